"""How long our statistics take against the libraries that are not shipped, or not imported.

Run: python tests/benchmarks/statistics_speed.py
Medians of turns of both, one after the other; the budget is twice the library's time.
"""

import math
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import pandas as pd
from scipy import special, stats
from statsmodels.nonparametric.smoothers_lowess import lowess as statsmodels_lowess
from statsmodels.stats.proportion import proportion_confint

from desktop.analysis.statistics import (
    change_point,
    funnel_limits,
    lowess,
    poisson_interval,
    share_interval,
    trailing_mean,
)

TURNS, TURN, BUDGET = 15, 0.02, 2.0  # how often, and for how many seconds each
WEEKS, DAYS = 40, 1_700
COUNTS = (10, 201, 4_836, 106_745)
TAILS = (0.001, 0.025, 0.975, 0.999)
SEED = 20250502


def microseconds(action: Callable[[], object], repeats: int) -> float:
    """Mean time of one call within a turn."""
    began = time.perf_counter()
    for _ in range(repeats):
        action()
    return (time.perf_counter() - began) / repeats * 1e6


def compare(name: str, ours: Callable[[], object], library: Callable[[], object]) -> None:
    """One line of the result."""
    times: tuple[list[float], list[float]] = [], []
    repeats = [max(1, round(TURN * 1e6 / microseconds(each, 3))) for each in (ours, library)]
    for _ in range(TURNS):
        for each, count, found in zip((ours, library), repeats, times, strict=True):
            found.append(microseconds(each, count))
    own, reference = (statistics.median(each) for each in times)
    ratio = own / reference
    over = "" if ratio <= BUDGET else f"   over the budget of {BUDGET:.0f}"
    print(f"{name:52s} {own:9.1f} us {reference:9.1f} us   ratio {ratio:5.2f}{over}", flush=True)


def series(size: int) -> list[float]:
    """Counts a day, as they may come."""
    noise = np.random.default_rng(SEED).normal(0, 10, size).tolist()
    return [round(100 + 20 * math.sin(day / 50) + miss) for day, miss in enumerate(noise)]


def smoothing(size: int) -> None:
    """LOWESS over weeks or days, with the same options."""
    x, y = list(range(size)), series(size)
    compare(
        f"lowess of {size}, statsmodels lowess",
        lambda: lowess(x, y),
        lambda: statsmodels_lowess(y, x, frac=2 / 3, it=3, delta=0),
    )


def interval(count: int) -> None:
    """Garwood's interval by scipy's distributions, and by the bare functions underneath."""

    def by_chi2() -> tuple[float, float]:
        low, high = stats.chi2.ppf(0.025, 2 * count), stats.chi2.ppf(0.975, 2 * count + 2)
        return low / 2, high / 2

    def by_chdtri() -> tuple[float, float]:
        low, high = special.chdtri(2 * count, 0.975), special.chdtri(2 * count + 2, 0.025)
        return low / 2, high / 2

    def by_gamma() -> tuple[float, float]:
        return special.gammaincinv(count, 0.025), special.gammaincinv(count + 1, 0.975)

    libraries = {
        "scipy.stats.chi2.ppf": by_chi2,
        "scipy.special.chdtri": by_chdtri,
        "scipy.special.gammaincinv": by_gamma,
    }
    for name, library in libraries.items():
        compare(f"poisson_interval of {count}, {name}", lambda: poisson_interval(count), library)


def funnel(expected: float) -> None:
    """Prediction limits with scipy's quantiles and probabilities, all tails in one call each."""

    def by_scipy() -> list[float]:
        counts = stats.poisson.ppf(TAILS, expected)
        reached = stats.poisson.cdf(counts, expected)
        below = stats.poisson.cdf(counts - 1, expected)
        limits: list[float] = (counts - (reached - TAILS) / (reached - below)).tolist()
        return limits

    compare(
        f"funnel_limits of {expected}, scipy.stats.poisson",
        lambda: funnel_limits(expected),
        by_scipy,
    )


def split(values: list[float]) -> None:
    """The change of level by cumulative sums in numpy."""

    def by_numpy() -> tuple[int, float]:
        found = np.asarray(values, float)
        sizes = np.arange(1, len(found))
        sums, squares = found.cumsum(), (found**2).cumsum()
        first = squares[:-1] - sums[:-1] ** 2 / sizes
        rest = squares[-1] - squares[:-1] - (sums[-1] - sums[:-1]) ** 2 / sizes[::-1]
        after = int((first + rest).argmin())
        return after + 1, float(first[after] + rest[after])

    compare(f"change_point of {len(values)}, numpy", lambda: change_point(values), by_numpy)


def rolling(values: list[float]) -> None:
    """The trailing mean over seven days in pandas, from and to lists."""

    def by_pandas() -> list[float | None]:
        means = pd.Series(values, dtype=float).rolling(7).mean()
        return [None if math.isnan(mean) else mean for mean in means.tolist()]

    compare(f"trailing_mean of {len(values)}, pandas", lambda: trailing_mean(values, 7), by_pandas)


if __name__ == "__main__":
    print(f"{'what, and against what':52s} {'ours':>9s}    {'library':>9s}")
    for points in (WEEKS, DAYS):
        smoothing(points)
    for number in COUNTS:
        interval(number)
    for mean in (10, 100, 10_000):
        funnel(mean)
    compare(
        "share_interval, statsmodels proportion_confint",
        lambda: share_interval(11_430, 33_117),
        lambda: proportion_confint(11_430, 33_117, method="wilson"),
    )
    split(series(DAYS))
    rolling(series(DAYS))
