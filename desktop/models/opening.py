"""Open whatever is asked for: a dataset, or a list or series of the reader's own.

What reads tables is imported when there is one: a dataset needs no numpy.
"""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import DateOrder, Recipe, Role
from desktop.storage.opening import PACKAGE_FILE, Opened, is_dataset, open_asked
from desktop.storage.reading import printable, refuse

if TYPE_CHECKING:
    from desktop.analysis.own_data.dataset import OwnFile
    from desktop.analysis.records.crossfilter import Crossfilter
    from desktop.storage.recipes import RecipeBook
    from desktop.storage.tables.reading import Read
    from desktop.storage.tables.source import Progress

_UNSURE = QT_TRANSLATE_NOOP(
    "Tables",
    'In the column "{name}" day and month may stand either way. Open the file in the window and '
    "say which.",
)


_CHANGED = QT_TRANSLATE_NOOP(
    "Tables",
    "The file has no longer these columns: {columns}. Open it again and say how it is read.",
)


@dataclass(frozen=True, slots=True)
class OpenedTable(Opened):
    """A dataset worked out from files with rows; `files` has what was read, newest first.

    `cross` counts the rows of the newest, where that was made ready beforehand.
    """

    files: "tuple[OwnFile, ...]" = ()
    cross: "Crossfilter | None" = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Unread:
    """Files with rows, of which it is to be asked how they are read."""

    paths: tuple[Path, ...]


def ready_to_explore(opened: Opened) -> Opened:
    """The same with the rows counted by every column: what would stop a window for a moment."""
    if not isinstance(opened, OpenedTable):
        return opened
    from desktop.analysis.records.crossfilter import Crossfilter

    cross = Crossfilter(opened.files[0].records)
    for column in cross.records.coded:
        cross.counts(column.name)
    return replace(opened, cross=cross)


def _no_progress(_share: float) -> None:
    """Nobody asks."""


def holds_tables(path: Path) -> bool:
    """Whether a file has rows to be read, and not the figures of a dataset."""
    if not is_dataset(path):
        return True
    from desktop.storage.packages import is_packed

    return is_packed(path)


def open_any(path: Path | None) -> Opened:
    """A dataset (None: the bundled one), or a table as a dataset; raises TollbookError.

    A table is read as the last file of its shape was, or else as is proposed for it.
    """
    if path is None or not holds_tables(path):
        return open_asked(path)
    return open_packed(path) if is_dataset(path) else open_tables([_described(path)])


def _described(path: Path) -> Path:
    """What describes a table in a folder; any other path as it is."""
    return path / PACKAGE_FILE if path.is_dir() else path


def open_or_ask(paths: Sequence[Path], *, from_cache: bool = True) -> Opened | Unread:
    """A dataset (no path: the bundled one), or the tables that are to be asked about.

    A table that is kept as it was read before, and has not changed since, is there at once.
    """
    if not paths or is_dataset(paths[0]):
        return ready_to_explore(open_any(paths[0] if paths else None))
    if len(paths) == 1 and from_cache and (found := _kept(paths[0])):
        return ready_to_explore(found)
    from desktop.state.importing import day_in

    described = [_described(path) for path in paths]
    newest = sorted(described, key=lambda path: day_in(path.name) or date.min, reverse=True)
    return Unread(tuple(newest))


def open_again(
    paths: Sequence[Path], progress: "Progress" = _no_progress, *, from_cache: bool = True
) -> Opened:
    """What was open before, without a question: tables are read as the last of their shape were.

    Raises TollbookError where that is not possible.
    """
    found = open_or_ask(paths, from_cache=from_cache)
    if isinstance(found, Unread):
        return ready_to_explore(open_tables(found.paths, None, progress, keeps=from_cache))
    return found


def open_packed(path: Path, progress: "Progress" = _no_progress) -> OpenedTable:
    """The tables of a Tollbook file, as they were when they were saved."""
    from desktop.analysis.own_data.packing import unpacked
    from desktop.models.collation import sort_key
    from desktop.storage.tables.packed import read_packed

    return _opened(unpacked(read_packed(path, progress), sort_key()), path)


def open_tables(
    paths: Sequence[Path],
    recipe: Recipe | None = None,
    progress: "Progress" = _no_progress,
    *,
    keeps: bool = False,
) -> OpenedTable:
    """Files with rows, read by one recipe (None: by what is proposed for each).

    Several are editions of one series. One that is read by a recipe is kept for the next time where
    `keeps` says so. Raises TollbookError where one is no table, or where it is not known how its
    dates are written. `progress` gives up by raising.
    """

    def told(number: int) -> "Progress":
        return lambda share: progress((number + share) / len(paths))

    alone = len(paths) == 1
    files = [
        _read(path, recipe, told(number), keeps=keeps and alone, alone=alone)
        for number, path in enumerate(paths)
    ]
    return _opened(files, paths[0])


def _opened(files: "Sequence[OwnFile]", path: Path) -> OpenedTable:
    from desktop.analysis.own_data.dataset import own_dataset

    newest = tuple(sorted(files, key=lambda each: each.as_of, reverse=True))
    return OpenedTable(own_dataset(newest), path, is_bundled=False, files=newest)


def _read(
    path: Path, recipe: Recipe | None, progress: "Progress", *, keeps: bool, alone: bool
) -> "OwnFile":
    from desktop.analysis.own_data.dataset import OwnFile
    from desktop.analysis.records import kept
    from desktop.analysis.records.columns import records
    from desktop.models.collation import language, sort_key
    from desktop.storage.tables.cells import let_go
    from desktop.storage.tables.packages import packaged

    package = packaged(path)
    table = package.path if package else path  # that a package describes
    before = kept.state_of(path)
    hashing = ThreadPoolExecutor(1)  # beside the reading: it takes a fifth as long
    digest = hashing.submit(_digest, table)
    hashing.shutdown(wait=False)
    found = _found(path, recipe, progress, alone=alone)
    for column in found.recipe.columns:
        if column.order is DateOrder.UNKNOWN and column.role is not Role.IGNORED:
            raise refuse(printable(path.name), _UNSURE.fill(name=column.name))
    made = records(found.table, found.recipe, sort_key())
    let_go(found.table)
    if keeps and not package:  # whose own file stays as it is while its table changes
        extra = {"digest": digest.result(), "left_out": found.left_out}
        kept.keep(path, made, found.recipe, language(), before=before, extra=extra)
    name = printable(table.name)
    return OwnFile(made, found.recipe, name, digest.result(), found.left_out)


def _digest(path: Path) -> str:
    """SHA-256 of a file; empty where it cannot be read, which its reading says."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _found(path: Path, recipe: Recipe | None, progress: "Progress", *, alone: bool) -> "Read":
    """A table by a recipe, with the day in its own name where it is one of several editions."""
    from desktop.state.importing import day_in
    from desktop.storage.tables.reading import read_table

    if recipe is None:
        return proposed_table(path, progress)
    found = read_table(path, recipe, progress)
    names = tuple(each.name for each in found.table.columns)
    if missing := [each.name for each in recipe.columns if each.name not in names]:
        raise refuse(printable(path.name), _CHANGED.fill(columns=", ".join(missing[:5])))
    day = recipe.meaning.as_of if alone else day_in(path.name)
    return replace(found, recipe=replace(recipe, meaning=replace(recipe.meaning, as_of=day)))


def proposed_table(path: Path, progress: "Progress" = _no_progress, *, sheet: str = "") -> "Read":
    """A table as the wizard proposes to read it; `sheet` is one of a workbook's."""
    from desktop.analysis.importing.looking import look, look_whole
    from desktop.state.importing import begun, with_table

    looked = look_whole(look(path, None, sheet, _no_progress), sheet, progress)
    offered = recipes().offered(looked.found.names, looked.found.kind)
    state = with_table(begun([path.name]), looked.found, offered, looked.package)
    return replace(looked.found.read, recipe=state.recipe)


def recipes() -> "RecipeBook":
    """How files were read before."""
    from desktop.storage import places
    from desktop.storage.recipes import RecipeBook

    return RecipeBook(places.settings_folder())


def _kept(path: Path) -> OpenedTable | None:
    """A table as it was read before, where it is kept; whatever is wrong with that is nothing."""
    from desktop.analysis.own_data.dataset import OwnFile
    from desktop.analysis.records import kept
    from desktop.models.collation import language

    found = kept.load(path, None, language())
    if found is None:
        return None
    digest, left_out = found.extra.get("digest"), found.extra.get("left_out")
    if not isinstance(digest, str) or not isinstance(left_out, int):
        return None
    file = OwnFile(found.records, found.recipe, printable(path.name), digest, left_out)
    return _opened([file], path)
