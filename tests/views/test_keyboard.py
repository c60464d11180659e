"""Everything can be reached, seen, named and done without a mouse."""

from collections.abc import Callable, Iterator

import pytest
from driving import CTRL, SHIFT, key_of, page_of, press, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from desktop.analysis.filters import FigureFilter
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.state.app_state import FiguresOptions, Page
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
FULL = {
    "figures": FiguresOptions(filter=FigureFilter(text="people")),
    "timeline": TimelineOptions(subjects=tuple(Subject), cumulative=True),
}
MOST = 120


def widgets(window: MainWindow) -> Iterator[QWidget]:
    """The widgets of a window that can be seen and take the keyboard."""
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            yield widget


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def walk(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Every widget that a key leads to, until it comes back to the first."""
    window.list.setFocus()
    seen = [focused()]
    for _ in range(MOST):
        press(window, key)
        if focused() is seen[0]:
            return seen
        assert focused() not in seen, f"{key} turns in a circle at {name(focused())}"
        seen.append(focused())
    return pytest.fail(f"no way back within {MOST} steps: {[name(each) for each in seen]}")


def name(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_reaches_everything_and_is_nowhere_caught(
    open_window: OpenWindow, page: Page, key: Qt.Key
) -> None:
    window = open_window(page, **FULL)
    settle()
    reached = set(walk(window, key))
    missed = [f"{type(each).__name__} {each.objectName()}" for each in widgets(window)
              if each not in reached and not is_in_a_group(each)]  # fmt: skip
    assert not missed


def is_in_a_group(widget: QWidget) -> bool:
    """Whether arrow keys lead to a widget: one of several buttons that exclude each other."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


@pytest.mark.parametrize("page", Page)
def test_whatever_takes_the_keyboard_has_a_name(open_window: OpenWindow, page: Page) -> None:
    window = open_window(page, **FULL)
    settle()
    found = list(widgets(window))
    assert len(found) > 8
    nameless = [f"{type(each).__name__} {each.objectName()}" for each in found if not name(each)]
    assert not nameless
    marks = [f"{each.objectName()}: {name(each)}" for each in found if "▾" in name(each)]
    assert not marks


@pytest.mark.parametrize("page", Page)
def test_one_sees_where_the_keyboard_is(open_window: OpenWindow, page: Page) -> None:
    window = open_window(page, **FULL)
    settle()
    unseen = []
    for widget in list(widgets(window)):
        window.setFocus()
        without = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(widget) == without:
            unseen.append(f"{type(widget).__name__} {widget.objectName()}")
    assert not unseen


def picture(widget: QWidget) -> QImage:
    """A widget as it looks now."""
    return widget.grab().toImage()


@pytest.mark.parametrize("page", Page)
def test_what_tab_reaches_is_scrolled_into_view(open_window: OpenWindow, page: Page) -> None:
    window = open_window(page, size=(900, 600), **FULL)
    settle()
    window.list.setFocus()
    hidden = []
    for _ in range(len(list(widgets(window)))):
        press(window, Qt.Key.Key_Tab)
        settle()
        if seen_of(focused()).visibleRegion().isEmpty():
            hidden.append(f"{type(focused()).__name__} {focused().objectName()}")
    assert not hidden


def seen_of(widget: QWidget) -> QWidget:
    """What one sees of a widget: where it scrolls, the part that covers it."""
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


@pytest.mark.parametrize("page", Page)
def test_ctrl_and_a_digit_lead_to_a_page(open_window: OpenWindow, page: Page) -> None:
    window = open_window(Page.BREAKDOWN if page is Page.OVERVIEW else Page.OVERVIEW)
    press(window, key_of(page), CTRL)
    assert window.store.state.page is page
    assert page_of(window).isVisible()
    assert window.list.currentRow() == list(Page).index(page)


def test_arrows_walk_the_list_of_pages(open_window: OpenWindow) -> None:
    window = open_window()
    window.list.setFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert window.store.state.page is Page.TIMELINE
    press(window, Qt.Key.Key_Up)
    assert window.store.state.page is Page.FIGURES


def test_undo_and_redo_by_keyboard(open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Qt.Key.Key_3, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.store.state.page is Page.OVERVIEW
    assert not window.actions_by_id["undo"].isEnabled()
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.store.state.page is Page.TIMELINE
    assert not window.actions_by_id["redo"].isEnabled()


def test_the_inspector_is_hidden_and_comes_back(open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Qt.Key.Key_I, CTRL)
    assert not window.inspector.isVisible()
    press(window, Qt.Key.Key_I, CTRL)
    assert window.inspector.isVisible()


def search(window: MainWindow, typed: str) -> list[str]:
    """Open the search, type, and read what it finds."""
    press(window, Qt.Key.Key_K, CTRL)
    assert window.finder.dialog.field.hasFocus()
    QTest.keyClicks(window.finder.dialog.field, typed)
    results = window.finder.dialog.results
    return [results.item(row).text() for row in range(results.count())]


def test_the_search_leads_to_a_page(open_window: OpenWindow) -> None:
    window = open_window()
    assert search(window, "timel")[0].startswith("Timeline   page")
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    assert window.store.state.page is Page.TIMELINE
    assert not window.finder.dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "key"), [("volunteers", "C09"), ("45,287", "C01"), ("c29", "C29")]
)
def test_the_search_leads_to_a_figure(open_window: OpenWindow, typed: str, key: str) -> None:
    window = open_window(figures=FiguresOptions(filter=FigureFilter(text="nothing has this")))
    assert search(window, typed)
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    assert window.store.state.current == key
    assert window.store.state.page is Page.FIGURES
    assert window.store.state.figures.filter == FigureFilter()


def test_arrows_walk_what_the_search_found(open_window: OpenWindow) -> None:
    window = open_window()
    found = search(window, "prison")
    assert len(found) > 2
    for _ in range(2):
        QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Down)
    assert window.finder.dialog.results.currentRow() == 2
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Up)
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_PageDown)
    assert window.finder.dialog.results.currentRow() == min(11, len(found) - 1)
    chosen = window.finder.dialog.results.currentItem().text()
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    figure = window.inspector.figure
    assert figure is not None
    assert chosen.startswith(figure.label)


def test_the_search_carries_out_a_command(open_window: OpenWindow) -> None:
    window = open_window()
    search(window, "show the chart")
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    assert window.store.state.layout == "chart"


def test_the_search_says_that_it_found_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    assert search(window, "xyzzy") == []
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    assert window.finder.dialog.isVisible()
    assert window.store.state.page is Page.OVERVIEW
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Escape)
    assert not window.finder.dialog.isVisible()


def test_a_command_that_cannot_be_carried_out_is_not_found(open_window: OpenWindow) -> None:
    window = open_window()
    assert not window.actions_by_id["redo"].isEnabled()
    assert not [text for text in search(window, "redo") if text.startswith("Redo")]
