"""Where things are, which version this is, and how programs are run while building."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = BUILD / "bundle" / "tollbook"
LINUX = PACKAGING / "linux"


class BuildError(Exception):
    """A failure that was foreseen; its text says what to do."""


@cache
def version() -> str:
    """The version in pyproject.toml."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])


@cache
def epoch() -> int:
    """Seconds that stand for the build's time: `SOURCE_DATE_EPOCH`, or the last commit's time."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    return int(output("git", "log", "-1", "--format=%ct"))


def run(
    *command: str | Path, folder: Path = ROOT, environment: Mapping[str, str] | None = None
) -> None:
    """Run a program; raises BuildError with the end of what it printed where it fails."""
    output(*command, folder=folder, environment=environment)


def output(
    *command: str | Path, folder: Path = ROOT, environment: Mapping[str, str] | None = None
) -> str:
    """What a program prints on standard output; raises BuildError where it fails."""
    name = str(command[0])
    if not shutil.which(name):
        message = f"{name} is not installed. packaging/README.md names what each package needs."
        raise BuildError(message)
    settings = os.environ | {"LC_ALL": "C.UTF-8", "TZ": "UTC"} | dict(environment or {})
    done = subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env=settings,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        message = f"{name} failed: {(done.stdout + done.stderr).strip()[-3000:]}"
        raise BuildError(message)
    return done.stdout


def fresh(folder: Path) -> Path:
    """The folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def settle(folder: Path) -> None:
    """Give every file the build's time and plain permissions, so that two builds are the same."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (epoch(), epoch()), follow_symlinks=False)
        else:
            is_library = ".so" in path.suffixes
            runs = path.is_dir() or (bool(path.stat().st_mode & 0o100) and not is_library)
            path.chmod(0o755 if runs else 0o644)
            os.utime(path, (epoch(), epoch()))
    os.utime(folder, (epoch(), epoch()))


def total(paths: Sequence[Path]) -> int:
    """Bytes in files, links not counted."""
    return sum(path.stat().st_size for path in paths if path.is_file() and not path.is_symlink())


def say(text: str) -> None:
    """One line about what is being done."""
    print(f"tollbook: {text}", file=sys.stderr, flush=True)
