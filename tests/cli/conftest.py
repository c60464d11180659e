"""Command lines, run inside the test or as a program of their own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import main
from desktop.app.offscreen import application

ROOT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]
Program = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def tollbook(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Exit code, standard output and standard error of a command line, run in this process."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        output = capfdbinary.readouterr()
        return code, output.out.decode(), output.err.decode()

    return run


@pytest.fixture(scope="session")
def painting() -> None:
    """Qt's application with widgets: one that a command made would have none, for all tests."""
    application()


@pytest.fixture
def write(tollbook: Run, tmp_path: Path) -> Write:
    """The file of a name, written by a command line that says nothing."""

    def run(name: str, *words: str | Path) -> Path:
        assert tollbook(*words, "--to", tmp_path / name) == (0, "", "")
        return tmp_path / name

    return run


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A command line run as a program; keywords go to `subprocess.run`, `env` is added to."""

    def run(*words: str | Path, **options: Any) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "desktop", *map(str, words)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)} | options.pop("env", {})
        if "stdout" not in options:
            options["capture_output"] = True
        return subprocess.run(command, cwd=tmp_path, env=environment, check=False, **options)

    return run


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The folder of a copy of the bundled dataset."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "dataset"))


@pytest.fixture
def ukrainian(copy: Path) -> Path:
    """A dataset whose scheme of statuses and one of its categories have Ukrainian names."""
    folder = copy.rename(copy.with_name("мій набір"))
    text = (folder / "figures.json").read_text("utf-8")
    for old, new in (("status", "стан"), ("recruited from prison", "завербовані у в'язниці")):
        assert f'"{old}"' in text
        text = text.replace(f'"{old}"', f'"{new}"')
    (folder / "figures.json").write_text(text, "utf-8")
    return folder


@pytest.fixture
def broken(copy: Path) -> Path:
    """The folder of a copy in which figure C01 names a source that is not there."""
    file = copy / "figures.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"article-2025-05-02"', '"nowhere"', 1), encoding="utf-8")
    return copy
