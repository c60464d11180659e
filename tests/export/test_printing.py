"""Printers: proven through the PDF that Qt's own printer writes; none is tried in the tests."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from desktop.analysis.catalogue import ChartOptions, catalogue
from desktop.app.offscreen import application
from desktop.domain.problems import TollbookError
from desktop.export.documents import chart_document, report_document
from desktop.export.paper import PageSetup, page_setup
from desktop.export.printed import Printed
from desktop.export.printing import print_steps, printer_named, printer_names
from desktop.export.report import ReportOptions
from desktop.export.request import Request
from desktop.export.work import run
from desktop.models.document import Document
from desktop.models.wording import Wording


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """Qt's printer into a file."""
    application()
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def laid_out(printed: Printed) -> Printed:
    """A document with its pages."""
    run(printed.steps())
    return printed


def chart_page(document: Document, wording: Wording, setup: PageSetup) -> Printed:
    """The chart by status on a page."""
    entries = {each.name: each for each in catalogue(document.dataset, document.splits)}
    chart = entries["by-status"].make(ChartOptions())
    request = Request(chart, "by-status", "breakdown")
    return laid_out(chart_document(request, document.dataset, setup, wording))


@pytest.mark.parametrize("turn", ["upright", "lying"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_page_fills_its_paper(
    document: Document, wording: Wording, printer: QPrinter, paper: str, turn: str
) -> None:
    setup = page_setup(paper)
    setup = setup.turned() if turn == "lying" else setup
    run(print_steps(chart_page(document, wording, setup), printer))
    (page,) = PdfReader(printer.outputFileName()).pages
    points = (float(page.mediabox.width), float(page.mediabox.height))
    assert points == pytest.approx((setup.width * 72 / 25.4, setup.height * 72 / 25.4), abs=1)
    assert "26,618" in page.extract_text()


def test_some_pages_of_a_report_can_be_printed(
    document: Document, wording: Wording, printer: QPrinter
) -> None:
    report = laid_out(report_document(document, ReportOptions(), page_setup("A4"), wording))
    run(print_steps(report, printer, 1, 3))
    pages = PdfReader(printer.outputFileName()).pages
    assert len(pages) == 3
    assert "Contents" in pages[0].extract_text()


def test_a_printer_that_is_gone_is_said() -> None:
    with pytest.raises(TollbookError) as raised:
        printer_named("no such printer")
    assert "no printer of this name" in raised.value.problems[0].sentence.plain()
    assert "no such printer" not in printer_names()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(
    document: Document, wording: Wording, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(TollbookError) as raised:
        run(print_steps(chart_page(document, wording, page_setup("A4")), printer))
    assert "does not take" in raised.value.problems[0].sentence.plain()
