"""A painted chart that can be pointed at, walked with the keyboard and read aloud."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.analysis.charts import Panel, RowChart, ScaleChart
from desktop.charts.axes import draw_panel
from desktop.charts.bars import BarLayout
from desktop.charts.captions import caption_heights, draw_caption
from desktop.charts.read_aloud import tell_current
from desktop.charts.scales import ScaleLayout
from desktop.charts.style import Style
from desktop.charts.times import mark_point, nearest_mark
from desktop.charts.whole import draw_rows, rows_height
from desktop.models.document import Document
from desktop.models.summaries import chart_summary, mark_summary, panel_summary, scale_texts

if TYPE_CHECKING:
    from desktop.charts.time_scale import TimeScale

_FORWARD = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_BACK = {Qt.Key.Key_Up, Qt.Key.Key_Left}
_MARGIN = 13  # pixels between the card's border and what is in it
_PICK = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MarkView(QWidget):
    """A card with a chart whose marks are picked by click or Enter, walked by arrows, explained."""

    picked = Signal(str, bool)  # key; whether it is added to the selection

    def __init__(self, document: Document, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the axes run
        self._document = document
        self._style = style
        self._selected: frozenset[str] = frozenset()
        self._walked: str | None = None
        self._pointed: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def chart_id(self) -> str:
        """The id of the chart that is shown."""
        raise NotImplementedError

    def keys(self) -> Sequence[str]:
        """Keys of the marks in the order in which they are walked."""
        raise NotImplementedError

    def key_at(self, at: QPointF) -> str | None:
        """The mark that is pointed at."""
        raise NotImplementedError

    def mark_place(self, key: str) -> QRectF | None:
        """Where a mark is, for the ring that shows the focus."""
        raise NotImplementedError

    def walk(self) -> Sequence[str]:
        """The marks that arrows lead to, in order; by the figures' keys unless said otherwise."""
        return self.keys()

    def walked_place(self, key: str) -> QRectF | None:
        """Where a mark is that arrows have led to."""
        return self.mark_place(key)

    def walked_at(self, at: QPointF) -> str | None:
        """The mark from which arrows go on after a click there."""
        return self.key_at(at)

    def figure_of(self, key: str) -> str | None:
        """The figure that a mark stands for; None where its number was worked out."""
        return key

    def told(self, key: str) -> str:
        """What is announced for a mark."""
        figure = self._document.figure(key)
        return mark_summary(figure, self._style.wording) if figure else ""

    def paint_chart(self, painter: QPainter) -> None:
        """Paint the chart and remember where its marks are."""
        raise NotImplementedError

    def summary(self) -> str:
        """The chart in words."""
        raise NotImplementedError

    def inside(self) -> QRectF:
        """What the card's border and margin leave."""
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def describe(self) -> None:
        """Tell assistive technology what the chart shows."""
        title, _, rest = self.summary().partition("\n")
        self.setAccessibleName(title)
        self.setAccessibleDescription(rest)

    def follow(self, document: Document) -> None:
        """Explain marks from another dataset."""
        self._document, self._walked = document, None

    def restyle(self, style: Style) -> None:
        """Paint in another theme or language."""
        self._style = style
        self.describe()
        self.updateGeometry()
        self.update()

    def select(self, keys: Sequence[str]) -> None:
        """Light up the marks of these figures."""
        chosen = frozenset(keys)
        if chosen != self._selected:
            self._selected = chosen
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._style.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._style.colour("hairline"))
        painter.setBrush(self._style.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.paint_chart(painter)
        place = self.walked_place(self._walked) if self.hasFocus() and self._walked else None
        if self.hasFocus():
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.drawRect(place or QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self._walked = self.walked_at(event.position())
            self.picked.emit(key, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position())
        if key != self._pointed:
            self._pointed = key
            figure = self._document.figure(key)
            self.setToolTip(mark_summary(figure, self._style.wording) if figure else "")
        pointing = key is not None
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.walk()
        if event.key() in _PICK and self._walked:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if key := self.figure_of(self._walked):
                self.picked.emit(key, extend)
        elif keys and event.key() in _FORWARD | _BACK | {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk(keys, event.key())
        else:
            super().keyPressEvent(event)

    def _walk(self, keys: Sequence[str], pressed: int) -> None:
        now = keys.index(self._walked) if self._walked in keys else None
        if pressed == Qt.Key.Key_Home or (now is None and pressed in _FORWARD):
            to = 0
        elif pressed == Qt.Key.Key_End or now is None:
            to = len(keys) - 1
        else:
            to = min(max(now + (1 if pressed in _FORWARD else -1), 0), len(keys) - 1)
        self._walked = keys[to]
        tell_current(self)
        self.update()

    def mark_count(self) -> int:
        """How many marks are read."""
        return len(self.walk())

    def mark_text(self, place: int) -> str:
        """What is read aloud for a mark."""
        return self.told(self.walk()[place])

    def mark_rect(self, place: int) -> QRectF | None:
        """Where a mark is."""
        return self.walked_place(self.walk()[place])

    def is_mark_selected(self, place: int) -> bool:
        """Whether the figure of a mark is selected."""
        return self.figure_of(self.walk()[place]) in self._selected

    def current_mark(self) -> int | None:
        """The mark that arrows have led to."""
        keys = self.walk()
        return keys.index(self._walked) if self._walked in keys else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class BarView(MarkView):
    """A chart of rows on screen: bars, or numbers on one axis."""

    def __init__(
        self, document: Document, chart: RowChart, style: Style, parent: QWidget | None = None
    ) -> None:
        super().__init__(document, style, parent)
        self._chart = chart
        self._name = ""
        self._layout: BarLayout | ScaleLayout = BarLayout(())
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.describe()

    def set_chart(self, chart: RowChart, name: str = "") -> None:
        """Show another chart; `name` is read aloud for one that stands under its own title."""
        self._chart, self._walked, self._name = chart, None, name
        self._heights.clear()
        self.describe()
        self.updateGeometry()
        self.update()

    def restyle(self, style: Style) -> None:
        self._heights.clear()
        super().restyle(style)

    @property
    def chart_id(self) -> str:
        return self._chart.id

    def keys(self) -> Sequence[str]:
        return self._chart.keys

    def walk(self) -> Sequence[str]:
        if isinstance(self._chart, ScaleChart):  # also what was worked out is walked to
            return [str(place) for place in range(len(self._chart.rows))]
        return self.keys()

    def key_at(self, at: QPointF) -> str | None:
        return self._layout.key_at(at.x(), at.y())

    def walked_at(self, at: QPointF) -> str | None:
        if isinstance(self._layout, ScaleLayout):
            return self._layout.row_at(at.x(), at.y())
        return self.key_at(at)

    def figure_of(self, key: str) -> str | None:
        if isinstance(self._chart, ScaleChart):
            figure = self._chart.rows[int(key)].figure
            return figure.id if figure else None
        return key

    def told(self, key: str) -> str:
        if isinstance(self._chart, ScaleChart):
            texts = scale_texts(self._chart.rows[int(key)], self._style.wording)
            return " · ".join(filter(None, texts))
        return super().told(key)

    def mark_place(self, key: str) -> QRectF | None:
        return _ringed(self._layout.rect(key))

    def walked_place(self, key: str) -> QRectF | None:
        if isinstance(self._layout, ScaleLayout):
            rows = self._layout.rows
            return _ringed(rows[int(key)].place) if int(key) < len(rows) else None
        return self.mark_place(key)

    def paint_chart(self, painter: QPainter) -> None:
        inside = draw_caption(painter, self.inside(), self._chart.caption, self._style)
        self._layout = draw_rows(painter, inside, self._chart, self._style, self._selected)

    def describe(self) -> None:
        super().describe()
        if self._name:
            self.setAccessibleName(self._name)

    def summary(self) -> str:
        return chart_summary(self._chart, self._style.wording)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask many times before they settle
            inside = width - 2 * _MARGIN
            caption = caption_heights(self._chart.caption, inside, self._style).total
            marks = rows_height(self._chart, inside, self._style)
            self._heights[width] = round(caption + marks) + 2 * _MARGIN
        return self._heights[width]

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(self.width(), 260)))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _ringed(place: QRectF | None) -> QRectF | None:
    return place.adjusted(1, 0, -1, 0) if place else None


class PanelView(MarkView):
    """A panel over time on screen, without zooming."""

    def __init__(
        self, document: Document, panel: Panel, style: Style, parent: QWidget | None = None
    ) -> None:
        super().__init__(document, style, parent)
        self._panel = panel
        self._scale: TimeScale | None = None
        self._fit()
        self.describe()

    def restyle(self, style: Style) -> None:
        super().restyle(style)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(round(self._style.pixels(290)))

    @property
    def chart_id(self) -> str:
        return self._panel.id

    def keys(self) -> Sequence[str]:
        return self._panel.keys

    def key_at(self, at: QPointF) -> str | None:
        mark = nearest_mark(self._panel, self._scale, at) if self._scale else None
        return mark.key if mark else None

    def mark_place(self, key: str) -> QRectF | None:
        for line in self._panel.lines:
            for mark in line.marks:
                if mark.key == key and self._scale:
                    at = mark_point(mark, line, self._scale)
                    return QRectF(at.x() - 8, at.y() - 8, 16, 16)
        return None

    def paint_chart(self, painter: QPainter) -> None:
        inside = draw_caption(painter, self.inside(), self._panel.caption, self._style)
        self._scale = draw_panel(painter, inside, self._panel, self._style, self._selected)

    def summary(self) -> str:
        return panel_summary(self._panel, self._style.wording)
