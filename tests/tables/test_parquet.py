"""Parquet files come back as they were; damaged ones are refused within bounded time."""

from __future__ import annotations

import subprocess
import time
from datetime import date
from typing import TYPE_CHECKING, Any

import fastparquet
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.domain.tables import Kind
from desktop.storage.tables import child
from desktop.storage.tables.cells import Cell, Table, coded
from desktop.storage.tables.parquet import write_parquet
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

FRAME = pd.DataFrame(
    {
        "day": pd.to_datetime(["2022-02-24", "2022-02-25", None, "2022-02-25"]),
        "kind": pd.Categorical(["a", None, "ї", "a"]),
        "name": ["Іван", None, "", "Li"],
        "count": np.array([1, 2, 3, 4], np.int32),
        "share": [0.5, np.nan, 1.0, 2.0],
        "known": [True, False, True, True],
    }
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.parquet"


@pytest.mark.parametrize("packed", ["ZSTD", "SNAPPY", "GZIP", "UNCOMPRESSED"])
def test_everything_comes_back(packed: str, path: Path) -> None:
    fastparquet.write(str(path), FRAME, compression=packed)
    found = read_table(path)
    assert {each.name: list(each.rows()) for each in found.table.columns} == {
        "day": [date(2022, 2, 24), date(2022, 2, 25), None, date(2022, 2, 25)],
        "kind": ["a", None, "ї", "a"],
        "name": ["Іван", None, "", "Li"],
        "count": [1, 2, 3, 4],
        "share": [0.5, None, 1.0, 2.0],
        "known": [True, False, True, True],
    }
    assert found.recipe.columns[0].kind is Kind.DATE


kinds = st.sampled_from(
    [st.text(max_size=6), st.integers(-(2**53), 2**53), st.booleans(),
     st.dates(date(1800, 1, 1), date(2100, 1, 1)), st.floats(allow_nan=False, allow_infinity=False)]
)  # fmt: skip
columns = kinds.flatmap(lambda kind: st.lists(st.none() | kind, min_size=4, max_size=4))


@given(st.lists(columns, min_size=1, max_size=5))
@settings(max_examples=12, deadline=None)
def test_what_is_written_reads_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, lists: list[list[Cell]]
) -> None:
    path = tmp_path_factory.mktemp("written") / "list.parquet"
    made = (coded(f"c{number}", rows) for number, rows in enumerate(lists))
    write_parquet(path, Table(tuple(made), path.name))
    found = read_table(path).table
    assert [each.rows() for each in found.columns] == lists


@pytest.mark.parametrize("seed", range(6))
def test_damaged_file_is_read_or_refused_in_time(
    seed: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "_WAITED", 3.0)
    fastparquet.write(str(path), pd.concat([FRAME] * 30), compression="ZSTD")
    content, random = bytearray(path.read_bytes()), np.random.default_rng(seed)
    for place in random.integers(4, len(content) - 8, 5):
        content[place] = int(random.integers(0, 256))
    path.write_bytes(content)
    began = time.monotonic()
    try:
        assert read_table(path).table.rows >= 0
    except TollbookError as error:
        assert "damaged" in str(error)  # noqa: PT017 - it may be no other error
    assert time.monotonic() - began < 10


def test_reading_that_never_ends_is_ended(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fastparquet.write(str(path), FRAME)
    monkeypatch.setattr(child, "_WAITED", 0.01)
    with pytest.raises(TollbookError, match="damaged, or packed in a way"):
        read_table(path)


class GivenUp(Exception):  # noqa: N818 - no error: a person's wish
    pass


def test_progress_is_told_while_another_process_reads(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "_ASKED", 0.02)
    fastparquet.write(str(path), FRAME)
    told: list[float] = []
    assert read_table(path, progress=told.append).table.rows == 4
    while_it_read = told[told.index(1.0) + 1 :]  # after the file's first bytes, which are all
    assert len(while_it_read) > 3
    assert while_it_read == sorted(while_it_read)
    assert 0 < while_it_read[0] < while_it_read[-1] < 1


def test_reading_is_given_up_and_the_other_process_ended(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fastparquet.write(str(path), FRAME)
    started: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            started.append(self)

    def give_up(_share: float) -> None:
        if started:
            raise GivenUp

    monkeypatch.setattr(child, "_ASKED", 0.02)
    monkeypatch.setattr(subprocess, "Popen", Watched)
    began = time.monotonic()
    with pytest.raises(GivenUp):
        read_table(path, progress=give_up)
    assert time.monotonic() - began < 5
    (ended,) = started
    assert ended.returncode not in {None, 0}
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]
    monkeypatch.undo()
    assert read_table(path).table.rows == 4


@pytest.mark.parametrize("content", [b"PAR1", b"PAR1" + bytes(100) + b"PAR1"])
def test_what_only_begins_like_one_is_refused(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(TollbookError, match="damaged, or packed in a way"):
        read_table(path)
