"""A table's numbers by day and group, as a check of a series needs them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Numbers, Records, Texts
from desktop.domain.tables import Kind, Recipe, Role

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
MOSTLY = 0.9  # the share of rows that must have a day, in their group, for themselves
FEWEST_OF_GROUP = 3  # rows that a group has on average, or it is no series
_CUMULATIVE = re.compile(r"[ _.]?(cum|cumul|cumulative|cumsum|total)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows in the order of groups and, inside them, of days.

    `order` has the rows' places in the file, `group` the number of each row's group, `day` its day
    as an ordinal, -1 where it has none. `by` names the columns that make the groups.
    """

    order: Ints
    group: Ints
    day: Ints
    by: tuple[str, ...] = ()

    @property
    def is_series(self) -> bool:
        """Whether there are days, and hardly ever two rows of one group and day."""
        dated = self.day >= 0
        if dated.sum() < 2 or 2 * dated.sum() < len(self.day):
            return False
        pairs = self.group[dated] * (int(self.day.max()) + 1) + self.day[dated]
        return len(distinct(pairs)) >= MOSTLY * len(pairs)

    def same_group(self) -> NDArray[np.bool_]:
        """For each row but the first, whether the row before it is of the same group."""
        return np.equal(self.group[1:], self.group[:-1])

    def date(self, place: int) -> date | None:
        """The day of a row; None where it has none."""
        ordinal = int(self.day[place])
        return date.fromordinal(ordinal) if ordinal >= 0 else None

    def row(self, place: int) -> int:
        """The row of the file, counted from 1 below the names."""
        return int(self.order[place]) + 1


def distinct(values: Ints) -> Ints:
    """Each value once, in order. Sorting lets the window go on meanwhile; numpy's own does not."""
    ordered = np.sort(values)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def ranked(columns: Iterable[tuple[Ints, int]]) -> Ints:
    """For each row the number of its combination of codes; of each column, how many there are."""
    ranks: Ints | None = None
    for codes, count in columns:
        keys = codes if ranks is None else ranks * count + codes
        order = np.argsort(keys, kind="stable")
        ordered = keys[order]
        ranks = np.empty(len(keys), np.int64)
        ranks[order] = np.cumsum(np.diff(ordered, prepend=ordered[:1]) != 0)
    return np.zeros(0, np.int64) if ranks is None else ranks


def panel(made: Records, *, grouped: bool) -> Panel:
    """Days; where it may be `grouped` and several rows have one day, by what keeps them apart."""
    origin = made.origin.astype(np.int64)
    day = _days(made)
    whole = _ordered(origin, np.zeros(made.count, np.int64), day, ())
    if not grouped or not made.count or made.by is None or whole.is_series:
        return whole
    groups = [
        each
        for each in made.coded
        if each.kind is Kind.CATEGORY and each.role in {Role.CATEGORY, Role.REGION}
    ]
    if not groups:
        return whole
    numbers = ranked((each.codes.astype(np.int64), len(each.labels)) for each in groups)
    names = tuple(each.name for each in groups)
    parted = _ordered(origin, numbers, day, names)
    are_long = FEWEST_OF_GROUP * (int(numbers.max()) + 1) <= made.count
    return parted if are_long and parted.is_series else whole


def _ordered(origin: Ints, group: Ints, day: Ints, by: tuple[str, ...]) -> Panel:
    last = np.where(day < 0, np.iinfo(np.int64).max, day)
    order = np.lexsort((origin, last, group))
    return Panel(origin[order], group[order], day[order], by)


def _days(made: Records) -> Ints:
    if made.by is None:
        return np.full(made.count, -1, np.int64)
    labels: list[Any] = list(made.by.labels[:-1])
    ordinals = np.array([*(label.toordinal() for label in labels), -1], np.int64)
    return ordinals[made.by.codes]


def numbers_of(made: Records, name: str) -> Floats | None:
    """A column's numbers in the file's order, NaN where nothing is stated; None for no numbers."""
    column = made.column(name)
    if column is not None and column.kind is Kind.NUMBER:
        labels: list[Any] = list(column.labels[:-1])
        values = np.array([*labels, np.nan], np.float64)
        inverse = np.empty(made.count, np.float64)
        inverse[made.origin] = values[column.codes]
        return inverse
    return next((each.values for each in made.numbers if each.name == name), None)


def missing_of(made: Records, column: Coded | Numbers | Texts) -> int:
    """Rows in which nothing is stated in a column; what could not be read is stated."""
    if isinstance(column, Coded):
        return int((column.codes == len(column.labels) - 1).sum()) - column.unread
    if isinstance(column, Numbers):
        return int(np.isnan(column.values).sum()) - column.unread
    begins = np.concatenate([[0], column.ends[:-1].astype(np.int64) + 1])
    return int((column.ends.astype(np.int64) == begins).sum()) if made.count else 0


def named(recipe: Recipe, role: Role) -> list[str]:
    """Names of the columns of numbers in a role."""
    return [each.name for each in recipe.columns if each.role is role and each.kind is Kind.NUMBER]


def totals_with_counts(recipe: Recipe) -> list[tuple[str, str]]:
    """Cumulative columns, each with the count that it adds up: by their names, or as the only two.

    Such as "killed_cum" and "killed".
    """
    totals, counts = named(recipe, Role.CUMULATIVE), named(recipe, Role.COUNT)
    known = {each.casefold(): each for each in counts}
    pairs = [
        (total, known[stem])
        for total in totals
        if (stem := _CUMULATIVE.sub("", total).casefold()) in known
    ]
    return pairs or ([(totals[0], counts[0])] if len(totals) == len(counts) == 1 else [])
