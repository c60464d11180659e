"""Work beside the window: libraries are imported while the reader looks at the first page."""

import importlib
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThread, Signal

LIBRARIES = ("numpy", "pyqtgraph")  # pandas (60 MB) waits until something is smoothed


class Preload(QThread):
    """Imports libraries in the background; `ready` is announced in the window's thread."""

    ready = Signal()

    def __init__(self, names: Sequence[str] = LIBRARIES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.finished.connect(self.ready)

    def run(self) -> None:
        """Import one after the other."""
        for name in self._names:
            importlib.import_module(name)
