"""Statistics agree with published numbers, with other libraries, and with the plain definitions."""

import math
import subprocess
import sys
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from scipy import special, stats
from statsmodels.nonparametric.smoothers_lowess import lowess as statsmodels_lowess
from statsmodels.stats.proportion import proportion_confint

from desktop.analysis.statistics import (
    Interval,
    centred_mean,
    change_point,
    funnel_limits,
    lowess,
    overdispersion,
    poisson_interval,
    poisson_quantile,
    rate,
    rate_ratio,
    share_interval,
    trailing_mean,
)


def numbers(text: str) -> list[int]:
    return [int(word) for word in text.split()]


# Ezekiel 1930, R's `cars`: speeds in mph, and the feet it took to stop.
SPEEDS = numbers(
    "4 4 7 7 8 9 10 10 10 11 11 12 12 12 12 13 13 13 13 14 14 14 14 15 15 15 16 16 17 17 17 "
    "18 18 18 18 19 19 19 20 20 20 20 20 22 23 24 24 24 24 25"
)
FEET = numbers(
    "2 10 4 22 16 10 18 26 34 17 28 14 20 24 28 26 34 34 46 26 36 60 80 20 26 54 32 40 32 "
    "40 50 42 56 76 84 36 46 68 32 48 52 56 64 66 54 70 92 93 120 85"
)
# Cobb 1978, R's `Nile`: 10^8 m³ a year at Aswan, 1871 to 1970.
NILE = numbers(
    "1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 "
    "1140 1100 1210 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 "
    "1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845 744 796 "
    "1040 759 781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 "
    "890 744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170 912 746 919 718 714 740"
)
WEEK = [10, 12, 8, 0, 20, 15, 5, 9, 11, 30]

LEVELS = [0.5, 0.8, 0.95, 0.99, 0.999]
NO_LEVELS = [0, 1, -0.5, 2, math.nan]
SERIES = st.lists(st.floats(-1e6, 1e6), max_size=40)
WINDOWS = st.integers(1, 12)
ANY_COUNT = st.integers(0, 1_000_000)
LEVEL = st.floats(0.01, 0.9999)


def test_rolling_means_known() -> None:
    trailing = [*[None] * 6, 10, 69 / 7, 68 / 7, 90 / 7]
    assert trailing_mean(WEEK, 7) == trailing
    assert centred_mean(WEEK, 7) == [*[None] * 3, 10, 69 / 7, 68 / 7, 90 / 7, *[None] * 3]
    assert [round(mean, 4) for mean in trailing[-4:]] == [10, 9.8571, 9.7143, 12.8571]


@given(st.lists(st.integers(-(10**9), 10**9), max_size=40), WINDOWS)
@example([], 1)
@example([1, 2], 5)
def test_means_of_whole_numbers_are_exact(values: list[int], window: int) -> None:
    full = range(window - 1, len(values))
    means = [float(Fraction(sum(values[at - window + 1 : at + 1]), window)) for at in full]
    nones = [None] * min(window - 1, len(values))
    assert trailing_mean(values, window) == [*nones, *means]
    if window % 2:
        half = nones[: window // 2] if means else []
        assert centred_mean(values, window) == ([*half, *means, *half] if means else nones)


@given(SERIES, WINDOWS)
def test_means_of_any_numbers_are_those_of_their_windows(values: list[float], window: int) -> None:
    means = trailing_mean(values, window)
    assert len(means) == len(values)
    for at, mean in enumerate(means):
        if at + 1 < window:
            assert mean is None
        else:
            wanted = math.fsum(values[at - window + 1 : at + 1]) / window
            assert mean == pytest.approx(wanted, rel=1e-12, abs=1e-8)


def test_lowess_of_the_cars() -> None:
    smooth = dict(zip(SPEEDS, lowess(SPEEDS, FEET), strict=True))
    wanted = {4: 4.965459, 7: 13.124495, 8: 15.858633, 9: 18.579691, 25: 84.328698}
    assert {speed: round(smooth[speed], 6) for speed in wanted} == wanted


def lowess_by_the_book(
    x: Sequence[float], y: Sequence[float], fraction: float, iterations: int
) -> list[float]:
    """Cleveland's procedure point by point, as R's source has it."""
    size = max(2, int(fraction * len(x) + 1e-7))
    trust = [1.0] * len(x)
    fitted = [local_line(x, y, at, size, trust) for at in range(len(x))]
    for _ in range(iterations):
        misses = [abs(seen - fit) for seen, fit in zip(y, fitted, strict=True)]
        reach = 6 * float(np.median(misses))
        if reach <= 1e-12 * max(map(abs, y)):
            break
        trust = [(1 - cut(miss / reach) ** 2) ** 2 for miss in misses]
        fitted = [local_line(x, y, at, size, trust) for at in range(len(x))]
    return fitted


def cut(share: float) -> float:
    return 0 if share <= 0.001 else 1 if share > 0.999 else share


def local_line(
    x: Sequence[float], y: Sequence[float], at: int, size: int, trust: Sequence[float]
) -> float:
    reach = sorted(abs(place - x[at]) for place in x)[size - 1]
    shares = [cut(abs(place - x[at]) / reach) if reach else place != x[at] for place in x]
    weights = [(1 - share**3) ** 3 * own for share, own in zip(shares, trust, strict=True)]
    if not sum(weights):
        return y[at]
    x_mean, y_mean = (float(np.average(values, weights=weights)) for values in (x, y))
    spread = np.average((np.array(x) - x_mean) ** 2, weights=weights)
    if math.sqrt(spread) <= 0.001 * (x[-1] - x[0]):
        return y_mean
    product = np.average((np.array(x) - x_mean) * np.array(y), weights=weights)
    return float(y_mean + product / spread * (x[at] - x_mean))


SPOTS = st.lists(st.integers(0, 240).map(lambda eighths: eighths / 8), min_size=2, max_size=45)
FRACTIONS, PASSES = st.floats(0.05, 1), st.integers(0, 4)


@given(SPOTS.map(sorted), FRACTIONS, st.integers(0, 2**32))
@example([3, 3, 3, 3], 0.7, 1)
@example([0, 0, 0, 0, 0, 9], 0.3, 1)
@example([0, 0.125, 0.25, 0.375, 0.5, 990, 991, 992, 993, 994], 0.3, 1)
def test_first_fit_is_that_of_the_book(x: list[float], fraction: float, seed: int) -> None:
    y = np.random.default_rng(seed).normal(50, 10, len(x)).tolist()
    wanted = lowess_by_the_book(x, y, fraction, 0)
    assert lowess(x, y, fraction, iterations=0) == pytest.approx(wanted, rel=1e-6)


@pytest.mark.parametrize("iterations", [0, 1, 3, 6])
@pytest.mark.parametrize("fraction", [0.2, 0.5, 2 / 3, 1])
def test_robust_fits_are_those_of_the_book(fraction: float, iterations: int) -> None:
    noise = np.random.default_rng(7).standard_t(2, 90)
    x = [day + day % 3 // 2 for day in range(90)]  # with ties, and over several blocks
    y = [100 + 20 * math.sin(day / 9) + 10 * miss for day, miss in zip(x, noise, strict=True)]
    wanted = lowess_by_the_book(x, y, fraction, iterations)
    assert lowess(x, y, fraction, iterations) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("size", [40, 400])
def test_lowess_is_that_of_statsmodels(size: int) -> None:
    noise = np.random.default_rng(11).normal(0, 10, size)
    x = list(range(size))
    y = [100 + 20 * math.sin(day / 50) + miss for day, miss in zip(x, noise, strict=True)]
    wanted = statsmodels_lowess(y, x, frac=2 / 3, it=3, delta=0)[:, 1]
    # Within a thousandth of the reach R gives full weight, and statsmodels very nearly that.
    assert lowess(x, y) == pytest.approx(wanted.tolist(), rel=1e-7)


@given(st.integers(1, 80), st.floats(-100, 100), st.floats(-1e4, 1e4), FRACTIONS, PASSES)
@example(80, 7.0, 1e4, 0.02, 3)
@example(4, -6.7, -0.4, 0.92, 4)  # what rounding leaves must not pass for outliers
def test_lowess_of_a_line_is_the_line(
    size: int, slope: float, start: float, fraction: float, iterations: int
) -> None:
    x = list(range(700, 700 + 7 * size, 7))
    y = [start + slope * place for place in x]
    assert lowess(x, y, fraction, iterations) == pytest.approx(y, rel=1e-9, abs=1e-6)


@given(st.lists(st.integers(0, 2_000), min_size=1, max_size=60).map(sorted), FRACTIONS)
@example([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 302], 0.25)
def test_first_fit_of_an_uneven_line_is_near_it(x: list[int], fraction: float) -> None:
    # Where the points that count are closer than a thousandth of all, R takes their mean.
    slack = 1e-3 * (x[-1] - x[0]) * math.sqrt(len(x)) + 1e-6
    assert lowess(x, x, fraction, iterations=0) == pytest.approx(x, rel=0, abs=slack)


def test_an_outlier_loses_its_say() -> None:
    x = list(range(30))
    y = [2.0 * place + place % 2 for place in x]
    y[15] += 10_000
    assert max(abs(fit - 2 * place - 0.5) for place, fit in zip(x, lowess(x, y), strict=True)) < 0.6
    assert lowess(x, y, iterations=0)[15] > 600


def test_points_stay_where_none_around_is_trusted() -> None:
    x = [day for day in range(10) for _ in range(2)]
    y = [0.0, 1.0] * 5 + [0.0, 1_000.0] + [0.0, 1.0] * 4
    assert lowess(x, y, 0.15) == [*[0.5] * 10, 0, 1_000, *[0.5] * 8]


def test_ends_of_the_reach_are_cut_as_in_r() -> None:
    assert lowess([0, 10_005, 20_000], [0, 1, 1_000], 1, 0)[1] == 1
    assert lowess([-9, 0, 9, 10_000], [3e9, 0, 0, 0], 1, 0)[1] == pytest.approx(1e9, abs=0.1)


@pytest.mark.parametrize("y", [[], [7]])
def test_fewer_than_two_points_stay_as_they_are(y: list[float]) -> None:
    assert lowess(y, y) == y


@pytest.mark.parametrize(
    ("count", "low", "high", "digits"),
    [
        (0, 0, 3.6889, 4),
        (1, 0.0253, 5.5716, 4),
        (10, 4.7954, 18.3904, 4),
        (201, 174.17, 230.79, 2),
        (4_836, 4_700.65, 4_974.26, 2),
    ],
)
def test_poisson_interval_known(count: int, low: float, high: float, digits: int) -> None:
    interval = poisson_interval(count)
    assert [round(end, digits) for end in interval] == [low, high]


def scipy_interval(count: int, level: float) -> list[float]:
    low, high = stats.chi2.ppf([(1 - level) / 2, (1 + level) / 2], [2 * count, 2 * count + 2]) / 2
    return [low if count else 0.0, high]


@given(ANY_COUNT, LEVEL)
def test_poisson_interval_is_that_of_scipy(count: int, level: float) -> None:
    for each in (count, count % 60):
        wanted = scipy_interval(each, level)
        assert list(poisson_interval(each, level)) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("level", LEVELS)
def test_poisson_intervals_of_small_and_of_our_counts(level: float) -> None:
    for count in (*range(150), 201, 1_226, 4_836, 45_287, 106_745, 1_000_000):
        wanted = scipy_interval(count, level)
        assert list(poisson_interval(count, level)) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("count", [0, 1, 2, 10, 1_000, 100_000])
@pytest.mark.parametrize("level", [1e-12, 1 - 1e-6, 1 - 1e-12, math.nextafter(1, 0)])
def test_ends_of_extreme_levels_leave_the_tails(count: int, level: float) -> None:
    low, high = poisson_interval(count, level)
    tail = (1 - level) / 2
    assert special.pdtr(count, high) == pytest.approx(tail, rel=1e-6)
    if count:
        assert special.gammainc(count, low) == pytest.approx(tail, rel=1e-6)


@given(ANY_COUNT, LEVEL)
def test_poisson_interval_holds_the_count_and_grows_with_it(count: int, level: float) -> None:
    interval, next_one = poisson_interval(count, level), poisson_interval(count + 1, level)
    assert next_one.low > interval.low
    assert next_one.high > interval.high
    if level >= 0.5:
        assert interval.low <= count <= interval.high


@given(ANY_COUNT, LEVEL, LEVEL)
def test_a_higher_level_has_a_wider_interval(count: int, one: float, other: float) -> None:
    assume(abs(one - other) > 1e-3)
    narrow, wide = (poisson_interval(count, level) for level in sorted((one, other)))
    assert wide.low < narrow.low or not count
    assert wide.high > narrow.high


def test_rate_is_per_unit_of_exposure() -> None:
    per_day, interval = rate(201, 3)
    assert per_day == 67
    assert list(interval) == pytest.approx([174.17 / 3, 230.79 / 3], abs=0.002)
    assert rate(201, 3, 0.5)[1].high < interval.high


def rounded(estimate: float, interval: Interval, digits: int = 4) -> tuple[float, ...]:
    return tuple(round(number, digits) for number in (estimate, *interval))


def test_rate_ratio_known() -> None:
    assert rounded(*rate_ratio(45_287, 17_890)) == (2.5314, 2.4880, 2.5756)
    assert rounded(*rate_ratio(45_287, 37_633, 366, 365)) == (1.2001, 1.1838, 1.2166)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.floats(0.1, 1e6), LEVEL)
def test_rate_ratio_turns_with_its_sides(
    first: int, second: int, exposure: float, level: float
) -> None:
    ratio, (low, high) = rate_ratio(first, second, exposure, level=level)
    turned, (turned_low, turned_high) = rate_ratio(second, first, 1, exposure, level)
    assert low < ratio < high
    assert ratio == pytest.approx(first / (second * exposure))
    assert [1 / turned, 1 / turned_high, 1 / turned_low] == pytest.approx([ratio, low, high])


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("part", "whole"), [(0, 1), (1, 1), (0, 40), (40, 40), (3, 10), (11_430, 33_117)]
)
def test_share_interval_is_that_of_statsmodels(part: int, whole: int, level: float) -> None:
    share, interval = share_interval(part, whole, level)
    wanted = proportion_confint(part, whole, alpha=1 - level, method="wilson")
    assert share == part / whole
    assert list(interval) == pytest.approx(list(wanted), rel=1e-12, abs=1e-15)


@given(st.integers(0, 10**6), st.integers(0, 10**6), LEVEL)
@example(0, 1, 0.95)
@example(3, 0, 0.95)
def test_share_interval_holds_the_share_within_the_whole(
    part: int, rest: int, level: float
) -> None:
    assume(part + rest)
    share, (low, high) = share_interval(part, part + rest, level)
    assert 0 <= low <= share <= high <= 1
    assert (low == 0) == (part == 0)
    assert (high == 1) == (rest == 0)


def test_funnel_limits_known() -> None:
    tails = (0.001, 0.025, 0.975, 0.999)
    assert [poisson_quantile(100, tail) for tail in tails] == [71, 81, 120, 132]
    wanted = [70.0653, 80.3663, 119.5809, 131.8048]
    assert [round(limit, 4) for limit in funnel_limits(100)] == wanted
    assert funnel_limits(100, tails[1:3]) == funnel_limits(100)[1:3]


TAILS = st.sampled_from([1e-9, 0.001, 0.025, 0.5, 0.975, 0.999, 1 - 1e-9]) | st.floats(1e-6, 0.999)


@given(st.floats(0.01, 1e5), TAILS)
@example(3, special.pdtr(2, 3) * (1 - 1e-8))
@example(3, special.pdtr(2, 3) * (1 + 1e-8))
@example(0.01, 0.5)
def test_quantile_is_the_smallest_count_that_reaches_the_tail(expected: float, p: float) -> None:
    chances = special.pdtr(np.arange(3 * expected + 60), expected)
    # Where a count reaches the tail to the last digits, either answer is right.
    assume(abs(chances - p).min() > 1e-9 * min(p, 1 - p) + 1e-15)
    assert poisson_quantile(expected, p) == int((chances >= p).argmax())


@given(st.floats(0.5, 1e5), st.floats(0.001, 0.999))
def test_funnel_limits_are_interpolated_quantiles(expected: float, tail: float) -> None:
    count = int(stats.poisson.ppf(tail, expected))
    below, reached = stats.poisson.cdf([count - 1, count], expected)
    assume(reached - tail > 1e-12 and tail - below > 1e-12)
    wanted = count - (reached - tail) / (reached - below)
    assert funnel_limits(expected, [tail]) == pytest.approx([wanted], rel=1e-9, abs=1e-9)


@given(st.floats(0.01, 1e6))
def test_funnel_limits_widen(expected: float) -> None:
    limits = funnel_limits(expected)
    assert all(lower < higher for lower, higher in pairwise(limits))
    assert limits[1] < expected


def test_overdispersion_known() -> None:
    assert overdispersion([90, 120, 70, 140, 100], [100] * 5) == 6
    assert overdispersion([3, 8], [4, 2]) == pytest.approx((1 / 4 + 36 / 2) / 2)


def test_change_point_of_the_nile() -> None:
    assert len(NILE) == 100
    found = change_point(NILE)
    assert (found.after, found.before_mean) == (28, 1097.75)
    assert round(found.after_mean, 3) == 849.972
    assert round(found.rss, 2) == 1_597_457.19
    assert found.level_rss == pytest.approx(np.var(NILE) * 100)


def squares(values: Sequence[int]) -> Fraction:
    mean = Fraction(sum(values), len(values))
    return sum(((value - mean) ** 2 for value in values), Fraction(0))


@given(st.lists(st.integers(-1000, 1000), min_size=2, max_size=40), st.sampled_from([0, 10**6]))
@example([1, 1], 0)
@example([0, 0, 5, 5, 5], 0)
def test_change_point_leaves_the_least_squares(values: list[int], level: int) -> None:
    values = [value + level for value in values]
    left = {at: squares(values[:at]) + squares(values[at:]) for at in range(1, len(values))}
    found = change_point(values)
    slack = 1e-9 * (1 + float(squares(values)))
    assert float(left[found.after] - min(left.values())) <= slack
    assert found.rss == pytest.approx(float(left[found.after]), abs=slack)
    assert found.level_rss == pytest.approx(float(squares(values)), abs=slack)
    assert found.before_mean == pytest.approx(np.mean(values[: found.after]))
    assert found.after_mean == pytest.approx(np.mean(values[found.after :]))


def test_a_step_far_from_zero_is_found() -> None:
    values = [*[1e9] * 30, *[1e9 + 1] * 20]
    assert change_point(values) == (30, 1e9, 1e9 + 1, 0, pytest.approx(12))


@pytest.mark.parametrize(
    ("function", "refused", "reason"),
    [
        (trailing_mean, [(WEEK, 0), (WEEK, -1)], "window"),
        (centred_mean, [(WEEK, -1), (WEEK, -3)], "window"),
        (centred_mean, [(WEEK, 4), (WEEK, 0)], "odd"),
        (lowess, [([1, 3, 2], [1, 2, 3]), ([1, math.nan, 2], [1, 2, 3])], "ascend"),
        (lowess, [([1, 2, 3], [1, 2]), ([1], [1, 2]), ([], [1])], "length"),
        (lowess, [([1, 2], [1, 2], fraction) for fraction in (0, 1.01, math.nan)], "smoothing"),
        (lowess, [([1, 2], [1, 2], 0.5, -1)], "smoothing"),
        (poisson_interval, [(-1,)], "count"),
        (poisson_interval, [(1, level) for level in NO_LEVELS], "level"),
        (rate, [(1, 0), (1, -1), (1, math.nan)], "exposure"),
        (rate, [(-1, 1)], "count"),
        (rate_ratio, [(0, 1), (1, 0), (-1, 1)], "events"),
        (rate_ratio, [(1, 1, 0), (1, 1, 1, 0), (1, 1, 1, -1)], "exposure"),
        (rate_ratio, [(1, 1, 1, 1, level) for level in NO_LEVELS], "level"),
        (share_interval, [(-1, 2), (3, 2), (0, 0), (-2, -1)], "share"),
        (share_interval, [(1, 2, level) for level in NO_LEVELS], "level"),
        (poisson_quantile, [(expected, 0.5) for expected in (0, -1, math.nan)], "expected"),
        (poisson_quantile, [(1, p) for p in NO_LEVELS], "probability"),
        (funnel_limits, [(0,), (-1,)], "expected"),
        (funnel_limits, [(1, [p]) for p in NO_LEVELS], "probability"),
        (overdispersion, [([], []), ([1], []), ([1, 2], [1, 0]), ([1], [-1])], "above zero"),
        (overdispersion, [([], [1]), ([1, 2], [1]), ([1], [1, 2])], "argument"),
        (change_point, [([],), ([1],)], "two"),
    ],
)
def test_what_makes_no_sense_is_refused(
    function: Callable[..., object], refused: list[tuple[object, ...]], reason: str
) -> None:
    for arguments in refused:
        with pytest.raises(ValueError, match=reason):
            function(*arguments)


def test_means_wait_for_no_library() -> None:
    code = "import sys, desktop.analysis.statistics; print({'numpy', 'pandas'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
