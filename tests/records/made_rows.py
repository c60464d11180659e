"""Made-up rows, filters of them, and which rows pass by looking at each of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from desktop.analysis.folding import fold
from desktop.analysis.records.columns import Records, records
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.domain.tables import ColumnRecipe, Kind, Recipe, Role
from desktop.storage.tables.cells import Table, coded

FIRST = date(2022, 2, 24)
REGIONS, RANKS = ["Буряты", "Тува", "Ёлкино", None], ["a", "b", "c", "d", None]
NAMES = ["Иванов Пётр", "Ivanov Pétr", "Щур Йосип", "Їжак Юрій", "", "Li"]
COLUMNS = ("day", "region", "rank", "age")
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


def made(rows: list[tuple[Any, ...]], recipe: Recipe = RECIPE) -> tuple[Records, pd.DataFrame]:
    names = ["day", "region", "rank", "age", "name"]
    lists = list(zip(*rows, strict=True))
    lists[0] = tuple(map(day, lists[0]))
    columns = tuple(coded(name, cells) for name, cells in zip(names, lists, strict=True))
    frame = pd.DataFrame(dict(zip(names, lists, strict=True)), dtype=object)
    frame["name"] = frame["name"].map(lambda text: text or None)
    return records(Table(columns, "made"), recipe, str), frame


def after(wanted: RecordFilter, change: tuple[str, Any]) -> RecordFilter:
    """A filter with one of `steps` done."""
    name, condition = change
    if name == "search":
        return RecordFilter(wanted.conditions, condition)
    return wanted.with_condition(name, condition)


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
