"""Tables in one Tollbook file, with how they are read: JSON and Parquet in a zip."""

import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import RECIPE_FORMAT, Kind, Recipe
from desktop.storage.archive import FIRST_DAY
from desktop.storage.packages import PACKAGE_FILE, TABLES_FORMAT, description
from desktop.storage.reading import broken, printable, refuse
from desktop.storage.tables.cells import Table
from desktop.storage.tables.parquet import read_parquet, write_parquet
from desktop.storage.tables.source import HIGHEST_RATIO, LARGEST, Progress
from desktop.storage.writing import written_aside

MOST_TABLES = 1_000
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES = {Kind.DATE: "date", Kind.NUMBER: "number", Kind.CATEGORY: "string", Kind.TEXT: "string"}

_BAD = QT_TRANSLATE_NOOP(
    "Tables",
    "The Tollbook file does not say how its tables are to be read ({reason}). Get it again from "
    "where it came from.",
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
            packs = []
            for number, resource in enumerate(package.resources):
                progress(number / many)
                file = Path(folder) / f"{number}.parquet"
                file.write_bytes(_content(archive, resource.path, path.stat().st_size, name))
                about = resource.tollbook
                table = read_parquet(file, name)
                file.unlink()
                packs.append(PackedTable(
                    table, about.recipe, about.name, about.digest, about.left_out, about.unread
                ))  # fmt: skip
    except (OSError, KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile) as error:
        raise broken(name) from error
    return packs


def _content(archive: zipfile.ZipFile, path: str, size: int, name: str) -> bytes:
    """A member, by its name: nothing is ever unpacked to where the archive says."""
    member = archive.getinfo(path)
    if member.file_size > min(LARGEST, HIGHEST_RATIO * size):
        raise broken(name)
    return archive.read(member)


def _package(content: bytes, name: str) -> _Package:
    try:
        package = msgspec.json.decode(content, type=_Package)
    except (ValueError, RecursionError) as error:  # msgspec's errors are values' errors
        raise refuse(name, _BAD.fill(reason=printable(str(error)))) from error
    if not 0 < len(package.resources) <= MOST_TABLES:
        raise refuse(name, _BAD.fill(reason=f"{len(package.resources)} tables"))
    for resource in package.resources:
        if resource.tollbook.recipe.format > RECIPE_FORMAT:
            told = _NEWER.fill(format=resource.tollbook.recipe.format, newest=RECIPE_FORMAT)
            raise refuse(name, told)
    return package
