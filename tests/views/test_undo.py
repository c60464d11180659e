"""Whatever changes page, filter or selection is one step that can be taken back and made again."""

from collections.abc import Callable
from datetime import date

import pytest
from driving import click_named, find_named, settle
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.analysis.filters import Column, FigureFilter
from desktop.state.app_state import AppState, AuditOptions, Page
from desktop.state.commands import Brush, ShowPage
from desktop.state.palette import Entry
from desktop.views.actions import SPECS, Act
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Way = Callable[[MainWindow], object]


def named(act: Act) -> Way:
    return lambda window: window.actions_by_id[act].trigger()


def type_into(page: Page, name: str) -> Way:
    def way(window: MainWindow) -> None:
        window.pages[page].findChild(QLineEdit, name).setText("status")

    return way


def tick(page: Page, name: str) -> Way:
    return lambda window: window.pages[page].findChild(QCheckBox, name).toggle()


def press(page: Page, name: str) -> Way:
    def way(window: MainWindow) -> None:
        assert find_named(window.pages[page], name)
        click_named(window.pages[page], name)

    return way


def go_to(kind: str, key: str) -> Way:
    return lambda window: window.finder.go_to(Entry(kind, key, ""))


WAYS: dict[str, tuple[Page, Way]] = {
    **{f"page {act}": (Page.RECORDS, named(act)) for act in Act if act.startswith("page-")
       and act is not Act.PAGE_RECORDS},
    "layout": (Page.TIMELINE, named(Act.LAYOUT_TABLE)),
    "compare": (Page.FIGURES, named(Act.COMPARE_SELECTED)),
    "find": (Page.OVERVIEW, named(Act.FIND)),
    "list of pages": (Page.OVERVIEW, lambda window: window.list.setCurrentRow(3)),
    "search for a page": (Page.OVERVIEW, go_to("page", "audit")),
    "search for a figure": (Page.OVERVIEW, go_to("figure", "C29")),
    "search for a check": (Page.OVERVIEW, go_to("check", "R5")),
    "link of the inspector": (Page.AUDIT, lambda window: window.inspector.followed.emit("C10")),
    "show in table": (Page.AUDIT, lambda window: window.inspector.shown_in_table.emit("C10")),
    "check of the inspector": (
        Page.FIGURES, lambda window: window.inspector.check_opened.emit("R2"),
    ),
    "headline": (
        Page.OVERVIEW, lambda window: window.pages[Page.OVERVIEW].pick("C20", extend=False),
    ),
    "words of figures": (Page.FIGURES, type_into(Page.FIGURES, "figuresSearch")),
    "words of checks": (Page.AUDIT, type_into(Page.AUDIT, "auditSearch")),
    "verdict": (Page.AUDIT, press(Page.AUDIT, "auditVerdicts-holds")),
    "grain": (Page.TIMELINE, press(Page.TIMELINE, "timelineGrain-week")),
    "subject": (Page.TIMELINE, tick(Page.TIMELINE, "subject-claimed")),
    "shares": (Page.BREAKDOWN, press(Page.BREAKDOWN, "breakdownShares-shares")),
    "days": (
        Page.TIMELINE,
        lambda window: window.store.dispatch(Brush((date(2023, 1, 1), date(2023, 3, 31)))),
    ),
    "saved view": (
        Page.OVERVIEW,
        lambda window: window.store.show_view(AppState(Page.AUDIT, audit=AuditOptions("R5"))),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_every_way_is_one_step(open_window: OpenWindow, name: str) -> None:
    page, way = WAYS[name]
    window = open_window(page)
    before = window.store.state
    way(window)
    settle()
    after = window.store.state
    assert after != before
    window.actions_by_id[Act.UNDO].trigger()
    assert window.store.state == before
    assert not window.store.can_undo
    window.actions_by_id[Act.REDO].trigger()
    assert window.store.state == after


def test_a_chain_of_ways_goes_back_to_the_beginning(open_window: OpenWindow) -> None:
    window = open_window()
    first = window.store.state
    states = [first]
    for page, way in WAYS.values():
        for step in (lambda _window, page=page: window.store.dispatch(ShowPage(page)), way):
            step(window)
            settle()
            if window.store.state != states[-1]:
                states.append(window.store.state)
    assert len(states) > 12
    while window.store.can_undo:
        window.store.undo()
        assert window.store.state in states
    assert window.store.state == first


def test_a_filter_that_is_undone_is_seen_to_be(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    field = window.pages[Page.FIGURES].findChild(QLineEdit, "figuresSearch")
    field.setText("prison")
    window.actions_by_id[Act.UNDO].trigger()
    assert field.text() == ""
    assert window.store.state.figures.filter == FigureFilter()
    assert window.store.state.figures.filter.chosen(Column.KIND) == frozenset()


def test_no_command_is_without_a_place_in_a_menu(open_window: OpenWindow) -> None:
    window = open_window()
    for spec in SPECS:
        assert window.actions_by_id[spec.act] in window.menu_bar.menus[spec.menu].actions()
    assert {spec.act for spec in SPECS} == set(Act)
