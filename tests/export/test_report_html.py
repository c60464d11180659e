"""The report as HTML: one file that needs nothing else, whole for any reader of HTML."""

import base64
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
import uharfbuzz
from exporting import WriteReport
from poppler import plain

from desktop.domain.dataset import Dataset
from desktop.export.blocks import Block, Heading, Term
from desktop.export.facts import Facts, now
from desktop.export.html import html_steps
from desktop.export.report import Chapter, Report, ReportOptions
from desktop.export.work import run
from desktop.models.document import Document
from desktop.models.wording import Wording

VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}  # they have no end
ASKS = {"src", "srcset", "data", "poster", "action", "background", "xlink:href"}
FACE = re.compile(r"font-weight:(\d+);src:url\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\)")


class Page(HTMLParser):
    """What a page holds; every element that is opened must be closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.names: Counter[str] = Counter()
        self.links: list[str] = []
        self.asked: list[str] = []
        self.referred: set[str] = set()
        self.headings: list[tuple[int, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self._open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((int(tag[1]), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag] += 1
        for name, value in attrs:
            text = value or ""
            if name == "id":
                self.ids[text] += 1
            elif name in ASKS or (name == "href" and tag != "a"):
                self.asked.append(text)
            elif name == "href":
                self.links.append(text)
            self.referred |= set(re.findall(r"url\(#([^)]+)\)", text))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in ("style", "script"):
            self.words.append(data)
        if self._open and self.headings and re.fullmatch("h[1-6]", self._open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = level, text + data

    @property
    def text(self) -> str:
        """All words with single spaces."""
        return plain(" ".join(self.words))


@pytest.fixture(scope="module")
def page(report_html: str) -> Page:
    """The whole report."""
    return Page(report_html)


def test_every_link_inside_leads_to_one_place(page: Page) -> None:
    inside = [link.removeprefix("#") for link in page.links if link.startswith("#")]
    assert len(inside) > 30
    assert all(page.ids[each] == 1 for each in inside)
    assert set(page.ids.values()) == {1}
    assert page.referred <= page.ids.keys()


def test_nothing_outside_the_file_is_asked_for(page: Page, report_html: str) -> None:
    assert page.asked == []
    assert not page.names.keys() & {"script", "link", "img", "iframe", "object", "embed", "base"}
    assert "@import" not in report_html
    assert set(re.findall(r"url\((.{4})", report_html)) <= {"data", "#cha"}


def test_links_out_are_the_sources(page: Page, dataset: Dataset) -> None:
    outside = [link for link in page.links if not link.startswith("#")]
    assert set(outside) == {source.url for source in dataset.sources if source.url}


def test_headings_stand_in_order(page: Page, book: Document, english: Wording) -> None:
    blocks = Report(book, ReportOptions(), english).blocks()
    wanted = [(block.level + 1, block.text) for block in blocks if isinstance(block, Heading)]
    assert page.headings == [(1, book.dataset.title), (2, "Contents"), *wanted]


def test_every_figure_and_every_chart_is_there(
    page: Page, dataset: Dataset, book: Document, english: Wording
) -> None:
    for figure in dataset.figures:
        assert plain(Wording("en").name(figure)) in page.text
        assert plain(english.value(figure)) in page.text
    assert page.names["svg"] > len(book.splits)
    assert page.names["table"] > len(book.splits)
    assert dataset.digest in page.text
    for caution in {caution for figure in dataset.figures for caution in figure.cautions}:
        assert plain(caution) in page.text


def test_every_letter_is_in_a_typeface_inside(page: Page, report_html: str) -> None:
    faces = FACE.findall(report_html)
    assert [weight for weight, _ in faces] == ["400", "600"]
    letters = {ord(letter) for letter in page.text if not letter.isspace()}
    for _, font in faces:
        assert not letters - set(uharfbuzz.Face(base64.b64decode(font)).unicodes)


def test_the_file_says_what_it_is(report_html: str, dataset: Dataset) -> None:
    head = report_html.partition("<style>")[0]
    assert head.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert '<meta charset="utf-8">' in head
    assert f"<title>{dataset.title}</title>" in head
    assert 'name="date" content="2025-05-02T12:00:00Z"' in head
    assert dataset.digest in head


def test_chapters_are_those_chosen_in_their_order(write_report: WriteReport) -> None:
    chosen = (Chapter.FIGURES, Chapter.OVERVIEW)
    file = write_report("part.html", chapters=chosen, title="<Весна> & ґ", author='"A"')
    page = Page(file.read_text("utf-8"))
    chapters = [text for level, text in page.headings if level == 2]
    assert chapters[:4] == ["Contents", "Scope and definitions", "All figures", "Overview"]
    assert "Timeline" not in chapters
    assert page.headings[0] == (1, "<Весна> & ґ")
    assert 'Put together by "A"' in page.text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,1"]
)
def test_no_other_address_becomes_a_link(address: str, english: Wording, tmp_path: Path) -> None:
    target = tmp_path / "one.html"
    facts = Facts("A title", "", "en", now())
    run(html_steps([Term("A source", "Found there.", address)], facts, english, target))
    page = Page(target.read_text("utf-8"))
    assert page.links == []
    assert address in page.text


def test_words_of_a_dataset_are_never_markup(english: Wording, tmp_path: Path) -> None:
    target, odd = tmp_path / "odd.html", '</p><script>alert("1")</script>&amp;'
    facts = Facts(odd, odd, "en", now(), author=odd, origin=(("chart", odd),))
    blocks: list[Block] = [Heading(odd, "part-1"), Term(odd, odd)]
    run(html_steps(blocks, facts, english, target))
    page = Page(target.read_text("utf-8"))
    assert "script" not in page.names
    assert page.text.count(odd) == 4  # the title, the heading, the term and its text
