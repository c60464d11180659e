"""A table on paper: columns fitted, texts wrapped, rows flowing over pages under their header."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter

from desktop.charts.style import SMALL, Style
from desktop.export.blocks import Table
from desktop.export.lines import Breaker, Lines, Needs, parted
from desktop.export.paper import POINT

SMALLEST = 7.0  # points
_BETWEEN, _PAD = 12.0, 3.0  # between columns, above and below a row, in pixels on screen
_CHUNK = 100  # rows between two reports of progress


Edges: TypeAlias = tuple[float, float | None]  # where a column begins, and where numbers end


class TableLayout:
    """Where columns and lines of a table fall in a width. Measured before it is asked."""

    def __init__(self, table: Table, width: float, style: Style) -> None:
        self.table, self.style, self.width = table, style, width
        self.size = SMALL
        self.between, self.pad = _BETWEEN * style.scale, _PAD * style.scale
        self.widths: list[float] = []
        self.suffixes: list[float] = []
        self._has_signs = False
        self._numbers: dict[tuple[str, int], Lines] = {}
        self._rows: list[Sequence[str]] = []
        self._tall: dict[int, int] = {}  # lines of rows, counted once
        self._set_size(SMALL)

    def _set_size(self, size: float) -> None:
        self.size = size
        self.breaker = Breaker(self.style.font(size))
        self.strong = Breaker(self.style.font(size, strong=True))

    def measure(self) -> Iterator[float]:
        """Read all rows and fit the columns; yields progress, 0 to a half.

        Where words would have to be broken, the text is set as small as may be read.
        """
        length = self.table.length
        room = self.width - self.between * (len(self.table.header) - 1)
        for size in (SMALL, SMALLEST * POINT / self.style.scale):
            self._set_size(size)
            needs = Needs(len(self.table.header), self.table.numeric)
            needs.add(self.strong, self.table.header)
            for index in range(length):
                if index == len(self._rows):
                    self._rows.append(self.table.row(index))
                needs.add(self.breaker, self._rows[index])
                if index % _CHUNK == 0:
                    yield 0.5 * index / length
            self.widths, self.suffixes = needs.widths(room), needs.suffixes
            self._has_signs = any(self.suffixes)
            if needs.least <= room:
                return

    def edges(self, left: float) -> list[Edges]:
        """Where each column begins, and for numbers where it ends."""
        starts = accumulate((width + self.between for width in self.widths), initial=left)
        return [
            (start, start + width - sign if column in self.table.numeric else None)
            for column, (start, width, sign) in enumerate(
                zip(starts, self.widths, self.suffixes, strict=False)
            )
        ]

    @property
    def taken(self) -> float:
        """The width that the columns take, no more than there is."""
        return sum(self.widths) + self.between * (len(self.widths) - 1)

    @property
    def header(self) -> list[Lines]:
        """The lines of each column's name."""
        return list(map(self.strong.lines, self.table.header, self.widths))

    @property
    def header_height(self) -> float:
        """The height of the names above the columns."""
        most = max((len(lines) for lines in self.header), default=1)
        return most * self.strong.height + 2 * self.pad

    def row(self, index: int) -> list[Lines]:
        """The lines of each cell of a row."""
        cells = list(map(self.breaker.lines, self._rows[index], self.widths))
        for column in self.table.numeric if self._has_signs else ():
            cells[column] = self._number(self._rows[index][column], column)
        return cells

    def _number(self, text: str, column: int) -> Lines:
        """The lines of a number, so broken that its sign has its place beside them."""
        key = (text, column)
        if key not in self._numbers:
            number, sign = parted(text)
            room = self.widths[column] - self.suffixes[column]
            *lines, last = self.breaker.lines(number, room)
            self._numbers[key] = (*lines, last + sign)
        return self._numbers[key]

    def lines_in(self, index: int) -> int:
        """How many lines a row takes."""
        if index not in self._tall:
            self._tall[index] = max(map(len, self.row(index)), default=1)
        return self._tall[index]

    def least(self, first: int, line: int) -> float:
        """The height in which a part that begins with this row makes sense."""
        if first >= self.table.length:
            return self.header_height
        lines = min(self.lines_in(first) - line, 12)
        return self.header_height + lines * self.breaker.height + 2 * self.pad

    def part(self, place: QPointF, room: float, first: int, line: int) -> "TablePart":
        """As many rows as fit; a row goes on over the page only where a page cannot hold it."""
        used, row, start = self.header_height, first, line
        while row < self.table.length:
            count = self.lines_in(row) - line
            tall = count * self.breaker.height + 2 * self.pad
            if used + tall > room:
                break
            used, row, line = used + tall, row + 1, 0
        if row > first or first >= self.table.length:
            return TablePart(self, place, first, start, row, 0, used)
        fits = max(int((room - used - 2 * self.pad) / self.breaker.height), 1)
        return TablePart(self, place, first, line, first, line + fits, room)


class TablePart(NamedTuple):
    """The rows `first` to `next_row` of a table, the header above them, from `place` down.

    `line` is where the first row goes on; `next_line` where the row after the last one does.
    """

    layout: TableLayout
    place: QPointF
    first: int
    line: int
    next_row: int
    next_line: int
    height: float

    def paint(self, painter: QPainter, style: Style) -> None:
        """Paint header, rows and the hairlines under them."""
        layout, top = self.layout, self.place.y()
        painter.setFont(layout.strong.font)
        painter.setPen(style.colour("muted"))
        edges = layout.edges(self.place.x())
        _paint_row(painter, layout.header, edges, layout.strong, top + layout.pad)
        top += layout.header_height
        painter.setFont(layout.breaker.font)
        painter.setPen(style.colour("ink"))
        rules = [top]
        for row in range(self.first, self.next_row + bool(self.next_line)):
            lines = layout.row(row)
            start = self.line if row == self.first else 0
            stop = self.next_line if row == self.next_row else None
            shown = [cell[start:stop] for cell in lines] if start or stop else lines
            _paint_row(painter, shown, edges, layout.breaker, top + layout.pad)
            top += max(map(len, shown)) * layout.breaker.height + 2 * layout.pad
            rules.append(top)
        self._paint_rules(painter, style, rules)

    def _paint_rules(self, painter: QPainter, style: Style, rules: Sequence[float]) -> None:
        left, right = self.place.x(), self.place.x() + self.layout.taken
        painter.setPen(style.hairline("control"))
        painter.drawLine(QLineF(left, rules[0], right, rules[0]))
        painter.setPen(style.hairline("hairline"))
        painter.drawLines([QLineF(left, y, right, y) for y in rules[1:]])


def _paint_row(
    painter: QPainter, cells: Sequence[Lines], edges: Sequence[Edges], breaker: Breaker, top: float
) -> None:
    draw, advance, step = breaker.draw, breaker.advance, breaker.height
    first = top + breaker.ascent
    for lines, (left, right) in zip(cells, edges, strict=True):
        baseline = first
        for line in lines:
            if line:
                x = left if right is None else right - advance(parted(line)[0])
                draw(painter, x, baseline, line)
            baseline += step
