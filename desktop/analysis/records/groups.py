"""Counts of what is left, by one column or by two across each other."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.bins import Bins, bins_of
from desktop.analysis.records.columns import Coded
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.domain.tables import Kind

MOST_PERIODS = 40  # rows or columns that days and numbers are put into


@dataclass(frozen=True, slots=True)
class Side:
    """The rows or columns of a table of counts: labels, or bins of days and numbers."""

    column: Coded
    bins: Bins | None

    @property
    def count(self) -> int:
        """How many there are, with the one for what is not stated."""
        return len(self.column.labels) if self.bins is None else self.bins.count + 1

    @property
    def of_code(self) -> NDArray[Any]:
        """The row or column of each code."""
        return np.arange(len(self.column.labels)) if self.bins is None else self.bins.of_code


@dataclass(frozen=True, slots=True)
class Groups:
    """Counts by row and column; without columns there is one. Empty rows and columns are out."""

    rows: Side
    columns: Side | None
    counts: NDArray[np.int64]
    row_places: NDArray[np.intp]
    column_places: NDArray[np.intp]


def side_of(column: Coded) -> Side:
    """A column as rows of a table: days and numbers, of which there are many, in bins."""
    is_binned = column.kind is not Kind.CATEGORY
    return Side(column, bins_of(column, MOST_PERIODS) if is_binned else None)


def grouped(cross: Crossfilter, rows: Side, columns: Side | None) -> Groups:
    """Counts of the rows that pass all filters; days and numbers are binned before counting."""
    left = cross.rows()
    places = rows.of_code[rows.column.codes[left]].astype(np.int64)
    across = 1 if columns is None else columns.count
    if columns is not None:
        places = places * across + columns.of_code[columns.column.codes[left]]
    counts = np.bincount(places, minlength=rows.count * across).reshape(rows.count, across)
    used, filled = np.flatnonzero(counts.any(axis=1)), np.flatnonzero(counts.any(axis=0))
    if columns is None:
        filled = np.arange(1)
    return Groups(rows, columns, counts[np.ix_(used, filled)], used, filled)
