"""Columns as they come from a file: cells that differ, and for each row which of them it has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Cell: TypeAlias = str | int | float | bool | date | None
Codes: TypeAlias = NDArray[np.int32]


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
        return np.flatnonzero(self.counts()).astype(np.int32)

    def counts(self) -> NDArray[np.int64]:
        """How many rows have each of the values."""
        return np.bincount(self.codes, minlength=len(self.values))


def coded(name: str, rows: Iterable[Cell]) -> Cells:
    """A column from its rows. 1 and 1.0, and True and 1, stay apart as they are in the file."""
    places: dict[tuple[type, Cell], int] = {}
    codes = np.fromiter(
        (places.setdefault((type(cell), cell), len(places)) for cell in rows), np.int32
    )
    return Cells(name, codes, [cell for _, cell in places])


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
