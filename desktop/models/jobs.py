"""Work beside the window: importing libraries, opening files."""

import atexit
import importlib
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.domain.problems import TollbookError
from desktop.models.document import Document
from desktop.models.garbage import hold_garbage, release_garbage

if TYPE_CHECKING:
    from desktop.domain.verdicts import Check
    from desktop.storage.tables.source import Progress
LIBRARIES = ("numpy", "pyqtgraph")  # pandas (60 MB) waits until something is smoothed

TURN = 0.02  # seconds that work in steps takes before the window has its turn

_unfinished: set["Beside"] = set()  # Qt aborts where a thread is deleted before its end


class Beside(QThread):
    """Work in a thread of its own; its end is told in the window's thread.

    It has no parent: whoever asked for it may be gone before it has come to its end.
    """

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(self._end)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        _unfinished.add(self)
        hold_garbage()
        super().start(priority)

    def _end(self) -> None:
        _unfinished.discard(self)
        release_garbage()
        self._tell()

    def _tell(self) -> None:
        """Announce what has come of it."""
        raise NotImplementedError


class Preload(Beside):
    """Imports libraries in the background; `ready` is announced in the window's thread."""

    ready = Signal()

    def __init__(self, names: Sequence[str] = LIBRARIES) -> None:
        super().__init__()
        self._names = names

    def run(self) -> None:
        """Import one after the other."""
        for name in self._names:
            importlib.import_module(name)

    def _tell(self) -> None:
        self.ready.emit()


@atexit.register
def wait_for_imports() -> None:
    """Let imports come to their end: Python cannot import while it shuts down."""
    for job in tuple(_unfinished):
        job.wait()


TOLD_EVERY = 0.1  # seconds between two tellings of how far reading has come


class GivenUp(Exception):  # noqa: N818 - no error: somebody has asked for it
    """Raised inside work that nobody waits for any more."""


_openings: set["Opening"] = set()  # none is taken apart in its thread, not even one given up


class Opening(QObject):
    """Opens what is asked for beside the window; it can be given up at any time.

    The thread is a daemon: what was given up keeps nobody from quitting.
    """

    opened = Signal(object)  # the Opened
    refused = Signal(object)  # the problems
    failed = Signal(object)  # an error that nobody foresaw

    _ended = Signal(object, object)  # which of the signals, and what it tells

    progressed = Signal(float)  # the share that is read

    def __init__(self, path: Path | None, work: "Callable[[Progress], object]") -> None:
        """`path` is what the file is called by; `work` opens it, telling how far it has come."""
        super().__init__()
        self.path, self._work = path, work
        self._is_given_up = False
        self._told = 0.0
        self._ended.connect(self._tell)

    def start(self) -> None:
        """Begin; one of the signals tells the end, in the window's thread."""
        _openings.add(self)
        hold_garbage()
        threading.Thread(target=self._run, daemon=True).start()

    def give_up(self) -> None:
        """Tell nothing any more."""
        self._is_given_up = True

    def _run(self) -> None:
        try:
            result = self._work(self._progress)
        except GivenUp:
            self._ended.emit("", None)
        except TollbookError as error:
            self._ended.emit("refused", error.problems)
        except Exception as error:  # noqa: BLE001 - raised again where it is shown
            self._ended.emit("failed", error)
        else:
            self._ended.emit("opened", result)

    def _progress(self, share: float) -> None:
        """Tell the share that is read, now and then; in the thread, which ends where it is told."""
        if self._is_given_up:
            raise GivenUp
        now = time.monotonic()
        if now > self._told + TOLD_EVERY:
            self._told = now
            self.progressed.emit(share)

    def _tell(self, name: str, result: object) -> None:
        _openings.discard(self)
        release_garbage()
        if not self._is_given_up:
            {"refused": self.refused, "failed": self.failed, "opened": self.opened}[name].emit(
                result
            )


class Proposing(Beside):
    """Looks for relations that a document does not state, beside the window."""

    found = Signal(object, object)  # the Document and its proposed checks

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._found: tuple[Check, ...] = ()

    def run(self) -> None:
        """Look, in the thread."""
        from desktop.analysis.audit.proposing import propose

        self._found = propose(self._document.dataset)

    def _tell(self) -> None:
        self.found.emit(self._document, self._found)


class Steps(QObject):
    """Work in steps between the window's own events; it can be given up at any time.

    It is for what Qt lets only the window's own thread do, such as painting with shared fonts.
    """

    progressed = Signal(float)  # 0 to 1
    done = Signal()
    refused = Signal(object)  # the problems
    failed = Signal(object)  # an error that nobody foresaw

    def __init__(self, steps: Iterator[float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[float] | None = steps
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def is_running(self) -> bool:
        """Whether there is more to do."""
        return self._steps is not None

    def start(self) -> None:
        """Begin; `done`, `refused` or `failed` tells the end.

        Cyclic garbage waits until then: looking for it among millions of cells stops the window.
        """
        hold_garbage()
        self._timer.start()

    def give_up(self) -> None:
        """End here; what was half done is cleared away, and nothing is told."""
        steps = self._end()
        if isinstance(steps, Generator):
            steps.close()

    def _end(self) -> Iterator[float] | None:
        steps, self._steps = self._steps, None
        if steps is not None:
            if self._timer.isActive():
                self._timer.stop()
                release_garbage()
            self.deleteLater()
        return steps

    def _turn(self) -> None:
        until = time.perf_counter() + TURN
        try:
            while self._steps is not None:
                self.progressed.emit(next(self._steps))
                if time.perf_counter() > until:
                    return
        except StopIteration:
            self._end()
            self.done.emit()
        except TollbookError as error:
            self._end()
            self.refused.emit(error.problems)
        except Exception as error:  # noqa: BLE001 - raised again where it is shown
            self._end()
            self.failed.emit(error)
