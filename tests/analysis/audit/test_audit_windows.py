"""Claims against windows of a running total, made up for the purpose."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import cumulative, dataset_of, days, figure, put, said

from desktop.analysis.audit.windows import reports, tried_windows
from desktop.domain.dataset import Series
from desktop.domain.measures import Bound, Measure
from desktop.domain.verdicts import Check, Verdict

HOLDS, FAILS, CANNOT = Verdict.HOLDS, Verdict.FAILS, Verdict.CANNOT
FIRST = date(2025, 3, 20)
DAYS = 60
APRIL = {"start": "2025-04-01", "end": "2025-05-01"}
# Every window has a difference of its own: one step of each day is like no other sum of steps.
STEPS = [1_000 + place * place for place in range(DAYS)]


def total(day: str) -> int:
    return 5_000 + sum(STEPS[: (date.fromisoformat(day) - FIRST).days])


def running(*missing: str, **fields: Any) -> Series:
    ends = [(FIRST + timedelta(days=place)).isoformat() for place in range(DAYS)]
    series = cumulative([total(day) for day in ends], FIRST, **fields)
    kept = tuple(point for point in series.points if point.end.isoformat() not in missing)
    return series._replace(points=kept)


def window(
    claim: float | None, *missing: str, series: Series | None = None, **fields: Any
) -> Check:
    parameters = APRIL | fields.pop("parameters", {})
    usual = {"measure": Measure.CLAIMED, "period": days("2025-04-01", "2025-04-30")}
    claimed = figure("C", claim, **usual | {"bound": Bound.CLAIMED} | fields)
    dataset = dataset_of(claimed, series=(series or running(*missing),))
    return put(dataset, "window difference", parameters, claim="C", series="S")


def between(first: str, last: str) -> int:
    return total(last) - total(first)


def test_every_window_differs() -> None:
    tried = tried_windows(reports(running()), date(2025, 4, 1), date(2025, 5, 1), 0)
    assert len(tried.differences) == 81
    assert len(set(tried.differences.values())) == 81
    assert tried.matches == []


@pytest.mark.parametrize(
    ("first", "last", "verdict", "words"),
    [
        ("2025-04-01", "2025-05-01", HOLDS, "the number claimed"),
        ("2025-03-31", "2025-04-30", HOLDS, "the number claimed"),
        ("2025-04-02", "2025-05-02", HOLDS, "the number claimed"),
        ("2025-04-03", "2025-05-03", FAILS, "as long a window on other days"),
        ("2025-03-30", "2025-04-29", FAILS, "as long a window on other days"),
        ("2025-04-02", "2025-05-01", FAILS, "short"),
        ("2025-04-01", "2025-04-30", FAILS, "short"),
        ("2025-04-05", "2025-04-27", FAILS, "short"),
        ("2025-03-31", "2025-05-01", FAILS, "too long"),
        ("2025-03-28", "2025-05-05", FAILS, "too long"),
    ],
)
def test_which_window_matches(first: str, last: str, verdict: Verdict, words: str) -> None:
    found = window(between(first, last))
    assert found.verdict is verdict
    assert dict(found.result)["matches"] == f"{first}/{last}"
    assert words in said(found)
    assert "Of 81 windows tried, this one alone matches." in said(found)
    assert found.formula == "S@2025-05-01 - S@2025-04-01"
    assert found.numbers
    asked = f"{total('2025-05-01')} − {total('2025-04-01')} = {between(*APRIL.values())}"
    assert found.numbers.plain() == asked
    named = {key for key in found.keys if key != "C"}
    assert {f"S@{first}", f"S@{last}", "S@2025-04-01", "S@2025-05-01"} == named


@pytest.mark.parametrize(
    ("first", "last", "off"),
    [
        ("2025-04-02", "2025-05-01", 1),
        ("2025-04-05", "2025-04-27", 8),
        ("2025-03-28", "2025-05-05", 8),
    ],
)
def test_by_how_many_days_a_window_is_off(first: str, last: str, off: int) -> None:
    assert window(between(first, last)).sentence.count == off


@given(st.integers(1, 100_000))
def test_a_number_of_no_window(claim: int) -> None:
    found = window(claim)
    differences = tried_windows(reports(running()), date(2025, 4, 1), date(2025, 5, 1), claim)
    if not differences.matches:
        assert found.verdict is FAILS
        assert "none matches" in said(found)
        assert f"differ by {between(*APRIL.values()):,}, not by {claim:,}" in said(found)


def test_how_far_windows_are_tried() -> None:
    claim = between("2025-04-02", "2025-05-01")
    for around, count in ((0, 1), (1, 9), (2, 25), (4, 81), (8, 289)):
        found = window(claim, parameters={"days_around": around})
        assert dict(found.result)["tried"] == count
        assert bool(dict(found.result)["matches"]) is (around > 0)
        assert found.verdict is FAILS


def test_windows_are_tried_at_most_a_month_around() -> None:
    even = cumulative([place * place for place in range(400)], date(2024, 10, 1))
    for around, count in ((30, 61), (31, 63), (32, 63), (100_000, 63)):
        fields = {"period": days("2025-02-14", "2025-06-14"), "series": even}
        ends = {"start": "2025-02-14", "end": "2025-06-15", "days_around": around}
        found = window(5, parameters=ends, **fields)
        assert dict(found.result)["tried"] == count**2


def test_a_window_begins_before_it_ends() -> None:
    one_day = days("2025-04-01")
    found = window(5, period=one_day, parameters={"end": "2025-04-02", "days_around": 1})
    assert dict(found.result)["tried"] == 6  # of 9 pairs of reports


def test_several_windows_match() -> None:
    even = cumulative([100 * place for place in range(DAYS)], FIRST)
    found = window(3_000, series=even)
    assert found.verdict is HOLDS
    assert "Of 81 windows tried, 9 match." in said(found)
    assert "1 April 2025 and 1 May 2025" in said(found)  # the one asked for goes first


# Reports that are missing


def test_without_the_report_of_an_end_another_window_can_still_hold() -> None:
    found = window(between("2025-03-31", "2025-04-30"), "2025-05-01")
    assert found.verdict is HOLDS
    assert dict(found.result)["tried"] == 72


@pytest.mark.parametrize("missing", ["2025-04-01", "2025-05-01"])
@pytest.mark.parametrize("claim", [12_345, between("2025-04-02", "2025-04-29")])
def test_without_the_report_of_an_end_nothing_is_contradicted(missing: str, claim: int) -> None:
    found = window(claim, missing)
    assert (found.verdict, found.fault) == (CANNOT, "")
    assert dict(found.result)["stated"] == ""
    assert "no report of 1 April 2025 or of 1 May 2025" in said(found)
    assert found.formula


def test_other_reports_may_be_missing() -> None:
    found = window(between("2025-04-02", "2025-05-01"), "2025-04-03", "2025-04-30", "2025-05-02")
    assert found.verdict is FAILS
    assert "Of 56 windows tried, this one alone matches." in said(found)


def test_no_report_near_the_window() -> None:
    for series in (cumulative([1, 2], date(2020, 1, 1)), cumulative([1], date(2025, 4, 1))):
        found = window(5, series=series)
        assert (found.verdict, found.fault) == (CANNOT, "")
        assert dict(found.result)["tried"] == 0


# Claims as they are worded


@pytest.mark.parametrize(
    ("share", "bound", "verdict"),
    [
        (1.09, Bound.ABOUT, HOLDS),
        (0.92, Bound.ABOUT, HOLDS),
        (1.2, Bound.ABOUT, FAILS),
        (1.09, Bound.NEARLY, HOLDS),
        (0.99, Bound.NEARLY, FAILS),
        (0.5, Bound.AT_LEAST, HOLDS),
        (1.5, Bound.AT_LEAST, FAILS),
        (1.5, Bound.UP_TO, HOLDS),
        (0.5, Bound.UP_TO, FAILS),
        (1.09, Bound.CLAIMED, FAILS),
        (1.09, Bound.EXACT, FAILS),
    ],
)
def test_words_around_a_claim(share: float, bound: Bound, verdict: Verdict) -> None:
    claim = round(between(*APRIL.values()) * share)
    found = window(claim, bound=bound)
    assert dict(found.result)["matches"] == ""
    assert found.verdict is verdict
    assert ("as it is worded" in said(found)) is (verdict is HOLDS)


def test_a_range_and_a_tolerance() -> None:
    true = between(*APRIL.values())
    for low, high, verdict in ((true - 5, true + 5, HOLDS), (true + 1, true + 5, FAILS)):
        found = window(None, bound=Bound.RANGE, lower=low, upper=high)
        assert found.verdict is verdict
    assert window(true + 100, parameters={"tolerance": 0.05}).verdict is HOLDS
    assert window(true + 5_000, parameters={"tolerance": 0.05}).verdict is FAILS


def test_decimals_leave_no_dust() -> None:
    values = [0.9 * place for place in range(DAYS)]
    assert values[42] - values[12] != 27
    found = window(27, series=cumulative(values, FIRST))
    assert found.verdict is HOLDS
    assert "2025-04-01/2025-05-01" in str(dict(found.result)["matches"])


# What is no window


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ({"start": "2025-05-01", "end": "2025-04-01"}, "end"),
        ({"end": "2025-04-01"}, "end"),
        ({"start": "2025-02-30"}, "start"),
        ({"start": ""}, "start"),
        ({"start": "0001-01-01"}, "start"),
        ({"end": "9999-12-31"}, "end"),
        ({"end": None}, "end"),
        ({"end": 20250501}, "end"),
        ({"days_around": -1}, "days_around"),
        ({"days_around": "4"}, "days_around"),
        ({"tolerance": 2}, "tolerance"),
        ({"tolerance": float("nan")}, "tolerance"),
    ],
)
def test_parameters_that_make_no_window(parameters: dict[str, object], name: str) -> None:
    found = window(5, parameters=parameters)
    assert (found.verdict, found.fault) == (CANNOT, "wrong parameter")
    assert f"“{name}”" in said(found)


@pytest.mark.parametrize(
    ("series", "fields", "fault"),
    [
        (running(kind="count"), {}, "wrong unit"),
        (running(measure=Measure.CONFIRMED), {}, "mixed measures"),
        (running(population="others"), {}, "mixed measures"),
        (running(unit="divisions"), {}, "wrong unit"),
        (running(), {"measure": Measure.CONFIRMED}, "mixed measures"),
        (running(), {"period": figure("X").period}, "wrong unit"),
        (running()._replace(points=()), {}, "unknown figure"),
    ],
)
def test_a_series_of_something_else(series: Series, fields: dict[str, Any], fault: str) -> None:
    found = window(5, series=series, **fields)
    assert (found.verdict, found.fault) == (CANNOT, fault)
    assert ("no cumulative series" in said(found)) is (series.kind == "count")
