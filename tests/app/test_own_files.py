"""Lists and series of the reader's own: dropped, asked about, opened, kept, saved, opened again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from sessions import Start, dialogs, press, walk_through, wizard

from desktop.app.session import Session
from desktop.models.opening import OpenedTable
from desktop.state.app_state import Page
from desktop.storage.tables import cache
from desktop.views.actions import Act
from desktop.views.records_page import RecordsPage
from desktop.views.save_dialog import SaveDialog

PEOPLE = "date,name,region,age\n" + "".join(
    f"2023-0{1 + n % 9}-1{n % 8},Person {n},{'ABC'[n % 3]},{20 + n % 30}\n" for n in range(60)
)
SERIES = "date,killed,total\n" + "".join(
    f"2023-01-{day:02d},{day},{day * (day + 1) // 2}\n" for day in range(1, 31)
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def drop(session: Session, *paths: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    QApplication.sendEvent(session.window, entered)
    QApplication.sendEvent(session.window, QDropEvent(QPointF(400, 300), copy, data, left, none))


def is_open(session: Session, name: str) -> Callable[[], bool]:
    def shown() -> bool:
        opened = session.store.document.opened
        return isinstance(opened, OpenedTable) and opened.path.name == name

    return shown


def opened_list(session: Session, qtbot: QtBot, path: Path) -> None:
    drop(session, path)
    walk_through(qtbot, wizard(qtbot))
    qtbot.waitUntil(is_open(session, path.name))


def test_a_dropped_list_is_asked_about_and_opened(start: Start, qtbot: QtBot, people: Path) -> None:
    session = start()
    before = people.read_bytes()
    opened_list(session, qtbot, people)
    dataset = session.store.document.dataset
    total = dataset.figure(dataset.headline)
    assert total is not None
    assert total.value == 60
    page = session.window.pages[Page.RECORDS]
    assert isinstance(page, RecordsPage)
    session.window.actions_by_id[Act.PAGE_RECORDS].trigger()
    qtbot.waitUntil(lambda: page.counted.text() == "60 rows")
    assert people.read_bytes() == before


def test_a_wizard_that_is_closed_changes_nothing(start: Start, qtbot: QtBot, people: Path) -> None:
    session = start()
    drop(session, people)
    dialog = wizard(qtbot)
    press(qtbot, dialog.next_button)
    dialog.close()
    assert session.store.document.opened.is_bundled
    assert cache.size() == 0


def test_the_second_opening_asks_nothing(start: Start, qtbot: QtBot, people: Path) -> None:
    session = start()
    opened_list(session, qtbot, people)
    dataset = session.store.document.dataset
    session.open_file(None)
    qtbot.waitUntil(lambda: session.store.document.opened.is_bundled)
    recent = session.window.menu_bar.recent.actions()
    assert [action.toolTip() for action in recent] == [str(people)]
    recent[0].trigger()
    qtbot.waitUntil(is_open(session, people.name))
    assert session.store.document.dataset == dataset
    people.write_text(PEOPLE + "2023-01-01,Person 61,A,30\n", encoding="utf-8")
    drop(session, people)
    wizard(qtbot).close()  # it has changed, so that it is asked about again


def test_nothing_is_kept_where_that_is_switched_off(
    start: Start, qtbot: QtBot, people: Path
) -> None:
    session = start()
    session.window.actions_by_id[Act.KEEP_LISTS].trigger()
    opened_list(session, qtbot, people)
    assert cache.size() == 0
    drop(session, people)
    wizard(qtbot).close()


def test_what_is_kept_can_be_forgotten(start: Start, qtbot: QtBot, people: Path) -> None:
    session = start()
    opened_list(session, qtbot, people)
    assert cache.size() > 0
    session.window.actions_by_id[Act.FORGET_LISTS].trigger()
    question = next(each for each in dialogs() if isinstance(each, QMessageBox))
    question.button(QMessageBox.StandardButton.Ok).click()
    assert cache.size() == 0


def test_several_files_are_editions(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    session = start()
    paths = [tmp_path / f"2023-0{month}-01.csv" for month in (2, 3)]
    for number, path in enumerate(paths):
        path.write_text(SERIES + f"2023-01-31,{number},{465 + number}\n", encoding="utf-8")
    drop(session, *paths)
    walk_through(qtbot, wizard(qtbot))
    qtbot.waitUntil(is_open(session, paths[1].name))  # the newest goes first
    editions = session.store.document.dataset.editions
    assert [(str(each.day), each.total) for each in editions] == [
        ("2023-02-01", 465),
        ("2023-03-01", 466),
    ]


def test_a_list_is_saved_and_opened_again(
    start: Start, qtbot: QtBot, people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    opened_list(session, qtbot, people)
    dataset = session.store.document.dataset
    session.window.actions_by_id[Act.SAVE].trigger()
    dialog = next(each for each in dialogs() if isinstance(each, SaveDialog))
    assert "name" in dialog.warning.text()
    assert dialog.warning.isVisible()
    target = tmp_path / "saved.tollbook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(qtbot, dialog.save_button)
    qtbot.waitUntil(target.exists)
    dialog.close()
    drop(session, target)
    qtbot.waitUntil(is_open(session, target.name))
    assert session.store.document.dataset == dataset


def test_a_list_named_on_the_command_line_is_asked_about(
    start: Start, qtbot: QtBot, people: Path
) -> None:
    session = start()
    session.open_file(people)
    wizard(qtbot).close()
    broken = people.with_name("broken.csv")
    broken.write_bytes(b"")
    session.open_file(broken)
    qtbot.waitUntil(lambda: any(each.objectName() == "textDialog" for each in dialogs()))
    (dialog,) = dialogs()
    dialog.close()
    assert session.store.document.opened.is_bundled
