"""Opening what is named: from what was kept of it, or asked about."""

import json
from pathlib import Path

from desktop.models.opening import OpenedTable, Unread, open_or_ask, open_tables

TEXT = "name,day\nAda,2023-02-01\nBo,2023-02-02\n"


def test_a_list_as_it_was_is_opened_without_asking(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(TEXT, "utf-8")
    opened = open_tables([path], keeps=True)
    again = open_or_ask([path])
    assert isinstance(again, OpenedTable)
    assert again.dataset == opened.dataset
    path.write_text(TEXT + "Cy,2023-02-03\n", "utf-8")
    assert isinstance(open_or_ask([path]), Unread)


def test_a_table_that_changes_beside_its_package_is_read_anew(tmp_path: Path) -> None:
    table, path = tmp_path / "people.csv", tmp_path / "datapackage.json"
    table.write_text(TEXT, "utf-8")
    path.write_text(json.dumps({"name": "x", "resources": [{"path": "people.csv"}]}), "utf-8")
    open_tables([path], keeps=True)
    table.write_text(TEXT + "Cy,2023-02-03\n", "utf-8")
    found = open_or_ask([path])
    assert not isinstance(found, OpenedTable) or found.files[0].records.count == 3
