"""A layout like words in a line: what does not fit beside the others goes into the next row."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of items at their own size, in reading order; as narrow as its widest item."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        heights = (max(size.height() for _, size in row) for row in rows)
        return sum(heights) + self._gap() * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top() + max(rect.height() - self.heightForWidth(rect.width()), 0) // 2
        for row in self._rows(rect.width()):
            tall = max(size.height() for _, size in row)
            left = rect.left()
            for item, size in row:
                at = QPoint(left, top + (tall - size.height()) // 2)
                item.setGeometry(QRect(at, size))
                left += size.width() + self.spacing()
            top += tall + self._gap()

    def _gap(self) -> int:
        """Between rows: items far apart still belong together."""
        return min(self.spacing(), 6)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in self._shown():
            size = _size(item, width)
            if used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + self.spacing()
        return rows


def _size(item: QLayoutItem, room: int) -> QSize:
    """An item's own size; where the room is narrower, that room and the height it takes there."""
    size, least = item.sizeHint(), item.minimumSize()
    if size.width() <= room:
        return size.expandedTo(least)
    width = max(room, least.width())
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())


def _needed(item: QLayoutItem, *, is_wide: bool) -> int:
    """The width below which a part suffers: what is wide may take a second line, but no third."""
    least, whole = item.minimumSize().width(), item.sizeHint().width()
    if is_wide:
        return max(least, whole // 2) if item.layout() else least
    return max(least, whole)


class Folding(QWidget):
    """Parts beside each other, or above each other where they have not the room."""

    def __init__(self, *parts: QWidget | QLayout, spacing: int = 14, widest: int = 1) -> None:
        super().__init__()
        self._widest = widest
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for place, part in enumerate(parts):
            stretch = int(place == widest)
            if isinstance(part, QWidget):
                self._row.addWidget(part, stretch)
            else:
                self._row.addLayout(part, stretch)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: it can fold."""
        widths = [item.minimumSize().width() for item, _ in self._parts()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _parts(self) -> list[tuple[QLayoutItem, bool]]:
        """What is shown, and whether it takes the room that the others leave."""
        places = range(self._row.count())
        items = ((self._row.itemAt(place), place == self._widest) for place in places)
        return [(item, is_wide) for item, is_wide in items if item and not item.isEmpty()]

    def _fold(self) -> None:
        parts = self._parts()
        needed = sum(_needed(item, is_wide=is_wide) for item, is_wide in parts)
        folds = needed + self._row.spacing() * max(len(parts) - 1, 0) > self.width()
        down, right = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if folds else right)
        for item, is_wide in parts:
            at_left = folds and not is_wide
            item.setAlignment(Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag(0))
        if parts and not folds and not any(is_wide for _, is_wide in parts):
            parts[-1][0].setAlignment(Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words: their widths are others
            self._fold()
        return super().event(event)
