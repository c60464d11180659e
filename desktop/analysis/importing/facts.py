"""What a column's cells come to when they are read: examples, what is missing, what is unread."""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import numpy as np

from desktop.domain.tables import ColumnRecipe, DateOrder, Kind
from desktop.storage.tables.cells import Cell, Cells
from desktop.storage.tables.dates import day_of
from desktop.storage.tables.numbers import decimal_of, is_missing, number_of
from desktop.storage.tables.proposing import present

Value: TypeAlias = str | float | date | None
SAMPLES = 4  # cells that are shown of a column
MARKS = 6  # different signs of a missing cell that are told apart


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell and what is read from it; `is_missing` where it says that nothing is known."""

    given: Cell
    value: Value
    is_missing: bool

    @property
    def is_unread(self) -> bool:
        """Whether the cell is there, and yet none of the kind that its column is."""
        return self.value is None and not self.is_missing


@dataclass(frozen=True, slots=True)
class Facts:
    """What a column's cells come to. `marks` are what stands in missing cells, the most first."""

    samples: tuple[ReadCell, ...] = ()
    missing: int = 0
    empty: int = 0
    marks: tuple[tuple[str, int], ...] = ()
    unread: int = 0
    unread_samples: tuple[str, ...] = ()


def sign_of(cells: Cells, column: ColumnRecipe, decimal: str) -> str:
    """The decimal sign of a column of numbers; that of the file where its cells do not tell."""
    return decimal_of(present(cells), decimal) if column.kind is Kind.NUMBER else decimal


def read_cell(cell: Cell, column: ColumnRecipe, decimal: str) -> ReadCell:
    """What is read from a cell of a column whose decimal sign is known."""
    if is_missing(cell):
        return ReadCell(cell, None, is_missing=True)
    match column.kind:
        case Kind.DATE:
            value: Value = day_of(cell, column.order)
        case Kind.NUMBER:
            value = number_of(cell, decimal)
        case _:
            value = " ".join(str(cell).split())
    return ReadCell(cell, value, is_missing=False)


def facts(cells: Cells, column: ColumnRecipe, decimal: str) -> Facts:
    """What a column comes to when it is read as the recipe says."""
    sign, counts = sign_of(cells, column, decimal), cells.counts().tolist()
    marks: Counter[str] = Counter()
    unread, unread_samples = 0, []
    samples: list[ReadCell] = []
    values = cells.values
    plain = values.tolist() if isinstance(values, np.ndarray) else values  # not numpy's, the slower
    for cell, count in zip(plain, counts, strict=True):
        if not count:
            continue
        each = read_cell(cell, column, sign)
        if each.is_missing:
            marks[_mark(each.given)] += count
        elif each.is_unread:
            unread += count
            unread_samples.append(str(each.given))
        elif len(samples) < SAMPLES:
            samples.append(each)
        elif _is_altered(each) and not any(map(_is_altered, samples)):
            samples[-1] = each
    empty = marks.pop("", 0)
    return Facts(
        tuple(samples),
        empty + marks.total(),
        empty,
        tuple(sorted(marks.items(), key=lambda each: (-each[1], each[0]))[:MARKS]),
        unread,
        tuple(unread_samples[:SAMPLES]),
    )


def _is_altered(cell: ReadCell) -> bool:
    """Whether a number is written with more than digits, such as a mark of a footnote."""
    is_number = isinstance(cell.value, float) and isinstance(cell.given, str)
    return is_number and not str(cell.given).strip().isdigit()


def _mark(cell: Cell) -> str:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return str(cell).strip()


def two_ways(cells: Cells, most: int) -> Iterator[tuple[str, date, date]]:
    """Cells that are one day with the day first and another with the month first, with both."""
    told = 0
    for code in cells.used().tolist():
        cell = cells.values[code]
        first = day_of(cell, DateOrder.DAY_FIRST)
        other = day_of(cell, DateOrder.MONTH_FIRST)
        if first and other and first != other:
            yield str(cell), first, other
            told += 1
        if told == most:
            return
