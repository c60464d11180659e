"""Pass figures on to other programs: all, or those that the page shows."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.data import data_steps
from desktop.export.shown import ShownRows
from desktop.models.document import Document
from desktop.views.controls import label
from desktop.views.looks import Looks
from desktop.views.output_dialog import OutputDialog

_TITLE = QT_TRANSLATE_NOOP("DataExport", "Export figures")
_WHICH = QT_TRANSLATE_NOOP("DataExport", "Figures")
_ALL = QT_TRANSLATE_NOOP("DataExport", "All figures of the dataset ({count})")
_FORMAT = QT_TRANSLATE_NOOP("DataExport", "Format")
_ALL_SCOPE = QT_TRANSLATE_NOOP("DataExport", "all figures of the dataset")
_HINT = QT_TRANSLATE_NOOP(
    "DataExport",
    "Each row carries its bound, measure, population, period, source and cautions. Column names "
    "are the same in every language.",
)
_SAVE = QT_TRANSLATE_NOOP("DataExport", "Save…")
_KINDS = {
    ".xlsx": QT_TRANSLATE_NOOP("DataExport", "Excel workbook, with notes and sources"),
    ".csv": QT_TRANSLATE_NOOP("DataExport", "CSV, for spreadsheets"),
    ".tsv": QT_TRANSLATE_NOOP("DataExport", "TSV, for other programs"),
    ".json": QT_TRANSLATE_NOOP("DataExport", "JSON"),
}


class DataDialog(OutputDialog):
    """Which figures, in which form."""

    def __init__(
        self, parent: QWidget, looks: Looks, document: Document, rows: ShownRows | None
    ) -> None:
        super().__init__(parent, looks, "dataDialog", _TITLE)
        self._document, self._rows = document, rows
        say, count = looks.text, len(document.dataset.figures)
        options: list[tuple[object, str]] = [("all", say(_ALL.fill(count=count)))]
        if rows is not None:
            options.insert(0, ("shown", rows.scope))
        self.which = self.choice("dataRows", options, lambda: None)
        self.which.setCurrentIndex(len(options) - 1)
        kinds: list[tuple[object, str]] = [(ending, say(_KINDS[ending])) for ending in _KINDS]
        self.format = self.choice("dataFormat", kinds, lambda: None)
        self.row(_WHICH, self.which)
        self.row(_FORMAT, self.format)
        hint = label("muted", wraps=True)
        hint.setText(say(_HINT))
        self.form.addRow(hint)
        self.body.addStretch(1)
        self.save_button = self.offer("saveData", _SAVE, self.save)
        self.save_button.setDefault(True)
        self.offer_close()
        self.order_tabs()
        self.resize(self.looks.within(self, 460, 330))

    def save(self) -> None:
        """Ask for a name and write the file."""
        ending = self.format.currentData()
        name = Path(self._document.opened.path or "tollbook").stem
        name = "tollbook-figures" if name == "datapackage" else f"{name}-figures"
        target = self.ask_target(_TITLE, name, [(ending, _KINDS[ending])])
        if target is None:
            return
        figures, scope = self._document.dataset.figures, self.looks.text(_ALL_SCOPE)
        if self._rows is not None and self.which.currentData() == "shown":
            figures, scope = tuple(self._rows.figures), self._rows.scope
        wording = self.looks.style.wording
        self.run(data_steps(figures, self._document.dataset, wording, target, scope), target)
