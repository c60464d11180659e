"""Open whatever is asked for: a dataset, or a list or series of the reader's own.

What reads tables is imported when there is one: a dataset needs no numpy.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import DateOrder, Recipe
from desktop.storage.opening import Opened, is_dataset, open_asked
from desktop.storage.reading import printable, refuse

if TYPE_CHECKING:
    from desktop.analysis.own_data.dataset import OwnFile
    from desktop.storage.tables.source import Progress

_UNSURE = QT_TRANSLATE_NOOP(
    "Tables",
    'In the column "{name}" day and month may stand either way. Open the file in the window and '
    "say which.",
)


@dataclass(frozen=True, slots=True)
class OpenedTable(Opened):
    """A dataset worked out from files with rows; `files` has what was read, newest first."""

    files: "tuple[OwnFile, ...]" = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Files with rows, of which it is to be asked how they are read."""

    paths: tuple[Path, ...]


def _no_progress(_share: float) -> None:
    """Nobody asks."""


def holds_tables(path: Path) -> bool:
    """Whether a file has rows to be read, and not the figures of a dataset."""
    if not is_dataset(path):
        return True
    from desktop.storage.packages import is_packed

    return is_packed(path)


def open_any(path: Path | None, recipe: Recipe | None = None) -> Opened:
    """A dataset (None: the bundled one), or a table as a dataset; raises TollbookError."""
    if path is None or not holds_tables(path):
        return open_asked(path)
    return open_packed(path) if is_dataset(path) else open_tables([path], recipe)


def open_or_ask(paths: Sequence[Path]) -> Opened | Unread:
    """A dataset (no path: the bundled one), or the tables that are to be asked about."""
    if not paths or is_dataset(paths[0]):
        return open_any(paths[0] if paths else None)
    return Unread(tuple(paths))


def open_packed(path: Path, progress: "Progress" = _no_progress) -> OpenedTable:
    """The tables of a Tollbook file, as they were when they were saved."""
    from desktop.analysis.own_data.dataset import own_dataset
    from desktop.analysis.own_data.packing import unpacked
    from desktop.models.collation import sort_key
    from desktop.storage.tables.packed import read_packed

    files = unpacked(read_packed(path, progress), sort_key())
    return OpenedTable(own_dataset(files), path, is_bundled=False, files=files)


def open_tables(
    paths: Sequence[Path],
    recipe: Recipe | None = None,
    progress: "Progress" = _no_progress,
) -> OpenedTable:
    """Files with rows, read by one recipe (None: by what is proposed for each).

    Several are editions of one series. Raises TollbookError where one is no table, or where it is
    not known how its dates are written. `progress` gives up by raising.
    """
    from desktop.analysis.own_data.dataset import own_dataset

    def told(number: int) -> "Progress":
        return lambda share: progress((number + share) / len(paths))

    files = [_read(path, recipe, told(number)) for number, path in enumerate(paths)]
    newest = sorted(files, key=lambda each: each.as_of, reverse=True)
    return OpenedTable(own_dataset(newest), paths[0], is_bundled=False, files=tuple(newest))


def _read(path: Path, recipe: Recipe | None, progress: "Progress") -> "OwnFile":
    from desktop.analysis.own_data.dataset import OwnFile
    from desktop.analysis.records.columns import records
    from desktop.models.collation import sort_key
    from desktop.storage.tables.reading import read_table

    found = read_table(path, recipe, progress)
    for column in found.recipe.columns:
        if column.order is DateOrder.UNKNOWN:
            raise refuse(printable(path.name), _UNSURE.fill(name=column.name))
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    meaning = found.recipe.meaning
    if not meaning.title:
        meaning = replace(meaning, title=printable(path.stem))
    made = records(found.table, found.recipe, sort_key())
    told = replace(found.recipe, meaning=meaning)
    return OwnFile(made, told, printable(path.name), digest, found.left_out)
