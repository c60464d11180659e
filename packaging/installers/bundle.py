"""The program's folder: made by PyInstaller, slimmed, checked, and the same at every build."""

import sys
from pathlib import Path

from installers import contents, inventory, project
from installers.project import BUILD, BUNDLE, PACKAGING


def make() -> Path:
    """Build the program's folder and return it."""
    project.say("building the program's folder (half a minute)")
    project.fresh(BUNDLE.parent)
    project.run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
        *("--distpath", BUNDLE.parent, "--workpath", BUILD / "work", PACKAGING / "tollbook.spec"),
        environment={"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(project.epoch())},
    )
    if sys.platform == "linux":
        _strip(BUNDLE / "_internal")
        _drop_dangling(BUNDLE / "_internal")
    if found := contents.forbidden(BUNDLE):
        message = f"The folder holds what it must not: {', '.join(found[:20])}"
        raise project.BuildError(message)
    if found := inventory.unlisted(BUNDLE):
        message = f"resources/licences/components.json does not name {', '.join(found)}"
        raise project.BuildError(message)
    project.settle(BUNDLE)
    return BUNDLE


def _strip(folder: Path) -> None:
    """Drop symbols where that is safe: what patchelf has changed, such as numpy's, would break."""
    patterns = ("libpython*.so*", "python3*/lib-dynload/*.so", "fastparquet/*.so", "uharfbuzz/*.so")
    for path in (path for pattern in patterns for path in folder.glob(pattern)):
        project.run("strip", "--strip-unneeded", path)


def _drop_dangling(folder: Path) -> None:
    """PyInstaller links every library of Qt at the top, also those that were left out."""
    for path in folder.iterdir():
        if path.is_symlink() and not path.exists():
            path.unlink()
