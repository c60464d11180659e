"""The command line speaks the language chosen in the window, or else that of the system."""

# ruff: noqa: RUF001 - Cyrillic letters that look like Latin ones

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from desktop import cli_words
from desktop.storage import places

if TYPE_CHECKING:
    from tests.cli.conftest import Run

COMMANDS = (
    "open", "figures", "export", "report", "audit", "convert", "counts", "validate", "snapshot",
    "licences", "self-test",
)  # fmt: skip
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
ENGLISH = re.compile(r"\b(the|of|and|unless|given|write|file|list|with|show|only|is|a)\b")
KEPT = re.compile(r"tollbook .*|[\[{].*?[\]}]|--?[\w-]+|\b[A-Z]{2,}\b|\.\w+")  # what stays


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No language is set; what argparse says is English again afterwards."""
    import argparse

    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(argparse, "_", argparse._)  # type: ignore[attr-defined]
    cli_words.language.cache_clear()
    yield
    cli_words.language.cache_clear()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "en"),
        ({"LANG": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "uk_UA.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANGUAGE": "be:uk:en", "LANG": "be_BY"}, "uk"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_of_the_system(
    values: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    assert cli_words.language() == code


def test_the_language_of_the_window_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = places.settings_folder()
    folder.mkdir(parents=True, exist_ok=True)
    kept = {"version": 1, "language": "ru"}
    (folder / "settings.json").write_text(json.dumps(kept), "utf-8")
    monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    assert cli_words.language() == "ru"


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS)], ids=str)
@pytest.mark.parametrize("code", ["uk", "ru"])
def test_no_help_is_left_in_english(
    tollbook: "Run", monkeypatch: pytest.MonkeyPatch, code: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("LANG", f"{code}_{code.upper()}.UTF-8")
    done, out, err = tollbook(*words, "--help")
    assert (done, err) == (0, "")
    left = [line for line in out.splitlines() if ENGLISH.search(KEPT.sub("", line))]
    assert not left
    assert re.search("[а-яіїєґ]{4}", out)


def test_help_without_a_language_is_english(tollbook: "Run") -> None:
    assert "write a chart as PDF, SVG or PNG" in tollbook("--help")[1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("export", "--to"), "argument --to"),
        (("snapshot", "--size", "5x5", "--to", "x.png"), "1280x800"),
        (("report", "--paper", "A9", "--to", "x.pdf"), "A9"),
        (("counts",), "--by"),
        (("figures", "--nothing"), "--nothing"),
    ],
)
def test_faults_of_the_command_line_are_said_in_ukrainian(
    tollbook: "Run", monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    done, out, err = tollbook(*words)
    assert (done, out) == (2, "")
    last = err.splitlines()[-1]
    assert "помилка" in last
    assert told.removeprefix("argument ") in last
    assert not ENGLISH.search(KEPT.sub("", last.replace("tollbook", "")))


def test_faults_of_files_are_said_in_ukrainian(
    tollbook: "Run", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    done, out, err = tollbook("export", "no-such-chart", "--to", "x.pdf")
    assert (done, out) == (1, "")
    assert err.startswith("no-such-chart: У цьому наборі")


def test_what_other_programs_read_stays_as_it_is(
    tollbook: "Run", monkeypatch: pytest.MonkeyPatch
) -> None:
    english = tollbook("figures"), tollbook("validate", "data", "--format", "json")
    cli_words.language.cache_clear()
    monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    assert (tollbook("figures"), tollbook("validate", "data", "--format", "json")) == english
