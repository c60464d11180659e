"""What is marked on a panel: breaks in method, corrections, the own edition, a person's note."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.analysis.charts import Event, Panel
from desktop.charts.style import SMALL, Style
from desktop.charts.time_scale import TimeScale

_NOTE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_GAP, _LEADER = 5.0, 26.0  # pixels on screen: beside a mark, and down from it to its words
_DOT, _BELOW = 4.5, 4.0


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
        corner = _beside(at, size, scale, style, taken)
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
    room = QRectF(0, 0, max(x - scale.rect.left(), wall - x) - 2 * gap, scale.rect.height())
    metrics = style.metrics(SMALL, strong=event.is_own)
    return metrics.boundingRect(room, _NOTE, style.wording.text(event.label)).size() + QSizeF(
        gap, 0
    )


def _beside(
    at: QPointF, size: QSizeF, scale: TimeScale, style: Style, taken: Sequence[QRectF]
) -> QPointF:
    """Near a dot: above it to the left, to the right, or below; the first place that is free."""
    gap, rise = _GAP * style.scale, size.height() + 2 * style.scale
    left, right = at.x() - gap - size.width(), at.x() + gap
    low = at.y() + _LEADER * style.scale / 2
    places = [
        QPointF(x, min(max(y, scale.rect.top()), scale.rect.bottom() - size.height()))
        for x, y in (
            (left, at.y() - rise),
            (right, at.y() - rise),
            (left, at.y() - 3 * rise),
            (right, low),
            (left, low),
        )
        if scale.rect.left() <= x <= scale.rect.right() - size.width()
    ]
    free = (
        place for place in places if not any(QRectF(place, size).intersects(each) for each in taken)
    )
    return next(free, places[0] if places else QPointF(scale.rect.left(), at.y() - rise))


def _below(at: QPointF, size: QSizeF, wall: float, scale: TimeScale, style: Style) -> QPointF:
    """To the right of a leader's end; under it, where that would hide a wall."""
    gap, foot = _GAP * style.scale, at.y() + _LEADER * style.scale
    if at.x() + gap + size.width() < wall:
        foot = min(foot, scale.rect.bottom() - size.height() / 2)
        return QPointF(at.x() + gap, foot - size.height() / 2)
    left = min(at.x() - size.width() / 2, wall - gap - size.width())
    return QPointF(left, min(foot, scale.rect.bottom() - size.height()))
