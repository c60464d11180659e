"""Labels of a column put into bins of one width: days into weeks or months, ages into fives."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded
from desktop.analysis.records.filters import Label, Range
from desktop.domain.tables import Kind

LAST_ORDINAL = date.max.toordinal()
MOST_BINS = 180  # of days
MOST_OF_NUMBERS = 24  # ages come in fives
_GRAINS = ("day", "week", "month", "quarter", "year", "decade")
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


@dataclass(frozen=True, slots=True)
class Bins:
    """Bins side by side: `edges` has one more, as numbers or as ordinals of days.

    `of_code` has the bin of each of the column's codes; rows without a value, whose code is the
    last, are in none and have the number of bins.
    """

    edges: tuple[float, ...]
    of_code: NDArray[np.int32]
    is_dated: bool
    grain: str = ""

    @property
    def count(self) -> int:
        """How many bins there are."""
        return len(self.edges) - 1

    def sums(self, counts: NDArray[Any]) -> NDArray[np.int64]:
        """Counts by code, added up by bin."""
        summed = np.bincount(self.of_code, counts, self.count + 1)
        return summed[: self.count].astype(np.int64)

    def range(self, first: int, last: int) -> Range:
        """The condition that leaves the rows of some bins, both ends included."""
        low, high = self.edges[first], self.edges[last + 1]
        if self.is_dated:
            return Range(date.fromordinal(int(low)), date.fromordinal(int(high) - 1))
        return Range(low, math.nextafter(high, -math.inf))

    def places(self, condition: Range) -> tuple[int, int]:
        """The first and last bin that a range reaches into."""
        low = self.edges[0] if condition.low is None else _number(condition.low)
        high = self.edges[-1] if condition.high is None else _number(condition.high)
        first = int(np.searchsorted(self.edges, low, "right")) - 1
        last = int(np.searchsorted(self.edges, high, "right")) - 1
        return max(0, min(first, self.count - 1)), max(0, min(last, self.count - 1))


def _number(value: Label) -> float:
    return float(value.toordinal()) if isinstance(value, date) else float(value or 0)


def bins_of(column: Coded, most: int | None = None) -> Bins:
    """At most so many bins, or as many as can be told apart, of a column of days or numbers."""
    known: Sequence[Any] = column.labels[:-1]
    if not known:  # a day that is one, should anybody ask what it spans
        return Bins((1.0, 2.0), np.array([1], np.int32), column.kind is Kind.DATE, _GRAINS[0])
    if column.kind is Kind.DATE:
        return _date_bins(known, most or MOST_BINS)
    return _number_bins(np.array(known, np.float64), most or MOST_OF_NUMBERS)


def _date_bins(days: Sequence[date], most: int) -> Bins:
    for grain in _GRAINS:
        numbers = np.array(_numbers(days, grain), np.int64)
        count = int(numbers[-1] - numbers[0]) + 1
        if count <= most or grain == _GRAINS[-1]:
            break
    first = int(numbers[0])
    edges = tuple(float(_ordinal(number, grain)) for number in range(first, first + count + 1))
    return Bins(edges, _with_none(numbers - first, count), is_dated=True, grain=grain)


def _numbers(days: Sequence[date], grain: str) -> list[int]:
    """Which day, week (from Monday) or so many months each day is in."""
    if grain == "day":
        return [day.toordinal() for day in days]
    if grain == "week":
        return [(day.toordinal() - 1) // 7 for day in days]
    months = _MONTHS[grain]
    return [(day.year * 12 + day.month - 1) // months for day in days]


def _ordinal(number: int, grain: str) -> int:
    """The first day of such a bin, as an ordinal."""
    if grain == "day":
        return number
    if grain == "week":
        return number * 7 + 1
    year, month = divmod(number * _MONTHS[grain], 12)
    return date(max(year, 1), month + 1, 1).toordinal() if year <= 9999 else LAST_ORDINAL


def _number_bins(values: NDArray[np.float64], most: int) -> Bins:
    low, high = float(values[0]), float(values[-1])
    width = _width((high - low) / most, whole=bool((values == np.floor(values)).all()))
    begin, end = math.floor(low / width), math.floor(high / width) + 1
    begin -= begin * width > low  # dividing may round past an edge
    end += end * width <= high
    count = end - begin
    edges = tuple((begin + number) * width for number in range(count + 1))
    numbers = np.clip(np.searchsorted(edges, values, "right") - 1, 0, count - 1)
    return Bins(edges, _with_none(numbers, count), is_dated=False)


def _width(least: float, *, whole: bool) -> float:
    """1, 2 or 5 times a power of ten, of the least size; whole numbers share no bin by parts."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    width = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999999)
    return max(1.0, width) if whole else width


def _with_none(numbers: NDArray[np.int64], count: int) -> NDArray[np.int32]:
    return np.append(numbers, count).astype(np.int32)
