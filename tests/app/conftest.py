"""The program with its window, started and stopped as a person would, in folders of its own."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sessions import DATA, Start, Stop, close, dialogs
from shiboken6 import Shiboken

from desktop.app.crash import CrashHandler, log
from desktop.app.languages import install
from desktop.app.offscreen import application
from desktop.app.session import Session
from desktop.state.app_state import Page
from desktop.storage.opening import Opened


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a program does once in its life is taken back after each test."""
    monkeypatch.setattr(CrashHandler, "install", lambda _self: None)  # pytest watches instead
    monkeypatch.setattr(Session, "offer_tour", lambda _self: None)  # has tests of its own
    application().setQuitOnLastWindowClosed(False)
    yield
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    install("en")


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Open the window as a start does; the pages are there when it returns."""
    running: list[Session] = []

    def run(opened: Opened | None = None) -> Session:
        for each in running:
            if Shiboken.isValid(each.window) and not each.window.isVisible():
                Shiboken.delete(each.window)  # as its process ends, and slow to style anew
        session = Session(opened)
        session.open_window()
        running.append(session)
        session.window.activateWindow()
        qtbot.waitUntil(lambda: len(session.window.pages) == len(Page))
        return session

    yield run
    for session in running:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.disconnect(session.follow_system)
        hints.accessibility().contrastPreferenceChanged.disconnect(session.follow_system)
        session.instance.release()
        if Shiboken.isValid(session.window):
            session.window.close()
            session.window.deleteLater()


@pytest.fixture
def stop() -> Stop:
    """Close the window as a person does."""
    return close


@pytest.fixture
def changed_dataset(tmp_path: Path) -> Path:
    """A copy of the bundled dataset in which one word of a label is another."""
    folder = tmp_path / "changed"
    shutil.copytree(DATA, folder)
    figures = json.loads((folder / "figures.json").read_text("utf-8"))
    figures[0]["label"] = figures[0]["label"].replace("deadliest", "worst")
    (folder / "figures.json").write_text(json.dumps(figures), "utf-8")
    return folder / "datapackage.json"


@pytest.fixture
def shown_dialog(qtbot: QtBot) -> Callable[[], QDialog]:
    """Wait for a dialog and give it."""

    def wait() -> QDialog:
        qtbot.waitUntil(lambda: bool(dialogs()))
        return dialogs()[0]

    return wait
