"""Columns as they come from a file: cells that differ, and for each row which of them it has."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Cell: TypeAlias = str | int | float | bool | date | None
Codes: TypeAlias = NDArray[np.int32]
MANY = 20_000  # distinct cells, above which it is asked whether they repeat at all
_AT_ONCE = 100_000  # cells that are let go of before any other thread may run


@dataclass(frozen=True, slots=True)
class Cells:
    """A column: `codes` have for every row the place of its cell in `values`.

    Cells may stand in `values` twice where hardly any two rows have the same.
    """

    name: str
    codes: Codes
    values: Sequence[Cell] | NDArray[Any]

    def __len__(self) -> int:
        return len(self.codes)

    def rows(self) -> list[Cell]:
        """Every row's cell, in the file's order."""
        return [self.values[code] for code in self.codes.tolist()]

    def used(self) -> Codes:
        """The places in `values` that any row has."""
        counts = np.bincount(self.codes[:MANY], minlength=len(self.values))
        if not counts.all():  # the first rows have not all of them
            counts = self.counts()
        return np.flatnonzero(counts).astype(np.int32)

    def counts(self) -> NDArray[np.int64]:
        """How many rows have each of the values."""
        return np.bincount(self.codes, minlength=len(self.values))


class Column:
    """A column that grows. While cells repeat, each is kept once; otherwise as they come."""

    def __init__(self, rows: int) -> None:
        """A column that begins after some rows, in which it is missing."""
        self.values: list[Cell] = [None]
        self._places: dict[object, int] | None = {None: 0}
        self._codes: list[Codes] = [np.zeros(rows, np.int32)]
        self._rows = rows

    def add(self, cells: list[Cell]) -> None:
        """Add the cells of some rows."""
        if self._places is None:
            begin = len(self.values)
            self.values.extend(cells)
            self._codes.append(np.arange(begin, len(self.values), dtype=np.int32))
        else:
            codes = map(partial(self._place, self._places), cells)
            self._codes.append(np.fromiter(codes, np.int32, len(cells)))
        self._rows += len(cells)
        if self._places is not None and len(self._places) > max(MANY, self._rows // 2):
            self._places = None  # it would take more room than it spares

    def _place(self, places: dict[object, int], cell: Cell) -> int:
        # 1, 1.0 and True are equal, but not the same in a file
        key = cell if cell is None or type(cell) is str else (type(cell), cell)
        place = places.get(key)
        if place is None:
            place = places[key] = len(self.values)
            self.values.append(cell)
        return place

    def cells(self, name: str) -> Cells:
        """The column as it is now."""
        return Cells(name, np.concatenate(self._codes), self.values)


def coded(name: str, rows: Iterable[Cell]) -> Cells:
    """A column from its rows. 1 and 1.0, and True and 1, stay apart as they are in the file."""
    column = Column(0)
    column.add(list(rows))
    return column.cells(name)


@dataclass(frozen=True, slots=True)
class Table:
    """Columns of one length; `source` names the file they are from, `sheet` the part of it."""

    columns: tuple[Cells, ...]
    source: str
    sheet: str = ""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.columns[0]) if self.columns else 0

    def column(self, name: str) -> Cells | None:
        """The column of a name."""
        return next((each for each in self.columns if each.name == name), None)


def let_go(table: Table) -> None:
    """Empty a table that nobody needs any more, a part at a time.

    Freed at once, the texts of millions of cells would stop the window for a tenth of a second.
    """
    for column in table.columns:
        values = column.values
        if isinstance(values, list):
            while values:
                del values[-_AT_ONCE:]
        elif isinstance(values, np.ndarray) and values.dtype == object:
            with suppress(ValueError):  # where it may not be written it is freed at once after all
                values.setflags(write=True)  # pandas hands out what may only be read
                for begin in range(0, len(values), _AT_ONCE):
                    values[begin : begin + _AT_ONCE] = None


def unique_names(names: Sequence[str]) -> list[str]:
    """Names of columns, none empty and none twice: the second "total" becomes "total (2)"."""
    made: list[str] = []
    for number, given in enumerate(names, 1):
        name = " ".join(str(given).split()) or f"column {number}"
        same = 1
        while name in made:
            same += 1
            name = f"{' '.join(str(given).split()) or f'column {number}'} ({same})"
        made.append(name)
    return made
