"""Tollbook called by Tollbook: work that may hang or end the process goes into one of its own."""

import os
import subprocess
import sys
from pathlib import Path

_WAITED = 30.0  # seconds for any file, and
_PER_MEGABYTE = 2.0  # so many for each megabyte


def called(command: str, path: Path) -> bytes | None:
    """What a command of Tollbook's writes about a file; None where it fails or takes too long."""
    limit = _WAITED + _PER_MEGABYTE * path.stat().st_size / 1e6
    try:
        done = subprocess.run(  # noqa: S603 - Tollbook itself
            [*_program(), command, str(path.resolve())],
            env=os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


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
