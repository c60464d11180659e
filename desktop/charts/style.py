"""Colours, typeface and sizes: what a surface looks like, apart from what is drawn on it."""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPen

from desktop.models.wording import Wording
from desktop.storage import places

FAMILY = "Tollbook Sans"
TEXT, SMALL, TITLE = 13.0, 12.0, 14.0  # pixels on screen at 100 %
_LARGEST_ON_SCREEN = 64.0
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter  # as the axes run
LEFT = int(Qt.AlignmentFlag.AlignLeft | _ABSOLUTE)
RIGHT = int(Qt.AlignmentFlag.AlignRight | _ABSOLUTE)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, as #RRGGBB. `series` are used in their order, never more at once."""

    name: str
    paper: str
    card: str
    ink: str
    muted: str
    hairline: str
    grid: str
    control: str
    accent: str
    on_accent: str
    selected: str
    focus: str
    caution: str
    caution_mark: str
    alert: str
    series: tuple[str, ...]

    def series_colour(self, index: int) -> QColor:
        """The colour of the line or bar with this index."""
        return QColor(self.series[index % len(self.series)])


@cache
def load_theme(name: str) -> Theme:
    """A theme of `resources/themes`: "light", "dark", "contrast", or "grey" for paper."""
    path = places.resources() / "themes" / f"{name}.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    return Theme(**{**values, "series": tuple(values["series"])})


@cache
def load_fonts() -> None:
    """Make the bundled typeface known to Qt, once a process."""
    for path in sorted((places.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@dataclass(frozen=True, slots=True)
class Style:
    """How a chart is painted: theme, wording, and how much larger than at 100 % on screen."""

    theme: Theme
    wording: Wording
    scale: float = 1.0

    def font(self, size: float = TEXT, *, strong: bool = False) -> QFont:
        """The typeface at a size in screen pixels."""
        return _font(size * self.scale, strong)

    def metrics(self, size: float = TEXT, *, strong: bool = False) -> QFontMetricsF:
        """Measures of text at a size."""
        return _metrics(size * self.scale, strong)

    def fitted(self, text: str, room: int, size: float = TEXT, *, strong: bool = False) -> str:
        """What of a text fits into a number of pixels."""
        return _fitted(text, room, size * self.scale, strong)

    def pixels(self, number: float) -> float:
        """A length that goes with the text, from what it is on screen at 100 %."""
        return number * self.scale

    def hairline(self, role: str) -> QPen:
        """A pen of a pixel on screen in a colour of the theme."""
        return QPen(self.colour(role), self.scale)

    def colour(self, role: str) -> QColor:
        """A colour of the theme by its role."""
        return QColor(getattr(self.theme, role))


_TOGETHER = re.compile(r"(?<=\d) (?=[^\W\d]+ \d{4}\b|%)|(?<=[^\W\d]) (?=\d{4}\b)|(?<=\[low) ")


@lru_cache(maxsize=4096)
def glued(text: str) -> str:
    """A text whose dates, per cents and signs are not broken between lines."""
    return _TOGETHER.sub("\u00a0", text)


def wrapping(text: str, width: float, metrics: QFontMetricsF) -> int:
    """How Qt is to wrap a text: between words, or anywhere where one of them is too wide."""
    advance = metrics.horizontalAdvance
    fits = advance(text) <= width or all(advance(word) <= width for word in text.split(" "))
    return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)


@cache
def _font(size: float, strong: bool) -> QFont:  # noqa: FBT001 - private, cached by value
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if size > _LARGEST_ON_SCREEN:  # for paper, where nothing is to be fitted to pixels
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _metrics(size: float, strong: bool) -> QFontMetricsF:  # noqa: FBT001 - private, cached by value
    return QFontMetricsF(_font(size, strong))


@lru_cache(maxsize=4096)
def _fitted(text: str, room: int, size: float, strong: bool) -> str:  # noqa: FBT001 - as above
    metrics = _metrics(size, strong)
    if metrics.horizontalAdvance(text) <= room:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
