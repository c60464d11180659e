"""Rows of a list in the order of a column, rows where it states nothing last."""

from heapq import merge
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import (
    Codes,
    Numbers,
    Records,
    SortKey,
    Texts,
    argsorted,
    smallest,
)
from desktop.analysis.records.words import Told, Words, nobody, words_of

MOST_WORDS = 8  # of a text by which it is sorted; rows with the same ones stay by date
_SORTED_AT_ONCE = 10_000  # keys, for which it takes some 20 ms


class Ranked(NamedTuple):
    """For each row the place of its value among those that differ; the last is for none."""

    codes: Codes
    missing: int


class Ranks:
    """Rows sorted by a column, for which the texts of one are ranked once.

    Ranking takes half a second for a million names: ask for `make` where no one waits. Texts are
    compared word by word, each by `sort_key`, which puts words into the order of a language.
    """

    def __init__(self, records: Records, sort_key: SortKey) -> None:
        self._records, self._sort_key = records, sort_key
        self._texts = {each.name: each for each in records.texts}
        self._made: dict[str, Ranked] = {}

    def is_made(self, name: str) -> bool:
        """Whether sorting by a column need not wait for ranks."""
        return name not in self._texts or name in self._made

    def make(self, name: str, told: Told = nobody) -> None:
        """Rank the texts of a column, unless that is done; `told` as for an index."""
        if not self.is_made(name):
            codes, missing = ranked_texts(self._texts[name], self._sort_key, told)
            self._made[name] = Ranked(codes.take(self._records.origin), missing)

    def order(self, name: str, *, descending: bool = False) -> NDArray[np.int32]:
        """All rows sorted by a column; those that are equal stay in the order of their dates.

        Rows without a value are last either way. Raises KeyError for an unknown name.
        """
        coded = self._records.column(name)
        if coded is not None:
            return _by_codes(Ranked(coded.codes, len(coded.labels) - 1), descending)
        if name in self._texts:
            self.make(name)
            return _by_codes(self._made[name], descending)
        numbers = {each.name: each for each in self._records.numbers}[name]
        return _by_numbers(numbers, self._records.origin, descending)


def ranked_texts(texts: Texts, sort_key: SortKey, told: Told = nobody) -> Ranked:
    """Ranks of texts by their first words, in the file's order."""
    words, count = words_of(texts, told), len(texts.ends)
    keys = _keys(words, count, sort_key)
    order = np.arange(count)
    for each in reversed(keys):
        order = order.take(argsorted(each.take(order)))
    is_new = np.zeros(count, bool)
    for each in keys:
        in_order = each.take(order)
        is_new[1:] |= in_order[1:] != in_order[:-1]
    places = np.cumsum(is_new)
    missing = int(places[-1]) + 1 if count else 0
    if keys:
        are_empty = keys[0].take(order) == 0  # sorted to the front
        if are_empty.any():
            missing -= 1
            places = np.where(are_empty, missing, places - 1)
    else:
        places, missing = places * 0, 0
    ranks = np.empty(count, smallest(missing + 1))
    ranks[order] = places
    return Ranked(ranks, missing)


def _keys(words: Words, count: int, sort_key: SortKey) -> list[Codes]:
    """For the first word, the second and so on: its place among the sorted words, 0 for none."""
    ranks = _ranks([sort_key(word) for word in words.distinct])
    first_of_row = np.searchsorted(words.rows, np.arange(count, dtype=np.int32))
    number = np.arange(len(words.rows)) - first_of_row[words.rows]
    keys = []
    for place in range(min(MOST_WORDS, int(number.max(initial=-1)) + 1)):
        there = np.flatnonzero(number == place)
        key = np.zeros(count, ranks.dtype)
        key[words.rows[there]] = ranks[words.codes[there]]
        keys.append(key)
    return keys


def _ranks(keys: list[Any]) -> Codes:
    """The place of each key when they are sorted, from 1 on.

    Few are sorted at once and the parts merged: sorting all would let no other thread run
    meanwhile, and so stop the window.
    """
    starts = range(0, len(keys), _SORTED_AT_ONCE)
    parts = [range(start, min(start + _SORTED_AT_ONCE, len(keys))) for start in starts]
    in_order = merge(*(sorted(part, key=keys.__getitem__) for part in parts), key=keys.__getitem__)
    ranks = np.empty(len(keys), smallest(len(keys) + 1))
    ranks[np.fromiter(in_order, np.intp, len(keys))] = np.arange(1, len(keys) + 1)
    return ranks


def _by_codes(ranked: Ranked, descending: bool) -> NDArray[np.int32]:  # noqa: FBT001
    codes, missing = ranked
    if descending:  # missing - 1 - code, which for `missing` itself wraps around to the largest
        codes = ~codes + codes.dtype.type(missing)
    return argsorted(codes).astype(np.int32)


def _by_numbers(
    numbers: Numbers,
    origin: NDArray[np.int32],
    descending: bool,  # noqa: FBT001
) -> NDArray[np.int32]:
    values = numbers.values.take(origin)
    known = ~np.isnan(values)
    low, high = values.min(initial=np.inf, where=known), values.max(initial=-np.inf, where=known)
    if known.any() and high - low < 2**31 and np.array_equal(values[known], np.rint(values[known])):
        missing = int(high - low) + 1  # whole numbers, such as those that rows go by
        codes = np.where(known, values - low, missing).astype(np.uint32)
        return _by_codes(Ranked(codes, missing), descending)
    return np.argsort(-values if descending else values, kind="stable").astype(np.int32)
