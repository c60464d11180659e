"""The numbers of a table by row, and the days that its rows are about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Numbers, Records
from desktop.domain.tables import Kind, Role

VALUES = (Role.COUNT, Role.CUMULATIVE, Role.LOW, Role.HIGH)


@dataclass(frozen=True, slots=True)
class Values:
    """A column of numbers, in the order of the records' rows; NaN where nothing is stated."""

    name: str
    role: Role
    numbers: NDArray[np.float64]

    @property
    def sum(self) -> float | None:
        """Of all that is stated; None where nothing is."""
        stated = self.numbers[~np.isnan(self.numbers)]
        return float(stated.sum()) if len(stated) else None


def value_columns(records: Records) -> tuple[Values, ...]:
    """Columns that hold what is counted, in the file's order of kinds: counts before totals."""
    found = [
        *(_of_coded(each) for each in records.coded if _is_value(each)),
        *(_of_numbers(each, records) for each in records.numbers if each.role in VALUES),
    ]
    return tuple(sorted(found, key=lambda each: VALUES.index(each.role)))


def _is_value(column: Coded) -> bool:
    return column.role in VALUES and column.kind is Kind.NUMBER


def _of_coded(column: Coded) -> Values:
    labels = np.array([np.nan if each is None else each for each in column.labels], np.float64)
    return Values(column.name, column.role, labels[column.codes])


def _of_numbers(column: Numbers, records: Records) -> Values:
    return Values(column.name, column.role, column.values[records.origin])


def of_role(columns: tuple[Values, ...], role: Role) -> tuple[Values, ...]:
    """Those of one role."""
    return tuple(each for each in columns if each.role is role)


def days_of(by: Coded) -> list[date]:
    """The days that rows are about, in their order; those of no row are left out."""
    used = np.flatnonzero(np.bincount(by.codes, minlength=len(by.labels)))
    return [label for code in used if isinstance(label := by.labels[code], date)]


def step_of(days: list[date]) -> str:
    """What a date stands for, by the distances between dates: day, week, month or year."""
    if len(days) < 3 or any(day.day != 1 for day in days):
        is_weekly = len(days) > 3 and all((b - a).days % 7 == 0 for a, b in pairwise(days))
        return "week" if is_weekly else "day"
    return "year" if all(day.month == 1 for day in days) else "month"


def period(day: date, grain: str) -> tuple[date, date]:
    """First and last day of the day's own week (from Monday), month or year."""
    match grain:
        case "week":
            first = day - timedelta(days=day.weekday())
            return first, first + timedelta(days=6)
        case "month":
            first = day.replace(day=1)
            following = (first + timedelta(days=31)).replace(day=1)
            return first, following - timedelta(days=1)
        case "year":
            return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day


def sums_by_period(
    sums: NDArray[np.float64], days: Sequence[date], grain: str
) -> Iterator[tuple[date, date, float]]:
    """First day, last day and sum of every period that has any; `sums` and `days` go together."""
    spans, places = _calendar(tuple(days), grain)
    stated = ~np.isnan(sums)
    totals = np.bincount(places[stated], sums[stated], len(spans))
    used = np.flatnonzero(np.bincount(places[stated], minlength=len(spans)))
    for place in used.tolist():
        yield (*spans[place], float(totals[place]))


@lru_cache(maxsize=8)  # the columns of a table share their days
def _calendar(
    days: tuple[date, ...], grain: str
) -> tuple[list[tuple[date, date]], NDArray[np.int64]]:
    """The periods that days are in, in their order, and the place of each day's own."""
    each = [period(day, grain) for day in days]
    spans = sorted(set(each))
    numbers = {span: number for number, span in enumerate(spans)}
    return spans, np.array([numbers[span] for span in each], np.int64)


def plain(value: float) -> int | float:
    """A whole number as such."""
    return int(value) if float(value).is_integer() else float(value)
