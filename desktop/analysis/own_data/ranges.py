"""Rows with a low and a high number, each as a figure of its own."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from desktop.analysis.own_data.values import Values, plain
from desktop.analysis.records.columns import Coded, Records
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound
from desktop.domain.tables import Kind, Role

MOST = 5_000  # rows that are figures; a longer list is read on the page of records


def range_figures(
    records: Records, low: Values | None, high: Values | None, make: Callable[..., Figure]
) -> Iterator[Figure]:
    """A figure a row, in the file's order. A blank end is unbounded: "at least" or "up to"."""
    if records.count > MOST:
        return
    words = [
        each for each in records.coded if each.kind is Kind.CATEGORY and each.role is not Role.NAME
    ]
    for row in np.argsort(records.origin, kind="stable").tolist():
        ends = [_end(low, row), _end(high, row)]
        if ends == [None, None]:
            continue
        number = int(records.origin[row]) + 1
        labels = [str(each.labels[each.codes[row]] or "") for each in words]
        yield make(
            f"row {number}",
            label=", ".join(filter(None, labels)) or f"row {number}",
            locator=f"row {number}",
            cautions=(),
            period=_day(records.by, row),
            **_numbers(*ends),
        )


def _end(values: Values | None, row: int) -> int | float | None:
    number = np.nan if values is None else values.numbers[row]
    return None if np.isnan(number) else plain(float(number))


def _numbers(low: float | None, high: float | None) -> dict[str, Any]:
    if low is not None and high is not None:
        if low == high:
            return {"value": low}
        return {"lower": low, "upper": high, "bound": Bound.RANGE}
    if low is not None:
        return {"value": low, "lower": low, "bound": Bound.AT_LEAST}
    return {"value": high, "upper": high, "bound": Bound.UP_TO}


def _day(by: Coded | None, row: int) -> Period:
    day: Any = by.labels[by.codes[row]] if by is not None else None
    return Period(None, day, day)
