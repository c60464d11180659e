"""Table rows to domain objects. The rows have passed the schemas."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from desktop.domain.dataset import (
    KNOWN_DATES,
    Dataset,
    Edition,
    Point,
    Relation,
    Series,
    Source,
)
from desktop.domain.figure import AS_OF, Derivation, Figure, Period
from desktop.domain.measures import Bound, Kind, Mark, Measure

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]
TEXT = "text"  # the column of the table of texts that holds the dataset's own words


def build_dataset(package: Mapping[str, Any], tables: Tables, digest: str) -> Dataset:
    """The dataset of a package's tables; editions' totals are added to its figures."""
    about = package["tollbook"]
    editions = tuple(map(_edition, tables.get("editions", ())))
    by_id = {edition.id: edition for edition in editions}
    figures = [_figure(row, by_id.get(row.get("edition", ""))) for row in tables["figures"]]
    counted = [each for each in figures if each.id == about.get("headline")] or figures[:1]
    for edition in editions if counted else ():
        figures.extend(_edition_figures(edition, counted[0]))
    return Dataset(
        title=package.get("title") or package["name"],
        version=str(package.get("version", "")),
        digest=digest,
        headline=about.get("headline"),
        edition=about.get("edition"),
        figures=tuple(figures),
        sources=tuple(map(_source, tables.get("sources", ()))),
        editions=editions,
        series=_all_series(tables.get("series", ()), tables.get("points", ()), by_id),
        relations=tuple(map(_relation, tables.get("relations", ()))),
        counted=tuple(about.get("counted", ())),
        not_counted=tuple(about.get("not_counted", ())),
        definitions=tuple((item["term"], item["text"]) for item in about.get("definitions", ())),
        completeness=tuple(about.get("completeness", ())),
        populations=tuple(map(frozenset, about.get("populations", ()))),
        licence=next((item.get("name") for item in package.get("licenses", ())), None),
        texts=_texts(tables.get("texts", ())),
    )


def _texts(rows: Sequence[Row]) -> Mapping[str, Mapping[str, str]]:
    """By language, each text of the dataset to its translation."""
    languages = {name for row in rows for name in row if name != TEXT}
    return {code: {row[TEXT]: row[code] for row in rows if code in row} for code in languages}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _figure(row: Row, edition: Edition | None) -> Figure:
    derivation = row.get("derivation")
    is_dated_alike = edition is not None and row.get("as_of") == edition.day.isoformat()
    return Figure(
        id=row["id"],
        kind=Kind(row["kind"]),
        label=row["label"],
        bound=Bound(row["bound"]),
        measure=Measure(row["measure"]),
        population=row["population"],
        publisher=row["publisher"],
        value=row.get("value"),
        lower=row.get("lower"),
        upper=row.get("upper"),
        unit=row.get("unit"),
        of=Measure(row["of"]) if "of" in row else None,
        per=row.get("per"),
        category_scheme=row.get("category_scheme"),
        category=row.get("category"),
        unknown=row.get("unknown", False),
        region=row.get("region"),
        period=Period(
            row.get("period_label"), _day(row.get("period_start")), _day(row.get("period_end"))
        ),
        as_of=_day(row.get("as_of")),
        edition=row.get("edition"),
        relays=tuple(row.get("relays", ())),
        source=row.get("source"),
        locator=row.get("locator"),
        cautions=tuple(row.get("cautions", ())),
        derivation=_derivation(derivation) if derivation else None,
        marks=(Mark.BREAK,) if edition and edition.method_break else (),
        date_kind=edition.date_kind if edition and is_dated_alike else AS_OF,
    )


def derivation_inputs(row: Row) -> tuple[str, ...]:
    """Ids of the figures a derivation starts from: the total or numerator first."""
    first = row.get("total") or row.get("numerator")
    return tuple(key for key in (first, *row.get("parts", ())) if key)


def _derivation(row: Row) -> Derivation:
    return Derivation(row["kind"], row["formula"], derivation_inputs(row), row.get("days"))


def _edition_marks(edition: Edition) -> tuple[Mark, ...]:
    says = {
        Mark.REVISED: edition.correction,
        Mark.BREAK: edition.method_break,
        Mark.LOW_CONFIDENCE: edition.confidence == "low",
    }
    return tuple(mark for mark, is_so in says.items() if is_so)


def _edition_figures(edition: Edition, counted: Figure) -> list[Figure]:
    """The total of an edition as a figure, and the part with a known date of death where stated.

    Editions count what the headline counts: the same people since the same day.
    """
    of_edition = partial(
        Figure,
        bound=Bound.EXACT,
        population=counted.population,
        publisher=edition.publisher,
        unit="people",
        period=Period(counted.period.label, counted.period.start, edition.day),
        as_of=edition.day,
        edition=edition.id,
        relays=edition.relays,
        source=edition.source,
        locator=edition.locator,
        cautions=edition.cautions,
        marks=_edition_marks(edition),
        date_kind=edition.date_kind,
    )
    total = of_edition(
        id=edition.id,
        kind=Kind.EDITION,
        label=f"Total, {edition.publisher}, {edition.day}",
        measure=Measure.CONFIRMED,
        value=edition.total,
    )
    if edition.with_known_date is None:
        return [total]
    dated = of_edition(
        id=edition.id + KNOWN_DATES,
        kind=Kind.EDITION_DATED,
        label=f"Deaths with a known date, {edition.publisher}, {edition.day}",
        measure=Measure.CONFIRMED_DATED,
        value=edition.with_known_date,
    )
    return [total, dated]


def _source(row: Row) -> Source:
    return Source(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        publisher=row.get("publisher"),
        day=_day(row.get("date")),
        url=row.get("url"),
        reference=row.get("reference"),
        licence=row.get("licence"),
        note=row.get("note"),
    )


def _edition(row: Row) -> Edition:
    return Edition(
        id=row["id"],
        day=date.fromisoformat(row["date"]),
        date_kind=row["date_kind"],
        total=row["total"],
        publisher=row["publisher"],
        with_known_date=row.get("with_known_date"),
        relays=tuple(row.get("relays", ())),
        source=row.get("source"),
        locator=row.get("locator"),
        cautions=tuple(row.get("cautions", ())),
        correction=row.get("correction", False),
        method_break=row.get("break"),
        confidence=row.get("confidence"),
    )


def _all_series(
    rows: Sequence[Row], points: Sequence[Row], editions: Mapping[str, Edition]
) -> tuple[Series, ...]:
    by_series: dict[str, list[Point]] = {row["id"]: [] for row in rows}
    for row in points:
        by_series[row["series"]].append(_point(row))
    return tuple(
        _series(
            row,
            tuple(sorted(by_series[row["id"]], key=lambda point: point.start)),
            editions.get(row.get("edition", "")),
        )
        for row in rows
    )


def _point(row: Row) -> Point:
    return Point(
        start=date.fromisoformat(row["start"]),
        end=date.fromisoformat(row["end"]),
        value=row["value"],
        locator=row.get("locator"),
        cautions=tuple(row.get("cautions", ())),
    )


def _series(row: Row, points: tuple[Point, ...], edition: Edition | None) -> Series:
    return Series(
        id=row["id"],
        title=row["title"],
        kind=row["kind"],
        granularity=row["granularity"],
        measure=Measure(row["measure"]),
        population=row["population"],
        unit=row["unit"],
        bound=Bound(row["bound"]),
        publisher=row["publisher"],
        points=points,
        relays=tuple(row.get("relays", ())),
        edition=row.get("edition"),
        as_of=_day(row.get("as_of")),
        since=_day(row.get("since")),
        source=row.get("source"),
        provisional_days=row.get("provisional_days"),
        date_kind=edition.date_kind if edition else AS_OF,
        cautions=tuple(row.get("cautions", ())),
    )


def _relation(row: Row) -> Relation:
    return Relation(
        id=row["id"],
        kind=row["kind"],
        label=row["label"],
        terms=tuple(
            (role, (keys,) if isinstance(keys, str) else tuple(keys))
            for role, keys in row["terms"].items()
        ),
        parameters=tuple(row.get("parameters", {}).items()),
        note=row.get("note"),
    )
