"""What a column comes to: examples, missing cells by their signs, cells that cannot be read."""

from datetime import date

import numpy as np

from desktop.analysis.importing.facts import facts, two_ways
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind
from desktop.storage.tables.cells import Cell, Cells, coded


def test_signs_of_missing_cells_are_told_apart() -> None:
    cells: list[Cell] = ["", None, "н/д", "н/д", "-", "не вказано", "12*", "1 234", "six", "[a]"]
    found = facts(coded("n", cells), ColumnRecipe("n", Kind.NUMBER), ".")
    assert (found.missing, found.empty) == (7, 2)
    assert found.marks == (("н/д", 2), ("-", 1), ("[a]", 1), ("не вказано", 1))
    assert (found.unread, found.unread_samples) == (1, ("six",))
    assert [each.value for each in found.samples] == [12.0, 1234.0]


def test_cells_are_counted_by_rows_not_by_distinct_cells() -> None:
    cells = Cells("n", np.array([0, 0, 1, 3, 3, 3], np.int32), ["x", "5", "unused", "-"])
    found = facts(cells, ColumnRecipe("n", Kind.NUMBER), ".")
    assert (found.unread, found.missing) == (2, 3)


def test_numbers_of_a_fast_reader_are_numbers() -> None:
    cells = Cells("n", np.array([0, 1], np.int32), np.array([5, 6]))
    found = facts(cells, ColumnRecipe("n", Kind.NUMBER), ",")
    assert [each.value for each in found.samples] == [5.0, 6.0]


def test_dates_are_read_in_the_order_that_is_chosen() -> None:
    cells = coded("day", ["03/04/2022", "13/04/2022", "x"])
    for order, first, unread in (
        (DateOrder.DAY_FIRST, date(2022, 4, 3), 1),
        (DateOrder.MONTH_FIRST, date(2022, 3, 4), 2),
    ):
        found = facts(cells, ColumnRecipe("day", Kind.DATE, order=order), ".")
        assert (found.samples[0].value, found.unread) == (first, unread)


def test_two_examples_of_dates_that_can_be_read_either_way() -> None:
    cells = coded("day", ["05/05/2022", "13/04/2022", "03/04/2022", "01/02/2022", "02/03/2022"])
    assert list(two_ways(cells, 2)) == [
        ("03/04/2022", date(2022, 4, 3), date(2022, 3, 4)),
        ("01/02/2022", date(2022, 2, 1), date(2022, 1, 2)),
    ]


def test_categories_keep_their_words() -> None:
    found = facts(coded("c", ["a  b", "?"]), ColumnRecipe("c", Kind.CATEGORY), ".")
    assert ([each.value for each in found.samples], found.marks) == (["a b"], (("?", 1),))
