"""Figures as a workbook: numbers and dates are real, texts stay texts, notes name every source."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from datafiles import (
    Many,
    any_number,
    any_text,
    book_of,
    from_csv,
    from_json,
    from_xlsx,
    joined,
    steps_of,
)
from exporting import made_on_one_day
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter

from desktop import __version__
from desktop.domain.dataset import Dataset, Source
from desktop.domain.figure import Figure, Number, Period
from desktop.domain.problems import TollbookError
from desktop.export.figures import COLUMNS
from desktop.export.work import run
from desktop.export.workbook import MOST_LETTERS, MOST_ROWS

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76"  # commas, quotes, and LibreOffice's UTF-8
DATES = ("period_start", "period_end", "as_of")
NUMBERS = ("value", "lower", "upper")
SCOPE = "12 of 242 rows: at least, 2024"


@pytest.fixture(scope="session")
def file(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All figures of the bundled dataset."""
    target = tmp_path_factory.mktemp("workbook") / "figures.xlsx"
    with made_on_one_day():
        run(steps_of(dataset.figures, dataset, target, SCOPE))
    return target


@pytest.fixture(scope="session")
def book(file: Path) -> Workbook:
    """All figures of the bundled dataset, as openpyxl reads them."""
    return book_of(file)


@pytest.fixture
def small(make_figure: MakeFigure, make_dataset: MakeDataset) -> Dataset:
    """A dataset of one figure."""
    return make_dataset(make_figure())


@pytest.fixture
def cells(make_dataset: MakeDataset, tmp_path: Path) -> Callable[[Figure], dict[str, Cell]]:
    """The cells of a figure by their columns, written and read back."""

    def read(figure: Figure) -> dict[str, Cell]:
        run(steps_of([figure], make_dataset(figure), tmp_path / "one.xlsx"))
        _, row = book_of(tmp_path / "one.xlsx").worksheets[0].iter_rows()
        return dict(zip(COLUMNS, row, strict=True))

    return read


def test_header_is_frozen_and_filters_reach_all_rows(book: Workbook, dataset: Dataset) -> None:
    sheet = book.worksheets[0]
    assert book.sheetnames == ["Figures", "Notes and sources"]
    assert tuple(cell.value for cell in sheet[1]) == COLUMNS
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet.freeze_panes == "B2"
    assert sheet.max_row == len(dataset.figures) + 1
    corner = f"{get_column_letter(len(COLUMNS))}{len(dataset.figures) + 1}"
    assert sheet.auto_filter.ref == f"A1:{corner}"
    assert book.active is sheet


def test_every_cell_says_what_json_says(file: Path, dataset: Dataset, tmp_path: Path) -> None:
    run(steps_of(dataset.figures, dataset, tmp_path / "x.json"))
    expected = [joined(row) for row in from_json(tmp_path / "x.json")]
    for row in expected:
        row.update({name: pytest.approx(row[name], rel=1e-15) for name in NUMBERS if row[name]})
    assert from_xlsx(file) == expected
    for name in ("bound", "cautions", "marks"):
        assert len({str(row[name]) for row in expected}) > 2, name


def test_numbers_are_numbers_and_days_are_days(book: Workbook, dataset: Dataset) -> None:
    for row, figure in zip(book.worksheets[0].iter_rows(min_row=2), dataset.figures, strict=True):
        found = dict(zip(COLUMNS, row, strict=True))
        for name in NUMBERS:
            assert found[name].data_type == "n", figure.id
        days = (figure.period.start, figure.period.end, figure.as_of)
        for name, day in zip(DATES, days, strict=True):
            assert (found[name].value and found[name].value.date()) == day
            assert found[name].is_date == bool(day)
            assert found[name].number_format == ("yyyy-mm-dd" if day else "General")
        assert all(found[name].data_type == "s" for name in ("id", "bound", "label", "publisher"))


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(1812, 9, 7), "s"),
        (date(1899, 12, 31), "s"),
        (date(1900, 2, 28), "s"),
        (date(1900, 3, 1), "d"),
        (date(2024, 2, 29), "d"),
        (date(9999, 12, 31), "d"),
    ],
)
def test_dates_that_spreadsheets_disagree_on_stay_texts(
    day: date, kind: str, make_figure: MakeFigure, cells: Callable[[Figure], dict[str, Cell]]
) -> None:
    row = cells(make_figure(period=Period("then", day, day), as_of=day))
    for name in DATES:
        assert row[name].data_type == kind
        assert str(row[name].value).startswith(day.isoformat())


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "{=", "http://", "#N/A", "'"])
def test_no_text_is_a_formula_or_a_link(
    start: str, make_figure: MakeFigure, cells: Callable[[Figure], dict[str, Cell]]
) -> None:
    text = f"{start}1+1"
    row = cells(make_figure(label=text, publisher=text, cautions=(text, text), region=text))
    for name in ("label", "publisher", "region", "cautions"):
        assert row[name].data_type == "s"
        assert row[name].hyperlink is None
    assert str(row["label"].value).replace("_x000D_", "\r") == text


def test_no_text_of_the_notes_is_a_formula(make_dataset: MakeDataset, tmp_path: Path) -> None:
    text = '=HYPERLINK("x")'
    dataset = make_dataset(
        title=text, counted=(text,), sources=(Source(text, "text", text),), licence=text
    )
    run(steps_of((), dataset, tmp_path / "x.xlsx", text))
    notes = book_of(tmp_path / "x.xlsx").worksheets[1]
    assert {cell.data_type for row in notes.iter_rows() for cell in row} == {"s"}
    assert sum(row[1].value == text for row in notes.iter_rows()) == 5


def test_notes_say_what_the_rows_are_and_where_from(book: Workbook, dataset: Dataset) -> None:
    rows: list[Any] = list(book.worksheets[1].iter_rows(values_only=True))
    said = dict(rows)
    assert said["Dataset"] == dataset.title
    assert said["Version"] == dataset.version
    assert said["Fingerprint (SHA-256)"] == dataset.digest
    assert said["Rows"] == SCOPE
    assert said["Written by"] == f"Tollbook {__version__}, 2025-05-02"
    assert said["Licence"] == dataset.licence
    for source in dataset.sources:
        assert said[f"Source {source.id}"].startswith(source.title)
        assert not source.url or source.url in said[f"Source {source.id}"]
    texts = [text for _, text in rows]
    assert [text for text in texts if text in dataset.counted] == list(dataset.counted)
    assert [text for text in texts if text in dataset.not_counted] == list(dataset.not_counted)
    assert [row for row in rows if row in dataset.definitions] == list(dataset.definitions)


def test_the_file_says_where_it_comes_from(book: Workbook, dataset: Dataset) -> None:
    facts = book.properties
    assert facts.title == dataset.title
    assert facts.creator == f"Tollbook {__version__}"
    assert f"{facts.created:%Y-%m-%d %H:%M}" == "2025-05-02 12:00"
    assert dataset.digest in facts.description


def test_without_a_scope_the_notes_give_the_number_of_rows(small: Dataset, tmp_path: Path) -> None:
    run(steps_of(small.figures * 7, small, tmp_path / "x.xlsx"))
    rows = book_of(tmp_path / "x.xlsx").worksheets[1].iter_rows(values_only=True)
    assert ("Rows", "7") in list(rows)


def test_no_figures(make_dataset: MakeDataset, tmp_path: Path) -> None:
    run(steps_of((), make_dataset(), tmp_path / "x.xlsx"))
    sheet = book_of(tmp_path / "x.xlsx").worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [list(COLUMNS)]


@given(label=any_text, cautions=st.lists(any_text, max_size=2), value=any_number)
def test_any_text_survives(
    file: Path,
    make_figure: MakeFigure,
    make_dataset: MakeDataset,
    label: str,
    cautions: list[str],
    value: Number,
) -> None:
    figure = make_figure(label=label, cautions=tuple(cautions), value=value)
    target = file.with_name("any.xlsx")
    run(steps_of([figure], make_dataset(figure), target))
    (row,) = from_xlsx(target)
    assert row["label"] == label
    assert row["value"] == pytest.approx(value, rel=1e-15, abs=0)
    assert (row["cautions"] or "") == "; ".join(cautions)


@pytest.mark.parametrize("field", ["label", "cautions"])
def test_text_that_no_cell_holds(
    field: str, make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    fits = make_figure(label="x" * MOST_LETTERS, cautions=("x" * 20_000, "x" * 12_765))
    run(steps_of([fits], small, tmp_path / "fits.xlsx"))
    assert from_xlsx(tmp_path / "fits.xlsx")[0]["label"] == fits.label
    long = make_figure(**{field: "x" * 32_768 if field == "label" else ("x" * 32_768,)})
    with pytest.raises(TollbookError) as caught:
        run(steps_of([fits, long], small, tmp_path / "long.xlsx"))
    (problem,) = caught.value.problems
    assert (problem.row, problem.field) == (2, field)
    assert "holds 32767 letters, this text has 32768" in problem.plain()
    assert [each.name for each in tmp_path.iterdir()] == ["fits.xlsx"]


def test_more_rows_than_a_sheet_holds(
    make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    figures = Many(make_figure(), MOST_ROWS + 1)
    with pytest.raises(TollbookError, match="holds 1048575 rows, these are 1048576"):
        run(steps_of(figures, small, tmp_path / "x.xlsx"))
    assert not list(tmp_path.iterdir())
    steps = steps_of(Many(make_figure(), MOST_ROWS), small, tmp_path / "x.xlsx")
    assert next(steps) < 0.01
    steps.close()  # type: ignore[attr-defined]
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_finds_numbers_and_letters(
    make_figure: MakeFigure, dataset: Dataset, tmp_path: Path
) -> None:
    odd = make_figure("Ґ1", label="Підтверджені загиблі, ґ", cautions=("=1+1",), value=-2.5)
    figures = (*dataset.figures, odd)
    run(steps_of(figures, dataset, tmp_path / "x.xlsx"))
    command = [str(OFFICE), "--headless", "--convert-to", UTF_8, "--outdir", str(tmp_path)]
    subprocess.run(
        [*command, str(tmp_path / "x.xlsx")],
        env=os.environ | {"HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        timeout=120,
    )
    rows = {row["id"]: row for row in from_csv(tmp_path / "x.csv")}
    assert list(rows) == [figure.id for figure in figures]
    assert (rows["C06"]["value"], rows["C06"]["as_of"]) == ("106745", "2025-05-02")
    assert (rows["Ґ1"]["label"], rows["Ґ1"]["value"]) == (odd.label, "-2.5")
    assert rows["Ґ1"]["cautions"] == "=1+1"
