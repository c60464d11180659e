"""Columns, filters and sort keys of tables of figures, as data. Does not import numpy."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Column(StrEnum):
    """What a table of figures can show, in its default order."""

    ID = "id"
    LABEL = "label"
    VALUE = "value"
    UNIT = "unit"
    MEASURE = "measure"
    POPULATION = "population"
    CATEGORY = "category"
    REGION = "region"
    PERIOD = "period"
    AS_OF = "as_of"
    EDITION = "edition"
    PUBLISHER = "publisher"
    RELAYS = "relays"
    SOURCE = "source"
    LOCATOR = "locator"
    BOUND = "bound"
    KIND = "kind"
    CAUTIONS = "cautions"


FACETS = (Column.KIND, Column.MEASURE, Column.PUBLISHER, Column.BOUND, Column.AS_OF)


@dataclass(frozen=True, slots=True)
class FigureFilter:
    """What is shown: for each facet the chosen words (none means all), and a text to find."""

    facets: tuple[tuple[Column, frozenset[str]], ...] = ()
    text: str = ""

    def chosen(self, facet: Column) -> frozenset[str]:
        """The words chosen in a facet; empty means that it does not filter."""
        return dict(self.facets).get(facet, frozenset())

    def choosing(self, facet: Column, words: Iterable[str]) -> "FigureFilter":
        """The same filter with other words for a facet."""
        facets = dict(self.facets) | {facet: frozenset(words)}
        kept = tuple((name, chosen) for name, chosen in facets.items() if chosen)
        return FigureFilter(kept, self.text)


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column to sort by; missing values come last in both directions."""

    column: Column
    descending: bool = False
