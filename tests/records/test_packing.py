"""Tables saved as a Tollbook file and opened again: equal, within bounds, names as asked for."""

import io
import json
import zipfile
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.records.columns import Records
from desktop.domain.problems import TollbookError
from desktop.export.packing import named_columns, save_steps
from desktop.export.work import run
from desktop.models.opening import OpenedTable, open_any

FILES = Path(__file__).parents[3] / "shared" / "testdata"
PEOPLE = "date,name,region,age,note\n" + "".join(
    f"2023-0{1 + n % 9}-1{n % 8},Person {n},{'ABC'[n % 3]},{20 + n % 30},{'x' * (n % 5)}\n"
    for n in range(60)
)


def saved(source: Path, target: Path, *, with_names: bool = True) -> OpenedTable:
    """A file opened, saved and opened again."""
    opened = open_any(source)
    run(save_steps(opened, target, with_names=with_names))
    again = open_any(target)
    assert isinstance(again, OpenedTable)
    return again


def is_equal(one: Any, other: Any) -> bool:
    """Whether two values are the same, arrays and all that holds them too."""
    if isinstance(one, np.ndarray):
        return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if isinstance(one, tuple) and not isinstance(one, str):
        return len(one) == len(other) and all(map(is_equal, one, other))
    if hasattr(one, "__dataclass_fields__"):
        return all(is_equal(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    return bool(one == other)


def records_of(opened: Any) -> Records:
    assert isinstance(opened, OpenedTable)
    return opened.files[0].records


@pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")
@pytest.mark.parametrize(
    "name",
    [
        "mediazona_editions/2025-05-24_cumsum.csv",
        "gaza/casualties_daily.json",
        "gaza/west_bank_daily.json",
        "ua_general_staff/orc_russian_losses.json",
        "ua_general_staff/russia_losses_equipment.json",
        "oryx/equipment_daily_count.csv",
        "ranges/conflict_ranges.csv",
    ],
)
def test_files_of_others_come_back_equal(name: str, tmp_path: Path) -> None:
    before = open_any(FILES / name)
    after = saved(FILES / name, tmp_path / "saved.tollbook")
    assert after.dataset == before.dataset
    assert is_equal(records_of(before), records_of(after))
    assert isinstance(before, OpenedTable)
    assert after.files[0].recipe == before.files[0].recipe


words = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), max_size=12)
cells = st.one_of(
    st.none(),
    words,
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
)


@settings(max_examples=12)
@given(st.lists(st.tuples(cells, cells, words), min_size=3, max_size=30))
def test_any_table_comes_back_equal(rows: list[tuple[Any, Any, str]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "made.json"
        names = ("one", "other", "third")
        source.write_text(json.dumps([dict(zip(names, row, strict=True)) for row in rows]))
        before = records_of(open_any(source))
        after = records_of(saved(source, Path(folder) / "made.tollbook"))
        assert is_equal(before, after)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def test_names_are_kept_or_dropped_as_asked_for(people: Path, tmp_path: Path) -> None:
    assert named_columns(open_any(people)) == ("name",)
    kept = saved(people, tmp_path / "with.tollbook")
    assert named_columns(kept) == ("name",)
    dropped = saved(people, tmp_path / "without.tollbook", with_names=False)
    assert named_columns(dropped) == ()
    content = (tmp_path / "without.tollbook").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Person" not in inside
    assert dropped.dataset.figures == open_any(people).dataset.figures


def test_saved_file_is_a_data_package(people: Path, tmp_path: Path) -> None:
    saved(people, tmp_path / "saved.tollbook")
    with zipfile.ZipFile(tmp_path / "saved.tollbook") as archive:
        package = json.loads(archive.read("datapackage.json"))
        assert archive.read("records-1.parquet").startswith(b"PAR1")
    assert package["$schema"].endswith("datapackage.json")
    assert package["tollbook"]["format"] == 2
    resource = package["resources"][0]
    assert resource["path"] == "records-1.parquet"
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    assert types["date"] == "date"
    assert types["age"] == "number"


def repacked(path: Path, change: Any) -> None:
    """The archive with its description changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    package = json.loads(parts["datapackage.json"])
    change(package)
    parts["datapackage.json"] = json.dumps(package).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def drop_recipe(package: Any) -> None:
    del package["resources"][0]["tollbook"]["recipe"]


def newer_recipe(package: Any) -> None:
    package["resources"][0]["tollbook"]["recipe"]["format"] = 99


def climb(package: Any) -> None:
    package["resources"][0]["path"] = "../../etc/passwd"


def nothing(package: Any) -> None:
    package["resources"] = []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (drop_recipe, "how its tables are to be read"),
        (newer_recipe, "newer Tollbook"),
        (climb, "damaged"),
        (nothing, "how its tables are to be read"),
    ],
)
def test_bad_packages_are_refused_with_a_sentence(
    people: Path, tmp_path: Path, change: Any, said: str
) -> None:
    target = tmp_path / "saved.tollbook"
    saved(people, target)
    repacked(target, change)
    with pytest.raises(TollbookError, match=said):
        open_any(target)


def test_damaged_rows_are_refused(people: Path, tmp_path: Path) -> None:
    target = tmp_path / "saved.tollbook"
    saved(people, target)
    with zipfile.ZipFile(target) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("datapackage.json", parts["datapackage.json"])
        archive.writestr("records-1.parquet", parts["records-1.parquet"][:-40])
    with pytest.raises(TollbookError, match="Parquet"):
        open_any(target)


def twice(package: Any) -> None:
    package["resources"].append(dict(package["resources"][0], name="again"))


def odd_decimal(package: Any) -> None:
    package["resources"][0]["tollbook"]["recipe"]["text"]["decimal"] = "x"


def unsure(package: Any) -> None:
    package["resources"][0]["tollbook"]["recipe"]["columns"][0]["order"] = "unknown"


@pytest.mark.parametrize("change", [twice, odd_decimal, unsure])
def test_what_cannot_be_read_as_it_says_is_refused(
    people: Path, tmp_path: Path, change: Any
) -> None:
    target = tmp_path / "saved.tollbook"
    saved(people, target)
    repacked(target, change)
    with pytest.raises(TollbookError, match="how its tables are to be read"):
        open_any(target)


def test_a_list_of_names_alone_is_not_saved_without_them(tmp_path: Path) -> None:
    source = tmp_path / "names.csv"
    source.write_text("name\n" + "".join(f"Person {n}\n" for n in range(20)), "utf-8")
    with pytest.raises(TollbookError, match="nothing is left"):
        run(save_steps(open_any(source), tmp_path / "x.tollbook", with_names=False))
    assert not (tmp_path / "x.tollbook").exists()
