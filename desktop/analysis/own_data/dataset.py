"""A table as a dataset: its total, its parts, and how it ran, ready for every page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.counts import DEATHS, EVENT_YEAR_SCHEME, YEAR_SCHEME
from desktop.analysis.own_data.over_time import About, count_series, of_each, running_series
from desktop.analysis.own_data.ranges import range_figures
from desktop.analysis.own_data.values import (
    Values,
    days_of,
    of_role,
    plain,
    sums_by_period,
    value_columns,
)
from desktop.analysis.records.columns import Coded, Records
from desktop.domain.dataset import Dataset, Edition, Relation, Series, Source
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Kind
from desktop.domain.tables import Kind as CellKind
from desktop.domain.tables import Recipe, Role

FILE = "file"  # the id of the source that the first file is
MOST_PARTS = 400  # categories of a column that are figures of their own
NOT_STATED = "not stated"
_LAST_DATE = (
    "The day up to which the numbers were known is not stated; the last date of the file is taken."
)
_BY_ROW = "Worked out by Tollbook from the rows of the file."


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
    made = [_Made(each, newest, number, len(files) > 1) for number, each in enumerate(files)]
    figures = [figure for each in made for figure in each.figures()]
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
        relations=made[0].relations(),
        counted=(meaning.population,) if meaning.population else (),
        definitions=tuple(
            (each.name, each.role.value)
            for each in newest.recipe.columns
            if each.role not in {Role.OTHER, Role.IGNORED}
        ),
    )


class _Made:
    """What comes of one file; what all are of is said by the newest."""

    def __init__(
        self,
        file: OwnFile,
        newest: OwnFile,
        number: int,
        is_edition: bool,  # noqa: FBT001
    ) -> None:
        self.records = file.records
        meaning = newest.recipe.meaning
        stated = file.recipe.meaning.as_of
        self.columns = value_columns(file.records)
        self.counts = of_role(self.columns, Role.COUNT)
        self.totals = of_role(self.columns, Role.CUMULATIVE)
        self.days = days_of(file.records.by) if file.records.by else []
        as_of = file.as_of if file.as_of > date.min else None
        key = FILE if number == 0 else f"{FILE}-{number + 1}"
        self.edition = f"edition-{as_of}" if is_edition and as_of else None
        self.source = Source(key, "file", file.name, meaning.publisher or None)
        self.about = About(
            population=meaning.population or meaning.title or newest.name,
            publisher=meaning.publisher or newest.name,
            measure=meaning.measure,
            bound=meaning.bound,
            unit=meaning.unit,
            as_of=as_of,
            source=key,
            edition=self.edition,
            cautions=(_BY_ROW,) if stated or not self.days else (_BY_ROW, _LAST_DATE),
        )
        self._prefix = f"{self.edition} " if self.edition else ""
        self._all: tuple[Figure, ...] | None = None

    def _named(self, name: str) -> About:
        """What is common, for one column of numbers; named where there are others of its kind."""
        kin = next(
            (each for each in (self.counts, self.totals) if name in {c.name for c in each}), ()
        )
        return replace(self.about, population=of_each(name, self.about, len(kin)))

    def figures(self) -> tuple[Figure, ...]:
        """Totals first, then parts of them, then ranges."""
        if self._all is None:
            self._all = (*self._totals(), *self._parts(), *self._ranges())
        return self._all

    def _figure(self, key: str, name: str, **fields: Any) -> Figure:
        about = self._named(name)
        usual: dict[str, Any] = {
            "bound": about.bound,
            "measure": about.measure,
            "population": about.population,
            "publisher": about.publisher,
            "unit": about.unit,
            "period": self._period(),
            "as_of": about.as_of,
            "edition": about.edition,
            "source": about.source,
            "cautions": about.cautions,
        }
        key = f"{self._prefix}{key}".replace("@", " ")
        return Figure(id=key, kind=Kind.FIGURE, **(usual | fields))

    def _period(self) -> Period:
        return Period(None, self.days[0], self.days[-1]) if self.days else Period()

    def _totals(self) -> Iterator[Figure]:
        for each in self.totals:
            yield from self._last(each)
        for each in self.counts:
            value = plain(each.sum)
            yield self._figure(f"sum {each.name}", each.name, label=each.name, value=value)
        if not self.columns:
            yield self._figure("rows", "", label="Rows of the list", value=self.records.count)

    def _last(self, totals: Values) -> Iterator[Figure]:
        """Where running totals are at their end. They are not added: one may be part of another."""
        for series in running_series(self.records, totals, self._named(totals.name)):
            last = series.points[-1]
            yield self._figure(
                f"total {series.title}",
                totals.name,
                label=series.title,
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
            span = Period(None, max(start, self.days[0]), min(end, self.days[-1]))
            year = str(start.year)
            key = f"year {name} {year}"
            yield make(key, label=year, category=year, value=plain(value), period=span)
        if sums[-1] > 0:
            yield make(
                f"year {name}", label=NOT_STATED, category=NOT_STATED, value=plain(sums[-1]),
                unknown=True,
            )  # fmt: skip

    def _by_category(self, name: str, counts: Values | None, column: Coded) -> Iterator[Figure]:
        for label, value in zip(column.labels, _sums(column, counts).tolist(), strict=True):
            if not np.isnan(value):
                word = NOT_STATED if label is None else str(label)
                yield self._figure(
                    f"by {column.name} {name} {word if label is not None else ''}",
                    name,
                    label=word,
                    category_scheme=column.name,
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
        totals = list(self._totals())
        running = [each for each in totals if each.id.removeprefix(self._prefix)[:5] == "total"]
        candidates = running or totals
        return candidates[0].id if len(candidates) == 1 else None

    def as_edition(self) -> Edition | None:
        """The total of an edition."""
        total = next((each.value for each in self.figures() if each.value is not None), None)
        if self.edition is None or self.about.as_of is None or total is None:
            return None
        return Edition(
            id=self.edition,
            day=self.about.as_of,
            date_kind="as of",
            total=int(total),
            publisher=self.about.publisher,
            source=self.source.id,
        )

    def _counted(self, population: str) -> str:
        """The column of a population, where there are several."""
        many = len(self.counts) > 1
        return population.removeprefix(f"{self.about.population}: ") if many else ""

    def relations(self) -> tuple[Relation, ...]:
        """That parts add up to the total that they are parts of, and counts to running totals."""
        figures = self.figures()
        by_scheme: dict[tuple[str, str], list[Figure]] = {}
        for each in figures:
            if each.category_scheme:
                by_scheme.setdefault((each.category_scheme, each.population), []).append(each)
        totals = {each.population: each for each in figures if not each.category_scheme}
        return tuple(
            Relation(
                id=_slug(f"sum {scheme} {self._counted(population)}"),
                kind="sum of parts",
                label=f"Do the parts by {scheme} add up to the total?",
                terms=(
                    ("total", (totals[population].id,)),
                    ("parts", tuple(each.id for each in parts)),
                ),
            )
            for (scheme, population), parts in by_scheme.items()
            if population in totals
        )


def _slug(text: str) -> str:
    """A text as a part of a name that can be typed."""
    return "-".join(re.findall(r"\w+", text.lower()))


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
        weights = np.nan_to_num(counts.numbers)
        sums = np.bincount(column.codes, weights, many).astype(np.float64)
    sums[rows == 0] = np.nan
    return sums
