"""Ticks lie on the axis, in order, at round places, and are not too many."""

import math
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.analysis.ticks import date_ticks, log_ticks, number_ticks

SPANS = st.floats(1e-3, 1e9)
MOST = st.integers(1, 20)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(date.toordinal)


@given(st.floats(-1e9, 1e9), SPANS, MOST)
@example(0.0, 106_745.0, 5)
@example(0.0, 0.2, 3)
def test_number_ticks_are_few_ordered_and_within(low: float, span: float, most: int) -> None:
    ticks = number_ticks(low, low + span, most)
    slack = 1e-6 * max(abs(low), span)
    assert len(ticks) <= most + 2
    assert all(earlier < later for earlier, later in pairwise(ticks))
    assert all(low - slack <= tick <= low + span + slack for tick in ticks)


@given(SPANS, st.integers(2, 20))
@example(41.0, 2)
def test_number_ticks_from_zero_are_round_and_even(high: float, most: int) -> None:
    ticks = number_ticks(0, high, most)
    assert ticks[0] == 0
    assert len(ticks) >= 2
    assert len(ticks) > most * 0.35  # a step from 1, 2, 5 is at most 2.5 times the finest
    step = ticks[1]
    digits = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert round(digits, 6) in {1, 2, 5}
    assert ticks == pytest.approx([index * step for index in range(len(ticks))])


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0, 106_745, 5, [0, 50_000, 100_000]),
        (0, 4_500, 5, [0, 1_000, 2_000, 3_000, 4_000]),
        (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (-3, 7, 5, [-2, 0, 2, 4, 6]),
        (7, 7, 5, [7]),
        (0, 10, 0, [0]),
    ],
)
def test_number_ticks_known(low: float, high: float, most: int, ticks: list[float]) -> None:
    assert number_ticks(low, high, most) == ticks


@given(st.floats(0.01, 1e7), st.floats(1.05, 1e5))
@example(60, 1.5)
@example(100_001, 1.4)
def test_log_ticks_are_ordered_within_and_never_missing(low: float, factor: float) -> None:
    high = low * factor
    ticks = log_ticks(low, high)
    assert ticks == sorted(set(ticks))
    assert all(low * (1 - 1e-6) <= tick <= high * (1 + 1e-6) for tick in ticks)
    assert len(ticks) >= 2


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (10, 100_000, [10, 100, 1_000, 10_000, 100_000]),
        (4_515, 230_600, [5_000, 10_000, 20_000, 50_000, 100_000, 200_000]),
    ],
)
def test_log_ticks_known(low: float, high: float, ticks: list[float]) -> None:
    assert log_ticks(low, high) == ticks


@given(DAYS, st.integers(1, 60_000), st.integers(2, 15))
def test_date_ticks_are_few_ordered_and_within(first: int, span: int, most: int) -> None:
    ticks, unit = date_ticks(first, first + span, most)
    assert unit in {"day", "month", "year"}
    assert ticks == sorted(set(ticks))
    assert len(ticks) <= most + 2
    assert all(first <= tick.toordinal() <= first + span for tick in ticks)
    if unit in {"month", "year"}:
        assert all(tick.day == 1 for tick in ticks)
    if unit == "year":
        assert all(tick.month == 1 for tick in ticks)


@given(DAYS, st.integers(20, 120))
def test_weekly_ticks_are_mondays(first: int, span: int) -> None:
    ticks, unit = date_ticks(first, first + span, 10)
    if unit == "day" and len(ticks) > 1 and ticks[1] - ticks[0] >= timedelta(7):
        assert {tick.weekday() for tick in ticks} == {0}


def test_ticks_of_the_war_are_half_years() -> None:
    first, last = date(2022, 2, 24).toordinal(), date(2025, 5, 2).toordinal()
    ticks, unit = date_ticks(first, last, 8)
    halves = [date(year, month, 1) for year in (2022, 2023, 2024, 2025) for month in (1, 7)]
    assert ticks == halves[1:-1]
    assert unit == "month"


@pytest.mark.parametrize("last", [date(9022, 2, 24), date(9999, 12, 31)])
def test_a_mistyped_year_still_gets_few_ticks(last: date) -> None:
    ticks, unit = date_ticks(date(2022, 2, 24).toordinal(), last.toordinal() + 1, 8)
    assert unit == "year"
    assert 2 <= len(ticks) <= 10


def test_a_view_far_beyond_the_calendar_has_ticks_or_none() -> None:
    assert date_ticks(-1e12, 1e12, 8)[1] == "year"
    assert len(date_ticks(1e12, 2e12, 8)[0]) <= 1
