"""The words of a column of texts: each that differs once, and where it stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Texts

_TOGETHER = 20_000  # rows read in one step: short enough for a window to stay alive meanwhile


@dataclass(frozen=True, slots=True)
class Words:
    """For each word of a column, one after another, its row and its place in `distinct`."""

    distinct: list[str]
    codes: NDArray[np.int32]
    rows: NDArray[np.int32]


Told = Callable[[int], None]  # how many rows have been read; raises to give up


def nobody(_rows: int) -> None:
    """Nobody asks how far it has come."""


def words_of(column: Texts, told: Told = nobody) -> Words:
    """The words of a column, as they are written, between spaces."""
    import pandas as pd

    places: dict[str, int] = {}
    codes, rows = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    for first, text in _parts(column):
        told(first)
        # A row's end stands as a word of its own, so that one split does for all rows
        found, distinct = pd.factorize(np.array(text.replace("\0", " \0 ").split(), object))
        known = (-1 if word == "\0" else places.setdefault(word, len(places)) for word in distinct)
        code = np.fromiter(known, np.int32, len(distinct))[found]
        is_word = code >= 0
        rows.append((np.cumsum(~is_word, dtype=np.int32) + np.int32(first))[is_word])
        codes.append(code[is_word])
    return Words(list(places), np.concatenate(codes), np.concatenate(rows))


def _parts(column: Texts) -> Iterator[tuple[int, str]]:
    """Texts of some rows after another, with the number of the first."""
    begin = 0
    for first in range(0, len(column.ends), _TOGETHER):
        end = int(column.ends[first : first + _TOGETHER][-1]) + 1
        yield first, column.buffer[begin:end].tobytes().decode("utf-8", "replace")
        begin = end
