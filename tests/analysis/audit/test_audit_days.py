"""Weekdays, lengths of periods and one number in two places, on figures made up for the purpose."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import PER_DAY, days, figure, put_to, said

from desktop.analysis.audit.days import WEEKDAYS
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Measure
from desktop.domain.verdicts import Check, Verdict

HOLDS, FAILS, AMBIGUOUS = Verdict.HOLDS, Verdict.FAILS, Verdict.AMBIGUOUS
CANNOT = Verdict.CANNOT
some_days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


# Weekdays


@given(some_days, st.sampled_from(list(WEEKDAYS)))
def test_weekday(day: date, name: str) -> None:
    one = figure("A", 1, period=Period(None, day, day))
    found = put_to([one], "weekday", {"weekday": name}, figure="A")
    assert found.verdict is (HOLDS if f"{day:%A}" == name else FAILS)
    assert f"is a {day:%A}" in said(found)
    assert dict(found.result) == {"weekday": f"{day:%A}"}


def test_a_weekday_needs_no_number() -> None:
    words = figure("A", bound=Bound.QUALITATIVE, unit=None, period=days("2024-02-20"))
    assert put_to([words], "weekday", {"weekday": "Tuesday"}, figure="A").verdict is HOLDS


@pytest.mark.parametrize(
    "period",
    [Period(), days("2024-02-20", "2024-02-21"), Period(None, date(2024, 2, 20)), Period("then")],
)
def test_a_weekday_of_more_or_less_than_a_day(period: Period) -> None:
    one = figure("A", 1, period=period)
    found = put_to([one], "weekday", {"weekday": "Tuesday"}, figure="A")
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")
    assert "not about one day" in said(found)


@pytest.mark.parametrize("name", ["tuesday", "", "Dienstag", 2, None, True])
def test_a_weekday_that_is_none(name: object) -> None:
    one = figure("A", 1, period=days("2024-02-20"))
    found = put_to([one], "weekday", {"weekday": name}, figure="A")
    assert (found.verdict, found.fault) == (CANNOT, "wrong parameter")
    assert "“weekday”" in said(found)


# Lengths of periods


@given(st.integers(1, 1_000), st.integers(1, 1_000))
def test_span(length: int, told: int) -> None:
    start = date(2024, 8, 6)
    period = Period(None, start, date.fromordinal(start.toordinal() + length - 1))
    found = put_to([figure("A", 1_226, period=period)], "span", {"days": told}, figure="A")
    assert found.verdict is {0: HOLDS, 1: AMBIGUOUS}.get(length - told, FAILS)
    result = dict(found.result)
    assert (result["days"], result["said"]) == (length, told)
    assert (result["per day"], result["per day of those said"]) == (1_226 / length, 1_226 / told)


@pytest.mark.parametrize("period", [Period(), Period(None, date(2024, 2, 20)), Period("a week")])
def test_a_span_without_its_days(period: Period) -> None:
    found = put_to([figure("A", 1, period=period)], "span", {"days": 7}, figure="A")
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")
    assert "first and last day" in said(found)


@pytest.mark.parametrize("told", [0, -1, None, "7", 7.0, True, 10**400])
def test_a_number_of_days_that_is_none(told: object) -> None:
    one = figure("A", 1, period=days("2024-02-20", "2024-02-26"))
    found = put_to([one], "span", {"days": told}, figure="A")
    assert (found.verdict, found.fault) == (CANNOT, "wrong parameter")
    assert "“days”" in said(found)


# One number in two places

YEAR, FROM_FEBRUARY = days("2022-01-01", "2022-12-31"), days("2022-02-24", "2022-12-31")


def same(first: Figure, second: Figure, tolerance: float = 0.0) -> Check:
    figures = [first, second]
    parameters: dict[str, object] = {"tolerance": tolerance}
    return put_to(figures, "same number", parameters, figures=[first.id, second.id])


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.booleans())
def test_same_number(one: int, other: int, is_one_period: bool) -> None:  # noqa: FBT001
    second = YEAR if is_one_period else FROM_FEBRUARY
    found = same(figure("A", one, period=YEAR), figure("B", other, period=second))
    if one == other:
        assert found.verdict is (HOLDS if is_one_period else AMBIGUOUS)
    else:
        assert found.verdict is FAILS
        assert ("two numbers for two periods" in said(found)) is not is_one_period


@pytest.mark.parametrize(
    ("bound", "other", "verdict"),
    [
        (Bound.ABOUT, 109, HOLDS),
        (Bound.ABOUT, 111, FAILS),
        (Bound.NEARLY, 91, HOLDS),
        (Bound.NEARLY, 101, FAILS),
        (Bound.AT_LEAST, 10**6, HOLDS),
        (Bound.AT_LEAST, 99, FAILS),
        (Bound.UP_TO, 1, HOLDS),
        (Bound.UP_TO, 101, FAILS),
        (Bound.NOT_STATED, 101, FAILS),
    ],
)
def test_words_leave_room_for_one_number(bound: Bound, other: int, verdict: Verdict) -> None:
    first = figure("A", 100, bound=bound, period=YEAR)
    found = same(first, figure("B", other, period=YEAR))
    assert found.verdict is verdict
    assert re.search("“Number A” is (about |nearly |at least |up to )?100", said(found))
    assert ("as they are worded" in said(found)) is (verdict is HOLDS)


def test_ranges_that_meet() -> None:
    first = figure("A", bound=Bound.RANGE, lower=40, upper=50, period=YEAR)
    for low, verdict in ((50, HOLDS), (51, FAILS)):
        second = figure("B", bound=Bound.RANGE, lower=low, upper=60, period=YEAR)
        assert same(first, second).verdict is verdict


def test_one_number_within_a_tolerance() -> None:
    first, second = figure("A", 100, period=YEAR), figure("B", 104, period=YEAR)
    assert same(first, second).verdict is FAILS
    assert same(first, second, 0.05).verdict is HOLDS
    assert same(first, second, 0.03).verdict is FAILS


@pytest.mark.parametrize("period", [Period(), Period("then"), Period(None, None, date(2022, 1, 1))])
def test_a_period_that_is_not_known_is_compared_with_none(period: Period) -> None:
    found = same(figure("A", 5, period=period), figure("B", 5, period=period))
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")


@pytest.mark.parametrize("count", [1, 3])
def test_more_or_less_than_two_numbers(count: int) -> None:
    figures = [figure(f"F{place}", 5, period=YEAR) for place in range(count)]
    found = put_to(figures, "same number", figures=[each.id for each in figures])
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")


# Two lists


def lists(pairs: list[tuple[float, float]], tolerance: float = 0.0, **fields: Any) -> Check:
    claims = [figure(f"C{place}", pair[0]) for place, pair in enumerate(pairs)]
    evidence = [figure(f"O{place}", pair[1], **fields) for place, pair in enumerate(pairs)]
    return put_to(
        [*claims, *evidence],
        "same number",
        {"tolerance": tolerance},
        claim=[each.id for each in claims],
        evidence=[each.id for each in evidence],
    )


OTHER_LIST = {"publisher": "Another", "measure": Measure.CONFIRMED_DATED}


def test_two_lists() -> None:
    assert lists([(5, 5), (6, 6)], **OTHER_LIST).verdict is HOLDS
    found = lists([(5, 5), (6, 7)], **OTHER_LIST)
    assert found.verdict is AMBIGUOUS
    assert "5 against 5; 6 against 7" in said(found)
    assert dict(found.result) == {"C0 - O0": 0, "C1 - O1": -1}
    assert lists([(5, 5), (6, 7)]).verdict is FAILS  # one list contradicts itself
    assert lists([(5, 5), (6, 7)], edition="E2").verdict is AMBIGUOUS


def test_two_lists_as_they_are_worded() -> None:
    assert lists([(100, 109)], bound=Bound.ABOUT, **OTHER_LIST).verdict is HOLDS
    assert lists([(100, 112)], bound=Bound.ABOUT, **OTHER_LIST).verdict is AMBIGUOUS
    assert lists([(100, 104)], 0.05, **OTHER_LIST).verdict is HOLDS


def test_two_lists_of_very_many_numbers() -> None:
    found = lists([(place, place) for place in range(3_000)])
    assert found.verdict is HOLDS
    assert said(found).endswith("2,999 against 2,999.")


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"population": "others", "measure": Measure.CONFIRMED_DATED}, "mixed measures"),
        ({"population": "others"}, "mixed measures"),
        ({"measure": Measure.CLAIMED}, "mixed measures"),
        ({"measure": Measure.ESTIMATED}, "mixed measures"),
        (PER_DAY, "wrong unit"),
        ({"unit": "divisions"}, "wrong unit"),
    ],
)
def test_two_lists_of_different_things(fields: dict[str, Any], fault: str) -> None:
    found = lists([(5, 5)], **fields)
    assert (found.verdict, found.fault) == (CANNOT, fault)


def test_lists_that_do_not_pair_off() -> None:
    figures = [figure("A", 1), figure("B", 1), figure("C", 1)]
    found = put_to(figures, "same number", claim=["A", "B"], evidence=["C"])
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")
    assert "2 and 1" in said(found)
    assert put_to(figures, "same number", claim="A").fault == "wrong role"


def test_a_list_against_itself() -> None:
    figures = [figure("A", 1), figure("B", 1)]
    found = put_to(figures, "same number", claim=["A", "B"], evidence=["B", "B"])
    assert (found.verdict, found.fault) == (CANNOT, "circular")
