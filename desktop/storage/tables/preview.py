"""The first rows of a file as a table, fast; and the whole of it, with everything proposed anew."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Recipe, TextFormat
from desktop.storage.reading import refuse
from desktop.storage.tables.cells import Table, coded, unique_names
from desktop.storage.tables.delimited import MOST_COLUMNS, sample_rows, sniff
from desktop.storage.tables.numbers import is_missing
from desktop.storage.tables.proposing import hxl_row, proposed, without_tags
from desktop.storage.tables.reading import Read, read_table
from desktop.storage.tables.source import (
    HEAD,
    Format,
    Progress,
    Source,
    archive_format,
    format_of,
)

SHOWN = 200  # rows that are shown
LOOKED_AT = 2_000  # rows that kinds of columns are proposed from

_NO_ROWS = QT_TRANSLATE_NOOP(
    "Tables",
    "Read in this way the file has no rows below its column names. Choose another row of names, "
    "delimiter or encoding.",
)
_WIDE = QT_TRANSLATE_NOOP(
    "Tables",
    "Read in this way the table has {count} columns; Tollbook reads up to {most}. Choose another "
    "delimiter.",
)


MENDABLE = (_NO_ROWS.text, _WIDE.text)  # by choosing otherwise how the file is written


@dataclass(frozen=True, slots=True)
class Preview:
    """A file as it will be read: of delimited text the first rows only, of others all of it.

    `tags` are those of the Humanitarian Exchange Language, one a column where there are any.
    """

    read: Read
    kind: Format
    is_whole: bool
    sheets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(each.name for each in self.read.table.columns)


def kind_of(path: Path) -> Format:
    """What a file is; raises TollbookError where it cannot be read."""
    with Source(path) as source:
        found = format_of(source.head())
        return archive_format(path, source.name) if found is Format.ARCHIVE else found


def preview(
    path: Path,
    text: TextFormat | None = None,
    sheet: str = "",
    progress: Progress = lambda _share: None,
) -> Preview:
    """How a file will be read: as it is written, or as `text` and `sheet` say.

    Raises TollbookError where it is no table, and what `progress` raises.
    """
    kind = kind_of(path)
    if kind is not Format.DELIMITED:
        return whole(path, text, sheet, progress)
    with Source(path, progress) as source:
        head = source.head()
        text = text or sniff(head)
        table = _first_rows(head, text, source.name)
    return _finished(table, text, kind, is_whole=False)


def whole(
    path: Path,
    text: TextFormat | None = None,
    sheet: str = "",
    progress: Progress = lambda _share: None,
) -> Preview:
    """All of a file, read as `text` and `sheet` say, its columns proposed anew."""
    kind = kind_of(path)
    if kind is Format.DELIMITED and text is None:
        with Source(path) as source:
            text = sniff(source.head())
    text = text or TextFormat()
    read = read_table(path, Recipe((), text), progress, sheet=sheet)
    sheets: tuple[str, ...] = ()
    if kind is Format.WORKBOOK:
        from desktop.storage.tables.workbook import sheet_names

        sheets = sheet_names(path, read.table.source)
    made = _finished(read.table, text, kind, is_whole=True)
    return replace(made, read=replace(made.read, left_out=read.left_out), sheets=sheets)


def _finished(table: Table, text: TextFormat, kind: Format, *, is_whole: bool) -> Preview:
    tags = _tags(table)
    if tags:
        table = without_tags(table)
    recipe = replace(proposed(table), text=text, hxl=bool(tags))
    return Preview(Read(table, recipe), kind, is_whole, tags=tags)


def _tags(table: Table) -> tuple[str, ...]:
    if table.rows < 2 or not hxl_row(table):
        return ()
    cells = (each.values[int(each.codes[0])] for each in table.columns)
    return tuple("" if is_missing(cell) else str(cell).strip() for cell in cells)


def _first_rows(head: bytes, text: TextFormat, name: str) -> Table:
    """The first rows of delimited text. Bytes that are no text in its encoding are seen as such."""
    words = head.decode(text.encoding, "replace").lstrip("\ufeff")
    rows = sample_rows(words, text.delimiter)
    if len(head) >= HEAD and len(rows) > 2:
        rows = rows[:-1]  # the end of the sample may have cut it
    body = [row for row in rows[text.header + 1 :] if row][:LOOKED_AT]
    if not body:
        raise refuse(name, _NO_ROWS)
    given = rows[text.header] if text.header >= 0 else []
    width = max(map(len, (given, *body)))
    if width > MOST_COLUMNS:
        raise refuse(name, _WIDE.fill(count=width, most=MOST_COLUMNS))
    names = unique_names([*given, *[""] * (width - len(given))])
    columns = (
        coded(each, (row[place] if place < len(row) else None for row in body))
        for place, each in enumerate(names)
    )
    return Table(tuple(columns), name)
