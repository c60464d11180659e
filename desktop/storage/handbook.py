"""The handbook: Markdown chapters of `resources/help`, the same in every language."""

import re
from functools import cache
from typing import NamedTuple

from desktop.storage import places

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_OTHERS = re.compile(r"[^a-z0-9]+")
_INSIDE = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*`]")  # links and emphasis, between letters
_AROUND = re.compile(r"\|?[ :-]{3,}\||\||^#+ ", re.MULTILINE)  # tables and headings
FIRST = "en"


class Section(NamedTuple):
    """A part of a chapter: the words of its link (none before the first heading) and its text."""

    slug: str
    heading: str
    text: str


class Chapter(NamedTuple):
    """A chapter: its id, its title, its Markdown, and its sections in order."""

    id: str
    title: str
    markdown: str
    sections: tuple[Section, ...]

    def place(self, slug: str) -> int:
        """Which section a link leads to; the beginning where there is none of that name."""
        slugs = [section.slug for section in self.sections]
        return slugs.index(slug) if slug in slugs else 0


@cache
def handbook(language: str) -> tuple[Chapter, ...]:
    """All chapters in a language, in their order; in English where there is no handbook in it."""
    folder = places.resources() / "help"
    slugs = {path.stem: _slugs(path.read_text("utf-8")) for path in folder.glob(f"{FIRST}/*.md")}
    own = folder / language
    paths = sorted((own if own.is_dir() else folder / FIRST).glob("*.md"))
    return tuple(_chapter(path.stem, path.read_text("utf-8"), slugs[path.stem]) for path in paths)


def _slugs(markdown: str) -> list[str]:
    """Links to headings are named by the English ones, so that they hold in every language."""
    return [_OTHERS.sub("-", found.lower()).strip("-") for found in _HEADING.findall(markdown)]


def _chapter(name: str, markdown: str, slugs: list[str]) -> Chapter:
    title = _TITLE.search(markdown)
    head, *rest = _HEADING.split(markdown)
    sections = [Section("", "", plain(_TITLE.sub("", head)))]
    pairs = zip(slugs, rest[::2], rest[1::2], strict=True)
    sections += [Section(slug, plain(heading), plain(text)) for slug, heading, text in pairs]
    return Chapter(name, plain(title[1]) if title else name, markdown, tuple(sections))


def plain(markdown: str) -> str:
    """Words without the marks of Markdown."""
    words = _INSIDE.sub(lambda found: found[1] or "", markdown)
    return " ".join(_AROUND.sub(" ", words).split())
