"""Words searched in texts: case, Latin accents and ё folded; й, ї, і, и and ґ stay apart."""

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.folding import fold
from desktop.analysis.records.columns import Texts

_WORD = re.compile(r"\w+")


class Index:
    """Which words stand in which rows: distinct words in one list, their rows one after another.

    Words are looked through one by one for each search: of a million names there are some ten
    thousand.
    """

    def __init__(self, texts: Iterable[Texts], count: int) -> None:
        import pandas as pd

        rows, words = [np.zeros(0, np.int32)], np.zeros(0, object)
        for column in texts:
            row, word = _words(column)
            rows.append(row)
            words = np.concatenate((words, word))
        codes, found = pd.factorize(words)
        self._words: list[str] = found.tolist()
        self._count = count
        self._rows = np.concatenate(rows)[np.argsort(codes, kind="stable")]
        self._begins = np.concatenate(([0], np.cumsum(np.bincount(codes))))

    def matching(self, search: str) -> NDArray[np.bool_]:
        """Rows in which every word of `search` stands, whole or as a part of a word."""
        found = np.ones(self._count, bool)
        for part in _WORD.findall(fold(search)):
            has = np.zeros(self._count, bool)
            for place, word in enumerate(self._words):
                if part in word:
                    has[self._rows[self._begins[place] : self._begins[place + 1]]] = True
            found &= has
        return found


def _words(column: Texts) -> tuple[NDArray[np.int32], NDArray[np.object_]]:
    """The words of a column, one after another, and the row of each.

    The whole column is folded at once, with a line end after each row and spaces between words.
    """
    text = fold(column.buffer.tobytes().decode("utf-8", "replace"))
    table: dict[str, str | int | None] = {"\0": "\n"}
    for letter in set(text) - {"\0"}:
        table[letter] = letter if _WORD.fullmatch(letter) else " "
    plain = text.translate(str.maketrans(table))
    found = np.array(plain.split(), object)
    letters = np.frombuffer(plain.encode("utf-8"), np.uint8)
    is_word = (letters != ord(" ")) & (letters != ord("\n"))
    begins = np.flatnonzero(is_word[1:] & ~is_word[:-1]) + 1
    if len(is_word) and is_word[0]:
        begins = np.concatenate(([0], begins))
    ends = np.flatnonzero(letters == ord("\n"))
    return np.searchsorted(ends, begins).astype(np.int32), found
