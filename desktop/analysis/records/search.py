"""Words searched in texts: case, Latin accents and ё folded; й, ї, і, и and ґ stay apart."""

import re
import unicodedata
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Texts

_WORD = re.compile(r"\w+")
_KEPT = {"й", "ї"}  # letters of their own, though Unicode writes them with a mark


def folded(text: str) -> str:
    """`text` as it is compared in a search."""
    if text.isascii():
        return text.lower()
    return "".join(map(_letter, text.casefold()))


def _letter(letter: str) -> str:
    if letter in _KEPT or letter.isascii():
        return letter
    if letter == "ё":
        return "е"
    base = unicodedata.normalize("NFD", letter)
    return base[0] if base[0].isascii() else unicodedata.normalize("NFC", letter)


class Index:
    """Which words stand in which rows: distinct words in one list, their rows one after another.

    Words are looked through one by one for each search: of a million names there are some ten
    thousand.
    """

    def __init__(self, texts: Iterable[Texts], count: int) -> None:
        places: dict[str, int] = {}
        rows: list[NDArray[np.int32]] = []
        words: list[NDArray[np.int32]] = []
        for column in texts:
            row_of, word_of = _words(column, places)
            rows.append(row_of)
            words.append(word_of)
        self._words = list(places)
        self._count = count
        row, word = _joined(rows), _joined(words)
        order = np.argsort(word, kind="stable")
        self._rows = row[order]
        self._begins = np.concatenate(
            ([0], np.cumsum(np.bincount(word, minlength=len(self._words))))
        )

    def matching(self, search: str) -> NDArray[np.bool_]:
        """Rows in which every word of `search` stands, whole or as a part of a word."""
        found = np.ones(self._count, bool)
        for part in _WORD.findall(folded(search)):
            has = np.zeros(self._count, bool)
            for place, word in enumerate(self._words):
                if part in word:
                    has[self._rows[self._begins[place] : self._begins[place + 1]]] = True
            found &= has
        return found


def _words(column: Texts, places: dict[str, int]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """For each word of a column its row and its place; `places` grows by new words."""
    rows: list[int] = []
    words: list[int] = []
    known: dict[str, list[int]] = {}
    for row, text in enumerate(column.rows()):
        if (found := known.get(text)) is None:
            parts = dict.fromkeys(_WORD.findall(folded(text)))
            found = known[text] = [places.setdefault(part, len(places)) for part in parts]
        rows.extend([row] * len(found))
        words.extend(found)
    return np.array(rows, np.int32), np.array(words, np.int32)


def _joined(parts: list[NDArray[np.int32]]) -> NDArray[np.int32]:
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)
