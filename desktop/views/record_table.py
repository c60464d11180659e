"""The rows of a list on screen: a window of a few rows upon as many as there are."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QScrollBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.tables import Kind
from desktop.models.record_table import NO_ROWS, PAINTED, RecordTableModel, Rows, is_numeric
from desktop.views.looks import Looks
from desktop.views.plain_table import ROW_HEIGHT, PlainTable, draw_cell

Fetch = Callable[[int, int], Rows]  # the rows at so many places from one on
_WIDEST, _WIDTH, _NARROW = 260, 150, 96
_SORT_KEYS = ("s", "\u0456", "\u044b")  # the same key where a keyboard writes Cyrillic


class CellDelegate(QStyledItemDelegate):
    """Paints a cell's text as other tables do."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        text, at_right, is_muted = index.data(PAINTED)
        style = self._looks.style
        draw_cell(painter, option, text, style, at_right=at_right, muted=is_muted)


class _Window(PlainTable):
    """The table itself; rolling and stepping beyond its edges are left to whoever holds it."""

    rolled = Signal(int)  # by so many rows
    jumped = Signal(bool)  # to the last row, or the first
    resized = Signal()
    sorted = Signal(int)  # by the column that the keyboard is in

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(looks, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.horizontalHeader().setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        sideways = event.angleDelta().x()
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            self.rolled.emit(-3 if event.angleDelta().y() > 0 else 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, lines = self.currentIndex().row(), self.model().rowCount()
        page, key = max(1, lines - 1), event.key()
        match key:
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.jumped.emit(key == Qt.Key.Key_End)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.rolled.emit(page if key == Qt.Key.Key_PageDown else -page)
            case _ if event.text().casefold() in _SORT_KEYS and not event.modifiers():
                self.sorted.emit(max(0, self.currentIndex().column()))
            case Qt.Key.Key_Down if line >= lines - 1:
                self.rolled.emit(1)
            case Qt.Key.Key_Up if line <= 0:
                self.rolled.emit(-1)
            case _:
                super().keyPressEvent(event)


class RecordTable(QWidget):
    """Rows, a scroll bar over all that are shown, and headers to sort by."""

    sort_clicked = Signal(str)
    row_chosen = Signal(int)  # a row of the list

    def __init__(self, model: RecordTableModel, looks: Looks, name: str) -> None:
        super().__init__()
        self.rows_model, self._looks = model, looks
        self.table = _Window(looks, self)
        self.table.setObjectName(name)
        self.table.setModel(model)
        self.table.setItemDelegate(CellDelegate(looks, self))
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.setObjectName(f"{name}Scroll")
        self.setFocusProxy(self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table)
        row.addWidget(self.bar)
        self._count = 0
        self._fetch: Fetch = lambda _first, _count: NO_ROWS
        self._shows_names = False
        self.bar.valueChanged.connect(lambda _value: self._refill())
        self.table.resized.connect(self._fit)
        self.table.rolled.connect(lambda by: self.bar.setValue(self.bar.value() + by))
        self.table.jumped.connect(self._jump)
        header = self.table.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        self.table.sorted.connect(self._sort_by)
        self.table.selectionModel().currentChanged.connect(self._tell_row)

    def _sort_by(self, section: int) -> None:
        self.sort_clicked.emit(self.rows_model.columns[section].name)

    def _tell_row(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() < self.rows_model.rowCount():
            self.row_chosen.emit(self.rows_model.row_of(current.row()))

    def show_rows(self, count: int, fetch: Fetch, *, shows_names: bool) -> None:
        """Rows of a list: how many are shown, and how those at some places are found."""
        self._count, self._fetch, self._shows_names = count, fetch, shows_names
        self._fit()

    @property
    def lines(self) -> int:
        """How many rows there is room for."""
        return max(1, self.table.viewport().height() // self._looks.pixels(ROW_HEIGHT))

    def _fit(self) -> None:
        with QSignalBlocker(self.bar):
            self.bar.setRange(0, max(0, self._count - self.lines))
            self.bar.setPageStep(self.lines)
        self.bar.setVisible(self._count > self.lines)
        self._refill()

    def _refill(self) -> None:
        first = self.bar.value()
        rows = self._fetch(first, self.lines + 1)
        self.rows_model.show_rows(rows, first, shows_names=self._shows_names)

    def _jump(self, to_end: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.bar.setValue(self.bar.maximum() if to_end else 0)
        line = self.rows_model.rowCount() - 1 if to_end else 0
        self.table.setCurrentIndex(self.rows_model.index(line, 0))

    def show_sort(self, sort: tuple[str, bool] | None) -> None:
        """Mark the header that rows are sorted by."""
        header = self.table.horizontalHeader()
        names = [each.name for each in self.rows_model.columns]
        header.setSortIndicatorShown(sort is not None)
        if sort is not None and sort[0] in names:
            down = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(names.index(sort[0]), down)

    def set_first_widths(self) -> None:
        """Columns as wide as their kind asks for."""
        metrics, pixels = self.table.fontMetrics(), self._looks.pixels
        for section, column in enumerate(self.rows_model.columns):
            usual = pixels(_NARROW if is_numeric(column) else _WIDTH)
            if getattr(column, "kind", None) is Kind.DATE:
                usual = metrics.horizontalAdvance(self._longest_day()) + 20
            wide = max(metrics.horizontalAdvance(column.name) + 34, usual)
            self.table.setColumnWidth(section, min(wide, pixels(_WIDEST)))

    def _longest_day(self) -> str:
        """A date in the month with the longest name."""
        wording = self._looks.style.wording
        return max((wording.date(date(2020, month, 28)) for month in range(1, 13)), key=len)

    def selected_rows(self) -> list[int]:
        """The list's rows that are selected, of those on screen."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.rows_model.row_of(line) for line in chosen]
