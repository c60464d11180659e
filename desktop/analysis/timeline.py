"""How it ran: deaths by date, editions' totals, and the claimed series, each on its own panel."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import TypeVar

from desktop.analysis.charts import Caption, Panel, Shape, TimeLine, TimeMark
from desktop.analysis.claimed_panel import claimed_panel
from desktop.analysis.counts import (
    DEATHS,
    EVENT_YEAR_SCHEME,
    YEAR_SCHEME,
    counts_by_year,
    dated_series,
    running_totals,
)
from desktop.analysis.curves import Curves, curves
from desktop.analysis.editions_panel import editions_panel
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.analysis.words import MEASURES, figure_name, foot, unit_name
from desktop.domain.dataset import Dataset, Series, point_key, series_figures
from desktop.domain.figure import Figure
from desktop.domain.measures import Kind, Mark, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text

_TITLE = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "{measure}, by day of death"),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{measure}, by week of death"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{measure}, by month of death"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{measure}, by year of death"),
}
_EVENTS_TITLE = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "{measure}, by day"),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{measure}, by week"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{measure}, by month"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{measure}, by year"),
}
_CUMULATIVE_EVENTS = QT_TRANSLATE_NOOP("Timeline", "{measure}, running total")
_CUMULATIVE_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}, running total by date of death")
_PER = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "{population}; {unit} a day."),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{population}; {unit} a week."),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{population}; {unit} a month."),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{population}; {unit} a year."),
}
_UNITS = QT_TRANSLATE_NOOP("Timeline", "{population}; {unit}.")
Edition = TypeVar("Edition")
MOST_LINES = 6
_SOME_EDITIONS = QT_TRANSLATE_NOOP("Timeline", "{shown} of {all} editions are drawn.")
_AND = QT_TRANSLATE_NOOP("Timeline", "{first} {second}")
_KNOWN = QT_TRANSLATE_NOOP(
    "Timeline", "{dated} of the {total} named have a known date; the others are not drawn."
)
_NOT_DRAWN = QT_TRANSLATE_NOOP("Timeline", "Not drawn: {value} ({category}).")
_HATCHED = QT_TRANSLATE_NOOP(
    "Timeline", "The last %n day(s) before the edition are provisional (hatched).", None, 1
)
_DOTTED = QT_TRANSLATE_NOOP(
    "Timeline", "The last %n day(s) before the edition are provisional (dotted).", None, 1
)
_LOG = QT_TRANSLATE_NOOP("Timeline", "Log scale.")
_AS_KNOWN_BREAK = QT_TRANSLATE_NOOP("Timeline", "as known on {day}, after a break in method [b]")
_AS_KNOWN = QT_TRANSLATE_NOOP("Timeline", "as known on {day}")


def subjects(dataset: Dataset) -> tuple[Subject, ...]:
    """The panels that the dataset has something for."""
    has = {
        Subject.DEATHS: bool(grains(dataset)),
        Subject.EDITIONS: len(dataset.editions) > 1,
        Subject.CLAIMED: bool(running_totals(dataset)),
    }
    return tuple(subject for subject in Subject if has[subject])


def grains(dataset: Dataset) -> tuple[Grain, ...]:
    """The period lengths that the dataset has dated deaths for."""
    found = [grain for grain in Grain if dated_series(dataset, grain)]
    return (*found, Grain.YEAR) if counts_by_year(dataset) else tuple(found)


def has_editions(dataset: Dataset, options: TimelineOptions) -> bool:
    """Whether earlier editions have counts for the same periods."""
    if options.grain is Grain.YEAR:
        return len(counts_by_year(dataset, options.counted)) > 1
    return len(dated_series(dataset, options.grain, options.counted)) > 1


def timeline(dataset: Dataset, options: TimelineOptions) -> tuple[Panel, ...]:
    """The panels for the options, in a fixed order."""
    make = {
        Subject.DEATHS: deaths_panel,
        Subject.EDITIONS: editions_panel,
        Subject.CLAIMED: claimed_panel,
    }
    chosen = shown_subjects(dataset, options)
    return tuple(_with_scale(make[subject](dataset, options)) for subject in chosen)


def shown_subjects(dataset: Dataset, options: TimelineOptions) -> tuple[Subject, ...]:
    """The panels that are shown: those asked for, or the first where there are none of them."""
    present = subjects(dataset)
    asked = tuple(subject for subject in present if subject in options.subjects)
    return asked or present[:1]


def _with_scale(panel: Panel) -> Panel:
    """A panel whose subtitle says so where the scale is logarithmic."""
    if not panel.is_log:
        return panel
    subtitle = _AND.fill(first=panel.caption.subtitle, second=_LOG)
    return panel._replace(caption=panel.caption._replace(subtitle=subtitle))


def deaths_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    """Deaths by date of death; earlier editions of the same periods as outlines.

    Where the dataset has nothing for the grain asked for, the first that it has something for.
    """
    present = grains(dataset)
    if options.grain not in present:
        options = replace(options, grain=present[0])
    if options.grain is Grain.YEAR:
        return _years_panel(dataset, options)
    chosen = dated_series(dataset, options.grain, options.counted)
    newest = chosen[0]
    shown = spread(chosen) if options.earlier_editions else chosen[:1]
    lines = [_series_line(series, options, index) for index, series in enumerate(shown)]
    over = Curves() if options.cumulative else curves(newest, options)
    caption = _deaths_caption(dataset, shown, options)
    if 1 < len(shown) < len(chosen):
        some = _SOME_EDITIONS.fill(shown=len(shown), all=len(chosen))
        caption = caption._replace(subtitle=_AND.fill(first=caption.subtitle, second=some))
    if over.note:
        subtitle = _AND.fill(first=caption.subtitle, second=over.note)
        caption = caption._replace(subtitle=subtitle)
    return Panel(
        id=Subject.DEATHS,
        caption=caption,
        lines=(*lines, *over.lines),
        is_log=options.log and options.cumulative,
    )


def spread(editions: Sequence[Edition]) -> Sequence[Edition]:
    """All editions, or the newest, the oldest and some between: no more than there are colours."""
    if len(editions) <= MOST_LINES:
        return editions
    step = (len(editions) - 1) / (MOST_LINES - 1)
    return [editions[round(number * step)] for number in range(MOST_LINES)]


def _deaths_caption(dataset: Dataset, shown: Sequence[Series], options: TimelineOptions) -> Caption:
    newest = shown[0]
    title = _title(newest.measure, options)
    told = _UNITS if options.cumulative else _PER[options.grain]
    sample = next(series_figures(newest))
    subtitle = told.fill(population=data_text(newest.population), unit=unit_name(sample))
    edition = dataset.editions_by_id.get(newest.edition or "")
    if edition and edition.with_known_date:
        known = _KNOWN.fill(dated=edition.with_known_date, total=edition.total)
        subtitle = _AND.fill(first=subtitle, second=known)
    undated = _undated(dataset, newest)
    if undated is not None:
        left = _NOT_DRAWN.fill(value=undated.value or 0, category=figure_name(undated))
        subtitle = _AND.fill(first=subtitle, second=left)
    if newest.provisional_days:
        tail = _DOTTED if options.cumulative else _HATCHED
        subtitle = _AND.fill(first=subtitle, second=tail.counted(newest.provisional_days))
    return Caption(
        title.fill(measure=MEASURES[newest.measure]),
        subtitle,
        foot([next(series_figures(series)) for series in shown]),
    )


def _undated(dataset: Dataset, series: Series) -> Figure | None:
    """What is counted of the same people and stands on no day, where the dataset says so."""
    kin = (series.measure, series.population, series.edition)
    years = (*dataset.of_scheme(YEAR_SCHEME), *dataset.of_scheme(EVENT_YEAR_SCHEME))
    unknown = (each for each in years if each.unknown)
    return next((e for e in unknown if (e.measure, e.population, e.edition) == kin), None)


def _series_line(series: Series, options: TimelineOptions, index: int) -> TimeLine:
    values = [point.value for point in series.points]
    shape = Shape.STEPS if index else Shape.BARS
    if options.cumulative:
        values, shape = list(accumulate(values)), Shape.LINE
    marks = tuple(
        TimeMark(
            point_key(series, point), point.start, point.end, value, series.is_provisional(point)
        )
        for point, value in zip(series.points, values, strict=True)
    )
    return TimeLine(series.id, _AS_KNOWN.fill(day=series.as_of or date.min), marks, shape, index)


def _years_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    by_edition = counts_by_year(dataset, options.counted)
    days = list(by_edition)
    first = by_edition[days[0]][0]
    if options.cumulative:  # a running total that leaves the first years out would be none
        days = [day for day in days if by_edition[day][0].period.start == first.period.start]
    shown = spread(days) if options.earlier_editions else days[:1]
    lines = tuple(
        TimeLine(
            f"years:{day}",
            (_AS_KNOWN_BREAK if _is_broken(by_edition[day]) else _AS_KNOWN).fill(day=day),
            _year_marks(by_edition[day], options),
            Shape.LINE if options.cumulative else Shape.STEPS if index else Shape.BARS,
            index,
        )
        for index, day in enumerate(shown)
    )
    drawn = [figure for day in shown for figure in by_edition[day]]
    return Panel(
        Subject.DEATHS,
        _years_caption(dataset, drawn, options),
        lines,
        is_log=options.log and options.cumulative,
    )


def _title(measure: Measure, options: TimelineOptions) -> Message:
    if measure in DEATHS:
        return _CUMULATIVE_TITLE if options.cumulative else _TITLE[options.grain]
    return _CUMULATIVE_EVENTS if options.cumulative else _EVENTS_TITLE[options.grain]


def _is_broken(figures: Sequence[Figure]) -> bool:
    return any(Mark.BREAK in figure.marks for figure in figures)


def _years_caption(dataset: Dataset, drawn: Sequence[Figure], options: TimelineOptions) -> Caption:
    first = drawn[0]
    title = _title(first.measure, options)
    told = _UNITS if options.cumulative else _PER[Grain.YEAR]
    subtitle = told.fill(population=data_text(first.population), unit=unit_name(first))
    for rest in dataset.of_scheme(first.category_scheme or ""):
        is_of_these = rest.population == first.population and rest.edition == first.edition
        if is_of_these and (rest.unknown or rest.kind is Kind.DERIVED):
            left = _NOT_DRAWN.fill(value=rest.value or 0, category=data_text(rest.category or ""))
            subtitle = _AND.fill(first=subtitle, second=left)
    return Caption(title.fill(measure=MEASURES[first.measure]), subtitle, foot(drawn))


def _year_marks(figures: list[Figure], options: TimelineOptions) -> tuple[TimeMark, ...]:
    values = [figure.value or 0 for figure in figures]
    if options.cumulative:
        values = list(accumulate(values))
    return tuple(
        TimeMark(figure.id, figure.period.start, figure.period.end, value)
        for figure, value in zip(figures, values, strict=True)
        if figure.period.start and figure.period.end
    )
