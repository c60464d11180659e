"""`tollbook audit` prints every check with its verdict, for people and for machines."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.analysis.audit.checking import audit
from desktop.domain.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.domain.dataset import Dataset
    from tests.cli.conftest import Run

FIELDS = ["id", "kind", "verdict", "formula", "inputs", "result", "sentence"]
SENTENCE = (
    "“Named dead in 2024” is 2.53 times “Named dead in 2022”, not 3: 3 times would be 53,670; "
    "2.70 to 3.30 would pass for it."
)
FAULTY: list[dict[str, Any]] = [
    {"id": "Z1", "kind": "order", "label": "?", "terms": {"larger": "C99", "smaller": "C20"}},
    {"id": "Z2", "kind": "sum of parts", "label": "?", "terms": {"total": "C06", "parts": "C36"}},
    {
        "id": "Z3",
        "kind": "window difference",
        "label": "?",
        "terms": {"claim": "C36", "series": "C20"},
        "parameters": {"start": "9999-12-31", "end": "0001-01-01"},
    },
    {
        "id": "Z4",
        "kind": "ratio",
        "label": "?",
        "terms": {"numerator": "C20", "denominator": "C20", "claim": "C03"},
    },
]


@pytest.fixture
def with_relations(copy: Path) -> Callable[[list[dict[str, Any]]], Path]:
    """A copy of the bundled dataset that states other relations."""

    def write(rows: list[dict[str, Any]]) -> Path:
        (copy / "relations.json").write_text(json.dumps(rows), encoding="utf-8")
        return copy

    return write


def reword(folder: Path, old: str, new: str) -> None:
    """Change the first place of such words among the figures."""
    text = (folder / "figures.json").read_text("utf-8")
    assert old in text
    (folder / "figures.json").write_text(text.replace(old, new, 1), "utf-8")


def stated(copy: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((copy / "relations.json").read_text("utf-8"))
    return rows


def rows_of(text: str) -> list[dict[str, Any]]:
    def refuse(constant: str) -> None:
        raise ValueError(constant)

    rows: list[dict[str, Any]] = json.loads(text, parse_constant=refuse)
    return rows


def verdicts(rows: list[dict[str, Any]]) -> dict[str, str]:
    return {row["id"]: row["verdict"] for row in rows}


def from_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


# Formats


def test_text_tells_question_verdict_sentence_formula_and_numbers(tollbook: Run) -> None:
    code, out, err = tollbook("audit")
    assert (code, err) == (0, "")
    blocks = out.removesuffix("\n").split("\n\n")
    assert len(blocks) == 21
    assert blocks[3].split("\n    ") == [
        "R5  does not hold  Is 2024 three times the first year?",
        SENTENCE,
        "C20 / C22",
        "45,287 / 17,890 = 2.53",
    ]
    assert blocks[-1].endswith(
        ": holds 7, remainder 2, does not hold 4, ambiguous 4, not derivable 1, cannot be checked 2"
    )
    assert blocks[-1].startswith("20 ")
    assert tollbook("audit", "--format", "text")[1] == out


def test_json_has_these_fields_and_no_others(tollbook: Run, dataset: Dataset) -> None:
    code, out, err = tollbook("audit", "--format", "json")
    assert (code, err) == (0, "")
    rows = rows_of(out)
    assert all(list(row) == FIELDS for row in rows)
    assert [row["id"] for row in rows] == [relation.id for relation in dataset.relations]
    assert [row["verdict"] for row in rows] == [check.verdict for check in audit(dataset)]
    by_id = {row["id"]: row for row in rows}
    assert by_id["R2"]["kind"] == "sum of parts"
    assert by_id["R2"]["formula"] == "C06 - (C07 + C08 + C09 + C10 + C11)"
    assert by_id["R2"]["result"]["remainder"] == 30_403
    assert by_id["X2"]["inputs"] == [
        {
            "role": role,
            "figure": key,
            "value": value,
            "lower": lower,
            "upper": None,
            "bound": "exact",
            "unit": "people",
        }
        for role, key, value, lower in (
            ("earlier", "C11", 3_167, 3_167),
            ("later", "O14", 2_834, None),
        )
    ]
    assert "−333 (−10.5 %)" in by_id["X2"]["sentence"]


def test_csv_says_the_same_as_json(tollbook: Run) -> None:
    code, out, err = tollbook("audit", "--format", "csv")
    assert (code, err) == (0, "")
    rows = rows_of(tollbook("audit", "--format", "json")[1])
    table = from_csv(out)
    assert out.count("\r\n") == out.count("\n") == len(table) + 1
    assert [list(cells) for cells in table] == [FIELDS] * len(rows)
    for cells, row in zip(table, rows, strict=True):
        for name in ("id", "kind", "verdict", "formula", "sentence"):
            assert cells[name] == row[name]
        named = [f"{each['role']}={each['figure']}" for each in row["inputs"]]
        assert cells["inputs"].split("; ") == named
        told = "; ".join(f"{name}={value}" for name, value in row["result"].items())
        assert cells["result"] == told


def test_no_other_format(tollbook: Run) -> None:
    code, out, err = tollbook("audit", "--format", "xml")
    assert (code, out) == (2, "")
    assert "invalid choice: 'xml'" in err


def test_help_tells_the_exit_codes(tollbook: Run) -> None:
    code, out, err = tollbook("audit", "--help")
    assert (code, err) == (0, "")
    for words in ("--strict", "--format", "tollbook audit edition/", "Exit codes: 0"):
        assert words in out


# Exit codes


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_strict_ends_with_3_where_something_does_not_hold(form: str, tollbook: Run) -> None:
    code, out, err = tollbook("audit", "--format", form, "--strict")
    assert (code, err) == (3, "")
    assert out == tollbook("audit", "--format", form)[1]


def test_strict_ends_with_0_where_all_holds(tollbook: Run, with_relations: Any, copy: Path) -> None:
    keep = [row for row in stated(copy) if row["id"] not in {"R5", "R15", "X3", "X4"}]
    folder = with_relations(keep)
    code, out, _ = tollbook("audit", folder, "--format", "json", "--strict")
    assert code == 0
    assert "does not hold" not in verdicts(rows_of(out)).values()


def test_strict_looks_at_what_is_proposed_too(
    tollbook: Run, with_relations: Any, copy: Path
) -> None:
    folder = with_relations([row for row in stated(copy) if row["id"] == "R6"])
    assert tollbook("audit", folder, "--strict")[0] == 0
    reword(folder, '"value": 7441, "lower": 7441', '"value": 7440, "lower": 7440')
    code, out, _ = tollbook("audit", folder, "--strict")
    assert code == 3
    assert "does not hold (proposed by Tollbook)  Do the parts by branch" in out


def test_output_of_a_program(program: Any) -> None:
    done = program("audit", "--format", "json", "--strict")
    assert done.returncode == 3
    assert done.stderr == b""
    assert len(rows_of(done.stdout.decode("utf-8"))) == 20


# Other datasets


def test_another_dataset_by_its_folder_or_file(tollbook: Run, copy: Path) -> None:
    _, bundled, _ = tollbook("audit")
    for file in (copy, copy / "datapackage.json"):
        assert tollbook("audit", file) == (0, bundled, "")


def test_the_other_dataset_is_the_one_that_is_checked(tollbook: Run, copy: Path) -> None:
    reword(copy, '"value": 3, "bound": "not stated"', '"value": 2.5, "bound": "not stated"')
    rows = rows_of(tollbook("audit", copy, "--format", "json")[1])
    assert verdicts(rows)["R5"] == "holds"
    assert verdicts(rows_of(tollbook("audit", "--format", "json")[1]))["R5"] == "does not hold"


def test_faulty_relations_are_told_with_the_rest(
    tollbook: Run, with_relations: Any, copy: Path
) -> None:
    bundled = rows_of(tollbook("audit", "--format", "json")[1])
    folder = with_relations([FAULTY[0], *stated(copy), *FAULTY[1:]])
    code, out, err = tollbook("audit", folder, "--format", "json")
    assert (code, err) == (0, "")
    rows = rows_of(out)
    assert rows[1:-3] == bundled
    faulty = [rows[0], *rows[-3:]]
    assert [row["verdict"] for row in faulty] == [Verdict.CANNOT] * 4
    assert [row["result"] for row in faulty] == [
        {"fault": "unknown figure"},
        {"fault": "mixed measures"},
        {"fault": "unknown figure"},
        {"fault": "circular"},
    ]
    assert all(list(row) == FIELDS for row in rows)
    assert all(row["sentence"].startswith("The relation is faulty") for row in faulty)
    assert [len(row["inputs"]) for row in faulty] == [1, 2, 2, 3]
    code, out, err = tollbook("audit", folder)
    assert (code, err) == (0, "")
    assert "Z1  cannot be checked  ?\n    The relation is faulty: there is no" in out
    assert tollbook("audit", folder, "--format", "csv")[0] == 0


def test_open_ends_are_no_numbers_in_json(tollbook: Run, copy: Path) -> None:
    reword(copy, '"value": 3, "bound": "not stated"', '"value": 3, "bound": "at least"')
    (row,) = (row for row in rows_of(tollbook("audit", copy, "--format", "json")[1])
              if row["id"] == "R5")  # fmt: skip
    assert row["result"]["low"] == 3
    assert "high" not in row["result"]
    assert "any number" in row["sentence"]
    assert "inf" not in tollbook("audit", copy, "--format", "csv")[1]


def test_without_relations_what_is_found_is_proposed(tollbook: Run, with_relations: Any) -> None:
    folder = with_relations([])
    code, out, err = tollbook("audit", folder)
    assert (code, err) == (0, "")
    assert out.count("(proposed by Tollbook)") == 3
    rows = rows_of(tollbook("audit", folder, "--format", "json")[1])
    assert verdicts(rows) == {"P1": "holds", "P2": "holds", "P3": "ambiguous"}


def test_nothing_stated_and_nothing_to_propose(
    tollbook: Run, with_relations: Any, copy: Path
) -> None:
    folder = with_relations([])
    rows = json.loads((copy / "figures.json").read_text("utf-8"))
    kept = [row for row in rows if row["id"] in {"C06", "O32"}]
    (copy / "figures.json").write_text(json.dumps(kept), "utf-8")
    code, out, err = tollbook("audit", folder, "--strict")
    assert (code, err) == (0, "")
    assert out == "This dataset states no relations, and Tollbook finds none to propose.\n"
    assert tollbook("audit", folder, "--format", "json")[1] == "[]\n"
    assert tollbook("audit", folder, "--format", "csv")[1] == ",".join(FIELDS) + "\r\n"


def test_a_dataset_that_is_none(tollbook: Run, broken: Path) -> None:
    for file in (broken, broken / "nosuch.json"):
        code, out, err = tollbook("audit", file, "--strict")
        assert (code, out) == (1, "")
        assert err
