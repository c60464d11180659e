"""Counts under filters equal those of pandas, whatever is filtered and in whatever order."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.folding import fold
from desktop.analysis.records.columns import Records, records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.analysis.records.search import Index
from desktop.domain.tables import ColumnRecipe, Kind, Recipe, Role
from desktop.storage.tables.cells import Table, coded

FIRST = date(2022, 2, 24)
REGIONS, RANKS = ["Буряты", "Тува", "Ёлкино", None], ["a", "b", "c", "d", None]
NAMES = ["Иванов Пётр", "Ivanov Pétr", "Щур Йосип", "Їжак Юрій", "", "Li"]
RECIPE = Recipe(
    (
        ColumnRecipe("day", Kind.DATE, Role.EVENT_DATE),
        ColumnRecipe("region", Kind.CATEGORY, Role.REGION),
        ColumnRecipe("rank", Kind.CATEGORY, Role.CATEGORY),
        ColumnRecipe("age", Kind.NUMBER, Role.AGE),
        ColumnRecipe("name", Kind.TEXT, Role.NAME),
    )
)


def day(number: int | None) -> str | None:
    return None if number is None else (FIRST + timedelta(days=number)).isoformat()


row = st.tuples(
    st.none() | st.integers(0, 40),
    st.sampled_from(REGIONS),
    st.sampled_from(RANKS),
    st.none() | st.integers(18, 25),
    st.sampled_from(NAMES),
)
chosen = st.builds(
    lambda labels, excluded: Chosen(frozenset(labels), excluded),
    st.lists(st.sampled_from(RANKS), min_size=1, max_size=3),
    st.booleans(),
)
days = st.builds(
    lambda low, size: Range(FIRST + timedelta(days=low), FIRST + timedelta(days=low + size)),
    st.integers(-5, 45),
    st.integers(0, 30),
)
steps = st.lists(
    st.tuples(st.just("rank"), chosen | st.none())
    | st.tuples(st.just("region"), st.builds(lambda x: Chosen(frozenset({x})),
                                             st.sampled_from(REGIONS)) | st.none())
    | st.tuples(st.just("day"), days | st.none())
    | st.tuples(st.just("age"), st.builds(Range, st.none() | st.integers(17, 26),
                                          st.none() | st.integers(17, 26)) | st.none())
    | st.tuples(st.just("search"), st.sampled_from(["", "пет", "pet", "ЙО", "їжак ю", "иванов"])),
    max_size=8,
)  # fmt: skip


def made(rows: list[tuple[Any, ...]]) -> tuple[Records, pd.DataFrame]:
    names = ["day", "region", "rank", "age", "name"]
    lists = list(zip(*rows, strict=True))
    lists[0] = tuple(map(day, lists[0]))
    columns = tuple(coded(name, cells) for name, cells in zip(names, lists, strict=True))
    frame = pd.DataFrame(dict(zip(names, lists, strict=True)), dtype=object)
    frame["name"] = frame["name"].map(lambda text: text or None)
    return records(Table(columns, "made"), RECIPE, str), frame


def mask(frame: pd.DataFrame, wanted: RecordFilter, without: str) -> Any:
    kept = np.ones(len(frame), bool)
    for name, condition in wanted.conditions:
        if name == without:
            continue
        cells = frame[name]
        if isinstance(condition, Chosen):
            labels = {None if label is None else label for label in condition.labels}
            found = cells.map(lambda cell: (None if pd.isna(cell) else cell) in labels)  # noqa: B023
            kept &= (~found if condition.excluded else found).to_numpy(bool)
        else:
            low, high = condition.low, condition.high
            if name == "day":
                low, high = (each and each.isoformat() for each in (low, high))
            fits = [
                cell is not None and cell == cell
                and (low is None or cell >= low) and (high is None or cell <= high)
                for cell in cells
            ]  # fmt: skip
            kept &= np.array(fits)
    for word in fold(wanted.search).split():
        kept &= np.array([isinstance(text, str) and word in fold(text) for text in frame["name"]])
    return kept


@given(st.lists(row, min_size=1, max_size=60), steps)
@settings(max_examples=300, deadline=None)
def test_counts_equal_those_of_pandas(
    rows: list[tuple[Any, ...]], changes: list[tuple[str, Any]]
) -> None:
    found, frame = made(rows)
    cross = Crossfilter(found, Index(found.texts, found.count))
    wanted = RecordFilter()
    for name, change in changes:
        wanted = (
            RecordFilter(wanted.conditions, change)
            if name == "search"
            else wanted.with_condition(name, change)
        )
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
    assert start.including("rank", "a").excluding("rank", "a") == start
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
