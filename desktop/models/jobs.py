"""Work beside the window: importing libraries, opening files."""

import atexit
import importlib
import time
from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.domain.problems import TollbookError
from desktop.models.document import Document
from desktop.models.garbage import hold_garbage, release_garbage

if TYPE_CHECKING:
    from desktop.domain.verdicts import Check
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
