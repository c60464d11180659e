"""The table of all figures: searched, filtered, grouped, sorted, laid out, copied, undone."""

from collections.abc import Callable

import pytest
from driving import (
    CTRL,
    LEFT,
    SHIFT,
    click,
    click_header,
    click_named,
    click_row,
    find_named,
    header_texts,
    inspector_text,
    is_in_view,
    named_button,
    page_of,
    press,
    selected_rows,
    settle,
    shown_keys,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QListWidget, QMenu

from desktop.analysis.filters import Column, FigureFilter
from desktop.state.app_state import FiguresOptions, Page
from desktop.views.facets import FacetButton
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
ALL = 242


@pytest.fixture
def open_page(open_window: OpenWindow) -> Callable[..., FiguresPage]:
    """The page in a window of its own; arguments are options of the table."""

    def make(**options: object) -> FiguresPage:
        page = page_of(open_window(Page.FIGURES, figures=FiguresOptions(**options)))
        assert isinstance(page, FiguresPage)
        return page

    return make


OpenPage = Callable[..., FiguresPage]


def type_into(page: FiguresPage, text: str) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, text)


def texts(page: FiguresPage) -> list[str]:
    """What the page's visible labels say."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def open_facet(page: FiguresPage, facet: Column) -> QListWidget:
    """The list of a facet, opened by its button."""
    button = named_button(page, f"facet-{facet}")
    assert isinstance(button, FacetButton)
    click(button)
    assert button.words.isVisible()
    return button.words


def row_of(words: QListWidget, start: str) -> int:
    """The row of the word that starts like this."""
    found = [row for row in range(words.count()) if words.item(row).text().startswith(start)]
    assert found, [words.item(row).text() for row in range(words.count())]
    return found[0]


def tick(words: QListWidget, start: str, *, at_box: bool = True) -> None:
    """Click a word's box, or the word itself."""
    rect = words.visualItemRect(words.item(row_of(words, start)))
    at = QPoint(rect.left() + 12, rect.center().y()) if at_box else rect.center()
    click(words.viewport(), at)


@pytest.mark.parametrize("typed", ["volunteers", "VOLUNTEERS", " volun "])
def test_typing_filters(open_page: OpenPage, typed: str) -> None:
    page = open_page()
    assert f"{ALL} of {ALL} figures" in texts(page)
    type_into(page, typed)
    assert "C09" in shown_keys(page)
    assert "C10" not in shown_keys(page)
    assert f"{len(shown_keys(page))} of {ALL} figures" in texts(page)


def test_words_are_found_in_any_order_and_numbers_too(open_page: OpenPage) -> None:
    page = open_page()
    type_into(page, "prison recruited")
    assert "C08" in shown_keys(page)
    page.search.clear()
    type_into(page, "16745")
    assert list(shown_keys(page)) == ["C08"]


def test_ctrl_f_leads_to_the_search_from_another_page(open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Qt.Key.Key_F, CTRL)
    page = page_of(window)
    assert isinstance(page, FiguresPage)
    assert page.search.hasFocus()


@pytest.mark.parametrize("at_box", [True, False])
def test_ticking_a_facet_filters(open_page: OpenPage, at_box: bool) -> None:  # noqa: FBT001
    page = open_page()
    words = open_facet(page, Column.BOUND)
    tick(words, "claimed", at_box=at_box)
    figures = page.store.document.dataset.figures
    claimed = [figure.id for figure in figures if figure.bound == "claimed"]
    assert list(shown_keys(page)) == claimed
    tick(words, "up to", at_box=at_box)
    up_to = [figure.id for figure in figures if figure.bound in {"claimed", "up to"}]
    assert list(shown_keys(page)) == up_to
    assert named_button(page, "facet-bound").text() == "Bound (2) ▾"
    tick(words, "claimed", at_box=at_box)
    tick(words, "up to", at_box=at_box)
    assert len(shown_keys(page)) == ALL
    assert named_button(page, "facet-bound").text() == "Bound ▾"


def test_facets_join_and_count_under_each_other(open_page: OpenPage) -> None:
    page = open_page()
    tick(open_facet(page, Column.KIND), "statement of the source")
    words = open_facet(page, Column.BOUND)
    row = row_of(words, "up to")
    count = int(words.item(row).text().split()[-1])
    tick(words, "up to")
    assert len(shown_keys(page)) == count
    type_into(page, "213")
    assert list(shown_keys(page)) == ["C29"]


def test_a_facet_by_keyboard(open_page: OpenPage) -> None:
    page = open_page()
    button = named_button(page, "facet-bound")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    words = button.words if isinstance(button, FacetButton) else QListWidget()
    assert words.hasFocus()
    for _ in range(row_of(words, "claimed")):
        QTest.keyClick(words, Qt.Key.Key_Down)
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert 0 < len(shown_keys(page)) < ALL
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert len(shown_keys(page)) == ALL
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert not words.isVisible()
    assert 0 < len(shown_keys(page)) < ALL


def test_filters_are_cleared(open_page: OpenPage) -> None:
    page = open_page()
    assert not any(each.isVisible() for each in find_named(page, "clearFilters"))
    tick(open_facet(page, Column.BOUND), "claimed")
    QApplication.activePopupWidget().close()
    type_into(page, "april")
    assert len(shown_keys(page)) < ALL
    click_named(page, "clearFilters")
    assert len(shown_keys(page)) == ALL
    assert page.search.text() == ""
    assert not any(each.isVisible() for each in find_named(page, "clearFilters"))


def test_nothing_passes(open_page: OpenPage) -> None:
    page = open_page()
    type_into(page, "no such words")
    assert not page.table.isVisible()
    assert any("No figure passes" in text for text in texts(page))
    assert f"0 of {ALL} figures" in texts(page)
    click_named(page, "clearFilters")
    assert page.table.isVisible()


def test_groups_have_headings_that_cannot_be_selected(open_page: OpenPage) -> None:
    page = open_page()
    box = page.findChild(QCheckBox)
    assert box is not None
    click(box, QPoint(8, box.height() // 2))
    headings = page.model.heading_rows
    named = map(page.store.wording.measure, page.store.document.dataset.figures)
    assert len(headings) == len(set(named))
    assert page.model.rowCount() == ALL + len(headings)
    index = page.model.index(headings[1], 0)
    page.table.scrollTo(index)
    click(page.table.viewport(), page.table.visualRect(index).center())
    assert not page.store.state.selection
    measures = [page.model.figure(row) for row in range(headings[0] + 1, headings[1])]
    assert len({figure.measure for figure in measures if figure}) == 1
    click(box, QPoint(8, box.height() // 2))
    assert page.model.rowCount() == ALL


def test_rows_selected_across_a_heading_leave_it_out(open_page: OpenPage) -> None:
    page = open_page(grouped=True)
    heading = page.model.heading_rows[1]
    above, below = page.model.keys([heading - 1, heading + 1])
    click_row(page.table, above)
    click_row(page.table, below, modifier=SHIFT)
    assert set(page.store.state.selection) == {above, below}


def values(page: FiguresPage) -> list[float | None]:
    """The numbers of the rows, top to bottom: the value, or else the end that is stated."""
    figures = {figure.id: figure for figure in page.store.document.dataset.figures}
    stated = [
        (figures[key].value, figures[key].lower, figures[key].upper) for key in shown_keys(page)
    ]
    return [next((each for each in ends if each is not None), None) for ends in stated]


def test_a_header_sorts_up_down_and_not(open_page: OpenPage) -> None:
    page = open_page()
    unsorted = list(shown_keys(page))
    value = list(page.model.columns).index(Column.VALUE)
    click_header(page.table, value)
    assert header_texts(page.table)[value] == "Value ↑"
    numbers = values(page)
    known = [number for number in numbers if number is not None]
    assert known == sorted(known)
    assert numbers == [*known, *[None] * (ALL - len(known))]
    assert len(known) < ALL
    click_header(page.table, value)
    assert header_texts(page.table)[value] == "Value ↓"
    assert values(page) == [*reversed(known), *[None] * (ALL - len(known))]
    click_header(page.table, value)
    assert header_texts(page.table)[value] == "Value"
    assert list(shown_keys(page)) == unsorted


def test_ctrl_and_a_click_sort_by_a_second_column(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.MEASURE, Column.VALUE, Column.LABEL))
    click_header(page.table, 0)
    click_header(page.table, 1, CTRL)
    click_header(page.table, 1, CTRL)
    assert header_texts(page.table) == ["Measure ↑1", "Value ↓2", "Figure"]
    measures = [page.model.text(row, Column.MEASURE) for row in range(ALL)]
    runs = [
        [number for number, each in zip(values(page), measures, strict=True) if each == measure]
        for measure in ("Confirmed deaths (named)", "Claimed losses")
    ]
    for run in runs:
        known = [number for number in run if number is not None]
        assert known == sorted(known, reverse=True)
    assert len(runs[0]) > 10
    click_header(page.table, 2)
    assert header_texts(page.table) == ["Measure", "Value", "Figure ↑"]


def test_the_menu_key_sorts_without_a_mouse(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.MEASURE, Column.VALUE, Column.LABEL))
    for part, column in ((0, 0), (1, 2)):
        page.table.setFocus()
        choose_by_keys(page, part, column)
    assert header_texts(page.table) == ["Measure ↑1", "Value", "Figure ↑2"]


def choose_by_keys(page: FiguresPage, part: int, column: int) -> None:
    """Open the table's menu and one of its parts, and choose a column there."""
    at = page.table.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, at, page.table.mapToGlobal(at))
    QApplication.sendEvent(page.table, event)
    menu = QApplication.activePopupWidget()
    for key in (*[Qt.Key.Key_Down] * (part + 1), Qt.Key.Key_Right):
        QTest.keyClick(menu, key)
    columns = QApplication.activePopupWidget()
    assert columns is not menu
    for key in (*[Qt.Key.Key_Down] * column, Qt.Key.Key_Return):
        QTest.keyClick(columns, key)


def test_rows_are_copied_from_the_menu(open_page: OpenPage) -> None:
    page = open_page()
    click_row(page.table, "C29")
    menu = page.table.row_menu()
    menu.actions()[-1].trigger()
    assert "up to 213" in QGuiApplication.clipboard().text()
    menu.close()


def test_selection_stays_when_sorted_and_filtered(open_page: OpenPage) -> None:
    page = open_page()
    click_row(page.table, "C09")
    click_header(page.table, 1)
    assert selected_rows(page.table) == ["C09"]
    type_into(page, "volunteers")
    assert selected_rows(page.table) == ["C09"]
    page.search.clear()
    type_into(page, "mobilised")
    assert selected_rows(page.table) == []
    assert page.store.state.selection == ("C09",)
    page.search.clear()
    assert selected_rows(page.table) == ["C09"]


def test_the_selected_row_stays_in_view_when_the_table_grows_smaller(open_page: OpenPage) -> None:
    page = open_page()
    last = [key for key in shown_keys(page) if is_in_view(page.table, key)][-1]
    click_row(page.table, last)
    page.window().resize(1000, 560)
    settle()
    assert is_in_view(page.table, last)
    assert not is_in_view(page.table, shown_keys(page)[0])


def choose_in_menu(text: str) -> None:
    """Click an entry of the menu that is open."""
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == text)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_columns_are_chosen_from_the_menu(open_page: OpenPage) -> None:
    page = open_page()
    before = header_texts(page.table)
    click_named(page, "chooseColumns")
    choose_in_menu("Cautions")
    assert header_texts(page.table) == [*before, "Cautions"]
    click_named(page, "chooseColumns")
    choose_in_menu("Unit")
    assert header_texts(page.table) == [each for each in [*before, "Cautions"] if each != "Unit"]


def test_the_menu_of_columns_opens_from_the_header_too(open_page: OpenPage) -> None:
    page = open_page()
    header = page.table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(20, 10))
    choose_in_menu("Id")
    assert header_texts(page.table)[-1] == "Id"


def test_the_last_column_stays(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.LABEL,))
    click_named(page, "chooseColumns")
    choose_in_menu("Figure")
    assert header_texts(page.table) == ["Figure"]


def test_columns_are_moved_with_the_mouse(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.LABEL, Column.VALUE, Column.UNIT))
    header = page.table.horizontalHeader()
    target, y = header.viewport(), header.height() // 2
    start = QPoint(header.sectionViewportPosition(1) + 30, y)
    QTest.mousePress(target, LEFT, pos=start)
    for x in (start.x() - 20, 60, 12):
        QTest.mouseMove(target, QPoint(x, y))
    QTest.mouseRelease(target, LEFT, pos=QPoint(12, y))
    assert header_texts(page.table) == ["Value", "Figure", "Unit"]
    assert page.store.state.figures.columns == (Column.VALUE, Column.LABEL, Column.UNIT)
    assert [header.logicalIndex(place) for place in range(3)] == [0, 1, 2]
    page.store.undo()
    assert header_texts(page.table) == ["Figure", "Value", "Unit"]


def test_a_width_stays_with_its_column(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.LABEL, Column.VALUE, Column.UNIT))
    page.table.horizontalHeader().resizeSection(1, 222)
    page.table.columns_changed.emit((Column.VALUE, Column.LABEL, Column.UNIT))
    assert page.table.columnWidth(0) == 222


def test_copied_rows_carry_headers_and_bounds(open_page: OpenPage) -> None:
    page = open_page()
    click_row(page.table, "C01")
    click_row(page.table, "C29", modifier=CTRL)
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().mimeData()
    header, *rows = copied.text().splitlines()
    assert header.split("\t") == header_texts(page.table)
    assert [row.split("\t")[1] for row in rows] == ["at least 45,287", "up to 213"]
    assert copied.hasHtml()
    assert "<th>Value</th>" in copied.html()
    assert "<td>at least 45,287</td>" in copied.html()
    assert bytes(copied.data("text/tab-separated-values").data()).decode() == copied.text()


def test_copied_columns_are_those_shown(open_page: OpenPage) -> None:
    page = open_page(columns=(Column.VALUE, Column.AS_OF), grouped=True)
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    header, *rows = QGuiApplication.clipboard().text().splitlines()
    assert header == "Value\tAs of"
    assert len(rows) == ALL


def test_copying_without_rows_takes_the_citation(open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("All named dead since the invasion began: 106,745 people;")
    assert window.store.document.dataset.digest[:8] in text


def test_undo_and_redo_restore_filter_selection_and_page(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    page = page_of(window)
    assert isinstance(page, FiguresPage)
    type_into(page, "volunteers")
    shown = list(shown_keys(page))
    click_row(page.table, "C09")
    press(window, Qt.Key.Key_4, CTRL)
    assert window.store.state.page is Page.BREAKDOWN
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.store.state.page is Page.FIGURES
    assert page.search.text() == "volunteers"
    page.table.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert inspector_text(window, "value") == "106,745 people"
    press(window, Qt.Key.Key_Z, CTRL)
    assert page.search.text() == ""
    assert len(shown_keys(page)) == ALL
    assert not window.actions_by_id["undo"].isEnabled()
    for _ in range(3):
        press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.store.state.page is Page.BREAKDOWN
    assert window.store.state.selection == ("C09",)
    assert window.store.state.figures.filter == FigureFilter(text="volunteers")
    press(window, Qt.Key.Key_2, CTRL)
    assert list(shown_keys(page)) == shown
    assert selected_rows(page.table) == ["C09"]


def test_undo_takes_a_tick_and_what_was_typed_after_it_apart(open_page: OpenPage) -> None:
    page = open_page()
    tick(open_facet(page, Column.BOUND), "claimed")
    QApplication.activePopupWidget().close()
    ticked = list(shown_keys(page))
    type_into(page, "volunteers")
    assert list(shown_keys(page)) == []
    page.store.undo()
    assert list(shown_keys(page)) == ticked
