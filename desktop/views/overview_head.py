"""The head of the Overview: the headline, what it covers, and that newer editions exist."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.analysis.filters import Column, FigureFilter
from desktop.analysis.timeline_options import Subject
from desktop.analysis.words import figure_name
from desktop.domain.dataset import Edition
from desktop.domain.measures import Kind
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.models.store import Store
from desktop.models.summaries import dataset_line
from desktop.state.app_state import Page
from desktop.state.commands import ShowChecks, ShowFiltered, ShowPage, set_timeline
from desktop.views.controls import WrappedLink, button, label
from desktop.views.flow import FlowLayout, Folding
from desktop.views.looks import Looks

_MINIMUM = QT_TRANSLATE_NOOP("Overview", "a confirmed minimum")
_COUNTED = QT_TRANSLATE_NOOP("Overview", "Counted")
_NOT_COUNTED = QT_TRANSLATE_NOOP("Overview", "Not counted")
_COMPLETE = QT_TRANSLATE_NOOP("Overview", "How complete")
_BAND = QT_TRANSLATE_NOOP("Overview", "{label} (not a confidence interval):")
_CLAIMS = QT_TRANSLATE_NOOP("Overview", "%n statement(s) of the source article", None, 1)
_FIGURES = QT_TRANSLATE_NOOP("Overview", "%n figure(s)", None, 1)
_EDITIONS = QT_TRANSLATE_NOOP("Overview", "%n edition(s)", None, 1)
_CHECKS = QT_TRANSLATE_NOOP("Overview", "%n check(s) of these numbers", None, 1)
_NEWER = QT_TRANSLATE_NOOP(
    "Overview", "Newer editions exist; this dataset knows %n of them:", None, 1
)
_NEWER_ONE = QT_TRANSLATE_NOOP("Overview", "{total} on {day} ({publisher}).")
_BACK = QT_TRANSLATE_NOOP("Overview", "Back to the bundled dataset")

_NARROW = 560  # pixels below which the headline stands above what it covers


class OverviewHead(QWidget):
    """Title, headline card and notice. Every number in it picks its figure."""

    picked = Signal(str)
    wants_bundled = Signal()

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__()
        self.store, self._looks = store, looks
        self._beside: tuple[QLabel, ...] = ()  # beside the number, below it where it is narrow
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._title())
        column.addWidget(self._headline())
        if later := store.document.overview.later:
            column.addWidget(self._notice(later[0], later[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._looks.pixels(_NARROW)
        down, right = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._card.setDirection(down if is_narrow else right)
        for words in self._beside:
            words.setWordWrap(is_narrow)

    def _title(self) -> QVBoxLayout:
        page, wording = self.store.document.overview, self.store.wording
        title, period = label("page", wraps=True), label("muted", wraps=True)
        title.setText(wording.text(page.title))
        period.setText(wording.text(page.period) if page.period else "")
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(title)
        head.addWidget(period)
        head.addWidget(self._dataset())
        return head

    def _dataset(self) -> QWidget:
        """Which dataset is open, and the way back where it is not the bundled one."""
        document, wording = self.store.document, self.store.wording
        text = label("muted", wraps=True)
        text.setObjectName("datasetLine")
        text.setText(dataset_line(document, wording))
        if document.opened.is_bundled:
            return text
        back = WrappedLink("backToBundled", self.wants_bundled.emit)
        back.set_words(wording.text(_BACK))
        return Folding(text, back, widest=0)

    def _headline(self) -> QFrame:
        page, wording = self.store.document.overview, self.store.wording
        card = QFrame()
        card.setObjectName("card")
        row = self._card = QHBoxLayout(card)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(26)
        if figure := page.headline:
            number = button("number", "headline", lambda: self.picked.emit(figure.id))
            number.setText(wording.value(figure))
            number.setCursor(Qt.CursorShape.PointingHandCursor)
            left = QVBoxLayout()
            left.setSpacing(0)
            left.addWidget(number)
            about, minimum = label(), label("strong")
            self._beside = (about, minimum)
            about.setText(wording.headline_dated(figure))
            minimum.setText(wording.text(_MINIMUM) if figure.is_confirmed_minimum else "")
            number.setAccessibleName(f"{number.text()} {about.text()} {minimum.text()}")
            left.addWidget(about)
            left.addWidget(minimum)
            left.addStretch(1)
            row.addLayout(left)
        row.addLayout(self._scope(), 1)
        return card

    def _scope(self) -> QVBoxLayout:
        page, wording = self.store.document.overview, self.store.wording
        column = QVBoxLayout()
        column.setSpacing(2)
        for heading, sentences in (
            (_COUNTED, page.counted),
            (_NOT_COUNTED, page.not_counted),
        ):
            if sentences:
                name, text = label("field"), label(wraps=True)
                name.setText(wording.text(heading))
                text.setText(" ".join(map(wording.said, sentences)))
                column.addWidget(name)
                column.addWidget(text)
                column.addSpacing(4)
        for band in page.bands:
            name, text = label("field"), label(wraps=True)
            name.setText(wording.text(_COMPLETE))
            text.setText(wording.text(_BAND.fill(label=figure_name(band))))
            link = button("link", "band", partial(self.picked.emit, band.id))
            link.setText(wording.quantity(band))
            column.addWidget(name)
            column.addWidget(text)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addLayout(self._chips())
        return column

    def _chips(self) -> FlowLayout:
        page, wording = self.store.document.overview, self.store.wording
        row = FlowLayout(6)
        claims = FigureFilter().choosing(Column.KIND, [Kind.CLAIM])
        chips = (
            ("claims", _CLAIMS, page.claims, lambda: self.store.dispatch(ShowFiltered(claims))),
            (
                "figures",
                _FIGURES,
                page.figures,
                lambda: self.store.dispatch(ShowFiltered(FigureFilter())),
            ),
            ("editions", _EDITIONS, page.editions, self._show_editions),
            ("checks", _CHECKS, page.checks, self._audit),
        )
        for name, text, count, action in chips:
            if count:
                chip = button("chip", f"chip-{name}", action)
                chip.setText(wording.text(text.counted(count)))
                row.addWidget(chip)
        return row

    def _audit(self) -> None:
        self.store.dispatch(ShowChecks())

    def _show_editions(self) -> None:
        self.store.dispatch(set_timeline(subjects=(Subject.EDITIONS,)))
        self.store.dispatch(ShowPage(Page.TIMELINE))

    def _notice(self, first: Edition, last: Edition) -> QFrame:
        page, wording = self.store.document.overview, self.store.wording
        box = QFrame()
        box.setObjectName("notice")
        row = QVBoxLayout(box)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(0)
        text = label(wraps=True)
        text.setText(wording.text(_NEWER.counted(len(page.later))))
        row.addWidget(text)
        links = FlowLayout(22)
        breaks = [edition for edition in page.later if edition.method_break]
        for edition in dict.fromkeys((*breaks[-1:], last) if breaks else (first, last)):
            link = WrappedLink(f"later-{edition.id}", partial(self.picked.emit, edition.id))
            total = self.store.document.figure(edition.id)
            publisher = data_text(edition.publisher)
            told = _NEWER_ONE.fill(total=edition.total, day=edition.day, publisher=publisher)
            remarks = wording.remarks(total) if total else []
            link.set_words(" ".join((wording.text(told), *remarks)))
            links.addWidget(link)
        row.addLayout(links)
        return box
