"""The first page: what was counted, as of when, by whom, how complete."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.charts import Caption
from desktop.analysis.filters import Column, FigureFilter
from desktop.analysis.timeline import Subject
from desktop.charts.mark_view import BarView, MarkView, PanelView
from desktop.domain.dataset import Edition
from desktop.domain.measures import Kind
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.store import Store
from desktop.models.summaries import dataset_line
from desktop.state.app_state import AppState, Page
from desktop.state.commands import Select, ShowFiltered, ShowPage, set_timeline
from desktop.views.controls import Card, button, label
from desktop.views.looks import Looks
from desktop.views.page import PageView

_AS_OF = QT_TRANSLATE_NOOP("Overview", "{unit}, as of {as_of}")
_MINIMUM = QT_TRANSLATE_NOOP("Overview", "a confirmed minimum")
_COUNTED = QT_TRANSLATE_NOOP("Overview", "Counted")
_NOT_COUNTED = QT_TRANSLATE_NOOP("Overview", "Not counted")
_COMPLETE = QT_TRANSLATE_NOOP("Overview", "How complete")
_BAND = QT_TRANSLATE_NOOP("Overview", "Experts' band for all deaths: {value}")
_BAND_NOTE = QT_TRANSLATE_NOOP("Overview", "judgement, not a confidence interval")
_CLAIMS = QT_TRANSLATE_NOOP("Overview", "%n statement(s) of the article", None, 1)
_FIGURES = QT_TRANSLATE_NOOP("Overview", "%n figure(s)", None, 1)
_EDITIONS = QT_TRANSLATE_NOOP("Overview", "%n edition(s)", None, 1)
_NEWER = QT_TRANSLATE_NOOP(
    "Overview", "Newer editions exist; this dataset knows %n of them:", None, 1
)
_NEWER_ONE = QT_TRANSLATE_NOOP("Overview", "{total} on {day} ({publisher})")
_BACK = QT_TRANSLATE_NOOP("Overview", "Back to the bundled dataset")
_DEFINITIONS = QT_TRANSLATE_NOOP("Overview", "Words used here")
_WIDE = 1240


class OverviewPage(PageView):
    """Cards of painted charts. Every number selects its figure."""

    wants_bundled = Signal()

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("pageScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll)
        self._views: list[MarkView] = []
        self._cards: list[Card] = []
        self._growth: Card | None = None
        self._last: QFrame | None = None
        self._wide: bool | None = None

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(22, 16, 22, 20)
        column.setSpacing(12)
        page, wording = self.store.document.overview, self.store.wording
        title = label("page", wraps=True)
        title.setText(wording.text(page.title))
        period = label("muted", wraps=True)
        period.setText(wording.text(page.period) if page.period else "")
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(title)
        head.addWidget(period)
        column.addLayout(head)
        column.addWidget(self._headline())
        if page.later:
            column.addWidget(self._notice(page.later[0], page.later[-1]))
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column.addLayout(self._grid)
        self._make_cards()
        column.addWidget(self._about())
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._wide = None
        self._arrange()

    def _headline(self) -> QFrame:
        page, wording = self.store.document.overview, self.store.wording
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(26)
        if figure := page.headline:
            number = button("number", "headline", lambda: self._select(figure.id))
            number.setText(wording.value(figure))
            number.setCursor(Qt.CursorShape.PointingHandCursor)
            left = QVBoxLayout()
            left.setSpacing(0)
            left.addWidget(number)
            about, minimum = label(), label("strong")
            about.setText(
                wording.text(_AS_OF.fill(unit=wording.unit(figure.unit), as_of=figure.as_of or ""))
            )
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
                text.setText(" ".join(sentences))
                column.addWidget(name)
                column.addWidget(text)
                column.addSpacing(4)
        for band in page.bands:
            name, note = label("field"), label("muted", wraps=True)
            name.setText(wording.text(_COMPLETE))
            link = button("link", "band", partial(self._select, band.id))
            link.setText(wording.text(_BAND.fill(value=wording.value(band))))
            note.setText(wording.text(_BAND_NOTE))
            column.addWidget(name)
            line = QHBoxLayout()
            line.addWidget(link)
            line.addWidget(note, 1)
            column.addLayout(line)
        column.addSpacing(4)
        column.addLayout(self._chips())
        return column

    def _chips(self) -> QHBoxLayout:
        page, wording = self.store.document.overview, self.store.wording
        row = QHBoxLayout()
        row.setSpacing(6)
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
        )
        for name, text, count, action in chips:
            if count:
                chip = button("chip", f"chip-{name}", action)
                chip.setText(wording.text(text.counted(count)))
                row.addWidget(chip)
        row.addStretch(1)
        return row

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
        links = QHBoxLayout()
        links.setSpacing(22)
        breaks = [edition for edition in page.later if edition.method_break]
        for edition in dict.fromkeys((*breaks[-1:], last) if breaks else (first, last)):
            link = button("link", f"later-{edition.id}", partial(self._select, edition.id))
            told = _NEWER_ONE.fill(
                total=edition.total, day=edition.day, publisher=edition.publisher
            )
            link.setText(wording.text(told))
            links.addWidget(link)
        links.addStretch(1)
        row.addLayout(links)
        return box

    def _make_cards(self) -> None:
        page, document = self.store.document.overview, self.store.document
        style = self.looks.style
        bars = [BarView(document, chart, style) for chart in page.bar_charts]
        self._cards = [
            self._card(view, chart.caption)
            for view, chart in zip(bars, page.bar_charts, strict=True)
        ]
        self._views = [*bars]
        self._growth = self._last = None
        if page.growth:
            view = PanelView(document, page.growth, style)
            self._views.append(view)
            self._growth = self._card(view, page.growth.caption)
        if document.dataset.definitions:
            self._last = self._definitions()

    def _card(self, view: MarkView, caption: Caption) -> Card:
        card = Card(view)
        view.picked.connect(self.pick)
        card.set_texts(*map(self.looks.text, (caption.title, caption.subtitle, caption.foot)))
        return card

    def _definitions(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        title = label("title")
        title.setText(self.looks.text(_DEFINITIONS))
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (term, meaning) in enumerate(self.store.document.dataset.definitions, 1):
            name, text = label("strong", wraps=True), label(wraps=True)
            name.setText(term)
            text.setText(meaning)
            name.setMinimumWidth(120)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        grid.setRowStretch(len(self.store.document.dataset.definitions) + 1, 1)
        return card

    def _about(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(2, 0, 2, 0)
        text = label("muted", wraps=True)
        text.setObjectName("datasetLine")
        text.setText(dataset_line(self.store.document, self.store.wording))
        row.addWidget(text, 1)
        if not self.store.document.opened.is_bundled:
            back = button("", "backToBundled", self.wants_bundled.emit)
            back.setText(self.looks.text(_BACK))
            row.addWidget(back)
        return box

    def _arrange(self) -> None:
        """Two columns, or three where there is room; growth and definitions take more than one."""
        wide = self.width() >= _WIDE
        if wide == self._wide or not self._cards:
            return
        self._wide = wide
        while self._grid.takeAt(0):
            pass
        columns = 3 if wide else 2
        row = column = 0
        for card in self._in_order(wide=wide):
            is_last = card is self._last
            span = columns - column if is_last else 2 if card is self._growth else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(card, row, column, 1, span)
            column = (column + span) % columns
            row += column == 0
        for index in range(3):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _in_order(self, *, wide: bool) -> list[QFrame]:
        """Reading order: growth comes after a full row of bars; definitions come last."""
        cards: list[QFrame] = list(self._cards)
        if self._growth:
            cards.insert(3 if wide else 2, self._growth)
        return [*cards, self._last] if self._last else cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _select(self, key: str) -> None:
        self.store.dispatch(Select((key,)))

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._rebuild()
        for view in self._views:
            view.select(new.selection)

    def _rebuild(self) -> None:
        place = self._scroll.verticalScrollBar().value()
        if old_body := self._scroll.takeWidget():
            old_body.deleteLater()
        self._build()
        self._scroll.verticalScrollBar().setValue(place)
