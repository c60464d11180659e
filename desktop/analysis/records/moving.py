"""A range that moves over a column other than that of dates, such as one of ages."""

from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Codes
from desktop.analysis.records.conditions import runs
from desktop.analysis.records.subsets import Rows
from desktop.analysis.records.tally import Counts

_BEGUN = 3  # moves after which it is worth the time of several to make the rest quick
_MOST_CELLS = 1 << 21  # of a table, 8 MB


class Moving:
    """Counts of other views for all labels up to each of one column: any range is a difference.

    Nothing else may change while it is used.
    """

    def __init__(self, column: Coded) -> None:
        self.column = column
        self.moves = 0
        self._tables: dict[Hashable, NDArray[np.int32]] = {}

    def helps(self, size: int) -> bool:
        """Whether a view of so many codes is best counted this way."""
        return self.moves >= _BEGUN and len(self.column.labels) * size <= _MOST_CELLS

    def knows(self, view: Hashable) -> bool:
        """Whether the rows of a view have been counted."""
        return view in self._tables

    def count(self, view: Hashable, codes: Codes, size: int, rows: Rows | slice) -> None:
        """Count the rows that a view would show if the moving range were everything."""
        cells = self.column.codes[rows].astype(np.intp)
        cells *= size
        cells += codes[rows]
        labels = len(self.column.labels)
        table = np.zeros((labels + 1, size), np.int32)
        counted = np.bincount(cells, minlength=labels * size).reshape(labels, size)
        np.cumsum(counted, axis=0, dtype=np.int32, out=table[1:])
        self._tables[view] = table

    def counts(self, view: Hashable, kept: NDArray[np.bool_]) -> Counts:
        """Counts of a view by code, of rows whose label is kept."""
        table = self._tables[view]
        counts = np.zeros(table.shape[1], np.int64)
        for first, end in runs(kept):
            counts += table[end] - table[first]
        return counts
