"""All keys on one sheet: commands by menu, then what keys do in charts, tables and lists."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QVBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.actions import MENU_NAMES, SPECS, plain_text
from desktop.views.controls import SearchField
from desktop.views.looks import Looks
from desktop.views.plain_table import PlainTable

_TITLE = QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")
_WHERE = QT_TRANSLATE_NOOP("Shortcuts", "Where")
_WHAT = QT_TRANSLATE_NOOP("Shortcuts", "What it does")
_KEYS = QT_TRANSLATE_NOOP("Shortcuts", "Keys")
_FIND = QT_TRANSLATE_NOOP("Shortcuts", "Find a shortcut")
_CHART = QT_TRANSLATE_NOOP("Shortcuts", "Charts")
_TABLE = QT_TRANSLATE_NOOP("Shortcuts", "Tables")
_FACET = QT_TRANSLATE_NOOP("Shortcuts", "Filters of records")
_WINDOW = QT_TRANSLATE_NOOP("Shortcuts", "Window")
OTHERS = (
    (_WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "To the next control, or back"), "Tab, Shift+Tab"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "From mark to mark"), "← →"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "To another line"), "↑ ↓"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "Select the mark and its rows"), "Enter"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "Choose days or bars"), "Shift+← Shift+→"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "Give up the choice"), "Esc"),
    (_CHART, QT_TRANSLATE_NOOP("Shortcuts", "Zoom in, zoom out, show all"), "+ − 0"),
    (_TABLE, QT_TRANSLATE_NOOP("Shortcuts", "From row to row"), "↑ ↓"),
    (_TABLE, QT_TRANSLATE_NOOP("Shortcuts", "Menu of the row: sort, copy"), "Shift+F10"),
    (_FACET, QT_TRANSLATE_NOOP("Shortcuts", "Take a label in, or out again"), "Space"),
    (_FACET, QT_TRANSLATE_NOOP("Shortcuts", "Only this label"), "Enter"),
    (_FACET, QT_TRANSLATE_NOOP("Shortcuts", "Leave a label out"), "Delete"),
    (_FACET, QT_TRANSLATE_NOOP("Shortcuts", "All labels again"), "Esc"),
)


def rows(looks: Looks) -> list[tuple[str, str, str]]:
    """Where, what and by which keys, in the reader's language."""
    say = looks.text
    commands = [
        (plain_text(say(MENU_NAMES[spec.menu])), plain_text(say(spec.text)), spec.shortcut)
        for spec in SPECS
        if spec.shortcut
    ]
    shown = QKeySequence.SequenceFormat.NativeText
    native = [(where, what, QKeySequence(keys).toString(shown)) for where, what, keys in commands]
    return [*native, *((say(where), say(what), keys) for where, what, keys in OTHERS)]


class ShortcutSheet(QDialog):
    """A table of all shortcuts, narrowed by what is typed."""

    def __init__(self, parent: QWidget, looks: Looks) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcuts")
        self.setWindowTitle(looks.text(_TITLE))
        self.field, self.table = SearchField("shortcutSearch"), PlainTable(looks)
        self.field.setPlaceholderText(looks.text(_FIND))
        self.field.setAccessibleName(looks.text(_FIND))
        self.table.setObjectName("shortcutTable")
        self.table.setAccessibleName(looks.text(_TITLE))
        self.table.setEditTriggers(PlainTable.EditTrigger.NoEditTriggers)
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels([looks.text(each) for each in (_WHERE, _WHAT, _KEYS)])
        for row in rows(looks):
            model.appendRow([QStandardItem(text) for text in row])
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.textChanged.connect(self._shown.setFilterFixedString)
        self.table.setModel(self._shown)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.field, self.table, buttons):
            column.addWidget(widget)
        self.resize(looks.within(self, 700, 620))
