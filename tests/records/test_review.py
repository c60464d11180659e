"""What is said of a table before it is opened: the numbers, the places, and nothing made up."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.importing.facts import facts
from desktop.analysis.importing.findings import Finding, Topic
from desktop.analysis.importing.review import differing, review
from desktop.analysis.records.columns import records
from desktop.domain.messages import Message
from desktop.domain.problems import Problem
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Recipe, Role
from desktop.models.wording import Wording
from desktop.state.importing import begun, with_table
from desktop.storage.tables.cells import Cell, Table, coded
from desktop.storage.tables.preview import whole
from desktop.storage.tables.reading import Read

FILES = Path(__file__).parents[3] / "shared" / "testdata"
needs_files = pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")


def of_file(name: str) -> list[Finding]:
    found = whole(FILES / name)
    recipe = with_table(begun([name]), found).recipe
    read = replace(found.read, recipe=recipe)
    return review(read, records(read.table, recipe, str))


def counts(findings: list[Finding], topic: Topic) -> dict[str, int]:
    return {each.column: each.count for each in findings if each.topic is topic and each.asks}


@needs_files
def test_every_edition_of_the_daily_series_is_whole() -> None:
    for path in sorted((FILES / "mediazona_editions").glob("*.csv")):
        findings = of_file(f"mediazona_editions/{path.name}")
        assert [each.topic for each in findings] == [Topic.READ, Topic.DATES, Topic.SUMS]
        assert not any(each.asks for each in findings)


@needs_files
def test_claims_of_personnel_never_fall() -> None:
    findings = of_file("ua_general_staff/russia_losses_personnel.json")
    assert not any(each.asks for each in findings)
    findings = of_file("ua_general_staff/orc_russian_losses.json")
    assert counts(findings, Topic.GAPS) == {"": 33}
    assert not counts(findings, Topic.FALLS)


@needs_files
def test_claims_of_equipment_fall_where_they_were_corrected() -> None:
    findings = of_file("ua_general_staff/russia_losses_equipment.json")
    assert counts(findings, Topic.FALLS) == {
        "aircraft": 2,
        "tank": 1,
        "APC": 1,
        "field artillery": 1,
        "MRL": 2,
        "anti-aircraft warfare": 2,
        "special equipment": 2,
        "cruise missiles": 2,
    }
    assert not counts(findings, Topic.GAPS)


@needs_files
def test_reports_of_killed_do_not_add_up_where_counts_were_added_later(wording: Wording) -> None:
    findings = of_file("gaza/casualties_daily.json")
    assert counts(findings, Topic.FALLS) == {"killed_women_cum": 2}
    sums = [each for each in findings if each.topic is Topic.SUMS]
    assert [(each.column, each.count, each.row) for each in sums if each.count] == [
        ("killed_cum", 7, 60),
        ("injured_cum", 14, 5),
    ]
    assert any("68,864" in said and "73,419" in said for said in said_of(sums, wording))
    west = of_file("gaza/west_bank_daily.json")
    assert counts(west, Topic.FALLS) == {"injured_children_cum": 1}
    assert not [each for each in west if each.topic is Topic.SUMS and each.count]
    assert len(counts(west, Topic.SUMS)) == 4


@needs_files
def test_types_of_equipment_are_followed_each_by_itself() -> None:
    findings = of_file("oryx/equipment_daily_count.csv")
    assert counts(findings, Topic.FALLS) == {"type_total": 39}
    assert not counts(findings, Topic.SUMS)
    assert not counts(findings, Topic.GAPS)


@needs_files
def test_ranges_are_the_right_way_round() -> None:
    findings = of_file("ranges/conflict_ranges.csv")
    assert not any(each.asks for each in findings)
    missing = [(each.column, each.count) for each in findings if each.topic is Topic.MISSING]
    assert missing == [("low", 315), ("high", 396)]


def said_of(findings: list[Finding], wording: Wording) -> list[str]:
    return [wording.text(each.sentence) for each in findings]


def reviewed(rows: dict[str, list[Cell]], *columns: ColumnRecipe) -> list[Finding]:
    table = Table(tuple(coded(name, cells) for name, cells in rows.items()), "t")
    recipe = Recipe(columns)
    return review(Read(table, recipe, 0), records(table, recipe, str))


DAY = ColumnRecipe("day", Kind.DATE, Role.EVENT_DATE)
N = ColumnRecipe("n", Kind.NUMBER, Role.COUNT)
SUM = ColumnRecipe("n_cum", Kind.NUMBER, Role.CUMULATIVE)


def days(*places: int) -> list[Cell]:
    return [date(2022, 3, 1) + timedelta(days=place) for place in places]


def of(findings: list[Finding], topic: Topic) -> list[Finding]:
    return [each for each in findings if each.topic is topic]


def test_gaps_name_the_first_and_the_longest(wording: Wording) -> None:
    there = [*range(5), *range(6, 10), *range(13, 20)]
    findings = reviewed({"day": days(*there), "n": [1] * 16}, DAY, N)
    (gap,) = of(findings, Topic.GAPS)
    said = wording.text(gap.sentence)
    assert (gap.count, gap.asks) == (2, True)
    assert "4 days in all. The first: 6 March 2022. The longest: 11 March 2022 to 13 March" in said
    (gap,) = of(reviewed({"day": days(*range(9), 12), "n": [1] * 10}, DAY, N), Topic.GAPS)
    assert "10 March 2022 to 12 March 2022" in wording.text(gap.sentence)


def test_a_list_of_people_has_no_gaps() -> None:
    name = ColumnRecipe("name", Kind.TEXT, Role.NAME)
    there = [*range(5), *range(7, 14)]
    findings = reviewed({"day": days(*there), "name": list("abcdefghijkl")}, DAY, name)
    assert not of(findings, Topic.GAPS)
    sparse = reviewed({"day": days(*range(0, 400, 20)), "n": [1] * 20}, DAY, N)
    assert not of(sparse, Topic.GAPS)


def test_falls_are_found_whatever_the_order_of_rows(wording: Wording) -> None:
    totals: list[Cell] = [1, 5, 4, 9, 2, 10]
    (fall,) = of(reviewed({"day": days(*range(6)), "n_cum": totals}, DAY, SUM), Topic.FALLS)
    assert (fall.count, fall.row, fall.column) == (2, 3, "n_cum")
    said = wording.text(fall.sentence)
    assert "The first: 3 March 2022 (row 3), from 5 to 4." in said
    assert "The largest: 5 March 2022 (row 5), from 9 to 2." in said
    newest = reviewed({"day": days(*range(5, -1, -1)), "n_cum": totals[::-1]}, DAY, SUM)
    (fall,) = of(newest, Topic.FALLS)
    assert (fall.count, fall.row) == (2, 4)
    gap = reviewed({"day": days(*range(4)), "n_cum": [5, None, "n/a", 3]}, DAY, SUM)
    assert of(gap, Topic.FALLS)[0].count == 1


def test_totals_are_held_against_running_sums(wording: Wording) -> None:
    rows: dict[str, list[Cell]] = {
        "day": days(*range(4)),
        "n": [3, 2, 1, 4],
        "n_cum": [3, 5, 8, 12],
    }
    steps, added = of(reviewed(rows, DAY, N, SUM), Topic.SUMS)
    assert (steps.count, steps.row) == (1, 3)
    assert "3 March 2022 (row 3), where it rises by 3 and n is 1." in wording.text(steps.sentence)
    assert "n adds up to 10; the last n_cum is 12. They differ by 2." in wording.text(
        added.sentence
    )
    (agree,) = of(reviewed(rows | {"n": [3, 2, 3, 4]}, DAY, N, SUM), Topic.SUMS)
    assert not agree.asks
    assert "in every row" in wording.text(agree.sentence)


def test_parts_are_held_against_their_total(wording: Wording) -> None:
    numbers = [ColumnRecipe(name, Kind.NUMBER) for name in ("a", "b", "c", "total")]
    rows: dict[str, list[Cell]] = {
        "a": [1, 2, 3, 4, 5, 6],
        "b": [1, 1, 1, 1, 1, 1],
        "c": [0, 0, 2, 0, 0, 1],
        "total": [2, 3, 6, 5, 6, 9],
    }
    (found,) = of(reviewed(rows, *numbers), Topic.SUMS)
    assert (found.count, found.row, found.column) == (1, 6, "total")
    said = wording.text(found.sentence)
    assert "(a, b, c)" in said
    assert "row 6, where the parts add up to 8 and total is 9" in said
    assert not of(reviewed(rows | {"total": [9, 8, 7, 6, 5, 4]}, *numbers), Topic.SUMS)


def test_low_above_high_is_said_with_its_row(wording: Wording) -> None:
    low = ColumnRecipe("low", Kind.NUMBER, Role.LOW)
    high = ColumnRecipe("high", Kind.NUMBER, Role.HIGH)
    rows: dict[str, list[Cell]] = {"low": [1, 5, None], "high": [2, 3, 1]}
    (found,) = of(reviewed(rows, low, high), Topic.RANGES)
    assert (found.count, found.row) == (1, 2)
    assert "row 2: 5 and 3" in wording.text(found.sentence)


def test_rows_that_stand_twice_are_counted_not_removed(wording: Wording) -> None:
    name = ColumnRecipe("name", Kind.TEXT, Role.NAME)
    number = ColumnRecipe("n", Kind.NUMBER, Role.IGNORED)
    rows: dict[str, list[Cell]] = {"name": ["a", "b", "a", "a", "b"], "n": [1, 2, 1, 2, 2]}
    findings = reviewed(rows, name, number)
    (found,) = of(findings, Topic.DUPLICATES)
    assert (found.count, found.row) == (2, 3)
    assert "row 3, like row 1" in wording.text(found.sentence)
    assert of(findings, Topic.READ)[0].count == 5


def test_missing_and_unread_are_apart(wording: Wording) -> None:
    findings = reviewed(
        {"day": [date(2022, 3, 1), "", "soon", date(2022, 3, 2)], "n": [1, "n/a", "six", "4*"]},
        DAY,
        N,
    )
    assert [(each.column, each.count) for each in of(findings, Topic.UNREAD)] == [
        ("day", 1),
        ("n", 1),
    ]
    assert [(each.column, each.count) for each in of(findings, Topic.MISSING)] == [("n", 1)]
    undated = [each for each in of(findings, Topic.DATES) if each.count]
    assert [each.count for each in undated] == [1]
    assert "no date" in wording.text(undated[0].sentence)


def test_rows_left_out_are_told() -> None:
    table = Table((coded("n", [1, 2]),), "t")
    recipe = Recipe((N,))
    findings = review(Read(table, recipe, 3), records(table, recipe, str))
    assert [each.count for each in findings if each.topic is Topic.READ] == [2, 3]


def test_other_files_with_other_columns_are_named(wording: Wording) -> None:
    names = ("day", "n")
    broken = Problem("d.csv", Message("", "It is broken."))
    others = {"a.csv": names, "b.csv": ("day",), "c.csv": ("n", "day"), "d.csv": broken}
    findings = differing(names, {**others, "e.csv": ("day", "n", "more"), "f.csv": ("x", "day")})
    said = said_of(findings, wording)
    assert len(said) == 6
    assert (
        said[0] == "b.csv has not all of the columns: without n. It is left out; open it by itself."
    )
    assert said[1] == "c.csv has these columns in another order. It is left out; open it by itself."
    assert said[2] == "d.csv cannot be read and is left out. It is broken."
    assert said[3] == "e.csv has more columns: with more. It is left out; open it by itself."
    assert (
        said[4]
        == "f.csv has other columns: without n, and with x. It is left out; open it by itself."
    )
    assert said[5].startswith("2 files")
    assert not differing(names, {})


def test_every_sentence_of_a_review_can_be_said(wording: Wording) -> None:
    empty = reviewed({"n": []}, N)
    assert said_of(empty, wording)[0].startswith("0 rows")


CELLS = st.sampled_from(
    [
        None,
        "",
        "n/a",
        "5",
        "1,5",
        "1 234",
        "six",
        "2022-03-01",
        "03/04/2022",
        "total",
        0,
        7,
        2.5,
        True,
    ]
) | st.dates(date(1900, 1, 1), date(2100, 1, 1))
NAMES = ("day", "killed", "killed_cum", "total", "region")


@given(
    rows=st.lists(st.tuples(*[CELLS] * len(NAMES)), max_size=12),
    kinds=st.tuples(*[st.sampled_from(Kind)] * len(NAMES)),
    roles=st.tuples(*[st.sampled_from(Role)] * len(NAMES)),
    order=st.sampled_from(DateOrder),
)
def test_any_table_can_be_reviewed_however_it_is_read(
    rows: list[tuple[Cell, ...]], kinds: tuple[Kind, ...], roles: tuple[Role, ...], order: DateOrder
) -> None:
    made = [
        ColumnRecipe(name, kind, role, order)
        for name, kind, role in zip(NAMES, kinds, roles, strict=True)
    ]
    cells = {name: [row[place] for row in rows] for place, name in enumerate(NAMES)}
    assert all(each.sentence.plain() for each in reviewed(cells, *made))
    for column in made:
        found = facts(coded(column.name, cells[column.name]), column, ",")
        assert found.missing + found.unread <= len(rows)
