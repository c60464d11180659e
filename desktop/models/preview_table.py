"""The first rows of a person's table as an item model: cells as they are read, by column."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analysis.importing.facts import ReadCell, read_cell, sign_of
from desktop.analysis.importing.names import KIND_NAMES, ROLE_NAMES
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Recipe, Role
from desktop.models.wording import Wording
from desktop.storage.reading import in_one_line
from desktop.storage.tables.cells import Cells, Table
from desktop.storage.tables.preview import SHOWN

Index = QModelIndex | QPersistentModelIndex
DisplayRole = Qt.ItemDataRole.DisplayRole
STATE = Qt.ItemDataRole.UserRole
_SAID = {
    DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
}
LONGEST_SHOWN = 200  # characters of a cell

_MISSING = QT_TRANSLATE_NOOP("Columns", "[missing]")  # in brackets: a status may have that name
_MISSING_AS = QT_TRANSLATE_NOOP("Columns", 'missing: the file says "{cell}"')
_UNREAD_DATE = QT_TRANSLATE_NOOP("Columns", "not read as a date")
_UNREAD_NUMBER = QT_TRANSLATE_NOOP("Columns", "not read as a number")
_GIVEN = QT_TRANSLATE_NOOP("Columns", "in the file: {cell}")
_UNCLEAR = QT_TRANSLATE_NOOP("Columns", "Date, unclear")
_ASKED = QT_TRANSLATE_NOOP(
    "Columns", "day and month can stand either way; it is asked in the next step"
)
HIDDEN = QT_TRANSLATE_NOOP("Columns", "[name hidden]")
_TYPE = QT_TRANSLATE_NOOP("Columns", "{kind}, {role}")


class State(IntEnum):
    """What has come of a cell."""

    READ = 0
    MISSING = 1
    UNREAD = 2
    IGNORED = 3


def is_unclear(column: ColumnRecipe) -> bool:
    """Whether it must be asked how a column's dates are written."""
    return column.kind is Kind.DATE and column.order is DateOrder.UNKNOWN


def kind_text(column: ColumnRecipe, wording: Wording) -> str:
    """The kind of a column, and whether it is clear."""
    return wording.text(_UNCLEAR if is_unclear(column) else KIND_NAMES[column.kind])


def role_text(column: ColumnRecipe, wording: Wording) -> str:
    """What a column is, in words."""
    return wording.text(ROLE_NAMES[column.role])


def cell_text(cell: ReadCell, wording: Wording, *, grouped: bool = True) -> str:
    """A cell as it is read; one that cannot be read as it stands in the file."""
    if cell.is_missing:
        return wording.text(_MISSING)
    if cell.is_unread or isinstance(cell.value, str):
        return in_one_line(str(cell.given if cell.is_unread else cell.value)[:LONGEST_SHOWN])
    if isinstance(cell.value, date):
        return wording.short_date(cell.value)
    if cell.value is None:
        return ""
    if not grouped and float(cell.value).is_integer():
        return str(int(cell.value))
    return wording.number(cell.value)


@dataclass(frozen=True, slots=True)
class _Column:
    recipe: ColumnRecipe
    codes: list[int]
    cells: list[ReadCell]
    texts: list[str]


class PreviewModel(QAbstractTableModel):
    """Up to SHOWN rows of a table; under each column's name what it is read as."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows = 0
        self._decimal = "."
        self._given: list[tuple[Cells, ColumnRecipe]] = []
        self._read: dict[int, _Column] = {}  # only those that were looked at: there may be 2,000
        self._shows_names = False

    def show(self, table: Table, recipe: Recipe, wording: Wording, *, shows_names: bool) -> None:
        """Show other rows, or the same read otherwise; names of people where that is asked for."""
        self.beginResetModel()
        self._wording, self._shows_names = wording, shows_names
        self._rows = min(table.rows, SHOWN)
        known = {each.name: each for each in recipe.columns}
        self._decimal, self._read = recipe.text.decimal, {}
        self._given = [(cells, known[cells.name]) for cells in table.columns if cells.name in known]
        self.endResetModel()

    def _column(self, section: int) -> "_Column":
        """A column as it is read."""
        if section not in self._read:
            cells, recipe = self._given[section]
            self._read[section] = _shown(cells, recipe, self._decimal, self._wording)
        return self._read[section]

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._given, self._read = 0, [], {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._given)

    def data(self, index: Index, role: int = DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._rows:
            return None
        column = self._column(index.column())
        code = column.codes[index.row()]
        if self._hides(column, code) and role in _SAID:
            return self._wording.text(HIDDEN)
        if role in (DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.texts[code]
        if role == STATE:
            return int(_state(column.cells[code], column.recipe))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._told(column.cells[code], column.recipe)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column.recipe)
        return None

    def _hides(self, column: "_Column", code: int) -> bool:
        """Whether a cell is the name of a person that is not to be seen."""
        is_name = column.recipe.role is Role.NAME and not column.cells[code].is_missing
        return is_name and not self._shows_names

    def _told(self, cell: ReadCell, column: ColumnRecipe) -> str:
        given = in_one_line(str(cell.given)[:LONGEST_SHOWN]) if cell.given is not None else ""
        if cell.is_missing:
            return self._wording.text(_MISSING_AS.fill(cell=given) if given else _MISSING)
        if is_unclear(column):
            return self._wording.text(_ASKED)
        if cell.is_unread:
            return self._wording.text(_UNREAD_DATE if column.kind is Kind.DATE else _UNREAD_NUMBER)
        return self._wording.text(_GIVEN.fill(cell=given))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._given):
            return None
        _, column = self._given[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        kind = kind_text(column, self._wording)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            said = _TYPE.fill(kind=kind, role=role_text(column, self._wording).lower())
            return f"{column.name}: {self._wording.text(said)}"
        return f"{column.name}\n{kind}" if role == DisplayRole else None


def _aligned(column: ColumnRecipe) -> int:
    at_right = column.kind is Kind.NUMBER
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _state(cell: ReadCell, column: ColumnRecipe) -> State:
    if column.role is Role.IGNORED:
        return State.IGNORED
    if cell.is_missing:
        return State.MISSING
    return State.UNREAD if cell.is_unread else State.READ


def _shown(cells: Cells, recipe: ColumnRecipe, decimal: str, wording: Wording) -> _Column:
    """A column's first rows; only their cells are read."""
    codes = cells.codes[:SHOWN].tolist()
    used = sorted(set(codes))
    places = {code: place for place, code in enumerate(used)}
    sign = sign_of(cells, recipe, decimal)
    read = [read_cell(cells.values[code], recipe, sign) for code in used]
    grouped = recipe.kind is Kind.NUMBER and not _are_years(read)
    texts = [cell_text(each, wording, grouped=grouped) for each in read]
    if is_unclear(recipe):  # nothing is shown as read that might be read otherwise
        texts = [
            text if each.is_missing else str(each.given)
            for text, each in zip(texts, read, strict=True)
        ]
    return _Column(recipe, [places[code] for code in codes], read, texts)


def _are_years(cells: list[ReadCell]) -> bool:
    """Whether all numbers could be years, which have no separators."""
    values = [each.value for each in cells if isinstance(each.value, int | float)]
    return bool(values) and all(value == int(value) and 1800 <= value <= 2100 for value in values)
