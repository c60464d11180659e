"""Open a dataset: a datapackage.json, its folder, or one JSON file with its tables inside."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from desktop.domain.dataset import FORMAT, Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage import places
from desktop.storage.building import build_dataset
from desktop.storage.reading import parse_json, read_bytes, refuse

TABLES = ("figures", "sources", "editions", "series", "points", "relations")
MOST_PROBLEMS = 200
PACKAGE_FILE = "datapackage.json"

_NOT_A_DATASET = QT_TRANSLATE_NOOP(
    "Opening",
    'This is not a Tollbook dataset: "{field}" is missing or not of the expected kind. Choose a '
    "datapackage.json that Tollbook or a publisher made.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Opening",
    "The dataset has format {format}; this Tollbook reads format {newest}. Get a newer Tollbook.",
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Opening",
    'The resource "{path}" is not a file beside the dataset. Tollbook reads no other folder and '
    "no network.",
)
_NO_FIGURES = QT_TRANSLATE_NOOP(
    "Opening", 'The dataset has no resource "figures". Add the table of figures.'
)
_MORE = QT_TRANSLATE_NOOP("Opening", "There are {count} further problems. Mend these first.")


@dataclass(frozen=True, slots=True)
class Opened:
    """A dataset that is open. `is_bundled`: byte for byte the one that came with the program."""

    dataset: Dataset
    path: Path
    is_bundled: bool


def expected_digest() -> str:
    """SHA-256 of the bundled dataset as it was released."""
    return (places.resources() / "dataset.sha256").read_text(encoding="ascii").split()[0]


def open_bundled() -> Opened:
    """The bundled dataset. Unchanged, it is not validated again; changed, it is, in full."""
    return open_dataset(places.bundled_package())


def open_dataset(path: Path) -> Opened:
    """Read, validate and build; raises TollbookError with every problem found."""
    if path.is_dir():
        path = path / PACKAGE_FILE
    content = read_bytes(path, path.name)
    package = _package(parse_json(content, path.name), path.name)
    parts = _resource_bytes(package, path)
    digest = dataset_digest(content, parts)
    tables, files = _tables(package, parts, path.name)
    is_bundled = digest == expected_digest()
    if not is_bundled:
        _validate(package, tables, files, path.name)
    return Opened(build_dataset(package, tables, digest), path, is_bundled)


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
    expect(isinstance(about.get("format"), int), "tollbook.format")
    if about["format"] > FORMAT:
        raise refuse(name, _NEWER.fill(format=about["format"], newest=FORMAT))
    expect(isinstance(resources, list), "resources")
    for resource in resources:
        expect(isinstance(resource, dict) and isinstance(resource.get("name"), str), "resources")
        expect(isinstance(resource.get("path", ""), str), "resources.path")
    if "figures" not in {resource["name"] for resource in resources}:
        raise refuse(name, _NO_FIGURES)
    return dict(value)


def _resource_bytes(package: Mapping[str, Any], path: Path) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    problems: list[Problem] = []
    for resource in package["resources"]:
        if resource["name"] not in TABLES or "data" in resource:
            continue
        relative = resource.get("path", "")
        try:
            parts[resource["name"]] = read_bytes(_beside(path, relative), relative)
        except TollbookError as error:
            problems.extend(error.problems)
    if problems:
        raise TollbookError(problems)
    return parts


def _beside(package: Path, relative: str) -> Path:
    pure = PurePosixPath(relative)
    is_outside = pure.is_absolute() or ".." in pure.parts or ":" in relative or "\\" in relative
    if is_outside or not relative:
        raise refuse(package.name, _OUTSIDE.fill(path=relative))
    return package.parent / pure


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
        files[table] = resource.get("path") or f"{name} ({table})"
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
    from desktop.storage.checking import table_problems
    from desktop.storage.schemas import schema_problems

    problems = list(schema_problems("datapackage", package, name))
    for table, rows in tables.items():
        problems.extend(schema_problems(table, rows, files[table]))
    if not problems:
        problems = list(table_problems(package, tables, files))
    if len(problems) > MOST_PROBLEMS:
        rest = _MORE.fill(count=len(problems) - MOST_PROBLEMS)
        problems = [*problems[:MOST_PROBLEMS], Problem(name, rest)]
    if problems:
        raise TollbookError(problems)
