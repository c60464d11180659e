"""Axes, grid and tick labels, and a whole panel painted without pyqtgraph."""

import math
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.analysis.charts import Panel
from desktop.analysis.ticks import date_ticks, log_ticks, number_ticks
from desktop.charts.style import RIGHT, SMALL, Style
from desktop.charts.time_scale import TimeScale
from desktop.charts.times import draw_key, draw_marks, key_height

_HEADROOM = 1.08  # above the largest value, so that its mark is whole
_FOOTROOM = 0.9  # of the smallest value on a log scale
_APART = 4.0  # pixels between two labels at the least
_SLACK = 4.0  # pixels by which the last label may pass the end of its axis
TICK_SPACE = 74.0  # pixels a date label needs
VALUE_SPACE = 38.0  # pixels between value ticks


def value_ticks(low: float, high: float, height: float, *, is_log: bool) -> list[float]:
    """Ticks of a value axis of `height` pixels on screen."""
    if is_log:
        return log_ticks(low, high)
    return number_ticks(low, high, max(2, int(height / VALUE_SPACE)))


def date_labels(first: float, last: float, width: float, style: Style) -> list[tuple[float, str]]:
    """Ordinals and labels for a date axis of `width` pixels on screen.

    Years stand alone; the first month shown, and each January, carry their year.
    """
    days, kind = date_ticks(first, last, max(2, int(width / TICK_SPACE)))
    labels = [(day.toordinal(), _label(day, kind, n, style)) for n, day in enumerate(days)]
    metrics, pixels = style.metrics(SMALL), width / (last - first)
    halves = [metrics.horizontalAdvance(text) / 2 / style.scale for _, text in labels]
    ends = [((day - first) * pixels, half) for (day, _), half in zip(labels, halves, strict=True)]
    spans = [(max(x - half, 0.0), max(x + half, 2 * half)) for x, half in ends]
    beyond = [x + half > width + _SLACK for x, half in ends]
    kept = zip(labels, beyond, apart(spans, _APART), strict=True)
    return [label for label, is_cut, is_apart in kept if is_apart and not is_cut]


def apart(spans: Iterable[tuple[float, float]], gap: float = 0.0) -> Iterator[bool]:
    """Whether a label, from its left to its right edge, keeps away from the last that did."""
    end = -math.inf
    for left, right in spans:
        is_apart = left >= end + gap
        end = right if is_apart else end
        yield is_apart


def _label(day: date, kind: str, index: int, style: Style) -> str:
    if kind == "year":
        return str(day.year)
    if kind == "day":
        return (
            style.wording.short_date(day) if index == 0 else f"{day.day} {style.wording.month(day)}"
        )
    month = style.wording.month(day)
    return f"{month} {day.year}" if index == 0 or day.month == 1 else month


def panel_scale(panel: Panel, rect: QRectF) -> TimeScale:
    """The scale that shows a whole panel in `rect`, or the days it is cut to."""
    first, last = panel.span
    pad = (last - first) * 0.01
    return window_scale(panel, rect, *(panel.days or (first - pad, last + pad)))


def window_scale(panel: Panel, rect: QRectF, first: float, last: float) -> TimeScale:
    """The scale for the days between two ordinals: values as high as what lies in them."""
    bottom, top = panel.values(first, last)
    return TimeScale(rect, first, last, bottom * _FOOTROOM, top * _HEADROOM, panel.is_log)


def plot_rect(panel: Panel, rect: QRectF, style: Style) -> QRectF:
    """What is left for marks inside `rect` beside axes and key."""
    metrics = style.metrics(SMALL)
    widest = metrics.horizontalAdvance(style.wording.number(round(panel.top)))
    key = key_height(panel, rect.width(), style) + 8 * style.scale if len(panel.lines) > 1 else 0
    return rect.adjusted(
        widest + 12 * style.scale, key + 4 * style.scale, -4 * style.scale, -22 * style.scale
    )


def draw_panel(
    painter: QPainter,
    rect: QRectF,
    panel: Panel,
    style: Style,
    selected: Collection[str] = (),
) -> TimeScale:
    """Paint a panel with key, axes and marks into `rect`; returns its scale for hitting."""
    if len(panel.lines) > 1:
        draw_key(painter, rect, panel, style)
    scale = panel_scale(panel, plot_rect(panel, rect, style))
    draw_grid(painter, scale, style)
    draw_marks(painter, panel, scale, style, selected)
    return scale


def draw_value_lines(
    painter: QPainter, scale: TimeScale, style: Style
) -> list[tuple[float, float]]:
    """Paint a line at each value tick; returns the values with their places in pixels."""
    rect = scale.rect
    tall = rect.height() / style.scale
    ticks = value_ticks(scale.bottom, scale.top, tall, is_log=scale.is_log)
    places = [(value, round(scale.y(value)) + 0.5) for value in ticks]
    painter.setPen(QPen(style.colour("grid"), style.scale))
    for _, y in places:
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    return places


def draw_grid(painter: QPainter, scale: TimeScale, style: Style) -> None:
    """Paint value lines with their numbers, and dates below the floor."""
    rect, metrics = scale.rect, style.metrics(SMALL)
    painter.setFont(style.font(SMALL))
    half, gap, room = metrics.height() / 2, 8 * style.scale, 200 * style.scale
    lines = draw_value_lines(painter, scale, style)
    painter.setPen(style.colour("muted"))
    for value, y in lines:
        label = QRectF(rect.left() - room, y - half, room - gap, metrics.height())
        painter.drawText(label, RIGHT, style.wording.number(value))
    painter.setPen(QPen(style.colour("control"), style.scale))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    for day, text in date_labels(scale.first, scale.last, rect.width() / style.scale, style):
        x = scale.x(day)
        painter.setPen(QPen(style.colour("control"), style.scale))
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x, rect.bottom() + 4 * style.scale))
        wide = metrics.horizontalAdvance(text) + 4 * style.scale
        left = min(max(x - wide / 2, rect.left() - gap / 2), rect.right() - wide + gap)
        painter.setPen(style.colour("muted"))
        place = QRectF(left, rect.bottom() + 5 * style.scale, wide, metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
