"""A restart goes on where one left off; after a crash that is offered; views come back by name."""

import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sessions import DATA, Start, Stop, dialogs, walk_through, wizard

from desktop.analysis.filters import FigureFilter
from desktop.analysis.records.filters import RecordFilter
from desktop.app import session as session_module
from desktop.app.session import Session
from desktop.state.app_state import Page
from desktop.state.commands import Select, ShowPage, set_figures, set_records
from desktop.storage import places
from desktop.views.actions import Act
from desktop.views.view_dialogs import NameDialog, ViewsDialog

CSV = (
    "day,rank,region\n2023-01-05,private,Tuva\n2023-02-07,private,Tuva\n2023-02-08,major,Buryatia\n"
)


def settings() -> dict[str, object]:
    values: dict[str, object] = json.loads(
        (places.settings_folder() / "settings.json").read_text("utf-8")
    )
    return values


def saved_page() -> object:
    state = settings().get("state")
    return state.get("page") if isinstance(state, dict) else None


def leave_somewhere(session: Session) -> None:
    """Filter and select on a page that is not the first."""
    session.store.dispatch(set_figures(filter=FigureFilter(text="prison")))
    session.store.dispatch(ShowPage(Page.FIGURES))
    session.store.dispatch(Select(("C10", "C29")))


def test_a_restart_opens_page_filter_and_selection(start: Start, stop: Stop) -> None:
    first = start()
    leave_somewhere(first)
    state = first.store.state
    stop(first)
    second = start()
    assert second.store.state == state
    assert not second.store.can_undo


def test_a_restart_opens_the_file_that_was_open(
    start: Start, stop: Stop, changed_dataset: Path, qtbot: QtBot
) -> None:
    first = start()
    first.open_file(changed_dataset)
    qtbot.waitUntil(lambda: not first.store.document.opened.is_bundled)
    leave_somewhere(first)
    state = first.store.state
    stop(first)
    second = start()
    qtbot.waitUntil(lambda: not second.store.document.opened.is_bundled)
    assert second.store.document.opened.path == changed_dataset
    assert second.store.state == state


def test_a_restart_opens_a_list_with_its_filters(
    start: Start, stop: Stop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(CSV * 5, "utf-8")
    first = start()
    first.open_files((path,))
    walk_through(qtbot, wizard(qtbot))
    qtbot.waitUntil(lambda: first.store.document.records is not None)
    first.store.dispatch(ShowPage(Page.RECORDS))
    wanted = RecordFilter().only("rank", "major")
    first.store.dispatch(set_records(filter=wanted, shows_names=True))
    stop(first)
    second = start()
    qtbot.waitUntil(lambda: second.store.document.records is not None)
    assert second.store.state.page is Page.RECORDS
    assert second.store.state.records.filter == wanted
    assert not second.store.state.records.shows_names


def test_a_file_that_is_gone_is_said_once(
    start: Start, stop: Stop, changed_dataset: Path, qtbot: QtBot,
    shown_dialog: Callable[[], QDialog],
) -> None:  # fmt: skip
    first = start()
    first.open_file(changed_dataset)
    qtbot.waitUntil(lambda: not first.store.document.opened.is_bundled)
    stop(first)
    shutil.rmtree(changed_dataset.parent)
    second = start()
    shown_dialog().close()
    assert second.store.document.opened.is_bundled
    stop(second)
    start()
    assert not dialogs()


def test_a_file_asked_for_leaves_the_other_ones_filters_out(
    start: Start, stop: Stop, changed_dataset: Path
) -> None:
    from desktop.storage.opening import open_dataset

    first = start()
    leave_somewhere(first)
    stop(first)
    second = start(open_dataset(changed_dataset))
    assert second.store.state.page is Page.FIGURES
    assert second.store.state.figures.filter == FigureFilter()
    assert second.store.state.selection == ("C06",)


def test_a_file_named_at_the_start_is_open_again_the_next_time(
    start: Start, stop: Stop, changed_dataset: Path, qtbot: QtBot
) -> None:
    from desktop.storage.opening import open_dataset

    first = start(open_dataset(changed_dataset))
    leave_somewhere(first)
    state = first.store.state
    stop(first)
    second = start()
    qtbot.waitUntil(lambda: second.store.state == state)
    assert second.store.document.opened.path == changed_dataset


def test_an_opening_that_is_given_up_is_not_begun_again(
    start: Start, stop: Stop, changed_dataset: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    first.open_file(changed_dataset)
    qtbot.waitUntil(lambda: not first.store.document.opened.is_bundled)
    stop(first)
    with monkeypatch.context() as patch:
        patch.setattr(session_module.Session, "_go_on", lambda _self: None)
        second = start()
    slow = threading.Event()
    second._open((changed_dataset,), lambda _progress: slow.wait(5), second.last.state)  # noqa: SLF001
    qtbot.waitUntil(second.window.findChild(QPushButton, "cancelOpening").isVisible)
    second.window.findChild(QPushButton, "cancelOpening").click()
    slow.set()
    assert settings()["open"] == []


def test_after_a_crash_the_last_state_is_offered(start: Start, qtbot: QtBot) -> None:
    first = start()
    leave_somewhere(first)
    qtbot.waitUntil(lambda: saved_page() == "figures")
    assert settings()["running"] is True
    second = start()
    assert second.store.state.page is Page.OVERVIEW
    (question,) = dialogs()
    assert isinstance(question, QMessageBox)
    question.defaultButton().click()
    assert second.store.state == first.store.state
    second.store.undo()
    assert second.store.state.page is Page.OVERVIEW


def test_after_a_crash_one_may_start_afresh(start: Start, stop: Stop, qtbot: QtBot) -> None:
    first = start()
    leave_somewhere(first)
    qtbot.waitUntil(lambda: saved_page() == "figures")
    second = start()
    (question,) = dialogs()
    question.reject()
    assert second.store.state.page is Page.OVERVIEW
    stop(second)
    start()
    assert not dialogs()


def save_view(session: Session, name: str) -> None:
    session.window.actions_by_id[Act.SAVE_VIEW].trigger()
    (dialog,) = dialogs()
    assert isinstance(dialog, NameDialog)
    dialog.field.setText(name)
    dialog.save.click()


def listed(session: Session) -> list[str]:
    menu = session.window.menu_bar.menus["views"]  # type: ignore[index]
    commands = set(session.window.actions_by_id.values())
    return [each.text() for each in menu.actions() if each.text() and each not in commands]


def test_a_saved_view_brings_everything_back(start: Start, stop: Stop) -> None:
    first = start()
    leave_somewhere(first)
    state = first.store.state
    save_view(first, "  From   prison & more ")
    stop(first)
    second = start()
    second.store.dispatch(set_figures(filter=FigureFilter()))
    second.store.dispatch(ShowPage(Page.AUDIT))
    assert listed(second) == ["From prison && more"]
    second.views.show_named("From prison & more")
    assert second.store.state == state
    second.store.undo()
    assert second.store.state.page is Page.AUDIT


def test_a_view_needs_a_name_and_says_which_it_replaces(start: Start) -> None:
    session = start()
    save_view(session, "one")
    session.window.actions_by_id[Act.SAVE_VIEW].trigger()
    (dialog,) = dialogs()
    assert isinstance(dialog, NameDialog)
    assert dialog.field.text() == "Overview"
    assert not dialog.told.text()
    dialog.field.setText("one")
    assert "replaced" in dialog.told.text()
    dialog.field.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.close()
    assert listed(session) == ["one"]


def test_views_are_shown_renamed_and_removed(start: Start) -> None:
    session = start()
    session.store.dispatch(ShowPage(Page.COMPARE))
    save_view(session, "one")
    save_view(session, "two")
    session.store.dispatch(ShowPage(Page.OVERVIEW))
    session.window.actions_by_id[Act.MANAGE_VIEWS].trigger()
    (dialog,) = dialogs()
    assert isinstance(dialog, ViewsDialog)
    assert [dialog.names.item(row).text() for row in range(2)] == ["one", "two"]
    dialog.names.setCurrentRow(1)
    dialog.names.item(1).setText("zwei")
    assert listed(session) == ["one", "zwei"]
    dialog.names.item(1).setText("  ")
    assert dialog.names.item(1).text() == "zwei"
    dialog.findChild(QPushButton, "removeView").click()
    assert listed(session) == ["one"]
    dialog.findChild(QPushButton, "showView").click()
    assert session.store.state.page is Page.COMPARE
    assert not dialogs()


def test_a_view_belongs_to_its_dataset(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    session = start()
    save_view(session, "one")
    folder = tmp_path / "other"
    shutil.copytree(DATA, folder)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    package["title"] = "Another dataset"
    (folder / "datapackage.json").write_text(json.dumps(package), "utf-8")
    session.open_file(folder / "datapackage.json")
    qtbot.waitUntil(lambda: not session.store.document.opened.is_bundled)
    assert listed(session) == []
    session.open_file(None)
    qtbot.waitUntil(lambda: session.store.document.opened.is_bundled)
    assert listed(session) == ["one"]


@pytest.mark.parametrize("kept", [{"open": 5}, {"open": [5]}, {"palette": {}}, {"text_size": "x"}])
def test_damaged_settings_are_the_first_day(start: Start, kept: dict[str, object]) -> None:
    places.settings_folder().mkdir(parents=True, exist_ok=True)
    path = places.settings_folder() / "settings.json"
    path.write_text(json.dumps({"version": 1, **kept}), "utf-8")
    session = start()
    assert session.store.document.opened.is_bundled
    assert session.looks.scale == 1.0
