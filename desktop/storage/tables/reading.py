"""Any file to a table: the one way in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Recipe, TextFormat
from desktop.storage.reading import refuse
from desktop.storage.tables.cells import Table
from desktop.storage.tables.memory import refuse_too_large
from desktop.storage.tables.proposing import hxl_row, proposed, without_tags
from desktop.storage.tables.source import Format, Progress, Source, archive_format, format_of

_ARCHIVE = QT_TRANSLATE_NOOP(
    "Tables", "This archive is no workbook. Unpack it, and open the table that is inside."
)


@dataclass(frozen=True, slots=True)
class Read:
    """A table that was read, how, and how many rows were left out for having too many cells."""

    table: Table
    recipe: Recipe
    left_out: int = 0


def read_table(
    path: Path,
    recipe: Recipe | None = None,
    progress: Progress = lambda _share: None,
    *,
    sheet: str = "",
) -> Read:
    """Read a file by a recipe, or by what is proposed for it; `sheet` is one of a workbook's.

    Raises TollbookError where it is no table. `progress` is told the share that is read, and gives
    up by raising.
    """
    with Source(path, progress) as source:
        found = format_of(source.head())
        if found is Format.ARCHIVE:
            found = archive_format(path, source.name)
        refuse_too_large(source.name, found, source.unpacked_size)
        if found is Format.WORKBOOK:
            from desktop.storage.tables.workbook import read_workbook

            name = sheet or (recipe.sheet if recipe else "")
            return _finished(read_workbook(path, source.name, name), recipe)
        return _READERS[found](path, source, recipe)


def _delimited(_path: Path, source: Source, recipe: Recipe | None) -> Read:
    from desktop.storage.tables.delimited import read_delimited, sniff

    text = recipe.text if recipe else sniff(source.head())
    table, left_out = read_delimited(source, text)
    return _finished(table, recipe, text, left_out)


def _json(_path: Path, source: Source, recipe: Recipe | None) -> Read:
    from desktop.storage.tables.json_rows import read_json

    return _finished(read_json(source), recipe)


def _parquet(path: Path, source: Source, recipe: Recipe | None) -> Read:
    from desktop.storage.tables.parquet import read_parquet

    return _finished(read_parquet(path, source.name, source.progress), recipe)


def _archive(_path: Path, source: Source, _recipe: Recipe | None) -> Read:
    raise refuse(source.name, _ARCHIVE)


def _finished(
    table: Table, recipe: Recipe | None, text: TextFormat | None = None, left_out: int = 0
) -> Read:
    if recipe.hxl if recipe else hxl_row(table):
        table = without_tags(table)
        recipe = recipe or replace(proposed(table), hxl=True)
    recipe = recipe or proposed(table)
    return Read(table, replace(recipe, text=text) if text else recipe, left_out)


_READERS: dict[Format, Callable[[Path, Source, Recipe | None], Read]] = {
    Format.DELIMITED: _delimited,
    Format.JSON: _json,
    Format.PARQUET: _parquet,
    Format.ARCHIVE: _archive,
}
