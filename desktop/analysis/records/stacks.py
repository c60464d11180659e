"""Bars over bins as parts of one height: the labels that count most, and all others together."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from desktop.analysis.records.bins import Bins
from desktop.analysis.records.columns import Coded
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.tally import Counts

MOST_STACKED = 5  # labels with a part of their own; the others share one


class Part(NamedTuple):
    """The codes that are counted in one part of each bar, and their counts by bin."""

    codes: Sequence[int]
    counts: Counts


def stacked(cross: Crossfilter, column: Coded, totals: Counts, bins: Bins) -> list[Part]:
    """Parts of the bars over dates, by a column; `totals` are its counts of all rows, by code."""
    matrix = cross.matrix(column.name, bins.of_code)[: bins.count]
    order = np.argsort(-totals, kind="stable").tolist()
    used = [code for code in order if totals[code]]
    own, others = used[:MOST_STACKED], used[MOST_STACKED:]
    if len(others) == 1:  # a part for all others would be its own
        own, others = used, []
    parts = [Part([code], matrix[:, code]) for code in own]
    return [*parts, Part(others, matrix[:, others].sum(axis=1))] if others else parts


def by_size(column: Coded, totals: Counts, most: int) -> list[int]:
    """Codes that any row has, the largest first, the one for none last; at most so many others."""
    missing = len(column.labels) - 1
    order = np.argsort(-totals, kind="stable").tolist()
    codes = [code for code in order if totals[code] and code != missing]
    return [*codes[:most], *([missing] if totals[missing] else [])]
