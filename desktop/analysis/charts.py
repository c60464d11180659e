"""Charts as data: marks, axes, labels and foot. `charts` paints them on any surface."""

import math
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from desktop.domain.figure import Figure, Number
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.storage.reading import in_one_line

_SHOWN = QT_TRANSLATE_NOOP("Charts", "{subtitle} Shown: {first} to {last}.")


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
    remark: str = ""  # words of the person who passes the chart on


class BarChart(NamedTuple):
    """Horizontal bars from zero, as counts or as shares of `total`.

    Where `whole` are the bars of a chart that this one is a part of, both have one scale.
    """

    id: str
    caption: Caption
    bars: tuple[Bar, ...]
    total: Figure | None = None
    as_shares: bool = False
    whole: tuple[Bar, ...] = ()

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

    def is_within(self, first: float, last: float) -> bool:
        """Whether any of its days lies between two ordinals."""
        return self.end.toordinal() + 1 > first and self.start.toordinal() < last

    @property
    def middle(self) -> date:
        """The day in the middle of its days, or its own."""
        return self.start + (self.end - self.start) // 2


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
    """Lines of one measure on one pair of axes. `days` cuts it to those between two ordinals."""

    id: str
    caption: Caption
    lines: tuple[TimeLine, ...]
    events: tuple[Event, ...] = ()
    is_log: bool = False
    days: tuple[float, float] | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of all marks that can be selected, line by line."""
        return tuple(mark.key for line in self.lines for mark in line.marks if mark.key)

    @property
    def span(self) -> tuple[float, float]:
        """First and last ordinal day of all marks."""
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

    def values(self, first: float, last: float) -> tuple[float, float]:
        """The ends of the value axis over the days between two ordinals, without headroom.

        It starts at zero, or on a log scale at the smallest value above it.
        """
        inside = [
            mark.value
            for line in self.lines
            for mark in line.marks
            if mark.end.toordinal() + 1 >= first and mark.start.toordinal() <= last
        ]
        top = max(inside, default=self.top) or 1.0
        smallest = min((value for value in inside if value > 0), default=1.0)
        return (smallest if self.is_log else 0.0), top


class Glyph(StrEnum):
    """How a row of a scale is drawn: what is of another kind has another shape."""

    BAR = "bar"  # from zero, or from the row's start
    PART = "part"  # a bar of another colour, from the row's start
    REST = "rest"  # hatched: what is left over
    DOT = "dot"  # a number
    MINIMUM = "minimum"  # a number with an arrow: at least this
    BAND = "band"  # a hatched box: a judgement, or what a wording allows
    INTERVAL = "interval"  # a line with ends, and a diamond where there is a middle
    CLAIMED = "claimed"  # a hollow square: as a party states it
    ACKNOWLEDGED = "acknowledged"  # a hollow triangle: what a government admits
    TICKS = "ticks"  # many numbers on one line


class ScaleRow(NamedTuple):
    """One line of a scale: `figure` is what it stands for, None where it was worked out.

    `words` say its number where the figure does not; `note` says what kind of number it is.
    """

    label: Message
    glyph: Glyph
    value: float | None = None
    low: float | None = None
    high: float | None = None
    figure: Figure | None = None
    words: Message | None = None
    note: Message | None = None
    start: float = 0.0
    others: tuple[float, ...] = ()
    remark: str = ""  # words of the person who passes the chart on

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every number that is drawn."""
        is_bar = self.glyph in (Glyph.BAR, Glyph.PART, Glyph.REST)
        start = self.start if is_bar else None
        known = (start, self.value, self.low, self.high)
        return (*(each for each in known if each is not None), *self.others)


class ScaleChart(NamedTuple):
    """Numbers of one kind on one axis, a row each. `line` and `band` go through all rows.

    Where `whole` are the rows of a chart that this one is a part of, both have one scale. An axis
    that does not begin at zero carries no bars.
    """

    id: str
    caption: Caption
    rows: tuple[ScaleRow, ...]
    line: float | None = None
    band: tuple[float, float] | None = None
    from_zero: bool = True
    whole: tuple[ScaleRow, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the figures drawn, top to bottom, each once."""
        return tuple(dict.fromkeys(row.figure.id for row in self.rows if row.figure))

    @property
    def extent(self) -> tuple[float, float]:
        """The least and the largest number that the axis must hold."""
        numbers = [number for row in self.whole or self.rows for number in row.numbers]
        numbers += [] if self.line is None else [self.line]
        numbers += self.band or ()
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        return (min(low, 0.0) if self.from_zero else low), (high if high > low else low + 1.0)


RowChart: TypeAlias = BarChart | ScaleChart
Chart: TypeAlias = RowChart | Panel


def retitled(chart: Chart, title: str | None, subtitle: str | None) -> Chart:
    """A chart with other words above it (None: its own, "": none); its foot stays as it is."""
    caption = chart.caption
    if title is not None:
        caption = caption._replace(title=data_text(in_one_line(title)))
    if subtitle is not None:
        caption = caption._replace(subtitle=data_text(in_one_line(subtitle)))
    return chart._replace(caption=caption)


def annotated(chart: Chart, key: str, note: str) -> Chart:
    """A chart with words at the mark of a figure; without such a mark, the chart as it is."""
    note = in_one_line(note)
    if isinstance(chart, BarChart):
        bars = (bar._replace(remark=note) if bar.figure.id == key else bar for bar in chart.bars)
        return chart._replace(bars=tuple(bars))
    if isinstance(chart, ScaleChart):
        rows = (
            row._replace(remark=note) if row.figure and row.figure.id == key else row
            for row in chart.rows
        )
        return chart._replace(rows=tuple(rows))
    for line in chart.lines:
        for mark in line.marks:
            if mark.key == key:
                event = Event(mark.middle, data_text(note), key, mark.value, is_own=True)
                others = (each for each in chart.events if each.key != key or each.is_break)
                return chart._replace(events=(*others, event))
    return chart


def cut_to(chart: Chart, days: tuple[float, float] | None) -> Chart:
    """A panel that shows the days between two ordinals only, and says so; bars as they are."""
    if not isinstance(chart, Panel) or days is None:
        return chart
    first, last = (date.fromordinal(max(math.floor(day), 1)) for day in days)
    subtitle = _SHOWN.fill(subtitle=chart.caption.subtitle, first=first, last=last)
    return chart._replace(days=days, caption=chart.caption._replace(subtitle=subtitle))
