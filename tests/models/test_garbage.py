"""No garbage is collected while work runs beside the window, and it is again afterwards."""

import gc
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.export.work import aside
from desktop.models.document import Document
from desktop.models.garbage import hold_garbage, release_garbage
from desktop.models.jobs import Preload, Proposing
from desktop.models.looking import Looking
from desktop.storage.opening import open_asked


def opening(path: Path) -> Looking:
    return Looking(lambda _progress: open_asked(path), path)


def test_the_last_release_counts() -> None:
    assert gc.isenabled()
    hold_garbage()
    hold_garbage()
    assert not gc.isenabled()
    release_garbage()
    assert not gc.isenabled()
    release_garbage()
    assert gc.isenabled()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    try:
        hold_garbage()
        release_garbage()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_imports_beside_the_window(qtbot: QtBot) -> None:
    job = Preload(("json",))
    with qtbot.waitSignal(job.ready):
        job.start()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_proposing_beside_the_window(qtbot: QtBot, document: Document) -> None:
    job = Proposing(document)
    with qtbot.waitSignal(job.found) as told:
        job.start()
        assert not gc.isenabled()
    assert told.args == [document, ()]
    assert gc.isenabled()


def test_opening_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    job = opening(tmp_path / "gone.json")
    with qtbot.waitSignal(job.refused):
        job.start()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_opening_that_was_given_up_ends_in_silence(qtbot: QtBot, tmp_path: Path) -> None:
    job, told = opening(tmp_path / "gone.json"), list[object]()
    job.refused.connect(told.append)
    job.start()
    job.give_up()
    qtbot.waitUntil(gc.isenabled)
    assert told == []


def test_work_in_a_thread_of_its_own() -> None:
    seen: list[bool] = []
    steps = aside(lambda: seen.append(gc.isenabled()))
    for _ in steps:
        assert not gc.isenabled()
    assert seen == [False]
    assert gc.isenabled()


def test_work_that_is_left_early(qtbot: QtBot) -> None:
    until = threading.Event()
    steps = aside(lambda: until.wait(5))
    next(steps)
    steps.close()
    assert not gc.isenabled()
    until.set()
    qtbot.waitUntil(gc.isenabled)
