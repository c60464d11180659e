"""A chart as SVG: described, searchable, with its typeface inside, and alike in a browser."""

import base64
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import uharfbuzz
from exporting import Write, words_of
from pictures import difference, smaller
from poppler import plain
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from desktop.analysis.catalogue import Entry
from desktop.analysis.charts import Chart, retitled
from desktop.export.png import image_of
from desktop.export.request import Request, column_width, request_for, sketch_of
from desktop.models.document import Document
from desktop.models.wording import Wording

SVG = "{http://www.w3.org/2000/svg}"
FACE = re.compile(
    r'@font-face\{font-family:"Tollbook Sans";font-weight:(\d+);'
    r"src:url\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\)\}"
)
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
SOME = ("by-status", "growth", "deaths-by-month")
CHROMIUM = shutil.which("chromium")
QUIET = "--headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2"
MOST_APART, MOST_PLAINLY = 3.0, 0.002  # greys of 255; of all pixels. A lost line: 0.006


@pytest.fixture
def parsed(
    entries: dict[str, Entry], charts: dict[str, Chart], write: Write
) -> dict[str, ET.Element]:
    """Every chart, 85 mm wide, as elements."""
    requests = {name: request_for(entry, charts[name]) for name, entry in entries.items()}
    return {name: root_of(write(each, f"{name}.svg")) for name, each in requests.items()}


def root_of(file: Path) -> ET.Element:
    """The root element of a file that we have written."""
    return ET.parse(file).getroot()  # noqa: S314 - our own


def text_of(root: ET.Element) -> str:
    """All texts in their order."""
    return plain(" ".join(element.text or "" for element in root.iter(f"{SVG}text")))


def found(root: ET.Element, name: str) -> str:
    """The text of the one element of a name right under the root."""
    (element,) = root.findall(f"{SVG}{name}")
    return element.text or ""


def test_title_and_description_come_first(
    parsed: dict[str, ET.Element], charts: dict[str, Chart], book: Document, english: Wording
) -> None:
    for name, root in parsed.items():
        caption = charts[name].caption
        assert [element.tag for element in root][:2] == [f"{SVG}title", f"{SVG}desc"]
        assert found(root, "title") == english.text(caption.title)
        assert english.text(caption.foot) in found(root, "desc")
        assert f"chart: {name};" in found(root, "metadata")
        assert book.dataset.digest in found(root, "metadata")
        assert "2025-05-02T12:00:00Z" in found(root, "metadata")
        assert root.get("role") == "img"
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_figures_are_texts_and_nothing_is_a_picture(
    parsed: dict[str, ET.Element], charts: dict[str, Chart], english: Wording
) -> None:
    for name, root in parsed.items():
        text = text_of(root)
        assert not [each for each in words_of(charts[name], english) if plain(each) not in text]
        assert not list(root.iter(f"{SVG}image")), name


def test_the_width_is_the_columns(parsed: dict[str, ET.Element]) -> None:
    for root in parsed.values():
        _, _, wide, tall = map(float, root.attrib["viewBox"].split())
        height = float(root.attrib["height"].removesuffix("mm"))
        assert root.attrib["width"] == "85.000mm"
        assert wide / tall == pytest.approx(85 / height, rel=1e-3)


def test_every_letter_is_in_the_typeface_inside(parsed: dict[str, ET.Element]) -> None:
    for name, root in parsed.items():
        faces = {
            weight: base64.b64decode(font) for weight, font in FACE.findall(found(root, "style"))
        }
        letters: dict[str, set[str]] = {}
        for element in root.iter(f"{SVG}text"):
            letters.setdefault(element.attrib["font-weight"], set()).update(element.text or "")
        assert faces.keys() == letters.keys(), name
        for weight, used in letters.items():
            known = uharfbuzz.Face(faces[weight]).unicodes
            assert not {letter for letter in used if ord(letter) not in known}, name
            assert len(faces[weight]) < 40_000


def test_cyrillic_letters_are_in_the_typeface_inside(
    charts: dict[str, Chart], write: Write
) -> None:
    chart = retitled(charts["by-status"], "Підтверджені загиблі, ґ є і ї", None)
    root = root_of(write(Request(chart, "by-status", "breakdown"), "ґ.svg"))
    assert text_of(root).startswith("Підтверджені загиблі, ґ є і ї ")
    strong = dict(FACE.findall(found(root, "style")))["600"]
    known = uharfbuzz.Face(base64.b64decode(strong)).unicodes
    assert {ord(letter) for letter in "Підтверженізаґєії"} <= set(known)


def test_nothing_outside_the_file_is_asked_for(
    entries: dict[str, Entry], charts: dict[str, Chart], write: Write
) -> None:
    for name in SOME:
        text = write(request_for(entries[name], charts[name]), f"{name}.svg").read_text("utf-8")
        text = re.sub(r' xmlns(?::\w+)?="[^"]*"', "", text)
        assert "http" not in text
        assert "@import" not in text
        assert set(re.findall(r"url\((.{5})", text)) <= {"#clip", "data:"}


@pytest.mark.parametrize("name", SOME)
def test_the_foot_stays_without_title_and_subtitle(
    name: str, charts: dict[str, Chart], write: Write, english: Wording
) -> None:
    root = root_of(write(Request(retitled(charts[name], "", ""), name, "page"), "bare.svg"))
    assert plain(english.text(charts[name].caption.foot)) in text_of(root)
    assert plain(english.text(charts[name].caption.title)) not in text_of(root)
    assert found(root, "title")


def test_quotes_and_brackets_stay_what_they_are(charts: dict[str, Chart], write: Write) -> None:
    title = "<b>&amp; \"1\" {digest} ]]> 'x'"
    chart = retitled(charts["by-status"], title, None)
    root = root_of(write(Request(chart, "by-status", "page"), "odd.svg"))
    assert found(root, "title") == title
    assert title in text_of(root)


def box(element: ET.Element) -> QRectF:
    """What a shape covers, without its line's width; empty for what is no shape."""
    numbers = [
        float(each) for each in NUMBER.findall(element.get("points") or element.get("d") or "")
    ]
    if numbers:
        across, down = numbers[::2], numbers[1::2]
        return QRectF(min(across), min(down), max(across) - min(across), max(down) - min(down))
    wide, tall = (float(element.get(name, 0)) for name in ("width", "height"))
    left, top = (
        float(element.get(one) or element.get(other) or 0)
        for one, other in (("x", "cx"), ("y", "cy"))
    )
    return QRectF(left, top, wide, tall)


def clipped(root: ET.Element) -> Iterator[tuple[QRectF, QRectF]]:
    """Each shape that is cut, with what it is cut to."""
    paths = {f"url(#{each.get('id')})": box(each[0]) for each in root.iter(f"{SVG}clipPath")}
    for group in root.iter(f"{SVG}g"):
        if "clip-path" in group.attrib:
            for shape in group.iter():
                if shape.tag != f"{SVG}g":
                    yield box(shape), paths[group.attrib["clip-path"]]


def test_no_shape_is_cut_away(parsed: dict[str, ET.Element]) -> None:
    for name in ("growth", "editions", "claimed", "deaths-by-week", "deaths-by-month"):
        cut = list(clipped(parsed[name]))
        assert cut, name
        for shape, window in cut:
            assert window.adjusted(-1, -1, 1, 1).contains(shape.center()), name


@pytest.mark.skipif(CHROMIUM is None, reason="no browser is installed")
@pytest.mark.parametrize("name", SOME)
def test_a_browser_shows_the_same_as_our_picture(
    name: str, entries: dict[str, Entry], charts: dict[str, Chart], write: Write, english: Wording
) -> None:
    request = request_for(entries[name], charts[name])._replace(width=column_width(120))
    file = write(request, f"{name}.svg")
    own = image_of(sketch_of(request, english, ".svg"), 2)
    seen = screenshot(file, own).copy(own.rect())
    third = own.width() // 3, own.height() // 3  # each program smooths letters in its own way
    apart = difference(smaller(own, *third), smaller(seen, *third))
    assert apart.mean < MOST_APART
    assert apart.plain < MOST_PLAINLY


def screenshot(file: Path, own: QImage) -> QImage:
    """What Chromium makes of a file, at least as large as our own picture at twice the pixels."""
    target = file.with_suffix(".png")
    size = f"--window-size={own.width() // 2 + 1},{own.height() // 2 + 1}"
    profile = f"--user-data-dir={file.parent / 'profile'}"
    command = [
        str(CHROMIUM),
        *QUIET.split(),
        profile,
        size,
        f"--screenshot={target}",
        file.as_uri(),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return QImage(str(target))
