"""A filter by words: a button that opens the list of a facet with counts."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.filters import Column

_WORD = Qt.ItemDataRole.UserRole


class _Popup(QFrame):
    """The list; Enter ticks and closes it, Escape and a click outside close it."""

    _pressed: QListWidgetItem | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        self.words = QListWidget()
        self.words.itemPressed.connect(self._press)
        self.words.itemClicked.connect(self._click)
        layout.addWidget(self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.currentItem():
            _toggle(self.words.currentItem())
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _press(self, item: QListWidgetItem) -> None:
        self._pressed = item  # not announced for a press on the box itself, which Qt ticks

    def _click(self, item: QListWidgetItem) -> None:
        if self._pressed is item:
            _toggle(item)
        self._pressed = None


class FacetButton(QToolButton):
    """Opens the words of one facet; ticked words are what is shown, none ticked means all."""

    chosen = Signal(object, frozenset)

    def __init__(self, facet: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self.setObjectName(f"facet-{facet}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._popup = _Popup(self)
        self._popup.words.itemChanged.connect(self._tell)
        self.clicked.connect(self.open)

    @property
    def words(self) -> QListWidget:
        """The list of words."""
        return self._popup.words

    def offer(
        self, name: str, words: Mapping[str, tuple[str, str]], ticked: frozenset[str]
    ) -> None:
        """Show `words` (word to its text and count) with some ticked."""
        self.setText(f"{name} ({len(ticked)}) ▾" if ticked else f"{name} ▾")
        self.setAccessibleName(self.text().removesuffix(" ▾"))
        self.words.setAccessibleName(name)
        with QSignalBlocker(self.words):
            if [self._item(row).data(_WORD) for row in range(self.words.count())] != list(words):
                self.words.clear()
                for word in words:
                    item = QListWidgetItem()
                    item.setData(_WORD, word)
                    self.words.addItem(item)
            for row, (word, (text, count)) in enumerate(words.items()):
                item = self._item(row)
                item.setText(f"{text}   {count}")
                on = Qt.CheckState.Checked if word in ticked else Qt.CheckState.Unchecked
                item.setCheckState(on)

    def _item(self, row: int) -> QListWidgetItem:
        return self.words.item(row)

    def open(self) -> None:
        """Show the list below the button."""
        rows = self.words.count()
        height = min(max(rows, 1) * (self.words.sizeHintForRow(0) if rows else 24) + 8, 420)
        self._popup.resize(max(self.words.sizeHintForColumn(0) + 40, 240), height)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()
        self.words.setFocus()

    def _tell(self) -> None:
        items = (self._item(row) for row in range(self.words.count()))
        ticked = (item.data(_WORD) for item in items if item.checkState() == Qt.CheckState.Checked)
        self.chosen.emit(self.facet, frozenset(ticked))


def _toggle(item: QListWidgetItem) -> None:
    on = item.checkState() != Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
