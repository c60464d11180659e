"""Small pieces that several pages use: cards, segmented choices, labels by role."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.views.looks import Looks


def label(role: str = "", *, wraps: bool = False) -> QLabel:
    """A text in one of the style sheet's roles."""
    made = QLabel()
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(role: str, name: str, action: Callable[[], object]) -> QPushButton:
    """A button in a role, found by its object name."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setObjectName(name)
    made.clicked.connect(lambda _checked=False: action())
    return made


class SearchField(QLineEdit):
    """Leaves undo and redo to the window where it has nothing of its own to undo or redo."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(160)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)


class ElidedButton(QPushButton):
    """A link that shows as much of its text as there is room for; it never widens its panel."""

    def __init__(self, name: str, action: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: action())
        self._whole = ""

    def set_whole(self, text: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """The whole text; what is cut on screen is still read aloud and shown when pointed at."""
        self._whole, self._mode = text, mode
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole:
            room = max(self.width() - 4, 40)
            self.setText(self.fontMetrics().elidedText(self._whole, self._mode, room))


class WrappedLink(QPushButton):
    """A link whose words go on in the next line where there is no room beside the others."""

    def __init__(self, name: str, action: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setObjectName(name)
        self.clicked.connect(lambda _checked=False: action())
        self._words = label("link", wraps=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 1, 0, 1)
        inside.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str) -> None:
        """Say where the link leads."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self._words.ensurePolished()
        width = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._words.fontMetrics().height() + 2)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words.heightForWidth(width) + 2


Widget = TypeVar("Widget", bound=QWidget)


def show_whole(box: QComboBox) -> None:
    """What a box has no room for is said when it is pointed at, and read in its list."""
    box.setToolTip(box.currentText())
    screen = box.screen().availableSize().width()
    box.view().setMinimumWidth(min(box.view().sizeHintForColumn(0) + 24, screen // 2))


class Reused(Generic[Widget]):
    """Widgets of one kind in a layout, shown again with other contents: making them is slow."""

    def __init__(self, layout: QLayout, make: Callable[[], Widget]) -> None:
        self._layout, self._make = layout, make
        self._widgets: list[Widget] = []
        self._used = 0

    def take(self) -> Widget:
        """The next widget, at the end of the layout."""
        if self._used == len(self._widgets):
            self._widgets.append(self._make())
        widget = self._widgets[self._used]
        self._used += 1
        self._layout.addWidget(widget)
        widget.show()
        return widget

    def begin(self) -> None:
        """All are free again; those not taken before `end` are hidden."""
        self._used = 0

    def end(self) -> None:
        """Hide what was not taken."""
        for widget in self._widgets[self._used :]:
            widget.hide()


def clear(layout: QLayout) -> None:
    """Remove every widget of a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class _Scroll(QScrollArea):
    """Scrolls to what takes the keyboard, from wherever the keyboard comes."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new and self.isAncestorOf(new) and new.visibleRegion().isEmpty():
            self.ensureWidgetVisible(new, 0, 20)


def scrolled(content: QWidget) -> QScrollArea:
    """A widget that scrolls where it is higher or wider than its place."""
    area = _Scroll()
    area.setObjectName("pageScroll")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def stacked(
    looks: Looks,
    above: QWidget,
    below: QWidget,
    heights: tuple[int, int],
    shares: tuple[int, int],
) -> QSplitter:
    """One widget above another: their first heights at 100 %, their shares of more room.

    Neither becomes less than half as high: the page scrolls before that.
    """
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(9)
    for place, widget in enumerate((above, below)):
        split.addWidget(widget)
        widget.raise_()  # the order in which screen readers go through them
        split.setStretchFactor(place, shares[place])
    split.setSizes(heights)

    def fit() -> None:
        for widget, height in ((above, heights[0]), (below, heights[1])):
            widget.setMinimumHeight(looks.pixels(height / 2))

    looks.fit(fit)
    return split


class Card(QFrame):
    """A white card: title, subtitle, one widget, foot."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title, self.subtitle = label("title", wraps=True), label("muted", wraps=True)
        self.foot = label("muted", wraps=True)
        self.content = content
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addSpacing(6)
        layout.addWidget(content, 1)
        layout.addSpacing(4)
        layout.addWidget(self.foot)

    def set_texts(self, title: str, subtitle: str, foot: str) -> None:
        """Write the three texts."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.foot.setText(foot)
