"""How long the window takes for what a person does, offscreen: medians of 30, painting included.

Run: python tests/benchmarks/window.py
The reference printed beside is the painting of an empty QMainWindow of the same size.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.app.offscreen import application, make_window
from desktop.domain.figure import Figure
from desktop.domain.measures import Measure
from desktop.models.collation import figure_columns
from desktop.models.figure_table import FigureTableModel
from desktop.state.app_state import AppState, Page
from desktop.state.commands import Select, ShowPage, set_figures
from desktop.storage.opening import open_bundled
from desktop.views.table import FigureTable

RUNS, SIZE, MANY = 30, (1280, 800), 100_000
SEED = 20250502


def median_ms(actions: Iterable[Callable[[], object]]) -> float:
    """Median of the time from an action to the end of the frame it leads to."""
    times = []
    for action in actions:
        began = time.perf_counter()
        action()
        for _ in range(3):  # layouts, the paint they ask for, and what that posts
            QCoreApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def show(name: str, milliseconds: float, budget: float | None) -> None:
    """One line of the result."""
    limit = "" if budget is None else f"   budget {budget:5.0f}"
    print(f"{name:44s} {milliseconds:7.2f} ms{limit}")


def bundled() -> None:
    """Pages, sorting, filtering and selecting on the bundled dataset."""
    application()
    empty = QMainWindow()
    empty.resize(*SIZE)
    empty.show()
    show("reference: an empty QMainWindow painted", median_ms([empty.update] * RUNS), None)
    window = make_window(open_bundled(), "light", "en", AppState())
    window.resize(*SIZE)
    window.show()
    window.allow_all_pages()
    for _ in range(20):
        QCoreApplication.processEvents()
    send = window.store.dispatch
    for page in Page:
        other = Page.OVERVIEW if page is not Page.OVERVIEW else Page.FIGURES
        times = []
        for _ in range(RUNS):
            send(ShowPage(other))
            QCoreApplication.processEvents()
            times.append(median_ms([lambda page=page: send(ShowPage(page))]))
        show(f"switch to {page}", statistics.median(times), 16)
    send(ShowPage(Page.FIGURES))
    sorts = [
        (SortKey(column, descending=bool(n % 2)),)
        for n in range(15)
        for column in (Column.VALUE, Column.LABEL)
    ]
    show("sort", median_ms([lambda s=s: send(set_figures(sort=s)) for s in sorts]), 16)
    filters = [FigureFilter(text=text) for text in ("mobil", "2024", "") * 10]
    changes = [lambda f=f: send(set_figures(filter=f)) for f in filters]
    show("filter by text", median_ms(changes), 16)
    keys = [figure.id for figure in window.store.document.dataset.figures[:RUNS]]
    for page in Page:
        send(ShowPage(page))
        QCoreApplication.processEvents()
        picks = [lambda key=key: send(Select((key,))) for key in keys]
        show(f"select a figure on {page}", median_ms(picks), 16)
    print(f"resident memory: {resident_mb():.0f} MB (budget 200)")
    window.close()


def resident_mb() -> float:
    """Resident memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def synthetic(figure: Figure) -> list[Figure]:
    """`MANY` figures like one, with seeded values, labels, measures and publishers."""
    random = np.random.default_rng(SEED)
    values = random.integers(0, 1_000_000, MANY).tolist()
    measures = random.choice(np.array(list(Measure)[:8], dtype=object), MANY)
    return [
        replace(
            figure,
            id=f"X{n}",
            value=value,
            label=f"Synthetic figure {value % 9973} of {n}",
            measure=measures[n],
            publisher=f"Publisher {value % 50}",
        )
        for n, value in enumerate(values)
    ]


def many_rows() -> None:
    """Sorting, filtering and scrolling a table of `MANY` rows."""
    window = make_window(open_bundled(), "light", "en", AppState())
    store, looks = window.store, window.looks
    columns = figure_columns(synthetic(store.document.dataset.figures[0]))
    model = FigureTableModel(columns, store.wording)
    table = FigureTable(model, looks)
    table.resize(*SIZE)
    shown = store.state.figures.columns
    table.show()
    model.show(FigureFilter(text="warm up"), (SortKey(Column.VALUE), SortKey(Column.LABEL)), shown)
    QCoreApplication.processEvents()
    sorts = [
        (SortKey(column, descending=bool(n % 2)),)
        for n in range(10)
        for column in (Column.VALUE, Column.LABEL, Column.PUBLISHER)
    ]
    for keys in sorts:
        columns.sorted_rows(np.arange(MANY), keys)
    acts = [lambda keys=keys: model.show(FigureFilter(), keys, shown) for keys in sorts]
    show(f"sort {MANY:,} rows", median_ms(acts), 25)
    texts = ["figure 1", "figure 77", "publisher 4"] * 10
    acts = [lambda text=text: model.show(FigureFilter(text=text), (), shown) for text in texts]
    show(f"filter {MANY:,} rows by text", median_ms(acts), 25)
    picks = [FigureFilter().choosing(Column.MEASURE, [list(Measure)[n % 8]]) for n in range(RUNS)]
    acts = [lambda chosen=chosen: model.show(chosen, (), shown) for chosen in picks]
    show(f"filter {MANY:,} rows by facet", median_ms(acts), 25)
    model.show(FigureFilter(), (), shown)
    bar = table.verticalScrollBar()
    steps = [lambda n=n: bar.setValue(n * bar.maximum() // RUNS) for n in range(RUNS)]
    show(f"scroll {MANY:,} rows, a new screen each time", median_ms(steps), 8)
    small = [lambda n=n: bar.setValue(5000 + n * 60) for n in range(RUNS)]
    show(f"scroll {MANY:,} rows, a wheel step", median_ms(small), 8)
    table.close()
    window.close()


if __name__ == "__main__":
    bundled()
    many_rows()
