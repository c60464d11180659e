"""Counts of a list under filters: every view filters every other, and only what changes is counted.

Each filter but that of dates is a mask of rows. A view counts the rows that meet all filters but,
perhaps, its own. Rows are sorted by date, so that a range of dates is a slice; counts at marks
along the rows tell those of any slice, so that a moving range takes two look-ups a view.
"""

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Codes, Records
from desktop.analysis.records.conditions import kept_labels, kept_numbers, kept_rows
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.analysis.records.moving import Moving
from desktop.analysis.records.search import Index
from desktop.analysis.records.subsets import Mask, Rows, Subset, check_size
from desktop.analysis.records.tally import Counts, Pack, packed

_Names = frozenset[str | None]  # filters by the names of their columns; None is the search


class Crossfilter:
    """Records under a filter. `index` is needed for searching in texts.

    The first counts of a column take in all rows: ask for them where no one waits.
    """

    def __init__(self, records: Records, index: Index | None = None) -> None:
        self.records, self.index = records, index
        self.filter = RecordFilter()
        self._columns = {each.name: each for each in records.coded}
        self._numbers = {each.name: each for each in records.numbers}
        packs = packed(each for each in records.coded if each is not records.by)
        self._packs = {each.name: pack for pack in packs for each in pack.columns}
        self._begins = _begins(records.by)
        self._slice = (0, records.count)
        self._masks: dict[str | None, Mask] = {}  # but for a range of dates, which is the slice
        self._labels: dict[str, Mask] = {}  # those that each filter keeps
        self._moving: Moving | None = None
        self._whole = Subset(records.count)
        self._subsets: dict[_Names, Subset] = {}  # the rows that meet all of some filters
        self._joint: dict[Pack, Counts] = {}
        self._counts: dict[str, Counts] = {}

    def apply(self, wanted: RecordFilter) -> None:
        """Show what `wanted` says; raises KeyError for a column of texts or of no such name."""
        names = {name for name, _ in (*self.filter.conditions, *wanted.conditions)}
        unknown = names - self._columns.keys() - self._numbers.keys()
        if unknown:
            raise KeyError(*unknown)
        changed = {name for name in names if wanted.of(name) != self.filter.of(name)}
        for name in changed:
            self._change(name, wanted.of(name))
        filters: set[str | None] = {*changed}
        if wanted.search != self.filter.search:
            self._set_mask(None, self._found(wanted.search))
            filters.add(None)
        self.filter = wanted
        self._forget(filters)
        self._follow(filters)

    def _change(self, name: str, condition: Chosen | Range | None) -> None:
        if name in self._numbers:
            self._set_mask(name, self._with_number(name, condition))
            return
        column = self._columns[name]
        if column is self.records.by:
            dates = condition if isinstance(condition, Range) else None
            self._slice = _rows_between(column, self._begins, dates)
            condition = None if dates else condition
        self._labels.pop(name, None)
        if condition is not None:
            self._labels[name] = kept_labels(column, condition)
        labels = self._labels.get(name)
        self._set_mask(name, None if labels is None else kept_rows(column, labels))

    def _with_number(self, name: str, condition: Chosen | Range | None) -> Mask | None:
        if condition is None:
            return None
        return kept_numbers(self._numbers[name], condition).take(self.records.origin)

    def _found(self, words: str) -> Mask | None:
        if not words.strip() or self.index is None:
            return None
        return self.index.matching(words).take(self.records.origin)

    def _set_mask(self, name: str | None, mask: Mask | None) -> None:
        self._masks.pop(name, None)
        if mask is not None:
            self._masks[name] = mask

    def _forget(self, changed: set[str | None]) -> None:
        """Keep what is known of filters that are as before and that some view still needs."""
        self._joint.clear()
        self._counts.clear()
        filters = frozenset(self._masks)
        needed = {filters, filters - self._own_dates()}
        needed |= {filters - pack.names for pack in self._packs.values()}
        for names in list(self._subsets):
            if names not in needed or names & changed:
                del self._subsets[names]

    def _follow(self, changed: set[str | None]) -> None:
        """See whether a range moves over a column, and nothing else changes."""
        name = next(iter(changed)) if len(changed) == 1 else None
        column = None if name is None else self._columns.get(name)
        if column is None or column is self.records.by:
            self._moving = None if changed else self._moving
        elif not isinstance(self.filter.of(column.name), Range):
            self._moving = None
        else:
            if self._moving is None or self._moving.column is not column:
                self._moving = Moving(column)
            self._moving.moves += 1

    def _own_dates(self) -> _Names:
        return frozenset() if self.records.by is None else frozenset({self.records.by.name})

    def _meeting(self, without: _Names = frozenset()) -> Subset:
        """The rows that meet all filters but the range of dates and some others."""
        names = frozenset(self._masks) - without
        if not names:
            return self._whole
        if names not in self._subsets:
            first, *others = (self._masks[name] for name in names)
            mask = first
            for each in others:
                mask = mask & each
            self._subsets[names] = Subset(self.records.count, mask, self._whole)
        return self._subsets[names]

    def counts(self, name: str) -> Counts:
        """Rows by code of a column, without its own filter; raises KeyError for an unknown name."""
        if name not in self._counts:
            column = self._columns[name]
            if column is self.records.by:
                self._counts[name] = self._of_dates(column)
            else:
                self._counts[name] = self._of_pack(name, self._packs[name])
        return self._counts[name]

    def _of_dates(self, by: Coded) -> Counts:
        size, all_rows = len(by.labels), (0, self.records.count)
        if self._moving is not None and self._moving.helps(size):
            return self._of_moving(self._moving, self._own_dates(), by.codes, size, all_rows)
        return self._meeting(self._own_dates()).by_day(self._begins)

    def _of_pack(self, name: str, pack: Pack) -> Counts:
        if pack not in self._joint:
            self._joint[pack] = self._joint_of(pack)
        return pack.counts_of(name, self._joint[pack], self._labels)

    def _joint_of(self, pack: Pack) -> Counts:
        moving = self._moving
        if moving is None or moving.column.name in pack.names or not moving.helps(pack.size):
            return self._meeting(pack.names).joint(pack, *self._slice)
        return self._of_moving(moving, pack.names, pack.codes, pack.size, self._slice)

    def _of_moving(
        self, moving: Moving, view: _Names, codes: Codes, size: int, rows: tuple[int, int]
    ) -> Counts:
        """Counts of a view, without the filters of its own columns, while a range moves."""
        name = moving.column.name
        if not moving.knows(view):
            others = self._meeting(view | {name})
            moving.count(view, codes, size, others.places(*rows))
        return moving.counts(view, self._labels[name])

    def matrix(self, name: str, bins: NDArray[np.integer]) -> Counts:
        """Rows by bin of their date and by code of a column, under all filters but that of dates.

        `bins` has for each code of the column of dates its bin; days of bins below 0 are left out.
        Raises KeyError for an unknown name, ValueError where there are no dates or too many counts.
        """
        column = self._columns[name]
        if self.records.by is None or len(bins) != len(self.records.by.labels):
            message = "bins are for the labels of the column of dates"
            raise ValueError(message)
        subset = self._meeting(self._own_dates())
        return subset.matrix(column, np.asarray(bins, np.int64), self._begins)

    def pivot(self, rows: str, columns: str) -> Counts:
        """Rows shown by the codes of two columns; raises KeyError and ValueError as `matrix`."""
        down, across = self._columns[rows], self._columns[columns]
        shape = len(down.labels), len(across.labels)
        check_size(*shape)
        shown = self._meeting().places(*self._slice)
        cells = down.codes[shown].astype(np.intp)
        cells *= shape[1]
        cells += across.codes[shown]
        return np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape)

    def shown(self) -> int:
        """How many rows are shown."""
        return self._meeting().number(*self._slice)

    def visible(self, first: int, count: int, order: Rows | None = None) -> Rows:
        """Of the rows that are shown, those from the `first`-th on, no more than `count`.

        `order` are all rows as a table is sorted, without it they are in the order of their dates.
        Pass the same array while the table is sorted by the same: what is known of it is kept.
        """
        if order is None:
            return self._meeting().some(*self._slice, first, count)
        return self._meeting().some_in_order(order, *self._slice, first, count)

    def rows(self) -> Rows:
        """The rows that are shown, in the order of their dates."""
        return self._meeting().rows(*self._slice)


def _begins(by: Coded | None) -> Rows:
    """The first row of each date, and the end of the last."""
    if by is None:
        return np.zeros(1, np.int32)
    labels = np.arange(len(by.labels), dtype=by.codes.dtype)
    return np.append(np.searchsorted(by.codes, labels), len(by.codes)).astype(np.int32)


def _rows_between(by: Coded, begins: Rows, condition: Range | None) -> tuple[int, int]:
    """The slice of rows, sorted by date, that a range of dates leaves; all without a range."""
    if condition is None:
        return 0, len(by.codes)
    first, last = by.between(condition.low, condition.high)
    return int(begins[first]), int(begins[max(first, last)])
