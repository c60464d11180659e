"""Steps of an import without a window: what is proposed, what is asked, what stays said."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.tables import (
    ColumnRecipe,
    DateOrder,
    Kind,
    Meaning,
    Recipe,
    Role,
    TextFormat,
)
from desktop.state.importing import (
    ROLES,
    Importing,
    Step,
    back,
    begun,
    day_in,
    forward,
    looking_at,
    obstacle,
    title_of,
    with_kind,
    with_meaning,
    with_order,
    with_role,
    with_table,
    with_text,
)
from desktop.storage.tables.cells import Table, coded
from desktop.storage.tables.packages import Packaged
from desktop.storage.tables.preview import Preview
from desktop.storage.tables.proposing import proposed
from desktop.storage.tables.reading import Read
from desktop.storage.tables.source import Format


def found(**columns: list[str]) -> Preview:
    table = Table(tuple(coded(name, cells) for name, cells in columns.items()), "t")
    read = Read(table, replace(proposed(table), text=TextFormat("cp1251", ";")))
    return Preview(read, Format.DELIMITED, is_whole=False)


UNCLEAR = found(died=["01/02/2022", "03/04/2022"], born=["13/02/1980", "1/3/1981"], n=["1", "2"])
KNOWN = found(date=["2022-02-24"], change=["5"], total=["5"])


def at_columns(preview: Preview = UNCLEAR) -> Importing:
    return forward(with_table(begun(["list.csv"]), preview))


def test_dates_that_could_be_read_either_way_are_asked_first() -> None:
    state = at_columns()
    assert state.step is Step.COLUMNS
    assert state.chosen is not None
    assert (state.chosen.name, state.chosen.order) == ("died", DateOrder.UNKNOWN)
    asked = obstacle(state)
    assert asked is not None
    assert asked.fill(column="died") == asked
    assert forward(state) is state
    state = with_order(state, DateOrder.MONTH_FIRST)
    assert obstacle(state) is None
    assert forward(state).step is Step.MEANING


def test_ignored_dates_need_no_order_and_something_must_be_left() -> None:
    state = with_role(at_columns(), Role.IGNORED)
    assert obstacle(state) is None
    for column in (1, 2):
        state = with_role(looking_at(state, column), Role.IGNORED)
    assert obstacle(state) is not None


def test_another_kind_keeps_a_role_that_fits_and_finds_the_order_anew() -> None:
    state = looking_at(at_columns(), 2)
    state = with_role(state, Role.COUNT)
    assert with_kind(state, Kind.NUMBER) is state
    text = with_kind(state, Kind.TEXT)
    assert text.recipe.columns[2] == ColumnRecipe("n", Kind.TEXT, Role.OTHER)
    dated = with_kind(text, Kind.DATE, DateOrder.UNKNOWN)
    assert dated.recipe.columns[2].order is DateOrder.UNKNOWN
    again = with_kind(dated, Kind.TEXT, DateOrder.UNKNOWN)
    assert again.recipe.columns[2].order is DateOrder.YEAR_FIRST


def test_one_column_is_the_date_of_the_event() -> None:
    state = with_role(looking_at(at_columns(), 1), Role.EVENT_DATE)
    assert [each.role for each in state.recipe.columns[:2]] == [Role.OTHER, Role.EVENT_DATE]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_other_or_ignored(kind: Kind) -> None:
    assert {Role.OTHER, Role.IGNORED} <= set(ROLES[kind])


def test_proposals_come_from_what_is_known_at_sight_and_the_name_of_the_file() -> None:
    state = with_table(begun(["2024-05-11_cumsum.csv"]), KNOWN)
    assert state.known is not None
    meaning = state.recipe.meaning
    assert (meaning.publisher, meaning.as_of) == ("Mediazona", date(2024, 5, 11))
    plain = with_table(begun(["my_list-of_losses.csv"]), UNCLEAR)
    assert plain.known is None
    assert plain.recipe.meaning == Meaning(title="My list of losses")


def test_a_recipe_that_was_accepted_comes_first_for_its_columns_only() -> None:
    kept = Recipe(
        tuple(ColumnRecipe(name, Kind.TEXT) for name in ("date", "change", "total")),
        TextFormat("koi8-u"),
        meaning=Meaning("Kept", "Somebody"),
    )
    state = with_table(begun(["a.csv"]), KNOWN, kept)
    assert (state.is_kept, state.known) == (True, None)
    assert state.recipe.columns == kept.columns
    assert state.recipe.text == TextFormat("cp1251", ";")  # as this file is written
    assert state.recipe.meaning == kept.meaning
    assert not with_table(begun(["a.csv"]), UNCLEAR, kept).is_kept


def test_cells_that_settle_an_order_know_better_than_what_was_kept() -> None:
    now = found(day=["13/02/2022", "01/02/2022"], either=["01/02/2022", "03/04/2022"])
    kept = Recipe(
        tuple(
            ColumnRecipe(name, Kind.DATE, order=DateOrder.MONTH_FIRST) for name in ("day", "either")
        ),
        TextFormat(decimal=","),
    )
    recipe = with_table(begun(["a.csv"]), now, kept).recipe
    orders = [each.order for each in recipe.columns]
    assert orders == [DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST]
    assert recipe.text == TextFormat("cp1251", ";", ",")
    chosen = with_text(begun(["a.csv"]), TextFormat("cp1251", ";"))
    assert with_table(chosen, now, kept).recipe.text.decimal == "."


def test_what_a_package_says_comes_before_what_is_known_at_sight() -> None:
    package = Packaged(
        Path("a.csv"), columns=(("change", Kind.TEXT, None),), meaning=Meaning("Said")
    )
    state = with_table(begun(["a.json"]), KNOWN, package=package)
    assert (state.known, state.recipe.meaning.title) == (None, "Said")
    assert state.recipe.columns[1] == ColumnRecipe("change", Kind.TEXT, Role.OTHER)


def test_what_was_said_of_the_file_stays_when_it_is_read_otherwise() -> None:
    state = with_table(begun(["a.csv"]), KNOWN)
    said = replace(state.recipe.meaning, title="My own")
    state = with_table(with_text(with_meaning(state, said), TextFormat()), KNOWN)
    assert state.recipe.meaning.title == "My own"


def test_a_title_must_be_there() -> None:
    state = replace(at_columns(KNOWN), step=Step.MEANING)
    assert obstacle(state) is None
    state = with_meaning(state, Meaning(title=" "))
    assert obstacle(state) is not None
    assert forward(state).step is Step.MEANING


def test_steps_lead_on_and_back() -> None:
    state = with_table(begun(["a.csv"]), KNOWN)
    steps = [state.step]
    for _ in range(4):
        state = forward(state)
        steps.append(state.step)
    assert steps == [*Step, Step.REVIEW]
    for _ in range(4):
        state = back(state)
    assert state.step is Step.SOURCE


@pytest.mark.parametrize(
    ("file", "title", "day"),
    [
        ("2024-05-11_cumsum.csv", "Cumsum", date(2024, 5, 11)),
        ("losses_20240511.csv.gz", "Losses", date(2024, 5, 11)),
        ("Втрати 2024.05.11.xlsx", "Втрати", date(2024, 5, 11)),
        ("deaths-by-region.json", "Deaths by region", None),
        ("2024-13-45.csv", "2024-13-45", None),
        ("1234567890123.csv", "1234567890123", None),
        (".csv", "Csv", None),
    ],
)
def test_names_of_files_give_titles_and_days(file: str, title: str, day: date | None) -> None:
    assert (title_of(file), day_in(file)) == (title, day)
