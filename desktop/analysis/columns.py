"""Figures as numpy columns: sorting, filtering and searching without Python per row."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.folding import fold
from desktop.domain.figure import Figure

Rows = NDArray[np.intp]
Collate = Callable[[str], Any]
Say = Callable[[Figure, "Column"], str]

_REPEATS = 8  # times a word must recur on average for its column to be searched by words
_SEPARATOR = "\x1f"  # unit separator: stands between rows and fields, in no search


def cell_text(figure: Figure, column: Column) -> str:
    """The words of a cell as the dataset has them, for sorting, facets and machine output."""
    match column:
        case Column.VALUE:
            return "" if figure.value is None else str(figure.value)
        case Column.MEASURE:
            of = f" of {figure.of}" if figure.of else ""
            return f"{figure.measure}{of}, {figure.per}" if figure.per else f"{figure.measure}{of}"
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

    `say` gives the words of a cell in the reader's language, `collate` the key they are sorted by.
    """

    def __init__(
        self, figures: Sequence[Figure], collate: Collate = fold, say: Say = cell_text
    ) -> None:
        self.figures = tuple(figures)
        self._collate, self._say = collate, say
        self._codes: dict[Column, tuple[NDArray[np.int32], list[str]]] = {}
        self._ranks: NDArray[np.int32] | None = None
        self._search: _SearchIndex | None = None

    @cached_property
    def index_by_id(self) -> dict[str, int]:
        """Where each figure stands, by its id."""
        return {figure.id: index for index, figure in enumerate(self.figures)}

    def __len__(self) -> int:
        return len(self.figures)

    def codes(self, column: Column) -> tuple[NDArray[np.int32], list[str]]:
        """A code a row, and the words that the codes stand for, in order."""
        if column not in self._codes:
            texts = [cell_text(figure, column) for figure in self.figures]
            said = _said(self.figures, texts, column, self._say)
            words = sorted(said)  # decides where the reader's language sees no difference
            words.sort(key=lambda word: (not word, self._collate(said[word])))
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
                passes &= self._rows_with(part)
        return np.flatnonzero(passes)

    def example(self, column: Column, word: str) -> Figure:
        """The first figure with a word that the column has."""
        codes, words = self.codes(column)
        return self.figures[int(np.argmax(codes == words.index(word)))]

    def facet_counts(self, column: Column, chosen: FigureFilter) -> Mapping[str, int]:
        """How many rows each word of a facet would show, under all other facets and the text."""
        codes, words = self.codes(column)
        rows = self.matching_rows(chosen, ignoring=column)
        counts = np.bincount(codes[rows], minlength=len(words))
        return dict(zip(words, counts.tolist(), strict=True))

    def _rows_with(self, needle: str) -> NDArray[np.bool_]:
        """Which rows hold `needle`, which is folded; no row is looked at in Python."""
        if self._search is None:
            self._search = _SearchIndex(self.figures, self._say)
        return self._search.rows_with(needle)


class _SearchIndex:
    """The folded text of figures: columns of few words as codes, the others as one run of bytes."""

    def __init__(self, figures: Sequence[Figure], say: Say) -> None:
        self._few: list[tuple[NDArray[np.int32], list[str]]] = []
        many: list[list[str]] = []
        for column in SEARCHED:
            texts = [_searched(figure, column) for figure in figures]
            said = _said(figures, texts, column, say)
            texts = [text if said[text] == text else f"{text} {said[text]}" for text in texts]
            words = {word: code for code, word in enumerate(dict.fromkeys(texts))}
            if len(words) * _REPEATS > len(texts):
                many.append(texts)
            else:
                codes = np.fromiter((words[text] for text in texts), np.int32, len(texts))
                self._few.append((codes, [fold(word) for word in words]))
        rows = [
            fold(_SEPARATOR.join(parts) + _SEPARATOR).encode() for parts in zip(*many, strict=True)
        ]
        lengths = np.fromiter((len(row) for row in rows), np.intp, len(rows))
        self._row_of = np.repeat(np.arange(len(rows), dtype=np.int32), lengths)  # of each byte
        self._bytes = np.frombuffer(b"".join(rows), np.uint8)
        self._frequency = np.bincount(self._bytes, minlength=256)
        self._count = len(figures)

    def rows_with(self, needle: str) -> NDArray[np.bool_]:
        """True for each row in which `needle` occurs."""
        found = np.zeros(self._count, bool)
        for codes, words in self._few:
            holds = np.fromiter((needle in word for word in words), bool, len(words))
            if holds.any():
                found |= holds[codes]
        found[self._row_of[self._places(needle.encode())]] = True
        return found

    def _places(self, wanted: bytes) -> Rows:
        """Where the bytes occur: the rarest of them is looked for first, the others beside it."""
        anchor = min(range(len(wanted)), key=lambda offset: self._frequency[wanted[offset]])
        inside = self._bytes[anchor : len(self._bytes) - len(wanted) + 1 + anchor]
        places = np.flatnonzero(inside == wanted[anchor])
        for offset, byte in enumerate(wanted):
            if offset == anchor:
                continue
            places = places[self._bytes[places + offset] == byte]
        return places


def _said(
    figures: Sequence[Figure], texts: Sequence[str], column: Column, say: Say
) -> dict[str, str]:
    """What each word of a column is in the reader's language; numbers and days stay as they are."""
    if column in _LANGUAGELESS:
        return {text: text for text in texts}
    examples = dict(zip(texts, figures, strict=True))
    return {text: say(figure, column) for text, figure in examples.items()}


def _position(figure: Figure) -> float:
    """Where a figure sorts by value: its value, else its low or high end."""
    for number in (figure.value, figure.lower, figure.upper):
        if number is not None:
            return float(number)
    return float("nan")


_LANGUAGELESS = {Column.ID, Column.VALUE, Column.PERIOD, Column.AS_OF, Column.EDITION}
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


def _searched(figure: Figure, column: Column) -> str:
    """What a search sees of a cell; of a period also the source's own label."""
    text = cell_text(figure, column)
    label = figure.period.label if column is Column.PERIOD else None
    return f"{text} {label}" if label else text
