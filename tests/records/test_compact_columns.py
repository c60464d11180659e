"""Cells become columns that say the same, whatever shortcuts are taken."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.records.columns import records
from desktop.domain.tables import ColumnRecipe, Kind, Recipe
from desktop.storage.tables.cells import Cell, Table, coded
from desktop.storage.tables.numbers import LONGEST_MISSING, MISSING, is_missing

RECIPE = Recipe((ColumnRecipe("name", Kind.TEXT),))
gaps = st.sampled_from(sorted(MISSING)).flatmap(
    lambda word: st.sampled_from([word, word.upper(), f" {word}\u2003", f"\u0085{word.title()}"])
)
words = st.text(st.characters(codec="utf-8") | st.sampled_from("nNНндД-[]*¹ \0"), max_size=6)
cells = gaps | words | st.sampled_from(["*", "[b]", "¹", "нетто", "Нет " + "x" * 30, "ᲁаних немає"])


def kept(cell: Cell) -> str:
    """A cell as it is shown."""
    text = "" if cell is None else str(cell)
    return "" if len(text) <= LONGEST_MISSING and is_missing(text) else text.replace("\0", " ")


@given(st.lists(cells, min_size=1, max_size=30))
@settings(max_examples=400, deadline=None)
def test_texts_without_meaning_are_empty_and_all_others_stay(rows: list[str]) -> None:
    table = Table((coded("name", rows),), "made")
    assert records(table, RECIPE, str).texts[0].rows() == [kept(cell) for cell in rows]


@given(st.lists(cells | st.none() | st.integers() | st.booleans(), min_size=1, max_size=20))
@settings(max_examples=200, deadline=None)
def test_cells_that_are_no_texts_become_some(rows: list[Cell]) -> None:
    table = Table((coded("name", rows),), "made")
    assert records(table, RECIPE, str).texts[0].rows() == [kept(cell) for cell in rows]


def test_every_letter_that_a_gap_may_begin_with_is_looked_at() -> None:
    rows = [chr(code) + word[1:] for code in [*range(1, 0xD800)] for word in ("na", "нет", "дані")]
    rows += [chr(code) + "-" for code in range(1, 0xD800)]
    table = Table((coded("name", rows),), "made")
    assert records(table, RECIPE, str).texts[0].rows() == [kept(cell) for cell in rows]
