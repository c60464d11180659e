"""Rows of a list, or counts of them, as files, each of which says what they were filtered by."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.data import FORMATS
from desktop.export.facts import PROGRAM, now
from desktop.export.figures import harmless, in_one_cell
from desktop.export.work import aside
from desktop.export.workbook import MOST_LETTERS, MOST_ROWS
from desktop.storage.writing import written_aside

Cell = str | int | float | date | None
_CHUNK = 500  # rows between two reports of progress
_ROWS_DONE = 0.8  # of a workbook, when all rows are in it
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "Export", "Lists are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so."
)
_MANY = QT_TRANSLATE_NOOP(
    "Export",
    "A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV, TSV or JSON.",
)


class Listing(NamedTuple):
    """Named columns and their rows; `notes` are sentences: where they are from, which they are."""

    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    length: int
    notes: Sequence[tuple[str, str]]


def listing_steps(listing: Listing, target: Path) -> Iterator[float]:
    """Write a list in the form that the name's ending says; yields progress, 0 to 1.

    In CSV and TSV the notes are lines before the header that begin with "#". Raises TollbookError.
    """
    suffix = target.suffix.lower()
    if suffix not in FORMATS:
        raise TollbookError(Problem(str(target), _NO_FORMAT))
    with written_aside(target) as path:
        if suffix == ".xlsx":
            yield from _workbook(listing, path)
        else:
            lines = {".csv": _csv, ".tsv": _tsv, ".json": _json}[suffix](listing)
            encoding = "utf-8-sig" if suffix == ".csv" else "utf-8"
            with path.open("w", encoding=encoding, errors="backslashreplace", newline="") as file:
                for number, line in enumerate(lines):
                    file.write(line)
                    if number % _CHUNK == 0:
                        yield number / (listing.length + 1)
    yield 1.0


def _notes(listing: Listing) -> list[tuple[str, str]]:
    return [*listing.notes, ("made by", f"{PROGRAM}, {now():%Y-%m-%d}")]


def _csv(listing: Listing) -> Iterator[str]:
    for name, text in _notes(listing):
        yield _csv_line([f"# {name}: {in_one_cell(text)}"])
    yield _csv_line([harmless(name) for name in listing.header])
    for row in listing.rows:
        yield _csv_line([harmless(_text(cell)) if isinstance(cell, str) else _text(cell)
                         for cell in row])  # fmt: skip


def _csv_line(cells: Sequence[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue()


def _tsv(listing: Listing) -> Iterator[str]:
    for name, text in _notes(listing):
        yield f"# {name}: {in_one_cell(text)}\n"
    yield "\t".join(map(in_one_cell, listing.header)) + "\n"
    for row in listing.rows:
        yield "\t".join(in_one_cell(_text(cell)) for cell in row) + "\n"


def _json(listing: Listing) -> Iterator[str]:
    yield json.dumps(dict(_notes(listing)), ensure_ascii=False)[:-1] + ', "rows": [\n'
    start = ""
    for row in listing.rows:
        cells = dict(zip(listing.header, map(_plain, row), strict=True))
        yield start + json.dumps(cells, ensure_ascii=False)
        start = ",\n"
    yield "\n]}\n"


def _plain(cell: Cell) -> str | int | float | None:
    return cell.isoformat() if isinstance(cell, date) else cell


def _text(cell: Cell) -> str:
    plain = _plain(cell)
    return "" if plain is None else str(plain)


def _workbook(listing: Listing, path: Path) -> Iterator[float]:
    from xlsxwriter import Workbook

    if listing.length > MOST_ROWS:
        sentence = _MANY.fill(most=MOST_ROWS, rows=listing.length)
        raise TollbookError(Problem(path.name, sentence))
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})  # given up, it leaves no temporary files
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet, notes = book.add_worksheet("Rows"), book.add_worksheet("Notes")
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(listing.header) - 1, 18)
    for column, name in enumerate(listing.header):
        sheet.write_string(0, column, name, bold)
    for number, row in enumerate(listing.rows, 1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, day)
        if number % _CHUNK == 0:
            yield _ROWS_DONE * number / listing.length
    notes.set_column(0, 0, 24)
    notes.set_column(1, 1, 110)
    for number, (name, text) in enumerate(_notes(listing)):
        notes.write_string(number, 0, name, bold)
        notes.write_string(number, 1, text[: MOST_LETTERS // 2])
    yield from aside(book.close)
    path.write_bytes(content.getvalue())


def _write(sheet: Any, row: int, column: int, cell: Cell, day: Any) -> None:
    match cell:
        case None:
            return
        case date() if cell.year >= 1900:
            moment = datetime(cell.year, cell.month, cell.day, tzinfo=UTC).replace(tzinfo=None)
            sheet.write_datetime(row, column, moment, day)
        case int() | float():
            sheet.write_number(row, column, cell)
        case _:
            sheet.write_string(row, column, _text(cell)[: MOST_LETTERS // 2])
