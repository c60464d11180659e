"""What is saved of the window comes back, and a damaged file never stops the program."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.state.app_state import AppState, BreakdownOptions, FiguresOptions, Layout, Page
from desktop.state.commands import supported
from desktop.state.saved import restored, saved

STATES = st.builds(
    AppState,
    page=st.sampled_from(Page),
    layout=st.sampled_from(Layout),
    figures=st.builds(
        FiguresOptions,
        sort=st.lists(st.builds(SortKey, st.sampled_from(Column), st.booleans()), max_size=2).map(
            tuple
        ),
        columns=st.lists(st.sampled_from(Column), min_size=1, unique=True).map(tuple),
        grouped=st.booleans(),
    ),
    timeline=st.builds(
        TimelineOptions,
        st.lists(st.sampled_from(Subject), min_size=1, unique=True).map(tuple),
        st.sampled_from(Grain),
        st.booleans(),
        st.booleans(),
        st.sampled_from([0, 3, 5]),
        st.booleans(),
    ).map(supported),
    breakdown=st.builds(BreakdownOptions, st.sampled_from([None, "status|E1"]), st.booleans()),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(["", "week"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["a", "split"]), inner)
    ),
    max_leaves=5,
)


@given(STATES)
def test_a_state_comes_back_from_a_file(state: AppState) -> None:
    assert restored(json.loads(json.dumps(saved(state)))) == state


def test_filter_and_selection_are_of_one_sitting() -> None:
    state = AppState(
        selection=("C06",),
        figures=FiguresOptions(FigureFilter(text="status")),
        brush=(date(2024, 1, 1), date(2024, 12, 31)),
    )
    assert restored(saved(state)) == AppState()


@given(st.dictionaries(st.sampled_from(sorted(saved(AppState()))), JSON))
@example({"mean": float("inf")})
@example({"sort": [["id", True, 3]]})
@example({"columns": [[]]})
def test_damaged_values_take_their_first_value(values: dict[str, object]) -> None:
    state = restored(values)
    assert restored(json.loads(json.dumps(saved(state)))) == state
    assert state.figures.columns
    assert state.timeline.subjects
    assert supported(state.timeline) == state.timeline


def test_one_damaged_value_leaves_the_others() -> None:
    state = AppState(page=Page.TIMELINE, layout=Layout.TABLE)
    values = saved(state) | {"layout": "upside down", "columns": ["no such column"]}
    assert restored(values) == replace(state, layout=Layout.BOTH)


def test_a_column_named_twice_is_shown_once() -> None:
    columns = restored({"columns": ["value", "id", "value"]}).figures.columns
    assert columns == (Column.VALUE, Column.ID)


@pytest.mark.parametrize("values", [[], [1], "text", 5])
def test_what_is_no_object_at_all_is_the_first_state(values: object) -> None:
    assert restored(values) == AppState()
