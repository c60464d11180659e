"""About Tollbook: version, dataset, and whose software is inside, each with its licence."""

from pathlib import Path

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.document import Document
from desktop.models.summaries import dataset_line
from desktop.storage.licences import Component, components
from desktop.views.controls import label
from desktop.views.looks import Looks

_ABOUT = QT_TRANSLATE_NOOP("Dialog", "About Tollbook")
_TEXT = QT_TRANSLATE_NOOP(
    "Dialog",
    "Tollbook {version}\n\nDocumented war-loss statistics, each number with its source, "
    "without a network.\n\n{dataset}\n\nProgram: MIT licence. Compilation of the dataset: CC BY "
    "4.0, its sources are named with every figure.",
)
_OTHERS = QT_TRANSLATE_NOOP("Dialog", "Software of others inside Tollbook")
_LGPL = QT_TRANSLATE_NOOP(
    "Dialog",
    "Qt, PySide6 and Shiboken6 are used under the LGPL 3. They are shared libraries in {folder}; "
    "you may replace them with builds of your own. Each entry names where its source is.",
)
_LICENCE = QT_TRANSLATE_NOOP("Dialog", "Licence")
_HEAD = QT_TRANSLATE_NOOP("Dialog", "{name} {version}\nLicence: {licence}\nSource: {source}")


def about_dialog(parent: QWidget, looks: Looks, document: Document) -> QDialog:
    """The dialog; it goes when it is closed."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setObjectName("about")
    dialog.setWindowTitle(looks.text(_ABOUT))
    dialog.resize(looks.within(parent, 820, 640))
    about, others, lgpl = label(wraps=True), label("title"), label("muted", wraps=True)
    dataset = dataset_line(document, looks.style.wording)
    about.setText(looks.text(_TEXT.fill(version=__version__, dataset=dataset)))
    others.setText(looks.text(_OTHERS))
    lgpl.setText(looks.text(_LGPL.fill(folder=str(Path(PySide6.__file__).parent))))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(about)
    column.addSpacing(12)
    column.addWidget(others)
    column.addLayout(_licences(looks), 1)
    column.addWidget(lgpl)
    column.addWidget(buttons)
    return dialog


def _licences(looks: Looks) -> QHBoxLayout:
    """A list of components beside the licence of the chosen one."""
    found = components()
    names, text = QListWidget(), QPlainTextEdit()
    names.setAccessibleName(looks.text(_OTHERS))
    text.setAccessibleName(looks.text(_LICENCE))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    names.ensurePolished()  # rows are measured when they come: with the theme's paddings
    names.addItems([each.name for each in found])
    names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edges = names.verticalScrollBar().sizeHint().width() + 2 * names.frameWidth()
    names.setMinimumWidth(names.sizeHintForColumn(0) + edges)
    names.currentRowChanged.connect(lambda row: text.setPlainText(_told(looks, found[row])))
    names.setCurrentRow(0)
    row = QHBoxLayout()
    row.addWidget(names)
    row.addWidget(text, 1)
    return row


def _told(looks: Looks, component: Component) -> str:
    head = _HEAD.fill(
        name=component.name,
        version=component.version,
        licence=component.licence,
        source=component.source,
    )
    return "\n\n".join((looks.text(head), *component.texts))
