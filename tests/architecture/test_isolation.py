"""The test suite's own rules hold: no shared settings, no windows left behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage import places
from desktop.storage.settings import Settings

ROOT = Path(__file__).parents[2]

LEAKING = """
import socket
def test_socket_of_the_internet():
    socket.socket(socket.AF_INET).close()
def test_socket_of_the_newer_internet():
    socket.socket(socket.AF_INET6).close()
def test_socket_of_this_computer():
    socket.socket(socket.AF_UNIX).close()
from PySide6.QtWidgets import QWidget
kept = []
def test_window_kept(qapp):
    kept.append(QWidget())
    kept[0].show()
def test_next_one_is_not_blamed(qapp):
    pass
def test_window_given_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
def test_window_in_a_cycle_is_collected(qapp):
    window = QWidget()
    window.itself = window
def test_window_deleted_later(qapp):
    window = QWidget()
    kept.append(window)
    window.deleteLater()
"""


def test_what_is_left_behind_fails_its_test_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    (tmp_path / "test_leaks.py").write_text(LEAKING, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "ERROR test_leaks.py::test_window_kept - AssertionError: windows left" in run.stdout
    assert "ERROR test_leaks.py::test_socket_of_the_internet - AssertionError: sock" in run.stdout
    assert "8 passed, 3 errors" in run.stdout


@pytest.mark.parametrize("time", [1, 2])
def test_settings_of_one_test_are_not_seen_by_the_next(time: int, tmp_path: Path) -> None:
    assert places.settings_folder().is_relative_to(tmp_path)
    assert places.log_folder().is_relative_to(tmp_path)
    settings = Settings(places.settings_folder())
    assert settings.get("time") is None
    settings.update({"time": time})
    assert Settings(places.settings_folder()).get("time") == time
