"""The report as PDF: every page says where it belongs, and its bookmarks and links lead there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from exporting import POINTS, Print, WriteReport
from poppler import fonts_of, needs_poppler, pages_of, plain, sheets_of
from pypdf import PageObject, PdfReader
from streams import painted_on

from desktop.domain.dataset import Dataset, Source
from desktop.export.blocks import Heading, Paragraph, Term
from desktop.export.documents import running
from desktop.export.report import METHODS, Chapter, Report, ReportOptions
from desktop.models.document import Document
from desktop.models.wording import Wording

pytestmark = needs_poppler
MARGIN = 5 * POINTS
LEAST_LINE, LEAST_LETTER = 0.5, 7.0  # points


@pytest.fixture(scope="module")
def reader(report_pdf: Path) -> PdfReader:
    """The whole report, opened again."""
    return PdfReader(report_pdf)


@pytest.fixture(scope="module")
def pages(report_pdf: Path) -> list[str]:
    """The text of each page."""
    return pages_of(report_pdf)


@pytest.fixture(scope="module")
def headings(book: Document, english: Wording) -> list[Heading]:
    """What the report's parts are called, in order."""
    blocks = Report(book, ReportOptions(), english).blocks()
    return [block for block in blocks if isinstance(block, Heading)]


def bookmarks(reader: PdfReader) -> Iterator[tuple[str, int, int]]:
    """Title, level and page (counted from 1) of each bookmark, in order."""

    def walk(entries: list[Any], level: int) -> Iterator[tuple[str, int, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry, level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                assert page is not None
                yield entry.title, level, page + 1

    return walk(reader.outline, 1)


def part(pages: list[str], reader: PdfReader, title: str) -> str:
    """The text from the page of a chapter up to the page of the next one."""
    chapters = [(name, page) for name, level, page in bookmarks(reader) if level == 1]
    at = [name for name, _ in chapters].index(title)
    last = chapters[at + 1][1] if at + 1 < len(chapters) else len(pages)
    return " ".join(pages[chapters[at][1] - 1 : last])


# Ways through it


def test_bookmarks_are_the_headings_on_their_pages(
    reader: PdfReader, pages: list[str], headings: list[Heading]
) -> None:
    found = list(bookmarks(reader))
    assert [(title, level) for title, level, _ in found] == [
        (heading.text, heading.level) for heading in headings
    ]
    places = [page for _, _, page in found]
    assert places == sorted(places)
    for title, _, page in found:
        assert plain(title) in pages[page - 1]


def inner_links(reader: PdfReader, page: PageObject) -> Iterator[tuple[int, float, float]]:
    """Of each link inside the file: the page it leads to, and its own top and foot.

    Where a heading took several lines, each is a link; the last one is told of.
    """
    height = float(page.mediabox.height)
    numbers = {each.indirect_reference: n for n, each in enumerate(reader.pages, 1)}
    found: dict[str, tuple[int, float, float]] = {}
    for note in page.get("/Annots") or ():
        link = note.get_object()
        if "/Dest" in link:
            foot, top = (height - float(link["/Rect"][edge]) for edge in (1, 3))
            found[str(link["/Dest"])] = numbers[link["/Dest"][0]], top, foot
    return iter(found.values())


def test_contents_lead_to_the_page_that_is_printed(
    reader: PdfReader, report_pdf: Path, headings: list[Heading]
) -> None:
    targets: list[int] = []
    for page, sheet in zip(reader.pages, sheets_of(report_pdf), strict=True):
        for target, top, foot in inner_links(reader, page):
            line = [word for word in sheet.words if top < (word.top + word.foot) / 2 < foot]
            assert max(line, key=lambda word: word.right).text == str(target)
            targets.append(target)
    assert targets == [page for _, _, page in bookmarks(reader)]
    assert len(targets) == len(headings)


def test_other_links_lead_to_the_web(reader: PdfReader, dataset: Dataset) -> None:
    links = [
        note.get_object()["/A"]["/URI"]
        for page in reader.pages
        for note in page.get("/Annots") or ()
        if "/A" in note.get_object()
    ]
    assert set(links) == {source.url for source in dataset.sources if source.url}
    assert all(link.startswith(("https://", "http://")) for link in links)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd"])
def test_no_other_address_becomes_a_link(address: str, print_blocks: Print) -> None:
    file = print_blocks(Term("A source", "There.", address), Paragraph("Text", url=address))
    (page,) = PdfReader(file).pages
    assert address in pages_of(file)[0]
    assert not [note for note in page.get("/Annots") or () if "/A" in note.get_object()]


# Every page


def test_every_page_says_what_it_is_part_of(
    pages: list[str], dataset: Dataset, english: Wording
) -> None:
    dated = running(dataset, dataset.title, english).dated
    assert "2 May 2025" in dated
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert f"SHA-256 {dataset.digest[:16]}" in page
        assert dataset.title in page
        assert page.endswith(f"{dataset.title} {dated}") == (number > 1)


def test_words_stay_in_their_margins_and_off_each_other(report_pdf: Path) -> None:
    for number, sheet in enumerate(sheets_of(report_pdf), 1):
        assert sheet.words, number
        assert not sheet.outside(MARGIN), number
        assert not sheet.overlapping(), number


def test_no_letter_is_too_small_and_no_line_too_thin(reader: PdfReader) -> None:
    for number, page in enumerate(reader.pages, 1):
        painted = painted_on(page)
        assert min(painted.letters) >= LEAST_LETTER - 1e-6, number
        assert min(painted.lines) >= LEAST_LINE, number


def test_typefaces_are_ours_and_inside(report_pdf: Path) -> None:
    fonts = fonts_of(report_pdf)
    assert sorted(name.partition("+")[2] for name, _ in fonts) == [
        "TollbookSans-Regular",
        "TollbookSans-SemiBold",
    ]
    assert {state for _, state in fonts} == {"yes yes yes"}


@pytest.mark.parametrize(("paper", "wide", "tall"), [("A4", 210, 297), ("Letter", 215.9, 279.4)])
def test_pages_are_of_the_paper(
    paper: str, wide: float, tall: float, write_report: WriteReport
) -> None:
    file = write_report(paper=paper, chapters=(Chapter.OVERVIEW, Chapter.FIGURES))
    for page, sheet in zip(PdfReader(file).pages, sheets_of(file), strict=True):
        assert float(page.mediabox.width) == pytest.approx(wide * POINTS, abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(tall * POINTS, abs=0.01)
        assert not sheet.outside(MARGIN)
        assert not sheet.overlapping()


# What is in it


def test_the_cover_says_how_many_as_of_when_by_whom(pages: list[str], dataset: Dataset) -> None:
    cover = pages[0]
    for words in (dataset.title, "106,745", "people, as of 2 May 2025", "A confirmed minimum."):
        assert words in cover
    assert "BBC News Russian and Mediazona" in cover
    assert "Made on 2 May 2025 with Tollbook" in cover
    assert dataset.digest in cover


def test_every_figure_is_listed_with_its_value(
    pages: list[str], reader: PdfReader, dataset: Dataset, english: Wording
) -> None:
    text = part(pages, reader, "All figures")
    for figure in dataset.figures:
        assert plain(Wording("en").name(figure)) in text
        assert plain(english.value(figure)) in text


def test_scope_definitions_and_methods_are_told(
    pages: list[str], reader: PdfReader, dataset: Dataset, english: Wording
) -> None:
    scope = part(pages, reader, "Scope and definitions")
    told = [*dataset.counted, *dataset.not_counted, *(text for _, text in dataset.definitions)]
    assert len(told) > 8
    for words in told:
        assert plain(words) in scope
    methods = part(pages, reader, "Method notes")
    for note in METHODS:
        assert plain(english.text(note)) in methods


def test_cautions_name_their_figures(pages: list[str], reader: PdfReader, dataset: Dataset) -> None:
    text = part(pages, reader, "Cautions")
    carrying = [figure for figure in dataset.figures if figure.cautions]
    assert carrying
    for figure in carrying:
        assert plain(Wording("en").name(figure)) in text
        for caution in figure.cautions:
            assert plain(caution) in text


def about(source: Source) -> Iterator[str]:
    """What is told of a source, without full stops and spaces: long words are broken."""
    for words in (source.title, source.publisher, source.reference, source.note):
        if words:
            yield "".join(words.split()).rstrip(".")


def test_sources_are_named_and_what_was_not_counted_comes_last(
    pages: list[str], reader: PdfReader, dataset: Dataset
) -> None:
    text = part(pages, reader, "Sources")
    for source in dataset.sources:
        for words in about(source):
            assert words in text.replace(" ", "")
    assert dataset.licence
    assert f"Licence of the dataset: {dataset.licence}." in text
    title, level, page = list(bookmarks(reader))[-1]
    assert (title, level, page) == ("What was not counted", 1, len(pages))
    assert all(plain(each) in pages[-1] for each in dataset.not_counted)


# Chosen


def test_chapters_are_those_chosen_in_their_order(write_report: WriteReport) -> None:
    file = write_report(
        chapters=(Chapter.TIMELINE, Chapter.OVERVIEW), title="Весна, ґ", author="A. E."
    )
    reader = PdfReader(file)
    assert [title for title, level, _ in bookmarks(reader) if level == 1] == [
        "Scope and definitions",
        "Timeline",
        "Overview",
        "Method notes",
        "Cautions",
        "Sources",
        "What was not counted",
    ]
    pages, facts = pages_of(file), reader.metadata
    assert all("Весна, ґ" in page for page in pages)
    assert "Put together by A. E." in pages[0]
    assert facts is not None
    assert (facts.title, facts.author) == ("Весна, ґ", "A. E.")
    assert "pages: timeline, overview;" in (facts.keywords or "")


def test_bars_can_be_shares(write_report: WriteReport) -> None:
    counts, shares = (
        " ".join(pages_of(write_report(chapters=(Chapter.BREAKDOWN,), as_shares=each)))
        for each in (False, True)
    )
    assert "share of 106,745 people" in shares
    assert "share of 106,745 people" not in counts
