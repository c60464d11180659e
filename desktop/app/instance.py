"""One window a person: a second start hands its file to the first, through a folder.

The first start holds a lock file and watches `inbox`; a second one leaves a request there and
waits until it is taken. No socket is involved, so QtNetwork is not needed.
"""

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from desktop.storage.writing import write_aside

PATIENCE = 2.0  # seconds that a second start waits for the first


class Instance(QObject):
    """The place of the running window. `asked` tells the path handed over, empty for none."""

    asked = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._inbox = folder / "inbox"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.take_requests)

    def claim(self) -> bool:
        """Become the running window; False where another one is, or nothing can be written."""
        try:
            self._inbox.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        if not self._lock.tryLock(0):
            return False
        for left in self._inbox.glob("*.json"):
            _removed(left)
        self._watcher.addPath(str(self._inbox))
        self._poll = QTimer(self)  # some network folders announce nothing
        self._poll.timeout.connect(self.take_requests)
        self._poll.start(1000)
        return True

    def hand_over(self, path: Path | None) -> bool:
        """Ask the running window to show a file; True once it has taken the request."""
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return False
        request = self._inbox / f"{time.time_ns()}-{os.getpid()}.json"
        content = json.dumps({"path": str(path.resolve()) if path else ""}).encode()
        try:
            write_aside(request, content)
        except OSError:
            return False
        until = time.monotonic() + PATIENCE
        while request.exists() and time.monotonic() < until:
            time.sleep(0.02)
        taken = not request.exists()
        request.unlink(missing_ok=True)
        return taken

    def take_requests(self) -> None:
        """Take what second starts have left."""
        for request in sorted(self._inbox.glob("*.json")):
            path = _requested(request)
            if _removed(request) and path is not None:
                self.asked.emit(path)

    def release(self) -> None:
        """Stop being the running window."""
        self._lock.unlock()


def _requested(request: Path) -> str | None:
    """The path that a second start has left; None for what is no request."""
    try:
        content = json.loads(request.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    path = content.get("path") if isinstance(content, dict) else None
    return path if isinstance(path, str) else None


def _removed(request: Path) -> bool:
    """Whether a request is gone; one that stays would be carried out again and again."""
    try:
        request.unlink(missing_ok=True)
    except OSError:
        return False
    return True
