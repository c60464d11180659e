"""Pieces that the steps of an import share: fields, notes, tables whose cells say their state."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import Message
from desktop.models.preview_table import STATE, State
from desktop.views.controls import label
from desktop.views.looks import Looks
from desktop.views.plain_table import cell_rect

Option = tuple[object, str]
_MARGIN = 8
_MARGINS = {"caution": (0, 0, 0, 0), "card": (10, 6, 10, 6)}  # a caution has its own
_BAR = 3  # pixels of the mark beside a cell that is not read
_WIDEST_LIST = 480


def choice(name: str, changed: Callable[[], object], characters: int = 14) -> QComboBox:
    """A list to choose one from, as wide as so many characters."""
    made = QComboBox()
    made.setObjectName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(characters)
    made.currentIndexChanged.connect(lambda _row: changed())
    return made


def offer(box: QComboBox, options: Sequence[Option], current: object) -> None:
    """Show these (data, text) options, and `current` of them; nothing is announced."""
    with QSignalBlocker(box):
        shown = [(box.itemData(row), box.itemText(row)) for row in range(box.count())]
        if shown != list(options):
            box.clear()
            for data, text in options:
                box.addItem(text, data)
                box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
            hint = box.view().sizeHintForColumn(0) + 24
            box.view().setMinimumWidth(min(hint, _WIDEST_LIST))
        places = [place for place, (data, _) in enumerate(options) if data == current]
        box.setCurrentIndex(places[0] if places else -1)


class Field(QWidget):
    """A control under its name."""

    def __init__(self, looks: Looks, text: Message, control: QWidget) -> None:
        super().__init__()
        self.name = label("field")
        self.name.setText(looks.text(text))
        self.name.setBuddy(control)
        control.setAccessibleName(self.name.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.name)
        column.addWidget(control)


class Note(QFrame):
    """A sentence in a frame that the eye finds; hidden while there is nothing to say.

    The frame is that of a card, or of a caution.
    """

    def __init__(self, name: str, frame: str = "caution") -> None:
        super().__init__()
        self.setObjectName(frame)
        self.words = label(wraps=True)
        self.words.setObjectName(name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*_MARGINS[frame])
        inside.addWidget(self.words)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; hide for none."""
        self.words.setText(text)
        self.setVisible(bool(text))


def readable(text: QLabel) -> QLabel:
    """A text that Tab leads to and that can be copied."""
    by_all = Qt.TextInteractionFlag.TextSelectableByKeyboard
    text.setTextInteractionFlags(by_all | Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    text.setProperty("role", "read")
    text.setIndent(0)
    return text


class StateDelegate(QStyledItemDelegate):
    """Paints cells that are missing or ignored in grey, and marks those that cannot be read."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        style, rect = self._looks.style, cell_rect(option)
        state = index.data(STATE)
        if _state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, style.colour("selected"))
        elif state == State.UNREAD:
            painter.fillRect(rect, style.colour("caution"))
        if state == State.UNREAD:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), style.colour("caution_mark"))
        inside = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.setFont(style.font())
        is_muted = state in (State.MISSING, State.IGNORED)
        painter.setPen(style.colour("muted" if is_muted else "ink"))
        shown = style.fitted(str(index.data()), inside.width())
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inside, int(alignment), shown)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state
