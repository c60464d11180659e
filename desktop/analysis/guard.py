"""The definition guard: which numbers may share an axis, a sum or a ratio, and why not."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from desktop.analysis.words import figure_name, measure_name, unit_name
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text

_MEASURES = QT_TRANSLATE_NOOP(
    "Guard",
    "They measure different things: “{first}” and “{second}”. Such numbers share no axis, no sum "
    "and no ratio.",
)
_CLAIMED = QT_TRANSLATE_NOOP(
    "Guard",
    "Claimed losses count killed and wounded as a party to the war states them. They are compared "
    "with nothing but themselves.",
)
_POPULATIONS = QT_TRANSLATE_NOOP("Guard", "They count different people: “{first}” and “{second}”.")
UNITS = QT_TRANSLATE_NOOP("Guard", "They are in different units: “{first}” and “{second}”.")
_PERIODS = QT_TRANSLATE_NOOP(
    "Guard", "“{first}” and “{second}” may stand side by side only where both are of one period."
)
_BESIDE = QT_TRANSLATE_NOOP(
    "Guard",
    "“{first}” and “{second}” may stand side by side, each with its own mark, but not in one sum "
    "or ratio.",
)
_WORDS_ONLY = QT_TRANSLATE_NOOP("Guard", "“{label}” is a statement in words and has no number.")
_EDITIONS = QT_TRANSLATE_NOOP(
    "Guard", "They are of different editions: a sum across editions counts some people twice."
)
_NO_SUM = QT_TRANSLATE_NOOP(
    "Guard", "“{label}” is a rate, a ratio or a rank: such numbers are no parts and no total."
)
_OUTSIDE = QT_TRANSLATE_NOOP("Guard", "“{first}” is not within the days of “{second}”.")
_OTHER_DAYS = QT_TRANSLATE_NOOP("Guard", "“{first}” and “{second}” are of different days.")
_OVERLAP = QT_TRANSLATE_NOOP(
    "Guard", "Their periods or categories overlap: a sum would count some people twice."
)

_NO_COUNTS = {Measure.RATE, Measure.RATIO, Measure.RANK}
_WITH_CONFIRMED = {
    Measure.CONFIRMED_DATED,
    Measure.ESTIMATED,
    Measure.EXCESS,
    Measure.ACKNOWLEDGED,
}


class Meeting(StrEnum):
    """How two numbers may be shown."""

    TOGETHER = "together"  # one axis, and one ratio
    BESIDE = "side by side"  # one axis, each with its own mark, no arithmetic
    APART = "apart"  # panels of their own


class Ruling(NamedTuple):
    """How two numbers may meet; where not together, the sentence that says why."""

    meeting: Meeting
    reason: Message | None = None


Populations = Sequence[frozenset[str]]
_ONE_LIST = {Measure.CONFIRMED, Measure.CONFIRMED_DATED}


def is_of_one_day(figure: Figure) -> bool:
    """Whether it counts one day, and so may stand for a rate per day."""
    return figure.of is None and figure.period.days == 1


def _kind(figure: Figure) -> tuple[Measure, Measure | None, str | None]:
    """Measure, what it is of, per what. A count of one day is a rate per day."""
    if is_of_one_day(figure):
        return Measure.RATE, figure.measure, "day"
    return figure.measure, figure.of, figure.per


def _same_kind(first: Figure, second: Figure) -> bool:
    plain = (first.measure, first.of, first.per) == (second.measure, second.of, second.per)
    return plain or _kind(first) == _kind(second)


def ruling(first: Figure, second: Figure, populations: Populations = ()) -> Ruling:
    """How two figures may meet, by measure, population, unit and period.

    Populations that stand in one set of `populations` may be shown side by side.
    """
    if not _same_kind(first, second):
        return _unlike(first, second, populations)
    if first.population != second.population:
        return Ruling(Meeting.APART, _populations(first, second))
    is_plain = (first.measure, first.per) == (second.measure, second.per)
    if is_plain and first.unit != second.unit:
        return Ruling(Meeting.APART, _units(first, second))
    return Ruling(Meeting.TOGETHER)


def _units(first: Figure, second: Figure) -> Message:
    """Why units differ; a statement in words has none."""
    for figure in (first, second):
        if figure.unit is None:
            return _WORDS_ONLY.fill(label=figure_name(figure))
    return UNITS.fill(first=unit_name(first), second=unit_name(second))


def _populations(first: Figure, second: Figure) -> Message:
    return _POPULATIONS.fill(first=data_text(first.population), second=data_text(second.population))


def _unlike(first: Figure, second: Figure, populations: Populations) -> Ruling:
    """Of different measures: side by side where the words allow it, else apart."""
    names = {"first": measure_name(first), "second": measure_name(second)}
    measures = {first.measure, second.measure}
    if _is_claimed_mixed(first, second):
        return Ruling(Meeting.APART, _CLAIMED)
    if Measure.CONFIRMED not in measures or not measures & _WITH_CONFIRMED:
        return Ruling(Meeting.APART, _MEASURES.fill(**names))
    both = {first.population, second.population}
    if len(both) > 1 and not any(both <= near for near in populations):
        return Ruling(Meeting.APART, _populations(first, second))
    if not _one_period(first.period, second.period):
        return Ruling(Meeting.APART, _PERIODS.fill(**names))
    return Ruling(Meeting.BESIDE, _BESIDE.fill(**names))


def _is_claimed_mixed(first: Figure, second: Figure) -> bool:
    """Whether just one of the two is of claimed losses."""
    return (first.base_measure is Measure.CLAIMED) is not (second.base_measure is Measure.CLAIMED)


def _one_period(first: Period, second: Period) -> bool:
    return first.end is not None and (first.start, first.end) == (second.start, second.end)


def why_not_divided(first: Figure, second: Figure, populations: Populations = ()) -> Message | None:
    """Why one figure may not be divided by, or taken from, the other; None where it may."""
    for figure in (first, second):
        if figure.value is None and figure.lower is None and figure.upper is None:
            return _WORDS_ONLY.fill(label=figure_name(figure))
    return ruling(first, second, populations).reason


def why_not_set_against(claim: Figure, evidence: Figure) -> Message | None:
    """Why a claim may not be checked by evidence: it is of another measure, or of other people.

    Either may be a rate or a ratio. Deaths with a known date are among those named.
    """
    measures = {claim.base_measure, evidence.base_measure}
    if len(measures) > 1 and measures != _ONE_LIST:
        if _is_claimed_mixed(claim, evidence):
            return _CLAIMED
        return _MEASURES.fill(first=measure_name(claim), second=measure_name(evidence))
    return None if claim.population == evidence.population else _populations(claim, evidence)


def why_not_summed(figures: Iterable[Figure]) -> Message | None:
    """Why figures may not be added: of different kinds or editions; None where they may."""
    head, *others = figures
    for figure in others:
        if reason := why_not_divided(head, figure):
            return reason
    for figure in (head, *others):
        if figure.of is not None or figure.measure in _NO_COUNTS:
            return _NO_SUM.fill(label=figure_name(figure))
    for figure in others:
        if (figure.edition, figure.as_of) != (head.edition, head.as_of):
            return _EDITIONS
    return None


def why_not_added(first: Figure, second: Figure) -> Message | None:
    """As above for two parts, which must share neither days nor people."""
    if reason := why_not_summed([first, second]):
        return reason
    if _are_categories(first, second):
        return None
    is_known = first.period.days and second.period.days
    return None if is_known and not share_days(first.period, second.period) else _OVERLAP


def _are_categories(first: Figure, second: Figure) -> bool:
    """Whether they are two categories of one scheme, and so share nobody."""
    is_one_scheme = first.category_scheme == second.category_scheme is not None
    return is_one_scheme and first.category != second.category


def _overlap(first: Figure, second: Figure) -> bool:
    """Whether both count the same days for all that is known; unknown days are no proof."""
    if _are_categories(first, second):
        return False
    if not (first.period.days and second.period.days):
        return first.category_scheme == second.category_scheme is not None
    return share_days(first.period, second.period)


def share_days(first: Period, second: Period) -> bool:
    """Whether a day lies in both periods; what is not known may be any day."""
    start = max(first.start or date.min, second.start or date.min)
    return start <= min(first.end or date.max, second.end or date.max)


def why_no_parts(total: Figure, parts: Sequence[Figure]) -> Message | None:
    """Why figures are no parts of a total: they overlap, or reach beyond its days.

    What cannot be known, since a period or a category is not stated, is no reason.
    """
    if reason := why_not_summed((total, *parts)):
        return reason
    for part in parts:
        if reason := why_outside(part, total):
            return reason
    if _are_one_split(parts):
        return None
    ordered = sorted(parts, key=lambda part: part.period.start or date.min)
    return _OVERLAP if any(_overlap(a, b) for a, b in pairwise(ordered)) else None


def _are_one_split(parts: Sequence[Figure]) -> bool:
    """Whether all are different categories of one scheme."""
    schemes = {part.category_scheme for part in parts}
    return len(schemes) == 1 and len({part.category for part in parts}) == len(parts)


def why_outside(part: Figure, whole: Figure) -> Message | None:
    """Why a figure cannot be part of another one: it counts days that the other does not."""
    inner, outer = part.period, whole.period
    if not (inner.start and inner.end and outer.start and outer.end):
        return None
    if outer.start <= inner.start and inner.end <= outer.end:
        return None
    return _OUTSIDE.fill(first=figure_name(part), second=figure_name(whole))


def why_other_days(first: Figure, second: Figure, slack: int = 0) -> Message | None:
    """Why two figures are not of one period, give or take `slack` days at either end."""
    one, other = first.period, second.period
    if not (one.start and one.end and other.start and other.end):
        return None
    off = abs((one.start - other.start).days), abs((one.end - other.end).days)
    if max(off) <= slack:
        return None
    return _OTHER_DAYS.fill(first=figure_name(first), second=figure_name(second))
