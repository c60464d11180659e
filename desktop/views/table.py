"""A table of figures: painted by hand, selected through the store, copied with headers."""

from collections.abc import Callable, Mapping, Sequence
from heapq import nlargest

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.analysis.filters import Column
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.clipboard import table_data
from desktop.export.rows import rows_as_cells
from desktop.models.figure_table import HEADERS, NUMERIC, FigureTableModel
from desktop.views.looks import Looks
from desktop.views.plain_table import MARGIN, PlainTable, cell_rect, draw_cell

WIDTHS = {
    Column.ID: 90,
    Column.LABEL: 250,
    Column.VALUE: 115,
    Column.UNIT: 80,
    Column.MEASURE: 195,
    Column.PERIOD: 195,
    Column.AS_OF: 158,
    Column.PUBLISHER: 200,
    Column.CAUTIONS: 360,
    Column.POPULATION: 300,
    Column.CATEGORY: 200,
}
_NARROWEST = 24
# As wide as their texts, up to here.
_FITTED = {Column.VALUE: 300, Column.PERIOD: 250, Column.AS_OF: 240}
_USUAL = 130
_MEASURED = 12  # of the longest texts of a column, to find the widest

_SORT_BY = QT_TRANSLATE_NOOP("Table", "Sort by")
_THEN_BY = QT_TRANSLATE_NOOP("Table", "Then by")
_COPY = QT_TRANSLATE_NOOP("Table", "Copy rows")


class FigureDelegate(QStyledItemDelegate):
    """Paints a cell's text straight: half the time of the default delegate."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        if not isinstance(model, FigureTableModel):
            return
        style, row = self._looks.style, index.row()
        column = model.columns[index.column()]
        is_heading = model.figure(row) is None
        if is_heading:
            painter.fillRect(cell_rect(option), style.colour("paper"))
        at_right = column in NUMERIC and not is_heading
        text = model.text(row, column)
        draw_cell(painter, option, text, style, strong=is_heading, at_right=at_right)


class FigureTable(PlainTable):
    """Shows a FigureTableModel; the selection is told as keys and set by keys."""

    picked = Signal(tuple)
    columns_changed = Signal(tuple)
    sort_clicked = Signal(object, bool)  # column; whether it is added to the sort keys

    def __init__(self, model: FigureTableModel, looks: Looks, parent: QWidget | None = None):
        super().__init__(looks, parent)
        self.figures = model
        self._keys: tuple[str, ...] = ()
        self._telling, self._is_resetting = True, False
        self._must_scroll = False
        self._widths: dict[Column, int] = {}  # those that the reader chose, as they are at 100 %
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(looks, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._header_clicked)
        header.sectionResized.connect(self._remember_width)
        header.sectionMoved.connect(self._header_moved)
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelAboutToBeReset.connect(self._begin_reset)
        model.modelReset.connect(self._relay)
        self._relay()

    def named_widths(self) -> dict[str, int]:
        """Widths that the reader gave to columns, by their names."""
        return {column.value: width for column, width in self._widths.items()}

    def set_named_widths(self, widths: Mapping[str, int]) -> None:
        """Give columns the widths they had, the others their first ones."""
        known = {column.value: column for column in Column}
        kept = {known[name]: width for name, width in widths.items() if name in known}
        self._widths = {column: max(width, _NARROWEST) for column, width in kept.items()}
        self._relay()

    def allow_columns(self, chosen: Callable[[], Sequence[Column]]) -> None:
        """Let the reader move columns, and choose them from the header's menu."""
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.open_column_menu(header.mapToGlobal(at), chosen())
        )

    def column_menu(self, shown: Sequence[Column]) -> QMenu:
        """A menu of all columns, those shown ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = menu.addAction(self._looks.text(HEADERS[column]))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column not in shown or len(shown) > 1)
            kept = tuple(each for each in shown if each is not column)
            changed = kept if column in shown else (*shown, column)
            action.triggered.connect(
                lambda _checked=False, changed=changed: self.columns_changed.emit(changed)
            )
        return menu

    def open_column_menu(self, at: QPoint, shown: Sequence[Column]) -> None:
        """Open the menu of columns at a place of the screen."""
        self.column_menu(shown).popup(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.row_menu().popup(event.globalPos())

    def row_menu(self) -> QMenu:
        """Sorting and copying without a mouse; the menu key opens it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, adds in ((_SORT_BY, False), (_THEN_BY, True)):
            columns = menu.addMenu(self._looks.text(title))
            for section, column in enumerate(self.figures.columns):
                header = self.figures.headerData(section, Qt.Orientation.Horizontal)
                columns.addAction(str(header)).triggered.connect(
                    lambda _checked=False, column=column, adds=adds: self.sort_clicked.emit(
                        column, adds
                    )
                )
        menu.addAction(self._looks.text(_COPY)).triggered.connect(self.copy)
        return menu

    def _header_clicked(self, section: int) -> None:
        modifiers = QGuiApplication.keyboardModifiers()
        adds = bool(
            modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self.sort_clicked.emit(self.figures.columns[section], adds)

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        is_last = section == self.figures.columnCount() - 1
        if self._is_resetting:
            return
        if section < len(self.figures.columns) and new and not is_last:
            self._widths[self.figures.columns[section]] = round(new / self._looks.scale)

    def _header_moved(self) -> None:
        header = self.horizontalHeader()
        count = self.figures.columnCount()
        order = tuple(self.figures.columns[header.logicalIndex(place)] for place in range(count))
        with QSignalBlocker(header):
            for section in range(count):
                header.moveSection(header.visualIndex(section), section)
        self.columns_changed.emit(order)

    def _begin_reset(self) -> None:
        """The header lays out anew by itself; what it does is not the reader's choice."""
        self._is_resetting = True

    def _relay(self) -> None:
        """After a reset: widths, headings across all columns, and the selection come back."""
        self._is_resetting = False
        with QSignalBlocker(self.horizontalHeader()):
            for section, column in enumerate(self.figures.columns):
                self.setColumnWidth(section, self._width(column))
        self._share_room()
        self.clearSpans()
        for row in self.figures.heading_rows:
            self.setSpan(row, 0, 1, max(self.figures.columnCount(), 2))
        self._show_keys()

    def _width(self, column: Column) -> int:
        """What the reader chose, or the first width: values and periods are cut last."""
        if column in self._widths:
            return self._looks.pixels(self._widths[column])
        first = self._looks.pixels(WIDTHS.get(column, _USUAL))
        if column in _FITTED:
            rows = range(self.figures.rowCount())
            longest = nlargest(_MEASURED, {self.figures.text(row, column) for row in rows}, key=len)
            advance = self._looks.style.metrics().horizontalAdvance
            widest = round(max(map(advance, longest), default=0)) + 2 * MARGIN + 2
            first = min(max(first, widest), self._looks.pixels(_FITTED[column]))
        return first

    def _share_room(self) -> None:
        """Give the room that the columns leave to the names of figures, which are cut first."""
        if Column.LABEL not in self.figures.columns:
            return
        section = self.figures.columns.index(Column.LABEL)
        own = self._width(Column.LABEL)
        others = sum(
            self.columnWidth(place)
            for place, column in enumerate(self.figures.columns)
            if column is not Column.LABEL
        )
        spare = max(self.viewport().width() - others - own, 0)
        with QSignalBlocker(self.horizontalHeader()):
            self.setColumnWidth(section, own + spare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
        current = self._current()
        if current is None:
            return
        bottom = self.visualRect(current).bottom()
        if event.oldSize().height() > bottom >= event.size().height():  # it is no longer in view
            self.scrollTo(current)

    def select(self, keys: Sequence[str]) -> None:
        """Select the rows of these figures, as far as they are shown."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self._show_keys()

    def _show_keys(self) -> None:
        rows = sorted(row for key in self._keys if (row := self.figures.place(key)) is not None)
        if rows == self._selected_rows():
            return
        selection = QItemSelection()
        last = self.figures.columnCount() - 1
        for row in rows:
            selection.select(self.figures.index(row, 0), self.figures.index(row, last))
        model = self.selectionModel()
        self._telling = False
        try:
            model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if rows and (current := self.figures.place(self._keys[0])) is not None:
                index = self.figures.index(current, 0)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self._telling, self._is_resetting = True, False
        self._must_scroll = True
        self._scroll_to_current()

    def _current(self) -> QModelIndex | None:
        places = (self.figures.place(key) for key in self._keys)
        row = next((place for place in places if place is not None), None)
        return None if row is None else self.figures.index(row, 0)

    def _scroll_to_current(self) -> None:
        """Bring the current row into view; a hidden table does so when it is shown."""
        current = self._current()
        if current is not None and self._must_scroll and self.isVisible():
            self._must_scroll = False
            self.scrollTo(current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scroll_to_current()

    def _selected_rows(self) -> list[int]:
        rows: set[int] = set()
        for block in self.selectionModel().selection().toList():
            rows.update(range(block.top(), block.bottom() + 1))
        return sorted(rows)

    def _tell(self) -> None:
        if not self._telling:
            return
        rows = self._selected_rows()
        current = self.currentIndex().row()
        if current in rows:
            rows.remove(current)
            rows.insert(0, current)
        self._keys = self.figures.keys(rows)
        self.picked.emit(self._keys)

    def copy(self) -> bool:
        """Put the selected rows on the clipboard with headers; False where none is selected."""
        figures = [figure for row in self._selected_rows() if (figure := self.figures.figure(row))]
        if not figures:
            return False
        wording = self._looks.style.wording
        cells = rows_as_cells(figures, self.figures.columns, wording)
        QGuiApplication.clipboard().setMimeData(table_data(cells))
        return True
