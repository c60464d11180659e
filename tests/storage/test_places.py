"""The program finds its files in a checkout, in a wheel and in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.storage import places

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def looked_up_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("TOLLBOOK_HOME")
    places.program_root.cache_clear()
    yield
    places.program_root.cache_clear()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package `desktop` as if it were in `tmp_path`."""
    package = tmp_path / "desktop"
    (package / "storage").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(package / "storage" / "places.py"))
    return package


def test_checkout() -> None:
    assert places.program_root() == ROOT
    assert places.bundled_package() == ROOT / "data" / "datapackage.json"
    assert (places.resources() / "schemas" / "v1").is_dir()


def test_folder_around_the_package(installed: Path) -> None:
    assert places.program_root() == installed.parent


def test_wheel(installed: Path) -> None:
    (installed / "bundled").mkdir()
    assert places.program_root() == installed / "bundled"
    assert places.resources() == installed / "bundled" / "resources"


def test_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "inner"), raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "tollbook"))
    assert places.bundled_package() == tmp_path / "inner" / "data" / "datapackage.json"
    assert places.portable_folder() == tmp_path / "portable"


def test_portable_folder_keeps_settings_on_the_stick(installed: Path) -> None:
    assert not places.settings_folder().is_relative_to(installed.parent)
    (installed.parent / "portable").mkdir()
    assert places.settings_folder() == installed.parent / "portable" / "config"
    assert places.log_folder() == installed.parent / "portable" / "log"
    assert places.cache_folder() == installed.parent / "portable" / "cache"


def test_own_folder_comes_first(
    installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (installed.parent / "portable").mkdir()
    monkeypatch.setenv("TOLLBOOK_HOME", str(tmp_path / "home"))
    assert places.settings_folder() == tmp_path / "home" / "config"
    assert places.log_folder() == tmp_path / "home" / "log"
    assert places.cache_folder() == tmp_path / "home" / "cache"


@pytest.mark.usefixtures("installed")
def test_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    folders = places.settings_folder(), places.log_folder(), places.cache_folder()
    assert len({*folders}) == 3
    if sys.platform == "linux":
        assert folders[0] == tmp_path / ".config" / "Tollbook"
        assert folders[2] == tmp_path / ".cache" / "Tollbook"
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "elsewhere"))
        assert places.cache_folder() == tmp_path / "elsewhere" / "Tollbook"
