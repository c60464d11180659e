"""JSON of all shapes to rows; large arrays in parts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.storage.tables import json_rows
from desktop.storage.tables.json_rows import read_json
from desktop.storage.tables.source import Source

if TYPE_CHECKING:
    from pathlib import Path


def rows(tmp_path: Path, content: str | bytes) -> list[dict[str, Any]]:
    path = tmp_path / "rows.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with Source(path) as source:
        table = read_json(source)
    names = [each.name for each in table.columns]
    cells = zip(*(each.rows() for each in table.columns), strict=True)
    return [dict(zip(names, row, strict=True)) for row in cells]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('[{"a": 1, "b": "x"}, {"a": 2}]', [{"a": 1, "b": "x"}, {"a": 2, "b": None}]),
        ('\ufeff [ {"a": 1} ]', [{"a": 1}]),
        ('{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}\n{"a": 2}', [{"a": 1}, {"a": 2}]),
        ('{"x": {"n": 1}, "y": {"n": 2}}', [{"key": "x", "n": 1}, {"key": "y", "n": 2}]),
        ('{"2022-02-24": 5, "2022-02-25": 7}', [{"key": "2022-02-24", "value": 5},
                                                {"key": "2022-02-25", "value": 7}]),
        ('{"meta": {"n": 1}, "data": [{"a": 1}, {"a": 2}]}', [{"a": 1}, {"a": 2}]),
        ('[{"a": {"b": {"c": 1}}, "d": [1, 2]}]', [{"a.b.c": 1, "d": "[1,2]"}]),
        ('[{"a": true}, {"a": 1}, {"a": 1.0}]', [{"a": True}, {"a": 1}, {"a": 1.0}]),
    ],
)  # fmt: skip
def test_shapes(content: str, expected: list[dict[str, Any]], tmp_path: Path) -> None:
    found = rows(tmp_path, content)
    assert found == expected
    assert [[type(cell) for cell in row.values()] for row in found] == [
        [type(cell) for cell in row.values()] for row in expected
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("[]", "holds no rows"),
        ("{}", "holds no rows"),
        ("[1, 2]", "holds no rows"),
        ('{"a": "x"}', "holds no rows"),
        ('[{"a": 1}', "not valid JSON"),
        ('[{"a": 1}, {"a"', "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ('[{"a": "\xff"}]'.encode("latin-1"), "not valid JSON"),
    ],
)
def test_what_has_no_rows_is_refused(content: str | bytes, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(TollbookError, match=sentence):
        rows(tmp_path, content)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text('a}{,[]" \\ї', max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner,
                                                                max_size=2),
    max_leaves=4,
)  # fmt: skip


one_row = st.fixed_dictionaries({"id": st.just(1), "x": values, "y": values})


@given(st.lists(one_row, min_size=1, max_size=30), st.sampled_from([None, 1, 4]))
@settings(max_examples=80, deadline=None)
def test_parts_of_any_size_are_the_whole(
    tmp_path_factory: pytest.TempPathFactory, given_rows: list[dict[str, Any]], indent: int | None
) -> None:
    content = json.dumps(given_rows, ensure_ascii=False, indent=indent)
    folder, patch = tmp_path_factory.mktemp("parts"), pytest.MonkeyPatch()
    whole = rows(folder, content)
    for size in (7, 40, 200):
        patch.setattr(json_rows, "CHUNK", size)
        assert rows(folder, content) == whole
    patch.undo()


def test_rows_with_a_field_of_their_own_each_are_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_rows, "MOST_COLUMNS", 50)
    content = json.dumps([{f"field {number}": 1} for number in range(60)])
    with pytest.raises(TollbookError, match="more than 50 fields"):
        rows(tmp_path, content)
