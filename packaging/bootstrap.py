"""Set Tollbook up in .venv, then start it (run) or its tests (test). Standard library only."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

USAGE = """usage: python3 packaging/bootstrap.py run [ARGUMENTS OF TOLLBOOK]
       python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST]"""
OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "tollbook-stamp.txt"
LOCKS = {
    "runtime": ROOT / "packaging" / "requirements.txt",
    "dev": ROOT / "packaging" / "requirements-dev.txt",
}
# What Qt loads from a Linux system: the name of a file, and the Debian package that holds it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class SetupError(Exception):
    """A failure that was foreseen; its text says what to do."""


def say(text: str) -> None:
    print(f"tollbook: {text}", file=sys.stderr, flush=True)


def step(what: str, command: list[str], remedy: str) -> None:
    """Name a step and run it; where it fails, show what it printed and the remedy."""
    say(what)
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        if "no space left" in done.stdout.lower():
            remedy = "The disk is full: free some space and run the same command again."
        print(done.stdout.strip()[-2000:], file=sys.stderr)
        message = f"This step failed: {what}. {remedy}"
        raise SetupError(message)


def is_missing(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def missing_packages(*, making_venv: bool) -> tuple[list[str], list[str]]:
    """Debian packages that are needed now, and those that only a window would need."""
    needed = [package for name, package in QT_LIBRARIES.items() if is_missing(name)]
    window = [package for name, package in WINDOW_LIBRARIES.items() if is_missing(name)]
    importlib.invalidate_caches()
    if making_venv and not (shutil.which("uv") or importlib.util.find_spec("ensurepip")):
        needed.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return needed + window, []
    return needed, [] if STAMP.exists() else window


def apt_get() -> list[str]:
    """The beginning of a command that may install packages without asking, or nothing."""
    as_root: list[str] = [] if os.access("/var/lib/dpkg", os.W_OK) else ["sudo", "-n"]
    command = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    try:
        subprocess.run([*command, "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return []
    return command


def ensure_packages(*, making_venv: bool) -> None:
    """Install what is missing of the system, or say how to."""
    needed, window = missing_packages(making_venv=making_venv)
    packages, apt = [*needed, *window], apt_get() if needed or window else []
    command = shlex.join(["apt-get", "install", "-y", "--no-install-recommends", *packages])
    sudo = "sudo " if not apt or "sudo" in apt else ""
    remedy = f"Install the missing packages, then run the same command again:\n  {sudo}{command}"
    try:
        if apt:
            step("Refreshing the list of system packages", [*apt, "update"], remedy)
            install = [*apt, *shlex.split(command)[1:]]
            step(f"Installing system packages: {' '.join(packages)}", install, remedy)
            needed, window = missing_packages(making_venv=making_venv)
    except SetupError:
        if needed:
            raise
    if needed:
        message = f"This system lacks {' '.join(needed)}. {remedy}"
        raise SetupError(message)
    if window:
        say(f"There is no display; going on without {' '.join(window)}")


def venv_path(name: str) -> Path:
    base = {"base": str(VENV), "platbase": str(VENV)}
    return Path(sysconfig.get_path(name, scheme="venv", vars=base))


def venv_python() -> Path:
    return venv_path("scripts") / ("python.exe" if os.name == "nt" else "python")


def make_venv() -> None:
    if VENV.exists():
        say(f"Removing {VENV}: it is incomplete, or was made for another Python or folder")
        shutil.rmtree(VENV)
    # Inside an environment, sys.executable would be the Python that was just removed.
    python = getattr(sys, "_base_executable", sys.executable)
    uv = shutil.which("uv")
    command = [uv, "venv", "--python", python] if uv else [python, "-m", "venv"]
    remedy = "Put that right and run the same command again."
    step(f"Making {VENV} for Python {platform.python_version()}", [*command, str(VENV)], remedy)


def install_lock(kind: str) -> None:
    """Install exactly what the lock names, with byte-code: without it every start is slow."""
    python, lock, uv = str(venv_python()), LOCKS[kind], shutil.which("uv")
    command = [python, "-m", "pip", "--disable-pip-version-check", "install", "--compile"]
    if uv:
        command = [uv, "pip", "install", "--python", python, "--compile-bytecode"]
    command += ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(lock)]
    remedy = (
        "Check the network connection and run the same command again. If the network is there, "
        "this Python may be too new for the packages: use one from 3.11 to 3.14."
    )
    step(f"Installing Python packages from {lock.name} (may download 150 MB)", command, remedy)


def link_project() -> None:
    """Make this folder importable and add the command `tollbook`, without copying anything."""
    purelib, scripts = venv_path("purelib"), venv_path("scripts")
    relative = os.path.relpath(ROOT, purelib)  # only dots: no encoding can break it
    (purelib / "tollbook-checkout.pth").write_text(relative + "\n", encoding="ascii")
    script = scripts / ("tollbook.cmd" if os.name == "nt" else "tollbook")
    text = f'#!/bin/sh\nexec {shlex.quote(str(venv_python()))} -P -m desktop "$@"\n'
    if os.name == "nt":
        text = '@"%~dp0python.exe" -P -X utf8 -m desktop %*\n'
    script.write_text(text, encoding="utf-8", errors="surrogateescape")
    script.chmod(0o755)


def fingerprint(kind: str) -> str:
    """Two lines: what an environment cannot outlive, and what was put into it."""
    digest = hashlib.sha256()
    for path in (*LOCKS.values(), ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return f"Python {platform.python_version()} in {ROOT}\n{kind} {digest.hexdigest()}\n"


def set_up(kind: str) -> None:
    """Bring .venv up to the lock; a stamp, written last, says that nothing is left to do."""
    whole = STAMP.is_file() and venv_python().exists()
    stamp = STAMP.read_text(encoding="utf-8", errors="surrogateescape") if whole else "\n"
    current = stamp in {fingerprint(kind), fingerprint("dev")}
    installer = shutil.which("uv") or (venv_path("purelib") / "pip").exists()
    reusable = stamp.splitlines()[0] == fingerprint(kind).splitlines()[0] and installer
    if sys.platform == "linux":
        ensure_packages(making_venv=not (current or reusable))
    if current:
        return
    STAMP.unlink(missing_ok=True)
    if not reusable:
        make_venv()
    elif "\ndev " in stamp:
        kind = "dev"  # it has the tools already: keep them up to date as well
    install_lock(kind)
    link_project()
    STAMP.write_text(fingerprint(kind), encoding="utf-8", errors="surrogateescape")
    say("Ready")


def without_network() -> list[str]:
    """The beginning of a command that finds no network at all, where this system can cut it off."""
    as_another = [] if os.name == "nt" or os.geteuid() == 0 else ["--map-current-user"]
    command = [shutil.which("unshare") or "", "--net", *as_another, "--"]
    if (
        not command[0]
        or subprocess.run([*command, "true"], capture_output=True, check=False).returncode
    ):
        return []
    return command


def start(mode: str, arguments: list[str]) -> int:
    command = [str(venv_python()), "-P", "-X", "utf8", "-m", "desktop", *arguments]
    if mode == "test":
        command = [*without_network(), str(venv_python()), "-m", "pytest", *arguments]
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.chdir(ROOT)
    if os.name != "nt":  # there, exec would return to the prompt before the program ends
        os.execv(command[0], command)
    return subprocess.call(command)


def main(arguments: list[str]) -> int:
    if sys.version_info[:2] < OLDEST_PYTHON:
        say(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
        return 1
    if arguments[:1] not in (["run"], ["test"]):
        print(USAGE)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        set_up("dev" if arguments[0] == "test" else "runtime")
        return start(arguments[0], arguments[1:])
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"Setting up failed: {error}. Put that right and run the same command again.")
    except KeyboardInterrupt:
        say("Interrupted. The next run puts .venv in order.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
