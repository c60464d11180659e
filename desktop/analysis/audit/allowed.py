"""What a number allows, as the source words it."""

from decimal import Decimal
from math import inf, isfinite
from typing import NamedTuple

from desktop.analysis.audit.terms import number
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument

PLAIN = {Bound.EXACT, Bound.NOT_STATED, Bound.CLAIMED}
_ENDLESS = QT_TRANSLATE_NOOP("Audit", "any number")
WORDED = 0.10  # how far "about", "nearly" and a whole-number ratio reach


class Span(NamedTuple):
    """All that a number may be, both ends included."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a value is allowed."""
        return self.low <= value <= self.high


def allowed(figure: Figure, tolerance: float = 0.0) -> Span:
    """What the wording of a figure allows.

    Exact, claimed or not stated: the value to the digits given, a whole-number ratio +-10 %;
    about: +-10 %; nearly: -10 % to 0; at least: not below; up to: not above; a range: its ends.
    A `tolerance` above 0, as a share, stands instead of what the digits or "about" allow.
    """
    value = number(figure)
    reach = abs(value) * (tolerance or WORDED)
    match figure.bound:
        case Bound.RANGE:
            low = value if figure.lower is None else figure.lower
            return Span(low, value if figure.upper is None else figure.upper)
        case Bound.AT_LEAST:
            return Span(value, inf)
        case Bound.UP_TO:
            return Span(-inf, value)
        case Bound.NEARLY:
            return Span(value - reach, value)
        case Bound.ABOUT:
            return Span(value - reach, value + reach)
    is_whole_ratio = figure.measure is Measure.RATIO and float(value).is_integer()
    half = reach if tolerance or is_whole_ratio else half_digit(value)
    return Span(value - half, value + half)


def reach(figure: Figure, tolerance: float = 0.0) -> Span:
    """As `allowed`, but a plain number is just what it is."""
    if figure.bound in PLAIN and not tolerance:
        return Span(number(figure), number(figure))
    return allowed(figure, tolerance)


def agree(first: Figure, second: Figure, tolerance: float = 0.0) -> bool:
    """Whether two numbers may be one, as they are worded."""
    one, other = reach(first, tolerance), reach(second)
    return one.low <= other.high and other.low <= one.high


def quotient(first: Span, second: Span) -> Span:
    """All that one number may be of another; both are taken as not below zero."""
    low, high = max(first.low, 0.0), max(first.high, 0.0)
    least = 0.0 if second.high == inf else low / second.high if second.high > 0 else 0.0
    return Span(least, high / second.low if second.low > 0 else inf)


def ends(span: Span) -> dict[str, Argument]:
    """Both ends as words of a sentence: an end that is open allows any number."""
    return {
        name: round(value, 6) if isfinite(value) else _ENDLESS
        for name, value in (("low", span.low), ("high", span.high))
    }


def half_digit(value: Number) -> float:
    """Half of the last digit that is written: 0.5 for 27, 0.005 for 10.87."""
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    return 0.5 * 10.0 ** min(exponent if isinstance(exponent, int) else 0, 0)
