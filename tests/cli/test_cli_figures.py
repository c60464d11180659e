"""Figures as CSV and JSON: complete, the same everywhere, and safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from desktop.domain.figure import Derivation, Figure, Period
from desktop.domain.measures import Bound, Measure
from desktop.export.figures import COLUMNS, figures_as_csv, figures_as_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.dataset import Dataset
    from tests.cli.conftest import Run

    MakeFigure = Callable[..., Figure]

NEEDED = "id value lower upper bound unit measure population category region period_start"
NEEDED += " period_end as_of publisher kind label of per category_scheme period_label edition"
NEEDED += " relays source locator cautions formula marks date_kind category_known"


def from_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_figure_is_there_in_order(tollbook: Run, dataset: Dataset) -> None:
    ids = [figure.id for figure in dataset.figures]
    _, table, _ = tollbook("figures")
    _, objects, _ = tollbook("figures", "--format", "json")
    assert [row["id"] for row in from_csv(table)] == ids
    assert [row["id"] for row in json.loads(objects)] == ids
    assert {row["kind"] for row in json.loads(objects)} == {
        "claim",
        "figure",
        "edition total",
        "edition, known dates",
        "derived",
    }


def test_all_columns_are_there_in_every_row(tollbook: Run) -> None:
    assert list(COLUMNS) == NEEDED.split()
    assert all(list(row) == NEEDED.split() for row in from_csv(tollbook("figures")[1]))
    objects = json.loads(tollbook("figures", "--format", "json")[1])
    assert all(list(row) == NEEDED.split() for row in objects)


def test_csv_and_json_say_the_same(tollbook: Run) -> None:
    def as_cell(value: Any) -> str:
        if isinstance(value, list):
            return "; ".join(value)
        return "" if value is None else str(value)

    rows = json.loads(tollbook("figures", "--format", "json")[1])
    table = from_csv(tollbook("figures", "--format", "csv")[1])
    assert table == [{name: as_cell(value) for name, value in row.items()} for row in rows]


def test_headline(tollbook: Run) -> None:
    rows = {row["id"]: row for row in json.loads(tollbook("figures", "--format=json")[1])}
    headline = rows["C06"]
    assert headline["value"] == 106_745
    assert (headline["bound"], headline["unit"]) == ("exact", "people")
    assert headline["measure"] == "confirmed deaths"
    assert (headline["period_start"], headline["as_of"]) == ("2022-02-24", "2025-05-02")
    assert headline["relays"] == ["Ukrinform", "MENAFN"]
    assert (headline["category"], headline["region"], headline["upper"]) == (None, None, None)
    assert rows["C01"]["bound"] == "at least"
    assert rows["D-STATUS"]["value"] == 30_403
    assert rows["D-STATUS"]["formula"].endswith("106,745 - 76,342 = 30,403")


def test_statement_without_a_number_has_none(tollbook: Run) -> None:
    rows = {row["id"]: row for row in from_csv(tollbook("figures")[1])}
    assert (rows["C02"]["value"], rows["C02"]["bound"]) == ("", "ranking")
    assert (rows["C02"]["measure"], rows["C02"]["of"]) == ("rank", "confirmed deaths")


def test_json_has_one_row_a_line_and_its_letters(tollbook: Run, make_figure: MakeFigure) -> None:
    lines = tollbook("figures", "--format", "json")[1].split("\n")
    assert (lines[0], lines[-2], lines[-1]) == ("[", "]", "")
    assert all(json.loads(line.rstrip(","))["id"] for line in lines[1:-2])
    assert "Ґалаґан й ё" in figures_as_json([make_figure(label="Ґалаґан й ё")])


def test_no_figures() -> None:
    assert json.loads(figures_as_json([])) == []
    assert from_csv(figures_as_csv([])) == []
    assert figures_as_csv([]).endswith("category_known\r\n")


def test_everything_that_a_figure_can_have(make_figure: MakeFigure) -> None:
    figure = make_figure(
        value=2.5,
        lower=-1,
        upper=10**15,
        bound=Bound.RANGE,
        measure=Measure.RATE,
        of=Measure.CLAIMED,
        per="day",
        period=Period("in words", date(2024, 1, 2), date(2024, 12, 31)),
        cautions=("One; two.", "Three."),
        derivation=Derivation("rate per day", "5 / 2", ("C01",), 2),
    )
    (row,) = json.loads(figures_as_json([figure]))
    assert (row["value"], row["lower"], row["upper"]) == (2.5, -1, 10**15)
    assert (row["measure"], row["of"], row["per"]) == ("rate", "claimed losses", "day")
    assert (row["period_label"], row["period_end"]) == ("in words", "2024-12-31")
    assert (row["formula"], row["cautions"]) == ("5 / 2", ["One; two.", "Three."])
    (cells,) = from_csv(figures_as_csv([figure]))
    assert (cells["value"], cells["lower"], cells["upper"]) == ("2.5", "-1", "1000000000000000")
    assert cells["cautions"] == "One; two.; Three."


@pytest.mark.parametrize("text", ['a "quoted" word', "one, two", "two\nlines", "two\r\nlines", "'"])
def test_quoting(text: str, make_figure: MakeFigure) -> None:
    (cells,) = from_csv(figures_as_csv([make_figure(label=text, locator=text, relays=(text,))]))
    assert (cells["label"], cells["locator"], cells["relays"]) == (text, text, text)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_that_a_spreadsheet_would_run(start: str, make_figure: MakeFigure) -> None:
    text = f'{start}HYPERLINK("x")'
    figure = make_figure(label=text, publisher=text, locator=text, relays=(text, "b"))
    (cells,) = from_csv(figures_as_csv([figure]))
    assert cells["label"] == cells["publisher"] == cells["locator"] == f"'{text}"
    assert cells["relays"] == f"'{text}; b"
    assert json.loads(figures_as_json([figure]))[0]["label"] == text


@pytest.mark.parametrize("number", [-5, -0.5, 1e-7, 0, 0.1])
def test_numbers_stay_numbers(number: float, make_figure: MakeFigure) -> None:
    (cells,) = from_csv(figures_as_csv([make_figure(value=number)]))
    assert not cells["value"].startswith("'")
    assert float(cells["value"]) == number


def test_lines_end_as_the_standard_says(tollbook: Run) -> None:
    text = tollbook("figures")[1]
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == len(from_csv(text)) + 1


def test_other_dataset(tollbook: Run, broken: Any) -> None:
    assert tollbook("figures", broken)[:2] == (1, "")
    assert tollbook("figures", broken / "nosuch.json")[:2] == (1, "")
