"""Charts for assistive technology: each mark is an item of its own that can be found and read.

A chart is painted by hand, so Qt knows nothing of what is in it. These interfaces hand every mark
to screen readers with its words, its place on screen, and whether it is selected. Where there is
none Qt takes None, though its stubs say otherwise.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken


class MarksRead(Protocol):
    """What a chart tells of its marks, which are numbered in the order in which they are walked."""

    def mark_count(self) -> int:
        """How many marks there are."""
        ...

    def mark_text(self, place: int) -> str:
        """What is read aloud for a mark: label, value with its bound, as of when."""
        ...

    def mark_rect(self, place: int) -> QRectF | None:
        """Where a mark is on the widget; None where it is out of view."""
        ...

    def is_mark_selected(self, place: int) -> bool:
        """Whether what a mark stands for is selected."""
        ...

    def current_mark(self) -> int | None:
        """The mark that arrows have led to."""
        ...


def tell_current(chart: QWidget) -> None:
    """Let screen readers read the mark that arrows have just led to."""
    place = chart.current_mark() if reads_marks(chart) else None  # type: ignore[attr-defined]
    if place is not None and QAccessible.isActive():
        event = QAccessibleEvent(chart, QAccessible.Event.Focus)
        event.setChild(place)
        QAccessible.updateAccessibility(event)


def reads_marks(widget: QObject | None) -> bool:
    """Whether an object is a chart whose marks are read."""
    return isinstance(widget, QWidget) and hasattr(widget, "mark_text")


def install() -> None:
    """Let Qt ask here for what it tells of charts; once a process."""
    if not _installed:
        _installed.append(_face)
        QAccessible.installFactory(_face)


def _face(_class: str, of: QObject) -> QAccessibleInterface | None:
    if not reads_marks(of) or not isinstance(of, QWidget):
        return None
    face = _Chart(of)
    of.destroyed.connect(face.give_back_marks)
    return face


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
# Qt keeps what is registered and cannot be told to forget it without deleting it under Python's
# feet: marks of charts that are gone are used again for others.
_free: "list[_Mark]" = []


class _Chart(QAccessibleWidget):
    """A chart: its name and summary are the widget's, its children the marks."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.Chart)
        self._chart = chart
        self._marks: list[_Mark] = []

    def childCount(self) -> int:
        return _read(self._chart).mark_count() if Shiboken.isValid(self._chart) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._marks) <= index:
            self._marks.append(_mark_of(self._chart, len(self._marks)))
        return self._marks[index]

    def give_back_marks(self) -> None:
        """The chart is gone: its marks are free for another one."""
        for mark in self._marks:
            mark.chart = None
        _free.extend(self._marks)
        self._marks = []

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, _Mark) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = self._chart.mapFromGlobal(QPoint(x, y))
        for place in range(self.childCount()):
            rect = _read(self._chart).mark_rect(place)
            if rect and rect.contains(at):
                return self.child(place)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        place = _read(self._chart).current_mark()
        return self if place is None else self.child(place)


class _Mark(QAccessibleInterface):
    """One mark of a chart, by its number: what it says is asked for anew each time."""

    chart: QWidget | None = None
    place = 0

    def _chart(self) -> MarksRead | None:
        """The chart, while it and the mark are there."""
        if self.chart is None or not Shiboken.isValid(self.chart):
            return None
        read = _read(self.chart)
        return read if self.place < read.mark_count() else None

    def isValid(self) -> bool:
        return self._chart() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self.chart) if self.chart else None

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        chart = self._chart()
        place = chart.mark_rect(self.place) if chart else None
        if place is None or self.chart is None:
            return QRect()
        inside = place.toAlignedRect()
        return QRect(self.chart.mapToGlobal(inside.topLeft()), inside.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nobody renames a mark."""

    def text(self, kind: QAccessible.Text) -> str:
        chart = self._chart() if kind == QAccessible.Text.Name else None
        return chart.mark_text(self.place) if chart else ""

    def state(self) -> QAccessible.State:
        state, chart = QAccessible.State(), self._chart()
        if chart is None or self.chart is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.focused = self.chart.hasFocus() and chart.current_mark() == self.place
        state.selected = chart.is_mark_selected(self.place)
        state.offscreen = state.invisible = chart.mark_rect(self.place) is None
        return state


def _mark_of(chart: QWidget, place: int) -> _Mark:
    if _free:
        mark = _free.pop()
    else:
        mark = _Mark()
        QAccessible.registerAccessibleInterface(mark)
    mark.chart, mark.place = chart, place
    return mark


def _read(chart: QWidget) -> MarksRead:
    reads: MarksRead = chart  # type: ignore[assignment]
    return reads
