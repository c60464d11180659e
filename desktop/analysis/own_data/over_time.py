"""Series over time of a table: counts by day, week and month, and totals that run on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.own_data.values import (
    Values,
    days_of,
    period,
    plain,
    step_of,
    sums_by_period,
)
from desktop.analysis.records.columns import Coded, Records
from desktop.domain.dataset import Point, Series
from desktop.domain.figure import AS_OF
from desktop.domain.measures import Bound, Measure
from desktop.domain.tables import Kind, Role

MOST_DAYS = 3_700  # of a series by day; beyond ten years it is shown by month and year
MOST_GROUPS = 60  # series of running totals, one for each combination of categories
_GRAINS = {"day": ("day", "week", "month"), "week": ("week",), "month": ("month",), "year": ()}


@dataclass(frozen=True, slots=True)
class About:
    """What the series and figures of a table have in common."""

    population: str
    publisher: str
    measure: Measure
    bound: Bound
    unit: str
    as_of: date | None
    source: str
    edition: str | None = None
    cautions: tuple[str, ...] = ()
    date_kind: str = AS_OF


def of_each(name: str, about: About, columns: int) -> str:
    """The population of a column's numbers: named where a table has several columns of them."""
    return about.population if columns <= 1 else f"{about.population}: {name}"


def count_series(records: Records, name: str, counts: Values | None, about: About) -> list[Series]:
    """Counts by day, week and month of a column; of rows, where there is none.

    Days between the first and the last without a row are zero in a list of cases, and missing in
    a series that has a row for each of its days.
    """
    by = records.by
    if by is None:
        return []
    days = days_of(by)
    if not days:
        return []
    labels, sums = _sums(by, counts)
    if counts is None or len(by.codes) > 2 * len(days):
        labels, sums = _filled(labels, sums)
    return [
        _series(f"{about.edition or ''}{name}-{grain}", name, grain, points, about)
        for grain in _GRAINS[step_of(days)]
        if (points := _points(labels, sums, grain, days))
    ]


def _sums(by: Coded, counts: Values | None) -> tuple[list[date], NDArray[np.float64]]:
    many = len(by.labels)
    if counts is None:
        sums = np.bincount(by.codes, minlength=many).astype(np.float64)
        sums[sums == 0] = np.nan
    else:
        is_stated = ~np.isnan(counts.numbers)
        codes = by.codes[is_stated]
        sums = np.bincount(codes, counts.numbers[is_stated], many).astype(np.float64)
        sums[np.bincount(codes, minlength=many) == 0] = np.nan
    labels: Any = by.labels[:-1]
    return list(labels), sums[:-1]


def _filled(days: list[date], sums: NDArray[np.float64]) -> tuple[list[date], NDArray[np.float64]]:
    """The same with a zero for every day between that no row is about."""
    span = (days[-1] - days[0]).days + 1
    if span > MOST_DAYS:
        return days, sums
    whole = np.zeros(span)
    whole[[(day - days[0]).days for day in days]] = sums
    return [days[0] + timedelta(days=number) for number in range(span)], whole


def _points(
    days: list[date], sums: NDArray[np.float64], grain: str, all_days: list[date]
) -> tuple[Point, ...]:
    if grain != "month" and (all_days[-1] - all_days[0]).days > MOST_DAYS:
        return ()
    step = step_of(all_days)
    last = period(all_days[-1], step)[1]
    return tuple(
        Point(max(start, all_days[0]), min(end, last), plain(value))
        for start, end, value in sums_by_period(sums, list(days), grain)
    )


def _series(
    key: str, name: str, grain: str, points: tuple[Point, ...], about: About, kind: str = "count"
) -> Series:
    return Series(
        id=key.replace("@", " "),
        title=name,
        kind=kind,
        granularity=grain,
        measure=about.measure,
        population=about.population,
        unit=about.unit,
        bound=about.bound,
        publisher=about.publisher,
        points=points,
        edition=about.edition,
        as_of=about.as_of,
        since=points[0].start,
        source=about.source,
        cautions=about.cautions,
        date_kind=about.date_kind,
    )


def running_series(records: Records, totals: Values, about: About) -> Iterator[Series]:
    """Totals that run on, one series for each combination of categories that rows have."""
    by = records.by
    if by is None:
        return
    stated = ~np.isnan(totals.numbers) & (by.codes < len(by.labels) - 1)
    for name, rows in _groups(records, by, stated):
        codes, numbers = by.codes[rows], totals.numbers[rows]
        value = dict(zip(codes.tolist(), numbers.tolist(), strict=True))
        days: Any = by.labels
        points = tuple(
            Point(days[code], days[code], plain(number)) for code, number in sorted(value.items())
        )
        if points:
            titled = f"{totals.name}, {name}" if name else totals.name
            of_group = f"{about.population}, {name}" if name else about.population
            group = About(**{**_fields(about), "population": of_group})
            key = f"{about.edition or ''}{titled}-total"
            yield _series(key, titled, "report date", points, group, "cumulative")


def _fields(about: About) -> dict[str, Any]:
    return {name: getattr(about, name) for name in About.__slots__}


def _groups(
    records: Records, by: Coded, stated: NDArray[np.bool_]
) -> Iterator[tuple[str, NDArray[np.intp]]]:
    """Name and rows of each combination of categories in which no day stands twice.

    All rows, under no name, where no day does; those with the most rows where there are many.
    """
    if _has_each_once(by.codes[stated]):
        yield "", np.flatnonzero(stated)
        return
    columns = [
        each for each in records.coded if each.kind is Kind.CATEGORY and each.role is not Role.NAME
    ]
    joined = np.zeros(records.count, np.int64)
    for each in columns:
        # Numbered anew each time, so that many columns stay within a number.
        _, joined = np.unique(joined * len(each.labels) + each.codes, return_inverse=True)
    found, firsts, counts = np.unique(joined[stated], return_index=True, return_counts=True)
    rows = np.flatnonzero(stated)
    for place in np.argsort(-counts, kind="stable")[:MOST_GROUPS].tolist():
        own = rows[joined[rows] == found[place]]
        if columns and _has_each_once(by.codes[own]):
            first = rows[firsts[place]]
            labels = (each.labels[each.codes[first]] for each in columns)
            yield ", ".join("not stated" if each is None else str(each) for each in labels), own


def _has_each_once(codes: NDArray[Any]) -> bool:
    return len(np.unique(codes)) == len(codes)
