"""The list of checks on screen: verdicts in bold, one open at a time."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.analysis.audit.listing import CheckColumn
from desktop.export.clipboard import table_data
from desktop.models.check_table import CHECK_HEADERS, COLUMNS, STRONG, CheckTableModel, check_cell
from desktop.views.looks import Looks
from desktop.views.plain_table import PlainTable, draw_cell

_WIDTHS = {
    CheckColumn.ID: 48,
    CheckColumn.VERDICT: 142,
    CheckColumn.QUESTION: 230,
    CheckColumn.NUMBERS: 180,
    CheckColumn.KIND: 130,
}


class CheckDelegate(QStyledItemDelegate):
    """Paints a cell's text as tables of figures do."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        style, is_strong = self._looks.style, bool(index.data(STRONG))
        draw_cell(painter, option, str(index.data()), style, strong=is_strong)


class CheckTable(PlainTable):
    """Shows a CheckTableModel; tells which check is chosen, and which header is clicked."""

    chosen = Signal(str)
    sort_clicked = Signal(object)

    def __init__(self, model: CheckTableModel, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self.listed = model
        self._telling = True
        self.setModel(model)
        self.setItemDelegate(CheckDelegate(looks, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.sectionClicked.connect(lambda section: self.sort_clicked.emit(COLUMNS[section]))
        looks.fit(self._fit_columns)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        widths = {column: self._looks.pixels(width) for column, width in _WIDTHS.items()}
        least = widths[CheckColumn.QUESTION]
        spare = max(self.viewport().width() - sum(widths.values()) + least, least)
        for section, column in enumerate(COLUMNS):
            self.setColumnWidth(section, widths[column])
        with QSignalBlocker(self.horizontalHeader()):
            self.setColumnWidth(COLUMNS.index(CheckColumn.QUESTION), spare)

    def open(self, key: str | None) -> None:
        """Select the row of a check, if it is listed."""
        row = self.listed.place(key)
        self._telling = False
        try:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            flags |= QItemSelectionModel.SelectionFlag.Rows
            index = QModelIndex() if row is None else self.listed.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags)
        finally:
            self._telling = True
        if row is not None:
            self.scrollTo(self.listed.index(row, 0))

    def _tell(self, current: QModelIndex) -> None:
        if self._telling and current.isValid():
            self.chosen.emit(self.listed.checks[current.row()].id)

    def copy(self) -> bool:
        """Put the chosen check on the clipboard under the names of its columns."""
        row = self.currentIndex().row()
        if row < 0:
            return False
        wording = self._looks.style.wording
        header = [wording.text(CHECK_HEADERS[column]) for column in COLUMNS]
        cells = [check_cell(self.listed.checks[row], column, wording) for column in COLUMNS]
        QGuiApplication.clipboard().setMimeData(table_data([header, cells]))
        return True
