"""What is said in dialogs: problems with a file, about, reports, resets."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem
from desktop.models.document import Document
from desktop.models.summaries import dataset_line
from desktop.views.controls import label
from desktop.views.looks import Looks

_OPEN = QT_TRANSLATE_NOOP("Dialog", "Open a dataset, or a list or series of your own")
_KINDS = (
    QT_TRANSLATE_NOOP("Dialog", "All that Tollbook reads ({endings})"),
    QT_TRANSLATE_NOOP("Dialog", "All files (*)"),
)
_ENDINGS = "*.tollbook *.json *.csv *.tsv *.txt *.gz *.xlsx *.xls *.ods *.parquet *.ndjson *.jsonl"
_CANNOT_OPEN = QT_TRANSLATE_NOOP("Dialog", "The file cannot be opened")
_KEPT = QT_TRANSLATE_NOOP("Dialog", "What was open before stays open. What is wrong:")
_COPY = QT_TRANSLATE_NOOP("Dialog", "Copy")
_RESET_TITLE = QT_TRANSLATE_NOOP("Dialog", "Reset settings")
_RESET_TEXT = QT_TRANSLATE_NOOP(
    "Dialog",
    "Forget the window's place, columns, theme, language and size of text, what is shown and what "
    "was opened before, and start as on the first day? Datasets, saved views, and how lists are "
    "read stay.",
)
_CRASHED_TITLE = QT_TRANSLATE_NOOP("Dialog", "Go on where you were?")
_CRASHED = QT_TRANSLATE_NOOP(
    "Dialog",
    "Tollbook was not closed the last time: it, or the computer, stopped. The file, page, filters "
    "and selection of that moment are still known.",
)
_GO_ON = QT_TRANSLATE_NOOP("Dialog", "Go on where I was")
_AFRESH = QT_TRANSLATE_NOOP("Dialog", "Start afresh")
_FORGET_TITLE = QT_TRANSLATE_NOOP("Dialog", "Forget the lists that are kept")
_FORGET = QT_TRANSLATE_NOOP(
    "Dialog",
    "So that lists open at once, Tollbook keeps them as they were read, for you alone: {size} in "
    "the cache folder of this account. Remove all of that? The lists themselves, and how their "
    "columns are read, are not touched.",
)
_REPORT_TITLE = QT_TRANSLATE_NOOP("Dialog", "Report a wrong number")
_REPORT_HINT = QT_TRANSLATE_NOOP(
    "Dialog",
    "Tollbook sends nothing. Copy this text, say what is wrong and where you know it from, and "
    "send it to whoever gave you the dataset.",
)
_REPORT = QT_TRANSLATE_NOOP(
    "Dialog",
    "A number in a Tollbook dataset seems wrong.\n\nFigure: {key}\n{citation}\n\nWhat it should "
    "be: \nWhere that is published (address, date): \n\n{dataset}\nTollbook {version}",
)
_REPORT_NONE = QT_TRANSLATE_NOOP("Dialog", "(none selected: choose the figure first)")


def choose_files(parent: QWidget, looks: Looks) -> list[str]:
    """Ask for files: a dataset, or tables, of which several are editions of one series."""
    kinds = ";;".join(looks.text(kind.fill(endings=_ENDINGS)) for kind in _KINDS)
    names, _ = QFileDialog.getOpenFileNames(parent, looks.text(_OPEN), "", kinds)
    return names


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def show_problems(parent: QWidget, looks: Looks, problems: Sequence[Problem]) -> None:
    """Say what is wrong with a file that was to be opened."""
    lines = map(looks.problem, problems)
    text_dialog(
        parent, looks, looks.text(_CANNOT_OPEN), looks.text(_KEPT), "\n\n".join(lines)
    ).open()


def text_dialog(parent: QWidget, looks: Looks, title: str, hint: str, text: str) -> QDialog:
    """A dialog with a text that can be copied."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setObjectName("textDialog")
    dialog.setWindowTitle(title)
    dialog.resize(looks.within(dialog, 620, 360))
    column = QVBoxLayout(dialog)
    words = label(wraps=True)
    words.setText(hint)
    body = QPlainTextEdit(text)
    body.setReadOnly(True)
    body.setAccessibleName(title)
    body.setTabChangesFocus(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(looks.text(_COPY), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(body.toPlainText()))
    buttons.rejected.connect(dialog.close)
    for widget in (words, body, buttons):
        column.addWidget(widget)
    return dialog


def show_report(parent: QWidget, looks: Looks, document: Document, key: str | None) -> None:
    """A ready text to report a wrong number with."""
    wording, figure = looks.style.wording, document.figure(key)
    text = _REPORT.fill(
        key=key or looks.text(_REPORT_NONE),
        citation=wording.citation(document.dataset, figure) if figure else "",
        dataset=dataset_line(document, wording),
        version=__version__,
    )
    hint = looks.text(_REPORT_HINT)
    text_dialog(parent, looks, looks.text(_REPORT_TITLE), hint, looks.text(text)).open()


def ask_forget(parent: QWidget, looks: Looks, size: str) -> QMessageBox:
    """The question before what was kept of lists is removed; connect to `accepted`."""
    return _question(parent, looks.text(_FORGET_TITLE), looks.text(_FORGET.fill(size=size)))


def ask_reset(parent: QWidget, looks: Looks) -> QMessageBox:
    """The question before settings are forgotten; connect to `accepted`."""
    return _question(parent, looks.text(_RESET_TITLE), looks.text(_RESET_TEXT))


def ask_go_on(parent: QWidget, looks: Looks) -> QMessageBox:
    """The question after a run that was not closed; connect to `accepted`."""
    box = QMessageBox(
        QMessageBox.Icon.Information,
        looks.text(_CRASHED_TITLE),
        looks.text(_CRASHED),
        QMessageBox.StandardButton.NoButton,
        parent,
    )
    go_on = box.addButton(looks.text(_GO_ON), QMessageBox.ButtonRole.AcceptRole)
    box.setEscapeButton(box.addButton(looks.text(_AFRESH), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(go_on)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _question(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(
        QMessageBox.Icon.Question,
        title,
        text,
        QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
