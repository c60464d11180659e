"""A person's settings: one versioned JSON file, written aside and renamed."""

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

VERSION = 1
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


class Settings:
    """Settings by name. Where the folder cannot be written they last until the program ends."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        self._values = self._read()
        self.fault: str | None = None

    def get(self, name: str, default: Any = None) -> Any:
        """The value saved under `name`."""
        return self._values.get(name, default)

    def update(self, values: Mapping[str, Any]) -> None:
        """Set values and save; where that fails, `fault` says why and nothing is lost till exit."""
        self._values |= values
        self._save()

    def reset(self) -> None:
        """Forget everything."""
        self._values = {}
        self._save()

    def _save(self) -> None:
        try:
            write_aside(
                self.path,
                json.dumps({"version": VERSION, **self._values}, indent=1).encode(),
            )
            self.fault = None
        except OSError as error:
            self.fault = error.strerror or str(error)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(values, dict) or not isinstance(values.get("version"), int):
            return {}
        for version in range(values.pop("version"), VERSION):
            values = MIGRATIONS[version](values)
        return values


def write_aside(path: Path, content: bytes) -> None:
    """Write `content` under another name and rename it: the old file is whole until the new is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
