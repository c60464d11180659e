"""One JSON object in a versioned file: written aside and renamed, migrated when it is read."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop.storage.writing import write_aside

Values = dict[str, Any]
Migrations = Mapping[int, Callable[[Values], Values]]  # from a version to the next


class VersionedFile:
    """Values by name. Where the file cannot be written, `fault` says why.

    A file that cannot be read, or is larger than `largest` bytes, counts as empty; one of a newer
    version is kept beside the new one.
    """

    def __init__(
        self, path: Path, version: int, migrations: Migrations, largest: int | None = None
    ) -> None:
        self.path, self._version, self._migrations = path, version, migrations
        self.fault: str | None = None
        self._is_newer = False
        self.values = self._read(largest)

    def save(self) -> None:
        """Write the values; nothing is lost till exit where that fails."""
        content = {**self.values, "version": self._version}
        try:
            if self._is_newer:
                self.path.replace(self.path.with_name(f"{self.path.stem}-newer.json"))
                self._is_newer = False
            write_aside(self.path, json.dumps(content, indent=1).encode())
            self.fault = None
        except OSError as error:
            self.fault = error.strerror or str(error)

    def _read(self, largest: int | None) -> Values:
        values = _saved_values(self.path, largest)
        version = values.pop("version", None)
        if type(version) is not int:
            return {}
        self._is_newer = version > self._version
        while version in self._migrations and version < self._version:
            values, version = self._migrations[version](values), version + 1
        return values if version == self._version else {}


def _saved_values(path: Path, largest: int | None) -> Values:
    try:
        if not path.is_file() or (largest is not None and path.stat().st_size > largest):
            return {}
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
