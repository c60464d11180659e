"""The pages of a report: which are in it, and in which order."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.report import CHAPTER_NAMES, Chapter
from desktop.views.controls import button
from desktop.views.looks import Looks

_UP = QT_TRANSLATE_NOOP("Paper", "Move up")
_DOWN = QT_TRANSLATE_NOOP("Paper", "Move down")


class ChapterList(QListWidget):
    """Pages with a tick each; dragged, or moved with the buttons."""

    changed = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("reportChapters")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for chapter in Chapter:
            item = QListWidgetItem(looks.text(CHAPTER_NAMES[chapter]))
            item.setData(Qt.ItemDataRole.UserRole, chapter.value)
            item.setCheckState(Qt.CheckState.Checked)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        self.setCurrentRow(0)
        self.setFixedHeight(self.sizeHintForRow(0) * self.count() + 2 * self.frameWidth() + 4)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_where: self.changed.emit())
        self._looks = looks

    def tick_only(self, chapter: Chapter) -> None:
        """Take all other pages out."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                item = self.item(row)
                is_it = item.data(Qt.ItemDataRole.UserRole) == chapter.value
                item.setCheckState(Qt.CheckState.Checked if is_it else Qt.CheckState.Unchecked)
        self.changed.emit()

    def chosen(self) -> tuple[Chapter, ...]:
        """The ticked pages, top to bottom."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            Chapter(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def shift(self, step: int) -> None:
        """Move the current page up (-1) or down (1)."""
        row = self.currentRow()
        to = row + step
        if not 0 <= to < self.count():
            return
        with QSignalBlocker(self):  # one change is told, below
            self.insertItem(to, self.takeItem(row))
            self.setCurrentRow(to)
        self.changed.emit()

    def movers(self) -> QWidget:
        """Two buttons that move the current page."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        for name, text, step in (("chapterUp", _UP, -1), ("chapterDown", _DOWN, 1)):
            mover = button("", name, partial(self.shift, step))
            mover.setText(self._looks.text(text))
            row.addWidget(mover)
        row.addStretch(1)
        return made
