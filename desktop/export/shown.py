"""What a page shows now, as what can be passed on: its charts with their options, its rows."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.analysis.audit.pictures import picture
from desktop.analysis.catalogue import GROWTH, ChartOptions, Entry, check_chart_name
from desktop.analysis.charts import BarChart, Chart, Panel
from desktop.analysis.filters import Column
from desktop.analysis.timeline import grains, timeline
from desktop.analysis.timeline_options import Curve, Subject, TimelineOptions
from desktop.domain.figure import Figure
from desktop.export.request import Request, request_for
from desktop.models.document import Document
from desktop.models.wording import Wording
from desktop.state.app_state import AppState, Page

Days = tuple[float, float]


class ShownRows(NamedTuple):
    """Figures as a page lists them, its columns, and in words what narrows them."""

    figures: Sequence[Figure]
    columns: Sequence[Column]
    scope: str


def shown_charts(
    document: Document, state: AppState, days: Days | None = None
) -> tuple[Request, ...]:
    """The charts of the page that is open, as they are shown; `days` are those zoomed to."""
    match state.page:
        case Page.OVERVIEW:
            return tuple(_overview(document))
        case Page.TIMELINE:
            return tuple(_timeline(document, state.timeline, days))
        case Page.BREAKDOWN:
            return tuple(_breakdown(document, state))
        case Page.COMPARE:
            return tuple(_comparison(document, state))
        case Page.AUDIT:
            return tuple(_checks(document, state))
        case _:
            return ()


def all_charts(
    document: Document, state: AppState, days: Days | None = None
) -> tuple[Request, ...]:
    """First the charts that are shown, then all others of the dataset as they come."""
    shown = shown_charts(document, state, days)
    names = {request.name for request in shown}
    others = (
        request_for(entry, entry.make(ChartOptions()))
        for entry in document.catalogue
        if entry.name not in names
    )
    return (*shown, *others)


def _overview(document: Document) -> Iterator[Request]:
    """The Overview's charts, each under the name that its split has in the catalogue."""
    page, bars = document.overview, _bars(document)
    for chart in page.bar_charts:
        yield Request(chart, bars[chart.id.removeprefix("breakdown:")].name, "overview")
    if page.growth:
        yield Request(page.growth, GROWTH, "overview")


def _bars(document: Document) -> dict[str, Entry]:
    """What the catalogue has of splits, by the splits' ids; both are in one order."""
    entries = (entry for entry in document.catalogue if entry.page == "breakdown")
    return {split.id: entry for split, entry in zip(document.splits, entries, strict=True)}


def _timeline(document: Document, options: TimelineOptions, days: Days | None) -> Iterator[Request]:
    for panel in timeline(document.dataset, options):
        name = panel.id
        if panel.id == Subject.DEATHS:
            present = grains(document.dataset)
            name = f"deaths-by-{options.grain if options.grain in present else present[0]}"
        yield Request(panel, name, "timeline", options=tuple(_words(options)), days=days)


def _words(options: TimelineOptions) -> Iterator[tuple[str, str]]:
    if options.cumulative:
        yield "running total", "yes"
    if options.log:
        yield "log", "yes"
    if options.mean:
        yield options.curve.value, str(options.mean)
    elif options.curve not in (Curve.MEAN, Curve.TRAILING):
        yield "curve", options.curve.value
    if not options.earlier_editions:
        yield "newest", "yes"


def _breakdown(document: Document, state: AppState) -> Iterator[Request]:
    options, bars = state.breakdown, _bars(document)
    if not bars:
        return
    entry = bars.get(options.split or "") or next(iter(bars.values()))
    chart = entry.make(ChartOptions(as_shares=options.as_shares))
    words = (("shares", "yes"),) if options.as_shares else ()
    yield Request(chart, entry.name, entry.page, options=words)


def _comparison(document: Document, state: AppState) -> Iterator[Request]:
    """The panels as they are chosen; where these are the suggested ones, the catalogue's own."""
    for panel in document.comparison(state.compare.keys).panels:
        yield Request(panel.chart, panel.chart.id, "compare")


def _checks(document: Document, state: AppState) -> Iterator[Request]:
    """The pictures of all checks, that of the open one first."""
    checks = sorted(document.checks, key=lambda check: check.id != state.audit.check)
    for check in checks:
        if chart := picture(check, document.dataset):
            yield Request(chart, check_chart_name(check), "audit")


def marks_of(chart: Chart, document: Document) -> list[Figure]:
    """The figures whose marks can be made to stand out, in the order in which they are drawn."""
    keys = chart.keys
    if isinstance(chart, Panel) and chart.days:
        first, last = chart.days
        keys = tuple(
            mark.key
            for line in chart.lines
            for mark in line.marks
            if mark.key and mark.is_within(first, last)
        )
    figures = (document.figure(key) for key in dict.fromkeys(keys))
    return [figure for figure in figures if figure]


def chart_names(requests: Sequence[Request], wording: Wording) -> list[tuple[object, str]]:
    """Names with titles to choose by; one split of several editions is told apart by its day."""
    found: list[tuple[object, str]] = []
    for request in requests:
        title = wording.text(request.chart.caption.title)
        if isinstance(request.chart, BarChart) and request.chart.bars:
            dated = wording.dated(request.chart.bars[0].figure, briefly=True)
            title = f"{dated} · {title}" if dated else title
        found.append((request.name, title))
    return found
