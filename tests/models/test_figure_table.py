"""The table of figures keeps Qt's contract and shows what was asked for, in the order asked for."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.analysis.columns import FigureColumns
from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.domain.figure import Figure
from desktop.models.collation import figure_columns
from desktop.models.document import Document
from desktop.models.figure_table import FigureTableModel
from desktop.models.wording import Wording
from desktop.state.app_state import DEFAULT_COLUMNS

Role = Qt.ItemDataRole
ALL, NOTHING, ONE = (
    FigureFilter(),
    FigureFilter(text="nothing of it"),
    FigureFilter(text="C06 1067"),
)
COLUMNS = (Column.ID, *DEFAULT_COLUMNS)


@pytest.fixture
def model(document: Document, wording: Wording) -> FigureTableModel:
    model = FigureTableModel(figure_columns(document.dataset.figures, wording), wording)
    model.show(ALL, (), COLUMNS)
    return model


def figures_of(model: FigureTableModel) -> list[Figure]:
    shown = (model.figure(row) for row in range(model.rowCount()))
    return [figure for figure in shown if figure]


def header(model: FigureTableModel, column: Column, role: Role = Role.DisplayRole) -> object:
    return model.headerData(model.columns.index(column), Qt.Orientation.Horizontal, role)


# Qt's contract


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("chosen", [ALL, NOTHING, ONE])
def test_the_model_keeps_qts_contract(
    chosen: FigureFilter, model: FigureTableModel, qtmodeltester: ModelTester, *, grouped: bool
) -> None:
    model.show(chosen, (SortKey(Column.VALUE),), COLUMNS, grouped=grouped)
    qtmodeltester.check(model)


def test_the_contract_holds_through_changes(
    model: FigureTableModel,
    document: Document,
    wording: Wording,
    qtmodeltester: ModelTester,
    make_figure: Callable[..., Figure],
) -> None:
    qtmodeltester.check(model)
    model.show(ONE, (SortKey(Column.VALUE, descending=True),), (Column.VALUE,), grouped=True)
    model.set_figures(FigureColumns([make_figure()]))
    model.reword(Wording("uk"))
    model.set_figures(FigureColumns([]))
    model.set_figures(figure_columns(document.dataset.figures, wording))
    assert model.rowCount() == len(document.dataset.figures)


def test_a_cell_has_no_cells_of_its_own(model: FigureTableModel) -> None:
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


def test_what_is_not_there_has_no_data(model: FigureTableModel) -> None:
    assert model.data(QModelIndex()) is None
    old = model.index(model.rowCount() - 1, 0)
    model.show(ONE, (), COLUMNS)
    assert model.data(old) is None
    assert model.headerData(len(COLUMNS), Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


# Rows


def test_all_figures_are_shown_in_their_own_order(
    model: FigureTableModel, document: Document
) -> None:
    assert figures_of(model) == list(document.dataset.figures)
    assert model.figure_count == model.rowCount() == len(document.dataset.figures)
    assert model.heading_rows == []


def test_filtered_to_nothing_and_to_one_row(model: FigureTableModel) -> None:
    model.show(NOTHING, (), COLUMNS, grouped=True)
    assert (model.rowCount(), model.figure_count, model.heading_rows) == (0, 0, [])
    model.show(ONE, (), COLUMNS, grouped=True)
    assert (model.rowCount(), model.figure_count, model.heading_rows) == (2, 1, [0])
    assert [figure.id for figure in figures_of(model)] == ["C06"]
    model.show(ALL, (), COLUMNS)
    assert model.figure_count == model.rowCount() > 200


def test_facets_and_text_work_together(model: FigureTableModel) -> None:
    model.show(
        FigureFilter(text="bashkortostan").choosing(Column.MEASURE, ["rank of confirmed deaths"]),
        (),
        COLUMNS,
    )
    assert [figure.id for figure in figures_of(model)] == ["C34"]
    model.show(FigureFilter().choosing(Column.BOUND, ["range"]), (), COLUMNS)
    assert [figure.id for figure in figures_of(model)] == [
        "C30",
        *(f"O{number}" for number in range(31, 37)),
    ]


def test_sorting_by_value_and_back(model: FigureTableModel) -> None:
    model.show(ALL, (SortKey(Column.VALUE, descending=True),), COLUMNS)
    numbers = [
        next((n for n in (figure.value, figure.lower, figure.upper) if n is not None), None)
        for figure in figures_of(model)
    ]
    known = [number for number in numbers if number is not None]
    assert known == sorted(known, reverse=True)
    assert numbers[: len(known)] == known  # missing ones come last
    model.show(ALL, (), COLUMNS)
    assert figures_of(model)[0].id == "C01"


def test_groups_hold_one_measure_each_and_keep_the_order_within(model: FigureTableModel) -> None:
    model.show(ALL, (SortKey(Column.VALUE, descending=True),), COLUMNS, grouped=True)
    starts = [*model.heading_rows, model.rowCount()]
    assert starts[0] == 0
    seen: list[object] = []
    for start, following in pairwise(starts):
        group = [model.figure(row) for row in range(start + 1, following)]
        measures = {(figure.measure, figure.of, figure.per) for figure in group if figure}
        assert len(measures) == 1
        assert all(group)
        values = [figure.value for figure in group if figure and figure.value is not None]
        if not any(figure and figure.lower is not None for figure in group):
            assert values == sorted(values, reverse=True)
        seen += measures
    assert len(set(seen)) == len(seen)
    assert model.figure_count == model.rowCount() - len(seen)


def test_a_heading_names_its_measure_and_what_it_is_of(model: FigureTableModel) -> None:
    model.show(ALL, (), COLUMNS, grouped=True)
    headings = [model.text(row, COLUMNS[0]) for row in model.heading_rows]
    assert "Confirmed deaths (named)" in headings
    assert "Claimed losses (killed and wounded)" in headings
    assert "Rate: Confirmed deaths (named), per day" in headings
    assert "Rate: Confirmed deaths (named), per 10,000 men" in headings
    assert len(set(headings)) == len(headings)


def test_a_heading_is_no_figure_and_cannot_be_selected(model: FigureTableModel) -> None:
    model.show(ALL, (), COLUMNS, grouped=True)
    heading, figure = model.index(0, 0), model.index(1, 0)
    assert model.figure(0) is None
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert figure.flags() & Qt.ItemFlag.ItemIsSelectable
    assert [model.index(0, column).data() for column in range(1, len(COLUMNS))] == [""] * (
        len(COLUMNS) - 1
    )


# Keys and places


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("sort", [(), (SortKey(Column.LABEL, descending=True),)])
def test_keys_and_places_lead_to_each_other(
    sort: Sequence[SortKey], model: FigureTableModel, *, grouped: bool
) -> None:
    model.show(ALL, sort, COLUMNS, grouped=grouped)
    keys = model.keys(range(model.rowCount()))
    assert len(keys) == model.figure_count
    for key in keys:
        place = model.place(key)
        assert place is not None
        assert model.keys([place]) == (key,)


def test_what_is_filtered_out_has_no_place(model: FigureTableModel) -> None:
    assert model.place("C01") == 0
    model.show(ONE, (), COLUMNS)
    assert model.place("C01") is None
    assert model.place("C06") == 0
    assert model.place("no such figure") is None


# Words


def test_every_value_is_shown_with_its_bound(model: FigureTableModel, wording: Wording) -> None:
    column = COLUMNS.index(Column.VALUE)
    for row in range(model.rowCount()):
        figure = model.figure(row)
        assert figure
        for role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            assert model.index(row, column).data(role) == wording.value(figure)
    place = model.place("C01")
    assert place is not None
    assert model.text(place, Column.VALUE) == "at least 45,287"


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.ID, "C36"),
        (Column.VALUE, "35,010 claimed"),
        (Column.UNIT, "people"),
        (Column.MEASURE, "Claimed losses (killed and wounded)"),
        (Column.PERIOD, "April 2025"),
        (Column.AS_OF, "1 May 2025"),
        (Column.BOUND, "claimed"),
        (Column.RELAYS, "Ukrinform; MENAFN"),
        (Column.CATEGORY, ""),
        (Column.REGION, ""),
    ],
)
def test_cells_of_a_figure(column: Column, text: str, model: FigureTableModel) -> None:
    place = model.place("C36")
    assert place is not None
    assert model.text(place, column) == text


def test_every_column_has_a_header_and_says_something_somewhere(model: FigureTableModel) -> None:
    model.show(ALL, (), tuple(Column))
    headers = [header(model, column) for column in Column]
    assert len(set(headers)) == len(Column)
    for column in Column:
        assert any(model.text(row, column) for row in range(model.rowCount()))


def test_headers_show_the_order(model: FigureTableModel) -> None:
    assert header(model, Column.VALUE) == "Value"
    model.show(ALL, (SortKey(Column.VALUE, descending=True),), COLUMNS)
    assert header(model, Column.VALUE) == "Value ↓"
    model.show(ALL, (SortKey(Column.MEASURE), SortKey(Column.VALUE)), COLUMNS)
    assert header(model, Column.MEASURE) == "Measure ↑1"
    assert header(model, Column.VALUE) == "Value ↑2"
    assert header(model, Column.LABEL) == "Figure"


def test_other_figures_in_their_own_order_leave_no_mark_of_the_old_one(
    model: FigureTableModel, make_figure: Callable[..., Figure]
) -> None:
    model.show(ALL, (SortKey(Column.VALUE),), COLUMNS, grouped=True)
    model.set_figures(FigureColumns([make_figure("B", value=2), make_figure("A", value=1)]))
    assert model.keys(range(model.rowCount())) == ("B", "A")
    assert model.text(0, Column.VALUE) == "2"
    assert header(model, Column.VALUE) == "Value"
    assert model.place("C06") is None


@pytest.mark.parametrize("chosen", [ALL, NOTHING])
def test_numbers_and_their_header_stand_on_the_right(
    chosen: FigureFilter, model: FigureTableModel
) -> None:
    model.show(chosen, (), COLUMNS)
    right, left = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignLeft.value
    for column in COLUMNS:
        side = right if column is Column.VALUE else left
        assert int(header(model, column, Role.TextAlignmentRole)) & side
        if model.rowCount():
            index = model.index(0, COLUMNS.index(column))
            assert int(index.data(Role.TextAlignmentRole)) & side


def test_another_language_rewords_every_cell(model: FigureTableModel) -> None:
    place = model.place("C06")
    assert place is not None
    assert model.text(place, Column.AS_OF) == "2 May 2025"
    model.reword(Wording("uk"))
    assert model.text(place, Column.AS_OF) == "2 трав. 2025"
    assert model.text(place, Column.VALUE) == "106\N{NO-BREAK SPACE}745"
