"""One check in full: verdict, sentence, formula, numbers, its figures, and its picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.analysis.audit.names import VERDICT_MEANINGS
from desktop.analysis.audit.pictures import picture, under_heading
from desktop.analysis.charts import BarChart
from desktop.charts.mark_view import BarView
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Check
from desktop.models.check_table import verdict_text
from desktop.models.store import Store
from desktop.views.controls import Reused, button, label
from desktop.views.flow import FlowLayout
from desktop.views.looks import Looks

_VERDICT = QT_TRANSLATE_NOOP("Audit", "{verdict}. {meaning}")
_FORMULA = QT_TRANSLATE_NOOP("Audit", "Formula")
_NUMBERS = QT_TRANSLATE_NOOP("Audit", "With numbers")
_FIGURES = QT_TRANSLATE_NOOP("Audit", "Figures in it")
_PROPOSED = QT_TRANSLATE_NOOP(
    "Audit", "Proposed by Tollbook: the dataset does not state this check."
)
_LINK = QT_TRANSLATE_NOOP("Audit", "{key}: {value}")


class CheckDetail(QWidget):
    """The open check; its figures are links."""

    followed = Signal(str)

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("page")
        self._store, self._looks = store, looks
        self.check: Check | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._card = QFrame()
        self._card.setObjectName("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(2)
        self.question, self.verdict = label("title", wraps=True), label("strong", wraps=True)
        self.sentence, self.proposed = label(wraps=True), label("muted", wraps=True)
        self.sentence.setObjectName("checkSentence")
        self.formula, self.numbers = label(wraps=True), label(wraps=True)
        for text in (self.sentence, self.formula, self.numbers):
            text.setProperty("role", "read")
            text.setIndent(0)  # a label with a border would be set in
        self._captions = [label("field") for _ in range(3)]
        for widget in (self.question, self.verdict, self.sentence, self.proposed):
            inside.addWidget(widget)
        for caption, text in zip(self._captions, (self.formula, self.numbers), strict=False):
            inside.addSpacing(5)
            inside.addWidget(caption)
            inside.addWidget(text)
        inside.addSpacing(5)
        inside.addWidget(self._captions[2])
        links = FlowLayout(14)
        inside.addLayout(links)
        self._links = Reused(links, self._link)
        column.addWidget(self._card)
        self.view = BarView(store.document, BarChart.empty(), looks.style)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        by_all = Qt.TextInteractionFlag.TextSelectableByKeyboard
        for text in (self.sentence, self.formula, self.numbers):
            text.setTextInteractionFlags(by_all | Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab leads to what is to be read

    def _link(self) -> QPushButton:
        link = button("link", "", lambda: self.followed.emit(link.property("key")))
        return link

    def show_check(self, check: Check | None) -> None:
        """Say and draw another check, or the same in another language or theme."""
        self.check = check
        self.setVisible(check is not None)
        if check is None:
            return
        say, wording = self._looks.text, self._store.wording
        self.question.setText(say(check.question))
        words = wording.label(VERDICT_MEANINGS[check.verdict])
        verdict = verdict_text(check, wording)
        told = _VERDICT.fill(verdict=verdict[:1].upper() + verdict[1:], meaning=words)
        self.verdict.setText(verdict[:1].upper() + verdict[1:] if check.fault else say(told))
        self.sentence.setText(say(check.sentence))
        self.sentence.setAccessibleName(f"{self.verdict.text()} {say(check.sentence)}")
        self.proposed.setText(say(_PROPOSED))
        self.proposed.setVisible(check.is_proposed)
        self._fill(self._captions[0], self.formula, say(_FORMULA), check.formula)
        numbers = say(check.numbers) if check.numbers else ""
        self._fill(self._captions[1], self.numbers, say(_NUMBERS), numbers)
        self._captions[2].setText(say(_FIGURES))
        self._captions[2].setVisible(bool(check.keys))
        self._fill_links(check)
        self.view.follow(self._store.document)
        chart = picture(check, self._store.document.dataset)
        self.view.setVisible(chart is not None)
        shown = under_heading(chart) if chart else BarChart.empty()
        self.view.set_chart(shown, f"{say(check.question)} {say(check.sentence)}")
        self.view.restyle(self._looks.style)

    def _fill(self, caption: QLabel, text: QLabel, name: str, value: str) -> None:
        caption.setText(name)
        text.setText(value)
        text.setAccessibleName(f"{name}: {value}")
        for widget in (caption, text):
            widget.setVisible(bool(value))

    def _fill_links(self, check: Check) -> None:
        wording = self._store.wording
        self._links.begin()
        for figure in check.figures:
            link = self._links.take()
            link.setProperty("key", figure.id)
            link.setObjectName(f"check-{figure.id}")
            link.setText(self._looks.text(_LINK.fill(key=figure.id, value=wording.value(figure))))
            link.setAccessibleName(
                f"{figure.id}: {wording.name(figure)}, {wording.quantity(figure)}"
            )
            link.setToolTip(link.accessibleName())
            QWidget.setTabOrder(link, self.view)
        self._links.end()
