"""Data Packages of others: the table beside one is read as it says, and none from elsewhere."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.importing.looking import look
from desktop.domain.problems import TollbookError
from desktop.domain.tables import DateOrder, Kind, TextFormat
from desktop.storage.tables.packages import packaged

SCHEMA = {
    "fields": [
        {"name": "code", "type": "string"},
        {"name": "day", "type": "date", "format": "%d/%m/%Y"},
        {"name": "n", "type": "number", "decimalChar": ","},
        {"name": "sex", "type": "string", "constraints": {"enum": ["f", "m"]}},
    ]
}


def written(folder: Path, resource: dict[str, Any], **package: Any) -> Path:
    path = folder / "datapackage.json"
    content = {"resources": [{"path": "list.csv", **resource}], **package}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def look_at(path: Path) -> Any:
    return look(path, None, "", lambda _share: None)


def test_the_table_beside_it_is_read_as_it_says(tmp_path: Path) -> None:
    text = "code;day;n;sex\n1;03/04/2022;1,5;f\n2;04/04/2022;2;m\n"
    (tmp_path / "list.csv").write_text(text, encoding="cp1251")
    path = written(
        tmp_path,
        {"encoding": "windows-1251", "dialect": {"delimiter": ";"}, "schema": SCHEMA},
        title="A list",
        contributors=[{"title": "Somebody", "organization": "A publisher"}],
    )
    looked = look_at(path)
    assert looked.path == tmp_path / "list.csv"
    assert looked.found.read.recipe.text == TextFormat("cp1251", ";", ",", 0)
    recipe = looked.package.applied(looked.found.read.recipe)
    assert (recipe.meaning.title, recipe.meaning.publisher) == ("A list", "A publisher")
    day, sex = recipe.column("day"), recipe.column("sex")
    assert (day.kind, day.order) == (Kind.DATE, DateOrder.DAY_FIRST)
    assert sex.kind is Kind.CATEGORY


def test_names_may_be_lacking_or_stand_in_another_row(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("1,2\n3,4\n5,6\n", encoding="utf-8")
    for dialect, rows in (({"header": False}, 3), ({"headerRows": [2]}, 1)):
        found = look_at(written(tmp_path, {"dialect": dialect})).found
        assert found.read.table.rows == rows


@pytest.mark.parametrize(
    "given_path",
    [
        "../list.csv",
        "sub/../../list.csv",
        "/etc/list.csv",
        "https://example.org/list.csv",
        "C:/list.csv",
        "..\\list.csv",
        "file:list.csv",
        "\\\\host\\share\\list.csv",
    ],
)
def test_nothing_is_read_from_elsewhere(tmp_path: Path, given_path: str) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    (tmp_path / "list.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(TollbookError, match="not beside it"):
        packaged(written(folder, {"path": given_path}))


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    (tmp_path / "list.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (folder / "list.csv").symlink_to(tmp_path / "list.csv")
    with pytest.raises(TollbookError, match="not beside it"):
        packaged(written(folder, {}))


def test_a_package_without_a_table_says_so(tmp_path: Path) -> None:
    with pytest.raises(TollbookError, match="names no table"):
        packaged(written(tmp_path, {"path": "map.geojson"}))


def test_other_files_are_no_packages(tmp_path: Path) -> None:
    assert packaged(written(tmp_path, {}, tollbook={"format": 1})) is None
    for text in ("[]", "{}", "x", '{"resources": 1}', '{"resources": [{"data": []}]}', ""):
        path = tmp_path / "other.json"
        path.write_text(text, encoding="utf-8")
        assert packaged(path) is None
    assert packaged(tmp_path / "list.csv") is None
    assert packaged(tmp_path / "none.json") is None


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["path", "schema", "fields", "name", "type", "dialect", "delimiter", "format",
             "encoding", "constraints", "enum", "decimalChar", "headerRows", "header", "title"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(
    resource=st.dictionaries(st.sampled_from(["schema", "dialect", "encoding"]), VALUES),
    more=VALUES,
)
def test_whatever_a_package_says_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, resource: dict[str, Any], more: Any
) -> None:
    folder = tmp_path_factory.mktemp("package")
    (folder / "list.csv").write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    path = written(folder, resource, contributors=more, sources=more, title=more)
    try:
        looked = look_at(path)
        looked.package.applied(looked.found.read.recipe)
    except TollbookError:
        pass
