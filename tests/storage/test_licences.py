"""Every part made by others is named, with its licence, its source and its texts."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.utils import canonicalize_name

from desktop.storage import places
from desktop.storage.licences import components

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
LISTED = json.loads((ROOT / "resources/licences/components.json").read_text("utf-8"))


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's folder, as if it were frozen."""
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    places.program_root.cache_clear()
    yield tmp_path
    places.program_root.cache_clear()


def test_every_locked_package_is_listed() -> None:
    locked = {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", LOCK, re.MULTILINE)}
    named = {canonicalize_name(row["distribution"]) for row in LISTED if "distribution" in row}
    assert named == locked


def test_every_part_has_texts_and_an_address() -> None:
    for part in components():
        assert part.texts, part.name
        assert all(part.texts), part.name
        assert max(map(len, part.texts)) > 200, part.name
        assert part.source.startswith("https://")
        assert part.licence


def test_versions_are_those_that_are_installed() -> None:
    found = {part.name: part.version for part in components()}
    assert found["pandas"] == version("pandas")
    assert found["Qt"] == version("PySide6-Essentials")


def test_start_program_is_named_only_where_it_is(frozen: Path) -> None:
    assert frozen.is_dir()
    assert "PyInstaller's start program" in {part.name for part in components()}


def test_checkout_has_no_start_program() -> None:
    assert "PyInstaller's start program" not in {part.name for part in components()}


def test_carried_system_libraries_come_last_with_their_texts(frozen: Path) -> None:
    folder = frozen / "system" / "licences"
    folder.mkdir(parents=True)
    (folder / "libx11-6").write_text("Copyright of X", "utf-8")
    (folder / "GPL-2").write_text("The licence", "utf-8")
    row = {"name": "libx11-6", "version": "2", "licence": "", "source": "https://x.example/"}
    row |= {"texts": ["libx11-6", "GPL-2"]}
    (folder.parent / "packages.json").write_text(json.dumps([row]), "utf-8")
    last = components()[-1]
    assert (last.name, last.version, last.texts) == (
        "libx11-6",
        "2",
        ("Copyright of X", "The licence"),
    )
