"""Parts and their totals, whole numbers and shares, on figures made up for the purpose."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import cumulative, dataset_of, days, figure, put, put_to, said

from desktop.domain.dataset import Dataset, Point, Series
from desktop.domain.figure import Derivation, Figure
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.verdicts import Check, Verdict

HOLDS, REMAINDER, FAILS = Verdict.HOLDS, Verdict.REMAINDER, Verdict.FAILS
AMBIGUOUS, CANNOT = Verdict.AMBIGUOUS, Verdict.CANNOT
counts = st.lists(st.integers(0, 10**9), min_size=1, max_size=40)


def summed(total: Figure, *parts: Figure, rest: Figure | None = None) -> Check:
    named: dict[str, Any] = {"total": total.id, "parts": [part.id for part in parts]}
    figures = [total, *parts]
    if rest:
        named["remainder"] = rest.id
        figures.append(rest)
    return put_to(figures, "sum of parts", **named)


def parts_of(*values: float, **fields: Any) -> list[Figure]:
    return [figure(f"P{place}", value, **fields) for place, value in enumerate(values)]


# Sums


@given(counts)
def test_parts_of_their_own_sum_hold(values: list[int]) -> None:
    found = summed(figure("T", sum(values)), *parts_of(*values))
    assert found.verdict is HOLDS
    assert dict(found.result)["remainder"] == 0
    assert found.formula == f"T - ({' + '.join(f'P{n}' for n in range(len(values)))})"
    assert said(found).endswith(".")


@given(counts, st.integers(1, 10**9))
def test_one_too_many_fails_and_one_too_few_remains(values: list[int], off: int) -> None:
    assert summed(figure("T", sum(values) + off), *parts_of(*values)).verdict is REMAINDER
    assert summed(figure("T", sum(values)), *parts_of(*values, off)).verdict is FAILS


def test_one_part() -> None:
    assert summed(figure("T", 5), figure("A", 5)).verdict is HOLDS
    found = summed(figure("T", 8), figure("A", 5))
    assert found.verdict is REMAINDER
    assert "3 (37.5 %) remain" in said(found)
    assert "the source does not say what they are" in said(found)


def test_nothing_at_all() -> None:
    found = summed(figure("T", 0), figure("A", 0), figure("B", 0))
    assert found.verdict is HOLDS
    assert dict(found.result)["share"] == 0
    assert summed(figure("T", 0), figure("A", 1)).verdict is FAILS


def test_a_remainder_of_nothing_divides_by_zero() -> None:
    found = summed(figure("T", 0), figure("A", -3))
    assert (found.verdict, found.fault) == (CANNOT, "division by zero")


@pytest.mark.parametrize(
    ("total", "parts", "verdict"),
    [
        (0.3, [0.1, 0.2], HOLDS),
        (0.8, [0.7, 0.1], HOLDS),
        (0.3, [0.1, 0.1], REMAINDER),
        (0.3, [0.2, 0.2], FAILS),
        (10.9, [5.43, 5.44], HOLDS),  # to the digit given
        (10.90001, [5.43, 5.44], REMAINDER),
    ],
)
def test_decimals(total: float, parts: list[float], verdict: Verdict) -> None:
    assert summed(figure("T", total), *parts_of(*parts)).verdict is verdict


@pytest.mark.parametrize("bound", [Bound.UP_TO, Bound.AT_LEAST, Bound.ABOUT, Bound.NEARLY])
def test_decimals_leave_no_dust_at_a_bound(bound: Bound) -> None:
    assert 0.7 + 0.1 < 0.8
    assert 0.1 + 0.2 > 0.3
    for total, parts in ((0.8, (0.7, 0.1)), (0.3, (0.1, 0.2))):
        found = summed(figure("T", total, bound=bound), *parts_of(*parts))
        assert found.verdict is HOLDS
        assert dict(found.result)["remainder"] == 0
        assert "the total given" in said(found)


@pytest.mark.parametrize(
    ("bound", "known", "verdict"),
    [
        (Bound.ABOUT, 90, HOLDS),
        (Bound.ABOUT, 110, HOLDS),
        (Bound.ABOUT, 89, REMAINDER),
        (Bound.ABOUT, 111, FAILS),
        (Bound.NEARLY, 90, HOLDS),
        (Bound.NEARLY, 101, FAILS),
        (Bound.AT_LEAST, 10**6, HOLDS),
        (Bound.AT_LEAST, 99, REMAINDER),
        (Bound.UP_TO, 1, HOLDS),
        (Bound.UP_TO, 101, FAILS),
        (Bound.NOT_STATED, 99, REMAINDER),
        (Bound.CLAIMED, 101, FAILS),
    ],
)
def test_words_around_the_total(bound: Bound, known: int, verdict: Verdict) -> None:
    found = summed(figure("T", 100, bound=bound), *parts_of(known - 1, 1))
    assert found.verdict is verdict
    if verdict is HOLDS:  # it is not said that they add up to the total: they do not
        assert f"add up to {known:,}" in said(found)
        assert "the total given" not in said(found)


def test_a_range_of_totals() -> None:
    ranged = figure("T", bound=Bound.RANGE, lower=40, upper=50)
    for known, verdict in ((39, REMAINDER), (40, HOLDS), (50, HOLDS), (51, FAILS)):
        assert summed(ranged, *parts_of(known - 1, 1)).verdict is verdict


@pytest.mark.parametrize(
    ("bound", "total", "verdict"),
    [
        (Bound.ABOUT, 110, HOLDS),
        (Bound.ABOUT, 90, HOLDS),
        (Bound.ABOUT, 112, REMAINDER),
        (Bound.ABOUT, 88, FAILS),
        (Bound.AT_LEAST, 10**6, HOLDS),
        (Bound.AT_LEAST, 99, FAILS),
        (Bound.UP_TO, 0, HOLDS),
        (Bound.UP_TO, 101, REMAINDER),
        (Bound.NEARLY, 90, HOLDS),
        (Bound.NEARLY, 101, REMAINDER),
    ],
)
def test_words_around_the_parts(bound: Bound, total: int, verdict: Verdict) -> None:
    parts = parts_of(60, 40, bound=bound)
    assert summed(figure("T", total), *parts).verdict is verdict


def test_rounded_parts_are_taken_as_they_are() -> None:
    parts = parts_of(24_200, 16_100, bound=Bound.NOT_STATED)
    assert summed(figure("T", 40_301), *parts).verdict is REMAINDER
    assert summed(figure("T", 40_299), *parts).verdict is FAILS


def test_nothing_may_remain_where_those_not_established_are_among_the_parts() -> None:
    parts = [figure("A", 6), figure("B", 4, unknown=True)]
    assert summed(figure("T", 10), *parts).verdict is HOLDS
    assert summed(figure("T", 9), *parts).verdict is FAILS
    found = summed(figure("T", 12), *parts)
    assert found.verdict is FAILS
    assert "not established included, add up to 10, which is 2 less than 12" in said(found)


def test_a_remainder_that_is_given() -> None:
    rest = figure("R", 3, category="not settled")
    found = summed(figure("T", 10), *parts_of(5, 2), rest=rest)
    assert found.verdict is REMAINDER
    assert "3 (30.0 %) remain: not settled." in said(found)
    for other in (2, 4):
        found = summed(figure("T", 10), *parts_of(5, 2), rest=figure("R", other))
        assert found.verdict is FAILS
        assert f"10 less the parts leaves 3; the remainder is given as {other}." in said(found)


def test_a_remainder_that_is_given_where_nothing_is_left() -> None:
    found = summed(figure("T", 7), *parts_of(5, 2), rest=figure("R", 3))
    assert found.verdict is FAILS
    assert "leaves 0" in said(found)
    assert summed(figure("T", 7), *parts_of(5, 2), rest=figure("R", 0)).verdict is HOLDS


def test_a_remainder_is_worded_too() -> None:
    about = figure("R", 300, bound=Bound.ABOUT)
    for total, verdict in ((1_030, REMAINDER), (970, REMAINDER), (1_031, FAILS), (969, FAILS)):
        assert summed(figure("T", total), *parts_of(500, 200), rest=about).verdict is verdict


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"population": "others"}, "mixed measures"),
        ({"edition": "E2"}, "mixed measures"),
        ({"unit": "divisions"}, "wrong unit"),
    ],
)
def test_a_remainder_of_something_else(fields: dict[str, Any], fault: str) -> None:
    found = summed(figure("T", 10), *parts_of(5, 2), rest=figure("R", 3, **fields))
    assert (found.verdict, found.fault) == (CANNOT, fault)


def test_a_remainder_that_was_worked_out_is_no_circle() -> None:
    worked = Derivation("remainder", "10 - 7 = 3", ("T", "P0", "P1"))
    rest = figure("R", 3, kind=Kind.DERIVED, derivation=worked)
    assert summed(figure("T", 10), *parts_of(5, 2), rest=rest).verdict is REMAINDER


def test_very_many_parts() -> None:
    found = summed(figure("T", 5_000), *parts_of(*[1] * 5_000))
    assert found.verdict is HOLDS
    assert found.numbers
    assert "1 + … + 1 = 5000" in found.numbers.plain()


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (1, "1 = 1; 10 − 1 = 9"),
        (4, "1 + 2 + 3 + 4 = 10; 10 − 10 = 0"),
        (12, "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 = 78; 10 − 78 = -68"),
        (13, "1 + … + 13 = 91; 10 − 91 = -81"),
    ],
)
def test_numbers_of_a_sum(count: int, shown: str) -> None:
    found = summed(figure("T", 10), *parts_of(*range(1, count + 1)))
    assert found.numbers
    assert found.numbers.plain() == shown


# Shares


def whole_year() -> tuple[Figure, Figure]:
    year = figure("Y", 1_200, period=days("2023-01-01", "2023-12-31"))
    return year, figure("Q", 400, period=days("2023-01-01", "2023-03-31"))


def months(*values: float, **fields: Any) -> Series:
    starts = [date(2023, month, 1) for month in range(1, 13)] + [date(2024, 1, 1)]
    points = tuple(
        Point(start, date.fromordinal(after.toordinal() - 1), value)
        for start, after, value in zip(starts, starts[1:], values, strict=False)
    )
    usual: dict[str, Any] = {"kind": "count", "measure": Measure.CONFIRMED, "bound": Bound.EXACT}
    return cumulative([], **usual | {"granularity": "month"} | fields)._replace(points=points)


def share(dataset: Dataset, **more: Any) -> Check:
    parameters = more.pop("parameters", {})
    return put(dataset, "share", parameters, numerator="Q", denominator="Y", **more)


@pytest.mark.parametrize(
    ("value", "majority", "verdict"),
    [(601, 0.5, HOLDS), (600, 0.5, AMBIGUOUS), (900, 0.75, AMBIGUOUS), (901, 0.75, HOLDS)],
)
def test_majority(value: int, majority: float, verdict: Verdict) -> None:
    year, _ = whole_year()
    part = figure("Q", value, period=days("2023-01-01", "2023-03-31"))
    found = share(dataset_of(year, part), parameters={"majority": majority})
    assert found.verdict is verdict
    assert dict(found.result)["share"] == value / 1_200


@pytest.mark.parametrize(
    ("others", "verdict"),
    [
        ([130, 130, 139], HOLDS),
        ([130, 130, 140], FAILS),  # a tie is not the largest
        ([130, 130, 141], FAILS),
    ],
)
def test_largest_part(others: list[int], verdict: Verdict) -> None:
    series = months(200, 100, 100, *others, *[50] * 6)
    found = share(dataset_of(*whole_year(), series=(series,)), series="S")
    assert found.verdict is verdict
    assert f"{sum(others)}" in said(found)
    assert "of 4" in said(found)


def test_a_series_with_a_gap_or_an_end_missing_says_nothing() -> None:
    whole = months(*[100] * 12)
    for kept in (whole.points[:9], whole.points[3:], whole.points[:6] + whole.points[9:], ()):
        series = whole._replace(points=kept)
        found = share(dataset_of(*whole_year(), series=(series,)), series="S")
        assert found.verdict is (AMBIGUOUS if kept else CANNOT)


def test_a_series_of_other_days_says_nothing() -> None:
    year, part = whole_year()
    later = figure("Q", 400, period=days("2025-01-01", "2025-03-31"))
    dated = dataset_of(year, later, series=(months(*[100] * 12),))
    assert share(dated, series="S").fault == "mixed measures"
    undated = dataset_of(figure("Y", 1_200), part, series=(months(*[100] * 12),))
    assert share(undated, series="S").verdict is AMBIGUOUS


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"measure": Measure.CLAIMED}, "mixed measures"),
        ({"population": "others"}, "mixed measures"),
        ({"edition": "E2"}, "mixed measures"),
        ({"kind": "cumulative"}, "wrong unit"),
    ],
)
def test_a_series_of_something_else(fields: dict[str, Any], fault: str) -> None:
    series = months(*[100] * 12, **fields)
    found = share(dataset_of(*whole_year(), series=(series,)), series="S")
    assert (found.verdict, found.fault) == (CANNOT, fault)


def share_claim(**fields: Any) -> Figure:
    usual = {"measure": Measure.RATIO, "of": Measure.CONFIRMED, "unit": "ratio"}
    return figure("C", **usual | fields)


@pytest.mark.parametrize(
    ("fields", "tolerance", "verdict"),
    [
        ({"value": 0.33}, 0.0, HOLDS),
        ({"value": 0.34}, 0.0, FAILS),
        ({"value": 0.34}, 0.05, HOLDS),
        ({"value": 0.36, "bound": Bound.ABOUT}, 0.0, HOLDS),
        ({"value": 0.38, "bound": Bound.ABOUT}, 0.0, FAILS),
        ({"lower": 0.3, "bound": Bound.AT_LEAST}, 0.0, HOLDS),
        ({"lower": 0.4, "bound": Bound.AT_LEAST}, 0.0, FAILS),
        ({"upper": 0.4, "bound": Bound.UP_TO}, 0.0, HOLDS),
        ({"lower": 0.3, "upper": 0.4, "bound": Bound.RANGE}, 0.0, HOLDS),
        ({"lower": 0.2, "upper": 0.3, "bound": Bound.RANGE}, 0.0, FAILS),
    ],
)
def test_a_share_that_is_claimed(
    fields: dict[str, Any], tolerance: float, verdict: Verdict
) -> None:
    dataset = dataset_of(*whole_year(), share_claim(**fields))
    found = share(dataset, claim="C", parameters={"tolerance": tolerance})
    assert found.verdict is verdict
    assert "33.3 %" in said(found)


def test_a_share_is_claimed_to_its_digits_where_no_tolerance_is_given() -> None:
    dataset = dataset_of(*whole_year(), share_claim(value=0.3))
    assert share(dataset, claim="C").verdict is HOLDS
    assert share(dataset_of(*whole_year(), share_claim(value=0.4)), claim="C").verdict is FAILS


def test_a_share_that_is_claimed_as_a_count() -> None:
    found = share(dataset_of(*whole_year(), figure("C", 400)), claim="C")
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")


def test_more_than_the_whole_is_no_part_of_it() -> None:
    year, _ = whole_year()
    assert share(dataset_of(year, figure("Q", 1_200))).verdict is HOLDS
    found = share(dataset_of(year, figure("Q", 1_201)))
    assert found.verdict is FAILS
    assert "no part of it" in said(found)


def test_a_share_of_nothing() -> None:
    found = share(dataset_of(figure("Y", 0), figure("Q", 0)))
    assert (found.verdict, found.fault) == (CANNOT, "division by zero")
