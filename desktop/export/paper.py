"""Paper: formats, margins, and the unit that everything on paper is laid out in."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPaintDevice, QPainter

from desktop.charts.style import Style, Theme
from desktop.models.wording import Wording

DOTS = 1200  # dots an inch: the one unit in which charts and pages are laid out
POINT, MM = DOTS / 72, DOTS / 25.4

FORMATS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}  # millimetres, upright
LEAST_SIDE, LARGEST_SIDE = 100.0, 2000.0  # millimetres
LARGEST_MARGIN = 40.0
MOST_OF_SIDE = 0.25  # that one margin may take


@dataclass(frozen=True, slots=True)
class PageSetup:
    """A page in millimetres; `margins` are left, top, right, bottom."""

    width: float = FORMATS["A4"][0]
    height: float = FORMATS["A4"][1]
    margins: tuple[float, float, float, float] = (20.0, 18.0, 20.0, 18.0)

    def turned(self) -> "PageSetup":
        """The same paper lying on its side."""
        return PageSetup(self.height, self.width, self.margins)

    @property
    def body(self) -> QRectF:
        """What the margins leave, in dots from the corner of the paper."""
        left, top, right, bottom = (
            min(margin, side * MOST_OF_SIDE)
            for margin, side in zip(self.margins, 2 * (self.width, self.height), strict=True)
        )
        return QRectF(
            left * MM,
            top * MM,
            (self.width - left - right) * MM,
            (self.height - top - bottom) * MM,
        )

    @property
    def layout(self) -> QPageLayout:
        """For Qt's devices; the margins are ours."""
        size = QPageSize(QSizeF(self.width, self.height), QPageSize.Unit.Millimeter)
        upright = QPageLayout.Orientation.Portrait
        return QPageLayout(size, upright, QMarginsF(0, 0, 0, 0))


def page_setup(paper: str) -> PageSetup:
    """A page of a named format, upright."""
    return PageSetup(*FORMATS[paper])


def paper_style(theme: Theme, wording: Wording, points: float) -> Style:
    """A style for paper on which a pixel of the screen is `points` large (12 are small text)."""
    return Style(theme, wording, points * POINT)


@contextmanager
def painting(device: QPaintDevice, resolution: float = DOTS) -> Iterator[QPainter]:
    """A painter that takes dots on a device of so many pixels an inch; it is always put away.

    Raises OSError where the device takes no painter.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(resolution / DOTS, resolution / DOTS)
    try:
        yield painter
    finally:
        painter.end()
