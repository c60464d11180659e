"""The search of the window (Ctrl+K): what it offers, where that leads, what was used last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.state.app_state import Page
from desktop.state.commands import ShowFigure, ShowPage
from desktop.state.palette import Entry, FoldedEntry, folded
from desktop.views.actions import Act, plain_text
from desktop.views.search import PLACEHOLDER, SearchDialog

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

MOST_RECENT = 30


class Finder(QObject):
    """Finds pages, figures, checks, commands, entries of menus, and chapters of the handbook."""

    check_asked = Signal(str)
    chapter_asked = Signal(str)  # of the handbook: its id, or with a section
    used = Signal()  # what `recent` names has changed

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._entries: tuple[FoldedEntry, ...] | None = None
        self._dialog: SearchDialog | None = None
        self.recent: tuple[str, ...] = ()  # kind and key of what was chosen, the last first

    @property
    def dialog(self) -> SearchDialog:
        """The search, made when first asked for."""
        if self._dialog is None:
            self._dialog = SearchDialog(self._window.looks, self._window)
            self._dialog.chosen.connect(self.go_to)
        return self._dialog

    def forget(self) -> None:
        """Other texts, another dataset: what is found is asked for anew."""
        self._entries = None

    def open(self) -> None:
        """Ask where to go."""
        window = self._window
        if self._entries is None:
            from desktop.views.search_entries import search_entries

            self._entries = folded(search_entries(window.store, window.looks))
        entries = (*self._entries, *folded(self._of_menus()))
        offered = tuple(each for each in entries if self._can_go_to(each.entry))
        self.dialog.ask(PLACEHOLDER, offered, self.recent)

    def _of_menus(self) -> list[Entry]:
        """Saved views, recent files and languages: entries of menus that come and go."""
        return [
            Entry("menu", f"{menu.objectName()}:{action.text()}", plain_text(action.text()), title)
            for menu in self._window.menu_bar.changing
            for title in (plain_text(menu.title()),)
            for action in self._own(menu)
        ]

    def _own(self, menu: QMenu) -> list[QAction]:
        commands = set(self._window.actions_by_id.values())
        return [each for each in menu.actions() if each not in commands and each.text()]

    def _can_go_to(self, entry: Entry) -> bool:
        return entry.kind != "command" or self._window.actions_by_id[Act(entry.key)].isEnabled()

    def go_to(self, entry: Entry) -> None:
        """Go where an entry leads; it comes first the next time."""
        used = f"{entry.kind}:{entry.key}"
        others = (each for each in self.recent if each != used)
        self.recent = (used, *others)[:MOST_RECENT]
        self.used.emit()
        window = self._window
        match entry.kind:
            case "page":
                window.store.dispatch(ShowPage(Page(entry.key)))
            case "command":
                window.actions_by_id[Act(entry.key)].trigger()
            case "check":
                self.check_asked.emit(entry.key)
            case "chapter":
                self.chapter_asked.emit(entry.key)
            case "menu":
                self._trigger(entry.key)
            case _:
                window.store.dispatch(ShowFigure(entry.key))

    def _trigger(self, key: str) -> None:
        for menu in self._window.menu_bar.changing:
            for action in self._own(menu):
                if f"{menu.objectName()}:{action.text()}" == key:
                    action.trigger()
                    return
