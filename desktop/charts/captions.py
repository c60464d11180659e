"""Title, subtitle and foot, painted with every chart: the foot is part of each copy of it."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.analysis.charts import Caption
from desktop.charts.style import SMALL, TITLE, Style

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_GAP = 8.0


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

    def height(text: str, size: float, *, strong: bool = False) -> float:
        room = QRectF(0, 0, width, 10_000)
        return style.metrics(size, strong=strong).boundingRect(room, _WRAPPED, text).height()

    say, gap = style.wording.text, _GAP * style.scale
    return CaptionHeights(
        title=height(say(caption.title), TITLE, strong=True) + 2 * style.scale,
        subtitle=height(say(caption.subtitle), SMALL) + gap,
        foot=height(say(caption.foot), SMALL) + gap,
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
