"""`tollbook validate` tells every problem with its place, for people and for machines."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from desktop.storage import opening, places
from desktop.storage.opening import expected_digest

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.domain.dataset import Dataset
    from tests.cli.conftest import Run

KEYS = ["valid", "file", "title", "digest", "figures", "problems"]


def report(text: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(text)
    assert list(value) == KEYS
    return value


def test_valid_dataset(tollbook: Run, copy: Path, dataset: Dataset) -> None:
    for file in (copy, copy / "datapackage.json", places.bundled_package()):
        code, out, err = tollbook("validate", file)
        assert (code, err) == (0, "")
        assert out == (
            f"{dataset.title}: valid, {len(dataset.figures)} figures, "
            f"digest {expected_digest()[:8]}\n"
        )


def test_valid_dataset_for_machines(tollbook: Run, copy: Path, dataset: Dataset) -> None:
    code, out, err = tollbook("validate", copy, "--format", "json")
    assert (code, err) == (0, "")
    assert report(out) == {
        "valid": True,
        "file": str(copy),
        "title": dataset.title,
        "digest": dataset.digest,
        "figures": len(dataset.figures),
        "problems": [],
    }


def test_problem(tollbook: Run, broken: Path) -> None:
    code, out, err = tollbook("validate", broken)
    assert (code, err) == (1, "")
    assert out.startswith('figures.json, row 1, field "source": There is no "nowhere" in sources.')
    assert out.endswith(" Add it there, or correct the reference.\n")


def test_problem_for_machines(tollbook: Run, broken: Path) -> None:
    code, out, err = tollbook("validate", "--format=json", broken)
    assert (code, err) == (1, "")
    value = report(out)
    assert (value["valid"], value["title"], value["digest"], value["figures"]) == (
        False,
        None,
        None,
        None,
    )
    (problem,) = value["problems"]
    assert list(problem) == ["file", "row", "field", "sentence"]
    assert (problem["file"], problem["row"], problem["field"]) == ("figures.json", 1, "source")
    assert problem["sentence"].startswith('There is no "nowhere" in sources.')


def test_seal_is_no_excuse(tollbook: Run, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "dataset_digest", lambda *_parts: expected_digest())
    assert opening.open_dataset(broken).is_bundled
    assert tollbook("validate", broken)[0] == 1


@pytest.mark.parametrize("name", ["nosuch.json", "", "a\0b", "n" * 5000, "two\nlines"])
def test_file_that_is_not_there(name: str, tollbook: Run, tmp_path: Path) -> None:
    code, out, err = tollbook("validate", tmp_path / name if name else tmp_path)
    assert (code, err) == (1, "")
    assert len(out.splitlines()) == 1
    value = report(tollbook("validate", tmp_path / name, "--format", "json")[1])
    assert value["problems"][0]["row"] is None
    assert value["problems"][0]["field"] is None


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_name_that_is_no_text(tollbook: Run, tmp_path: Path) -> None:
    name = tmp_path / os.fsdecode(b"\xff.json")
    assert r"\udcff.json: The file does not exist" in tollbook("validate", name)[1]
    assert report(tollbook("validate", name, "--format", "json")[1])["file"] == str(name)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff\xfe{\0}\0", b"[" * 100_000, b"1e400", b"9" * 401, b'"\\ud800"', b"NaN"],
)
def test_file_that_is_no_dataset(content: bytes, tollbook: Run, tmp_path: Path) -> None:
    (tmp_path / "any.json").write_bytes(content)
    code, out, err = tollbook("validate", tmp_path / "any.json")
    assert (code, err) == (1, "")
    assert out.startswith("any.json: ")
    assert len(out.splitlines()) == 1


def test_texts_of_a_file_are_told_on_one_line_each(tollbook: Run, copy: Path) -> None:
    rows = json.loads((copy / "figures.json").read_text("utf-8"))
    rows[0]["bound"] = "two\nlines \x1b[2J\ud800"
    rows[1]["two\u2028lines"] = "Ґ"
    (copy / "figures.json").write_text(json.dumps(rows), encoding="utf-8")
    code, out, err = tollbook("validate", copy)
    assert (code, err) == (1, "")
    assert all(line.startswith("figures.json, row ") for line in out.splitlines())
    assert r"two\u000alines \u001b[2J\ud800" in out
    problems = report(tollbook("validate", copy, "--format", "json")[1])["problems"]
    assert len(problems) == len(out.splitlines())


def test_many_problems_are_capped(tollbook: Run, copy: Path) -> None:
    (copy / "sources.json").write_text(json.dumps([{}] * 300), encoding="utf-8")
    assert len(tollbook("validate", copy)[1].splitlines()) == opening.MOST_PROBLEMS + 1


def test_a_faulty_relation_is_told_with_its_row(tollbook: Run, copy: Path) -> None:
    path = copy / "relations.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    rows[3]["terms"]["denominator"] = "C99"
    path.write_text(json.dumps(rows), encoding="utf-8")
    code, out, err = tollbook("validate", copy)
    assert (code, err) == (1, "")
    assert out.startswith('relations, row 4, field "terms": The relation is faulty')
    assert tollbook("figures", copy)[0] == 0
