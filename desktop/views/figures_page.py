"""Every figure of the dataset as one table: search, facets, groups, columns, sorting."""

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QToolButton

from desktop.analysis.filters import FACETS, Column, FigureFilter
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.models.figure_table import HEADERS, FigureTableModel, figure_cell
from desktop.models.store import Store
from desktop.state.app_state import AppState
from desktop.state.commands import set_figures, toggled_sort
from desktop.views.controls import SearchField, button, label
from desktop.views.facets import FacetButton
from desktop.views.flow import FlowLayout, Folding
from desktop.views.looks import Looks
from desktop.views.page import TablePage
from desktop.views.table import FigureTable

_TITLE = QT_TRANSLATE_NOOP("Figures", "Figures")
_SEARCH = QT_TRANSLATE_NOOP("Figures", "Find in figures")
_GROUP = QT_TRANSLATE_NOOP("Figures", "Group by measure")
_COLUMNS = QT_TRANSLATE_NOOP("Figures", "Columns")
_CLEAR = QT_TRANSLATE_NOOP("Figures", "Clear filters")
_SHOWN = QT_TRANSLATE_NOOP("Figures", "{shown} of {all} figures")
_NARROWED = QT_TRANSLATE_NOOP("Figures", "{shown}; {words}")
_NOTHING = QT_TRANSLATE_NOOP(
    "Figures", "No figure passes these filters. Clear them, or search for another word."
)
_NONE = QT_TRANSLATE_NOOP("Figures", "This dataset has no figures.")
_NAME = QT_TRANSLATE_NOOP("Figures", "Table of figures")


class FiguresPage(TablePage):
    """The table of all figures with what narrows it."""

    name = _TITLE

    @property
    def has_charts(self) -> bool:
        return False

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks)
        self.model = FigureTableModel(store.columns, store.wording, self)
        self.table = FigureTable(self.model, looks)
        self.table.setObjectName("figuresTable")
        self.search = SearchField("figuresSearch")
        self._facets = [FacetButton(facet) for facet in FACETS]
        self._grouped = QCheckBox()
        self._columns, self._clear = QToolButton(), button("link", "clearFilters", self._clear_all)
        self._columns.setObjectName("chooseColumns")
        self._columns.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._count, self._empty = label("page"), label("muted"), label("muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self.column()
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(Folding(self._title, self._count))
        facets, more = FlowLayout(6), FlowLayout(10)
        for facet in self._facets:
            facets.addWidget(facet)
        column.addWidget(Folding(self.search, facets, spacing=6, widest=0))
        for widget in (self._grouped, self._columns, self._clear):
            more.addWidget(widget)
        column.addLayout(more)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.table.picked.connect(self.pick_all)
        self.table.sort_clicked.connect(self._sort)
        self.table.columns_changed.connect(
            lambda columns: self.store.dispatch(set_figures(columns=columns))
        )
        self.table.allow_columns(lambda: self.store.state.figures.columns)
        self.search.textChanged.connect(self._search_changed)
        self._grouped.toggled.connect(lambda on: self.store.dispatch(set_figures(grouped=on)))
        self._columns.clicked.connect(self._open_columns)
        for facet in self._facets:
            facet.chosen.connect(self._choose)

    @property
    def _filter(self) -> FigureFilter:
        return self.store.state.figures.filter

    def _search_changed(self, text: str) -> None:
        changed = FigureFilter(self._filter.facets, text)
        self.store.dispatch(set_figures(filter=changed), merge=True)

    def _choose(self, facet: Column, words: frozenset[str]) -> None:
        self.store.dispatch(set_figures(filter=self._filter.choosing(facet, words)))

    def _clear_all(self) -> None:
        self.store.dispatch(set_figures(filter=FigureFilter()))

    def _sort(self, column: Column, adds: bool) -> None:  # noqa: FBT001 - a signal's argument
        keys = toggled_sort(self.store.state.figures.sort, column, add=adds)
        self.store.dispatch(set_figures(sort=keys))

    def _open_columns(self) -> None:
        at = self._columns.mapToGlobal(QPoint(0, self._columns.height()))
        self.table.open_column_menu(at, self.store.state.figures.columns)

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._reword()
        options = new.figures
        if old is None or old.figures != options:
            self.model.show(options.filter, options.sort, options.columns, grouped=options.grouped)
            self._show_controls()
        self.table.select(new.selection)

    def _show_controls(self) -> None:
        options, shown = self.store.state.figures, self.model.figure_count
        with QSignalBlocker(self.search), QSignalBlocker(self._grouped):
            if self.search.text() != options.filter.text:
                self.search.setText(options.filter.text)
            self._grouped.setChecked(options.grouped)
        for facet in self._facets:
            self._offer(facet)
        self._count.setText(self.looks.text(_SHOWN.fill(shown=shown, all=len(self.store.columns))))
        self._clear.setVisible(options.filter != FigureFilter())
        self._empty.setText(self.looks.text(_NOTHING if len(self.store.columns) else _NONE))
        self._empty.setVisible(shown == 0)
        self.table.setVisible(shown > 0)

    def _offer(self, facet: FacetButton) -> None:
        counts = self.store.columns.facet_counts(facet.facet, self._filter)
        number = self.store.wording.number
        words = {
            word: (self._word(facet.facet, word), number(count)) for word, count in counts.items()
        }
        name = self.looks.text(HEADERS[facet.facet])
        facet.offer(name, words, self._filter.chosen(facet.facet))

    def _word(self, facet: Column, word: str) -> str:
        example = self.store.columns.example(facet, word)
        return figure_cell(example, facet, self.store.wording) or "–"

    def _reword(self) -> None:
        self.model.set_figures(self.store.columns)
        self.model.reword(self.store.wording)
        self._title.setText(self.looks.text(_TITLE))
        self.search.setPlaceholderText(self.looks.text(_SEARCH))
        self.search.setAccessibleName(self.looks.text(_SEARCH))
        self._grouped.setText(self.looks.text(_GROUP))
        self._columns.setText(f"{self.looks.text(_COLUMNS)} ▾")
        self._columns.setAccessibleName(self.looks.text(_COLUMNS))
        self._clear.setText(self.looks.text(_CLEAR))
        self.table.setAccessibleName(self.looks.text(_NAME))

    def scope(self) -> Message:
        shown, every = self.model.figure_count, len(self.store.columns)
        said = _SHOWN.fill(shown=shown, all=every)
        chosen = self._filter
        words = [
            f"{self.looks.text(HEADERS[facet])}: "
            + ", ".join(sorted(self._word(facet, word) for word in picked))
            for facet, picked in chosen.facets
        ]
        words += [f"“{chosen.text}”"] if chosen.text else []
        return _NARROWED.fill(shown=said, words="; ".join(words)) if words else said

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
