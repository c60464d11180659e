"""Bins of numbers and dates: what a bar counts is what choosing it leaves."""

from datetime import date, timedelta

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.analysis.records.bins import bins_of
from desktop.analysis.records.columns import Coded, Records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import RecordFilter
from desktop.domain.tables import Kind


def column(values: list[object], kind: Kind) -> Coded:
    known = sorted({each for each in values if each is not None})  # type: ignore[type-var]
    places = {label: place for place, label in enumerate(known)}
    codes = np.array([places.get(each, len(known)) for each in values], np.uint16)
    return Coded("x", kind, codes, (*known, None))  # type: ignore[arg-type]


def chosen_as_counted(made: Coded) -> None:
    """Choosing any bar leaves the rows that it counts."""
    count = len(made.codes)
    cross = Crossfilter(Records(count, (made,), (), (), None, np.arange(count, dtype=np.int32)))
    bins = bins_of(made)
    sums = bins.sums(cross.counts("x"))
    for place, number in enumerate(sums.tolist()):
        cross.apply(RecordFilter().with_condition("x", bins.range(place, place)))
        assert cross.shown() == number
    missing = int((made.codes == len(made.labels) - 1).sum())
    assert sums.sum() == count - missing


steps = st.sampled_from([0.01, 0.05, 0.1, 0.25, 1.0, 7.0])
numbers = st.lists(st.none() | st.integers(-60, 60), min_size=1, max_size=40)


@given(numbers, steps)
@example([-7, -12], 0.01)
def test_bars_of_numbers(values: list[int | None], step: float) -> None:
    chosen_as_counted(
        column([None if each is None else each * step for each in values], Kind.NUMBER)
    )


@given(st.lists(st.none() | st.dates(date(1400, 1, 1), date(2200, 1, 1)), min_size=1, max_size=30))
def test_bars_of_dates(values: list[date | None]) -> None:
    chosen_as_counted(column(list(values), Kind.DATE))


def test_days_of_a_month_have_a_bar_each() -> None:
    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(31)]
    bins = bins_of(column(list(days), Kind.DATE))
    assert (bins.grain, bins.count) == ("day", 31)
