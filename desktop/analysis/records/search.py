"""Words searched in texts: case, Latin accents and ё folded; й, ї, і, и and ґ stay apart."""

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.folding import fold
from desktop.analysis.records.columns import Texts, argsorted
from desktop.analysis.records.words import Told, nobody, words_of

_WORD = re.compile(r"\w+")
_MANY = 2_000  # words found, from which on their rows are faster gathered than marked one by one


class Index:
    """Which words stand in which rows: distinct words in one list, their rows one after another.

    Words are looked through one by one for each search: of a million names there are some ten
    thousand.
    """

    def __init__(self, texts: Iterable[Texts], count: int, told: Told = nobody) -> None:
        """`told` is told how many rows of a column have been read, and gives up by raising."""
        self._words: list[str] = []
        self._count = count
        rows, codes = [np.zeros(0, np.int32)], [np.zeros(0, np.uint32)]
        for column in texts:
            found = words_of(column, told)
            rows.append(found.rows)
            codes.append((found.codes + len(self._words)).astype(np.uint32))
            self._words.extend(" ".join(_WORD.findall(fold(word))) for word in found.distinct)
        joined = np.concatenate(codes)
        self._rows = np.concatenate(rows).take(argsorted(joined))
        self._counts = np.bincount(joined, minlength=len(self._words))
        self._begins = np.concatenate(([0], np.cumsum(self._counts)))

    def matching(self, search: str) -> NDArray[np.bool_]:
        """Rows of the file in which every word of `search` stands, whole or as a part of a word."""
        found = np.ones(self._count, bool)
        for part in _WORD.findall(fold(search)):
            places = [place for place, word in enumerate(self._words) if part in word]
            has = np.zeros(self._count, bool)
            if len(places) < _MANY:
                for place in places:
                    has[self._rows[self._begins[place] : self._begins[place + 1]]] = True
            else:
                is_found = np.zeros(len(self._words), bool)
                is_found[places] = True
                has[self._rows[np.repeat(is_found, self._counts)]] = True
            found &= has
        return found
