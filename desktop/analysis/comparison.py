"""Which claims disagree, and whether they even measure the same thing: panels by the guard."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.analysis.charts import (
    Caption,
    Chart,
    Glyph,
    Panel,
    ScaleChart,
    ScaleRow,
    Shape,
    TimeLine,
    TimeMark,
)
from desktop.analysis.guard import Meeting, Populations, ruling
from desktop.analysis.words import figure_name, foot, measure_name, unit_name
from desktop.domain.dataset import Dataset, Series, point_key, series_figures
from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, data_text

MOST_SUGGESTED = 8
_SUGGESTED = (Measure.ESTIMATED, Measure.EXCESS, Measure.CLAIMED, Measure.ACKNOWLEDGED)
_TITLE = QT_TRANSLATE_NOOP("Compare", "{measure}: {population}")
_AND = QT_TRANSLATE_NOOP("Compare", "{first} and {second}")
_UNIT = QT_TRANSLATE_NOOP("Compare", "Unit: {unit}.")
_MIXED_UNITS = QT_TRANSLATE_NOOP("Compare", "people, or people per day")
_BESIDE = QT_TRANSLATE_NOOP("Compare", "{subtitle} {reason}")
_ALONE = QT_TRANSLATE_NOOP("Compare", "{subtitle} Not on the axis of the first panel: {reason}")
_OF = QT_TRANSLATE_NOOP("Compare", "{population}; {what}")
_FROM_TO = QT_TRANSLATE_NOOP("Compare", "{start} to {end}; {what}")
_TO = QT_TRANSLATE_NOOP("Compare", "to {end}; {what}")
_LABELLED = QT_TRANSLATE_NOOP("Compare", "{period}; {what}")
_NO_PERIOD = QT_TRANSLATE_NOOP("Compare", "period not stated")
_MINIMUM = QT_TRANSLATE_NOOP("Compare", "a confirmed minimum")
_AT_LEAST = QT_TRANSLATE_NOOP("Compare", "at least this many")
_JUDGEMENT = QT_TRANSLATE_NOOP("Compare", "experts' judgement, not a confidence interval")
_ESTIMATE = QT_TRANSLATE_NOOP("Compare", "an estimate, not a count")
_INTERVAL = QT_TRANSLATE_NOOP("Compare", "an estimate with its interval, not a count")
_CLAIMED = QT_TRANSLATE_NOOP("Compare", "as claimed: killed and wounded")
_ACKNOWLEDGED = QT_TRANSLATE_NOOP("Compare", "as a government acknowledges it")
_COUNTED = QT_TRANSLATE_NOOP("Compare", "as published")
_WORDS_ONLY = QT_TRANSLATE_NOOP(
    "Compare", "Not drawn, for they are statements in words and have no number: {labels}."
)
_BOTH = QT_TRANSLATE_NOOP("Compare", "{first}; {second}")
_SERIES = QT_TRANSLATE_NOOP(
    "Compare", "Values over time share an axis only with values over equal periods."
)
_RUNNING = QT_TRANSLATE_NOOP("Compare", "{population}; {unit}, running total.")
_PER_PERIOD = QT_TRANSLATE_NOOP("Compare", "{population}; {unit} by {granularity}.")


class ComparedPanel(NamedTuple):
    """A chart of what may share an axis; `why` says why it stands apart from the first panel.

    The chart's subtitle says so too.
    """

    chart: Chart
    figures: tuple[Figure, ...]
    why: Message | None = None


class Comparison(NamedTuple):
    """Panels in the order in which things were chosen, and what has no number to be drawn."""

    panels: tuple[ComparedPanel, ...]
    words_only: tuple[Figure, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures compared, series by their newest value."""
        return (*(each for panel in self.panels for each in panel.figures), *self.words_only)

    @property
    def left_out(self) -> Message | None:
        """The sentence about what cannot be drawn."""
        if not self.words_only:
            return None
        first, *others = (figure_name(figure) for figure in self.words_only)
        for other in others:
            first = _BOTH.fill(first=first, second=other)
        return _WORDS_ONLY.fill(labels=first)


def suggested(dataset: Dataset) -> tuple[str, ...]:
    """The headline, how complete it is, and the latest of each other kind of count."""
    keys = [key for key in (dataset.headline, *dataset.completeness) if dataset.figure(key)]
    latest: dict[tuple[Measure, str], Figure] = {}
    for measure in _SUGGESTED:
        for figure in dataset.figures:
            is_number = figure.unit == "people" and figure.bound is not Bound.QUALITATIVE
            if figure.measure is measure and is_number and figure.as_of:
                now = latest.get((measure, figure.population))
                if now is None or not now.as_of or figure.as_of >= now.as_of:
                    latest[measure, figure.population] = figure
    found = (dataset.figure(key) for key in keys)
    known = {(each.measure, each.population) for each in found if each}
    keys += [figure.id for kind, figure in latest.items() if kind not in known]
    return tuple(key for key in dict.fromkeys(keys) if key)[:MOST_SUGGESTED]


def comparison(dataset: Dataset, keys: Sequence[str], found: Iterable[Figure]) -> Comparison:
    """Panels for figures (`found`, by their keys) and series (their ids among `keys`)."""
    series = [dataset.series_by_id[key] for key in keys if key in dataset.series_by_id]
    figures = list(found)
    drawn = [figure for figure in figures if _has_number(figure)]
    groups = _grouped(drawn, dataset.populations)
    panels = [_panel(dataset, number, group, groups[0]) for number, group in enumerate(groups)]
    lines = [
        _lines(number, group, is_apart=bool(panels)) for number, group in enumerate(_alike(series))
    ]
    words = tuple(figure for figure in figures if not _has_number(figure))
    return Comparison((*panels, *lines), words)


def _has_number(figure: Figure) -> bool:
    return any(each is not None for each in (figure.value, figure.lower, figure.upper))


def _grouped(figures: Iterable[Figure], populations: Populations) -> list[list[Figure]]:
    """Each figure joins the first group all of which it may share an axis with."""
    groups: list[list[Figure]] = []
    for figure in figures:
        for group in groups:
            rulings = (ruling(figure, other, populations) for other in group)
            if all(each.meeting is not Meeting.APART for each in rulings):
                group.append(figure)
                break
        else:
            groups.append([figure])
    return groups


def _panel(
    dataset: Dataset, number: int, group: Sequence[Figure], first: Sequence[Figure]
) -> ComparedPanel:
    populations = dataset.populations
    measures = list(dict.fromkeys(measure_name(figure) for figure in group))
    named: Message = measures[0]
    for measure in measures[1:]:
        named = _AND.fill(first=named, second=measure)
    beside = next(
        (
            reason
            for figure in group[1:]
            if (reason := ruling(group[0], figure, populations).reason)
        ),
        None,
    )
    why = _why_apart(group, first, populations)
    units = dict.fromkeys(unit_name(figure) for figure in group)
    unit = next(iter(units)) if len(units) == 1 else _MIXED_UNITS
    subtitle = _UNIT.fill(unit=unit)
    if beside:
        subtitle = _BESIDE.fill(subtitle=subtitle, reason=beside)
    if why:
        subtitle = _ALONE.fill(subtitle=subtitle, reason=why)
    are_many = len({figure.population for figure in group}) > 1
    title = _TITLE.fill(measure=named, population=data_text(group[0].population))
    chart = ScaleChart(
        f"compare-{number + 1}",
        Caption(
            named if are_many else title,
            subtitle,
            foot(group),
        ),
        tuple(_row(dataset, figure, are_many=are_many) for figure in group),
    )
    return ComparedPanel(chart, tuple(group), why)


def _why_apart(
    group: Sequence[Figure], first: Sequence[Figure], populations: Populations
) -> Message | None:
    """Why a group is not in the first panel."""
    if group is first:
        return None
    reasons = (ruling(other, group[0], populations) for other in first)
    return next((each.reason for each in reasons if each.meeting is Meeting.APART), None)


def _row(dataset: Dataset, figure: Figure, *, are_many: bool) -> ScaleRow:
    glyph, what = _mark(dataset, figure)
    if are_many:
        what = _OF.fill(population=data_text(figure.population), what=what)
    is_range = None not in (figure.lower, figure.upper) and figure.lower != figure.upper
    low, high = (figure.lower, figure.upper) if is_range else (None, None)
    known = (each for each in (figure.value, figure.lower, figure.upper) if each is not None)
    value = figure.value if is_range else next(known, None)
    note = _period(figure, what)
    return ScaleRow(figure_name(figure), glyph, value, low, high, figure, note=note)


def _mark(dataset: Dataset, figure: Figure) -> tuple[Glyph, Message]:
    """The mark of a figure and what it says of it: estimates never look like counts."""
    has_ends = figure.lower is not None and figure.upper is not None
    if figure.id in dataset.completeness and has_ends:
        return Glyph.BAND, _JUDGEMENT
    match figure.base_measure:
        case Measure.ESTIMATED:
            return (Glyph.BAND if has_ends else Glyph.INTERVAL), _ESTIMATE
        case Measure.EXCESS:
            return Glyph.INTERVAL, _INTERVAL if has_ends else _ESTIMATE
        case Measure.CLAIMED:
            return Glyph.CLAIMED, _CLAIMED
        case Measure.ACKNOWLEDGED:
            return Glyph.ACKNOWLEDGED, _ACKNOWLEDGED
    what = _MINIMUM if figure.is_confirmed_minimum else _COUNTED
    if figure.bound is Bound.AT_LEAST:
        return Glyph.MINIMUM, what if figure.is_confirmed_minimum else _AT_LEAST
    return (Glyph.BAND if figure.bound is Bound.RANGE else Glyph.DOT), what


def _period(figure: Figure, what: Message) -> Message:
    start, end, label = figure.period.start, figure.period.end, figure.period.label
    words: dict[str, Argument] = {"what": what}
    if start and end:
        return _FROM_TO.fill(**words, start=start, end=end)
    if label:
        return _LABELLED.fill(**words, period=data_text(label))
    return _TO.fill(**words, end=end) if end else _LABELLED.fill(**words, period=_NO_PERIOD)


def _alike(series: Iterable[Series]) -> list[list[Series]]:
    """Series of one measure, population, kind and length of periods."""
    groups: dict[tuple[str, ...], list[Series]] = {}
    for each in series:
        kin = (each.measure, each.population, each.unit, each.kind, each.granularity)
        groups.setdefault(kin, []).append(each)
    return list(groups.values())


def _lines(number: int, group: Sequence[Series], *, is_apart: bool) -> ComparedPanel:
    first = group[0]
    newest = [list(series_figures(series))[-1] for series in group]
    is_running = first.kind == "cumulative"
    words: dict[str, Argument] = {
        "population": data_text(first.population),
        "unit": unit_name(newest[0]),
    }
    told = _RUNNING if is_running else _PER_PERIOD.fill(granularity=data_text(first.granularity))
    subtitle, why = told.fill(**dict(told.arguments), **words), None
    if is_apart or number:
        why = _SERIES
        subtitle = _ALONE.fill(subtitle=subtitle, reason=why)
    panel = Panel(
        f"compare-series-{number + 1}",
        Caption(measure_name(newest[0]), subtitle, foot(newest)),
        tuple(_line(series, place) for place, series in enumerate(group)),
    )
    return ComparedPanel(panel, tuple(newest), why)


def _line(series: Series, place: int) -> TimeLine:
    marks = tuple(_marks(series))
    is_bars = series.kind != "cumulative" and place == 0
    shape = Shape.LINE if series.kind == "cumulative" else Shape.BARS if is_bars else Shape.STEPS
    return TimeLine(series.id, data_text(series.title), marks, shape, place)


def _marks(series: Series) -> Iterator[TimeMark]:
    for point in series.points:
        yield TimeMark(
            point_key(series, point),
            point.end if series.kind == "cumulative" else point.start,
            point.end,
            float(point.value),
            series.is_provisional(point),
        )
