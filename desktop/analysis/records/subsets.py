"""The rows that meet some filters: how many there are, their counts, and those at some places."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Codes
from desktop.analysis.records.tally import Counts, Pack, Tally

Mask = NDArray[np.bool_]
Rows = NDArray[np.int32]

MOST_CELLS = 4_000_000  # of a table of counts, 32 MB
_MOST_MATRICES = 8  # kept at a time, of those asked for last
_LOOKED_AT = 1 << 16  # rows of a sorted table looked at together


class Subset:
    """Rows by date that meet some filters: a mask of them, or none where all do.

    A slice of rows is all of them between two days. For counts those that meet the filters are
    listed, or those that do not, if fewer, whose counts are taken from those of all rows. `whole`
    are all rows, unless this is them.
    """

    def __init__(self, count: int, mask: Mask | None = None, whole: "Subset | None" = None) -> None:
        self._count, self._mask, self._whole = count, mask, whole
        self._tallies: dict[Pack, Tally] = {}
        self._matrices: dict[tuple[str, bytes], Counts] = {}
        self._sorted: _Sorted | None = None

    def number(self, begin: int, end: int) -> int:
        """How many rows of a slice there are."""
        return end - begin if self._mask is None else _true(self._mask[begin:end])

    def rows(self, begin: int, end: int) -> Rows:
        """Those of a slice."""
        if self._mask is None:
            return np.arange(begin, end, dtype=np.int32)
        return places(self._mask[begin:end]) + np.int32(begin)

    def places(self, begin: int, end: int) -> Rows | slice:
        """Where to look for those of a slice in a column, the short way if they are all of it."""
        return slice(begin, end) if self._mask is None else self.rows(begin, end)

    def some(self, begin: int, end: int, first: int, count: int) -> Rows:
        """Those of a slice from the `first`-th on, no more than `count`."""
        if self._mask is None:
            return np.arange(
                min(begin + first, end), min(begin + first + count, end), dtype=np.int32
            )
        starts = range(begin, end, _LOOKED_AT)
        parts = (self._mask[start : min(start + _LOOKED_AT, end)] for start in starts)
        return (_some_of(parts, first, count) + begin).astype(np.int32)

    def some_in_order(self, order: Rows, begin: int, end: int, first: int, count: int) -> Rows:
        """Those of a slice, sorted, from the `first`-th on, no more than `count`."""
        if self._mask is None and end - begin == self._count:
            return order[first : first + count]
        if self._sorted is None or self._sorted.order is not order:
            self._sorted = _Sorted(order, None if self._mask is None else self._mask.take(order))
        return order[_some_of(self._sorted.shown(begin, end), first, count)]

    def joint(self, pack: Pack, begin: int, end: int) -> Counts:
        """Counts of a slice by the joint codes of a pack."""
        if self._mask is None:
            return pack.whole.between(begin, end)
        if pack not in self._tallies:
            self._tallies[pack] = Tally(pack.codes.take(self._listed), pack.size)
        # Bounds of the list's own type, or else the whole list would be copied into theirs
        first, last = np.searchsorted(self._listed, np.array([begin, end], np.int32))
        listed = self._tallies[pack].between(int(first), int(last))
        return listed if self._is_kept else pack.whole.between(begin, end) - listed

    def by_day(self, begins: Rows) -> Counts:
        """Counts by day; `begins` are the first row of each, and the end of the last."""
        listed = self._listed_by_day(begins)
        return listed if self._is_kept else np.diff(begins).astype(np.int64) - listed

    def matrix(self, column: Coded, bins: NDArray[np.int64], begins: Rows) -> Counts:
        """Counts by bin of the day and code of a column, without the days of bins below 0."""
        key = column.name, bins.tobytes()
        if key not in self._matrices:
            if self._whole is None:
                counts = _matrix(column.codes, column, bins, np.diff(begins))
            else:
                codes = column.codes.take(self._listed)
                counts = _matrix(codes, column, bins, self._listed_by_day(begins))
                if not self._is_kept:
                    counts = self._whole.matrix(column, bins, begins) - counts
            if len(self._matrices) == _MOST_MATRICES:
                self._matrices.pop(next(iter(self._matrices)))
            self._matrices[key] = counts
        return self._matrices[key]

    def _listed_by_day(self, begins: Rows) -> Counts:
        return np.diff(np.searchsorted(self._listed, begins))

    @cached_property
    def _is_kept(self) -> bool:
        """Whether the rows listed are those that meet the filters."""
        return 2 * self.number(0, self._count) < self._count

    @cached_property
    def _listed(self) -> Rows:
        if self._mask is None:
            return np.zeros(0, np.int32)
        return places(self._mask if self._is_kept else ~self._mask)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A table's rows in an order, and for each of them whether it meets some filters."""

    order: Rows
    kept: Mask | None

    def shown(self, begin: int, end: int) -> Iterator[Mask]:
        """For some rows after another, whether they meet the filters and are of a slice."""
        for start in range(0, len(self.order), _LOOKED_AT):
            rows = self.order[start : start + _LOOKED_AT]
            shown = (rows >= begin) & (rows < end)
            if self.kept is not None:
                shown &= self.kept[start : start + _LOOKED_AT]
            yield shown


def _some_of(parts: Iterable[Mask], first: int, count: int) -> NDArray[np.intp]:
    """Where masks, one after another, are true, from the `first`-th time on, `count` times."""
    found, start = [np.zeros(0, np.intp)], 0
    for mask in parts:
        if count <= 0:
            break
        number = _true(mask)
        if number > first:
            found.append(np.flatnonzero(mask)[first : first + count] + start)
            count -= len(found[-1])
        first = max(0, first - number)
        start += len(mask)
    return np.concatenate(found)


def _matrix(codes: Codes, column: Coded, bins: NDArray[np.int64], days: Counts) -> Counts:
    """Counts of codes, which are in the order of their days, `days` of them each."""
    size, number = len(column.labels), int(bins.max(initial=-1)) + 1
    check_size(number, size)
    cells = np.repeat((bins + 1).clip(0) * size, days)  # the first row for those left out
    cells += codes
    return np.bincount(cells, minlength=(number + 1) * size).reshape(number + 1, size)[1:]


def check_size(rows: int, columns: int) -> None:
    """Raise ValueError for a table of more cells than anyone could look at."""
    if rows * columns > MOST_CELLS:
        message = f"a table of {rows} by {columns} counts is too large"
        raise ValueError(message)


def _true(mask: Mask) -> int:
    return int(np.count_nonzero(mask))


def places(mask: Mask) -> Rows:
    """Where a mask is true."""
    size, count = len(mask), _true(mask)
    if size // 200 < count <= size // 10:
        # For masks true at less than a tenth, numpy goes from one to the next, which is fast only
        # where they are far apart: another tenth lets it take the other way, in a third of the time
        mask = np.concatenate((mask, np.ones(size // 8 + 1, bool)))
    return np.flatnonzero(mask)[:count].astype(np.int32)
