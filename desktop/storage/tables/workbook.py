"""Workbooks (XLSX, XLS, ODS) to columns: sheets, the row of the names found, titles passed over."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import broken, refuse
from desktop.storage.tables.cells import Cell, Table, coded, unique_names
from desktop.storage.tables.dates import day_or_moment
from desktop.storage.tables.header import names_row

MOST_COLUMNS = 2_000
MOST_CELLS = 40_000_000  # a full sheet of a million rows has at least as many rows, few columns

_NO_SHEET = QT_TRANSLATE_NOOP("Tables", "The workbook has no sheet with rows.")
_NO_SUCH_SHEET = QT_TRANSLATE_NOOP(
    "Tables", 'The workbook has no sheet "{sheet}". It has: {names}.'
)
_WIDE = QT_TRANSLATE_NOOP(
    "Tables", "The sheet has {count} columns; Tollbook reads up to {most}. Choose another sheet."
)
_LARGE = QT_TRANSLATE_NOOP(
    "Tables",
    "The sheet has {count} million cells; Tollbook reads up to {most} million. Save it as CSV.",
)


def _opened(path: Path, name: str) -> Any:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(path)
    except (CalamineError, OSError, ValueError) as error:
        raise broken(name) from error


def sheet_names(path: Path, name: str) -> tuple[str, ...]:
    """The sheets of a workbook, in its order; raises TollbookError where it is damaged."""
    return tuple(_opened(path, name).sheet_names)


def read_workbook(path: Path, name: str, sheet: str = "") -> Table:
    """A sheet's columns: of the one named, or of the first that has rows."""
    from python_calamine import CalamineError

    workbook = _opened(path, name)
    if sheet and sheet not in workbook.sheet_names:
        names = ", ".join(workbook.sheet_names)
        raise refuse(name, _NO_SUCH_SHEET.fill(sheet=sheet, names=names))
    wanted = [sheet] if sheet else list(workbook.sheet_names)
    for each in wanted:
        try:
            found = workbook.get_sheet_by_name(each)
        except (CalamineError, ValueError) as error:
            raise broken(name) from error
        _refuse_large(name, found.total_height, found.total_width)
        rows = found.to_python(skip_empty_area=True)
        if len(rows) > 1:
            return _table(rows, name, each)
    raise refuse(name, _NO_SHEET)


def _refuse_large(name: str, height: int, width: int) -> None:
    if width > MOST_COLUMNS:
        raise refuse(name, _WIDE.fill(count=width, most=MOST_COLUMNS))
    if height * width > MOST_CELLS:
        count, most = height * width // 1_000_000, MOST_CELLS // 1_000_000
        raise refuse(name, _LARGE.fill(count=count, most=most))


def _table(rows: Sequence[Sequence[Any]], name: str, sheet: str) -> Table:
    header = names_row(rows)
    names = unique_names(list(map(str, rows[header])) if header >= 0 else [""] * len(rows[0]))
    body = [row for row in rows[header + 1 :] if any(cell != "" for cell in row)]
    columns = [coded(each, (_cell(row[place]) for row in body)) for place, each in enumerate(names)]
    kept = [each for each in columns if any(value is not None for value in each.values)]
    if not kept:
        raise refuse(name, _NO_SHEET)
    return Table(tuple(kept), name, sheet)


def _cell(cell: Any) -> Cell:
    if cell == "":
        return None
    if isinstance(cell, datetime):
        return day_or_moment(cell)
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)  # a workbook has no whole numbers of its own
    if isinstance(cell, time | timedelta):
        return str(cell)
    return cell if isinstance(cell, str | int | float | bool | date) else str(cell)
