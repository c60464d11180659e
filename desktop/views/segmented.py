"""Buttons side by side of which one is down; without the room, in lines below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from desktop.views.controls import clear
from desktop.views.flow import FlowLayout


class Segmented(QWidget):
    """Buttons side by side of which one is down."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._row = FlowLayout(4)
        self.setLayout(self._row)
        self._buttons: dict[str, QToolButton] = {}

    def offer(self, options: Sequence[tuple[str, str]], current: str, group_name: str) -> None:
        """Show these (id, text) options with `current` down."""
        if list(self._buttons) != [key for key, _ in options]:
            self._rebuild([key for key, _ in options])
        for key, text in options:
            made = self._buttons[key]
            made.setText(text)
            made.setAccessibleName(f"{group_name}: {text}")
            with QSignalBlocker(made):
                made.setChecked(key == current)

    def _rebuild(self, keys: Sequence[str]) -> None:
        for old in self._buttons.values():
            self._group.removeButton(old)
        clear(self._row)
        self._buttons = {}
        for key in keys:
            made = QToolButton(self)
            made.setObjectName(f"{self.objectName()}-{key}")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(made)
            self._row.addWidget(made)
            self._buttons[key] = made
