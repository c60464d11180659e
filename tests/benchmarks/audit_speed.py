"""How long the audit takes: the stated relations, and those proposed for large datasets.

Run: python tests/benchmarks/audit_speed.py
Medians, each dataset new, so that nothing is remembered. The worst cases put all figures into one
group and every claim on the running total; none of them is what a dataset looks like.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.analysis.audit.checking import audit
from desktop.analysis.audit.proposing import propose
from desktop.domain.dataset import Dataset, Point, Series
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure
from desktop.storage.opening import open_bundled

RUNS, FEW = 30, 7
FIGURES, DAYS, GROUP = 10_000, 1_700, 20
MOST_PROPOSED = 400  # of more claims that many would meet a window by chance, and none is proposed
SEED, WAR, DAY = 20250502, date(2022, 2, 24), timedelta(days=1)


def took(act: Callable[[Dataset], object], make: Callable[[], Dataset], runs: int) -> float:
    """Median milliseconds of so many runs, each on a dataset of its own."""
    times = []
    for _ in range(runs):
        dataset = make()
        began = time.perf_counter()
        act(dataset)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def show(name: str, milliseconds: float, budget: float) -> None:
    """One line of the result."""
    print(f"{name:64s} {milliseconds:8.1f} ms   budget {budget:6.0f}", flush=True)


def made(place: int, value: int, period: Period, **fields: object) -> Figure:
    """A figure of the made-up count."""
    usual: dict[str, object] = {
        "measure": Measure.CONFIRMED,
        "bound": Bound.EXACT,
        "population": "everyone",
        "publisher": "A publisher",
    }
    known = {"id": f"F{place}", "kind": Kind.FIGURE, "label": f"Number {place}", "unit": "people"}
    return Figure(**known, value=value, period=period, **usual | fields)  # type: ignore[arg-type]


def running_total() -> Series:
    """`DAYS` daily reports."""
    random, total, points = Random(SEED), 0, []  # noqa: S311 - numbers for a measurement
    for place in range(DAYS):
        total += random.randint(200, 1_500)
        day = WAR + place * DAY
        points.append(Point(day, day, total))
    return Series(
        "S",
        "A running total",
        "cumulative",
        "day",
        Measure.CLAIMED,
        "everyone",
        "people",
        Bound.CLAIMED,
        "A publisher",
        tuple(points),
        since=WAR,
    )


def dataset_of(figures: list[Figure]) -> Dataset:
    """These figures beside the running total."""
    series = (running_total(),)
    return Dataset("Made up", "1", "0" * 64, None, None, tuple(figures), series=series)


def some_days(random: Random, longest: int = 365) -> Period:
    """Days within the running total."""
    start = WAR + random.randint(5, DAYS - longest - 10) * DAY
    return Period(None, start, start + random.randint(0, longest) * DAY)


def realistic() -> Dataset:
    """Editions of `GROUP` figures each, half of them parts of two schemes; 60 claims for months."""
    random = Random(SEED)  # noqa: S311 - as above
    figures = []
    for place in range(FIGURES - 60):
        edition, within = divmod(place, GROUP)
        part = {"category_scheme": f"scheme {within % 2}", "category": str(within)}
        fields: dict[str, object] = {"edition": f"E{edition}", "as_of": WAR + edition * DAY}
        fields |= part if within < GROUP // 2 else {}
        figures.append(made(place, random.randint(100, 200_000), some_days(random), **fields))
    claims = [
        made(place, random.randint(9_000, 40_000), some_days(random, 31), measure=Measure.CLAIMED)
        for place in range(FIGURES - 60, FIGURES)
    ]
    return dataset_of([*figures, *claims])


def one_group(most: int, **fields: object) -> Dataset:
    """All figures in one group, without categories, their values up to `most`."""
    random = Random(SEED)  # noqa: S311 - as above
    numbers = (random.randint(1, most) for _ in range(FIGURES))
    return dataset_of(
        [made(place, value, some_days(random), **fields) for place, value in enumerate(numbers)]
    )


def one_value() -> Dataset:
    """All figures in one group and of one value, so large that chance is no reason."""
    return dataset_of(
        [replace(each, value=987_654_321_012_347) for each in one_group(1_000).figures]
    )


def one_period() -> Dataset:
    """All figures in one group, about one period, and all contradicting the first."""
    period = Period(None, WAR, WAR + 365 * DAY)
    return dataset_of([replace(each, period=period) for each in one_group(10**6).figures])


def one_scheme() -> Dataset:
    """All figures in one group, as parts of one scheme."""
    figures = one_group(10**6).figures
    return dataset_of([replace(each, category_scheme="a", category=each.id) for each in figures])


def true_claims(count: int) -> Dataset:
    """So many claims, each of them a window of the running total."""
    random = Random(SEED)  # noqa: S311 - as above
    totals = {point.end: point.value for point in running_total().points}
    figures = []
    for place in range(count):
        start = WAR + random.randint(5, DAYS - 400) * DAY
        end = start + random.randint(1, 365) * DAY
        value = int(totals[end + DAY] - totals[start])
        figures.append(made(place, value, Period(None, start, end), measure=Measure.CLAIMED))
    return dataset_of(figures)


def main() -> None:
    """Print every time with its budget."""
    bundled = open_bundled().dataset
    show("audit of the bundled dataset", took(audit, lambda: replace(bundled), RUNS), 50)
    show("proposals for the bundled dataset", took(propose, lambda: replace(bundled), RUNS), 50)
    size = f"{FIGURES:,} figures, {DAYS:,} days"
    claimed = {"measure": Measure.CLAIMED}
    cases: dict[str, Callable[[], Dataset]] = {
        "editions of 20 and 60 claims": realistic,
        "one group": lambda: one_group(10**6),
        "one group of few values": lambda: one_group(100),
        "one group of one value": one_value,
        "one group of one period": one_period,
        "one group, all claims on the series": lambda: one_group(10**6, **claimed),
        "one group and one scheme": one_scheme,
        f"{MOST_PROPOSED} claims, all of them true": lambda: true_claims(MOST_PROPOSED),
        "all claims true": lambda: true_claims(FIGURES),
    }
    for name, make in cases.items():
        show(f"proposals, {size}: {name}", took(propose, make, FEW), 2_000)


if __name__ == "__main__":
    main()
