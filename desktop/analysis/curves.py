"""Curves over counts by period: rolling means, LOWESS, one change of level, limits of chance.

All of them see whole and settled periods only: others would show a false rise or fall.
"""

from calendar import isleap, monthrange
from collections.abc import Sequence
from typing import NamedTuple

from desktop.analysis.charts import Shape, TimeLine, TimeMark
from desktop.analysis.statistics import (
    centred_mean,
    change_point,
    funnel_limits,
    lowess,
    overdispersion,
    trailing_mean,
)
from desktop.analysis.timeline_options import Curve, Grain, TimelineOptions
from desktop.domain.dataset import Point, Series
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent

_FEWEST = 5  # periods that a curve over all of them needs
FRACTION = 0.3  # of all periods that each point of a LOWESS curve sees

_CENTRED = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n day(s)", None, 1),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n week(s)", None, 1),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n month(s)", None, 1),
}
_TRAILING = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "trailing mean over %n day(s)", None, 1),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "trailing mean over %n week(s)", None, 1),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "trailing mean over %n month(s)", None, 1),
}
_MEAN_NOTE = QT_TRANSLATE_NOOP(
    "Timeline",
    "The mean takes all periods of its window alike; it is drawn only where all of them are there, "
    "whole and settled.",
)
_LOWESS = QT_TRANSLATE_NOOP("Timeline", "LOWESS curve")
_LOWESS_NOTE = QT_TRANSLATE_NOOP(
    "Timeline",
    "LOWESS (Cleveland 1979): local straight lines over {share} of the periods, 3 robust passes; "
    "it assumes a smooth course.",
)
_BEFORE = QT_TRANSLATE_NOOP("Timeline", "mean until {day}: {mean}")
_AFTER = QT_TRANSLATE_NOOP("Timeline", "mean from then on: {mean}")
_LEVELS_NOTE = QT_TRANSLATE_NOOP(
    "Timeline",
    "One change of level, by least squares: it assumes that there is just one and an even level on "
    "both sides. Two levels leave {share} of the variation around a single mean.",
)
_EVEN = QT_TRANSLATE_NOOP("Timeline", "even rate: {mean} a day")
_LIMITS = (
    ("low", QT_TRANSLATE_NOOP("Timeline", "99.8 %, lower limit"), 4),
    ("lower", QT_TRANSLATE_NOOP("Timeline", "95 %, lower limit"), 2),
    ("upper", QT_TRANSLATE_NOOP("Timeline", "95 %, upper limit"), 2),
    ("high", QT_TRANSLATE_NOOP("Timeline", "99.8 %, upper limit"), 4),
)
_LIMITS_NOTE = QT_TRANSLATE_NOOP(
    "Timeline",
    "Limits that chance alone would keep to at one even rate (Poisson prediction limits, "
    "Spiegelhalter 2005). Overdispersion {phi}: {told}",
)
_MUCH = 2.0  # overdispersion from which chance is no explanation
_NOT_CHANCE = QT_TRANSLATE_NOOP(
    "Timeline", "far above 1, so chance does not explain how the periods differ."
)
_MAYBE_CHANCE = QT_TRANSLATE_NOOP("Timeline", "near 1, as where chance is all there is.")


class Curves(NamedTuple):
    """Lines to be drawn over counts, and the sentence that says how they were made."""

    lines: tuple[TimeLine, ...] = ()
    note: Message | None = None


def curves(series: Series, options: TimelineOptions) -> Curves:
    """What is asked for; nothing where there are too few periods for it."""
    settled = _settled(series, options.grain)
    if options.curve in (Curve.MEAN, Curve.TRAILING):
        return Curves((_mean(series, settled, options),), _MEAN_NOTE) if options.mean else Curves()
    if len(settled) < _FEWEST:
        return Curves()
    make = {Curve.LOWESS: _lowess, Curve.LEVELS: _levels, Curve.LIMITS: _limits}
    return make[options.curve](series, settled)


def _settled(series: Series, grain: Grain) -> list[Point]:
    return [
        point
        for point in series.points
        if not series.is_provisional(point) and _days(point) >= _whole(point, grain)
    ]


def _whole(point: Point, grain: Grain) -> int:
    """The days of the whole period that a point is of."""
    year, month = point.start.year, point.start.month
    return {
        Grain.DAY: 1,
        Grain.WEEK: 7,
        Grain.MONTH: monthrange(year, month)[1],
        Grain.YEAR: 365 + isleap(year),
    }[grain]


def _days(point: Point) -> int:
    return (point.end - point.start).days + 1


def _line(
    series: Series,
    name: str,
    label: Message,
    points: Sequence[Point],
    values: Sequence[float | None],
    colour: int = 3,
) -> TimeLine:
    marks = tuple(
        TimeMark("", point.start, point.end, value)
        for point, value in zip(points, values, strict=True)
        if value is not None
    )
    return TimeLine(f"{series.id}:{name}", label, marks, Shape.MEAN, colour)


def _mean(series: Series, points: Sequence[Point], options: TimelineOptions) -> TimeLine:
    is_centred = options.curve is Curve.MEAN
    smooth = centred_mean if is_centred else trailing_mean
    values = [
        value
        for run in _runs(points)
        for value in smooth([point.value for point in run], options.mean)
    ]
    label = (_CENTRED if is_centred else _TRAILING)[options.grain].counted(options.mean)
    return _line(series, "mean", label, points, values)


def _runs(points: Sequence[Point]) -> list[list[Point]]:
    """The points up to and after each gap: a mean does not reach over days that are not there."""
    runs: list[list[Point]] = []
    for point in points:
        if not runs or (point.start - runs[-1][-1].end).days != 1:
            runs.append([])
        runs[-1].append(point)
    return runs


def _lowess(series: Series, points: Sequence[Point]) -> Curves:
    middles = [(point.start.toordinal() + point.end.toordinal()) / 2 for point in points]
    fraction = max(FRACTION, _FEWEST / len(points))
    values = lowess(middles, [float(point.value) for point in points], fraction)
    note = _LOWESS_NOTE.fill(share=Percent(fraction))
    return Curves((_line(series, "lowess", _LOWESS, points, values),), note)


def _levels(series: Series, points: Sequence[Point]) -> Curves:
    found = change_point([float(point.value) for point in points])
    before, after = points[: found.after], points[found.after :]
    first = _BEFORE.fill(day=before[-1].end, mean=found.before_mean)
    second = _AFTER.fill(mean=found.after_mean)
    share = found.rss / found.level_rss if found.level_rss else 1.0
    return Curves(
        (
            _line(series, "before", first, before, [found.before_mean] * len(before)),
            _line(series, "after", second, after, [found.after_mean] * len(after), 2),
        ),
        _LEVELS_NOTE.fill(share=Percent(share)),
    )


def _limits(series: Series, points: Sequence[Point]) -> Curves:
    values = [float(point.value) for point in points]
    days = [_days(point) for point in points]
    daily = sum(values) / sum(days)
    if daily <= 0:
        return Curves()
    expected = [daily * count for count in days]
    by_days = {count: funnel_limits(daily * count) for count in set(days)}
    columns = [[max(by_days[count][tail], 0.0) for count in days] for tail in range(len(_LIMITS))]
    lines = [_line(series, "even", _EVEN.fill(mean=daily), points, expected)]
    lines += [
        _line(series, name, label, points, column, colour)
        for (name, label, colour), column in zip(_LIMITS, columns, strict=True)
    ]
    phi = overdispersion(values, expected)
    note = _LIMITS_NOTE.fill(phi=phi, told=_NOT_CHANCE if phi > _MUCH else _MAYBE_CHANCE)
    return Curves(tuple(lines), note)
