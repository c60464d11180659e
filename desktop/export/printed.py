"""Documents laid out: pages that any device can be painted with."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.analysis.charts import Chart
from desktop.charts.style import SMALL, Style
from desktop.charts.whole import chart_height, draw_chart
from desktop.export.blocks import Block, Running
from desktop.export.flow import BAND, Flow, Link, Mark, Words, paint_items
from desktop.export.paper import MM, POINT, PageSetup

_RUNNING = 0.62  # points for a pixel: small text of 7.4 points, whatever the size of the chart


class Printed:
    """A document on pages. `steps` lays it out; then its pages can be painted in any order."""

    def __init__(
        self,
        blocks: Iterable[Block],
        setup: PageSetup,
        style: Style,
        running: Running,
        *,
        has_cover: bool = False,
    ) -> None:
        self.setup, self.style, self.running, self.has_cover = setup, style, running, has_cover
        self._blocks = iter(blocks)
        self._flow = Flow(setup, style)

    def steps(self) -> Iterator[float]:
        """Make the blocks and lay them out; yields how far it has come, 0 to 1."""
        blocks: list[Block] = []
        for block in self._blocks:
            blocks.append(block)
            yield 0.0
        yield from self._flow.put_all(blocks)

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._flow.pages)

    @property
    def marks(self) -> list[Mark]:
        """Where each heading stands."""
        return self._flow.marks

    def links(self, index: int) -> list[Link]:
        """What can be followed on a page."""
        return self._flow.pages[index].links

    def size(self, _index: int) -> tuple[float, float]:
        """Width and height of a page in millimetres."""
        return self.setup.width, self.setup.height

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint a page, in dots from the corner of the paper."""
        paint_items(painter, self._flow.pages[index].items, self.style)
        self._paint_running(painter, index)

    def _paint_running(self, painter: QPainter, index: int) -> None:
        body, running = self.setup.body, self.running
        style = replace(self.style, scale=_RUNNING * POINT)
        ascent, gap = style.metrics(SMALL).ascent(), 6 * style.scale
        foot = body.bottom() - BAND * self.style.scale + gap
        rows = [(foot + gap, running.dataset, running.page(index + 1, self.count))]
        rules = [foot]
        if index or not self.has_cover:
            rows.append((body.top(), running.title, running.dated))
            rules.append(body.top() + style.metrics(SMALL).height() + gap / 2)
        painter.setPen(style.hairline("hairline"))
        for y in rules:
            painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y))
        for top, left, right in rows:
            y, half = top + ascent, int(body.width() * 0.45)
            dated = style.fitted(right, half, SMALL)
            wide = style.metrics(SMALL).horizontalAdvance(dated)
            room = int(body.width() - wide - 24 * style.scale)
            title = style.fitted(left, room, SMALL)
            words = [
                Words(QPointF(body.left(), y), title, SMALL, strong=False, colour="muted"),
                Words(QPointF(body.right() - wide, y), dated, SMALL, strong=False, colour="muted"),
            ]
            paint_items(painter, words, style)


class Sketch:
    """A chart alone, `width` millimetres wide, as high as it reads well; `pad` around it."""

    def __init__(
        self,
        chart: Chart,
        width: float,
        style: Style,
        selected: frozenset[str] = frozenset(),
        pad: float = 0.0,
    ) -> None:
        self.chart, self.style, self._selected, self._pad = chart, style, selected, pad * MM
        self._width = width * MM
        inside = self._width - 2 * self._pad
        self._height = chart_height(chart, inside, style) + 2 * self._pad

    count = 1
    marks: tuple[Mark, ...] = ()

    def links(self, _index: int) -> list[Link]:
        """A chart leads nowhere."""
        return []

    def size(self, _index: int = 0) -> tuple[float, float]:
        """Width and height in millimetres."""
        return self._width / MM, self._height / MM

    @property
    def rect(self) -> QRectF:
        """The whole surface in dots."""
        return QRectF(0, 0, self._width, self._height)

    def paint(self, painter: QPainter, _index: int = 0) -> None:
        """Paint the ground, the chart and its texts, in dots."""
        painter.fillRect(self.rect, self.style.colour("card"))
        pad = self._pad
        inside = self.rect.adjusted(pad, pad, -pad, -pad)
        draw_chart(painter, inside, self.chart, self.style, self._selected)
