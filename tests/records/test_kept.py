"""What is kept of a file is what was made of it, or it is not there."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.records import kept
from desktop.analysis.records.columns import Coded, Numbers, Records, Texts, records
from desktop.analysis.records.crossfilter import Crossfilter
from desktop.analysis.records.filters import RecordFilter
from desktop.analysis.records.search import Index
from desktop.domain.measures import Measure
from desktop.domain.tables import ColumnRecipe, Kind, Meaning, Recipe, Role, TextFormat
from desktop.storage.tables import cache
from desktop.storage.tables.cells import Table, coded
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = "day,region,age,name\n" + "2023-03-12,Тува,34,Ли\n,,,\n2022-02-24,Бурятия,n/a,Іван\n" * 9


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "list.csv"
    place.write_text(CONTENT, encoding="utf-8")
    return place


def kept_of(path: Path, **changes: Any) -> Recipe:
    """Read a file and keep it; the recipe."""
    before = kept.state_of(path)
    found = read_table(path)
    recipe = found.recipe.changed("name", kind=Kind.TEXT)
    recipe = replace(recipe, **changes.pop("recipe", {}))
    made = records(found.table, recipe, str)
    assert kept.keep(path, made, recipe, "en", before=before, **changes)
    return recipe


def parts(made: Records) -> list[object]:
    """Everything in records, in a form that compares."""
    said: list[object] = [made.count, made.origin.tolist(), made.origin.dtype]
    said.append(made.coded.index(made.by) if made.by is not None else None)
    for each in (*made.coded, *made.numbers, *made.texts):
        said += [type(each), each.name, each.role]
        if isinstance(each, Coded):
            said += [each.kind, each.unread, [(type(x), x) for x in each.labels]]
            said += [each.codes.tolist(), each.codes.dtype]
        elif isinstance(each, Numbers):
            said += [each.unread, each.values.tobytes(), each.values.dtype]
        else:
            said += [each.rows(), each.buffer.tobytes(), each.ends.tolist(), each.ends.dtype]
    return said


days = st.dates(date(1400, 1, 1), date(2200, 12, 31)).map(date.isoformat)
cells = st.none() | st.sampled_from(["", "n/a", "ї", "Тува", "7", "-1.5", "1e999"]) | days
floats = st.lists(st.floats(), max_size=5).map(lambda each: np.array(each, np.float64))


@st.composite
def made_records(draw: st.DrawFn) -> Records:
    count = draw(st.integers(0, 12))
    kinds = draw(st.lists(st.sampled_from(Kind), max_size=5))
    rows = [draw(st.lists(cells, min_size=count, max_size=count)) for _ in kinds]
    names = [f"c{number}" for number in range(len(kinds))]
    columns = tuple(coded(name, each) for name, each in zip(names, rows, strict=True))
    recipe = tuple(ColumnRecipe(*each) for each in zip(names, kinds, strict=True))
    made = records(Table(columns, "made"), Recipe(recipe), str)
    if draw(st.booleans()):
        values = draw(st.lists(st.floats(), min_size=made.count, max_size=made.count))
        numbers = Numbers("n", np.array(values, np.float64), Role.LOW, 3)
        made = replace(made, numbers=(numbers,))
    return made


recipes = st.builds(
    Recipe,
    st.lists(st.builds(ColumnRecipe, st.text(max_size=5), st.sampled_from(Kind)), max_size=3).map(
        tuple
    ),
    st.builds(TextFormat, st.sampled_from(["utf-8", "cp1251"])),
    hxl=st.booleans(),
    meaning=st.builds(
        Meaning, st.text(max_size=5), measure=st.sampled_from(Measure), as_of=st.none() | st.dates()
    ),
)


@given(made_records(), recipes, st.sampled_from(["en", "uk"]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_everything_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    made: Records,
    recipe: Recipe,
    language: str,
    is_known: bool,  # noqa: FBT001
) -> None:
    path = tmp_path_factory.mktemp("kept") / "list.csv"
    path.write_text("a")
    extra = {"left_out": 2, "notes": ["ї", None, 0.5]}
    before = kept.state_of(path)
    assert kept.keep(path, made, recipe, language, before=before, extra=extra)
    found = kept.load(path, recipe if is_known else None, language)
    assert found is not None
    assert (found.recipe, found.extra) == (recipe, extra)
    assert parts(found.records) == parts(made)
    assert found.records.by is None or any(found.records.by is x for x in found.records.coded)
    assert kept.last_recipe(path) == recipe
    assert cache.clear()


def test_records_that_lie_in_a_file_are_filtered_and_searched(path: Path) -> None:
    kept_of(path)
    found = kept.load(path, None, "en")
    assert found is not None
    made = found.records
    cross = Crossfilter(made, Index(made.texts, made.count))
    cross.apply(RecordFilter(search="іван").only("region", "Бурятия"))
    assert len(cross.rows()) == 9
    assert not made.origin.flags.writeable


@pytest.mark.parametrize("change", ["content", "size", "time", "other file", "gone"])
def test_changed_file_is_read_anew_and_what_was_kept_of_it_goes(change: str, path: Path) -> None:
    kept_of(path)
    told = path.stat()
    match change:
        case "content":  # of the same length, with the times put back
            path.write_text(CONTENT.replace("Ли", "Ле"), encoding="utf-8")
            os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
        case "size":
            path.write_text(CONTENT + "\n", encoding="utf-8")
        case "time":
            os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns + 1000))
        case "other file":
            other = path.with_name("other.csv")
            other.write_bytes(path.read_bytes())
            os.utime(other, ns=(told.st_atime_ns, told.st_mtime_ns))
            other.replace(path)
        case "gone":
            path.unlink()
    assert kept.load(path, None, "en") is None
    assert change == "gone" or cache.size() == 0


def test_other_recipe_language_or_version_is_made_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = kept_of(path)
    other = recipe.changed("region", kind=Kind.TEXT)
    about = replace(recipe, meaning=Meaning("title"))
    assert kept.load(path, other, "en") is None
    assert kept.load(path, about, "en") is None
    assert kept.load(path, recipe, "uk") is None
    assert kept.load(path, None, "uk") is None
    assert kept.last_recipe(path) == recipe
    assert kept.load(path, recipe, "en", enabled=False) is None
    assert kept.load(path, recipe, "en") is not None
    monkeypatch.setattr(kept, "FORMAT", kept.FORMAT + 1)
    assert kept.load(path, recipe, "en") is None
    assert cache.size() == 0


def test_recipe_that_was_used_last_is_taken(path: Path) -> None:
    first = kept_of(path)
    second = kept_of(path, recipe={"meaning": Meaning("second")})
    for each in (second, first, second):
        if each != second or kept.last_recipe(path) != second:
            assert kept.load(path, each, "en") is not None
        found = kept.load(path, None, "en")
        assert found is not None
        assert found.recipe == each
        assert kept.last_recipe(path) == each


def test_same_file_under_a_link_is_the_same(path: Path, tmp_path: Path) -> None:
    kept_of(path)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    assert kept.load(link, None, "en") is not None


def test_file_that_changed_while_it_was_read_is_not_kept(path: Path) -> None:
    before = kept.state_of(path)
    found = read_table(path)
    made = records(found.table, found.recipe, str)
    path.write_text(CONTENT + CONTENT, encoding="utf-8")
    assert not kept.keep(path, made, found.recipe, "en", before=before)
    state = kept.state_of(path)
    assert not kept.keep(path, made, found.recipe, "en", before=state, enabled=False)
    assert not kept.keep(path, made, found.recipe, "en", before=None)
    assert not kept.keep(path, made, found.recipe, "en", before=state, extra={"no JSON": object()})
    assert cache.size() == 0


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_file_is_never_trusted(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "list.csv"
    path.write_text(CONTENT, encoding="utf-8")
    kept_of(path)
    (entry,) = cache.folder().iterdir()
    content = bytearray(entry.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    match data.draw(st.sampled_from(["changed", "cut", "longer", "other"])):
        case "changed":
            content[at] ^= data.draw(st.integers(1, 255))
        case "cut":
            del content[at:]
        case "longer":
            content += data.draw(st.binary(min_size=1, max_size=99))
        case "other":
            content[:] = data.draw(st.binary(max_size=200))
    was = entry.read_bytes()
    entry.write_bytes(content)
    found = kept.load(path, None, "en")
    if found is None:
        assert not entry.exists()
    else:  # what fills the room between arrays says nothing
        assert len(content) == len(was)
        assert parts(found.records) == parts(read_again(path))
    cache.clear()


def read_again(path: Path) -> Records:
    found = read_table(path)
    return records(found.table, found.recipe.changed("name", kind=Kind.TEXT), str)


def test_entry_of_another_file_or_of_no_file_is_removed(path: Path, tmp_path: Path) -> None:
    recipe = kept_of(path)
    (entry,) = cache.folder().iterdir()
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n3,4\n")
    kept_of(other)
    (foreign,) = {*cache.folder().iterdir()} - {entry}
    entry.write_bytes(foreign.read_bytes())
    assert kept.load(path, recipe, "en") is None
    assert not entry.exists()
    entry.symlink_to(foreign)
    assert kept.load(path, None, "en") is None
    assert not entry.is_symlink()
    entry.mkdir()
    assert kept.load(path, recipe, "en") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda made: replace(made, origin=made.origin + 1),
        lambda made: replace(made, origin=made.origin - 1),
        lambda made: replace(made, origin=made.origin[1:]),
        lambda made: replace(made, origin=made.origin.astype(np.uint32)),
        lambda made: replace(made, count=made.count + 1),
        lambda made: replace(made, coded=(*made.coded, replace(made.coded[1], labels=(None,)))),
        lambda made: replace(made, texts=(replace(made.texts[0], ends=made.texts[0].ends + 1),)),
        lambda made: replace(
            made, texts=(Texts("a", made.texts[0].buffer, made.texts[0].ends[::-1]),)
        ),
        lambda made: replace(made, numbers=(Numbers("n", np.zeros(made.count - 1)),)),
    ],
)
def test_what_does_not_fit_together_is_never_trusted(damage: Any, path: Path) -> None:
    before = kept.state_of(path)
    found = read_table(path)
    recipe = found.recipe.changed("name", kind=Kind.TEXT)
    made = damage(records(found.table, recipe, str))
    assert kept.keep(path, made, recipe, "en", before=before)
    assert kept.load(path, recipe, "en") is None
    assert cache.size() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_may_read_what_is_kept(path: Path) -> None:
    old = os.umask(0)
    try:
        kept_of(path)
    finally:
        os.umask(old)
    (entry,) = cache.folder().iterdir()
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert stat.S_IMODE(cache.folder().stat().st_mode) == 0o700
    assert stat.S_IMODE(cache.folder().parent.stat().st_mode) == 0o700


def test_room_is_made_of_what_was_used_longest_ago(path: Path) -> None:
    titles = [kept_of(path, recipe={"meaning": Meaning(str(number))}) for number in range(3)]
    for time, recipe in enumerate(titles, 10):
        (entry,) = cache.found(kept._name(kept.state_of(path), "en", recipe))  # type: ignore[arg-type]  # noqa: SLF001
        os.utime(entry, (time, time))
    assert kept.load(path, titles[0], "en") is not None
    room = cache.size() + 10
    titles.append(kept_of(path, recipe={"meaning": Meaning("3")}, most=room))
    has = [kept.load(path, recipe, "en") is not None for recipe in titles]
    assert has == [True, False, True, True]
    assert cache.size() <= room


def test_what_takes_all_the_room_is_not_kept(path: Path) -> None:
    recipe = kept_of(path)
    found = kept.load(path, recipe, "en")
    assert found is not None
    other = replace(recipe, meaning=Meaning("other"))
    before = kept.state_of(path)
    assert not kept.keep(path, found.records, other, "en", before=before, most=100)
    assert kept.load(path, recipe, "en") is not None


def test_all_can_be_removed_even_what_was_left_unfinished(path: Path) -> None:
    assert cache.size() == 0
    assert cache.clear()
    recipe = kept_of(path)
    (cache.folder() / ".1-1.part").write_text("a name")
    assert cache.size() > 1000
    assert cache.clear()
    assert cache.size() == 0
    assert kept.load(path, recipe, "en") is None


def test_unfinished_files_of_long_ago_are_removed(path: Path) -> None:
    kept_of(path)
    unfinished = cache.folder() / ".1-1.part"
    unfinished.write_text("a name")
    kept_of(path)
    assert unfinished.exists()
    os.utime(unfinished, (1, 1))
    kept_of(path)
    assert not unfinished.exists()


def test_folder_that_cannot_be_written_is_no_fault(path: Path) -> None:
    folder = cache.folder()
    folder.parent.parent.mkdir(exist_ok=True)
    folder.parent.write_text("a file")
    before = kept.state_of(path)
    made = read_again(path)
    recipe = read_table(path).recipe
    assert not kept.keep(path, made, recipe, "en", before=before)
    assert kept.load(path, recipe, "en") is None
    assert cache.size() == 0
    assert cache.clear()
