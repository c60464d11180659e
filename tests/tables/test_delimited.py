"""Delimited files are read as they are: encoding, delimiter, names, quotes, numbers and gaps."""

from __future__ import annotations

import gzip
import re
import string
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.domain.tables import ColumnRecipe, Kind, Recipe, Role, TextFormat
from desktop.storage.tables.cells import unique_names
from desktop.storage.tables.delimited import encoding_of, sniff
from desktop.storage.tables.reading import Read, read_table
from desktop.storage.tables.zeros import Zeros

if TYPE_CHECKING:
    from pathlib import Path

RUSSIAN = (
    "Список\n\nимя;дата;возраст;доля\nИванов Иван;12.03.2023;34;1 234,5\n"
    '"Петров ""Пётр""";13.03.2023;не указано;2,5\n"Сидоров\nАлексей";14.03.2023;29;3\n'
)
UKRAINIAN = "ім'я;область\nЇжакевич Єгор;Львівська\nҐалаґан Іван;Київська\nЩур Юрій;Одеська\n"


def read(tmp_path: Path, content: bytes | str, name: str = "list.csv") -> Read:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(path)


def columns(found: Read) -> dict[str, list[object]]:
    return {each.name: list(each.rows()) for each in found.table.columns}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r"])
def test_russian_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    found = read(tmp_path, RUSSIAN.encode(encoding))
    assert columns(found) == {
        "имя": ["Иванов Иван", 'Петров "Пётр"', "Сидоров\nАлексей"],
        "дата": ["12.03.2023", "13.03.2023", "14.03.2023"],
        "возраст": ["34", "не указано", "29"],
        "доля": ["1 234,5", "2,5", "3"],
    }
    assert found.recipe.text.header == 2


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-u", "utf-16-le", "utf-16-be"])
def test_ukrainian_letters_survive(encoding: str, tmp_path: Path) -> None:
    found = read(tmp_path, UKRAINIAN.encode(encoding))
    assert columns(found)["ім'я"] == ["Їжакевич Єгор", "Ґалаґан Іван", "Щур Юрій"]


def test_encoding_is_not_misled_by_a_letter_that_the_sample_cuts() -> None:
    assert encoding_of("a,b\nя,ю\n".encode() + "я".encode()[:1]) == "utf-8"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found(delimiter: str, tmp_path: Path) -> None:
    rows = ["name,with;all", "1", "2"], ["x", "3", "4"]
    text = delimiter.join(("name", "a", "b")) + "\n"
    text += "".join(delimiter.join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    found = read(tmp_path, text)
    assert columns(found)["name"] == ["name,with;all", "x"]
    assert found.recipe.text.delimiter == delimiter


def test_zeros_in_front_are_kept(tmp_path: Path) -> None:
    found = read(tmp_path, "code,n\n" + "007,1\n012,2\n007,3\n" * 20)
    assert columns(found)["code"][:3] == ["007", "012", "007"]


@pytest.mark.parametrize("cell", ["007", '"007"', "00"])
def test_zeros_in_front_far_down_are_kept(cell: str, tmp_path: Path) -> None:
    text = "code,n,m\n" + "".join(f"{number},{number % 9},5\n" for number in range(1, 5001))
    found = columns(read(tmp_path, text + f"{cell},0,5\n9,01,5\n8,2,5"))
    assert found["code"][-3:] == [cell.strip('"'), "9", "8"]
    assert found["n"][-3:] == ["0", "01", "2"]
    assert found["m"] == [5] * 5003


@given(
    st.text('00012,;."\n\r a', max_size=40).map(str.encode),
    st.lists(st.integers(1, 9), max_size=40),
    st.sampled_from(",;\t"),
)
@settings(max_examples=500, deadline=None)
def test_numbers_with_zeros_in_front_are_seen(
    content: bytes, sizes: list[int], delimiter: str
) -> None:
    zeros, left = Zeros(delimiter), content
    for size in [*sizes, len(content)]:
        part, left = left[:size], left[size:]
        if part:
            assert zeros.watched(part) == part
    assert zeros.watched(b"") == b""
    expected = re.search(rb'(?:^|[\n"' + delimiter.encode() + rb'])0\d([\d\r\n"' +
                         delimiter.encode() + rb"]|\Z)", content)  # fmt: skip
    assert zeros.found is (expected is not None)


def test_cell_that_is_no_number_far_down_is_not_lost(tmp_path: Path) -> None:
    text = "n,m\n" + "".join(f"{number},1\n" for number in range(1, 5001)) + "about 7,1\n"
    assert columns(read(tmp_path, text))["n"][-1] == "about 7"


def test_rows_with_too_many_cells_are_counted_and_short_ones_filled(tmp_path: Path) -> None:
    text = "a,b,c\n" + "1,2,3\n" * 3000 + "1,2,3,4\n" + "5,6\n"
    found = read(tmp_path, text)
    assert found.left_out == 1
    assert (found.table.rows, columns(found)["c"][-1]) == (3001, "")


def test_packed_file_is_unpacked(tmp_path: Path) -> None:
    found = read(tmp_path, gzip.compress(UKRAINIAN.encode("cp1251")), "list.csv.gz")
    assert found.table.rows == 3


def test_names_are_made_unique_and_never_empty() -> None:
    given_names = ["total", "", " total ", "total", ""]
    assert unique_names(given_names) == ["total", "column 2", "total (2)", "total (3)", "column 5"]


def test_file_without_names_gets_numbers_for_names(tmp_path: Path) -> None:
    found = read(tmp_path, "2022-02-24,111\n2022-02-25,104\n2022-02-26,93\n")
    assert [each.name for each in found.table.columns] == ["column 1", "column 2"]
    assert found.table.rows == 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (",a,b\n0,1,x\n1,2,y\n", ["column 1", "a", "b"]),
        ("total,total,name\n1,2,x\n3,4,y\n", ["total", "total (2)", "name"]),
        ("region,2022-02-24,2022-02-25\nTuva,5,7\n", ["region", "2022-02-24", "2022-02-25"]),
        ("region,2022,2023\nTuva,words,more\n", ["region", "2022", "2023"]),
        ("name,region\nLi,Tuva\nLu,Tuva\n", ["name", "region"]),
        ("2022-02-24,n/a\n2022-02-25,7\n2022-02-26,8\n", ["column 1", "column 2"]),
        ("Deaths by day,,\n,,\nday,n,m\n2022-02-24,5,6\n", ["day", "n", "m"]),
    ],
)
def test_names_are_found(text: str, names: list[str], tmp_path: Path) -> None:
    assert [each.name for each in read(tmp_path, text).table.columns] == names


def test_tags_of_hxl_are_no_row(tmp_path: Path) -> None:
    text = "Date,Region,Killed\n#date,#adm1+name,#affected+killed\n"
    found = read(tmp_path, text + "2023-10-07,North,5\n2023-10-08,South,7\n")
    assert found.recipe.hxl
    assert columns(found)["Killed"] == ["5", "7"]
    kinds = {each.name: (each.kind, each.role) for each in found.recipe.columns}
    assert kinds["Killed"] == (Kind.NUMBER, Role.COUNT)
    assert kinds["Date"][0] is Kind.DATE


def test_recipe_reads_the_next_file_of_that_shape_alike(tmp_path: Path) -> None:
    recipe = read(tmp_path, RUSSIAN.encode("cp1251")).recipe
    path = tmp_path / "next.csv"
    path.write_bytes(RUSSIAN.replace("Иванов", "Щукин").encode("cp1251"))
    found = read_table(path, recipe)
    assert found.recipe == recipe
    assert columns(found)["имя"][0] == "Щукин Иван"


def test_wrong_encoding_is_said_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("a;b\nЖ;1\n".encode("cp1251") * 2)
    recipe = read(tmp_path, "a;b\nx;1\ny;2\n").recipe
    path.write_bytes("a;b\nЖ;1\n".encode("cp1251") * 2)
    with pytest.raises(TollbookError, match="no text in utf-8"):
        read_table(path, recipe)


@pytest.mark.parametrize(("encoding", "place"), [("utf-8", 700_000), ("cp1251", 5), ("utf-16", 9)])
def test_first_byte_that_is_no_text_is_found(encoding: str, place: int, tmp_path: Path) -> None:
    content = bytearray(("a;b\n" + "x;1\n" * 300_000).encode(encoding))
    content[place : place + 2] = {"utf-16": b"\xdc\xdc"}.get(encoding, b"\x98\x98")
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    recipe = Recipe(
        (ColumnRecipe("a", Kind.TEXT), ColumnRecipe("b", Kind.TEXT)), TextFormat(encoding, ";")
    )
    said = place - 1 if encoding == "utf-16" else place
    with pytest.raises(TollbookError, match=rf"no text in {encoding} \(at byte {said}\)"):
        read_table(path, recipe)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_names_of_several_lines_and_a_long_title_are_passed_over(
    encoding: str, end: str, tmp_path: Path
) -> None:
    title = "Перелік" + " довгий" * 9
    text = end.join([title, "", f'"ім\'я{end}повне";n', "Їжакевич;1", "Ґалаґан;2"] + ["Щур;3"] * 9)
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding, "replace"))
    columns_read = (ColumnRecipe("ім'я повне", Kind.TEXT), ColumnRecipe("n", Kind.NUMBER))
    found = read_table(path, Recipe(columns_read, TextFormat(encoding, ";", header=2)))
    assert [each.name for each in found.table.columns] == ["ім'я повне", "n"]
    assert columns(found)["n"] == [1, 2, *[3] * 9]


cells = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | st.sampled_from("\n,;\"'"),
    max_size=12,
)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=30), st.sampled_from(",;\t|"))
@settings(max_examples=120, deadline=None)
def test_whatever_is_quoted_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], delimiter: str
) -> None:
    def quoted(row: tuple[str, ...]) -> str:
        return delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row)

    text = "\n".join([quoted(("one", "two", "three")), *map(quoted, rows)]) + "\n"
    path = tmp_path_factory.mktemp("quoted") / "list.csv"
    path.write_text(text, encoding="utf-8", newline="")
    names = ("one", "two", "three")
    recipe = Recipe(
        tuple(ColumnRecipe(name, Kind.TEXT) for name in names), TextFormat("utf-8", delimiter)
    )
    found = read_table(path, recipe)
    read_rows = list(zip(*(map(str, each.rows()) for each in found.table.columns), strict=True))
    assert read_rows == rows


@given(st.binary(max_size=600))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "list.csv"
    path.write_bytes(content)
    try:
        found = read_table(path)
    except TollbookError as error:
        assert error.problems  # noqa: PT017 - it may be no other error
        return
    assert found.table.rows > 0


@given(st.text(string.printable, max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_sniffed(text: str) -> None:
    assert sniff(text.encode()).delimiter in {",", ";", "\t", "|"}
