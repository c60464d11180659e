"""Text broken into lines, and the columns of a table fitted to a width."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

Lines: TypeAlias = tuple[str, ...]

SHORT = 16  # letters up to which a text is never broken between words


_MEASURED = 2000  # rows of a table that are measured whole


class Breaker:
    """Breaks texts of one font; what was measured once is remembered."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.advance: Callable[[str], float] = cache(self.metrics.horizontalAdvance)
        self.height = self.metrics.lineSpacing()  # from one baseline to the next
        self.ascent = self.metrics.ascent()  # from the top of a line to its baseline
        self._overhang = (
            self.height * 0.06
        )  # of a last letter, which layouts count and advances not
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
                yield from self._break(part, width)

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

    def longest_word(self, text: str) -> float:
        """The width below which a text would be broken inside a word; short texts stay whole."""
        words = [text] if len(text) <= SHORT else text.split()
        return max(map(self.advance, words), default=0.0)


class Needs:
    """What the columns of a table need, as its rows are read one after the other."""

    def __init__(self, columns: int) -> None:
        self._least, self._most = [0.0] * columns, [0.0] * columns
        self._seen: list[set[str]] = [set() for _ in range(columns)]
        self._letters, self._rows = [0] * columns, 0

    def add(self, breaker: Breaker, row: Sequence[str]) -> None:
        """Measure a row. What a column has had is not measured again; nor, in a long table, what
        has fewer letters than what it has had: that is broken at worst, and never lost."""
        self._rows += 1
        for column, text in enumerate(row):
            if self._rows > _MEASURED and len(text) <= self._letters[column]:
                continue
            if text not in self._seen[column]:
                self._seen[column].add(text)
                self._letters[column] = max(self._letters[column], len(text))
                lines = map(breaker.advance, text.split("\n"))
                self._least[column] = max(self._least[column], breaker.longest_word(text))
                self._most[column] = max(self._most[column], *lines)

    @property
    def least(self) -> float:
        """The width below which words must be broken."""
        return sum(self._least)

    def widths(self, room: float) -> list[float]:
        """Widths that add up to no more than `room`: CSS 2.2, 17.5.2.2.

        Each column gets what its longest word needs, and a share of the rest by how much more its
        longest text would take. Where not even the words fit, all shrink alike, and words are
        broken.
        """
        if sum(self._most) <= room:
            return list(self._most)
        if self.least >= room:
            return [width * room / self.least for width in self._least]
        share = (room - self.least) / (sum(self._most) - self.least)
        pairs = zip(self._least, self._most, strict=True)
        return [low + (high - low) * share for low, high in pairs]
