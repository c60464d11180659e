"""A page with a chart and its table from the same rows: chart, table, or both."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.collation import figure_columns
from desktop.models.figure_table import FigureTableModel
from desktop.models.store import Store
from desktop.state.app_state import AppState, Layout
from desktop.state.commands import SetLayout, toggled_sort
from desktop.views.controls import label, stacked
from desktop.views.flow import FlowLayout, Folding
from desktop.views.looks import Looks
from desktop.views.page import TablePage
from desktop.views.segmented import Segmented
from desktop.views.table import FigureTable

SHOW = QT_TRANSLATE_NOOP("Page", "Show")
LAYOUT_NAMES = {
    Layout.CHART: QT_TRANSLATE_NOOP("Page", "Chart"),
    Layout.TABLE: QT_TRANSLATE_NOOP("Page", "Table"),
    Layout.BOTH: QT_TRANSLATE_NOOP("Page", "Both"),
}


class ChartTablePage(TablePage):
    """Head with controls, a chart area above, the rows below."""

    columns: tuple[Column, ...] = ()

    def __init__(self, store: Store, looks: Looks, name: str) -> None:
        super().__init__(store, looks)
        self.model = FigureTableModel(figure_columns((), store.wording), store.wording, self)
        self.table = FigureTable(self.model, looks)
        self.table.setObjectName(f"{name}Table")
        self._sort: tuple[SortKey, ...] = ()
        self._figures: tuple[Figure, ...] = ()
        self.title = label("page")
        self.layouts = Segmented(f"{name}Layout")
        self.charts, self.controls, self.head = QWidget(), FlowLayout(10), FlowLayout(14)
        self._split = stacked(looks, self.charts, self.table, (360, 200), (3, 2))
        self._lay_out()
        self.table.picked.connect(self.pick_all)
        self.table.sort_clicked.connect(self._sort_by)
        self.layouts.chosen.connect(lambda key: store.dispatch(SetLayout(Layout(key))))

    def _lay_out(self) -> None:
        column = self.column()
        column.addWidget(Folding(self.title, self.head, self.layouts, spacing=22))
        column.addLayout(self.controls)
        column.addWidget(self._split, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Put these figures into the table, if they are others than before."""
        if tuple(figures) != self._figures:
            self._figures = tuple(figures)
            self.model.set_figures(figure_columns(self._figures, self.store.wording))
            self._show_rows()

    def _show_rows(self) -> None:
        self.model.show(FigureFilter(), self._sort, self.columns)

    def _sort_by(self, column: Column, adds: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._sort = toggled_sort(self._sort, column, add=adds)
        self._show_rows()

    def show_layout(self, layout: Layout) -> None:
        """Show chart, table or both."""
        options = [(each.value, self.looks.text(text)) for each, text in LAYOUT_NAMES.items()]
        self.layouts.offer(options, layout, self.looks.text(SHOW))
        self.charts.setVisible(layout is not Layout.TABLE)
        self.table.setVisible(layout is not Layout.CHART)

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self.model.reword(self.store.wording)
        self.show_layout(new.layout)
        self.table.select(new.selection)
