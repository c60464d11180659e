"""Counts under filters equal those of pandas, whatever is filtered and in whatever order."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_rows import after, made, mask, row, steps

from desktop.analysis.folding import fold
from desktop.analysis.records.columns import records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.analysis.records.search import Index
from desktop.domain.tables import ColumnRecipe, Kind, Recipe
from desktop.storage.tables.cells import Table, coded


@given(st.lists(row, min_size=1, max_size=60), steps)
@settings(max_examples=300, deadline=None)
def test_counts_equal_those_of_pandas(
    rows: list[tuple[Any, ...]], changes: list[tuple[str, Any]]
) -> None:
    found, frame = made(rows)
    cross = Crossfilter(found, Index(found.texts, found.count))
    wanted = RecordFilter()
    for change in changes:
        wanted = after(wanted, change)
        cross.apply(wanted)
        for column in found.coded:
            expected = frame.loc[mask(frame, wanted, column.name), column.name]
            counts = {
                None if pd.isna(label) else label: count
                for label, count in expected.value_counts(dropna=False).items()
            }
            ours = {
                (label.isoformat() if isinstance(label, date) else label): count
                for label, count in zip(column.labels, cross.counts(column.name), strict=True)
                if count
            }
            assert ours == counts, column.name
        shown = sorted(found.origin[cross.rows()].tolist())
        assert shown == np.flatnonzero(mask(frame, wanted, "")).tolist()


ages = st.builds(Range, st.none() | st.integers(17, 26), st.none() | st.integers(17, 26))


@given(
    st.lists(row, min_size=1, max_size=60),
    st.lists(
        st.tuples(st.just("age"), ages)
        | st.tuples(st.just("age"), ages)
        | st.tuples(st.just("age"), ages)
        | steps.filter(bool).map(lambda changes: changes[0]),
        min_size=4,
        max_size=16,
    ),
)
@settings(max_examples=300)
def test_a_range_that_moves_counts_as_one_that_is_set(
    rows: list[tuple[Any, ...]], changes: list[tuple[str, Any]]
) -> None:
    found, _ = made(rows)
    index = Index(found.texts, found.count)
    cross, wanted = Crossfilter(found, index), RecordFilter()
    for change in changes:
        wanted = after(wanted, change)
        cross.apply(wanted)
        fresh = Crossfilter(found, index)
        fresh.apply(wanted)
        for column in found.coded:
            assert cross.counts(column.name).tolist() == fresh.counts(column.name).tolist()
        assert cross.rows().tolist() == fresh.rows().tolist()


def test_rows_come_in_the_order_of_dates_and_then_of_the_file() -> None:
    found, _ = made([(5, None, "a", 20, ""), (None, None, "b", 20, ""), (1, None, "c", 20, ""),
                     (5, None, "d", 20, "")])  # fmt: skip
    assert found.origin.tolist() == [2, 0, 3, 1]


@pytest.mark.parametrize(
    ("text", "search", "is_found"),
    [
        ("Пётр", "петр", True),
        ("Петр", "пётр", True),
        ("ИВАНОВ", "иванов", True),
        ("José", "jose", True),
        ("Йосип", "иосип", False),
        ("Їжак", "іжак", False),
        ("Ґалаґан", "галаган", False),
        ("Іван", "иван", False),
        ("Müller", "MULLER", True),
    ],
)
def test_search_folds_what_is_one_letter_and_no_more(
    text: str,
    search: str,
    is_found: bool,  # noqa: FBT001
) -> None:
    assert (fold(search) in fold(text)) is is_found


def test_choices_of_a_facet() -> None:
    start = RecordFilter()
    assert start.including("rank", "a").including("rank", "b") == start.with_condition(
        "rank", Chosen(frozenset({"a", "b"}))
    )
    only_a = start.including("rank", "a")
    assert only_a.excluding("rank", "a") == start.excluding("rank", "a")
    assert start.excluding("rank", "a").including("rank", "a") == start


def test_unknown_column_is_an_error() -> None:
    found, _ = made([(1, None, "a", 20, "")])
    with pytest.raises(KeyError):
        Crossfilter(found).apply(RecordFilter().only("nothing", "a"))
    with pytest.raises(KeyError):
        Crossfilter(found).counts("nothing")


texts = st.text(st.characters(codec="utf-8") | st.sampled_from("ёЁйґї \tß-'Éé"), max_size=10)


@given(st.lists(texts, min_size=1, max_size=12), texts)
@settings(max_examples=200, deadline=None)
def test_search_in_all_rows_at_once_is_the_search_in_each(rows: list[str], search: str) -> None:
    table = Table((coded("name", rows),), "made")
    found = records(table, Recipe((ColumnRecipe("name", Kind.TEXT),)), str)
    index = Index(found.texts, found.count)
    kept = found.texts[0].rows()
    words = re.findall(r"\w+", fold(search))
    expected = [all(word in fold(text) for word in words) for text in kept]
    assert index.matching(search).tolist() == expected
