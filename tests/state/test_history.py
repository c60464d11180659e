"""Undo goes back to where one was, redo forward again, and a run of typing is one step."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.timeline_options import Grain, Subject
from desktop.state.app_state import AppState, Layout, Page
from desktop.state.commands import (
    Brush,
    Command,
    Select,
    SetLayout,
    ShowFigure,
    ShowFiltered,
    ShowPage,
    set_breakdown,
    set_figures,
    set_timeline,
)
from desktop.state.history import MOST, History

KEYS = st.sampled_from(["C01", "C06", "S@2024-01-01"])
DAYS = st.dates(date(2022, 2, 24), date(2022, 2, 27))
FILTERS = st.builds(FigureFilter, text=st.sampled_from(["", "a", "ab"]))
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(ShowPage, st.sampled_from(Page)),
    st.builds(Select, st.lists(KEYS, max_size=2).map(tuple)),
    st.builds(ShowFigure, KEYS),
    st.builds(ShowFiltered, FILTERS),
    st.builds(SetLayout, st.sampled_from(Layout)),
    st.builds(Brush, st.one_of(st.none(), st.tuples(DAYS, DAYS))),
    st.builds(set_figures, filter=FILTERS, grouped=st.booleans()),
    st.builds(set_timeline, grain=st.sampled_from(Grain), cumulative=st.booleans()),
    st.builds(set_breakdown, as_shares=st.booleans()),
)
STEPS = st.lists(st.tuples(COMMANDS, st.booleans()), max_size=30)


def after(steps: list[tuple[Command, bool]]) -> History:
    history = History()
    for command, merge in steps:
        history.apply(command, merge=merge)
    return history


@given(STEPS)
def test_undoing_all_leads_to_the_first_state_and_redoing_all_to_the_last(
    steps: list[tuple[Command, bool]],
) -> None:
    history = after(steps)
    last = history.present
    seen = [last]
    while history.can_undo:
        seen.append(history.undo())
    assert history.present == AppState()
    redone = [history.present]
    while history.can_redo:
        redone.append(history.redo())
    assert history.present == last
    assert redone == seen[::-1]


@given(STEPS)
def test_every_step_back_changes_something(steps: list[tuple[Command, bool]]) -> None:
    history = after(steps)
    while history.can_undo:
        present = history.present
        assert history.undo() != present


@given(STEPS, COMMANDS)
def test_the_result_does_not_depend_on_merging(
    steps: list[tuple[Command, bool]], command: Command
) -> None:
    alone = after([(each, False) for each, _ in steps])
    assert alone.present == after(steps).present
    assert alone.apply(command) == after(steps).apply(command, merge=True)


def test_a_command_that_changes_nothing_is_no_step() -> None:
    history = History()
    history.apply(ShowPage(AppState().page))
    assert not history.can_undo


def test_a_new_command_forgets_what_was_undone() -> None:
    history = after([(ShowPage(Page.FIGURES), False)])
    history.undo()
    history.apply(ShowPage(Page.TIMELINE))
    assert not history.can_redo
    assert history.redo().page is Page.TIMELINE


def test_what_was_undone_survives_a_command_that_changes_nothing() -> None:
    history = after([(ShowPage(Page.FIGURES), False)])
    history.undo()
    history.apply(Select())
    assert history.redo().page is Page.FIGURES


def typed(*texts: str) -> list[tuple[Command, bool]]:
    return [(set_figures(filter=FigureFilter(text=text)), True) for text in texts]


def test_a_run_of_typing_is_one_step() -> None:
    history = after([(ShowPage(Page.FIGURES), False), *typed("b", "ba", "bas")])
    assert history.present.figures.filter.text == "bas"
    assert history.undo().figures.filter.text == ""
    assert history.present.page is Page.FIGURES
    assert history.redo().figures.filter.text == "bas"


def test_typing_after_something_else_is_a_step_of_its_own() -> None:
    history = after([*typed("b"), (Select(("C01",)), True), *typed("ba")])
    assert history.undo().figures.filter.text == "b"
    assert history.present.selection == ("C01",)


def test_typing_after_an_undo_is_a_step_of_its_own() -> None:
    history = after(typed("b", "ba"))
    history.undo()
    history.apply(typed("c")[0][0], merge=True)
    assert history.undo() == AppState()


def test_text_typed_and_deleted_again_is_no_step() -> None:
    history = after([(ShowPage(Page.FIGURES), False), *typed("b", "")])
    assert history.undo() == AppState()


@pytest.mark.parametrize("command", [ShowPage(Page.FIGURES), SetLayout(Layout.TABLE)])
def test_pages_and_layouts_are_never_merged(command: Command) -> None:
    history = after([(set_timeline(subjects=(Subject.CLAIMED,)), True), (command, True)])
    history.apply(ShowPage(Page.TIMELINE), merge=True)
    history.apply(ShowPage(Page.BREAKDOWN), merge=True)
    assert history.undo().page is Page.TIMELINE


def test_the_oldest_steps_are_forgotten() -> None:
    history = History()
    for number in range(MOST + 10):
        history.apply(Select((str(number),)))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == MOST
    assert history.present.selection == ("9",)


def test_histories_share_nothing() -> None:
    after([(set_figures(sort=(SortKey(Column.VALUE),)), False)])
    assert History().present == AppState()
    assert not History().can_undo
