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
from desktop.analysis.records.columns import Coded, Records, records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Range, RecordFilter
from desktop.analysis.records.search import Index
from desktop.analysis.records.sorting import Ranks
from desktop.domain.tables import Kind, Recipe
from desktop.models.collation import sort_key
from desktop.storage.tables import cache
from desktop.storage.tables.reading import read_table

FIRST = date(2022, 2, 24)
DAYS = 1700
FACETS = {"category": 7, "branch": 12, "region": 85, "rank": 15, "source": 6}
VIEWS = [*FACETS, "age", "date"]


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
    cross = Crossfilter(made)
    counting(cross, frame)
    tables(cross, frame)
    ranks = sorting(cross, frame)
    index = searching(made, frame)
    long_dates(rows)
    size(cross, ranks, index)


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


def show(cross: Crossfilter, wanted: RecordFilter) -> None:
    """Apply a filter and count all views."""
    cross.apply(wanted)
    for name in VIEWS:
        cross.counts(name)


def clicked(number: int) -> RecordFilter:
    """One branch chosen."""
    return RecordFilter().only("branch", f"branch {number % 12:02d}")


def brushed(number: int, wanted: RecordFilter) -> RecordFilter:
    """Two hundred days, somewhere."""
    begin = FIRST + timedelta(days=300 + 7 * (number % 90))
    return wanted.with_condition("date", Range(begin, begin + timedelta(days=200)))


def aged(number: int) -> RecordFilter:
    """Fifteen years of age or more."""
    low = 18.0 + number % 30
    return RecordFilter().with_condition("age", Range(low, low + 15 + number % 7))


def in_pandas(frame: pd.DataFrame, branch: str | None, begin: int | None) -> None:
    """The same counts by masks of categories."""
    every = pd.Series(data=True, index=frame.index)
    chosen = every if branch is None else frame["branch"] == branch
    dated = every
    if begin is not None:
        day = pd.Timestamp(FIRST) + pd.Timedelta(days=begin)
        dated = frame["date"].between(day, day + pd.Timedelta(days=200))
    for name in VIEWS:
        own = {"branch": dated, "date": chosen}.get(name, chosen & dated)
        frame.loc[own, name].value_counts(sort=False)


def counting(cross: Crossfilter, frame: pd.DataFrame) -> None:
    """Clicks and brushes with all views counted again."""
    print(f"first counts {timed(lambda: show(cross, RecordFilter()), 1):.0f} ms")
    clicks, excluded, firsts, seconds = [], [], [], []
    for number in range(12):
        clicks.append(timed(lambda n=number: show(cross, clicked(n)), 1))
        firsts.append(timed(lambda n=number: show(cross, brushed(n, clicked(n))), 1))
        chosen = brushed(number, clicked(number)).only("region", f"region {number:02d}")
        seconds.append(timed(lambda wanted=chosen: show(cross, wanted), 1))
        show(cross, RecordFilter())
        without = RecordFilter().excluding("branch", f"branch {number:02d}")
        excluded.append(timed(lambda wanted=without: show(cross, wanted), 1))
    brushes = [timed(lambda n=n: show(cross, brushed(n, clicked(3))), 1) for n in range(200)]
    show(cross, RecordFilter())
    ages = [timed(lambda n=n: show(cross, aged(n)), 1) for n in range(100)]
    click = timed(lambda: in_pandas(frame, "branch 03", None))
    brush = timed(lambda: in_pandas(frame, None, 400))
    compared("click", clicks, click)
    compared("click that excludes", excluded, click)
    compared("second filter", seconds, click)
    compared("first brush", firsts, brush)
    compared("brush", brushes, brush)
    compared("brush of ages", ages, brush)


def tables(cross: Crossfilter, frame: pd.DataFrame) -> None:
    """Counts by month and label, and by two columns."""
    days = frame["date"].dt.to_period("M")
    labels = cross.records.by.labels
    bins = np.array([(each.year - FIRST.year) * 12 + each.month if each else -1 for each in labels])
    months = timed(lambda: pd.crosstab(days, frame["category"]), 3)
    cross.apply(RecordFilter())
    compared("months, first", [timed(lambda: cross.matrix("category", bins), 1)], months)
    taken = []
    for number in range(12):
        show(cross, clicked(number))
        taken.append(timed(lambda: cross.matrix("category", bins), 1))
    compared("months by category", taken, months)
    pivot = timed(lambda: pd.crosstab(frame["region"], frame["category"]), 3)
    cross.apply(RecordFilter())
    compared("pivot", [timed(lambda: cross.pivot("region", "category"), 1)], pivot)


def sorting(cross: Crossfilter, frame: pd.DataFrame) -> Ranks:
    """Sorts, and a table's forty rows while a brush moves."""
    ranks = Ranks(cross.records, sort_key())
    print(f"names ranked {timed(lambda: ranks.make('name'), 1):.0f} ms")
    for name in ("category", "date", "id", "name"):
        ours = timed(lambda n=name: ranks.order(n, descending=True))
        other = timed(lambda n=name: frame.sort_values(n, kind="stable"), 1)
        compared(f"sort by {name}", [ours], other)
    random = np.random.default_rng(1)
    for what, order in (("date", None), ("name", ranks.order("name"))):
        cross.apply(clicked(1))
        taken = [timed(lambda o=order: cross.visible(0, 40, o), 1)]
        print(f"rows by {what} after a click {taken[0]:.2f} ms")
        taken = []
        for number in range(200):
            show(cross, brushed(number, clicked(1)))
            first = int(random.integers(0, cross.shown()))
            taken.append(timed(lambda f=first, o=order: cross.visible(f, 40, o), 1))
        late(f"rows by {what} in a brush", taken)
    return ranks


def searching(made: Records, frame: pd.DataFrame) -> Index:
    """Words found in names."""
    began = time.perf_counter()
    index = Index(made.texts, made.count)
    print(f"index of words {(time.perf_counter() - began) * 1000:.0f} ms")
    cross = Crossfilter(made, index)
    show(cross, RecordFilter())
    for words in ("given00 synthetic0", "synthetic00123", "e"):
        ours = timed(lambda w=words: index.matching(w))
        other = timed(lambda w=words: frame["name"].str.contains(w, case=False, regex=False), 1)
        compared(f"search {words}", [ours], other)
    print(
        f"search, all views {timed(lambda: show(cross, RecordFilter(search='given0')), 1):.1f} ms"
    )
    return index


def long_dates(rows: int) -> None:
    """A list of 100,000 different days: it may be slower, up to 100 ms."""
    random = np.random.default_rng(2)
    codes = np.sort(random.integers(0, 100_000, rows)).astype(np.uint32)
    labels = (*(date(1700, 1, 1) + timedelta(days=number) for number in range(100_000)), None)
    by = Coded("date", Kind.DATE, codes, labels)
    branch = Coded("branch", Kind.CATEGORY, random.integers(0, 12, rows).astype(np.uint8),
                   (*(f"branch {number:02d}" for number in range(12)), None))  # fmt: skip
    origin = np.arange(rows, dtype=np.int32)
    cross = Crossfilter(Records(rows, (by, branch), (), (), by, origin))

    def count(wanted: RecordFilter) -> None:
        cross.apply(wanted)
        cross.counts("date")
        cross.counts("branch")

    count(RecordFilter())
    late("100,000 days, click", [timed(lambda n=n: count(clicked(n)), 1) for n in range(12)])
    late("100,000 days, brush", [timed(lambda n=n: count(brushed(n, clicked(1))), 1)
                                 for n in range(50)])  # fmt: skip


def size(cross: Crossfilter, ranks: Ranks, index: Index) -> None:
    """Bytes a row of all that is kept, under three filters and sorted by name."""
    wanted = clicked(1).only("region", "region 03").excluding("rank", "rank 02")
    show(cross, brushed(1, wanted))
    cross.visible(0, 40, ranks.order("name"))
    arrays: dict[int, np.ndarray] = {}
    held([cross, ranks, index], arrays, set())
    texts = {id(each.buffer) for each in cross.records.texts}
    owned = {id(each if each.base is None else each.base): each for each in arrays.values()}
    total = sum(each.nbytes for each in owned.values() if id(each) not in texts)
    print(f"{total / cross.records.count:.1f} bytes a row (budget 64, texts aside)")


def held(things: list[object], arrays: dict[int, np.ndarray], seen: set[int]) -> None:
    """All arrays that some objects hold."""
    for thing in things:
        if isinstance(thing, np.ndarray):
            arrays[id(thing)] = thing
        elif id(thing) not in seen and not isinstance(thing, str | type):
            seen.add(id(thing))
            if isinstance(thing, dict):
                held(list(thing.values()), arrays, seen)
            elif isinstance(thing, list | tuple) and len(thing) < 1000:
                held(list(thing), arrays, seen)
            elif type(thing).__module__.startswith("desktop."):
                names = getattr(type(thing), "__slots__", None) or vars(thing)
                held([getattr(thing, name) for name in names], arrays, seen)


def compared(what: str, taken: list[float], other: float) -> None:
    """Print the median beside pandas' time."""
    late(what, taken, f", pandas {other:6.1f} ms: {other / statistics.median(taken):.0f} times")


def late(what: str, taken: list[float], more: str = "") -> None:
    """Print the median, and what most stay under."""
    percentile = sorted(taken)[int(0.95 * len(taken))]
    print(
        f"{what:26} {statistics.median(taken):6.2f} ms, 95th percentile {percentile:6.2f} ms{more}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
