"""`tollbook counts`: the same counts without a window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

LIST = """name;day;status;age
Иванов Пётр;24.02.2022;mobilised;34
Щур Йосип;25.02.2022;volunteer;не указано
Li;27.02.2022;mobilised;29
Їжак Юрій;;mobilised;34
"""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode())
    return path


def counted(out: str) -> dict[object, int]:
    return {each["value"]: each["count"] for each in json.loads(out)["counts"]}


def test_counts_by_a_category(tollbook: Run, given: Path) -> None:
    code, out, err = tollbook("counts", given, "--by", "status")
    assert (code, err) == (0, "")
    assert counted(out) == {"mobilised": 3, "volunteer": 1}
    assert json.loads(out)["rows"] == 4


def test_numbers_and_gaps(tollbook: Run, given: Path) -> None:
    _, out, _ = tollbook("counts", given, "--by", "age")
    assert counted(out) == {29: 1, 34: 2, None: 1}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--where", "age=34"], {"mobilised": 2}),
        (["--where", "age="], {"volunteer": 1}),
        (["--where", "age!=34"], {"mobilised": 1, "volunteer": 1}),
        (["--where", "age!="], {"mobilised": 3}),
        (["--where", "age=34", "--where", "age=29"], {"mobilised": 3}),
        (["--from", "2022-02-25"], {"mobilised": 1, "volunteer": 1}),
        (["--to", "2022-02-24"], {"mobilised": 1}),
        (["--search", "петр"], {"mobilised": 1}),
        (["--search", "nobody"], {}),
    ],
)
def test_filters(
    options: list[str], expected: dict[object, int], tollbook: Run, given: Path
) -> None:
    code, out, _ = tollbook("counts", given, "--by", "status", *options)
    assert code == 0
    assert counted(out) == expected


def test_as_csv(tollbook: Run, given: Path) -> None:
    _, out, _ = tollbook("counts", given, "--by", "day", "--format", "csv")
    assert out == "day,count\n2022-02-24,1\n2022-02-25,1\n2022-02-27,1\n,1\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--by", "rank"], 'no column "rank" to count by. There are: '),
        (["--by", "status", "--where", "age=77"], 'No row has "77" in the column "age"'),
        (["--by", "status", "--where", "rank=x"], 'no column "rank"'),
    ],
)
def test_what_is_not_there_is_said(
    options: list[str], sentence: str, tollbook: Run, given: Path
) -> None:
    code, out, err = tollbook("counts", given, *options)
    assert (code, out) == (1, "")
    assert sentence in err


@pytest.mark.parametrize(
    "options", [["--by", "a", "--from", "soon"], ["--by", "a", "--where", "x"], []]
)
def test_wrong_command_line(options: list[str], tollbook: Run, given: Path) -> None:
    assert tollbook("counts", given, *options)[0] == 2


def test_dates_that_may_be_read_in_two_ways_are_asked_about(tollbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("day,kind\n3/4/2023,a\n5/6/2023,b\n", encoding="utf-8")
    code, _, err = tollbook("counts", path, "--by", "day")
    assert code == 1
    assert "--date-order" in err
    _, out, _ = tollbook("counts", path, "--by", "day", "--date-order", "mdy")
    assert counted(out) == {"2023-03-04": 1, "2023-05-06": 1}


def test_small_groups_are_hidden_on_demand(tollbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = ["a"] * 3 + ["b"] * 9 + ["c"] * 20
    path.write_text("kind;n\n" + "".join(f"{row};1\n" for row in rows), encoding="utf-8")
    _, out, _ = tollbook("counts", path, "--by", "kind", "--suppress")
    assert counted(out) == {"a": None, "b": None, "c": 20}
    _, out, _ = tollbook("counts", path, "--by", "kind", "--suppress", "--format", "csv")
    assert out == "kind,count\na,hidden\nb,hidden\nc,20\n"


def test_cells_that_are_none_of_their_kind_are_told(tollbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    ages = [*map(str, range(20, 40)), "about thirty"]
    path.write_text("age;x\n" + "".join(f"{age};a\n" for age in ages), encoding="utf-8")
    _, out, _ = tollbook("counts", path, "--by", "age")
    assert counted(out) == {**dict.fromkeys(range(20, 40), 1), None: 1}
    assert json.loads(out)["unread"] == 1


def test_names_of_people_are_counted_only_where_asked_for(tollbook: Run, given: Path) -> None:
    given.write_bytes((LIST + LIST.partition("\n")[2]).encode())
    code, out, err = tollbook("counts", given, "--by", "name")
    assert (code, out) == (1, "")
    assert "--with-names" in err
    assert counted(tollbook("counts", given, "--by", "name", "--with-names")[1])["Li"] == 2


def test_saved_list_gives_the_same_counts(tollbook: Run, given: Path, tmp_path: Path) -> None:
    target = tmp_path / "list.tollbook"
    assert tollbook("convert", given, "--to", target)[0] == 0
    words = ("--by", "status", "--where", "age=34")
    assert tollbook("counts", target, *words) == tollbook("counts", given, *words)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (["status=mobilised"], {"mobilised": 3}),
        (["status!=mobilised"], {"volunteer": 1}),
        (["status=mobilised", "status!=mobilised"], {}),
        (["status!=mobilised", "status=volunteer"], {"volunteer": 1}),
    ],
)
def test_filters_on_the_column_that_is_counted_by(
    tollbook: Run, given: Path, where: list[str], expected: dict[str, int]
) -> None:
    words = [word for each in where for word in ("--where", each)]
    code, out, _ = tollbook("counts", given, "--by", "status", *words)
    assert code == 0
    assert counted(out) == expected
    assert json.loads(out)["shown"] == sum(expected.values())


def test_a_total_that_would_tell_a_hidden_group_is_hidden_too(tollbook: Run, given: Path) -> None:
    words = ("--by", "status", "--where", "status=volunteer", "--suppress")
    content = json.loads(tollbook("counts", given, *words)[1])
    assert content["counts"] == [{"value": "volunteer", "count": None}]
    assert content["shown"] is None
