"""Counts of codes between any two places of a column, whatever lies between them."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Codes, smallest

Counts = NDArray[np.int64]

STEP = 1 << 15  # rows between two marks; counting half as many takes some 20 microseconds
MOST_JOINT = 1 << 14  # joint codes of columns counted at once; their counts fit into a core's cache


class Tally:
    """Counts of codes at marks along a column: what lies between two places is a difference.

    So that counting takes as long for a thousand rows as for millions.
    """

    def __init__(self, codes: Codes, size: int) -> None:
        self._codes, self._size = codes, size
        self._step = max(STEP, 4 * size)  # or else the marks would take more room than the codes
        begins = range(0, len(codes), self._step)
        self._marks = np.zeros((len(begins) + 1, size), np.int32)
        for number, begin in enumerate(begins):
            here = self._counted(begin, begin + self._step)
            np.add(self._marks[number], here, out=self._marks[number + 1], casting="unsafe")

    def between(self, begin: int, end: int) -> Counts:
        """How many of the codes from `begin` up to `end` are 0, 1, and so on."""
        return np.subtract(self._until(end), self._until(begin), dtype=np.int64)

    def _until(self, end: int) -> NDArray[np.int32] | Counts:
        number = (end + self._step // 2) // self._step
        if end == len(self._codes):
            number = len(self._marks) - 1
        marked: NDArray[np.int32] = self._marks[number]
        mark = min(number * self._step, len(self._codes))
        if mark == end:
            return marked
        counts = self._counted(min(mark, end), max(mark, end))
        return marked + counts if mark < end else marked - counts

    def _counted(self, begin: int, end: int) -> Counts:
        return np.bincount(self._codes[begin:end], minlength=self._size)


class Pack:
    """A few columns of few labels that are counted at once, by one joint code a row.

    Counting is a matter of rows, not of labels; and what one of the columns filters out of the
    others is told from the joint counts, without a look at any row.
    """

    def __init__(self, columns: Sequence[Coded]) -> None:
        self.columns = tuple(columns)
        self.names: frozenset[str | None] = frozenset(each.name for each in columns)
        self.shape = tuple(len(each.labels) for each in columns)
        self.size = prod(self.shape)

    @cached_property
    def codes(self) -> Codes:
        """The joint code of each row."""
        first, *others = self.columns
        codes: Codes = first.codes
        for each in others:
            codes = codes.astype(smallest(self.size), copy=False)
            codes = codes * codes.dtype.type(len(each.labels)) + each.codes
        return codes

    @cached_property
    def whole(self) -> Tally:
        """Counts of all rows."""
        return Tally(self.codes, self.size)

    def counts_of(self, name: str, joint: Counts, kept: dict[str, NDArray[np.bool_]]) -> Counts:
        """Counts of one column, given joint counts and the labels that others' filters keep."""
        counts: NDArray[Any] = joint.reshape(self.shape)
        for axis in reversed(range(len(self.columns))):
            other = self.columns[axis].name
            if other != name:
                labels = kept.get(other)
                if labels is not None:
                    counts = counts.compress(labels, axis)
                counts = counts.sum(axis)
        return counts


def packed(columns: Iterable[Coded]) -> list[Pack]:
    """Columns put together so that there are few packs, none of more codes than are fast."""
    groups: list[list[Coded]] = []
    for column in sorted(columns, key=lambda each: len(each.labels), reverse=True):
        for group in groups:
            if prod(len(each.labels) for each in (*group, column)) <= MOST_JOINT:
                group.append(column)
                break
        else:
            groups.append([column])
    return [Pack(group) for group in groups]
