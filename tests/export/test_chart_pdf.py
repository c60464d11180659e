"""A chart as PDF: as wide as the column to the hair, readable by eye, by search and by program."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from exporting import MADE, POINTS, Write, words_of
from poppler import fonts_of, needs_poppler, plain, sheets_of, text_of
from pypdf import PdfReader
from streams import painted_on

from desktop.analysis.catalogue import Entry
from desktop.analysis.charts import Chart, annotated, cut_to, retitled
from desktop.export.request import WIDTHS, Request, column_width, request_for
from desktop.models.document import Document
from desktop.models.wording import Wording

MOST_BYTES = 100_000
SMALLEST_LETTER, THINNEST_LINE = 7.0, 0.5  # points
Files = dict[tuple[str, float], Path]
UKRAINIAN = "Підтверджені загиблі, ґ є і ї"

in_every_width = pytest.mark.parametrize("wide", WIDTHS)
in_columns = pytest.mark.parametrize("wide", [85.0, 180.0])


def of_width(files: Files, wide: float) -> Iterator[tuple[str, Path]]:
    """Names and files of all charts in a width."""
    return ((name, file) for (name, width), file in files.items() if width == wide)


@in_every_width
def test_one_page_of_the_exact_width_and_few_bytes(chart_pdfs: Files, wide: float) -> None:
    for name, file in of_width(chart_pdfs, wide):
        (page,) = PdfReader(file).pages
        for box in (page.mediabox, page.cropbox):
            assert float(box.width) == pytest.approx(wide * POINTS, abs=0.01), name
        assert float(page.mediabox.height) > 20 * POINTS, name
        assert not page.images, name
        assert file.stat().st_size < MOST_BYTES, name


@in_columns
def test_each_says_what_it_shows_and_where_it_comes_from(
    chart_pdfs: Files, wide: float, charts: dict[str, Chart], book: Document, english: Wording
) -> None:
    for name, file in of_width(chart_pdfs, wide):
        facts, caption = PdfReader(file).metadata, charts[name].caption
        assert facts is not None
        assert facts.title == english.text(caption.title)
        for part in (caption.subtitle, caption.foot):
            assert english.text(part) in (facts.subject or "")
        assert f"chart: {name};" in (facts.keywords or "")
        assert f"SHA-256: {book.dataset.digest}" in (facts.keywords or "")
        assert facts.creation_date is not None
        assert facts.creation_date.timestamp() == int(MADE)


def test_libraries_read_the_same_facts(chart_pdfs: Files, book: Document) -> None:
    reader = PdfReader(chart_pdfs["by-status", 85.0])
    xmp, facts = reader.xmp_metadata, reader.metadata
    assert xmp is not None
    assert facts is not None
    assert xmp.dc_title == {"x-default": facts.title}
    assert xmp.dc_description is not None
    assert plain(xmp.dc_description["x-default"]) == plain(facts.subject or "")
    assert xmp.pdf_keywords == facts.keywords
    assert book.dataset.digest in (xmp.pdf_keywords or "")
    assert xmp.xmp_create_date is not None
    assert xmp.xmp_create_date.strftime("%Y-%m-%d") == "2025-05-02"
    root: Any = reader.root_object
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


@needs_poppler
@in_columns
def test_captions_and_figures_can_be_searched(
    chart_pdfs: Files, wide: float, charts: dict[str, Chart], english: Wording
) -> None:
    for name, file in of_width(chart_pdfs, wide):
        text = text_of(file, "-raw")
        for words in words_of(charts[name], english):
            assert plain(words) in text, name


@needs_poppler
@in_columns
def test_typefaces_are_embedded_in_part_and_known_by_letter(chart_pdfs: Files, wide: float) -> None:
    for name, file in of_width(chart_pdfs, wide):
        fonts = fonts_of(file)
        assert {state for _, state in fonts} == {"yes yes yes"}, name
        assert {font.partition("+")[2] for font, _ in fonts} <= {
            "TollbookSans-Regular",
            "TollbookSans-SemiBold",
        }
        assert len({font for font, _ in fonts}) == len(fonts), name


@in_every_width
def test_no_letter_is_too_small_and_no_line_too_thin(chart_pdfs: Files, wide: float) -> None:
    for name, file in of_width(chart_pdfs, wide):
        painted = painted_on(PdfReader(file).pages[0])
        assert len(painted.letters) > 50, name
        assert painted.lines, name
        assert min(painted.letters) >= SMALLEST_LETTER - 1e-6, name
        assert min(painted.lines) >= THINNEST_LINE, name


@needs_poppler
@in_every_width
def test_words_stay_on_the_page_and_off_each_other(chart_pdfs: Files, wide: float) -> None:
    for name, file in of_width(chart_pdfs, wide):
        (sheet,) = sheets_of(file)
        assert not sheet.outside(-0.1), name
        assert not sheet.overlapping(), name


@needs_poppler
def test_cyrillic_letters_can_be_searched(charts: dict[str, Chart], write: Write) -> None:
    chart = retitled(charts["by-status"], UKRAINIAN, f"{UKRAINIAN} — ще раз")
    file = write(Request(chart, "by-status", "breakdown"), "загиблі, ґ.pdf")
    assert text_of(file, "-raw").startswith(f"{UKRAINIAN} {UKRAINIAN} — ще раз ")
    assert {state for _, state in fonts_of(file)} == {"yes yes yes"}
    facts = PdfReader(file).metadata
    assert facts is not None
    assert facts.title == UKRAINIAN


def test_words_are_parted_by_spaces(chart_pdfs: Files, charts: dict[str, Chart]) -> None:
    for name in charts:
        text = PdfReader(chart_pdfs[name, 85.0]).pages[0].extract_text()
        assert "Source: " in text, name
        assert "\t" not in text, name


@needs_poppler
@pytest.mark.parametrize("name", ["by-status", "growth", "deaths-by-month"])
def test_the_foot_stays_without_title_and_subtitle(
    name: str, charts: dict[str, Chart], write: Write, english: Wording
) -> None:
    chart = retitled(charts[name], "", "")
    text = text_of(write(Request(chart, name, "page"), "bare.pdf"), "-raw")
    own = charts[name].caption
    assert plain(english.text(own.title)) not in text
    assert plain(english.text(own.subtitle)) not in text
    assert plain(english.text(own.foot)) in text


@needs_poppler
@pytest.mark.parametrize("name", ["by-status", "growth", "deaths-by-month"])
def test_a_note_is_written_at_its_mark(name: str, charts: dict[str, Chart], write: Write) -> None:
    chart = charts[name]
    key = chart.keys[len(chart.keys) // 2]
    request = Request(annotated(chart, key, "see the text"), name, "page", marked=key)
    file = write(request, "noted.pdf")
    assert "see the text" in text_of(file, "-raw")
    (sheet,) = sheets_of(file)
    assert not sheet.outside(-0.1)


@needs_poppler
def test_days_that_are_cut_off_are_not_drawn(charts: dict[str, Chart], write: Write) -> None:
    chart = charts["deaths-by-month"]
    days = float(date(2023, 1, 5).toordinal()), float(date(2023, 7, 4).toordinal())
    text = text_of(write(Request(cut_to(chart, days), "deaths-by-month", "timeline"), "cut.pdf"))
    assert "May" in text
    assert "Shown: 5 January 2023 to 4 July 2023." in text
    assert "Jan 20" not in text
    whole = text_of(write(Request(chart, "deaths-by-month", "timeline"), "whole.pdf"))
    assert "May" not in whole


@pytest.mark.parametrize("millimetres", [60.0, 99.9, 123.45, 420.0])
def test_any_width_is_exact(
    millimetres: float, entries: dict[str, Entry], charts: dict[str, Chart], write: Write
) -> None:
    request = request_for(entries["by-region"], charts["by-region"])
    file = write(request._replace(width=column_width(millimetres)), "any.PDF")
    page = PdfReader(file).pages[0]
    assert float(page.mediabox.width) == pytest.approx(millimetres * POINTS, abs=0.01)
    painted = painted_on(page)
    assert min(painted.letters) >= SMALLEST_LETTER
    assert min(painted.lines) >= THINNEST_LINE
