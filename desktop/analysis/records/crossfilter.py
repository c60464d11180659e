"""Counts of a list under filters: every view filters every other, and only what changes is counted.

Each row has a bit for every filter that it fails. A view counts the rows that fail no filter but,
perhaps, its own. Rows are sorted by date, so that a range of dates is a slice, and when it moves
only the rows that enter or leave are counted.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Records, smallest
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.analysis.records.search import Index

Counts = NDArray[np.int64]


_SEARCH = 1  # the bit of the search; columns have the next ones


class Crossfilter:
    """Records under a filter. `index` is needed for searching in texts."""

    def __init__(self, records: Records, index: Index | None = None) -> None:
        self.records, self.index = records, index
        self.filter = RecordFilter()
        self._columns = {each.name: each for each in records.coded}
        self._bits = {each.name: 2 << number for number, each in enumerate(records.coded)}
        self._fails = np.zeros(records.count, smallest(2 << len(records.coded)))
        self._set = 0  # bits that any row may have
        self._slice = (0, records.count)
        self._counts: dict[str, Counts] = {}
        self._found: dict[tuple[int, int, int], NDArray[np.intp]] = {}  # rows by slice and bits

    def apply(self, wanted: RecordFilter) -> None:
        """Show what `wanted` says; raises KeyError for a column that cannot be counted by."""
        for name in {name for name, _ in (*self.filter.conditions, *wanted.conditions)}:
            condition = wanted.of(name)
            if condition == self.filter.of(name):
                continue
            if self.records.by is self._columns[name] and not isinstance(condition, Chosen):
                self._mark(name, None)
                self._move(_rows_between(self._columns[name], condition))
            else:
                self._mark(name, condition)
                if self.records.by is self._columns[name]:
                    self._move((0, self.records.count))
        if wanted.search != self.filter.search:
            self._search(wanted.search)
        self.filter = wanted

    def _mark(self, name: str, condition: Chosen | Range | None) -> None:
        column, bit = self._columns[name], self._bits[name]
        if condition is not None:
            fails = _failing(column, condition) * self._fails.dtype.type(bit)
            self._set_bit(bit, fails.take(column.codes))
        elif self._set & bit:
            self._set_bit(bit, None)

    def _search(self, words: str) -> None:
        fails = None
        if words.strip() and self.index is not None:
            found = self.index.matching(words)[self.records.origin]
            fails = ~found * self._fails.dtype.type(_SEARCH)
        self._set_bit(_SEARCH, fails)

    def _set_bit(self, bit: int, fails: NDArray[Any] | None) -> None:
        """Take a bit from all rows and give it to those where `fails` has it."""
        kind = self._fails.dtype.type
        if self._set & bit:
            self._fails &= kind(np.iinfo(kind).max ^ bit)
            self._set &= ~bit
        if fails is not None:
            self._fails |= fails
            self._set |= bit
        self._counts.clear()
        self._found.clear()

    def _move(self, rows: tuple[int, int]) -> None:
        """Take another slice of dates: rows between the old and the new ends enter or leave."""
        (old_begin, old_end), (begin, end) = self._slice, rows
        if min(old_end, end) <= max(old_begin, begin):  # nothing in common
            self._counts.clear()
        else:
            for low, high, sign in (
                (begin, old_begin, 1),
                (old_begin, begin, -1),
                (old_end, end, 1),
                (end, old_end, -1),
            ):
                if low < high:
                    self._add((low, high), sign)
        self._slice = rows
        self._found.clear()

    def _add(self, rows: tuple[int, int], sign: int) -> None:
        for name in self._counts:
            if self._columns[name] is not self.records.by:
                self._counts[name] += sign * self._counted(name, rows)

    def counts(self, name: str) -> Counts:
        """Rows by code of a column, without its own filter; raises KeyError for an unknown name."""
        if name not in self._counts:
            is_whole = self._columns[name] is self.records.by
            rows = (0, self.records.count) if is_whole else self._slice
            self._counts[name] = self._counted(name, rows)
        return self._counts[name]

    def _counted(self, name: str, rows: tuple[int, int]) -> Counts:
        column = self._columns[name]
        codes = column.codes[slice(*rows)]
        others = self._set & ~self._bits[name]
        if others:
            codes = codes[self._passing(rows, others)]
        return np.bincount(codes, minlength=len(column.labels))

    def _passing(self, rows: tuple[int, int], bits: int) -> NDArray[np.intp]:
        """The places in a slice of rows that fail none of these filters.

        Most views share them: found once, each takes only the codes of these rows.
        """
        key = (*rows, bits)
        if key not in self._found:
            fails = self._fails[slice(*rows)] & self._fails.dtype.type(bits)
            self._found[key] = np.flatnonzero(fails == 0)
        return self._found[key]

    def rows(self) -> NDArray[np.int32]:
        """The rows that are shown, in the order of their dates."""
        begin, end = self._slice
        if not self._set:
            return np.arange(begin, end, dtype=np.int32)
        return (self._passing(self._slice, self._set) + begin).astype(np.int32)


def _failing(column: Coded, condition: Chosen | Range) -> NDArray[np.bool_]:
    """Which codes of a column fail a condition."""
    fails = np.ones(len(column.labels), bool)
    if isinstance(condition, Chosen):
        for code, label in enumerate(column.labels):
            fails[code] = (label in condition.labels) is condition.excluded
    else:
        first, last = column.between(condition.low, condition.high)
        fails[first:last] = False
    return fails


def _rows_between(by: Coded, condition: Range | None) -> tuple[int, int]:
    """The slice of rows, sorted by date, that a range of dates leaves; all without a range."""
    if condition is None:
        return 0, len(by.codes)
    first, last = by.between(condition.low, condition.high)
    begin, end = np.searchsorted(by.codes, [first, last], "left")
    return int(begin), int(end)
