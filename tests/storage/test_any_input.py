"""Whatever a file holds, it opens or is refused with sentences; nothing else ever happens."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.export.figures import figures_as_csv, figures_as_json
from desktop.storage.opening import Opened, open_dataset
from desktop.storage.reading import parse_json

DATA = Path(__file__).parents[2] / "data"
TABLES = ("figures", "sources", "editions", "series", "points", "relations", "texts")
KEPT = 24  # rows of points: more of the same would only take time


def one_file() -> dict[str, Any]:
    """The bundled dataset with its tables inside, and only some points."""
    package: dict[str, Any] = json.loads((DATA / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        rows = json.loads((DATA / resource.pop("path")).read_text("utf-8"))
        resource["data"] = rows[:KEPT] if resource["name"] == "points" else rows
    return package


BASE = one_file()
BYTES = json.dumps(BASE, ensure_ascii=False).encode()

texts = st.text(st.characters(exclude_categories=()), max_size=12)
words = "C06 E-2025-05-02-7-B S-CLAIMED at\tleast range confirmed\tdeaths rate figures ../x {value}"
days = "2025-02-30 2022-02-24 9999-12-31 0000-00-00"
numbers = [0, -1, 10**15, 10**400, 0.1, float("nan"), float("inf")]
plausible: st.SearchStrategy[Any] = (
    st.sampled_from([word.replace("\t", " ") for word in f"{words} {days}".split(" ")])
    | st.sampled_from(["", "x" * 500, "\ud800", "\0", "a\n"])
    | st.sampled_from(numbers)
    | st.sampled_from([True, None, [], {}, [[]], [{}]])
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | texts
values = plausible | st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(texts, inner), max_leaves=8
)
settle = settings(max_examples=100, deadline=None, derandomize=True)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("input") / "any.json"


def open_or_refuse(path: Path) -> Opened | None:
    """Open the dataset and write out its figures; a refusal says what and where."""
    try:
        opened = open_dataset(path)
    except TollbookError as error:
        assert_is_said(error)
        return None
    figures = opened.dataset.figures
    assert len(json.loads(figures_as_json(figures).encode())) == len(figures)
    assert figures_as_csv(figures).encode()
    return opened


def assert_is_said(error: TollbookError) -> None:
    assert error.problems
    for problem in error.problems:
        assert problem.file
        assert problem.sentence.plain().strip()
        assert len(problem.plain().encode().decode().splitlines()) == 1
        assert problem.row is None or problem.row > 0


def children(value: Any) -> list[Any]:
    """Keys of what `value` holds."""
    if isinstance(value, dict):
        return list(value)
    return list(range(len(value))) if isinstance(value, list) else []


@st.composite
def mutations(draw: st.DrawFn) -> dict[str, Any]:
    """The dataset with one to three values dropped, replaced, added or repeated anywhere."""
    package = copy.deepcopy(BASE)
    for _ in range(draw(st.integers(1, 3))):
        parent: Any = package
        key = draw(st.sampled_from(children(parent)))
        while children(parent[key]) and draw(st.integers(0, 4)):
            parent = parent[key]
            key = draw(st.sampled_from(children(parent)))
        draw(st.sampled_from([drop, replace, add, repeat]))(
            parent, key, copy.deepcopy(draw(values))
        )
    return package


def drop(parent: Any, key: Any, _value: Any) -> None:
    del parent[key]


def replace(parent: Any, key: Any, value: Any) -> None:
    parent[key] = value


def add(parent: Any, _key: Any, value: Any) -> None:
    if isinstance(parent, list):
        parent.append(value)
    else:
        parent[str(value)] = value


def repeat(parent: Any, key: Any, _value: Any) -> None:
    if isinstance(parent, list):
        parent.insert(key, copy.deepcopy(parent[key]))


@given(package=mutations())
@settle
def test_changed_dataset(target: Path, package: dict[str, Any]) -> None:
    target.write_text(json.dumps(package), encoding="utf-8")
    open_or_refuse(target)


@given(value=values)
@settle
def test_any_json(target: Path, value: Any) -> None:
    target.write_text(json.dumps(value), encoding="utf-8")
    assert open_or_refuse(target) is None


@given(table=st.integers(0, len(TABLES) - 1), value=values)
@settle
def test_any_json_for_a_table(target: Path, table: int, value: Any) -> None:
    package = copy.deepcopy(BASE)
    package["resources"][table]["data"] = value
    target.write_text(json.dumps(package), encoding="utf-8")
    open_or_refuse(target)


@given(path=texts)
@settle
def test_any_path_of_a_resource(target: Path, path: str) -> None:
    package = copy.deepcopy(BASE)
    del package["resources"][0]["data"]
    package["resources"][0]["path"] = path
    target.write_text(json.dumps(package), encoding="utf-8")
    assert open_or_refuse(target) is None


@given(content=st.binary(max_size=200))
@settle
def test_any_bytes(target: Path, content: bytes) -> None:
    target.write_bytes(content)
    assert open_or_refuse(target) is None


@given(end=st.integers(0, len(BYTES) - 1))
@settle
def test_file_that_was_cut_off(target: Path, end: int) -> None:
    target.write_bytes(BYTES[:end])
    assert open_or_refuse(target) is None


@given(at=st.integers(0, len(BYTES)), instead=st.binary(max_size=4), over=st.integers(0, 4))
@settle
def test_bytes_replaced_anywhere(target: Path, at: int, instead: bytes, over: int) -> None:
    target.write_bytes(BYTES[:at] + instead + BYTES[at + over :])
    open_or_refuse(target)


@given(content=st.text('[]{}",:0123456789eE+-.\\u nulltrefas', max_size=60))
@settings(settle, max_examples=500)
def test_text_that_looks_like_json(content: str) -> None:
    try:
        parse_json(content.encode(), "any.json")
    except TollbookError as error:
        assert_is_said(error)


def test_dataset_itself_opens(target: Path) -> None:
    target.write_bytes(BYTES)
    assert open_or_refuse(target)
