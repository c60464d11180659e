"""What is passed on: the bundled dataset's charts and report, written once for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exporting import Print, Write, WriteReport, made_on_one_day, written

from desktop.analysis.catalogue import ChartOptions, Entry, catalogue
from desktop.analysis.charts import Chart
from desktop.app.offscreen import application
from desktop.charts.style import load_theme
from desktop.domain.dataset import Dataset
from desktop.export.blocks import Block
from desktop.export.documents import report_html_steps, report_pdf_steps, running
from desktop.export.paper import PageSetup, page_setup, paper_style
from desktop.export.printed import Printed
from desktop.export.report import ReportOptions
from desktop.export.request import WIDTHS, Request, chart_steps, column_width, request_for
from desktop.export.work import run
from desktop.models.document import Document
from desktop.models.wording import Wording
from desktop.storage.opening import Opened


@pytest.fixture(autouse=True)
def one_day() -> Iterator[None]:
    """Files say that they were made on 2 May 2025."""
    with made_on_one_day():
        yield


@pytest.fixture(scope="session")
def english() -> Wording:
    """English, with the typeface that painting needs."""
    application()
    return Wording("en")


@pytest.fixture(scope="session")
def book(opened: Opened) -> Document:
    """The bundled dataset, its derived figures worked out once."""
    return Document(opened)


@pytest.fixture(scope="session")
def entries(book: Document) -> dict[str, Entry]:
    """Every chart of the bundled dataset by its name."""
    return {entry.name: entry for entry in catalogue(book.dataset, book.splits)}


@pytest.fixture(scope="session")
def charts(entries: dict[str, Entry]) -> dict[str, Chart]:
    """Every chart as it is made unless asked otherwise."""
    return {name: entry.make(ChartOptions()) for name, entry in entries.items()}


@pytest.fixture(scope="session")
def chart_pdfs(
    entries: dict[str, Entry],
    charts: dict[str, Chart],
    book: Document,
    english: Wording,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[tuple[str, float], Path]:
    """Every chart as PDF in the three widths of columns, by name and millimetres."""
    folder, files = tmp_path_factory.mktemp("charts"), {}
    with made_on_one_day():
        for name, entry in entries.items():
            for wide in WIDTHS:
                request = request_for(entry, charts[name])._replace(width=column_width(wide))
                files[name, wide] = folder / f"{name}-{wide:.0f}.pdf"
                run(chart_steps(request, book.dataset, english, files[name, wide]))
    return files


@pytest.fixture
def write(book: Document, english: Wording, tmp_path: Path) -> Write:
    """Write a request to a file of a name."""

    def make(request: Request, name: str) -> Path:
        run(chart_steps(request, book.dataset, english, tmp_path / name))
        return tmp_path / name

    return make


@pytest.fixture(scope="session")
def report_pdf(book: Document, english: Wording, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole report on A4."""
    target = tmp_path_factory.mktemp("report") / "report.pdf"
    with made_on_one_day():
        run(report_pdf_steps(book, ReportOptions(), page_setup("A4"), english, target))
    return target


@pytest.fixture(scope="session")
def report_html(book: Document, english: Wording, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The whole report as HTML."""
    target = tmp_path_factory.mktemp("report") / "report.html"
    with made_on_one_day():
        run(report_html_steps(book, ReportOptions(), english, target))
    return target.read_text("utf-8")


@pytest.fixture
def write_report(book: Document, english: Wording, tmp_path: Path) -> WriteReport:
    """Write a report; keywords are its options."""

    def make(name: str = "part.pdf", paper: str = "A4", **options: object) -> Path:
        chosen, target = ReportOptions(**options), tmp_path / name  # type: ignore[arg-type]
        if target.suffix == ".pdf":
            run(report_pdf_steps(book, chosen, page_setup(paper), english, target))
        else:
            run(report_html_steps(book, chosen, english, target))
        return target

    return make


@pytest.fixture
def print_blocks(dataset: Dataset, english: Wording, tmp_path: Path) -> Print:
    """Put blocks on paper."""

    def make(*blocks: Block, setup: PageSetup = page_setup("A4")) -> Path:  # noqa: B008 - frozen
        style = paper_style(load_theme("light"), english, 0.7)
        head = running(dataset, "A title", english)
        return written(Printed(blocks, setup, style, head), tmp_path / "blocks.pdf")

    return make
