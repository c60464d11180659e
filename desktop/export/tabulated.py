"""What a chart or page shows, as a table of texts: with bounds, in the reader's form."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter

from desktop.analysis.charts import BarChart, Chart, Panel, ScaleChart, Shape, TimeMark
from desktop.analysis.filters import Column
from desktop.domain.figure import Figure, Period
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.blocks import Table
from desktop.models.document import Document
from desktop.models.figure_table import HEADERS, NUMERIC, figure_cell
from desktop.models.summaries import bar_lines, scale_texts
from desktop.models.wording import Wording

_CATEGORY = QT_TRANSLATE_NOOP("Table", "Category")
_VALUE = QT_TRANSLATE_NOOP("Table", "Value")
_NUMBER = QT_TRANSLATE_NOOP("Table", "Number")
_KIND = QT_TRANSLATE_NOOP("Table", "What it is")
_SHARE = QT_TRANSLATE_NOOP("Table", "Share")
_PERIOD = QT_TRANSLATE_NOOP("Table", "Period")
_DAY = QT_TRANSLATE_NOOP("Table", "Day")
_NONE = "–"  # this series has no value for these days


def figures_table(
    figures: Sequence[Figure], columns: Sequence[Column], wording: Wording, caption: str = ""
) -> Table:
    """Figures in chosen columns."""
    cells = [_cell_of(column, wording) for column in columns]
    return Table(
        header=[wording.text(HEADERS[column]) for column in columns],
        numeric=frozenset(index for index, column in enumerate(columns) if column in NUMERIC),
        length=len(figures),
        row=lambda index: [cell(figures[index]) for cell in cells],
        caption=caption,
    )


def _cell_of(column: Column, wording: Wording) -> Callable[[Figure], str]:
    """What says a column of a figure; words that many figures share are made once."""
    shared = _SHARED.get(column)
    if shared is None:
        return lambda figure: figure_cell(figure, column, wording)
    known: dict[object, str] = {}

    def cell(figure: Figure) -> str:
        key = shared(figure)
        if key not in known:
            known[key] = figure_cell(figure, column, wording)
        return known[key]

    return cell


_SHARED: dict[Column, Callable[[Figure], object]] = {
    Column.UNIT: attrgetter("unit"),
    Column.MEASURE: attrgetter("measure", "of", "per"),
    Column.AS_OF: attrgetter("as_of", "date_kind"),
    Column.PERIOD: attrgetter("period"),
    Column.PUBLISHER: attrgetter("publisher"),
    Column.POPULATION: attrgetter("population"),
}


def chart_table(chart: Chart, document: Document, wording: Wording) -> Table:
    """The numbers that a chart draws."""
    if isinstance(chart, BarChart):
        return _bars_table(chart, wording)
    if isinstance(chart, ScaleChart):
        return _scale_table(chart, wording)
    return _panel_table(chart, document, wording)


def _bars_table(chart: BarChart, wording: Wording) -> Table:
    rows: list[Sequence[str]] = [*bar_lines(chart, wording)]
    header = [wording.text(each) for each in (_CATEGORY, _VALUE, _SHARE)]
    if all(bar.share is None for bar in chart.bars):
        header, rows = header[:2], [row[:2] for row in rows]
    numeric = frozenset(range(1, len(header)))
    return Table(header, numeric, len(rows), lambda index: rows[index])


def _scale_table(chart: ScaleChart, wording: Wording) -> Table:
    """One row for each of the chart: what it is, its number, what kind of number that is."""
    rows = [scale_texts(row, wording)[:3] for row in chart.rows]
    header = [wording.text(each) for each in (_NUMBER, _VALUE, _KIND)]
    if not any(note for _, _, note in rows):
        return Table(header[:2], frozenset({1}), len(rows), lambda index: rows[index][:2])
    return Table(header, frozenset({1}), len(rows), lambda index: rows[index])


def _panel_table(panel: Panel, document: Document, wording: Wording) -> Table:
    """One row for each period or day, one column for each line; only the days it is cut to."""
    first, last = panel.days or panel.span
    values: dict[tuple[date, date], dict[str, TimeMark]] = {}
    for line in panel.lines:
        for mark in line.marks:
            if mark.is_within(first, last):
                values.setdefault((mark.start, mark.end), {})[line.id] = mark
    periods = sorted(values)

    def row(index: int) -> list[str]:
        marks = values[periods[index]]
        cells = (_cell(marks.get(line.id), document, wording) for line in panel.lines)
        return [_days(periods[index], wording), *cells]

    has_days = all(line.shape is Shape.LINE for line in panel.lines)
    return Table(
        header=[
            wording.text(_DAY if has_days else _PERIOD),
            *(wording.label(line.label) for line in panel.lines),
        ],
        numeric=frozenset(range(1, len(panel.lines) + 1)),
        length=len(periods),
        row=row,
    )


def _cell(mark: TimeMark | None, document: Document, wording: Wording) -> str:
    """The value with its bound, in whole people; sums and means keep the bound of their figure."""
    if mark is None:
        return _NONE
    figure, value = document.figure(mark.key), round(mark.value)
    return wording.value(replace(figure, value=value)) if figure else wording.number(value)


def _days(days: tuple[date, date], wording: Wording) -> str:
    return wording.period_text(Period(None, *days), briefly=True)
