"""A chart as PNG: as many pixels as asked for, and the same facts as in the other forms."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from exporting import Write
from pictures import greys
from PySide6.QtGui import QColor, QImage

from desktop.analysis.catalogue import Entry
from desktop.analysis.charts import Chart, retitled
from desktop.charts.style import load_theme
from desktop.export.clipboard import picture_data
from desktop.export.request import (
    FACTORS,
    Request,
    column_width,
    pixel_width,
    request_for,
)
from desktop.models.document import Document
from desktop.models.wording import Wording

METRE = 1000 / 25.4  # in inches


def chunks(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of a PNG: ISO/IEC 15948, 5.3."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    at = 8
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", content, at + 8 + length) == (zlib.crc32(kind + body),)
        yield kind.decode("ascii"), body
        at += 12 + length


def texts(file: Path) -> dict[str, str]:
    """The texts in a PNG by their keywords, read by Qt."""
    image = QImage(str(file))
    return {key: image.text(key) for key in image.textKeys()}


@pytest.fixture
def status(entries: dict[str, Entry], charts: dict[str, Chart]) -> Request:
    """Bars, 85 mm wide."""
    return request_for(entries["by-status"], charts["by-status"])


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("wide", [85.0, 120.0, 180.0])
def test_pixels_grow_with_the_factor(
    factor: int, wide: float, status: Request, write: Write
) -> None:
    request = status._replace(factor=factor, width=column_width(wide))
    image = QImage(str(write(request, "status.png")))
    assert image.width() == pytest.approx(wide / 25.4 * 96 * factor, abs=0.51)
    assert (
        image.dotsPerMeterX() == image.dotsPerMeterY() == pytest.approx(96 * factor * METRE, abs=1)
    )
    assert image.width() / image.dotsPerMeterX() * 1000 == pytest.approx(wide, abs=0.2)


def test_the_chart_is_the_same_at_every_factor(status: Request, write: Write) -> None:
    images = [
        QImage(str(write(status._replace(factor=factor), f"{factor}.png"))) for factor in FACTORS
    ]
    for factor, image in zip(FACTORS, images, strict=True):
        assert image.height() == pytest.approx(images[0].height() * factor, abs=factor)
    means = [float(greys(image).mean()) for image in images]
    assert means == pytest.approx([means[0]] * len(means), abs=2)


@pytest.mark.parametrize("pixels", [320, 333, 800, 4000])
@pytest.mark.parametrize("factor", [1, 3])
def test_pixels_are_those_asked_for(
    pixels: int, factor: int, status: Request, write: Write
) -> None:
    request = status._replace(width=pixel_width(pixels), factor=factor)
    assert QImage(str(write(request, "wide.png"))).width() == pixels * factor


def test_dots_an_inch_are_written_as_the_specification_asks(status: Request, write: Write) -> None:
    content = write(status, "status.png").read_bytes()
    parts = list(chunks(content))
    assert [parts[0][0], parts[-1][0]] == ["IHDR", "IEND"]
    across, down, unit = struct.unpack(">IIB", dict(parts)["pHYs"])
    assert (across, down, unit) == (7559, 7559, 1)  # 192 an inch, in metres


def test_it_says_what_it_shows_and_where_it_comes_from(
    status: Request, charts: dict[str, Chart], write: Write, book: Document, english: Wording
) -> None:
    found, caption = texts(write(status, "status.png")), charts["by-status"].caption
    assert found["Title"] == english.text(caption.title)
    assert english.text(caption.foot) in found["Description"]
    assert "26,618" in found["Description"]
    assert "chart: by-status;" in found["Source"]
    assert book.dataset.digest in found["Source"]
    assert found["Software"].startswith("Tollbook ")
    assert found["Creation Time"] == "2025-05-02T12:00:00Z"
    assert "Author" not in found


def test_texts_in_any_script_are_kept(charts: dict[str, Chart], write: Write) -> None:
    title = "Підтверджені загиблі, ґ є і ї"
    file = write(Request(retitled(charts["growth"], title, None), "growth", "x"), "ґ і.png")
    assert texts(file)["Title"] == title


@pytest.mark.parametrize("theme", ["light", "dark", "grey"])
def test_the_ground_is_the_themes(theme: str, status: Request, write: Write) -> None:
    image = QImage(str(write(status._replace(theme=theme), "status.png")))
    wide, tall = image.width() - 1, image.height() - 1
    corners = {image.pixelColor(x, y).name() for x in (0, wide) for y in (0, tall)}
    assert corners == {load_theme(theme).card.lower()}
    ground, ink = (QColor(colour) for colour in (load_theme(theme).card, load_theme(theme).ink))
    values = greys(image)
    assert abs(int(values[0, 0]) - ground.lightness()) < 40
    assert (abs(values - ink.lightness()) < 40).any()


def test_nothing_touches_the_edge(charts: dict[str, Chart], write: Write) -> None:
    for name, chart in charts.items():
        values = greys(QImage(str(write(Request(chart, name, "x"), "edge.png"))))
        ground = values[0, 0]
        edge = 20  # pixels at 2x: two thirds of the margin
        for side in (values[:edge], values[-edge:], values[:, :edge], values[:, -edge:]):
            assert (side == ground).all(), name


def test_grey_needs_no_colour(status: Request, write: Write) -> None:
    image = QImage(str(write(status._replace(theme="grey", factor=1), "grey.png")))
    every = {
        image.pixelColor(x, y).saturation()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert max(every) < 40


def test_the_clipboard_gets_the_files_bytes(
    status: Request, write: Write, book: Document, english: Wording
) -> None:
    copied = picture_data(status, book, english).data("image/png").data()
    assert copied == write(status, "status.png").read_bytes()


def test_a_marked_figure_stands_out(status: Request, write: Write) -> None:
    plain, marked = (
        QImage(str(write(status._replace(marked=key), f"{key}.png"))) for key in (None, "C09")
    )
    assert plain.size() == marked.size()
    assert (greys(plain) != greys(marked)).mean() > 0.02
