"""The menus of the window: one entry for each command, recent files, languages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.actions import MENU_NAMES, SPECS, Act, Menu, name_actions
from desktop.views.looks import Looks

_LANGUAGE = QT_TRANSLATE_NOOP("Window", "Lan&guage")
_RECENT = QT_TRANSLATE_NOOP("Window", "Open &again")


class MenuBar(QMenuBar):
    """Menus of all commands, with those whose entries change."""

    language_chosen = Signal(str)
    reopened = Signal(str)  # path of a file that was open before

    def __init__(self, actions: Mapping[Act, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.menus = {menu: QMenu(self) for menu in Menu}
        groups: dict[str, QActionGroup] = {}
        for menu in self.menus.values():
            self.addMenu(menu)
        for spec in SPECS:
            menu, action = self.menus[spec.menu], actions[spec.act]
            if spec.starts:
                menu.addSeparator()
            menu.addAction(action)
            if spec.choice:
                groups.setdefault(spec.choice, QActionGroup(self)).addAction(action)
        self.recent = QMenu(self)
        self.recent.setToolTipsVisible(True)
        self.menus[Menu.FILE].insertMenu(actions[Act.OPEN_BUNDLED], self.recent)
        self.languages = self.menus[Menu.VIEW].addMenu("")
        self.offer_recent(())

    def offer_languages(self, languages: Mapping[str, str], current: str) -> None:
        """Fill the language menu: code to the language's own name."""
        self.languages.clear()
        group = QActionGroup(self.languages)
        for code, name in languages.items():
            action = self.languages.addAction(name)
            action.setObjectName(f"language-{code}")
            action.setCheckable(True)
            action.setChecked(code == current)
            action.triggered.connect(
                lambda _checked=False, code=code: self.language_chosen.emit(code)
            )
            group.addAction(action)

    def offer_recent(self, paths: Sequence[str]) -> None:
        """Fill the menu of files that were open before, newest first."""
        self.recent.clear()
        self.recent.setEnabled(bool(paths))
        for number, path in enumerate(paths, 1):
            name = path.replace("\\", "/").rpartition("/")[2].replace("&", "&&")
            action = self.recent.addAction(f"&{number % 10}  {name}")
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, path=path: self.reopened.emit(path))

    def reword(self, looks: Looks) -> None:
        """Write every text in the reader's language."""
        name_actions(self._actions, looks)
        for menu, text in MENU_NAMES.items():
            self.menus[menu].setTitle(looks.text(text))
        self.recent.setTitle(looks.text(_RECENT))
        self.languages.setTitle(looks.text(_LANGUAGE))
