"""A person's settings: values by name in one versioned file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.storage.versioned import Migrations, VersionedFile

VERSION = 1
MIGRATIONS: Migrations = {}


class Settings(VersionedFile):
    """Settings by name. Where the folder cannot be written they last until the program ends."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "settings.json", VERSION, MIGRATIONS)

    def get(self, name: str, default: Any = None) -> Any:
        """The value saved under `name`."""
        return self.values.get(name, default)

    def update(self, values: Mapping[str, Any]) -> None:
        """Set values and save; where that fails, `fault` says why and nothing is lost till exit."""
        self.values |= values
        self.save()

    def reset(self) -> None:
        """Forget everything."""
        self.values = {}
        self.save()
