"""A person's actions as data; each makes a new state from the old one."""

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple, Protocol

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.timeline_options import MEAN_WINDOWS, Curve, Subject, TimelineOptions
from desktop.state.app_state import (
    AppState,
    CompareOptions,
    Layout,
    Page,
)


class Command(Protocol):
    """What a person did: makes a new state from the old one."""

    def __call__(self, state: AppState, /) -> AppState: ...


class ShowPage(NamedTuple):
    """Go to a page; the selection goes along."""

    page: Page

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, page=self.page)


class ShowView(NamedTuple):
    """Show a state that was saved."""

    view: AppState

    def __call__(self, _state: AppState, /) -> AppState:
        return self.view


class Select(NamedTuple):
    """Select figures, the current one first."""

    keys: tuple[str, ...] = ()

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, selection=self.keys)


class ShowFigure(NamedTuple):
    """Select a figure on the page of all figures, past any filter that would hide it."""

    key: str

    def __call__(self, state: AppState, /) -> AppState:
        figures = replace(state.figures, filter=FigureFilter())
        return replace(state, page=Page.FIGURES, selection=(self.key,), figures=figures)


class ShowFiltered(NamedTuple):
    """Go to the page of all figures with one filter."""

    filter: FigureFilter

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, page=Page.FIGURES, figures=replace(state.figures, filter=self.filter))


class SetFigures(NamedTuple):
    """Change options of the figures table by name: filter, sort, columns, grouped."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, figures=replace(state.figures, **dict(self.changes)))


class SetTimeline(NamedTuple):
    """Change options of the timeline by name: subjects, grain, cumulative, ..."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        options = replace(state.timeline, **dict(self.changes))
        return replace(state, timeline=supported(options))


def supported(options: TimelineOptions) -> TimelineOptions:
    """Options without what they exclude: a log scale of bars, a mean over a running total."""
    has_window = options.mean in MEAN_WINDOWS[options.grain]
    if options.cumulative or not has_window or Subject.DEATHS not in options.subjects:
        options = replace(options, mean=0)
    if options.cumulative or not MEAN_WINDOWS[options.grain]:
        options = replace(options, curve=Curve.MEAN)
    if Subject.DEATHS not in options.subjects:
        options = replace(options, curve=Curve.MEAN)
    if not (options.cumulative or Subject.EDITIONS in options.subjects):
        options = replace(options, log=False)
    return options


class SetBreakdown(NamedTuple):
    """Change options of the breakdown by name: split, as_shares."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, breakdown=replace(state.breakdown, **dict(self.changes)))


class SetCompare(NamedTuple):
    """Change what is compared by name: keys, first, second."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, compare=replace(state.compare, **dict(self.changes)))


class CompareThese(NamedTuple):
    """Set figures and series beside each other on the page for it."""

    keys: tuple[str, ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, page=Page.COMPARE, compare=CompareOptions(self.keys))


class ShowChecks(NamedTuple):
    """Go to the page of the audit with all checks listed."""

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, page=Page.AUDIT, audit=replace(state.audit, verdict=None, text=""))


class SetAudit(NamedTuple):
    """Change options of the audit by name: check, verdict, text, sort."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, audit=replace(state.audit, **dict(self.changes)))


class OpenCheck(NamedTuple):
    """Show a check on the page of the audit and select its figures, past any filter."""

    check: str
    keys: tuple[str, ...] = ()

    def __call__(self, state: AppState, /) -> AppState:
        audit = replace(state.audit, check=self.check, verdict=None, text="")
        return replace(state, page=Page.AUDIT, audit=audit, selection=self.keys or state.selection)


class SelectCheck(NamedTuple):
    """Open a check of those listed and select its figures."""

    check: str
    keys: tuple[str, ...] = ()

    def __call__(self, state: AppState, /) -> AppState:
        audit = replace(state.audit, check=self.check)
        return replace(state, audit=audit, selection=self.keys or state.selection)


class SetLayout(NamedTuple):
    """Chart, table or both."""

    layout: Layout

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, layout=self.layout)


class Brush(NamedTuple):
    """Choose an interval of days on the timeline, or none."""

    interval: tuple[date, date] | None

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, brush=self.interval)


class SetRecords(NamedTuple):
    """Change options of the records by name: filter, sort, stack, groups, shows_names."""

    changes: tuple[tuple[str, Any], ...]

    def __call__(self, state: AppState, /) -> AppState:
        return replace(state, records=replace(state.records, **dict(self.changes)))


def set_figures(**changes: Any) -> SetFigures:
    """A change of the figures table's options."""
    return SetFigures(tuple(changes.items()))


def set_timeline(**changes: Any) -> SetTimeline:
    """A change of the timeline's options."""
    return SetTimeline(tuple(changes.items()))


def set_breakdown(**changes: Any) -> SetBreakdown:
    """A change of the breakdown's options."""
    return SetBreakdown(tuple(changes.items()))


def set_compare(**changes: Any) -> SetCompare:
    """A change of what is compared."""
    return SetCompare(tuple(changes.items()))


def set_records(**changes: Any) -> SetRecords:
    """A change of the records' options."""
    return SetRecords(tuple(changes.items()))


def set_audit(**changes: Any) -> SetAudit:
    """A change of the audit's options."""
    return SetAudit(tuple(changes.items()))


def toggled_sort(keys: tuple[SortKey, ...], column: Column, *, add: bool) -> tuple[SortKey, ...]:
    """Sort keys after a click on a header: ascending, descending, none; `add` keeps the others."""
    now = next((key for key in keys if key.column is column), None)
    if now is None:
        following: tuple[SortKey, ...] = (SortKey(column),)
    elif not now.descending:
        following = (SortKey(column, descending=True),)
    else:
        following = ()
    if not add:
        return following
    if now is None:
        return keys + following
    position = keys.index(now)
    return keys[:position] + following + keys[position + 1 :]
