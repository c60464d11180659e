"""What follows from two figures, with intervals and what they assume; or why nothing does."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.analysis.guard import (
    Populations,
    why_not_added,
    why_not_divided,
)
from desktop.analysis.intervals import RATIO_NOTE, counts_events, ratio_interval
from desktop.analysis.statistics import Interval, rate, share_interval
from desktop.analysis.words import figure_name
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent

_DIFFERENCE = QT_TRANSLATE_NOOP("Workings", "Difference")
_RATIO = QT_TRANSLATE_NOOP("Workings", "Ratio")
_SUM = QT_TRANSLATE_NOOP("Workings", "Sum")
_SHARE = QT_TRANSLATE_NOOP("Workings", "Share of “{whole}”")
_PER_DAY = QT_TRANSLATE_NOOP("Workings", "Per day, “{label}”")
_RATIO_PER_DAY = QT_TRANSLATE_NOOP("Workings", "Ratio of the two per day")
_ABOVE = QT_TRANSLATE_NOOP("Workings", "{difference} ({change} above the second)")
_BELOW = QT_TRANSLATE_NOOP("Workings", "{difference} ({change} below the second)")
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
_SHARE_NOTE = QT_TRANSLATE_NOOP(
    "Workings",
    "Wilson interval: takes the counted as drawn at random from all. Those not counted may be "
    "divided otherwise.",
)
_NO_SINGLE = QT_TRANSLATE_NOOP("Workings", "“{label}” is a range or a limit, not one number.")
_SAME = QT_TRANSLATE_NOOP("Workings", "Choose two different figures.")
_ZERO = QT_TRANSLATE_NOOP("Workings", "“{label}” is zero, so nothing can be divided by it.")


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
            return Workings(refusals=(_NO_SINGLE.fill(label=figure_name(figure)),))
    no_sum = why_not_added(first, second)
    found = (
        *_arithmetic(first, second),
        *_rates(first, second),
        *_share(first, second),
        *_share(second, first),
        *(() if no_sum else _sum(first, second)),
    )
    zero = () if second.value else (_ZERO.fill(label=figure_name(second)),)
    return Workings(found, (*zero, *((no_sum,) if no_sum else ())))


def _number(figure: Figure) -> int | float:
    return figure.value or 0


def _arithmetic(first: Figure, second: Figure) -> Iterator[Working]:
    """The difference, and the ratio with its interval where both are counts of people."""
    one, other = _number(first), _number(second)
    difference = one - other
    if not other:
        yield Working(_DIFFERENCE, _PLAIN.fill(value=difference), _EXACT)
        return
    form = _BELOW if difference < 0 else _ABOVE
    change = form.fill(difference=difference, change=Percent(abs(difference / other)))
    yield Working(_DIFFERENCE, change, _EXACT)
    yield _ratio(_RATIO, one / other, ratio_interval(first, second))


def _ratio(name: Message, value: float, interval: Interval | None) -> Working:
    if interval is None:
        return Working(name, _PLAIN.fill(value=value), _EXACT)
    between = _BETWEEN.fill(value=value, low=interval.low, high=interval.high)
    return Working(name, between, RATIO_NOTE)


def _rates(first: Figure, second: Figure) -> Iterator[Working]:
    """Both as rates per day of their periods, and the ratio of these."""
    for figure in (first, second):
        if counts_events(figure) and figure.period.days:
            value, (low, high) = rate(int(_number(figure)), figure.period.days)
            said = _OVER_DAYS.fill(value=value, low=low, high=high).counted(figure.period.days)
            yield Working(_PER_DAY.fill(label=figure_name(figure)), said, _POISSON)
    days, others = first.period.days, second.period.days
    are_counts = first.of is None is second.of and _number(second)
    if are_counts and days and others and days != others:
        value = _number(first) / days / (_number(second) / others)
        yield _ratio(_RATIO_PER_DAY, value, ratio_interval(first, second, days, others))


def _share(part: Figure, whole: Figure) -> Iterator[Working]:
    """The share of a part in its whole: of one edition, by category or within its period."""
    is_one_edition = (part.edition, part.as_of) == (whole.edition, whole.as_of)
    if not (
        is_one_edition and counts_events(part) and counts_events(whole) and _is_part(part, whole)
    ):
        return
    value, (low, high) = share_interval(int(_number(part)), int(_number(whole)))
    said = _BETWEEN.fill(value=Percent(value), low=Percent(low), high=Percent(high))
    yield Working(_SHARE.fill(whole=figure_name(whole)), said, _SHARE_NOTE)


def _is_part(part: Figure, whole: Figure) -> bool:
    if whole.category or _number(part) >= _number(whole):
        return False
    start, end = part.period.start, part.period.end
    if not (start and end and whole.period.start and whole.period.end):
        return False
    is_within = whole.period.start <= start and end <= whole.period.end
    return is_within and (part.category is not None or part.period != whole.period)


def _sum(first: Figure, second: Figure) -> Iterator[Working]:
    yield Working(_SUM, _PLAIN.fill(value=_number(first) + _number(second)), _EXACT)
