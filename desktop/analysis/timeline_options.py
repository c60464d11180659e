"""What the timeline can show, as data."""

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What a panel of the timeline is about."""

    DEATHS = "deaths"
    EDITIONS = "editions"
    CLAIMED = "claimed"


class Grain(StrEnum):
    """The length of a period."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Curve(StrEnum):
    """What is drawn over counts by period. Means are drawn where they have a window."""

    MEAN = "centred mean"
    TRAILING = "trailing mean"
    LOWESS = "lowess"
    LEVELS = "change of level"
    LIMITS = "limits of chance"


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """What the timeline shows. `mean` is the window of the rolling mean in periods, 0 for none.

    `counted` and `total` name the populations whose counts and running totals are drawn, where a
    dataset has several.
    """

    subjects: tuple[Subject, ...] = (Subject.DEATHS,)
    grain: Grain = Grain.MONTH
    cumulative: bool = False
    earlier_editions: bool = True
    mean: int = 0
    log: bool = False
    curve: Curve = Curve.MEAN
    counted: str = ""
    total: str = ""


MEAN_WINDOWS = {Grain.DAY: (7, 29), Grain.WEEK: (5, 13), Grain.MONTH: (3, 7), Grain.YEAR: ()}
