"""What is marked on a panel: breaks in method, corrections, the own edition, a person's note."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.analysis.charts import Event, Panel, Shape
from desktop.charts.style import SMALL, Style
from desktop.charts.time_scale import TimeScale

_NOTE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_GAP, _LEADER = 5.0, 26.0  # pixels on screen: beside a mark, and down from it to its words
_DOT, _BELOW = 4.5, 4.0
_WIDEST, _LEAST_WIDE = 0.36, 150.0  # of words beside a dot: a part of the plot, but room for some


def draw_event(
    painter: QPainter,
    event: Event,
    panel: Panel,
    scale: TimeScale,
    style: Style,
    taken: list[QRectF],
) -> None:
    """Paint a mark and its words inside the plot, off places `taken`, to which theirs is added."""
    at = QPointF(scale.x(event.day.toordinal() + 0.5), scale.y(event.value or scale.bottom))
    if not scale.rect.left() <= at.x() <= scale.rect.right():
        return
    colour = style.colour("ink" if event.is_own else "alert")
    painter.setFont(style.font(SMALL, strong=event.is_own))
    painter.setPen(QPen(colour, style.scale, Qt.PenStyle.DotLine))
    wall = _wall(at.x(), panel, scale)
    size = _size(event, at.x(), wall, scale, style)
    if event.is_break:
        corner = QPointF(at.x() - _GAP * style.scale - size.width(), scale.rect.top())
        painter.drawLine(QPointF(at.x(), scale.rect.top()), QPointF(at.x(), scale.rect.bottom()))
    elif event.is_own:
        corner = _beside(at, size, panel, scale, style, taken)
        painter.drawLine(at, _nearest(QRectF(corner, size), at))
        painter.setBrush(colour)
        painter.drawEllipse(at, _DOT * style.scale, _DOT * style.scale)
    else:
        corner = _below(at, size, wall, scale, style)
        foot = QPointF(at.x(), corner.y() + (size.height() / 2 if corner.x() > at.x() else 0))
        painter.drawLine(at + QPointF(0, _BELOW * style.scale), foot)
    corner.setX(max(corner.x(), scale.rect.left()))
    taken.append(QRectF(corner, size))
    painter.setPen(colour)
    ground = style.colour("card")
    ground.setAlphaF(0.85)
    painter.fillRect(QRectF(corner, size), ground)
    painter.drawText(QRectF(corner, size), _NOTE, style.wording.text(event.label))


def _wall(x: float, panel: Panel, scale: TimeScale) -> float:
    """How far words may reach to the right: to the next break in method, or the edge."""
    breaks = (scale.x(event.day.toordinal() + 0.5) for event in panel.events if event.is_break)
    return min([scale.rect.right(), *(wall for wall in breaks if wall > x)])


def _size(event: Event, x: float, wall: float, scale: TimeScale, style: Style) -> QSizeF:
    """What the words take, wrapped into the wider side of their mark."""
    gap = _GAP * style.scale
    wide = max(x - scale.rect.left(), wall - x) - 2 * gap
    if event.is_own:
        wide = max(min(wide, scale.rect.width() * _WIDEST), _LEAST_WIDE * style.scale)
    room = QRectF(0, 0, wide, scale.rect.height())
    metrics = style.metrics(SMALL, strong=event.is_own)
    return metrics.boundingRect(room, _NOTE, style.wording.text(event.label)).size() + QSizeF(
        gap, 0
    )


def _beside(
    at: QPointF,
    size: QSizeF,
    panel: Panel,
    scale: TimeScale,
    style: Style,
    taken: Sequence[QRectF],
) -> QPointF:
    """Near a dot, or at the top of the plot: the first place that hides the least."""
    gap, rise, plot = _GAP * style.scale, size.height() + 2 * style.scale, scale.rect
    low, middle = at.y() + _LEADER * style.scale / 2, at.x() - size.width() / 2
    sides = (at.x() - gap - size.width(), at.x() + gap, middle)
    wanted = [
        *((x, at.y() - rise) for x in sides),
        *((x, plot.top()) for x in sides),
        *((x, low) for x in sides),
    ]
    places = [
        QPointF(
            min(max(x, plot.left()), plot.right() - size.width()),
            min(max(y, plot.top()), plot.bottom() - size.height()),
        )
        for x, y in wanted
    ]

    marks = _points(panel, scale)

    def hidden(corner: QPointF) -> int:
        rect = QRectF(corner, size)
        words = sum(rect.intersects(each) for each in taken)
        return 1000 * (words + rect.contains(at)) + _hidden(rect, marks)

    return min(places, key=hidden)


def _points(panel: Panel, scale: TimeScale) -> list[tuple[float, float, bool]]:
    """Where marks are, and whether they are filled from there to the floor."""
    return [
        (
            scale.x((mark.start.toordinal() + mark.end.toordinal() + 1) / 2),
            scale.y(mark.value),
            line.shape is Shape.BARS,
        )
        for line in panel.lines
        for mark in line.marks
    ]


def _hidden(rect: QRectF, marks: Sequence[tuple[float, float, bool]]) -> int:
    """How many marks lie under a rectangle."""
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    return sum(
        left <= x <= right and y < bottom and (is_filled or y > top) for x, y, is_filled in marks
    )


def _nearest(rect: QRectF, at: QPointF) -> QPointF:
    """The point of a rectangle that is nearest to another."""
    x = min(max(at.x(), rect.left()), rect.right())
    return QPointF(x, min(max(at.y(), rect.top()), rect.bottom()))


def _below(at: QPointF, size: QSizeF, wall: float, scale: TimeScale, style: Style) -> QPointF:
    """To the right of a leader's end; under it, where that would hide a wall."""
    gap, foot = _GAP * style.scale, at.y() + _LEADER * style.scale
    if at.x() + gap + size.width() < wall:
        foot = min(foot, scale.rect.bottom() - size.height() / 2)
        return QPointF(at.x() + gap, foot - size.height() / 2)
    left = min(at.x() - size.width() / 2, wall - gap - size.width())
    return QPointF(left, min(foot, scale.rect.bottom() - size.height()))
