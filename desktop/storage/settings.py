"""A person's settings: one versioned JSON file, written aside and renamed."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop.storage.writing import write_aside

Values = dict[str, Any]

VERSION = 1
MIGRATIONS: Mapping[int, Callable[[Values], Values]] = {}  # from a version to the next


class Settings:
    """Settings by name. Where the folder cannot be written they last until the program ends.

    A file that cannot be read counts as empty; one of a newer version is kept beside the new one.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        self.fault: str | None = None
        self._is_newer = False
        self._values = self._read()

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
        content = json.dumps({**self._values, "version": VERSION}, indent=1).encode()
        try:
            self._keep_newer()
            write_aside(self.path, content)
            self.fault = None
        except OSError as error:
            self.fault = error.strerror or str(error)

    def _keep_newer(self) -> None:
        if self._is_newer:
            self.path.replace(self.path.with_name("settings-newer.json"))
            self._is_newer = False

    def _read(self) -> Values:
        values = _saved_values(self.path)
        version = values.pop("version", None)
        if type(version) is not int:
            return {}
        if version > VERSION:
            self._is_newer = True
            return {}
        return _migrated(values, version)


def _saved_values(path: Path) -> Values:
    try:
        values = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _migrated(values: Values, version: int) -> Values:
    while version < VERSION:
        if version not in MIGRATIONS:
            return {}
        values = MIGRATIONS[version](values)
        version += 1
    return values
