"""JSON to columns: an array of objects, objects by date or id, one object a line."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import refuse
from desktop.storage.tables.cells import Column, Table
from desktop.storage.tables.source import Source

CHUNK = 8 << 20  # bytes decoded at a time
MOST_COLUMNS = 2_000
DEEPEST = 6  # levels of objects inside a row
KEY = "key"  # the column that an object's keys become
_LINES = msgspec.json.Decoder()
_BETWEEN = re.compile(rb"\}\s*,\s*(?=\{)")

_NO_ROWS = QT_TRANSLATE_NOOP(
    "Tables",
    "The file holds no rows: Tollbook reads an array of objects, objects by date or id, or one "
    "object a line.",
)
_NOT_JSON = QT_TRANSLATE_NOOP(
    "Tables", "The file is not valid JSON ({reason}). Get it again, or mend it there."
)
_WIDE = QT_TRANSLATE_NOOP(
    "Tables", "The rows have more than {most} fields in all. This is no table."
)

Row = Mapping[str, Any]


class Builder:
    """Columns that grow by rows; a field that a row has not is missing there."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._columns: dict[str, Column] = {}
        self._rows = 0

    def add(self, rows: list[Row]) -> None:
        """Add rows, nested objects flattened with dots between the names."""
        flat = [row if _is_flat(row) else _flattened(row) for row in rows]
        for field in dict.fromkeys(field for row in flat for field in row):
            if field not in self._columns:
                if len(self._columns) >= MOST_COLUMNS:
                    raise refuse(self._name, _WIDE.fill(most=MOST_COLUMNS))
                self._columns[field] = Column(self._rows)
        for field, column in self._columns.items():
            column.add([row.get(field) for row in flat])
        self._rows += len(rows)

    def table(self) -> Table:
        """The table so far; raises TollbookError where it has no rows or no fields."""
        if not self._rows or not self._columns:
            raise refuse(self._name, _NO_ROWS)
        columns = (column.cells(field) for field, column in self._columns.items())
        return Table(tuple(columns), self._name)


def _is_flat(row: Row) -> bool:
    return not any(isinstance(cell, dict | list) for cell in row.values())


def _flattened(row: Row, prefix: str = "", depth: int = 0) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for field, cell in row.items():
        if isinstance(cell, dict) and depth < DEEPEST:
            flat |= _flattened(cell, f"{prefix}{field}.", depth + 1)
        elif isinstance(cell, dict | list):
            flat[prefix + field] = msgspec.json.encode(cell).decode()
        else:
            flat[prefix + field] = cell
    return flat


def read_json(source: Source) -> Table:
    """All rows as columns; raises TollbookError where the file holds none."""
    builder = Builder(source.name)
    head = source.head().removeprefix(b"\xef\xbb\xbf").lstrip()
    source.rewind()
    try:
        chunks = _array_chunks(source) if head[:1] == b"[" else _object_chunks(source, head)
        for rows in chunks:
            builder.add([row for row in rows if isinstance(row, dict)])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise refuse(source.name, _NOT_JSON.fill(reason=str(error))) from error
    return builder.table()


def _array_chunks(source: Source) -> Iterator[list[Any]]:
    """The objects of an array, some megabytes at a time: the whole would need five times its size.

    A chunk is cut between two objects. A cut inside one makes a part that is no JSON: then the
    chunk grows to a later one.
    """
    left, is_first = b"", True
    while part := source.read(CHUNK):
        left += part
        if is_first:
            left, is_first = left.removeprefix(b"\xef\xbb\xbf").lstrip()[1:], False
        cut = _last_cut(left)
        if cut and (rows := _decoded(left[: cut[0]])) is not None:
            left = left[cut[1] :]
            yield rows
    yield msgspec.json.decode(b"[" + left)


def _last_cut(content: bytes) -> tuple[int, int] | None:
    """The end of one object and the beginning of the next, as late as possible."""
    cuts = [*_BETWEEN.finditer(content, max(0, len(content) - (64 << 10)))]
    return (cuts[-1].start() + 1, cuts[-1].end()) if cuts else None


def _decoded(objects: bytes) -> list[Any] | None:
    try:
        rows: list[Any] = msgspec.json.decode(b"[" + objects + b"]")
    except msgspec.DecodeError:
        return None
    return rows


def _object_chunks(source: Source, head: bytes) -> Iterator[list[Any]]:
    """One object a line, or one object whose members are the rows."""
    line = head.partition(b"\n")[0].strip()
    if line.endswith(b"}") and _decoded(line) is not None and b"\n" in head.strip():
        yield from _line_chunks(source)
        return
    content = b"".join(iter(lambda: source.read(CHUNK), b"")).removeprefix(b"\xef\xbb\xbf")
    yield _rows_of(msgspec.json.decode(content))


def _line_chunks(source: Source) -> Iterator[list[Any]]:
    left = b""
    source.rewind(by_lines=True)
    while part := source.read(CHUNK):
        left += part.removeprefix(b"\xef\xbb\xbf")
        whole, _, left = left.rpartition(b"\n")
        yield _LINES.decode_lines(whole)
    yield _LINES.decode_lines(left) if left.strip() else []


def _rows_of(value: dict[str, Any]) -> list[Any]:
    """Rows by key, each with its key; or the longest array of objects inside."""
    members = list(value.values())
    if members and all(isinstance(member, dict) for member in members):
        return [{KEY: key, **member} for key, member in value.items()]
    arrays = [
        each for each in members if isinstance(each, list) and each and isinstance(each[0], dict)
    ]
    if arrays:
        return max(arrays, key=len)
    if members and all(isinstance(member, int | float) for member in members):
        return [{KEY: key, "value": member} for key, member in value.items()]
    return []
