"""Checks as an item model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analysis.audit.listing import CheckColumn, CheckSort
from desktop.analysis.audit.names import KIND_NAMES, VERDICT_NAMES
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Check, Verdict
from desktop.models.wording import Wording

Index = QModelIndex | QPersistentModelIndex
DisplayRole = Qt.ItemDataRole.DisplayRole
CHECK_HEADERS = {
    CheckColumn.ID: QT_TRANSLATE_NOOP("Check", "Id"),
    CheckColumn.VERDICT: QT_TRANSLATE_NOOP("Check", "Verdict"),
    CheckColumn.QUESTION: QT_TRANSLATE_NOOP("Check", "Question"),
    CheckColumn.NUMBERS: QT_TRANSLATE_NOOP("Check", "Numbers"),
    CheckColumn.KIND: QT_TRANSLATE_NOOP("Check", "Kind"),
}
_PROPOSED = QT_TRANSLATE_NOOP("Check", "{question} (proposed)")
_FAULTY = QT_TRANSLATE_NOOP("Check", "faulty relation")
STRONG = Qt.ItemDataRole.UserRole  # whether a cell is set in bold
COLUMNS = tuple(CheckColumn)


def verdict_text(check: Check, wording: Wording) -> str:
    """The verdict in words; of a faulty relation, that it is faulty."""
    return wording.text(_FAULTY if check.fault else VERDICT_NAMES[check.verdict])


def check_cell(check: Check, column: CheckColumn, wording: Wording) -> str:
    """What the list says of a check in a column."""
    match column:
        case CheckColumn.ID:
            return check.id
        case CheckColumn.VERDICT:
            return verdict_text(check, wording)
        case CheckColumn.QUESTION:
            question = wording.text(check.question)
            return (
                wording.text(_PROPOSED.fill(question=question)) if check.is_proposed else question
            )
        case CheckColumn.NUMBERS:
            return wording.text(check.numbers) if check.numbers else ""
        case _:
            return wording.text(KIND_NAMES[check.relation.kind])


class CheckTableModel(QAbstractTableModel):
    """A list of checks, one a row."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._checks: tuple[Check, ...] = ()
        self._sort = CheckSort()

    @property
    def checks(self) -> tuple[Check, ...]:
        """The checks listed, top to bottom."""
        return self._checks

    def show(self, checks: Sequence[Check], sort: CheckSort, wording: Wording) -> None:
        """List these checks, which are in the order of `sort`."""
        self.beginResetModel()
        self._checks, self._sort, self._wording = tuple(checks), sort, wording
        self.endResetModel()

    def place(self, key: str | None) -> int | None:
        """The row of a check; None where it is not listed."""
        return next((row for row, check in enumerate(self._checks) if check.id == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._checks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._checks):
            return None
        check, column = self._checks[index.row()], COLUMNS[index.column()]
        if role in (DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return check_cell(check, column, self._wording)
        if role == STRONG:
            return column is CheckColumn.VERDICT and check.verdict is Verdict.FAILS
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._wording.text(check.sentence)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != DisplayRole:
            return None
        column = COLUMNS[section]
        arrow = " ↓" if self._sort.descending else " ↑"
        is_sorted = column is self._sort.column and self._sort != CheckSort()
        return self._wording.text(CHECK_HEADERS[column]) + (arrow if is_sorted else "")
