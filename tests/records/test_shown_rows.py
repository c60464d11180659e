"""Rows at places of a sorted table, and tables of counts, are those found by looking at each."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_rows import COLUMNS, RECIPE, after, made, mask, row, steps

from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Chosen, RecordFilter
from desktop.analysis.records.search import Index
from desktop.analysis.records.sorting import Ranks
from desktop.domain.tables import Kind

if TYPE_CHECKING:
    from desktop.analysis.records.columns import Coded, Records

UNDATED = RECIPE.changed("day", kind=Kind.CATEGORY)
Rows = list[tuple[Any, ...]]
Steps = list[tuple[str, Any]]


def sorted_rows(frame: pd.DataFrame, origin: list[int], name: str, *, descending: bool) -> Any:
    """Rows of the file as a table shows them, by way of Python's own sort."""
    values = {place: frame[name].iloc[place] for place in origin}
    known = [place for place in origin if not pd.isna(values[place])]

    def key(place: int) -> Any:
        return values[place].split() if name == "name" else values[place]

    return sorted(known, key=key, reverse=descending) + [
        place for place in origin if pd.isna(values[place])
    ]


def codes_of(frame: pd.DataFrame, column: Coded) -> list[int]:
    codes = {str(label): code for code, label in enumerate(column.labels)}
    cells = [None if pd.isna(cell) else cell for cell in frame[column.name]]
    if column.kind is Kind.NUMBER:
        cells = [None if cell is None else float(cell) for cell in cells]
    return [codes[str(cell)] for cell in cells]


def table(shape: tuple[int, ...], cells: Any) -> list[list[int]]:
    counts = np.zeros(shape, int)
    for cell, count in Counter(cells).items():
        counts[cell] = count
    found: list[list[int]] = counts.tolist()
    return found


@given(st.lists(row, min_size=1, max_size=60), steps, st.data())
@settings(max_examples=200)
def test_rows_at_places_of_a_table(rows: Rows, changes: Steps, data: st.DataObject) -> None:
    found, frame = made(rows, data.draw(st.sampled_from([RECIPE, UNDATED])))
    cross, ranks = Crossfilter(found, Index(found.texts, found.count)), Ranks(found, str)
    origin, wanted = found.origin.tolist(), RecordFilter()
    name, descending = data.draw(st.sampled_from([*COLUMNS, "name"])), data.draw(st.booleans())
    order = ranks.order(name, descending=descending)
    expected = sorted_rows(frame, origin, name, descending=descending)
    assert found.origin[order].tolist() == expected
    for change in changes:
        if change[0] == "day" and found.by is None:
            continue
        wanted = after(wanted, change)
        cross.apply(wanted)
        shown = mask(frame, wanted, "")
        assert cross.shown() == shown.sum()
        first, count = data.draw(st.integers(0, 50)), data.draw(st.integers(0, 20))
        by_date = [place for place in origin if shown[place]][first : first + count]
        in_order = [place for place in expected if shown[place]][first : first + count]
        assert found.origin[cross.visible(first, count)].tolist() == by_date
        assert found.origin[cross.visible(first, count, order)].tolist() == in_order


@given(st.lists(row, min_size=1, max_size=60), steps, st.data())
@settings(max_examples=200)
def test_tables_of_counts(rows: Rows, changes: Steps, data: st.DataObject) -> None:
    found, frame = made(rows)
    assert found.by is not None
    cross, wanted = Crossfilter(found, Index(found.texts, found.count)), RecordFilter()
    days = st.integers(-1, 4)
    bins = data.draw(st.lists(days, min_size=len(found.by.labels), max_size=len(found.by.labels)))
    codes = {each.name: codes_of(frame, each) for each in found.coded}
    name, other = (data.draw(st.sampled_from(COLUMNS)) for _ in range(2))
    height, width = (len(column(found, each).labels) for each in (other, name))
    for change in (("search", ""), *changes):
        wanted = after(wanted, change)
        cross.apply(wanted)
        kept, dates = np.flatnonzero(mask(frame, wanted, "day")), codes["day"]
        counts = cross.matrix(name, np.array(bins))
        assert counts.tolist() == table(
            (max(bins) + 1, width),
            ((bins[dates[each]], codes[name][each]) for each in kept if bins[dates[each]] >= 0),
        )
        shown = np.flatnonzero(mask(frame, wanted, ""))
        assert cross.pivot(other, name).tolist() == table(
            (height, width), ((codes[other][each], codes[name][each]) for each in shown)
        )


def column(found: Records, name: str) -> Coded:
    coded = found.column(name)
    assert coded is not None
    return coded


def test_dates_that_are_chosen_rather_than_a_range() -> None:
    found, _ = made([(5, None, "a", 20, ""), (None, None, "b", 20, ""), (1, None, "a", 20, "")])
    cross = Crossfilter(found)
    cross.apply(RecordFilter().with_condition("day", Chosen(frozenset({None}))))
    assert found.origin[cross.rows()].tolist() == [1]
    assert cross.counts("rank").tolist() == [0, 1, 0]
    assert cross.counts("day").tolist() == [1, 1, 1]
    assert cross.matrix("rank", np.array([0, 0, 1])).tolist() == [[2, 0, 0], [0, 1, 0]]


def test_tables_that_cannot_be() -> None:
    found, _ = made([(1, None, "a", 20, "")], UNDATED)
    with pytest.raises(ValueError, match="dates"):
        Crossfilter(found).matrix("rank", np.array([0, 0]))
    with pytest.raises(KeyError):
        Crossfilter(found).pivot("rank", "name")
    with pytest.raises(KeyError):
        Ranks(found, str).order("nothing")
    many = replace(column(found, "rank"), labels=(*map(str, range(3000)), None))
    large = replace(found, coded=(many,))
    with pytest.raises(ValueError, match="3001 by 3001"):
        Crossfilter(large).pivot("rank", "rank")
