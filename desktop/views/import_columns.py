"""The second step of an import: what each column is."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.analysis.importing.facts import Facts, two_ways
from desktop.analysis.importing.names import KIND_NAMES, ROLE_NAMES
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Role
from desktop.models.column_table import ColumnModel
from desktop.models.preview_table import HIDDEN, cell_text, is_unclear
from desktop.state.importing import ROLES, Importing
from desktop.storage.tables.cells import Cells
from desktop.views.controls import label, scrolled
from desktop.views.import_parts import Field, Note, StateDelegate, choice, offer, readable
from desktop.views.looks import Looks
from desktop.views.plain_table import PlainTable
from desktop.views.segmented import Segmented

_TABLE = QT_TRANSLATE_NOOP("Import", "Columns of the file")
_KIND = QT_TRANSLATE_NOOP("Import", "Kind")
_ROLE = QT_TRANSLATE_NOOP("Import", "What it is")
_ORDER = QT_TRANSLATE_NOOP("Import", "How the dates are written")
_ORDERS = {
    DateOrder.DAY_FIRST: QT_TRANSLATE_NOOP("Import", "Day first"),
    DateOrder.MONTH_FIRST: QT_TRANSLATE_NOOP("Import", "Month first"),
}
_ASK = QT_TRANSLATE_NOOP(
    "Import",
    "Day and month can stand either way in these dates, and nothing in the file settles it. Choose "
    "how they are written; what publishes the file may say.",
)
_EITHER = QT_TRANSLATE_NOOP(
    "Import", "{cell} is {first} with the day first, {other} with the month first."
)
_SAMPLES = QT_TRANSLATE_NOOP("Import", "Cells as they are read")
_SAMPLE = QT_TRANSLATE_NOOP("Import", "{cell} → {value}")
_MISSING = QT_TRANSLATE_NOOP("Import", "%n cells are missing: {marks}.", None, 1)
_NONE_MISSING = QT_TRANSLATE_NOOP("Import", "No cell is missing.")
_EMPTY = QT_TRANSLATE_NOOP("Import", "{count} empty")
_MARKED = QT_TRANSLATE_NOOP("Import", '{count} with "{mark}"')
_MORE = QT_TRANSLATE_NOOP("Import", "{count} with other signs")
_UNREAD = QT_TRANSLATE_NOOP(
    "Import",
    "%n cells could not be read as such and would count as missing: {samples}.",
    None,
    1,
)
_LOOKING = QT_TRANSLATE_NOOP("Import", "The column is being looked through…")
_WIDTHS = (98, 98, 130, 68, 72)
_SIDE = 300  # pixels of the panel


class ColumnsStep(QWidget):
    """The list of columns, and beside it what can be said of the one that is chosen."""

    looked_at = Signal(int)
    kind_chosen = Signal(object)
    role_chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.model = ColumnModel(looks.style.wording, self)
        self.table = _Table(looks, self.model)
        self.title, self.ask = label("title", wraps=True), Note("importAsk")
        self.kind = choice("importKind", self._tell_kind, 16)
        self.role = choice("importRole", self._tell_role, 16)
        self.order = Segmented("importOrder")
        self.samples, self.missing, self.unread = (label(wraps=True) for _ in range(3))
        self._caption = label("field")
        self.shows_names = False  # of people, in sample cells
        self._build()

    def _build(self) -> None:
        say = self._looks.text
        self.table.setAccessibleName(say(_TABLE))
        self.table.setItemDelegate(StateDelegate(self._looks, self.table))
        self.table.looked_at.connect(self.looked_at)
        self._caption.setText(say(_SAMPLES))
        self._order = Field(self._looks, _ORDER, self.order)
        self.order.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.order.chosen.connect(lambda key: self.order_chosen.emit(DateOrder(key)))
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 8, 0)
        side.setSpacing(8)
        for widget in (
            self.title,
            Field(self._looks, _KIND, self.kind),
            Field(self._looks, _ROLE, self.role),
            self.ask,
            self._order,
        ):
            side.addWidget(widget)
        side.addSpacing(4)
        for name, text in (
            ("importSamples", self.samples),
            ("importMissing", self.missing),
            ("importUnread", self.unread),
        ):
            text.setObjectName(name)
        side.addWidget(self._caption)
        for text in (self.samples, self.missing, self.unread):
            side.addWidget(readable(text))
        side.addStretch(1)
        panel = QWidget()
        panel.setLayout(side)
        scroll = scrolled(panel)
        scroll.setObjectName("outputForm")
        scroll.setFixedWidth(min(self._looks.pixels(_SIDE), 2 * _SIDE - 120))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.table, 1)
        row.addWidget(scroll)

    def show_state(
        self, state: Importing, known: Mapping[ColumnRecipe, Facts], cells: Cells | None
    ) -> None:
        """Show the columns, and the one that is looked at; `cells` are its own."""
        self.model.show(state.recipe, known, self._looks.style.wording)
        self.table.choose(state.column)
        column = state.chosen
        if column is None:
            return
        say = self._looks.text
        self.title.setText(column.name)
        offer(self.kind, [(each, say(KIND_NAMES[each])) for each in Kind], column.kind)
        roles = ROLES[column.kind]
        roles = roles if column.role in roles else (*roles, column.role)
        offer(self.role, [(each, say(ROLE_NAMES[each])) for each in roles], column.role)
        self._show_order(column, cells)
        self._show_facts(column, known.get(column))

    def _show_order(self, column: ColumnRecipe, cells: Cells | None) -> None:
        say = self._looks.text
        can_be_asked = column.kind is Kind.DATE and column.order is not DateOrder.YEAR_FIRST
        self._order.setVisible(can_be_asked)
        options = [(each.value, say(text)) for each, text in _ORDERS.items()]
        self.order.offer(options, column.order.value, say(_ORDER))
        is_unknown = can_be_asked and column.order is DateOrder.UNKNOWN
        examples = list(two_ways(cells, 2)) if is_unknown and cells is not None else []
        lines = [
            say(_EITHER.fill(cell=cell, first=first, other=other))
            for cell, first, other in examples
        ]
        self.ask.say("\n".join([say(_ASK), *lines]) if is_unknown else "")

    def _show_facts(self, column: ColumnRecipe, known: Facts | None) -> None:
        say, wording = self._looks.text, self._looks.style.wording
        if known is None:
            self.samples.setText(say(_LOOKING))
            self.missing.setText("")
            self.unread.setText("")
            return
        if column.role is Role.NAME and not self.shows_names:
            self.samples.setText(say(HIDDEN))
            self.missing.setText(say(self._missing(known)))
            self.unread.hide()
            return
        is_word = column.kind in {Kind.CATEGORY, Kind.TEXT}
        lines = []
        for each in known.samples:
            value = str(each.given) if is_unclear(column) else cell_text(each, wording)
            arrow = _SAMPLE.fill(cell=str(each.given), value=value)
            lines.append(value if is_word or str(each.given) == value else say(arrow))
        self.samples.setText("\n".join(lines))
        self._caption.setVisible(bool(lines))
        self.missing.setText(say(self._missing(known)))
        unread = _UNREAD.fill(samples=", ".join(known.unread_samples)).counted(known.unread)
        self.unread.setText(say(unread) if known.unread else "")
        self.unread.setVisible(bool(known.unread))

    def _missing(self, known: Facts) -> Message:
        if not known.missing:
            return _NONE_MISSING
        marked = sum(count for _, count in known.marks)
        rest = known.missing - known.empty - marked
        parts = [_EMPTY.fill(count=known.empty)] if known.empty else []
        parts += [_MARKED.fill(count=count, mark=mark) for mark, count in known.marks]
        parts += [_MORE.fill(count=rest)] if rest else []
        marks = ", ".join(map(self._looks.text, parts))
        return _MISSING.fill(marks=marks).counted(known.missing)

    def _tell_kind(self) -> None:
        self.kind_chosen.emit(Kind(self.kind.currentData()))  # Qt makes a plain text of it

    def _tell_role(self) -> None:
        self.role_chosen.emit(Role(self.role.currentData()))


class _Table(PlainTable):
    """The columns, one of which is looked at; the first section takes the room that is left."""

    looked_at = Signal(int)

    def __init__(self, looks: Looks, model: ColumnModel) -> None:
        super().__init__(looks)
        self._telling = True
        self.setObjectName("importColumns")
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStretchLastSection(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        named = self.horizontalHeader().sectionSizeHint
        widths = [max(self._looks.pixels(wide), named(at)) for at, wide in enumerate(_WIDTHS)]
        spare = max(self.viewport().width() - sum(widths), 0)
        with QSignalBlocker(self.horizontalHeader()):
            for section, width in enumerate(widths):
                self.setColumnWidth(section, width + (spare if section == 0 else 0))

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._telling and current.isValid():
            self.looked_at.emit(current.row())

    def choose(self, row: int) -> None:
        """Look at a row, without telling."""
        index = self.model().index(row, 0)
        if index.isValid() and self.currentIndex().row() != row:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            flags |= QItemSelectionModel.SelectionFlag.Rows
            self._telling = False
            try:
                self.selectionModel().setCurrentIndex(index, flags)
            finally:
                self._telling = True
            self.scrollTo(index)
