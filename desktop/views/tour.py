"""The tour at the first start: four steps, each with the part of the window it is about framed."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.views.controls import button, label
from desktop.views.looks import Looks

_TOUR = QT_TRANSLATE_NOOP("Tour", "Tour")
_PLACE = QT_TRANSLATE_NOOP("Tour", "{number} of {count}")
_SKIP = QT_TRANSLATE_NOOP("Tour", "Skip")
_BACK = QT_TRANSLATE_NOOP("Tour", "Back")
_NEXT = QT_TRANSLATE_NOOP("Tour", "Next")
_DONE = QT_TRANSLATE_NOOP("Tour", "Done")
_TEXTS = (
    (
        QT_TRANSLATE_NOOP("Tour", "Pages, each a question"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "On the left are the pages. Each answers one question about the dataset: what is "
            "known, how it ran, who, which claims disagree, whether the numbers agree with "
            "themselves. Ctrl+1 to Ctrl+7 lead there too.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "One picture and its table"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Choose a bar, a point, a row or a number: the same figure lights up everywhere. A "
            "confirmed count is a minimum, and words like “at least” are part of a number.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Where a number comes from"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The inspector on the right explains what is chosen: who counted what, until when, "
            "where that is published, and which checks it stands in.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Everything is one search away"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Ctrl+K finds pages, figures, checks and commands such as printing. F1 opens the "
            "handbook at the chapter of the page you are on. Ctrl+Z takes back any step.",
        ),
    ),
)


class Step(NamedTuple):
    """A part of the window, and what is said of it."""

    part: QWidget
    title: Message
    text: Message


def steps(parts: Sequence[QWidget]) -> list[Step]:
    """The steps about the list of pages, the page, the inspector and the search, in this order."""
    return [Step(part, *texts) for part, texts in zip(parts, _TEXTS, strict=True)]


class TourDialog(QDialog):
    """Next and Back through the steps; Escape or Skip ends it at any of them.

    A tool of the window, which stays usable with all its keys.
    """

    def __init__(self, parent: QWidget, looks: Looks, steps: Sequence[Step]) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tour")
        self.setWindowTitle(looks.text(_TOUR))
        self._window, self._looks, self._steps, self._at = parent, looks, steps, 0
        self.title, self.text = label("title", wraps=True), label(wraps=True)
        self.place = label("muted")
        self.skip = self._button("tourSkip", self.close, _SKIP)
        self.back = self._button("tourBack", lambda: self._go(-1), _BACK)
        self.next = self._button("tourNext", lambda: self._go(1), _NEXT)
        self.next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.place)
        row.addStretch(1)
        for each in (self.skip, self.back, self.next):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self._frame = QFrame(parent)
        self._frame.setObjectName("tourFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.finished.connect(self._frame.deleteLater)
        parent.installEventFilter(self)
        self.setFixedWidth(min(looks.pixels(430), parent.width() - 40))
        self._show()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Follow the window where it changes its size."""
        if event.type() == QEvent.Type.Resize and self._at < len(self._steps):
            self._frame_part(self._steps[self._at].part)
        return False

    def _button(self, name: str, action: Callable[[], object], text: Message) -> QPushButton:
        made = button("", name, action)
        made.setText(self._looks.text(text))
        return made

    def _go(self, by: int) -> None:
        self._at += by
        if self._at < len(self._steps):
            self._show()
        else:
            self.close()

    def _show(self) -> None:
        step, say, last = self._steps[self._at], self._looks.text, len(self._steps) - 1
        self.title.setText(say(step.title))
        self.text.setText(say(step.text))
        self.setAccessibleDescription(f"{say(step.title)}. {say(step.text)}")
        self.place.setText(say(_PLACE.fill(number=self._at + 1, count=last + 1)))
        self.back.setEnabled(self._at > 0)
        self.next.setText(say(_DONE if self._at == last else _NEXT))
        self._frame_part(step.part)
        self.adjustSize()
        self._stand_aside(step.part)
        self.next.setFocus()

    def _frame_part(self, part: QWidget) -> None:
        window = self._window
        at = part.mapTo(window, QPoint(0, 0))
        self._frame.setGeometry(at.x(), at.y(), part.width(), part.height())
        self._frame.show()
        self._frame.raise_()

    def _stand_aside(self, part: QWidget) -> None:
        """Low in the window, beside the part where it is narrow."""
        window = self._window
        at = part.mapTo(window, QPoint(0, 0))
        beyond = at.x() + part.width() + 20
        x = (window.width() - self.width()) // 2
        if at.x() < x < beyond and beyond + self.width() < window.width():
            x = beyond
        if at.x() < x + self.width() and at.x() > window.width() // 2 and at.y() > 40:
            x = at.x() - self.width() - 20
        y = window.height() - self.height() - 70
        self.move(window.mapToGlobal(QPoint(max(20, x), max(20, y))))
