"""The handbook is whole, and the same in every language."""

# ruff: noqa: RUF001 - Cyrillic letters that look like Latin ones

import re
from pathlib import Path

import pytest

from desktop.analysis.audit.names import KIND_NAMES
from desktop.state.app_state import Page
from desktop.storage import places
from desktop.storage.handbook import Chapter, handbook
from desktop.views.actions import SPECS
from desktop.views.page import CHAPTERS

LANGUAGES = ("en", "uk", "ru")
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
SHAPES = {
    "headings": re.compile(r"^#+ ", re.MULTILINE),
    "points": re.compile(r"^\s*(?:[-*]|\d+\.) ", re.MULTILINE),
    "rows": re.compile(r"^\|", re.MULTILINE),
    "code": re.compile(r"`[^`]+`"),
    "links": LINK,
}


def by_id(language: str) -> dict[str, Chapter]:
    return {chapter.id: chapter for chapter in handbook(language)}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_chapters_in_the_same_shape(language: str) -> None:
    english, own = by_id("en"), by_id(language)
    assert list(own) == list(english)
    for name, chapter in own.items():
        for what, shape in SHAPES.items():
            here, there = (len(shape.findall(each.markdown)) for each in (chapter, english[name]))
            assert here == there, (name, what)
        assert chapter.title != english[name].title, name
        same = [
            section.text
            for section, other in zip(chapter.sections, english[name].sections, strict=True)
            if section.text == other.text and len(section.text) > 40
        ]
        assert not same, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere(language: str) -> None:
    chapters = by_id(language)
    for chapter in chapters.values():
        for link in LINK.findall(chapter.markdown):
            name, _, slug = link.partition("#")
            assert name in chapters, (chapter.id, link)
            if slug:
                assert chapters[name].place(slug) > 0, (chapter.id, link)


def test_nothing_in_it_asks_for_a_network_or_a_picture() -> None:
    for language in LANGUAGES:
        for chapter in handbook(language):
            assert "](http" not in chapter.markdown
            assert "![" not in chapter.markdown


def test_every_page_has_its_chapter() -> None:
    assert set(CHAPTERS) == set(Page)
    assert set(CHAPTERS.values()) <= set(by_id("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_check_is_explained_with_its_formula(language: str) -> None:
    chapter = by_id(language)["14-methods-audit"]
    assert len(re.findall(r"`[^`]*=[^`]*`", chapter.markdown)) >= len(KIND_NAMES) - 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shortcut_is_told(language: str) -> None:
    text = " ".join(chapter.markdown for chapter in handbook(language))
    missing = [spec.shortcut for spec in SPECS if spec.shortcut and spec.shortcut not in text]
    assert not missing


def test_a_language_without_a_handbook_reads_the_english_one() -> None:
    assert handbook("xx") == handbook("en")


def test_chapters_know_their_sections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for code, text in (
        (
            "en",
            "# One\n\nFirst *words*.\n\n## A part, of it\n\n|a|b|\n|---|---|\n|`c`|d|\n",
        ),
        ("uk", "# Один\n\nСлова.\n\n## Частина\n\nТекст [сюди](01-one#a-part-of-it).\n"),
    ):
        (tmp_path / "help" / code).mkdir(parents=True)
        (tmp_path / "help" / code / "01-one.md").write_text(text, "utf-8")
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    handbook.cache_clear()
    (english,), (own,) = handbook("en"), handbook("uk")
    handbook.cache_clear()
    assert english.sections[1][:2] == ("a-part-of-it", "A part, of it")
    assert (english.sections[0].text, english.sections[1].text) == ("First words.", "a b c d")
    assert (own.title, own.sections[1].heading) == ("Один", "Частина")
    assert own.sections[1].text == "Текст сюди."
    assert own.place("a-part-of-it") == 1
    assert own.place("no such part") == 0
