"""A claimed number against the windows of a cumulative series."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
)
from desktop.analysis.guard import why_not_divided
from desktop.domain.dataset import Series, point_key, series_figures
from desktop.domain.figure import Figure, Number
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message
from desktop.domain.verdicts import Verdict

AROUND = 4  # days around each end of a period that windows are tried with

_HOLDS = QT_TRANSLATE_NOOP(
    "Audit", "The reports of {first} and {last} differ by {claim}, the number claimed. {tried}"
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
_NO_DAYS = QT_TRANSLATE_NOOP("Audit", "“{label}” is not about days that a series could cover.")

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
            (first, last): later - earlier
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
    if series.kind != "cumulative" or claim.period.days is None:
        faulty_unit(_NO_DAYS.fill(label=label(claim)))
    window = terms.day("start"), terms.day("end")
    around = min(max(terms.parameter("days_around", AROUND), 0), 31)
    tried = tried_windows(reports(series), *window, number(claim), around)
    return claim, series, window, tried


def window_difference(terms: Terms) -> Outcome:
    """Whether a cumulative series gives a claimed number over the window that is asked for.

    All windows around it are tried; one of the claim's own length that begins at most a day from
    it is as good, since a report may belong to either of two days.
    """
    claim, series, window, tried = tried_for(terms)
    points = {figure.period.end: figure for figure in series_figures(series)}
    refuse_mixed(why_not_divided(claim, next(iter(points.values()))))
    matches = tried.matches
    best = min(matches, key=lambda days: _distance(days, window), default=None)
    shown = best or window
    verdict, sentence = _judged(window, tried, best, claim.period.days or 0)
    stated = tried.differences.get(window)
    words: dict[str, Argument] = {
        "start": window[0],
        "end": window[1],
        "first": shown[0],
        "last": shown[1],
        "claim": tried.claimed,
        "stated": "–" if stated is None else stated,
        "tried": _told(tried),
    }
    ends = tuple(points[day] for day in dict.fromkeys((*window, *shown)) if day in points)
    before, after = (points.get(day) for day in window)
    return Outcome(
        verdict,
        sentence.fill(**words).counted(sentence.count or 0),
        f"{_name(series, window[1])} - {_name(series, window[0])}",
        _numbers(before, after, stated),
        (
            ("stated", "" if stated is None else stated),
            ("claimed", tried.claimed),
            ("tried", len(tried.differences)),
            ("matches", "; ".join(f"{first}/{last}" for first, last in matches)),
        ),
        inputs(claim=claim, series=ends),
    )


def _name(series: Series, day: date) -> str:
    return next((point_key(series, each) for each in series.points if each.end == day), str(day))


def _numbers(before: Figure | None, after: Figure | None, stated: Number | None) -> Message | None:
    if before is None or after is None or stated is None:
        return None
    return _NUMBERS.fill(first=number(before), second=number(after), stated=stated)


def _distance(days: Window, window: Window) -> int:
    return abs((days[0] - window[0]).days) + abs((days[1] - window[1]).days)


def _judged(
    window: Window, tried: Tried, best: Window | None, days: int
) -> tuple[Verdict, Message]:
    """Verdict and sentence, the latter counted by the days that the best window is off."""
    if window not in tried.differences and best is None:
        return Verdict.CANNOT, _NO_REPORT
    if best is None:
        return Verdict.FAILS, _NONE
    off = (best[1] - best[0]).days - days
    if off:
        return Verdict.FAILS, (_SHORT if off < 0 else _LONG).counted(abs(off))
    is_near = abs((best[0] - window[0]).days) <= 1
    return (Verdict.HOLDS, _HOLDS) if is_near else (Verdict.FAILS, _MOVED)


def _told(tried: Tried) -> Message:
    matches = len(tried.matches)
    form = _TRIED_NONE if not matches else _TRIED_ONE if matches == 1 else _TRIED_MORE
    return form.fill(matches=matches).counted(len(tried.differences))
