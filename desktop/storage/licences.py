"""Software of others that Tollbook comes with: version, licence, where its source is, the texts."""

import json
import platform
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from desktop.storage import places


@dataclass(frozen=True, slots=True)
class Component:
    """A part made by others. `licence` is an SPDX expression, `source` an address.

    `distribution` is its name as a Python package, empty for what is none.
    """

    name: str
    version: str
    licence: str
    source: str
    distribution: str
    texts: tuple[str, ...]


def components() -> tuple[Component, ...]:
    """What this installation holds, in the order of resources/licences/components.json.

    Where system libraries are carried along they come last, by the name of their package.
    """
    rows = json.loads((_folder() / "components.json").read_text(encoding="utf-8"))
    return (*filter(None, map(_component, rows)), *_carried())


def _folder() -> Path:
    return places.resources() / "licences"


def _component(row: dict[str, Any]) -> Component | None:
    texts = [_read(_folder() / name) for name in row.get("texts", ())]
    version, package = "", row.get("distribution", "")
    if package:
        try:
            found = distribution(package)
        except PackageNotFoundError:  # some are for one system only
            return None
        version, texts = found.version, [*_own_texts(found), *texts]
    elif row["name"] == "Python":
        version = platform.python_version()
    elif row.get("frozen") and not getattr(sys, "frozen", False):
        return None
    return Component(row["name"], version, row["licence"], row["source"], package, tuple(texts))


def _own_texts(found: Distribution) -> list[str]:
    """The licence texts that a Python package brings."""
    names = found.metadata.get_all("License-File") or []
    texts = (found.read_text(f"licenses/{name}") or found.read_text(name) for name in names)
    return [text for text in texts if text]


def _carried() -> list[Component]:
    """System libraries beside the program, each with the copyright file of its package."""
    listed = places.program_root() / "system" / "packages.json"
    if not listed.is_file():
        return []
    return [
        Component(
            row["name"],
            row["version"],
            row["licence"],
            row["source"],
            "",
            tuple(_read(listed.parent / "licences" / name) for name in row["texts"]),
        )
        for row in json.loads(listed.read_text(encoding="utf-8"))
    ]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
