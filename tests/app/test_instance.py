"""One window a person: a second start hands its file to the window that is open."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sessions import Start

from desktop.app import instance as instance_module
from desktop.app.instance import Instance

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from desktop.app.instance import Instance
place = Instance(Path(sys.argv[1]))
print(place.claim(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def environment() -> dict[str, str]:
    """For a second process: the same home, no display."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def test_a_second_start_hands_its_file_over(
    start: Start, changed_dataset: Path, qtbot: QtBot, environment: dict[str, str]
) -> None:
    session = start()
    assert session.instance.claim()
    command = [sys.executable, "-m", "desktop", str(changed_dataset)]
    second = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate()[0] == ""
    assert second.returncode == 0
    qtbot.waitUntil(lambda: session.store.document.opened.path == changed_dataset)
    assert "not the bundled one" in session.window.windowTitle()


def test_the_place_of_a_killed_window_is_free(tmp_path: Path, environment: dict[str, str]) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        mine = Instance(tmp_path)
        assert not mine.claim()
        os.kill(other.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        other.wait()
    assert mine.claim()
    mine.release()


def asked_of(place: Instance) -> list[str]:
    """What second starts ask for, from now on."""
    asked: list[str] = []
    place.asked.connect(asked.append)
    return asked


@pytest.fixture
def place(tmp_path: Path, qapp: object) -> Instance:  # noqa: ARG001 - timers need an application
    """The running window's place."""
    mine = Instance(tmp_path)
    assert mine.claim()
    return mine


def leave(folder: Path, content: bytes | str, name: str = "1.json") -> Path:
    """Put something into the inbox."""
    path = folder / "inbox" / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_requests_are_taken_in_their_order(place: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    asked = asked_of(place)
    leave(tmp_path, json.dumps({"path": "/second"}), "2.json")
    leave(tmp_path, json.dumps({"path": "/first"}), "1.json")
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert set(asked) == {"/first", "/second"}
    assert not list((tmp_path / "inbox").iterdir())
    place.release()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not JSON",
        "[]",
        "5",
        "null",
        '{"other": 1}',
        '{"path": 5}',
        '{"path": null}',
        '{"path": ["a"]}',
        b"\xff\xfe\x00",
        "[" * 200_000,
    ],
    ids=range(11),
)
def test_garbage_is_thrown_away(place: Instance, tmp_path: Path, content: bytes | str) -> None:
    asked = asked_of(place)
    left = leave(tmp_path, content)
    place.take_requests()
    assert asked == []
    assert not left.exists()
    place.release()


def test_what_cannot_be_thrown_away_is_passed_over(place: Instance, tmp_path: Path) -> None:
    asked = asked_of(place)
    (tmp_path / "inbox" / "0.json").mkdir()
    leave(tmp_path, json.dumps({"path": "/a"}))
    place.take_requests()
    assert asked == ["/a"]
    place.release()


def test_requests_of_an_earlier_window_are_forgotten(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    left = leave(tmp_path, json.dumps({"path": "/old"}))
    (tmp_path / "inbox" / "folder.json").mkdir()
    mine = Instance(tmp_path)
    asked = asked_of(mine)
    assert mine.claim()
    mine.take_requests()
    assert asked == []
    assert not left.exists()
    mine.release()


def test_a_window_that_does_not_answer_is_not_waited_for(
    place: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_module, "PATIENCE", 0.05)
    second = Instance(tmp_path)
    assert not second.claim()
    assert not second.hand_over(tmp_path / "file.json")
    assert not list((tmp_path / "inbox").glob("*.json"))
    place.release()


def test_a_start_without_a_file_only_brings_the_window_forward(start: Start, qtbot: QtBot) -> None:
    session = start()
    before = session.store.document
    session.window.showMinimized()
    session.instance.asked.emit("")
    qtbot.waitUntil(lambda: not session.window.isMinimized())
    assert session.store.document is before
