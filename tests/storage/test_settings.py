"""Settings outlive the program where they can, and never keep it from starting."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.storage import settings as module
from desktop.storage.settings import VERSION, Settings
from desktop.storage.writing import write_aside

if TYPE_CHECKING:
    from pathlib import Path

UNUSABLE = {
    "empty": b"",
    "no JSON": b"theme = dark",
    "cut off": b'{"version": 1, "theme": "da',
    "UTF-16": '{"version": 1, "theme": "dark"}'.encode("utf-16"),
    "zeros": b"\0" * 100,
    "an array": b"[1]",
    "a number": b"1",
    "too deep": b"[" * 100_000,
    "too many digits": b'{"version": ' + b"9" * 5000 + b"}",
    "no version": b'{"theme": "dark"}',
    "version in words": b'{"version": "1", "theme": "dark"}',
    "version of nothing": b'{"version": null, "theme": "dark"}',
    "version that is a flag": b'{"version": true, "theme": "dark"}',
    "version before the first": b'{"version": 0, "theme": "dark"}',
    "version below zero": b'{"version": -1000000000, "theme": "dark"}',
    "version in fractions": b'{"version": 1.0, "theme": "dark"}',
}


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_settings_are_there_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new" / "folder")
    assert settings.get("theme", "light") == "light"
    settings.update({"theme": "dark", "size": [1280, 800]})
    settings.update({"language": "uk"})
    assert settings.fault is None
    again = Settings(tmp_path / "new" / "folder")
    assert (again.get("theme"), again.get("size"), again.get("language")) == (
        "dark",
        [1280, 800],
        "uk",
    )


def test_reset_forgets_everything(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.update({"theme": "dark"})
    settings.reset()
    assert settings.get("theme") is None
    assert Settings(tmp_path).get("theme") is None


@pytest.mark.parametrize("name", UNUSABLE)
def test_unusable_file_counts_as_empty(name: str, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(UNUSABLE[name])
    settings = Settings(tmp_path)
    assert settings.get("theme", "light") == "light"
    settings.update({"theme": "dark"})
    assert settings.fault is None
    assert Settings(tmp_path).get("theme") == "dark"


def test_file_of_a_newer_version_is_kept(tmp_path: Path) -> None:
    newer = json.dumps({"version": VERSION + 1, "theme": {"name": "dark"}}).encode()
    (tmp_path / "settings.json").write_bytes(newer)
    settings = Settings(tmp_path)
    assert settings.get("theme", "light") == "light"
    assert files(tmp_path) == ["settings.json"]
    settings.update({"theme": "dark"})
    settings.update({"theme": "light"})
    assert files(tmp_path) == ["settings-newer.json", "settings.json"]
    assert (tmp_path / "settings-newer.json").read_bytes() == newer
    assert Settings(tmp_path).get("theme") == "light"


def test_older_version_is_migrated_step_by_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(values: dict[str, Any]) -> dict[str, Any]:
        return {"look": values["theme"]}

    def shout(values: dict[str, Any]) -> dict[str, Any]:
        return {"look": values["look"].upper()}

    Settings(tmp_path).update({"theme": "dark"})
    monkeypatch.setattr(module, "VERSION", 3)
    monkeypatch.setattr(module, "MIGRATIONS", {1: rename, 2: shout})
    assert Settings(tmp_path).get("look") == "DARK"


def test_no_setting_passes_for_the_version(tmp_path: Path) -> None:
    Settings(tmp_path).update({"version": 99, "theme": "dark"})
    assert Settings(tmp_path).get("theme") == "dark"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert Settings(tmp_path).get("theme") is None


def test_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings = Settings(tmp_path)
    settings.update({"theme": "dark"})
    assert settings.fault
    assert settings.get("theme") == "dark"
    assert files(tmp_path) == ["settings.json"]


def test_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    settings = Settings(tmp_path / "config")
    settings.update({"theme": "dark"})
    assert settings.fault
    assert settings.get("theme") == "dark"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind no one here")
def test_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    settings = Settings(tmp_path)
    settings.update({"theme": "dark"})
    assert settings.fault == "Permission denied"
    assert settings.get("theme") == "dark"


@pytest.mark.skipif(sys.platform != "linux", reason="this folder is Linux's own")
def test_folder_where_nothing_can_be_made(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "config")
    settings.path = type(tmp_path)("/proc/self/settings.json")
    settings.update({"theme": "dark"})
    assert settings.fault
    assert settings.get("theme") == "dark"


def test_fault_ends_when_the_folder_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    settings = Settings(tmp_path / "config")
    settings.update({"theme": "dark"})
    (tmp_path / "config").unlink()
    settings.update({"language": "uk"})
    assert settings.fault is None
    assert Settings(tmp_path / "config").get("theme") == "dark"


@pytest.mark.parametrize("step", ["pathlib.Path.write_bytes", "pathlib.Path.replace"])
def test_old_file_is_whole_until_the_new_one_is(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    settings = Settings(tmp_path)
    settings.update({"theme": "dark"})
    before = (tmp_path / "settings.json").read_bytes()
    monkeypatch.setattr(step, fail)
    settings.update({"theme": "light"})
    assert settings.fault == "No space left on device"
    assert (tmp_path / "settings.json").read_bytes() == before
    assert files(tmp_path) == ["settings.json"]


def test_write_aside_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        write_aside(tmp_path / "deep" / "file.txt", content)
        assert (tmp_path / "deep" / "file.txt").read_bytes() == content
        assert files(tmp_path / "deep") == ["file.txt"]
