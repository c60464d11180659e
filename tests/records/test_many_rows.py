"""What is counted at marks, looked at in parts or listed the short way comes out the same."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from desktop.analysis.records import sorting, subsets, tally
from desktop.analysis.records.columns import Records, argsorted, records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import Chosen, Range, RecordFilter
from desktop.analysis.records.sorting import Ranks
from desktop.analysis.records.subsets import Subset, places
from desktop.domain.tables import ColumnRecipe, Kind, Recipe, Role
from desktop.storage.tables.cells import Table, coded

COUNT, DAYS = 20_000, 70_000
FIRST = date(1800, 1, 1)
RECIPE = Recipe(
    (
        ColumnRecipe("day", Kind.DATE, Role.EVENT_DATE),
        ColumnRecipe("region", Kind.CATEGORY),
        ColumnRecipe("number", Kind.NUMBER),
        ColumnRecipe("share", Kind.NUMBER),
        ColumnRecipe("name", Kind.TEXT),
    )
)


def test_counts_at_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "STEP", 1)
    random = np.random.default_rng(1)
    for size, count in ((3, 100), (5, 20), (4, 0), (2, 8)):
        codes = random.integers(0, size, count).astype(np.uint8)
        counted = tally.Tally(codes, size)
        for begin in range(count + 1):
            for end in range(begin, count + 1):
                expected = np.bincount(codes[begin:end], minlength=size)
                assert counted.between(begin, end).tolist() == expected.tolist()


@pytest.mark.parametrize("share", [0, 0.0001, 0.004, 0.006, 0.05, 0.11, 0.6, 1])
def test_places_of_masks_of_any_share(share: float) -> None:
    mask = np.random.default_rng(2).random(20_000) < share
    assert places(mask).tolist() == np.flatnonzero(mask).tolist()


@pytest.mark.parametrize("share", [0, 0.01, 0.4, 0.6, 0.99, 1])
def test_rows_of_a_subset(share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subsets, "_LOOKED_AT", 64)
    random = np.random.default_rng(3)
    mask = random.random(1000) < share
    order = random.permutation(1000).astype(np.int32)
    subset = Subset(1000, mask, Subset(1000))
    for _ in range(100):
        begin, end = sorted(random.integers(0, 1001, 2).tolist())
        first, count = int(random.integers(0, 300)), int(random.integers(0, 200))
        rows = np.flatnonzero(mask[begin:end]) + begin
        assert subset.number(begin, end) == len(rows)
        assert subset.rows(begin, end).tolist() == rows.tolist()
        some = subset.some(begin, end, first, count)
        assert some.tolist() == rows[first : first + count].tolist()
        in_order = order[np.isin(order, rows)][first : first + count]
        found = subset.some_in_order(order, begin, end, first, count)
        assert found.tolist() == in_order.tolist()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.uint32])
def test_order_of_codes_is_stable(kind: type[np.unsignedinteger]) -> None:
    most = min(np.iinfo(kind).max, 200_000)
    codes = np.random.default_rng(4).integers(0, most, 5000).astype(kind)
    assert argsorted(codes).tolist() == np.argsort(codes, kind="stable").tolist()


@pytest.fixture(scope="module")
def many() -> tuple[Records, dict[str, np.ndarray]]:
    """Rows of two hundred years, with numbers too many to be counted by."""
    random = np.random.default_rng(5)
    made = {
        "day": random.permutation(DAYS)[:COUNT],
        "region": random.integers(0, 30, COUNT),
        "number": random.permutation(COUNT) * 3 - 1000,
        "share": random.random(COUNT).round(4),
        "name": random.integers(0, 5000, COUNT),
    }
    cells = {
        "day": [(FIRST + timedelta(days=int(each))).isoformat() for each in made["day"]],
        "region": [f"region {each:02d}" for each in made["region"]],
        "number": [None if each % 7 == 0 else str(each) for each in made["number"]],
        "share": [f"{each:.4f}" for each in made["share"]],
        "name": [f"B{each % 61:02d} {each:05d}" for each in made["name"]],
    }
    columns = tuple(coded(name, column) for name, column in cells.items())
    return records(Table(columns, "made"), RECIPE, str), made


def test_many_days_and_numbers(many: tuple[Records, dict[str, np.ndarray]]) -> None:
    found, made = many
    assert found.by is not None
    assert len(found.by.labels) == COUNT + 1
    cross = Crossfilter(found)
    regions = Chosen(frozenset({f"region {each:02d}" for each in range(0, 30, 2)}))
    low, high = FIRST + timedelta(days=10_000), FIRST + timedelta(days=30_000)
    wanted = RecordFilter().with_condition("number", Range(500, 50_000))
    wanted = wanted.with_condition("day", Range(low, high)).with_condition("region", regions)
    cross.apply(wanted)
    numbered = (made["number"] >= 500) & (made["number"] <= 50_000) & (made["number"] % 7 != 0)
    dated = (made["day"] >= 10_000) & (made["day"] <= 30_000)
    chosen = made["region"] % 2 == 0
    assert sorted(found.origin[cross.rows()]) == np.flatnonzero(numbered & dated & chosen).tolist()
    by_region = np.bincount(made["region"][numbered & dated], minlength=31)
    assert cross.counts("region").tolist() == by_region.tolist()
    days = np.sort(made["day"])[np.flatnonzero(cross.counts("day")[:-1])]
    assert days.tolist() == np.sort(made["day"][numbered & chosen]).tolist()
    cross.apply(RecordFilter().with_condition("number", Chosen(frozenset({None, 2.0}))))
    expected = (made["number"] % 7 == 0) | (made["number"] == 2)
    assert cross.shown() == np.count_nonzero(expected)


@pytest.mark.parametrize("descending", [False, True])
def test_sorting_by_numbers_and_names(
    many: tuple[Records, dict[str, np.ndarray]],
    descending: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sorting, "_SORTED_AT_ONCE", 100)
    found, made = many
    ranks = Ranks(found, str)
    by_date = found.origin.tolist()
    known = [each for each in by_date if made["number"][each] % 7 != 0]
    by_number = sorted(known, key=made["number"].__getitem__, reverse=descending)
    by_number += [each for each in by_date if made["number"][each] % 7 == 0]
    assert found.origin[ranks.order("number", descending=descending)].tolist() == by_number
    by_share = sorted(by_date, key=made["share"].__getitem__, reverse=descending)
    assert found.origin[ranks.order("share", descending=descending)].tolist() == by_share
    names = found.texts[0].rows()
    by_name = sorted(by_date, key=lambda row: names[row].split(), reverse=descending)
    assert not ranks.is_made("name")
    assert found.origin[ranks.order("name", descending=descending)].tolist() == by_name
    assert ranks.is_made("name")
