"""A table's cells as compact columns, rows in the order of their dates."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop.domain.tables import ColumnRecipe, Kind, Recipe, Role
from desktop.storage.tables.cells import Cell, Cells, Table
from desktop.storage.tables.dates import day_of
from desktop.storage.tables.numbers import (
    LARGEST,
    LONGEST_MISSING,
    MISSING_BEGINNINGS,
    decimal_of,
    is_missing,
    number_of,
)
from desktop.storage.tables.proposing import present

Codes: TypeAlias = NDArray[np.unsignedinteger[Any]]
Ends: TypeAlias = NDArray[np.uint32] | NDArray[np.uint64]
_Joined: TypeAlias = tuple[NDArray[np.uint8], NDArray[np.int64]]  # and the places of zero bytes
_JOINED_AT_ONCE = 500_000  # texts, for which it takes some 40 ms
MOST_COUNTED = 5_000  # distinct numbers; more are sorted and shown, not counted
SortKey: TypeAlias = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Coded:
    """A column to count by: `codes` into `labels`, which are in the order they are shown in.

    Labels are texts, numbers or days; the last is None, for rows where nothing is stated. `kind`
    says which. `unread` counts the rows whose cell was there but is none of its kind.
    """

    name: str
    kind: Kind
    codes: Codes
    labels: tuple[str | float | date | None, ...]
    role: Role = Role.OTHER
    unread: int = 0

    def between(self, low: float | date | None, high: float | date | None) -> tuple[int, int]:
        """The first code, and the one after the last, of labels from `low` to `high`."""
        known: Sequence[Any] = self.labels[:-1]
        first = 0 if low is None else bisect_left(known, low)
        return first, len(known) if high is None else bisect_right(known, high)


@dataclass(frozen=True, slots=True)
class Numbers:
    """A column of too many numbers to count by; NaN where nothing is stated."""

    name: str
    values: NDArray[np.float64]
    role: Role = Role.OTHER
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Texts:
    """A column to read and search: all of its UTF-8 in one buffer, a zero byte after each row.

    `ends` has the place of that zero for every row.
    """

    name: str
    buffer: NDArray[np.uint8]
    ends: Ends
    role: Role = Role.OTHER

    def __getitem__(self, row: int) -> str:
        begin = int(self.ends[row - 1]) + 1 if row else 0
        return self.buffer[begin : int(self.ends[row])].tobytes().decode("utf-8", "replace")

    def rows(self) -> list[str]:
        """All of them."""
        return self.buffer.tobytes().decode("utf-8", "replace").split("\0")[:-1]


@dataclass(frozen=True, slots=True)
class Records:
    """Rows in the order of `by`, the column of dates; `origin` has their places in the file.

    Texts and numbers are in the file's order: their row is `origin[row]`.
    """

    count: int
    coded: tuple[Coded, ...]
    numbers: tuple[Numbers, ...]
    texts: tuple[Texts, ...]
    by: Coded | None
    origin: NDArray[np.int32]

    def column(self, name: str) -> Coded | None:
        """A column to count by, by its name."""
        return next((each for each in self.coded if each.name == name), None)


def records(table: Table, recipe: Recipe, sort_key: SortKey) -> Records:
    """Compact columns of a table. `sort_key` puts words into the order of a language."""
    made: list[Coded | Numbers | Texts] = []
    for each in recipe.columns:
        cells = table.column(each.name)
        if cells is not None and each.role is not Role.IGNORED:
            made.append(_compact(cells, each, recipe.text.decimal, sort_key))
    coded = [each for each in made if isinstance(each, Coded)]
    numbers = tuple(each for each in made if isinstance(each, Numbers))
    texts = tuple(each for each in made if isinstance(each, Texts))
    by = _main_date(coded)
    origin = _order(by, table.rows)
    if by is not None:
        coded = [_reordered(each, origin) for each in coded]
        by = next(each for each in coded if each.name == by.name)
    return Records(table.rows, tuple(coded), numbers, texts, by, origin)


def _main_date(coded: Iterable[Coded]) -> Coded | None:
    dates = [each for each in coded if each.kind is Kind.DATE]
    ranks = {Role.EVENT_DATE: 0, Role.REPORT_DATE: 1}
    return min(dates, key=lambda each: ranks.get(each.role, 2), default=None)


def _order(by: Coded | None, count: int) -> NDArray[np.int32]:
    """Rows by date; those without one last, and rows of a day as they stand in the file."""
    if by is None:
        return np.arange(count, dtype=np.int32)
    return argsorted(by.codes).astype(np.int32)


def _reordered(column: Coded, order: NDArray[np.int32]) -> Coded:
    return replace(column, codes=column.codes.take(order))


def _compact(
    cells: Cells, recipe: ColumnRecipe, decimal: str, sort_key: SortKey
) -> Coded | Numbers | Texts:
    match recipe.kind:
        case Kind.TEXT:
            return _texts(cells, recipe.role)
        case Kind.DATE:
            labels = [day_of(cell, recipe.order) for cell in cells.values]
            return _coded(cells, recipe, labels, _itself)
        case Kind.NUMBER:
            return _numbers(cells, recipe, decimal)
        case Kind.CATEGORY:
            words = [_word(cell) for cell in cells.values]
            return _coded(cells, recipe, words, sort_key)


def _numbers(cells: Cells, recipe: ColumnRecipe, decimal: str) -> Coded | Numbers:
    try:
        plain = np.asarray(cells.values).astype(np.float64)
    except (ValueError, TypeError, OverflowError):  # some cells are not written plainly
        plain = np.array([np.nan])
    if decimal != "." and any(type(cell) is str for cell in cells.values):
        plain = np.array([np.nan])  # to numpy 1.234 is always a little more than one
    if (np.abs(plain) <= LARGEST).all():  # nor is any of them missing
        if len(plain) > MOST_COUNTED:
            rows = plain if _in_order(cells.codes, len(plain)) else plain[cells.codes]
            return Numbers(recipe.name, rows, recipe.role)
        return _coded(cells, recipe, plain.tolist(), _itself)
    sign = decimal_of(present(cells), decimal)
    numbers = [number_of(cell, sign) for cell in cells.values]
    if len(set(numbers)) <= MOST_COUNTED:
        return _coded(cells, recipe, numbers, _itself)
    values = np.array([np.nan if each is None else each for each in numbers])[cells.codes]
    return Numbers(recipe.name, values, recipe.role, _unread(cells, numbers))


def _itself(value: Any) -> Any:
    return value


def _word(cell: Cell) -> str | None:
    return None if is_missing(cell) else " ".join(str(cell).split())


def _coded(
    cells: Cells, recipe: ColumnRecipe, labels: Sequence[Any], sort_key: Callable[[Any], Any]
) -> Coded:
    """Codes in the order of labels; what is said in two ways, such as "a" and "a ", is one."""
    known = sorted({label for label in labels if label is not None}, key=sort_key)
    places = {label: place for place, label in enumerate(known)}
    new = np.fromiter(
        (places.get(label, len(known)) for label in labels), np.int64, len(labels)
    ).astype(smallest(len(known) + 1))
    codes = new.take(cells.codes)  # half the time that new[cells.codes] takes
    return Coded(
        recipe.name, recipe.kind, codes, (*known, None), recipe.role, _unread(cells, labels)
    )


def _unread(cells: Cells, labels: Sequence[object]) -> int:
    """Rows whose cell is there, and yet none of the kind that its column is."""
    pairs = enumerate(zip(labels, cells.values, strict=True))
    lost = [place for place, (label, cell) in pairs if label is None and not is_missing(cell)]
    return int(cells.counts()[lost].sum()) if lost else 0


def smallest(count: int) -> np.dtype[Any]:
    """The smallest type that holds so many codes."""
    return np.min_scalar_type(max(0, count - 1))


def argsorted(codes: Codes) -> NDArray[np.intp]:
    """The stable order of codes.

    numpy sorts what has two bytes or less digit by digit, many times as fast as the rest: so of
    four bytes the low two are sorted by, and then the high ones.
    """
    if codes.dtype.itemsize <= 2:
        return np.argsort(codes, kind="stable")
    order = np.argsort(codes.astype(np.uint16), kind="stable")
    high = (codes >> codes.dtype.type(16)).astype(np.uint16)
    return order.take(np.argsort(high.take(order), kind="stable"))


def _texts(cells: Cells, role: Role) -> Texts:
    """Texts joined part by part: while ten million are joined at once no other thread can run."""
    in_order = _in_order(cells.codes, len(cells.values))
    parts = [_part(cells, start, in_order) for start in range(0, len(cells), _JOINED_AT_ONCE)]
    sizes = np.cumsum([0, *(len(buffer) for buffer, _ in parts)], dtype=np.int64)
    kind = np.uint32 if sizes[-1] < 2**32 else np.uint64
    ends: list[Any] = [
        (each + size).astype(kind) for (_, each), size in zip(parts, sizes[:-1], strict=True)
    ]
    buffers = [buffer for buffer, _ in parts]
    whole: Any = np.concatenate(ends) if ends else np.zeros(0, kind)
    joined = np.concatenate(buffers) if buffers else np.zeros(0, np.uint8)
    return Texts(cells.name, joined, whole, role)


def _part(cells: Cells, start: int, in_order: bool) -> _Joined:  # noqa: FBT001
    """Some rows' texts, empty where they say that nothing is known."""
    rows = slice(start, start + _JOINED_AT_ONCE)
    if in_order:
        values = cells.values[rows]
        words: list[Any] = values.tolist() if isinstance(values, np.ndarray) else list(values)
    else:
        words = [cells.values[code] for code in cells.codes[rows].tolist()]
    try:
        buffer, ends = _joined(words)
    except TypeError:  # found out sooner than by asking every cell whether it is a text
        words = ["" if cell is None else str(cell) for cell in words]
        buffer, ends = _joined(words)
    if gaps := _gaps(buffer, ends, words):
        for gap in gaps:
            words[gap] = ""
        buffer, ends = _joined(words)
    return buffer, ends


def _joined(words: list[str]) -> _Joined:
    joined = "\0".join(words) + "\0" * bool(words)
    buffer = np.frombuffer(joined.encode("utf-8", "replace"), np.uint8)
    places = np.flatnonzero(buffer == 0)
    if len(places) != len(words):
        return _joined([word.replace("\0", " ") for word in words])
    return buffer, places.astype(np.int64)


def _gaps(buffer: NDArray[np.uint8], ends: NDArray[np.int64], words: list[str]) -> list[int]:
    """Rows whose text says that nothing is known: few begin like one, and only these are read."""
    if not words:
        return []
    begins = np.concatenate((np.zeros(1, ends.dtype), ends[:-1] + 1))
    first = buffer[begins].astype(np.uint16)
    second = buffer[np.minimum(begins + 1, len(buffer) - 1)]
    likely = _beginnings()[first << 8 | second] & (ends - begins <= 4 * LONGEST_MISSING)
    return [
        row
        for row in np.flatnonzero(likely & (ends > begins)).tolist()
        if len(words[row]) <= LONGEST_MISSING and is_missing(words[row])
    ]


@cache
def _beginnings() -> NDArray[np.bool_]:
    """For two bytes, whether a gap may begin with them; yes for all letters of three and more."""
    likely = np.zeros(1 << 16, bool)
    likely[0xE0 << 8 :] = True
    for number in range(1, 0x800):
        letter = chr(number)
        if letter.isspace() or letter.casefold()[0] in MISSING_BEGINNINGS:
            code = letter.encode()
            likely[slice(code[0] << 8, (code[0] + 1) << 8) if len(code) == 1 else
                   code[0] << 8 | code[1]] = True  # fmt: skip
    return likely


def _in_order(codes: NDArray[np.int32], count: int) -> bool:
    return len(codes) == count and bool(np.array_equal(codes, np.arange(count, dtype=codes.dtype)))
