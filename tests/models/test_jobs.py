"""Work in steps: the window has its turn, the end is told once, what is given up is cleared."""

import gc
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.domain.messages import Message
from desktop.domain.problems import Problem, TollbookError
from desktop.models.jobs import Steps


def working(seconds: float, count: int) -> Iterator[float]:
    """Steps of so many seconds each."""
    for number in range(count):
        time.sleep(seconds)
        yield (number + 1) / count


def test_all_steps_are_done_and_told(qtbot: QtBot) -> None:
    job, told = Steps(working(0.001, 100)), list[float]()
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.done):
        job.start()
    assert told == pytest.approx([number / 100 for number in range(1, 101)])
    assert not job.is_running


def test_the_window_has_its_turn_meanwhile(qtbot: QtBot) -> None:
    turns: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    job = Steps(working(0.002, 150))
    with qtbot.waitSignal(job.done):
        job.start()
    timer.stop()
    assert len(turns) >= 5


def test_a_refusal_is_told_with_its_problems(qtbot: QtBot) -> None:
    problem = Problem("file", Message("Test", "It is full."))

    def steps() -> Iterator[float]:
        yield 0.5
        raise TollbookError(problem)

    job = Steps(steps())
    with qtbot.waitSignal(job.refused) as told:
        job.start()
    assert told.args == [(problem,)]
    assert not job.is_running


def test_what_nobody_foresaw_is_handed_on(qtbot: QtBot) -> None:
    def steps() -> Iterator[float]:
        yield 0.5
        raise ZeroDivisionError

    job = Steps(steps())
    with qtbot.waitSignal(job.failed) as told:
        job.start()
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)


def test_what_is_given_up_is_cleared_and_tells_nothing(qtbot: QtBot) -> None:
    cleared: list[bool] = []

    def steps() -> Iterator[float]:
        try:
            yield from working(0.001, 10_000)
        finally:
            cleared.append(True)

    job = Steps(steps())
    with qtbot.waitSignal(job.progressed):
        job.start()
    told: list[object] = []
    job.done.connect(lambda: told.append("done"))
    job.progressed.connect(told.append)
    job.give_up()
    job.give_up()
    qtbot.wait(50)
    assert cleared == [True]
    assert not told


def test_rubbish_is_collected_again_at_the_end(qtbot: QtBot) -> None:
    assert gc.isenabled()
    job = Steps(working(0.001, 3))
    with qtbot.waitSignal(job.done):
        job.start()
        assert not gc.isenabled()
    assert gc.isenabled()
    given_up = Steps(working(0.001, 3))
    given_up.start()
    given_up.give_up()
    assert gc.isenabled()
