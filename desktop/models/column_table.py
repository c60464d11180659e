"""The columns of a person's table as an item model: what each is, and what is missing from it."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analysis.importing.facts import Facts
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import ColumnRecipe, Recipe, Role
from desktop.models.preview_table import STATE, State, is_unclear, kind_text, role_text
from desktop.models.wording import Wording

Index = QModelIndex | QPersistentModelIndex
DisplayRole = Qt.ItemDataRole.DisplayRole

_HEADERS = (
    QT_TRANSLATE_NOOP("Columns", "Column"),
    QT_TRANSLATE_NOOP("Columns", "Kind"),
    QT_TRANSLATE_NOOP("Columns", "What it is"),
    QT_TRANSLATE_NOOP("Columns", "Missing"),
    QT_TRANSLATE_NOOP("Columns", "Not read"),
)
_FIRST_NUMBER = 3  # the section from which there are numbers


class ColumnModel(QAbstractTableModel):
    """One column of the table a row."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._columns: tuple[ColumnRecipe, ...] = ()
        self._facts: Mapping[ColumnRecipe, Facts] = {}

    def show(self, recipe: Recipe, facts: Mapping[ColumnRecipe, Facts], wording: Wording) -> None:
        """Show the columns of a recipe; those without facts are still being looked at."""
        is_as_long = len(recipe.columns) == len(self._columns)
        if not is_as_long:
            self.beginResetModel()
        self._columns, self._facts, self._wording = recipe.columns, facts, wording
        if not is_as_long:
            self.endResetModel()
        elif self._columns:
            last = self.index(len(self._columns) - 1, len(_HEADERS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_HEADERS)

    def data(self, index: Index, role: int = DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._columns):
            return None
        column = self._columns[index.row()]
        if role in (DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(column, index.column())
        if role == STATE:
            return int(self._state(column, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return column.name
        return None

    def _state(self, column: ColumnRecipe, section: int) -> State:
        if column.role is Role.IGNORED:
            return State.IGNORED
        facts = self._facts.get(column)
        is_unread = section == len(_HEADERS) - 1 and facts is not None and facts.unread
        return State.UNREAD if is_unread or (section == 1 and is_unclear(column)) else State.READ

    def _text(self, column: ColumnRecipe, section: int) -> str:
        if section == 0:
            return column.name
        if section == 1:
            return kind_text(column, self._wording)
        if section == 2:
            return role_text(column, self._wording)
        facts = self._facts.get(column)
        if facts is None:
            return "…"
        return self._wording.number(facts.missing if section == _FIRST_NUMBER else facts.unread)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_HEADERS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return self._wording.text(_HEADERS[section]) if role == DisplayRole else None


def _aligned(section: int) -> int:
    at_right = section >= _FIRST_NUMBER
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
