"""From days and values to pixels."""

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF


class TimeScale(NamedTuple):
    """From days (ordinals) and values to pixels of `rect`. On a log scale both ends are above 0."""

    rect: QRectF
    first: float
    last: float
    bottom: float
    top: float
    is_log: bool = False

    def x(self, day: float) -> float:
        """Where a day lies."""
        return self.rect.left() + (day - self.first) / (self.last - self.first) * self.rect.width()

    def y(self, value: float) -> float:
        """Where a value lies; on a log scale what cannot be shown lies on the floor."""
        low, high, at = self.bottom, self.top, value
        if self.is_log:
            low, high, at = (math.log10(max(each, low)) for each in (low, high, value))
        return self.rect.bottom() - (at - low) / ((high - low) or 1.0) * self.rect.height()

    def day(self, x: float) -> float:
        """The day at a pixel."""
        return self.first + (x - self.rect.left()) / self.rect.width() * (self.last - self.first)
