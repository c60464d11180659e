"""What a person should know of a table before it is opened: said in sentences, never corrected."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np

from desktop.analysis.importing.findings import Finding, Topic, asking
from desktop.analysis.importing.series import (
    Ints,
    Panel,
    distinct,
    missing_of,
    named,
    panel,
    ranked,
)
from desktop.analysis.importing.totals import total_findings
from desktop.analysis.records.columns import Coded, Numbers, Records, Texts
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent
from desktop.domain.problems import Problem
from desktop.domain.tables import Kind, Role
from desktop.storage.tables.cells import Cells
from desktop.storage.tables.reading import Read

DENSE = 0.5  # the share of days with a row, from which a table is one of days
FEWEST_DAYS = 10
MOST_NAMED = 5  # columns that a sentence names


_ROWS = QT_TRANSLATE_NOOP("Review", "%n rows were read.", None, 1)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Review",
    "%n rows were left out: they have more cells than the first rows of the file. Look for a "
    "delimiter inside a text without quotes.",
    None,
    1,
)
_RANGE = QT_TRANSLATE_NOOP("Review", "{column}: from {first} to {last}.")
_NO_DAYS = QT_TRANSLATE_NOOP("Review", "No column holds dates: there will be no chart by time.")
_UNDATED = QT_TRANSLATE_NOOP(
    "Review", "{column}: %n rows have no date. They are counted, and stand on no day.", None, 1
)
_UNREAD = QT_TRANSLATE_NOOP(
    "Review",
    "{column}: %n cells could not be read as {kind}. They count as missing until the file is "
    "mended.",
    None,
    1,
)
_MISSING = QT_TRANSLATE_NOOP("Review", "{column}: %n cells are missing ({share}).", None, 1)
_GAPS = QT_TRANSLATE_NOOP(
    "Review",
    "%n gaps between the days, {days} days in all. The first: {first}. The longest: {longest}. By "
    "day they have no bar; sums by week and month are of the days that there are.",
    None,
    1,
)
_GAP_ONCE = QT_TRANSLATE_NOOP(
    "Review",
    "One gap between the days: {first}. By day it has no bar; sums by week and month are of the "
    "days that there are.",
)
_GAP = QT_TRANSLATE_NOOP("Review", "{first} to {last}")
_ONE_DAY = QT_TRANSLATE_NOOP("Review", "{day}")
_SAME_DAY = QT_TRANSLATE_NOOP(
    "Review",
    "%n rows are of a day that has had a row already, the first on {day} (row {row}). In a series "
    "each day has one.",
    None,
    1,
)
_DUPLICATES = QT_TRANSLATE_NOOP(
    "Review",
    "%n rows are the same as an earlier row in every column; the first is row {row}, like row "
    "{like}. They are counted as often as they stand there.",
    None,
    1,
)
_KINDS = {
    Kind.DATE: QT_TRANSLATE_NOOP("Review", "a date"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Review", "a number"),
}

_SAME_COLUMNS = QT_TRANSLATE_NOOP(
    "Review", "%n files have these columns and are read in this way.", None, 1
)
_OTHER_COLUMNS = QT_TRANSLATE_NOOP(
    "Review",
    "{file} has other columns: without {lacking}, and with {added}. It is left out; open it by "
    "itself.",
)
_LACKING = QT_TRANSLATE_NOOP(
    "Review",
    "{file} has not all of the columns: without {lacking}. It is left out; open it by itself.",
)
_ADDED = QT_TRANSLATE_NOOP(
    "Review", "{file} has more columns: with {added}. It is left out; open it by itself."
)
_OTHER_ORDER = QT_TRANSLATE_NOOP(
    "Review", "{file} has these columns in another order. It is left out; open it by itself."
)
_UNREADABLE = QT_TRANSLATE_NOOP("Review", "{file} cannot be read and is left out. {sentence}")


def review(read: Read, made: Records) -> list[Finding]:
    """All there is to say of a table, in the order of topics."""
    days = panel(made, grouped=bool(named(read.recipe, Role.CUMULATIVE)))
    counts = any(named(read.recipe, role) for role in (Role.COUNT, Role.CUMULATIVE))
    is_series = counts and days.is_series  # a list of people has days too, and no gaps
    findings = [
        *_rows(made.count, read.left_out),
        *_unread(made),
        *_dates(made),
        *(_gaps(days) if is_series else ()),
        *(_same_days(days) if is_series else ()),
        *total_findings(made, read.recipe, days),
        *_duplicates(read, made),
        *_missing(made),
    ]
    return sorted(findings, key=lambda each: list(Topic).index(each.topic))


def differing(names: Sequence[str], others: Mapping[str, Sequence[str] | Problem]) -> list[Finding]:
    """Of other files that are to be read in the same way, those that have not the same columns.

    `others` has for each file its columns, or what is wrong with it.
    """
    findings = []
    for file, found in others.items():
        if isinstance(found, Problem):
            sentence = _UNREADABLE.fill(file=file, sentence=found.sentence)
        elif tuple(found) == tuple(names):
            continue
        else:
            lacking = [each for each in names if each not in found]
            added = [each for each in found if each not in names]
            sentence = _OTHER_ORDER.fill(file=file)
            if lacking or added:
                form = _OTHER_COLUMNS if lacking and added else _LACKING if lacking else _ADDED
                sentence = form.fill(file=file, lacking=_listed(lacking), added=_listed(added))
        findings.append(Finding(Topic.FILES, sentence, asks=True))
    if others:
        same = len(others) - len(findings) + 1
        findings.append(Finding(Topic.FILES, _SAME_COLUMNS.counted(same), count=same))
    return findings


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")


def _columns(made: Records) -> list[Coded | Numbers | Texts]:
    return [*made.coded, *made.numbers, *made.texts]


def _rows(count: int, left_out: int) -> Iterator[Finding]:
    yield Finding(Topic.READ, _ROWS.counted(count), count=count)
    if left_out:
        yield Finding(Topic.READ, _LEFT_OUT.counted(left_out), asks=True, count=left_out)


def _unread(made: Records) -> Iterator[Finding]:
    columns: list[Coded | Numbers] = [*made.coded, *made.numbers]
    for each in columns:
        kind = each.kind if isinstance(each, Coded) else Kind.NUMBER
        if each.unread and kind in _KINDS:
            sentence = _UNREAD.fill(column=each.name, kind=_KINDS[kind]).counted(each.unread)
            yield asking(Topic.UNREAD, sentence, each.unread, None, each.name)


def _missing(made: Records) -> Iterator[Finding]:
    for each in _columns(made):
        count = missing_of(made, each)
        is_date = isinstance(each, Coded) and each.kind is Kind.DATE
        if count and not is_date:
            share = Percent(count / made.count)
            sentence = _MISSING.fill(column=each.name, share=share).counted(count)
            yield Finding(Topic.MISSING, sentence, count=count, column=each.name)


def _dates(made: Records) -> Iterator[Finding]:
    dates = [each for each in made.coded if each.kind is Kind.DATE]
    if not dates:
        yield Finding(Topic.DATES, _NO_DAYS)
    for each in dates:
        used = np.flatnonzero(np.bincount(each.codes, minlength=len(each.labels)))
        labels = (each.labels[code] for code in used.tolist())
        known = [label for label in labels if isinstance(label, date)]
        if known:
            first, last = known[0], known[-1]
            sentence = _RANGE.fill(column=each.name, first=first, last=last)
            yield Finding(Topic.DATES, sentence, column=each.name)
        if count := missing_of(made, each):
            sentence = _UNDATED.fill(column=each.name).counted(count)
            yield Finding(Topic.DATES, sentence, count=count, column=each.name)


def _gaps(days: Panel) -> Iterator[Finding]:
    """Runs of days without a row: of a table that has one for most days.

    Groups have rows only when something has changed.
    """
    dated = distinct(days.day[days.day >= 0])
    span = int(dated[-1] - dated[0]) + 1
    if days.by or len(dated) < FEWEST_DAYS or len(dated) < DENSE * span:
        return
    steps = np.diff(dated)
    places = np.flatnonzero(steps > 1)
    if not len(places):
        return
    longest = places[np.argmax(steps[places])]
    in_all = int((steps[places] - 1).sum())
    sentence = _GAPS.fill(
        days=in_all,
        first=_gap(int(dated[places[0]]), int(steps[places[0]])),
        longest=_gap(int(dated[longest]), int(steps[longest])),
    )
    if len(places) == 1:
        sentence = _GAP_ONCE.fill(first=_gap(int(dated[longest]), int(steps[longest])))
    yield asking(Topic.GAPS, sentence.counted(len(places)), len(places))


def _gap(before: int, step: int) -> Message:
    first, last = date.fromordinal(before + 1), date.fromordinal(before + step - 1)
    return _GAP.fill(first=first, last=last) if step > 2 else _ONE_DAY.fill(day=first)


def _same_days(days: Panel) -> Iterator[Finding]:
    same = days.same_group() & (days.day[1:] == days.day[:-1]) & (days.day[1:] >= 0)
    places = np.flatnonzero(same) + 1
    if len(places):
        row, day = days.row(places[0]), days.date(places[0])
        if day is not None:
            sentence = _SAME_DAY.fill(day=day, row=row).counted(len(places))
            yield asking(Topic.DUPLICATES, sentence, len(places), row)


def _duplicates(read: Read, made: Records) -> Iterator[Finding]:
    """Rows that say the same in all columns, also in those that are ignored."""
    columns = sorted(read.table.columns, key=lambda each: -len(each.values))
    if made.count < 2 or _differ(columns[0]):
        return
    ranks = ranked((_same(each), len(each.values)) for each in columns)
    order = np.argsort(ranks, kind="stable")  # rows that are the same, in the file's order
    begins = np.diff(ranks[order], prepend=-1) != 0
    again = np.sort(order[~begins])
    if len(again):
        row = int(again[0])
        like = int(np.flatnonzero(ranks == ranks[row])[0])
        sentence = _DUPLICATES.fill(row=row + 1, like=like + 1).counted(len(again))
        yield asking(Topic.DUPLICATES, sentence, len(again), row + 1)


def _differ(cells: Cells) -> bool:
    """Whether every row of a column has another cell, as where rows are numbered."""
    return len(cells.values) >= len(cells) == len(set(cells.rows()))


def _same(cells: Cells) -> Ints:
    """Codes that are the same wherever cells are: a value may stand in a column's values twice."""
    places: dict[object, int] = {}
    first = [places.setdefault(_key(value), place) for place, value in enumerate(cells.values)]
    return np.array(first, np.int64)[cells.codes]


def _key(value: object) -> object:
    return value if type(value) is str else (type(value), value)
