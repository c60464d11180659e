"""The Overview: what it says, that every number of it leads somewhere, and how it is laid out."""

import re
from collections.abc import Callable
from functools import partial

import pytest
from driving import (
    click,
    click_mark,
    click_named,
    find_named,
    heard,
    inspector_text,
    named_button,
    page_of,
    press,
    settle,
    shown_keys,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.analysis.timeline_options import Subject
from desktop.charts.mark_view import MarkView
from desktop.state.app_state import Page
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
GROUPED_NUMBER = re.compile(r"\d,\d{3}")


def texts(window: MainWindow) -> list[str]:
    """What the page says: labels, buttons, and its charts in words."""
    page = page_of(window)
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    buttons = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]
    views = page.findChildren(MarkView)
    charts = [f"{view.accessibleName()}\n{view.accessibleDescription()}" for view in views]
    return [*labels, *buttons, *charts]


def test_it_says_what_was_counted_as_of_when_by_whom(open_window: OpenWindow) -> None:
    window = open_window()
    said = "\n".join(texts(window))
    for words in (
        "106,745",
        "people, as of 2 May 2025",
        "a confirmed minimum",
        "24 February 2022 to 2 May 2025 · BBC News Russian and Mediazona",
        "Counted",
        "Not counted",
        "164,223 to 237,211",
        "not a confidence interval",
        "230,600",
        "status not established",
        "Words used here",
    ):
        assert words.casefold() in said.casefold()


def test_it_says_which_dataset_is_open(open_window: OpenWindow) -> None:
    window = open_window()
    line = page_of(window).findChild(QLabel, "datasetLine")
    assert line is not None
    dataset = window.store.document.dataset
    for words in (dataset.digest[:8], "bundled, unchanged"):
        assert words in line.text()
        assert words in window.windowTitle()
    assert dataset.title in window.windowTitle()
    assert dataset.title in texts(window)
    assert not find_named(window, "backToBundled")


def test_no_number_stands_in_a_text_that_leads_nowhere(open_window: OpenWindow) -> None:
    page = page_of(open_window())
    labels = page.findChildren(QLabel)
    plain = [each.text() for each in labels if not isinstance(each.parent(), QAbstractButton)]
    assert not [text for text in plain if GROUPED_NUMBER.search(text)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("headline", "106,745 people"),
        ("band", "164,223 to 237,211 people"),
        ("later-E-2026-02-24-12-J", "200,186 people"),
        ("later-E-2026-07-03-65-M", "230,600 people"),
    ],
)
def test_a_number_leads_to_the_inspector(open_window: OpenWindow, name: str, value: str) -> None:
    window = open_window()
    click_mark(page_of(window).findChildren(MarkView)[0], "C22")
    assert inspector_text(window, "value") == "17,890 people"
    button = named_button(page_of(window), name)
    assert button.accessibleName() or button.text()
    click(button)
    assert inspector_text(window, "value").startswith(value)


@pytest.mark.parametrize(("chip", "count"), [("claims", 36), ("figures", 242)])
def test_a_chip_leads_to_its_figures(open_window: OpenWindow, chip: str, count: int) -> None:
    window = open_window()
    button = named_button(page_of(window), f"chip-{chip}")
    assert button.text().startswith(str(count))
    click(button)
    page = page_of(window)
    assert isinstance(page, FiguresPage)
    assert len(shown_keys(page)) == count


def test_a_chip_leads_to_the_editions_and_undo_leads_back(open_window: OpenWindow) -> None:
    window = open_window()
    click_named(page_of(window), "chip-editions")
    assert window.store.state.page is Page.TIMELINE
    assert window.store.state.timeline.subjects == (Subject.EDITIONS,)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.state.page is Page.OVERVIEW


def test_each_chart_can_be_walked_and_tells_every_mark(open_window: OpenWindow) -> None:
    window = open_window()
    views = page_of(window).findChildren(MarkView)
    assert len(views) == 6
    for view in views:
        view.setFocus()
        for key in list(view.keys()):
            QTest.keyClick(view, Qt.Key.Key_Right)
            figure = window.store.document.figure(key)
            assert figure is not None
            assert window.store.wording.quantity(figure) in heard(view)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert window.store.state.current == view.keys()[-1]


def test_a_mark_says_what_it_is_when_pointed_at(open_window: OpenWindow) -> None:
    window = open_window()
    view = page_of(window).findChildren(MarkView)[0]
    click_mark(view, "C21")
    assert view.cursor().shape() is not Qt.CursorShape.BusyCursor
    QTest.mouseMove(view, QPoint(2, view.height() - 2))
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(("width", "columns"), [(1280, 2), (1920, 3)])
def test_cards_stand_in_columns(open_window: OpenWindow, width: int, columns: int) -> None:
    window = open_window(size=(width, 1000))
    settle()
    views = page_of(window).findChildren(MarkView)
    lefts = {view.mapTo(page_of(window), QPoint(0, 0)).x() for view in views}
    assert len(lefts) == columns


def narrow_enough(area: QScrollArea) -> bool:
    """Whether nothing of a page lies beyond its right edge."""
    return area.widget().width() <= area.viewport().width()


def test_cards_lie_side_by_side_and_nothing_beyond_the_edge(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    for width in (900, 1280, 1920):
        window = open_window(size=(width, 900))
        settle()
        area = page_of(window).findChild(QScrollArea)
        assert area is not None
        body = area.widget()
        qtbot.waitUntil(partial(narrow_enough, area))
        rects = [
            view.rect().translated(view.mapTo(body, QPoint(0, 0)))
            for view in body.findChildren(MarkView)
        ]
        for place, rect in enumerate(rects):
            assert body.rect().contains(rect)
            assert not any(rect.intersects(other) for other in rects[place + 1 :])
