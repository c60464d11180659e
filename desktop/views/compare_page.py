"""Which claims disagree, and do they even measure the same thing? Panels, and two worked out."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.analysis.charts import Panel
from desktop.analysis.comparison import ComparedPanel, Comparison
from desktop.analysis.filters import Column
from desktop.analysis.workings import Workings, workings
from desktop.charts.mark_view import BarView, MarkView, PanelView
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.models.store import Store
from desktop.state.app_state import AppState
from desktop.state.commands import set_compare
from desktop.state.palette import Entry, folded
from desktop.views.chart_table_page import ChartTablePage
from desktop.views.controls import button, clear, label, scrolled, show_whole
from desktop.views.flow import FlowLayout
from desktop.views.looks import Looks
from desktop.views.search import SearchDialog
from desktop.views.search_entries import figure_entries

_TITLE = QT_TRANSLATE_NOOP("Compare", "Compare")
_ADD = QT_TRANSLATE_NOOP("Compare", "Add…")
_ADD_NAME = QT_TRANSLATE_NOOP("Compare", "Add a figure or a series")
_REMOVE = QT_TRANSLATE_NOOP("Compare", "Remove the selected")
_RESET = QT_TRANSLATE_NOOP("Compare", "Start again")
_EMPTY = QT_TRANSLATE_NOOP(
    "Compare", "Nothing is compared yet. Add a figure or a series, or start again."
)
_TABLE = QT_TRANSLATE_NOOP("Compare", "Table of what is compared")
_WORKINGS = QT_TRANSLATE_NOOP("Compare", "Work out")
_AGAINST = QT_TRANSLATE_NOOP("Compare", "against")
_FIRST = QT_TRANSLATE_NOOP("Compare", "First figure to work out")
_SECOND = QT_TRANSLATE_NOOP("Compare", "Second figure to work out")
_CHOICE = QT_TRANSLATE_NOOP("Compare", "{label}: {value}")
_LONGEST = 20  # letters of a figure's name in a list of choices
_SERIES_KIND = QT_TRANSLATE_NOOP("Compare", "series · {publisher}")


class ComparePage(ChartTablePage):
    """What may share an axis does; the rest has panels of its own, each with the reason."""

    name = _TITLE
    columns = (
        Column.LABEL,
        Column.VALUE,
        Column.MEASURE,
        Column.POPULATION,
        Column.PERIOD,
        Column.AS_OF,
        Column.PUBLISHER,
    )

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks, "compare")
        self.comparison = Comparison(())
        self.views: list[MarkView] = []
        self._search: SearchDialog | None = None
        self.add = button("", "compareAdd", self.ask)
        self.remove = button("", "compareRemove", self.remove_selected)
        self.reset = button("", "compareReset", lambda: store.dispatch(set_compare(keys=None)))
        for each in (self.add, self.remove, self.reset):
            self.controls.addWidget(each)
        self._split.setSizes([480, 150])
        self.empty = label("muted", wraps=True)
        self.first, self.second = self._choice("compareFirst"), self._choice("compareSecond")
        column = QVBoxLayout(self.charts)
        column.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setObjectName("page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self._panels, self._others = QVBoxLayout(), QVBoxLayout()
        self._others.setSpacing(10)
        rows.addWidget(self.empty)
        rows.addLayout(self._panels)
        rows.addWidget(self._workings_card())
        rows.addLayout(self._others)
        rows.addStretch(1)
        column.addWidget(scrolled(inside))

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.activated.connect(self._work_out_others)
        return made

    def _workings_card(self) -> QFrame:
        self.card = QFrame()
        self.card.setObjectName("card")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        self._heading, self._against = label("title"), label("muted")
        head = FlowLayout(8)
        for widget in (self._heading, self.first, self._against, self.second):
            head.addWidget(widget)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        return self.card

    def _work_out_others(self) -> None:
        keys = {"first": self.first.currentData(), "second": self.second.currentData()}
        self.store.dispatch(set_compare(**keys))

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._reword()
        if old is None or old.compare.keys != new.compare.keys:
            self._show_panels()
        if old is None or old.compare != new.compare:
            self._show_workings(new)
        super().refresh(old, new)
        for view in self.views:
            view.select(new.selection)
        self.remove.setEnabled(bool(set(self.keys) & self._selected(new)))

    def _reword(self) -> None:
        say = self.looks.text
        self.title.setText(say(_TITLE))
        for widget, text in ((self.add, _ADD), (self.remove, _REMOVE), (self.reset, _RESET)):
            widget.setText(say(text))
        self.add.setAccessibleName(say(_ADD_NAME))
        self.empty.setText(say(_EMPTY))
        self.table.setAccessibleName(say(_TABLE))
        self._heading.setText(say(_WORKINGS))
        self._against.setText(say(_AGAINST))
        self.first.setAccessibleName(say(_FIRST))
        self.second.setAccessibleName(say(_SECOND))

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the figures and series compared."""
        return self.store.document.compared(self.store.state.compare.keys)

    def _show_panels(self) -> None:
        self.comparison = self.store.document.comparison(self.store.state.compare.keys)
        clear(self._panels)
        clear(self._others)
        self.views = []
        for place, panel in enumerate(self.comparison.panels):
            self._place(self._others if place else self._panels, self._view(panel))
        self._order_tabs()
        if left_out := self.comparison.left_out:
            self._place(self._others, self._note(left_out))
        figures = self.comparison.figures
        self.empty.setVisible(not figures)
        self.reset.setEnabled(self.store.state.compare.keys is not None)
        self.show_figures(figures)

    def _place(self, column: QVBoxLayout, widget: QWidget) -> None:
        """Add it and show it now, not when the window has its next turn."""
        column.addWidget(widget)
        widget.show()

    def _order_tabs(self) -> None:
        """From the buttons to the first panel, what is worked out, the other panels, the rows."""
        chain = [self.reset, *self.views[:1], self.first, self.second, *self.views[1:], self.table]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _note(self, message: Message) -> QWidget:
        note = label("muted", wraps=True)
        note.setText(self.looks.text(message))
        return note

    def _view(self, panel: ComparedPanel) -> MarkView:
        document, style, chart = self.store.document, self.looks.style, panel.chart
        view: MarkView
        if isinstance(chart, Panel):
            view = PanelView(document, chart, style)
        else:
            view = BarView(document, chart, style)
        view.picked.connect(self.pick)
        self.views.append(view)
        return view

    def _show_workings(self, state: AppState) -> None:
        drawn = [figure for panel in self.comparison.panels for figure in panel.figures]
        figures = list({figure.id: figure for figure in drawn}.values())
        self.card.setVisible(len(figures) > 1)
        if len(figures) < 2:
            return
        chosen = (state.compare.first, state.compare.second)
        pair = [self._offered(box, figures, key, place) for place, (box, key) in
                enumerate(zip((self.first, self.second), chosen, strict=True))]  # fmt: skip
        found = workings(pair[0], pair[1], self.store.document.dataset.populations)
        said = [
            f"{self.looks.text(each.name)}: {self.looks.text(each.value)}" for each in found.found
        ]
        told = "; ".join((*said, *map(self.looks.text, found.refusals)))
        for box in (self.first, self.second):
            box.setAccessibleDescription(told)
        self._fill_grid(found)

    def _offered(
        self, box: QComboBox, figures: Sequence[Figure], key: str | None, place: int
    ) -> Figure:
        """Fill a list of figures; returns the one that is chosen in it."""
        wording = self.store.wording
        with QSignalBlocker(box):
            box.clear()
            for row, figure in enumerate(figures):
                name = wording.name(figure)
                most = round(_LONGEST / self.looks.scale)
                short = name if len(name) <= most else f"{name[:most].rstrip()}…"
                words = _CHOICE.fill(value=wording.value(figure), label=short)
                box.addItem(self.looks.text(words), figure.id)
                box.setItemData(row, name, Qt.ItemDataRole.ToolTipRole)
            at = box.findData(key)
            taken = self.first.currentIndex() if box is self.second else -1
            first = place if place != taken else int(not taken)
            box.setCurrentIndex(first if at < 0 else at)
        show_whole(box)
        return figures[box.currentIndex()]

    def _fill_grid(self, found: Workings) -> None:
        clear(self._grid)
        say = self.looks.text
        for row, working in enumerate(found.found):
            name, value, note = (
                label("muted", wraps=True),
                label("strong"),
                label("muted", wraps=True),
            )
            name.setMinimumWidth(self.looks.pixels(150))
            texts = (working.name, working.value, working.assumption)
            for column, (widget, text) in enumerate(zip((name, value, note), texts, strict=True)):
                widget.setText(say(text))
                self._grid.addWidget(widget, row, column)
                widget.show()
        for row, sentence in enumerate(found.refusals, len(found.found)):
            refusal = label(wraps=True)
            refusal.setObjectName("caution")
            refusal.setText(say(sentence))
            self._grid.addWidget(refusal, row, 0, 1, 3)
            refusal.show()

    def ask(self) -> None:
        """Ask what to add: figures and series, found by their words."""
        dataset = self.store.document.dataset
        entries = [
            Entry(
                "series",
                series.id,
                self.store.wording.said(series.title),
                self.looks.text(_SERIES_KIND.fill(publisher=data_text(series.publisher))),
                f"{series.id} {series.title}",
            )
            for series in dataset.series
        ]
        entries += figure_entries(self.store)
        if self._search is None:
            self._search = SearchDialog(self.looks, self.window())
            self._search.chosen.connect(lambda entry: self.add_keys((entry.key,)))
        self._search.ask(
            _ADD_NAME, folded(entry for entry in entries if entry.key not in self.keys)
        )

    def add_keys(self, keys: Sequence[str]) -> None:
        """Compare these too."""
        self.store.dispatch(set_compare(keys=tuple(dict.fromkeys((*self.keys, *keys)))))

    def remove_selected(self) -> None:
        """Compare all but what is selected."""
        gone = self._selected(self.store.state)
        self.store.dispatch(set_compare(keys=tuple(key for key in self.keys if key not in gone)))

    @staticmethod
    def _selected(state: AppState) -> set[str]:
        """What is selected; of points their series too."""
        return {*state.selection, *(key.partition("@")[0] for key in state.selection)}

    def chart_id(self) -> str | None:
        return next((view.chart_id for view in self.views if view.hasFocus()), None)
