"""Tables in one Tollbook file, with how they are read: JSON and Parquet in a zip."""

import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import RECIPE_FORMAT, DateOrder, Kind, Recipe, Role
from desktop.storage.archive import FIRST_DAY
from desktop.storage.packages import PACKAGE_FILE, TABLES_FORMAT, description
from desktop.storage.reading import broken, printable, refuse
from desktop.storage.tables.cells import Table
from desktop.storage.tables.memory import refuse_too_large
from desktop.storage.tables.parquet import read_parquet, write_parquet
from desktop.storage.tables.source import HIGHEST_RATIO, LARGEST, Format, Progress
from desktop.storage.writing import written_aside

MOST_TABLES = 200
MOST_CELLS = 500_000_000
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES = {Kind.DATE: "date", Kind.NUMBER: "number", Kind.CATEGORY: "string", Kind.TEXT: "string"}

_BAD = QT_TRANSLATE_NOOP(
    "Tables",
    "The Tollbook file does not say how its tables are to be read ({reason}). Get it again from "
    "where it came from.",
)
_MANY = QT_TRANSLATE_NOOP(
    "Tables",
    "The Tollbook file has more than {most} million cells; Tollbook reads no more at once. Get it "
    "in parts.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Tables",
    "The tables were packed by a newer Tollbook (recipe {format}; this one reads {newest}). Get a "
    "newer Tollbook.",
)


@dataclass(frozen=True, slots=True)
class PackedTable:
    """A table, how it is read, and what the file that it is from was called.

    `digest` is that file's SHA-256, `left_out` how many of its rows had too many cells, `unread`
    how many cells of a column were none of its kind.
    """

    table: Table
    recipe: Recipe
    name: str
    digest: str
    left_out: int
    unread: dict[str, int]


class _About(msgspec.Struct):
    recipe: Recipe
    name: str
    digest: str
    left_out: int = 0
    unread: dict[str, int] = {}


class _Field(msgspec.Struct):
    name: str
    type: str


class _Schema(msgspec.Struct):
    fields: list[_Field]


class _Resource(msgspec.Struct):
    name: str
    path: str
    tollbook: _About
    schema: _Schema
    format: str = "parquet"
    mediatype: str = "application/vnd.apache.parquet"


class _Mark(msgspec.Struct):
    format: int


class _Package(msgspec.Struct):
    name: str
    title: str
    tollbook: _Mark
    resources: list[_Resource]
    profile: str = msgspec.field(default=_PROFILE, name="$schema")


def write_packed(target: Path, packs: Sequence[PackedTable]) -> Iterator[float]:
    """Write tables as one Tollbook file; yields progress, 0 to 1. Raises TollbookError."""
    resources = [
        _Resource(
            name=f"records-{number}",
            path=f"records-{number}.parquet",
            tollbook=_About(each.recipe, each.name, each.digest, each.left_out, each.unread),
            schema=_Schema([_Field(c.name, _TYPES[c.kind]) for c in each.recipe.columns]),
        )
        for number, each in enumerate(packs, 1)
    ]
    title = packs[0].recipe.meaning.title or packs[0].name
    package = _Package("tollbook-tables", title, _Mark(TABLES_FORMAT), resources)
    described = msgspec.json.format(msgspec.json.encode(package), indent=1)
    with (
        written_aside(target) as aside,
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(aside, "w") as archive,
    ):
        archive.writestr(_member(PACKAGE_FILE), described, zipfile.ZIP_DEFLATED)
        for number, (resource, pack) in enumerate(zip(resources, packs, strict=True)):
            path = Path(folder) / resource.path
            write_parquet(path, pack.table)
            yield (number + 0.7) / len(packs)
            archive.writestr(_member(resource.path), path.read_bytes())
            path.unlink()
            yield (number + 1) / len(packs)


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, FIRST_DAY)
    member.create_system = 3  # the same on every system
    member.external_attr = 0o644 << 16
    return member


def read_packed(path: Path, progress: Progress = lambda _share: None) -> list[PackedTable]:
    """The tables of a Tollbook file; raises TollbookError. `progress` gives up by raising."""
    name = printable(path.name)
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            package = _package(description(archive), name)
            many = len(package.resources)
            packs, rows = [], 0
            for number, resource in enumerate(package.resources):
                progress(number / many)
                file = Path(folder) / f"{number}.parquet"
                _unpack(archive, resource.path, file, name)
                refuse_too_large(name, Format.PARQUET, file.stat().st_size)
                about = resource.tollbook
                table = read_parquet(file, name)
                file.unlink()
                rows += table.rows * len(table.columns)
                if rows > MOST_CELLS:
                    raise refuse(name, _MANY.fill(most=MOST_CELLS // 10**6))
                packs.append(_packed(table, about))
    except (OSError, KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile) as error:
        raise broken(name) from error
    return packs


def _unpack(archive: zipfile.ZipFile, path: str, target: Path, name: str) -> None:
    """Write a member to a file of ours: nothing is ever unpacked to where the archive says."""
    member = archive.getinfo(path)
    if member.file_size > min(LARGEST, HIGHEST_RATIO * max(member.compress_size, 1)):
        raise broken(name)
    with archive.open(member) as packed, target.open("wb") as file:
        shutil.copyfileobj(packed, file, 1 << 20)


def _is_sound(about: _About) -> bool:
    """Whether a table can be read as it is said to have been."""
    names = [each.name for each in about.recipe.columns]
    orders = {each.order for each in about.recipe.columns if each.role is not Role.IGNORED}
    is_known = about.recipe.text.decimal in {".", ","} and DateOrder.UNKNOWN not in orders
    counts = (about.left_out, *about.unread.values())
    return is_known and bool(names) and len(set(names)) == len(names) and min(counts) >= 0


def _packed(table: Table, about: _About) -> PackedTable:
    name = printable(about.name)
    return PackedTable(table, about.recipe, name, about.digest, about.left_out, about.unread)


def _package(content: bytes, name: str) -> _Package:
    try:
        package = msgspec.json.decode(content, type=_Package)
    except (ValueError, RecursionError) as error:  # msgspec's errors are values' errors
        raise refuse(name, _BAD.fill(reason=printable(str(error)))) from error
    paths = {resource.path for resource in package.resources}
    if not 0 < len(paths) == len(package.resources) <= MOST_TABLES:
        raise refuse(name, _BAD.fill(reason=f"{len(package.resources)} tables"))
    for resource in package.resources:
        if resource.tollbook.recipe.format > RECIPE_FORMAT:
            told = _NEWER.fill(format=resource.tollbook.recipe.format, newest=RECIPE_FORMAT)
            raise refuse(name, told)
        if not _is_sound(resource.tollbook):
            raise refuse(name, _BAD.fill(reason=printable(resource.tollbook.name)))
    return package
