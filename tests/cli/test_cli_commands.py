"""Which command a command line means, and what each hands on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import __version__, cli
from desktop.app import application, self_test, snapshot
from desktop.domain.messages import data_text
from desktop.domain.problems import Problem, TollbookError
from desktop.state.app_state import Page

if TYPE_CHECKING:
    from desktop.storage.opening import Opened
    from tests.cli.conftest import Run

COMMANDS = ("", "open", "figures", "export", "report", "convert", "licences", "validate")
COMMANDS += ("snapshot", "self-test", "counts")
USAGE = [
    ("--frobnicate",),
    ("edition.json", "another.json"),
    ("nosuch", "--format", "json"),
    ("figures", "--format", "xlsx"),
    ("figures", "--form", "json"),
    ("figures", "one", "two"),
    ("validate",),
    ("validate", "one", "--format", "csv"),
    ("snapshot",),
    ("snapshot", "--to"),
    ("snapshot", "--to", "x.png", "--page", "regions"),
    ("snapshot", "--to", "x.png", "--theme", "blue"),
    ("snapshot", "--to", "x.png", "--lang", "xx"),
    ("self-test", "now"),
]
SIZES = ["", "1280", "1280x", "x800", "1280x800x2", "1280*800", "-1x800", "0x0", "199x800"]
SIZES += [
    "1280x8193",
    "99999999x99999999",
    "1e3x1e3",
    "1280x80\u0660",
    "1280 x 800",
    "899x800",
    "1280x559",
]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """What the window was opened on."""
    paths: list[Path | None] = []

    def run(opened: Opened | None, asked: Path | None) -> int:
        paths.append(opened.path if opened else asked)
        return 7

    monkeypatch.setattr(application, "run", run)
    return paths


def test_nothing_opens_the_window(tollbook: Run, opened: list[Path | None]) -> None:
    assert tollbook() == (7, "", "")
    assert tollbook("open") == (7, "", "")
    assert opened == [None, None]


def test_file_opens_in_the_window(tollbook: Run, opened: list[Path | None], copy: Path) -> None:
    file = copy / "datapackage.json"
    for words in ((copy,), (file,), ("open", file), ("--", file)):
        assert tollbook(*words) == (7, "", "")
    assert opened == [file] * 4


def test_file_with_the_name_of_a_command(
    tollbook: Run, opened: list[Path | None], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.rename(copy.parent / "figures")
    monkeypatch.chdir(copy.parent)
    assert tollbook("./figures")[0] == 7
    assert tollbook("open", "figures")[0] == 7
    assert opened == [Path("figures") / "datapackage.json"] * 2
    assert tollbook("figures")[1].startswith("id,")


@pytest.mark.parametrize("name", ["nosuch", "nosuch.json", "no/such", "-", "", "a\0b", "n" * 5000])
def test_file_that_is_not_there(name: str, tollbook: Run, opened: list[Path | None]) -> None:
    code, out, err = tollbook("open", name) if not name else tollbook(name)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert opened == []


def test_word_that_is_neither_file_nor_command(tollbook: Run) -> None:
    code, out, err = tollbook("frobnicate")
    assert (code, out) == (1, "")
    assert err.startswith("frobnicate: There is no file and no command of this name.")


def test_broken_file_opens_no_window(
    tollbook: Run, opened: list[Path | None], broken: Path
) -> None:
    code, out, err = tollbook(broken)
    assert (code, out, opened) == (1, "", [])
    assert err.startswith('figures.json, row 1, field "source": There is no "nowhere" in sources.')


@pytest.mark.parametrize("words", USAGE, ids=" ".join)
def test_wrong_command_line(words: tuple[str, ...], tollbook: Run) -> None:
    code, out, err = tollbook(*words)
    assert (code, out) == (2, "")
    assert err.startswith("usage: tollbook")
    assert "error:" in err


@pytest.mark.parametrize("size", SIZES)
def test_wrong_size(size: str, tollbook: Run, tmp_path: Path) -> None:
    code, _, err = tollbook("snapshot", "--to", tmp_path / "x.png", f"--size={size}")
    assert code == 2
    assert "such as 1280x800" in err


def test_version(tollbook: Run) -> None:
    assert tollbook("--version") == (0, "tollbook 0.1.0\n", "")
    assert __version__ == "0.1.0"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_has_an_example(command: str, option: str, tollbook: Run) -> None:
    code, out, err = tollbook(*filter(None, (command, option)))
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: tollbook {command or '[FILE]'}".replace(" open", " [open]"))
    assert "\n  tollbook" in out.partition("\nexample")[2]
    assert out.isascii()
    assert max(map(len, out.splitlines())) <= 80


def test_pages_are_the_pages_of_the_window() -> None:
    assert tuple(Page) == cli.PAGES


def test_snapshot_is_asked_for(
    tollbook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(snapshot, "snapshot", lambda *arguments: asked.append(arguments))
    target = tmp_path / "x.png"
    assert tollbook("snapshot", "--to", target) == (0, "", "")
    where = ("--page", "timeline", "--size", "900x8192", "--text", "150")
    assert tollbook("snapshot", "data", *where, "--theme=dark", "--lang=en", "--to", target)[0] == 0
    assert asked == [
        (None, "overview", (1280, 800), target, "light", "en", 1.0),
        (Path("data"), "timeline", (900, 8192), target, "dark", "en", 1.5),
    ]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(28, "No space left on device"), "The picture cannot be written there (No space"),
        (TollbookError(Problem("x.png", data_text("It is so."))), "x.png: It is so."),
    ],
)
def test_snapshot_that_fails(
    error: Exception, sentence: str, tollbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr(snapshot, "snapshot", fail)
    code, out, err = tollbook("snapshot", "--to", "x.png")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert sentence in err


@pytest.mark.parametrize("code", [0, 1])
def test_self_test_tells_by_its_code(
    code: int, tollbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "self_test", lambda: print("ok \N{SUPERSCRIPT TWO}") or code)
    assert tollbook("self-test") == (code, "ok \N{SUPERSCRIPT TWO}\n", "")


def test_interruption_is_quiet(tollbook: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(self_test, "self_test", interrupt)
    assert tollbook("self-test") == (130, "", "")


def test_fault_of_the_program_is_not_hidden(tollbook: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(self_test, "self_test", fail)
    with pytest.raises(ZeroDivisionError):
        tollbook("self-test")
