"""Totals of a table against its other numbers: falls, running sums, parts, ranges."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.importing.findings import Finding, Topic, asking
from desktop.analysis.importing.series import (
    Floats,
    Ints,
    Panel,
    named,
    numbers_of,
    totals_with_counts,
)
from desktop.analysis.records.columns import Records
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import Kind, Recipe, Role

SLIGHT = 1e-6  # what two numbers that are the same may differ by
MOSTLY = 0.8  # the share of rows in which parts must make up a total to be taken for its parts
FEWEST_ROWS = 3
MOST_PARTS = 20
_TOTAL = re.compile(
    r"(^|[ _.])(total|sum|all|усього|всього|разом|всего|итого)($|[ _.])", re.IGNORECASE
)

_FALLS = QT_TRANSLATE_NOOP(
    "Review",
    "{column} falls %n times, although it is a total. The first: {first}. The largest: {largest}. "
    "A total falls where its source corrects itself, or by a slip.",
    None,
    1,
)
_FALLS_FIRST = QT_TRANSLATE_NOOP(
    "Review",
    "{column} falls %n times, although it is a total. The first and the largest: {first}. A total "
    "falls where its source corrects itself, or by a slip.",
    None,
    1,
)
_FALLS_ONCE = QT_TRANSLATE_NOOP(
    "Review",
    "{column} falls once, although it is a total: {first}. A total falls where its source corrects "
    "itself, or by a slip.",
)
_FALL = QT_TRANSLATE_NOOP("Review", "{day} (row {row}), from {before} to {after}")
_FALL_UNDATED = QT_TRANSLATE_NOOP("Review", "row {row}, from {before} to {after}")
_STEPS = QT_TRANSLATE_NOOP(
    "Review",
    "{total} does not rise by {count} in %n rows. The first: {place}, where it rises by {rise} and "
    "{count} is {stated}.",
    None,
    1,
)
_PLACE = QT_TRANSLATE_NOOP("Review", "{day} (row {row})")
_PLACE_UNDATED = QT_TRANSLATE_NOOP("Review", "row {row}")
_ADDED_UP = QT_TRANSLATE_NOOP(
    "Review", "{count} adds up to {sum}; the last {total} is {last}. They differ by {difference}."
)
_ADDED_UP_IN_PART = QT_TRANSLATE_NOOP(
    "Review",
    "{total} rises by {count} wherever both are stated. Yet {count} adds up to {sum}, and the last "
    "{total} is {last}: a difference of {difference}. Some rows do not state both.",
)
_AGREE = QT_TRANSLATE_NOOP("Review", "{total} is the running sum of {count} in every row.")
_CROSSED = QT_TRANSLATE_NOOP(
    "Review",
    "{low} is above {high} in %n rows, the first in row {row}: {lower} and {higher}. Are the "
    "columns the wrong way round?",
    None,
    1,
)
_PARTS = QT_TRANSLATE_NOOP(
    "Review",
    "{total} is not the sum of its parts ({parts}) in %n rows. The first: {place}, where the parts "
    "add up to {sum} and {total} is {stated}.",
    None,
    1,
)


def total_findings(made: Records, recipe: Recipe, days: Panel) -> Iterator[Finding]:
    """All that does not add up, and which totals do."""
    if days.is_series or made.by is None:
        yield from _falls(made, recipe, days)
        yield from _steps(made, recipe, days)
    yield from _parts(made, recipe, days)
    yield from _crossed(made, recipe)


def _falls(made: Records, recipe: Recipe, days: Panel) -> Iterator[Finding]:
    for name in named(recipe, Role.CUMULATIVE):
        values = numbers_of(made, name)
        if values is None:
            continue
        known, before, after = _stated_pairs(values[days.order], days)
        places = np.flatnonzero(after < before - SLIGHT)
        if not len(places):
            continue
        largest = places[np.argmax(before[places] - after[places])]
        told = [
            _fall(days, int(known[at]), float(before[at]), float(after[at]))
            for at in (places[0], largest)
        ]
        sentence = _FALLS.fill(column=name, first=told[0], largest=told[1])
        if largest == places[0]:
            form = _FALLS_ONCE if len(places) == 1 else _FALLS_FIRST
            sentence = form.fill(column=name, first=told[0])
        row = days.row(int(known[places[0]]))
        yield asking(Topic.FALLS, sentence.counted(len(places)), len(places), row, name)


def _stated_pairs(values: Floats, days: Panel) -> tuple[Ints, Floats, Floats]:
    """Of rows with a number whose group had one before: their places, that number, and theirs."""
    known = np.flatnonzero(~np.isnan(values))
    same = days.group[known[1:]] == days.group[known[:-1]]
    after = known[1:][same]
    return after, values[known[:-1][same]], values[after]


def _fall(days: Panel, place: int, before: float, after: float) -> Message:
    day, row = days.date(place), days.row(place)
    if day is None:
        return _FALL_UNDATED.fill(row=row, before=before, after=after)
    return _FALL.fill(day=day, row=row, before=before, after=after)


def _place(days: Panel, place: int) -> Message:
    day, row = days.date(place), days.row(place)
    return _PLACE_UNDATED.fill(row=row) if day is None else _PLACE.fill(day=day, row=row)


def _steps(made: Records, recipe: Recipe, days: Panel) -> Iterator[Finding]:
    """Totals that do not rise by the count of their row, where both rows state them."""
    for total, count in totals_with_counts(recipe):
        totals, counts = numbers_of(made, total), numbers_of(made, count)
        if totals is None or counts is None:
            continue
        totals, counts = totals[days.order], counts[days.order]
        rises = np.diff(totals)
        differs = np.abs(rises - counts[1:]) > SLIGHT  # never so where one of them is missing
        places = np.flatnonzero(differs & days.same_group())
        if len(places):
            at = int(places[0])
            sentence = _STEPS.fill(
                total=total,
                count=count,
                place=_place(days, at + 1),
                rise=float(rises[at]),
                stated=float(counts[at + 1]),
            )
            row = days.row(at + 1)
            yield asking(Topic.SUMS, sentence.counted(len(places)), len(places), row, total)
        yield from _added_up(total, count, totals, counts, days, agrees=not len(places))


def _added_up(
    total: str, count: str, totals: Floats, counts: Floats, days: Panel, *, agrees: bool
) -> Iterator[Finding]:
    known = np.flatnonzero(~np.isnan(totals))
    if days.by or not len(known):
        return
    added, last = float(np.nansum(counts[: known[-1] + 1])), float(totals[known[-1]])
    if abs(added - last) > SLIGHT:
        form = _ADDED_UP_IN_PART if agrees else _ADDED_UP
        sentence = form.fill(
            count=count, sum=added, total=total, last=last, difference=abs(added - last)
        )
        yield Finding(Topic.SUMS, sentence, asks=True, column=total)
    elif agrees:
        yield Finding(Topic.SUMS, _AGREE.fill(total=total, count=count), column=total)


def _crossed(made: Records, recipe: Recipe) -> Iterator[Finding]:
    pairs = zip(named(recipe, Role.LOW), named(recipe, Role.HIGH), strict=False)
    for low, high in pairs:
        lower, higher = numbers_of(made, low), numbers_of(made, high)
        if lower is None or higher is None:
            continue
        places = np.flatnonzero(lower > higher + SLIGHT)
        if len(places):
            at = int(places[0])
            sentence = _CROSSED.fill(
                low=low, high=high, row=at + 1, lower=float(lower[at]), higher=float(higher[at])
            )
            yield asking(Topic.RANGES, sentence.counted(len(places)), len(places), at + 1)


def _parts(made: Records, recipe: Recipe, days: Panel) -> Iterator[Finding]:
    """Rows whose parts, numbers that stand beside a total, do not make it up as they mostly do."""
    for place, column in enumerate(recipe.columns):
        total = numbers_of(made, column.name) if _TOTAL.search(column.name) else None
        if total is None:
            continue
        parts, differs = _best_parts(made, recipe, place, total)
        places = np.flatnonzero(differs[days.order])
        if not parts or not len(places):
            continue
        at = int(places[0])
        row = days.row(at)
        added = sum(_numbers(made, each)[row - 1] for each in parts)
        sentence = _PARTS.fill(
            total=column.name,
            parts=", ".join(parts),
            place=_place(days, at),
            sum=float(added),
            stated=float(total[row - 1]),
        )
        yield asking(Topic.SUMS, sentence.counted(len(places)), len(places), row, column.name)


def _best_parts(
    made: Records, recipe: Recipe, place: int, total: Floats
) -> tuple[Sequence[str], NDArray[np.bool_]]:
    """The columns beside a total that make it up in most rows, and the rows where they do not."""
    best: tuple[float, Sequence[str], NDArray[np.bool_]] = (0.0, (), np.zeros(len(total), bool))
    for parts in _candidates(recipe, place):
        added = np.sum([_numbers(made, each) for each in parts], axis=0)
        stated = ~np.isnan(added) & ~np.isnan(total)
        told = stated & ((total != 0) | (added != 0))
        differs = told & (np.abs(added - total) > SLIGHT)
        share = 1 - differs.sum() / told.sum() if told.sum() >= FEWEST_ROWS else 0.0
        if share >= MOSTLY and share > best[0]:
            best = (float(share), parts, differs)
    return best[1], best[2]


def _candidates(recipe: Recipe, place: int) -> Iterator[Sequence[str]]:
    """Runs of two or more numbers before a column, and after it."""
    for beside in (recipe.columns[:place][::-1], recipe.columns[place + 1 :]):
        run: list[str] = []
        for each in beside:
            if each.kind is not Kind.NUMBER or each.role is Role.IGNORED:
                break
            run.append(each.name)
            if 2 <= len(run) <= MOST_PARTS:
                yield tuple(sorted(run, key=[one.name for one in recipe.columns].index))


def _numbers(made: Records, name: str) -> Floats:
    values = numbers_of(made, name)
    return np.full(made.count, np.nan) if values is None else values
