"""How it ran: deaths by date, editions' totals, and the claimed series, each on its own panel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import accumulate, pairwise

from desktop.analysis.charts import Caption, Event, Panel, Shape, TimeLine, TimeMark
from desktop.analysis.counts import YEAR_SCHEME, claimed_series, dated_series, deaths_by_year
from desktop.analysis.words import MEASURES, foot
from desktop.domain.dataset import Dataset, Edition, Series, point_key, series_figures
from desktop.domain.figure import DERIVED_PUBLISHER, Derivation, Figure, Period
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

_TITLE = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{measure}, by week of death"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{measure}, by month of death"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{measure}, by year of death"),
}
_CUMULATIVE_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}, running total by date of death")
_MEAN_LABEL = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n week(s)", None, 1),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "centred mean over %n month(s)", None, 1),
}
_PER = {
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "{population}; people a week."),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "{population}; people a month."),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "{population}; people a year."),
}
_PEOPLE = QT_TRANSLATE_NOOP("Timeline", "{population}; people.")
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
_AS_KNOWN = QT_TRANSLATE_NOOP("Timeline", "as known on {day}")
_EDITIONS_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}: totals by edition")
_EDITIONS_SUBTITLE = QT_TRANSLATE_NOOP(
    "Timeline", "{population}; people, by the edition's date and not by date of death."
)
_CLAIMED_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}: {population}")
_CLAIMED_RATE = QT_TRANSLATE_NOOP(
    "Timeline",
    "As claimed by {publisher}; people a day between report dates. Where the reports here are "
    "daily, so are the bars.",
)
_CLAIMED_TOTAL = QT_TRANSLATE_NOOP(
    "Timeline", "As claimed by {publisher}; people, running total at report dates."
)
_CLAIMED_LINE = QT_TRANSLATE_NOOP("Timeline", "claimed")
_RATE_LABEL = "Claimed losses per day between report dates"
_BREAK = QT_TRANSLATE_NOOP("Timeline", "break in method, {month}")
_CORRECTION = QT_TRANSLATE_NOOP("Timeline", "corrected: −{drop}")


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
            label=_RATE_LABEL if series.measure is Measure.CLAIMED else series.title,
            bound=series.bound,
            measure=Measure.RATE,
            of=series.measure,
            per="day",
            population=series.population,
            publisher=DERIVED_PUBLISHER,
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
    return Panel(
        id=Subject.DEATHS,
        caption=_deaths_caption(dataset, shown, options),
        lines=tuple(lines),
        is_log=options.log and options.cumulative,
    )


def _deaths_caption(dataset: Dataset, shown: Sequence[Series], options: TimelineOptions) -> Caption:
    newest = shown[0]
    title = _CUMULATIVE_TITLE if options.cumulative else _TITLE[options.grain]
    told = _PEOPLE if options.cumulative else _PER[options.grain]
    subtitle = told.fill(population=data_text(newest.population))
    edition = dataset.editions_by_id.get(newest.edition or "")
    if edition and edition.with_known_date:
        known = _KNOWN.fill(dated=edition.with_known_date, total=edition.total)
        subtitle = _AND.fill(first=subtitle, second=known)
    if newest.provisional_days:
        tail = _DOTTED if options.cumulative else _HATCHED
        subtitle = _AND.fill(first=subtitle, second=tail.counted(newest.provisional_days))
    return Caption(
        title.fill(measure=MEASURES[newest.measure]),
        subtitle,
        foot([next(series_figures(series)) for series in shown]),
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
    drawn = [figure for day in shown for figure in by_edition[day]]
    return Panel(
        Subject.DEATHS,
        _years_caption(dataset, drawn, options),
        lines,
        is_log=options.log and options.cumulative,
    )


def _years_caption(dataset: Dataset, drawn: Sequence[Figure], options: TimelineOptions) -> Caption:
    first = drawn[0]
    title = _CUMULATIVE_TITLE if options.cumulative else _TITLE[Grain.YEAR]
    told = _PEOPLE if options.cumulative else _PER[Grain.YEAR]
    subtitle = told.fill(population=data_text(first.population))
    for rest in dataset.of_scheme(YEAR_SCHEME):
        if rest.kind is Kind.DERIVED and rest.edition == first.edition:
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
            _EDITIONS_TITLE.fill(measure=MEASURES[Measure.CONFIRMED]),
            _EDITIONS_SUBTITLE.fill(population=data_text(sample.population)),
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
        return foot([sample])
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
    told = _CLAIMED_TOTAL if options.cumulative else _CLAIMED_RATE
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
            _CLAIMED_TITLE.fill(
                measure=MEASURES[series.measure], population=data_text(series.population)
            ),
            told.fill(publisher=data_text(series.publisher)),
            foot(totals[-1:]),
        ),
        (TimeLine(series.id, _CLAIMED_LINE, marks, shape, 2),),
        is_log=options.log and options.cumulative,
    )
