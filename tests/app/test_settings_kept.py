"""What comes back at the next start, and what happens where it cannot be kept."""

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sessions import Start, Stop

from desktop.analysis.filters import Column, SortKey
from desktop.analysis.timeline_options import Grain, Subject
from desktop.app.session import Session
from desktop.state.app_state import AppState, Layout, Page
from desktop.state.commands import (
    SetLayout,
    ShowPage,
    set_breakdown,
    set_figures,
    set_timeline,
)
from desktop.storage import places
from desktop.views.actions import Act
from desktop.views.main_window import MainWindow
from desktop.views.table import FigureTable

COLUMNS = (Column.VALUE, Column.LABEL, Column.CAUTIONS)


def settings_file() -> Path:
    return places.settings_folder() / "settings.json"


def table(session: Session, page: Page) -> FigureTable:
    found = session.window.pages[page].findChild(FigureTable)
    assert found is not None
    return found


def change_everything(session: Session) -> None:
    """Do what can be remembered."""
    window, send = session.window, session.store.dispatch
    window.actions_by_id[Act.THEME_DARK].trigger()
    send(set_figures(columns=COLUMNS, grouped=True, sort=(SortKey(Column.VALUE, descending=True),)))
    subjects = (Subject.DEATHS, Subject.CLAIMED)
    send(set_timeline(subjects=subjects, grain=Grain.WEEK, earlier_editions=False, mean=5))
    send(set_breakdown(split=session.store.document.splits[3].id, as_shares=True))
    send(SetLayout(Layout.TABLE))
    send(ShowPage(Page.TIMELINE))
    window.resize(1111, 640)


def test_a_restart_brings_everything_back(start: Start, stop: Stop) -> None:
    first = start()
    change_everything(first)
    state = first.store.state
    stop(first)
    second = start()
    now = second.store.state
    assert (now.page, now.layout, now.breakdown) == (state.page, state.layout, state.breakdown)
    assert (now.timeline, now.figures) == (state.timeline, state.figures)
    assert second.looks.theme.name == "dark"
    assert second.window.actions_by_id[Act.THEME_DARK].isChecked()
    assert second.window.height() == 640
    assert second.window.stack.currentWidget().widget() is second.window.pages[Page.TIMELINE]


def test_parts_of_the_window_come_back(
    start: Start, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would fit the window into the screen, which is too small here to move its parts."""
    monkeypatch.setattr(MainWindow, "restoreGeometry", lambda window, _: window.resize(1280, 700))
    first = start()
    first.window.split.setSizes([166, 650, 463])
    sizes = first.window.split.sizes()
    stop(first)
    assert sizes[2] > 400
    assert start().window.split.sizes() == sizes


def test_widths_come_back_to_their_own_table(start: Start, stop: Stop) -> None:
    first = start()
    figures, breakdown = table(first, Page.FIGURES), table(first, Page.BREAKDOWN)
    shared = Column.AS_OF
    for each, width in ((figures, 171), (breakdown, 99)):
        section = each.figures.columns.index(shared)
        each.horizontalHeader().resizeSection(section, width)
    stop(first)
    second = start()
    for page, width in ((Page.FIGURES, 171), (Page.BREAKDOWN, 99)):
        each = table(second, page)
        assert each.columnWidth(each.figures.columns.index(shared)) == width


def test_a_hidden_inspector_stays_hidden(start: Start, stop: Stop) -> None:
    first = start()
    first.window.actions_by_id[Act.INSPECTOR].trigger()
    stop(first)
    second = start()
    assert not second.window.inspector.isVisible()
    assert not second.window.actions_by_id[Act.INSPECTOR].isChecked()


def test_a_change_is_kept_without_closing(start: Start, qtbot: QtBot) -> None:
    session = start()
    session.store.dispatch(SetLayout(Layout.CHART))
    qtbot.waitUntil(lambda: saved_value("state", "layout") == "chart")


def saved_value(*names: str) -> object:
    """A value in the settings file; None where it is not there."""
    value = json.loads(settings_file().read_text("utf-8")) if settings_file().exists() else {}
    for name in names:
        value = value.get(name, {}) if isinstance(value, dict) else None
    return value or None


def put_window(session: Session, place: QRect) -> None:
    """Let the settings say that the window was at a place."""
    session.window.setGeometry(place)
    session.window.close()
    assert QRect(session.window.geometry()) == place


@pytest.mark.parametrize("place", [QRect(5000, 3000, 1000, 700), QRect(-3000, 40, 1000, 700)])
def test_from_a_screen_that_is_gone_to_the_one_that_is_there(start: Start, place: QRect) -> None:
    put_window(start(), place)
    window = start().window
    screen = QGuiApplication.primaryScreen().availableGeometry()
    title_bar = QRect(window.frameGeometry().topLeft(), window.frameGeometry().size())
    title_bar.setHeight(30)
    assert screen.intersected(title_bar).width() > 200
    assert screen.contains(title_bar.center())


def test_a_window_is_not_larger_than_the_screen(start: Start, stop: Stop) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    session = start()
    session.window.resize(screen.width() * 3, screen.height() * 3)
    stop(session)
    window = start().window
    assert window.width() <= max(screen.width(), window.minimumWidth())
    assert window.height() <= max(screen.height(), window.minimumHeight())


DAMAGED = [
    "",
    "not JSON",
    "[1, 2]",
    '{"version": 1, "state": [1], "window": "x", "theme": 7, "language": {}}',
    '{"version": 1, "state": {"page": 5, "columns": 1, "sort": [[1]], "mean": "x"}}',
    '{"version": 1, "window": {"geometry": 5, "splitter": "abc", "widths": [1]}}',
    '{"version": 1, "window": {"geometry": "AAAA", "splitter": [1, 2, -5]}}',
    '{"version": 1, "window": {"widths": {"figures": {"label": "wide"}, "label": -40}}}',
    '{"version": 1, "state": {"page": "regions", "subjects": [], "split": 3}}',
    '{"version": 99, "state": {"page": "timeline"}}',
    "[" * 5000,
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_damaged_settings_do_no_harm(start: Start, stop: Stop, content: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(content, "utf-8")
    session = start()
    assert session.store.state.page is Page.OVERVIEW
    assert session.window.isVisible()
    session.store.dispatch(ShowPage(Page.FIGURES))
    stop(session)
    assert saved_value("state", "page") == "figures"


def test_a_geometry_of_another_kind_does_no_harm(start: Start) -> None:
    settings_file().parent.mkdir(parents=True)
    garbage = base64.b64encode(bytes(range(66))).decode()
    content = {"version": 1, "window": {"geometry": garbage, "splitter": [9, 9, 9]}}
    settings_file().write_text(json.dumps(content), "utf-8")
    window = start().window
    assert window.isVisible()
    assert window.inspector.width() >= window.inspector.minimumWidth()


@pytest.fixture
def unwritable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is a file: nothing can be written below it, not even by the superuser."""
    home = tmp_path / "a-file"
    home.write_text("")
    monkeypatch.setenv("TOLLBOOK_HOME", str(home))
    return home


def test_an_unwritable_home_is_told_once(start: Start, stop: Stop, unwritable: Path) -> None:
    session = start()
    first = session.window.statusBar().currentMessage()
    assert "Settings cannot be kept in" in first
    assert str(unwritable) in first
    told: list[str] = []
    session.window.statusBar().messageChanged.connect(told.append)
    session.window.actions_by_id[Act.THEME_DARK].trigger()
    session.window.statusBar().clearMessage()
    session.window.actions_by_id[Act.THEME_LIGHT].trigger()
    assert session.looks.theme.name == "light"
    session.store.dispatch(ShowPage(Page.BREAKDOWN))
    assert session.window.stack.currentWidget().widget() is session.window.pages[Page.BREAKDOWN]
    stop(session)
    assert not any(told)


def test_an_unwritable_home_does_not_keep_the_window_from_opening(
    unwritable: Path, start: Start
) -> None:
    session = Session()
    assert not session.instance.claim()
    assert not session.instance.hand_over(None)
    assert start().window.isVisible()
    assert unwritable.read_text() == ""


def test_settings_stay_on_the_stick(
    start: Start, stop: Stop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "portable"
    stick.mkdir()
    monkeypatch.delenv("TOLLBOOK_HOME")
    monkeypatch.setattr(places, "portable_folder", lambda: stick)
    session = start()
    session.store.dispatch(ShowPage(Page.TIMELINE))
    stop(session)
    assert (stick / "config" / "settings.json").is_file()
    assert (stick / "log" / "tollbook.log").is_file()
    assert start().store.state.page is Page.TIMELINE


def test_reset_starts_as_on_the_first_day(
    start: Start, stop: Stop, shown_dialog: Callable[[], object]
) -> None:
    fresh = start()
    sizes, size = fresh.window.split.sizes(), fresh.window.size()
    widths = [table(fresh, page).named_widths() for page in (Page.FIGURES, Page.BREAKDOWN)]
    stop(fresh)
    session = start()
    change_everything(session)
    table(session, Page.FIGURES).horizontalHeader().resizeSection(0, 222)
    session.window.actions_by_id[Act.INSPECTOR].trigger()
    session.window.actions_by_id[Act.RESET].trigger()
    shown_dialog().accept()  # type: ignore[attr-defined]
    assert session.looks.theme.name == "light"
    assert session.window.actions_by_id[Act.THEME_SYSTEM].isChecked()
    assert session.window.inspector.isVisible()
    assert session.store.state == AppState(page=Page.TIMELINE, selection=("C06",))
    assert session.window.size() == size
    assert session.window.split.sizes() == sizes
    now = [table(session, page).named_widths() for page in (Page.FIGURES, Page.BREAKDOWN)]
    assert now == widths
    assert saved_value("theme") is None


def test_reset_can_be_refused(start: Start, shown_dialog: Callable[[], object]) -> None:
    session = start()
    session.window.actions_by_id[Act.THEME_DARK].trigger()
    session.window.actions_by_id[Act.RESET].trigger()
    shown_dialog().reject()  # type: ignore[attr-defined]
    assert session.looks.theme.name == "dark"
    assert saved_value("theme") == "dark"
