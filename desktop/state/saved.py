"""The whole state as plain values for a file: what a restart and a saved view bring back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desktop.analysis.timeline_options import TimelineOptions
from desktop.state.app_state import AppState, AuditOptions, FiguresOptions
from desktop.state.codec import made, plain
from desktop.state.commands import supported

Saved = Mapping[str, Any]
VERSION = 2


def saved(state: AppState) -> dict[str, Any]:
    """Plain values of all that a page shows: page, selection, filters and options."""
    return {**plain(state), "version": VERSION}


def restored(values: Saved) -> AppState:
    """The state that `saved` made these from, in this version or one before.

    What is unknown or damaged takes its first value. Names stay hidden until they are asked for.
    """
    if not isinstance(values, dict):
        return AppState()
    version = values.get("version", 1)
    while type(version) is int and version in MIGRATIONS:
        values, version = MIGRATIONS[version](values), version + 1
    state = made(AppState, values) if version == VERSION else AppState()
    columns = tuple(dict.fromkeys(state.figures.columns)) or FiguresOptions().columns
    timeline = state.timeline
    return replace(
        state,
        figures=replace(state.figures, columns=columns),
        timeline=supported(
            replace(timeline, subjects=timeline.subjects or TimelineOptions().subjects)
        ),
        records=replace(state.records, shows_names=False),
    )


def without_dataset(state: AppState) -> AppState:
    """The state without what is said of the figures and rows of one dataset."""
    first = AppState()
    return replace(
        state,
        selection=first.selection,
        figures=replace(state.figures, filter=first.figures.filter),
        compare=first.compare,
        audit=AuditOptions(sort=state.audit.sort),
        brush=first.brush,
        records=first.records,
    )


def _of_first_version(values: Saved) -> dict[str, Any]:
    """Version 1 had options by name, and neither filters nor a selection."""
    timeline = ("subjects", "grain", "cumulative", "earlier_editions", "mean", "curve", "log")
    sort, check_sort = values.get("sort"), values.get("check_sort")
    return {
        "page": values.get("page"),
        "layout": values.get("layout"),
        "figures": {
            "columns": values.get("columns"),
            "sort": [_sort_key(key) for key in sort] if isinstance(sort, list) else None,
            "grouped": values.get("grouped"),
        },
        "timeline": {name: values.get(name) for name in timeline},
        "breakdown": {"split": values.get("split"), "as_shares": values.get("as_shares")},
        "audit": {"sort": _sort_key(check_sort)},
    }


def _sort_key(pair: Any) -> dict[str, Any] | None:
    is_pair = isinstance(pair, list) and len(pair) == 2
    return {"column": pair[0], "descending": pair[1]} if is_pair else None


MIGRATIONS: Mapping[Any, Callable[[Saved], dict[str, Any]]] = {1: _of_first_version}
