"""A relation that holds stops to hold when its numbers break it, and only then."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from relating import changed, said

from desktop.analysis.audit.checking import check
from desktop.analysis.audit.days import WEEKDAYS
from desktop.domain.dataset import Dataset, Relation
from desktop.domain.figure import Period
from desktop.domain.measures import Measure
from desktop.domain.verdicts import Check, Verdict
from desktop.storage.opening import open_bundled

BRANCHES = ("C12", "C13", "C14", "C15", "C16", "C17", "C18", "C19")
STATUSES = ("O10", "O11", "O12", "O13", "O14", "O15")
TOTAL = "E-2025-12-12-10-J"
Q1, Q2_TO_Q4 = range(1, 4), range(4, 13)
counts = st.integers(0, 10**6)


@cache
def bundled() -> Dataset:
    return open_bundled().dataset


def stated(key: str) -> Relation:
    return next(each for each in bundled().relations if each.id == key)


def checked(key: str, dataset: Dataset) -> Check:
    return check(stated(key), dataset)


def verdict(key: str, dataset: Dataset) -> Verdict:
    return checked(key, dataset).verdict


def with_value(key: str, value: float) -> Dataset:
    return changed(bundled(), key, value=value)


def with_parameter(key: str, name: str, value: object) -> Relation:
    told = stated(key)
    return told._replace(parameters=tuple((dict(told.parameters) | {name: value}).items()))


def with_month(month: int, value: float) -> Dataset:
    """The dated list with another number in a month of 2023."""
    dataset = bundled()
    series = dataset.series_by_id["S-MONTH-2025-04-26"]
    points = tuple(
        point._replace(value=value) if point.start == date(2023, month, 1) else point
        for point in series.points
    )
    others = (each for each in dataset.series if each is not series)
    return replace(dataset, series=(*others, series._replace(points=points)))


def value_of(key: str) -> float:
    figure = bundled().figure(key)
    assert figure
    assert figure.value is not None
    return figure.value


# What breaks


@given(st.sampled_from(["C07", *BRANCHES]), counts)
def test_any_other_branch_or_total_breaks_the_sum(key: str, value: int) -> None:
    assume(value != value_of(key))
    found = checked("R1", with_value(key, value))
    assert found.verdict is Verdict.FAILS
    known, total = (dict(found.result)[name] for name in ("sum", "total"))
    assert known != total
    assert f"{abs(int(known) - int(total)):,} {'more' if known > total else 'less'}" in said(found)


@given(st.sampled_from([TOTAL, *STATUSES]), counts)
def test_any_other_status_or_total_breaks_the_sum(key: str, value: int) -> None:
    assume(value != value_of(key))
    assert verdict("X1", with_value(key, value)) is Verdict.FAILS


@given(counts)
def test_the_larger_year_must_be_larger(value: int) -> None:
    expected = Verdict.HOLDS if value > 37_633 else Verdict.FAILS
    assert verdict("R6", with_value("C20", value)) is expected
    expected = Verdict.HOLDS if value < 45_287 else Verdict.FAILS
    assert verdict("R6", with_value("C21", value)) is expected


@given(st.sampled_from(list(WEEKDAYS)))
def test_only_the_right_weekday_holds(day: str) -> None:
    found = check(with_parameter("R8", "weekday", day), bundled())
    assert found.verdict is (Verdict.HOLDS if day == "Tuesday" else Verdict.FAILS)
    assert day in said(found)
    assert "Tuesday" in said(found)


@given(st.integers(-1000, 1000))
def test_the_same_weekday_comes_every_seven_days(shift: int) -> None:
    day = date(2024, 2, 20) + timedelta(days=shift)
    dataset = changed(bundled(), "C23", period=Period(None, day, day))
    assert verdict("R8", dataset) is (Verdict.FAILS if shift % 7 else Verdict.HOLDS)


@given(st.integers(1, 1000), st.integers(0, 89))
def test_periods_that_differ_contradict_nothing_and_others_are_not_said_to(
    value: int, day: int
) -> None:
    assert verdict("R9", with_value("C23", value)) is Verdict.HOLDS
    within = Period(None, *2 * (date(2023, 1, 1) + timedelta(day),))
    assert verdict("R9", changed(bundled(), "C23", period=within)) is not Verdict.HOLDS


def test_periods_that_are_said_to_differ_must_differ() -> None:
    other = bundled().figure("C23")
    assert other
    dataset = changed(bundled(), "C29", period=replace(other.period, label="in other words"))
    found = checked("R9", dataset)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "wrong parameter")
    assert "different_periods" in said(found)


@given(counts)
def test_a_number_that_went_down_must_be_lower(value: int) -> None:
    expected = Verdict.HOLDS if value < 3_167 else Verdict.FAILS
    assert verdict("X2", with_value("O14", value)) is expected
    assume(value)
    expected = Verdict.HOLDS if value > 2_834 else Verdict.FAILS
    assert verdict("X2", with_value("C11", value)) is expected


@given(st.integers(-1000, 1000))
def test_the_later_edition_must_be_later(shift: int) -> None:
    day = date(2025, 12, 12) + timedelta(days=shift)
    expected = Verdict.HOLDS if day > date(2025, 5, 2) else Verdict.FAILS
    if day >= date(2026, 2, 24):  # the method changed
        expected = Verdict.AMBIGUOUS
    assert verdict("X2", changed(bundled(), "O14", as_of=day)) is expected


@pytest.mark.parametrize("category", ["volunteers", None])
def test_two_categories_are_no_change_between_editions(category: str | None) -> None:
    found = checked("X2", changed(bundled(), "O14", category=category))
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "wrong unit")


@given(st.integers(0, 33_117))
def test_the_largest_part_must_be_the_largest(value: int) -> None:
    expected = Verdict.HOLDS if value > 8_955 else Verdict.FAILS
    found = checked("X5", with_value("O51", value))
    assert found.verdict is expected
    assert ("%: a majority." in said(found)) is (value * 2 >= 33_117)


@given(st.sampled_from(Q2_TO_Q4), st.integers(0, 20_000))
def test_a_larger_quarter_takes_its_place(month: int, value: int) -> None:
    dataset = with_month(month, value)
    quarter = (month - 1) // 3
    points = [
        point.value
        for point in dataset.series_by_id["S-MONTH-2025-04-26"].points
        if point.start.year == 2023 and (point.start.month - 1) // 3 == quarter
    ]
    assert len(points) == 3
    expected = Verdict.HOLDS if sum(points) < 11_430 else Verdict.FAILS
    assert verdict("X5", dataset) is expected


@pytest.mark.parametrize(
    ("start", "end"), [("02-01", "04-30"), ("01-01", "05-31"), ("01-02", "03-31")]
)
def test_a_part_that_is_no_quarter_has_none_to_be_compared_with(start: str, end: str) -> None:
    period = Period(None, date.fromisoformat(f"2023-{start}"), date.fromisoformat(f"2023-{end}"))
    found = checked("X5", changed(bundled(), "O51", period=period))
    assert found.verdict is Verdict.AMBIGUOUS
    assert "cannot be seen" in said(found)


@pytest.mark.parametrize(
    ("key", "figure"),
    [
        *(("R1", figure) for figure in ("C07", *BRANCHES)),
        *(("X1", figure) for figure in (TOTAL, *STATUSES)),
        *(("R6", figure) for figure in ("C20", "C21")),
        *(("R9", figure) for figure in ("C29", "C23")),
        *(("X2", figure) for figure in ("C11", "O14")),
        *(("X5", figure) for figure in ("O51", "O52", "C28")),
    ],
)
def test_other_people_and_other_measures_do_not_meet(key: str, figure: str) -> None:
    for fields in ({"population": "others"}, {"measure": Measure.CLAIMED, "of": None, "per": None}):
        found = checked(key, changed(bundled(), figure, **fields))
        assert (found.verdict, found.fault) == (Verdict.CANNOT, "mixed measures")


@pytest.mark.parametrize(("key", "figure"), [("R1", "C15"), ("X1", "O13"), ("X1", TOTAL)])
def test_a_part_of_another_edition_is_not_added(key: str, figure: str) -> None:
    for fields in ({"edition": "E-2024-11-08-8-J"}, {"as_of": date(2024, 11, 8)}):
        found = checked(key, changed(bundled(), figure, **fields))
        assert (found.verdict, found.fault) == (Verdict.CANNOT, "mixed measures")
        assert "different editions" in said(found)


# What does not break


def test_every_relation_that_holds_is_broken_above(dataset: Dataset) -> None:
    held = {each.id for each in dataset.relations if verdict(each.id, dataset) is Verdict.HOLDS}
    assert held == {"R1", "R6", "R8", "R9", "X1", "X2", "X5"}


@given(st.sampled_from(["R1", "R6", "R8", "R9", "X1", "X2", "X5"]), st.text(max_size=20))
def test_words_of_figures_change_no_verdict(key: str, words: str) -> None:
    dataset = bundled()
    for figure in checked(key, dataset).keys:
        fields = {"label": words or "x", "locator": words, "cautions": (words,), "relays": (words,)}
        dataset = changed(dataset, figure, **fields)
    assert verdict(key, dataset) is Verdict.HOLDS
    assert said(checked(key, dataset)).endswith(".")


# What mends


@pytest.mark.parametrize(
    ("key", "figure", "value", "off"),
    [
        ("R5", "C03", 2.5, 2.6),
        ("R15", "C36", 36_420, 36_421),
        ("X3", "O49", 213, 214),
        ("X4", "O50", 3_000, 3_101),
        ("X4", "O50", 3_100, 3_101),
    ],
)
def test_what_does_not_hold_is_mended(key: str, figure: str, value: float, off: float) -> None:
    assert verdict(key, bundled()) is Verdict.FAILS
    assert verdict(key, with_value(figure, value)) is Verdict.HOLDS
    assert verdict(key, with_value(figure, off)) is Verdict.FAILS


@given(st.integers(1, 10**6))
def test_about_three_times_is_ten_per_cent(value: int) -> None:
    ratio = value / 17_890
    expected = Verdict.HOLDS if 2.7 <= ratio <= 3.3 else Verdict.FAILS
    assert verdict("R5", with_value("C20", value)) is expected


@given(counts)
def test_deaths_without_a_date_could_only_add(value: int) -> None:
    found = verdict("X4", with_value("O50", value))
    rate = value / 62
    assert found is (
        Verdict.CANNOT if rate < 40 else Verdict.HOLDS if rate <= 50 else Verdict.FAILS
    )


@given(counts)
def test_the_remainder_that_is_given_must_be_what_is_left(value: int) -> None:
    found = checked("R2", with_value("D-STATUS", value))
    assert found.verdict is (Verdict.REMAINDER if value == 30_403 else Verdict.FAILS)
    if value != 30_403:
        assert "leaves 30,403" in said(found)
        assert f"given as {value:,}" in said(found)


@given(counts)
def test_one_number_for_two_periods(value: int) -> None:
    expected = Verdict.AMBIGUOUS if value == 17_890 else Verdict.FAILS
    assert verdict("R20", with_value("C26", value)) is expected


@given(st.integers(1, 400))
def test_a_week_has_seven_days(length: int) -> None:
    end = date(2024, 8, 6) + timedelta(days=length - 1)
    found = verdict("R10", changed(bundled(), "C32", period=Period(None, date(2024, 8, 6), end)))
    assert found is {7: Verdict.HOLDS, 8: Verdict.AMBIGUOUS}.get(length, Verdict.FAILS)


@given(st.integers(1, 5_000))
def test_whether_a_majority_is_possible(ceiling: int) -> None:
    found = verdict("R11", changed(bundled(), "C29", value=ceiling, upper=ceiling))
    needed = 37_633 / 2 / 90
    expected = Verdict.FAILS if ceiling < needed else Verdict.CANNOT
    assert found is (Verdict.AMBIGUOUS if needed <= ceiling <= needed / 0.9 else expected)
