"""Figures as machine-readable rows: CSV and JSON, the same in every locale, meant for UTF-8."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from desktop.domain.figure import Figure, Number

Cell = str | Number | tuple[str, ...] | None
Row = Mapping[str, Cell]

COLUMNS = (
    "id",
    "value",
    "lower",
    "upper",
    "bound",
    "unit",
    "measure",
    "population",
    "category",
    "region",
    "period_start",
    "period_end",
    "as_of",
    "publisher",
    "kind",
    "label",
    "of",
    "per",
    "category_scheme",
    "period_label",
    "edition",
    "relays",
    "source",
    "locator",
    "cautions",
    "formula",
    "marks",
    "date_kind",
    "category_known",
)
LIST_SEPARATOR = "; "
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # what spreadsheets take for a formula


def figure_row(figure: Figure) -> Row:
    """A figure under the names of `COLUMNS`; None, or no entries, where nothing is known."""
    period, derivation = figure.period, figure.derivation
    return {
        "id": figure.id,
        "value": figure.value,
        "lower": figure.lower,
        "upper": figure.upper,
        "bound": str(figure.bound),
        "unit": figure.unit,
        "measure": str(figure.measure),
        "population": figure.population,
        "category": figure.category,
        "region": figure.region,
        "period_start": _day(period.start),
        "period_end": _day(period.end),
        "as_of": _day(figure.as_of),
        "publisher": figure.publisher,
        "kind": str(figure.kind),
        "label": figure.label,
        "of": str(figure.of) if figure.of else None,
        "per": figure.per,
        "category_scheme": figure.category_scheme,
        "period_label": period.label,
        "edition": figure.edition,
        "relays": figure.relays,
        "source": figure.source,
        "locator": figure.locator,
        "cautions": figure.cautions,
        "formula": derivation.formula if derivation else None,
        "marks": tuple(map(str, figure.marks)),
        "date_kind": figure.date_kind,
        "category_known": "no" if figure.unknown else None,
    }


def json_lines(figures: Iterable[Figure]) -> Iterator[str]:
    """An array of objects, one a line, with every column; null where unknown."""
    start = "[\n"
    for figure in figures:
        yield start + json.dumps(figure_row(figure), ensure_ascii=False)
        start = ",\n"
    yield "\n]\n" if start == ",\n" else "[\n\n]\n"


def csv_lines(figures: Iterable[Figure]) -> Iterator[str]:
    """RFC 4180 with a header; lists are joined with "; ", cells are empty where unknown.

    Texts that a spreadsheet would take for a formula get a leading apostrophe; numbers do not.
    """
    yield _csv_line(COLUMNS)
    for figure in figures:
        yield _csv_line(_cells(figure_row(figure)))


def tsv_lines(figures: Iterable[Figure]) -> Iterator[str]:
    """As CSV, separated by tabs and without quotes; tabs and line breaks in texts become spaces."""
    yield "\t".join(COLUMNS) + "\n"
    for figure in figures:
        row = figure_row(figure)
        yield "\t".join(_cell(row[name], is_in_one_line=True) for name in COLUMNS) + "\n"


def figures_as_json(figures: Iterable[Figure]) -> str:
    """The lines of `json_lines` as one text."""
    return "".join(json_lines(figures))


def figures_as_csv(figures: Iterable[Figure]) -> str:
    """The lines of `csv_lines` as one text."""
    return "".join(csv_lines(figures))


def figures_as_tsv(figures: Iterable[Figure]) -> str:
    """The lines of `tsv_lines` as one text."""
    return "".join(tsv_lines(figures))


def _csv_line(cells: Sequence[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _cells(row: Row) -> Sequence[str]:
    return [_cell(row[name]) for name in COLUMNS]


def _cell(value: Cell, *, is_in_one_line: bool = False) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = value if isinstance(value, str) else LIST_SEPARATOR.join(value)
    return in_one_cell(text) if is_in_one_line else harmless(text)


def in_one_cell(text: str) -> str:
    """A text without tabs and line breaks, which no spreadsheet takes for a formula."""
    return harmless(" ".join(text.split()))


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: such a one gets a leading apostrophe."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text
