"""What is wrong with whole tables, with tables together, and inside a dataset of one file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.storage.opening import MOST_PROBLEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.domain.problems import Problem
    from tests.storage.conftest import DatasetCopy

    Refused = Callable[[Path], Sequence[Problem]]

TABLES = ("figures", "sources", "editions", "series", "points", "relations", "texts")
INLINE = {
    "a text": "rows",
    "a number": 3,
    "nothing": None,
    "an object": {"id": "C01"},
    "a flag": True,
}


@pytest.mark.parametrize("name", INLINE)
def test_inline_rows_of_another_kind(name: str, copy: DatasetCopy, refused: Refused) -> None:
    package = json.loads(copy.as_one_file().read_text(encoding="utf-8"))
    package["resources"][0]["data"] = INLINE[name]
    copy.write("one-file", package)
    told = [problem.plain() for problem in refused(copy.path("one-file"))]
    assert any(line.startswith("one-file.json (figures): The value ") for line in told)


def test_problem_inside_one_file_names_its_table(copy: DatasetCopy, refused: Refused) -> None:
    copy.change("figures", 3, source="nowhere")
    copy.change("points", 2, series="S-0")
    told = [problem.place().plain() for problem in refused(copy.as_one_file())]
    assert told == [
        'one-file.json (figures), row 3, field "source"',
        'one-file.json (points), row 2, field "series"',
    ]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("value", [{}, {"0": {}}, "rows", None, 3, [1], [None], [[]], ["row"]])
def test_table_of_another_kind(table: str, value: object, copy: DatasetCopy) -> None:
    copy.write(table, value)
    (problem,) = copy.problems()
    assert (problem.file, problem.row) == (
        f"{table}.json",
        1 if value and isinstance(value, list) else None,
    )
    assert "is not of the kind" in problem.sentence.plain()


@pytest.mark.parametrize("field", ["headline", "edition", "completeness", "counted", "definitions"])
@pytest.mark.parametrize("value", [3, True, None, {}, "", "no such id", [7]])
def test_heading_of_another_kind(field: str, value: object, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["tollbook"].update({field: value}))
    assert all(problem.file == "datapackage.json" for problem in copy.problems())
    assert str(copy.problems()[0].field).startswith(f"tollbook.{field}")


@pytest.mark.parametrize(
    ("field", "value"), [("headline", "C99"), ("edition", "E-0"), ("completeness", ["O32", "C99"])]
)
def test_heading_that_points_nowhere(field: str, value: object, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["tollbook"].update({field: value}))
    (problem,) = copy.problems()
    assert (problem.file, problem.field) == ("datapackage.json", f"tollbook.{field}")
    assert "There is no" in problem.sentence.plain()


def test_key_that_stands_twice(copy: DatasetCopy) -> None:
    copy.replace_text("figures", '"value": 45287', '"value": 1, "value": 45287')
    copy.replace_text("datapackage", '"headline": "C06"', '"headline": "C01", "headline": "C06"')
    assert [problem.place().plain() for problem in copy.problems()] == [
        'datapackage.json, field "tollbook.headline"',
        'figures.json, row 1, field "value"',
    ]


def test_every_missing_field_is_named(copy: DatasetCopy) -> None:
    copy.write("sources", [{}])
    assert [problem.sentence.plain() for problem in copy.problems()] == [
        f'The field "{name}" is missing. Add it.' for name in ("id", "kind", "title")
    ]


def test_unknown_fields_are_told_in_one_order(copy: DatasetCopy) -> None:
    copy.change("sources", 1, zeta=1, alpha=1, mid=1)
    told = [problem.sentence.plain().split('"')[1] for problem in copy.problems()]
    assert told == ["alpha", "mid", "zeta"]


def test_derivation_names_what_its_own_kind_lacks(copy: DatasetCopy) -> None:
    row = copy.row_of("figures", "D-STATUS")
    copy.edit("figures", lambda rows: rows[row - 1]["derivation"].pop("formula"))
    (problem,) = copy.problems()
    assert problem.plain() == (
        f'figures.json, row {row}, field "derivation": The field "formula" is missing. Add it.'
    )


def test_derived_value_that_its_formula_does_not_give(copy: DatasetCopy) -> None:
    row = copy.row_of("figures", "D-STATUS")
    copy.change("figures", row, value=30404)
    (problem,) = copy.problems()
    assert (problem.row, problem.field) == (row, "value")
    assert "is 30404, but its formula gives 30403" in problem.sentence.plain()


def test_derivation_from_nowhere(copy: DatasetCopy) -> None:
    row = copy.row_of("figures", "D-STATUS")
    copy.edit("figures", lambda rows: rows[row - 1]["derivation"].update(total="C99"))
    (problem,) = copy.problems()
    assert (problem.row, problem.field) == (row, "derivation")


def test_id_shared_by_two_tables(copy: DatasetCopy) -> None:
    copy.edit("figures", lambda rows: rows.append(rows[0] | {"id": "E-2022-07-08-1-J"}))
    (problem,) = copy.problems()
    assert problem.plain().startswith(
        'editions.json, row 1, field "id": The id "E-2022-07-08-1-J" stands in figures too, row 104'
    )


def test_points_without_their_series(copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"].pop(3))
    assert copy.problems()[0].plain().startswith('points.json, row 1, field "series": There is no')


@pytest.mark.parametrize("field", ["bound", "source"])  # what a schema finds, and what it cannot
def test_problems_are_capped(field: str, copy: DatasetCopy) -> None:
    copy.write("figures", [row | {field: "nowhere"} for row in copy.read("figures") * 3])
    told = copy.problems()
    assert len(told) == MOST_PROBLEMS + 1
    assert "more than 200 problems" in told[-1].sentence.plain()


def test_as_many_problems_as_the_cap_are_all_told(copy: DatasetCopy) -> None:
    copy.write("sources", [[]] * MOST_PROBLEMS)
    assert [problem.row for problem in copy.problems()] == list(range(1, MOST_PROBLEMS + 1))


def test_texts_are_quoted_in_part_only(copy: DatasetCopy) -> None:
    copy.change("figures", 1, bound="x" * 100_000)
    copy.change("figures", 2, **{"y" * 100_000: 1})
    for problem in copy.problems():
        assert len(problem.sentence.plain()) < 300


def test_braces_in_a_text_are_no_placeholders(copy: DatasetCopy, refused: Refused) -> None:
    copy.change("figures", 1, source="{key} {0} {table!r:>{width}}")
    copy.change("figures", 2, **{"{field}": 1})
    with pytest.raises(AssertionError):  # which the helper's own check for braces raises
        refused(copy.file)
