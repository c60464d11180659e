"""Views with names, kept in one versioned JSON file beside the settings."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop.storage.versioned import Migrations, VersionedFile

VERSION = 1
MIGRATIONS: Migrations = {}
MOST = 500  # views; the oldest go
LARGEST = 8 << 20  # bytes of the file: many times what so many views take


class SavedView(NamedTuple):
    """A state under a name, of the dataset with this title: its next edition has it too."""

    name: str
    dataset: str
    state: Mapping[str, Any]


class ViewBook:
    """The views of a settings folder. What is damaged loses nothing else."""

    def __init__(self, folder: Path) -> None:
        self._file = VersionedFile(folder / "views.json", VERSION, MIGRATIONS, LARGEST)
        views = self._file.values.get("views")
        found = map(_view, views) if isinstance(views, list) else ()
        self._views = [view for view in found if view]

    @property
    def fault(self) -> str | None:
        """Why the views could not be written the last time."""
        return self._file.fault

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
        self._file.values = {"views": [view._asdict() for view in views]}
        self._file.save()


def _view(values: Any) -> SavedView | None:
    if not isinstance(values, dict):
        return None
    name, dataset, state = (values.get(each) for each in SavedView._fields)
    if not (isinstance(name, str) and name and isinstance(dataset, str)):
        return None
    return SavedView(name, dataset, state) if isinstance(state, dict) else None
