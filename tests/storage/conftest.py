"""A copy of the bundled dataset that a test may spoil, and what is then said about it."""

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.problems import Problem, TollbookError
from desktop.storage.opening import Opened, open_dataset

DATA = Path(__file__).parents[2] / "data"
REMOVED = object()
Row = dict[str, Any]


class DatasetCopy:
    """The dataset in a folder of its own; files are named without ".json"."""

    removed = REMOVED

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "datapackage.json"

    def path(self, table: str) -> Path:
        return self.folder / f"{table}.json"

    def read(self, table: str) -> Any:
        return json.loads(self.path(table).read_text(encoding="utf-8"))

    def write(self, table: str, value: Any) -> None:
        self.path(table).write_text(json.dumps(value), encoding="utf-8")

    def edit(self, table: str, edit: Callable[[Any], object]) -> None:
        """Let `edit` change the table, or the package, in place."""
        value = self.read(table)
        edit(value)
        self.write(table, value)

    def change(self, table: str, row: int, **fields: Any) -> None:
        """Set fields of a row, counted from 1; `removed` takes a field out."""
        rows = self.read(table)
        for name, value in fields.items():
            rows[row - 1][name] = value
            if value is REMOVED:
                del rows[row - 1][name]
        self.write(table, rows)

    def replace_text(self, table: str, old: str, new: str) -> None:
        """Replace the first such text in the file, as an editor would."""
        text = self.path(table).read_text(encoding="utf-8")
        assert old in text
        self.path(table).write_text(text.replace(old, new, 1), encoding="utf-8")

    def row_of(self, table: str, key: str) -> int:
        """The row, counted from 1, that has an id."""
        return next(number for number, row in enumerate(self.read(table), 1) if row["id"] == key)

    def as_one_file(self) -> Path:
        """The same dataset as one file, with its tables inside."""
        package = self.read("datapackage")
        for resource in package["resources"]:
            resource["data"] = self.read(Path(resource.pop("path")).stem)
        self.write("one-file", package)
        return self.path("one-file")

    def open(self) -> Opened:
        return open_dataset(self.file)

    def problems(self) -> Sequence[Problem]:
        """What is wrong with it; fails where nothing is."""
        return problems_of(self.file)


def problems_of(path: Path) -> Sequence[Problem]:
    """What is wrong with a dataset; each problem names a file and has a sentence."""
    with pytest.raises(TollbookError) as caught:
        open_dataset(path)
    assert caught.value.problems
    for problem in caught.value.problems:
        sentence = problem.sentence.plain()
        assert problem.file
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert problem.plain().encode().decode().splitlines() == [problem.plain()]
    return caught.value.problems


@pytest.fixture
def copy(tmp_path: Path) -> DatasetCopy:
    """A copy of the bundled dataset."""
    folder = tmp_path / "dataset"
    shutil.copytree(DATA, folder)
    return DatasetCopy(folder)


@pytest.fixture
def refused() -> Callable[[Path], Sequence[Problem]]:
    """What is wrong with the dataset at a path; fails where nothing is."""
    return problems_of
