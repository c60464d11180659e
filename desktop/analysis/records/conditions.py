"""Which labels of a column, and which of its rows, meet a condition."""

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.columns import Coded, Numbers
from desktop.analysis.records.filters import Chosen, Range

_FEW = 8  # runs of labels that are faster compared with than looked up


def kept_labels(column: Coded, condition: Chosen | Range) -> NDArray[np.bool_]:
    """For each code of a column, whether it meets a condition."""
    if isinstance(condition, Chosen):
        chosen = condition.labels
        kept = np.fromiter((label in chosen for label in column.labels), bool, len(column.labels))
        return ~kept if condition.excluded else kept
    kept = np.zeros(len(column.labels), bool)
    first, last = column.between(condition.low, condition.high)
    kept[first:last] = True
    return kept


def kept_rows(column: Coded, kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each row, whether its label is kept."""
    codes, found = column.codes, runs(kept)
    if len(found) > _FEW:
        return kept.take(codes)
    rows = np.zeros(len(codes), bool)
    for first, end in found:
        if end == first + 1:
            rows |= codes == first
        elif end == len(kept):
            rows |= codes >= first
        else:
            rows |= (codes >= first) & (codes < end)
    return rows


def runs(kept: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs of codes that are kept: the first of each, and the one after its last."""
    ends = np.flatnonzero(np.diff(kept, prepend=False, append=False)).tolist()
    return list(zip(ends[::2], ends[1::2], strict=True))


def kept_numbers(column: Numbers, condition: Chosen | Range) -> NDArray[np.bool_]:
    """For each row of the file, whether its number meets a condition; None stands for no number."""
    values = column.values
    if isinstance(condition, Chosen):
        numbers = [label for label in condition.labels if isinstance(label, int | float)]
        kept = np.isin(values, numbers)
        if None in condition.labels:
            kept |= np.isnan(values)
        return ~kept if condition.excluded else kept
    # No bound holds for NaN
    kept = values >= condition.low if isinstance(condition.low, int | float) else ~np.isnan(values)
    if isinstance(condition.high, int | float):
        kept &= values <= condition.high
    return kept
