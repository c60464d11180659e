"""The command as a program: what it loads, and how it gets on with pipes, disks and locales."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Program = Callable[..., "subprocess.CompletedProcess[bytes]"]

posix = pytest.mark.skipif(os.name == "nt", reason="shells and devices differ there")
LIBRARIES = {"PySide6", "shiboken6", "pyqtgraph", "numpy", "pandas", "jsonschema"}
LOADED = """
import sys
from desktop.__main__ import main
code = main(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""
LOCALES = (
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "de_DE.ISO-8859-1", "PYTHONIOENCODING": "latin-1"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
    {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
)


def loaded(*words: str | Path) -> tuple[int, set[str]]:
    """Exit code of a command line, and which libraries it has brought in."""
    command = [sys.executable, "-c", LOADED, *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    code, *names = done.stderr.splitlines()[-1].split()
    return int(code), LIBRARIES & set(names)


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("--help",),
        ("figures",),
        ("figures", "--format", "json"),
        ("figures", "data"),
        ("figures", "nosuch.json"),
        ("nosuch.json",),
        ("figures", "--help"),
        ("snapshot",),
    ],
    ids=" ".join,
)
def test_commands_without_a_picture_load_no_library(words: tuple[str, ...]) -> None:
    assert loaded(*words)[1] == set()


def test_only_validating_loads_jsonschema(broken: Path) -> None:
    assert loaded("validate", "data") == (0, {"jsonschema"})
    assert loaded("validate", broken) == (1, {"jsonschema"})
    assert loaded("figures", broken) == (1, {"jsonschema"})


@pytest.mark.parametrize("words", [("figures",), ("figures", "--format", "json")], ids=" ".join)
def test_same_bytes_in_every_locale(words: tuple[str, ...], program: Program) -> None:
    usual = program(*words)
    assert usual.returncode == 0
    for locale in LOCALES:
        assert program(*words, env=locale).stdout == usual.stdout


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_letters_that_the_locale_lacks(
    locale: dict[str, str], program: Program, copy: Path
) -> None:
    text = (copy / "figures.json").read_text("utf-8")
    label = '"label": "Named dead in the deadliest year so far"'
    assert label in text
    (copy / "figures.json").write_text(text.replace(label, '"label": "Ґалаґан ²"'), "utf-8")
    done = program("figures", copy, env=locale)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ґалаґан ²".encode() in done.stdout
    (copy / "figures.json").write_text(text.replace(label, '"label": "Ґ "'), "utf-8")
    assert 'The value "Ґ "'.encode() in program("validate", copy, env=locale).stdout
    done = program("figures", copy, env=locale)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


@posix
@pytest.mark.parametrize("command", ["figures", "figures --format json", "validate data", "--help"])
def test_reader_that_goes_away(command: str, program: Program) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = program(*command.replace("data", str(ROOT / "data")).split(), stdout=writer, stderr=-1)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
def test_problems_are_not_forgotten_when_the_reader_goes(program: Program, broken: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    assert program("validate", broken, stdout=writer).returncode == 1
    os.close(writer)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("command", ["figures", "validate data", "--help", "--version"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_disk_that_is_full(command: str, unbuffered: str, program: Program) -> None:
    words = command.replace("data", str(ROOT / "data")).split()
    with Path("/dev/full").open("wb") as full:
        done = program(*words, stdout=full, stderr=-1, env={"PYTHONUNBUFFERED": unbuffered})
    assert done.returncode == 1
    assert done.stderr.startswith(b"standard output: Nothing can be written there (No space left")
    assert len(done.stderr.splitlines()) == 1


@posix
@pytest.mark.parametrize("command", ["figures", "validate nosuch.json", "--help", "self-test"])
@pytest.mark.parametrize("closing", [">&-", ">&- 2>&-", "2>&-"])
def test_closed_streams(command: str, closing: str, tmp_path: Path) -> None:
    line = f'"{sys.executable}" -m desktop {command} {closing}'
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-c", line], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert b"Traceback" not in done.stderr
    assert done.stdout == b"" or closing == "2>&-"
    if closing.startswith(">&-"):
        assert done.returncode == 1
    if closing == ">&-":
        assert b"Nothing can be written there (it is closed)" in done.stderr


def test_file_that_is_not_there_needs_no_display(program: Program, tmp_path: Path) -> None:
    bare = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = program("nosuch", env=bare)
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_snapshot_is_a_picture_of_the_size_asked_for(program: Program, tmp_path: Path) -> None:
    done = program("snapshot", "--size", "900x700", "--to", tmp_path / "new" / "x.png")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"Traceback" not in done.stderr
    content = (tmp_path / "new" / "x.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert [int.from_bytes(content[at : at + 4], "big") for at in (16, 20)] == [900, 700]


def test_snapshot_that_cannot_be_written(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.png").mkdir()
    for target in (tmp_path / "file" / "x.png", tmp_path / "folder.png"):
        done = program("snapshot", "--to", target)
        assert done.returncode == 1
        assert b"cannot be written" in done.stderr
        assert b"Traceback" not in done.stderr


def test_snapshot_under_another_kind_of_name(program: Program, tmp_path: Path) -> None:
    done = program("snapshot", "--to", tmp_path / "x.jpg")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"ends with .png" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_snapshot_of_a_broken_dataset(program: Program, broken: Path) -> None:
    done = program("snapshot", broken, "--to", "x.png")
    assert done.returncode == 1
    assert done.stderr.startswith(b'figures.json, row 1, field "source"')


def test_interruption_leaves_no_traceback() -> None:
    script = "import os, signal, desktop.cli as c\n"
    script += "c.FORMATS['csv'] = lambda _: os.kill(os.getpid(), signal.SIGINT)\n"
    script += "raise SystemExit(c.run(['figures']))"
    if os.name != "nt":
        command = [sys.executable, "-c", script]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (130, b"")
