"""Commands change what they say and nothing else; options never contradict each other."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.timeline_options import MEAN_WINDOWS, Grain, Subject, TimelineOptions
from desktop.state.app_state import AppState, FiguresOptions, Page
from desktop.state.commands import (
    Brush,
    Select,
    ShowFigure,
    ShowFiltered,
    ShowPage,
    set_breakdown,
    set_figures,
    set_timeline,
    supported,
    toggled_sort,
)

OPTIONS = st.builds(
    TimelineOptions,
    st.lists(st.sampled_from(Subject), unique=True).map(tuple),
    st.sampled_from(Grain),
    st.booleans(),
    st.booleans(),
    st.integers(0, 15),
    st.booleans(),
)
FILTERED = FigureFilter(((Column.KIND, frozenset({"claim"})),), "status")


def changed(before: AppState, after: AppState) -> set[str]:
    """Names of the parts in which two states differ."""
    return {
        part.name
        for part in fields(AppState)
        if getattr(before, part.name) != getattr(after, part.name)
    }


# Options of the timeline


@given(OPTIONS)
def test_supported_options_exclude_nothing_of_themselves(options: TimelineOptions) -> None:
    kept = supported(options)
    assert supported(kept) == kept
    assert replace(kept, mean=options.mean, log=options.log) == options
    assert kept.mean in {0, options.mean}
    assert not (kept.mean and (kept.cumulative or Subject.DEATHS not in kept.subjects))
    assert kept.mean in {0, *MEAN_WINDOWS[kept.grain]}
    assert not kept.log or kept.cumulative or Subject.EDITIONS in kept.subjects


@pytest.mark.parametrize("grain", [Grain.WEEK, Grain.MONTH])
def test_a_mean_over_periods_stays(grain: Grain) -> None:
    for window in MEAN_WINDOWS[grain]:
        assert supported(TimelineOptions(grain=grain, mean=window)).mean == window


@pytest.mark.parametrize(
    "options",
    [
        TimelineOptions(cumulative=True, log=True),
        TimelineOptions((Subject.EDITIONS,), log=True),
        TimelineOptions((Subject.CLAIMED,), cumulative=True, log=True),
    ],
)
def test_a_log_scale_of_lines_stays(options: TimelineOptions) -> None:
    assert supported(options).log


def test_bars_lose_a_log_scale_and_running_totals_a_mean() -> None:
    state = set_timeline(grain=Grain.WEEK, mean=5)(AppState())
    state = set_timeline(cumulative=True, log=True)(state)
    assert (state.timeline.mean, state.timeline.log) == (0, True)
    assert set_timeline(cumulative=False)(state).timeline.log is False


def test_a_window_of_weeks_is_no_window_of_months() -> None:
    state = set_timeline(grain=Grain.WEEK, mean=5)(AppState())
    assert set_timeline(grain=Grain.MONTH)(state).timeline.mean == 0


# What commands change


def test_going_to_a_page_keeps_the_selection() -> None:
    state = Select(("C06", "C07"))(AppState())
    after = ShowPage(Page.BREAKDOWN)(state)
    assert changed(state, after) == {"page"}
    assert after.current == "C06"


def test_a_figure_is_shown_past_any_filter() -> None:
    options = FiguresOptions(FILTERED, (SortKey(Column.VALUE),), grouped=True)
    after = ShowFigure("C06")(AppState(figures=options))
    assert (after.page, after.selection) == (Page.FIGURES, ("C06",))
    assert after.figures == replace(options, filter=FigureFilter())


def test_showing_what_passes_a_filter_replaces_the_filter_alone() -> None:
    state = set_figures(sort=(SortKey(Column.VALUE),))(AppState())
    after = ShowFiltered(FILTERED)(state)
    assert changed(state, after) == {"page", "figures"}
    assert after.figures == replace(state.figures, filter=FILTERED)


@pytest.mark.parametrize(
    ("command", "part"),
    [
        (Select(("C01",)), "selection"),
        (Brush(None), None),
        (set_figures(grouped=True), "figures"),
        (set_timeline(grain=Grain.YEAR), "timeline"),
        (set_breakdown(as_shares=True), "breakdown"),
    ],
)
def test_a_command_changes_its_own_part(command: Select, part: str | None) -> None:
    assert changed(AppState(), command(AppState())) == ({part} if part else set())


def test_nothing_selected_has_nothing_current() -> None:
    assert AppState().current is None


# Filters and sort keys


def test_choosing_words_of_a_facet() -> None:
    chosen = FILTERED.choosing(Column.PUBLISHER, ["BBC"])
    assert chosen.chosen(Column.PUBLISHER) == {"BBC"}
    assert chosen.chosen(Column.KIND) == {"claim"}
    assert chosen.text == "status"
    assert chosen.choosing(Column.PUBLISHER, []) == FILTERED
    assert FILTERED.chosen(Column.BOUND) == frozenset()


A, B = SortKey(Column.LABEL), SortKey(Column.VALUE)
DOWN_A, DOWN_B = replace(A, descending=True), replace(B, descending=True)


@pytest.mark.parametrize(
    ("keys", "clicked", "alone", "added"),
    [
        ((), A, (A,), (A,)),
        ((A,), A, (DOWN_A,), (DOWN_A,)),
        ((DOWN_A,), A, (), ()),
        ((B,), A, (A,), (B, A)),
        ((A, B), A, (DOWN_A,), (DOWN_A, B)),
        ((A, DOWN_B), B, (), (A,)),
        ((DOWN_A, B), A, (), (B,)),
    ],
)
def test_clicks_on_a_header(
    keys: tuple[SortKey, ...],
    clicked: SortKey,
    alone: tuple[SortKey, ...],
    added: tuple[SortKey, ...],
) -> None:
    assert toggled_sort(keys, clicked.column, add=False) == alone
    assert toggled_sort(keys, clicked.column, add=True) == added


@given(st.permutations([A, DOWN_B, SortKey(Column.AS_OF)]), st.sampled_from(Column))
def test_three_added_clicks_leave_the_others_as_they_were(
    keys: list[SortKey], column: Column
) -> None:
    others = tuple(key for key in keys if key.column is not column)
    after = tuple(keys)
    for _ in range(3):
        after = toggled_sort(after, column, add=True)
        assert tuple(key for key in after if key.column is not column) == others
        assert len({key.column for key in after}) == len(after)
