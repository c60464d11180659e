"""The labels of a column with their counts: a list from which labels are taken in or left out."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from desktop.analysis.records.tally import Counts
from desktop.charts.read_aloud import tell_current
from desktop.charts.record_parts import MARGIN, draw_card, draw_title
from desktop.charts.style import LEFT, RIGHT, SMALL, Style

_ROW = 22  # pixels at 100 %, as is the head
_HEAD = 26
_MOST_ROWS = 8
_BAR = 3  # pixels below the words
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
}
_MARK = 16  # pixels before the words, for the mark of what is chosen


class FacetRows(NamedTuple):
    """Rows in the order they are shown in: codes and texts; which are taken in or left out."""

    title: str
    note: str
    codes: Sequence[int]
    texts: Sequence[str]
    chosen: frozenset[int]
    excluded: bool


class FacetView(QWidget):
    """Counts of labels. Click or Space takes one in, Delete leaves it out, Enter takes it alone.

    `asked` asks for the menu of a row, with the place on the screen where it is to appear.
    """

    toggled = Signal(int)
    only = Signal(int)
    excluded = Signal(int)
    cleared = Signal()
    asked = Signal(int, QPoint)

    def __init__(self, name: str, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the axes run
        self.setObjectName(name)
        self._style = style
        self._measure()
        self._rows = FacetRows("", "", (), (), frozenset(), excluded=False)
        self._counts: Counts = np.zeros(0, np.int64)
        self._totals: Counts = np.zeros(0, np.int64)
        self._current = 0
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(lambda _value: self.update())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        rows = max(1, min(len(self._rows.codes), _MOST_ROWS))
        return QSize(220, self._head + rows * self._row + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(130, self.sizeHint().height())

    def restyle(self, style: Style) -> None:
        """Paint in another theme or language, or larger."""
        self._style = style
        self._measure()
        self.updateGeometry()
        self._fit()
        self.update()

    def _measure(self) -> None:
        self._row, self._head = (round(self._style.pixels(each)) for each in (_ROW, _HEAD))

    def show_rows(self, rows: FacetRows, totals: Counts) -> None:
        """Other labels, or another choice among them; `totals` are counts of all rows, by code."""
        is_other = list(rows.codes) != list(self._rows.codes)
        self._rows, self._totals = rows, totals
        self.setAccessibleName(rows.title)
        if is_other:
            self._current = 0
            self.updateGeometry()
            self._fit()
        self.update()

    def show_counts(self, counts: Counts) -> None:
        """Counts by code of what passes all other filters."""
        self._counts = counts
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The scroll bar is there where not all rows are."""
        shown = (self.height() - self._head - 12) // self._row
        most = max(0, len(self._rows.codes) - shown)
        self._bar.setRange(0, most)
        self._bar.setPageStep(max(1, shown))
        self._bar.setVisible(most > 0)
        self._bar.setGeometry(self.width() - 15, self._head + 2, 12, self.height() - self._head - 8)

    @property
    def shown(self) -> FacetRows:
        """The labels that are listed."""
        return self._rows

    def count_of(self, code: int) -> int:
        """What is counted of a label now."""
        return int(self._counts[code]) if code < len(self._counts) else 0

    def row_at(self, at: QPoint) -> int | None:
        """The row that is pointed at."""
        row = (at.y() - self._head) // self._row + self._bar.value()
        is_inside = at.y() >= self._head and 0 <= row < len(self._rows.codes)
        return int(row) if is_inside else None

    def row_place(self, row: int) -> QRectF:
        """Where a row lies."""
        top = self._head + (row - self._bar.value()) * self._row
        right = self.width() - (18 if self._bar.maximum() else 6)
        return QRectF(6, top, right - 6, self._row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, style = QPainter(self), self._style
        rect = QRectF(self.rect())
        draw_card(painter, rect, style, focused=self.hasFocus())
        head = QRectF(MARGIN, 4, rect.width() - 2 * MARGIN, self._head - 6)
        draw_title(painter, head, self._rows.title, self._rows.note, style)
        first = self._bar.value()
        last = min(len(self._rows.codes), first + (self.height() - self._head - 6) // self._row)
        most = float(self._totals.max(initial=1)) or 1.0
        painter.setFont(style.font(SMALL))
        for row in range(first, last):
            self._draw_row(painter, row, most)
        painter.end()

    def _draw_row(self, painter: QPainter, row: int, most: float) -> None:
        style, place = self._style, self.row_place(row)
        code = self._rows.codes[row]
        count = self.count_of(code)
        total = int(self._totals[code])
        is_named = code in self._rows.chosen
        shows = not self._rows.chosen or is_named is not self._rows.excluded
        if is_named and not self._rows.excluded:
            painter.fillRect(place, style.colour("selected"))
        floor, wide = place.bottom() - _BAR - 1, place.width() - 8
        left = place.left() + 4
        painter.fillRect(QRectF(left, floor, wide * total / most, _BAR), style.colour("hairline"))
        tone = style.colour("accent") if shows else style.colour("control")
        painter.fillRect(QRectF(left, floor, wide * count / most, _BAR), tone)
        painter.setPen(style.colour("ink") if shows and count else style.colour("muted"))
        words = place.adjusted(4, -2, -4, -_BAR)
        number = style.wording.number(count)
        used = style.metrics(SMALL).horizontalAdvance(number) + 8
        painter.drawText(words, RIGHT, number)
        label = words.adjusted(0, 0, -used, 0)
        if is_named:
            painter.drawText(label, LEFT, "−" if self._rows.excluded else "✓")
            label.adjust(style.pixels(_MARK), 0, 0, 0)
        painter.drawText(
            label, LEFT, style.fitted(self._rows.texts[row], int(label.width()), SMALL)
        )
        if self.hasFocus() and row == self._current:
            painter.setPen(QPen(style.colour("focus"), 1))
            painter.drawRect(place.adjusted(1, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._current = row
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.excluded.emit(self._rows.codes[row])
        else:
            self.toggled.emit(self._rows.codes[row])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row is not None:
            self.only.emit(self._rows.codes[row])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.row_at(event.pos())
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if row is None or is_key:
            row = self._current
        if row < len(self._rows.codes):
            self._current = row
            place = self.row_place(row).bottomLeft().toPoint() if is_key else event.pos()
            self.asked.emit(self._rows.codes[row], self.mapToGlobal(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._bar.maximum():
            self._bar.setValue(self._bar.value() - (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._rows.codes:
            super().keyPressEvent(event)
            return
        code, last = self._rows.codes[self._current], len(self._rows.codes) - 1
        steps = _STEPS | {Qt.Key.Key_Home: -last, Qt.Key.Key_End: last}
        match event.key():
            case Qt.Key.Key_Space:
                self.toggled.emit(code)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.only.emit(code)
            case Qt.Key.Key_Delete | Qt.Key.Key_Minus:
                self.excluded.emit(code)
            case Qt.Key.Key_Escape if self._rows.chosen:
                self.cleared.emit()
            case key if key in steps:
                self._go(max(0, min(self._current + steps[Qt.Key(key)], last)))
            case _ if event.text().isprintable() and event.text():
                self._seek(event.text())
            case _:
                super().keyPressEvent(event)

    def _seek(self, letter: str) -> None:
        """Go to the next label that begins with a letter."""
        many = len(self._rows.texts)
        places = [(self._current + step) % many for step in range(1, many + 1)]
        begins = letter.casefold()
        found = (row for row in places if self._rows.texts[row].casefold().startswith(begins))
        self._go(next(found, self._current))

    def _go(self, row: int) -> None:
        self._current = row
        shown = max(1, (self.height() - self._head - 12) // self._row)
        top = self._bar.value()
        self._bar.setValue(min(max(top, row - shown + 1), row))
        tell_current(self)
        self.update()

    def mark_count(self) -> int:
        """How many rows are read."""
        return len(self._rows.codes)

    def mark_text(self, place: int) -> str:
        """What is read aloud for a row: its label and what is counted of it."""
        number = self._style.wording.number(self.count_of(self._rows.codes[place]))
        return f"{self._rows.texts[place]}: {number}"

    def mark_rect(self, place: int) -> QRectF | None:
        """Where a row is; None where it is scrolled out of view."""
        rect = self.row_place(place)
        is_seen = rect.top() >= self._head and rect.bottom() <= self.height()
        return rect if is_seen else None

    def is_mark_selected(self, place: int) -> bool:
        """Whether the filter names the label of a row."""
        return self._rows.codes[place] in self._rows.chosen

    def current_mark(self) -> int | None:
        """The row that arrows have led to."""
        return self._current if self._rows.codes else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
