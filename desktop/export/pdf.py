"""PDF: painted by Qt, finished by pypdf with bookmarks, links, dates and what it says of itself."""

import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QUuid
from PySide6.QtGui import QPainter, QPdfWriter

from desktop.export.facts import PROGRAM, Facts
from desktop.export.flow import Link, Mark
from desktop.export.paper import DOTS, MM, POINT, PageSetup, painting
from desktop.export.work import aside
from desktop.export.xmp import xmp_packet
from desktop.storage.writing import written_aside

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

_NAMESPACE = QUuid("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}")  # of addresses, RFC 9562, 6.6
_LISTS = re.compile(rb"\[[^\]]*\]")  # of a character map: what each glyph means
_PAINTED = 0.8  # of the work, when all pages are painted


class Leaves(Protocol):
    """Pages that can be painted: a document or a chart alone."""

    @property
    def count(self) -> int:
        """Number of pages."""
        ...

    @property
    def marks(self) -> Sequence[Mark]:
        """Where each heading stands."""
        ...

    def links(self, index: int) -> Sequence[Link]:
        """What can be followed on a page."""
        ...

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of a page in millimetres."""
        ...

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint a page in dots."""
        ...


def pdf_steps(leaves: Leaves, facts: Facts, target: Path) -> Iterator[float]:
    """Write a PDF; yields how far it has come, 0 to 1. Raises TollbookError."""
    with written_aside(target) as path:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        yield from _painted(leaves, facts, buffer)
        painted = bytes(buffer.data().data())
        path.write_bytes((yield from aside(lambda: finished(painted, leaves, facts))))
    yield 1.0


def _painted(leaves: Leaves, facts: Facts, buffer: QBuffer) -> Iterator[float]:
    writer = QPdfWriter(buffer)
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, repr(facts).encode()))
    writer.setDocumentXmpMetadata(xmp_packet(facts))
    writer.setResolution(DOTS)
    writer.setPageLayout(PageSetup(*leaves.size(0)).layout)
    with painting(writer) as painter:
        for index in range(leaves.count):
            if index:
                writer.newPage()
            leaves.paint(painter, index)
            yield _PAINTED * (index + 1) / leaves.count


def finished(painted: bytes, leaves: Leaves, facts: Facts) -> bytes:
    """What Qt painted, with exact page sizes, bookmarks, links and facts."""
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=io.BytesIO(painted))
    _size_pages(writer, leaves)
    _mend_fonts(writer)
    _add_bookmarks(writer, leaves)
    _add_links(writer, leaves)
    _add_facts(writer, facts)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def _points(dots: float) -> float:
    return dots / POINT


def _size_pages(writer: "PdfWriter", leaves: Leaves) -> None:
    """Qt rounds pages to whole points; a column of 85 mm has 240.94."""
    from pypdf.generic import RectangleObject

    for index, page in enumerate(writer.pages):
        width, height = (_points(side * MM) for side in leaves.size(index))
        top = float(page.mediabox.top)
        page.mediabox = page.trimbox = RectangleObject((0, top - height, width, top))


def _mend_fonts(writer: "PdfWriter") -> None:
    """Name subsets as ISO 32000, 9.6.4 asks; Qt's names differ from run to run. Mend spaces."""
    from pypdf.generic import NameObject

    fonts: dict[int, Any] = {}
    page: Any
    for page in writer.pages:
        for reference in page["/Resources"].get("/Font", {}).values():
            fonts.setdefault(reference.idnum, reference.get_object())
    for index, font in enumerate(fonts.values()):
        below = font["/DescendantFonts"][0].get_object()
        tag = "TOLL" + chr(ord("A") + index // 26) + chr(ord("A") + index % 26)
        subset = NameObject(f"/{tag}+{font['/BaseFont'][1:]}")
        below["/FontDescriptor"][NameObject("/FontName")] = subset
        for each in (font, below):
            each[NameObject("/BaseFont")] = subset
        letters = font["/ToUnicode"].get_object()
        letters.set_data(_LISTS.sub(_with_spaces, letters.get_data()))


def _with_spaces(letters: re.Match[bytes]) -> bytes:
    """Qt says that the glyph of the space is a tab, and so it would be copied and searched for."""
    return letters[0].replace(b"<0009>", b"<0020>")


def _add_bookmarks(writer: "PdfWriter", leaves: Leaves) -> None:
    from pypdf.generic import Fit

    parents: dict[int, IndirectObject] = {}
    for mark in leaves.marks:
        level = mark.heading.level
        top = _from_foot(writer, mark.page, mark.top)
        parents[level] = writer.add_outline_item(
            title=mark.heading.text,
            page_number=mark.page,
            parent=parents.get(level - 1),
            fit=Fit.xyz(left=0, top=top, zoom=None),
        )
    if leaves.marks:
        writer.page_mode = "/UseOutlines"


def _from_foot(writer: "PdfWriter", page: int, dots: float) -> float:
    return float(writer.pages[page].mediabox.top) - _points(dots)


def _add_links(writer: "PdfWriter", leaves: Leaves) -> None:
    from pypdf.annotations import Link as Annotation
    from pypdf.generic import Fit, RectangleObject

    places = {mark.heading.anchor: mark for mark in leaves.marks}
    for index in range(leaves.count):
        for link in leaves.links(index):
            rect = RectangleObject(
                (
                    _points(link.rect.left()),
                    _from_foot(writer, index, link.rect.bottom()),
                    _points(link.rect.right()),
                    _from_foot(writer, index, link.rect.top()),
                )
            )
            if link.is_inside:
                mark = places[link.target]
                top = _from_foot(writer, mark.page, mark.top)
                fit = Fit.xyz(left=0, top=top, zoom=None)
                note = Annotation(rect=rect, target_page_index=mark.page, fit=fit)
            else:
                note = Annotation(rect=rect, url=link.target)
            writer.add_annotation(index, note)


def _add_facts(writer: "PdfWriter", facts: Facts) -> None:
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    made = facts.made.strftime("D:%Y%m%d%H%M%S+00'00'")
    writer.metadata = {
        "/Title": facts.title,
        "/Author": facts.author,
        "/Subject": facts.description,
        "/Keywords": facts.keywords,
        "/Creator": PROGRAM,
        "/Producer": PROGRAM,
        "/CreationDate": made,
        "/ModDate": made,
    }
    writer.pdf_header = "%PDF-1.7"
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(facts.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
