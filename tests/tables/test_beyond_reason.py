"""Numbers, days and files beyond all reason: counted as unread, or refused in a sentence."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.domain.problems import TollbookError
from desktop.domain.tables import Role
from desktop.models.opening import OpenedTable, open_any
from desktop.storage.tables.reading import read_table


def opened(path: Path) -> OpenedTable:
    found = open_any(path)
    assert isinstance(found, OpenedTable)
    return found


@pytest.mark.parametrize("number", ["1" + "0" * 400, "1e300", "9" * 20])
def test_numbers_that_nothing_is_counted_by_are_unread(number: str, tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    rows = "".join(f"2023-01-{day:02d},{day}\n" for day in range(1, 20))
    path.write_text(f"date,killed\n{rows}2023-01-20,{number}\n", "utf-8")
    found = opened(path)
    total = found.dataset.figure(found.dataset.headline)
    assert total is not None
    assert total.value == sum(range(1, 20))
    column = found.files[0].records.column("killed")
    assert column is not None
    assert column.unread == 1


def test_whole_numbers_beyond_doubles_in_json(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    rows = [{"date": f"2023-01-{day:02d}", "killed": day} for day in range(1, 20)]
    path.write_text(json.dumps([*rows, {"date": "2023-02-01", "killed": 10**400}]), "utf-8")
    assert opened(path).dataset.headline is not None


def test_a_day_that_stands_for_no_end_is_unread(tmp_path: Path) -> None:
    path, book = tmp_path / "open.xlsx", Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["died", "status"])
    for day in range(1, 28):
        sheet.append([date(2023, 1, day), "a"])
    sheet.append([date(9999, 12, 31), "b"])
    book.save(path)
    records = opened(path).files[0].records
    assert records.by is not None
    assert records.by.labels[-2] == date(2023, 1, 27)
    assert records.by.unread == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    with pytest.raises(TollbookError, match="pipe"):
        open_any(path)


@pytest.mark.parametrize(
    "name",
    [
        "name", "Name of deceased", "first_name", "lastName", "en_name", "name_uk", "ПІБ",
        "ФИО погибшего", "По батькові", "patronymic", "callsign", "позивний", "الاسم", "victim",
        "Прізвище", "Ф.И.О.", "Ф. И. О. погибшего", "П.І.Б.", "П. І. Б.",
    ],
)  # fmt: skip
def test_columns_with_names_of_people_are_known(name: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    rows = "".join(f"Some One{number},{number}\n" for number in range(30))
    path.write_text(f"{name},n\n{rows}", "utf-8")
    assert read_table(path).recipe.columns[0].role is Role.NAME


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Дата отчёта", Role.REPORT_DATE),
        ("дата сводки", Role.REPORT_DATE),
        ("Дата зведення", Role.REPORT_DATE),
        ("Дата публікації", Role.REPORT_DATE),
        ("published", Role.REPORT_DATE),
        ("Republic, date", Role.EVENT_DATE),
        ("республика, дата", Role.EVENT_DATE),
        ("Дата гибели", Role.EVENT_DATE),
    ],
)
def test_days_of_reports_are_told_from_days_of_events(
    name: str, role: Role, tmp_path: Path
) -> None:
    path = tmp_path / "dated.csv"
    rows = "".join(f"2024-03-{day:02},{day}\n" for day in range(1, 29))
    path.write_text(f'"{name}",n\n{rows}', "utf-8")
    assert read_table(path).recipe.columns[0].role is role


@pytest.mark.parametrize("name", ["conflict_name", "side name", "file_name", "country_name"])
def test_names_of_other_things_are_none_of_people(name: str, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text(f"{name},n\n" + "".join(f"Thing {n % 3},{n}\n" for n in range(30)), "utf-8")
    assert read_table(path).recipe.columns[0].role is not Role.NAME
