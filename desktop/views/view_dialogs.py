"""The dialogs of saved views: one asks for a name, one puts the views in order."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.views import SavedView
from desktop.views.controls import button, label
from desktop.views.looks import Looks

_SAVE = QT_TRANSLATE_NOOP("Views", "Save this view")
_WHAT = QT_TRANSLATE_NOOP(
    "Views", "Keeps the page with its filters, selection and options. The data are not copied."
)
_NAME = QT_TRANSLATE_NOOP("Views", "Name of the view")
_REPLACES = QT_TRANSLATE_NOOP("Views", "There is a view of this name already; it is replaced.")
_SAVE_BUTTON = QT_TRANSLATE_NOOP("Views", "Save")
_CANCEL = QT_TRANSLATE_NOOP("Views", "Cancel")
_MANAGE = QT_TRANSLATE_NOOP("Views", "Saved views")
_NONE = QT_TRANSLATE_NOOP(
    "Views", "No view of this dataset has been saved yet. Ctrl+D saves the one you are looking at."
)
_RENAME = QT_TRANSLATE_NOOP("Views", "Rename")
_REMOVE = QT_TRANSLATE_NOOP("Views", "Remove")
_SHOW = QT_TRANSLATE_NOOP("Views", "Show")
_CLOSE = QT_TRANSLATE_NOOP("Views", "Close")
_LONGEST = 80  # letters of a name


class NameDialog(QDialog):
    """Asks under which name a view is kept."""

    named = Signal(str)

    def __init__(self, parent: QWidget, looks: Looks, offered: str, taken: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("nameView")
        self.setWindowTitle(looks.text(_SAVE))
        self._taken, self._replaces = set(taken), looks.text(_REPLACES)
        what, self.told = label(wraps=True), label("muted", wraps=True)
        what.setText(looks.text(_WHAT))
        self.field = QLineEdit(offered)
        self.field.setObjectName("viewName")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(looks.text(_NAME))
        self.field.selectAll()
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(
            looks.text(_SAVE_BUTTON), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(looks.text(_CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (what, self.field, self.told, buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._show)
        self.resize(looks.within(self, 440, 170))
        self._show()

    @property
    def name(self) -> str:
        """What has been typed, without what surrounds it."""
        return " ".join(self.field.text().split())

    def _show(self) -> None:
        self.save.setEnabled(bool(self.name))
        self.told.setText(self._replaces if self.name in self._taken else "")

    def _accept(self) -> None:
        name = self.name
        self.close()
        self.named.emit(name)


class ViewsDialog(QDialog):
    """The saved views of a dataset: shown, renamed in their place, removed."""

    shown = Signal(object)  # a SavedView
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, views: Sequence[SavedView]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("manageViews")
        self.setWindowTitle(looks.text(_MANAGE))
        self._views: list[SavedView] = []
        self.names, self.none = QListWidget(), label("muted", wraps=True)
        self.names.setObjectName("savedViews")
        self.names.setAccessibleName(looks.text(_MANAGE))
        self.none.setText(looks.text(_NONE))
        self.buttons = [
            button("", "showView", self._show_view),
            button("", "renameView", self._rename),
            button("", "removeView", self._remove),
            button("", "closeViews", self.close),
        ]
        row = QHBoxLayout()
        for each, text in zip(self.buttons, (_SHOW, _RENAME, _REMOVE, _CLOSE), strict=True):
            each.setText(looks.text(text))
            each.setAutoDefault(False)
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.addWidget(self.none)
        column.addWidget(self.names, 1)
        column.addLayout(row)
        self.names.itemChanged.connect(lambda _item: self._name_changed())
        self.names.itemActivated.connect(lambda _item: self._show_view())
        self.resize(looks.within(self, 460, 360))
        self.show_views(views)

    def show_views(self, views: Sequence[SavedView]) -> None:
        """List views; the row that was chosen stays chosen."""
        row = self.names.currentRow()
        self._views = list(views)
        with QSignalBlocker(self.names):
            self.names.clear()
            self.names.addItems([view.name for view in views])
            for each in range(self.names.count()):
                item = self.names.item(each)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.names.setCurrentRow(min(max(row, 0), self.names.count() - 1))
        self.none.setVisible(not views)
        for button_of_one in self.buttons[:3]:
            button_of_one.setEnabled(bool(views))

    def _chosen(self) -> SavedView | None:
        row = self.names.currentRow()
        return self._views[row] if 0 <= row < len(self._views) else None

    def _show_view(self) -> None:
        if view := self._chosen():
            self.close()
            self.shown.emit(view)

    def _rename(self) -> None:
        if item := self.names.currentItem():
            self.names.editItem(item)

    def _name_changed(self) -> None:
        view, item = self._chosen(), self.names.currentItem()
        name = " ".join(item.text().split())[:_LONGEST]
        if view and name and name != view.name:
            self.renamed.emit(view, name)
        elif view:
            item.setText(view.name)

    def _remove(self) -> None:
        if view := self._chosen():
            self.removed.emit(view)
