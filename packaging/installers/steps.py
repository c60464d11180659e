"""The sub-commands of `build.py`: what each makes, and what it needs first."""

import hashlib
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from installers import bundle, debian, inventory, macos, per_user, project, rpm, windows
from installers.project import DIST

OF_PLATFORM = {
    "linux": ("deb", "run", "rpm"),
    "win32": ("windows",),
    "darwin": ("macos",),
}


@cache
def _bundle() -> Path:
    """The program's folder, made once in a run."""
    return bundle.make()


def sums() -> None:
    """Write the bill of materials, and SHA256SUMS over everything in dist/."""
    DIST.mkdir(exist_ok=True)
    inventory.write(_bundle(), DIST / inventory.FILE)
    files = sorted(path for path in DIST.iterdir() if path.name != "SHA256SUMS")
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def everything() -> None:
    """Every package of this platform, from an empty dist/."""
    project.fresh(DIST)
    for name in OF_PLATFORM[sys.platform]:
        COMMANDS[name]()
    sums()
    for path in sorted(DIST.iterdir()):
        project.say(f"{path.stat().st_size / 1e6:6.1f} MB  dist/{path.name}")


def _packed(make: Callable[[Path], Path]) -> Callable[[], Path]:
    """A step that packs the program's folder; the sums of before say nothing of the new file."""

    def step() -> Path:
        (DIST / "SHA256SUMS").unlink(missing_ok=True)
        return make(_bundle())

    return step


COMMANDS: dict[str, Callable[[], object]] = {
    "bundle": _bundle,
    "deb": _packed(debian.make),
    "run": _packed(per_user.make),
    "rpm": _packed(rpm.make),
    "windows": _packed(windows.make),
    "macos": _packed(macos.make),
    "sums": sums,
    "all": everything,
}
