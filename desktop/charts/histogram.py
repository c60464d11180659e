"""Counts in bins, stacked by category, from which a range is chosen with mouse or keys."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.analysis.records.bins import Bins
from desktop.analysis.records.tally import Counts
from desktop.analysis.ticks import number_ticks
from desktop.charts.axes import apart, draw_grid, draw_value_lines
from desktop.charts.read_aloud import tell_current
from desktop.charts.record_parts import CENTRE, MARGIN, draw_card, draw_title
from desktop.charts.style import LEFT, RIGHT, SMALL, TITLE, Style
from desktop.charts.time_scale import TimeScale

Chosen = tuple[int, int]  # the first and the last bin
_EDGE = 6.0  # pixels around an end of the choice that can be taken hold of
_TITLE_HEIGHT, _NOTE_HEIGHT, _KEY_HEIGHT, _AXIS_HEIGHT = 22.0, 16.0, 20.0, 20.0
_FEWEST = 4  # rows that an axis has room for: it counts whole rows
_drags = count(1)  # of all histograms: no two drags are one step
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Texts(NamedTuple):
    """What a histogram is called, what is said beside it, and how a bin is told."""

    title: str
    note: str
    told: Callable[[int], str]


class Stack(NamedTuple):
    """One part of every bar: its name, empty where there is one part alone, and its counts."""

    name: str
    counts: Counts


def _whole(value: float) -> float:
    return int(value) if float(value).is_integer() else value


class Histogram(QWidget):
    """Bars by bin. Dragging, or Shift and arrows, choose bins; Escape gives the choice up."""

    chosen = Signal(object, int)  # Chosen or None; the number of the drag that it is a part of
    walked = Signal(str)  # what is read out of the bin that is pointed at or walked to

    def __init__(self, name: str, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the axes run
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._style = style
        self._bins: Bins | None = None
        self._stacks: tuple[Stack, ...] = ()
        self._texts = Texts("", "", str)
        self._choice: Chosen | None = None
        self._cursor: int | None = None
        self._anchor = 0  # the bin from which a choice grows
        self._drag = 0
        self._moved: int | None = None  # the bin from which a choice is moved as a whole
        self._is_dragging = False
        self._picture: QPixmap | None = None

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._style.pixels(190)))

    def minimumSizeHint(self) -> QSize:
        return QSize(130, round(self._style.pixels(120)))

    def restyle(self, style: Style) -> None:
        """Paint in another theme or language."""
        self._style, self._picture = style, None
        self.updateGeometry()
        self.update()

    def show_counts(self, bins: Bins, stacks: Sequence[Stack], texts: Texts) -> None:
        """Other bars; the choice stays."""
        self._bins, self._stacks, self._texts = bins, tuple(stacks), texts
        self._picture = None
        self.setAccessibleName(texts.title)
        if self._cursor is None or self._cursor >= bins.count:
            self._cursor = None
            self.setAccessibleDescription(texts.note)
        self.update()

    def show_choice(self, choice: Chosen | None) -> None:
        """Which bins are chosen; None for no choice."""
        if choice != self._choice:
            self._choice = choice
            self.update()

    @property
    def totals(self) -> Counts:
        """The height of each bar."""
        if not self._stacks or self._bins is None:
            return np.zeros(1, np.int64)
        return np.asarray(sum(stack.counts for stack in self._stacks), np.int64)

    @property
    def parts(self) -> int:
        """How many parts a bar has."""
        return len(self._stacks)

    def bin_place(self, number: int) -> QRectF:
        """Where the bar of a bin stands."""
        scale, places = self.scale(), self._places(self.scale())
        left, right = places[number], places[number + 1]
        return QRectF(left, scale.rect.top(), right - left, scale.rect.height())

    def scale(self) -> TimeScale:
        """From bins' edges and counts to pixels."""
        bins, style = self._bins, self._style
        top = max(int(self.totals.max(initial=0)), _FEWEST)
        widest = style.metrics(SMALL).horizontalAdvance(style.wording.number(top))
        key = _KEY_HEIGHT * self._key_lines() + (0 if self._note_fits() else _NOTE_HEIGHT)
        head, foot = style.pixels(_TITLE_HEIGHT + key), style.pixels(_AXIS_HEIGHT)
        rect = QRectF(self.rect()).adjusted(
            MARGIN + widest + 10, MARGIN + head + 4, -MARGIN - 4, -MARGIN - foot,
        )  # fmt: skip
        first, last = (bins.edges[0], bins.edges[-1]) if bins else (0.0, 1.0)
        return TimeScale(rect, first, last, 0.0, top * 1.05)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatio():
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        if self._bins is not None:
            self._draw_choice(painter, self.scale())
        painter.end()

    def _painted(self) -> QPixmap:
        """All but the choice, kept until it changes: the choice moves with the mouse."""
        picture = QPixmap(self.size() * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        painter = QPainter(picture)
        rect, style = QRectF(self.rect()), self._style
        draw_card(painter, rect, style, focused=False)
        head, fits = self._head(), self._note_fits()
        draw_title(painter, head, self._texts.title, self._texts.note if fits else "", style)
        below = head.translated(0, style.pixels(_TITLE_HEIGHT))
        if not fits:
            note = style.fitted(self._texts.note, int(head.width()), SMALL)
            painter.drawText(head.translated(0, style.pixels(_TITLE_HEIGHT - 3)), LEFT, note)
            below.translate(0, style.pixels(_NOTE_HEIGHT))
        if self._bins is not None:
            self._draw_key(painter, below)
            scale = self.scale()
            self._draw_axes(painter, scale)
            self._draw_bars(painter, scale)
        painter.end()
        return picture

    def _draw_key(self, painter: QPainter, rect: QRectF) -> None:
        style = self._style
        painter.setFont(style.font(SMALL))
        for number, place in self._key_places(rect):
            painter.fillRect(QRectF(place.left(), place.center().y() - 5, 10, 10),
                             self._colour(number))  # fmt: skip
            painter.setPen(style.colour("ink"))
            room = place.adjusted(14, 0, 0, 0)
            name = style.fitted(self._stacks[number].name, int(room.width()), SMALL)
            painter.drawText(room, LEFT, name)

    def _key_places(self, rect: QRectF) -> list[tuple[int, QRectF]]:
        """Where the names of parts stand that any bar has: beside each other, then below."""
        metrics, places = self._style.metrics(SMALL), []
        tall = self._style.pixels(_KEY_HEIGHT)
        x, y = rect.left(), rect.top()
        for number, stack in enumerate(self._stacks):
            if len(self._stacks) < 2 or not stack.counts.any():
                continue
            wide = min(metrics.horizontalAdvance(stack.name) + 18, rect.width())
            if x + wide > rect.right() and x > rect.left():
                x, y = rect.left(), y + tall
            places.append((number, QRectF(x, y, wide, tall)))
            x += wide + 12
        return places

    def _key_lines(self) -> int:
        """How many lines the names of parts take."""
        return len({place.top() for _, place in self._key_places(self._head())})

    def _head(self) -> QRectF:
        tall = self._style.pixels(_TITLE_HEIGHT)
        return QRectF(MARGIN, MARGIN - 4, self.width() - 2 * MARGIN, tall)

    def _note_fits(self) -> bool:
        """Whether there is room for the note beside the title; it stands below it otherwise."""
        title = self._style.metrics(TITLE - 1, strong=True).horizontalAdvance(self._texts.title)
        note = self._style.metrics(SMALL).horizontalAdvance(self._texts.note)
        return title + note + 12 <= self._head().width()

    def _colour(self, number: int) -> QColor:
        return self._style.theme.series_colour(number)

    def _draw_axes(self, painter: QPainter, scale: TimeScale) -> None:
        if self._bins is not None and self._bins.is_dated:
            draw_grid(painter, scale, self._style)
            return
        style, rect = self._style, scale.rect
        painter.setFont(style.font(SMALL))
        lines = draw_value_lines(painter, scale, style)
        painter.setPen(style.colour("muted"))
        half = style.pixels(8)
        for value, y in lines:
            place = QRectF(rect.left() - 408, y - half, 400, 2 * half)
            painter.drawText(place, RIGHT, style.wording.number(value))
        for value, text, wide in self._number_labels(scale):
            left = min(max(scale.x(value) - wide / 2, rect.left() - 8), rect.right() + 8 - wide)
            painter.drawText(QRectF(left, rect.bottom() + 5, wide, 2 * half), CENTRE, text)
        painter.setPen(QPen(style.colour("control"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _number_labels(self, scale: TimeScale) -> list[tuple[float, str, float]]:
        """Values below the axis with their texts and widths: as many as have room, whole ones."""
        wording, metrics = self._style.wording, self._style.metrics(SMALL)

        def wide(value: float) -> float:
            return metrics.horizontalAdvance(wording.number(_whole(value))) + 14

        widest = max(wide(scale.first), wide(scale.last))
        most = max(1, int(scale.rect.width() / widest) - 1)
        ticks = number_ticks(scale.first, scale.last, most)
        if self._bins is not None and all(float(edge).is_integer() for edge in self._bins.edges):
            ticks = [value for value in ticks if float(value).is_integer()]
        labels = [(value, wording.number(_whole(value)), wide(value)) for value in ticks]
        spans = [
            (scale.x(value) - room / 2, scale.x(value) + room / 2) for value, _, room in labels
        ]
        return [label for label, fits in zip(labels, apart(spans), strict=True) if fits]

    def _draw_bars(self, painter: QPainter, scale: TimeScale) -> None:
        places = self._places(scale)
        heights = scale.rect.height() / scale.top
        below = np.zeros(len(places) - 1, np.int64)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, stack in enumerate(self._stacks):
            tops = scale.rect.bottom() - (below + stack.counts) * heights
            floors = scale.rect.bottom() - below * heights
            bars = [
                QRectF(left, top, max(1.0, right - left - gap), floor - top)
                for left, right, top, floor, count in zip(
                    places[:-1], places[1:], tops.tolist(), floors.tolist(),
                    stack.counts.tolist(), strict=True,
                )
                if count
                for gap in (1.0 if right - left > 3 else 0.0,)
            ]  # fmt: skip
            painter.setBrush(self._colour(number))
            painter.drawRects(bars)
            below = below + stack.counts

    def _places(self, scale: TimeScale) -> list[float]:
        edges = self._bins.edges if self._bins else (0.0, 1.0)
        return [round(scale.x(edge)) for edge in edges]

    def _draw_choice(self, painter: QPainter, scale: TimeScale) -> None:
        rect, style, places = scale.rect, self._style, self._places(scale)
        if self._choice is not None:
            left, right = places[self._choice[0]], places[self._choice[1] + 1]
            veil = style.colour("card")
            veil.setAlpha(185)
            for begin, end in ((rect.left(), left), (right, rect.right() + 1)):
                if end > begin:
                    painter.fillRect(QRectF(begin, rect.top(), end - begin, rect.height()), veil)
            painter.setPen(QPen(style.colour("accent"), 1))
            for x in (left, right):
                painter.drawLine(QPointF(x + 0.5, rect.top()), QPointF(x + 0.5, rect.bottom()))
                grip = QRectF(x - 2, rect.center().y() - 9, 5, 18)
                painter.fillRect(grip, style.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._cursor is not None:
                left, right = places[self._cursor], places[self._cursor + 1]
                place = QRectF(left - 2, rect.top(), right - left + 4, rect.height())
            painter.drawRect(place)

    def bin_at(self, x: float) -> int:
        """The bin nearest to a pixel."""
        bins = self._bins
        if bins is None:
            return 0
        place = int(np.searchsorted(bins.edges, self.scale().day(x), "right")) - 1
        return max(0, min(place, bins.count - 1))

    def _choose(self, one: int, other: int) -> None:
        bins = self._bins
        choice = (min(one, other), max(one, other))
        everything = bins is not None and choice == (0, bins.count - 1)
        self.chosen.emit(None if everything else choice, self._drag)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._bins is None:
            return
        self._drag = next(_drags)
        self._is_dragging, self._moved = True, None
        at, x = self.bin_at(event.position().x()), event.position().x()
        if self._choice is not None:
            places, (first, last) = self._places(self.scale()), self._choice
            if abs(x - places[first]) <= _EDGE:
                self._anchor = last
                return
            if abs(x - places[last + 1]) <= _EDGE:
                self._anchor = first
                return
            if first <= at <= last and last > first:
                self._moved = at
                return
        self._anchor = self._cursor = at
        self._choose(at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._bins is None:
            return
        at = self.bin_at(event.position().x())
        if not self._is_dragging:
            self._tell(at)
            return
        if self._moved is not None and self._choice is not None:
            first, last = self._choice
            by = max(-first, min(at - self._moved, self._bins.count - 1 - last))
            if by:
                self._moved += by
                self._choose(first + by, last + by)
        elif self._choice != (min(self._anchor, at), max(self._anchor, at)):
            self._choose(self._anchor, at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_dragging, self._moved = False, None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit(None, 0)

    def _tell(self, at: int) -> None:
        text = self._texts.told(at)
        self.setToolTip(text)
        self.walked.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, extends = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._bins is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self._choice is not None:
            self.chosen.emit(None, 0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self._cursor is not None:
                self._drag = next(_drags)
                self._choose(self._cursor, self._cursor)
        elif key in _STEPS or key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk(Qt.Key(key), extends=extends)
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, *, extends: bool) -> None:
        last = self._bins.count - 1 if self._bins else 0
        before = self._cursor
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        now = 0 if before is None else before + _STEPS.get(key, 0)
        self._cursor = ends.get(key, max(0, min(now, last)))
        if extends and before is not None:
            if self._choice is None or before not in self._choice:
                self._drag = next(_drags)
                self._anchor = before
            self._choose(self._anchor, self._cursor)
        self._tell(self._cursor)
        tell_current(self)
        self.update()

    def mark_count(self) -> int:
        """How many bars are read."""
        return self._bins.count if self._bins else 0

    def mark_text(self, place: int) -> str:
        """What is read aloud for a bar: its days or numbers, and what is counted."""
        return self._texts.told(place)

    def mark_rect(self, place: int) -> QRectF | None:
        """Where a bar stands."""
        return self.bin_place(place)

    def is_mark_selected(self, place: int) -> bool:
        """Whether a bar is among those chosen."""
        return self._choice is not None and place in self._choice

    def current_mark(self) -> int | None:
        """The bar that arrows have led to."""
        return self._cursor

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
