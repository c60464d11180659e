"""Counts by one column, or by two across each other, as an item model with totals."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analysis.records.groups import Groups, Side
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.record_table import PAINTED, is_years, label_text
from desktop.models.record_wording import span_text
from desktop.models.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_TOTAL = QT_TRANSLATE_NOOP("Records", "total")
_COUNT = QT_TRANSLATE_NOOP("Records", "rows")
_HIDDEN = QT_TRANSLATE_NOOP("Records", "hidden")


def side_texts(side: Side, places: list[int], wording: Wording) -> list[str]:
    """What rows or columns of counts are called."""
    last = side.count - 1
    if side.bins is None:
        return [label_text(side.column.labels[place], wording) for place in places]
    is_year = is_years(side.column)
    return [
        label_text(None, wording)
        if place == last
        else span_text(side.bins, place, wording, is_year=is_year)
        for place in places
    ]


def group_cells(groups: Groups, wording: Wording) -> list[list[str | int]]:
    """Header, rows and, at the end, the totals; a total column where there are columns."""
    rows = side_texts(groups.rows, groups.row_places.tolist(), wording)
    counts = groups.counts
    if groups.columns is None:
        header = [groups.rows.column.name, wording.text(_COUNT)]
        body = [[name, int(row[0])] for name, row in zip(rows, counts, strict=True)]
        return [header, *body, [wording.text(_TOTAL), int(counts.sum())]]  # type: ignore[list-item]
    across = side_texts(groups.columns, groups.column_places.tolist(), wording)
    total = wording.text(_TOTAL)
    made: list[list[str | int]] = [[groups.rows.column.name, *across, total]]
    for name, row in zip(rows, counts.tolist(), strict=True):
        made.append([name, *row, sum(row)])
    made.append([total, *counts.sum(axis=0).tolist(), int(counts.sum())])
    return made


class GroupTableModel(QAbstractTableModel):
    """A table of counts. The first column names the rows; the last row has the totals."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.cells: list[list[str | int]] = [[]]

    def show_groups(self, groups: Groups | None, wording: Wording) -> None:
        """Other counts."""
        self.beginResetModel()
        self._wording = wording
        self.cells = group_cells(groups, wording) if groups else [[]]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cells) - 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cells[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, PAINTED}:
            return None
        cell = self.cells[index.row() + 1][index.column()]
        text = cell if isinstance(cell, str) else self._wording.number(cell)
        return (text, index.column() > 0, cell == 0) if role == PAINTED else text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.cells[0]):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self.cells[0][section] if role == Qt.ItemDataRole.DisplayRole else None
