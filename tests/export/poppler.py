"""PDF as another program reads it: poppler's text, its places, its fonts and its pictures."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler is not installed"
)
_XHTML = "{http://www.w3.org/1999/xhtml}"


class Word(NamedTuple):
    """A word and its box, in points from the upper left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    foot: float

    @property
    def area(self) -> float:
        """Of its box."""
        return (self.right - self.left) * (self.foot - self.top)

    def shared(self, other: "Word") -> float:
        """The area that it has in common with another."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.foot, other.foot) - max(self.top, other.top)
        return max(wide, 0.0) * max(tall, 0.0)


class Sheet(NamedTuple):
    """A page's size in points, and its words."""

    width: float
    height: float
    words: list[Word]

    def outside(self, margin: float) -> list[Word]:
        """Words that are not wholly inside the page less a margin in points."""
        return [
            word
            for word in self.words
            if word.left < margin
            or word.top < margin
            or word.right > self.width - margin
            or word.foot > self.height - margin
        ]

    def overlapping(self, most: float = 0.15) -> list[tuple[str, str]]:
        """Pairs of words that share more than a part of the smaller one's box."""
        words, found = sorted(self.words, key=lambda word: word.top), []
        for index, one in enumerate(words):
            for other in words[index + 1 :]:
                if other.top >= one.foot:
                    break
                if one.shared(other) > most * min(one.area, other.area):
                    found.append((one.text, other.text))
        return found


def text_of(pdf: Path, *options: str) -> str:
    """The text of a PDF with single spaces; further options are pdftotext's."""
    return plain(_run("pdftotext", *options, str(pdf), "-"))


def pages_of(pdf: Path) -> list[str]:
    """The text of each page in the order in which it was painted, with single spaces."""
    return [plain(page) for page in _run("pdftotext", "-raw", str(pdf), "-").split("\f")[:-1]]


def plain(text: str) -> str:
    """A text with single spaces, as it can be found wherever lines were broken."""
    return " ".join(text.split())


def sheets_of(pdf: Path) -> Iterator[Sheet]:
    """The words of each page with their boxes."""
    root = ET.fromstring(_run("pdftotext", "-bbox", str(pdf), "-"))  # noqa: S314 - poppler's
    for page in root.iter(f"{_XHTML}page"):
        words = [
            Word(word.text or "", *(float(word.attrib[name]) for name in _EDGES))
            for word in page.iter(f"{_XHTML}word")
        ]
        yield Sheet(float(page.attrib["width"]), float(page.attrib["height"]), words)


_EDGES = ("xMin", "yMin", "xMax", "yMax")


def fonts_of(pdf: Path) -> list[tuple[str, str]]:
    """Each font's name, and whether it is embedded, a subset, and known by its letters."""
    lines = _run("pdffonts", str(pdf)).splitlines()[2:]
    return [(line.split()[0], " ".join(re.findall(r"\b(?:yes|no)\b", line)[:3])) for line in lines]


def picture_of(pdf: Path, page: int = 1, dots: int = 60) -> bytes:
    """A page as a grey PNG with so many dots an inch."""
    with tempfile.TemporaryDirectory() as folder:
        name = Path(folder) / "page"
        first_to_last = ("-f", str(page), "-l", str(page))
        form = ("-r", str(dots), "-gray", "-png", "-singlefile")
        _run("pdftoppm", *form, *first_to_last, str(pdf), str(name))
        return name.with_suffix(".png").read_bytes()


def _run(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, timeout=60).stdout.decode()
