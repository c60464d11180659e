"""Blocks laid out on pages: what stands where, before anything is painted."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.analysis.charts import BarChart, Chart, Panel, RowChart
from desktop.charts.captions import caption_heights
from desktop.charts.style import SMALL, TEXT, Style
from desktop.charts.whole import chart_height, draw_chart, rows_height
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.blocks import (
    Block,
    Contents,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Term,
    is_web,
)
from desktop.export.lines import Breaker, Lines
from desktop.export.paper import PageSetup
from desktop.export.tables import TableLayout, TablePart

BAND = 26.0  # at the top and foot of the body, for what runs on every page
_HEADING = 70.0  # pixels on screen that headings may take above a chart
_PART = QT_TRANSLATE_NOOP("Paper", "{subtitle}. Bars {first} to {last} of {all}.")
_SHORT_TABLE = 12  # rows
_TALLEST = 0.8  # of its width: a chart alone on upright paper
_READABLE = 560.0  # width of running text in pixels on screen: about 85 letters


class Role(NamedTuple):
    """How a paragraph or heading is set: size, weight, colour, and the space around it."""

    size: float
    strong: bool = False
    colour: str = "ink"
    before: float = 0.0
    after: float = 7.0


ROLES = {
    "text": Role(TEXT),
    "lead": Role(16.0, colour="muted", after=12.0),
    "small": Role(SMALL, colour="muted"),
    "strong": Role(TEXT, strong=True, after=3.0),
    "title": Role(28.0, strong=True, before=120.0, after=10.0),
    "number": Role(44.0, strong=True, before=26.0, after=4.0),
    "heading1": Role(22.0, strong=True, before=6.0, after=12.0),
    "heading2": Role(16.0, strong=True, before=14.0, after=8.0),
}


class Words(NamedTuple):
    """A line of text from the left end of its baseline, or to its right end."""

    at: QPointF
    text: str
    size: float
    strong: bool
    colour: str
    is_right: bool = False


class Art(NamedTuple):
    """A chart in its place."""

    rect: QRectF
    chart: Chart
    selected: frozenset[str]


class Link(NamedTuple):
    """A place that leads to an address, or to an anchor of the same document."""

    rect: QRectF
    target: str
    is_inside: bool = False


Item: TypeAlias = Words | Art | TablePart


class Page(NamedTuple):
    """What stands on a page."""

    items: list[Item]
    links: list[Link]


class Mark(NamedTuple):
    """Where a heading came to stand."""

    heading: Heading
    page: int
    top: float


class Flow:
    """Pages as blocks are put onto them, one after the other."""

    def __init__(self, setup: PageSetup, style: Style) -> None:
        self.style, band = style, BAND * style.scale
        self.body = setup.body.adjusted(0, band, 0, -band)
        self.pages: list[Page] = [Page([], [])]
        self.marks: list[Mark] = []
        self._top = self.body.top()
        self._breakers: dict[tuple[float, bool], Breaker] = {}
        self._entries: list[tuple[Page, QRectF, str]] = []

    def put_all(self, blocks: Sequence[Block]) -> Iterator[float]:
        """Lay out every block; yields how far it has come, 0 to 1."""
        for index, block in enumerate(blocks):
            for done in self._put(block, blocks[index + 1 : index + 3], blocks):
                yield (index + done) / len(blocks)
            yield (index + 1) / len(blocks)
        self._number_contents()

    def _put(
        self, block: Block, following: Sequence[Block], blocks: Sequence[Block]
    ) -> Iterator[float]:
        match block:
            case Heading():
                self._heading(block, following)
            case Paragraph():
                self._paragraph(block)
            case Term():
                self._term(block)
            case Picture():
                self._picture(block, following)
            case Contents():
                self._contents(block, [each for each in blocks if isinstance(each, Heading)])
            case PageBreak():
                self._break()
            case Table():
                yield from self._table(block)

    def breaker(self, size: float, *, strong: bool = False) -> Breaker:
        """What breaks texts of a size."""
        key = (size, strong)
        if key not in self._breakers:
            self._breakers[key] = Breaker(self.style.font(size, strong=strong))
        return self._breakers[key]

    @property
    def left_over(self) -> float:
        """The height that is free on this page."""
        return self.body.bottom() - self._top

    @property
    def _is_fresh(self) -> bool:
        return not self.pages[-1].items

    def _break(self) -> None:
        if not self._is_fresh:
            self.pages.append(Page([], []))
        self._top = self.body.top()

    def _need(self, height: float) -> None:
        if height > self.left_over and not self._is_fresh:
            self._break()

    def _space(self, pixels: float) -> None:
        """Space before a block, which no page begins with."""
        if not self._is_fresh:
            self._top += pixels * self.style.scale

    def _text(self, lines: Lines, role: Role, indent: float = 0.0) -> list[tuple[QRectF, Page]]:
        """Put lines; returns where each came to stand."""
        breaker, places = self.breaker(role.size, strong=role.strong), []
        for line in lines:
            self._need(breaker.height)
            left = self.body.left() + indent
            at = QPointF(left, self._top + breaker.ascent)
            page = self.pages[-1]
            page.items.append(Words(at, line, role.size, role.strong, role.colour))
            rect = QRectF(left, self._top, breaker.advance(line), breaker.height)
            places.append((rect, page))
            self._top += breaker.height
        return places

    def _heading(self, block: Heading, following: Sequence[Block]) -> None:
        if block.starts_page:
            self._break()
        role = ROLES[f"heading{block.level}"]
        breaker = self.breaker(role.size, strong=True)
        lines = breaker.lines(block.text, self.body.width())
        own = len(lines) * breaker.height + (role.before + role.after) * self.style.scale
        self._need(min(own + self._lead(following), self.body.height()))
        self._space(role.before)
        self.marks.append(Mark(block, len(self.pages) - 1, self._top))
        self._text(lines, role)
        self._top += role.after * self.style.scale

    def _lead(self, following: Sequence[Block]) -> float:
        """What must stand on one page with the heading above it."""
        block = following[0] if following else None
        if isinstance(block, Picture):
            tall = self._chart_height(block.chart) + self._kept(following[1:])
            return min(tall, self._tallest)
        lines = 5 if isinstance(block, Table) else 2
        return lines * self.breaker(TEXT).height

    @property
    def _measure(self) -> float:
        return min(self.body.width(), _READABLE * self.style.scale)

    def _paragraph(self, block: Paragraph) -> None:
        role = ROLES[block.role]
        if role.before:
            self._top += role.before * self.style.scale
        breaker = self.breaker(role.size, strong=role.strong)
        wide = self._measure if role.size < ROLES["heading2"].size else self.body.width()
        lines = breaker.lines(block.text, wide)
        self._need(min(len(lines), 2) * breaker.height)
        self._link(self._text(lines, role), block.url)
        self._top += role.after * self.style.scale

    def _link(self, places: Sequence[tuple[QRectF, Page]], url: str | None) -> None:
        for rect, page in places if url and is_web(url) else ():
            page.links.append(Link(rect, url or ""))

    def _term(self, block: Term) -> None:
        breaker, strong = self.breaker(TEXT), self.breaker(TEXT, strong=True)
        term = strong.lines(block.term, self._measure)
        text = breaker.lines(block.text, self._measure)
        address = breaker.lines(block.url, self._measure) if block.url else ()
        tall = (len(term) + len(text) + len(address)) * breaker.height
        self._need(min(tall, self.body.height() / 3))
        self._text(term, ROLES["strong"])
        self._text(text if block.text else (), ROLES["text"])
        self._link(self._text(address, Role(TEXT, colour="accent")), block.url)
        self._top += ROLES["text"].after * self.style.scale

    def _chart_height(self, chart: Chart) -> float:
        return chart_height(chart, self.body.width(), self.style)

    def _picture(self, block: Picture, following: Sequence[Block]) -> None:
        for chart in self._fitting(block.chart):
            height = min(self._chart_height(chart), self._tallest)
            self._need(min(height + self._kept(following), self._tallest))
            if block.fills:
                height = max(height, min(self.left_over, self.body.width() * _TALLEST))
            rect = QRectF(self.body.left(), self._top, self.body.width(), height)
            self.pages[-1].items.append(Art(rect, chart, block.selected))
            self._top += height + 18 * self.style.scale

    @property
    def _tallest(self) -> float:
        """The height of the largest chart: a heading still stands above it."""
        return self.body.height() - _HEADING * self.style.scale

    def _kept(self, following: Sequence[Block]) -> float:
        """The height of a table that is short enough to stay with the chart above it."""
        block = following[0] if following else None
        if not isinstance(block, Table) or block.length > _SHORT_TABLE:
            return 0.0
        return (block.length + 3) * 1.6 * self.breaker(SMALL).height

    def _fitting(self, chart: Chart) -> Iterator[Chart]:
        """The chart, or where its bars are more than a page holds, parts of it in one scale."""
        if isinstance(chart, Panel) or self._chart_height(chart) <= self._tallest:
            yield chart
            return
        width = self.body.width()
        count = len(chart.bars if isinstance(chart, BarChart) else chart.rows)
        room = self._tallest - caption_heights(chart.caption, width, self.style).total
        most = max(int(room * count / rows_height(chart, width, self.style) * 0.9), 1)
        for first in range(0, count, most):
            last = min(first + most, count)
            said = _PART.fill(
                subtitle=chart.caption.subtitle, first=first + 1, last=last, all=count
            )
            caption = chart.caption._replace(subtitle=said)
            yield _cut(chart, first, last)._replace(caption=caption)

    def _contents(self, block: Contents, headings: Sequence[Heading]) -> None:
        self._text((block.title,), ROLES["heading1"])
        self._top += ROLES["heading1"].after * self.style.scale
        for heading in headings:
            role = Role(TEXT, strong=heading.level == 1, before=6.0 if heading.level == 1 else 0.0)
            self._space(role.before)
            indent = 0.0 if heading.level == 1 else 18 * self.style.scale
            breaker = self.breaker(role.size, strong=role.strong)
            room = self.body.width() - indent - 50 * self.style.scale
            places = self._text(breaker.lines(heading.text, room), role, indent)
            for rect, page in places:
                whole = QRectF(rect)
                whole.setRight(self.body.right())
                page.links.append(Link(whole, heading.anchor, is_inside=True))
            self._entries.append((page, whole, heading.anchor))
        self._top += 12 * self.style.scale

    def _number_contents(self) -> None:
        pages = {mark.heading.anchor: mark.page for mark in self.marks}
        baseline = self.breaker(TEXT).ascent
        for page, rect, anchor in self._entries:
            at, number = QPointF(rect.right(), rect.top() + baseline), str(pages[anchor] + 1)
            page.items.append(Words(at, number, TEXT, strong=False, colour="ink", is_right=True))

    def _table(self, block: Table) -> Iterator[float]:
        if block.caption:
            role = ROLES["strong"]
            lines = self.breaker(role.size, strong=True).lines(block.caption, self.body.width())
            self._text(lines, role)
            self._top += ROLES["strong"].after * self.style.scale
        layout = TableLayout(block, self.body.width(), self.style)
        yield from layout.measure()
        first, line = 0, 0
        while first < block.length or (block.length == 0 and first == 0):
            self._need(layout.least(first, line))
            place = QPointF(self.body.left(), self._top)
            part = layout.part(place, self.left_over, first, line)
            self.pages[-1].items.append(part)
            self._top += part.height
            first, line = part.next_row, part.next_line
            if block.length == 0:
                break
            if first < block.length:
                self._break()
            yield 0.5 + 0.5 * first / block.length
        self._top += 14 * self.style.scale


def _cut(chart: RowChart, first: int, last: int) -> RowChart:
    """Some rows of a chart, in the scale of all of them."""
    if isinstance(chart, BarChart):
        return chart._replace(bars=chart.bars[first:last], whole=chart.bars)
    return chart._replace(rows=chart.rows[first:last], whole=chart.rows)


def paint_items(painter: QPainter, items: Sequence[Item], style: Style) -> None:
    """Paint what stands on a page."""
    for item in items:
        match item:
            case Words():
                painter.setFont(style.font(item.size, strong=item.strong))
                painter.setPen(style.colour(item.colour))
                at = item.at
                if item.is_right:
                    wide = style.metrics(item.size, strong=item.strong)
                    at = QPointF(at.x() - wide.horizontalAdvance(item.text), at.y())
                painter.drawText(at, item.text)
            case Art():
                draw_chart(painter, item.rect, item.chart, style, item.selected)
            case TablePart():
                item.paint(painter, style)
