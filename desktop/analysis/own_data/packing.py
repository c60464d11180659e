"""Records as a table again, in the order of the file that they were read from."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from desktop.analysis.own_data.dataset import OwnFile
from desktop.analysis.records.columns import Coded, Numbers, Records, SortKey, records
from desktop.domain.tables import Recipe, Role
from desktop.storage.tables.cells import Cells, Table
from desktop.storage.tables.packed import PackedTable


def names_of_people(recipe: Recipe) -> tuple[str, ...]:
    """The columns that hold names."""
    return tuple(each.name for each in recipe.columns if each.role is Role.NAME)


def packed(file: OwnFile, *, with_names: bool) -> PackedTable:
    """A file as it is packed; columns with names of people only where they are asked for."""
    recipe = file.recipe
    if not with_names:
        kept = tuple(each for each in recipe.columns if each.role is not Role.NAME)
        recipe = replace(recipe, columns=kept)
    named = {each.name for each in recipe.columns}
    made = file.records
    columns = [
        *(_of_coded(each, made) for each in made.coded if each.name in named),
        *(_of_numbers(each) for each in made.numbers if each.name in named),
        *(
            Cells(
                each.name,
                np.arange(made.count, dtype=np.int32),
                [cell or None for cell in each.rows()],
            )
            for each in made.texts
            if each.name in named
        ),
    ]
    counted: list[Coded | Numbers] = [*made.coded, *made.numbers]
    unread = {each.name: each.unread for each in counted if each.unread}
    table = Table(tuple(columns), file.name)
    return PackedTable(table, recipe, file.name, file.digest, file.left_out, unread)


def _of_coded(column: Coded, made: Records) -> Cells:
    codes = np.empty(made.count, np.int32)
    codes[made.origin] = column.codes
    return Cells(column.name, codes, column.labels)


def _of_numbers(column: Numbers) -> Cells:
    values: list[Any] = [None if value != value else value for value in column.values.tolist()]
    return Cells(column.name, np.arange(len(values), dtype=np.int32), values)


def unpacked(packs: Sequence[PackedTable], sort_key: SortKey) -> tuple[OwnFile, ...]:
    """The files as they were when they were packed."""
    return tuple(_unpacked(each, sort_key) for each in packs)


def _unpacked(pack: PackedTable, sort_key: SortKey) -> OwnFile:
    made = records(pack.table, pack.recipe, sort_key)
    coded = tuple(replace(each, unread=pack.unread.get(each.name, 0)) for each in made.coded)
    numbers = tuple(replace(each, unread=pack.unread.get(each.name, 0)) for each in made.numbers)
    by = next((each for each in coded if made.by and each.name == made.by.name), None)
    made = replace(made, coded=coded, numbers=numbers, by=by)
    return OwnFile(made, pack.recipe, pack.name, pack.digest, pack.left_out)
