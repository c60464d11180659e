"""Pass on what is left of a list: its rows, or counts of them."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.analysis.records.suppression import suppressed
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Role
from desktop.export.record_listing import (
    exported_columns,
    group_rows,
    is_told_by_total,
    notes_of,
    rows_left,
    suppression_note,
)
from desktop.export.records import Listing, listing_steps
from desktop.models.record_wording import filter_text, shown_text
from desktop.views.controls import label
from desktop.views.output_dialog import OutputDialog
from desktop.views.records_page import RecordsPage

_TITLE = QT_TRANSLATE_NOOP("RecordExport", "Export records")
_WHAT = QT_TRANSLATE_NOOP("RecordExport", "What")
_ROWS = QT_TRANSLATE_NOOP("RecordExport", "Rows that are left")
_COUNTS = QT_TRANSLATE_NOOP("RecordExport", "The table of counts")
_FORMAT = QT_TRANSLATE_NOOP("RecordExport", "Format")
_NAMES = QT_TRANSLATE_NOOP("RecordExport", "With names of people")
_SMALL = QT_TRANSLATE_NOOP("RecordExport", "Hide groups under five, and what would tell them")
_FILTER = QT_TRANSLATE_NOOP("RecordExport", "Filter")
_HINT = QT_TRANSLATE_NOOP(
    "RecordExport",
    "The filter is written into the file. Whoever has a file with names can pass it on: leave them "
    "out unless they are needed.",
)
_SAVE = QT_TRANSLATE_NOOP("RecordExport", "Save…")
_KINDS = {
    ".csv": QT_TRANSLATE_NOOP("RecordExport", "CSV, for spreadsheets"),
    ".xlsx": QT_TRANSLATE_NOOP("RecordExport", "Excel workbook, with a sheet of notes"),
    ".tsv": QT_TRANSLATE_NOOP("RecordExport", "TSV, for other programs"),
    ".json": QT_TRANSLATE_NOOP("RecordExport", "JSON"),
}


class RecordExportDialog(OutputDialog):
    """Which rows, in which form, with names or without."""

    def __init__(self, parent: QWidget, page: RecordsPage) -> None:
        super().__init__(parent, page.looks, "recordExportDialog", _TITLE)
        self._page = page
        page.store.document_changed.connect(self.close)
        say = self.looks.text
        self._groups = page.groups.groups(page.store.state.records.groups)
        what: list[tuple[object, str]] = [("rows", say(_ROWS))]
        if self._groups is not None:
            what.insert(0, ("counts", say(_COUNTS)))
        self.what = self.choice("recordWhat", what, self._show)
        kinds: list[tuple[object, str]] = [(ending, say(_KINDS[ending])) for ending in _KINDS]
        self.format = self.choice("recordFormat", kinds, lambda: None)
        self.names, self.small = QCheckBox(say(_NAMES)), QCheckBox(say(_SMALL))
        self.names.setObjectName("recordWithNames")
        self.small.setObjectName("recordSuppress")
        self.row(_WHAT, self.what)
        self.row(_FORMAT, self.format)
        self.form.addRow(self.names)
        self.form.addRow(self.small)
        self._filter, hint = label(wraps=True), label("muted", wraps=True)
        self._filter.setObjectName("recordFilterText")
        self.form.addRow(self._filter)
        hint.setText(say(_HINT))
        self.form.addRow(hint)
        self.body.addStretch(1)
        self.save_button = self.offer("saveRecords", _SAVE, self.save)
        self.save_button.setDefault(True)
        self.offer_close()
        self.order_tabs()
        self.resize(self.looks.within(self, 480, 380))
        self._show()

    def _show(self) -> None:
        """Offer what goes with rows, or with counts."""
        page, is_rows = self._page, self.what.currentData() == "rows"
        exploring = page.exploring
        if exploring is None:
            return
        has_names = any(each.role is Role.NAME for each in exploring.columns)
        self.names.setVisible(is_rows and has_names)
        self.small.setVisible(not is_rows)
        wording, wanted = self.looks.style.wording, page.store.state.records.filter
        self.save_button.setEnabled(exploring.cross.shown() > 0)
        left = shown_text(exploring.cross.shown(), exploring.records.count, wording)
        text = filter_text(exploring.records, wanted, wording)
        self._filter.setText(f"{left}\n{self.looks.text(_FILTER)}: {text}")

    def save(self) -> None:
        """Ask for a name and write the file."""
        ending = self.format.currentData()
        name = f"{self._page.store.document.opened.path.stem}-records"
        target = self.ask_target(_TITLE, name, [(ending, _KINDS[ending])])
        listing = self._listing()
        if target is not None and listing is not None:
            self.run_beside(listing_steps(listing, target), target, listing.length)

    def _listing(self) -> Listing | None:
        page, wording = self._page, self.looks.style.wording
        exploring, options = page.exploring, page.store.state.records
        if exploring is None:
            return None
        source = page.store.document.opened.path.name
        with_names = self.names.isChecked()
        notes = notes_of(exploring, options, source, wording, with_names=with_names)
        if self.what.currentData() == "counts" and self._groups is not None:
            suppress = self.small.isChecked()
            cells = group_rows(self._groups, wording, suppress=suppress)
            names = [str(each) for each in cells[0]]
            if suppress:
                notes.append(suppression_note(wording))
                counts = self._groups.counts.ravel().tolist()
                if is_told_by_total(counts, suppressed(counts)):
                    notes = [note for note in notes if note[0] != "rows"]
            return Listing(names, cells[1:], len(cells) - 1, notes)
        columns = exported_columns(exploring, with_names=with_names)
        rows_of = rows_left(exploring, columns, options.sort)
        header = [each.name for each in columns]
        return Listing(header, rows_of, exploring.cross.shown(), notes)
