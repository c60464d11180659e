"""Saved views of the open dataset: kept, listed in the menu and the search, shown again."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.state.saved import restored, saved
from desktop.storage.views import SavedView, ViewBook
from desktop.views.main_window import MainWindow
from desktop.views.page import PAGE_NAMES

_SAVED = QT_TRANSLATE_NOOP("Session", "The view {name} is saved.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Session", "The view {name} cannot be kept ({reason}). It lasts until you quit."
)


class SavedViews(QObject):
    """The book of views behind a window."""

    changed = Signal()

    def __init__(self, window: MainWindow, book: ViewBook) -> None:
        super().__init__(window)
        self._window, self._book = window, book
        window.menu_bar.view_asked.connect(self.show_named)
        window.store.document_changed.connect(self.offer)
        self.offer()

    @property
    def _dataset(self) -> str:
        return self._window.store.document.dataset.title

    def offer(self) -> None:
        """List the views of the dataset that is open."""
        self._window.menu_bar.offer_views([view.name for view in self._book.of(self._dataset)])
        self.changed.emit()

    def show_named(self, name: str) -> None:
        """Show the view with a name."""
        for view in self._book.of(self._dataset):
            if view.name == name:
                self._show(view)

    def _show(self, view: SavedView) -> None:
        self._window.store.show_view(restored(view.state))

    def ask_name(self) -> None:
        """Ask under which name what is shown is kept."""
        from desktop.views.view_dialogs import NameDialog

        window = self._window
        offered = window.looks.text(PAGE_NAMES[window.store.state.page])
        taken = [view.name for view in self._book.of(self._dataset)]
        state = saved(window.store.state)
        dialog = NameDialog(window, window.looks, offered, taken)
        dialog.named.connect(lambda name: self._keep(SavedView(name, self._dataset, state)))
        dialog.open()

    def _keep(self, view: SavedView) -> None:
        self._book.keep(view)
        told = _SAVED.fill(name=view.name)
        if self._book.fault:
            told = _NOT_SAVED.fill(name=view.name, reason=self._book.fault)
        self._window.statusBar().showMessage(self._window.looks.text(told), 8_000)
        self.offer()

    def manage(self) -> None:
        """Open the list of views."""
        from desktop.views.view_dialogs import ViewsDialog

        def views() -> list[SavedView]:
            return self._book.of(self._dataset)

        dialog = ViewsDialog(self._window, self._window.looks, views())
        dialog.shown.connect(self._show)
        dialog.renamed.connect(self._book.rename)
        dialog.removed.connect(self._book.remove)
        for told in (dialog.renamed, dialog.removed):
            told.connect(lambda *_ignored: self.offer())
        self.changed.connect(lambda: dialog.show_views(views()))
        dialog.destroyed.connect(self.changed.disconnect)
        dialog.open()
