"""The audit: the list of checks, the open one in full with its picture, and what leads to it."""

from collections.abc import Callable

import pytest
from driving import (
    CTRL,
    SHIFT,
    click,
    click_header,
    click_mark,
    click_named,
    find_named,
    follow_link,
    inspector_text,
    is_lit,
    named_button,
    page_of,
    press,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.analysis.audit.listing import CheckColumn
from desktop.domain.verdicts import Verdict
from desktop.models.check_table import COLUMNS
from desktop.models.collation import sort_key
from desktop.state.app_state import AuditOptions, Layout, Page
from desktop.state.commands import Select
from desktop.state.saved import restored, saved
from desktop.views.actions import Act
from desktop.views.audit_page import AuditPage
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
OpenPage = Callable[..., AuditPage]
BY_VERDICT = {
    "holds": ["R1", "R6", "R8", "R9", "X1", "X2", "X5"],
    "remainder": ["R2", "R4"],
    "does not hold": ["R5", "R15", "X3", "X4"],
    "ambiguous": ["R10", "R11", "R20", "X6"],
    "not derivable": ["R12"],
    "cannot be checked": ["R14", "R18"],
}
VERDICT_OF = {key: verdict for verdict, keys in BY_VERDICT.items() for key in keys}
R5 = "“Named dead in 2024” is 2.53 times “Named dead in 2022”, not 3: 3 times would be 53,670"
ALL = sorted(VERDICT_OF, key=lambda key: (key[0], int(key[1:])))


@pytest.fixture
def open_page(open_window: OpenWindow) -> OpenPage:
    """The page in a window of its own; arguments are parts of the state."""

    def make(**state: object) -> AuditPage:
        return audit_page(open_window(Page.AUDIT, **state))

    return make


def audit_page(window: MainWindow) -> AuditPage:
    """The page, when it is the one shown."""
    page = page_of(window)
    assert isinstance(page, AuditPage)
    return page


def window_of(page: QWidget) -> MainWindow:
    """The window that a page is in."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def cells(page: AuditPage, column: CheckColumn) -> list[str]:
    """What the list says in a column, top to bottom."""
    rows, section = range(page.model.rowCount()), COLUMNS.index(column)
    return [str(page.model.index(row, section).data()) for row in rows]


def listed(page: AuditPage) -> list[str]:
    """Ids of the checks listed, top to bottom."""
    return cells(page, CheckColumn.ID)


def header(page: AuditPage, column: CheckColumn) -> str:
    """What the header of a column says."""
    return str(page.model.headerData(COLUMNS.index(column), Qt.Orientation.Horizontal))


def sort_by(page: AuditPage, column: CheckColumn) -> None:
    """Click the header of a column."""
    click_header(page.table, COLUMNS.index(column))


def click_check(page: AuditPage, key: str) -> None:
    """Click the row of a check."""
    row = page.model.place(key)
    assert row is not None, f"{key} is not listed"
    index = page.model.index(row, COLUMNS.index(CheckColumn.QUESTION))
    page.table.scrollTo(index)
    click(page.table.viewport(), page.table.visualRect(index).center())


def shown(page: AuditPage) -> str | None:
    """The check that is shown in full; it is the one whose row is lit up."""
    rows = page.table.selectionModel().selectedRows()
    lit = listed(page)[rows[0].row()] if rows else None
    assert lit == (page.open_check.id if page.open_check else None)
    return lit


def texts(widget: QWidget) -> list[str]:
    """What the visible labels of a widget say."""
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def find(page: AuditPage, typed: str) -> list[str]:
    """Type into the page's search, in place of what is there; gives what is listed."""
    page.search.setFocus()
    page.search.selectAll()
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    page.search.insert(typed)  # keys of letters with accents cannot be pressed
    return listed(page)


def accessible(widget: QWidget) -> tuple[str, str]:
    """Name and description for assistive technology."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description)


def test_every_check_is_listed_with_its_verdict(open_page: OpenPage) -> None:
    page = open_page()
    assert listed(page) == ALL
    assert cells(page, CheckColumn.VERDICT) == [VERDICT_OF[key] for key in ALL]
    assert shown(page) == "R1"


@pytest.mark.parametrize(("verdict", "keys"), BY_VERDICT.items())
def test_a_button_leaves_the_checks_of_its_verdict(
    open_page: OpenPage, verdict: str, keys: list[str]
) -> None:
    page = open_page()
    button = named_button(page, f"auditVerdicts-{verdict}")
    assert button.text() == f"{verdict.capitalize()} {len(keys)}"
    click(button)
    assert button.isChecked()
    assert (listed(page), shown(page)) == (keys, keys[0])
    assert named_button(page, "auditVerdicts-all").text() == "All 20"
    click_named(page, "auditVerdicts-all")
    assert listed(page) == ALL


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("thrée TIMES", ["R5"]),
        ("August WEEK", ["R10", "X6"]),
        ("53,670", ["R5"]),
        ("106,745", ["R2", "R4"]),
        ("c29", ["R9", "R11", "X3"]),
        ("C29 201", ["R9"]),
        ("r15", ["R15"]),
    ],
)
def test_the_search_finds_words_figures_and_numbers(
    open_page: OpenPage, typed: str, found: list[str]
) -> None:
    page = open_page()
    assert find(page, typed) == found
    assert shown(page) == found[0]
    assert find(page, "") == ALL


def test_a_check_stays_open_as_long_as_it_is_found(open_page: OpenPage) -> None:
    page = open_page()
    click_check(page, "R11")
    for typed, key in (("c29", "R11"), ("c29 201", "R9"), ("c29", "R11")):
        find(page, typed)
        assert shown(page) == key
    page.store.undo()
    assert (page.search.text(), listed(page), shown(page)) == ("", ALL, "R11")


def test_nothing_found_says_so_and_how_to_go_back(open_page: OpenPage) -> None:
    page = open_page()
    click_named(page, "auditVerdicts-holds")
    assert find(page, "53,670") == []
    assert not page.table.isVisible()
    assert not page.detail.isVisible()
    assert shown(page) is None
    assert not page.copy()
    assert not window_of(page).actions_by_id[Act.COPY_PICTURE].isEnabled()
    assert "No check passes. Choose all verdicts, or search for another word." in texts(page)
    click_named(page, "auditVerdicts-all")
    assert (listed(page), shown(page)) == (["R5"], "R5")
    assert page.table.isVisible()
    assert not page.empty.isVisible()


@pytest.mark.parametrize("column", CheckColumn)
def test_a_header_sorts_and_turns_the_order(open_page: OpenPage, column: CheckColumn) -> None:
    page = open_page(audit=AuditOptions(check="R5"))
    name = header(page, column)
    sort_by(page, column)
    first = cells(page, column)
    assert header(page, column) == name + (" ↓" if column is CheckColumn.ID else " ↑")
    assert sorted(listed(page)) == sorted(ALL)
    sort_by(page, column)
    assert cells(page, column) == first[::-1]
    sort_by(page, column)
    assert cells(page, column) == first
    assert shown(page) == "R5"


def test_each_column_has_an_order_of_its_own(open_page: OpenPage) -> None:
    page = open_page()
    sort_by(page, CheckColumn.VERDICT)
    assert cells(page, CheckColumn.VERDICT) == [v for v in BY_VERDICT for _ in BY_VERDICT[v]]
    sort_by(page, CheckColumn.QUESTION)
    questions = cells(page, CheckColumn.QUESTION)
    assert questions == sorted(questions, key=sort_key())


def test_the_order_is_kept_for_the_next_start(open_page: OpenPage) -> None:
    page = open_page()
    sort_by(page, CheckColumn.VERDICT)
    sort_by(page, CheckColumn.VERDICT)
    click_named(page, "auditVerdicts-holds")
    kept = restored(saved(page.store.state)).audit
    assert kept == page.store.state.audit
    again = open_page(audit=AuditOptions(sort=kept.sort))
    assert listed(again)[:2] == ["R18", "R14"]
    assert header(again, CheckColumn.VERDICT) == "Verdict ↓"


def test_choosing_a_row_shows_the_check_in_full(open_page: OpenPage) -> None:
    page = open_page()
    click_check(page, "R5")
    assert shown(page) == "R5"
    said = texts(page.detail)
    for text in (
        "Is 2024 three times the first year?",
        "Does not hold. The numbers contradict each other.",
        f"{R5}; 2.70 to 3.30 would pass for it.",
        "C20 / C22",
        "45,287 / 17,890 = 2.53",
    ):
        assert text in said
    assert not any("Proposed" in text for text in said)
    links = [named_button(page, f"check-{key}").text() for key in ("C20", "C22", "C03")]
    assert links == ["C20: 45,287", "C22: 17,890", "C03: 3"]


@pytest.mark.parametrize(
    ("key", "figures"),
    [
        ("R2", ("C06", "C07", "C08", "C09", "C10", "C11", "D-STATUS")),
        ("R6", ("C20", "C21", "C04")),
        ("R15", ("C36", *(f"S-CLAIMED@2025-{day}" for day in ("04-01", "05-01", "04-02")))),
        ("X6", ("C23", "C32", "O53", "O54", "O55")),
    ],
)
def test_choosing_a_row_selects_its_figures_and_lights_them_up(
    open_page: OpenPage, key: str, figures: tuple[str, ...]
) -> None:
    page = open_page()
    click_check(page, key)
    assert page.store.state.selection == figures
    drawn = page.detail.view.keys()
    assert drawn
    assert all(is_lit(page.detail.view, each) for each in drawn)
    assert window_of(page).inspector.figure is page.store.document.figure(figures[0])


def test_every_check_can_be_opened(open_page: OpenPage) -> None:
    page, meanings = open_page(), set()
    page.table.setFocus()
    for key in ALL:
        assert shown(page) == key
        assert page.detail.verdict.text().startswith(f"{VERDICT_OF[key].capitalize()}. ")
        meanings.add(page.detail.verdict.text())
        page.detail.view.grab()
        assert all(map(page.detail.view.mark_place, page.detail.view.keys()))
        press(window_of(page), Qt.Key.Key_Down)
    assert len(meanings) == len(BY_VERDICT)


def test_arrow_keys_move_the_open_check_and_a_run_is_one_step(open_page: OpenPage) -> None:
    page = open_page(audit=AuditOptions(check="R2"))
    window, before = window_of(page), page.store.state
    page.table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(window, key)
    assert shown(page) == page.store.state.audit.check == "R5"
    assert page.store.state.selection == ("C20", "C22", "C03")
    press(window, Qt.Key.Key_Z, CTRL)
    assert page.store.state == before
    assert shown(page) == "R2"
    assert not page.store.can_undo
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert shown(page) == "R5"


def test_a_mark_selects_its_figure(open_page: OpenPage) -> None:
    page = open_page()
    click_check(page, "R2")
    click_mark(page.detail.view, "C09")
    assert page.store.state.selection == ("C09",)
    assert inspector_text(window_of(page), "value") == "26,618 people"
    assert is_lit(page.detail.view, "C09")
    assert not is_lit(page.detail.view, "C07")
    click_mark(page.detail.view, "D-STATUS", CTRL)
    assert set(page.store.state.selection) == {"C09", "D-STATUS"}
    assert inspector_text(window_of(page), "kind") == "derived, not published"
    page.detail.view.setFocus()
    press(window_of(page), Qt.Key.Key_Up)
    assert "3,167 people" in page.detail.view.accessibleDescription()
    press(window_of(page), Qt.Key.Key_Return)
    assert page.store.state.selection == ("C11",)
    assert shown(page) == "R2"


def test_a_link_selects_its_figure_and_undo_brings_the_check_back(open_page: OpenPage) -> None:
    page = open_page()
    click_check(page, "R6")
    assert "Named dead in 2023, 37,633" in named_button(page, "check-C21").accessibleName()
    click_named(page, "check-C21")
    assert page.store.state.selection == ("C21",)
    assert inspector_text(window_of(page), "value") == "37,633 people"
    assert [is_lit(page.detail.view, key) for key in ("C20", "C21")] == [False, True]
    click_check(page, "R2")
    page.store.undo()
    assert (shown(page), page.store.state.selection) == ("R6", ("C21",))
    page.store.undo()
    assert (shown(page), page.store.state.selection) == ("R6", ("C20", "C21", "C04"))
    page.store.undo()
    assert (shown(page), page.store.state.audit.check) == ("R1", None)


def test_a_check_without_a_picture_has_none_to_copy(open_page: OpenPage) -> None:
    page = open_page()
    copies = [window_of(page).actions_by_id[each] for each in (Act.COPY_PICTURE, Act.COPY_DATA)]
    for key, has_one in (("R8", False), ("R9", True), ("R14", False)):
        click_check(page, key)
        assert page.detail.view.isVisible() is page.has_charts is has_one
        assert page.chart_id() == (f"check:{key}" if has_one else None)
        assert [each.isEnabled() for each in copies] == [has_one, has_one]


def test_chart_table_or_both(open_page: OpenPage) -> None:
    page = open_page()
    for layout in Layout:
        click_named(page, f"auditLayout-{layout.value}")
        assert page.detail.isVisible() is (layout is not Layout.TABLE)
        assert page.table.isVisible() is (layout is not Layout.CHART)


def test_the_chosen_check_is_copied_under_the_names_of_the_columns(open_page: OpenPage) -> None:
    page = open_page()
    click_check(page, "R20")
    press(window_of(page), Qt.Key.Key_C, CTRL)
    header, row = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert header == ["Id", "Verdict", "Question", "Numbers", "Kind"]
    assert row == [cells(page, column)[ALL.index("R20")] for column in COLUMNS]
    QGuiApplication.clipboard().clear()  # offscreen, Qt stumbles over what is left in it at the end


def test_everything_is_named_and_the_picture_told_in_words(open_page: OpenPage) -> None:
    page = open_page()
    assert accessible(page.table)[0] == "List of checks"
    assert accessible(page.search)[0] == "Find in checks"
    for name in ("all", "holds"):
        button = named_button(page, f"auditVerdicts-{name}")
        assert accessible(button)[0] == f"Verdict: {button.text()}"
    click_check(page, "R2")
    name, told = accessible(page.detail.view)
    question = "What remains of the total after the five named statuses?"
    assert name == f"{question} {page.detail.sentence.text()}"
    for words in ("Volunteers · 26,618 people", "30,403 people", "BBC News Russian"):
        assert words in told


def test_ctrl_f_leads_to_the_search_of_this_page(open_page: OpenPage) -> None:
    page = open_page(audit=AuditOptions(text="branches"))
    page.table.setFocus()
    press(window_of(page), Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    assert page.search.selectedText() == "branches"


def test_the_overview_counts_the_checks_and_names_those_that_do_not_hold(
    open_window: OpenWindow,
) -> None:
    window = open_window(audit=AuditOptions(verdict=Verdict.HOLDS, text="branches"))
    counted = " · ".join(f"{verdict} {len(keys)}" for verdict, keys in BY_VERDICT.items())
    assert counted.capitalize() in [text.capitalize() for text in texts(page_of(window))]
    for key in BY_VERDICT["does not hold"]:
        link = named_button(window, f"overview-check-{key}")
        assert link.accessibleName().casefold().endswith("? does not hold.")
    click_named(window, "overview-check-R5")
    page = audit_page(window)
    assert (listed(page), shown(page)) == (ALL, "R5")
    assert window.store.state.selection == ("C20", "C22", "C03")
    assert is_lit(page.detail.view, "C03")
    window.store.undo()
    assert window.store.state.page is Page.OVERVIEW
    assert named_button(window, "chip-checks").text().startswith("20 checks")
    click_named(window, "chip-checks")
    assert listed(audit_page(window)) == ALL


@pytest.mark.parametrize(
    ("figure", "wanted"), [("C20", "R4 R5 R6 R12"), ("C36", "R14 R15"), ("C23", "R8 R9 X6")]
)
def test_the_inspector_lists_the_checks_of_a_figure(
    open_window: OpenWindow, figure: str, wanted: str
) -> None:
    window, keys = open_window(Page.BREAKDOWN), wanted.split()
    window.store.dispatch(Select((figure,)))
    sentences = texts(window.inspector)
    for check in window.store.document.checks:
        links = find_named(window.inspector, f"related-{check.id}")
        titles = [each.accessibleName() for each in links if each.isVisible()]
        start = f"{check.id} · {VERDICT_OF[check.id]} · "
        assert [title.startswith(start) for title in titles] == [True] * (check.id in keys)
        assert (window.store.wording.text(check.sentence) in sentences) is (check.id in keys)
    follow_link(window, keys[-1])
    assert shown(audit_page(window)) == keys[-1]
    assert figure in window.store.state.selection


@pytest.mark.parametrize(
    "typed", ["R5 2024 three times 53,670", "R1 eight branches", "X6 lists give different"]
)
def test_the_search_of_the_window_leads_to_a_check(open_window: OpenWindow, typed: str) -> None:
    key, words = typed.split(" ", 1)
    window = open_window(audit=AuditOptions(text="no such words"))
    press(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.finder.dialog.field, words)
    assert f"check · {VERDICT_OF[key]}" in window.finder.dialog.results.item(0).text()
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    page = audit_page(window)
    assert (listed(page), shown(page)) == (ALL, key)
    assert window.store.state.selection == page.open_check.keys  # type: ignore[union-attr]
    row = page.table.visualRect(page.model.index(ALL.index(key), 0))
    assert page.table.viewport().rect().contains(row)
