"""The work behind the steps of an import: the whole file, its columns' facts, its review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.analysis.importing.facts import Facts, facts
from desktop.analysis.importing.findings import Finding
from desktop.analysis.importing.review import differing, review
from desktop.analysis.records.columns import SortKey, records
from desktop.domain.problems import Problem, TollbookError
from desktop.domain.tables import ColumnRecipe, DateOrder, Recipe, TextFormat
from desktop.storage.tables.cells import Table
from desktop.storage.tables.dates import order_of
from desktop.storage.tables.packages import Packaged, packaged
from desktop.storage.tables.preview import Preview, preview, whole
from desktop.storage.tables.proposing import present
from desktop.storage.tables.source import Format, Progress

KnownFacts = Mapping[ColumnRecipe, Facts]


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked at; `path` is the table itself where a package names it."""

    path: Path
    found: Preview
    package: Packaged | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What there is to say of a table; `alike` are the other files that can be read in its way."""

    findings: Sequence[Finding]
    alike: tuple[Path, ...]


def look(path: Path, text: TextFormat | None, sheet: str, progress: Progress) -> Looked:
    """The first rows of a file, or of the table that a Data Package names."""
    package = packaged(path)
    table = package.path if package else path
    found = preview(table, text, sheet, progress)
    if package and text is None:
        found = preview(table, package.text(found.read.recipe.text), sheet, progress)
    return Looked(table, found, package)


def look_whole(looked: Looked, sheet: str, progress: Progress) -> Looked:
    """All of a file whose first rows were looked at."""
    if looked.found.is_whole:
        return looked
    text = looked.found.read.recipe.text
    return replace(looked, found=whole(looked.path, text, sheet, progress))


def column_facts(
    table: Table, recipe: Recipe, known: KnownFacts, progress: Progress
) -> dict[ColumnRecipe, Facts]:
    """What every column comes to; what is `known` is not worked out again."""
    made: dict[ColumnRecipe, Facts] = {}
    for place, column in enumerate(recipe.columns):
        progress(place / len(recipe.columns))
        cells = table.column(column.name)
        if cells is not None:
            made[column] = known.get(column) or facts(cells, column, recipe.text.decimal)
    return made


def written_order(table: Table, name: str) -> DateOrder:
    """How the cells of a column would be written if they were dates."""
    cells = table.column(name)
    return order_of(present(cells)) if cells is not None else DateOrder.YEAR_FIRST


def reviewed(
    found: Preview, recipe: Recipe, others: Sequence[Path], sort_key: SortKey, progress: Progress
) -> Reviewed:
    """What there is to say of a table that is read by a recipe, and of the `others` to be."""
    progress(0.0)
    read = replace(found.read, recipe=recipe)
    findings = review(read, records(read.table, recipe, sort_key))
    columns: dict[Path, tuple[str, ...] | Problem] = {}
    for place, path in enumerate(others):
        progress(place / len(others))
        try:
            columns[path] = _names(path, found, recipe)
        except TollbookError as error:
            columns[path] = error.problems[0]
    alike = tuple(path for path in others if columns[path] == found.names)
    named = {path.name: said for path, said in columns.items()}
    return Reviewed([*findings, *differing(found.names, named)], alike)


def _names(path: Path, found: Preview, recipe: Recipe) -> tuple[str, ...]:
    """The columns of a file read as another was; where they differ, as it says by itself."""
    if found.kind is not Format.DELIMITED:
        return preview(path, None, recipe.sheet).names
    try:
        names = preview(path, recipe.text).names
    except TollbookError:
        names = ()
    return names if names == found.names else preview(path).names
