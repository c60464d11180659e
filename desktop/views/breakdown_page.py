"""Who? One count split by status, branch, year or region, with what is left over."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from desktop.analysis.breakdown import Split, bar_chart
from desktop.analysis.charts import BarChart
from desktop.analysis.filters import Column
from desktop.analysis.words import measure_name
from desktop.charts.mark_view import BarView
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.models.store import Store
from desktop.state.app_state import AppState
from desktop.state.commands import set_breakdown
from desktop.views.chart_table_page import ChartTablePage
from desktop.views.controls import label, scrolled, show_whole
from desktop.views.looks import Looks
from desktop.views.segmented import Segmented

_TITLE = QT_TRANSLATE_NOOP("Breakdown", "Breakdown")
_WHICH = QT_TRANSLATE_NOOP("Breakdown", "What is broken down")
_OPTION = QT_TRANSLATE_NOOP("Breakdown", "By {scheme}, as of {as_of}")
_OPTION_RATE = QT_TRANSLATE_NOOP("Breakdown", "By {scheme}, as of {as_of} ({measure})")
_UNKNOWN_DAY = QT_TRANSLATE_NOOP("Breakdown", "a day not stated")
_SHOW_AS = QT_TRANSLATE_NOOP("Breakdown", "Show as")
_COUNTS = QT_TRANSLATE_NOOP("Breakdown", "Counts")
_SHARES = QT_TRANSLATE_NOOP("Breakdown", "Shares")
_EMPTY = QT_TRANSLATE_NOOP("Breakdown", "This dataset breaks no count down into parts.")
_TABLE = QT_TRANSLATE_NOOP("Breakdown", "Table of the parts")


class BreakdownPage(ChartTablePage):
    """Bars of one split and the same figures as rows."""

    name = _TITLE

    columns = (Column.CATEGORY, Column.VALUE, Column.LABEL, Column.AS_OF, Column.PUBLISHER)

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks, "breakdown")
        self.which = QComboBox()
        self.which.setObjectName("breakdownSplit")
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setMinimumContentsLength(12)
        self.shares = Segmented("breakdownShares")
        self._empty = label("muted")
        for widget in (self.which, self.shares, self._empty):
            self.controls.addWidget(widget)
        self.view = BarView(store.document, _NO_CHART, looks.style)
        column = QVBoxLayout(self.charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self.view))
        self.view.picked.connect(self.pick)
        self.which.activated.connect(
            lambda row: store.dispatch(set_breakdown(split=self.which.itemData(row)))
        )
        self.shares.chosen.connect(
            lambda key: store.dispatch(set_breakdown(as_shares=key == "shares"))
        )

    @property
    def split(self) -> Split | None:
        """The split shown."""
        found = self.store.document.splits
        wanted = self.store.state.breakdown.split
        return next((split for split in found if split.id == wanted), found[0] if found else None)

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._reword()
        if old is None or old.breakdown != new.breakdown:
            self._show_split()
        super().refresh(old, new)
        self.view.select(new.selection)

    def _show_split(self) -> None:
        split = self.split
        for widget in (self.which, self.shares, self.view):
            widget.setVisible(split is not None)
        self._empty.setVisible(split is None)
        if split is None:
            self.show_figures(())
            return
        as_shares = self.store.state.breakdown.as_shares and split.total is not None
        chart = bar_chart(self.store.document.dataset, split, as_shares=as_shares)
        self.view.set_chart(chart)
        with QSignalBlocker(self.which):
            self.which.setCurrentIndex(self.which.findData(split.id))
        show_whole(self.which)
        options = [("counts", self.looks.text(_COUNTS)), ("shares", self.looks.text(_SHARES))]
        current = "shares" if as_shares else "counts"
        self.shares.offer(options, current, self.looks.text(_SHOW_AS))
        self.shares.setVisible(split.total is not None)
        self.show_figures(split.figures)

    def _reword(self) -> None:
        self.title.setText(self.looks.text(_TITLE))
        self._empty.setText(self.looks.text(_EMPTY))
        self.which.setAccessibleName(self.looks.text(_WHICH))
        self.table.setAccessibleName(self.looks.text(_TABLE))
        self.view.follow(self.store.document)
        self.view.restyle(self.looks.style)
        with QSignalBlocker(self.which):
            self.which.clear()
            for split in self.store.document.splits:
                self.which.addItem(self._option(split), split.id)

    def _option(self, split: Split) -> str:
        first = split.parts[0]
        form = _OPTION_RATE if first.of else _OPTION
        words = {"scheme": data_text(split.scheme), "as_of": split.as_of or _UNKNOWN_DAY}
        if first.of:
            words["measure"] = measure_name(first)
        return self.looks.text(form.fill(**words))


_NO_CHART = BarChart.empty()
