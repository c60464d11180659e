"""Counting a list of synthetic records, against pandas on the same data in the same run.

The records are made up by a seeded generator and say nothing about anyone. Run:
python tests/benchmarks/records_speed.py [ROWS]
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd

from desktop.analysis.records import kept
from desktop.analysis.records.columns import Records, records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Range, RecordFilter
from desktop.analysis.records.search import Index
from desktop.domain.tables import Recipe
from desktop.storage.tables import cache
from desktop.storage.tables.reading import read_table

FIRST = date(2022, 2, 24)
DAYS = 1700
FACETS = {"category": 7, "branch": 12, "region": 85, "rank": 15, "source": 6}


def write_synthetic(path: Path, rows: int) -> None:
    """Ten columns: id, date, category, branch, region, rank, age, source, name, place."""
    random = np.random.default_rng(20250502)
    days = [(FIRST + timedelta(days=number)).isoformat() for number in range(DAYS)]
    names = [f"Synthetic{number:05d}" for number in range(20_000)]
    given = [f"Given{number:03d}" for number in range(400)]
    frame = pd.DataFrame({"id": np.arange(rows)})
    frame["date"] = np.array(days, object)[random.integers(0, DAYS, rows)]
    for name, count in FACETS.items():
        words = np.array([f"{name} {number:02d}" for number in range(count)], object)
        frame[name] = words[(count * random.random(rows) ** 2).astype(int)]
    frame["age"] = random.integers(18, 70, rows)
    picked = np.array(names, object)[random.integers(0, len(names), rows)]
    frame["name"] = picked + " " + np.array(given, object)[random.integers(0, len(given), rows)]
    frame["place"] = np.array([f"Place {n}" for n in range(900)], object)[
        random.integers(0, 900, rows)
    ]
    frame.to_csv(path, index=False)


def timed(work: Callable[[], object], runs: int = 5) -> float:
    """The median of some runs, in milliseconds."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def main(rows: int) -> None:
    """Print each step beside pandas' time for it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.csv"
        write_synthetic(path, rows)
        kinds = {**dict.fromkeys([*FACETS, "place"], "category"), "name": "str"}
        read = timed(lambda: pd.read_csv(path, dtype=kinds, parse_dates=["date"]), 3)
        frame = pd.read_csv(path, dtype=kinds, parse_dates=["date"])
        ours = timed(lambda: read_table(path), 3)
        found = read_table(path)
        known = timed(lambda: read_table(path, found.recipe), 3)
        table = timed(lambda: records(found.table, found.recipe, str), 3)
        made = records(found.table, found.recipe, str)
        print(f"read: pandas {read:.0f} ms, ours {known:.0f} + {table:.0f} ms: "
              f"{(known + table) / read:.2f} (budget 1.5); with the wizard's scan {ours:.0f} + "
              f"{table:.0f} ms: {(ours + table) / read:.2f} (budget 3)")  # fmt: skip
        reopen(path, made, found.recipe)
    size = sum(each.codes.nbytes for each in made.coded) + made.origin.nbytes
    print(f"{size / rows:.1f} bytes a row in codes and order")
    compare(made, frame)


def reopen(path: Path, made: Records, recipe: Recipe) -> None:
    """Keep what was made of a file, and open it again."""
    os.environ["TOLLBOOK_HOME"] = str(path.parent / "home")
    before = kept.state_of(path)
    written = timed(lambda: kept.keep(path, made, recipe, "en", before=before), 3)
    loaded = timed(lambda: kept.load(path, None, "en"))
    found = kept.load(path, None, "en")
    assert found is not None
    assert np.array_equal(found.records.origin, made.origin)
    print(f"kept: {cache.size() / made.count:.1f} bytes a row, written in {written:.0f} ms, "
          f"opened again in {loaded:.1f} ms (budget 100)")  # fmt: skip


def compare(made: Records, frame: pd.DataFrame) -> None:
    """Brush, click and search; the first two against masks of categories in pandas."""
    cross = Crossfilter(made)
    views = [*FACETS, "age", "date"]

    def show(wanted: RecordFilter) -> None:
        cross.apply(wanted)
        for name in views:
            cross.counts(name)

    def clicked(number: int) -> RecordFilter:
        return RecordFilter().only("branch", f"branch {number % 12:02d}")

    def brushed(number: int, wanted: RecordFilter) -> RecordFilter:
        begin = FIRST + timedelta(days=300 + 7 * (number % 90))
        return wanted.with_condition("date", Range(begin, begin + timedelta(days=200)))

    def in_pandas(branch: str | None, begin: int | None) -> None:
        every = pd.Series(data=True, index=frame.index)
        chosen = every if branch is None else frame["branch"] == branch
        dated = every
        if begin is not None:
            day = pd.Timestamp(FIRST) + pd.Timedelta(days=begin)
            dated = frame["date"].between(day, day + pd.Timedelta(days=200))
        for name in views:
            own = {"branch": dated, "date": chosen}.get(name, chosen & dated)
            frame.loc[own, name].value_counts(sort=False)

    show(RecordFilter())
    clicks = [timed(lambda n=n: show(clicked(n)), 1) for n in range(12)]
    firsts = []
    for number in range(12):
        show(clicked(number))
        firsts.append(timed(lambda n=number: show(brushed(n, clicked(n))), 1))
    show(RecordFilter())
    brushes = [timed(lambda n=n: show(brushed(n, RecordFilter())), 1) for n in range(200)]
    of_pandas = {
        "click": timed(lambda: in_pandas("branch 03", None)),
        "brush": timed(lambda: in_pandas(None, 400)),
    }
    for what, taken in (("click", clicks), ("first brush", firsts), ("brush", brushes)):
        late = sorted(taken)[int(0.95 * len(taken))]
        other = of_pandas[what.split()[-1]]
        print(f"{what:12} {statistics.median(taken):6.2f} ms, 95th percentile {late:6.2f} ms, "
              f"pandas {other:5.0f} ms: {other / statistics.median(taken):.0f} times")  # fmt: skip
    began = time.perf_counter()
    index = Index(made.texts, made.count)
    print(f"index of words {time.perf_counter() - began:.1f} s, search "
          f"{timed(lambda: index.matching('given00 synthetic0')):.0f} ms (budget 33)")  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
