"""One number against another, on figures made up for the purpose."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import days, figure, put_to, said

from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Measure
from desktop.domain.verdicts import Check, Verdict

HOLDS, FAILS, CANNOT = Verdict.HOLDS, Verdict.FAILS, Verdict.CANNOT
counts = st.integers(1, 10**9)


# Ratios


def times(value: float | None = None, **fields: Any) -> Figure:
    usual = {"measure": Measure.RATIO, "of": Measure.CONFIRMED, "unit": "ratio"}
    return figure("C", value, **usual | fields)


def ratio(first: float, second: float, claim: Figure, tolerance: float = 0.0) -> Check:
    figures = [figure("A", first), figure("B", second), claim]
    parameters: dict[str, object] = {"tolerance": tolerance}
    return put_to(figures, "ratio", parameters, numerator="A", denominator="B", claim="C")


@pytest.mark.parametrize(
    ("claim", "least", "most"),
    [
        (times(3), 270, 330),
        (times(2.5), 245, 255),
        (times(2.53), 252.5, 253.5),
        (times(2.5, bound=Bound.ABOUT), 225, 275),
        (times(3, bound=Bound.NEARLY), 270, 300),
        (times(3, bound=Bound.AT_LEAST), 300, 10**6),
        (times(3, bound=Bound.UP_TO), 0, 300),
        (times(lower=2, upper=4, bound=Bound.RANGE), 200, 400),
    ],
)
def test_what_the_words_of_a_ratio_allow(claim: Figure, least: float, most: float) -> None:
    for value in (least + 0.01, (least + most) / 2, most - 0.01):
        assert ratio(value, 100, claim).verdict is HOLDS
    for value in (least - 0.1, most + 0.1):
        if 0 < value < 10**6:
            found = ratio(value, 100, claim)
            assert found.verdict is FAILS
            assert "not" in said(found)


def test_open_ends_are_said_in_words() -> None:
    for bound, value in ((Bound.AT_LEAST, 400), (Bound.UP_TO, 200)):
        text = said(ratio(value, 100, times(3, bound=bound)))
        assert "inf" not in text
        assert "any number" in text


def test_a_tolerance_of_the_relation_goes_before_the_digits() -> None:
    assert ratio(260, 100, times(2.5)).verdict is FAILS
    assert ratio(260, 100, times(2.5), 0.05).verdict is HOLDS
    assert ratio(320, 100, times(3)).verdict is HOLDS
    assert ratio(320, 100, times(3), 0.05).verdict is FAILS


@given(counts, counts)
def test_a_ratio_is_of_its_numbers(first: int, second: int) -> None:
    found = ratio(first, second, times(3))
    value = dict(found.result)["ratio"]
    assert value == first / second
    assert found.verdict is (HOLDS if 2.7 <= first / second <= 3.3000000000000003 else FAILS)


@given(counts)
def test_without_a_divisor_nothing_is_checked(value: int) -> None:
    figures = [figure("A", value), times(4)]
    found = put_to(figures, "ratio", numerator="A", claim="C")
    assert (found.verdict, found.fault) == (CANNOT, "")
    assert dict(found.result) == {"each": value / 4}
    assert "does not state the number" in said(found)


@pytest.mark.parametrize(
    "fields",
    [
        {"of": Measure.CLAIMED},
        {"of": Measure.ESTIMATED},
        {"population": "others"},
        {"measure": Measure.CLAIMED, "of": None, "unit": "divisions"},
    ],
)
@pytest.mark.parametrize("roles", [{}, {"denominator": "B"}])
def test_a_ratio_of_something_else(fields: dict[str, Any], roles: dict[str, str]) -> None:
    figures = [figure("A", 300), figure("B", 100), times(3, **fields)]
    found = put_to(figures, "ratio", numerator="A", claim="C", **roles)
    assert (found.verdict, found.fault) == (CANNOT, "mixed measures")


# Order


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_order(first: int, second: int) -> None:
    figures = [figure("A", first), figure("B", second)]
    found = put_to(figures, "order", larger="A", smaller="B")
    assert found.verdict is (HOLDS if first > second else FAILS)
    assert dict(found.result)["difference"] == first - second
    assert ("not above" in said(found)) is (first <= second)


def test_above_nothing_has_no_per_cent() -> None:
    found = put_to([figure("A", 5), figure("B", 0)], "order", larger="A", smaller="B")
    assert found.verdict is HOLDS
    assert said(found) == "“Number A”, 5, is above “Number B”, which is 0."


def test_decimals_are_told_apart() -> None:
    figures = [figure("A", 0.3), figure("B", 0.1)]
    found = put_to(figures, "order", larger="A", smaller="B")
    assert dict(found.result)["difference"] == 0.2


def test_periods_that_differ() -> None:
    early, late = days("2023-01-01", "2023-03-31"), days("2024-02-20")
    parameters: dict[str, object] = {"different_periods": True}
    for first, second in ((213, 201), (201, 201), (190, 201)):
        figures = [figure("A", first, period=early), figure("B", second, period=late)]
        found = put_to(figures, "order", parameters, larger="A", smaller="B")
        assert found.verdict is HOLDS
        assert "The periods differ" in said(found)


@pytest.mark.parametrize("period", [days("2023-01-01"), figure("X").period])
def test_periods_that_are_said_to_differ_and_do_not(period: Any) -> None:
    figures = [figure("A", 2, period=period), figure("B", 1, period=period)]
    found = put_to(figures, "order", {"different_periods": True}, larger="A", smaller="B")
    assert (found.verdict, found.fault) == (CANNOT, "wrong parameter")


def test_a_rate_per_day_is_above_a_count_of_one_day() -> None:
    rate = {
        "measure": Measure.RATE,
        "of": Measure.CONFIRMED,
        "per": "day",
        "unit": "people per day",
    }
    larger, smaller = figure("A", upper=213, **rate), figure("B", 201, period=days("2024-02-20"))
    assert put_to([larger, smaller], "order", larger="A", smaller="B").verdict is HOLDS
    week = figure("B", 201, period=days("2024-02-20", "2024-02-26"))
    found = put_to([larger, week], "order", larger="A", smaller="B")
    assert (found.verdict, found.fault) == (CANNOT, "mixed measures")


# Changes between editions


def change(first: float, second: float, direction: str | None = None, **fields: Any) -> Check:
    earlier = figure("A", first, as_of=date(2025, 5, 2), edition="E1")
    later = figure("B", second, **{"as_of": date(2025, 12, 12), "edition": "E2"} | fields)
    parameters: dict[str, object] = {"direction": direction} if direction else {}
    return put_to([earlier, later], "edition change", parameters, earlier="A", later="B")


@given(counts, st.integers(0, 10**9))
def test_a_change_has_the_way_that_is_said(first: int, second: int) -> None:
    assert change(first, second).verdict is HOLDS
    assert change(first, second, "up").verdict is (HOLDS if second > first else FAILS)
    assert change(first, second, "down").verdict is (HOLDS if second < first else FAILS)
    result = dict(change(first, second).result)
    assert result == {"change": second - first, "relative": (second - first) / first}


def test_the_smallest_changes_have_a_way() -> None:
    assert change(5, 6, "up").verdict is change(6, 5, "down").verdict is HOLDS
    assert change(5, 5, "up").verdict is change(5, 5, "down").verdict is FAILS
    assert change(5, 5).verdict is HOLDS


def test_a_change_tells_both_days_and_numbers() -> None:
    text = said(change(3_167, 2_834, "up"))
    assert "From 2 May 2025 to 12 December 2025 the number went from 3,167 to 2,834" in text
    assert text.endswith("−333 (−10.5 %), not the way that is said.")


@pytest.mark.parametrize("day", [date(2025, 5, 2), date(2025, 5, 1), date(2020, 1, 1)])
@pytest.mark.parametrize("direction", [None, "up", "down"])
def test_editions_out_of_order(day: date, direction: str | None) -> None:
    found = change(5, 6, direction, as_of=day)
    assert found.verdict is FAILS
    assert "not later: 2 May 2025 and" in said(found)


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"as_of": None}, "wrong unit"),
        ({"category_scheme": "status", "category": "x"}, "wrong unit"),
        ({"region": "RU-BA"}, "wrong unit"),
        ({"population": "others"}, "mixed measures"),
        ({"measure": Measure.ESTIMATED}, "mixed measures"),
    ],
)
def test_what_is_no_other_edition_of_a_number(fields: dict[str, Any], fault: str) -> None:
    found = change(5, 6, **fields)
    assert (found.verdict, found.fault) == (CANNOT, fault)


def test_a_direction_that_is_none() -> None:
    found = change(5, 6, "sideways")
    assert (found.verdict, found.fault) == (CANNOT, "wrong parameter")
    assert "“direction”" in said(found)


def test_a_change_from_nothing_has_no_share() -> None:
    assert change(0, 6).fault == "division by zero"
