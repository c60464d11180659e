"""Sorting, filtering and searching by arrays give what plain Python gives row by row."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.columns import FigureColumns, cell_text
from desktop.analysis.filters import FACETS, Column, FigureFilter, SortKey
from desktop.analysis.folding import fold
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure

WORDS = ["", "Alpha", "alpha", "Été", "été 2", "Ёлка", "елка", "їжак", "10", "9"]
NUMBERS = st.one_of(st.none(), st.integers(-3, 3), st.sampled_from([0.5, 106_745]))
OPTIONAL_DAYS = st.one_of(st.none(), st.dates(date(2022, 2, 24), date(2022, 3, 1)))


@st.composite
def some_figures(draw: st.DrawFn, most: int = 12) -> list[Figure]:
    figures = draw(
        st.lists(
            st.builds(
                Figure,
                id=st.just(""),
                kind=st.sampled_from([Kind.CLAIM, Kind.FIGURE]),
                label=st.sampled_from(WORDS),
                bound=st.sampled_from([Bound.EXACT, Bound.AT_LEAST]),
                measure=st.sampled_from([Measure.CONFIRMED, Measure.CLAIMED]),
                population=st.just("everyone"),
                publisher=st.sampled_from(["BBC", "Mediazona", "Медиазона"]),
                value=NUMBERS,
                lower=NUMBERS,
                upper=NUMBERS,
                category=st.one_of(st.none(), st.sampled_from(WORDS)),
                period=st.builds(
                    Period, st.sampled_from([None, "whole war"]), OPTIONAL_DAYS, OPTIONAL_DAYS
                ),
                as_of=OPTIONAL_DAYS,
                relays=st.lists(st.sampled_from(WORDS), max_size=2).map(tuple),
                cautions=st.lists(st.sampled_from(WORDS), max_size=2).map(tuple),
            ),
            max_size=most,
        )
    )
    return [replace(figure, id=f"F{index}") for index, figure in enumerate(figures)]


SORT_KEYS = st.lists(st.builds(SortKey, st.sampled_from(Column), st.booleans()), max_size=3)
FACET_WORDS = {
    Column.KIND: ["claim", "figure", "derived"],
    Column.MEASURE: ["confirmed deaths", "claimed losses"],
    Column.PUBLISHER: ["BBC", "Медиазона"],
    Column.BOUND: ["exact", "at least"],
    Column.AS_OF: ["", "2022-02-24", "2022-02-25"],
}


@st.composite
def some_filters(draw: st.DrawFn) -> FigureFilter:
    chosen = FigureFilter(text=draw(st.sampled_from(["", " ", "ALPHA", "ete 2", "елка", "f1 bbc"])))
    for facet in draw(st.lists(st.sampled_from(FACETS), max_size=2, unique=True)):
        words = draw(st.lists(st.sampled_from(FACET_WORDS[facet]), max_size=2))
        chosen = chosen.choosing(facet, words)
    return chosen


def sort_value(figure: Figure, column: Column) -> Any:
    """What a figure sorts by in a column; None where it has nothing there."""
    if column is Column.VALUE:
        known = (n for n in (figure.value, figure.lower, figure.upper) if n is not None)
        return next(known, None)
    text = cell_text(figure, column)
    return (fold(text), text) if text else None


def sorted_plainly(figures: Sequence[Figure], keys: Sequence[SortKey]) -> list[int]:
    rows = list(range(len(figures)))
    for key in reversed(keys):
        values = [sort_value(figure, key.column) for figure in figures]
        known = [row for row in rows if values[row] is not None]
        known.sort(key=values.__getitem__, reverse=key.descending)
        rows = known + [row for row in rows if values[row] is None]
    return rows


def passes(figure: Figure, chosen: FigureFilter, ignoring: Column | None = None) -> bool:
    facets = [(facet, words) for facet, words in chosen.facets if facet is not ignoring]
    if any(cell_text(figure, facet) not in words for facet, words in facets):
        return False
    period = figure.period
    fields = [
        figure.id,
        figure.label,
        "" if figure.value is None else str(figure.value),
        figure.measure,
        figure.population,
        figure.category or "",
        period.start.isoformat() if period.start else "",
        period.label or "",
        figure.publisher,
        *figure.relays,
        *figure.cautions,
    ]
    return all(any(word in fold(field) for field in fields) for word in fold(chosen.text).split())


def all_rows(columns: FigureColumns) -> np.ndarray:
    return np.arange(len(columns))


@given(some_figures(), SORT_KEYS)
def test_sorting_equals_plain_sorting(figures: list[Figure], keys: list[SortKey]) -> None:
    columns = FigureColumns(figures)
    assert columns.sorted_rows(all_rows(columns), keys).tolist() == sorted_plainly(figures, keys)


@given(some_figures(), some_filters(), SORT_KEYS)
def test_sorting_what_a_filter_lets_through(
    figures: list[Figure], chosen: FigureFilter, keys: list[SortKey]
) -> None:
    columns = FigureColumns(figures)
    rows = columns.sorted_rows(columns.matching_rows(chosen), keys).tolist()
    assert rows == [row for row in sorted_plainly(figures, keys) if passes(figures[row], chosen)]


@given(some_figures(), some_filters())
def test_filtering_equals_plain_filtering(figures: list[Figure], chosen: FigureFilter) -> None:
    rows = FigureColumns(figures).matching_rows(chosen).tolist()
    assert rows == [row for row, figure in enumerate(figures) if passes(figure, chosen)]


@given(some_figures(), some_filters(), st.sampled_from(FACETS))
def test_facet_counts_say_what_a_click_would_show(
    figures: list[Figure], chosen: FigureFilter, facet: Column
) -> None:
    columns = FigureColumns(figures)
    counts = columns.facet_counts(facet, chosen)
    shown = Counter(
        cell_text(figure, facet) for figure in figures if passes(figure, chosen, ignoring=facet)
    )
    assert {word: count for word, count in counts.items() if count} == shown
    assert set(counts) == {cell_text(figure, facet) for figure in figures}
    for word, count in counts.items():
        alone = chosen.choosing(facet, [word])
        assert len(columns.matching_rows(alone)) == count


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", [Column.VALUE, Column.CATEGORY, Column.AS_OF, Column.RELAYS])
def test_missing_values_come_last_in_both_directions(
    column: Column, make_figure: Callable[..., Figure], *, descending: bool
) -> None:
    known = {"value": 3, "category": "x", "as_of": date(2025, 5, 2), "relays": ("x",)}
    figures = [make_figure("F0"), make_figure("F1", **{column.value: known[column.value]})]
    columns = FigureColumns(figures)
    key = SortKey(column, descending=descending)
    assert columns.sorted_rows(all_rows(columns), [key]).tolist() == [1, 0]


def test_ranges_sort_by_their_low_end(make_figure: Callable[..., Figure]) -> None:
    figures = [
        make_figure("F0", value=45),
        make_figure("F1", lower=40, upper=50, bound=Bound.RANGE),
        make_figure("F2", upper=42, bound=Bound.UP_TO),
    ]
    columns = FigureColumns(figures)
    rows = columns.sorted_rows(all_rows(columns), [SortKey(Column.VALUE)])
    assert rows.tolist() == [1, 2, 0]


def test_facet_of_values_leaves_their_order_numeric(make_figure: Callable[..., Figure]) -> None:
    columns = FigureColumns([make_figure(f"F{n}", value=n) for n in (10, 9, 100)])
    assert columns.facet_counts(Column.VALUE, FigureFilter()) == {"10": 1, "9": 1, "100": 1}
    rows = columns.sorted_rows(all_rows(columns), [SortKey(Column.VALUE)])
    assert rows.tolist() == [1, 0, 2]


class Alike:
    """A key that can only say which comes first, as those of a collator, and never does."""

    def __init__(self, word: str) -> None:
        self.word = word

    def __lt__(self, other: object) -> bool:
        return False


def test_words_that_the_language_does_not_tell_apart_have_one_order(
    make_figure: Callable[..., Figure],
) -> None:
    words = [f"{letter}{word}" for word in ("lpha", "nna", "ster") for letter in "aAàÁåÄ"]
    for seed in range(5):
        words = np.random.default_rng(seed).permutation(words).tolist()
        columns = FigureColumns([make_figure(word, label=word) for word in words], Alike)
        assert columns.codes(Column.LABEL)[1] == sorted(words)


def test_search_does_not_run_from_one_field_or_row_into_the_next(
    make_figure: Callable[..., Figure],
) -> None:
    figures = [make_figure("F0", label="one"), make_figure("F1", label="two")]
    columns = FigureColumns([replace(figure, cautions=("end",)) for figure in figures])
    for text in ("endf1", "oneconfirmed", "f0one", "\x1f", "nothing of it"):
        found = columns.matching_rows(FigureFilter(text=text)).tolist()
        assert found == ([0, 1] if text == "\x1f" else [])  # a separator is no word


def test_words_of_a_facet_stand_in_order_and_the_missing_one_last(
    make_figure: Callable[..., Figure],
) -> None:
    days = [date(2025, 5, 2), None, date(2022, 2, 24)]
    columns = FigureColumns([make_figure(str(day), as_of=day) for day in days])
    counts = columns.facet_counts(Column.AS_OF, FigureFilter())
    assert list(counts) == ["2022-02-24", "2025-05-02", ""]


def test_no_figures_at_all() -> None:
    columns = FigureColumns([])
    assert columns.matching_rows(FigureFilter(text="x")).tolist() == []
    assert columns.sorted_rows(all_rows(columns), [SortKey(Column.VALUE)]).tolist() == []
    assert columns.facet_counts(Column.MEASURE, FigureFilter()) == {}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("deadliest", {"C01"}),
        ("BASHKORTOSTAN 4837", set()),
        ("BASHKORTOSTAN 4836", {"C35"}),
        ("c06", {"C06"}),
    ],
)
def test_searching_the_bundled_dataset(text: str, keys: set[str], dataset: Dataset) -> None:
    rows = FigureColumns(dataset.figures).matching_rows(FigureFilter(text=text))
    assert {
        dataset.figures[row].id for row in rows if dataset.figures[row].kind is Kind.CLAIM
    } == keys


MANY = 100_000


@pytest.fixture(scope="module")
def many() -> list[Figure]:
    chance = np.random.default_rng(20250502)
    regions = [f"Region {number}" for number in range(90)] + ["Ärmelland", "Єлань"]
    records = chance.integers(0, 1000, MANY).tolist()
    values = chance.integers(0, 100_000, MANY).tolist()
    places = chance.integers(0, len(regions), MANY).tolist()
    return [
        Figure(
            f"F{number}",
            Kind.FIGURE,
            f"Record {records[number]}",
            Bound.EXACT,
            Measure.CONFIRMED,
            "everyone",
            ("BBC", "Mediazona", "Other")[records[number] % 3],
            value=values[number] if values[number] < 70_000 else None,
            category=regions[places[number]],
        )
        for number in range(MANY)
    ]


@pytest.fixture(scope="module")
def many_columns(many: list[Figure]) -> FigureColumns:
    return FigureColumns(many)


def test_many_rows_sort_as_plain_python_sorts_them(
    many: list[Figure], many_columns: FigureColumns
) -> None:
    keys = [SortKey(Column.CATEGORY), SortKey(Column.VALUE, descending=True)]
    rows = many_columns.sorted_rows(all_rows(many_columns), keys)
    assert np.array_equal(np.sort(rows), all_rows(many_columns))
    sample = sorted(np.random.default_rng(1).choice(MANY, 2000, replace=False).tolist())
    place = np.empty(MANY, np.intp)
    place[rows] = np.arange(MANY)
    in_order = sorted(range(len(sample)), key=lambda index: place[sample[index]])
    assert in_order == sorted_plainly([many[row] for row in sample], keys)


def test_many_rows_filter_as_plain_python_filters_them(
    many: list[Figure], many_columns: FigureColumns
) -> None:
    chosen = FigureFilter(text="RECORD 7 armel").choosing(Column.PUBLISHER, ["BBC", "Other"])
    found = set(many_columns.matching_rows(chosen).tolist())
    sample = np.random.default_rng(2).choice(MANY, 5000, replace=False).tolist()
    rows = {*sample, *(row for row in range(MANY) if many[row].category == "Ärmelland")}
    assert found
    assert {row for row in rows if passes(many[row], chosen)} == found & rows
    assert found <= rows  # the word stands in that category alone
