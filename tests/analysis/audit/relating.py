"""Relations written briefly, put to a dataset, and the sentences that come of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desktop.analysis.audit.checking import check
from desktop.domain.dataset import Dataset, Point, Relation, Series
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.verdicts import Check
from desktop.models.wording import Wording

ENGLISH = Wording("en")
PER_DAY = {"measure": Measure.RATE, "of": Measure.CONFIRMED, "per": "day", "unit": "people per day"}


def figure(key: str, value: float | None = None, **fields: Any) -> Figure:
    """A figure by what matters; the rest is made up."""
    usual: dict[str, Any] = {
        "kind": Kind.FIGURE,
        "label": f"Number {key}",
        "bound": Bound.EXACT,
        "measure": Measure.CONFIRMED,
        "population": "everyone",
        "publisher": "A publisher",
        "unit": "people",
    }
    return Figure(key, value=value, **usual | fields)


def dataset_of(*figures: Figure, **fields: Any) -> Dataset:
    """A dataset of these figures."""
    about = {"title": "A dataset", "version": "1", "digest": "0" * 64}
    return Dataset(**about | {"headline": None, "edition": None, "figures": figures} | fields)


def days(start: str, end: str | None = None) -> Period:
    """A period by its first and last day."""
    return Period(None, date.fromisoformat(start), date.fromisoformat(end or start))


def relation(kind: str, parameters: dict[str, object] | None = None, /, **terms: Any) -> Relation:
    """A relation whose roles hold one id or several."""
    named = tuple(
        (role, (keys,) if isinstance(keys, str) else tuple(keys)) for role, keys in terms.items()
    )
    return Relation("T", kind, "Does it hold?", named, tuple((parameters or {}).items()))


def put(
    dataset: Dataset, kind: str, parameters: dict[str, object] | None = None, /, **terms: Any
) -> Check:
    """A relation put to a dataset."""
    return check(relation(kind, parameters, **terms), dataset)


def put_to(
    figures: Sequence[Figure],
    kind: str,
    parameters: dict[str, object] | None = None,
    /,
    **terms: Any,
) -> Check:
    """A relation put to a dataset of these figures alone."""
    return put(dataset_of(*figures), kind, parameters, **terms)


def said(check: Check) -> str:
    """The sentence in English."""
    return ENGLISH.text(check.sentence)


def changed(dataset: Dataset, key: str, **fields: Any) -> Dataset:
    """The dataset with other values in one figure."""
    assert dataset.is_row(key)
    figures = [replace(each, **fields) if each.id == key else each for each in dataset.figures]
    return replace(dataset, figures=tuple(figures))


def cumulative(
    values: Sequence[float], start: date = date(2025, 4, 1), step: int = 1, **fields: Any
) -> Series:
    """A running total, one report every `step` days."""
    ends = [start + timedelta(days=step * place) for place in range(len(values))]
    points = tuple(Point(day, day, value) for day, value in zip(ends, values, strict=True))
    usual: dict[str, Any] = {
        "title": "A running total",
        "kind": "cumulative",
        "granularity": "day",
        "measure": Measure.CLAIMED,
        "population": "everyone",
        "unit": "people",
        "bound": Bound.CLAIMED,
        "publisher": "A publisher",
        "since": date(2022, 2, 24),
    }
    return Series("S", points=points, **usual | fields)
