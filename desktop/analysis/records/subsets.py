"""The rows that meet some filters: how many there are, their counts, and those at some places."""

from bisect import bisect_left

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
    """Rows by date that meet some filters: their places, or those of the others if fewer.

    A slice of rows is all of them between two days; counts of it are those of the listed rows, or
    those of all rows without the listed ones. `whole` are all rows, unless this is them.
    """

    def __init__(self, count: int, mask: Mask | None = None, whole: "Subset | None" = None) -> None:
        kept = count if mask is None else int(np.count_nonzero(mask))
        self._count, self._whole = count, whole
        self._is_kept = 2 * kept < count
        self._listed: Rows = np.zeros(0, np.int32)
        if mask is not None:
            self._listed = places(mask, kept) if self._is_kept else places(~mask, count - kept)
        self._tallies: dict[Pack, Tally] = {}
        self._matrices: dict[tuple[str, bytes], Counts] = {}
        self._sorted: _Sorted | None = None

    def number(self, begin: int, end: int) -> int:
        """How many rows of a slice there are."""
        first, last = self._ends(begin, end)
        return last - first if self._is_kept else end - begin - (last - first)

    def rows(self, begin: int, end: int) -> Rows:
        """Those of a slice."""
        first, last = self._ends(begin, end)
        if self._is_kept:
            return self._listed[first:last]
        kept = np.ones(end - begin, bool)
        kept[self._listed[first:last] - begin] = False
        return places(kept, end - begin - (last - first)) + np.int32(begin)

    def places(self, begin: int, end: int) -> Rows | slice:
        """Where to look for those of a slice in a column, the short way if they are all of it."""
        if self._is_kept or len(self._listed):
            return self.rows(begin, end)
        return slice(begin, end)

    def some(self, begin: int, end: int, first: int, count: int) -> Rows:
        """Those of a slice from the `first`-th on, no more than `count`."""
        number = self.number(begin, end)
        first, last = min(first, number), min(first + count, number)
        if self._is_kept:
            before, _ = self._ends(begin, end)
            return self._listed[before + first : before + last]
        if first == last:
            return np.zeros(0, np.int32)
        return self.rows(self._row(begin, first), self._row(begin, last - 1) + 1)

    def some_in_order(self, order: Rows, begin: int, end: int, first: int, count: int) -> Rows:
        """Those of a slice, sorted, from the `first`-th on, no more than `count`."""
        if self._sorted is None or self._sorted.order is not order:
            kept = None
            if len(self._listed) or self._is_kept:
                kept = np.full(self._count, not self._is_kept)
                kept[self._listed] = self._is_kept
            self._sorted = _Sorted(order, kept)
        return self._sorted.some(begin, end, first, count)

    def joint(self, pack: Pack, begin: int, end: int) -> Counts:
        """Counts of a slice by the joint codes of a pack."""
        if not len(self._listed):
            return (
                np.zeros(pack.size, np.int64) if self._is_kept else pack.whole.between(begin, end)
            )
        if pack not in self._tallies:
            self._tallies[pack] = Tally(pack.codes.take(self._listed), pack.size)
        listed = self._tallies[pack].between(*self._ends(begin, end))
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

    def _ends(self, begin: int, end: int) -> tuple[int, int]:
        """Where in the list a slice of rows begins and ends."""
        # Bounds of the list's own type, or else the whole list would be copied into theirs
        first, last = np.searchsorted(self._listed, np.array([begin, end], np.int32))
        return int(first), int(last)

    def _row(self, begin: int, number: int) -> int:
        """The row that has so many others of the subset between `begin` and itself."""
        before, _ = self._ends(begin, begin)
        listed = self._listed
        sought = begin - before + number  # rows of the subset before it, from the first row on
        skipped = bisect_left(range(len(listed)), sought + 1, key=lambda at: int(listed[at]) - at)
        return sought + skipped


class _Sorted:
    """A table's rows in an order, and which of them meet some filters."""

    def __init__(self, order: Rows, mask: Mask | None) -> None:
        self.order = order
        self._kept = None if mask is None else mask.take(order)

    def some(self, begin: int, end: int, first: int, count: int) -> Rows:
        if self._kept is None and end - begin == len(self.order):
            return self.order[first : first + count]
        found = [np.zeros(0, np.int32)]
        for start in range(0, len(self.order), _LOOKED_AT):
            if count <= 0:
                break
            rows = self.order[start : start + _LOOKED_AT]
            shown = (rows >= begin) & (rows < end)
            if self._kept is not None:
                shown &= self._kept[start : start + _LOOKED_AT]
            number = int(np.count_nonzero(shown))
            if number > first:
                found.append(rows[np.flatnonzero(shown)[first : first + count]])
                count -= len(found[-1])
            first = max(0, first - number)
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


def places(mask: Mask, count: int) -> Rows:
    """Where a mask is true, which it is `count` times."""
    size = len(mask)
    if size // 200 < count <= size // 10:
        # For masks true at less than a tenth, numpy goes from one to the next, which is fast only
        # where they are far apart: another tenth lets it take the other way, in a third of the time
        mask = np.concatenate((mask, np.ones(size // 8 + 1, bool)))
    return np.flatnonzero(mask)[:count].astype(np.int32)
