"""A table that will not fit is refused before it is read, with what it would take."""

from __future__ import annotations

import gzip
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.domain.problems import TollbookError
from desktop.storage.tables import memory
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

ROWS = "a,b\n" + "1,x\n" * 300_000


@pytest.mark.parametrize("packed", [False, True])
def test_table_that_will_not_fit(
    packed: bool,  # noqa: FBT001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = ROWS.encode()
    path = tmp_path / "a.csv"
    path.write_bytes(gzip.compress(content) if packed else content)
    monkeypatch.setattr(memory, "free_bytes", lambda: memory.LEFT_FREE + len(content) * 3)
    with pytest.raises(TollbookError, match="would take about 4 MB of memory"):
        read_table(path)
    monkeypatch.setattr(memory, "free_bytes", lambda: memory.LEFT_FREE + len(content) * 4)
    assert read_table(path).table.rows == 300_000


def test_system_that_does_not_tell_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text(ROWS)
    monkeypatch.setattr(memory, "free_bytes", lambda: None)
    assert read_table(tmp_path / "a.csv").table.rows == 300_000


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_free_memory_is_told() -> None:
    free = memory.free_bytes()
    assert free is not None
    assert free > 1 << 20
