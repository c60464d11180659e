"""Charts as data: marks, axes, labels and foot. `charts` paints them on any surface."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.figure import Figure, Number
from desktop.domain.messages import Message


class Shape(StrEnum):
    """How a line's marks are drawn."""

    BARS = "bars"  # one filled bar a period
    STEPS = "steps"  # the outline of bars: the same periods seen by another edition
    LINE = "line"  # connected values at their dates
    MEAN = "mean"  # a smoothed line without marks


class Caption(NamedTuple):
    """What is written around a chart. The foot is part of every copy of it."""

    title: Message
    subtitle: Message
    foot: Message


class Bar(NamedTuple):
    """One horizontal bar: `figure` is what it stands for and what is selected with it."""

    figure: Figure
    label: Message
    value: Number
    share: float | None = None
    is_remainder: bool = False
    note: Message | None = None


class BarChart(NamedTuple):
    """Horizontal bars from zero, as counts or as shares of `total`."""

    id: str
    caption: Caption
    bars: tuple[Bar, ...]
    total: Figure | None = None
    as_shares: bool = False

    @classmethod
    def empty(cls) -> "BarChart":
        """A chart of nothing, until there is one."""
        return cls("empty", Caption(*3 * (Message("", ""),)), ())

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the figures drawn, top to bottom."""
        return tuple(bar.figure.id for bar in self.bars)


class TimeMark(NamedTuple):
    """A value over the days `start` to `end`, both included, or at the day `end`."""

    key: str
    start: date
    end: date
    value: float
    provisional: bool = False


class TimeLine(NamedTuple):
    """The marks of one series; `colour` is an index into the theme's series colours."""

    id: str
    label: Message
    marks: tuple[TimeMark, ...]
    shape: Shape
    colour: int = 0


class Event(NamedTuple):
    """A day to be marked: a break in method, a correction, or the dataset's own edition.

    It is marked at `value` where it has one; lines are not drawn across a break.
    """

    day: date
    label: Message
    key: str | None = None
    value: float | None = None
    is_break: bool = False
    is_own: bool = False


class Panel(NamedTuple):
    """Lines of one measure on one pair of axes."""

    id: str
    caption: Caption
    lines: tuple[TimeLine, ...]
    events: tuple[Event, ...] = ()
    is_log: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of all marks that can be selected, line by line."""
        return tuple(mark.key for line in self.lines for mark in line.marks if mark.key)

    @property
    def span(self) -> tuple[float, float]:
        """First and last ordinal day drawn."""
        marks = [mark for line in self.lines for mark in line.marks]
        if not marks:
            return 0.0, 1.0
        return (
            float(min(mark.start for mark in marks).toordinal()),
            float(max(mark.end for mark in marks).toordinal() + 1),
        )

    @property
    def top(self) -> float:
        """The largest value drawn."""
        return max((mark.value for line in self.lines for mark in line.marks), default=1.0)

    @property
    def bottom(self) -> float:
        """Where the value axis starts: zero, or on a log scale the smallest value above it."""
        if not self.is_log:
            return 0.0
        values = [mark.value for line in self.lines for mark in line.marks if mark.value > 0]
        return min(values, default=1.0)
