"""Numbers on one axis, painted: a row each, what it is and its value beside its mark."""

import math
from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from desktop.analysis.charts import Glyph, ScaleChart, ScaleRow
from desktop.analysis.ticks import number_ticks
from desktop.charts.bars import fill_mark
from desktop.charts.style import SMALL, TEXT, Style, glued, wrapping
from desktop.models.summaries import scale_texts

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_GAP, _PAD, _AXIS, _EDGE = 14.0, 5.0, 26.0, 12.0
_LABELS, _LEAST_LABELS = 0.44, 130.0  # of the width, and pixels at the least
_ROW, _MOST_ROW, _THICK = 26.0, 84.0, 15.0
_TICK_SPACE = 84.0
_ARROW = 26.0  # pixels of the arrow that says "at least"
_COLOURS = {  # indices of series colours: what is of another kind has another one
    Glyph.BAR: 0,
    Glyph.PART: 1,
    Glyph.DOT: 0,
    Glyph.MINIMUM: 0,
    Glyph.BAND: 3,
    Glyph.INTERVAL: 2,
    Glyph.CLAIMED: 4,
    Glyph.ACKNOWLEDGED: 1,
    Glyph.TICKS: 4,
}


class PlacedRow(NamedTuple):
    """Where one row and its words lie."""

    row: ScaleRow
    place: QRectF
    label: QRectF


class ScaleLayout(NamedTuple):
    """Where everything of a scale lies: the rows, and the field of the marks."""

    rows: tuple[PlacedRow, ...]
    field: QRectF
    low: float
    high: float

    @property
    def right(self) -> float:
        """Where everything ends."""
        return max((each.place.right() for each in self.rows), default=self.field.right())

    def x(self, value: float) -> float:
        """Where a number lies."""
        return self.field.left() + (value - self.low) / (self.high - self.low) * self.field.width()

    def key_at(self, x: float, y: float) -> str | None:
        """The figure whose row is at a point."""
        for each in self.rows:
            if each.row.figure and each.place.contains(x, y):
                return each.row.figure.id
        return None

    def rect(self, key: str) -> QRectF | None:
        """The row of a figure."""
        found = (each for each in self.rows if each.row.figure and each.row.figure.id == key)
        return next((each.place for each in found), None)

    def row_at(self, x: float, y: float) -> str | None:
        """The number of the row at a point."""
        found = (row for row, each in enumerate(self.rows) if each.place.contains(x, y))
        return next(map(str, found), None)


def _label_width(width: float, style: Style) -> float:
    return max(width * _LABELS, min(_LEAST_LABELS * style.scale, width * 0.6))


def _parts(row: ScaleRow, width: float, style: Style) -> list[tuple[str, bool, float, int, float]]:
    """Label, value and note of a row: text, whether strong, size, flags and height of each."""
    found = []
    for text, strong, size in zip(
        scale_texts(row, style.wording), (False, True, False, True), (TEXT, TEXT, SMALL, SMALL),
        strict=True,
    ):  # fmt: skip
        if text:
            shown, metrics = glued(text), style.metrics(size, strong=strong)
            flags = _LEFT | wrapping(shown, width, metrics)
            room = QRectF(0, 0, width, 1000 * style.scale)
            tall = metrics.boundingRect(room, flags, shown).height()
            found.append((shown, strong, size, flags, tall))
    return found


def _row_height(row: ScaleRow, width: float, style: Style) -> float:
    tall = sum(part[-1] for part in _parts(row, width, style))
    return max(_ROW * style.scale, tall + 2 * _PAD * style.scale)


def scale_height(chart: ScaleChart, width: float, style: Style) -> float:
    """The height at which `chart` reads well."""
    wide = _label_width(width, style)
    return sum(_row_height(row, wide, style) for row in chart.rows) + _AXIS * style.scale


def lay_out_scale(chart: ScaleChart, rect: QRectF, style: Style) -> ScaleLayout:
    """Fit the chart into `rect`; rows grow with the room there is, up to a limit."""
    wide = _label_width(rect.width(), style)
    heights = [_row_height(row, wide, style) for row in chart.rows]
    room = rect.height() - _AXIS * style.scale
    needed = sum(heights) or 1.0
    grown = min(room / needed, max(_MOST_ROW * style.scale * len(heights) / needed, 1.0))
    rows: list[PlacedRow] = []
    top = rect.top()
    for row, height in zip(chart.rows, heights, strict=True):
        place = QRectF(rect.left(), top, rect.width(), height * grown)
        rows.append(PlacedRow(row, place, QRectF(rect.left(), top, wide, height * grown)))
        top += height * grown
    edge = _EDGE * style.scale
    left = rect.left() + wide + _GAP * style.scale + edge
    arrow = _ARROW if any(row.glyph is Glyph.MINIMUM for row in chart.rows) else 0.0
    right = rect.right() - edge - arrow * style.scale
    low, high = chart.extent
    pad = 0.0 if chart.from_zero else (high - low) * 0.05
    return ScaleLayout(
        tuple(rows),
        QRectF(left, rect.top(), max(right - left, 1.0), top - rect.top()),
        low - pad,
        high + pad,
    )


def draw_scale(
    painter: QPainter,
    rect: QRectF,
    chart: ScaleChart,
    style: Style,
    selected: Collection[str] = (),
) -> ScaleLayout:
    """Paint rows, marks and axis into `rect`; returns where they lie."""
    layout = lay_out_scale(chart, rect, style)
    for each in layout.rows:
        if each.row.figure and each.row.figure.id in selected:
            painter.fillRect(each.place, style.colour("selected"))
    _draw_ground(painter, layout, chart, style)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in layout.rows:
        _draw_words(painter, each, style)
        _draw_mark(painter, each, layout, style)
    painter.restore()
    return layout


def _draw_ground(painter: QPainter, layout: ScaleLayout, chart: ScaleChart, style: Style) -> None:
    """What a wording allows, value lines with their numbers, and the line to be met."""
    field, metrics = layout.field, style.metrics(SMALL)
    if chart.band:
        left, right = layout.x(chart.band[0]), layout.x(chart.band[1])
        ground = QRectF(left, field.top(), right - left, field.height())
        painter.fillRect(ground, style.colour("caution"))
        painter.setPen(style.hairline("caution_mark"))
        painter.drawLine(ground.topLeft(), ground.bottomLeft())
        painter.drawLine(ground.topRight(), ground.bottomRight())
    most = max(2, int(field.width() / style.scale / _TICK_SPACE))
    painter.setFont(style.font(SMALL))
    end = -style.pixels(_TICK_SPACE)  # of the number before
    for value in number_ticks(layout.low, layout.high, most):
        x = round(layout.x(value)) + 0.5
        painter.setPen(style.hairline("grid"))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        text = style.wording.number(value)
        wide = metrics.horizontalAdvance(text) + 2 * style.scale
        left = min(x - wide / 2, layout.right - wide)
        place = QRectF(left, field.bottom() + 5 * style.scale, wide, metrics.height())
        painter.setPen(style.colour("muted"))
        if left > end + style.pixels(_PAD):
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
            end = place.right()
    painter.setPen(style.hairline("control"))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    if chart.line is not None:
        pen = QPen(style.colour("focus"), 1.5 * style.scale)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        x = layout.x(chart.line)
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))


def _draw_words(painter: QPainter, each: PlacedRow, style: Style) -> None:
    parts = _parts(each.row, each.label.width(), style)
    top = each.label.center().y() - sum(part[-1] for part in parts) / 2
    for text, strong, size, flags, tall in parts:
        painter.setFont(style.font(size, strong=strong))
        painter.setPen(style.colour("ink" if size == TEXT or strong else "muted"))
        painter.drawText(QRectF(each.label.left(), top, each.label.width(), tall), flags, text)
        top += tall


def _draw_mark(painter: QPainter, each: PlacedRow, layout: ScaleLayout, style: Style) -> None:
    row, middle = each.row, each.place.center().y()
    colour = style.theme.series_colour(_COLOURS.get(row.glyph, 0))
    low, high = (row.value if end is None else end for end in (row.low, row.high))
    at = None if row.value is None else QPointF(layout.x(row.value), middle)
    match row.glyph:
        case Glyph.BAR | Glyph.PART | Glyph.REST if at:
            _draw_bar(painter, layout.x(row.start), at, row.glyph, colour, style)
        case Glyph.BAND if low is not None and high is not None:
            _draw_band(painter, layout.x(low), layout.x(high), middle, colour, style)
        case Glyph.INTERVAL | Glyph.DOT | Glyph.MINIMUM:
            if low is not None and high is not None and low != high:
                _draw_whiskers(painter, layout.x(low), layout.x(high), middle, colour, style)
            if at:
                _draw_point(painter, at, row.glyph, colour, style)
        case Glyph.TICKS:
            painter.setPen(QPen(colour, style.scale))
            for value in row.others:
                x = layout.x(value)
                painter.drawLine(QPointF(x, middle - 6 * style.scale),
                                 QPointF(x, middle + 6 * style.scale))  # fmt: skip
        case _ if at:
            _draw_point(painter, at, row.glyph, colour, style)


def _draw_bar(
    painter: QPainter, start: float, end: QPointF, glyph: Glyph, colour: QColor, style: Style
) -> None:
    thick = _THICK * style.scale
    left, right = min(start, end.x()), max(start, end.x())
    rect = QRectF(left, end.y() - thick / 2, max(right - left, style.scale), thick)
    is_rest = glyph is Glyph.REST
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=is_rest)
    shade = style.colour("muted") if is_rest else colour
    fill_mark(painter, rect, shade, hatched=is_rest, scale=style.scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_band(
    painter: QPainter, left: float, right: float, middle: float, colour: QColor, style: Style
) -> None:
    thick = _THICK * style.scale
    rect = QRectF(left, middle - thick / 2, max(right - left, style.scale), thick)
    fill_mark(painter, rect, colour, hatched=True, scale=style.scale)


def _draw_whiskers(
    painter: QPainter, left: float, right: float, middle: float, colour: QColor, style: Style
) -> None:
    painter.setPen(QPen(colour, 1.8 * style.scale))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    half = 5 * style.scale
    for x in (left, right):
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))


def _draw_point(painter: QPainter, at: QPointF, glyph: Glyph, colour: QColor, style: Style) -> None:
    """A shape a kind: filled circle, diamond, hollow square, hollow triangle."""
    size = 5.0 * style.scale
    painter.setPen(QPen(colour, 1.8 * style.scale))
    is_hollow = glyph in (Glyph.CLAIMED, Glyph.ACKNOWLEDGED)
    painter.setBrush(style.colour("card") if is_hollow else colour)
    match glyph:
        case Glyph.CLAIMED:
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        case Glyph.ACKNOWLEDGED:
            painter.drawPolygon(_polygon(at, size * 1.25, 3))
        case Glyph.INTERVAL:
            painter.drawPolygon(_polygon(at, size * 1.2, 4))
        case _:
            painter.drawEllipse(at, size, size)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    if glyph is Glyph.MINIMUM:
        tip = QPointF(at.x() + _ARROW * style.scale, at.y())
        painter.drawLine(QPointF(at.x() + size, at.y()), tip)
        for side in (-1, 1):
            back = QPointF(tip.x() - size, tip.y() + side * size * 0.7)
            painter.drawLine(tip, back)


def _polygon(at: QPointF, size: float, corners: int) -> QPolygonF:
    """A regular shape that stands on its side or its tip, its first corner on top."""
    turns = (2 * math.pi * corner / corners for corner in range(corners))
    return QPolygonF(
        [QPointF(at.x() + size * math.sin(turn), at.y() - size * math.cos(turn)) for turn in turns]
    )
