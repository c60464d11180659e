"""Workbooks: the table in them is found, and comes out as it was put in."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.domain.tables import Kind
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path


def workbook(path: Path, *pages: tuple[str, list[list[object]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in pages:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_titles_above_and_empty_rows_are_passed_over(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Losses, confirmed by name", None, None],
        [None, None, None],
        ["date", "region", "killed"],
        [datetime(2023, 3, 12), "Бурятия", 5],  # noqa: DTZ001
        [None, None, None],
        [datetime(2023, 3, 13), "Тува", 7],  # noqa: DTZ001
    ]
    path = workbook(tmp_path / "a.xlsx", ("About", [["text"]]), ("Дані", rows))
    found = read_table(path)
    assert found.table.sheet == "Дані"
    assert {each.name: list(each.rows()) for each in found.table.columns} == {
        "date": [date(2023, 3, 12), date(2023, 3, 13)],
        "region": ["Бурятия", "Тува"],
        "killed": [5, 7],
    }
    assert [each.kind for each in found.recipe.columns][::2] == [Kind.DATE, Kind.NUMBER]


def test_sheet_that_is_named_is_read(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("one", [["a", "b"], ["x", "y"]]),
        ("two", [["c", "d"], ["z", "w"]]),
    )
    assert [each.name for each in read_table(path).table.columns] == ["a", "b"]
    found = read_table(path, sheet="two")
    assert [each.name for each in found.table.columns] == ["c", "d"]
    again = read_table(path, found.recipe)
    assert [each.name for each in again.table.columns] == ["c", "d"]
    with pytest.raises(TollbookError, match=r'no sheet "three"\. It has: one, two'):
        read_table(path, sheet="three")


def test_formula_is_its_value_never_run(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("s", [["a", "b"], ["x", "=1+1"], ["y", '=cmd|" /C"!A0']]))
    cells = read_table(path).table.columns
    assert not any("cmd" in str(value) for each in cells for value in each.values)


def test_entities_of_xml_are_not_filled_in(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("s", [["a", "b"], ["x", "y"]]))
    secret = tmp_path / "secret.txt"
    secret.write_text("do not read me")
    bomb = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>'
    changed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(("sharedStrings.xml", "sheet1.xml")):
                head, _, body = (
                    content.partition(b"?>") if b"?>" in content else (b"", b"", content)
                )
                content = head + b"?>" * bool(head) + bomb.encode() + body.replace(b">x<", b">&e;<")
            new.writestr(name, content)
    path.write_bytes(changed.getvalue())
    try:
        found = read_table(path)
    except TollbookError:
        return
    assert not any("do not read" in str(v) for each in found.table.columns for v in each.values)


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.ods"])
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=8))
@settings(max_examples=25, deadline=None)
def test_damaged_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, at: int, put: bytes
) -> None:
    path = tmp_path_factory.mktemp("damaged") / name
    if name == "a.xls":
        path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1500))
    else:
        workbook(path, ("s", [["a", "b"], *[["x", number] for number in range(30)]]))
    content = bytearray(path.read_bytes())
    at %= len(content)
    content[at : at + len(put)] = put
    path.write_bytes(content)
    try:
        assert read_table(path).table.rows >= 0
    except TollbookError as error:
        assert error.problems  # noqa: PT017 - that is all it may be
