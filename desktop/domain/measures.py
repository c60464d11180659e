"""The closed vocabularies of the field: what was measured, and how firmly the source says it."""

from enum import StrEnum


class Measure(StrEnum):
    """What a number counts. Numbers of different measures are never added or divided."""

    CONFIRMED = "confirmed deaths"
    CONFIRMED_DATED = "confirmed deaths with a known date"
    CLAIMED = "claimed losses"
    ESTIMATED = "estimated deaths"
    EXCESS = "excess deaths"
    ACKNOWLEDGED = "acknowledged deaths"
    CIVILIAN_DEATHS = "verified civilian deaths"
    CIVILIAN_INJURIES = "verified civilian injuries"
    LOSSES = "losses not specified"
    RATE = "rate"
    RATIO = "ratio"
    RANK = "rank"
    AREA = "area"

    @property
    def is_confirmed_minimum(self) -> bool:
        """Whether a count of this kind is by its nature a lower limit of the true number."""
        return self in {Measure.CONFIRMED, Measure.CONFIRMED_DATED}


class Bound(StrEnum):
    """The source's own wording around a number."""

    EXACT = "exact"
    AT_LEAST = "at least"
    UP_TO = "up to"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "range"
    CLAIMED = "claimed"
    RANKING = "ranking"
    QUALITATIVE = "qualitative"
    NOT_STATED = "not stated"


class Mark(StrEnum):
    """What must be known of a number before it is compared with its neighbours."""

    PROVISIONAL = "provisional"
    REVISED = "revised"
    BREAK = "break in method"
    LOW_CONFIDENCE = "low confidence"


class Kind(StrEnum):
    """How a figure came into the dataset."""

    CLAIM = "claim"
    FIGURE = "figure"
    EDITION = "edition total"
    EDITION_DATED = "edition, known dates"
    POINT = "point of a series"
    DERIVED = "derived"
    COUNTED = "counted from rows"
