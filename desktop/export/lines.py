"""Text broken into lines, and the columns of a table fitted to a width."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QPainter, QTextLayout, QTextOption

from desktop.charts.style import glued

Lines: TypeAlias = tuple[str, ...]

SHORT = 16  # letters up to which a text is never broken between words
_ENDLESS = 1e7  # dots
_MEASURED = 2000  # rows of a table that are measured whole


class Breaker:
    """Breaks texts of one font; what was measured once is remembered."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.advance: Callable[[str], float] = cache(self.metrics.horizontalAdvance)
        self.height = self.metrics.lineSpacing()  # from one baseline to the next
        self.ascent = self.metrics.ascent()  # from the top of a line to its baseline
        self._overhang = self.height * 0.06  # of last letters: layouts count it, advances do not
        self._shaped: dict[str, tuple[tuple[QGlyphRun, float], ...]] = {}
        self._broken: dict[float, dict[str, Lines]] = {}  # by width

    def lines(self, text: str, width: float) -> Lines:
        """The lines of a text in a width: broken between words, or inside one that is too long."""
        known = self._broken.setdefault(width, {})
        found = known.get(text)
        if found is None:
            found = known[text] = tuple(self._parts(text, width))
        return found

    def _parts(self, text: str, width: float) -> Iterator[str]:
        for part in text.split("\n"):
            if self.advance(part) <= width:
                yield part
            else:
                yield from self._break(glued(part), width)

    def _break(self, text: str, width: float) -> list[str]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        encoded = text.encode("utf-16-le")  # Qt counts in units of UTF-16
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0) + self._overhang)
            start, length = line.textStart(), line.textLength()
            part = encoded[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
            found.append(part.rstrip())
        layout.endLayout()
        return found or [""]

    def draw(self, painter: QPainter, x: float, baseline: float, line: str) -> None:
        """Paint a line. From the second time on its glyphs are known: that takes half as long."""
        known = self._shaped.get(line)
        if known is None:
            self._shaped[line] = ()
            painter.drawText(QPointF(x, baseline), line)
            return
        for run, ascent in known or self._shape(line):
            painter.drawGlyphRun(QPointF(x, baseline - ascent), run)

    def _shape(self, text: str) -> tuple[tuple[QGlyphRun, float], ...]:
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        layout.endLayout()
        self._shaped[text] = tuple((run, line.ascent()) for run in layout.glyphRuns())
        return self._shaped[text]

    def longest_word(self, text: str) -> float:
        """The width below which a text would be broken inside a word; short texts stay whole."""
        words = [text] if len(text) <= SHORT else glued(text).split(" ")
        return max(map(self.advance, words), default=0.0)


def parted(text: str) -> tuple[str, str]:
    """A number and the sign after it, such as [p]; longer remarks are part of what is said."""
    number, sign, rest = text.partition(" [")
    return (number, sign + rest) if len(rest) == len("p]") else (text, "")


class Needs:
    """What the columns of a table need, as its rows are read one after the other."""

    def __init__(self, columns: int, numeric: frozenset[int] = frozenset()) -> None:
        self._numeric, self.suffixes = numeric, [0.0] * columns
        self._least, self._most = [0.0] * columns, [0.0] * columns
        self._seen: list[set[str]] = [set() for _ in range(columns)]
        self._letters, self._rows = [0] * columns, 0

    def add(self, breaker: Breaker, row: Sequence[str]) -> None:
        """Measure a row.

        What a column has had is not measured again; nor, in a long table, what has fewer letters
        than what it has had: that is broken at worst, and never lost.
        """
        self._rows += 1
        for column, text in enumerate(row):
            if self._rows > _MEASURED and len(text) <= self._letters[column]:
                continue
            if text not in self._seen[column]:
                self._seen[column].add(text)
                self._letters[column] = max(self._letters[column], len(text))
                words, sign = parted(text) if column in self._numeric else (text, "")
                self.suffixes[column] = max(self.suffixes[column], breaker.advance(sign))
                lines = map(breaker.advance, words.split("\n"))
                self._least[column] = max(self._least[column], breaker.longest_word(words))
                self._most[column] = max(self._most[column], *lines)

    @property
    def least(self) -> float:
        """The width below which words must be broken."""
        return sum(self._least) + sum(self.suffixes)

    def widths(self, room: float) -> list[float]:
        """Widths that add up to no more than `room`; signs after numbers have a place of theirs."""
        own = sum(self.suffixes)
        widths = self._widths(max(room - own, 0.0))
        return [width + sign for width, sign in zip(widths, self.suffixes, strict=True)]

    def _widths(self, room: float) -> list[float]:
        """CSS 2.2, 17.5.2.2.

        Each column gets what its longest word needs, and a share of the rest by how much more its
        longest text would take. Where not even the words fit, the widest columns give way, and
        their words are broken.
        """
        if sum(self._most) <= room:
            return list(self._most)
        needed = sum(self._least)
        if needed >= room:
            return self._shrunk(room)
        share = (room - needed) / (sum(self._most) - needed)
        pairs = zip(self._least, self._most, strict=True)
        return [low + (high - low) * share for low, high in pairs]

    def _shrunk(self, room: float) -> list[float]:
        """Narrow columns keep what they need; the others share what is left evenly."""
        widths, left = list(self._least), room
        order = sorted(range(len(widths)), key=self._least.__getitem__)
        for place, column in enumerate(order):
            widths[column] = min(widths[column], left / (len(order) - place))
            left -= widths[column]
        return widths
