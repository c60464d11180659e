"""Work beside the window: libraries are imported while the reader looks at the first page."""

import atexit
import importlib
from collections.abc import Sequence

from PySide6.QtCore import QThread, Signal

LIBRARIES = ("numpy", "pyqtgraph")  # pandas (60 MB) waits until something is smoothed

_unfinished: set["Preload"] = set()  # Qt aborts where a thread is deleted before its end


class Preload(QThread):
    """Imports libraries in the background; `ready` is announced in the window's thread.

    It has no parent: whoever asked for it may be gone before an import has come to its end.
    """

    ready = Signal()

    def __init__(self, names: Sequence[str] = LIBRARIES) -> None:
        super().__init__()
        self._names = names
        self.finished.connect(self._end)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        _unfinished.add(self)
        super().start(priority)

    def run(self) -> None:
        """Import one after the other."""
        for name in self._names:
            importlib.import_module(name)

    def _end(self) -> None:
        _unfinished.discard(self)
        self.ready.emit()


@atexit.register
def _wait() -> None:
    for job in tuple(_unfinished):
        job.wait()
