"""What is passed on looks as it did when a person last looked at it.

The approved pictures are in `approved/`, 60 dots an inch in greys. Where one is to look otherwise:

    TOLLBOOK_APPROVE=1 .venv/bin/python -m pytest tests/export/test_approved.py

writes them anew. Look at each of them before it is committed.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from exporting import Write, written
from pictures import difference
from poppler import needs_poppler, picture_of
from PySide6.QtGui import QImage

from desktop.analysis.catalogue import Entry
from desktop.analysis.charts import BarChart, Chart, annotated
from desktop.analysis.filters import Column
from desktop.export.documents import table_document
from desktop.export.paper import page_setup
from desktop.export.request import Request, column_width, request_for
from desktop.export.tabulated import figures_table
from desktop.models.document import Document
from desktop.models.wording import Wording

pytestmark = needs_poppler
APPROVED = Path(__file__).parent / "approved"
MOST_APART, MOST_PLAINLY = 1.5, 0.005  # greys of 255 on average; pixels off by more than 64
LARGEST = 40_000  # bytes
COLUMNS = (Column.LABEL, Column.VALUE, Column.PERIOD, Column.AS_OF, Column.PUBLISHER)
Compare = Callable[..., None]


def is_alike(seen: QImage, approved: QImage) -> bool:
    """Whether two pictures differ by no more than two programs smooth letters differently."""
    if seen.size() != approved.size():
        return False
    apart = difference(seen, approved)
    return apart.mean <= MOST_APART and apart.plain < MOST_PLAINLY


def page_as_image(file: Path, page: int = 1) -> QImage:
    """A page of a PDF in greys."""
    return QImage.fromData(picture_of(file, page)).convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.fixture
def compare(tmp_path: Path) -> Compare:
    """Hold a page of a PDF against the approved picture of a name, or approve it."""

    def hold(file: Path, name: str, page: int = 1) -> None:
        seen, path = page_as_image(file, page), APPROVED / f"{name}.png"
        if os.environ.get("TOLLBOOK_APPROVE"):
            APPROVED.mkdir(exist_ok=True)
            seen.save(str(path))
        shown = tmp_path / path.name
        seen.save(str(shown))
        assert is_alike(seen, QImage(str(path))), f"{shown} does not look like {path}"
        assert path.stat().st_size < LARGEST

    return hold


@pytest.mark.parametrize("name", ["deaths-by-month", "by-status", "growth"])
def test_a_column_wide(
    name: str, chart_pdfs: dict[tuple[str, float], Path], compare: Compare
) -> None:
    compare(chart_pdfs[name, 85.0], name)


def test_two_columns_wide_without_colours(
    entries: dict[str, Entry], charts: dict[str, Chart], write: Write, compare: Compare
) -> None:
    request = request_for(entries["by-status"], charts["by-status"])
    file = write(request._replace(theme="grey", width=column_width(180)), "grey.pdf")
    compare(file, "by-status-grey")


@pytest.mark.parametrize("page", [1, 2, 5, 26])
def test_pages_of_the_report(page: int, report_pdf: Path, compare: Compare) -> None:
    compare(report_pdf, f"report-{page}", page)


def test_a_page_of_a_table(
    book: Document, english: Wording, tmp_path: Path, compare: Compare
) -> None:
    table = figures_table(book.dataset.figures[:40], COLUMNS, english)
    setup = page_setup("A4").turned()
    printed = table_document(table, book.dataset, setup, english)
    compare(written(printed, tmp_path / "table.pdf"), "table")


def changed(chart: Chart) -> list[Chart]:
    """Charts that a reader would tell apart from one with bars."""
    assert isinstance(chart, BarChart)
    first, second, *others = chart.bars
    return [
        chart._replace(bars=(first, second._replace(value=12_000), *others)),
        chart._replace(bars=(second, first, *others)),
        chart._replace(as_shares=True),
        annotated(chart, first.figure.id, "a note"),
    ]


def test_what_has_changed_is_seen(charts: dict[str, Chart], write: Write) -> None:
    approved = QImage(str(APPROVED / "by-status.png"))
    for number, chart in enumerate(changed(charts["by-status"])):
        file = write(Request(chart, "by-status", "breakdown"), f"{number}.pdf")
        assert not is_alike(page_as_image(file), approved), number
