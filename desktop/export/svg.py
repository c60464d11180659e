"""SVG: painted by Qt, given its typeface, so that it looks the same where ours is not installed."""

import base64
import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtSvg import QSvgGenerator

from desktop.charts.style import FAMILY
from desktop.export.facts import PROGRAM, Facts
from desktop.export.paper import DOTS, painting
from desktop.export.printed import Sketch
from desktop.storage import places
from desktop.storage.writing import written_aside

FILES = {"400": "TollbookSans-Regular.ttf", "600": "TollbookSans-SemiBold.ttf"}  # by weight
_SVG = "http://www.w3.org/2000/svg"
_FAMILIES = f"{FAMILY}, Inter, Helvetica, Arial, sans-serif"


def svg_steps(sketch: Sketch, facts: Facts, target: Path) -> Iterator[float]:
    """Write an SVG; raises TollbookError."""
    with written_aside(target) as path:
        path.write_bytes(svg_bytes(sketch, facts))
    yield 1.0


def svg_bytes(sketch: Sketch, facts: Facts) -> bytes:
    """A chart as an SVG document with a subset of its typeface inside."""
    root = svg_tree(sketch, facts)
    style = ET.SubElement(root, f"{{{_SVG}}}style")
    style.text = "".join(font_faces(letters_of(root)))
    root.remove(style)
    root.insert(2, style)  # after title and description
    return serialised(root)


def serialised(root: ET.Element) -> bytes:
    """The tree as UTF-8 with the usual names of its namespaces."""
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    content = io.BytesIO()
    ET.ElementTree(root).write(content, encoding="utf-8", xml_declaration=True)
    return content.getvalue()


def svg_tree(sketch: Sketch, facts: Facts) -> ET.Element:
    """A chart as SVG elements, with title and description, without its typeface."""
    root = ET.fromstring(_painted(sketch, facts))  # noqa: S314 - Qt has just written it
    root.set("role", "img")
    root.set("{http://www.w3.org/XML/1998/namespace}lang", facts.language)
    width, height = sketch.size()
    root.set("width", f"{width:.3f}mm")
    root.set("height", f"{height:.3f}mm")
    root.set("viewBox", f"0 0 {sketch.rect.width():.2f} {sketch.rect.height():.2f}")
    for element in root.iter():
        if element.get("font-family"):
            element.set("font-family", _FAMILIES)
    origin = ET.Element(f"{{{_SVG}}}metadata")
    origin.text = f"{PROGRAM}; {facts.made:%Y-%m-%dT%H:%M:%SZ}; {facts.keywords}"
    root.insert(2, origin)
    return root


def _painted(sketch: Sketch, facts: Facts) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the version that has clipping
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(QSize(round(sketch.rect.width()), round(sketch.rect.height())))
    generator.setViewBox(sketch.rect)
    generator.setTitle(facts.title)
    generator.setDescription(facts.description)
    with painting(generator) as painter:
        sketch.paint(painter)
    return bytes(buffer.data().data())


def letters_of(root: ET.Element) -> dict[str, set[str]]:
    """The letters of all texts, by the weight they are set in."""
    letters: dict[str, set[str]] = {}
    for element in root.iter(f"{{{_SVG}}}text"):
        letters.setdefault(element.get("font-weight", "400"), set()).update(element.text or "")
    return letters


def font_faces(letters: dict[str, set[str]]) -> Iterator[str]:
    """CSS rules that carry, for each weight, the glyphs of some letters."""
    for weight in sorted(letters):
        font = base64.b64encode(_subset(FILES[weight], letters[weight])).decode()
        yield (
            f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};'
            f"src:url(data:font/ttf;base64,{font})}}"
        )


def _subset(file: str, letters: set[str]) -> bytes:
    import uharfbuzz

    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(places.resources() / "fonts" / file)))
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, letters))
    return bytes(uharfbuzz.subset(face, wanted).blob.data)
