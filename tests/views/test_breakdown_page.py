"""The breakdown: which split, counts or shares, the remainder, chart and table, the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import (
    CTRL,
    SHIFT,
    choose_item,
    click_header,
    click_mark,
    click_named,
    find_named,
    heard,
    inspector_text,
    is_lit,
    page_of,
    press,
    selected_rows,
    settle,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.analysis.filters import Column
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.models.document import Document
from desktop.state.app_state import AppState, Layout, Page
from desktop.storage.opening import Opened
from desktop.views.breakdown_page import BreakdownPage

OpenPage = Callable[..., BreakdownPage]


@pytest.fixture
def open_page(open_window: Callable[..., object]) -> OpenPage:
    """The page in a window of its own; arguments are parts of the state."""

    def make(**state: object) -> BreakdownPage:
        page = page_of(open_window(Page.BREAKDOWN, **state))
        assert isinstance(page, BreakdownPage)
        return page

    return make


def rows(page: BreakdownPage) -> list[str]:
    """Keys of the table's rows, top to bottom."""
    return list(page.model.keys(range(page.model.rowCount())))


def option_with(page: BreakdownPage, *words: str) -> str:
    """The first entry of the box of splits in which words occur."""
    options = [page.which.itemText(row) for row in range(page.which.count())]
    return next(option for option in options
                if all(word.casefold() in option.casefold() for word in words))  # fmt: skip


def test_another_split_is_chosen(open_page: OpenPage) -> None:
    page = open_page()
    assert rows(page) == ["C09", "C07", "C08", "C10", "C11", "D-STATUS"]
    choose_item(page.which, option_with(page, "branch", "2 May 2025"))
    assert (rows(page)[0], rows(page)[-1]) == ("C12", "C19")
    assert set(rows(page)) == {f"C{number}" for number in range(12, 20)}
    assert list(page.view.keys()) == rows(page)
    assert "branch of regular contract servicemen" in page.view.accessibleName()


def test_every_split_can_be_shown(open_page: OpenPage) -> None:
    page = open_page()
    for row, split in enumerate(page.store.document.splits):
        page.which.setCurrentIndex(row)
        page.which.activated.emit(row)
        assert rows(page) == [figure.id for figure in split.figures]
        page.view.grab()
        assert all(map(page.view.mark_place, rows(page)))
    assert page.which.count() == len(page.store.document.splits)
    assert (
        len({page.which.itemText(row) for row in range(page.which.count())}) == page.which.count()
    )


def test_shares_name_what_they_are_shares_of(open_page: OpenPage) -> None:
    page = open_page()
    click_named(page, "breakdownShares-shares")
    described = page.view.accessibleDescription()
    assert "share of 106,745" in described
    assert "24.9 %" in described
    click_named(page, "breakdownShares-counts")
    assert "share of" not in page.view.accessibleDescription()


def test_shares_are_not_offered_without_a_total(open_page: OpenPage) -> None:
    page = open_page()
    click_named(page, "breakdownShares-shares")
    choose_item(page.which, option_with(page, "rate"))
    assert not page.shares.isVisible()
    assert "share of" not in page.view.accessibleDescription()


def test_the_remainder_is_derived_last_and_hatched(open_page: OpenPage) -> None:
    page = open_page()
    assert rows(page)[-1] == "D-STATUS"
    click_mark(page.view, "D-STATUS")
    assert inspector_text(page.window(), "kind") == "derived, not published"
    formula = "C06 - (C07 + C08 + C09 + C10 + C11) = 106,745 - 76,342 = 30,403"
    assert inspector_text(page.window(), "formula") == formula
    page.store.undo()
    colours = {key: colours_of_bar(page, key) for key in ("C09", "D-STATUS")}
    assert len(colours["C09"]) == 1
    assert len(colours["D-STATUS"]) > 1


def colours_of_bar(page: BreakdownPage, key: str) -> set[str]:
    """The colours along the middle of a bar, from a little right of its beginning."""
    image = page.view.grab().toImage()
    place = page.view.mark_place(key)
    assert place is not None
    ratio = image.devicePixelRatio()
    y = int(place.center().y() * ratio)
    start = next(
        x for x in range(image.width()) if image.pixelColor(x, y) == QColor("#8A8D93")
    )  # the line that the bars stand on
    return {image.pixelColor(start + 6 + step, y).name() for step in range(60)}


def test_chart_table_or_both(open_page: OpenPage) -> None:
    page = open_page()
    for layout, key in zip(Layout, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True):
        press(page.window(), key, CTRL | SHIFT)
        assert page.charts.isVisible() is (layout is not Layout.TABLE)
        assert page.table.isVisible() is (layout is not Layout.CHART)
    click_named(page, "breakdownLayout-table")
    assert not page.charts.isVisible()
    press(page.window(), Qt.Key.Key_3, CTRL)
    assert page.store.state.layout is Layout.TABLE
    assert [each for each in find_named(page.window(), "timelineLayout-table") if each.isChecked()]


def test_a_header_sorts_the_rows_and_leaves_the_bars(open_page: OpenPage) -> None:
    page = open_page()
    bars = list(page.view.keys())
    click_header(page.table, list(page.model.columns).index(Column.VALUE))
    assert rows(page) == ["C11", "C10", "C08", "C07", "C09", "D-STATUS"]
    assert list(page.view.keys()) == bars


def test_the_bars_by_keyboard(open_page: OpenPage) -> None:
    page = open_page()
    page.view.setFocus()
    window = page.window()
    press(window, Qt.Key.Key_Down)
    said = "volunteers: 26,618 people, as of 2 May 2025"
    assert heard(page.view) == said
    press(window, Qt.Key.Key_Return)
    assert selected_rows(page.table) == ["C09"]
    assert is_lit(page.view, "C09")
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return, CTRL)
    assert set(selected_rows(page.table)) == {"C09", "C07"}
    press(window, Qt.Key.Key_End)
    press(window, Qt.Key.Key_Space)
    assert page.store.state.selection == ("D-STATUS",)
    press(window, Qt.Key.Key_Home)
    assert heard(page.view) == said


def test_a_dataset_without_parts(
    open_page: OpenPage, make_dataset: Callable[..., Dataset], make_figure: Callable[..., Figure]
) -> None:
    page = open_page()
    dataset = make_dataset(make_figure("F1", value=3))
    page.store.open(Document(Opened(dataset, Path("other.json"), is_bundled=False)))
    settle()
    assert not page.view.isVisible()
    assert rows(page) == []
    assert page.store.state == AppState(page=Page.BREAKDOWN)
