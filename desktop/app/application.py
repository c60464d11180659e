"""The program with a window: everything is put together here, in one readable place."""

import gc
import importlib
import os
import sys
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.opening import Opened

_NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Application",
    "There is no display: the Overview is written to {file} and told below instead.",
)
PICTURE = "tollbook-overview.png"


def run(opened: Opened | None, asked: Path | None = None) -> int:
    """Open the window on a dataset (None: the bundled one) and stay until it is closed.

    `asked` is a file with rows, of which the window asks how it is to be read.

    Where there is no display, the Overview becomes a picture and a text; the exit code is 0.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # its threads cost 50 ms and gain nothing
    gc.disable()  # until the first paint: collecting while objects are only made costs 15 ms
    _import_plain_layers()
    if not has_display():
        return without_display(opened.path if opened else asked)
    from desktop.app.session import Session

    return Session(opened, asked).run()


def _import_plain_layers() -> None:
    """Import what needs no Qt before Qt: afterwards PySide6 reads the source of every module."""
    for name in ("state.saved", "state.palette", "analysis.overview", "storage.settings"):
        importlib.import_module(f"desktop.{name}")


def has_display() -> bool:
    """Whether a window could be seen: always outside Linux, or with a display or a platform set."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def without_display(path: Path | None) -> int:
    """Write the Overview as a picture into the current folder and as text to the terminal."""
    from desktop.app.snapshot import overview_text, snapshot

    target = Path(PICTURE)
    print(_NO_DISPLAY.fill(file=str(target)).plain())
    snapshot(path, "overview", (1280, 1000), target)
    print(overview_text(path))
    return 0
