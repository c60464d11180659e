"""Data Packages of others: which table they describe, and what they say of its columns."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import TollbookError
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Meaning, Recipe, Role, TextFormat
from desktop.storage.reading import in_one_line, parse_json, read_bytes, refuse

LARGEST = 16 << 20  # bytes of a description
_ENDINGS = {".csv", ".tsv", ".json", ".txt"}
_KINDS = {
    **dict.fromkeys(("date", "datetime", "yearmonth"), Kind.DATE),
    **dict.fromkeys(("number", "integer", "year"), Kind.NUMBER),
    "boolean": Kind.CATEGORY,
}

_NO_TABLE = QT_TRANSLATE_NOOP(
    "Tables",
    "This Data Package names no table that lies beside it. Open the table itself: a CSV, TSV or "
    "JSON file.",
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Tables",
    'The Data Package names "{path}", which is not beside it. Tollbook reads nothing from other '
    "folders or from the network. Put the table beside the package, or open it by itself.",
)


@dataclass(frozen=True, slots=True)
class Packaged:
    """A table that a package describes. What the package does not say is found out as usual."""

    path: Path
    encoding: str = ""
    delimiter: str = ""
    header: int | None = None
    decimal: str = ""
    columns: tuple[tuple[str, Kind | None, DateOrder | None], ...] = ()
    meaning: Meaning = field(default_factory=Meaning)

    def text(self, found: TextFormat) -> TextFormat:
        """How the table is written: as the package says, and where it is silent as was found."""
        return TextFormat(
            self.encoding or found.encoding,
            self.delimiter or found.delimiter,
            self.decimal or found.decimal,
            found.header if self.header is None else self.header,
        )

    def applied(self, recipe: Recipe) -> Recipe:
        """The recipe with the kinds of columns and the meaning that the package states."""
        stated = {name: (kind, order) for name, kind, order in self.columns}
        columns = tuple(
            _as_stated(each, *stated.get(each.name, (None, None))) for each in recipe.columns
        )
        return replace(recipe, columns=columns, meaning=self.meaning)


def _as_stated(column: ColumnRecipe, kind: Kind | None, order: DateOrder | None) -> ColumnRecipe:
    """As the package says; where cells settle how dates are written they know better than it."""
    is_new = kind is not None and kind is not column.kind
    if kind is not None and is_new:
        column = replace(column, kind=kind, role=Role.OTHER)
    is_open = column.kind is Kind.DATE and (is_new or column.order is DateOrder.UNKNOWN)
    return replace(column, order=order) if is_open and order else column


def packaged(path: Path) -> Packaged | None:
    """The first table that a `datapackage.json` of somebody else describes; None for other files.

    Raises TollbookError where it describes none that lies beside it.
    """
    package = _package(path)
    if package is None:
        return None
    resources = [each for each in package["resources"] if isinstance(each, dict)]
    tables = [each for each in resources if _is_table(each)]
    if not tables:
        raise refuse(path.name, _NO_TABLE)
    resource = tables[0]
    dialect = _mapping(resource.get("dialect"))
    fields = [each for each in _schema(resource).get("fields") or () if isinstance(each, dict)]
    decimals = {each.get("decimalChar") for each in fields}
    delimiter = dialect.get("delimiter")
    return Packaged(
        _beside(path, _path(resource)),
        _encoding(resource.get("encoding")),
        delimiter if isinstance(delimiter, str) and len(delimiter) == 1 else "",
        _header(dialect),
        "," if decimals & {","} else "",
        tuple(map(_field, fields)),
        _meaning(package, resource),
    )


def _package(path: Path) -> Mapping[str, Any] | None:
    """The description; None where the file is none, or describes a dataset of Tollbook's."""
    if path.suffix.casefold() != ".json":
        return None
    try:
        if path.stat().st_size > LARGEST:
            return None
        value = parse_json(read_bytes(path, path.name), path.name)
    except (OSError, TollbookError):
        return None  # whoever reads it as a table says what is wrong with it
    is_package = isinstance(value, dict) and isinstance(value.get("resources"), list)
    if not is_package or "tollbook" in value:
        return None
    named = any(isinstance(each, dict) and "path" in each for each in value["resources"])
    return value if named else None


def _is_table(resource: Mapping[str, Any]) -> bool:
    return PurePosixPath(_path(resource)).suffix.casefold() in _ENDINGS


def _path(resource: Mapping[str, Any]) -> str:
    """The one file of a resource; empty where it has several, or its rows in itself."""
    path = resource.get("path")
    if isinstance(path, list) and len(path) == 1:
        path = path[0]
    return path if isinstance(path, str) else ""


def _beside(package: Path, given: str) -> Path:
    """The file of a resource; raises TollbookError where it would lie anywhere else."""
    parts = PurePosixPath(given).parts
    is_inside = (
        "\\" not in given
        and ":" not in given
        and ".." not in parts
        and not PurePosixPath(given).is_absolute()
        and not PureWindowsPath(given).drive
    )
    path = package.parent / given
    try:
        is_inside = is_inside and path.resolve().is_relative_to(package.parent.resolve())
    except (OSError, ValueError, RuntimeError):  # a name that no system has, links in a circle
        is_inside = False
    if not is_inside:
        raise refuse(package.name, _ELSEWHERE.fill(path=in_one_line(given)[:200]))
    return path


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _schema(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    schema = _mapping(resource.get("schema"))
    return schema if isinstance(schema.get("fields"), list) else {}


def _encoding(value: object) -> str:
    if not isinstance(value, str):
        return ""
    try:
        info = codecs.lookup(value)
    except (LookupError, ValueError):
        return ""
    return info.name if getattr(info, "_is_text_encoding", True) else ""


def _header(dialect: Mapping[str, Any]) -> int | None:
    """The row of the names: the second version of the standard counts rows, from 1."""
    if dialect.get("header") is False:
        return -1
    rows = dialect.get("headerRows")
    is_row = isinstance(rows, list) and len(rows) == 1 and type(rows[0]) is int
    return rows[0] - 1 if isinstance(rows, list) and is_row and 0 < rows[0] <= 20 else None


def _field(given: Mapping[str, Any]) -> tuple[str, Kind | None, DateOrder | None]:
    said, written = given.get("type"), str(given.get("format", ""))
    kind = _KINDS.get(said) if isinstance(said, str) else None
    if kind is None and "enum" in _mapping(given.get("constraints")):
        kind = Kind.CATEGORY
    order = None
    if "%d" in written and "%m" in written and not written.startswith("%Y"):
        day_first = written.index("%d") < written.index("%m")
        order = DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
    return in_one_line(str(given.get("name", ""))), kind, order


def _meaning(package: Mapping[str, Any], resource: Mapping[str, Any]) -> Meaning:
    title = package.get("title") or resource.get("title") or ""
    return Meaning(
        title=in_one_line(title)[:300] if isinstance(title, str) else "",
        publisher=_publisher(package),
    )


def _publisher(package: Mapping[str, Any]) -> str:
    for key in ("contributors", "sources"):
        for each in package.get(key) or () if isinstance(package.get(key), list) else ():
            name = _mapping(each).get("organization") or _mapping(each).get("title")
            if isinstance(name, str) and name:
                return in_one_line(name)[:300]
    return ""
