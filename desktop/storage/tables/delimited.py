"""Delimited text to columns: how it is written is found out, then pandas' parser reads it."""

import csv
import io
import re
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import DateOrder, TextFormat
from desktop.storage.reading import refuse
from desktop.storage.tables.cells import Cells, Table, unique_names
from desktop.storage.tables.dates import day_of
from desktop.storage.tables.header import names_row
from desktop.storage.tables.numbers import decimal_of
from desktop.storage.tables.source import HEAD, Source
from desktop.storage.tables.utf8 import Utf8, first_fault
from desktop.storage.tables.zeros import Zeros

if TYPE_CHECKING:
    import pandas as pd

    Columns = dict[int, pd.Series[Any]]

ENCODINGS = ("utf-8", "cp1251", "koi8-u", "koi8-r", "cp866", "cp1252")
DELIMITERS = (",", ";", "\t", "|")
MOST_COLUMNS = 2_000
SAMPLE_ROWS = 2_000
FEW = 0.5  # a column with fewer distinct cells than this share of its rows is kept as codes
ROWS_AT_ONCE = 2_000_000
PROBED = 20_000  # rows that tell whether cells repeat, where the first ones do not
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}")
_SKIPPED = re.compile(r"Skipping line (\d+)")

_NOT_TEXT = QT_TRANSLATE_NOOP(
    "Tables",
    "The file is no text in {encoding} (at byte {byte}). Choose the encoding it is written in.",
)
_WIDE = QT_TRANSLATE_NOOP(
    "Tables", "The table has {count} columns; Tollbook reads up to {most}. Choose another file."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Tables", "The file is not readable as a table: {reason}. Check delimiter and quotes."
)
_ONE_LINE = QT_TRANSLATE_NOOP(
    "Tables", "The file has no rows below its column names. Choose a file with rows."
)


def sniff(head: bytes) -> TextFormat:
    """How a file is written, by its first bytes."""
    encoding = encoding_of(head)
    text = head.decode(encoding, "ignore").lstrip("\ufeff")
    delimiter = _delimiter(text)
    rows = sample_rows(text, delimiter)
    return TextFormat(encoding, delimiter, _decimal(rows), names_row(rows))


def encoding_of(head: bytes) -> str:
    """The encoding: by its mark, as valid UTF-8, or by how its letters read."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    for encoding, high in (("utf-16-le", head[1:4096:2]), ("utf-16-be", head[:4096:2])):
        if high.count(0) + high.count(4) > 0.9 * len(high) > 0:  # Latin or Cyrillic, two bytes each
            return encoding
    try:
        head[: head.rfind(b"\n") + 1 or len(head)].decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(head)
    return "utf-8"


def _guessed(head: bytes) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(head, cp_isolation=list(ENCODINGS[1:])).best()
    name = found.encoding.replace("_", "-") if found else "cp1252"
    # The same letters, and four more that Ukrainian has.
    return "koi8-u" if name == "koi8-r" else name


def sample_rows(text: str, delimiter: str) -> list[list[str]]:
    """The first rows, but for one that the sample may have cut."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            if len(rows) > SAMPLE_ROWS:
                break
    except csv.Error:  # a cell longer than the sample; what came before it counts
        return rows
    return rows[:-1] if len(rows) > 1 and len(text) >= HEAD else rows


def _delimiter(text: str) -> str:
    """The delimiter that cuts most rows into the same number of cells, more than one."""

    def evenness(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row in sample_rows(text, delimiter) if row)
        if not widths:
            return 0.0, 0
        width, rows = widths.most_common(1)[0]
        return (rows / widths.total() if width > 1 else 0.0), width

    return max(DELIMITERS, key=evenness)


def _decimal(rows: Sequence[Sequence[str]]) -> str:
    return decimal_of(cell for row in rows[1:] for cell in row)


def read_delimited(source: Source, text: TextFormat) -> tuple[Table, int]:
    """All columns, and how many rows were left out for having too many cells."""
    head = source.head().decode(text.encoding, "ignore").lstrip("\ufeff")
    rows = sample_rows(head, text.delimiter)
    width = max(map(len, rows[max(text.header, 0) :]), default=0)
    if width > MOST_COLUMNS:
        raise refuse(source.name, _WIDE.fill(count=width, most=MOST_COLUMNS))
    body = rows[text.header + 1 :]
    if not body:
        raise refuse(source.name, _ONE_LINE)
    given = rows[text.header] if text.header >= 0 else []
    names = unique_names([*given, *[""] * (width - len(given))])
    columns, skipped = _parsed(source, text, names, body)
    if not len(columns[0]):
        raise refuse(source.name, _ONE_LINE)
    return Table(tuple(columns), source.name), skipped


def _parsed(
    source: Source, text: TextFormat, names: list[str], body: list[list[str]]
) -> tuple[list[Cells], int]:
    samples = [[row[place] for row in body if place < len(row)] for place in range(len(names))]
    kinds = {place: _storage(cells) for place, cells in enumerate(samples)}
    frame, skipped = _whole(source, text, kinds)
    columns = [
        _cells(name, frame[place], _repeats(cells))
        for place, (name, cells) in enumerate(zip(names, samples, strict=True))
    ]
    return columns, skipped


def _whole(source: Source, text: TextFormat, kinds: dict[int, str]) -> "tuple[Columns, int]":
    """The cells, and how many lines were left out.

    Columns of whole numbers, as far as was looked, are texts where they have others too, or zeros
    in front.
    """
    numbers = [place for place, kind in kinds.items() if kind == "int64"]
    as_texts = kinds | dict.fromkeys(numbers, "object")
    zeros = Zeros(text.delimiter)
    try:
        frame, skipped = _frame(source, text, kinds, zeros.watched if numbers else _unwatched)
    except OverflowError:
        return _frame(source, text, as_texts)
    if not zeros.found:
        return frame, skipped
    read = {place: frame[place] for place in numbers}
    del frame  # two would take too much memory
    frame, skipped = _frame(source, text, as_texts)
    for place, column in read.items():
        if list(map(str, column.tolist())) == frame[place].tolist():
            frame[place] = column
    return frame, skipped


def _unwatched(content: bytes) -> bytes:
    return content


def _frame(
    source: Source,
    text: TextFormat,
    kinds: dict[int, str],
    watch: Callable[[bytes], bytes] = _unwatched,
) -> "tuple[Columns, int]":
    """The cells, and how many lines were left out; raises OverflowError for a cell of no number."""
    import pandas as pd

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        try:
            rows: Any = Utf8(source, text.encoding, _lines_above(source, text), watch)
            parts = pd.read_csv(
                rows,
                sep=text.delimiter,
                header=None,
                names=list(kinds),
                index_col=False,
                dtype=kinds,
                encoding="utf-8",
                na_filter=False,
                on_bad_lines="warn",
                engine="c",
                chunksize=ROWS_AT_ONCE,
            )
            with parts:
                frames = list(parts)
        except UnicodeError as error:
            byte = first_fault(source, text.encoding)
            sentence = _NOT_TEXT.fill(encoding=text.encoding, byte=byte)
            raise refuse(source.name, sentence) from error
        except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
            raise refuse(source.name, _UNREADABLE.fill(reason=str(error))) from error
        except ValueError as error:
            raise OverflowError from error
    columns = {place: _one_after_another([frame[place] for frame in frames]) for place in kinds}
    return columns, sum(len(_SKIPPED.findall(str(each.message))) for each in said)


def _one_after_another(parts: "list[pd.Series[Any]]") -> "pd.Series[Any]":
    """A column whose parts were read one by one.

    Texts are taken over part by part: no other thread can run while ten million are moved at once.
    """
    import pandas as pd
    from pandas.api.types import union_categoricals

    if len(parts) == 1:
        return parts[0]
    if isinstance(parts[0].dtype, pd.CategoricalDtype):
        return pd.Series(union_categoricals(parts))
    if parts[0].dtype == np.int64:
        return pd.Series(np.concatenate([part.to_numpy() for part in parts]))
    rows, begin = np.empty(sum(map(len, parts)), object), 0
    for part in parts:
        rows[begin : begin + len(part)] = part.to_numpy(object)
        begin += len(part)
    return pd.Series(rows, dtype=object, copy=False)


def _lines_above(source: Source, text: TextFormat) -> int:
    """How many lines the names and what stands above them take: a cell may have line breaks."""
    head = source.head().decode(text.encoding, "ignore").lstrip("\ufeff")
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=text.delimiter)
    for _row in range(text.header + 1):
        next(reader)
    return reader.line_num


def _repeats(cells: list[str]) -> bool:
    """Whether a column has few cells that differ, as far as its first rows tell."""
    return len(set(cells)) <= max(FEW * len(cells), 20)


def _storage(cells: list[str]) -> str:
    """How pandas keeps a column: whole numbers, codes where cells repeat, or text.

    Codes would make 7 of "007" and True of "TRUE": what may be such stays text.
    """
    if cells and all(map(_WHOLE.fullmatch, cells)):
        return "int64"
    if all(map(_is_plain, cells)):
        return "object"
    is_dated = all(day_of(cell, DateOrder.DAY_FIRST) for cell in cells[:50])
    return "category" if is_dated or _repeats(cells) else "object"


def _is_plain(cell: str) -> bool:
    if cell.casefold() in {"true", "false"}:
        return True
    try:
        float(cell or "0")
    except ValueError:
        return False
    return True


def _cells(name: str, column: "pd.Series[Any]", repeats: bool) -> Cells:  # noqa: FBT001
    import pandas as pd

    if isinstance(column.dtype, pd.CategoricalDtype):
        codes, values = column.cat.codes.to_numpy(), column.cat.categories.tolist()
        return Cells(name, codes.astype(np.int32), values)
    rows = column.to_numpy() if column.dtype == np.int64 else column.to_numpy(object)
    if repeats or _repeats(rows[:: max(1, len(rows) // PROBED)].tolist()):
        codes, found = pd.factorize(rows)
        return Cells(name, codes.astype(np.int32), found.tolist())
    return Cells(name, np.arange(len(rows), dtype=np.int32), rows)
