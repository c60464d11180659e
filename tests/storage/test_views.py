"""Saved views come back from their file, whatever has happened to it."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.records.filters import Chosen, Range
from desktop.state.app_state import AppState, Page
from desktop.state.saved import restored, saved
from desktop.storage.views import SavedView, ViewBook

OLD_FILES = Path(__file__).parents[1] / "old_files"


def view(name: str, page: Page = Page.AUDIT, dataset: str = "Losses") -> SavedView:
    return SavedView(name, dataset, saved(AppState(page=page)))


def names(book: ViewBook, dataset: str = "Losses") -> list[str]:
    return [each.name for each in book.of(dataset)]


def test_views_come_back_in_their_order_and_to_their_dataset(tmp_path: Path) -> None:
    book = ViewBook(tmp_path)
    for each in (view("b"), view("Київ «2»"), view("a"), view("b", dataset="My list")):
        book.keep(each)
    again = ViewBook(tmp_path)
    assert names(again) == ["b", "Київ «2»", "a"]
    assert names(again, "My list") == ["b"]
    assert restored(again.of("Losses")[0].state).page is Page.AUDIT


def test_a_view_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    book = ViewBook(tmp_path)
    book.keep(view("a"))
    book.keep(view("a", Page.COMPARE))
    (found,) = ViewBook(tmp_path).of("Losses")
    assert restored(found.state).page is Page.COMPARE


def test_a_view_is_renamed_in_its_place_and_removed(tmp_path: Path) -> None:
    book = ViewBook(tmp_path)
    for each in "abc":
        book.keep(view(each))
    book.rename(book.of("Losses")[1], "second")
    assert names(ViewBook(tmp_path)) == ["a", "second", "c"]
    book.rename(book.of("Losses")[0], "c")
    assert names(ViewBook(tmp_path)) == ["c", "second"]
    book.remove(book.of("Losses")[0])
    assert names(ViewBook(tmp_path)) == ["second"]


def test_a_file_of_the_first_version_is_read(tmp_path: Path) -> None:
    shutil.copy(OLD_FILES / "views-1.json", tmp_path / "views.json")
    (found,) = ViewBook(tmp_path).of("My list")
    state = restored(found.state)
    assert (found.name, state.page, state.selection) == (
        "Winter 2023",
        Page.RECORDS,
        ("C06", "C29"),
    )
    assert state.brush == (date(2024, 1, 1), date(2024, 12, 31))
    assert state.records.filter.search == "ivan"
    assert state.records.filter.of("rank") == Chosen(frozenset({"private", None}), excluded=True)
    assert state.records.filter.of("day") == Range(date(2023, 1, 1))


def test_a_file_of_a_newer_version_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    newer = json.dumps({"version": 99, "views": "in another form"})
    (tmp_path / "views.json").write_text(newer, "utf-8")
    book = ViewBook(tmp_path)
    assert names(book) == []
    book.keep(view("a"))
    assert names(ViewBook(tmp_path)) == ["a"]
    assert (tmp_path / "views-newer.json").read_text("utf-8") == newer


def test_one_damaged_view_leaves_the_others(tmp_path: Path) -> None:
    book = ViewBook(tmp_path)
    book.keep(view("a"))
    path = tmp_path / "views.json"
    content = json.loads(path.read_text("utf-8"))
    content["views"] += [5, {"name": "", "dataset": "Losses", "state": {}}, {"name": "x"}]
    content["views"].append({"name": "b", "dataset": "Losses", "state": {"page": "no such page"}})
    path.write_text(json.dumps(content), "utf-8")
    found = ViewBook(tmp_path).of("Losses")
    assert [each.name for each in found] == ["a", "b"]
    assert restored(found[1].state) == AppState()


@given(content=st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
def test_any_file_at_all_is_survived(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("views")
    (folder / "views.json").write_bytes(content)
    book = ViewBook(folder)
    book.keep(view("a"))
    assert names(ViewBook(folder)) == ["a"]


def test_where_nothing_can_be_written_views_last_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = ViewBook(tmp_path / "file")
    book.keep(view("a"))
    assert book.fault
    assert names(book) == ["a"]
