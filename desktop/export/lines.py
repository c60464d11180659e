"""Text broken into lines, and the columns of a table fitted to a width."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TypeAlias

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

Lines: TypeAlias = tuple[str, ...]

SHORT = 16  # letters up to which a text is never broken between words


class Breaker:
    """Breaks texts of one font; what was measured once is remembered."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.advance: Callable[[str], float] = cache(self.metrics.horizontalAdvance)
        self._broken: dict[tuple[str, float], Lines] = {}

    @property
    def height(self) -> float:
        """From one baseline to the next."""
        return self.metrics.lineSpacing()

    @property
    def ascent(self) -> float:
        """From the top of a line to its baseline."""
        return self.metrics.ascent()

    def lines(self, text: str, width: float) -> Lines:
        """The lines of a text in a width: broken between words, or inside one that is too long."""
        if "\n" not in text and self.advance(text) <= width:
            return (text,)
        key = (text, width)
        if key not in self._broken:
            parts = (self._break(part, width) for part in text.split("\n"))
            self._broken[key] = tuple(line for part in parts for line in part)
        return self._broken[key]

    def _break(self, text: str, width: float) -> list[str]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        encoded = text.encode("utf-16-le")  # Qt counts in units of UTF-16
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            start, length = line.textStart(), line.textLength()
            part = encoded[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
            found.append(part.rstrip())
        layout.endLayout()
        return found or [""]

    def longest_word(self, text: str) -> float:
        """The width below which a text would be broken inside a word; short texts stay whole."""
        words = [text] if len(text) <= SHORT else text.split()
        return max(map(self.advance, words), default=0.0)


def column_widths(
    texts: Iterable[tuple[Breaker, Sequence[str]]], columns: int, room: float
) -> list[float]:
    """Widths for rows of texts that add up to no more than `room`: CSS 2.2, 17.5.2.2.

    Each column gets what its longest word needs, and a share of the rest by how much more its
    longest text would take. Where not even the words fit, all shrink alike, and words are broken.
    """
    least, most = [0.0] * columns, [0.0] * columns
    seen: list[set[str]] = [set() for _ in range(columns)]
    for breaker, row in texts:
        for column, text in enumerate(row):
            if text not in seen[column]:
                seen[column].add(text)
                least[column] = max(least[column], breaker.longest_word(text))
                lines = map(breaker.advance, text.split("\n"))
                most[column] = max(most[column], *lines)
    if sum(most) <= room:
        return most
    needed = sum(least)
    if needed >= room:
        return [width * room / needed for width in least]
    share = (room - needed) / (sum(most) - needed)
    return [low + (high - low) * share for low, high in zip(least, most, strict=True)]
