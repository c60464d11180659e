"""Tollbook called by Tollbook: work that may hang or end the process goes into one of its own."""

import math
import os
import subprocess
import sys
import time
from pathlib import Path

from desktop.storage.tables.source import Progress

_ASKED = 0.1  # seconds after which it is asked again whether to go on
_STARTED = 0.5  # seconds that the other process usually takes, and
_USUAL = 0.25  # so many for each megabyte
_WAITED = 30.0  # seconds for any file, and
_PER_MEGABYTE = 2.0  # so many for each megabyte


def called(command: str, path: Path, progress: Progress) -> bytes | None:
    """What a command of Tollbook's writes about a file; None where it fails or takes too long.

    `progress` is told, some times a second, how much of the usual time has passed: the other
    process cannot say how far it is. Where it raises, the other process is ended.
    """
    try:
        child = subprocess.Popen(  # noqa: S603 - Tollbook itself
            [*_program(), command, str(path.resolve())],
            env=os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    with child:
        try:
            content = _awaited(child, path.stat().st_size / 1e6, progress)
        except BaseException:
            child.kill()
            raise
    return content if child.returncode == 0 else None


def _awaited(child: subprocess.Popen[bytes], megabytes: float, progress: Progress) -> bytes | None:
    limit, usual = _WAITED + _PER_MEGABYTE * megabytes, _STARTED + _USUAL * megabytes
    began = time.monotonic()
    while True:
        try:
            return child.communicate(timeout=_ASKED)[0]
        except subprocess.TimeoutExpired:
            passed = time.monotonic() - began
            if passed > limit:
                child.kill()
                return None
            progress(1 - math.exp(-passed / usual))


def _program() -> list[str]:
    if not getattr(sys, "frozen", False):
        code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from desktop.__main__ import main"
        root = str(Path(__file__).resolve().parents[3])
        return [sys.executable, "-P", "-c", f"{code}; sys.exit(main())", root]
    program = Path(sys.executable)
    with_console = program.with_name("tollbook.exe")  # the one for windows writes to no pipe
    return [str(with_console if program.suffix == ".exe" else program)]


def limit_memory(most: int) -> None:
    """Let this process have no more than so many bytes, where the system can be asked to see to it.

    Beyond them it fails, instead of slowing everything down.
    """
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
