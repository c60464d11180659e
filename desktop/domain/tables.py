"""Tables that people bring: what a column holds, what it means, and how a file was read."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.measures import Bound, Measure

RECIPE_FORMAT = 1


class Kind(StrEnum):
    """What the cells of a column are."""

    DATE = "date"
    NUMBER = "number"
    CATEGORY = "category"
    TEXT = "text"


class Role(StrEnum):
    """What a column says about the losses that a table is of."""

    EVENT_DATE = "date of event"
    REPORT_DATE = "date of report"
    COUNT = "count"
    CUMULATIVE = "cumulative count"
    LOW = "low"
    HIGH = "high"
    NAME = "name"
    AGE = "age"
    REGION = "region"
    CATEGORY = "category"
    SOURCE = "source"
    OTHER = "other"
    IGNORED = "ignored"


class DateOrder(StrEnum):
    """How dates with numbers only are written; UNKNOWN where two ways fit every cell."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ColumnRecipe:
    """How one column is read."""

    name: str
    kind: Kind
    role: Role = Role.OTHER
    order: DateOrder = DateOrder.YEAR_FIRST


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How a delimited file is written. `header` is the row of the names, from 0; -1 for none."""

    encoding: str = "utf-8"
    delimiter: str = ","
    decimal: str = "."
    header: int = 0


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the whole file is about, as its reader says; empty where nothing was said.

    `as_of` is the day it was known, where no column of the file says so.
    """

    title: str = ""
    publisher: str = ""
    population: str = ""
    measure: Measure = Measure.LOSSES
    bound: Bound = Bound.NOT_STATED
    unit: str = "people"
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file was read: enough to read the next file of that shape in the same way."""

    columns: tuple[ColumnRecipe, ...]
    text: TextFormat = TextFormat()
    sheet: str = ""
    hxl: bool = False
    meaning: Meaning = Meaning()
    format: int = RECIPE_FORMAT

    def column(self, name: str) -> ColumnRecipe | None:
        """The column of a name."""
        return next((each for each in self.columns if each.name == name), None)

    def changed(self, name: str, **changes: object) -> "Recipe":
        """The recipe with one column read otherwise."""
        columns = tuple(
            replace(each, **changes) if each.name == name else each  # type: ignore[arg-type]
            for each in self.columns
        )
        return replace(self, columns=columns)
