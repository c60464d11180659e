"""Runs first in the frozen program, before anything of Qt is loaded."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import ModuleType


def _stand_in_for_opengl() -> None:
    """pyqtgraph imports these 10 MB for curves drawn by OpenGL; Tollbook has none."""
    widgets = ModuleType("PySide6.QtOpenGLWidgets")
    widgets.QOpenGLWidget = object  # type: ignore[attr-defined]
    for module in (ModuleType("PySide6.QtOpenGL"), widgets):
        sys.modules[module.__name__] = module


def _restore_search_path() -> None:
    """Programs that Tollbook starts, such as a file manager, must not load its libraries."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def _load_carried(folder: Path) -> None:
    """Load each library that this system lacks from `folder`; the system's own come first.

    What is loaded once under a name serves all who need that name afterwards. The list has each
    library after those that it needs itself.
    """
    try:
        import ctypes
    except ImportError:  # for want of libffi: begin again where it is found
        if "TOLLBOOK_RESTARTED" in os.environ:
            raise
        os.environ["TOLLBOOK_RESTARTED"] = "1"
        os.environ["LD_LIBRARY_PATH"] = str(folder / "first")
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        os.execv(sys.executable, sys.argv)
    if not Path("/etc/fonts/fonts.conf").exists():
        os.environ.setdefault("FONTCONFIG_FILE", str(folder / "fonts.conf"))
    for name in (folder / "order.txt").read_text(encoding="ascii").split():
        try:
            ctypes.CDLL(name)
        except OSError:
            with suppress(OSError):  # whoever needs it will say so
                ctypes.CDLL(str(folder / name))


_stand_in_for_opengl()
if sys.platform == "linux":
    _restore_search_path()
    carried = Path(getattr(sys, "_MEIPASS", "")) / "system"
    if carried.is_dir():  # only the installer for one person carries any
        _load_carried(carried)
