"""Open a dataset: a datapackage.json, its folder, one JSON file with all tables, or an archive."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import Any

from desktop.domain.dataset import FORMAT, Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage import places
from desktop.storage.building import Tables, build_dataset
from desktop.storage.checking import table_problems
from desktop.storage.reading import is_folder, is_missing, parse_json, printable, read_bytes, refuse
from desktop.storage.values import value_problems

TABLES = ("figures", "sources", "editions", "series", "points", "relations", "texts")
NEEDED = ("figures", "sources")
MOST_PROBLEMS = 200
Read = Callable[[str, str], bytes]  # a file beside the package, by its path; and what to call it
PACKAGE_FILE = "datapackage.json"
ARCHIVE_SUFFIX = ".tollbook"
ZIP = b"PK\x03\x04"  # how an archive begins
HEAD = 256 << 10  # bytes in which a dataset says that it is one
BOM, WHITE = b"\xef\xbb\xbf", b" \t\r\n"
DIGEST_FILE = "dataset.sha256"

_NOT_A_DATASET = QT_TRANSLATE_NOOP(
    "Opening",
    'This is not a Tollbook dataset: "{field}" is missing or not of the expected kind. Choose a '
    "datapackage.json that Tollbook or a publisher made.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Opening",
    "The dataset has format {format}; this Tollbook reads format {newest}. Get a newer Tollbook.",
)
_NO_PACKAGE = QT_TRANSLATE_NOOP(
    "Opening", "The folder holds no {file}. Choose the folder, or the file, of a dataset."
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Opening",
    'The resource "{path}" is not a file beside the dataset. Tollbook reads no other folder and '
    "no network.",
)
_NOWHERE = QT_TRANSLATE_NOOP(
    "Opening", 'The resource "{table}" has neither a "path" nor "data". Give it one of them.'
)
_NO_TABLE = QT_TRANSLATE_NOOP(
    "Opening", 'The dataset has no resource "{table}". Add that table to its resources.'
)
_LISTED_TWICE = QT_TRANSLATE_NOOP(
    "Opening", 'The resource "{table}" is listed twice. Remove one of the two.'
)
_MORE = QT_TRANSLATE_NOOP(
    "Opening", "There are more than {most} problems. Mend these first, and open the file again."
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A dataset that is open. `is_bundled`: byte for byte the one that came with the program."""

    dataset: Dataset
    path: Path
    is_bundled: bool


def expected_digest() -> str:
    """SHA-256 of the bundled dataset as it was released; empty where that is not written down."""
    try:
        return (places.resources() / DIGEST_FILE).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""


def open_bundled() -> Opened:
    """The bundled dataset. Unchanged, it is not validated again; changed, it is, in full."""
    return open_dataset(places.bundled_package())


def is_dataset(path: Path) -> bool:
    """Whether a file is to be opened as a dataset: by its name, or by how it begins.

    Anything else may be a table with rows. What cannot be read is left to the opening to say.
    """
    if is_folder(path):
        path = path / PACKAGE_FILE
    if path.suffix.lower() == ARCHIVE_SUFFIX:
        return True
    try:
        if path.exists() and not path.is_file():  # reading from a pipe would wait for ever
            return False
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError):
        return True
    if head.startswith(ZIP):
        return _holds_package(path)
    if head.lstrip(BOM + WHITE)[:1] != b"{" or b'"resources"' not in head:
        return False
    is_of_others = b'"tollbook"' not in head and b'"path"' in head and len(head) < HEAD
    return not is_of_others  # a Data Package that describes a table beside it


def _holds_package(path: Path) -> bool:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, ValueError, BadZipFile, NotImplementedError):
        return True
    return any(name.rpartition("/")[2] == PACKAGE_FILE for name in names)


def open_asked(path: Path | None) -> Opened:
    """The dataset at `path`, or the bundled one where none is asked for."""
    return open_bundled() if path is None else open_dataset(path)


def open_dataset(path: Path, *, always_validate: bool = False) -> Opened:
    """Read, validate and build; raises TollbookError with every problem found.

    `path` is a package file, its folder, or a Tollbook file. `always_validate` takes no digest for
    an answer. Faulty relations keep no dataset from being opened: the audit says what is wrong.
    """
    return _opened(_raw(path), always_validate=always_validate)


def _opened(raw: "_Raw", *, always_validate: bool) -> Opened:
    package, parts, name = raw.package, raw.parts, printable(raw.path.name)
    digest = dataset_digest(raw.content, parts)
    is_bundled = digest == expected_digest()
    if is_bundled and not always_validate:
        tables: Tables = {table: json.loads(part) for table, part in parts.items()}
    else:
        tables, files = _tables(package, parts, name)
        _validate(package, tables, files, name)
    return Opened(build_dataset(package, tables, digest), raw.path, is_bundled)


def as_archive(path: Path) -> bytes:
    """A valid dataset as a Tollbook file; raises TollbookError where it is not valid."""
    from desktop.storage.archive import packed

    raw = _raw(path)
    _opened(raw, always_validate=True)
    tables = {
        _path_beside(resource, raw.path.name): raw.parts[resource["name"]]
        for resource in raw.package["resources"]
        if resource["name"] in raw.parts
    }
    return packed({PACKAGE_FILE: raw.content, **tables})


@dataclass(frozen=True, slots=True)
class _Raw:
    """A dataset as it lies on the disk: the package file, and the tables that have files."""

    path: Path
    content: bytes
    package: dict[str, Any]
    parts: dict[str, bytes]


def _raw(path: Path) -> _Raw:
    if is_folder(path):
        path = _package_in(path)
    name = printable(path.name)
    content = read_bytes(path, name)
    read: Read = partial(_read_beside, path.parent)
    if content.startswith(ZIP):
        from desktop.storage.archive import Archive  # 8 ms of imports

        archive = Archive(content, name, PACKAGE_FILE)
        content, read = archive.read(PACKAGE_FILE, name), archive.read
    package = _package(parse_json(content, name), name)
    return _Raw(path, content, package, _resource_bytes(package, name, read))


def _package_in(folder: Path) -> Path:
    path = folder / PACKAGE_FILE
    if is_missing(path):
        raise refuse(printable(folder.name or str(folder)), _NO_PACKAGE.fill(file=PACKAGE_FILE))
    return path


def dataset_digest(package: bytes, parts: Mapping[str, bytes]) -> str:
    """SHA-256 over the package file and its resources, each with its name and length."""
    digest = hashlib.sha256()
    for name, content in {"": package, **parts}.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _package(value: Any, name: str) -> dict[str, Any]:
    def expect(condition: bool, field: str) -> None:  # noqa: FBT001 - reads as a sentence
        if not condition:
            raise refuse(name, _NOT_A_DATASET.fill(field=field))

    expect(isinstance(value, dict), "resources")
    about, resources = value.get("tollbook"), value.get("resources")
    expect(isinstance(about, dict), "tollbook")
    expect(type(about.get("format")) is int, "tollbook.format")
    if about["format"] > FORMAT:
        raise refuse(name, _NEWER.fill(format=str(about["format"]), newest=str(FORMAT)))
    expect(isinstance(resources, list), "resources")
    for number, resource in enumerate(resources):
        expect(isinstance(resource, dict), f"resources.{number}")
        expect(isinstance(resource.get("name"), str), f"resources.{number}.name")
        expect(isinstance(resource.get("path", ""), str), f"resources.{number}.path")
    _refuse_uneven([resource["name"] for resource in resources], name)
    package: dict[str, Any] = value
    return package


def _refuse_uneven(names: Sequence[str], file: str) -> None:
    """Raise TollbookError where a table that every dataset has is missing, or one stands twice."""
    missing = [table for table in NEEDED if table not in names]
    twice = [table for table in TABLES if names.count(table) > 1]
    sentences = [_NO_TABLE.fill(table=table) for table in missing]
    sentences += [_LISTED_TWICE.fill(table=table) for table in twice]
    if sentences:
        raise TollbookError([Problem(file, sentence, None, "resources") for sentence in sentences])


def _resource_bytes(package: Mapping[str, Any], file: str, read: Read) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    problems: list[Problem] = []
    for resource in package["resources"]:
        if resource["name"] not in TABLES or "data" in resource:
            continue
        try:
            path = _path_beside(resource, file)
            parts[resource["name"]] = read(path, printable(path))
        except TollbookError as error:
            problems.extend(error.problems)
    if problems:
        raise TollbookError(problems)
    return parts


def _path_beside(resource: Mapping[str, Any], file: str) -> str:
    path: str = resource.get("path", "")
    if not path:
        raise refuse(file, _NOWHERE.fill(table=resource["name"]))
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or ":" in path or "\\" in path:
        raise refuse(file, _OUTSIDE.fill(path=printable(path)))
    return str(pure)


def _read_beside(folder: Path, path: str, name: str) -> bytes:
    return read_bytes(folder / path, name)


def _tables(
    package: Mapping[str, Any], parts: Mapping[str, bytes], name: str
) -> tuple[dict[str, Sequence[Any]], dict[str, str]]:
    tables: dict[str, Sequence[Any]] = {}
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for resource in package["resources"]:
        table = resource["name"]
        if table not in TABLES:
            continue
        files[table] = printable(resource["path"]) if table in parts else f"{name} ({table})"
        try:
            tables[table] = (
                parse_json(parts[table], files[table]) if table in parts else resource["data"]
            )
        except TollbookError as error:
            problems.extend(error.problems)
    if problems:
        raise TollbookError(problems)
    return tables, files


def _validate(
    package: Mapping[str, Any],
    tables: Mapping[str, Sequence[Any]],
    files: Mapping[str, str],
    name: str,
) -> None:
    from desktop.storage.schemas import schema_problems

    stages = (
        chain(
            value_problems(package, name, skipping="data"),
            *(value_problems(rows, files[table]) for table, rows in tables.items()),
            schema_problems("datapackage", package, name),
            *(schema_problems(table, rows, files[table]) for table, rows in tables.items()),
        ),
        table_problems(package, tables, files, name),
    )
    for stage in stages:  # rows are compared with each other only when each is sound by itself
        problems = list(islice(stage, MOST_PROBLEMS + 1))
        if len(problems) > MOST_PROBLEMS:
            problems[-1] = Problem(name, _MORE.fill(most=MOST_PROBLEMS))
        if problems:
            raise TollbookError(problems)
