"""What follows from two figures, with intervals and what they assume; or why nothing does."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.analysis.guard import (
    Populations,
    why_not_added,
    why_not_divided,
)
from desktop.analysis.statistics import Interval, rate, rate_ratio, share_interval
from desktop.domain.figure import Figure
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent, data_text

_DIFFERENCE = QT_TRANSLATE_NOOP("Workings", "Difference")
_RATIO = QT_TRANSLATE_NOOP("Workings", "Ratio")
_SUM = QT_TRANSLATE_NOOP("Workings", "Sum")
_SHARE = QT_TRANSLATE_NOOP("Workings", "Share of “{whole}”")
_PER_DAY = QT_TRANSLATE_NOOP("Workings", "Per day, “{label}”")
_RATIO_PER_DAY = QT_TRANSLATE_NOOP("Workings", "Ratio of the two per day")
_CHANGE = QT_TRANSLATE_NOOP("Workings", "{difference} ({change})")
_PLAIN = QT_TRANSLATE_NOOP("Workings", "{value}")
_BETWEEN = QT_TRANSLATE_NOOP("Workings", "{value} (95 %: {low} to {high})")
_OVER_DAYS = QT_TRANSLATE_NOOP(
    "Workings", "{value} over %n day(s) (95 %: {low} to {high})", None, 1
)
_EXACT = QT_TRANSLATE_NOOP("Workings", "Plain arithmetic on the two numbers.")
_POISSON = QT_TRANSLATE_NOOP(
    "Workings",
    "Exact Poisson interval: takes deaths as independent of each other at an even rate. It covers "
    "chance alone and says nothing of deaths that are not counted.",
)
_RATIO_NOTE = QT_TRANSLATE_NOOP(
    "Workings",
    "Interval on the log scale, for two independent Poisson counts. It covers chance alone and "
    "says nothing of deaths that are not counted.",
)
_SHARE_NOTE = QT_TRANSLATE_NOOP(
    "Workings",
    "Wilson interval: takes the counted as drawn at random from all. Those not counted may be "
    "divided otherwise.",
)
_NO_SINGLE = QT_TRANSLATE_NOOP("Workings", "“{label}” is a range or a limit, not one number.")
_SAME = QT_TRANSLATE_NOOP("Workings", "Choose two different figures.")
_ZERO = QT_TRANSLATE_NOOP("Workings", "“{label}” is zero, so nothing can be divided by it.")

_COUNTS = {
    Measure.CONFIRMED,
    Measure.CONFIRMED_DATED,
    Measure.CLAIMED,
    Measure.ACKNOWLEDGED,
    Measure.CIVILIAN_DEATHS,
    Measure.CIVILIAN_INJURIES,
}


class Working(NamedTuple):
    """One number that was worked out: what it is, the number, and what it assumes."""

    name: Message
    value: Message
    assumption: Message


class Workings(NamedTuple):
    """What follows from two figures; `refusals` are the sentences that say what does not."""

    found: tuple[Working, ...] = ()
    refusals: tuple[Message, ...] = ()


def workings(first: Figure, second: Figure, populations: Populations = ()) -> Workings:
    """Difference, ratio, rates per day, share and sum of two figures, as far as they may be."""
    if first.id == second.id:
        return Workings(refusals=(_SAME,))
    if reason := why_not_divided(first, second, populations):
        return Workings(refusals=(reason,))
    for figure in (first, second):
        if figure.value is None:
            return Workings(refusals=(_NO_SINGLE.fill(label=data_text(figure.label)),))
    no_sum = why_not_added(first, second)
    found = (
        *_arithmetic(first, second),
        *_rates(first, second),
        *_share(first, second),
        *_share(second, first),
        *(() if no_sum else _sum(first, second)),
    )
    zero = () if second.value else (_ZERO.fill(label=data_text(second.label)),)
    return Workings(found, (*zero, *((no_sum,) if no_sum else ())))


def _number(figure: Figure) -> int | float:
    return figure.value or 0


def _is_count(figure: Figure) -> bool:
    is_whole = isinstance(figure.value, int) and figure.value > 0
    return is_whole and figure.measure in _COUNTS and figure.unit == "people"


def _arithmetic(first: Figure, second: Figure) -> Iterator[Working]:
    """The difference, and the ratio with its interval where both are counts of people."""
    one, other = _number(first), _number(second)
    difference = one - other
    if not other:
        yield Working(_DIFFERENCE, _PLAIN.fill(value=difference), _EXACT)
        return
    change = _CHANGE.fill(difference=difference, change=Percent(difference / other))
    yield Working(_DIFFERENCE, change, _EXACT)
    if _is_count(first) and _is_count(second):
        yield Working(_RATIO, _between(*rate_ratio(int(one), int(other))), _RATIO_NOTE)
    else:
        yield Working(_RATIO, _PLAIN.fill(value=one / other), _EXACT)


def _between(value: float, interval: Interval) -> Message:
    return _BETWEEN.fill(value=value, low=interval.low, high=interval.high)


def _rates(first: Figure, second: Figure) -> Iterator[Working]:
    """Both as rates per day of their periods, and the ratio of these."""
    for figure in (first, second):
        if _is_count(figure) and figure.period.days:
            value, (low, high) = rate(int(_number(figure)), figure.period.days)
            said = _OVER_DAYS.fill(value=value, low=low, high=high).counted(figure.period.days)
            yield Working(_PER_DAY.fill(label=data_text(figure.label)), said, _POISSON)
    days = first.period.days, second.period.days
    if _is_count(first) and _is_count(second) and days[0] and days[1] and days[0] != days[1]:
        counts = int(_number(first)), int(_number(second))
        between = _between(*rate_ratio(*counts, float(days[0]), float(days[1])))
        yield Working(_RATIO_PER_DAY, between, _RATIO_NOTE)


def _share(part: Figure, whole: Figure) -> Iterator[Working]:
    """The share of a part in its whole: of one edition, by category or within its period."""
    is_one_edition = (part.edition, part.as_of) == (whole.edition, whole.as_of)
    if not (is_one_edition and _is_count(part) and _is_count(whole) and _is_part(part, whole)):
        return
    value, (low, high) = share_interval(int(_number(part)), int(_number(whole)))
    said = _BETWEEN.fill(value=Percent(value), low=Percent(low), high=Percent(high))
    yield Working(_SHARE.fill(whole=data_text(whole.label)), said, _SHARE_NOTE)


def _is_part(part: Figure, whole: Figure) -> bool:
    if whole.category or _number(part) > _number(whole):
        return False
    start, end = part.period.start, part.period.end
    if not (start and end and whole.period.start and whole.period.end):
        return False
    is_within = whole.period.start <= start and end <= whole.period.end
    return is_within and (part.category is not None or part.period != whole.period)


def _sum(first: Figure, second: Figure) -> Iterator[Working]:
    yield Working(_SUM, _PLAIN.fill(value=_number(first) + _number(second)), _EXACT)
