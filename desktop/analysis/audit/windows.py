"""A claimed number against the windows of a cumulative series."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from desktop.analysis.audit.allowed import Span, allowed
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
    refuse_other_days,
    tidy,
    wrong_parameter,
)
from desktop.analysis.guard import why_not_divided
from desktop.domain.dataset import Series, point_key
from desktop.domain.figure import Figure, Number
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, data_text
from desktop.domain.verdicts import Verdict

AROUND = 4  # days around each end of a period that windows are tried with
MOST_AROUND = 31

_HOLDS = QT_TRANSLATE_NOOP(
    "Audit", "The reports of {first} and {last} differ by {claim}, the number claimed. {tried}"
)
_AS_WORDED = QT_TRANSLATE_NOOP(
    "Audit",
    "The reports of {start} and {end} differ by {stated}, which a claim of {claim} allows as it is "
    "worded.",
)
_NONE = QT_TRANSLATE_NOOP(
    "Audit", "The reports of {start} and {end} differ by {stated}, not by {claim}. {tried}"
)
_SHORT = QT_TRANSLATE_NOOP(
    "Audit",
    "The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of "
    "{first} and {last}, a window that is %n day(s) short. {tried}",
    None,
    1,
)
_LONG = QT_TRANSLATE_NOOP(
    "Audit",
    "The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of "
    "{first} and {last}, a window that is %n day(s) too long. {tried}",
    None,
    1,
)
_MOVED = QT_TRANSLATE_NOOP(
    "Audit",
    "The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of "
    "{first} and {last}, as long a window on other days. {tried}",
)
_NO_REPORT = QT_TRANSLATE_NOOP(
    "Audit", "The series has no report of {start} or of {end}, so the window cannot be worked out."
)
_TRIED_NONE = QT_TRANSLATE_NOOP("Audit", "Of %n window(s) tried, none matches.", None, 1)
_TRIED_ONE = QT_TRANSLATE_NOOP("Audit", "Of %n window(s) tried, this one alone matches.", None, 1)
_TRIED_MORE = QT_TRANSLATE_NOOP("Audit", "Of %n window(s) tried, {matches} match.", None, 1)
_NUMBERS = QT_TRANSLATE_NOOP("Audit", "{second} − {first} = {stated}")
_OTHER_DAYS = QT_TRANSLATE_NOOP("Audit", "The window lies far from the days of “{label}”.")
_NO_DAYS = QT_TRANSLATE_NOOP("Audit", "“{label}” does not say its first and last day.")
_NOT_CUMULATIVE = QT_TRANSLATE_NOOP("Audit", "“{label}” is no cumulative series.")

Window = tuple[date, date]


class Tried(NamedTuple):
    """Windows of a series by their days, with the difference that each gives."""

    differences: dict[Window, Number]
    claimed: Number

    @property
    def matches(self) -> list[Window]:
        """The windows that give exactly the number claimed."""
        return [days for days, value in self.differences.items() if value == self.claimed]


def reports(series: Series) -> dict[date, Number]:
    """The running total at the day of each report."""
    return {point.end: point.value for point in series.points}


def tried_windows(
    totals: dict[date, Number], start: date, end: date, claimed: Number, around: int = AROUND
) -> Tried:
    """Every pair of reports up to `around` days from `start` and from `end`."""
    firsts = [(day, totals[day]) for day in _days_around(start, around) if day in totals]
    lasts = [(day, totals[day]) for day in _days_around(end, around) if day in totals]
    return Tried(
        {
            (first, last): tidy(later - earlier)
            for first, earlier in firsts
            for last, later in lasts
            if first < last
        },
        claimed,
    )


def _days_around(day: date, around: int) -> Iterator[date]:
    return (day + timedelta(days=step) for step in range(-around, around + 1))


def tried_for(terms: Terms) -> tuple[Figure, Series, Window, Tried]:
    """The claim of a relation, its series, the window asked for, and all windows tried."""
    claim, series = terms.one("claim"), terms.needed_series()
    if series.kind != "cumulative":
        faulty_unit(_NOT_CUMULATIVE.fill(label=data_text(series.title)))
    if claim.period.days is None:
        faulty_unit(_NO_DAYS.fill(label=label(claim)))
    window = terms.day("start"), terms.day("end")
    if window[0] >= window[1]:
        wrong_parameter("end")
    around = min(terms.parameter("days_around", AROUND), MOST_AROUND)
    tried = tried_windows(reports(series), *window, number(claim), around)
    return claim, series, window, tried


def window_difference(terms: Terms) -> Outcome:
    """Whether a cumulative series gives a claimed number over the window that is asked for.

    All windows around it are tried; one of the claim's own length that begins at most a day from
    it is as good, since a report may belong to either of two days.
    """
    claim, series, window, tried = tried_for(terms)
    for figure in _reported(terms, series, [series.points[0].end]):
        refuse_mixed(why_not_divided(claim, figure))
    start, end = claim.period.start or window[0], claim.period.end or window[1]
    if max(abs((window[0] - start).days), abs((window[1] - end).days)) > MOST_AROUND:
        refuse_other_days(_OTHER_DAYS.fill(label=label(claim)))
    span = allowed(claim, terms.parameter("tolerance", 0.0))
    length = claim.period.days or 0
    best = min(tried.matches, key=lambda days: _unlikeness(days, window, length), default=None)
    verdict, sentence = _judged(window, tried, best, length, span)
    stated, shown = tried.differences.get(window), best or window
    words: dict[str, Argument] = {
        "start": window[0],
        "end": window[1],
        "first": shown[0],
        "last": shown[1],
        "claim": tried.claimed,
        "stated": "" if stated is None else stated,
        "tried": _told(tried),
    }
    return Outcome(
        verdict,
        sentence.fill(**words).counted(sentence.count or 0),
        f"{_name(series, window[1])} - {_name(series, window[0])}",
        _numbers(reports(series), window, stated),
        (
            ("stated", "" if stated is None else stated),
            ("claimed", tried.claimed),
            ("tried", len(tried.differences)),
            ("matches", "; ".join(f"{first}/{last}" for first, last in tried.matches)),
        ),
        inputs(claim=claim, series=_reported(terms, series, dict.fromkeys((*window, *shown)))),
    )


def _reported(terms: Terms, series: Series, days: Iterable[date]) -> tuple[Figure, ...]:
    """The reports of these days, as far as there are any."""
    keys = {point.end: point_key(series, point) for point in series.points}
    found = (terms.dataset.figure(keys.get(day)) for day in days)
    return tuple(figure for figure in found if figure)


def _name(series: Series, day: date) -> str:
    """The id of the report of a day; where there is none, the day."""
    return next((point_key(series, each) for each in series.points if each.end == day), str(day))


def _numbers(totals: dict[date, Number], window: Window, stated: Number | None) -> Message | None:
    if stated is None:
        return None
    return _NUMBERS.fill(first=totals[window[0]], second=totals[window[1]], stated=stated)


def _unlikeness(days: Window, window: Window, length: int) -> tuple[int, int]:
    """A window as long as the claim's period comes first, then the one that lies nearest."""
    off = abs((days[1] - days[0]).days - length)
    return off, abs((days[0] - window[0]).days) + abs((days[1] - window[1]).days)


def _judged(
    window: Window, tried: Tried, best: Window | None, days: int, span: Span
) -> tuple[Verdict, Message]:
    """Verdict and sentence, the latter counted by the days that the best window is off."""
    stated = tried.differences.get(window)
    off = 0 if best is None else (best[1] - best[0]).days - days
    if best and not off and abs((best[0] - window[0]).days) <= 1:
        return Verdict.HOLDS, _HOLDS
    if stated is None:
        return Verdict.CANNOT, _NO_REPORT
    if stated != tried.claimed and span.holds(stated):
        return Verdict.HOLDS, _AS_WORDED
    if best is None:
        return Verdict.FAILS, _NONE
    if off:
        return Verdict.FAILS, (_SHORT if off < 0 else _LONG).counted(abs(off))
    return Verdict.FAILS, _MOVED


def _told(tried: Tried) -> Message:
    matches = len(tried.matches)
    form = _TRIED_NONE if not matches else _TRIED_ONE if matches == 1 else _TRIED_MORE
    return form.fill(matches=matches).counted(len(tried.differences))
