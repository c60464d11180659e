"""PNG: the same picture in pixels, with what it says of itself in text chunks."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.facts import PROGRAM, Facts
from desktop.export.paper import DOTS, painting
from desktop.export.printed import Sketch
from desktop.storage.writing import written_aside

_INCH = 0.0254  # metres
PIXELS_PER_INCH = 96  # at 1x
MOST_PIXELS = 60_000_000
_LARGE = QT_TRANSLATE_NOOP(
    "Export",
    "A picture of {width} × {height} pixels is too large. Choose a smaller width or scale, or "
    "write a PDF or an SVG.",
)


def pixels_of(sketch: Sketch, factor: float) -> tuple[int, int]:
    """Width and height of the picture with `factor` times 96 pixels an inch."""
    scale = PIXELS_PER_INCH * factor / DOTS
    rect = sketch.rect
    return max(round(rect.width() * scale), 1), max(round(rect.height() * scale), 1)


def image_of(sketch: Sketch, factor: float) -> QImage:
    """The picture with `factor` times 96 pixels an inch. Raises TollbookError where it is huge."""
    resolution = PIXELS_PER_INCH * factor
    width, height = pixels_of(sketch, factor)
    if width * height > MOST_PIXELS:
        raise TollbookError(Problem("PNG", _LARGE.fill(width=width, height=height)))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(resolution / _INCH))
    image.setDotsPerMeterY(round(resolution / _INCH))
    image.fill(sketch.style.colour("card"))
    with painting(image, resolution) as painter:
        sketch.paint(painter)
    return image


def png_bytes(image: QImage, facts: Facts) -> bytes:
    """A picture as a file; keywords of its texts are those of the PNG specification, 11.3.4.2."""
    texts = {
        "Title": facts.title,
        "Author": facts.author,
        "Description": facts.description,
        "Source": facts.keywords,
        "Software": PROGRAM,
        "Creation Time": f"{facts.made:%Y-%m-%dT%H:%M:%SZ}",
    }
    for name, text in texts.items():
        if text:
            image.setText(name, text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def png_steps(sketch: Sketch, factor: float, facts: Facts, target: Path) -> Iterator[float]:
    """Write a PNG; raises TollbookError."""
    with written_aside(target) as path:
        path.write_bytes(png_bytes(image_of(sketch, factor), facts))
    yield 1.0
