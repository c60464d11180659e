"""The facets of a list beside each other: what each label counts, and what is chosen of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.analysis.records.columns import Coded
from desktop.analysis.records.filters import Chosen, Label, RecordFilter
from desktop.analysis.records.stacks import by_size
from desktop.charts.facet_view import FacetRows, FacetView
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.exploring import Exploring
from desktop.models.record_table import label_text
from desktop.views.looks import Looks

Change = Callable[[RecordFilter, str, Label], RecordFilter]
MOST_LISTED = 2_000  # labels of one facet; the rest are found by searching
_VALUES = QT_TRANSLATE_NOOP("Records", "%n value(s)", None, 1)
_ONLY = QT_TRANSLATE_NOOP("Records", "Only this\tEnter")
_INCLUDE = QT_TRANSLATE_NOOP("Records", "Include\tSpace")
_EXCLUDE = QT_TRANSLATE_NOOP("Records", "Exclude\tDel")
_INVERT = QT_TRANSLATE_NOOP("Records", "Invert the choice")
_ALL = QT_TRANSLATE_NOOP("Records", "Show all\tEsc")


class Facets(QWidget):
    """A list of labels for each column that is counted by."""

    filtered = Signal(object)  # the RecordFilter that is wanted

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("page")
        self._looks = looks
        self._exploring: Exploring | None = None
        self._filter = RecordFilter()
        self.views: dict[str, FacetView] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.menu: QMenu | None = None

    def explore(self, exploring: Exploring | None) -> None:
        """Show the columns of another list, or the same in another language."""
        self._exploring, self._filter = exploring, RecordFilter()
        for view in self.views.values():
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = {}
        for column in exploring.facets if exploring else ():
            view = FacetView(f"facet-{column.name}", self._looks.style)
            view.toggled.connect(partial(self._change, column, RecordFilter.toggled))
            view.only.connect(partial(self._change, column, RecordFilter.only))
            view.excluded.connect(partial(self._change, column, RecordFilter.excluding))
            view.cleared.connect(partial(self._clear, column))
            view.asked.connect(partial(self._ask, column))
            self.views[column.name] = view
            self._column.insertWidget(self._column.count() - 1, view)
            self._show_rows(column)

    def _show_rows(self, column: Coded) -> None:
        if self._exploring is None:
            return
        totals = self._exploring.totals(column)
        codes = by_size(column, totals, MOST_LISTED)
        wording = self._looks.style.wording
        condition = self._filter.of(column.name)
        chosen = condition if isinstance(condition, Chosen) else Chosen(frozenset())
        rows = FacetRows(
            title=column.name,
            note=wording.text(_VALUES.counted(len(codes))),
            codes=codes,
            texts=[label_text(column.labels[code], wording) for code in codes],
            chosen=frozenset(code for code in codes if column.labels[code] in chosen.labels),
            excluded=chosen.excluded,
        )
        self.views[column.name].show_rows(rows, totals)

    def show_filter(self, wanted: RecordFilter) -> None:
        """Mark what is chosen, and count anew."""
        exploring, before = self._exploring, self._filter
        self._filter = wanted
        if exploring is None:
            return
        for column in exploring.facets:
            if wanted.of(column.name) != before.of(column.name):
                self._show_rows(column)
            self.views[column.name].show_counts(exploring.cross.counts(column.name))

    def _change(self, column: Coded, change: Change, code: int) -> None:
        self.filtered.emit(change(self._filter, column.name, column.labels[code]))

    def _clear(self, column: Coded) -> None:
        self.filtered.emit(self._filter.with_condition(column.name, None))

    def _ask(self, column: Coded, code: int, place: QPoint) -> None:
        """The menu of a label."""
        menu, say = QMenu(self), self._looks.text
        label: Label = column.labels[code]
        wanted = self._filter
        for text, made in (
            (_ONLY, wanted.only(column.name, label)),
            (_INCLUDE, wanted.including(column.name, label)),
            (_EXCLUDE, wanted.excluding(column.name, label)),
        ):
            menu.addAction(say(text)).triggered.connect(partial(self.filtered.emit, made))
        menu.addSeparator()
        now = wanted.of(column.name)
        invert = menu.addAction(say(_INVERT))
        invert.setEnabled(isinstance(now, Chosen))
        invert.triggered.connect(lambda: self.filtered.emit(wanted.inverted(column.name)))
        clear = menu.addAction(say(_ALL))
        clear.setEnabled(now is not None)
        clear.triggered.connect(lambda: self._clear(column))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(place)
