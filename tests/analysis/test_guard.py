"""Which numbers may meet on an axis, in a sum or in a ratio, and what is said where not."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.guard import (
    Meeting,
    Ruling,
    is_of_one_day,
    ruling,
    why_not_added,
    why_not_divided,
    why_not_set_against,
    why_not_summed,
)
from desktop.domain.dataset import Dataset, series_figures
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.messages import Message
from desktop.models.wording import Wording

TOGETHER, BESIDE, APART = Meeting.TOGETHER, Meeting.BESIDE, Meeting.APART
YEAR = Period(None, date(2024, 1, 1), date(2024, 12, 31))
ENGLISH = Wording("en")
COUNTS = [measure for measure in Measure if measure.value not in {"rate", "ratio", "rank", "area"}]
WITH_CONFIRMED = {
    Measure.CONFIRMED_DATED,
    Measure.ESTIMATED,
    Measure.EXCESS,
    Measure.ACKNOWLEDGED,
}


def made(measure: Measure = Measure.CONFIRMED, **fields: Any) -> Figure:
    usual: dict[str, Any] = {
        "id": fields.pop("key", measure.value),
        "kind": Kind.FIGURE,
        "label": f"Some {measure.value}",
        "bound": Bound.EXACT,
        "measure": measure,
        "population": "everyone",
        "publisher": "A publisher",
        "value": 100,
        "unit": "people",
        "period": YEAR,
    }
    return Figure(**usual | fields)


def rate(of: Measure = Measure.CONFIRMED, per: str = "day", **fields: Any) -> Figure:
    return made(Measure.RATE, **{"of": of, "per": per, "unit": f"people per {per}"} | fields)


def reason(found: Ruling | Message | None) -> str:
    message = found.reason if isinstance(found, Ruling) else found
    return ENGLISH.text(message) if message else ""


# Measures


@pytest.mark.parametrize("first", COUNTS)
@pytest.mark.parametrize("second", COUNTS)
def test_measures_meet_as_the_table_says(first: Measure, second: Measure) -> None:
    expected = APART
    if first is second:
        expected = TOGETHER
    elif Measure.CONFIRMED in {first, second} and {first, second} & WITH_CONFIRMED:
        expected = BESIDE
    found = ruling(made(first), made(second))
    assert found.meeting is expected
    assert (found.reason is None) is (expected is TOGETHER)
    claimed_mixed = (first is Measure.CLAIMED) is not (second is Measure.CLAIMED)
    assert ("compared with nothing but themselves" in reason(found)) is claimed_mixed


def test_editions_of_one_count_meet(dataset: Dataset) -> None:
    totals = [each for each in dataset.figures if each.kind is Kind.EDITION]
    assert len(totals) > 80
    for first, second in combinations(totals, 2):
        assert ruling(first, second) == Ruling(TOGETHER)


def test_different_measures_are_named(dataset: Dataset) -> None:
    estimated, acknowledged = dataset.figure("O32"), dataset.figure("O40")
    assert estimated
    assert acknowledged
    found = ruling(estimated, acknowledged, dataset.populations)
    assert found.meeting is APART
    assert "“Estimated deaths” and “Acknowledged deaths”" in reason(found)


@pytest.mark.parametrize("measure", sorted(WITH_CONFIRMED))
def test_beside_confirmed_only_in_one_period_and_of_related_people(measure: Measure) -> None:
    confirmed, other = made(), made(measure)
    near = [frozenset({"everyone", "nearly everyone"})]
    assert ruling(confirmed, other).meeting is BESIDE
    assert "not in one sum or ratio" in reason(ruling(confirmed, other))
    related = replace(other, population="nearly everyone")
    assert ruling(confirmed, related, near).meeting is BESIDE
    unrelated = ruling(confirmed, related)
    assert unrelated.meeting is APART
    assert "“everyone” and “nearly everyone”" in reason(unrelated)
    assert ruling(confirmed, replace(other, population="others"), near).meeting is APART
    for period in (Period(), replace(YEAR, end=date(2024, 12, 30)), replace(YEAR, start=None)):
        found = ruling(confirmed, replace(other, period=period))
        assert found.meeting is APART
        assert "only where both are of one period" in reason(found)


def test_periods_that_are_not_known_are_not_one() -> None:
    assert ruling(made(period=Period()), made(Measure.EXCESS, period=Period())).meeting is APART
    ends = Period(None, None, date(2022, 12, 31))
    assert ruling(made(period=ends), made(Measure.EXCESS, period=ends)).meeting is BESIDE


@pytest.mark.parametrize("measure", COUNTS)
def test_different_people_stand_apart(measure: Measure) -> None:
    near = [frozenset({"everyone", "others"})]
    found = ruling(made(measure), made(measure, population="others"), near)
    assert found.meeting is APART
    assert reason(found) == "They count different people: “everyone” and “others”."


def test_the_dead_of_both_sides_stand_apart(dataset: Dataset) -> None:
    russian, ukrainian, named = map(dataset.figure, ("O40", "O43", "C06"))
    assert russian
    assert ukrainian
    assert named
    assert ruling(russian, ukrainian, dataset.populations).meeting is APART
    assert ruling(named, ukrainian, dataset.populations).meeting is APART


def test_different_units_stand_apart(dataset: Dataset) -> None:
    people, divisions = dataset.figure("C36"), dataset.figure("C37")
    assert people
    assert divisions
    found = ruling(people, divisions)
    assert found.meeting is APART
    assert reason(found) == "They are in different units: “people” and “divisions”."


def test_claimed_losses_meet_their_own_series_and_nothing_of_the_named(dataset: Dataset) -> None:
    claim, point = dataset.figure("C36"), next(series_figures(dataset.series_by_id["S-CLAIMED"]))
    assert claim
    assert ruling(claim, point) == Ruling(TOGETHER)
    for figure in dataset.figures:
        if figure.base_measure is not Measure.CLAIMED:
            found = ruling(figure, point, dataset.populations)
            assert found.meeting is APART
            assert "compared with nothing but themselves" in reason(found)


def test_a_ratio_of_claimed_losses_is_no_other_party_s_number() -> None:
    ratio = made(Measure.RATIO, of=Measure.CLAIMED, unit="ratio")
    found = ruling(ratio, made(Measure.CLAIMED))
    assert found.meeting is APART
    assert "They measure different things" in reason(found)


# Rates


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (rate(key="other"), TOGETHER),
        (rate(key="other", value=1, period=Period()), TOGETHER),
        (rate(per="km2"), APART),
        (rate(per="10,000 men"), APART),
        (rate(Measure.CONFIRMED_DATED), APART),
        (rate(Measure.ESTIMATED), APART),
        (rate(Measure.CLAIMED), APART),
        (made(), APART),
        (made(Measure.RATIO, of=Measure.CONFIRMED, unit="ratio"), APART),
        (made(Measure.RANK, of=Measure.CONFIRMED, unit="rank"), APART),
        (rate(population="others"), APART),
    ],
)
def test_rates_meet_rates_of_one_base(other: Figure, expected: Meeting) -> None:
    assert ruling(rate(), other).meeting is ruling(other, rate()).meeting is expected


def test_a_count_of_one_day_is_a_rate_per_day() -> None:
    day = made(period=Period(None, date(2024, 2, 20), date(2024, 2, 20)))
    assert is_of_one_day(day)
    assert ruling(day, rate()) == ruling(rate(), day) == Ruling(TOGETHER)
    assert ruling(day, made()) == Ruling(TOGETHER)
    assert ruling(day, rate(per="km2")).meeting is APART
    assert ruling(day, rate(Measure.ESTIMATED)).meeting is APART
    week = replace(day, period=Period(None, date(2024, 2, 20), date(2024, 2, 26)))
    assert ruling(week, rate()).meeting is APART
    assert not is_of_one_day(week)
    assert not is_of_one_day(rate(period=day.period))


# All pairs


def everything(dataset: Dataset) -> list[Figure]:
    firsts = [next(series_figures(series)) for series in dataset.series]
    return [*dataset.figures, *firsts]


def test_meeting_has_no_direction(dataset: Dataset) -> None:
    for first, second in combinations(everything(dataset), 2):
        one = ruling(first, second, dataset.populations)
        assert one.meeting is ruling(second, first, dataset.populations).meeting
        assert (one.reason is None) is (one.meeting is TOGETHER)
        if first.base_measure is not second.base_measure:
            assert one.meeting is not TOGETHER
        if first.population != second.population:
            assert one.meeting is not TOGETHER


def test_everything_meets_itself(dataset: Dataset) -> None:
    assert {ruling(each, each) for each in everything(dataset)} == {Ruling(TOGETHER)}


@given(
    st.sampled_from(Measure),
    st.sampled_from(Measure),
    st.sampled_from([None, *COUNTS]),
    st.sampled_from([YEAR, Period(), Period(None, YEAR.end, YEAR.end)]),
    st.sampled_from(["everyone", "others"]),
    st.sampled_from(["people", "divisions"]),
)
def test_meeting_of_anything_has_no_direction(
    first: Measure, second: Measure, of: Measure | None, period: Period, people: str, unit: str
) -> None:
    one = made(first, of=of, period=period)
    other = made(second, population=people, unit=unit)
    assert ruling(one, other).meeting is ruling(other, one).meeting
    assert reason(ruling(one, other)).endswith(".") is (ruling(one, other).meeting is not TOGETHER)


def test_every_reason_is_a_sentence(dataset: Dataset) -> None:
    reasons = {
        reason(ruling(first, second, dataset.populations))
        for first, second in combinations(everything(dataset), 2)
    }
    assert len(reasons) > 20
    for text in reasons - {""}:
        assert text.endswith(".")
        assert "{" not in text
        assert "“”" not in text


# Sums and ratios


def has_number(figure: Figure) -> bool:
    return {figure.value, figure.lower, figure.upper} != {None}


def test_arithmetic_is_refused_with_the_sentence_of_the_ruling(dataset: Dataset) -> None:
    numbers = [each for each in everything(dataset) if has_number(each)]
    for first, second in combinations(numbers, 2):
        found = ruling(first, second)
        assert why_not_divided(first, second) == found.reason
        if found.reason:
            assert why_not_summed([first, second]) == found.reason
            assert why_not_added(first, second) == found.reason


@pytest.mark.parametrize("value", ["edition", "as_of"])
def test_sums_across_editions_are_refused_and_ratios_are_not(value: str) -> None:
    fields = {"edition": "E2"} if value == "edition" else {"as_of": date(2025, 1, 1)}
    first, second = made(), made(key="other", **fields)
    assert why_not_divided(first, second) is None
    assert "different editions" in reason(why_not_summed([first, second]))
    assert "different editions" in reason(why_not_added(first, second))
    assert why_not_summed([first, made(key="other")]) is None
    assert "different editions" in reason(why_not_summed([first, made(key="other"), second]))


@pytest.mark.parametrize("key", ["C02", "C04", "C25", "C28", "C31", "C33"])
def test_statements_in_words_are_no_numbers(key: str, dataset: Dataset) -> None:
    words, number = dataset.figure(key), dataset.figure("C06")
    assert words
    assert number
    for why in (why_not_divided, why_not_added):
        for pair in ((words, number), (number, words), (words, words)):
            assert f"“{words.label}” is a statement in words" in reason(why(*pair))
    assert "a statement in words" in reason(why_not_summed([number, words]))


def test_a_statement_in_words_stands_apart_from_numbers(dataset: Dataset) -> None:
    words, number = dataset.figure("C25"), dataset.figure("C06")
    assert words
    assert number
    for pair in ((words, number), (number, words)):
        assert ruling(*pair).meeting is APART
        assert reason(ruling(*pair)).endswith("is a statement in words and has no number.")


def test_a_limit_is_a_number(dataset: Dataset) -> None:
    ranged = dataset.figure("C30")
    assert ranged
    assert ranged.value is None
    assert why_not_divided(ranged, ranged) is None


@pytest.mark.parametrize(
    ("fields", "may"),
    [
        ({"category": "b"}, True),
        ({"category": "a"}, False),
        ({"category": "a", "period": Period(None, date(2023, 1, 1), date(2023, 12, 31))}, True),
        ({"category": "a", "period": Period(None, date(2023, 1, 1), date(2024, 1, 1))}, False),
        ({"category": "a", "period": Period()}, False),
        ({"category": "b", "category_scheme": "region"}, False),
        ({"category": None, "category_scheme": None}, False),
    ],
)
def test_parts_share_neither_days_nor_people(fields: dict[str, Any], may: bool) -> None:  # noqa: FBT001
    first = made(category_scheme="status", category="a")
    second = replace(first, id="other", **fields)
    assert (why_not_added(first, second) is None) is may
    assert (why_not_added(second, first) is None) is may
    assert ("count some people twice" in reason(why_not_added(first, second))) is not may


# Claims and their evidence


@pytest.mark.parametrize(
    ("claim", "evidence", "why"),
    [
        (made(), made(), ""),
        (rate(), made(), ""),
        (rate(), made(Measure.CONFIRMED_DATED), ""),
        (rate(Measure.CONFIRMED_DATED), made(), ""),
        (made(Measure.RATIO, of=Measure.CONFIRMED), made(), ""),
        (rate(Measure.CLAIMED), made(Measure.CLAIMED), ""),
        (rate(), made(Measure.CLAIMED), "nothing but themselves"),
        (rate(Measure.CLAIMED), made(), "nothing but themselves"),
        (rate(Measure.ESTIMATED), made(), "They measure different things"),
        (made(Measure.ACKNOWLEDGED), made(), "They measure different things"),
        (rate(), made(population="others"), "“everyone” and “others”"),
        (made(), made(Measure.CONFIRMED_DATED, population="others"), "“everyone” and “others”"),
    ],
)
def test_evidence_is_of_the_claims_measure_and_people(
    claim: Figure, evidence: Figure, why: str
) -> None:
    found = reason(why_not_set_against(claim, evidence))
    assert why in found
    assert bool(found) is bool(why)


def test_named_deaths_are_never_set_against_the_claimed_series(dataset: Dataset) -> None:
    week = dataset.figure("C32")
    assert week
    for point in series_figures(dataset.series_by_id["S-CLAIMED"]):
        assert "nothing but themselves" in reason(why_not_set_against(week, point))
