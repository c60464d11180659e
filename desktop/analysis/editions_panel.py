"""Totals by edition: one line a publisher, breaks and corrections marked."""

from collections.abc import Iterator
from itertools import pairwise

from desktop.analysis.charts import Caption, Event, Panel, Shape, TimeLine, TimeMark
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.analysis.words import MEASURES, foot, joined
from desktop.domain.dataset import Dataset, Edition
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Month, data_text

_EDITIONS_TITLE = QT_TRANSLATE_NOOP("Timeline", "{measure}: totals by edition")
_EDITIONS_SUBTITLE = QT_TRANSLATE_NOOP(
    "Timeline", "{population}; people, by the edition's date and not by date of death."
)
_BREAK = QT_TRANSLATE_NOOP("Timeline", "break in method, {month}")
_CORRECTION = QT_TRANSLATE_NOOP("Timeline", "corrected: −{drop}")
_EDITIONS_FOOT = QT_TRANSLATE_NOOP(
    "Timeline",
    "Source: {publishers}; editions of {first} to {last}, found in {sources}. Confirmed minimums.",
)
_SOURCES = QT_TRANSLATE_NOOP("Timeline", "%n source(s)", None, 1)


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
            index,
        )
        for index, (publisher, editions) in enumerate(ordered)
    )
    events = tuple(event for _, editions in ordered for event in _edition_events(editions))
    sample = dataset.figure(dataset.headline) or dataset.figures[0]
    return Panel(
        Subject.EDITIONS,
        Caption(
            _EDITIONS_TITLE.fill(measure=MEASURES[sample.measure]),
            _EDITIONS_SUBTITLE.fill(population=data_text(sample.population)),
            editions_foot(dataset, sample),
        ),
        lines,
        events,
        options.log,
    )


def editions_foot(dataset: Dataset, sample: Figure) -> Message:
    """The foot of a chart that spans all editions."""
    days = [edition.day for edition in dataset.editions]
    if not days:
        return foot([sample])
    publishers = dict.fromkeys(edition.publisher for edition in dataset.editions)
    sources = {edition.source for edition in dataset.editions}
    return _EDITIONS_FOOT.fill(
        publishers=joined([data_text(each) for each in publishers]),
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
