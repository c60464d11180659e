"""What is known, as of when, by whom, how complete: the first page as data."""

from dataclasses import dataclass

from desktop.analysis.breakdown import Split, bar_chart
from desktop.analysis.charts import BarChart, Caption, Event, Panel
from desktop.analysis.counts import EVENT_YEAR_SCHEME, YEAR_SCHEME
from desktop.analysis.editions_panel import editions_foot, editions_panel
from desktop.analysis.timeline_options import TimelineOptions
from desktop.analysis.words import MEASURES
from desktop.domain.dataset import Dataset, Edition
from desktop.domain.figure import Figure
from desktop.domain.measures import Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Stated, data_text

_PERIOD = QT_TRANSLATE_NOOP("Overview", "{start} to {end} · {publisher}")
_GROWTH = QT_TRANSLATE_NOOP("Overview", "How the count grew")
_GROWTH_SUBTITLE = QT_TRANSLATE_NOOP(
    "Overview", "{measure}; people, by the edition's date and not by date of death."
)
_THIS_EDITION = QT_TRANSLATE_NOOP("Overview", "{total}, this edition")
SHORT = 12  # parts that are taken in at a glance
STATUS_SCHEME = "status"
REGION_SCHEME = "region"


@dataclass(frozen=True, slots=True)
class Overview:
    """The Overview: the headline, what it covers, and charts of the same edition."""

    title: Message
    period: Message | None
    headline: Figure | None
    counted: tuple[str, ...]
    not_counted: tuple[str, ...]
    bands: tuple[Figure, ...]
    years: BarChart | None
    status: BarChart | None
    branches: BarChart | None
    regions: BarChart | None
    rates: BarChart | None
    growth: Panel | None
    later: tuple[Edition, ...]
    checks: int
    claims: int
    editions: int
    figures: int

    @property
    def bar_charts(self) -> tuple[BarChart, ...]:
        """The bar charts there are, each once, in reading order."""
        charts = (self.years, self.status, self.branches, self.regions, self.rates)
        return tuple({chart.id: chart for chart in charts if chart}.values())


def overview(dataset: Dataset, found: tuple[Split, ...]) -> Overview:
    """Everything the Overview shows of a dataset; `found` are its splits."""
    headline = dataset.figure(dataset.headline)
    bands = (dataset.figure(key) for key in dataset.completeness)
    return Overview(
        title=data_text(dataset.title),
        period=_period(headline),
        headline=headline,
        counted=dataset.counted,
        not_counted=dataset.not_counted,
        bands=tuple(band for band in bands if band),
        years=_chart(dataset, _first(found, YEAR_SCHEME) or _first(found, EVENT_YEAR_SCHEME)),
        status=_chart(dataset, _first(found, STATUS_SCHEME) or _short(found)),
        branches=_chart(dataset, _branches(dataset, found)),
        regions=_chart(dataset, _largest(found, Measure.CONFIRMED)),
        rates=_chart(dataset, _largest(found, Measure.RATE)),
        growth=growth_panel(dataset) if len(dataset.editions) > 1 else None,
        later=later_editions(dataset),
        checks=len(dataset.relations),
        claims=len(dataset.claims),
        editions=len(dataset.editions),
        figures=len(dataset.figures),
    )


def _period(headline: Figure | None) -> Message | None:
    if headline is None or headline.period.start is None or headline.period.end is None:
        return None
    return _PERIOD.fill(
        start=headline.period.start,
        end=headline.period.end,
        publisher=data_text(headline.publisher),
    )


def _chart(dataset: Dataset, split: Split | None) -> BarChart | None:
    return bar_chart(dataset, split) if split else None


def _first(found: tuple[Split, ...], scheme: str) -> Split | None:
    return next((split for split in found if split.scheme == scheme), None)


def _short(found: tuple[Split, ...]) -> Split | None:
    """The first split of a list that can be taken in at a glance, years aside."""
    for split in found:
        is_counted = split.parts[0].kind is Kind.COUNTED
        is_short = 1 < len(split.figures) <= SHORT
        if is_counted and is_short and split.scheme not in {YEAR_SCHEME, EVENT_YEAR_SCHEME}:
            return split
    return None


def _branches(dataset: Dataset, found: tuple[Split, ...]) -> Split | None:
    """A split of a part of the headline: its total is itself a part of another split."""
    parts = {part.id for split in found for part in split.parts}
    own = (split for split in found if split.parts[0].edition == dataset.edition)
    return next((split for split in own if split.total and split.total.id in parts), None)


def _largest(found: tuple[Split, ...], measure: Measure) -> Split | None:
    """The regional split with the most regions: one region alone is no comparison."""
    regional = [
        split
        for split in found
        if split.scheme == REGION_SCHEME and split.parts[0].measure is measure
    ]
    return max(regional, key=lambda split: len(split.parts), default=None)


def later_editions(dataset: Dataset) -> tuple[Edition, ...]:
    """Editions newer than the dataset's own, oldest first."""
    own = dataset.editions_by_id.get(dataset.edition or "")
    if own is None:
        return ()
    newer = (edition for edition in dataset.editions if edition.day > own.day)
    return tuple(sorted(newer, key=lambda edition: edition.day))


def growth_panel(dataset: Dataset) -> Panel:
    """Totals by edition on the Overview, with the dataset's own edition to be marked."""
    panel = editions_panel(dataset, TimelineOptions())
    sample = dataset.figure(dataset.headline) or dataset.figures[0]
    caption = Caption(
        _GROWTH,
        _GROWTH_SUBTITLE.fill(measure=MEASURES[sample.measure]),
        editions_foot(dataset, sample),
    )
    own = dataset.editions_by_id.get(dataset.edition or "")
    events = list(panel.events)
    if own:
        figure = dataset.figure(own.id)
        label = _THIS_EDITION.fill(total=Stated(figure) if figure else own.total)
        events.append(Event(own.day, label, own.id, own.total, is_own=True))
    return Panel("growth", caption, panel.lines, tuple(events))
