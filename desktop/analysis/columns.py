"""Figures as numpy columns: sorting, filtering and searching without Python per row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.folding import fold
from desktop.domain.figure import Figure

Rows = NDArray[np.intp]
Collate = Callable[[str], Any]

_SEPARATOR = "\x1f"  # unit separator: stands between rows and fields, in no search


def cell_text(figure: Figure, column: Column) -> str:
    """The words of a cell as the dataset has them, for sorting, facets and machine output."""
    match column:
        case Column.VALUE:
            return "" if figure.value is None else str(figure.value)
        case Column.CATEGORY:
            return figure.category or ""
        case Column.PERIOD:
            start = figure.period.start
            return start.isoformat() if start else (figure.period.label or "")
        case Column.AS_OF:
            return figure.as_of.isoformat() if figure.as_of else ""
        case Column.RELAYS:
            return "; ".join(figure.relays)
        case Column.CAUTIONS:
            return " ".join(figure.cautions)
        case _:
            return str(getattr(figure, column.value) or "")


class FigureColumns:
    """Columns of figures, coded once: equal words share a code, codes are in collated order.

    `collate` gives the key by which words are sorted in the reader's language.
    """

    def __init__(self, figures: Sequence[Figure], collate: Collate = fold) -> None:
        self.figures = tuple(figures)
        self._collate = collate
        self._codes: dict[Column, tuple[NDArray[np.int32], list[str]]] = {}
        self._ranks: NDArray[np.int32] | None = None
        self._haystack: NDArray[np.uint8] | None = None
        self._row_starts: Rows = np.zeros(0, np.intp)

    def __len__(self) -> int:
        return len(self.figures)

    def codes(self, column: Column) -> tuple[NDArray[np.int32], list[str]]:
        """A code a row, and the words that the codes stand for, in order."""
        if column not in self._codes:
            texts = [cell_text(figure, column) for figure in self.figures]
            words = sorted(set(texts))  # decides where the reader's language sees no difference
            words.sort(key=lambda word: (not word, self._collate(word)))
            code = {word: index for index, word in enumerate(words)}
            codes = np.fromiter((code[text] for text in texts), np.int32, len(texts))
            self._codes[column] = codes, words
        return self._codes[column]

    def _sort_codes(self, column: Column) -> NDArray[np.int32]:
        """Ranks by which a column sorts; -1 where a value is missing."""
        if column is Column.VALUE:
            return self._value_ranks()
        codes, words = self.codes(column)
        return np.where(codes == words.index(""), -1, codes) if "" in words else codes

    def _value_ranks(self) -> NDArray[np.int32]:
        if self._ranks is None:
            numbers = np.array([_position(figure) for figure in self.figures], float)
            _, ranks = np.unique(numbers, return_inverse=True)
            self._ranks = np.where(np.isnan(numbers), -1, ranks).astype(np.int32)
        return self._ranks

    def sorted_rows(self, rows: Rows, keys: Sequence[SortKey]) -> Rows:
        """`rows` in the order of `keys`, the first the most important; stable."""
        for key in reversed(keys):
            ranks = self._sort_codes(key.column)[rows]
            missing = ranks < 0
            most = int(ranks.max(initial=0))
            ordered = np.where(missing, most + 1, most - ranks if key.descending else ranks)
            small = np.uint16 if most + 1 < 65536 else np.int32  # numpy sorts 16 bits by radix
            rows = rows[np.argsort(ordered.astype(small), kind="stable")]
        return rows

    def matching_rows(self, chosen: FigureFilter, *, ignoring: Column | None = None) -> Rows:
        """Rows that pass the filter, in their own order; `ignoring` leaves one facet out."""
        passes = np.ones(len(self.figures), bool)
        for column, wanted in chosen.facets:
            if column is not ignoring:
                codes, words = self.codes(column)
                allowed = np.fromiter((word in wanted for word in words), bool, len(words))
                passes &= allowed[codes]
        if needle := fold(chosen.text.strip()):
            for part in needle.split():
                found = np.zeros(len(self.figures), bool)
                found[self._rows_with(part)] = True
                passes &= found
        return np.flatnonzero(passes)

    def facet_counts(self, column: Column, chosen: FigureFilter) -> Mapping[str, int]:
        """How many rows each word of a facet would show, under all other facets and the text."""
        codes, words = self.codes(column)
        rows = self.matching_rows(chosen, ignoring=column)
        counts = np.bincount(codes[rows], minlength=len(words))
        return dict(zip(words, counts.tolist(), strict=True))

    def _rows_with(self, needle: str) -> Rows:
        """Rows whose folded text holds `needle`: bytes compared as arrays, no row in Python."""
        haystack = self._searchable()
        wanted = needle.encode()
        last = len(haystack) - len(wanted) + 1
        if last <= 0:
            return np.zeros(0, np.intp)
        hits = np.flatnonzero(haystack[:last] == wanted[0])
        for offset, byte in enumerate(wanted[1:], 1):
            hits = hits[haystack[hits + offset] == byte]
        return np.unique(np.searchsorted(self._row_starts, hits, side="right") - 1)

    def _searchable(self) -> NDArray[np.uint8]:
        if self._haystack is None:
            texts = [searchable_text(figure).encode() for figure in self.figures]
            lengths = np.fromiter((len(text) for text in texts), np.intp, len(texts))
            self._row_starts = np.concatenate(([0], np.cumsum(lengths)[:-1])).astype(np.intp)
            self._haystack = np.frombuffer(b"".join(texts), np.uint8)
        return self._haystack


def _position(figure: Figure) -> float:
    """Where a figure sorts by value: its value, else its low or high end."""
    for number in (figure.value, figure.lower, figure.upper):
        if number is not None:
            return float(number)
    return float("nan")


SEARCHED = (
    Column.ID,
    Column.LABEL,
    Column.VALUE,
    Column.MEASURE,
    Column.POPULATION,
    Column.CATEGORY,
    Column.REGION,
    Column.PERIOD,
    Column.PUBLISHER,
    Column.RELAYS,
    Column.CAUTIONS,
)


def searchable_text(figure: Figure) -> str:
    """Everything of a figure that a search looks at, folded."""
    parts = [cell_text(figure, column) for column in SEARCHED]
    if figure.period.label:
        parts.append(figure.period.label)
    return fold(_SEPARATOR.join(parts)) + _SEPARATOR
