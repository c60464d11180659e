"""XLSX: real numbers and dates, a frozen header with filters, and a sheet of notes and sources."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.facts import PROGRAM, now
from desktop.export.figures import COLUMNS, LIST_SEPARATOR, Cell, figure_row
from desktop.export.work import aside
from desktop.models.wording import Wording

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MOST_ROWS, MOST_LETTERS = 1_048_575, 32_767  # of a sheet below its header, of a cell
_HALF = MOST_LETTERS // 2  # letters that fit whatever their script
_DATES = {"period_start", "period_end", "as_of"}
_FIRST_DATE = date(1900, 3, 1)  # earlier ones differ between spreadsheets
_WIDE = {"label": 44, "value": 12, "population": 28, "publisher": 28, "cautions": 60, "id": 24}
_CHUNK = 200  # rows between two reports of progress
_ROWS_DONE = 0.85  # of the work, when all rows are written
_SHEET = QT_TRANSLATE_NOOP("Workbook", "Figures")
_NOTES = QT_TRANSLATE_NOOP("Workbook", "Notes and sources")
_TITLE = QT_TRANSLATE_NOOP("Workbook", "Dataset")
_VERSION = QT_TRANSLATE_NOOP("Workbook", "Version")
_DIGEST = QT_TRANSLATE_NOOP("Workbook", "Fingerprint (SHA-256)")
_MADE = QT_TRANSLATE_NOOP("Workbook", "Written by")
_ROWS = QT_TRANSLATE_NOOP("Workbook", "Rows")
_COUNTED = QT_TRANSLATE_NOOP("Workbook", "Counted")
_NOT_COUNTED = QT_TRANSLATE_NOOP("Workbook", "Not counted")
_LICENCE = QT_TRANSLATE_NOOP("Workbook", "Licence")
_SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source {id}")
_MANY = QT_TRANSLATE_NOOP(
    "Workbook",
    "A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV or JSON.",
)
_LONG = QT_TRANSLATE_NOOP(
    "Workbook",
    "A cell of a spreadsheet holds {most} letters, this text has {letters}. Write the figures as "
    "CSV or JSON.",
)


def workbook_steps(
    figures: Sequence[Figure], dataset: Dataset, wording: Wording, path: Path, scope: str
) -> Iterator[float]:
    """Write the workbook to `path`; yields progress, 0 to 1. Raises TollbookError, OSError."""
    from xlsxwriter import Workbook

    if len(figures) > MOST_ROWS:
        sentence = _MANY.fill(most=MOST_ROWS, rows=len(figures))
        raise TollbookError(Problem(path.name, sentence))
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})  # given up, it leaves no temporary files
    book.set_properties(_properties(dataset))
    yield from _figures_sheet(book, figures, wording)
    _notes_sheet(book, dataset, wording, scope or str(len(figures)))
    yield from aside(book.close)
    path.write_bytes(content.getvalue())


def _properties(dataset: Dataset) -> dict[str, Any]:
    return {
        "title": dataset.title,
        "comments": f"{dataset.title}, {dataset.version}, SHA-256 {dataset.digest}",
        "author": PROGRAM,
        "created": now().replace(tzinfo=None),
    }


def _figures_sheet(
    book: "Workbook", figures: Sequence[Figure], wording: Wording
) -> Iterator[float]:
    sheet = book.add_worksheet(wording.text(_SHEET))
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(figures), 1), len(COLUMNS) - 1)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, _WIDE.get(name, 14))
        sheet.write_string(0, column, name, bold)
    for number, figure in enumerate(figures, 1):
        for column, (name, value) in enumerate(figure_row(figure).items()):
            if value is not None and value != ():
                _write(sheet, number, column, value, day if name in _DATES else None)
        if number % _CHUNK == 0:
            yield _ROWS_DONE * number / len(figures)


def _write(sheet: Any, row: int, column: int, value: Cell, day: Any) -> None:
    """Write a value as what it is; with the format `day` a text that is a date."""
    if isinstance(value, int | float):
        sheet.write_number(row, column, value)
        return
    text = value if isinstance(value, str) else LIST_SEPARATOR.join(value or ())
    moment = _moment(text) if day else None
    if moment:
        sheet.write_datetime(row, column, moment, day)
    elif len(text) <= _HALF or len(text.encode("utf-16-le")) <= 2 * MOST_LETTERS:
        sheet.write_string(row, column, text)  # whatever it begins with, it is no formula
    else:
        sentence = _LONG.fill(most=MOST_LETTERS, letters=len(text))
        raise TollbookError(Problem("XLSX", sentence, row, COLUMNS[column]))


@cache
def _moment(text: str) -> datetime | None:
    day = date.fromisoformat(text)
    if day < _FIRST_DATE:
        return None
    return datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None)


def _notes_sheet(book: "Workbook", dataset: Dataset, wording: Wording, scope: str) -> None:
    sheet = book.add_worksheet(wording.text(_NOTES))
    bold, wrapped = book.add_format({"bold": True, "valign": "top"}), book.add_format()
    wrapped.set_text_wrap()
    wrapped.set_align("top")
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 110)
    parts = (
        (name, text[start : start + _HALF])
        for name, text in _notes(dataset, wording, scope)
        for start in range(0, max(len(text), 1), _HALF)
    )
    for row, (name, text) in enumerate(parts):
        sheet.write_string(row, 0, name, bold)
        sheet.write_string(row, 1, text, wrapped)


def _notes(dataset: Dataset, wording: Wording, scope: str) -> Iterator[tuple[str, str]]:
    say = wording.text
    yield say(_TITLE), wording.said(dataset.title)
    yield say(_VERSION), dataset.version
    yield say(_DIGEST), dataset.digest
    yield say(_ROWS), scope
    yield say(_MADE), f"{PROGRAM}, {now():%Y-%m-%d}"
    for sentence in dataset.counted:
        yield say(_COUNTED), wording.said(sentence)
    for sentence in dataset.not_counted:
        yield say(_NOT_COUNTED), wording.said(sentence)
    yield from ((wording.said(term), wording.said(text)) for term, text in dataset.definitions)
    if dataset.licence:
        yield say(_LICENCE), dataset.licence
    for source in dataset.sources:
        day = source.day.isoformat() if source.day else None
        title, publisher, note = map(wording.said, (source.title, source.publisher, source.note))
        parts = (title, publisher, day, source.url, source.licence, note)
        yield say(_SOURCE.fill(id=source.id)), ". ".join(part for part in parts if part)
