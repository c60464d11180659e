"""Every test stands alone: its own settings folder, the same locale, no window left behind."""

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Kind, Measure
from desktop.models.document import Document
from desktop.models.wording import Wording
from desktop.storage.opening import Opened, open_bundled

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A shell starts what runs in its background deaf to interruptions, and all that it starts in turn.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says more about the computer than about the code.
settings.register_profile(
    "any computer", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any computer")

INTERNET = {socket.AF_INET, socket.AF_INET6}
sockets_made: list[str] = []  # of the internet, since this process began


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in INTERNET:
        sockets_made.append(repr(arguments[1:]))


sys.addaudithook(_hear)

OF_THE_APPLICATION = {"QTipLabel"}  # windows that Qt makes and removes by itself
_PASSED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "call":
        item.stash[_PASSED] = report.passed
    return report


@pytest.fixture(autouse=True)
def alone(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Settings and logs in a folder of its own; the locale put back; no window, no socket left."""
    monkeypatch.setenv("TOLLBOOK_HOME", str(tmp_path / "home"))
    locale, windows, sockets = QLocale(), set(top_level_windows()), len(sockets_made)
    yield
    QLocale.setDefault(locale)
    if isinstance(QCoreApplication.instance(), QApplication):
        QApplication.clipboard().clear()  # what is left on it at the end crashes Qt's offscreen
    if request.node.stash.get(_PASSED, False):  # a failure's traceback keeps its windows alive
        left = windows_left(windows)
        assert not sockets_made[sockets:], f"sockets of the internet: {sockets_made[sockets:]}"
        assert not left, f"windows left behind: {', '.join(left)}"


def top_level_windows() -> dict[int, str]:
    """Address and description of every top-level widget that is alive."""
    if not isinstance(QCoreApplication.instance(), QApplication):
        return {}
    return {
        Shiboken.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() not in OF_THE_APPLICATION
    }


def windows_left(before: set[int]) -> list[str]:
    """Descriptions of top-level widgets that came since `before` and outlive their deletion."""
    for settle in (_delete_what_was_told_to, gc.collect, _delete_what_was_told_to):
        if not top_level_windows().keys() - before:
            return []
        settle()
    return [text for address, text in top_level_windows().items() if address not in before]


def _delete_what_was_told_to() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


class PatientBot(QtBot):
    """Waits longer than five seconds: how long is no test of the program, but of the computer."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Works the window as a person does."""
    del qapp  # only has to be there
    return PatientBot(request)


@pytest.fixture(scope="session")
def opened() -> Opened:
    """The bundled dataset with where it came from."""
    return open_bundled()


@pytest.fixture(scope="session")
def dataset(opened: Opened) -> Dataset:
    """The bundled dataset."""
    return opened.dataset


@pytest.fixture
def document(opened: Opened) -> Document:
    """The bundled dataset with nothing worked out yet."""
    return Document(opened)


@pytest.fixture
def wording() -> Wording:
    """English."""
    return Wording("en")


@pytest.fixture(scope="session")
def make_figure() -> Callable[..., Figure]:
    """A figure by what matters to a test; the rest is made up."""

    def make(key: str = "F1", **fields: Any) -> Figure:
        usual: dict[str, Any] = {
            "kind": Kind.FIGURE,
            "label": "A number",
            "bound": Bound.EXACT,
            "measure": Measure.CONFIRMED,
            "population": "everyone",
            "publisher": "A publisher",
            "unit": "people",
        }
        return Figure(key, **usual | fields)

    return make


@pytest.fixture(scope="session")
def make_dataset() -> Callable[..., Dataset]:
    """A dataset by its figures and what else matters to a test."""

    def make(*figures: Figure, **fields: Any) -> Dataset:
        usual: dict[str, Any] = {
            "title": "A dataset",
            "version": "1",
            "digest": "0" * 64,
            "headline": None,
            "edition": None,
        }
        return Dataset(figures=figures, **usual | fields)

    return make
