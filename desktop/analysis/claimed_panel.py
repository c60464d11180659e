"""The claimed series on a panel of its own: running total, or rates between report dates."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from desktop.analysis.charts import Caption, Panel, Shape, TimeLine, TimeMark
from desktop.analysis.counts import running_totals
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.analysis.words import MEASURES, foot, unit_name
from desktop.domain.dataset import Dataset, Series, series_figures
from desktop.domain.figure import DERIVED_PUBLISHER, Derivation, Figure, Period
from desktop.domain.measures import Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text

_CLAIMED_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}: {population}")
_CLAIMED_RATE = QT_TRANSLATE_NOOP(
    "Timeline",
    "As claimed by {publisher}; people a day between report dates. Where the reports here are "
    "daily, so are the bars.",
)
_CLAIMED_TOTAL = QT_TRANSLATE_NOOP(
    "Timeline", "As claimed by {publisher}; people, running total at report dates."
)
_RATE = QT_TRANSLATE_NOOP(
    "Timeline", "As stated by {publisher}; {unit} a day between report dates."
)
_TOTAL = QT_TRANSLATE_NOOP(
    "Timeline", "As stated by {publisher}; {unit}, running total at report dates."
)
_LINE_RATE = QT_TRANSLATE_NOOP("Timeline", "stated, a day")
_LINE = QT_TRANSLATE_NOOP("Timeline", "stated")
_CLAIMED_LINE_RATE = QT_TRANSLATE_NOOP("Timeline", "claimed, people a day")
_CLAIMED_LINE = QT_TRANSLATE_NOOP("Timeline", "claimed")
_RATE_LABEL = QT_TRANSLATE_NOOP("Own", "Claimed losses per day between report dates")
RATE = ":rate"


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
            label=_RATE_LABEL.text if series.measure is Measure.CLAIMED else series.title,
            bound=series.bound,
            measure=Measure.RATE,
            of=series.measure,
            per="day",
            population=series.population,
            publisher=DERIVED_PUBLISHER,
            value=round(((later.value or 0) - (earlier.value or 0)) / days, 2),
            unit=f"{series.unit} per day",
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


def claimed_panel(dataset: Dataset, options: TimelineOptions) -> Panel:
    """One running total alone: as it is, or differenced into rates between report dates."""
    found = running_totals(dataset)
    series = next((each for each in found if each.population == options.total), found[0])
    totals = list(series_figures(series))
    figures = totals if options.cumulative else list(rates_per_day(series))
    shape = Shape.LINE if options.cumulative else Shape.BARS
    if series.measure is Measure.CLAIMED and series.unit == "people":
        told = _CLAIMED_TOTAL if options.cumulative else _CLAIMED_RATE
        line = _CLAIMED_LINE if options.cumulative else _CLAIMED_LINE_RATE
    else:
        told = _TOTAL if options.cumulative else _RATE
        line = _LINE if options.cumulative else _LINE_RATE
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
            told.fill(publisher=data_text(series.publisher), unit=unit_name(totals[0])),
            foot(totals[-1:]),
        ),
        (TimeLine(series.id, line, marks, shape, 2),),
        is_log=options.log and options.cumulative,
    )
