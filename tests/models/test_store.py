"""The store announces every change once, with the state before and after, and nothing else."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.analysis.filters import FigureFilter
from desktop.models.document import Document
from desktop.models.store import Store
from desktop.models.wording import Wording
from desktop.state.app_state import AppState, Page
from desktop.state.commands import Select, ShowPage, set_figures


@pytest.fixture
def store(document: Document, wording: Wording) -> Store:
    return Store(document, wording)


@pytest.fixture
def heard(store: Store) -> list[tuple[AppState, AppState]]:
    changes: list[tuple[AppState, AppState]] = []
    store.changed.connect(lambda old, new: changes.append((old, new)))
    return changes


def test_a_fresh_store_explains_the_headline(store: Store) -> None:
    assert store.state.current == "C06"
    assert not store.can_undo
    assert not store.can_redo


def test_a_command_is_announced_with_both_states(
    store: Store, heard: list[tuple[AppState, AppState]]
) -> None:
    before = store.state
    store.dispatch(ShowPage(Page.TIMELINE))
    assert heard == [(before, store.state)]
    assert store.state.page is Page.TIMELINE


def test_what_changes_nothing_is_not_announced(
    store: Store, heard: list[tuple[AppState, AppState]]
) -> None:
    store.dispatch(ShowPage(store.state.page))
    store.undo()
    store.redo()
    assert heard == []


def test_undo_and_redo_are_announced(store: Store, heard: list[tuple[AppState, AppState]]) -> None:
    first = store.state
    store.dispatch(Select(("C01",)))
    second = store.state
    store.undo()
    store.redo()
    assert heard == [(first, second), (second, first), (first, second)]
    assert store.can_undo
    assert not store.can_redo


def test_typing_is_announced_letter_by_letter_and_undone_at_once(
    store: Store, heard: list[tuple[AppState, AppState]]
) -> None:
    for text in ("b", "ba", "bas"):
        store.dispatch(set_figures(filter=FigureFilter(text=text)), merge=True)
    assert len(heard) == 3
    store.undo()
    assert store.state.figures.filter.text == ""
    assert not store.can_undo


def test_another_dataset_starts_afresh_on_the_same_page(
    store: Store, document: Document, qtbot: QtBot
) -> None:
    store.dispatch(ShowPage(Page.BREAKDOWN))
    store.dispatch(Select(("C01",)))
    other = Document(document.opened)
    with qtbot.waitSignal(store.document_changed):
        store.open(other)
    assert store.document is other
    assert (store.state.page, store.state.current) == (Page.BREAKDOWN, "C06")
    assert not store.can_undo


def test_another_language_is_announced(store: Store, qtbot: QtBot) -> None:
    before = store.columns
    with qtbot.waitSignal(store.reworded):
        store.reword(Wording("uk"))
    assert store.wording.code == "uk"
    assert store.columns is not before
    assert store.columns is store.columns
    assert store.columns.figures == store.document.dataset.figures
