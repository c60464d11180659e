"""Rows of figures as text for the clipboard: tab-separated and HTML, with headers and bounds."""

from collections.abc import Sequence
from html import escape

from desktop.analysis.filters import Column
from desktop.domain.figure import Figure
from desktop.export.blocks import Table
from desktop.export.figures import harmless, in_one_cell
from desktop.models.figure_table import HEADERS, figure_cell
from desktop.models.wording import Wording


def rows_as_cells(
    figures: Sequence[Figure], columns: Sequence[Column], wording: Wording
) -> list[list[str]]:
    """A header and one list of texts a figure; values carry their bounds."""
    header = [wording.text(HEADERS[column]) for column in columns]
    body = [
        [harmless(figure_cell(figure, column, wording)) for column in columns] for figure in figures
    ]
    return [header, *body]


def table_as_cells(table: Table) -> list[list[str]]:
    """A header and one list of texts a row."""
    rows = (table.row(index) for index in range(table.length))
    return [[harmless(cell) for cell in row] for row in (table.header, *rows)]


def as_tsv(cells: Sequence[Sequence[str]]) -> str:
    """Tab-separated; tabs and line breaks inside cells become spaces."""
    return "\n".join("\t".join(map(in_one_cell, row)) for row in cells) + "\n"


def as_text(cells: Sequence[Sequence[str]]) -> str:
    """Columns padded with spaces, for mails and editors."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )
    return "\n".join(lines) + "\n"


def as_html(cells: Sequence[Sequence[str]], title: str = "", foot: str = "") -> str:
    """A table with a header row, between a title and a foot where there are such."""
    header, *body = cells
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in body
    )
    before, after = (f"<p>{escape(text)}</p>" if text else "" for text in (title, foot))
    return f"{before}<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{after}"
