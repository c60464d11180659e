"""A dataset: its tables, and the look-ups that tie them together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from desktop.domain.figure import AS_OF, Figure, Number, Period
from desktop.domain.measures import Bound, Kind, Mark, Measure
from desktop.domain.messages import Message

KNOWN_DATES = "~known-dates"
FORMAT = 1  # of datasets; raised with a migration when their form changes


class Source(NamedTuple):
    """Where numbers were found."""

    id: str
    kind: str
    title: str
    publisher: str | None = None
    day: date | None = None
    url: str | None = None
    reference: str | None = None
    licence: str | None = None
    note: str | None = None


class Edition(NamedTuple):
    """One edition of a count: the total of a publisher on a date.

    `date_kind` says what `day` is: "as of", "first seen", "published" or "page dated".
    """

    id: str
    day: date
    date_kind: str
    total: int
    publisher: str
    with_known_date: int | None = None
    relays: tuple[str, ...] = ()
    source: str | None = None
    locator: str | None = None
    cautions: tuple[str, ...] = ()
    correction: bool = False
    method_break: str | None = None
    confidence: str | None = None


class Point(NamedTuple):
    """One value of a series, for the days `start` to `end`, both included."""

    start: date
    end: date
    value: Number
    locator: str | None = None
    cautions: tuple[str, ...] = ()


class Series(NamedTuple):
    """Values over time of one measure, population, publisher and edition.

    `kind` is "count" (each point for its own days) or "cumulative" (since `since`).
    Periods that ended less than `provisional_days` before `as_of` are still filling up.
    """

    id: str
    title: str
    kind: str
    granularity: str
    measure: Measure
    population: str
    unit: str
    bound: Bound
    publisher: str
    points: tuple[Point, ...]
    relays: tuple[str, ...] = ()
    edition: str | None = None
    as_of: date | None = None
    since: date | None = None
    source: str | None = None
    provisional_days: int | None = None
    cautions: tuple[str, ...] = ()
    date_kind: str = AS_OF

    def is_provisional(self, point: Point) -> bool:
        """Whether the days of `point` were still filling up when the edition was made."""
        if self.provisional_days is None or self.as_of is None:
            return False
        return (self.as_of - point.end).days < self.provisional_days


class Relation(NamedTuple):
    """A check that the figures named in `terms` (role to ids) can be put to."""

    id: str
    kind: str
    label: str
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    parameters: tuple[tuple[str, object], ...] = ()
    note: str | None = None

    @property
    def figures(self) -> frozenset[str]:
        """Ids of all figures, editions and series concerned."""
        return frozenset(key for _, keys in self.terms for key in keys)

    def term(self, role: str) -> tuple[str, ...]:
        """Ids in a role; empty where the relation has none."""
        return dict(self.terms).get(role, ())

    def concerns(self, key: str) -> bool:
        """Whether a figure, or the series or edition that it is part of, stands in it."""
        return bool(self.figures & {key, key.partition("@")[0], key.removesuffix(KNOWN_DATES)})


@dataclass(frozen=True)
class Dataset:
    """Everything one file holds, immutable.

    `figures` includes editions' totals and derived rows, not the points of series. The
    `populations` of one set are near enough to be shown side by side, never to be added. `texts`
    has, for a language's code, the dataset's own texts in that language; `messages` the texts that
    Tollbook wrote into a dataset of its own making.
    """

    title: str
    version: str
    digest: str
    headline: str | None
    edition: str | None
    figures: tuple[Figure, ...]
    sources: tuple[Source, ...] = ()
    editions: tuple[Edition, ...] = ()
    series: tuple[Series, ...] = ()
    relations: tuple[Relation, ...] = ()
    counted: tuple[str, ...] = ()
    not_counted: tuple[str, ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    completeness: tuple[str, ...] = ()
    licence: str | None = None
    populations: tuple[frozenset[str], ...] = ()
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    messages: Mapping[str, Message] = field(default_factory=dict)

    @cached_property
    def series_by_id(self) -> dict[str, Series]:
        """Series by their id."""
        return {series.id: series for series in self.series}

    @cached_property
    def _figures_by_id(self) -> dict[str, Figure]:
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def _points_by_id(self) -> dict[str, Figure]:
        return {figure.id: figure for each in self.series for figure in series_figures(each)}

    @cached_property
    def sources_by_id(self) -> dict[str, Source]:
        """Sources by their id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def editions_by_id(self) -> dict[str, Edition]:
        """Editions by their id."""
        return {edition.id: edition for edition in self.editions}

    def figure(self, key: str | None) -> Figure | None:
        """The figure, or the point of a series as a figure; None where there is none."""
        if key is None:
            return None
        return self._figures_by_id.get(key) or (self._points_by_id.get(key) if "@" in key else None)

    def is_row(self, key: str) -> bool:
        """Whether a key is that of a figure in the table, and not of a point of a series."""
        return key in self._figures_by_id

    def of_scheme(self, scheme: str) -> tuple[Figure, ...]:
        """All figures of one category scheme."""
        return tuple(figure for figure in self.figures if figure.category_scheme == scheme)

    @property
    def claims(self) -> tuple[Figure, ...]:
        """The statements of the source document."""
        return tuple(figure for figure in self.figures if figure.kind is Kind.CLAIM)


def point_key(series: Series, point: Point) -> str:
    """The id under which a point of a series is selected and shown."""
    return f"{series.id}@{point.start.isoformat()}"


def series_figures(series: Series) -> Iterator[Figure]:
    """The points of a series, each as a figure with the series' own fields."""
    for point in series.points:
        cumulative = series.kind == "cumulative"
        yield Figure(
            id=point_key(series, point),
            kind=Kind.POINT,
            label=series.title,
            bound=series.bound,
            measure=series.measure,
            population=series.population,
            publisher=series.publisher,
            value=point.value,
            unit=series.unit,
            period=Period(None, series.since if cumulative else point.start, point.end),
            as_of=point.end if cumulative else series.as_of,
            edition=series.edition,
            relays=series.relays,
            source=series.source,
            locator=point.locator,
            cautions=point.cautions + series.cautions,
            marks=(Mark.PROVISIONAL,) if series.is_provisional(point) else (),
            date_kind=AS_OF if cumulative else series.date_kind,
        )
