"""How long files take to be written, and how long a window would stand still meanwhile.

Run: python tests/benchmarks/paper.py
Medians; tables of many rows are written once.
The longest step is the longest time between two reports of progress, when a window can answer.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pypdf import PdfReader

from desktop.analysis.catalogue import GROWTH, ChartOptions, catalogue
from desktop.analysis.filters import Column
from desktop.app.headless import start
from desktop.domain.figure import Figure
from desktop.export.data import data_steps
from desktop.export.documents import report_pdf_steps, table_document, table_facts
from desktop.export.paper import PageSetup, page_setup
from desktop.export.pdf import pdf_steps
from desktop.export.report import ReportOptions
from desktop.export.request import chart_steps, request_for
from desktop.export.tabulated import figures_table
from desktop.models.document import Document
from desktop.models.wording import Wording
from desktop.storage.opening import open_bundled

ROOT = Path(__file__).resolve().parents[2]
RUNS, FEW, MANY = 15, 3, 100_000
COLUMNS = (
    Column.LABEL,
    Column.VALUE,
    Column.PERIOD,
    Column.AS_OF,
    Column.PUBLISHER,
    Column.MEASURE,
    Column.UNIT,
)


class Took(NamedTuple):
    """Milliseconds of the whole and of its longest step."""

    whole: float
    step: float


def took(steps: Iterator[float]) -> Took:
    """Do all steps and take the time of each."""
    began = before = time.perf_counter()
    longest = 0.0
    for _ in steps:
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    end = time.perf_counter()
    return Took((end - began) * 1000, max(longest, end - before) * 1000)


def median_of(make: Callable[[], Iterator[float]], runs: int) -> Took:
    """Medians of so many runs, after one that warms up."""
    took(make())
    return medians([took(make()) for _ in range(runs)])


def medians(times: Sequence[Took]) -> Took:
    """The median whole and the median longest step."""
    return Took(*(statistics.median(each) for each in zip(*times, strict=True)))


def show(name: str, number: float, unit: str = "ms", budget: float | None = None) -> None:
    """One line of the result."""
    limit = "" if budget is None else f"   budget {budget:6.0f}"
    print(f"{name:48s} {number:9.1f} {unit}{limit}", flush=True)


def show_both(name: str, times: Took, budget: float | None) -> None:
    """The whole with its budget, and the longest step."""
    show(name, times.whole, budget=budget)
    show(f"{name}, longest step", times.step)


def charts(document: Document, wording: Wording, folder: Path) -> None:
    """Every chart in every form; the budget is that of one PDF."""
    entries = {entry.name: entry for entry in catalogue(document.dataset, document.splits)}
    for name in (GROWTH, "deaths-by-week", "by-status"):
        request = request_for(entries[name], entries[name].make(ChartOptions()))
        for ending, budget in (("pdf", 60), ("svg", None), ("png", None)):
            target = folder / f"{name}.{ending}"
            times = median_of(
                partial(chart_steps, request, document.dataset, wording, target), RUNS
            )
            show_both(f"{name} to {ending.upper()}", times, budget)
        show(f"{name} as PDF", (folder / f"{name}.pdf").stat().st_size / 1000, "KB", 100)


def process(folder: Path) -> None:
    """What writing a chart adds to a process that only lists the charts."""
    lines = {"list": ["--list"], "growth": ["growth", "--to", str(folder / "x.pdf")]}
    times: dict[str, list[float]] = {name: [] for name in lines}
    for run in range(8):
        for name, words in lines.items():
            began = time.perf_counter()
            command = [sys.executable, "-m", "desktop", "export", *words]
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
            if run:  # the first one fills the disk's cache
                times[name].append((time.perf_counter() - began) * 1000)
    listing, writing = (statistics.median(each) for each in times.values())
    show("process: export --list", listing)
    show("process: export growth", writing)
    show("process: what the chart adds", writing - listing)


def report(document: Document, wording: Wording, folder: Path) -> None:
    """The whole report of the bundled dataset."""
    target, options = folder / "report.pdf", ReportOptions()
    paper = page_setup("A4")
    times = median_of(partial(report_pdf_steps, document, options, paper, wording, target), FEW)
    pages = len(PdfReader(target).pages)
    show_both(f"report of {pages} pages", times, None)
    show("report, per 50 pages", times.whole * 50 / pages, budget=2000)
    show("report", target.stat().st_size / 1000, "KB")


def repeated(figures: Sequence[Figure]) -> list[Figure]:
    """`MANY` figures: the same again and again, each with an id of its own."""
    rounds = (
        replace(figure, id=f"{figure.id}-{number}")
        for number in range(MANY // len(figures) + 1)
        for figure in figures
    )
    return list(islice(rounds, MANY))


def many_rows(document: Document, wording: Wording, folder: Path) -> None:
    """A table of `MANY` rows on paper and as files."""
    figures, dataset = repeated(document.dataset.figures), document.dataset
    target = folder / "table.pdf"

    def on_paper() -> Iterator[float]:
        table = figures_table(figures, COLUMNS, wording)
        printed = table_document(table, dataset, PageSetup().turned(), wording)
        yield from printed.steps()
        yield from pdf_steps(printed, table_facts("all", dataset, wording), target)

    show_both(f"{MANY:,} rows to PDF", took(on_paper()), 20_000)
    show(f"{MANY:,} rows as PDF", len(PdfReader(target).pages), "pages")
    for ending, budget in (("xlsx", 15_000), ("csv", None), ("json", None)):
        times = took(data_steps(figures, dataset, wording, folder / f"table.{ending}"))
        show_both(f"{MANY:,} rows to {ending.upper()}", times, budget)


if __name__ == "__main__":
    english = start("en")
    bundled = Document(open_bundled())
    with tempfile.TemporaryDirectory() as scratch:
        charts(bundled, english, Path(scratch))
        process(Path(scratch))
        report(bundled, english, Path(scratch))
        many_rows(bundled, english, Path(scratch))
