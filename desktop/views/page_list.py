"""The list of pages on the left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class PageList(QListWidget):
    """Shows that it has the focus where the keyboard brought it there, not at every start."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark(by_keyboard=event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(by_keyboard=False)

    def _mark(self, *, by_keyboard: bool) -> None:
        self.setProperty("keyboard", by_keyboard)
        self.style().unpolish(self)
        self.style().polish(self)
