"""Selecting in one view lights up the same figures in every other view of the page."""

from collections.abc import Callable

import pytest
from driving import (
    CTRL,
    SHIFT,
    click_mark,
    click_named,
    click_row,
    find_named,
    follow_link,
    inspector_text,
    is_in_view,
    is_lit,
    page_of,
    press,
    selected_rows,
)
from PySide6.QtCore import Qt

from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.charts.mark_view import BarView, MarkView
from desktop.charts.plot import PanelPlot
from desktop.state.app_state import BreakdownOptions, Page
from desktop.views.breakdown_page import BreakdownPage
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow
from desktop.views.table import FigureTable
from desktop.views.timeline_page import TimelinePage

OpenWindow = Callable[..., MainWindow]
Charted = tuple[MainWindow, BarView | PanelPlot, FigureTable]


def overview_view(window: MainWindow, key: str) -> MarkView:
    """The Overview's chart that has a mark for a figure."""
    page = window.pages[Page.OVERVIEW]
    return next(view for view in page.findChildren(MarkView) if key in set(view.keys()))


def figures_page(window: MainWindow) -> FiguresPage:
    """The page of all figures, when it is the one shown."""
    page = page_of(window)
    assert isinstance(page, FiguresPage)
    return page


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("C20", "45,287 people"),
        ("D-STATUS", "30,403 people"),
        ("C12", "7,441 people"),
        ("O20", "5,945 people"),
        ("O27", "120 deaths per 10,000 men"),
        ("E-2026-07-03-65-M", "230,600 people"),
    ],
)
def test_overview_chart_to_inspector(open_window: OpenWindow, key: str, value: str) -> None:
    window = open_window()
    view = overview_view(window, key)
    click_mark(view, key)
    assert window.store.state.current == key
    assert inspector_text(window, "value").startswith(value)
    assert is_lit(view, key)


@pytest.mark.parametrize(("key", "related"), [("C20", "C21"), ("C07", "C19"), ("C11", "C08")])
def test_overview_inspector_to_chart(open_window: OpenWindow, key: str, related: str) -> None:
    window = open_window()
    click_mark(overview_view(window, key), key)
    view = overview_view(window, related)
    assert not is_lit(view, related)
    follow_link(window, related)
    assert is_lit(view, related)
    assert window.store.state.page is Page.OVERVIEW


@pytest.mark.parametrize("key", ["C21", "D-YEARS", "E-2026-07-03-65-M"])
def test_overview_chart_to_row_of_the_figures_table(open_window: OpenWindow, key: str) -> None:
    window = open_window()
    click_mark(overview_view(window, key), key)
    click_named(window.inspector, "showInTable")
    table = figures_page(window).table
    assert selected_rows(table) == [key]
    assert is_in_view(table, key)


def test_a_mark_that_is_no_row_of_the_figures_is_not_offered_there(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    rest = next(view.keys()[-1] for view in window.pages[Page.OVERVIEW].findChildren(BarView)
                if view.keys()[-1].startswith("rest:"))  # fmt: skip
    click_mark(overview_view(window, rest), rest)
    assert inspector_text(window, "kind") == "derived, not published"
    assert not [each for each in find_named(window, "showInTable") if each.isVisible()]


def test_ctrl_and_a_click_add_a_mark_and_take_it_away(open_window: OpenWindow) -> None:
    window = open_window()
    view = overview_view(window, "C20")
    click_mark(view, "C20")
    click_mark(view, "C21", CTRL)
    assert window.store.state.selection == ("C21", "C20")
    assert is_lit(view, "C20")
    assert is_lit(view, "C21")
    click_mark(view, "C21", CTRL)
    assert window.store.state.selection == ("C20",)
    assert not is_lit(view, "C21")


def test_figures_table_to_inspector(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    click_row(figures_page(window).table, "C29")
    assert inspector_text(window, "value") == "up to 213 people per day"
    assert inspector_text(window, "publisher") == "BBC News Russian and Mediazona"


def test_several_rows_to_inspector(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    table = figures_page(window).table
    click_row(table, "C07")
    click_row(table, "C10", modifier=SHIFT)
    assert selected_rows(table) == ["C07", "C08", "C09", "C10"]
    assert window.store.state.current == "C10"
    assert inspector_text(window, "value") == "12,058 people"
    click_row(table, "C10", modifier=CTRL)
    assert window.store.state.current in {"C07", "C08", "C09"}


def test_rows_by_keyboard_to_inspector(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    table = figures_page(window).table
    click_row(table, "C07")
    press(window, Qt.Key.Key_Down)
    assert selected_rows(table) == ["C08"]
    assert inspector_text(window, "value") == "16,745 people"


def test_inspector_to_figures_table(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    table = figures_page(window).table
    click_row(table, "O14")
    follow_link(window, "C11")
    assert selected_rows(table) == ["C11"]
    assert is_in_view(table, "C11")


def test_inspector_shows_a_figure_that_a_filter_hides(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    page = figures_page(window)
    page.search.setText("Y06")
    click_row(page.table, "Y06")
    page.search.setText("no such words")
    assert not page.table.isVisible()
    click_named(window.inspector, "showInTable")
    assert selected_rows(page.table) == ["Y06"]
    assert is_in_view(page.table, "Y06")
    assert page.search.text() == ""


YEARS = TimelineOptions(grain=Grain.YEAR)
CASES = {
    "months": (Page.TIMELINE, {}, "S-MONTH-2025-04-26@2023-01-01", "4,208 people"),
    "weeks": (
        Page.TIMELINE,
        {"timeline": TimelineOptions(grain=Grain.WEEK)},
        "S-WEEK-2025-04-26@2023-01-02",
        "906 people",
    ),
    "years": (Page.TIMELINE, {"timeline": YEARS}, "C20", "45,287 people"),
    "cumulative": (
        Page.TIMELINE,
        {"timeline": TimelineOptions(cumulative=True)},
        "S-MONTH-2025-04-26@2024-01-01",
        "2,737 people",
    ),
    "editions": (
        Page.TIMELINE,
        {"timeline": TimelineOptions(subjects=(Subject.EDITIONS,))},
        "E-2026-07-03-65-M",
        "230,600 people",
    ),
    "claimed": (
        Page.TIMELINE,
        {"timeline": TimelineOptions(subjects=(Subject.CLAIMED,))},
        "S-CLAIMED@2025-05-01:rate",
        "1,230 people per day claimed",
    ),
    "statuses": (Page.BREAKDOWN, {}, "C09", "26,618 people"),
    "remainder": (Page.BREAKDOWN, {}, "D-STATUS", "30,403 people"),
    "shares": (
        Page.BREAKDOWN,
        {"breakdown": BreakdownOptions(as_shares=True)},
        "C08",
        "16,745 people",
    ),
}


def charted(window: MainWindow) -> Charted:
    """The window with the chart and the table of its page."""
    page = page_of(window)
    if isinstance(page, BreakdownPage):
        return window, page.view, page.table
    assert isinstance(page, TimelinePage)
    return window, next(plot for plot in page.plots.values() if plot.isVisible()), page.table


@pytest.mark.parametrize(("page", "state", "key", "value"), CASES.values(), ids=CASES)
def test_chart_to_table_and_inspector(
    open_window: OpenWindow, page: Page, state: dict[str, object], key: str, value: str
) -> None:
    window, view, table = charted(open_window(page, **state))
    click_mark(view, key)
    assert selected_rows(table) == [key]
    assert is_in_view(table, key)
    assert inspector_text(window, "value").startswith(value)


@pytest.mark.parametrize(("page", "state", "key", "value"), CASES.values(), ids=CASES)
def test_table_to_chart_and_inspector(
    open_window: OpenWindow, page: Page, state: dict[str, object], key: str, value: str
) -> None:
    window, view, table = charted(open_window(page, **state))
    assert not is_lit(view, key)
    click_row(table, key)
    assert is_lit(view, key)
    assert inspector_text(window, "value").startswith(value)
    assert window.store.state.current == key


@pytest.mark.parametrize(
    ("page", "state", "key", "related"),
    [
        (Page.TIMELINE, {"timeline": YEARS}, "C20", "C22"),
        (Page.BREAKDOWN, {}, "C07", "C08"),
        (Page.BREAKDOWN, {}, "D-STATUS", "C11"),
    ],
)
def test_inspector_to_chart_and_table(
    open_window: OpenWindow, page: Page, state: dict[str, object], key: str, related: str
) -> None:
    window, view, table = charted(open_window(page, **state))
    click_mark(view, key)
    assert not is_lit(view, related)
    follow_link(window, related)
    assert is_lit(view, related)
    assert not is_lit(view, key)
    assert selected_rows(table) == [related]
    assert inspector_text(window, "value")


def test_inspector_of_a_rate_to_the_totals_it_is_made_of(open_window: OpenWindow) -> None:
    """A derived rate leads to the two reports; they are marks where the series is cumulative."""
    options = TimelineOptions(subjects=(Subject.CLAIMED,))
    window, view, table = charted(open_window(Page.TIMELINE, timeline=options))
    click_mark(view, "S-CLAIMED@2025-05-01:rate")
    assert inspector_text(window, "formula")
    follow_link(window, "S-CLAIMED@2025-05-01")
    click_named(window, "timelineValues-cumulative")
    assert is_lit(view, "S-CLAIMED@2025-05-01")
    assert selected_rows(table) == ["S-CLAIMED@2025-05-01"]


def test_marks_of_two_panels_together(open_window: OpenWindow) -> None:
    subjects = (Subject.DEATHS, Subject.EDITIONS)
    window = open_window(Page.TIMELINE, timeline=TimelineOptions(subjects=subjects))
    page = page_of(window)
    assert isinstance(page, TimelinePage)
    deaths, editions = page.plots[Subject.DEATHS], page.plots[Subject.EDITIONS]
    month, edition = "S-MONTH-2025-04-26@2023-01-01", "E-2025-05-13-46-M"
    click_mark(deaths, month)
    click_mark(editions, edition, CTRL)
    assert set(selected_rows(page.table)) == {month, edition}
    assert is_in_view(page.table, edition)
    assert is_lit(deaths, month)
    assert is_lit(editions, edition)


def test_selection_goes_along_to_another_page(open_window: OpenWindow) -> None:
    window, view, _ = charted(open_window(Page.BREAKDOWN))
    click_mark(view, "C09")
    press(window, Qt.Key.Key_1, CTRL)
    assert is_lit(overview_view(window, "C09"), "C09")
    press(window, Qt.Key.Key_2, CTRL)
    assert selected_rows(figures_page(window).table) == ["C09"]
    assert is_in_view(figures_page(window).table, "C09")
