"""The first rows of a file are what all of it will be read as, and come fast."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.importing.looking import column_facts, reviewed
from desktop.analysis.records.columns import records
from desktop.domain.problems import TollbookError
from desktop.domain.tables import ColumnRecipe, Kind, Recipe, TextFormat
from desktop.state.importing import begun, with_table
from desktop.storage.tables.cells import Table, coded
from desktop.storage.tables.delimited import DELIMITERS, ENCODINGS
from desktop.storage.tables.preview import LOOKED_AT, kind_of, preview, whole
from desktop.storage.tables.source import Format


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def test_preview_is_of_the_head_and_names_the_columns_as_the_whole_does(tmp_path: Path) -> None:
    rows = "\n".join(f"2022-03-{day % 28 + 1:02d},{day},Ж{day}" for day in range(60_000))
    path = written(tmp_path, f"day,count,name\n{rows}\n")
    head, all_of_it = preview(path), whole(path)
    assert (head.is_whole, all_of_it.is_whole) == (False, True)
    assert LOOKED_AT - 2 <= head.read.table.rows <= LOOKED_AT
    assert all_of_it.read.table.rows == 60_000
    assert head.names == all_of_it.names == ("day", "count", "name")
    assert head.read.table.columns[2].rows()[:2] == ["Ж0", "Ж1"]


def test_the_row_that_the_head_cuts_is_left_out(tmp_path: Path) -> None:
    long = "ж" * 3_000
    path = written(tmp_path, "a,b\n" + "".join(f"{row},{long}\n" for row in range(200)))
    cells = preview(path).read.table.columns[1].rows()
    assert set(cells) == {long}


def test_other_ways_of_reading_are_seen(tmp_path: Path) -> None:
    path = written(tmp_path, "Число;Имя\n1,5;Пётр\n2,5;Иван\n", "cp1251")
    found = preview(path)
    assert found.read.recipe.text == TextFormat("cp1251", ";", ",", 0)
    assert found.names == ("Число", "Имя")
    other = preview(path, TextFormat("cp1252", ";", ",", 0))
    assert other.names != found.names
    assert preview(path, TextFormat("cp1251", "|", ",", 0)).names == ("Число;Имя",)
    assert preview(path, TextFormat("cp1251", ";", ",", -1)).names == ("column 1", "column 2")
    with pytest.raises(TollbookError, match="no rows below"):
        preview(path, TextFormat("cp1251", ";", ",", 9))
    assert preview(path, TextFormat("utf-8", ";", ",", 0)).read.table.rows == 2  # seen as no text
    with pytest.raises(TollbookError, match="no text in utf-8"):
        whole(path, TextFormat("utf-8", ";", ",", 0))
    with pytest.raises(TollbookError, match="no text in utf-16"):
        whole(path, TextFormat("utf-16", ";", ",", -1))  # it lacks the mark that such text has


def test_sheets_can_be_chosen(tmp_path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for sheet, cells in (("Deaths", [["day", "n"], ["x", 1]]), ("Other", [["a"], [2], [3]])):
            made = book.add_worksheet(sheet)
            for row, values in enumerate(cells):
                made.write_row(row, 0, values)
    found = preview(path)
    assert (found.kind, found.sheets) == (Format.WORKBOOK, ("Deaths", "Other"))
    assert found.read.recipe.sheet == "Deaths"
    assert preview(path, sheet="Other").names == ("a",)


def test_tags_are_taken_out_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "Day,Killed\n#date,#affected+killed\n2022-03-01,5\n2022-03-02,6\n")
    for found in (preview(path), whole(path)):
        assert found.tags == ("#date", "#affected+killed")
        assert (found.read.table.rows, found.read.recipe.hxl) == (2, True)


def test_rows_left_out_are_counted(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b\n1,2\n3,4,5\n5,6\n" + "7,8\n" * 3_000 + "1,2,3,4\n")
    assert whole(path).read.left_out == 1  # the sample has made room for three cells


def test_kinds_of_files(tmp_path: Path) -> None:
    assert kind_of(written(tmp_path, '[{"a": 1}]', name="a.json")) is Format.JSON
    assert kind_of(written(tmp_path, "a,b\n1,2\n")) is Format.DELIMITED


def test_giving_up_ends_the_reading(tmp_path: Path) -> None:
    class GivenUp(Exception):  # noqa: N818 - no error
        pass

    def stop(_share: float) -> None:
        raise GivenUp

    path = written(tmp_path, "a,b\n" + "1,2\n" * 10)
    for read in (preview, whole):
        with pytest.raises(GivenUp):
            read(path, progress=stop)


@pytest.mark.parametrize(
    ("decimal", "read"), [(".", [1234.0, 2500.0]), (",", [1.234, 2.5])], ids=["point", "comma"]
)
def test_the_decimal_sign_settles_what_may_be_read_in_two_ways(
    decimal: str, read: list[float]
) -> None:
    table = Table((coded("n", ["1,234", "2,500"]),), "t")
    recipe = Recipe((ColumnRecipe("n", Kind.NUMBER),), TextFormat(decimal=decimal))
    column = records(table, recipe, str).column("n")
    assert column is not None
    assert [column.labels[code] for code in column.codes] == read


def test_a_point_between_thousands_is_none_where_the_comma_is_the_decimal_sign() -> None:
    table = Table((coded("n", ["1.234", "12.500"]),), "t")
    recipe = Recipe((ColumnRecipe("n", Kind.NUMBER),), TextFormat(decimal=","))
    column = records(table, recipe, str).column("n")
    assert column is not None
    assert column.labels[:-1] == (1234.0, 12500.0)


PARTS = [
    b"a",
    b"1,5",
    b";",
    b",",
    b"\t",
    b"\n",
    b'"',
    b"#x",
    b"\0",
    b"01/02/2022",
    b"{",
    b"[",
    b"n/a",
]
PARTS += ["ж".encode("cp1251"), b"\xef\xbb\xbf", b"\xff\xfe"]
BYTES = st.binary(max_size=400) | st.lists(st.sampled_from(PARTS), max_size=60).map(b"".join)
TEXTS = st.none() | st.builds(
    TextFormat,
    st.sampled_from([*ENCODINGS, "utf-16", "utf-8-sig"]),
    st.sampled_from(DELIMITERS),
    st.sampled_from(".,"),
    st.integers(-1, 5),
)


@given(content=BYTES, text=TEXTS)
def test_whatever_is_looked_at_is_a_table_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, text: TextFormat | None
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(content)
    for read in (preview, whole):
        try:
            found = read(path, text)
        except TollbookError:
            continue
        state = with_table(begun([path.name]), found)
        facts = column_facts(found.read.table, state.recipe, {}, lambda _share: None)
        assert len(facts) == len(found.names) > 0
        assert reviewed(found, state.recipe, [], str, lambda _share: None).findings
