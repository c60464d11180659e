"""Files, themes, errors and what is dropped: the window with what reaches beyond it."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QFileOpenEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from sessions import Start, dialogs

from desktop.analysis.filters import Column
from desktop.app import session as session_module
from desktop.app.crash import CrashHandler
from desktop.app.session import Session
from desktop.models import opening
from desktop.state.app_state import Page
from desktop.storage import places
from desktop.storage.opening import as_archive, open_dataset
from desktop.views.actions import Act
from desktop.views.table import FigureTable

ShownDialog = Callable[[], QDialog]
INSTALL = CrashHandler.install


def text_of(dialog: QDialog) -> str:
    """What a dialog tells."""
    body = dialog.findChild(QPlainTextEdit)
    assert body is not None
    return body.toPlainText()


def said(dialog: QDialog) -> str:
    """The sentences above it."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def press(dialog: QDialog, text: str) -> None:
    """Click the button of a dialog that says so."""
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_changed(session: Session) -> bool:
    return not session.store.document.opened.is_bundled


def test_another_dataset_says_so_and_leads_back(
    start: Start, changed_dataset: Path, qtbot: QtBot
) -> None:
    session = start(open_dataset(changed_dataset))
    window, page = session.window, session.window.pages[Page.OVERVIEW]
    assert "not the bundled one" in window.windowTitle()
    line = page.findChild(QLabel, "datasetLine")
    assert line is not None
    assert "not the bundled one" in line.text()
    assert session.store.document.dataset.digest[:8] in line.text()
    assert window.actions_by_id[Act.OPEN_BUNDLED].isEnabled()
    back = page.findChild(QPushButton, "backToBundled")
    assert back is not None
    assert back.isVisible()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_changed(session))
    assert "bundled, unchanged" in window.windowTitle()
    assert not window.actions_by_id[Act.OPEN_BUNDLED].isEnabled()
    qtbot.waitUntil(lambda: not page.findChildren(QPushButton, "backToBundled"))


def test_a_file_is_opened_from_the_menu(
    start: Start, changed_dataset: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    session.window.inspector.shown_in_table.emit("C09")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(changed_dataset)], ""))
    session.window.actions_by_id[Act.OPEN].trigger()
    qtbot.waitUntil(lambda: is_changed(session))
    assert session.store.state.page is Page.FIGURES
    assert session.store.state.selection == ("C06",)
    assert not session.store.can_undo
    table = session.window.pages[Page.FIGURES].findChild(FigureTable)
    assert table is not None
    assert table.figures.text(0, Column.LABEL).startswith("Named dead in the worst year")


def test_choosing_no_file_changes_nothing(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    session = start()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    session.window.actions_by_id[Act.OPEN].trigger()
    assert not is_changed(session)


def spoil(folder: Path, content: str) -> Path:
    path = folder / "wrong.json"
    path.write_text(content, "utf-8")
    return path


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "wrong.json"),
        ("", "wrong.json"),
        ('{"tollbook": ', "wrong.json"),
        ("[1, 2, 3]", "holds no rows"),
        ('{"tollbook": {"format": 99}, "resources": []}', "newer"),
    ],
)
def test_a_bad_file_is_told_and_what_was_open_stays(
    start: Start, shown_dialog: ShownDialog, tmp_path: Path, content: str | None, words: str
) -> None:
    session = start()
    before = session.store.document
    path = tmp_path / "wrong.json" if content is None else spoil(tmp_path, content)
    session.open_file(path)
    dialog = shown_dialog()
    assert "stays open" in said(dialog)
    assert words.casefold() in text_of(dialog).casefold()
    assert "Traceback" not in text_of(dialog)
    assert session.store.document is before
    assert session.window.isVisible()
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == text_of(dialog)
    press(dialog, "Close")
    assert not dialogs()


def mime_of(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_dropped_file_is_opened(start: Start, changed_dataset: Path, qtbot: QtBot) -> None:
    session = start()
    data, left = mime_of(changed_dataset), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    QApplication.sendEvent(session.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(session.window, QDropEvent(QPointF(400, 300), copy, data, left, none))
    qtbot.waitUntil(lambda: is_changed(session))


def test_dragged_words_are_not_taken(start: Start) -> None:
    session = start()
    data = QMimeData()
    data.setText("words")
    event = QDragEnterEvent(
        QPoint(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(session.window, event)
    assert not event.isAccepted()


def test_a_slow_file_is_shown_and_can_be_given_up(
    start: Start, changed_dataset: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    go_on, ended = threading.Event(), threading.Event()

    def open_slowly(path: Path) -> object:
        go_on.wait(10)
        ended.set()
        return open_dataset(path)

    monkeypatch.setattr(opening, "open_asked", open_slowly)
    monkeypatch.setattr(session_module, "SHOWN_AFTER", 0)
    session.open_file(changed_dataset)
    cancel = "Cancel: Opening datapackage.json…"
    found = session.window.findChildren(QPushButton)
    qtbot.waitUntil(lambda: any(each.accessibleName() == cancel for each in found))
    button = next(each for each in found if each.accessibleName() == cancel)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isVisible()
    go_on.set()
    assert ended.wait(10)
    assert not is_changed(session)


def test_an_error_while_opening_reaches_the_crash_handler(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()

    def fail(_path: Path | None) -> None:
        message = "nobody foresaw this"
        raise RuntimeError(message)

    monkeypatch.setattr(opening, "open_asked", fail)
    with qtbot.captureExceptions() as caught:
        session.open_file(None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is RuntimeError


def fail(session: Session, words: str) -> None:
    """Let an error reach the top."""
    with pytest.raises(ValueError, match=words) as caught:
        int(words)
    session.crash.handle(ValueError, caught.value, caught.tb)


def test_an_unforeseen_error_is_shown_once_and_logged(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    fail(session, "first")
    fail(session, "second")
    assert len(dialogs()) == 1
    dialog = dialogs()[0]
    assert "literal for int() with base 10: 'first'" in text_of(dialog)
    assert "Traceback" in text_of(dialog)
    assert "fault of the program, not yours" in said(dialog)
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog, "Save report…")
    assert target.read_text("utf-8") == text_of(dialog)
    press(dialog, "Close")
    assert session.window.isVisible()
    fail(session, "third")
    assert ["third" in text_of(each) for each in dialogs()] == [True]
    dialogs()[0].close()
    logged = (places.log_folder() / "tollbook.log").read_text("utf-8")
    assert all(f"'{words}'" in logged for words in ("first", "second", "third"))


def test_a_report_that_cannot_be_saved_is_no_second_error(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    fail(session, "first")
    target = tmp_path / "no such folder" / "a" / "report.txt"
    (tmp_path / "no such folder").write_text("a file")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialogs()[0], "Save report…")
    press(dialogs()[0], "Close")
    assert not target.exists()


def test_an_error_without_a_window_is_only_logged(
    start: Start, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    monkeypatch.setattr(QApplication, "topLevelWidgets", list)
    with caplog.at_level(logging.ERROR, "tollbook"):
        fail(session, "nobody is there")
    monkeypatch.undo()
    assert "nobody is there" in caplog.text
    for dialog in dialogs():
        dialog.close()


def test_ctrl_c_in_the_terminal_quits(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    session, quits = start(), []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    session.crash.handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits
    assert not dialogs()


def test_errors_in_slots_and_words_of_qt_reach_the_handler(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    session = start()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = qInstallMessageHandler(None)
    try:
        INSTALL(session.crash)
        with caplog.at_level(logging.WARNING, "tollbook"):
            QTimer.singleShot(0, lambda: 1 / 0)
            qtbot.waitUntil(lambda: bool(dialogs()))
            qWarning("said by Qt")
    finally:
        qInstallMessageHandler(before)
    assert "ZeroDivisionError" in text_of(dialogs()[0])
    assert "ZeroDivisionError" in caplog.text
    assert "Qt: said by Qt" in caplog.text
    dialogs()[0].close()


def test_a_wrong_number_is_reported_with_its_source(start: Start) -> None:
    session = start()
    session.window.inspector.followed.emit("C29")
    session.window.actions_by_id[Act.REPORT_NUMBER].trigger()
    text = text_of(dialogs()[0])
    for words in ("Figure: C29", "up to 213", "BBC News Russian", "Tollbook 0.1"):
        assert words in text
    assert session.store.document.dataset.digest[:8] in text
    assert "sends nothing" in said(dialogs()[0])
    dialogs()[0].close()


def test_about_names_version_licences_and_dataset(start: Start) -> None:
    session = start()
    session.window.actions_by_id[Act.ABOUT].trigger()
    (box,) = dialogs()
    for words in ("Tollbook 0.1", "MIT", "CC BY 4.0", "bundled, unchanged", "LGPL 3", "/PySide6;"):
        assert words in said(box)
    box.close()


def test_about_shows_the_licence_of_every_part(start: Start) -> None:
    session = start()
    session.window.actions_by_id[Act.ABOUT].trigger()
    (box,) = dialogs()
    names = box.findChild(QListWidget)
    assert names is not None
    assert "LESSER GENERAL PUBLIC LICENSE" in text_of(box)
    names.setFocus()
    for _ in range(names.count() - 1):
        QTest.keyClick(names, Qt.Key.Key_Down)
        name = names.currentItem().text()
        assert text_of(box).startswith(name)
        assert len(text_of(box)) > 300
    box.close()


def test_file_that_the_desktop_hands_over_is_opened(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    path = tmp_path / "edition.tollbook"
    path.write_bytes(as_archive(places.bundled_package()))
    with qtbot.waitSignal(session.store.document_changed):
        QApplication.sendEvent(session.app, QFileOpenEvent(str(path)))
    assert session.store.document.opened.path == path


def test_the_log_folder_is_opened(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    session, opened = start(), []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    session.window.actions_by_id[Act.LOG_FOLDER].trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [places.log_folder()]
    assert places.log_folder().is_dir()


def test_quitting_closes_the_window(start: Start) -> None:
    session = start()
    session.window.actions_by_id[Act.QUIT].trigger()
    assert not session.window.isVisible()


BRIEF = """
from PySide6.QtCore import QTimer
from desktop.app.session import Session
from desktop.models.jobs import Preload
session = Session()
def end():
    Preload(("pandas",)).start()
    session.window.close()
QTimer.singleShot(0, end)
print(session.run())
"""


def test_a_window_closed_while_libraries_load_leaves_quietly() -> None:
    """Python cannot import while it shuts down, and Qt aborts where a thread is still running."""
    run = subprocess.run(
        [sys.executable, "-c", BRIEF],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.returncode) == ("0\n", 0)
    assert "Error" not in run.stderr
