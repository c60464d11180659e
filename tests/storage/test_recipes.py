"""Recipes that were accepted come back for the next file of the same shape, and for no other."""

import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.measures import Bound, Measure
from desktop.domain.tables import (
    RECIPE_FORMAT,
    ColumnRecipe,
    DateOrder,
    Kind,
    Meaning,
    Recipe,
    Role,
    TextFormat,
)
from desktop.storage.recipes import MOST, RecipeBook
from desktop.storage.tables.source import Format

RECIPE = Recipe(
    (
        ColumnRecipe("day", Kind.DATE, Role.EVENT_DATE, DateOrder.DAY_FIRST),
        ColumnRecipe("Загинуло", Kind.NUMBER, Role.COUNT),
    ),
    TextFormat("cp1251", ";", ",", 2),
    meaning=Meaning("A title", "A publisher", "all", Measure.CLAIMED, Bound.CLAIMED),
)
NAMES = ("day", "Загинуло")


def test_a_recipe_comes_back_for_the_same_columns_in_the_same_order(tmp_path: Path) -> None:
    RecipeBook(tmp_path).keep(RECIPE)
    book = RecipeBook(tmp_path)
    assert book.offered(NAMES) == RECIPE
    assert book.offered(NAMES[::-1]) is None
    assert book.offered((*NAMES, "more")) is None


def test_the_kind_of_file_counts_where_it_is_known(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path)
    book.keep(RECIPE, Format.DELIMITED)
    assert book.offered(NAMES, Format.DELIMITED) == book.offered(NAMES) == RECIPE
    assert book.offered(NAMES, Format.JSON) is None


def test_the_last_one_accepted_stands_and_the_day_of_another_file_does_not(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path)
    book.keep(RECIPE)
    later = Recipe(RECIPE.columns, meaning=Meaning("Later", as_of=date(2024, 5, 31)))
    book.keep(later)
    offered = RecipeBook(tmp_path).offered(NAMES)
    assert offered == Recipe(RECIPE.columns, meaning=Meaning("Later"))
    assert len(json.loads(book.path.read_text(encoding="utf-8"))["recipes"]) == 1


def test_old_recipes_give_way(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path)
    for number in range(MOST + 3):
        book.keep(Recipe((ColumnRecipe(f"c{number}", Kind.TEXT),)))
    again = RecipeBook(tmp_path)
    assert again.offered(["c2"]) is None
    assert again.offered(["c3"]) is not None


@pytest.mark.skipif(os.name == "nt", reason="modes are of other systems")
def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path / "new")
    book.keep(RECIPE)
    book.keep(RECIPE)
    assert stat.S_IMODE(book.path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_loses_nothing_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    book = RecipeBook(tmp_path / "file")
    book.keep(RECIPE)
    assert book.fault
    assert book.offered(NAMES) == RECIPE


def test_one_damaged_recipe_loses_no_other(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path)
    book.keep(Recipe((ColumnRecipe("a", Kind.TEXT),)))
    book.keep(RECIPE)
    value = json.loads(book.path.read_text(encoding="utf-8"))
    value["recipes"][0]["recipe"]["columns"][0]["kind"] = "colour"
    book.path.write_text(json.dumps(value), encoding="utf-8")
    again = RecipeBook(tmp_path)
    assert (again.offered(["a"]), again.offered(NAMES)) == (None, RECIPE)


def test_a_newer_format_is_not_read(tmp_path: Path) -> None:
    book = RecipeBook(tmp_path)
    book.keep(RECIPE)
    text = book.path.read_text(encoding="utf-8")
    assert f'"version": {RECIPE_FORMAT}' in text
    newer = text.replace(f'"version": {RECIPE_FORMAT}', f'"version": {RECIPE_FORMAT + 1}')
    book.path.write_text(newer, encoding="utf-8")
    assert RecipeBook(tmp_path).offered(NAMES) is None


COLUMNS = st.lists(
    st.builds(
        ColumnRecipe,
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=10),
        st.sampled_from(Kind),
        st.sampled_from(Role),
        st.sampled_from(DateOrder),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda each: each.name,
)


@given(columns=COLUMNS)
def test_every_recipe_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, columns: list[ColumnRecipe]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    recipe = Recipe(tuple(columns))
    RecipeBook(folder).keep(recipe)
    assert RecipeBook(folder).offered([each.name for each in columns]) == recipe


@given(content=st.binary(max_size=200), cut=st.integers(0, 2_000), at=st.integers(0, 900))
def test_a_damaged_file_counts_as_empty_or_gives_whole_recipes(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, cut: int, at: int
) -> None:
    folder = tmp_path_factory.mktemp("book")
    book = RecipeBook(folder)
    book.keep(RECIPE)
    whole = book.path.read_bytes()
    for damaged in (content, whole[:cut], whole[:at] + content[:3] + whole[at + 3 :]):
        book.path.write_bytes(damaged)
        offered = RecipeBook(folder).offered(NAMES)
        assert offered is None or [each.name for each in offered.columns] == list(NAMES)
