"""Relations that are proposed: what the numbers make plain is found, and hardly anything else."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import Maker
from relating import ENGLISH, changed, cumulative, dataset_of, days, figure, relation, said

from desktop.analysis.audit.checking import audit
from desktop.analysis.audit.proposing import propose
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Derivation, Figure
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.verdicts import Check, Verdict
from desktop.storage.opening import open_bundled

HOLDS, FAILS, AMBIGUOUS = Verdict.HOLDS, Verdict.FAILS, Verdict.AMBIGUOUS
TOTAL = "E-2025-12-12-10-J"
BRANCHES = {"C12", "C13", "C14", "C15", "C16", "C17", "C18", "C19"}
STATUSES = {"O10", "O11", "O12", "O13", "O14", "O15"}


@cache
def bundled() -> Dataset:
    return open_bundled().dataset


def bare() -> Dataset:
    """The bundled dataset with no relation stated."""
    return replace(bundled(), relations=())


def found(checks: tuple[Check, ...]) -> list[tuple[str, Verdict, set[str]]]:
    return [(check.relation.kind, check.verdict, set(check.keys)) for check in checks]


# The bundled dataset


def test_what_is_stated_is_not_proposed(dataset: Dataset) -> None:
    assert propose(dataset) == ()


def test_without_its_relations_three_are_found() -> None:
    assert found(propose(bare())) == [
        ("sum of parts", HOLDS, {"C07", *BRANCHES}),
        ("sum of parts", HOLDS, {TOTAL, *STATUSES}),
        ("same number", AMBIGUOUS, {"C22", "C26"}),
    ]


@pytest.mark.parametrize("key", ["R1", "X1", "R20"])
def test_each_of_them_is_left_out_where_it_is_stated(key: str) -> None:
    stated = tuple(each for each in bundled().relations if each.id == key)
    proposals = propose(replace(bundled(), relations=stated))
    assert len(proposals) == 2
    figures = {key for check in proposals for key in check.keys}
    assert not figures & {key for _, keys in stated[0].terms for key in keys}


def test_proposals_are_marked_and_named() -> None:
    proposals = propose(bare())
    assert [check.id for check in proposals] == ["P1", "P2", "P3"]
    for check in proposals:
        assert check.is_proposed
        assert check.formula
        assert said(check).endswith(".")
        assert ENGLISH.text(check.question).endswith("?")
        assert "{" not in ENGLISH.text(check.question)
        assert check.relation.label == check.question.plain()


def test_ids_that_are_taken_are_not_given_again() -> None:
    stated = [relation("weekday", {"weekday": "Tuesday"}, figure="C23")._replace(id=key)
              for key in ("P1", "P3")]  # fmt: skip
    proposals = propose(replace(bundled(), relations=tuple(stated)))
    assert [check.id for check in proposals] == ["P2", "P4", "P5"]


@given(st.integers(0, 10**6))
def test_any_wrong_total_of_the_branches_is_found(value: int) -> None:
    checks = {
        frozenset(check.keys): check for check in propose(changed(bare(), "C07", value=value))
    }
    check = checks[frozenset({"C07", *BRANCHES})]
    assert check.verdict is (HOLDS if value == 17_754 else FAILS)


@given(st.integers(0, 5 * 155_368))  # what is larger could be the total of more than these
def test_any_wrong_total_of_an_edition_is_found(value: int) -> None:
    checks = {
        frozenset(check.keys): check for check in propose(changed(bare(), TOTAL, value=value))
    }
    check = checks[frozenset({TOTAL, *STATUSES})]
    assert check.verdict is (HOLDS if value == 155_368 else FAILS)


@given(st.sampled_from(sorted(BRANCHES | STATUSES)), st.integers(0, 10**6))
def test_any_wrong_part_is_found(key: str, value: int) -> None:
    figure = bundled().figure(key)
    assert figure
    proposals = [check for check in propose(changed(bare(), key, value=value)) if key in check.keys]
    assert [check.verdict for check in proposals] == [HOLDS if value == figure.value else FAILS]


@pytest.mark.parametrize(
    ("key", "value", "turned"),
    [
        ("C07", 17_755, {"R1", "R2"}),
        ("C07", 17_753, {"R1", "R2"}),
        ("C06", 106_746, {"R2", "R4"}),
        ("C06", 106_744, {"R2", "R4"}),
        (TOTAL, 155_367, {"X1"}),
        (TOTAL, 155_369, {"X1"}),
    ],
)
def test_a_wrong_total_turns_what_is_stated(key: str, value: int, turned: set[str]) -> None:
    before = {check.id: check.verdict for check in audit(bundled())}
    wrong = changed(bundled(), key, value=value)
    after = {check.id: check.verdict for check in audit(wrong)}
    assert {key for key in before if before[key] is not after[key]} == turned
    assert {after[key] for key in turned} == {FAILS}
    assert propose(wrong) == ()


def test_the_total_that_is_needed_goes_before_one_that_agrees() -> None:
    agreeing = (17_754 - 1_782) + 90_773
    assert agreeing == 106_745  # C06, of which the branches are no parts
    proposals = propose(changed(bare(), "C19", value=90_773))
    assert ("sum of parts", FAILS, {"C07", *BRANCHES}) in found(proposals)


# Sums


def split(*values: int, scheme: str = "status", **fields: Any) -> list[Figure]:
    return [
        figure(f"{scheme}{n}", value, category_scheme=scheme, category=f"{scheme} {n}", **fields)
        for n, value in enumerate(values)
    ]


def test_parts_that_add_up_to_a_figure() -> None:
    parts, total = split(31_234, 12_345, 9_876), figure("T", 53_455)
    assert found(propose(dataset_of(total, *parts))) == [
        ("sum of parts", HOLDS, {"T", "status0", "status1", "status2"})
    ]
    assert propose(dataset_of(figure("T", 53_456), *parts)) == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"population": "others"},
        {"publisher": "Another"},
        {"measure": Measure.CONFIRMED_DATED},
        {"edition": "E2"},
        {"as_of": date(2025, 1, 1)},
        {"unit": "divisions"},
        {"kind": Kind.DERIVED, "derivation": Derivation("x", "x", ())},
        {"bound": Bound.ABOUT},
    ],
)
def test_a_total_of_something_else_is_none(fields: dict[str, Any]) -> None:
    parts = split(31_234, 12_345, 9_876)
    assert propose(dataset_of(figure("T", 53_455, **fields), *parts)) == ()


def test_small_or_rounded_sums_are_chance() -> None:
    assert propose(dataset_of(figure("T", 12), *split(7, 5))) == ()
    assert propose(dataset_of(figure("T", 50_000), *split(20_000, 30_000))) == ()
    assert len(propose(dataset_of(figure("T", 51_234), *split(20_000, 31_234)))) == 1


def test_rates_are_not_proposed_as_parts() -> None:
    rates: dict[str, Any] = {"measure": Measure.RATE, "of": Measure.CONFIRMED, "per": "day"}
    parts = split(31_234, 12_345, 9_876, **rates)
    assert propose(dataset_of(figure("T", 53_455, **rates), *parts)) == ()


def test_parts_with_the_unknown_need_a_total_that_is_there() -> None:
    parts = split(31_234, 12_345, edition="E")
    parts.append(figure("U", 9, category_scheme="status", category="x", unknown=True, edition="E"))
    (check,) = propose(dataset_of(figure("E", 50_000, edition="E"), *parts))
    assert (check.verdict, set(check.keys)) == (FAILS, {"E", "U", "status0", "status1"})
    assert propose(dataset_of(*parts)) == ()
    dated = figure("E", 50_000, edition="E", measure=Measure.CONFIRMED_DATED)
    assert propose(dataset_of(dated, *parts)) == ()
    known = [replace(part, unknown=False) for part in parts]
    assert propose(dataset_of(figure("E", 50_000, edition="E"), *known)) == ()


def test_parts_of_a_category_go_with_that_category() -> None:
    parts = split(31_234, 12_345, scheme="branch of volunteers", edition="E", unknown=True)
    volunteers = {"category_scheme": "status", "category": "volunteers", "edition": "E"}
    whole = figure("E", 900_000, edition="E")
    (check,) = propose(dataset_of(whole, figure("V", 44_000, **volunteers), *parts))
    assert (check.verdict, check.keys[0]) == (FAILS, "V")
    other = figure("V", 44_000, **volunteers | {"category": "mobilised"})
    assert propose(dataset_of(whole, other, *parts)) == ()


def test_one_part_is_no_sum_and_a_category_stands_once() -> None:
    assert propose(dataset_of(figure("T", 53_455), *split(53_455))) == ()
    twice = [replace(each, category="one") for each in split(31_234, 22_221)]
    assert propose(dataset_of(figure("T", 53_455), *twice)) == ()


def test_decimals_leave_no_dust() -> None:
    parts = split(12_345, 23_456)
    parts = [
        replace(part, value=value) for part, value in zip(parts, (12345.1, 1111.2), strict=True)
    ]
    assert 12345.1 + 1111.2 != 13456.3
    (check,) = propose(dataset_of(figure("T", 13456.3), *parts))
    assert check.verdict is HOLDS


# One number, two places


def test_one_number_under_two_periods() -> None:
    first = figure("A", 17_893, period=days("2022-02-24", "2023-02-23"))
    second = figure("B", 17_893, period=days("2022-02-24", "2022-12-31"))
    assert found(propose(dataset_of(first, second))) == [("same number", AMBIGUOUS, {"A", "B"})]
    for fields in (
        {"period": first.period},
        {"value": 17_894},
        {"population": "others"},
        {"region": "RU-BA"},
        {"category_scheme": "status", "category": "mobilised"},
    ):
        assert propose(dataset_of(first, replace(second, **fields))) == ()


def test_small_or_rounded_numbers_meet_by_chance() -> None:
    periods = days("2022-02-24", "2023-02-23"), days("2022-02-24", "2022-12-31")
    for value in (7, 42, 20_000):
        pair = [figure(f"F{n}", value, period=each) for n, each in enumerate(periods)]
        assert propose(dataset_of(*pair)) == ()


@pytest.mark.parametrize(("count", "is_found"), [(13, True), (14, False)])
def test_among_many_numbers_two_are_the_same_by_chance(count: int, is_found: bool) -> None:  # noqa: FBT001
    """14 numbers of four digits make 91 pairs: of 9,000 numbers that is one in a hundred."""
    values = [1_234, *(1_101 + 11 * place for place in range(count - 2)), 1_234]
    figures = [
        figure(f"F{n}", value, period=days("2024-01-01", f"2024-02-{n + 1:02}"))
        for n, value in enumerate(values)
    ]
    assert bool(propose(dataset_of(*figures))) is is_found


def test_two_numbers_of_one_period_contradict_each_other() -> None:
    year = days("2024-01-01", "2024-12-31")
    first, second = figure("A", 45_287, period=year), figure("B", 45_278, period=year)
    (check,) = propose(dataset_of(first, second))
    assert (check.relation.kind, check.verdict) == ("same number", FAILS)
    assert "45,287, “Number B” is 45,278, though both are of one period" in said(check)
    for fields in ({"value": 45_287}, {"bound": Bound.AT_LEAST}, {"edition": "E2"}):
        assert propose(dataset_of(first, replace(second, **fields))) == ()


def test_a_contradiction_is_found_behind_a_minimum() -> None:
    year = days("2024-01-01", "2024-12-31")
    least = figure("A", 45_287, bound=Bound.AT_LEAST, period=year)
    exact = [figure(key, value, period=year) for key, value in (("B", 45_287), ("C", 45_278))]
    assert found(propose(dataset_of(least, *exact))) == [("same number", FAILS, {"B", "C"})]


# Windows of a running total

FIRST = date(2025, 3, 1)


def month(**fields: Any) -> Dataset:
    """Daily reports of spring 2025, and a claim for April that is a day short of its window."""
    steps = [1_000 + (place * 7_919) % 701 for place in range(90)]
    values = [900_000 + sum(steps[: place + 1]) for place in range(90)]
    series = cumulative(values, FIRST, publisher="M")
    totals = {point.end: point.value for point in series.points}
    short = totals[date(2025, 5, 1)] - totals[date(2025, 4, 2)]
    usual = {"measure": Measure.CLAIMED, "publisher": "M", "bound": Bound.CLAIMED, "label": "April"}
    usual["period"] = days("2025-04-01", "2025-04-30")
    return dataset_of(figure("C", **{"value": short} | usual | fields), series=(series,))


def test_a_month_that_is_a_day_short_is_found() -> None:
    (check,) = propose(month())
    assert (check.relation.kind, check.verdict) == ("window difference", FAILS)
    assert dict(check.result)["tried"] == 81
    assert dict(check.result)["matches"] == "2025-04-02/2025-05-01"
    assert "short" in said(check)
    assert ENGLISH.text(check.question) == (
        "Is “April” the difference of the cumulative reports over its days?"
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"publisher": "Another"},
        {"population": "others"},
        {"measure": Measure.CONFIRMED},
        {"unit": "divisions"},
        {"edition": "E2"},
        {"kind": Kind.DERIVED, "derivation": Derivation("x", "x", ())},
        {"period": days("2025-06-01", "2025-06-30")},
        {"period": figure("X").period},
        {"value": 1},
    ],
)
def test_a_claim_of_something_else_is_not(fields: dict[str, Any]) -> None:
    assert propose(month(**fields)) == ()


def test_a_series_that_is_no_running_total_is_not() -> None:
    dataset = month()
    (series,) = dataset.series
    for other in (series._replace(kind="count"), series._replace(points=())):
        assert propose(replace(dataset, series=(other,))) == ()


def test_a_window_that_is_stated_is_not_proposed() -> None:
    parameters: dict[str, object] = {"start": "2025-04-01", "end": "2025-05-01"}
    stated = relation("window difference", parameters, claim="C", series="S")
    assert propose(replace(month(), relations=(stated,))) == ()


def test_so_many_claims_that_one_of_them_would_match() -> None:
    dataset = month()
    (claim,) = dataset.figures
    near = [
        replace(claim, id=f"N{n}", value=(claim.value or 0) + n, period=replace(claim.period))
        for n in range(1, 200)
    ]
    windows = [check for check in propose(replace(dataset, figures=(claim, *near)))
               if check.relation.kind == "window difference"]  # fmt: skip
    assert windows == []


@given(st.integers(0, 12))
@settings(max_examples=13)
def test_months_that_are_right_are_found(months: int) -> None:
    dataset = month()
    (claim,), (series,) = dataset.figures, dataset.series
    totals = {point.end: point.value for point in series.points}
    figures = [
        replace(
            claim,
            id=f"W{n}",
            value=totals[FIRST + timedelta(days=5 + n + 30)]
            - totals[FIRST + timedelta(days=5 + n)],
            period=replace(
                claim.period,
                start=FIRST + timedelta(days=5 + n),
                end=FIRST + timedelta(days=5 + n + 29),
            ),
        )
        for n in range(months)
    ]
    windows = propose(replace(dataset, figures=tuple(figures)))
    assert [check.verdict for check in windows] == [HOLDS] * months


# What is chance

SEEDS = 400


def test_datasets_in_which_nothing_agrees_get_hardly_a_proposal() -> None:
    """Splits that leave nothing are found, each of them; anything else is there by chance."""
    spurious, whole = [], 0
    for seed in range(SEEDS):
        made = Maker(seed).make()
        proposals = propose(made.dataset)
        true = [
            check
            for check in proposals
            if frozenset(check.relation.term("parts")) in made.whole_splits
        ]
        assert {frozenset(check.relation.term("parts")) for check in true} == made.whole_splits
        assert {check.verdict for check in true} <= {HOLDS}
        whole += len(true)
        if len(true) < len(proposals):
            spurious.append(seed)
        assert len({check.id for check in proposals}) == len(proposals)
    assert whole > SEEDS
    assert len(spurious) == 11 <= 0.05 * SEEDS, spurious
