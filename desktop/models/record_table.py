"""The rows of a list that can be seen at once, as an item model over the list's columns."""

import html
from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.analysis.records.columns import Coded, Numbers
from desktop.analysis.records.filters import Label
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Kind, Role
from desktop.models.exploring import AnyColumn, Exploring
from desktop.models.wording import Wording

NOT_STATED = QT_TRANSLATE_NOOP("Records", "not stated")
HIDDEN_NAME = QT_TRANSLATE_NOOP("Records", "hidden")
PAINTED = Qt.ItemDataRole.UserRole + 1  # a cell's text, and whether it stands at the right, muted
_TEXT = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, PAINTED}

Index = QModelIndex | QPersistentModelIndex
Rows = NDArray[np.integer]
NO_ROWS: Rows = np.zeros(0, np.int32)


class RecordTableModel(QAbstractTableModel):
    """A window of rows upon what is shown: the model of a million rows has those on screen alone.

    `first` is the place of the topmost row among all that are shown.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._exploring: Exploring | None = None
        self._columns: Sequence[AnyColumn] = ()
        self._rows: Rows = NO_ROWS
        self._numeric: list[bool] = []
        self._years: list[bool] = []
        self._shows_names = False
        self.first = 0

    def explore(self, exploring: Exploring | None, wording: Wording) -> None:
        """Show another list, or the same in another language."""
        self.beginResetModel()
        self._exploring, self._wording = exploring, wording
        self._columns = exploring.columns if exploring else ()
        self._numeric = [is_numeric(each) for each in self._columns]
        self._years = [is_years(each) for each in self._columns]
        self._rows = NO_ROWS
        self.endResetModel()

    @property
    def columns(self) -> Sequence[AnyColumn]:
        """The columns, left to right."""
        return self._columns

    def show_rows(
        self,
        rows: Rows,
        first: int,
        *,
        shows_names: bool,
    ) -> None:
        """Other rows in the window, with as few signals as can be: they follow a mouse."""
        before, self.first, self._shows_names = len(self._rows), first, shows_names
        if len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif len(rows) < before:
            self.beginRemoveRows(QModelIndex(), len(rows), before - 1)
            self._rows = rows
            self.endRemoveRows()
        self._rows = rows
        if len(rows) and self._columns:
            last = self.index(len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, line: int) -> int:
        """The list's row on a line of the window."""
        return int(self._rows[line])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _TEXT or not index.isValid() or self._exploring is None:
            return None
        section = index.column()
        column = self._columns[section]
        cell = self._exploring.cell(int(self._rows[index.row()]), column)
        is_hidden = column.role is Role.NAME and not self._shows_names and cell is not None
        if is_hidden:
            text = self._wording.text(HIDDEN_NAME)
        else:
            text = label_text(cell, self._wording, is_year=self._years[section])
        if role == PAINTED:
            return text, self._numeric[section], is_hidden or cell is None
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_numeric(column) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def plain_tip(text: str) -> str:
    """A text as a tooltip, in which no mark-up of a file comes to life."""
    return f"<qt>{html.escape(text)}</qt>"


def is_numeric(column: AnyColumn) -> bool:
    """Whether a column's cells are numbers."""
    return isinstance(column, Numbers) or (isinstance(column, Coded) and column.kind is Kind.NUMBER)


def is_years(column: AnyColumn) -> bool:
    """Whether a column of numbers has years, which are written without thousands."""
    if not isinstance(column, Coded) or column.kind is not Kind.NUMBER or len(column.labels) < 2:
        return False
    first, last = column.labels[0], column.labels[-2]
    is_whole = all(isinstance(each, float) and each.is_integer() for each in column.labels[:-1])
    return (
        isinstance(first, float) and isinstance(last, float) and is_whole
        and 1400 <= first <= last <= 2200 and column.role is Role.OTHER
    )  # fmt: skip


def label_text(label: Label, wording: Wording, *, is_year: bool = False) -> str:
    """A label as people read it: days written out, numbers by the rules of the language."""
    if label is None:
        return wording.text(NOT_STATED)
    if isinstance(label, date):
        return wording.date(label)
    if isinstance(label, float):
        whole = int(label) if label.is_integer() else label
        return str(whole) if is_year else wording.number(whole)
    return label


def cell_said(cell: Label, column: AnyColumn, wording: Wording) -> str:
    """A cell in words, as its column asks for; empty where nothing is stated."""
    return "" if cell is None else label_text(cell, wording, is_year=is_years(column))
