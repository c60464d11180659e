"""Horizontal bars, painted: layout first, so that what was drawn can also be hit."""

import math
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.analysis.charts import Bar, BarChart
from desktop.charts.style import LEFT, RIGHT, SMALL, TEXT, Style, wrapping
from desktop.models.summaries import bar_label

_GAP = 10.0
_ROW, _MOST_ROW = 24.0, 72.0
_LABELS = 0.34  # of the width at the most; longer labels wrap
_THICK = 30.0


class BarRow(NamedTuple):
    """Where one bar and its words lie."""

    bar: Bar
    row: QRectF
    label: QRectF
    mark: QRectF
    words: QRectF
    share: QRectF


class BarLayout(NamedTuple):
    """Where everything of a bar chart lies."""

    rows: tuple[BarRow, ...]

    def key_at(self, x: float, y: float) -> str | None:
        """The figure whose row is at a point."""
        for row in self.rows:
            if row.row.contains(x, y):
                return row.bar.figure.id
        return None

    def rect(self, key: str) -> QRectF | None:
        """The row of a figure."""
        return next((row.row for row in self.rows if row.bar.figure.id == key), None)


def bar_texts(bar: Bar, chart: BarChart, style: Style) -> tuple[str, str, str]:
    """Label with note and remark, value with its bound, share; shown as shares, these two swap."""
    label = bar_label(bar, style.wording)
    share = "" if bar.share is None else style.wording.percent(bar.share)
    value = style.wording.value(bar.figure)
    if bar.remark:
        label = f"{label}\n{bar.remark}"
    return (label, share, value) if chart.as_shares else (label, value, share)


def needed_height(chart: BarChart, width: float, style: Style) -> float:
    """The height at which `chart` reads well."""
    labels = [bar_texts(bar, chart, style)[0] for bar in chart.bars]
    wide = _label_width(labels, width, style)
    return sum(_row_height(label, wide, style) for label in labels) + 2 * style.scale


def _label_width(labels: Sequence[str], width: float, style: Style) -> float:
    metrics = style.metrics(TEXT)
    lines = (line for text in labels for line in text.split("\n"))
    widest = max(map(metrics.horizontalAdvance, lines), default=0.0)
    return min(widest + 2 * style.scale, max(width * _LABELS, 96 * style.scale))


def _row_height(label: str, width: float, style: Style) -> float:
    tall = sum(part.height for part in _parts(label, width, style))
    return max(_ROW * style.scale, tall + 6 * style.scale)


class _Part(NamedTuple):
    """A piece of a label with how it is set: its category, or a person's remark below it."""

    text: str
    strong: bool
    flags: int
    height: float


def _parts(label: str, width: float, style: Style) -> list[_Part]:
    name, _, remark = label.partition("\n")
    found: list[_Part] = []
    for text, strong in ((name, False), (remark, True)):
        if text:
            metrics = style.metrics(TEXT, strong=strong)
            flags = LEFT | wrapping(text, width, metrics)
            rect = metrics.boundingRect(QRectF(0, 0, width, 1000 * style.scale), flags, text)
            found.append(_Part(text, strong, flags, rect.height()))
    return found


def _draw_label(painter: QPainter, rect: QRectF, label: str, style: Style) -> None:
    parts = _parts(label, rect.width(), style)
    top = rect.center().y() - sum(part.height for part in parts) / 2
    for part in parts:
        painter.setFont(style.font(strong=part.strong))
        painter.drawText(QRectF(rect.left(), top, rect.width(), part.height), part.flags, part.text)
        top += part.height


def lay_out(chart: BarChart, rect: QRectF, style: Style) -> BarLayout:
    """Fit the chart into `rect`; rows grow with the room there is, up to a limit."""
    gap = _GAP * style.scale
    texts = [bar_texts(bar, chart, style) for bar in chart.bars]
    scaled = [bar_texts(bar, chart, style) for bar in chart.whole] or texts
    label_width = _label_width([label for label, _, _ in scaled], rect.width(), style)
    text, small = style.metrics(TEXT), style.metrics(SMALL)
    value_widths = [text.horizontalAdvance(value) for _, value, _ in scaled]
    share_width = max((small.horizontalAdvance(share) for _, _, share in scaled), default=0.0)
    left = rect.left() + label_width + gap
    right = rect.right() - (share_width + gap if share_width else 0)
    unit = _pixels_per_unit(chart, value_widths, right - left - gap)
    heights = [_row_height(label, label_width, style) for label, _, _ in texts]
    if (even := max(heights, default=0.0)) * len(heights) <= rect.height():
        heights = [even] * len(heights)  # where there is room, all rows are alike
    stretch = min(rect.height() / (sum(heights) or 1), _MOST_ROW / _ROW)
    thick = min(min(heights, default=_ROW) * max(stretch, 1.0) * 0.62, _THICK * style.scale)
    rows: list[BarRow] = []
    top = rect.top()
    for bar, height in zip(chart.bars, heights, strict=True):
        tall = height * stretch if stretch > 1 else height
        mark = QRectF(left, top + (tall - thick) / 2, max(bar.value * unit, style.scale), thick)
        rows.append(
            BarRow(
                bar,
                QRectF(rect.left(), top, rect.width(), tall),
                QRectF(rect.left(), top, label_width, tall),
                mark,
                QRectF(mark.right() + gap * 0.7, top, right - mark.right() - gap * 0.7, tall),
                QRectF(rect.right() - share_width, top, share_width, tall),
            )
        )
        top += tall
    return BarLayout(tuple(rows))


def _pixels_per_unit(chart: BarChart, value_widths: list[float], room: float) -> float:
    """As long as the longest bar can be with every bar's own words still beside it."""
    fits = [
        max(room - words, room * 0.1) / bar.value
        for bar, words in zip(chart.whole or chart.bars, value_widths, strict=True)
        if bar.value > 0
    ]
    return min(fits, default=1.0)


def draw_bars(
    painter: QPainter,
    rect: QRectF,
    chart: BarChart,
    style: Style,
    selected: Collection[str] = (),
) -> BarLayout:
    """Paint the bars into `rect`; returns where they lie."""
    layout = lay_out(chart, rect, style)
    for row in layout.rows:
        if row.bar.figure.id in selected:
            painter.fillRect(row.row, style.colour("selected"))
        _draw_row(painter, row, chart, style)
    if layout.rows:
        left = layout.rows[0].mark.left()
        painter.setPen(QPen(style.colour("control"), max(1.0, style.scale)))
        painter.drawLine(
            QPointF(left, layout.rows[0].row.top()), QPointF(left, layout.rows[-1].row.bottom())
        )
    return layout


def _draw_row(painter: QPainter, row: BarRow, chart: BarChart, style: Style) -> None:
    label, value, share = bar_texts(row.bar, chart, style)
    painter.setFont(style.font())
    painter.setPen(style.colour("ink"))
    _draw_label(painter, row.label, label, style)
    colour = style.colour("muted") if row.bar.is_remainder else style.theme.series_colour(0)
    fill_mark(painter, row.mark, colour, hatched=row.bar.is_remainder, scale=style.scale)
    painter.setPen(style.colour("ink"))
    painter.setFont(style.font())
    painter.drawText(row.words, LEFT, value)
    painter.setFont(style.font(SMALL))
    painter.setPen(style.colour("muted"))
    painter.drawText(row.share, RIGHT, share)


def fill_mark(
    painter: QPainter, rect: QRectF, colour: QColor, *, hatched: bool, scale: float = 1.0
) -> None:
    """A filled bar, or an outlined and hatched one for what is left over or provisional."""
    if not hatched:
        painter.fillRect(rect, colour)
        return
    hatch(painter, rect, colour, scale)
    painter.setPen(QPen(colour, 1.0 * scale))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    half = 0.5 * scale
    painter.drawRect(rect.adjusted(half, half, -half, -half))


def hatch(painter: QPainter, rect: QRectF, colour: QColor, scale: float) -> None:
    """Slanted lines inside `rect`; those of neighbours meet.

    They are cut to it here: QSvgGenerator loses a clip that lies inside another.
    """
    pen = QPen(colour, 1.0 * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    step, tall = 6 * scale, rect.height()
    start = math.floor((rect.left() + rect.bottom() - tall) / step) * step - rect.bottom()
    while start < rect.right():
        low, high = max(rect.left() - start, 0.0), min(rect.right() - start, tall)
        if low < high:
            foot, top = rect.bottom() - low, rect.bottom() - high
            painter.drawLine(QPointF(start + low, foot), QPointF(start + high, top))
        start += step
