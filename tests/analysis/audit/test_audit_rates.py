"""Rates and limits, on figures made up for the purpose."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relating import PER_DAY, days, figure, put_to, said

from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Measure
from desktop.domain.verdicts import Check, Verdict

HOLDS, FAILS, CANNOT = Verdict.HOLDS, Verdict.FAILS, Verdict.CANNOT
AMBIGUOUS, NOT_DERIVABLE = Verdict.AMBIGUOUS, Verdict.NOT_DERIVABLE
FORTY_TO_FIFTY = {"bound": Bound.RANGE, "lower": 40, "upper": 50}
DATED = {"measure": Measure.CONFIRMED_DATED}


def a_day(value: float | None = None, key: str = "C", **fields: Any) -> Figure:
    return figure(key, value, **PER_DAY | {"period": days("2023-07-01", "2023-07-10")} | fields)


def rate(claim: Figure, evidence: Figure | None = None, **parameters: object) -> Check:
    figures, terms = [claim], {"claim": "C"}
    if evidence:
        figures.append(evidence)
        terms["evidence"] = evidence.id
    return put_to(figures, "rate", parameters, **terms)


# Rates per day


@given(st.integers(0, 2_000))
def test_a_rate_over_days(value: int) -> None:
    found = rate(a_day(**FORTY_TO_FIFTY), figure("E", value))
    assert found.verdict is (HOLDS if 400 <= value <= 500 else FAILS)
    assert dict(found.result)["rate"] == value / 10
    assert ("above 50" in said(found)) is (value > 500)
    assert ("below 40" in said(found)) is (value < 400)


@given(st.integers(0, 2_000))
def test_deaths_without_a_date_could_close_the_gap(value: int) -> None:
    found = rate(a_day(**FORTY_TO_FIFTY), figure("E", value, **DATED))
    assert found.verdict is (HOLDS if 400 <= value <= 500 else FAILS if value > 500 else CANNOT)
    assert not found.fault
    assert ("could close the gap" in said(found)) is (value < 400)


def test_a_claim_of_dated_deaths_has_no_gap_to_close() -> None:
    claim = a_day(**FORTY_TO_FIFTY | {"of": Measure.CONFIRMED_DATED})
    assert rate(claim, figure("E", 300, **DATED)).verdict is FAILS


@pytest.mark.parametrize(
    ("fields", "values", "verdict"),
    [
        ({"value": 40}, [400, 395, 405], HOLDS),
        ({"value": 40}, [394, 406], FAILS),
        ({"value": 40.5}, [405], HOLDS),
        ({"value": 40.5}, [400, 410], FAILS),
        ({"value": 40, "bound": Bound.ABOUT}, [360, 440], HOLDS),
        ({"value": 40, "bound": Bound.ABOUT}, [359, 441], FAILS),
        ({"value": 40, "bound": Bound.NEARLY}, [360, 400], HOLDS),
        ({"value": 40, "bound": Bound.NEARLY}, [359, 401], FAILS),
        ({"value": 40, "bound": Bound.AT_LEAST}, [400, 10**6], HOLDS),
        ({"value": 40, "bound": Bound.AT_LEAST}, [399], FAILS),
        ({"upper": 40, "bound": Bound.UP_TO}, [0, 400], HOLDS),
        ({"upper": 40, "bound": Bound.UP_TO}, [401], FAILS),
    ],
)
def test_what_the_words_of_a_rate_allow(
    fields: dict[str, Any], values: list[int], verdict: Verdict
) -> None:
    for value in values:
        found = rate(a_day(**fields), figure("E", value))
        assert found.verdict is verdict
        assert "inf" not in said(found)


def test_a_tolerance_of_the_relation() -> None:
    assert rate(a_day(40), figure("E", 420)).verdict is FAILS
    assert rate(a_day(40), figure("E", 420), tolerance=0.05).verdict is HOLDS


def test_days_of_the_relation_are_those_of_the_claim() -> None:
    assert rate(a_day(40), figure("E", 400)).verdict is HOLDS
    assert rate(a_day(40), figure("E", 400), days=10).verdict is HOLDS
    assert rate(a_day(40), figure("E", 400), days=20).fault == "wrong parameter"
    other = figure("E", 400, period=days("2023-08-01", "2023-08-10"))
    assert rate(a_day(40), other).fault == "other days"
    unknown = a_day(40, period=figure("X").period)
    assert rate(unknown, figure("E", 400), days=10).verdict is HOLDS
    assert rate(unknown, figure("E", 400)).fault == "wrong parameter"
    unknown_one = a_day(1, period=figure("X").period)
    assert rate(unknown_one, figure("E", 1), days=1).verdict is HOLDS
    assert rate(unknown_one, figure("E", 100_000), days=100_000).verdict is HOLDS
    assert rate(unknown_one, figure("E", 100_000), days=100_001).fault == "wrong parameter"
    assert rate(unknown).fault == "wrong parameter"


def test_a_rate_without_a_number_to_compare() -> None:
    found = rate(a_day(**FORTY_TO_FIFTY))
    assert (found.verdict, found.fault) == (CANNOT, "")
    assert "400 to 500" in said(found)
    assert "that would be 400;" in said(rate(a_day(40)))
    assert "that would be 400;" in said(rate(a_day(upper=40, bound=Bound.UP_TO)))


# Rates of something else

OF_ESTIMATES = {"of": Measure.ESTIMATED}


@pytest.mark.parametrize("fields", [OF_ESTIMATES, {"population": "others"}])
def test_a_claim_of_something_else_is_not_derivable(fields: dict[str, Any]) -> None:
    found = rate(a_day(40, **fields), figure("E", 400))
    assert (found.verdict, found.fault) == (NOT_DERIVABLE, "")
    assert dict(found.result)["needed"] == 400


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ({"of": Measure.CLAIMED}, {}),
        ({}, {"measure": Measure.CLAIMED}),
        (OF_ESTIMATES, {"measure": Measure.CLAIMED}),
    ],
)
def test_claimed_losses_are_not_even_divided(
    claim: dict[str, Any], evidence: dict[str, Any]
) -> None:
    found = rate(a_day(40, **claim), figure("E", 400, **evidence))
    assert (found.verdict, found.fault) == (CANNOT, "mixed measures")
    assert "compared with nothing but themselves" in said(found)
    assert not found.result


def test_claimed_losses_meet_a_rate_of_themselves() -> None:
    found = rate(a_day(40, of=Measure.CLAIMED), figure("E", 400, measure=Measure.CLAIMED))
    assert found.verdict is HOLDS


def test_what_is_no_rate() -> None:
    found = rate(figure("C", 40), figure("E", 400))
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")
    assert "“Number C” is no rate" in said(found)


def test_a_rate_over_an_area() -> None:
    claim = a_day(27, per="km2", unit="deaths per km2")
    area = figure("K", 10, measure=Measure.AREA, unit="km2", population="land")
    for value, verdict in ((270, HOLDS), (275, HOLDS), (276, FAILS), (260, FAILS)):
        figures = [claim, area, figure("E", value)]
        found = put_to(figures, "rate", claim="C", numerator="E", denominator="K")
        assert found.verdict is verdict
        assert found.formula == "E / K"
    assert put_to([claim, area], "rate", claim="C", denominator="K").fault == "wrong role"


@pytest.mark.parametrize(
    "evidence", [a_day(400, "E"), figure("E", 4, measure=Measure.RATIO, of=Measure.CONFIRMED)]
)
def test_evidence_that_is_no_count(evidence: Figure) -> None:
    found = rate(a_day(40), evidence)
    assert (found.verdict, found.fault) == (CANNOT, "wrong unit")


# Limits


def limit(claim: Figure, evidence: Figure, **parameters: object) -> Check:
    return put_to([claim, evidence], "bound", parameters, claim="C", evidence="E")


@pytest.mark.parametrize(
    ("fields", "values", "word"),
    [
        ({"upper": 213, "bound": Bound.UP_TO}, [0, 212, 213], "within"),
        ({"upper": 213, "bound": Bound.UP_TO}, [214], "beyond"),
        ({"lower": 213, "bound": Bound.AT_LEAST}, [213, 10**6], "within"),
        ({"lower": 213, "bound": Bound.AT_LEAST}, [212], "below"),
        ({"value": 200, "bound": Bound.ABOUT}, [180, 220], "within"),
        ({"value": 200, "bound": Bound.ABOUT}, [179], "below"),
        ({"value": 200, "bound": Bound.ABOUT}, [221], "beyond"),
        (FORTY_TO_FIFTY, [40, 50], "within"),
        (FORTY_TO_FIFTY, [39], "below"),
        (FORTY_TO_FIFTY, [51], "beyond"),
    ],
)
def test_limits(fields: dict[str, Any], values: list[int], word: str) -> None:
    for value in values:
        found = limit(figure("C", **fields), figure("E", value))
        assert found.verdict is (HOLDS if word == "within" else FAILS)
        assert f"{value:,}, is {word} “Number C”" in said(found)


def test_the_end_that_is_passed_is_named() -> None:
    assert said(limit(figure("C", **FORTY_TO_FIFTY), figure("E", 39))).endswith("”, 40 to 50.")
    below, above = (limit(figure("C", **FORTY_TO_FIFTY), figure("E", each)) for each in (39, 51))
    assert [dict(each.result)["limit"] for each in (below, above)] == [40, 50]


@pytest.mark.parametrize(
    ("bound", "value"), [(Bound.UP_TO, 214), (Bound.ABOUT, 214), (Bound.AT_LEAST, 213)]
)
def test_evidence_that_is_worded_loosely_decides_nothing(bound: Bound, value: int) -> None:
    claim = figure("C", upper=213, bound=Bound.UP_TO)
    assert limit(claim, figure("E", value, bound=bound)).verdict is AMBIGUOUS


def test_known_dates_may_lie_below_a_limit() -> None:
    claim = figure("C", 100, bound=Bound.AT_LEAST)
    found = limit(claim, figure("E", 99, **DATED))
    assert (found.verdict, found.fault) == (CANNOT, "")
    assert "could close the gap" in said(found)
    assert limit(claim, figure("E", 100, **DATED)).verdict is HOLDS
    assert (
        limit(figure("C", upper=100, bound=Bound.UP_TO), figure("E", 101, **DATED)).verdict is FAILS
    )


def test_a_limit_within_a_tolerance() -> None:
    assert limit(figure("C", 100), figure("E", 104)).verdict is FAILS
    assert limit(figure("C", 100), figure("E", 104), tolerance=0.05).verdict is HOLDS


def test_a_count_of_one_day_stays_within_a_rate_per_day() -> None:
    quarter = days("2023-01-01", "2023-03-31")
    claim = a_day(upper=213, bound=Bound.UP_TO, period=quarter)
    day, week = days("2023-01-01"), days("2023-01-01", "2023-01-07")
    assert limit(claim, figure("E", 245, period=day)).verdict is FAILS
    assert limit(claim, figure("E", 213, period=day, **DATED)).verdict is HOLDS
    later = figure("E", 5, period=days("2024-02-20"))
    assert limit(claim, later).fault == "other days"
    for period in (week, figure("X").period):
        found = limit(claim, figure("E", 213, period=period))
        assert (found.verdict, found.fault) == (CANNOT, "wrong unit")
        assert "“people per day”" in said(found)


def test_counts_of_one_day_have_units_too() -> None:
    day = days("2023-01-01")
    claim = figure("C", 5, bound=Bound.UP_TO, period=day)
    assert limit(claim, figure("E", 4, period=day)).verdict is HOLDS
    assert limit(claim, figure("E", 4, period=day, unit="divisions")).fault == "wrong unit"


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"measure": Measure.CLAIMED}, "mixed measures"),
        ({"population": "others"}, "mixed measures"),
        ({"unit": "divisions"}, "wrong unit"),
        ({"measure": Measure.RATIO, "of": Measure.CONFIRMED, "unit": "ratio"}, "wrong unit"),
    ],
)
def test_a_limit_of_something_else(fields: dict[str, Any], fault: str) -> None:
    found = limit(figure("C", 100, bound=Bound.UP_TO), figure("E", 5, **fields))
    assert (found.verdict, found.fault) == (CANNOT, fault)


# Whether a majority is possible


def majority(ceiling: Figure, whole: Figure | None = None, **parameters: object) -> Check:
    words = figure("C", bound=Bound.QUALITATIVE, unit=None, period=days("2023-01-01", "2023-01-10"))
    ceiling = replace(ceiling, period=words.period)
    figures = [words, whole or figure("W", 2_000), ceiling]
    return put_to(figures, "bound", parameters, claim="C", whole="W", ceiling="L")


@pytest.mark.parametrize(
    ("highest", "verdict"),
    [(99, FAILS), (100, AMBIGUOUS), (111, AMBIGUOUS), (112, CANNOT), (1_000, CANNOT), (0, FAILS)],
)
def test_majority_under_a_ceiling(highest: int, verdict: Verdict) -> None:
    found = majority(a_day(key="L", upper=highest, bound=Bound.UP_TO))
    assert (found.verdict, found.fault) == (verdict, "")
    result = dict(found.result)
    assert (result["needed"], result["most"]) == (100, highest * 10)
    assert result["share"] == highest * 10 / 2_000


def test_what_is_a_majority_and_over_how_many_days() -> None:
    ceiling = a_day(key="L", upper=105, bound=Bound.UP_TO)
    assert majority(ceiling).verdict is AMBIGUOUS
    assert majority(ceiling, majority=0.6).verdict is FAILS
    assert majority(ceiling, majority=0.4).verdict is CANNOT
    assert majority(ceiling, majority=1).verdict is FAILS
    assert majority(ceiling, majority=0).verdict is CANNOT
    assert majority(ceiling, majority=2).fault == "wrong parameter"
    for length in (9, 20):
        assert majority(ceiling, days=length).fault == "wrong parameter"


@pytest.mark.parametrize(
    ("ceiling", "whole", "fault"),
    [
        (figure("L", 100), None, "wrong unit"),
        (a_day(100, "L", per="km2"), None, "wrong unit"),
        (a_day(100, "L", of=Measure.CLAIMED), None, "mixed measures"),
        (a_day(100, "L"), figure("W", 2_000, measure=Measure.CLAIMED), "mixed measures"),
        (a_day(100, "L"), a_day(2_000, "W"), "wrong unit"),
        (a_day(100, "L"), figure("W", 0), "division by zero"),
        (a_day(None, "L"), None, "no number"),
    ],
)
def test_a_ceiling_of_something_else(ceiling: Figure, whole: Figure | None, fault: str) -> None:
    found = majority(ceiling, whole)
    assert (found.verdict, found.fault) == (CANNOT, fault)
