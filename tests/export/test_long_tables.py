"""Tables that no page holds: rows flow over pages under their header, and nothing is lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from exporting import POINTS, Print, written
from poppler import needs_poppler, pages_of, sheets_of
from pypdf import PdfReader
from streams import painted_on

from desktop.analysis.breakdown import bar_chart, splits
from desktop.analysis.filters import Column
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.export.blocks import Picture, Table
from desktop.export.documents import table_document
from desktop.export.paper import PageSetup, page_setup
from desktop.export.tabulated import figures_table
from desktop.models.wording import Wording

pytestmark = needs_poppler
MARGIN = 5 * POINTS
COLUMNS = (Column.LABEL, Column.VALUE, Column.UNIT, Column.PERIOD, Column.AS_OF, Column.PUBLISHER)
MakeFigure = Callable[..., Figure]


def table(rows: Sequence[Sequence[str]], numeric: Sequence[int] = ()) -> Table:
    """A table of texts under headers of one word each."""
    header = [f"Header{column}" for column in range(len(rows[0]))]
    return Table(header, frozenset(numeric), len(rows), lambda index: rows[index])


def test_three_thousand_figures_flow_under_their_header(
    make_figure: MakeFigure, dataset: Dataset, english: Wording, tmp_path: Path
) -> None:
    first = date(2022, 2, 24)
    figures = [
        replace(
            make_figure(f"F{n}"), label=f"Row{n}.", value=7 * n, as_of=first + timedelta(n % 900)
        )
        for n in range(3000)
    ]
    document = table_document(
        figures_table(figures, COLUMNS, english), dataset, page_setup("A4"), english
    )
    file = written(document, tmp_path / "long.pdf")
    pages = pages_of(file)
    assert len(pages) > 40
    assert not [sheet for sheet in sheets_of(file) if sheet.outside(MARGIN) or sheet.overlapping()]
    assert all(page.startswith("Figure Value Unit ") for page in pages)
    words = " ".join(pages).split()
    assert [word for word in words if word.startswith("Row")] == [f"Row{n}." for n in range(3000)]
    assert english.number(7 * 2999) in words
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_a_cell_longer_than_a_page_goes_on_over_the_next(print_blocks: Print) -> None:
    words = [f"word{n}" for n in range(4000)]
    rows = [["before", "1"], [" ".join(words), "2"], ["after", "3"]]
    file = print_blocks(table(rows, (1,)))
    pages = pages_of(file)
    assert len(pages) > 3
    assert all(page.count("Header0 Header1") == 1 for page in pages)
    found = " ".join(pages).split()
    assert [word for word in found if word.startswith("word")] == words
    assert (
        found.index("before")
        < found.index("word0")
        < found.index("word3999")
        < found.index("after")
    )
    for sheet in sheets_of(file):
        assert not sheet.outside(MARGIN)
        assert not sheet.overlapping()


@pytest.mark.parametrize("row", range(3))
def test_lines_of_a_cell_are_kept_wherever_a_page_ends(row: int, print_blocks: Print) -> None:
    rows = [
        [f"r{n}", "\n".join(f"cell{n}.{line}" for line in range(150 if n == row else 30))]
        for n in range(3)
    ]
    found = " ".join(pages_of(print_blocks(table(rows)))).split()
    cells = [cell for _, text in rows for cell in text.split("\n")]
    assert [word for word in found if word.startswith("cell")] == cells
    assert [word for word in found if word in ("r0", "r1", "r2")] == ["r0", "r1", "r2"]


def test_many_columns_stay_on_the_paper(print_blocks: Print) -> None:
    rows = [[f"r{n}c{column}abcdefgh" for column in range(14)] for n in range(60)]
    file = print_blocks(table(rows))
    text = "".join("".join(pages_of(file)).split())
    assert all("".join(row) in text for row in rows)
    for page, sheet in zip(PdfReader(file).pages, sheets_of(file), strict=True):
        assert not sheet.outside(MARGIN)
        assert not sheet.overlapping()
        assert min(painted_on(page).letters) >= 7 - 1e-6


def test_numbers_stand_below_each_other(print_blocks: Print) -> None:
    rows = [[f"row{n}", f"{10 ** (n % 6)}x"] for n in range(40)]
    (sheet,) = sheets_of(print_blocks(table(rows, (1,))))
    ends = [word.right for word in sheet.words if word.text.endswith("x")]
    assert len(ends) == 40
    assert max(ends) - min(ends) < 0.2


def test_an_empty_table_has_its_header(print_blocks: Print) -> None:
    empty = Table(("Category", "Value"), frozenset({1}), 0, lambda _index: ())
    (page,) = pages_of(print_blocks(empty))
    assert "Category Value" in page


@pytest.mark.parametrize(
    "setup",
    [
        PageSetup(60, 60),
        PageSetup(105, 148),
        page_setup("Letter").turned(),
        PageSetup(210, 297, (60, 60, 60, 60)),
    ],
)
def test_any_paper_holds_every_row(setup: PageSetup, print_blocks: Print) -> None:
    rows = [[f"row{n}", f"{n}"] for n in range(50)]
    file = print_blocks(table(rows, (1,)), setup=setup)
    found = " ".join(pages_of(file)).split()
    assert [word for word in found if word.startswith("row")] == [row for row, _ in rows]
    for sheet in sheets_of(file):
        assert sheet.width == pytest.approx(setup.width * POINTS, abs=0.01)
        assert sheet.height == pytest.approx(setup.height * POINTS, abs=0.01)
        assert not sheet.outside(-0.1)


def test_more_bars_than_a_page_holds_go_on_over_the_next(
    make_figure: MakeFigure, make_dataset: Callable[..., Dataset], print_blocks: Print
) -> None:
    parts = [
        make_figure(f"P{n}", value=1000 - n, category=f"spot{n}.", category_scheme="place")
        for n in range(150)
    ]
    made = make_dataset(*parts)
    (split,) = splits(made)
    pages = pages_of(print_blocks(Picture(bar_chart(made, split))))
    assert len(pages) > 2
    found = [word.casefold() for word in " ".join(pages).split()]
    assert [word for word in found if word.startswith("spot")] == [f"spot{n}." for n in range(150)]
    assert all("A publisher" in page for page in pages)
