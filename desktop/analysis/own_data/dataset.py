"""A table as a dataset: its total, its parts, and how it ran, ready for every page."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.counts import DEATHS, EVENT_YEAR_SCHEME, YEAR_SCHEME
from desktop.analysis.importing.names import ROLE_NAMES
from desktop.analysis.own_data.over_time import About, count_series, of_each, running_series
from desktop.analysis.own_data.ranges import range_figures
from desktop.analysis.own_data.values import (
    Values,
    days_of,
    of_role,
    period,
    plain,
    step_of,
    sums_by_period,
    value_columns,
)
from desktop.analysis.records.columns import Coded, Records
from desktop.domain.dataset import Dataset, Edition, Relation, Series, Source
from desktop.domain.figure import AS_OF, LAST_DATE, Figure, Period
from desktop.domain.measures import Kind
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import Kind as CellKind
from desktop.domain.tables import Recipe, Role

FILE = "file"  # the id of the source that the first file is
_DEFINED = {
    Role.EVENT_DATE,
    Role.REPORT_DATE,
    Role.COUNT,
    Role.CUMULATIVE,
    Role.LOW,
    Role.HIGH,
}
MOST_PARTS = 400  # categories of a column that are figures of their own
NOT_STATED = QT_TRANSLATE_NOOP("Own", "not stated").text
_LAST_DATE = QT_TRANSLATE_NOOP(
    "Own",
    "The day up to which the numbers were known is not stated; the last date of the file is taken.",
).text
_AS_LISTED = QT_TRANSLATE_NOOP("Own", "as listed in {file}")
_NO_PUBLISHER = QT_TRANSLATE_NOOP("Own", "not stated ({file})")
_UNSTATED = QT_TRANSLATE_NOOP(
    "Own", "{count} of the rows of the file state no number; they are in no sum."
)
_BY_ROW = QT_TRANSLATE_NOOP("Own", "Worked out by Tollbook from the rows of the file.").text
_ROWS = QT_TRANSLATE_NOOP("Own", "Rows of the list").text
_SAME = QT_TRANSLATE_NOOP("Own", "Does {counted} add up to {running}?")


@dataclass(frozen=True, slots=True)
class OwnFile:
    """One file that was read: its records, how, what it is called, and its SHA-256."""

    records: Records
    recipe: Recipe
    name: str
    digest: str
    left_out: int = 0

    @property
    def as_of(self) -> date:
        """The day it was known, for the order of editions: as stated, or the last that there is."""
        days = days_of(self.records.by) if self.records.by else []
        return self.recipe.meaning.as_of or (days[-1] if days else date.min)


def own_dataset(files: Sequence[OwnFile]) -> Dataset:
    """The dataset of one file, or of several editions of one series, newest first."""
    newest = files[0]
    meaning = newest.recipe.meaning
    days = [each.as_of for each in files]
    made = [
        _Made(each, newest, number, days[:number], len(files) > 1)
        for number, each in enumerate(files)
    ]
    figures = [figure for each in made for figure in each.figures]
    return Dataset(
        title=meaning.title or newest.name,
        version=str(newest.as_of) if newest.as_of > date.min else newest.name,
        digest=newest.digest,
        headline=made[0].headline(),
        edition=made[0].edition,
        figures=tuple(figures),
        sources=tuple(each.source for each in made),
        editions=tuple(edition for each in reversed(made) if (edition := each.as_edition())),
        series=tuple(series for each in made for series in each.series()),
        relations=tuple(made[0].relations()),
        counted=(meaning.population,) if meaning.population else (),
        definitions=tuple(
            (each.name, ROLE_NAMES[each.role].text)
            for each in newest.recipe.columns
            if each.role in _DEFINED
        ),
        messages={
            **{ROLE_NAMES[role].text: ROLE_NAMES[role] for role in _DEFINED},
            **{text: told for each in made for text, told in each.messages.items()},
        },
    )


class _Made:
    """What comes of one file; what all are of is said by the newest."""

    def __init__(
        self,
        file: OwnFile,
        newest: OwnFile,
        number: int,
        taken: Collection[date],
        is_edition: bool,  # noqa: FBT001
    ) -> None:
        self.messages: dict[str, Message] = {}
        self.records = file.records
        meaning = newest.recipe.meaning
        stated = file.recipe.meaning.as_of
        self.columns = value_columns(file.records)
        self.counts = of_role(self.columns, Role.COUNT)
        self.totals = of_role(self.columns, Role.CUMULATIVE)
        self.days = days_of(file.records.by) if file.records.by else []
        as_of = file.as_of if file.as_of > date.min else None
        key = FILE if number == 0 else f"{FILE}-{number + 1}"
        # Two files may be of the same day: the first alone goes by it.
        again = f"-{number + 1}" if as_of and as_of in taken else ""
        self.edition = f"edition-{as_of}{again}" if is_edition and as_of else None
        self.source = Source(key, "file", file.name, meaning.publisher or None)
        self.about = About(
            population=meaning.population or self._say(_AS_LISTED.fill(file=newest.name)),
            publisher=meaning.publisher or self._say(_NO_PUBLISHER.fill(file=newest.name)),
            measure=meaning.measure,
            bound=meaning.bound,
            unit=meaning.unit,
            as_of=as_of,
            source=key,
            edition=self.edition,
            date_kind=AS_OF if stated else LAST_DATE,
            cautions=(_BY_ROW,) if stated or not self.days else (_BY_ROW, _LAST_DATE),
        )
        self._prefix = f"{self.edition or key} " if is_edition else ""
        self._ids: dict[str, int] = {}

    def _say(self, message: Message) -> str:
        """A text in English, known as this message wherever it is shown."""
        text = message.plain()
        self.messages[text] = message
        return text

    @cached_property
    def _counted_in(self) -> dict[str, str]:
        """The column of counts that each column of running totals adds up, where it is plain."""
        is_one = len(self.counts) == len(self.totals) == 1
        if is_one and _TOTAL.fullmatch(self.totals[0].name):
            return {self.totals[0].name: self.counts[0].name}
        pairs = ((total.name, count.name) for total in self.totals for count in self.counts)
        return {total: count for total, count in pairs if _runs_on(total, count)}

    def _named(self, name: str) -> About:
        """What is common, for one column of numbers; named where there are others of its kind."""
        name = self._counted_in.get(name, name)
        kin = next(
            (each for each in (self.counts, self.totals) if name in {c.name for c in each}), ()
        )
        return replace(self.about, population=of_each(name, self.about, len(kin)))

    @cached_property
    def totals_of_all(self) -> tuple[Figure, ...]:
        """What all rows come to."""
        found = list(self._totals())
        if self.edition and found:  # by which the mark of an edition is explained
            found[0] = replace(found[0], id=self.edition)
        return tuple(found)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Totals first, then parts of them, then ranges."""
        return (*self.totals_of_all, *self._parts(), *self._ranges())

    def _figure(self, key: str, name: str, **fields: Any) -> Figure:
        about = self._named(name)
        usual: dict[str, Any] = {
            "kind": Kind.COUNTED,
            "bound": about.bound,
            "measure": about.measure,
            "population": about.population,
            "publisher": about.publisher,
            "unit": about.unit,
            "period": self._period(),
            "as_of": about.as_of,
            "edition": about.edition,
            "date_kind": about.date_kind,
            "source": about.source,
            "cautions": about.cautions,
        }
        return Figure(id=self._free_id(key), **(usual | fields))

    def _free_id(self, key: str) -> str:
        """An id that no other figure has; "@" stands in those of points alone."""
        wanted = f"{self._prefix}{' '.join(key.split())}".replace("@", " ")
        number = self._ids.get(wanted, 0) + 1
        self._ids[wanted] = number
        return wanted if number == 1 else f"{wanted} ({number})"

    @property
    def _last_day(self) -> date:
        """The end of the last day, week, month or year that a date stands for."""
        return period(self.days[-1], step_of(self.days))[1]

    def _period(self) -> Period:
        return Period(None, self.days[0], self._last_day) if self.days else Period()

    def _totals(self) -> Iterator[Figure]:
        for each in self.totals:
            yield from self._last(each)
        for each in self.counts:
            value, missing = each.sum, int(np.isnan(each.numbers).sum())
            if value is None:
                continue
            unstated = (self._say(_UNSTATED.fill(count=missing)),) if missing else ()
            cautions = self.about.cautions + unstated
            key = f"sum {each.name}"
            yield self._figure(
                key, each.name, label=each.name, value=plain(value), cautions=cautions
            )
        if not self.columns:
            yield self._figure("rows", "", label=_ROWS, value=self.records.count)

    def _last(self, totals: Values) -> Iterator[Figure]:
        """Where running totals are at their end. They are not added: one may be part of another."""
        for series in running_series(self.records, totals, self._named(totals.name)):
            last = series.points[-1]
            yield self._figure(
                f"total {series.title}",
                totals.name,
                label=series.title,
                kind=Kind.FIGURE,
                population=series.population,
                value=last.value,
                period=Period(None, series.since, last.end),
            )

    def _parts(self) -> Iterator[Figure]:
        for counts in self.counts or (() if self.columns else (None,)):
            name = counts.name if counts else ""
            yield from self._by_year(name, counts)
            for column in self.records.coded:
                if _splits(column):
                    yield from self._by_category(name, counts, column)

    def _by_year(self, name: str, counts: Values | None) -> Iterator[Figure]:
        by = self.records.by
        if by is None or not self.days:
            return
        sums = _sums(by, counts)
        scheme = YEAR_SCHEME if self.about.measure in DEATHS else EVENT_YEAR_SCHEME
        make = partial(self._figure, name=name, category_scheme=scheme)
        days: Any = list(by.labels[:-1])
        for start, end, value in sums_by_period(sums[:-1], days, "year"):
            span = Period(None, max(start, self.days[0]), min(end, self._last_day))
            year = str(start.year)
            key = f"year {name} {year}"
            yield make(key, label=year, category=year, value=plain(value), period=span)
        if not np.isnan(sums[-1]):
            yield make(
                f"year {name}", label=NOT_STATED, category=NOT_STATED, value=plain(sums[-1]),
                unknown=True,
            )  # fmt: skip

    def _by_category(self, name: str, counts: Values | None, column: Coded) -> Iterator[Figure]:
        is_years = column.name in {YEAR_SCHEME, EVENT_YEAR_SCHEME}
        scheme = f"{column.name} (column)" if is_years else column.name
        for label, value in zip(column.labels, _sums(column, counts).tolist(), strict=True):
            if not np.isnan(value):
                word = NOT_STATED if label is None else str(label)
                yield self._figure(
                    f"by {column.name} {name} {word if label is not None else ''}",
                    name,
                    label=word,
                    category_scheme=scheme,
                    category=word,
                    value=plain(value),
                    unknown=label is None,
                )

    def _ranges(self) -> Iterator[Figure]:
        lows, highs = of_role(self.columns, Role.LOW), of_role(self.columns, Role.HIGH)
        if lows or highs:
            low, high = (lows or (None,))[0], (highs or (None,))[0]
            make = partial(self._figure, name=(low or high or self.columns[0]).name)
            yield from range_figures(self.records, low, high, make)

    def series(self) -> Iterator[Series]:
        """Counts by period, and totals that run on."""
        for counts in self.counts or (() if self.columns else (None,)):
            name = counts.name if counts else "rows"
            yield from count_series(self.records, name, counts, self._named(name))
        for totals in self.totals:
            yield from running_series(self.records, totals, self._named(totals.name))

    def headline(self) -> str | None:
        """The total that runs on, or else the sum of counts, where there is but one of its kind."""
        totals = list(self.totals_of_all)
        running = [each for each in totals if each.kind is Kind.FIGURE]
        candidates = running or totals
        if any(each.label not in {total.name for total in self.totals} for each in running):
            return None  # totals of groups, one of which may be a part of another
        return candidates[0].id if len(candidates) == 1 else None

    def as_edition(self) -> Edition | None:
        """The total of an edition."""
        total = next((each.value for each in self.figures if each.value is not None), None)
        if self.edition is None or self.about.as_of is None or total is None:
            return None
        return Edition(
            id=self.edition,
            day=self.about.as_of,
            date_kind=self.about.date_kind,
            total=int(total),
            publisher=self.about.publisher,
            source=self.source.id,
        )

    def relations(self) -> Iterator[Relation]:
        """That what is counted comes to the same as the total that runs on, where there is one."""
        by_label = {each.label: each for each in self.totals_of_all}
        for number, (running, counted) in enumerate(self._counted_in.items(), 1):
            total, count = by_label.get(running), by_label.get(counted)
            if total and count:
                yield Relation(
                    id=f"S{number}",
                    kind="same number",
                    label=self._say(_SAME.fill(counted=counted, running=running)),
                    terms=(("figures", (total.id, count.id)),),
                )


# A total of whatever is counted beside it.
_TOTAL = re.compile(
    r"(running )?total|cum(ulative|sum)?|sum|всього|усього|всего|итого", re.IGNORECASE
)


def _runs_on(total: str, count: str) -> bool:
    """Whether a column's name says that it is the running total of another."""
    return bool(re.fullmatch(re.escape(count) + r"[ _.-]*cum(ulative|sum)?", total))


def _splits(column: Coded) -> bool:
    """Whether a column divides what is counted into parts that can be looked at one by one."""
    is_words = column.kind is CellKind.CATEGORY and column.role is not Role.NAME
    return is_words and 1 < len(column.labels) <= MOST_PARTS


def _sums(column: Coded, counts: Values | None) -> NDArray[np.float64]:
    """What is counted by label, NaN where no row has it; the last is what has none."""
    many = len(column.labels)
    rows = np.bincount(column.codes, minlength=many)
    sums = rows.astype(np.float64)
    if counts is not None:
        is_stated = ~np.isnan(counts.numbers)
        codes = column.codes[is_stated]
        rows = np.bincount(codes, minlength=many)
        sums = np.bincount(codes, counts.numbers[is_stated], many).astype(np.float64)
    sums[rows == 0] = np.nan
    return sums
