"""A list under exploration: filtered, counted and sorted, with what must first be made for it."""

from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.analysis.records.bins import Bins, bins_of
from desktop.analysis.records.columns import Coded, Numbers, Records, Texts
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Label, RecordFilter
from desktop.analysis.records.search import Index
from desktop.analysis.records.sorting import Ranks
from desktop.analysis.records.tally import Counts
from desktop.domain.tables import Kind, Role
from desktop.models.collation import sort_key
from desktop.models.jobs import Beside
from desktop.models.looking import Looking
from desktop.storage.tables.source import Progress

Sort = tuple[str, bool]  # a column, and whether it is descending
_SOON = 200  # milliseconds until what must be made is begun: the page is painted first
QUICKLY_SORTED = 2_000_000  # rows; more are sorted beside the window
AnyColumn = Coded | Numbers | Texts


def _to_read(records: Records) -> int:
    """Rows of texts: each column is read twice, for words and for ranks."""
    return 2 * records.count * len(records.texts)


def _prepared(records: Records, progress: Progress) -> tuple[Index, Ranks]:
    """The index of words and the ranks of texts."""
    whole, done, last = _to_read(records), 0, 0

    def told(row: int) -> None:
        nonlocal done, last
        done += max(0, row - last)
        last = row
        progress(done / whole)

    ranks = Ranks(records, sort_key())
    index = Index(records.texts, records.count, told)
    for each in records.texts:
        ranks.make(each.name, told)
    return index, ranks


class _Sorting(Beside):
    """Sorts many rows beside the window."""

    ready = Signal(object, object)  # what they are sorted by, and their order

    def __init__(self, ranks: Ranks, sort: Sort) -> None:
        super().__init__()
        self._ranks, self._sort = ranks, sort
        self._order: NDArray[np.int32] | None = None

    def run(self) -> None:
        """Sort, in the thread."""
        self._order = self._ranks.order(self._sort[0], descending=self._sort[1])

    def _tell(self) -> None:
        self.ready.emit(self._sort, self._order)


class Exploring(QObject):
    """Records with a filter and an order. Searching and sorting texts wait until they are ready."""

    ready = Signal()
    progressed = Signal(float, float)  # the share that is ready, and rows in a second
    sorted = Signal()  # many rows have been sorted beside the window

    def __init__(self, records: Records, cross: Crossfilter | None = None) -> None:
        """`cross` may have been made elsewhere; nobody else uses it from now on."""
        super().__init__()
        self.records = records
        self.cross = cross or Crossfilter(records)
        self.cross.apply(RecordFilter())
        self.is_ready = not records.texts
        self._ranks = Ranks(records, sort_key())
        self._job: Looking | None = None
        self._bins: dict[str, Bins] = {}
        self._orders: dict[Sort, NDArray[np.int32]] = {}
        self._sorting: Sort | None = None
        self._totals = {each.name: self.cross.counts(each.name).copy() for each in records.coded}

    def prepare(self) -> None:
        """Begin what takes longer than a click; `ready` tells its end."""
        if not self.is_ready and self._job is None:
            self._job = Looking(partial(_prepared, self.records))
            self._job.done.connect(self._be_ready)
            self._job.failed.connect(self._failed)
            self._job.progressed.connect(self._tell)
            QTimer.singleShot(_SOON, self._job, self._job.start)

    def give_up(self) -> None:
        """Another list is explored from now on."""
        if self._job is not None:
            self._job.give_up()

    def _be_ready(self, made: tuple[Index, Ranks]) -> None:
        self._job, self.is_ready = None, True
        self.cross.index, self._ranks = made
        self._orders.clear()
        self.ready.emit()

    def _failed(self, error: BaseException) -> None:
        raise error

    def _tell(self, share: float) -> None:
        if self._job is not None:
            self.progressed.emit(share, self._job.rate(_to_read(self.records)))

    def apply(self, wanted: RecordFilter) -> None:
        """Show what passes; a search waits for its index."""
        known = {each.name for each in self.records.coded}
        kept = tuple(each for each in wanted.conditions if each[0] in known)
        search = wanted.search if self.is_ready else ""
        self.cross.apply(RecordFilter(kept, search))

    @cached_property
    def columns(self) -> tuple[AnyColumn, ...]:
        """Every column, in the order in which it is shown: dates and names first, notes last."""
        by = self.records.by
        first = (by,) if by else ()
        names = tuple(each for each in self.records.texts if each.role is Role.NAME)
        coded = tuple(each for each in self.records.coded if each is not by)
        texts = tuple(each for each in self.records.texts if each.role is not Role.NAME)
        return (*first, *names, *coded, *self.records.numbers, *texts)

    @property
    def counted_by(self) -> tuple[Coded, ...]:
        """Columns that rows are counted by: not by the names of people."""
        return tuple(each for each in self.records.coded if each.role is not Role.NAME)

    @cached_property
    def facets(self) -> tuple[Coded, ...]:
        """Columns of words that rows are counted by."""
        return tuple(each for each in self.counted_by if each.kind is Kind.CATEGORY)

    @property
    def dates(self) -> Coded | None:
        """The column of dates that rows go by, where any row has one."""
        by = self.records.by
        return by if by is not None and len(by.labels) > 1 else None

    @cached_property
    def ages(self) -> Coded | None:
        """The column of numbers with a histogram of its own: ages, or else the first there is."""
        numbers = [each for each in self.records.coded if each.kind is Kind.NUMBER]
        of_age = (each for each in numbers if each.role is Role.AGE)
        return next(of_age, next(iter(numbers), None))

    def bins(self, column: Coded) -> Bins:
        """The bins of a column of days or numbers."""
        if column.name not in self._bins:
            self._bins[column.name] = bins_of(column)
        return self._bins[column.name]

    def totals(self, column: Coded) -> Counts:
        """Counts of all rows, by code."""
        return self._totals[column.name]

    def visible(
        self, first: int, count: int, sort: Sort | None, *, waits: bool = False
    ) -> NDArray[np.integer[Any]]:
        """The rows at some places of what is shown, in an order; by date where there is none.

        Where they are many, the order comes later, which `sorted` tells, unless the caller `waits`.
        """
        return self.cross.visible(first, count, self._order(sort, waits=waits))

    def _order(self, sort: Sort | None, *, waits: bool) -> NDArray[np.int32] | None:
        if sort is None or not self.can_sort(sort[0]):
            return None
        if sort in self._orders:
            return self._orders[sort]
        if waits or self.records.count <= QUICKLY_SORTED:
            self._take_order(sort, self._ranks.order(sort[0], descending=sort[1]))
            return self._orders[sort]
        if self._sorting != sort:
            self._sorting = sort
            job = _Sorting(self._ranks, sort)
            job.ready.connect(self._sorted)
            job.start()
        return None

    def _take_order(self, sort: Sort, order: NDArray[np.int32]) -> None:
        self._orders = {sort: order}  # one is kept, of 4 bytes a row

    def _sorted(self, sort: Sort, order: NDArray[np.int32]) -> None:
        if sort == self._sorting:
            self._sorting = None
            self._take_order(sort, order)
            self.sorted.emit()

    def can_sort(self, name: str) -> bool:
        """Whether there is such a column, and it is ready to be sorted by."""
        return self._ranks.is_made(name) and any(each.name == name for each in self.columns)

    def cell(self, row: int, column: AnyColumn) -> Label:
        """What a row has in a column; None where nothing is stated."""
        if isinstance(column, Coded):
            label: Label = column.labels[column.codes[row]]
            return label
        place = int(self.records.origin[row])
        if isinstance(column, Texts):
            return column[place] or None
        value = float(column.values[place])
        return None if np.isnan(value) else value
