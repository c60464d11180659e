"""Figures as an item model over an index array: sorting and filtering touch no row in Python."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analysis.columns import FigureColumns, Rows, cell_text
from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.models.wording import BOUND_NAMES, KIND_NAMES, Wording

Index = QModelIndex | QPersistentModelIndex
NUMERIC = {Column.VALUE}
DisplayRole = Qt.ItemDataRole.DisplayRole
_ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)

HEADERS: dict[Column, Message] = {
    Column.ID: QT_TRANSLATE_NOOP("Column", "Id"),
    Column.LABEL: QT_TRANSLATE_NOOP("Column", "Figure"),
    Column.VALUE: QT_TRANSLATE_NOOP("Column", "Value"),
    Column.UNIT: QT_TRANSLATE_NOOP("Column", "Unit"),
    Column.MEASURE: QT_TRANSLATE_NOOP("Column", "Measure"),
    Column.POPULATION: QT_TRANSLATE_NOOP("Column", "Population"),
    Column.CATEGORY: QT_TRANSLATE_NOOP("Column", "Category"),
    Column.REGION: QT_TRANSLATE_NOOP("Column", "Region"),
    Column.PERIOD: QT_TRANSLATE_NOOP("Column", "Period"),
    Column.AS_OF: QT_TRANSLATE_NOOP("Column", "As of"),
    Column.EDITION: QT_TRANSLATE_NOOP("Column", "Edition"),
    Column.PUBLISHER: QT_TRANSLATE_NOOP("Column", "Published by"),
    Column.RELAYS: QT_TRANSLATE_NOOP("Column", "Relayed by"),
    Column.SOURCE: QT_TRANSLATE_NOOP("Column", "Source"),
    Column.LOCATOR: QT_TRANSLATE_NOOP("Column", "Place in the source"),
    Column.BOUND: QT_TRANSLATE_NOOP("Column", "Bound"),
    Column.KIND: QT_TRANSLATE_NOOP("Column", "Kind"),
    Column.CAUTIONS: QT_TRANSLATE_NOOP("Column", "Cautions"),
}


class FigureTableModel(QAbstractTableModel):
    """A table of figures: `columns` side by side, rows chosen and ordered by an index array.

    Grouped by measure, a heading stands before each group: its entry in the array is negative.
    """

    def __init__(self, columns: FigureColumns, wording: Wording, parent: QObject | None = None):
        super().__init__(parent)
        self._data = columns
        self._wording = wording
        self._shown: tuple[Column, ...] = (Column.LABEL, Column.VALUE)
        self._sort: tuple[SortKey, ...] = ()
        self._rows: Rows = np.arange(len(columns))
        self._headings: list[str] = []
        self._texts: dict[tuple[int, Column], str] = {}

    def show(
        self,
        chosen: FigureFilter,
        sort: Sequence[SortKey],
        shown: Sequence[Column],
        *,
        grouped: bool = False,
    ) -> None:
        """Filter, sort and lay out anew."""
        self.beginResetModel()
        self._sort, self._shown = tuple(sort), tuple(shown)
        rows = self._data.sorted_rows(self._data.matching_rows(chosen), self._sort)
        self._rows, self._headings = self._grouped(rows) if grouped else (rows, [])
        self.endResetModel()

    def set_figures(self, columns: FigureColumns) -> None:
        """Show other figures in the same columns, in their given order."""
        self.beginResetModel()
        self._data = columns
        self._rows, self._headings = np.arange(len(columns)), []
        self._sort = ()
        self._texts.clear()
        self.endResetModel()

    def reword(self, wording: Wording) -> None:
        """Speak another language."""
        self.beginResetModel()
        self._wording = wording
        self._texts.clear()
        self.endResetModel()

    def _grouped(self, rows: Rows) -> tuple[Rows, list[str]]:
        codes, words = self._data.codes(Column.MEASURE)
        order = rows[np.argsort(codes[rows], kind="stable")]
        if not len(order):
            return order, []
        starts = np.flatnonzero(np.diff(codes[order], prepend=-1))
        headings = [words[code] for code in codes[order[starts]]]
        return np.insert(order, starts, -1 - np.arange(len(starts))), headings

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown, left to right."""
        return self._shown

    @property
    def heading_rows(self) -> list[int]:
        """Rows that are headings of groups."""
        return np.flatnonzero(self._rows < 0).tolist() if self._headings else []

    @property
    def figure_count(self) -> int:
        """Number of figures shown, headings not counted."""
        return len(self._rows) - len(self._headings)

    def figure(self, row: int) -> Figure | None:
        """The figure of a row; None for a heading."""
        index = int(self._rows[row])
        return self._data.figures[index] if index >= 0 else None

    def figures(self) -> list[Figure]:
        """All figures shown, in their order, headings left out."""
        return [self._data.figures[index] for index in self._rows.tolist() if index >= 0]

    def keys(self, rows: Iterable[int]) -> tuple[str, ...]:
        """Keys of the figures in rows, headings left out."""
        figures = (self.figure(row) for row in rows)
        return tuple(figure.id for figure in figures if figure)

    def place(self, key: str) -> int | None:
        """The row that shows a figure; None where it is not shown."""
        index = self._data.index_by_id.get(key)
        if index is None:
            return None
        rows = np.flatnonzero(self._rows == index)
        return int(rows[0]) if len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column = self._shown[index.column()]
        if role in (DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def text(self, row: int, column: Column) -> str:
        """What a cell says, in the reader's language."""
        index = int(self._rows[row])
        if index < 0:
            return self._heading(row) if column is self._shown[0] else ""
        key = (index, column)
        if key not in self._texts:
            self._texts[key] = figure_cell(self._data.figures[index], column, self._wording)
        return self._texts[key]

    def _heading(self, row: int) -> str:
        first = self.figure(row + 1)  # a heading always stands before a figure
        return self._wording.measure(first) if first else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled if self._rows[index.row()] < 0 else _ROW_FLAGS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._shown):
            return None
        column = self._shown[section]
        if role == DisplayRole:
            return self._wording.text(HEADERS[column]) + self._sort_mark(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _sort_mark(self, column: Column) -> str:
        for position, key in enumerate(self._sort, 1):
            if key.column is column:
                number = str(position) if len(self._sort) > 1 else ""
                return f" {'↓' if key.descending else '↑'}{number}"
        return ""


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def figure_cell(figure: Figure, column: Column, wording: Wording) -> str:
    """What a cell of a figure says, in the reader's language."""
    if say := _CELLS.get(column):
        return say(wording, figure)
    return wording.said(cell_text(figure, column))


_CELLS: Mapping[Column, Callable[[Wording, Figure], str]] = {
    Column.LABEL: Wording.name,
    Column.VALUE: Wording.value,
    Column.CATEGORY: lambda wording, figure: wording.label(data_text(figure.category or "")),
    Column.UNIT: lambda wording, figure: wording.unit(figure.unit),
    Column.MEASURE: Wording.measure,
    Column.PERIOD: lambda wording, figure: wording.period(figure, briefly=True),
    Column.AS_OF: lambda wording, figure: wording.dated(figure, briefly=True),
    Column.RELAYS: lambda wording, figure: "; ".join(map(wording.said, figure.relays)),
    Column.BOUND: lambda wording, figure: wording.text(BOUND_NAMES[figure.bound]),
    Column.KIND: lambda wording, figure: wording.text(KIND_NAMES[figure.kind]),
    Column.CAUTIONS: lambda wording, figure: " ".join(map(wording.said, figure.cautions)),
}
