"""The row of the names is found by one rule, whatever the file is."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.tables.dates import day_or_moment
from desktop.storage.tables.header import names_row
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2023, 3, 12)
BODY: list[list[Any]] = [[DAY, "Тува", 5], [DAY, "Чита", 7], [DAY, "Тува", 9]]


@pytest.mark.parametrize(
    ("above", "body", "row"),
    [
        ([], BODY, -1),
        ([["date", "region", "killed"]], BODY, 0),
        ([["Losses", "", ""], ["", "", ""], ["date", "region", "killed"]], BODY, 2),
        ([["Losses", "as of", DAY], ["date", "region", "killed"]], BODY, 1),
        ([["Losses", 2023, ""], ["", "", ""], ["date", "region", "killed"]], BODY, 2),
        ([["date", "", "killed"]], BODY, 0),
        ([["region", 2021, 2022, 2023]], [["Тува", 5, 7, 9], ["Чита", 1, 2, 3]], 0),
        ([["region", "2023", "2022"]], [["Тува", "5", "7"], ["Чита", "1", "2"]], 0),
        ([["region", DAY, DAY]], [["Тува", 5, 7], ["no data", "n/a", "see below"]], 0),
        ([], [["a", 5], ["b", 6], ["c", "not counted"], ["d", 7], ["e", 8]], -1),
        ([], [["2022-02-24", 1950], ["2022-02-25", 300], ["2022-02-26", 200]], -1),
        ([["name", "region"]], [["Li", "Тува"], ["Lu", "Чита"]], 0),
        ([["name", "note", "", ""]], [["Li", "x", "", ""], ["Lu", "y", "", "aside"]], 0),
        ([], [], 0),
        ([], [["alone"]], 0),
        ([], [["", ""], ["", ""]], 0),
    ],
)
def test_names(above: list[list[Any]], body: list[list[Any]], row: int) -> None:
    assert names_row([*above, *body]) == row


def test_workbook_and_text_of_the_same_rows_have_the_same_names(tmp_path: Path) -> None:
    rows = [["Losses", "as of", "2023-03-12"], ["date", "region", "killed"],
            ["2023-03-12", "Тува", "5"], ["2023-03-13", "Чита", "7"]]  # fmt: skip
    for wanted in (rows, rows[1:], rows[2:]):
        text, book = tmp_path / "a.csv", openpyxl.Workbook()
        text.write_text("".join(",".join(row) + "\n" for row in wanted), encoding="utf-8")
        for row in wanted:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        tables = [read_table(path).table for path in (text, tmp_path / "a.xlsx")]
        assert [each.name for each in tables[0].columns] == [
            each.name for each in tables[1].columns
        ]
        assert tables[0].rows == tables[1].rows == 2


cells = st.none() | st.text(max_size=3) | st.integers() | st.floats() | st.dates() | st.datetimes()


@given(st.lists(st.lists(cells, max_size=4), max_size=60))
def test_any_rows_have_names_or_none(rows: list[list[Any]]) -> None:
    assert -1 <= names_row(rows) < max(1, len(rows))


def test_midnight_is_a_day() -> None:
    assert day_or_moment(datetime(2023, 3, 12)) == DAY  # noqa: DTZ001 - as workbooks have it
    assert day_or_moment(datetime(2023, 3, 12, 5)) == "2023-03-12 05:00:00"  # noqa: DTZ001
