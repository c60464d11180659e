"""What can be printed, as documents: a chart, a chart with its table, a table, the report."""

from collections.abc import Iterator
from pathlib import Path

from desktop.charts.style import load_theme
from desktop.domain.dataset import Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.export.blocks import Block, Picture, Running, Table
from desktop.export.facts import Facts, dataset_facts, now
from desktop.export.html import html_steps
from desktop.export.paper import PageSetup, paper_style
from desktop.export.pdf import pdf_steps
from desktop.export.printed import Printed
from desktop.export.report import Report, ReportOptions
from desktop.export.request import Request
from desktop.export.tabulated import chart_table
from desktop.models.document import Document
from desktop.models.wording import Wording

_PAGE = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
_EDITION = QT_TRANSLATE_NOOP("Paper", "Edition of {day}")
_EDITION_AS_OF = QT_TRANSLATE_NOOP("Paper", "Edition as of {day}")
_EDITION_THEN = QT_TRANSLATE_NOOP("Paper", "Edition of {day}, as of {as_of}")
_DATASET = QT_TRANSLATE_NOOP("Paper", "SHA-256 {digest} · {title}, {version}")
_POINTS = 0.7  # for a pixel of the screen's text: 9 point text, 8.4 point small
_POINTS_ALONE = 0.85  # for a chart that has a page of its own


def running(dataset: Dataset, title: str, wording: Wording) -> Running:
    """Title, edition and day, fingerprint and page number, for every page."""
    name = _DATASET.fill(
        title=data_text(dataset.title), version=dataset.version, digest=dataset.digest[:16]
    )
    return Running(
        title=title,
        dated=_dated(dataset, wording),
        dataset=wording.text(name),
        page=lambda page, pages: wording.text(_PAGE.fill(page=page, pages=pages)),
    )


def _dated(dataset: Dataset, wording: Wording) -> str:
    """The edition's day and the day its numbers are known as of, once where both are one."""
    own = dataset.editions_by_id.get(dataset.edition or "")
    headline = dataset.figure(dataset.headline)
    if own is None:
        return wording.dated(headline) if headline else ""
    if headline is None or headline.as_of is None:
        return wording.text(_EDITION.fill(day=own.day))
    if headline.as_of == own.day:
        return wording.text(_EDITION_AS_OF.fill(day=own.day))
    return wording.text(_EDITION_THEN.fill(day=own.day, as_of=headline.as_of))


def chart_document(
    request: Request, dataset: Dataset, setup: PageSetup, wording: Wording
) -> Printed:
    """A chart on a page of its own."""
    blocks = [Picture(request.chart, request.selected, fills=True)]
    title = wording.text(request.chart.caption.title)
    style = paper_style(load_theme(request.theme), wording, _POINTS_ALONE)
    return Printed(blocks, setup, style, running(dataset, title, wording))


def chart_and_table(
    request: Request, document: Document, setup: PageSetup, wording: Wording
) -> Printed:
    """A chart, and under it the numbers that it draws."""
    table = chart_table(request.chart, document, wording)
    blocks: list[Block] = [Picture(request.chart, request.selected), table]
    title = wording.text(request.chart.caption.title)
    style = paper_style(load_theme(request.theme), wording, _POINTS)
    return Printed(blocks, setup, style, running(document.dataset, title, wording))


def table_document(
    table: Table, dataset: Dataset, setup: PageSetup, wording: Wording, theme: str = "light"
) -> Printed:
    """A table alone."""
    style = paper_style(load_theme(theme), wording, _POINTS)
    return Printed([table], setup, style, running(dataset, wording.said(dataset.title), wording))


def report_document(
    document: Document,
    options: ReportOptions,
    setup: PageSetup,
    wording: Wording,
    theme: str = "light",
) -> Printed:
    """The report on pages."""
    report = Report(document, options, wording)
    style = paper_style(load_theme(theme), wording, _POINTS)
    header = running(document.dataset, report.title, wording)
    return Printed(report.blocks(), setup, style, header, has_cover=True)


def table_facts(scope: str, dataset: Dataset, wording: Wording) -> Facts:
    """What the file of a table says of itself."""
    origin = (("rows", scope), *dataset_facts(dataset))
    return Facts(wording.said(dataset.title), scope, wording.code, now(), origin=origin)


def report_pdf_steps(
    document: Document,
    options: ReportOptions,
    setup: PageSetup,
    wording: Wording,
    target: Path,
) -> Iterator[float]:
    """Lay the report out and write it as PDF; yields progress, 0 to 1. Raises TollbookError."""
    printed = report_document(document, options, setup, wording)
    yield from (done / 2 for done in printed.steps())
    facts = Report(document, options, wording).facts()
    yield from (0.5 + done / 2 for done in pdf_steps(printed, facts, target))


def report_html_steps(
    document: Document, options: ReportOptions, wording: Wording, target: Path
) -> Iterator[float]:
    """Write the report as HTML; yields progress, 0 to 1. Raises TollbookError."""
    report = Report(document, options, wording)
    yield from html_steps(list(report.blocks()), report.facts(), wording, target)
