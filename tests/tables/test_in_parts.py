"""Delimited files that are read in parts give what they give when they are read at once."""

from pathlib import Path

import pytest

from desktop.storage.tables import delimited
from desktop.storage.tables.reading import read_table

ROWS = [f"{n},{'abc'[n % 3]}{n % 7},text {n},{n % 5},2023-01-{1 + n % 28:02d}" for n in range(230)]


@pytest.mark.parametrize("last", ["", "x7,late,end,9,n/a\n", "007,late,end,9,2024-01-01\n"])
def test_parts_make_one_table(last: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,kind,note,few,day\n" + "\n".join(ROWS) + "\n" + last, encoding="utf-8")
    whole = read_table(path)
    monkeypatch.setattr(delimited, "ROWS_AT_ONCE", 40)
    parts = read_table(path)
    assert parts.recipe == whole.recipe
    assert [each.name for each in parts.table.columns] == ["id", "kind", "note", "few", "day"]
    for one, other in zip(parts.table.columns, whole.table.columns, strict=True):
        assert one.rows() == other.rows()
