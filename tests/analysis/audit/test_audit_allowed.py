"""What a number allows follows from the words around it."""

from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import figure

from desktop.analysis.audit.allowed import agree, allowed, ends, half_digit, reach
from desktop.analysis.audit.terms import tidy
from desktop.domain.measures import Bound, Measure

numbers = st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9, allow_nan=False)


@pytest.mark.parametrize(
    ("bound", "fields", "within", "beyond"),
    [
        (Bound.EXACT, {"value": 27}, [27, 26.5, 27.5], [26.4, 27.6]),
        (Bound.NOT_STATED, {"value": 10.87}, [10.865, 10.87, 10.875], [10.86, 10.88]),
        (Bound.CLAIMED, {"value": 35_010}, [35_010, 35_010.4], [35_009, 35_011]),
        (Bound.ABOUT, {"value": 200}, [180, 200, 220], [179, 221]),
        (Bound.NEARLY, {"value": 200}, [180, 200], [179, 200.1]),
        (Bound.AT_LEAST, {"value": 200}, [200, 10**9], [199.9, 0, -5]),
        (Bound.UP_TO, {"value": 200}, [200, 0, -(10**9)], [200.1]),
        (Bound.UP_TO, {"upper": 213}, [213, 0], [214]),
        (Bound.AT_LEAST, {"lower": 27}, [27, 28], [26]),
        (Bound.RANGE, {"lower": 40, "upper": 50}, [40, 45, 50], [39.9, 50.1]),
        (Bound.RANGE, {"value": 47, "lower": 40, "upper": 55}, [40, 55], [39, 56]),
    ],
)
def test_words_allow(
    bound: Bound, fields: dict[str, Any], within: list[float], beyond: list[float]
) -> None:
    span = allowed(figure("A", bound=bound, **fields))
    assert [span.holds(value) for value in within] == [True] * len(within)
    assert [span.holds(value) for value in beyond] == [False] * len(beyond)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [(3, 2.7, 3.3), (2.5, 2.45, 2.55), (3.0, 2.7, 3.3), (2.53, 2.525, 2.535)],
)
def test_a_whole_ratio_is_a_round_one(value: float, low: float, high: float) -> None:
    span = allowed(figure("A", value, measure=Measure.RATIO, of=Measure.CONFIRMED, unit="ratio"))
    assert span == pytest.approx((low, high))


@pytest.mark.parametrize("bound", [Bound.EXACT, Bound.NOT_STATED, Bound.CLAIMED, Bound.ABOUT])
def test_a_tolerance_stands_instead(bound: Bound) -> None:
    assert allowed(figure("A", 100, bound=bound), 0.25) == (75, 125)


def test_a_tolerance_moves_no_stated_end() -> None:
    assert allowed(figure("A", 100, bound=Bound.UP_TO), 0.25) == (-inf, 100)
    assert allowed(figure("A", 100, bound=Bound.AT_LEAST), 0.25) == (100, inf)
    ranged = figure("A", bound=Bound.RANGE, lower=40, upper=50)
    assert allowed(ranged, 0.25) == (40, 50)
    assert allowed(figure("A", 100, bound=Bound.NEARLY), 0.25) == (75, 100)


@pytest.mark.parametrize(
    ("value", "half"),
    [(27, 0.5), (0, 0.5), (106_745.0, 0.5), (300, 0.5), (0.1, 0.05), (10.87, 0.005), (1e-7, 5e-8)],
)
def test_half_of_the_last_digit(value: float, half: float) -> None:
    assert half_digit(value) == pytest.approx(half)


@given(numbers, st.sampled_from(Bound))
def test_a_number_allows_itself(value: float, bound: Bound) -> None:
    assert allowed(figure("A", value, bound=bound)).holds(value)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_plain_numbers_agree_only_where_they_are_the_same(one: int, other: int) -> None:
    assert agree(figure("A", one), figure("B", other)) is (one == other)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_agreement_has_no_direction(one: int, other: int) -> None:
    for bound in (Bound.ABOUT, Bound.NEARLY, Bound.UP_TO, Bound.AT_LEAST):
        first, second = figure("A", one, bound=bound), figure("B", other)
        assert agree(first, second) is agree(second, first) is allowed(first).holds(other)


def test_agreement_within_a_tolerance() -> None:
    assert not agree(figure("A", 100), figure("B", 104))
    assert agree(figure("A", 100), figure("B", 104), 0.05)
    assert not agree(figure("A", 100), figure("B", 106), 0.05)
    assert reach(figure("A", 100)) == (100, 100)


def test_open_ends_have_words() -> None:
    told = ends(allowed(figure("A", 100, bound=Bound.AT_LEAST)))
    assert told["low"] == 100
    assert "inf" not in str(told["high"])


def test_dust_of_binary_fractions() -> None:
    assert 0.1 + 0.2 != 0.3
    assert tidy(0.1 + 0.2) == 0.3
    assert tidy(10**15) == 10**15
