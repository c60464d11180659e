"""The dialog for an error that nobody foresaw, with a report to save."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from desktop.app.crash import log
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.writing import write_aside
from desktop.views.dialogs import text_dialog
from desktop.views.looks import Looks

_TITLE = QT_TRANSLATE_NOOP("Crash", "Something went wrong inside Tollbook")
_HINT = QT_TRANSLATE_NOOP(
    "Crash",
    "This is a fault of the program, not yours; nothing of your files was changed. You can go on "
    "or restart. The report below names no file of yours but the one that was open; save it to "
    "pass it on.",
)
_SAVE = QT_TRANSLATE_NOOP("Crash", "Save report…")


def crash_dialog(parent: QWidget, looks: Looks, report: str) -> QDialog:
    """Says that the program is at fault, shows the report and offers to save it."""
    dialog = text_dialog(parent, looks, looks.text(_TITLE), looks.text(_HINT), report)
    buttons = dialog.findChild(QDialogButtonBox)
    if buttons is not None:
        save = buttons.addButton(looks.text(_SAVE), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(lambda: _save(dialog, looks, report))
    return dialog


def _save(parent: QWidget, looks: Looks, report: str) -> None:
    name, _ = QFileDialog.getSaveFileName(parent, looks.text(_SAVE), "tollbook-report.txt")
    if name:
        try:
            write_aside(Path(name), report.encode())
        except OSError as error:
            log.warning("The report could not be saved: %s", error)
