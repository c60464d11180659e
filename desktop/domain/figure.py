"""A figure: one published or derived number, or statement, with all that must travel with it."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.measures import Bound, Kind, Mark, Measure

Number = int | float
AS_OF = "as of"
LAST_DATE = "last date"  # of a file that does not say as of when it is
DERIVED_PUBLISHER = "Tollbook (derived)"


@dataclass(frozen=True, slots=True)
class Period:
    """What the number is about: first and last day, both included, and the source's own label."""

    label: str | None = None
    start: date | None = None
    end: date | None = None

    @property
    def days(self) -> int | None:
        """Number of days, both ends included; None where an end is not known."""
        if self.start is None or self.end is None:
            return None
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a derived figure follows from others: `inputs` are their ids, `formula` is for people."""

    kind: str
    formula: str
    inputs: tuple[str, ...]
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the dataset. What is not known is None, never zero and never an empty text.

    `value`, `lower` and `upper` are in `unit`; `of` and `per` say what a rate, ratio or rank is of.
    `date_kind` says what `as_of` is: "as of", "first seen", "published", "page dated"
    or "last date". `unknown` marks the category of those whose category was not established.
    """

    id: str
    kind: Kind
    label: str
    bound: Bound
    measure: Measure
    population: str
    publisher: str
    value: Number | None = None
    lower: Number | None = None
    upper: Number | None = None
    unit: str | None = None
    of: Measure | None = None
    per: str | None = None
    category_scheme: str | None = None
    category: str | None = None
    region: str | None = None
    period: Period = Period()
    as_of: date | None = None
    edition: str | None = None
    relays: tuple[str, ...] = ()
    source: str | None = None
    locator: str | None = None
    cautions: tuple[str, ...] = ()
    derivation: Derivation | None = None
    marks: tuple[Mark, ...] = ()
    date_kind: str = AS_OF
    unknown: bool = False

    @property
    def base_measure(self) -> Measure:
        """The measure a rate, ratio or rank is of; for counts the measure itself."""
        return self.of or self.measure

    @property
    def is_confirmed_minimum(self) -> bool:
        """Whether "a confirmed minimum" must stand beside the number.

        What is left of a total, or not established, is none: it shrinks as cases are settled.
        """
        is_published = self.value is not None and not self.is_left_over
        is_count_or_rate = self.measure is Measure.RATE or self.measure.is_confirmed_minimum
        return is_published and is_count_or_rate and self.base_measure.is_confirmed_minimum

    @property
    def is_left_over(self) -> bool:
        """Whether it is what remains of a total, or those whose category is not established."""
        return self.unknown or self.kind is Kind.DERIVED

    @property
    def provisional(self) -> bool:
        """Whether the number was still growing when it was published."""
        return Mark.PROVISIONAL in self.marks
