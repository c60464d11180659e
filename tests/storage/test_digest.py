"""The bundled dataset is the one that was sealed; any other is validated in full."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.storage import opening, places
from desktop.storage.opening import dataset_digest, expected_digest, open_bundled, open_dataset

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.storage.conftest import DatasetCopy

ROOT = Path(__file__).parents[2]
SEAL = ROOT / "packaging" / "seal_dataset.py"
RENEW = (
    "data/ is not the dataset that was sealed: after a wanted change run "
    ".venv/bin/python packaging/seal_dataset.py"
)


def test_bundled_dataset_is_the_sealed_one() -> None:
    opened = open_bundled()
    assert opened.dataset.digest == expected_digest(), RENEW
    assert opened.is_bundled


def test_bundled_dataset_is_valid() -> None:
    assert open_dataset(places.bundled_package(), always_validate=True) == open_bundled()


def test_same_bytes_elsewhere_are_the_bundled_dataset(copy: DatasetCopy) -> None:
    assert copy.open().is_bundled


@pytest.mark.parametrize(
    "table",
    ["datapackage", "figures", "sources", "editions", "series", "points", "relations", "texts"],
)
def test_one_more_byte_is_another_dataset(table: str, copy: DatasetCopy) -> None:
    before = copy.open().dataset.digest
    copy.path(table).write_bytes(copy.path(table).read_bytes() + b"\n")
    opened = copy.open()
    assert not opened.is_bundled
    assert opened.dataset.digest != before


def test_sealed_dataset_is_validated_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, copy: DatasetCopy
) -> None:
    validated: list[str] = []
    monkeypatch.setattr(opening, "_validate", lambda *arguments: validated.append(arguments[-1]))
    open_dataset(copy.file)
    assert validated == []
    open_dataset(copy.file, always_validate=True)
    copy.change("figures", 1, label="Other words")
    open_dataset(copy.file)
    assert validated == ["datapackage.json"] * 2


def test_digest_that_is_not_written_down_matches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, copy: DatasetCopy
) -> None:
    monkeypatch.setattr(opening.places, "resources", lambda: tmp_path)
    assert expected_digest() == ""
    monkeypatch.undo()
    assert copy.open().is_bundled


def test_digest_tells_where_one_part_ends() -> None:
    parts = [{"figures": b"ab", "points": b"c"}, {"figures": b"a", "points": b"bc"}, {}]
    assert len({dataset_digest(b"{}", part) for part in parts}) == len(parts)


def test_known_digest() -> None:
    """Of "\\0" "2\\0" "{}": the empty name, the length, the bytes."""
    assert dataset_digest(b"{}", {}) == (
        "51cf8f93aca257585324a8e86882705d45fb9dd4dc159494a4cae6394242e9f1"
    )


@pytest.fixture
def seal(copy: DatasetCopy, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """The sealing script, at work on a checkout with the copy as its data."""
    root = copy.folder.parent
    shutil.copytree(ROOT / "resources" / "schemas", root / "resources" / "schemas")
    copy.folder.rename(root / "data")
    copy.folder = root / "data"
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = importlib.util.spec_from_file_location("seal_dataset", SEAL)
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "ROOT", root)
    monkeypatch.setattr(places, "program_root", lambda: root)
    main: Callable[[], int] = script.main
    return main


def test_seal_makes_the_dataset_the_bundled_one(copy: DatasetCopy, seal: Callable[[], int]) -> None:
    copy.change("figures", 1, label="Other words")
    assert not open_bundled().is_bundled
    assert seal() == 0
    assert open_bundled().is_bundled
    assert (copy.folder.parent / "resources" / "dataset.sha256").read_bytes() == (
        open_bundled().dataset.digest.encode() + b"\n"
    )


def test_broken_dataset_is_not_sealed(
    copy: DatasetCopy, seal: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    copy.change("figures", 1, source="nowhere")
    assert seal() == 1
    assert "figures.json, row 1" in capsys.readouterr().err
    assert not (copy.folder.parent / "resources" / "dataset.sha256").exists()
