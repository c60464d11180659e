"""The first step of an import: how the file is written, and its first rows as they will be read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import Recipe, Role, TextFormat
from desktop.models.preview_table import PreviewModel
from desktop.state.importing import Importing
from desktop.storage.tables.delimited import DELIMITERS, ENCODINGS
from desktop.storage.tables.preview import SHOWN, Preview
from desktop.storage.tables.source import Format
from desktop.views.controls import label
from desktop.views.flow import FlowLayout
from desktop.views.import_parts import Field, Note, Option, StateDelegate, choice, offer
from desktop.views.looks import Looks
from desktop.views.plain_table import PlainTable

if TYPE_CHECKING:
    from desktop.storage.tables.cells import Table

_ENCODING = QT_TRANSLATE_NOOP("Import", "Encoding")
_DELIMITER = QT_TRANSLATE_NOOP("Import", "Delimiter")
_DECIMAL = QT_TRANSLATE_NOOP("Import", "Decimal sign")
_HEADER = QT_TRANSLATE_NOOP("Import", "Row of the column names")
_SHEET = QT_TRANSLATE_NOOP("Import", "Sheet")
_DELIMITER_NAMES = {
    ",": QT_TRANSLATE_NOOP("Import", "Comma"),
    ";": QT_TRANSLATE_NOOP("Import", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("Import", "Tab"),
    "|": QT_TRANSLATE_NOOP("Import", "Vertical bar"),
}
_DECIMAL_NAMES = {
    ".": QT_TRANSLATE_NOOP("Import", "Point: 1.5"),
    ",": QT_TRANSLATE_NOOP("Import", "Comma: 1,5"),
}
_ROW = QT_TRANSLATE_NOOP("Import", "Row {number}")
_NO_HEADER = QT_TRANSLATE_NOOP("Import", "None")
_MOST_HEADERS = 10  # rows that are offered as that of the names
_WIDE_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be")
_TABLE = QT_TRANSLATE_NOOP("Import", "First rows as they will be read")
_ENCODINGS = {
    "cp1251": QT_TRANSLATE_NOOP("Import", "Windows-1251, Cyrillic"),
    "koi8-u": QT_TRANSLATE_NOOP("Import", "KOI8-U, Cyrillic"),
    "koi8-r": QT_TRANSLATE_NOOP("Import", "KOI8-R, Cyrillic"),
    "cp866": QT_TRANSLATE_NOOP("Import", "DOS 866, Cyrillic"),
    "cp1252": QT_TRANSLATE_NOOP("Import", "Windows-1252, Western"),
    "utf-8-sig": QT_TRANSLATE_NOOP("Import", "UTF-8 with its mark"),
}
_NAMES = QT_TRANSLATE_NOOP("Import", "Show names of people")
_FIRST = QT_TRANSLATE_NOOP(
    "Import",
    "The first %n rows as they will be read. Below each name: what its cells are.",
    None,
    1,
)
_ALL = QT_TRANSLATE_NOOP(
    "Import", "All %n rows as they will be read. Below each name: what its cells are.", None, 1
)
_KNOWN = QT_TRANSLATE_NOOP(
    "Import", "Recognised: {name}. What is proposed fits it; everything can be changed."
)
_UNVERIFIED = QT_TRANSLATE_NOOP(
    "Import",
    "Recognised by its column names: {name}. Not checked with a real file of theirs: look at what "
    "is proposed.",
)
_KEPT = QT_TRANSLATE_NOOP(
    "Import",
    "Read as you read the last file with these columns. Everything can be changed; what you accept "
    "is kept for the next.",
)
_FILES = QT_TRANSLATE_NOOP(
    "Import",
    "{name} is shown. What you say of it is used for all %n files that have the same columns.",
    None,
    1,
)
_WIDEST, _NARROWEST = 260, 60  # pixels of a column
_ROOM = 14  # what a cell needs beside its text, beyond what the style thinks
_FITTED = 60  # columns that are made as wide as their cells


class SourceStep(QWidget):
    """Controls above, the rows below. `text_chosen` and `sheet_chosen` ask to read otherwise."""

    text_chosen = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._text = TextFormat()
        self.files, self.known = label("muted", wraps=True), Note("importKnown", "card")
        self.unverified = Note("importUnverified")
        self.files.setObjectName("importFiles")
        self.encoding = choice("importEncoding", self._tell, 10)
        self.delimiter = choice("importDelimiter", self._tell, 10)
        self.decimal = choice("importDecimal", self._tell, 10)
        self.header = choice("importHeader", self._tell, 10)
        self.sheet = choice("importSheet", self._tell_sheet, 24)
        self.model = PreviewModel(looks.style.wording, self)
        self.table = PlainTable(looks)
        self.told = label("muted", wraps=True)
        self.names = QCheckBox(looks.text(_NAMES))
        self.names.setObjectName("importNames")
        self.names.toggled.connect(self._show_rows)
        self._shown: tuple[Table, Recipe] | None = None
        self._build()

    def _build(self) -> None:
        self._fields = {
            box: Field(self._looks, text, box)
            for box, text in (
                (self.sheet, _SHEET),
                (self.encoding, _ENCODING),
                (self.delimiter, _DELIMITER),
                (self.decimal, _DECIMAL),
                (self.header, _HEADER),
            )
        }
        row = FlowLayout(12)
        for field in self._fields.values():
            row.addWidget(field)
        self.table.setObjectName("importPreview")
        self.table.setAccessibleName(self._looks.text(_TABLE))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.setItemDelegate(StateDelegate(self._looks, self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setResizeContentsPrecision(50)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.files)
        column.addWidget(self.known)
        column.addWidget(self.unverified)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.names)
        column.addLayout(below)
        column.addWidget(self.table, 1)

    def show_state(self, state: Importing, found: Preview | None) -> None:
        """Show how the file is read now."""
        say = self._looks.text
        files = len(state.names)
        self.files.setText(say(_FILES.fill(name=state.names[0]).counted(files)))
        self.files.setVisible(files > 1)
        self._show_controls(state, found)
        if found is None:  # it cannot be read in this way, or has not been yet
            self.told.setText("")
            self.known.say("")
            self.unverified.say("")
            self.model.clear()
            self._shown = None
            self.names.hide()
            return
        rows = min(found.read.table.rows, SHOWN)
        is_all = found.is_whole and rows == found.read.table.rows
        self.told.setText(say((_ALL if is_all else _FIRST).counted(rows)))
        self._show_known(state)
        self._shown = (found.read.table, state.recipe)
        self.names.setVisible(any(each.role is Role.NAME for each in state.recipe.columns))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._shown is not None:
            wording, shows_names = self._looks.style.wording, self.names.isChecked()
            self.model.show(*self._shown, wording, shows_names=shows_names)
            self._fit_columns()

    def _show_known(self, state: Importing) -> None:
        known, say = state.known, self._looks.text
        is_sure = known is not None and not known.unverified
        told = say(_KNOWN.fill(name=known.name)) if known and is_sure else ""
        self.known.say(say(_KEPT) if state.is_kept else told)
        is_unsure = known is not None and known.unverified
        self.unverified.say(say(_UNVERIFIED.fill(name=known.name)) if known and is_unsure else "")

    def _show_controls(self, state: Importing, found: Preview | None) -> None:
        self._text = state.text or state.recipe.text
        is_text = found is not None and found.kind is Format.DELIMITED
        for box, field in self._fields.items():
            is_sheet = box is self.sheet
            has_sheets = found is not None and len(found.sheets) > 1
            field.setVisible(has_sheets if is_sheet else is_text or state.text is not None)
        if found is not None:
            sheets: list[Option] = [(each, each) for each in found.sheets]
            offer(self.sheet, sheets, state.recipe.sheet)
        self._offer_text()

    def _encoding_name(self, encoding: str) -> str:
        named = _ENCODINGS.get(encoding)
        return self._looks.text(named) if named else encoding.upper()

    def _offer_text(self) -> None:
        text, say = self._text, self._looks.text
        usual = (*ENCODINGS, "utf-8-sig", *_WIDE_ENCODINGS)
        encodings = [*usual, *({text.encoding} - set(usual))]
        named = [(each, self._encoding_name(each)) for each in encodings]
        offer(self.encoding, named, text.encoding)
        offer(
            self.delimiter,
            self._named(_DELIMITER_NAMES, DELIMITERS, text.delimiter),
            text.delimiter,
        )
        offer(self.decimal, self._named(_DECIMAL_NAMES, ".,", text.decimal), text.decimal)
        rows = range(max(_MOST_HEADERS, text.header + 1))
        headers: list[Option] = [(row, say(_ROW.fill(number=row + 1))) for row in rows]
        offer(self.header, [*headers, (-1, say(_NO_HEADER))], text.header)

    def _named(self, names: dict[str, Message], usual: Sequence[str], current: str) -> list[Option]:
        options: list[Option] = [(each, self._looks.text(names[each])) for each in usual]
        return options if current in usual else [*options, (current, current)]

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section in range(min(self.model.columnCount(), _FITTED)):
            hint = max(self.table.sizeHintForColumn(section), header.sectionSizeHint(section))
            self.table.setColumnWidth(section, max(_NARROWEST, min(hint + _ROOM, _WIDEST)))

    def _tell(self) -> None:
        self._text = replace(
            self._text,
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
            decimal=self.decimal.currentData(),
            header=self.header.currentData(),
        )
        self.text_chosen.emit(self._text)

    def _tell_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentData())
