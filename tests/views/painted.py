"""Finds texts painted by charts that are cut off, or lie on each other or outside of the chart."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QAbstractItemView, QWidget

_SLACK = 2.0  # pixels by which boxes of texts may touch: letters do not fill them


class Painted(NamedTuple):
    """A text, the room it was given and the room it takes, both on its device."""

    device: Any
    text: str
    given: QRectF
    taken: QRectF


@contextmanager
def listening() -> Iterator[list[Painted]]:
    """Note every text that is painted into a rectangle meanwhile, tables of Qt aside."""
    found: list[Painted] = []
    real = QPainter.drawText

    def draw(painter: QPainter, *arguments: Any) -> Any:
        rect, device = arguments[0], painter.device()
        is_cell = isinstance(device, QWidget) and isinstance(device.parent(), QAbstractItemView)
        if len(arguments) == 3 and isinstance(rect, QRectF) and arguments[2] and not is_cell:
            taken = painter.boundingRect(rect, arguments[1], arguments[2])
            ratio = 1 / device.devicePixelRatio()
            place = (painter.combinedTransform() * QTransform.fromScale(ratio, ratio)).mapRect
            found.append(Painted(device, arguments[2], place(rect), place(taken)))
        return real(painter, *arguments)

    QPainter.drawText = draw  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QPainter.drawText = real  # type: ignore[method-assign]


def faults(found: list[Painted]) -> list[str]:
    """What is wrong with texts that were painted, one line each."""
    told = [f"cut off: {each.text!r}" for each in found if not _fits(each)]
    told += [f"outside: {each.text!r}" for each in found if not _is_on_device(each)]
    return told + [
        f"on each other: {one.text!r} and {other.text!r}"
        for one, other in combinations(found, 2)
        if one.device is other.device and one.text != other.text and _overlap(one, other)
    ]


def _fits(each: Painted) -> bool:
    wide = each.taken.width() <= each.given.width() + _SLACK
    return wide and each.taken.height() <= each.given.height() + 2 * _SLACK


def _is_on_device(each: Painted) -> bool:
    device = each.device
    if not isinstance(device, QWidget):
        return True
    room = QRectF(device.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    return room.contains(each.taken)


def _overlap(one: Painted, other: Painted) -> bool:
    both = one.taken.intersected(other.taken)
    return both.width() > _SLACK and both.height() > 2 * _SLACK
