"""Texts broken into lines, and columns fitted to a width: nothing lost, nothing too wide."""

from collections.abc import Iterable, Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.offscreen import application
from desktop.charts.style import SMALL, Style, load_theme
from desktop.export.lines import Breaker, Needs
from desktop.export.paper import paper_style
from desktop.models.wording import Wording

LETTERS = "abcWiїґЖюя0123456789 ,.-–/·()é\u00a0\u200b\u0301😀漢\n"
SHAPED = 60.0  # dots: letters without their neighbours may be wider; columns are 140 apart
texts = st.text(st.sampled_from(LETTERS), max_size=60)
widths = st.floats(1.0, 6000.0)


@cache
def style() -> Style:
    """A style of paper."""
    application()
    return paper_style(load_theme("light"), Wording("en"), 0.7)


@cache
def breaker() -> Breaker:
    """What breaks small text on paper."""
    return Breaker(style().font(SMALL))


@pytest.fixture(autouse=True)
def painting() -> None:
    """Fonts can be measured."""
    style()


def column_widths(
    rows_of: Iterable[tuple[Breaker, Sequence[str]]], columns: int, room: float
) -> list[float]:
    """The widths of columns whose rows were all read."""
    needs = Needs(columns)
    for measured, row in rows_of:
        needs.add(measured, row)
    return needs.widths(room)


def bare(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


@given(texts, widths)
def test_no_letter_is_lost(text: str, width: float) -> None:
    lines = breaker().lines(text, width)
    assert bare("".join(lines)) == bare(text)
    assert len(lines) >= text.count("\n") + 1


@given(texts, widths)
def test_every_line_fits_unless_it_is_one_letter(text: str, width: float) -> None:
    for line in breaker().lines(text, width):
        assert breaker().advance(line) <= width + SHAPED or letters_in(line) <= 1


def letters_in(line: str) -> int:
    """How many letters a reader sees; marks above a letter belong to it."""
    return sum(letter not in "\u0301\u200b" for letter in bare(line))


@given(
    st.lists(st.text("abcґїЇïî", min_size=1, max_size=8), min_size=1, max_size=12),
    st.integers(0, 9),
)
def test_lines_are_broken_between_words(words: list[str], spare: int) -> None:
    width = max(map(breaker().advance, words)) + 1 + 100.0 * spare
    lines = breaker().lines(" ".join(words), width)
    assert [word for line in lines for word in line.split()] == words


def test_lines_that_are_there_stay() -> None:
    assert breaker().lines("one\n\ntwo three", 1e6) == ("one", "", "two three")


def test_what_fits_is_one_line() -> None:
    assert breaker().lines("one two three", 1e6) == ("one two three",)
    assert breaker().lines("", 1.0) == ("",)


rows = st.integers(1, 7).flatmap(
    lambda columns: st.lists(
        st.lists(texts, min_size=columns, max_size=columns), min_size=1, max_size=6
    )
)


@given(rows, st.floats(10.0, 9000.0))
def test_columns_are_never_wider_than_the_room(table: list[list[str]], room: float) -> None:
    found = column_widths(((breaker(), row) for row in table), len(table[0]), room)
    assert len(found) == len(table[0])
    assert all(width >= 0 for width in found)
    assert sum(found) <= room * (1 + 1e-9)


@given(rows, st.floats(10.0, 9000.0))
def test_no_column_is_wider_than_its_longest_line(table: list[list[str]], room: float) -> None:
    found = column_widths(((breaker(), row) for row in table), len(table[0]), room)
    for column, width in enumerate(found):
        lines = (line for row in table for line in row[column].split("\n"))
        short = (row[column] for row in table)  # never broken between words
        longest = max(map(breaker().advance, (*lines, *short)))
        assert width <= longest * (1 + 1e-9)


def test_where_there_is_room_each_column_gets_what_it_needs() -> None:
    row = ["a", "some words", "a longer text than that"]
    found = column_widths([(breaker(), row)], 3, 1e6)
    assert found == [breaker().advance(text) for text in row]


def test_where_words_fit_none_is_broken() -> None:
    row = ["a text of quite a few words", "1,234,567", "confirmed minimum of the dead"]
    need = sum(breaker().longest_word(text) for text in row)
    found = column_widths([(breaker(), row)], 3, need * 1.2)
    for text, width in zip(row, found, strict=True):
        assert width >= breaker().longest_word(text) - 1e-6
        assert all(
            word in text.split()
            for line in breaker().lines(text, width + 1)
            for word in line.split()
        )


def test_nothing_makes_columns_of_nothing() -> None:
    assert column_widths([], 3, 100.0) == [0.0, 0.0, 0.0]
    assert column_widths([(breaker(), ["", ""])], 2, 100.0) == [0.0, 0.0]


def test_numbers_are_not_broken_for_words_that_are_too_wide() -> None:
    row = ["w" * 200, "26,618", "24.9 %"]
    found = column_widths([(breaker(), row)], 3, 3000.0)
    assert sum(found) <= 3000.0
    assert [breaker().lines(text, width) for text, width in zip(row, found, strict=True)][1:] == [
        ("26,618",),
        ("24.9 %",),
    ]


def test_dates_and_per_cents_stay_together() -> None:
    text = "as known on 2 May 2025 by 45 to 65 % of all"
    for width in range(400, 3000, 50):
        lines = breaker().lines(text, float(width))
        if all(breaker().advance(word) <= width for word in ("2\u00a0May\u00a02025", "known")):
            assert any("2\u00a0May\u00a02025" in line for line in lines)
            assert any("65\u00a0%" in line for line in lines)
