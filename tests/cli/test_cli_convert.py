"""`tollbook convert` and `tollbook licences`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.storage.opening import open_bundled, open_dataset
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def test_bundled_dataset_is_packed(tollbook: Run, tmp_path: Path) -> None:
    target = tmp_path / "first.tollbook"
    assert tollbook("convert", "--to", target) == (0, "", "")
    assert open_dataset(target).dataset == open_bundled().dataset
    assert tollbook("validate", target)[0] == 0


def test_dataset_of_ones_own_is_packed(tollbook: Run, ukrainian: Path, tmp_path: Path) -> None:
    target = tmp_path / "мій.tollbook"
    assert tollbook("convert", ukrainian, "--to", target) == (0, "", "")
    schemes = {figure.category_scheme for figure in open_dataset(target).dataset.figures}
    assert "стан" in schemes


def test_another_ending_is_refused_and_nothing_written(tollbook: Run, tmp_path: Path) -> None:
    target = tmp_path / "first.zip"
    code, out, err = tollbook("convert", "--to", target)
    assert (code, out) == (1, "")
    assert "ends with .tollbook" in err
    assert not target.exists()


def test_faulty_dataset_leaves_the_old_file(tollbook: Run, copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "old.tollbook"
    target.write_bytes(b"old")
    (copy / "figures.json").write_text("[", "utf-8")
    code, _, err = tollbook("convert", copy, "--to", target)
    assert code == 1
    assert "figures.json" in err
    assert target.read_bytes() == b"old"


def test_faulty_relation_is_refused_as_validate_does(
    tollbook: Run, copy: Path, tmp_path: Path
) -> None:
    path = copy / "relations.json"
    rows = json.loads(path.read_text("utf-8"))
    rows[0] = json.loads(json.dumps(rows[0]).replace('"C', '"XC', 1))
    path.write_text(json.dumps(rows), "utf-8")
    refused = tollbook("validate", copy)
    code, _, err = tollbook("convert", copy, "--to", tmp_path / "x.tollbook")
    assert (refused[0], code) == (1, 1)
    assert err.splitlines()[0] in refused[1]
    assert not (tmp_path / "x.tollbook").exists()


def test_licences_name_every_part_and_hold_its_text(tollbook: Run) -> None:
    code, text, err = tollbook("licences")
    assert (code, err) == (0, "")
    for words in (
        "Qt 6",
        "PySide6",
        "LGPL-3.0-only",
        "https://download.qt.io/",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "OpenBLAS",
    ):
        assert words in text


def test_licences_as_json(tollbook: Run) -> None:
    code, text, _ = tollbook("licences", "--format", "json")
    rows = json.loads(text)
    assert code == 0
    assert {"name", "version", "licence", "source", "distribution"} == set(rows[0])
    assert len({row["name"] for row in rows}) == len(rows) > 15


PEOPLE = "day;name;status\n" + "".join(
    f"0{1 + n % 9}.0{1 + n % 9}.2022;Ґалаґан {n};{'ab'[n % 2]}\n" for n in range(12)
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, "utf-8")
    return path


def test_list_is_packed_with_names_and_says_so(tollbook: Run, people: Path, tmp_path: Path) -> None:
    target = tmp_path / "people.tollbook"
    code, out, err = tollbook("convert", people, "--to", target)
    assert (code, out) == (0, "")
    assert "names of people (column: name)" in err
    back = tmp_path / "back.csv"
    assert tollbook("convert", target, "--to", back, "--with-names")[0] == 0
    assert "Ґалаґан 7" in back.read_text("utf-8-sig")


def test_list_is_packed_without_names(tollbook: Run, people: Path, tmp_path: Path) -> None:
    target = tmp_path / "people.tollbook"
    code, _, err = tollbook("convert", people, "--to", target, "--without-names")
    assert code == 0
    assert "left out" in err
    back = tmp_path / "back.json"
    assert tollbook("convert", target, "--to", back, "--with-names") == (0, "", "")
    assert set(json.loads(back.read_text("utf-8"))["rows"][0]) == {"day", "status"}


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".json", ".xlsx"])
def test_list_as_a_table_leaves_names_out(
    tollbook: Run, people: Path, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"table{ending}"
    code, out, err = tollbook("convert", people, "--to", target)
    assert (code, out) == (0, "")
    assert "--with-names keeps them" in err
    if ending == ".json":
        content = json.loads(target.read_text("utf-8"))
        assert [row["status"] for row in content["rows"]] == list("ab" * 6)
        return
    table = read_table(target).table
    assert [each.name for each in table.columns] == ["day", "status"]
    assert table.rows == 12


def test_list_has_other_endings_than_a_dataset(tollbook: Run, people: Path, tmp_path: Path) -> None:
    code, _, err = tollbook("convert", people, "--to", tmp_path / "people.pdf")
    assert code == 1
    assert ".tollbook, .csv, .tsv, .json or .xlsx" in err


@pytest.mark.parametrize(
    "words", [("figures",), ("audit",), ("export", "--list"), ("report", "--to", "REPORT")]
)
def test_every_command_takes_a_list(
    tollbook: Run, people: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    head, *rest = (str(tmp_path / "r.html") if word == "REPORT" else word for word in words)
    assert tollbook(head, people, *rest)[0] == 0


def test_a_list_is_not_written_over_itself(tollbook: Run, people: Path) -> None:
    before = people.read_bytes()
    code, _, err = tollbook("convert", people, "--to", people)
    assert code == 1
    assert "the list itself" in err
    assert people.read_bytes() == before


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_data_package_of_others_is_read_as_it_says(
    tollbook: Run, tmp_path: Path, *, is_folder: bool
) -> None:
    (tmp_path / "deaths.csv").write_text("day;n\n01.02.2023;1,5\n02.02.2023;2\n", "utf-8")
    fields = [
        {"name": "day", "type": "date", "format": "%d.%m.%Y"},
        {"name": "n", "type": "number", "decimalChar": ","},
    ]
    resource = {"name": "t", "path": "deaths.csv", "schema": {"fields": fields}}
    package = {"name": "x", "title": "Some package", "resources": [resource]}
    path = tmp_path / "datapackage.json"
    path.write_text(json.dumps(package), "utf-8")
    code, out, err = tollbook("figures", tmp_path if is_folder else path, "--format", "json")
    assert (code, err) == (0, "")
    assert "deaths.csv" in json.loads(out)[0]["publisher"]
    assert json.loads(out)[0]["period_start"] == "2023-02-01"
