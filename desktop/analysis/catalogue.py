"""Every chart that a dataset has, by a name that can be typed."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from desktop.analysis.audit.pictures import picture
from desktop.analysis.breakdown import Split, bar_chart
from desktop.analysis.charts import Chart
from desktop.analysis.comparison import comparison, suggested
from desktop.analysis.overview import growth_panel
from desktop.analysis.timeline import grains, subjects, timeline
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.domain.verdicts import Check

GROWTH = "growth"


class ChartOptions(NamedTuple):
    """How charts are to be made: bars as shares, and the timeline's options."""

    as_shares: bool = False
    timeline: TimelineOptions = TimelineOptions()


class Entry(NamedTuple):
    """A chart that can be made: its name, the page that shows it, and how."""

    name: str
    page: str
    make: Callable[[ChartOptions], Chart]


def catalogue(
    dataset: Dataset, splits: tuple[Split, ...], checks: tuple[Check, ...] = ()
) -> tuple[Entry, ...]:
    """All charts, in the order of the pages; each name is there once."""
    return (
        *_growth(dataset),
        *_timelines(dataset),
        *_breakdowns(dataset, splits),
        *_comparisons(dataset),
        *_checks(dataset, checks),
    )


def _growth(dataset: Dataset) -> Iterator[Entry]:
    if len(dataset.editions) > 1:
        yield Entry(GROWTH, "overview", lambda _options: growth_panel(dataset))


def _timelines(dataset: Dataset) -> Iterator[Entry]:
    def make(change: dict[str, object], options: ChartOptions) -> Chart:
        return timeline(dataset, replace(options.timeline, **change))[0]  # type: ignore[arg-type]

    present = subjects(dataset)
    for grain in grains(dataset) if Subject.DEATHS in present else ():
        change: dict[str, object] = {"subjects": (Subject.DEATHS,), "grain": grain}
        yield Entry(f"deaths-by-{grain}", "timeline", partial(make, change))
    for subject in present:
        if subject is not Subject.DEATHS:
            yield Entry(subject.value, "timeline", partial(make, {"subjects": (subject,)}))


def _breakdowns(dataset: Dataset, splits: tuple[Split, ...]) -> Iterator[Entry]:
    taken: set[str] = set()
    for split in splits:
        name = _free(_name(split), split, taken)
        taken.add(name)
        yield Entry(name, "breakdown", partial(_bars, dataset, split))


def _comparisons(dataset: Dataset) -> Iterator[Entry]:
    """What the dataset suggests to compare."""
    keys = suggested(dataset)
    figures = [figure for key in keys if (figure := dataset.figure(key))]
    for panel in comparison(dataset, keys, figures).panels if len(figures) > 1 else ():
        yield Entry(panel.chart.id, "compare", partial(_as_it_is, panel.chart))


def _as_it_is(chart: Chart, _options: ChartOptions) -> Chart:
    return chart


def _checks(dataset: Dataset, checks: tuple[Check, ...]) -> Iterator[Entry]:
    for check in checks:
        if chart := picture(check, dataset):
            yield Entry(check_chart_name(check), "audit", partial(_as_it_is, chart))


def check_chart_name(check: Check) -> str:
    """The name of a check's picture."""
    return f"check-{check.id.casefold()}"


def _bars(dataset: Dataset, split: Split, options: ChartOptions) -> Chart:
    return bar_chart(dataset, split, as_shares=options.as_shares)


def _name(split: Split) -> str:
    """`by-status`, `by-region-rate`: words of any script, joined by hyphens."""
    first = split.parts[0]
    words = unicodedata.normalize("NFC", f"{split.scheme} {first.measure if first.of else ''}")
    return "by-" + (re.sub(r"\W+", "-", words.casefold()).strip("-") or "part")


def _free(name: str, split: Split, taken: set[str]) -> str:
    """The name itself for the first split that has it, with the day or a number for others."""
    if name not in taken:
        return name
    if split.as_of and f"{name}-{split.as_of}" not in taken:
        return f"{name}-{split.as_of}"
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
