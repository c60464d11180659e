"""Where a table's column names stand: below its title, and unlike the rows below them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

from desktop.storage.tables.dates import day_of, order_of
from desktop.storage.tables.numbers import is_missing, number_of

LOOKED_AT = 40  # rows at the top in which the names are looked for
_BELOW = 50  # rows that tell what a column has
_YEARS = range(1800, 2101)

Row = Sequence[Any]


def names_row(rows: Sequence[Row]) -> int:
    """The row of the names, the first that is mostly full; -1 where it is like the rows below.

    Names may be words or, in a wide table, days or years: they differ in kind from what stands
    below them. A row of words is rather the names than a full row above it that tells of the
    whole table and has, say, a day in it.
    """
    full = _full(rows)
    kinds = cache(lambda number: _kinds(rows[number]))
    if not full:
        return 0
    if _is_of_words(kinds(full[0])):
        return full[0]
    width = len(rows[full[0]])
    for place, number in enumerate(full[1:], 1):
        if _is_of_words(kinds(number)):
            usual = [_usual(map(kinds, _below(rows, number)), column) for column in range(width)]
            if all(_differ(kinds(each), usual) for each in (*full[:place], number)):
                return number
    usual = [_usual(map(kinds, _below(rows, full[0])), column) for column in range(width)]
    names = _with_years(rows[full[0]], kinds(full[0]))
    return full[0] if _differ(names, usual) else -1


def _below(rows: Sequence[Row], number: int) -> range:
    return range(number + 1, min(len(rows), number + 1 + _BELOW))


def _full(rows: Sequence[Row]) -> list[int]:
    """Rows near the top that fill most of the columns that have something in them."""
    top = rows[: LOOKED_AT + _BELOW]
    width = Counter(map(len, top)).most_common(1)[0][0] if top else 0
    of_width = [row for row in top if len(row) == width]
    filled = [sum(map(_is_filled, column)) for column in zip(*of_width, strict=True)]
    columns = [place for place, count in enumerate(filled) if count > 1 or len(of_width) == 1]
    return [
        number
        for number, row in enumerate(rows[:LOOKED_AT])
        if len(row) == width and 2 * sum(_is_filled(row[place]) for place in columns) > len(columns)
    ]


def _is_filled(cell: object) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _kinds(row: Row) -> list[str]:
    return [_kind(cell) for cell in row]


def _kind(cell: Any) -> str:
    """Number, day or word; nothing where the cell tells nothing."""
    if is_missing(cell):
        return ""
    if isinstance(cell, date):
        return "day"
    if isinstance(cell, time | timedelta) or number_of(cell, ".") is not None:
        return "number"
    return "word" if day_of(cell, order_of([cell])) is None else "day"


def _is_of_words(kinds: Sequence[str]) -> bool:
    return not {"number", "day"} & set(kinds)


def _usual(below: Any, column: int) -> str:
    kinds = Counter(each[column] for each in below if column < len(each))
    del kinds[""]
    return kinds.most_common(1)[0][0] if kinds else ""


def _differ(kinds: Sequence[str], usual: Sequence[str]) -> bool:
    return any(a and b and a != b for a, b in zip(kinds, usual, strict=False))


def _with_years(row: Row, kinds: Sequence[str]) -> list[str]:
    """The kinds of what may be names: numbers that are several years, one after the other."""
    numbers = [
        number_of(cell, ".") for cell, kind in zip(row, kinds, strict=True) if kind == "number"
    ]
    steps = {b - a for a, b in pairwise(numbers) if a and b}
    are_years = steps in ({1.0}, {-1.0}) and all(number in _YEARS for number in numbers)
    return ["year" if kind == "number" and are_years else kind for kind in kinds]
