"""Below the charts: rows of the list, or counts of them by one column or two."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.analysis.records.groups import Groups, grouped, side_of
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.clipboard import table_data
from desktop.models.exploring import Exploring
from desktop.models.group_table import GroupTableModel
from desktop.views.controls import label, show_whole
from desktop.views.flow import FlowLayout
from desktop.views.looks import Looks
from desktop.views.plain_table import PlainTable
from desktop.views.record_table import CellDelegate, RecordTable

_WIDEST = 280  # pixels of a column
MOST_ACROSS = 60  # columns of a table of counts
_ROWS = QT_TRANSLATE_NOOP("Records", "Rows, one by one")
_SHOW = QT_TRANSLATE_NOOP("Records", "Table of")
_BY = QT_TRANSLATE_NOOP("Records", "Counts by {column}")
_ACROSS = QT_TRANSLATE_NOOP("Records", "across")
_NOTHING = QT_TRANSLATE_NOOP("Records", "nothing")
_TABLE = QT_TRANSLATE_NOOP("Records", "Counts of what is left")


class RecordGroups(QWidget):
    """Rows or counts, and what they are counted by."""

    chosen = Signal(tuple)  # names of columns: none for rows, one, or two across

    def __init__(self, looks: Looks, rows: RecordTable) -> None:
        super().__init__()
        self._looks, self._rows = looks, rows
        self._exploring: Exploring | None = None
        self.by, self.across = QComboBox(), QComboBox()
        self.model = GroupTableModel(looks.style.wording, self)
        self.table = PlainTable(looks)
        self.table.setObjectName("groupTable")
        self.table.setModel(self.model)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.setItemDelegate(CellDelegate(looks, self))
        self._show_label, self._across_label = label("muted"), label("muted")
        for name, box in (("recordsBy", self.by), ("recordsAcross", self.across)):
            box.setObjectName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(8)
            box.activated.connect(lambda _row: self._choose())
        head = FlowLayout(6)
        for widget in (self._show_label, self.by, self._across_label, self.across):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(rows, 1)
        column.addWidget(self.table, 1)
        self._nothing = label("muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._nothing, 1)
        self._nothing.hide()

    def say_nothing(self, text: str) -> None:
        """Say in the table's place why it has no rows; nothing where it has some."""
        self._nothing.setText(text)
        self._nothing.setVisible(bool(text))
        if text:
            self._rows.hide()
            self.table.hide()

    def explore(self, exploring: Exploring | None) -> None:
        """Offer the columns of another list, or in another language."""
        self._exploring = exploring
        say = self._looks.text
        coded = exploring.counted_by if exploring else ()
        with QSignalBlocker(self.by), QSignalBlocker(self.across):
            self.by.clear()
            self.across.clear()
            self.by.addItem(say(_ROWS), "")
            self.across.addItem(say(_NOTHING), "")
            for each in coded:
                self.by.addItem(say(_BY.fill(column=each.name)), each.name)
                if side_of(each).count <= MOST_ACROSS:
                    self.across.addItem(each.name, each.name)
        self._show_label.setText(say(_SHOW))
        self._across_label.setText(say(_ACROSS))
        self.by.setAccessibleName(say(_SHOW))
        self.across.setAccessibleName(say(_ACROSS))
        self.table.setAccessibleName(say(_TABLE))

    def _choose(self) -> None:
        by, across = self.by.currentData(), self.across.currentData()
        self.chosen.emit((by, across) if by and across and by != across else (by,) if by else ())

    def show_groups(self, names: tuple[str, ...]) -> None:
        """Count anew by these columns, or show rows where there are none."""
        found = self.groups(names)
        for box, name in ((self.by, names[:1]), (self.across, names[1:])):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(name[0]) if name else 0))
            show_whole(box)
        self._rows.setVisible(found is None)
        self.table.setVisible(found is not None)
        for widget in (self._across_label, self.across):
            widget.setVisible(found is not None)
        if found is not None:
            self.model.show_groups(found, self._looks.style.wording)
            pixels = self._looks.pixels
            self.table.setColumnWidth(0, pixels(200))
            metrics = self.table.horizontalHeader().fontMetrics()
            for section in range(1, self.model.columnCount()):
                wide = metrics.horizontalAdvance(str(self.model.cells[0][section])) + 30
                self.table.setColumnWidth(section, min(max(wide, pixels(84)), pixels(_WIDEST)))

    def groups(self, names: tuple[str, ...]) -> Groups | None:
        """Counts of what is left by some columns; None where there are none."""
        exploring = self._exploring
        if exploring is None:
            return None
        found = (exploring.records.column(name) for name in names)
        sides = [side_of(column) for column in found if column]
        if not sides:
            return None
        return grouped(exploring.cross, sides[0], sides[1] if len(sides) > 1 else None)

    def copy(self) -> bool:
        """Put the counts on the clipboard."""
        if not self.table.isVisible():
            return False
        wording = self._looks.style.wording
        cells = [
            [cell if isinstance(cell, str) else wording.number(cell) for cell in row]
            for row in self.model.cells
        ]
        QGuiApplication.clipboard().setMimeData(table_data(cells))
        return True
