"""What is wrong with a package as a whole: its format, its numbers, its resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.domain.problems import Problem
    from tests.storage.conftest import DatasetCopy

    Refused = Callable[[Path], Sequence[Problem]]

FORMATS = {
    "newer": (2, "has format 2; this Tollbook reads format 1. Get a newer Tollbook"),
    "much newer": (999_999_999, "has format 999999999;"),
    "older than the first": (0, "The value 0 is not accepted. Write 1."),
    "below zero": (-1, "The value -1 is not accepted. Write 1."),
    "a flag": (True, '"tollbook.format" is missing or not of the expected kind'),
    "a text": ("1", '"tollbook.format" is missing or not of the expected kind'),
    "a fraction": (1.0, '"tollbook.format" is missing or not of the expected kind'),
    "nothing": (None, '"tollbook.format" is missing or not of the expected kind'),
    "a list": ([1], '"tollbook.format" is missing or not of the expected kind'),
}
LITERALS = ("NaN", "Infinity", "-Infinity", "1e400", "-1e400", "9" * 401, "1e16", "1" * 17)
OUTSIDE = (
    "/etc/passwd",
    "../dataset/figures.json",
    "tables/../../figures.json",
    "http://example.org/figures.json",
    "https:figures.json",
    "C:figures.json",
    "C:\\figures.json",
    "\\\\host\\figures.json",
    "tables\\..\\figures.json",
    "file:///etc/passwd",
)


@pytest.mark.parametrize("name", FORMATS)
def test_format(name: str, copy: DatasetCopy) -> None:
    value, sentence = FORMATS[name]
    copy.edit("datapackage", lambda package: package["tollbook"].update(format=value))
    (problem,) = copy.problems()
    assert problem.file == "datapackage.json"
    assert sentence in problem.sentence.plain()


@pytest.mark.parametrize("literal", LITERALS)
def test_format_that_is_no_number(literal: str, copy: DatasetCopy) -> None:
    copy.replace_text("datapackage", '"format": 1', f'"format": {literal}')
    (problem,) = copy.problems()
    assert '"tollbook.format" is missing or not of the expected kind' in problem.sentence.plain()


@pytest.mark.parametrize("literal", LITERALS)
@pytest.mark.parametrize("field", ["value", "lower"])
def test_number_that_no_count_can_be(literal: str, field: str, copy: DatasetCopy) -> None:
    copy.replace_text("figures", f'"{field}": 45287', f'"{field}": {literal}')
    (problem,) = copy.problems()
    assert (problem.file, problem.row, problem.field) == ("figures.json", 1, field)
    assert "is not a number that a count can have" in problem.sentence.plain()
    assert len(problem.sentence.plain()) < 120


@pytest.mark.parametrize("literal", ["-1000000000000000", "1000000000000000", "0.1e-300", "-0"])
def test_number_just_within_reach(literal: str, copy: DatasetCopy) -> None:
    copy.replace_text("points", '"value": 470', f'"value": {literal}')
    assert copy.open().dataset.series[0].points[0].value == float(literal)


@pytest.mark.parametrize("literal", LITERALS)
def test_number_where_a_text_or_a_list_stands(literal: str, copy: DatasetCopy) -> None:
    copy.replace_text("figures", '"label": "Named dead', f'"label": {literal}, "of": "Named dead')
    copy.replace_text("figures", '"cautions": [', f'"cautions": [{literal}, ')
    copy.replace_text("relations", '"different_periods": true', f'"different_periods": {literal}')
    told = {(problem.file, problem.field) for problem in copy.problems()}
    assert told >= {
        ("figures.json", "label"),
        ("figures.json", "cautions.0"),
        ("relations.json", "parameters.different_periods"),
    }


@pytest.mark.parametrize("path", OUTSIDE)
def test_resource_elsewhere(path: str, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"][0].update(path=path))
    (problem,) = copy.problems()
    assert problem.file == "datapackage.json"
    assert "not a file beside the dataset" in problem.sentence.plain()
    assert path in problem.sentence.plain()


@pytest.mark.parametrize("path", ["nosuch.json", ".", "./", "a\0b", "\ud800", "~/x"])
def test_resource_that_is_no_file(path: str, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"][0].update(path=path))
    copy.problems()


def test_resource_that_is_a_folder(copy: DatasetCopy) -> None:
    copy.path("figures").unlink()
    copy.path("figures").mkdir()
    (problem,) = copy.problems()
    assert problem.plain().startswith("figures.json: This is a folder")


def test_all_missing_files_are_told_at_once(copy: DatasetCopy) -> None:
    copy.path("figures").unlink()
    copy.path("points").unlink()
    assert [problem.file for problem in copy.problems()] == ["figures.json", "points.json"]


@pytest.mark.parametrize(
    ("resource", "field"),
    [
        ("figures", "resources.0"),
        (None, "resources.0"),
        ([], "resources.0"),
        ({}, "resources.0.name"),
        ({"name": 3}, "resources.0.name"),
        ({"name": None}, "resources.0.name"),
        ({"name": ["figures"]}, "resources.0.name"),
        ({"name": "figures", "path": 3}, "resources.0.path"),
        ({"name": "figures", "path": ["figures.json"]}, "resources.0.path"),
        ({"name": "figures", "path": None}, "resources.0.path"),
    ],
)
def test_resource_of_another_kind(resource: object, field: str, copy: DatasetCopy) -> None:
    def replace(package: dict[str, Any]) -> None:
        package["resources"][0] = resource

    copy.edit("datapackage", replace)
    (problem,) = copy.problems()
    assert f'"{field}" is missing or not of the expected kind' in problem.sentence.plain()


@pytest.mark.parametrize("resources", [None, {}, "figures", 3])
def test_resources_of_another_kind(resources: object, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package.update(resources=resources))
    (problem,) = copy.problems()
    assert '"resources" is missing' in problem.sentence.plain()


@pytest.mark.parametrize(("table", "place"), [("figures", 0), ("points", 4)])
def test_resource_listed_twice(table: str, place: int, copy: DatasetCopy) -> None:
    copy.edit(
        "datapackage", lambda package: package["resources"].append(package["resources"][place])
    )
    (problem,) = copy.problems()
    assert problem.sentence.plain() == (
        f'The resource "{table}" is listed twice. Remove one of the two.'
    )


@pytest.mark.parametrize(("table", "place"), [("figures", 0), ("sources", 1)])
def test_table_that_every_dataset_has(table: str, place: int, copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"].pop(place))
    (problem,) = copy.problems()
    assert f'The dataset has no resource "{table}"' in problem.sentence.plain()


def test_resource_without_rows(copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"][0].pop("path"))
    (problem,) = copy.problems()
    assert '"figures" has neither a "path" nor "data"' in problem.sentence.plain()


def test_resource_with_rows_in_two_places(copy: DatasetCopy) -> None:
    copy.edit("datapackage", lambda package: package["resources"][0].update(data=[]))
    (problem,) = copy.problems()
    assert problem.place().plain() == 'datapackage.json, field "resources.0"'
    assert "Only one of path, data may stand here" in problem.sentence.plain()
