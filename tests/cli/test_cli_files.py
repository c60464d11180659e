"""Files that commands write: what is refused and how, and what is left when writing fails."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Program, Run

pytestmark = pytest.mark.usefixtures("painting")

PAGES_OFFERED = "of overview,timeline,breakdown,compare,audit,figures"

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="shells differ there")
NO_DISPLAY = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
COMMANDS = {
    "export by-status": ("pdf", "svg", "png"),
    "report --pages figures": ("pdf", "html"),
    "figures": ("csv", "tsv", "json", "xlsx"),
}
FILES = [(words, ending) for words, endings in COMMANDS.items() for ending in endings]
USAGE = [
    ("export", "name a chart and a file to write"),
    ("export growth", "name a chart and a file to write"),
    ("export --to x.pdf", "name a chart and a file to write"),
    ("export growth one two --to x.pdf", "name a chart and a file to write"),
    ("export growth --to", "expected one argument"),
    ("export growth --to x.pdf --note words", "--note needs --mark"),
    ("export --list one two", "--list takes one dataset"),
    ("figures --to x.csv --format json", "leave --format out"),
    ("export growth --to x.pdf --width-mm 59", "write a whole number from 60 to 420"),
    ("export growth --to x.pdf --width-mm 421", "write a whole number from 60 to 420"),
    ("export growth --to x.pdf --width-mm 85.5", "write a whole number from 60 to 420"),
    ("export growth --to x.pdf --width-mm=-85", "write a whole number from 60 to 420"),
    ("export growth --to x.png --width-px 319", "write a whole number from 320 to 4000"),
    ("export growth --to x.png --width-px 4001", "write a whole number from 320 to 4000"),
    ("export growth --to x.png --width-px ²²²²", "write a whole number from 320 to 4000"),
    ("export growth --to x.png --width-px 400 --width-mm 85", "not allowed with"),
    ("export growth --to x.png --scale 5", "invalid choice"),
    ("export growth --to x.png --theme blue", "invalid choice"),
    ("export growth --to x.png --lang xx", "invalid choice"),
    ("export growth --to x.pdf --wide", "unrecognized arguments"),
    ("report", "the following arguments are required: --to"),
    ("report one two --to x.pdf", "unrecognized arguments"),
    ("report --to x.pdf --pages records", PAGES_OFFERED),
    (
        "report --to x.pdf --pages overview,records",
        PAGES_OFFERED,
    ),
    ("report --to x.pdf --pages ,", PAGES_OFFERED),
    ("report --to x.pdf --paper A5", "invalid choice"),
    ("figures --to", "expected one argument"),
]
REFUSED = [
    ("export nosuch --to x.pdf", 'nosuch: This dataset has no chart of this name. "tollbook'),
    ("export growth --to x.gif", "x.gif: Charts are written as PDF, SVG or PNG."),
    ("export growth --to x", "x: Charts are written as PDF, SVG or PNG."),
    ("export growth --to .pdf", ".pdf: Charts are written as PDF, SVG or PNG."),
    ("export growth nosuch.json --to x.pdf", "nosuch.json: The file does not exist."),
    ("export --list nosuch.json", "nosuch.json: The file does not exist."),
    ("report --to x.docx", "x.docx: A report is written as PDF or HTML."),
    ("report nosuch.json --to x.pdf", "nosuch.json: The file does not exist."),
    ("figures --to x.ods", "x.ods: Figures are written as CSV, TSV, JSON or XLSX."),
    ("figures nosuch.json --to x.csv", "nosuch.json: The file does not exist."),
]
LIBRARIES = {"PySide6.QtWidgets", "pyqtgraph", "pandas", "jsonschema", "openpyxl"}
LOADED = """
import sys
from desktop.__main__ import main
code = main(sys.argv[1:])
print(code, *sys.modules, file=sys.stderr)
"""


def files_in(folder: Path) -> list[str]:
    """Names of all that is in a folder."""
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize(("line", "words"), USAGE, ids=[line for line, _ in USAGE])
def test_wrong_command_lines(
    line: str, words: str, tollbook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = tollbook(*line.split())
    assert (code, out) == (2, "")
    assert err.startswith("usage: tollbook")
    assert words in err.rpartition("error:")[2]
    assert not files_in(tmp_path)


@pytest.mark.parametrize(("line", "sentence"), REFUSED, ids=[line for line, _ in REFUSED])
def test_what_cannot_be_done_is_said_in_one_line(
    line: str, sentence: str, tollbook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = tollbook(*line.split())
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert err.startswith(sentence)
    assert not files_in(tmp_path)


@pytest.mark.parametrize(("words", "ending"), FILES)
def test_places_that_are_none(words: str, ending: str, tollbook: Run, tmp_path: Path) -> None:
    (tmp_path / f"folder.{ending}").mkdir()
    for name, sentence in (
        (f"folder.{ending}", "This is the name of a folder. Choose another name."),
        (f"no folder/x.{ending}", "is not there. Make it, or name another."),
    ):
        code, out, err = tollbook(*words.split(), "--to", tmp_path / name)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert err.startswith(f"{tmp_path / name}: ")
        assert err.endswith(f"{sentence}\n")
    assert files_in(tmp_path) == [f"folder.{ending}"]


@posix
@pytest.mark.parametrize(("words", "ending"), FILES)
def test_the_old_file_stays_whole_when_the_disk_fails(
    words: str, ending: str, tmp_path: Path
) -> None:
    target = tmp_path / f"x.{ending}"
    target.write_text("old", "utf-8")
    line = f'ulimit -f 8; exec "{sys.executable}" -m desktop {words} --to x.{ending}'
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        ["/bin/sh", "-c", line], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, b"")
    sentence = f"x.{ending}: It cannot be written (File too large). Name another file.\n"
    assert done.stderr.decode() == sentence
    assert target.read_text("utf-8") == "old"
    assert files_in(tmp_path) == [target.name]


@pytest.mark.parametrize(("words", "ending"), FILES)
def test_the_old_file_stays_whole_when_it_cannot_be_replaced(
    words: str, ending: str, tollbook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_old: Path, _new: Path) -> None:
        raise PermissionError(13, "Permission denied")

    target = tmp_path / f"x.{ending}"
    target.write_text("old", "utf-8")
    monkeypatch.setattr(Path, "replace", refuse)
    code, out, err = tollbook(*words.split(), "--to", target)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "Nothing may be written there, or another program has the file open." in err
    assert target.read_text("utf-8") == "old"
    assert files_in(tmp_path) == [target.name]


@pytest.mark.parametrize(
    "words",
    [
        ("export", "--list"),
        ("export", "growth", "--to", "x.pdf"),
        ("export", "by-status", "--to", "x.png"),
        ("report", "--to", "x.pdf"),
        ("report", "--to", "x.html"),
        ("figures", "--to", "x.xlsx"),
    ],
    ids=" ".join,
)
def test_no_window_no_display_and_no_slow_library(words: tuple[str, ...], tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words],
        cwd=tmp_path,
        env=bare | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    code, *modules = done.stderr.decode().split()
    assert code == "0"
    assert not LIBRARIES & set(modules)
    assert (done.stdout == b"") == ("--to" in words)
    assert len(files_in(tmp_path)) == words.count("--to")


def test_as_a_program_it_says_nothing(program: Program, ukrainian: Path) -> None:
    for words, name in ((("export", "growth"), "графік 1 ґ.svg"), (("figures",), "числа 1.csv")):
        done = program(*words, ukrainian, "--to", ukrainian / name, env=NO_DISPLAY)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert (ukrainian / name).stat().st_size > 1000


@posix
def test_names_that_the_locale_lacks(program: Program, ukrainian: Path) -> None:
    locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for words, name in ((("export", "growth"), "графік 1 ґ.pdf"), (("figures",), "числа 1.csv")):
        done = program(*words, ukrainian, "--to", ukrainian / name, env=NO_DISPLAY | locale)
        assert (done.returncode, done.stdout) == (0, b"")
        assert (ukrainian / name).stat().st_size > 1000
    done = program("figures", ukrainian, "--to", ukrainian / "ні" / "x.csv", env=locale)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize("ending", ["csv", "tsv", "json", "xlsx", "CSV"])
def test_figures_of_a_dataset_as_a_file(
    ending: str, tollbook: Run, ukrainian: Path, tmp_path: Path
) -> None:
    target = tmp_path / f"числа.{ending}"
    assert tollbook("figures", ukrainian, "--to", target) == (0, "", "")
    content = target.read_bytes()
    if ending == "xlsx":
        assert content.startswith(b"PK")
        return
    _, printed, _ = tollbook("figures", ukrainian, "--format", ending.lower())
    assert content.removeprefix(b"\xef\xbb\xbf").decode() == printed
    assert "завербовані у в'язниці" in printed
    if ending == "json":
        assert len(json.loads(content)) == 242
