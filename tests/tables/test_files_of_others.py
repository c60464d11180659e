"""Real files of others, as people would open them: types, rows, totals and quirks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.analysis.records.columns import Coded, Numbers, Records, records
from desktop.domain.tables import Kind, Role
from desktop.storage.tables.reading import Read, read_table

FILES = Path(__file__).parents[3] / "shared" / "testdata"
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")


def opened(name: str) -> tuple[Read, Records]:
    found = read_table(FILES / name)
    return found, records(found.table, found.recipe, str)


def total(made: Records, name: str) -> float:
    column: Any = next(each for each in (*made.coded, *made.numbers) if each.name == name)
    if isinstance(column, Numbers):
        return float(column.values[column.values == column.values].sum())
    return sum(column.labels[code] or 0 for code in column.codes.tolist())


def gaps(made: Records, name: str) -> int:
    column = made.column(name)
    assert isinstance(column, Coded)
    return int((column.codes == len(column.labels) - 1).sum())


def kinds(found: Read) -> dict[str, tuple[Kind, Role]]:
    return {each.name: (each.kind, each.role) for each in found.recipe.columns}


@pytest.mark.parametrize(
    ("edition", "rows", "deaths"), [("2023-12-30", 673, 29_235), ("2025-05-24", 1184, 86_222)]
)
def test_editions_of_the_daily_series(edition: str, rows: int, deaths: int) -> None:
    found, made = opened(f"mediazona_editions/{edition}_cumsum.csv")
    assert kinds(found) == {
        "date": (Kind.DATE, Role.EVENT_DATE),
        "change": (Kind.NUMBER, Role.COUNT),
        "total": (Kind.NUMBER, Role.CUMULATIVE),
    }
    assert (made.count, total(made, "change")) == (rows, deaths)
    assert made.by is not None
    assert made.by.labels[0] == date(2022, 2, 24)


def test_every_edition_opens_alike() -> None:
    shapes = {
        tuple(kinds(read_table(path)).items())
        for path in sorted((FILES / "mediazona_editions").glob("*.csv"))
    }
    assert len(shapes) == 1


def test_ranges_keep_what_is_unbounded_apart_from_zero() -> None:
    found, made = opened("ranges/conflict_ranges.csv")
    assert (kinds(found)["low"][1], kinds(found)["high"][1]) == (Role.LOW, Role.HIGH)
    assert (made.count, gaps(made, "low"), gaps(made, "high")) == (760, 315, 396)
    assert total(made, "low") == 150_423_417
    column = made.column("war_id")
    assert column is not None
    assert len(column.labels) - 1 == 81


def test_equipment_with_line_breaks_in_names() -> None:
    found, made = opened("oryx/equipment_daily_count.csv")
    assert (made.count, total(made, "type_total")) == (1365, 5_494_775)
    assert kinds(found)["date_recorded"] == (Kind.DATE, Role.REPORT_DATE)
    assert made.by is not None
    assert (made.by.labels[0], made.by.labels[-2]) == (date(2022, 2, 23), date(2025, 7, 19))
    country = made.column("country")
    assert country is not None
    assert country.labels == ("Russia", "Ukraine", None)
    kinds_of_equipment = made.column("equipment_type")
    if kinds_of_equipment is not None:
        assert not any(str(label).endswith("\n") for label in kinds_of_equipment.labels)


def test_nested_objects_and_missing_keys() -> None:
    found, made = opened("gaza/casualties_daily.json")
    assert (made.count, total(made, "killed"), gaps(made, "killed")) == (1051, 68_864, 38)
    assert kinds(found)["report_date"] == (Kind.DATE, Role.REPORT_DATE)
    found, made = opened("gaza/west_bank_daily.json")
    assert made.count == 1051
    assert kinds(found)["verified.killed_cum"] == (Kind.NUMBER, Role.CUMULATIVE)


def test_newest_first_and_oldest_first_come_out_in_one_order() -> None:
    for name, rows in (("orc_russian_losses", 1449), ("russia_losses_personnel", 1626)):
        _, made = opened(f"ua_general_staff/{name}.json")
        assert made.count == rows
        assert made.by is not None
        days = made.by.codes
        assert bool((days[1:] >= days[:-1]).all())
    found, made = opened("ua_general_staff/russia_losses_equipment.json")
    assert len(found.table.columns) == 20
    assert gaps(made, "greatest losses direction") == 1626 - 203


def test_schema_is_no_table() -> None:
    from desktop.domain.problems import TollbookError

    with pytest.raises(TollbookError, match="holds no rows"):
        read_table(FILES / "ua_general_staff" / "orc_schema.json")
