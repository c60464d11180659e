"""The lock files agree with pyproject.toml and name no machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "packaging" / "requirements.txt"
DEV = ROOT / "packaging" / "requirements-dev.txt"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DIRECT = PROJECT["project"]["dependencies"]
TOOLS = PROJECT["dependency-groups"]["dev"]


def read_lock(path: Path) -> list[tuple[Requirement, list[str]]]:
    """Each requirement with its hashes; a line that is neither fails in Requirement."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    entries = []
    for line in text.replace("\\\n", " ").splitlines():
        requirement, *hashes = line.split(" --hash=")
        entries.append((Requirement(requirement.strip()), [text.strip() for text in hashes]))
    return entries


def versions(path: Path, name: str) -> list[str]:
    """The versions a lock gives a package: one, or one for each range of Python versions."""
    return [
        next(iter(requirement.specifier)).version
        for requirement, _ in read_lock(path)
        if canonicalize_name(requirement.name) == canonicalize_name(name)
    ]


@pytest.mark.parametrize(
    ("path", "wanted"),
    [(RUNTIME, line) for line in DIRECT] + [(DEV, line) for line in DIRECT + TOOLS],
    ids=lambda value: value.stem if isinstance(value, Path) else Requirement(value).name,
)
def test_direct_dependency_is_locked_to_a_version_it_allows(path: Path, wanted: str) -> None:
    requirement = Requirement(wanted)
    locked = versions(path, requirement.name)
    assert locked, f"{requirement.name} is not in {path.name}: run packaging/lock.py"
    assert [version for version in locked if version not in requirement.specifier] == []


@pytest.mark.parametrize("path", [RUNTIME, DEV], ids=lambda path: path.stem)
def test_every_requirement_is_one_version_with_hashes(path: Path) -> None:
    for requirement, hashes in read_lock(path):
        assert [specifier.operator for specifier in requirement.specifier] == ["=="]
        assert requirement.url is None
        assert hashes, requirement.name
        assert [text for text in hashes if not re.fullmatch(r"sha256:[0-9a-f]{64}", text)] == []


@pytest.mark.parametrize("path", [RUNTIME, DEV], ids=lambda path: path.stem)
def test_lock_names_no_host_index_or_folder(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"[a-z+]+:/+|(?:^|\s)/\S+|--(?!hash=)\S+|\.(?:org|com|net|io)\b", text) == []


def test_dev_lock_holds_the_runtime_lock_unchanged() -> None:
    def pins(path: Path) -> set[tuple[str, str]]:
        # What a tool needs on more Python versions loses its marker: compare the pin only.
        return {(entry.name, str(entry.specifier)) for entry, _ in read_lock(path)}

    assert pins(RUNTIME) <= pins(DEV)


def test_qt_is_older_than_the_release_that_aborts_on_python_3_11() -> None:
    for path in (RUNTIME, DEV):
        (version,) = versions(path, "PySide6-Essentials")
        assert tuple(map(int, version.split(".")[:2])) < (6, 12)
