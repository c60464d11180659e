"""Save what is open as one Tollbook file, to keep or to hand out."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.export.packing import named_columns, save_steps
from desktop.models.document import Document
from desktop.models.opening import OpenedTable
from desktop.storage.opening import ARCHIVE_SUFFIX, PACKAGE_FILE
from desktop.views.controls import label
from desktop.views.looks import Looks
from desktop.views.output_dialog import OutputDialog

_TITLE = QT_TRANSLATE_NOOP("Save", "Save as a Tollbook file")
_WHAT = QT_TRANSLATE_NOOP(
    "Save",
    "One file with all that is open, {title}, and how it was read. Tollbook opens it again as it "
    "is now; the file it came from is not touched.",
)
_NAMES = QT_TRANSLATE_NOOP("Save", "Without names of people")
_NAMED = QT_TRANSLATE_NOOP(
    "Save",
    "The file will hold names of people (column: {columns}). Whoever has it can read them and pass "
    "them on.",
)
_SAVE = QT_TRANSLATE_NOOP("Save", "Save…")
_KIND = QT_TRANSLATE_NOOP("Save", "Tollbook file")


class SaveDialog(OutputDialog):
    """Where to, and whether with names of people."""

    def __init__(self, parent: QWidget, looks: Looks, document: Document) -> None:
        super().__init__(parent, looks, "saveDialog", _TITLE)
        self._document = document
        columns = named_columns(document.opened)
        what, self.warning = label(wraps=True), label(wraps=True)
        what.setText(looks.text(_WHAT.fill(title=data_text(document.dataset.title))))
        self.warning.setText(looks.text(_NAMED.fill(columns=", ".join(columns))))
        self.without_names = QCheckBox(looks.text(_NAMES))
        self.without_names.setObjectName("saveWithoutNames")
        self.without_names.toggled.connect(self.warning.setHidden)
        self.form.addRow(what)
        self.form.addRow(self.warning)
        self.form.addRow(self.without_names)
        self.warning.setVisible(bool(columns))
        self.without_names.setVisible(bool(columns))
        self.body.addStretch(1)
        self.save_button = self.offer("saveTollbook", _SAVE, self.save)
        self.save_button.setDefault(True)
        self.offer_close()
        self.order_tabs()
        self.resize(self.looks.within(self, 460, 300))

    def save(self) -> None:
        """Ask for a name and write the file."""
        path = self._document.opened.path
        name = "tollbook" if path.name == PACKAGE_FILE else path.stem
        target = self.ask_target(_TITLE, name, [(ARCHIVE_SUFFIX, _KIND)])
        if target is not None:
            with_names = not self.without_names.isChecked()
            opened = self._document.opened
            steps = save_steps(opened, target, with_names=with_names)
            files = opened.files if isinstance(opened, OpenedTable) else ()
            rows = sum(each.records.count for each in files)
            self.run_beside(steps, target, rows)
