"""Selecting in one view lights up the same figures in every other view of the page."""

from collections.abc import Callable

import pytest
from driving import (
    CTRL,
    click_mark,
    click_named,
    click_row,
    follow_link,
    inspector_text,
    is_in_view,
    is_lit,
    page_of,
    selected_rows,
)

from desktop.analysis.timeline import Grain, Subject, TimelineOptions
from desktop.charts.mark_view import BarView, MarkView, PanelView
from desktop.charts.plot import PanelPlot
from desktop.state.app_state import Page
from desktop.views.breakdown_page import BreakdownPage
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow
from desktop.views.timeline_page import TimelinePage

OpenWindow = Callable[..., MainWindow]


def overview_view(window: MainWindow, key: str) -> MarkView:
    """The Overview's chart that has a mark for a figure."""
    page = window.pages[Page.OVERVIEW]
    return next(view for view in page.findChildren(MarkView) if key in view.keys())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("C20", "45,287 people"),
        ("D-STATUS", "30,403 people"),
        ("C12", "7,441 people"),
        ("O20", "5,023 people"),
        ("O27", "33 deaths per 10,000 men"),
        ("E-2025-05-13-46-M", "106,580 people"),
    ],
)
def test_overview_chart_to_inspector(open_window: OpenWindow, key: str, value: str) -> None:
    window = open_window()
    view = overview_view(window, key)
    click_mark(view, key)
    assert window.store.state.current == key
    assert inspector_text(window, "value") == value
    assert is_lit(view, key)


@pytest.mark.parametrize(
    ("key", "related"), [("C20", "C21"), ("C07", "C09"), ("C12", "C19"), ("C06", "C08")]
)
def test_overview_inspector_to_chart(open_window: OpenWindow, key: str, related: str) -> None:
    window = open_window()
    if key != window.store.state.current:
        click_mark(overview_view(window, key), key)
    view = overview_view(window, related)
    assert not is_lit(view, related)
    follow_link(window, related)
    assert is_lit(view, related)
    assert window.store.state.page is Page.OVERVIEW


@pytest.mark.parametrize("key", ["C21", "D-YEARS", "E-2024-06-14-16-M"])
def test_overview_chart_to_row_of_the_figures_table(open_window: OpenWindow, key: str) -> None:
    window = open_window()
    click_mark(overview_view(window, key), key)
    click_named(window.inspector, "showInTable")
    page = page_of(window)
    assert isinstance(page, FiguresPage)
    assert selected_rows(page.table) == [key]
    assert is_in_view(page.table, key)


def test_a_figure_that_is_no_row_is_not_offered_in_the_table(open_window: OpenWindow) -> None:
    window = open_window(Page.BREAKDOWN)
    page = breakdown(window)
    split = next(each for each in window.store.document.splits if each.rest not in (None,))
    rest = next(each.rest for each in window.store.document.splits if is_computed(each.rest))
    assert split and rest and page


def is_computed(figure: object) -> bool:
    return str(getattr(figure, "id", "")).startswith("rest:")
