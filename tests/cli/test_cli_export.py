"""`tollbook export` writes any chart of any dataset; the options change what is in the file."""

from __future__ import annotations

import os
import re
from subprocess import PIPE
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from desktop import cli_export
from desktop.charts.style import load_theme
from desktop.export import request

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.models.document import Document
    from tests.cli.conftest import Program, Run, Write

pytestmark = pytest.mark.usefixtures("painting")

SVG = "{http://www.w3.org/2000/svg}"
MAGIC = {"pdf": b"%PDF-1.7", "svg": b"<?xml", "png": b"\x89PNG"}
POINTS = 72 / 25.4  # in a millimetre
HEADLINE_FOOT = "As of 2 May 2025. A confirmed minimum."
CHANGES = [
    ("by-status", "--shares", "share of 106,745 people", "excluded; people, as of"),
    ("by-region", "--shares", "share of 106,745 people", "excluded; people, as of"),
    ("deaths-by-week", "--running-total", "running total by date of death", "by week of death"),
    ("deaths-by-month", "--running-total", "running total by date of death", "by month of death"),
    ("deaths-by-month", "--newest", "First seen 26 April 2025", "As known between"),
    ("editions", "--log", "20,000 50,000 100,000 200,000 2023", "0 50,000 100,000 150,000"),
]


def text_of(file: Path) -> str:
    """The text of an SVG or PDF with single spaces."""
    if file.suffix.lower() == ".pdf":
        return " ".join(PdfReader(file).pages[0].extract_text().split())
    texts = ET.parse(file).getroot().iter(f"{SVG}text")  # noqa: S314 - our own
    return " ".join(" ".join(each.text or "" for each in texts).split())


def picture_of(file: Path) -> str:
    """An SVG without what it says of itself."""
    return re.sub("<metadata>.*?</metadata>", "", file.read_text("utf-8"), flags=re.DOTALL)


def test_list_names_every_chart_with_its_title(tollbook: Run, document: Document) -> None:
    code, out, err = tollbook("export", "--list")
    names = [entry.name for entry in document.catalogue]
    assert {"check-r5", "compare-1"} < set(names)
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == names
    assert re.search(r"^growth +How the count grew$", out, re.MULTILINE)
    assert len({line.index(line.split(maxsplit=1)[1]) for line in out.splitlines()}) == 1


def test_list_of_another_dataset(tollbook: Run, ukrainian: Path) -> None:
    for path in (ukrainian, ukrainian / "datapackage.json"):
        code, out, err = tollbook("export", "--list", path)
        assert (code, err) == (0, "")
        assert "\nby-стан " in out
        assert "by-status" not in out


def test_every_chart_of_the_list_is_written(tollbook: Run, write: Write) -> None:
    for line in tollbook("export", "--list")[1].splitlines():
        name, title = line.split(maxsplit=1)
        text = text_of(write("x.svg", "export", name))
        assert text.startswith(title), name
        assert "Source: " in text, name


@pytest.mark.parametrize("ending", ["pdf", "svg", "png", "PDF", "Svg"])
def test_the_ending_says_the_form(ending: str, write: Write, tmp_path: Path) -> None:
    file = write(f"chart.{ending}", "export", "by-status")
    assert file.read_bytes().startswith(MAGIC[ending.lower()])
    assert [each.name for each in tmp_path.iterdir()] == [file.name]
    if ending != "png":
        assert "16,745" in text_of(file)
        assert HEADLINE_FOOT in text_of(file)


@pytest.mark.parametrize("ending", MAGIC)
def test_chart_of_a_dataset_under_a_name_with_a_space(
    ending: str, write: Write, ukrainian: Path
) -> None:
    file = write(f"мій набір/графік ґ 1.{ending}", "export", "by-стан", ukrainian)
    assert file.read_bytes().startswith(MAGIC[ending])
    if ending != "png":
        assert "авербовані у в'язниці 16,745" in text_of(file)


@pytest.mark.parametrize("wide", [60, 85, 420])
def test_width_in_millimetres(wide: int, write: Write) -> None:
    file = write("x.pdf", "export", "by-status", "--width-mm", str(wide))
    assert float(PdfReader(file).pages[0].mediabox.width) == pytest.approx(wide * POINTS, abs=0.01)
    root = ET.parse(write("x.svg", "export", "growth", f"--width-mm={wide}")).getroot()  # noqa: S314
    assert root.get("width") == f"{wide}.000mm"


def test_a_chart_is_two_columns_wide_unless_asked_otherwise(write: Write) -> None:
    page = PdfReader(write("x.pdf", "export", "growth")).pages[0]
    assert float(page.mediabox.width) == pytest.approx(180 * POINTS, abs=0.01)


@pytest.mark.parametrize(
    ("words", "pixels"),
    [
        ("--width-px 800 --scale 2", 1600),
        ("--width-px 800", 1600),
        ("--width-px 320 --scale 1", 320),
        ("--width-px 333 --scale 3", 999),
        ("--width-px 4000 --scale 1", 4000),
        ("--width-px 320 --scale 4", 1280),
        ("--width-mm 127 --scale 1", 480),
        ("", 1361),
    ],
)
def test_a_png_has_the_pixels_asked_for(words: str, pixels: int, write: Write) -> None:
    image = QImage(str(write("x.png", "export", "by-status", *words.split())))
    assert image.width() == pixels


def test_themes(write: Write) -> None:
    for theme in cli_export.THEMES:
        image = QImage(str(write("x.png", "export", "by-status", "--theme", theme)))
        assert image.pixelColor(1, 1).name() == load_theme(theme).card.lower(), theme


def test_own_words_above_the_chart(write: Write) -> None:
    own = text_of(write("x.svg", "export", "by-status"))
    title, subtitle = "Назва {0}, ґ", 'Second <b> & "third" {digest}'
    words = ("export", "by-status", f"--title={title}", "--subtitle", subtitle)
    for name in ("x.svg", "x.pdf"):
        assert text_of(write(name, *words)).startswith(f"{title} {subtitle} ")
    bare = text_of(write("x.svg", "export", "by-status", "--title", "", "--subtitle="))
    assert own.startswith("Confirmed deaths (named), by status Russian forces")
    assert bare.startswith("Source: BBC News Russian and Mediazona")
    assert own.endswith(bare)


@pytest.mark.parametrize(
    ("chart", "mark"), [("by-status", "C08"), ("growth", "E-2025-05-02-7-B")], ids=str
)
def test_a_mark_stands_out_and_carries_a_note(chart: str, mark: str, write: Write) -> None:
    plain = write("plain.svg", "export", chart)
    marked = write("marked.svg", "export", chart, "--mark", mark)
    assert text_of(marked) == text_of(plain)
    assert picture_of(marked) != picture_of(plain)
    note = "see page 7, ґ"
    for name in ("noted.svg", "noted.pdf"):
        noted = text_of(write(name, "export", chart, "--mark", mark, "--note", note))
        assert note in noted
    assert note not in text_of(plain)


@pytest.mark.parametrize("mark", ["C06", "nosuch", ""])
def test_a_mark_that_is_not_drawn(mark: str, tollbook: Run, tmp_path: Path) -> None:
    code, out, err = tollbook("export", "by-status", "--mark", mark, "--to", tmp_path / "x.svg")
    assert (code, out) == (1, "")
    assert err == (
        f"{mark}: The chart draws no figure of this id. It draws: C09, C07, C08, C10, C11, "
        "D-STATUS.\n"
    )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("chart", "option", "new", "old"), CHANGES, ids=str)
def test_options_change_the_chart(
    chart: str, option: str, new: str, old: str, write: Write
) -> None:
    plain, changed = write("x.svg", "export", chart), write("y.svg", "export", chart, option)
    assert old in text_of(plain)
    assert new in text_of(changed)
    assert new not in text_of(plain)
    assert old not in text_of(changed)
    word = option.removeprefix("--").replace("-", " ")
    assert f"; {word}: yes;" in changed.read_text("utf-8")
    assert f"; {word}: yes;" not in plain.read_text("utf-8")


def test_limits_are_those_of_the_window() -> None:
    assert cli_export.THEMES == request.THEMES
    assert (cli_export.LEAST_MM, cli_export.MOST_MM) == (request.NARROWEST, request.WIDEST)
    assert (cli_export.LEAST_PX, cli_export.MOST_PX) == (
        request.FEWEST_PIXELS,
        request.MOST_PIXELS,
    )


@pytest.mark.skipif(os.name == "nt", reason="terminals differ there")
def test_a_terminal_is_shown_how_far_it_has_come(program: Program, tmp_path: Path) -> None:
    near, far = os.openpty()
    done = program("export", "growth", "--to", "x.pdf", stdout=PIPE, stderr=far)
    os.close(far)
    shown = os.read(near, 4096)
    os.close(near)
    assert (done.returncode, done.stdout) == (0, b"")
    assert shown.startswith(b"\r")
    assert b"\r100 % " in shown
    assert shown.endswith(b"\r        \r")
    assert b"\n" not in shown
    assert (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("chart", "option"),
    [("by-status", "--log"), ("growth", "--shares"), ("editions", "--newest")],
)
def test_an_option_that_changes_nothing_is_refused(
    tollbook: Run, tmp_path: Path, chart: str, option: str
) -> None:
    code, _, err = tollbook("export", chart, option, "--to", str(tmp_path / "x.svg"))
    assert code == 1
    assert f"{option} changes nothing in this chart" in err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
@pytest.mark.parametrize("letters", ["a\x01b", "a\udcffb", "a\ufffeb", "a\nb"])
def test_what_no_file_can_hold_is_left_out_of_words(
    tollbook: Run, tmp_path: Path, ending: str, letters: str
) -> None:
    target = tmp_path / f"x.{ending}"
    mine = ("--title", letters, "--subtitle", letters, "--mark", "C08", "--note", letters)
    assert tollbook("export", "by-status", "--to", str(target), *mine) == (0, "", "")
    said = "a b" if "\n" in letters else "ab"
    if ending == "png":
        assert QImage(str(target)).text("Title") == said
    else:
        assert f"{said} " in text_of(target)


@pytest.mark.parametrize("asked", ["", "datapackage.json"])
def test_the_dataset_itself_is_not_written_over(tollbook: Run, ukrainian: Path, asked: str) -> None:
    package = ukrainian / "datapackage.json"
    before = package.read_bytes()
    code, _, err = tollbook("figures", str(ukrainian / asked), "--to", str(package))
    assert code == 1
    assert "the dataset itself" in err
    assert package.read_bytes() == before
