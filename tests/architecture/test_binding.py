"""The Qt binding is one that this Python can run."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[2]
OLDEST, FIRST_THAT_ABORTS = (6, 8), (6, 12)

UPDATES = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["updates"])
widget = QWidget()
for _ in range(60_000):
    widget.update()
print("alive")
"""


def test_version_is_within_the_pin() -> None:
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    assert OLDEST <= version < FIRST_THAT_ABORTS


def test_the_pin_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "PySide6-Essentials>=6.8,<6.12" in project["dependencies"]


def test_calls_that_return_none_keep_the_interpreter_alive() -> None:
    """PySide6 6.12.0 takes a reference from None at each such call and aborts within seconds."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", UPDATES],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "alive", "")
