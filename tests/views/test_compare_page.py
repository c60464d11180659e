"""Comparing: panels by what may meet, adding and removing, two figures worked out, the rows."""

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
    click_row,
    inspector_text,
    is_in_view,
    is_lit,
    page_of,
    press,
    selected_rows,
    settle,
)
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from desktop.analysis.charts import Glyph, ScaleChart
from desktop.analysis.filters import Column
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.charts.mark_view import BarView, MarkView, PanelView
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.models.document import Document
from desktop.state.app_state import AppState, CompareOptions, Layout, Page
from desktop.state.commands import Select
from desktop.storage.opening import Opened
from desktop.views.actions import Act
from desktop.views.compare_page import ComparePage
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
OpenPage = Callable[..., ComparePage]
SUGGESTED = ("C06", "O32", "O36", "O35", "O38", "C36", "O42", "O46")
APART = {
    "O36": "side by side only where both are of one period",
    "O35": "side by side only where both are of one period",
    "O38": "side by side only where both are of one period",
    "C36": "Claimed losses count killed and wounded",
    "O42": "side by side only where both are of one period",
    "O46": "They count different people",
}


@pytest.fixture
def open_page(open_window: OpenWindow) -> OpenPage:
    """The page in a window of its own, comparing figures and series by their keys."""

    def make(*keys: str, first: str | None = None, second: str | None = None) -> ComparePage:
        compare = CompareOptions(keys or None, first, second)
        return compare_page(open_window(Page.COMPARE, compare=compare, size=(1280, 1000)))

    return make


def compare_page(window: MainWindow) -> ComparePage:
    """The page, when it is the one shown."""
    page = page_of(window)
    assert isinstance(page, ComparePage)
    return page


def window_of(page: QWidget) -> MainWindow:
    """The window that a page is in."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def groups(page: ComparePage) -> list[list[str]]:
    """Keys of the marks of each panel that is shown, top to bottom."""
    settle()
    views = [view for view in page.findChildren(MarkView) if view.isVisible()]
    assert {id(view) for view in views} == {id(view) for view in page.views}
    return [list(view.keys()) for view in page.views]


def view_of(page: ComparePage, key: str) -> MarkView:
    """The panel with the mark of a figure."""
    return next(view for view in page.views if key in set(view.keys()))


def rows(page: ComparePage) -> list[str]:
    """Keys of the table's rows, top to bottom."""
    return list(page.model.keys(range(page.model.rowCount())))


def texts(widget: QWidget) -> list[str]:
    """What the visible labels of a widget say."""
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def worked_out(page: ComparePage) -> dict[str, tuple[str, str]]:
    """Name to number and assumption, as they stand side by side in the card."""
    settle()
    grid = page.card.findChild(QGridLayout)
    assert grid is not None
    lines: dict[int, list[QLabel]] = {}
    for place in range(grid.count()):
        label = grid.itemAt(place).widget()
        assert isinstance(label, QLabel)
        assert label.isVisible()
        lines.setdefault(grid.getItemPosition(place)[0], []).append(label)
    found = {}
    for name, value, note in (line for line in lines.values() if len(line) == 3):
        assert name.x() < value.x() < note.x()
        assert value.geometry().top() < note.geometry().bottom()
        found[name.text()] = (value.text(), note.text())
    return found


def refusals(page: ComparePage) -> list[str]:
    """The sentences that say what does not follow."""
    return [each.text() for each in page.card.findChildren(QLabel, "caution") if each.isVisible()]


def ask(page: ComparePage, typed: str) -> list[str]:
    """Press the button that adds, type, and read what is found."""
    click_named(page, "compareAdd")
    dialog = QApplication.activePopupWidget()
    assert dialog is not None
    field, results = dialog.field, dialog.results  # type: ignore[attr-defined]
    assert field.hasFocus()
    QTest.keyClicks(field, typed)
    return [results.item(row).text() for row in range(results.count())]


def accept() -> None:
    """Take what is found first."""
    dialog = QApplication.activePopupWidget()
    assert dialog is not None
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert not dialog.isVisible()


# Panels


def test_the_suggested_set_and_which_of_it_shares_an_axis(open_page: OpenPage) -> None:
    page = open_page()
    assert page.keys == SUGGESTED
    assert groups(page) == [["C06", "O32"], *([key] for key in SUGGESTED[2:])]
    assert tuple(rows(page)) == SUGGESTED
    assert not page.reset.isEnabled()


def test_each_panel_of_its_own_gives_the_reason(open_page: OpenPage) -> None:
    page = open_page()
    told = page.views[0].accessibleDescription()
    assert "may stand side by side, each with its own mark, but not in one sum or ratio" in told
    assert "Not on the axis" not in told
    for view in page.views[1:]:
        (key,) = view.keys()
        subtitle = view.accessibleDescription().splitlines()[0]
        assert "Not on the axis of the first panel: " in subtitle
        assert APART[key] in subtitle
    assert "Acknowledged deaths: Ukrainian military" in view_of(page, "O46").accessibleName()


def test_each_kind_has_a_mark_of_its_own(open_page: OpenPage) -> None:
    page = open_page()
    charts = [panel.chart for panel in page.comparison.panels]
    assert all(isinstance(chart, ScaleChart) for chart in charts)
    glyphs = {row.figure.id: row.glyph for chart in charts for row in chart.rows}
    expected = {
        "C06": Glyph.DOT,
        "O32": Glyph.BAND,
        "O35": Glyph.INTERVAL,
        "C36": Glyph.CLAIMED,
        "O42": Glyph.ACKNOWLEDGED,
    }
    assert {key: glyphs[key] for key in expected} == expected
    style = page.looks.style
    colours = {style.theme.series_colour(place).name() for place in range(6)}
    painted = [frozenset(colours & colours_of_mark(page, key)) for key in expected]
    assert all(len(each) == 1 for each in painted)
    assert len(set(painted)) == len(expected)


def colours_of_mark(page: ComparePage, key: str) -> set[str]:
    """The colours in the right half of a row, where its mark is."""
    view = view_of(page, key)
    image, place, ratio = view.grab().toImage(), view.mark_place(key), view.devicePixelRatio()
    assert place is not None
    left, top = place.center().x(), place.top() + 1
    field = QRect(int(left), int(top), int(place.right() - left), int(place.height() - 2))
    xs = range(int(field.left() * ratio), int(field.right() * ratio))
    ys = range(int(field.top() * ratio), int(field.bottom() * ratio))
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_statements_in_words_are_named_and_not_drawn(open_page: OpenPage) -> None:
    page = open_page("C20", "C28", "C31")
    assert groups(page) == [["C20"]]
    assert rows(page) == ["C20", "C28", "C31"]
    (note,) = (text for text in texts(page) if text.startswith("Not drawn"))
    for key in ("C28", "C31"):
        figure = page.store.document.figure(key)
        assert figure is not None
        assert figure.label in note
    assert not page.card.isVisible()
    click_row(page.table, "C28")
    click_named(page, "compareRemove")
    click_row(page.table, "C31")
    click_named(page, "compareRemove")
    assert groups(page) == [["C20"]]
    assert not any(text.startswith("Not drawn") for text in texts(page))


# Adding and removing


def test_a_figure_is_added_by_its_words(open_page: OpenPage) -> None:
    page = open_page()
    before = len(ask(page, "volunteers"))
    accept()
    assert page.keys == (*SUGGESTED, "C09")
    assert groups(page)[0] == ["C06", "O32", "C09"]
    assert rows(page) == ["C06", "O32", "C09", *SUGGESTED[2:]]
    assert len(ask(page, "volunteers")) == before - 1  # what is compared is not offered again
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    page.store.undo()
    assert groups(page)[0] == ["C06", "O32"]
    assert page.store.state.compare == CompareOptions()


def test_a_series_is_added_as_a_panel_over_time(open_page: OpenPage) -> None:
    page = open_page("C20", "C22")
    found = ask(page, "claimed general staff cumulative")
    assert "series" in found[0]
    accept()
    assert page.keys == ("C20", "C22", "S-CLAIMED")
    kinds = [type(view) for view in page.views]
    assert kinds == [BarView, PanelView]
    panel = page.views[1]
    assert "Not on the axis of the first panel" in panel.accessibleDescription()
    assert "running total" in panel.accessibleDescription()
    key = "S-CLAIMED@2025-05-01"
    panel.setFocus()
    panel.grab()
    assert len(panel.keys()) > 100
    click_mark(panel, key)
    assert page.store.state.selection == (key,)
    assert inspector_text(window_of(page), "value") == "953,190 people claimed"
    assert rows(page) == ["C20", "C22", panel.keys()[-1]]


def test_what_is_selected_elsewhere_is_set_side_by_side(open_window: OpenWindow) -> None:
    window = open_window(Page.BREAKDOWN)
    view = page_of(window).view  # type: ignore[attr-defined]
    click_mark(view, "C07")
    click_mark(view, "C09", CTRL)
    press(window, Qt.Key.Key_M, CTRL)
    page = compare_page(window)
    assert groups(page) == [["C09", "C07"]]
    assert is_lit(view_of(page, "C07"), "C07")
    assert worked_out(page)["Sum"][0] == "44,372"


def test_points_that_are_selected_bring_their_series(open_window: OpenWindow) -> None:
    options = TimelineOptions(subjects=(Subject.CLAIMED,), cumulative=True)
    window = open_window(Page.TIMELINE, timeline=options)
    keys = ("S-CLAIMED@2025-05-01", "S-CLAIMED@2025-04-01")
    window.store.dispatch(Select(keys))
    press(window, Qt.Key.Key_M, CTRL)
    page = compare_page(window)
    assert page.keys == ("S-CLAIMED",)
    assert isinstance(page.views[0], PanelView)
    assert page.views[0].accessibleDescription().count("Not on the axis") == 0


def test_nothing_selected_is_not_compared(open_window: OpenWindow) -> None:
    window = open_window(Page.BREAKDOWN)
    action = window.actions_by_id[Act.COMPARE_SELECTED]
    assert action.isEnabled()
    window.store.dispatch(Select(()))
    assert not action.isEnabled()


def test_the_selected_are_removed_and_come_back(open_page: OpenPage) -> None:
    page = open_page()
    page.store.dispatch(Select(("C22",)))
    assert not page.remove.isEnabled()
    click_mark(view_of(page, "O35"), "O35")
    click_mark(view_of(page, "C06"), "C06", CTRL)
    click_named(page, "compareRemove")
    kept = [key for key in SUGGESTED if key not in {"O35", "C06"}]
    assert page.keys == tuple(kept)
    assert groups(page)[0][0] == "O32"
    assert "O35" not in rows(page)
    assert not page.remove.isEnabled()
    page.store.undo()
    assert page.keys == SUGGESTED
    assert is_lit(view_of(page, "O35"), "O35")
    page.store.redo()
    click_named(page, "compareReset")
    assert page.keys == SUGGESTED
    assert page.store.state.compare.keys is None
    assert not page.reset.isEnabled()


def test_a_series_is_removed_by_its_newest_value(open_page: OpenPage) -> None:
    page = open_page("C20", "S-CLAIMED")
    click_row(page.table, rows(page)[-1])
    click_named(page, "compareRemove")
    assert page.keys == ("C20",)
    assert groups(page) == [["C20"]]


def test_nothing_compared_says_so_and_leads_back(open_page: OpenPage) -> None:
    page = open_page("C20")
    assert not page.empty.isVisible()
    click_row(page.table, "C20")
    click_named(page, "compareRemove")
    assert groups(page) == []
    assert rows(page) == []
    assert not page.card.isVisible()
    assert "Nothing is compared yet. Add a figure or a series, or start again." in texts(page)
    click_named(page, "compareReset")
    assert page.keys == SUGGESTED
    assert not page.empty.isVisible()


# Two figures worked out


def choose(page: ComparePage, first: str, second: str) -> None:
    """Choose two figures by the beginnings of their names in the lists."""
    for box, start in ((page.first, first), (page.second, second)):
        names = [box.itemText(row) for row in range(box.count())]
        choose_item(box, next(name for name in names if name.startswith(start)))


def test_two_years_are_worked_out(open_page: OpenPage) -> None:
    page = open_page("C06", "C20", "C21", "C22")
    choose(page, "Named dead in 2024", "Named dead in 2022")
    assert (page.first.currentData(), page.second.currentData()) == ("C20", "C22")
    found = worked_out(page)
    values = {name: value for name, (value, _) in found.items()}
    assert values == {
        "Difference": "27,397 (153.1 % above the second)",
        "Ratio": "2.53 (95 %: 2.49 to 2.58)",
        "Per day, “Named dead in 2024”": "123.73 over 366 days (95 %: 122.60 to 124.88)",
        "Per day, “Named dead in 2022”": "57.52 over 311 days (95 %: 56.68 to 58.37)",
        "Ratio of the two per day": "2.15 (95 %: 2.11 to 2.19)",
        "Sum": "63,177",
    }
    for value, note in found.values():
        assert note.endswith(".")
        assert ("not counted" in note) is ("95 %:" in value)
    assert refusals(page) == []
    page.store.undo()
    assert page.second.currentData() != "C22"


def test_named_deaths_and_claimed_losses_are_refused(open_page: OpenPage) -> None:
    page = open_page("C06", "C36", "C20")
    choose(page, "All named dead", "Russian losses")
    (sentence,) = refusals(page)
    assert sentence == (
        "Claimed losses count killed and wounded as a party to the war states them. "
        "They are compared with nothing but themselves."
    )
    assert worked_out(page) == {}
    choose(page, "All named dead", "Named dead in 2024")
    assert "Ratio" in worked_out(page)
    assert sentence not in refusals(page)


def test_one_figure_is_not_worked_out_against_itself(open_page: OpenPage) -> None:
    page = open_page("C20", "C22")
    choose(page, "Named dead in 2024", "Named dead in 2024")
    assert refusals(page) == ["Choose two different figures."]
    assert worked_out(page) == {}


# Rows and panels


@pytest.mark.parametrize("key", ["C06", "O35", "C36", "O46"])
def test_rows_and_panels_select_each_other(open_page: OpenPage, key: str) -> None:
    page = open_page()
    page.store.dispatch(Select(("O32",)))
    view = view_of(page, key)
    assert not is_lit(view, key)
    click_row(page.table, key)
    assert is_lit(view, key)
    page.store.undo()
    assert not is_lit(view, key)
    click_mark(view, key)
    assert selected_rows(page.table) == [key]
    assert is_in_view(page.table, key)
    assert window_of(page).inspector.figure is page.store.document.figure(key)


def test_a_header_sorts_the_rows_and_leaves_the_panels(open_page: OpenPage) -> None:
    page = open_page("C20", "C22", "C21")
    click_header(page.table, list(page.model.columns).index(Column.VALUE))
    assert rows(page) == ["C22", "C21", "C20"]
    assert groups(page) == [["C20", "C22", "C21"]]


def test_chart_table_or_both(open_page: OpenPage) -> None:
    page = open_page()
    for layout, key in zip(Layout, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True):
        press(window_of(page), key, CTRL | SHIFT)
        assert page.charts.isVisible() is (layout is not Layout.TABLE)
        assert page.table.isVisible() is (layout is not Layout.CHART)


def test_the_page_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("C20", "C22", "C36")
    window = window_of(page)
    order = [page.reset, page.views[0], page.first, page.second, page.views[1], page.table]
    page.reset.setFocus()
    for widget in order:
        assert widget.hasFocus()
        press(window, Qt.Key.Key_Tab)
    page.views[0].setFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert "17,890 people" in page.views[0].accessibleDescription()
    press(window, Qt.Key.Key_Return)
    assert selected_rows(page.table) == ["C22"]
    assert page.chart_id() == page.views[0].chart_id
    page.remove.setFocus()
    press(window, Qt.Key.Key_Space)
    assert page.keys == ("C20", "C36")


def test_a_dataset_with_nothing_to_compare(
    open_page: OpenPage, make_dataset: Callable[..., Dataset], make_figure: Callable[..., Figure]
) -> None:
    page = open_page("C20", "C22")
    dataset = make_dataset(make_figure("F1", value=3))
    page.store.open(Document(Opened(dataset, Path("other.json"), is_bundled=False)))
    assert groups(page) == []
    assert rows(page) == []
    assert page.empty.isVisible()
    assert page.store.state == AppState(page=Page.COMPARE)
