"""The whole page of records, painted: brush, click, sort, search and scroll, in milliseconds.

The records are made up by a seeded generator and say nothing about anyone. Run:
QT_QPA_PLATFORM=offscreen python tests/benchmarks/records_page.py [ROWS]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from records_speed import DAYS, FIRST, write_synthetic

from desktop.analysis.records.filters import Range, RecordFilter
from desktop.app.offscreen import make_window
from desktop.models.opening import open_any
from desktop.state.app_state import AppState, Page
from desktop.state.commands import set_records
from desktop.views.main_window import MainWindow
from desktop.views.records_page import RecordsPage


def painted(work: Callable[[], object]) -> float:
    """Milliseconds until everything that changed has been painted."""
    began = time.perf_counter()
    work()
    QCoreApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def told(name: str, taken: Sequence[float], budget: str) -> None:
    """Median and 95th percentile."""
    late = sorted(taken)[int(0.95 * len(taken))]
    middle = statistics.median(taken)
    print(f"{name:28} {middle:7.1f} ms, 95th percentile {late:7.1f} ms, longest "
          f"{max(taken):7.1f} ms ({budget})")  # fmt: skip


def main(rows: int) -> None:
    """Open a list of so many rows and use its page."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.csv"
        write_synthetic(path, rows)
        began = time.perf_counter()
        opened = open_any(path)
        print(f"read and made a dataset of: {time.perf_counter() - began:.2f} s")
    window = make_window(opened, "light", "en", AppState(page=Page.RECORDS))
    window.allow_all_pages()
    window.resize(1280, 800)
    window.show()
    page = window.pages[Page.RECORDS]
    assert isinstance(page, RecordsPage)
    assert page.exploring is not None
    until = time.perf_counter() + 120
    while not page.exploring.is_ready and time.perf_counter() < until:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    measure(window, page)


def measure(window: MainWindow, page: RecordsPage) -> None:
    """Each thing that is done with the mouse, some times over."""

    def show(wanted: RecordFilter, drag: int = 0) -> float:
        return painted(lambda: window.store.dispatch(set_records(filter=wanted), merge=drag))

    def brushed(number: int, wanted: RecordFilter) -> RecordFilter:
        begin = FIRST + timedelta(days=7 * (number % (DAYS // 7 - 40)))
        return wanted.with_condition("date", Range(begin, begin + timedelta(days=200)))

    show(brushed(0, RecordFilter()))
    told("brush", [show(brushed(n, RecordFilter()), 1) for n in range(1, 200)], "16 at the 95th")
    clicks, firsts, clicked = [], [], RecordFilter()
    for number in range(12):
        clicked = RecordFilter().only("branch", f"branch {number:02d}")
        clicks.append(show(clicked))
        firsts.append(show(brushed(number, clicked)))
    told("click", clicks, "33, median")
    told("first brush after it", firsts, "33, median")
    show(RecordFilter())
    searches = [show(RecordFilter(search=f"given{n:02d}")) for n in range(12)]
    told("search", searches, "33")
    show(RecordFilter())
    for name, budget in (("category", "25"), ("region", "25"), ("name", "50")):
        sorts = [
            painted(lambda s=sort: window.store.dispatch(set_records(sort=s)))  # type: ignore[misc]
            for sort in ((name, False), (name, True), None) * 3
        ]
        told(f"sort by {name}", sorts, budget)
    bar = page.table.bar
    steps = [painted(lambda n=n: bar.setValue(n * 3)) for n in range(1, 200)]  # type: ignore[misc]
    told("scroll", steps, "8 at the 95th")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
