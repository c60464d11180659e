"""What is hidden cannot be worked out from what is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.records.suppression import SMALL, suppressed


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ([10, 20, 30], [10, 20, 30]),
        ([3, 20, 30], [None, None, 30]),
        ([3, 0, 20, 30], [None, 0, None, 30]),
        ([1, 1, 20, 30], [None, None, None, 30]),
        ([4, 4, 20, 30], [None, None, 20, 30]),
        ([3], [None]),
        ([3, 9], [None, None]),
        ([0, 0], [0, 0]),
        ([], []),
    ],
)
def test_known_tables(counts: list[int], shown: list[int | None]) -> None:
    assert suppressed(counts) == shown


@given(st.lists(st.integers(0, 40), max_size=12))
def test_nothing_hidden_can_be_told_from_the_total(counts: list[int]) -> None:
    shown = suppressed(counts)
    hidden = [count for count, cell in zip(counts, shown, strict=True) if cell is None]
    assert all(cell is None or cell == count for count, cell in zip(counts, shown, strict=True))
    assert not any(cell is not None and 0 < cell < SMALL for cell in shown)
    if hidden and any(cell for cell in shown):  # something is shown to subtract
        left = sum(counts) - sum(cell or 0 for cell in shown)
        assert len(hidden) > 1
        assert left - (len(hidden) - 1) >= SMALL


@given(st.lists(st.integers(0, 40), max_size=12))
def test_no_more_is_hidden_than_there_is_reason_for(counts: list[int]) -> None:
    if not any(0 < count < SMALL for count in counts):
        assert suppressed(counts) == counts
