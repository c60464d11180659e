"""How the rows of a list run over time, and how old people were: two histograms, each a filter."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from desktop.analysis.records.bins import Bins
from desktop.analysis.records.columns import Coded
from desktop.analysis.records.filters import Range, RecordFilter
from desktop.analysis.records.stacks import stacked
from desktop.charts.histogram import Histogram, Stack, Texts
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.exploring import Exploring
from desktop.models.record_table import label_text
from desktop.models.record_wording import GRAINS, bin_text
from desktop.state.app_state import RecordsOptions
from desktop.views.controls import label, show_whole
from desktop.views.flow import FlowLayout
from desktop.views.looks import Looks

_DATES = QT_TRANSLATE_NOOP("Records", "Rows by {column}")
_UNDATED = QT_TRANSLATE_NOOP("Records", "{grain}; without a date: {count}")
_UNNUMBERED = QT_TRANSLATE_NOOP("Records", "not stated: {count}")
_STACKED = QT_TRANSLATE_NOOP("Records", "Stacked by")
_NOT_STACKED = QT_TRANSLATE_NOOP("Records", "nothing")
_OTHERS = QT_TRANSLATE_NOOP("Records", "all others")

_NARROW = 290  # pixels at 100 % below which the two stand above each other
_LOW, _TALL = 125, 290  # least heights beside and above each other


class RecordCharts(QWidget):
    """The histograms of dates and of ages."""

    filtered = Signal(object, int)  # the RecordFilter that is wanted; the drag it is a part of
    stacked = Signal(str)
    told = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._exploring: Exploring | None = None
        self._filter = RecordFilter()
        self._drawn: dict[str, object] = {}
        self.dates = Histogram("recordDates", looks.style)
        self.ages = Histogram("recordAges", looks.style)
        self._stack_label, self.stack = label("muted"), QComboBox()
        self.stack.setObjectName("recordStack")
        self.stack.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.stack.setMinimumContentsLength(8)
        self._lay_out()
        self.dates.chosen.connect(lambda choice, drag: self._choose("dates", choice, drag))
        self.ages.chosen.connect(lambda choice, drag: self._choose("ages", choice, drag))
        self.stack.activated.connect(lambda row: self.stacked.emit(self.stack.itemData(row)))
        for each in (self.dates, self.ages):
            each.walked.connect(self.told)

    def _lay_out(self) -> None:
        split = self._split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.setObjectName("plainSplit")
        split.addWidget(self.dates)
        split.addWidget(self.ages)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([420, 190])
        self._controls = QWidget()
        row = FlowLayout(6)
        self._controls.setLayout(row)
        for widget in (self._stack_label, self.stack):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._controls)
        column.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Dates and numbers side by side, or above each other where neither could be read."""
        is_narrow = self.width() < self._looks.pixels(_NARROW)
        self._split.setOrientation(
            Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        )
        self.setMinimumHeight(self._looks.pixels(_TALL if is_narrow else _LOW))

    def explore(self, exploring: Exploring | None) -> None:
        """Another list, or the same in another language or theme."""
        self._exploring = exploring
        self._drawn = {}
        self._turn()
        say = self._looks.text
        for each in (self.dates, self.ages):
            each.restyle(self._looks.style)
        by = exploring.dates if exploring else None
        self.dates.setVisible(by is not None)
        self._controls.setVisible(by is not None and bool(exploring and exploring.facets))
        self.ages.setVisible(bool(exploring and exploring.ages))
        self._stack_label.setText(say(_STACKED))
        self.stack.setAccessibleName(say(_STACKED))
        with QSignalBlocker(self.stack):
            self.stack.clear()
            self.stack.addItem(say(_NOT_STACKED), "")
            for column in exploring.facets if exploring else ():
                self.stack.addItem(column.name, column.name)

    def forget(self) -> None:
        """Draw all anew: what was shown was under another filter than the one asked for."""
        self._drawn = {}

    @property
    def has_charts(self) -> bool:
        """Whether there are dates or numbers to be drawn."""
        exploring = self._exploring
        return exploring is not None and bool(exploring.dates or exploring.ages)

    def show_options(self, options: RecordsOptions) -> None:
        """Draw what the filter leaves; each histogram shows what its own choice leaves out too."""
        self._filter = options.filter
        exploring = self._exploring
        if exploring is None:
            return
        with QSignalBlocker(self.stack):
            self.stack.setCurrentIndex(max(0, self.stack.findData(options.stack)))
        show_whole(self.stack)
        if by := exploring.dates:
            others = self._filter.with_condition(by.name, None)
            if self._drawn.get("dates") != (others, options.stack):
                self._drawn["dates"] = (others, options.stack)
                self._draw_dates(exploring, by, options.stack)
            self._show_choice(self.dates, by)
        if ages := exploring.ages:
            others = self._filter.with_condition(ages.name, None)
            if self._drawn.get("ages") != others:
                self._drawn["ages"] = others
                self._draw_ages(exploring, ages)
            self._show_choice(self.ages, ages)

    def _show_choice(self, histogram: Histogram, column: Coded) -> None:
        condition = self._filter.of(column.name)
        exploring = self._exploring
        if isinstance(condition, Range) and exploring:
            histogram.show_choice(exploring.bins(column).places(condition))
        else:
            histogram.show_choice(None)

    def _draw_dates(self, exploring: Exploring, by: Coded, stack: str) -> None:
        bins, wording = exploring.bins(by), self._looks.style.wording
        counts = exploring.cross.counts(by.name)
        sums = bins.sums(counts)
        column = exploring.records.column(stack)
        stacks = [Stack("", sums)]
        if column is not None:
            stacks = self._stacks(exploring, column, bins)
        texts = Texts(
            self._looks.text(_DATES.fill(column=by.name)),
            self._looks.text(_UNDATED.fill(grain=GRAINS[bins.grain], count=int(counts[-1]))),
            lambda place: bin_text(bins, place, int(sums[place]), wording),
        )
        self.dates.show_counts(bins, stacks, texts)

    def _stacks(self, exploring: Exploring, column: Coded, bins: Bins) -> list[Stack]:
        wording = self._looks.style.wording
        others = self._looks.text(_OTHERS)
        return [
            Stack(
                others if len(codes) > 1 else label_text(column.labels[codes[0]], wording), counts
            )
            for codes, counts in stacked(exploring.cross, column, exploring.totals(column), bins)
        ]

    def _draw_ages(self, exploring: Exploring, ages: Coded) -> None:
        bins, wording = exploring.bins(ages), self._looks.style.wording
        counts = exploring.cross.counts(ages.name)
        sums = bins.sums(counts)
        texts = Texts(
            self._looks.text(_DATES.fill(column=ages.name)),
            self._looks.text(_UNNUMBERED.fill(count=int(counts[-1]))),
            lambda place: bin_text(bins, place, int(sums[place]), wording),
        )
        self.ages.show_counts(bins, (Stack("", sums),), texts)

    def _choose(self, which: str, choice: tuple[int, int] | None, drag: int) -> None:
        exploring = self._exploring
        column = None
        if exploring is not None:
            column = exploring.dates if which == "dates" else exploring.ages
        if exploring is None or column is None:
            return
        condition = exploring.bins(column).range(*choice) if choice else None
        self.filtered.emit(self._filter.with_condition(column.name, condition), drag)
