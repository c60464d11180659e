"""My own list: facets, search, histograms and rows, each of which filters all the others."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.records.columns import Records
from desktop.analysis.records.filters import RecordFilter
from desktop.domain.messages import QT_TRANSLATE_NOOP, Percent
from desktop.domain.tables import Role
from desktop.export.clipboard import table_data
from desktop.export.record_listing import exported_columns
from desktop.models.exploring import Exploring
from desktop.models.opening import OpenedTable
from desktop.models.record_table import RecordTableModel, cell_said, plain_tip
from desktop.models.record_wording import condition_text, search_text, shown_text
from desktop.models.store import Store
from desktop.state.app_state import AppState, Layout, RecordsOptions
from desktop.state.commands import SetLayout, set_records
from desktop.views.actions import Act
from desktop.views.chart_table_page import LAYOUT_NAMES, SHOW
from desktop.views.controls import Reused, SearchField, button, label, scrolled, stacked
from desktop.views.flow import FlowLayout, Folding
from desktop.views.looks import Looks
from desktop.views.page import PageView
from desktop.views.record_charts import RecordCharts
from desktop.views.record_facets import Facets
from desktop.views.record_groups import RecordGroups
from desktop.views.record_table import RecordTable
from desktop.views.segmented import Segmented

_TITLE = QT_TRANSLATE_NOOP("Records", "Records")
_SEARCH = QT_TRANSLATE_NOOP("Records", "Search the list")
_SEARCHED = QT_TRANSLATE_NOOP("Records", "Search {columns}")
_WAIT = QT_TRANSLATE_NOOP("Records", "Getting the search ready…")
_PREPARING = QT_TRANSLATE_NOOP("Records", "Getting the search ready: {share}, {rate} rows a second")
_NAMES = QT_TRANSLATE_NOOP("Records", "Show names")
_EXPORT = QT_TRANSLATE_NOOP("Records", "Export what is left…")
_CLEAR = QT_TRANSLATE_NOOP("Records", "Clear all filters")
_REMOVE = QT_TRANSLATE_NOOP("Records", "Remove the filter {text}")
_TABLE = QT_TRANSLATE_NOOP("Records", "Rows of the list")
_SORT = QT_TRANSLATE_NOOP(
    "Records", "Click a column's name to sort by it, or press S in one of its cells."
)
_ROW = QT_TRANSLATE_NOOP(
    "Records", "Row {number} of {file}, counted from the first below the names."
)
_NONE = QT_TRANSLATE_NOOP("Records", "No row passes all filters.")
_EMPTY = QT_TRANSLATE_NOOP(
    "Records",
    "This dataset has no list of its own. Open one, with a row for each person or event: CSV, "
    "JSON, Excel, OpenDocument or Parquet. It stays on this computer.",
)
_OPEN = QT_TRANSLATE_NOOP("Records", "Open a list…")


class RecordsPage(PageView):
    """The records of the open file; an invitation to open one where there are none."""

    asked = Signal(object)  # an Act

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks)
        self.exploring: Exploring | None = None
        self._document: object = None
        self.title, self.counted = label("page"), label("strong")
        self.counted.setObjectName("recordsCounted")
        self.search = SearchField("recordsSearch")
        self.search.setMinimumWidth(110)
        self.names = QCheckBox()
        self.names.setObjectName("recordsNames")
        self.export = button("", "recordsExport", lambda: self.asked.emit(Act.EXPORT_RECORDS))
        self.layouts = Segmented("recordsLayout")
        self.facets, self.charts = Facets(looks), RecordCharts(looks)
        self.model = RecordTableModel(store.wording, self)
        self.table = RecordTable(self.model, looks, "recordsTable")
        self.groups = RecordGroups(looks, self.table)
        self.told = label("muted", wraps=True)
        self.told.setObjectName("recordsTold")
        self._typing = QTimer(self, singleShot=True, interval=120)
        self._lay_out(looks)
        self._connect()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab walks the page as it is read: head, filters, charts, table."""
        order = [
            self.search, self.layouts, self.export, self.names, self.facets, self.charts.stack,
            self.charts.dates, self.charts.ages, self.groups.by, self.groups.across,
            self.table.table, self.groups.table,
        ]  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _lay_out(self, looks: Looks) -> None:
        head = Folding(self.title, self.search, self.layouts)
        self._chips_row = QWidget()
        chips = FlowLayout(8)
        self._chips_row.setLayout(chips)
        for widget in (self.counted, self.export, self.names):
            chips.addWidget(widget)
        self._chips = Reused(chips, self._chip)
        self.body = QSplitter()
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(8)
        self.body.setObjectName("plainSplit")
        side = scrolled(self.facets)
        looks.fit(lambda: side.setMinimumWidth(min(looks.pixels(150), 220)))
        self._below = stacked(looks, self.charts, self.groups, (250, 300), (2, 3))
        self.body.addWidget(side)
        self.body.addWidget(self._below)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([216, 600])
        self._empty = QWidget()
        inside = QVBoxLayout(self._empty)
        self._empty_text, self.open = label("muted", wraps=True), QPushButton()
        self.open.setObjectName("recordsOpen")
        self.open.clicked.connect(lambda: self.asked.emit(Act.OPEN))
        inside.addWidget(self._empty_text)
        inside.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        column = self.column()
        column.addWidget(head)
        column.addWidget(self._chips_row)
        column.addWidget(self._empty, 1)
        column.addWidget(self.body, 1)
        column.addWidget(self.told)

    def _connect(self) -> None:
        send = self.store.dispatch
        self.facets.filtered.connect(lambda wanted: send(set_records(filter=wanted)))
        self.charts.filtered.connect(
            lambda wanted, drag: send(set_records(filter=wanted), merge=drag)
        )
        self.charts.stacked.connect(lambda name: send(set_records(stack=name)))
        self.charts.told.connect(self.told.setText)
        self.groups.chosen.connect(lambda names: send(set_records(groups=names)))
        self.table.sort_clicked.connect(self._sort)
        self.table.row_chosen.connect(self._tell_row)
        self.names.toggled.connect(lambda on: send(set_records(shows_names=on)))
        self.layouts.chosen.connect(lambda key: send(SetLayout(Layout(key))))
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._search)

    def _chip(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("role", "chip")
        made.clicked.connect(lambda: self._remove(made.property("removes")))
        return made

    def _remove(self, name: str) -> None:
        now = self._options.filter
        match name:
            case "":
                wanted = RecordFilter()
            case "words:":
                wanted = RecordFilter(now.conditions)
            case _:
                wanted = now.with_condition(name.removeprefix("column:"), None)
        self.store.dispatch(set_records(filter=wanted))

    @property
    def _options(self) -> RecordsOptions:
        return self.store.state.records

    def _search(self) -> None:
        now, words = self._options.filter, self.search.text()
        if words != now.search:
            wanted = RecordFilter(now.conditions, words)
            self.store.dispatch(set_records(filter=wanted), merge=-1)

    def _tell_row(self, row: int) -> None:
        """Where in the file a row stands."""
        opened = self.store.document.opened
        if self.exploring is not None and isinstance(opened, OpenedTable):
            number = int(self.exploring.records.origin[row]) + 1
            told = _ROW.fill(number=number, file=opened.files[0].name)
            self.told.setText(self.looks.text(told))

    def _sort(self, name: str) -> None:
        """Ascending, descending, and back to the order of dates."""
        now = self._options.sort
        if self.exploring and self.exploring.can_sort(name):
            following = {None: (name, False), (name, False): (name, True), (name, True): None}
            self.store.dispatch(set_records(sort=following.get(now, (name, False))))

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._follow()
            self._reword()
        self._show_layout(new.layout)
        if self.exploring and (old is None or old.records != new.records):
            self._show(old.records if old else None, new.records)

    def _follow(self) -> None:
        """Take up the list of the document that is open."""
        document = self.store.document
        if document is not self._document:
            self._document = document
            if self.exploring is not None:
                self.exploring.give_up()
            self._typing.stop()
            self.search.clear()
            self.exploring = (
                Exploring(document.records, document.cross) if document.records else None
            )
            if self.exploring:
                self.exploring.ready.connect(self._ready)
                self.exploring.sorted.connect(self._sorted)
                self.exploring.progressed.connect(self._tell_progress)
                self.exploring.prepare()
        self.model.explore(self.exploring, self.store.wording)
        self.facets.explore(self.exploring)
        self.charts.explore(self.exploring)
        self.groups.explore(self.exploring)
        self.table.set_first_widths()

    def _ready(self) -> None:
        self.charts.forget()
        self._reword()
        self._show(None, self._options)

    def _tell_progress(self, share: float, rows: float) -> None:
        if self.exploring is not None and not self.exploring.is_ready:
            rate = self.store.wording.number(round(rows))
            told = _PREPARING.fill(share=Percent(share), rate=rate)
            self.search.setPlaceholderText(self.looks.text(told))

    def _sorted(self) -> None:
        self._show(None, self._options)

    def _reword(self) -> None:
        say, exploring = self.looks.text, self.exploring
        self.title.setText(say(_TITLE))
        texts = ", ".join(each.name for each in exploring.records.texts) if exploring else ""
        is_ready = exploring is None or exploring.is_ready
        self.search.setPlaceholderText(say(_SEARCHED.fill(columns=texts) if is_ready else _WAIT))
        self.search.setAccessibleName(say(_SEARCH))
        self.names.setText(say(_NAMES))
        self.export.setText(say(_EXPORT))
        self.table.table.setAccessibleName(say(_TABLE))
        self.table.table.setAccessibleDescription(say(_SORT))
        self.table.table.horizontalHeader().setToolTip(say(_SORT))
        self._empty_text.setText(say(_EMPTY))
        self.open.setText(say(_OPEN))
        has_names = bool(exploring and any(e.role is Role.NAME for e in exploring.columns))
        has_list = exploring is not None
        for widget in (self._chips_row, self.body, self.layouts, self.export, self.told):
            widget.setVisible(has_list)
        self.search.setVisible(bool(texts))
        self.names.setVisible(has_names)
        self._empty.setVisible(not has_list)

    def _show_layout(self, layout: Layout) -> None:
        options = [(each.value, self.looks.text(text)) for each, text in LAYOUT_NAMES.items()]
        self.layouts.offer(options, layout, self.looks.text(SHOW))
        self.charts.setVisible(layout is not Layout.TABLE and self.charts.has_charts)
        self.groups.setVisible(layout is not Layout.CHART)

    def _show(self, before: RecordsOptions | None, options: RecordsOptions) -> None:
        """Everything that depends on the filter, and the order of rows."""
        exploring = self.exploring
        if exploring is None:
            return
        exploring.apply(options.filter)
        self.facets.show_filter(options.filter)
        self.charts.show_options(options)
        shown, every = exploring.cross.shown(), exploring.records.count
        self.table.show_rows(
            shown,
            lambda first, count: exploring.visible(first, count, options.sort),
            shows_names=options.shows_names,
        )
        if before is None or before.sort != options.sort:
            self.table.show_sort(options.sort)
        self.counted.setText(shown_text(shown, every, self.store.wording))
        self.told.setText("")
        self.groups.show_groups(options.groups)
        self.groups.say_nothing("" if shown else self.looks.text(_NONE))
        if before is None or before.filter != options.filter:
            self._show_chips(exploring.records, options.filter)
        if self.names.isChecked() != options.shows_names:
            self.names.setChecked(options.shows_names)
        if self.search.text() != options.filter.search and not self._typing.isActive():
            self.search.setText(options.filter.search)

    def _show_chips(self, records: Records, wanted: RecordFilter) -> None:
        wording = self.store.wording
        chips = [
            (f"column:{name}", condition_text(column, condition, wording))
            for name, condition in wanted.conditions
            if (column := records.column(name))
        ]
        if wanted.search.strip():
            chips.append(("words:", search_text(wanted.search, wording)))
        if len(chips) > 1:
            chips.append(("", self.looks.text(_CLEAR)))
        self._chips.begin()
        for removes, text in chips:
            chip = self._chips.take()
            chip.setProperty("removes", removes)
            chip.setObjectName(f"chip-{removes}")
            chip.setText((f"{text}  ✕" if removes else text).replace("&", "&&"))
            said = self.looks.text(_REMOVE.fill(text=text)) if removes else text
            chip.setAccessibleName(said)
            chip.setToolTip(plain_tip(said))
        self._chips.end()

    def copy(self) -> bool:
        """Copy the counts, or the rows that are selected, without names of people."""
        exploring = self.exploring
        if exploring is None or self.groups.copy():
            return exploring is not None
        rows = self.table.selected_rows()
        if not rows:
            return False
        columns = exported_columns(exploring, with_names=False)
        wording = self.store.wording
        header = [each.name for each in columns]
        cells = [
            [cell_said(exploring.cell(row, each), each, wording) for each in columns]
            for row in rows
        ]
        QGuiApplication.clipboard().setMimeData(table_data([header, *cells]))
        return True

    @property
    def has_charts(self) -> bool:
        return False

    def focus_search(self) -> None:
        if self.search.isVisible():
            self.search.setFocus()
            self.search.selectAll()
        else:
            self.table.table.setFocus()
