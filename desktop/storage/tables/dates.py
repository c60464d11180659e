"""Dates as people write them, to days: a cell at a time, since distinct cells are few."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time

from desktop.domain.tables import DateOrder
from desktop.storage.tables.cells import Cell

EARLIEST, LATEST = 1400, 2200  # years; what lies beyond is no date of a death

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d.*|Z)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+\d{1,2}:.*)?")
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{2})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"\d{4}")
_WORDS = re.compile(r"(?:(\d{1,2})\.? )?([^\W\d_]{3,})\.? (?:(\d{1,2}),? )?(\d{4})(?:\s?[гр]\.?)?")
_MONTHS = {
    begin: number
    for number, begins in enumerate(
        (
            "jan січ янв",
            "feb лют фев",
            "mar бер мар",
            "apr кві апр",
            "may тра май мая",
            "jun чер июн",
            "jul лип июл",
            "aug сер авг",
            "sep вер сен",
            "oct жов окт",
            "nov лис ноя",
            "dec гру дек",
        ),
        1,
    )
    for begin in begins.split()
}


def day_of(cell: Cell, order: DateOrder) -> date | None:
    """The day that a cell names, or the first day of its week, month or year; None for none.

    `order` settles only what is written as three numbers with the year last.
    """
    if isinstance(cell, date):
        given = cell.date() if isinstance(cell, datetime) else cell
        return given if EARLIEST <= given.year <= LATEST else None
    if cell is None:
        return None
    text = str(cell).strip()
    for pattern, make in _FORMS:
        if found := pattern.fullmatch(text):
            try:
                day = make(found, order)
            except ValueError:
                return None
            return day if day and EARLIEST <= day.year <= LATEST else None
    return None


def day_or_moment(moment: datetime) -> date | str:
    """A day, where its time is midnight: that is how workbooks and frames keep days."""
    return moment.date() if moment.time() == time() else moment.isoformat(" ")


def _year_first(found: re.Match[str], _order: DateOrder) -> date:
    return date(int(found[1]), int(found[3]), int(found[4]))


def _compact(found: re.Match[str], _order: DateOrder) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _numbers(found: re.Match[str], order: DateOrder) -> date:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        year += 2000 if year < 70 else 1900
    return (
        date(year, first, second) if order is DateOrder.MONTH_FIRST else date(year, second, first)
    )


def _week(found: re.Match[str], _order: DateOrder) -> date:
    return date.fromisocalendar(int(found[1]), int(found[2]), 1)


def _month(found: re.Match[str], _order: DateOrder) -> date:
    return date(int(found[1] or found[4]), int(found[2] or found[3]), 1)


def _year(found: re.Match[str], _order: DateOrder) -> date:
    return date(int(found[0]), 1, 1)


def _words(found: re.Match[str], _order: DateOrder) -> date | None:
    month = _MONTHS.get(found[2][:3].lower())
    return date(int(found[4]), month, int(found[1] or found[3] or 1)) if month else None


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], DateOrder], date | None]], ...] = (
    (_YEAR_FIRST, _year_first),
    (_NUMBERS, _numbers),
    (_WEEK, _week),
    (_COMPACT, _compact),
    (_MONTH, _month),
    (_YEAR, _year),
    (_WORDS, _words),
)


def order_of(cells: Iterable[Cell]) -> DateOrder:
    """How dates with the year last are written: UNKNOWN where day and month may stand either way.

    Cells that are no such dates decide nothing; where there are none, the year is first.
    """
    pairs = [
        (int(found[1]), int(found[3]))
        for cell in cells
        if isinstance(cell, str) and (found := _NUMBERS.fullmatch(cell.strip()))
    ]
    if not pairs:
        return DateOrder.YEAR_FIRST
    if any("." in str(cell) for cell in cells if isinstance(cell, str)):
        return DateOrder.DAY_FIRST  # nobody writes the month first with dots
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first == month_first:
        return DateOrder.UNKNOWN
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
