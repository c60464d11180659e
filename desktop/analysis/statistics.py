"""Statistics by published formulae: means, smoothing, intervals, limits and one change of level."""

import math
from collections.abc import Sequence
from functools import cache
from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # imported where it is used: means are wanted before the first paint
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_TAILS = (0.001, 0.025, 0.975, 0.999)
_BLOCK = 32  # places at a time, so that their weights stay in the processor's cache


class Interval(NamedTuple):
    """Both ends of an interval, in the unit of the estimate."""

    low: float
    high: float


class ChangePoint(NamedTuple):
    """Two levels: how many values the first has, both means, and the squares left by two or one."""

    after: int
    before_mean: float
    after_mean: float
    rss: float
    level_rss: float


def trailing_mean(values: Sequence[float], window: int) -> list[float | None]:
    """Means of `window` values, each at its last; else None. ValueError for a window below 1."""
    return _rolling(values, window, centred=False)


def centred_mean(values: Sequence[float], window: int) -> list[float | None]:
    """Means of `window` values, each at its middle; else None. ValueError unless it has one."""
    _require("a centred window must be odd", holds=window % 2 == 1)
    return _rolling(values, window, centred=True)


def _rolling(values: Sequence[float], window: int, *, centred: bool) -> list[float | None]:
    _require("a window must hold a value", holds=window >= 1)
    import pandas as pd

    means = pd.Series(values, dtype=float).rolling(window, center=centred).mean().tolist()
    return [None if math.isnan(mean) else mean for mean in means]


def lowess(
    x: Sequence[float], y: Sequence[float], fraction: float = 2 / 3, iterations: int = 3
) -> list[float]:
    """Smoothed `y` at each `x`: local lines over the nearest `fraction` of the points.

    Tricube weights, then `iterations` further fits with bisquare weights over six times the median
    residual (Cleveland 1979), as in R's lowess with delta = 0. ValueError unless x ascends, both
    have one length and fraction is in (0, 1].
    """
    import numpy as np

    places, observed = np.asarray(x, float), np.asarray(y, float)
    _require("x and y differ in length", holds=len(places) == len(observed))
    _require("x must ascend", holds=bool((places[1:] >= places[:-1]).all()))
    _require("no such smoothing", holds=0 < fraction <= 1 and iterations >= 0)
    if len(places) < 2:
        return list(map(float, y))
    places = (places - places[0]) / (places[-1] - places[0] or 1)
    reach, trust = _reach(places, fraction), np.ones(len(places))
    fitted = _local_lines(places, observed, reach, trust)
    for _ in range(iterations):
        misses = np.abs(observed - fitted)
        limit = 6 * float(np.median(misses))
        if limit <= max(1e-7 * misses.mean(), 1e-12 * np.abs(observed).max()):
            break  # as in R; and what rounding left is no reason to distrust a point
        trust = (1 - _cut(misses / limit) ** 2) ** 2
        fitted = _local_lines(places, observed, reach, trust)
    return [float(value) for value in fitted]


def _reach(places: "Floats", fraction: float) -> "Floats":
    """How far from each place the nearest `fraction` of the points extends; two points at least."""
    import numpy as np

    size = max(2, int(fraction * len(places) + 1e-7))
    # A window moves on while the point that it would win is nearer than the one that it loses.
    first = np.searchsorted(places[:-size] + places[size:], 2 * places)
    reach = np.maximum(places - places[first], places[first + size - 1] - places)
    return np.maximum(reach, np.finfo(float).tiny)  # a divisor


def _local_lines(x: "Floats", y: "Floats", reach: "Floats", trust: "Floats") -> "Floats":
    """At each x (0 to 1) the line around it; the mean where points coincide, y for want of any."""
    import numpy as np

    fitted = y.copy()
    for start in range(0, len(x), _BLOCK):
        here = slice(start, start + _BLOCK)
        near, far = x[here] - reach[here], x[here] + reach[here]
        around = slice(x.searchsorted(near.min()), x.searchsorted(far.max(), side="right"))
        shares = _cut(abs(x[around, None] - x[here]) / reach[here])
        tricube = 1 - shares * shares * shares
        weights = tricube * tricube * tricube * trust[around, None]
        total = weights.sum(axis=0)
        weights /= np.where(total > 0, total, 1)
        mean = x[around] @ weights
        offsets = x[around, None] - mean
        leaning = weights * offsets
        spread = np.einsum("ij,ij->j", leaning, offsets)
        slope = np.where(spread > 1e-6, y[around] @ leaning / np.maximum(spread, 1e-6), 0)
        lines = y[around] @ weights + slope * (x[here] - mean)
        fitted[here] = np.where(total > 0, lines, y[here])
    return fitted


def _cut(shares: "Floats") -> "Floats":
    """Shares of a reach, changed in place as R does: 0 up to 0.001, and 1 from 0.999 on."""
    shares[shares <= 0.001] = 0
    shares[shares > 0.999] = 1
    return shares


def poisson_interval(count: int, level: float = 0.95) -> Interval:
    """The exact interval for the mean of a Poisson count (Garwood 1936).

    Its ends are the means under which so many events, or so few, have probability (1 - level) / 2.
    ValueError for a count below 0 or a level outside (0, 1).
    """
    _require("a count is not negative", holds=count >= 0)
    _require("a level is between 0 and 1", holds=0 < level < 1)
    tail = (1 - level) / 2
    low = _mean_with_tail(count, tail, is_upper=False) if count else 0.0
    return Interval(low, _mean_with_tail(count, tail, is_upper=True))


def rate(count: int, exposure: float, level: float = 0.95) -> tuple[float, Interval]:
    """Events per unit of exposure with Garwood's interval; ValueError unless exposure > 0."""
    _require("an exposure is above zero", holds=exposure > 0)
    low, high = poisson_interval(count, level)
    return count / exposure, Interval(low / exposure, high / exposure)


def rate_ratio(
    first: int,
    second: int,
    first_exposure: float = 1.0,
    second_exposure: float = 1.0,
    level: float = 0.95,
) -> tuple[float, Interval]:
    """The first rate over the second, with exp(ln RR ± z sqrt(1/first + 1/second)).

    Rothman and Greenland 1998. ValueError for a count below 1 or an exposure not above 0.
    """
    _require("a ratio needs events on both sides", holds=min(first, second) >= 1)
    _require("an exposure is above zero", holds=min(first_exposure, second_exposure) > 0)
    ratio = first / first_exposure / (second / second_exposure)
    factor = math.exp(_score(level) * math.sqrt(1 / first + 1 / second))
    return ratio, Interval(ratio / factor, ratio * factor)


def share_interval(part: int, whole: int, level: float = 0.95) -> tuple[float, Interval]:
    """The share and its score interval (Wilson 1927); ValueError unless 0 <= part <= whole > 0."""
    _require("a share is of a whole above zero", holds=0 <= part <= whole and whole > 0)
    score = _score(level)
    low = _wilson_low(part, whole, score)
    return part / whole, Interval(low, 1 - _wilson_low(whole - part, whole, score))


def _wilson_low(part: int, whole: int, score: float) -> float:
    square = score * score
    root = score * math.sqrt(square + 4 * part * (whole - part) / whole)
    return (2 * part + square - root) / (2 * (whole + square))


def _score(level: float) -> float:
    """How many standard errors a two-sided interval reaches."""
    _require("a level is between 0 and 1", holds=0 < level < 1)
    return NormalDist().inv_cdf((1 + level) / 2)


def funnel_limits(expected: float, tails: Sequence[float] = _TAILS) -> list[float]:
    """Counts below which chance stays with each probability: limits of prediction.

    Poisson quantiles r less (P(R <= r) - tail) / P(R = r) (Spiegelhalter 2005): below 0 where
    no event at all is likelier than the tail. ValueError as for the quantiles.
    """
    counts = [poisson_quantile(expected, tail) for tail in tails]
    return [
        count - (_chance_up_to(count, expected) - tail) / math.exp(_log_chance(count, expected))
        for count, tail in zip(counts, tails, strict=True)
    ]


def poisson_quantile(expected: float, p: float) -> int:
    """The smallest count r with P(R <= r) >= p; ValueError unless expected > 0 and 0 < p < 1."""
    _require("an expected count is above zero", holds=expected > 0)
    _require("a probability is between 0 and 1", holds=0 < p < 1)
    z = NormalDist().inv_cdf(p)
    near = expected + z * math.sqrt(expected) + (z * z - 1) / 6  # Cornish and Fisher (1938)
    count = max(0, math.floor(near))
    while _chance_up_to(count, expected) < p:
        count += 1
    while count and _chance_up_to(count - 1, expected) >= p:
        count -= 1
    return count


def overdispersion(observed: Sequence[float], expected: Sequence[float]) -> float:
    """The mean of z squared, z = (O - E) / sqrt(E): about 1 where only chance is at work.

    Spiegelhalter 2005. ValueError where there is none, lengths differ or an E is not above 0.
    """
    _require("an expected count is above zero", holds=min(expected, default=0) > 0)
    pairs = zip(observed, expected, strict=True)
    return math.fsum((seen - mean) ** 2 / mean for seen, mean in pairs) / len(observed)


def change_point(values: Sequence[float]) -> ChangePoint:
    """The best split into two levels by least squares (Hinkley 1970); ValueError below 2 values."""
    import numpy as np

    _require("a change needs two values", holds=len(values) >= 2)
    series = np.asarray(values, float)
    centred = series - series.mean()  # small numbers lose little in sums of squares
    sums, sizes = centred.cumsum(), np.arange(1, len(series))
    gains = sums[:-1] ** 2 / sizes + (sums[-1] - sums[:-1]) ** 2 / sizes[::-1]
    after = int(gains.argmax()) + 1
    left, right = series[:after], series[after:]
    rss = float(left.var() * len(left) + right.var() * len(right))
    means = float(left.mean()), float(right.mean())
    return ChangePoint(after, *means, rss, float(centred @ centred))


def _require(text: str, *, holds: bool) -> None:
    if not holds:
        raise ValueError(text)


def _chance_up_to(count: int, mean: float) -> float:
    """P(R <= count) for a Poisson mean, from the tail in which the count lies."""
    if count < mean:
        return math.exp(_log_chance(count, mean)) * _up_to(count, mean)
    return 1 - math.exp(_log_chance(count + 1, mean)) * _from(count + 1, mean)


def _mean_with_tail(count: int, tail: float, *, is_upper: bool) -> float:
    """The mean under which at most `count` events (upper), or at least so many, have P = `tail`.

    Halley's steps on ln P against ln mean, which is concave, from Wilson and Hilferty (1931).
    """
    shape = count + is_upper
    z = NormalDist().inv_cdf(tail) * (-1 if is_upper else 1)
    hilferty = shape * (1 - 1 / (9 * shape) + z / (3 * math.sqrt(shape))) ** 3
    mean = max(hilferty, math.exp((math.log(tail) + math.lgamma(shape + 1)) / shape))
    for _ in range(50):  # two or three are usual
        total = _up_to(count, mean) if is_upper else _from(count, mean)
        slope = (-mean if is_upper else count) / total
        step = (math.log(tail / total) - _log_chance(count, mean)) / slope
        step /= max(0.5, 1 + step * (shape - mean - slope) / 2)
        mean *= math.exp(step)
        if step * step * shape < 1e-8:  # what is left is of the cube of the last step
            break
    return mean


def _log_chance(count: int, mean: float) -> float:
    return count * math.log(mean) - mean - math.lgamma(count + 1)


def _up_to(count: int, mean: float) -> float:
    """P(R <= count) / P(R = count), for count <= mean."""
    return _integral(count, mean, 37 + 9 * math.sqrt(count))


def _from(count: int, mean: float) -> float:
    """P(R >= count) / P(R = count), for mean <= count."""
    return count / mean * _integral(count - 1, mean, -min(mean, 9 * math.sqrt(count)))


def _integral(power: int, mean: float, end: float) -> float:
    """Of exp(-t) (1 + t / mean)^power from 0 to `end`, beyond which it adds nothing."""
    nodes = _gauss_legendre()
    values = [w * math.exp(power * math.log1p(end * at / mean) - end * at) for at, w in nodes]
    return abs(end) * sum(values)


@cache
def _gauss_legendre() -> tuple[tuple[float, float], ...]:
    """Nodes and weights from 0 to 1: 24 give 12 digits for counts from 0 to ten million."""
    import numpy as np

    nodes, weights = np.polynomial.legendre.leggauss(24)
    return tuple(zip(((nodes + 1) / 2).tolist(), (weights / 2).tolist(), strict=True))
