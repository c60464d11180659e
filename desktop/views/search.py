"""One search over pages, figures and commands (Ctrl+K)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.state.palette import Entry, FoldedEntry, ranked
from desktop.views.controls import label
from desktop.views.looks import Looks

PLACEHOLDER = QT_TRANSLATE_NOOP("Search", "Search pages, figures, commands")
_RESULTS = QT_TRANSLATE_NOOP("Search", "Results")
_NOTHING = QT_TRANSLATE_NOOP("Search", "Nothing found. Try another word, or a number.")
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class SearchDialog(QDialog):
    """A field and what it finds; Enter goes there."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._looks, self._window = looks, parent
        self.entries: tuple[FoldedEntry, ...] = ()
        self._recent: Sequence[str] = ()
        self.setObjectName("card")
        self.field, self.results = QLineEdit(), QListWidget()
        self.field.setObjectName("searchField")
        self.results.setObjectName("searchResults")
        self._nothing = label("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        for widget in (self.field, self.results, self._nothing):
            column.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._go)
        self.results.itemClicked.connect(self._go)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def ask(
        self, what: Message, entries: tuple[FoldedEntry, ...], recent: Sequence[str] = ()
    ) -> None:
        """Open over the top of the parent window; `what` is asked for in the empty field."""
        self.entries, self._recent = entries, recent
        self.field.setPlaceholderText(self._looks.text(what))
        self.field.setAccessibleName(self._looks.text(what))
        self.results.setAccessibleName(self._looks.text(_RESULTS))
        self._nothing.setText(self._looks.text(_NOTHING))
        self.field.clear()
        self._find("")
        parent = self._window
        width = min(self._looks.pixels(640), parent.width() - 40)
        self.resize(width, min(self._looks.pixels(420), parent.height() - 80))
        at = parent.mapToGlobal(parent.rect().topLeft())
        self.move(at.x() + (parent.width() - width) // 2, at.y() + 40)
        self.show()
        self.field.setFocus()

    def _find(self, query: str) -> None:
        self.results.clear()
        for entry in ranked(self.entries, query, recent=self._recent):
            item = QListWidgetItem()
            item.setData(_ENTRY, entry)
            item.setText(f"{entry.title}   {entry.detail}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.detail}")
            self.results.addItem(item)
        self.results.setCurrentRow(0)
        self._nothing.setVisible(self.results.count() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._move(event.key())
            return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10}.get(
            Qt.Key(key), -10
        )
        last = self.results.count() - 1
        self.results.setCurrentRow(min(max(self.results.currentRow() + step, 0), last))

    def _go(self, *_ignored: object) -> None:
        item = self.results.currentItem()
        if item is not None:
            entry: Entry = item.data(_ENTRY)
            self.close()
            self.chosen.emit(entry)
