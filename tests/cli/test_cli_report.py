"""`tollbook report` writes chosen pages of any dataset as PDF or HTML."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from desktop import cli_export
from desktop.export.paper import FORMATS
from desktop.export.report import Chapter

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.domain.dataset import Dataset
    from tests.cli.conftest import Write

pytestmark = pytest.mark.usefixtures("painting")

BEFORE = ["Scope and definitions"]
AFTER = ["Method notes", "Cautions", "Sources", "What was not counted"]
NAMES = {
    "overview": "Overview",
    "timeline": "Timeline",
    "breakdown": "Breakdown",
    "compare": "Compare",
    "audit": "Audit",
    "figures": "All figures",
}


def chapters_of(file: Path) -> list[str]:
    """The chapters between those that every report has."""
    if file.suffix == ".pdf":
        outline = PdfReader(file).outline
        titles = [str(each["/Title"]) for each in outline if not isinstance(each, list)]
    else:
        titles = re.findall('<h2 id="[^"]+">([^<]+)', file.read_text("utf-8"))
    assert titles[:1] == BEFORE
    assert titles[-4:] == AFTER
    return titles[1:-4]


def test_chapters_and_papers_are_those_of_the_service() -> None:
    assert tuple(Chapter) == cli_export.CHAPTERS
    assert tuple(FORMATS) == cli_export.PAPERS


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_all_pages_in_the_order_of_the_window(ending: str, write: Write) -> None:
    assert chapters_of(write(f"x.{ending}", "report")) == list(NAMES.values())


@pytest.mark.parametrize("ending", ["pdf", "html"])
@pytest.mark.parametrize(
    "pages",
    [
        "overview",
        "breakdown,overview",
        "figures,timeline",
        "overview,figures,overview",
        " figures ,",
    ],
)
def test_chosen_pages_in_the_order_asked_for(pages: str, ending: str, write: Write) -> None:
    wanted = dict.fromkeys(each.strip() for each in pages.split(",") if each.strip())
    file = write(f"x.{ending}", "report", "--pages", pages)
    assert chapters_of(file) == [NAMES[each] for each in wanted]


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ((), (210 / 25.4 * 72, 297 / 25.4 * 72)),
        (("--paper", "A4"), (210 / 25.4 * 72, 297 / 25.4 * 72)),
        (("--paper", "Letter"), (612.0, 792.0)),
    ],
    ids=str,
)
def test_paper(words: tuple[str, ...], size: tuple[float, float], write: Write) -> None:
    pages = PdfReader(write("x.pdf", "report", "--pages", "overview", *words)).pages
    assert len(pages) > 3
    for page in pages:
        assert float(page.mediabox.width) == pytest.approx(size[0], abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(size[1], abs=0.01)


def test_title_and_author(write: Write) -> None:
    words = ("--pages", "figures", "--title", "Весна <2025>", "--author", "A. Редактор")
    reader = PdfReader(write("x.pdf", "report", *words))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Весна <2025>", "A. Редактор")
    cover = " ".join(reader.pages[0].extract_text().split())
    assert cover.startswith("Весна <2025> ")
    assert "Put together by A. Редактор" in cover
    page = unescape(write("x.html", "report", *words).read_text("utf-8"))
    assert "<title>Весна <2025></title>" in page
    assert '<meta name="author" content="A. Редактор">' in page
    assert "<h1>Весна <2025></h1>" in page


def test_without_them_the_title_is_the_datasets(write: Write, dataset: Dataset) -> None:
    reader = PdfReader(write("x.pdf", "report", "--pages", "figures"))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author or "") == (dataset.title, "")
    assert dataset.digest in str(reader.metadata.get("/Keywords"))
    page = unescape(write("x.htm", "report", "--pages", "figures").read_text("utf-8"))
    assert f"<title>{dataset.title}</title>" in page
    assert 'name="author"' not in page


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_report_of_another_dataset(ending: str, write: Write, ukrainian: Path) -> None:
    file = write(f"звіт 1.{ending}", "report", ukrainian, "--pages", "breakdown")
    if ending == "pdf":
        pages = PdfReader(file).pages
        text = " ".join(" ".join(page.extract_text() for page in pages).split())
    else:
        text = unescape(file.read_text("utf-8"))
    assert "авербовані у в'язниці" in text


def test_an_old_report_is_replaced(write: Write, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("old", "utf-8")
    file = write("x.html", "report", "--pages", "overview")
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [each.name for each in tmp_path.iterdir()] == ["x.html"]
