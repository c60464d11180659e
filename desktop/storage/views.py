"""Views with names, kept in one versioned JSON file beside the settings."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop.storage.writing import write_aside

VERSION = 1
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
MOST = 500  # views; the oldest go
LARGEST = 8 << 20  # bytes of the file: many times what so many views take


class SavedView(NamedTuple):
    """A state under a name, of the dataset with this title: its next edition has it too."""

    name: str
    dataset: str
    state: Mapping[str, Any]


class ViewBook:
    """The views of a settings folder. What is damaged loses nothing else.

    A file of a newer version is left alone beside the new one.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "views.json"
        self.fault: str | None = None
        self._is_newer = False
        self._views = self._read()

    def of(self, dataset: str) -> list[SavedView]:
        """The views of a dataset, in the order in which they were saved."""
        return [view for view in self._views if view.dataset == dataset]

    def keep(self, view: SavedView) -> None:
        """Keep a view in place of one with its name; `fault` says why that failed."""
        others = [each for each in self._views if each[:2] != view[:2]]
        self._save([*others, view][-MOST:])

    def rename(self, view: SavedView, name: str) -> None:
        """Give a view another name, in its place; one that has the name already goes."""
        others = [each for each in self._views if each[:2] != (name, view.dataset) or each == view]
        self._save([each._replace(name=name) if each == view else each for each in others])

    def remove(self, view: SavedView) -> None:
        """Forget a view."""
        self._save([each for each in self._views if each != view])

    def _save(self, views: list[SavedView]) -> None:
        self._views = views
        content = {"version": VERSION, "views": [view._asdict() for view in views]}
        self.fault = None
        try:
            if self._is_newer:
                self.path.replace(self.path.with_name("views-newer.json"))
                self._is_newer = False
            write_aside(self.path, json.dumps(content, ensure_ascii=False, indent=1).encode())
        except OSError as error:
            self.fault = error.strerror or str(error)

    def _read(self) -> list[SavedView]:
        try:
            if not self.path.is_file() or self.path.stat().st_size > LARGEST:
                return []
            content = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        version = content.get("version") if isinstance(content, dict) else None
        if type(version) is not int:
            return []
        self._is_newer = version > VERSION
        while version in MIGRATIONS:
            content, version = MIGRATIONS[version](content), version + 1
        views = content.get("views") if version == VERSION else None
        return list(filter(None, map(_view, views))) if isinstance(views, list) else []


def _view(values: Any) -> SavedView | None:
    if not isinstance(values, dict):
        return None
    name, dataset, state = (values.get(each) for each in SavedView._fields)
    if not (isinstance(name, str) and name and isinstance(dataset, str)):
        return None
    return SavedView(name, dataset, state) if isinstance(state, dict) else None
