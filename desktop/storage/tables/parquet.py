"""Parquet files to columns, read by fastparquet in a process of its own.

On damaged files it may loop for ever, so that it is given some seconds and some memory.
"""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import refuse
from desktop.storage.tables import PARQUET_COMMAND
from desktop.storage.tables.cells import Cell, Cells, Table, unique_names
from desktop.storage.tables.child import called, limit_memory
from desktop.storage.tables.dates import day_or_moment
from desktop.storage.tables.source import Progress

MOST_COLUMNS = 2_000
_LEAST_MEMORY = 2 << 30  # bytes, most of them for libraries, which only reserve them
_PER_BYTE = 40  # of the file

_UNREADABLE = QT_TRANSLATE_NOOP(
    "Tables",
    "The Parquet file is damaged, or packed in a way that is not read here. Get it again, or save "
    "the table as CSV.",
)

_Column = tuple[str, bytes, list[Any]]  # name, codes as int32, cells; dates as ["d", ordinal]


def read_parquet(path: Path, name: str, progress: Progress = lambda _share: None) -> Table:
    """All columns; raises TollbookError where the file is no Parquet file or damaged."""
    content = called(PARQUET_COMMAND, path, progress)
    try:
        columns = msgspec.msgpack.decode(content or b"", type=list[_Column])
    except msgspec.DecodeError as error:
        raise refuse(name, _UNREADABLE) from error
    if not columns:
        raise refuse(name, _UNREADABLE)
    names = unique_names([each for each, _, _ in columns])
    made = (
        Cells(each, np.frombuffer(codes, np.int32), [_decoded(cell) for cell in cells])
        for each, (_, codes, cells) in zip(names, columns, strict=True)
    )
    return Table(tuple(made), name)


def _decoded(cell: Any) -> Cell:
    return date.fromordinal(cell[1]) if isinstance(cell, list) else cell


def write_columns(path: Path) -> int:
    """Write a file's columns to standard output: the other process."""
    import pandas as pd
    from fastparquet import ParquetFile

    limit_memory(_LEAST_MEMORY + _PER_BYTE * path.stat().st_size)
    with path.open("rb") as file:
        frame = ParquetFile(file).to_pandas()
    frame = frame.reset_index() if frame.index.name else frame
    if frame.shape[1] > MOST_COLUMNS:
        return 1
    columns = [_coded(pd, str(name), frame.iloc[:, at]) for at, name in enumerate(frame.columns)]
    sys.stdout.flush()
    sys.__stdout__.buffer.write(msgspec.msgpack.encode(columns))  # type: ignore[union-attr]
    return 0


def write_parquet(path: Path, table: Table) -> None:
    """Write columns, each of one kind of cells, as a Parquet file that reads back the same."""
    import fastparquet
    import pandas as pd

    frame = pd.DataFrame({each.name: _series(pd, each) for each in table.columns})
    fastparquet.write(str(path), frame, compression="ZSTD")


def _series(pd: Any, cells: Cells) -> Any:
    """A column as pandas keeps such cells: whole numbers with gaps whole, dates as days."""
    rows = cells.rows()
    kinds = {type(row) for row in rows if row is not None}
    if kinds == {date}:
        return pd.to_datetime(pd.Series(rows, dtype=object)).astype("datetime64[us]")
    dtype = (
        {int: "Int64", float: "float64", bool: "boolean"}.get(kinds.pop())
        if len(kinds) == 1
        else None
    )
    return pd.Series(rows, dtype=dtype or object)


def _coded(pd: Any, name: str, column: Any) -> _Column:
    codes, values = pd.factorize(column, use_na_sentinel=False)
    return name, np.asarray(codes, np.int32).tobytes(), [_encoded(pd, value) for value in values]


def _encoded(pd: Any, value: object) -> object:
    if (
        value is None
        or value is pd.NaT
        or value is pd.NA
        or (isinstance(value, float) and np.isnan(value))
    ):
        return None
    if isinstance(value, datetime):  # as pandas' own are
        cell = day_or_moment(value)
        return ["d", cell.toordinal()] if isinstance(cell, date) else cell
    if isinstance(value, np.generic):
        return _encoded(pd, value.item())
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str | int | float | bool) else str(value)
