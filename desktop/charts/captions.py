"""Title, subtitle and foot, painted with every chart: the foot is part of each copy of it."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.analysis.charts import Caption
from desktop.charts.style import SMALL, TITLE, Style, glued, wrapping
from desktop.domain.messages import Message

_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_GAP = 8.0
_ENDLESS = 1e6


class CaptionHeights(NamedTuple):
    """What the three texts take of a chart's height, the gaps to the marks included."""

    title: float
    subtitle: float
    foot: float

    @property
    def total(self) -> float:
        """All that is not left for marks."""
        return self.title + self.subtitle + self.foot


def caption_heights(caption: Caption, width: float, style: Style) -> CaptionHeights:
    """The heights of the wrapped texts at a width."""

    def height(message: Message, gap: float, size: float, *, strong: bool = False) -> float:
        text = glued(style.wording.text(message))
        if not text:
            return 0.0
        room, metrics = QRectF(0, 0, width, _ENDLESS), style.metrics(size, strong=strong)
        flags = _TOP_LEFT | wrapping(text, width, metrics)
        return metrics.boundingRect(room, flags, text).height() + gap * style.scale

    return CaptionHeights(
        title=height(caption.title, 2.0, TITLE, strong=True),
        subtitle=height(caption.subtitle, _GAP, SMALL),
        foot=height(caption.foot, _GAP, SMALL),
    )


def draw_caption(painter: QPainter, rect: QRectF, caption: Caption, style: Style) -> QRectF:
    """Paint the three texts into `rect`; returns what is left between them."""
    heights = caption_heights(caption, rect.width(), style)
    top = rect.adjusted(0, heights.title, 0, 0)
    foot = rect.adjusted(0, rect.height() - heights.foot + _GAP * style.scale, 0, 0)
    _draw_text(painter, rect, caption.title, style, TITLE, "ink")
    _draw_text(painter, top, caption.subtitle, style, SMALL, "muted")
    _draw_text(painter, foot, caption.foot, style, SMALL, "muted")
    return rect.adjusted(0, heights.title + heights.subtitle, 0, -heights.foot)


def _draw_text(
    painter: QPainter, rect: QRectF, message: Message, style: Style, size: float, role: str
) -> None:
    text, strong = glued(style.wording.text(message)), size == TITLE
    painter.setFont(style.font(size, strong=strong))
    painter.setPen(style.colour(role))
    flags = _TOP_LEFT | wrapping(text, rect.width(), style.metrics(size, strong=strong))
    painter.drawText(rect, flags, text)
