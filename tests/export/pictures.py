"""Pictures compared by their grey values: 0 is black, 255 white."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

Greys = NDArray[np.int16]


class Difference(NamedTuple):
    """By how much two pictures differ: on average, and the part of pixels that differ plainly."""

    mean: float
    plain: float


def difference(one: QImage, other: QImage, plainly: int = 64) -> Difference:
    """Of two pictures of one size; `plainly` is the step of grey that anyone sees."""
    assert one.size() == other.size()
    apart = np.abs(greys(one) - greys(other))
    return Difference(float(apart.mean()), float((apart > plainly).mean()))


def greys(image: QImage) -> Greys:
    """The grey values, one row for each line of pixels."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return lines[:, : grey.width()].astype(np.int16)


def smaller(image: QImage, width: int, height: int) -> QImage:
    """The picture scaled to a size, smoothly: what two programs smooth differently is evened."""
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
