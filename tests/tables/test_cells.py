"""Numbers, dates and gaps, as people write them."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.tables import DateOrder
from desktop.storage.tables.cells import MANY, Cell, Cells, Table, let_go
from desktop.storage.tables.dates import day_of, order_of
from desktop.storage.tables.numbers import decimal_of, is_missing, number_of

D, M, Y = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("2022-02-24", Y, date(2022, 2, 24)),
        ("2022/2/4", Y, date(2022, 2, 4)),
        ("2022-02-24T13:45:00Z", Y, date(2022, 2, 24)),
        ("2022-02-24 13:45", Y, date(2022, 2, 24)),
        ("24.02.2022", D, date(2022, 2, 24)),
        ("3/4/2023", D, date(2023, 4, 3)),
        ("3/4/2023", M, date(2023, 3, 4)),
        ("03.04.23", D, date(2023, 4, 3)),
        ("2022-W09", Y, date(2022, 2, 28)),
        ("2022-03", Y, date(2022, 3, 1)),
        ("03.2022", Y, date(2022, 3, 1)),
        ("2022", Y, date(2022, 1, 1)),
        ("20220224", Y, date(2022, 2, 24)),
        ("24 February 2022", Y, date(2022, 2, 24)),
        ("Feb 24, 2022", Y, date(2022, 2, 24)),
        ("24 лютого 2022 р.", Y, date(2022, 2, 24)),
        ("24 февраля 2022 г.", Y, date(2022, 2, 24)),
        (datetime(2022, 2, 24, 5), Y, date(2022, 2, 24)),  # noqa: DTZ001 - as workbooks have it
        (date(2022, 2, 24), Y, date(2022, 2, 24)),
        ("2022-02-30", Y, None),
        ("31/04/2023", D, None),
        ("2022-W60", Y, None),
        ("0001-01-01", Y, None),
        ("about 2022", Y, None),
        ("", Y, None),
        (None, Y, None),
        (17, Y, None),
    ],
)
def test_day(cell: object, order: DateOrder, day: date | None) -> None:
    assert day_of(cell, order) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["3/4/2023", "5/6/2023"], DateOrder.UNKNOWN),
        (["3/4/2023", "25/6/2023"], D),
        (["3/4/2023", "5/26/2023"], M),
        (["25/4/2023", "5/26/2023"], DateOrder.UNKNOWN),
        (["03.04.2023", "05.06.2023"], D),
        (["2023-04-03"], Y),
        (["n/a", "x"], Y),
    ],
)
def test_order_is_asked_for_where_both_fit(cells: list[str], order: DateOrder) -> None:
    assert order_of(cells) is order


@given(st.dates(date(1800, 1, 1), date(2100, 12, 31)))
def test_every_day_comes_back(day: date) -> None:
    assert day_of(day.isoformat(), Y) == day
    assert day_of(f"{day:%d.%m.%Y}", D) == day
    assert day_of(f"{day:%m/%d/%Y}", M) == day
    assert day_of(f"{day:%Y%m%d}", Y) == day


@pytest.mark.parametrize(
    ("cell", "decimal", "number"),
    [
        ("45287", ".", 45287),
        ("45 287", ".", 45287),
        ("45\u00a0287", ",", 45287),
        ("45\u202f287,5", ",", 45287.5),
        ("45,287", ".", 45287),
        ("45.287", ",", 45287),
        ("1,234,567.5", ".", 1234567.5),
        ("1.234.567,5", ",", 1234567.5),
        ("−12", ".", -12),
        ("213*", ".", 213),
        ("213 [a]", ".", 213),
        ("213¹", ".", 213),
        ("1e3", ".", 1000),
        (7, ".", 7),
        (7.5, ",", 7.5),
        ("45,28", ".", None),
        ("1,2345", ".", None),
        ("12 34", ".", None),
        ("about 7", ".", None),
        (True, ".", None),
        (None, ".", None),
    ],
)
def test_number(cell: object, decimal: str, number: float | None) -> None:
    assert number_of(cell, decimal) == number  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cells", "decimal"),
    [
        (["1,5", "2"], ","),
        (["1.5", "2"], "."),
        (["1,234", "5,678"], "."),
        (["1,234", "5,67"], ","),
        (["12"], "."),
        ([], "."),
    ],
)
def test_decimal_sign(cells: list[str], decimal: str) -> None:
    assert decimal_of(cells) == decimal


@pytest.mark.parametrize(
    "cell", ["", " ", "-", "–", "n/a", "N/A", "не указано", "Не встановлено", "[b]", "*", None,
             float("nan"), "нет данных", "Неизвестна", "не установлен", "нет сведений", "Невідомий",
             "не зазначено", "не встановлена"],
)  # fmt: skip
def test_gap(cell: object) -> None:
    assert is_missing(cell)  # type: ignore[arg-type]


@pytest.mark.parametrize("cell", ["0", 0, False, "Нет-Город", "No", "a", "-5", "unknownish"])
def test_no_gap(cell: object) -> None:
    assert not is_missing(cell)  # type: ignore[arg-type]


@given(st.integers(-(10**15), 10**15))
def test_every_number_comes_back_with_any_spaces(number: int) -> None:
    for sign in (",", " ", "\u00a0", "'"):
        assert number_of(f"{number:,}".replace(",", sign), ".") == number


def test_values_that_only_late_rows_have_are_used_and_those_of_none_are_not() -> None:
    codes = np.zeros(MANY + 5, np.int32)
    codes[-1] = 2
    assert Cells("n", codes, ["a", "b", "c"]).used().tolist() == [0, 2]
    assert Cells("n", codes[1:4], ["a"]).used().tolist() == [0]
    assert Cells("n", codes[:0], []).used().tolist() == []


@pytest.mark.parametrize("may_write", [True, False])
def test_a_table_that_nobody_needs_is_emptied(*, may_write: bool) -> None:
    words = np.array(["a", "b"] * 150_000, object)
    shown = words[:]
    shown.setflags(write=may_write)
    codes = np.arange(len(words), dtype=np.int32)
    listed: list[Cell] = ["c"] * 250_000
    let_go(Table((Cells("name", codes, shown), Cells("other", codes[:250_000], listed)), "file"))
    assert not words.any()
    assert not listed


def test_what_may_not_be_written_is_let_go_of_without_a_word() -> None:
    words = np.array(["a", "b"], object)
    words.setflags(write=False)
    let_go(Table((Cells("name", np.arange(2, dtype=np.int32), words[:]),), "file"))
    assert words.tolist() == ["a", "b"]
