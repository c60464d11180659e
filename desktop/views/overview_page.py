"""The first page: what was counted, as of when, by whom, how complete."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.charts import BarChart
from desktop.charts.mark_view import BarView, MarkView, PanelView
from desktop.domain.dataset import Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.store import Store
from desktop.state.app_state import AppState
from desktop.state.commands import Select, ShowChecks
from desktop.views.controls import label, scrolled
from desktop.views.looks import Looks
from desktop.views.overview_head import OverviewHead
from desktop.views.page import PageView

if TYPE_CHECKING:
    from desktop.views.overview_checks import OverviewChecks

_DEFINITIONS = QT_TRANSLATE_NOOP("Overview", "Words used here")
_WIDE, _NARROW = 1240, 620  # pixels: from the one three columns have room, below the other one
_STACKED = 1.5  # size of text beyond which terms stand above what they mean
_FIRST = 2  # cards at the top of the page; the others wait for the first paint


def with_headline(dataset: Dataset, keys: Sequence[str]) -> Sequence[str]:
    """The headline is the total of the dataset's edition: whichever is selected, both light up."""
    both = [key for key in (dataset.headline, dataset.edition) if key]
    return [*keys, *both] if set(both) & set(keys) else keys


def _widest_word(name: QLabel) -> int:
    name.ensurePolished()
    return max(map(name.fontMetrics().horizontalAdvance, name.text().split()), default=0) + 2


class OverviewPage(PageView):
    """Cards of painted charts. Every number selects its figure."""

    wants_bundled = Signal()
    check_opened = Signal(str)

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(QWidget())
        outer.addWidget(self._scroll)
        self._cards: list[MarkView] = []
        self._growth: PanelView | None = None
        self._last: QFrame | None = None
        self._checks: OverviewChecks | None = None
        self._columns = 0
        self._is_complete = False

    def complete(self) -> None:
        """Add what lies below the first screen, once that has been painted."""
        if not self._is_complete:
            self._is_complete = True
            self._make_other_cards()
            self.refresh(self.store.state, self.store.state)

    @property
    def charts(self) -> list[MarkView]:
        """The charts made so far."""
        return [*self._cards, self._growth] if self._growth else self._cards

    def chart_id(self) -> str | None:
        return next((view.chart_id for view in self.charts if view.hasFocus()), None)

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(22, 16, 22, 20)
        column.setSpacing(12)
        head = OverviewHead(self.store, self.looks)
        head.picked.connect(self._select)
        head.wants_bundled.connect(self.wants_bundled)
        column.addWidget(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column.addLayout(self._grid)
        self._make_first_cards()
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._columns = 0
        self._arrange()

    def _make_first_cards(self) -> None:
        self._cards = []
        self._growth = self._last = self._checks = None
        self._add_bars(self.store.document.overview.bar_charts[:_FIRST])

    def _make_other_cards(self) -> None:
        page = self.store.document.overview
        self._add_bars(page.bar_charts[_FIRST:])
        if page.growth:
            self._growth = PanelView(self.store.document, page.growth, self.looks.style)
            self._growth.picked.connect(self.pick)
        if self.store.document.overview.checks:
            from desktop.views.overview_checks import OverviewChecks

            self._checks = OverviewChecks(self.store)
            self._checks.opened.connect(self.check_opened)
            self._checks.all_asked.connect(lambda: self.store.dispatch(ShowChecks()))
        if self.store.document.dataset.definitions:
            self._last = self._definitions()
        self._columns = 0
        self._arrange()

    def _add_bars(self, charts: Sequence[BarChart]) -> None:
        for chart in charts:
            view = BarView(self.store.document, chart, self.looks.style)
            view.picked.connect(self.pick)
            self._cards.append(view)

    def _definitions(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        title = label("title", wraps=True)
        title.setText(self.looks.text(_DEFINITIONS))
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (term, meaning) in enumerate(self.store.document.dataset.definitions, 1):
            name, text = label("strong", wraps=True), label(wraps=True)
            name.setText(self.store.wording.said(term))
            text.setText(self.store.wording.said(meaning))
            name.setMinimumWidth(_widest_word(name))
            if self.looks.scale > _STACKED:
                grid.addWidget(name, 2 * row, 0, 1, 2)
                grid.addWidget(text, 2 * row + 1, 0, 1, 2)
            else:
                grid.addWidget(name, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(text, 2 * row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return card

    def _arrange(self) -> None:
        """Two columns, one or three as there is room; growth and definitions take more than one."""
        width = self.width() / self.looks.scale
        columns = 3 if width >= _WIDE else 2 if width >= _NARROW else 1
        if columns == self._columns or not self._cards:
            return
        self._columns = columns
        while self._grid.takeAt(0):
            pass
        row = column = 0
        for card in self._in_order(columns):
            span = self._span(card, columns, column)
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(card, row, column, 1, span)
            column = (column + span) % columns
            row += column == 0
        for index in range(3):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _span(self, card: QWidget, columns: int, column: int) -> int:
        """How many columns a card takes: growth two, and what ends the page fills its row."""
        left = columns - column
        if card is self._last:
            return left if left > 1 else columns
        if card is self._checks:
            return left
        ends_row = self._cards and card is self._cards[-1] and left == 2
        return min(2 if card is self._growth or ends_row else 1, columns)

    def _in_order(self, columns: int) -> list[QWidget]:
        """Reading order: growth comes after a full row of bars; definitions come last."""
        cards: list[QWidget] = list(self._cards)
        if self._growth:
            cards.insert(max(columns, 2), self._growth)
        if self._checks:
            cards.insert(max(columns, 2) + bool(self._growth), self._checks)
        return [*cards, self._last] if self._last else cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _select(self, key: str) -> None:
        self.store.dispatch(Select((key,)))

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._rebuild()
        keys = with_headline(self.store.document.dataset, new.selection)
        for view in self.charts:
            view.select(keys)

    def _rebuild(self) -> None:
        place = self._scroll.verticalScrollBar().value()
        if old_body := self._scroll.takeWidget():
            old_body.deleteLater()
        self._build()
        if self._is_complete:
            self._make_other_cards()
        self._scroll.verticalScrollBar().setValue(place)
