"""Title, subtitle and foot, painted with every chart: the foot is part of each copy of it."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.analysis.charts import Caption
from desktop.charts.style import SMALL, TITLE, Style
from desktop.domain.messages import Message

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
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
        text = style.wording.text(message)
        if not text:
            return 0.0
        room, metrics = QRectF(0, 0, width, _ENDLESS), style.metrics(size, strong=strong)
        return metrics.boundingRect(room, _WRAPPED, text).height() + gap * style.scale

    return CaptionHeights(
        title=height(caption.title, 2.0, TITLE, strong=True),
        subtitle=height(caption.subtitle, _GAP, SMALL),
        foot=height(caption.foot, _GAP, SMALL),
    )


def draw_caption(painter: QPainter, rect: QRectF, caption: Caption, style: Style) -> QRectF:
    """Paint the three texts into `rect`; returns what is left between them."""
    say, heights = style.wording.text, caption_heights(caption, rect.width(), style)
    painter.setFont(style.font(TITLE, strong=True))
    painter.setPen(style.colour("ink"))
    top = QRectF(rect.topLeft(), rect.size())
    painter.drawText(top, _WRAPPED, say(caption.title))
    painter.setFont(style.font(SMALL))
    painter.setPen(style.colour("muted"))
    top.setTop(rect.top() + heights.title)
    painter.drawText(top, _WRAPPED, say(caption.subtitle))
    foot = QRectF(rect)
    foot.setTop(rect.bottom() - heights.foot + _GAP * style.scale)
    painter.drawText(foot, _WRAPPED, say(caption.foot))
    return rect.adjusted(0, heights.title + heights.subtitle, 0, -heights.foot)
