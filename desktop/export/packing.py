"""What is open as one Tollbook file: a dataset's own tables, or the rows it was worked out from."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.analysis.own_data.dataset import OwnFile
from desktop.analysis.own_data.packing import names_of_people, packed
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.work import aside
from desktop.models.opening import OpenedTable
from desktop.storage.opening import Opened, as_archive
from desktop.storage.reading import printable
from desktop.storage.tables.packed import write_packed
from desktop.storage.writing import written_aside

_NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "Save", "Without names of people nothing is left of the list. It is not written."
)


def named_columns(opened: Opened) -> tuple[str, ...]:
    """The columns of what is open that hold names of people."""
    files = opened.files if isinstance(opened, OpenedTable) else ()
    return tuple(dict.fromkeys(name for each in files for name in names_of_people(each.recipe)))


def save_steps(opened: Opened, target: Path, *, with_names: bool) -> Iterator[float]:
    """Write a Tollbook file; yields progress, 0 to 1. Raises TollbookError."""
    if isinstance(opened, OpenedTable):
        yield from _tables(opened.files, target, with_names=with_names)
        return
    content = yield from aside(lambda: as_archive(opened.path))
    with written_aside(target) as path:
        path.write_bytes(content)
    yield 1.0


def _has_names_alone(file: OwnFile) -> bool:
    return len(names_of_people(file.recipe)) == len(file.recipe.columns)


def _tables(files: Sequence[OwnFile], target: Path, *, with_names: bool) -> Iterator[float]:
    if not with_names and any(_has_names_alone(each) for each in files):
        raise TollbookError(Problem(printable(target.name), _NOTHING_LEFT))
    packs = yield from aside(lambda: [packed(each, with_names=with_names) for each in files])
    yield from write_packed(target, packs)
