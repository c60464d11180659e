"""What of the state comes back at the next start: page, layout, columns and options."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from desktop.analysis.audit.listing import CheckColumn, CheckSort
from desktop.analysis.filters import Column, SortKey
from desktop.analysis.timeline_options import Curve, Grain, Subject, TimelineOptions
from desktop.state.app_state import (
    AppState,
    AuditOptions,
    BreakdownOptions,
    FiguresOptions,
    Layout,
    Page,
)
from desktop.state.commands import supported

Saved = Mapping[str, Any]
Value = TypeVar("Value")


def saved(state: AppState) -> dict[str, Any]:
    """Plain values for a settings file. Filters and selection are of one sitting and stay out."""
    timeline, figures = state.timeline, state.figures
    return {
        "page": state.page.value,
        "layout": state.layout.value,
        "columns": [column.value for column in figures.columns],
        "sort": [[key.column.value, key.descending] for key in figures.sort],
        "grouped": figures.grouped,
        "subjects": [subject.value for subject in timeline.subjects],
        "grain": timeline.grain.value,
        "cumulative": timeline.cumulative,
        "earlier_editions": timeline.earlier_editions,
        "mean": timeline.mean,
        "curve": timeline.curve.value,
        "log": timeline.log,
        "split": state.breakdown.split,
        "as_shares": state.breakdown.as_shares,
        "check_sort": [state.audit.sort.column.value, state.audit.sort.descending],
    }


def restored(values: Saved) -> AppState:
    """The state that `saved` made these from; what is unknown or damaged takes its first value."""
    first = AppState()

    def get(name: str, read: Callable[[Any], Value], default: Value) -> Value:
        try:
            return read(values[name])
        except (LookupError, TypeError, ValueError, ArithmeticError):
            return default

    columns = get("columns", lambda names: tuple(map(Column, names)), first.figures.columns)
    sort = get(
        "sort",
        lambda keys: tuple(SortKey(Column(name), bool(down)) for name, down in keys),
        first.figures.sort,
    )
    chosen = get("subjects", lambda names: tuple(map(Subject, names)), first.timeline.subjects)
    timeline = TimelineOptions(
        subjects=chosen or first.timeline.subjects,
        grain=get("grain", Grain, first.timeline.grain),
        cumulative=get("cumulative", bool, first.timeline.cumulative),
        earlier_editions=get("earlier_editions", bool, first.timeline.earlier_editions),
        mean=get("mean", int, 0),
        curve=get("curve", Curve, first.timeline.curve),
        log=get("log", bool, first.timeline.log),
    )
    check_sort = get(
        "check_sort",
        lambda pair: CheckSort(CheckColumn(pair[0]), bool(pair[1])),
        first.audit.sort,
    )
    split = get("split", lambda value: value if isinstance(value, str) else None, None)
    return AppState(
        page=get("page", Page, first.page),
        layout=get("layout", Layout, first.layout),
        figures=FiguresOptions(
            sort=sort,
            columns=tuple(dict.fromkeys(columns)) or first.figures.columns,
            grouped=get("grouped", bool, first.figures.grouped),
        ),
        timeline=supported(timeline),
        breakdown=BreakdownOptions(
            split,
            get("as_shares", bool, False),
        ),
        audit=AuditOptions(sort=check_sort),
    )
