"""A whole chart with its texts, on any surface: screen, paper, file."""

from collections.abc import Collection

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.analysis.charts import BarChart, Chart, Panel, RowChart
from desktop.charts.axes import draw_panel
from desktop.charts.bars import BarLayout, draw_bars, needed_height
from desktop.charts.captions import caption_heights, draw_caption
from desktop.charts.scales import ScaleLayout, draw_scale, scale_height
from desktop.charts.style import Style
from desktop.charts.times import key_height

_SHAPE = 0.55  # height of a panel's marks by its width
_FLATTEST = 0.3  # of a very wide one
_LOWEST, _HIGHEST = 180.0, 380.0  # of them, in pixels on screen


def chart_height(chart: Chart, width: float, style: Style) -> float:
    """The height at which a chart with its texts reads well at a width."""
    texts = caption_heights(chart.caption, width, style).total
    if not isinstance(chart, Panel):
        return texts + rows_height(chart, width, style)
    highest = max(_HIGHEST * style.scale, width * _FLATTEST)
    marks = min(max(width * _SHAPE, _LOWEST * style.scale), highest)
    key = key_height(chart, width, style) if len(chart.lines) > 1 else 0.0
    return texts + key + marks


def rows_height(chart: RowChart, width: float, style: Style) -> float:
    """The height that the rows of a chart take at a width."""
    if isinstance(chart, BarChart):
        return needed_height(chart, width, style)
    return scale_height(chart, width, style)


def draw_rows(
    painter: QPainter, rect: QRectF, chart: RowChart, style: Style, selected: Collection[str] = ()
) -> BarLayout | ScaleLayout:
    """Paint the rows of a chart into `rect`; returns where they lie."""
    if isinstance(chart, BarChart):
        return draw_bars(painter, rect, chart, style, selected)
    return draw_scale(painter, rect, chart, style, selected)


def draw_chart(
    painter: QPainter, rect: QRectF, chart: Chart, style: Style, selected: Collection[str] = ()
) -> None:
    """Paint title, subtitle, marks and foot into `rect`; `selected` marks stand out."""
    inside = draw_caption(painter, rect, chart.caption, style)
    if isinstance(chart, Panel):
        draw_panel(painter, inside, chart, style, selected)
    else:
        draw_rows(painter, inside, chart, style, selected)
