"""The menus of the window: one entry for each command, recent files, languages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.actions import MENU_NAMES, SPECS, Act, Menu, name_actions
from desktop.views.looks import Looks

_LANGUAGE = QT_TRANSLATE_NOOP("Window", "Lan&guage")
_INSIDE_VIEW = {Menu.TEXT, Menu.VIEWS}
_RECENT = QT_TRANSLATE_NOOP("Window", "Open &again")


class MenuBar(QMenuBar):
    """Menus of all commands, with those whose entries change."""

    language_chosen = Signal(str)
    view_asked = Signal(str)  # the name of a saved view
    reopened = Signal(str)  # path of a file that was open before

    def __init__(self, actions: Mapping[Act, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.menus = {menu: QMenu(self) for menu in Menu}
        groups: dict[str, QActionGroup] = {}
        for name, menu in self.menus.items():
            menu.setObjectName(name)
            if name not in _INSIDE_VIEW:
                self.addMenu(menu)
        for spec in SPECS:
            menu, action = self.menus[spec.menu], actions[spec.act]
            if spec.starts:
                menu.addSeparator()
            menu.addAction(action)
            if spec.choice:
                groups.setdefault(spec.choice, QActionGroup(self)).addAction(action)
        self.recent = QMenu(self)
        self.recent.setObjectName("recent")
        self.recent.setToolTipsVisible(True)
        self.menus[Menu.FILE].insertMenu(actions[Act.OPEN_BUNDLED], self.recent)
        view = self.menus[Menu.VIEW]
        view.addMenu(self.menus[Menu.TEXT])
        self.languages = view.addMenu("")
        self.languages.setObjectName("languages")
        view.addSeparator()
        view.addMenu(self.menus[Menu.VIEWS])
        self.menus[Menu.VIEWS].addSeparator()
        self._views: list[QAction] = []
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

    @property
    def changing(self) -> tuple[QMenu, ...]:
        """The menus that list more than commands."""
        return (self.menus[Menu.VIEWS], self.recent, self.languages)

    def offer_views(self, names: Sequence[str]) -> None:
        """Fill the menu of saved views, below its commands."""
        menu = self.menus[Menu.VIEWS]
        for action in self._views:
            menu.removeAction(action)
            action.deleteLater()
        self._views = [QAction(name.replace("&", "&&"), menu) for name in names]
        for action, name in zip(self._views, names, strict=True):
            action.triggered.connect(lambda _checked=False, name=name: self.view_asked.emit(name))
        menu.addActions(self._views)

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
