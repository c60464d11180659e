"""Whether an interval of chance may stand beside a number, and the sentence that goes with it."""

from desktop.analysis.guard import why_not_added
from desktop.analysis.statistics import Interval, rate_ratio
from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP

RATIO_NOTE = QT_TRANSLATE_NOOP(
    "Intervals",
    "Interval on the log scale, for two independent Poisson counts. It covers chance alone and "
    "says nothing of deaths that are not counted.",
)

_EVENTS = {
    Measure.CONFIRMED,
    Measure.CONFIRMED_DATED,
    Measure.CIVILIAN_DEATHS,
    Measure.CIVILIAN_INJURIES,
}


def counts_events(figure: Figure) -> bool:
    """Whether it is a plain count of people, one by one.

    Claims, estimates, acknowledged and rounded numbers are none: no chance model is theirs.
    """
    is_whole = isinstance(figure.value, int) and figure.value > 0
    return is_whole and figure.measure in _EVENTS and figure.bound is Bound.EXACT


def ratio_interval(
    first: Figure, second: Figure, first_days: int = 1, second_days: int = 1
) -> Interval | None:
    """The interval of a ratio of two counts that share nobody; None where they are not such."""
    if not (counts_events(first) and counts_events(second)) or why_not_added(first, second):
        return None
    counts = int(first.value or 0), int(second.value or 0)
    return rate_ratio(*counts, float(first_days), float(second_days))[1]
