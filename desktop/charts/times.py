"""Lines and bars over time, painted: the same functions in the plot and on other surfaces."""

import math
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.analysis.charts import Panel, Shape, TimeLine, TimeMark
from desktop.charts.bars import fill_mark, hatch
from desktop.charts.events import draw_event
from desktop.charts.style import LEFT, SMALL, Style
from desktop.charts.time_scale import TimeScale

DASHES = ((), (6, 3), (2, 3), (8, 3, 2, 3), (12, 4), (3, 2, 3, 6))
_CURVE_DASHES = {2: 1, 4: 2}  # of curves, by their colours; the first one is solid
_TAIL = (1.0, 2.4)  # dots, in pen widths: what is provisional
_NARROW = 6.0  # pixels up to which a bar has no room for an outline and a hatch of its own
_REACH = 28.0  # pixels from a mark within which it counts as pointed at


def mark_rect(mark: TimeMark, scale: TimeScale, pixel: float = 1.0) -> QRectF:
    """The bar of a mark, with a hair's breadth (a `pixel` on screen) to its neighbour."""
    left = scale.x(mark.start.toordinal())
    right = scale.x(mark.end.toordinal() + 1)
    gap = pixel if right - left > 4 * pixel else 0.0
    top = scale.y(mark.value)
    return QRectF(left, top, max(right - left - gap, 0.6 * pixel), scale.rect.bottom() - top)


def mark_point(mark: TimeMark, line: TimeLine, scale: TimeScale) -> QPointF:
    """Where a mark is pointed at: the middle of its bar's top, or its dot."""
    if line.shape is Shape.LINE:
        return QPointF(scale.x(mark.end.toordinal() + 0.5), scale.y(mark.value))
    middle = (mark.start.toordinal() + mark.end.toordinal() + 1) / 2
    return QPointF(scale.x(middle), scale.y(mark.value))


def nearest_mark(panel: Panel, scale: TimeScale, at: QPointF) -> TimeMark | None:
    """The mark that is pointed at: the closest dot or outline, else the bar of that day."""
    best: tuple[float, TimeMark] | None = None
    for line in panel.lines:
        for mark in line.marks if line.shape is not Shape.MEAN else ():
            point = mark_point(mark, line, scale)
            half = 0.0 if line.shape is Shape.LINE else mark_rect(mark, scale).width() / 2
            distance = math.hypot(max(abs(point.x() - at.x()) - half, 0), point.y() - at.y())
            if distance <= _REACH and (best is None or distance < best[0]):
                best = distance, mark
    return best[1] if best else _bar_at(panel, scale.day(at.x()))


def _bar_at(panel: Panel, day: float) -> TimeMark | None:
    for line in panel.lines:
        if line.shape is Shape.BARS:
            for mark in line.marks:
                if mark.start.toordinal() <= day < mark.end.toordinal() + 1:
                    return mark
    return None


def draw_marks(
    painter: QPainter,
    panel: Panel,
    scale: TimeScale,
    style: Style,
    selected: Collection[str] = (),
) -> None:
    """Paint bars, outlines, lines and events, back to front."""
    painter.save()
    past = 6 * style.scale  # by which a dot may pass the edge
    inside = scale.rect.adjusted(-past, -past, past, style.scale)
    painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    breaks = [event.day for event in panel.events if event.is_break]
    order = (Shape.BARS, Shape.STEPS, Shape.LINE, Shape.MEAN)
    for index, line in sorted(enumerate(panel.lines), key=lambda item: order.index(item[1].shape)):
        colour = style.theme.series_colour(line.colour)
        match line.shape:
            case Shape.BARS:
                _draw_bars(painter, line, scale, style, colour)
            case Shape.STEPS:
                _draw_steps(painter, line, scale, style, _pen(colour, index, style))
            case Shape.LINE:
                pen = _pen(colour, index, style)
                _draw_line(painter, line, scale, style, pen, breaks=breaks)
            case Shape.MEAN:
                _draw_line(painter, line, scale, style, _curve_pen(line, style))
    taken: list[QRectF] = []  # by words, which do not lie on each other
    for event in sorted(panel.events, key=lambda event: event.is_own):
        draw_event(painter, event, panel, scale, style, taken)
    for line, mark in _chosen(panel, selected):
        _draw_selected(painter, line, mark, scale, style)
    painter.restore()


def _visible(line: TimeLine, scale: TimeScale) -> list[TimeMark]:
    """The marks in view, and one more at either side so that lines reach the edge."""
    inside = [
        index
        for index, mark in enumerate(line.marks)
        if mark.end.toordinal() + 1 >= scale.first and mark.start.toordinal() <= scale.last
    ]
    if inside:
        return list(line.marks[max(inside[0] - 1, 0) : inside[-1] + 2])
    later = [index for index, mark in enumerate(line.marks) if mark.start.toordinal() > scale.last]
    return list(line.marks[later[0] - 1 : later[0] + 1]) if later and later[0] else []


def _pen(colour: QColor, index: int, style: Style, width: float = 1.5) -> QPen:
    pen = QPen(colour, width * style.scale)
    if dash := DASHES[index % len(DASHES)]:
        pen.setDashPattern([length / width for length in dash])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _curve_pen(line: TimeLine, style: Style) -> QPen:
    """Curves over one chart differ in colour and dash alike."""
    colour = style.theme.series_colour(line.colour)
    return _pen(colour, _CURVE_DASHES.get(line.colour, 0), style, 2.0)


def _draw_bars(
    painter: QPainter, line: TimeLine, scale: TimeScale, style: Style, colour: QColor
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    narrow: list[TimeMark] = []
    for mark in _visible(line, scale):
        rect = mark_rect(mark, scale, style.scale)
        if mark.provisional and rect.width() < _NARROW * style.scale:
            narrow.append(mark)
        else:
            fill_mark(painter, rect, colour, hatched=mark.provisional, scale=style.scale)
    _draw_narrow(painter, narrow, scale, style, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_narrow(
    painter: QPainter, marks: Sequence[TimeMark], scale: TimeScale, style: Style, colour: QColor
) -> None:
    """Provisional bars too narrow for outlines of their own: one outline, one hatch."""
    for mark in marks:
        rect = mark_rect(mark, scale, style.scale)
        rect.setRight(scale.x(mark.end.toordinal() + 1))
        hatch(painter, rect, colour, style.scale)
    if marks:
        path, floor = _step_path(marks, scale), scale.rect.bottom()
        right, left = scale.x(marks[-1].end.toordinal() + 1), scale.x(marks[0].start.toordinal())
        path.lineTo(right, floor)
        path.moveTo(left, floor)
        path.lineTo(left, scale.y(marks[0].value))
        painter.setPen(QPen(colour, style.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _draw_steps(
    painter: QPainter, line: TimeLine, scale: TimeScale, style: Style, pen: QPen
) -> None:
    marks = _visible(line, scale)
    settled = [mark for mark in marks if not mark.provisional]
    faint = QPen(pen)
    faint.setDashPattern(_TAIL)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part, part_pen in ((settled, pen), (marks[len(settled) :], faint)):
        path = _step_path(part, scale)
        painter.setPen(QPen(style.colour("card"), 3.5 * style.scale))
        painter.drawPath(path)
        painter.setPen(part_pen)
        painter.drawPath(path)


def _step_path(marks: Sequence[TimeMark], scale: TimeScale) -> QPainterPath:
    """The tops of bars, joined where one begins the day after the other ends."""
    path = QPainterPath()
    previous: TimeMark | None = None
    for mark in marks:
        left, right = scale.x(mark.start.toordinal()), scale.x(mark.end.toordinal() + 1)
        y = scale.y(mark.value)
        joins = previous is not None and (mark.start - previous.end).days == 1
        path.lineTo(left, y) if joins else path.moveTo(left, y)
        path.lineTo(right, y)
        previous = mark
    return path


def _draw_line(
    painter: QPainter,
    line: TimeLine,
    scale: TimeScale,
    style: Style,
    pen: QPen,
    *,
    breaks: Sequence[date] = (),
) -> None:
    """Connect the marks, with dots where there is room; never across a break in method."""
    marks = _visible(line, scale)
    for part in _parts(marks, breaks):
        points = [mark_point(mark, line, scale) for mark in part]
        if line.shape is Shape.MEAN:  # a light casing parts a curve from the bars behind it
            painter.setPen(QPen(style.colour("card"), 5.0 * style.scale))
            painter.drawPolyline(points)
        settled = sum(not mark.provisional for mark in part)
        painter.setPen(pen)
        painter.drawPolyline(points[:settled])
        tail = QPen(pen)
        tail.setDashPattern(_TAIL)
        painter.setPen(tail)
        painter.drawPolyline(points[max(settled - 1, 0) :] if settled < len(points) else [])
    if line.shape is Shape.LINE and len(marks) < scale.rect.width() / (5 * style.scale):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for mark in marks:
            painter.drawEllipse(mark_point(mark, line, scale), 2.4 * style.scale, 2.4 * style.scale)


def _parts(marks: list[TimeMark], breaks: Sequence[date]) -> Iterator[list[TimeMark]]:
    """The marks before, between and after breaks."""
    edges = [date.min, *sorted(breaks), date.max]
    for start, end in pairwise(edges):
        yield [mark for mark in marks if start <= mark.end < end]


def _chosen(panel: Panel, keys: Collection[str]) -> Iterator[tuple[TimeLine, TimeMark]]:
    for line in panel.lines if keys else ():
        for mark in line.marks:
            if mark.key in keys and mark.key:
                yield line, mark


def _draw_selected(
    painter: QPainter, line: TimeLine, mark: TimeMark, scale: TimeScale, style: Style
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = style.scale
    for role, width in (("card", 5.0), ("focus", 2.0)):  # a light casing parts it from its ground
        painter.setPen(QPen(style.colour(role), width * edge))
        if line.shape is Shape.LINE:
            painter.drawEllipse(mark_point(mark, line, scale), 5.5 * edge, 5.5 * edge)
        else:
            painter.drawRect(mark_rect(mark, scale, edge).adjusted(-edge, -edge, edge, 0))


def draw_key(painter: QPainter, rect: QRectF, panel: Panel, style: Style) -> float:
    """Paint what each line is, in rows inside `rect`; returns the height used."""
    metrics, swatch, gap = style.metrics(SMALL), 20.0 * style.scale, 6.0 * style.scale
    x, y, row = rect.left(), rect.top(), 18.0 * style.scale
    painter.setFont(style.font(SMALL))
    for index, line in enumerate(panel.lines):
        text = style.wording.text(line.label)
        width = swatch + gap + metrics.horizontalAdvance(text) + 3 * gap
        if x > rect.left() and x + width > rect.right():
            x, y = rect.left(), y + row
        _draw_swatch(painter, QRectF(x, y, swatch, row), line, index, style)
        painter.setPen(style.colour("muted"))
        place = QRectF(x + swatch + gap, y, width, row)
        painter.drawText(place, LEFT, text)
        x += width
    return y + row - rect.top()


def key_height(panel: Panel, width: float, style: Style) -> float:
    """The height that `draw_key` uses at a width."""
    metrics = style.metrics(SMALL)
    x, rows = 0.0, 1
    for line in panel.lines:
        wide = metrics.horizontalAdvance(style.wording.text(line.label)) + 44.0 * style.scale
        if x > 0 and x + wide > width:
            x, rows = 0.0, rows + 1
        x += wide
    return rows * 18.0 * style.scale


def _draw_swatch(painter: QPainter, rect: QRectF, line: TimeLine, index: int, style: Style) -> None:
    colour = style.theme.series_colour(line.colour)
    middle = rect.center().y()
    if line.shape is Shape.BARS:
        painter.fillRect(
            QRectF(rect.left(), middle - 5 * style.scale, rect.width(), 10 * style.scale), colour
        )
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_curve = line.shape is Shape.MEAN
    painter.setPen(_curve_pen(line, style) if is_curve else _pen(colour, index, style))
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    painter.restore()
