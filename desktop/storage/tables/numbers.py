"""Numbers as people write them: spaces or points between thousands, commas, marks of footnotes."""

import math
import re
from collections.abc import Iterable

from desktop.storage.tables.cells import Cell

_SIGNS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰"
_MARK = re.compile(rf"\s*(?:\[\w{{1,3}}\]|\(\w\)|[{_SIGNS}])+$")
_ONLY_MARKS = re.compile(rf"(?:\[\w{{1,3}}\]|[{_SIGNS}])+")
_SPACES = "[ \u00a0\u2009\u202f'’]"
_POINTED = re.compile(rf"[-−+]?(?:\d+|\d{{1,3}}(?:(?:{_SPACES}|,)\d{{3}})+)(?:\.\d+)?")
_COMMAED = re.compile(rf"[-−+]?(?:\d+|\d{{1,3}}(?:(?:{_SPACES}|\.)\d{{3}})+)(?:,\d+)?")
_OUT = {".": re.compile(f"{_SPACES}|,"), ",": re.compile(rf"{_SPACES}|\.")}
_EXPONENT = re.compile(r"[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,3}")

LARGEST = 1e15  # beyond it doubles skip whole numbers

# What stands for "nothing is known", in small letters; with commas, since some are two words.
_WORDS = """-,--,–,—,.,..,…,?,n/a,n.a.,n.a,na,nan,#n/a,null,none,nil,nd,n/d,unknown,not stated,
not available,not known,no data,н/д,н.д.,нд,немає,невідомо,невідомий,невідома,не вказано,
не вказаний,не вказана,не зазначено,не встановлено,не встановлений,не встановлена,немає даних,
даних немає,нет,нет данных,нет сведений,неизвестно,неизвестен,неизвестна,не указано,не указан,
не указана,не установлено,не установлен,не установлена"""
MISSING = frozenset(_WORDS.replace("\n", "").split(","))
LONGEST_MISSING = max(map(len, MISSING))
MISSING_BEGINNINGS = frozenset(word[0] for word in MISSING) | frozenset("[" + _SIGNS)


def is_missing(cell: Cell) -> bool:
    """Whether a cell says that nothing is known: empty, a dash, "n/a", "не указано", a mark."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return True
    if not isinstance(cell, str):
        return False
    text = cell.strip().casefold()
    if len(text) > LONGEST_MISSING:
        return False
    return not text or text in MISSING or _ONLY_MARKS.fullmatch(text) is not None


def number_of(cell: Cell, decimal: str) -> float | None:
    """The number in a cell, without marks of footnotes; None where it is none."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return _counted(cell)
    if isinstance(cell, str) and cell.isascii() and cell.isdecimal():  # nothing to take away
        return _counted(cell)
    text = _MARK.sub("", str(cell).strip())
    if (_POINTED if decimal == "." else _COMMAED).fullmatch(text):
        plain = _OUT[decimal].sub("", text).replace(",", ".").replace("−", "-")
        return _counted(plain)
    return _counted(text) if _EXPONENT.fullmatch(text) else None


def _counted(number: str | float) -> float | None:
    """A number that something can be counted by; None where it is beyond all that there is."""
    try:
        value = float(number)
    except OverflowError:
        return None
    return value if abs(value) <= LARGEST else None


def decimal_of(cells: Iterable[Cell], usual: str = ".") -> str:
    """The decimal sign that more cells agree with; the `usual` one of the file where both do.

    "1,234" may be either: it counts for the other sign only beside cells that the usual forbids.
    """
    # Without either sign a cell is for both or for none.
    signed = (cell for cell in cells if isinstance(cell, str) and ("," in cell or "." in cell))
    texts = [_MARK.sub("", cell.strip()) for cell in signed]
    pointed = sum(_POINTED.fullmatch(text) is not None for text in texts)
    commaed = sum(_COMMAED.fullmatch(text) is not None for text in texts)
    if commaed == pointed:
        return usual
    return "," if commaed > pointed else "."
