"""Work on files beside the window: reading them, looking through what was read, writing."""

import atexit
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.problems import TollbookError
from desktop.models.garbage import hold_garbage, release_garbage

_usual = sys.getswitchinterval()
LAST_WAIT = 2.0  # seconds that quitting waits for what is being given up
EACH = 0.05  # seconds between two announcements of how far it has come

Work = Callable[[Callable[[float], None]], Any]  # is told where to say how far it has come

_SWITCH = 0.001  # seconds after which the thread lets the window have Python; usually 0.005

_lookings: set["Looking"] = set()  # none is taken apart in its thread, not even one given up


@atexit.register
def _clear_up() -> None:
    """What is being written clears its half file away before the program is gone."""
    for each in tuple(_lookings):
        each.give_up()
    until = time.monotonic() + LAST_WAIT
    for each in tuple(_lookings):
        each.wait(max(0.0, until - time.monotonic()))


class _GivenUp(Exception):  # noqa: N818 - no error
    """Raised inside the work, from where it says how far it has come."""


def in_steps(steps: Iterator[float]) -> Work:
    """Work that is there in steps; given up, what is half done is cleared away."""

    def work(progress: Callable[[float], None]) -> None:
        try:
            for share in steps:
                progress(share)
        finally:
            if isinstance(steps, Generator):
                steps.close()

    return work


class Looking(QObject):
    """Work beside the window that says how far it has come; it can be given up at any time.

    The thread is a daemon: what was given up keeps nobody from quitting.
    """

    progressed = Signal(float)  # 0 to 1
    done = Signal(object)  # what has come of it
    refused = Signal(object)  # the problems
    failed = Signal(object)  # an error that nobody foresaw

    _came = Signal(float)  # from the thread: a slot of this object is called in the window's
    _ended = Signal(object, object)  # which of the signals, and what it tells

    def __init__(self, work: Work, path: Path | None = None) -> None:
        """`path` is the file that the work is on, where it is on one."""
        super().__init__()
        self.path, self.began = path, time.monotonic()
        self._work = work
        self._is_given_up = False
        self._said = self._share = 0.0
        self._thread: threading.Thread | None = None
        self._came.connect(self._say)
        self._ended.connect(self._tell)

    def start(self) -> None:
        """Begin; `done`, `refused` or `failed` tells the end, in the window's thread."""
        _lookings.add(self)
        self.began = time.monotonic()
        hold_garbage()
        sys.setswitchinterval(_SWITCH)  # each of a window's many small steps would wait so long
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def give_up(self) -> None:
        """Tell nothing any more; the work ends where it next says how far it has come."""
        self._is_given_up = True

    def wait(self, seconds: float) -> None:
        """Wait for its end, at most so long."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _progress(self, share: float) -> None:
        if self._is_given_up:
            raise _GivenUp
        now = time.monotonic()
        if now - self._said >= EACH:
            self._said = now
            self._came.emit(share)

    def _run(self) -> None:
        try:
            result = self._work(self._progress)
        except _GivenUp:
            self._ended.emit("", None)
        except TollbookError as error:
            self._ended.emit("refused", error.problems)
        except Exception as error:  # noqa: BLE001 - raised again where it is shown
            self._ended.emit("failed", error)
        else:
            self._ended.emit("done", result)

    def rate(self, whole: float) -> float:
        """How much of `whole` has been done in each second so far."""
        return self._share * whole / max(time.monotonic() - self.began, 0.001)

    def _say(self, share: float) -> None:
        self._share = share
        if not self._is_given_up:
            self.progressed.emit(share)

    def _tell(self, name: str, result: object) -> None:
        _lookings.discard(self)
        release_garbage()
        if not _lookings:
            sys.setswitchinterval(_usual)
        if not self._is_given_up and name:
            {"refused": self.refused, "failed": self.failed, "done": self.done}[name].emit(result)
