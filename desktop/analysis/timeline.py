"""How it ran: deaths by date, editions' totals, and the claimed series, each on its own panel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import accumulate, pairwise

from desktop.analysis.charts import Caption, Event, Panel, Shape, TimeLine, TimeMark
from desktop.analysis.counts import claimed_series, dated_series, deaths_by_year
from desktop.analysis.words import MEASURES, foot
from desktop.domain.dataset import Dataset, Edition, Series, point_key, series_figures
from desktop.domain.figure import Derivation, Figure, Period
from desktop.domain.measures import Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Month, data_text


class Subject(StrEnum):
    """What a panel of the timeline is about."""

    DEATHS = "deaths"
    EDITIONS = "editions"
    CLAIMED = "claimed"


class Grain(StrEnum):
    """The length of a period."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """What the timeline shows. `mean` is the window of the rolling mean in periods, 0 for none."""

    subjects: tuple[Subject, ...] = (Subject.DEATHS,)
    grain: Grain = Grain.MONTH
    cumulative: bool = False
    earlier_editions: bool = True
    mean: int = 0
    log: bool = False


_WHOLE = {Grain.WEEK: 7, Grain.MONTH: 28, Grain.YEAR: 365}  # days of the shortest whole period
MEAN_WINDOWS = {Grain.WEEK: (5, 13), Grain.MONTH: (3, 7), Grain.YEAR: ()}
RATE = ":rate"

_DEATHS_TITLE = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "Deaths by week of death"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "Deaths by month of death"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "Deaths by year of death"),
}
_MEAN_LABEL = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n week(s)", None, 1),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n month(s)", None, 1),
}
_PER = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{measure}, people a week; {provisional}"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{measure}, people a month; {provisional}"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{measure}, people a year"),
}
_CUMULATIVE = QT_TRANSLATE_NOOP("Timeline", "{measure}, people, cumulative; {provisional}")
_CUMULATIVE_YEARS = QT_TRANSLATE_NOOP("Timeline", "{measure}, people, cumulative")
_PROVISIONAL = QT_TRANSLATE_NOOP(
    "Timeline", "the last %n day(s) before the edition are provisional (hatched or dashed)", None, 1
)
_AS_KNOWN = QT_TRANSLATE_NOOP("Timeline", "as known on {day}")
_EDITIONS_TITLE = QT_TRANSLATE_NOOP("Timeline", "Totals by edition")
_EDITIONS_SUBTITLE = QT_TRANSLATE_NOOP(
    "Timeline",
    "{measure}, people, one line a publisher; by the edition's date, not by date of death",
)
_CLAIMED_TITLE = QT_TRANSLATE_NOOP("Timeline", "Claimed losses")
_CLAIMED_RATE = QT_TRANSLATE_NOOP(
    "Timeline", "Killed and wounded, as claimed: people a day between report dates"
)
_CLAIMED_TOTAL = QT_TRANSLATE_NOOP("Timeline", "Killed and wounded, as claimed: people, cumulative")
_CLAIMED_LINE = QT_TRANSLATE_NOOP("Timeline", "claimed")
_BREAK = QT_TRANSLATE_NOOP("Timeline", "break in method, {month}")
_CORRECTION = QT_TRANSLATE_NOOP("Timeline", "corrected down by {drop}")


def figures_beyond_rows(dataset: Dataset) -> Iterator[Figure]:
    """Rates between the report dates of cumulative series, as derived figures."""
    for series in dataset.series:
        if series.kind == "cumulative":
            yield from rates_per_day(series)


def rates_per_day(series: Series) -> Iterator[Figure]:
    """Differences of a cumulative series over the days between its report dates."""
    figures = list(series_figures(series))
    for earlier, later in pairwise(figures):
        if earlier.period.end is None or later.period.end is None:
            continue
        days = (later.period.end - earlier.period.end).days
        if days < 1:
            continue
        start = date.fromordinal(earlier.period.end.toordinal() + 1)
        yield Figure(
            id=later.id + RATE,
            kind=Kind.DERIVED,
            label=series.title,
            bound=series.bound,
            measure=Measure.RATE,
            of=series.measure,
            per="day",
            population=series.population,
            publisher=series.publisher,
            value=round(((later.value or 0) - (earlier.value or 0)) / days, 2),
            unit="people per day",
            period=Period(None, start, later.period.end),
            as_of=later.as_of,
            relays=series.relays,
            source=series.source,
            locator=later.locator,
            cautions=series.cautions,
            derivation=Derivation(
                "rate per day",
                f"({later.value} - {earlier.value}) / {days}",
                (later.id, earlier.id),
                days,
            ),
        )


def subjects(dataset: Dataset) -> tuple[Subject, ...]:
    """The panels that the dataset has something for."""
    has = {
        Subject.DEATHS: bool(grains(dataset)),
        Subject.EDITIONS: len(dataset.editions) > 1,
        Subject.CLAIMED: bool(claimed_series(dataset)),
    }
    return tuple(subject for subject in Subject if has[subject])


def grains(dataset: Dataset) -> tuple[Grain, ...]:
    """The period lengths that the dataset has dated deaths for."""
    found = [grain for grain in (Grain.WEEK, Grain.MONTH) if dated_series(dataset, grain)]
    return (*found, Grain.YEAR) if deaths_by_year(dataset) else tuple(found)


def timeline(dataset: Dataset, options: TimelineOptions) -> tuple[Panel, ...]:
    """The panels for the options, in a fixed order."""
    make = {
        Subject.DEATHS: deaths_panel,
        Subject.EDITIONS: editions_panel,
        Subject.CLAIMED: claimed_panel,
    }
    present = subjects(dataset)
    chosen = [subject for subject in Subject if subject in options.subjects and subject in present]
    return tuple(make[subject](dataset, options) for subject in chosen)


def deaths_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    """Deaths by date of death; earlier editions of the same periods as outlines.

    Where the dataset has nothing for the grain asked for, the first that it has something for.
    """
    present = grains(dataset)
    if options.grain not in present:
        options = replace(options, grain=present[0])
    if options.grain is Grain.YEAR:
        return _years_panel(dataset, options)
    chosen = dated_series(dataset, options.grain)
    newest = chosen[0]
    shown = chosen if options.earlier_editions else chosen[:1]
    lines = [_series_line(series, options, index) for index, series in enumerate(shown)]
    if options.mean and not options.cumulative:
        lines.append(_mean_line(newest, options))
    provisional = _PROVISIONAL.counted(newest.provisional_days or 0)
    subtitle = _CUMULATIVE if options.cumulative else _PER[options.grain]
    return Panel(
        id=Subject.DEATHS,
        caption=Caption(
            _DEATHS_TITLE[options.grain],
            subtitle.fill(measure=MEASURES[newest.measure], provisional=provisional),
            foot(dataset, next(series_figures(newest))),
        ),
        lines=tuple(lines),
        is_log=options.log and options.cumulative,
    )


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
    return TimeLine(
        series.id, _AS_KNOWN.fill(day=series.as_of or date.min), marks, shape, _colour(index)
    )


def _colour(index: int) -> int:
    return index % 6


def _mean_line(series: Series, options: TimelineOptions) -> TimeLine:
    """Smoothed over whole and settled periods only: others would show a false rise or fall."""
    shortest = _WHOLE[options.grain]
    settled = [
        point
        for point in series.points
        if not series.is_provisional(point) and (point.end - point.start).days + 1 >= shortest
    ]
    marks = tuple(
        TimeMark("", point.start, point.end, value)
        for point, value in zip(
            settled, centred_mean([point.value for point in settled], options.mean), strict=True
        )
        if value is not None
    )
    label = _MEAN_LABEL[options.grain].counted(options.mean)
    return TimeLine(f"{series.id}:mean", label, marks, Shape.MEAN, 3)


def centred_mean(values: Sequence[float], window: int) -> list[float | None]:
    """Rolling mean over `window` values around each; None where the window is not full."""
    import pandas as pd

    means = pd.Series(values, dtype=float).rolling(window, center=True).mean()
    return [None if pd.isna(mean) else float(mean) for mean in means]


def _years_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    by_edition = deaths_by_year(dataset)
    days = list(by_edition)
    first = by_edition[days[0]][0]
    if options.cumulative:  # a running total that leaves the first years out would be none
        days = [day for day in days if by_edition[day][0].period.start == first.period.start]
    shown = days if options.earlier_editions else days[:1]
    lines = tuple(
        TimeLine(
            f"years:{day}",
            _AS_KNOWN.fill(day=day),
            _year_marks(by_edition[day], options),
            Shape.LINE if options.cumulative else Shape.STEPS if index else Shape.BARS,
            _colour(index),
        )
        for index, day in enumerate(shown)
    )
    subtitle = _CUMULATIVE_YEARS if options.cumulative else _PER[Grain.YEAR]
    return Panel(
        Subject.DEATHS,
        Caption(
            _DEATHS_TITLE[Grain.YEAR],
            subtitle.fill(measure=MEASURES[first.measure]),
            foot(dataset, first),
        ),
        lines,
        is_log=options.log and options.cumulative,
    )


def _year_marks(figures: list[Figure], options: TimelineOptions) -> tuple[TimeMark, ...]:
    values = [figure.value or 0 for figure in figures]
    if options.cumulative:
        values = list(accumulate(values))
    return tuple(
        TimeMark(figure.id, figure.period.start, figure.period.end, value)
        for figure, value in zip(figures, values, strict=True)
        if figure.period.start and figure.period.end
    )


def editions_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    """Totals by edition, one line a publisher, with breaks and corrections marked."""
    by_publisher: dict[str, list[Edition]] = {}
    for edition in sorted(dataset.editions, key=lambda edition: edition.day):
        by_publisher.setdefault(edition.publisher, []).append(edition)
    ordered = sorted(by_publisher.items(), key=lambda item: -len(item[1]))
    lines = tuple(
        TimeLine(
            publisher,
            data_text(publisher),
            tuple(TimeMark(each.id, each.day, each.day, each.total) for each in editions),
            Shape.LINE,
            _colour(index),
        )
        for index, (publisher, editions) in enumerate(ordered)
    )
    events = tuple(event for _, editions in ordered for event in _edition_events(editions))
    sample = dataset.figure(dataset.headline) or dataset.figures[0]
    return Panel(
        Subject.EDITIONS,
        Caption(
            _EDITIONS_TITLE,
            _EDITIONS_SUBTITLE.fill(measure=MEASURES[Measure.CONFIRMED]),
            editions_foot(dataset, sample),
        ),
        lines,
        events,
        options.log,
    )


_EDITIONS_FOOT = QT_TRANSLATE_NOOP(
    "Timeline",
    "Source: {publishers}; editions of {first} to {last}, found in {sources}. Confirmed minimums.",
)
_SOURCES = QT_TRANSLATE_NOOP("Timeline", "%n source(s)", None, 1)


def editions_foot(dataset: Dataset, sample: Figure) -> Message:
    """The foot of a chart that spans all editions."""
    days = [edition.day for edition in dataset.editions]
    if not days:
        return foot(dataset, sample)
    publishers = "; ".join(dict.fromkeys(edition.publisher for edition in dataset.editions))
    sources = {edition.source for edition in dataset.editions}
    return _EDITIONS_FOOT.fill(
        publishers=publishers,
        first=min(days),
        last=max(days),
        sources=_SOURCES.counted(len(sources)),
    )


def _edition_events(editions: list[Edition]) -> Iterator[Event]:
    for earlier, later in pairwise([None, *editions]):
        if later is None:
            continue
        if later.method_break:
            label = _BREAK.fill(month=Month(later.day))
            yield Event(later.day, label, later.id, None, is_break=True)
        elif earlier and later.total < earlier.total:
            label = _CORRECTION.fill(drop=earlier.total - later.total)
            yield Event(later.day, label, later.id, later.total)


def claimed_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    """The claimed series alone: cumulative, or differenced into rates between report dates."""
    series = claimed_series(dataset)[0]
    totals = list(series_figures(series))
    figures = totals if options.cumulative else list(rates_per_day(series))
    shape = Shape.LINE if options.cumulative else Shape.BARS
    marks = tuple(
        TimeMark(
            figure.id,
            (figure.period.end if options.cumulative else figure.period.start) or date.min,
            figure.period.end or date.min,
            figure.value or 0,
        )
        for figure in figures
    )
    return Panel(
        Subject.CLAIMED,
        Caption(
            _CLAIMED_TITLE,
            _CLAIMED_TOTAL if options.cumulative else _CLAIMED_RATE,
            foot(dataset, totals[-1]),
        ),
        (TimeLine(series.id, _CLAIMED_LINE, marks, shape, 2),),
        is_log=options.log and options.cumulative,
    )
