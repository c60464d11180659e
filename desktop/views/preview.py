"""Pages as they will come out, painted by what prints them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.export.paper import DOTS, MM, painting
from desktop.export.pdf import Leaves
from desktop.views.looks import Looks

_AROUND = 18  # pixels between the page and the edge of the preview
_ON = {Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space}
_BACK = {Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace}


class PagePreview(QWidget):
    """One page at a time, as large as there is room for. Keys and wheel turn pages."""

    turned = Signal(int)  # the index of the page that is shown

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._leaves: Leaves | None = None
        self._index = 0
        self._picture: tuple[QSize, QPixmap] | None = None
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 320)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    @property
    def count(self) -> int:
        """Number of pages."""
        return self._leaves.count if self._leaves else 0

    @property
    def index(self) -> int:
        """The page that is shown, counted from 0."""
        return self._index

    def show_leaves(self, leaves: Leaves | None) -> None:
        """Show other pages, from the page that was shown before where there still is one."""
        self._leaves = leaves
        self._index = max(min(self._index, self.count - 1), 0)
        self._changed()

    def turn_to(self, index: int) -> None:
        """Show a page."""
        index = max(min(index, self.count - 1), 0)
        if index != self._index:
            self._index = index
            self._changed()

    def _changed(self) -> None:
        self._picture = None
        self.turned.emit(self._index)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ON:
            self.turn_to(self._index + 1)
        elif event.key() in _BACK:
            self.turn_to(self._index - 1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.turn_to(0 if event.key() == Qt.Key.Key_Home else self.count - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turn_to(self._index + (1 if event.angleDelta().y() < 0 else -1))
        event.accept()

    def page_rect(self) -> QRectF:
        """Where the page lies."""
        if self._leaves is None:
            return QRectF()
        width, height = self._leaves.size(self._index)
        room = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        factor = min(room.width() / width, room.height() / height)
        page = QRectF(0, 0, round(width * factor), round(height * factor))
        page.moveCenter(room.center())
        page.moveTo(round(page.left()), round(page.top()))
        return page

    def _painted(self, leaves: Leaves, size: QSize) -> QPixmap:
        if self._picture is None or self._picture[0] != size:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(size * ratio)
            picture.fill(QColor(Qt.GlobalColor.white))
            dots = leaves.size(self._index)[0] * MM
            with painting(picture, size.width() * ratio / dots * DOTS) as painter:
                painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
                leaves.paint(painter, self._index)
            picture.setDevicePixelRatio(ratio)
            self._picture = (size, picture)
        return self._picture[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, style = QPainter(self), self._looks.style
        painter.fillRect(self.rect(), style.colour("hairline"))
        if self._leaves is not None:
            page = self.page_rect()
            picture = self._painted(self._leaves, page.size().toSize())
            painter.drawPixmap(page.topLeft(), picture)
            painter.setPen(style.colour("control"))
            painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
