"""The interactive panel: pyqtgraph zooms and scrolls, our own functions paint.

pyqtgraph is imported with this module, when the first page that needs it is opened.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop.analysis.charts import Panel, Shape, TimeLine, TimeMark
from desktop.charts.axes import (
    date_labels,
    draw_value_lines,
    panel_scale,
    value_ticks,
    window_scale,
)
from desktop.charts.read_aloud import tell_current
from desktop.charts.style import SMALL, Style
from desktop.charts.time_scale import TimeScale
from desktop.charts.times import draw_marks, mark_point, nearest_mark

pg.setConfigOptions(antialias=True)


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis whose ticks and labels come from the shared functions."""

    def __init__(self, plot: "PanelPlot", side: str) -> None:
        super().__init__(side)
        self._plot = plot
        self._labels: dict[float, str] = {}

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        self._labels = dict(self.labels(low, high, size))
        return [(1.0, list(self._labels))]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [self._labels.get(value, "") for value in values]

    def labels(self, low: float, high: float, size: float) -> list[tuple[float, str]]:
        """Places on the axis and what is written there."""
        raise NotImplementedError


class _DateAxis(_Axis):
    """Dates at the first days of years, months or weeks."""

    def labels(self, low: float, high: float, size: float) -> list[tuple[float, str]]:
        style = self._plot.painting_style
        return date_labels(low, high, size / style.scale, style)


class _ValueAxis(_Axis):
    """Round numbers in the reader's form; powers of ten on a log scale. The axis is 0 to 1."""

    def labels(self, low: float, high: float, size: float) -> list[tuple[float, str]]:
        scale = self._plot.time_scale(QRectF(0, 0, 1, size))
        number = self._plot.painting_style.wording.number
        tall = size / self._plot.painting_style.scale
        ticks = value_ticks(scale.bottom, scale.top, tall, is_log=scale.is_log)
        return [(low + (1 - scale.y(tick) / size) * (high - low), number(tick)) for tick in ticks]


class _View(pg.ViewBox):  # type: ignore[misc]
    """Wheel zooms in time; dragging brushes an interval, with Shift it zooms to it."""

    def __init__(self, plot: "PanelPlot") -> None:
        super().__init__(enableMenu=False)
        self._plot = plot
        self.setMouseEnabled(x=True, y=False)
        self.setDefaultPadding(0.0)

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if axis is not None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDragEvent(event, axis)
            return
        event.accept()
        ends = (
            self.mapSceneToView(at).x() for at in (event.buttonDownScenePos(), event.scenePos())
        )
        first, last = sorted(ends)
        self._plot.drags += event.isStart()
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.isFinish() and zooms:
            self._plot.zoom_to(first, last)
        elif not zooms:
            self._plot.brush_days(first, last)

    def mouseClickEvent(self, event: Any) -> None:
        event.accept()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.double():
            self._plot.reset_zoom()
        else:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._plot.pick_at(event.scenePos(), extend=extend)


class _Marks(pg.GraphicsObject):  # type: ignore[misc]
    """Everything of a panel, painted by the shared functions in pixels of the view."""

    def __init__(self, plot: "PanelPlot") -> None:
        super().__init__()
        self._plot = plot

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()  # it forgets the view that marks were last painted for
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, _option: Any, _widget: QWidget | None = None) -> None:
        transform = painter.worldTransform()
        rect = transform.mapRect(self.viewRect())
        painter.save()
        painter.resetTransform()
        self._plot.paint_marks(painter, rect)
        painter.restore()


class PanelPlot(pg.PlotWidget):  # type: ignore[misc]
    """One panel of the timeline. Days are ordinals on the x axis; y follows what is in view."""

    picked = Signal(str, bool)
    brushed = Signal(object, int)  # (first day, last day), both included, or None; which drag
    pointed = Signal(object)  # the TimeMark under the mouse or walked to, or None

    def __init__(self, panel: Panel, style: Style, parent: QWidget | None = None) -> None:
        self.panel = panel
        self.painting_style = style
        self._selected: frozenset[str] = frozenset()
        self._brush: tuple[date, date] | None = None
        self.drags = 0
        self._anchor: TimeMark | None = None
        self._hovered: TimeMark | None = None
        self.tell: Callable[[TimeMark], str] = lambda mark: mark.key  # what is read aloud of a mark
        axes = {"bottom": _DateAxis(self, "bottom"), "left": _ValueAxis(self, "left")}
        super().__init__(parent, viewBox=_View(self), axisItems=axes)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs on its axis
        self._marks = _Marks(self)
        self.getViewBox().addItem(self._marks, ignoreBounds=True)
        self.hideButtons()
        self._own_menu()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getViewBox().sigXRangeChanged.connect(self._fit_values)
        self.scene().sigMouseMoved.connect(self._hover)
        self.show_panel(panel, style)

    def _own_menu(self) -> None:
        """pyqtgraph's menu is never opened, and has no parent that would delete it."""
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())

    def show_panel(self, panel: Panel, style: Style) -> None:
        """Show another panel; the interval in view stays where it still has data."""
        keeps = panel.id == self.panel.id and panel.span == self.panel.span
        first_time = self.getViewBox().viewRange()[0] == [0, 1]
        self.panel, self.painting_style = panel, style
        self.setBackground(style.colour("card"))
        self.getPlotItem().setContentsMargins(0, style.pixels(8), 0, 0)  # the topmost label's room
        for name in ("bottom", "left"):
            axis = self.getAxis(name)
            axis.setTextPen(style.colour("muted"))
            axis.setPen(style.colour("control" if name == "bottom" else "card"))
            axis.setStyle(
                tickFont=style.font(SMALL),
                tickLength=4 if name == "bottom" else 0,
                hideOverlappingLabels=False,  # our ticks keep their distance
            )
        if first_time or not keeps:
            self.reset_zoom()
        self._fit_values()
        self._redraw()

    def set_label_width(self, width: int) -> None:
        """Give the value axis a width, so that panels above each other share their days."""
        self.getAxis("left").setWidth(width)

    def label_width(self) -> int:
        """The width in pixels that the labels of the value axis need."""
        text = self.painting_style.wording.number(round(self.panel.top))
        return round(self.painting_style.metrics(SMALL).horizontalAdvance(text)) + 16

    def _redraw(self) -> None:
        self._marks.update()
        for name in ("bottom", "left"):
            self.getAxis(name).picture = None
            self.getAxis(name).update()

    def select(self, keys: Sequence[str]) -> None:
        """Light up the marks of these figures."""
        self._selected = frozenset(keys)
        self._marks.update()

    def show_brush(self, brush: tuple[date, date] | None) -> None:
        """Show the chosen interval."""
        self._brush = brush
        self._marks.update()

    @property
    def days(self) -> tuple[float, float] | None:
        """The ordinals of the days in view; None where all are."""
        first, last = self.getViewBox().viewRange()[0]
        whole = panel_scale(self.panel, QRectF(0, 0, 1, 1))
        return (first, last) if first > whole.first + 0.5 or last < whole.last - 0.5 else None

    def time_scale(self, rect: QRectF) -> TimeScale:
        """The scale of what is in view, for a rectangle in pixels."""
        return window_scale(self.panel, rect, *self.getViewBox().viewRange()[0])

    def _view_rect(self) -> QRectF:
        return QRectF(self.getViewBox().sceneBoundingRect())

    def paint_marks(self, painter: QPainter, rect: QRectF) -> None:
        """Grid, brush, marks and what is pointed at."""
        scale, style = self.time_scale(rect), self.painting_style
        draw_value_lines(painter, scale, style)
        if self._brush:
            left = scale.x(self._brush[0].toordinal())
            right = scale.x(self._brush[1].toordinal() + 1)
            painter.fillRect(
                QRectF(left, rect.top(), right - left, rect.height()), style.colour("selected")
            )
        hovered = {self._hovered.key} if self._hovered else set()
        draw_marks(painter, self.panel, scale, style, self._selected | hovered)

    def sizeHint(self) -> QSize:
        return QSize(400, 150)

    def reset_zoom(self) -> None:
        """Show everything."""
        scale = panel_scale(self.panel, QRectF(0, 0, 1, 1))
        self.getViewBox().setXRange(scale.first, scale.last, padding=0)

    def zoom_to(self, first: float, last: float) -> None:
        """Show the days between two ordinals, at least a week."""
        if last - first < 7:
            first, last = (first + last) / 2 - 3.5, (first + last) / 2 + 3.5
        self.getViewBox().setXRange(first, last, padding=0)

    def zoom_by(self, factor: float) -> None:
        """Show `factor` times as many days around the same middle."""
        first, last = self.getViewBox().viewRange()[0]
        half = (last - first) / 2 * factor
        self.zoom_to((first + last) / 2 - half, (first + last) / 2 + half)

    def brush_days(self, first: float, last: float) -> None:
        """Announce the days between two ordinals as chosen: whole periods, where there are bars."""
        first, last = (min(max(day, 1.0), float(date.max.toordinal())) for day in (first, last))
        bars = [line for line in self.panel.lines if line.shape is Shape.BARS]
        marks = [mark for line in bars for mark in line.marks if _middle(mark) >= first]
        marks = [mark for mark in marks if _middle(mark) <= last]
        if marks:
            self.brushed.emit((marks[0].start, marks[-1].end), self.drags)
        elif not bars:
            days = (date.fromordinal(int(first)), date.fromordinal(int(last)))
            self.brushed.emit(days, self.drags)

    def pick_at(self, at: QPointF, *, extend: bool) -> None:
        """Announce the mark at a place of the scene as picked."""
        mark = nearest_mark(self.panel, self.time_scale(self._view_rect()), at)
        if mark and mark.key:
            self.picked.emit(mark.key, extend)

    def scene_point(self, key: str) -> QPointF | None:
        """Where the mark of a figure is in the scene."""
        scale = self.time_scale(self._view_rect())
        for line in self.panel.lines:
            for mark in line.marks:
                if mark.key == key:
                    return mark_point(mark, line, scale)
        return None

    def _fit_values(self, *_ignored: object) -> None:
        self.getViewBox().setYRange(0.0, 1.0, padding=0)
        self._redraw()

    def _hover(self, at: QPointF) -> None:
        inside = self._view_rect().contains(at)
        scale = self.time_scale(self._view_rect())
        self._point(nearest_mark(self.panel, scale, at) if inside else None)

    def _point(self, mark: TimeMark | None) -> None:
        if mark != self._hovered:
            self._hovered = mark
            self._marks.update()
            self.pointed.emit(mark)

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._walk(event.key())
                self._choose_by_keyboard(event.modifiers())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._hovered:
                extend = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self.picked.emit(self._hovered.key, extend)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(0.5)
            case Qt.Key.Key_Minus:
                self.zoom_by(2.0)
            case Qt.Key.Key_0 | Qt.Key.Key_Home:
                self.reset_zoom()
            case Qt.Key.Key_Escape if self._brush:
                self.brushed.emit(None, 0)
            case _:
                event.ignore()

    def _choose_by_keyboard(self, modifiers: Qt.KeyboardModifier) -> None:
        """With Shift held, walking chooses the days from where it began."""
        if not modifiers & Qt.KeyboardModifier.ShiftModifier or self._hovered is None:
            self._anchor = self._hovered
            self.drags += 1  # what is chosen from here on is a step of its own to undo
            return
        if self._anchor is None:
            self._anchor = self._hovered
        ends = (self._anchor, self._hovered)
        days = min(mark.start for mark in ends), max(mark.end for mark in ends)
        self.brushed.emit(days, self.drags)

    def _walk(self, pressed: int) -> None:
        """Left and right along a line, up and down between lines at about the same day."""
        lines = self._walked_lines()
        if not lines:
            return
        at = next((line for line in lines if self._hovered in line.marks), None)
        if at is None or self._hovered is None:
            self._walk_to(lines[0].marks[0])
            return
        place = at.marks.index(self._hovered)
        if pressed in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place += 1 if pressed == Qt.Key.Key_Right else -1
            self._walk_to(at.marks[min(max(place, 0), len(at.marks) - 1)])
            return
        step = 1 if pressed == Qt.Key.Key_Down else -1
        other = lines[(lines.index(at) + step) % len(lines)]
        day = self._hovered.end
        self._walk_to(min(other.marks, key=lambda mark: abs((mark.end - day).days)))

    def _walked_lines(self) -> list[TimeLine]:
        return [line for line in self.panel.lines if line.shape is not Shape.MEAN and line.marks]

    def _read(self) -> list[TimeMark]:
        return [mark for line in self._walked_lines() for mark in line.marks]

    def mark_count(self) -> int:
        """How many marks are read."""
        return len(self._read())

    def mark_text(self, place: int) -> str:
        """What is read aloud for a mark."""
        return self.tell(self._read()[place])

    def mark_rect(self, place: int) -> QRectF | None:
        """Where a mark is; None where it is zoomed out of view."""
        at = self.scene_point(self._read()[place].key)
        if at is None or not self._view_rect().contains(at):
            return None
        return QRectF(at.x() - 8, at.y() - 8, 16, 16)

    def is_mark_selected(self, place: int) -> bool:
        """Whether the figure of a mark is selected."""
        return self._read()[place].key in self._selected

    def current_mark(self) -> int | None:
        """The mark that arrows have led to."""
        marks = self._read()
        return marks.index(self._hovered) if self._hovered in marks else None

    def _walk_to(self, mark: TimeMark) -> None:
        first, last = self.getViewBox().viewRange()[0]
        if not first <= (middle := _middle(mark)) <= last:
            self.zoom_to(middle - (last - first) / 2, middle + (last - first) / 2)
        self._point(mark)
        tell_current(self)


def _middle(mark: TimeMark) -> float:
    """The ordinal in the middle of a mark's days."""
    return (mark.start.toordinal() + mark.end.toordinal() + 1) / 2
