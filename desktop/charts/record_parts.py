"""What the views of records have in common: a card with a title, painted by hand."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.charts.style import LEFT, RIGHT, SMALL, TITLE, Style

MARGIN = 10.0
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


def draw_card(painter: QPainter, rect: QRectF, style: Style, *, focused: bool) -> None:
    """A white card on paper, with a ring where the keyboard is."""
    painter.fillRect(rect, style.colour("paper"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(style.colour("focus"), 2) if focused else QPen(style.colour("hairline"), 1)
    painter.setPen(pen)
    painter.setBrush(style.colour("card"))
    inset = pen.widthF() / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_title(painter: QPainter, rect: QRectF, title: str, note: str, style: Style) -> None:
    """A title, and what is said beside it where there is room."""
    size = TITLE - 1
    painter.setFont(style.font(size, strong=True))
    painter.setPen(style.colour("ink"))
    shown = style.fitted(title, int(rect.width()), size, strong=True)
    painter.drawText(rect, LEFT, shown)
    used = style.metrics(size, strong=True).horizontalAdvance(shown) + 10
    painter.setFont(style.font(SMALL))
    painter.setPen(style.colour("muted"))
    rest = rect.adjusted(used, 0, 0, 0)
    if style.metrics(SMALL).horizontalAdvance(note) <= rest.width():
        painter.drawText(rest, RIGHT, note)
