"""Files of figures as other programs read them: csv, json and openpyxl, none of them ours."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, overload

from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.export.data import data_steps
from desktop.models.wording import Wording

Rows = list[dict[str, Any]]
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")  # ECMA-376, part 1, 22.4.2.4

# Whatever a text can hold but halves of surrogate pairs, which no dataset gets past its reading.
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).filter(
    lambda text: "_x" not in text
)
any_number = st.integers(-(10**15), 10**15) | st.floats(-1e15, 1e15)


class Many(Sequence[Figure]):
    """One figure so many times; asked for the one at `failing`, it breaks."""

    def __init__(self, figure: Figure, length: int, failing: int = -1) -> None:
        self._figure, self._length, self._failing = figure, length, failing

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Figure]: ...
    def __getitem__(self, index: int | slice) -> Figure | Sequence[Figure]:
        if index == self._failing:
            raise ZeroDivisionError
        if not isinstance(index, int) or index >= self._length:
            raise IndexError
        return self._figure


def steps_of(
    figures: Sequence[Figure], dataset: Dataset, target: Path, scope: str = ""
) -> Iterator[float]:
    """The steps in which figures are written, in English."""
    return data_steps(figures, dataset, Wording("en"), target, scope)


def from_csv(file: Path) -> Rows:
    """Rows of a CSV file by their header."""
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def from_tsv(file: Path) -> list[list[str]]:
    """Cells of a TSV file, line by line, the header first."""
    text = file.read_bytes().decode()
    assert text.endswith("\n")
    return [line.split("\t") for line in text[:-1].split("\n")]


def from_json(file: Path) -> Rows:
    """Rows of a JSON file."""
    rows: Rows = json.loads(file.read_bytes())
    return rows


def book_of(file: Path) -> Workbook:
    """A workbook as openpyxl reads it."""
    return load_workbook(file)


def from_xlsx(file: Path) -> Rows:
    """Rows of a workbook's first sheet by their header, dates in the form of JSON."""
    header, *rows = book_of(file).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(header, map(_plain, row), strict=True)) for row in rows]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        assert value == datetime.combine(value, datetime.min.time())
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    return value


def joined(row: dict[str, Any]) -> dict[str, Any]:
    """A row of JSON as a sheet can hold it: lists in one cell, nothing where nothing is known."""
    return {
        name: "; ".join(value) or None if isinstance(value, list) else value
        for name, value in row.items()
    }
