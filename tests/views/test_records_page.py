"""The records of a list: every view filters every other, by mouse and by keys."""

import csv
import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from driving import click, click_named, named_button, press, settle
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.output import carry_out
from desktop.charts.facet_view import FacetView
from desktop.charts.histogram import Histogram
from desktop.models import exploring as exploring_module
from desktop.models.opening import open_any
from desktop.state.app_state import Layout, Page
from desktop.storage.tables.reading import read_table
from desktop.views.actions import Act
from desktop.views.main_window import MainWindow
from desktop.views.record_export_dialog import RecordExportDialog
from desktop.views.records_page import RecordsPage

Row = dict[str, str]
REGIONS = ("Aland", "Borland", "Celand")
LEFT = Qt.MouseButton.LeftButton


def made_rows() -> list[Row]:
    """People who never were: four hundred of them, always the same."""
    chance = random.Random(6)  # noqa: S311 - for people who never were
    first = date(2022, 2, 24)
    return [
        {
            "date": (first + timedelta(days=chance.randrange(700))).isoformat()
            if number % 40
            else "",
            "name": f"Іван Прізвище{number:03d}",
            "status": chance.choice(("contract", "volunteer", "not stated")),
            "region": chance.choices(REGIONS, (5, 3, 1))[0],
            "age": str(chance.randrange(18, 60)),
        }
        for number in range(400)
    ]


ROWS = made_rows()


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(ROWS[0]))
        writer.writeheader()
        writer.writerows(ROWS)
    return path


@pytest.fixture
def window(open_window: Callable[..., MainWindow], qtbot: QtBot, list_file: Path) -> MainWindow:
    made = open_window(Page.RECORDS, dataset=open_any(list_file))
    page = records_page(made)
    qtbot.waitUntil(lambda: page.exploring is not None and page.exploring.is_ready)
    return made


def records_page(window: MainWindow) -> RecordsPage:
    page = window.pages[Page.RECORDS]
    assert isinstance(page, RecordsPage)
    return page


def facet(window: MainWindow, name: str) -> FacetView:
    return records_page(window).facets.views[name]


def click_label(
    window: MainWindow,
    name: str,
    label: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click a label of a facet."""
    view = facet(window, name)
    place = view.row_place(list(view.shown.texts).index(label)).center().toPoint()
    click(view, place, modifier)


def counts(window: MainWindow, name: str) -> dict[str, int]:
    """What a facet shows, by label."""
    view = facet(window, name)
    return {text: view.count_of(code) for code, text in zip(view.shown.codes, view.shown.texts,
                                                            strict=True)}  # fmt: skip


def counted(window: MainWindow) -> str:
    return records_page(window).counted.text()


def expected(rows: list[Row], name: str) -> dict[str, int]:
    return dict(Counter(row[name] for row in rows))


def typed(widget: QWidget, text: str) -> None:
    """Type letters of any script, which QTest's own keys are not."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def drag_bins(view: Histogram, first: int, last: int) -> None:
    """Drag over bars from one bin to another."""
    places = [view.bin_place(number).center().toPoint() for number in (first, last)]
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, places[0])
    QTest.mouseMove(view, (places[0] + places[1]) / 2)
    QTest.mouseMove(view, places[1])
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, places[1])


def test_a_click_on_a_label_filters_every_other_view(window: MainWindow) -> None:
    assert counted(window) == "400 rows"
    click_label(window, "region", "Borland")
    left = [row for row in ROWS if row["region"] == "Borland"]
    assert counted(window).startswith(f"{len(left)} of 400 rows")
    assert counts(window, "status") == {
        name: expected(left, "status").get(name, 0) for name in counts(window, "status")
    }
    assert counts(window, "region") == expected(ROWS, "region")  # its own filter hides none of it
    assert records_page(window).charts.ages.totals.sum() == len(left)
    assert records_page(window).table.bar.maximum() > 0
    click_label(window, "region", "Borland")
    assert counted(window) == "400 rows"


def test_labels_are_left_out_taken_alone_and_inverted(window: MainWindow) -> None:
    click_label(window, "region", "Aland", Qt.KeyboardModifier.AltModifier)
    without = sum(row["region"] != "Aland" for row in ROWS)
    assert counted(window).startswith(f"{without} of 400")
    view = facet(window, "region")
    view.setFocus()
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Return)  # alone
    assert counted(window).startswith(f"{400 - without} of 400")
    place = view.mapToGlobal(view.row_place(0).center().toPoint())
    view.asked.emit(view.shown.codes[0], place)
    menu = records_page(window).facets.menu
    assert menu is not None
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, _menu_place(menu, "Invert"))
    assert counted(window).startswith(f"{without} of 400")
    view.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert counted(window) == "400 rows"


def _menu_place(menu: object, begins: str) -> QPoint:
    actions = menu.actions()  # type: ignore[attr-defined]
    action = next(each for each in actions if each.text().startswith(begins))
    place: QPoint = menu.actionGeometry(action).center()  # type: ignore[attr-defined]
    return place


def test_dragging_over_dates_filters_while_it_moves(window: MainWindow) -> None:
    charts = records_page(window).charts
    drag_bins(charts.dates, 3, 9)
    exploring = records_page(window).exploring
    assert exploring is not None
    condition = window.store.state.records.filter.of("date")
    low, high = condition.low, condition.high  # type: ignore[union-attr]
    left = [row for row in ROWS if row["date"] and str(low) <= row["date"] <= str(high)]
    assert counted(window).startswith(f"{len(left)} of 400")
    assert counts(window, "region") == {
        name: expected(left, "region").get(name, 0) for name in REGIONS
    }
    assert charts.dates.totals.sum() == sum(bool(row["date"]) for row in ROWS)
    click_named(window, "chip-column:date")
    assert counted(window) == "400 rows"
    window.actions_by_id[Act.UNDO].trigger()
    assert counted(window).startswith(f"{len(left)} of 400")
    window.actions_by_id[Act.UNDO].trigger()  # the whole drag is one step
    assert counted(window) == "400 rows"
    window.actions_by_id[Act.REDO].trigger()
    assert counted(window).startswith(f"{len(left)} of 400")


def test_ages_are_chosen_by_keys(window: MainWindow) -> None:
    ages = records_page(window).charts.ages
    ages.setFocus()
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    condition = window.store.state.records.filter.of("age")
    assert condition is not None
    young = sum(int(row["age"]) <= condition.high for row in ROWS)  # type: ignore[union-attr]
    assert 0 < young < 400
    assert counted(window).startswith(f"{young} of 400")
    assert "to" in records_page(window).told.text()
    press(window, Qt.Key.Key_Escape)
    assert counted(window) == "400 rows"


def test_words_are_searched_in_any_script(window: MainWindow, qtbot: QtBot) -> None:
    search = records_page(window).search
    click(search)
    typed(search, "прізвище01")
    qtbot.waitUntil(lambda: counted(window).startswith("10 of 400"))
    click_named(window, "chip-words:")
    assert counted(window) == "400 rows"
    assert search.text() == ""


def test_names_are_hidden_until_they_are_asked_for(window: MainWindow) -> None:
    page = records_page(window)
    names = [each.name for each in page.model.columns]
    cell = page.model.index(0, names.index("name"))
    assert cell.data() == "hidden"
    click(page.names)
    assert str(cell.data()).startswith("Іван")
    page.table.table.selectRow(0)
    window.actions_by_id[Act.COPY].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "region" in copied
    assert "Іван" not in copied
    assert "name" not in copied.splitlines()[0].split("\t")


def test_rows_are_sorted_by_their_headers(window: MainWindow) -> None:
    page = records_page(window)
    names = [each.name for each in page.model.columns]
    header = page.table.table.horizontalHeader()
    for _ in range(2):
        at = QPoint(header.sectionViewportPosition(names.index("age")) + 10, header.height() // 2)
        click(header.viewport(), at)
    ages = [page.model.index(row, names.index("age")).data() for row in range(5)]
    assert ages == sorted((row["age"] for row in ROWS), reverse=True)[:5]
    press(window, Qt.Key.Key_End)
    page.table.table.setFocus()
    press(window, Qt.Key.Key_End)
    assert page.table.bar.value() == page.table.bar.maximum()


def test_counts_by_one_column_and_across_another(window: MainWindow) -> None:
    page = records_page(window)
    click_label(window, "region", "Celand")
    groups = page.groups
    groups.by.setCurrentIndex(groups.by.findData("status"))
    groups.by.activated.emit(groups.by.currentIndex())
    left = [row for row in ROWS if row["region"] == "Celand"]
    stated = expected(left, "status")
    shown = {row[0]: row[1] for row in groups.model.cells[1:]}
    assert shown == stated | {"total": len(left)}
    groups.across.setCurrentIndex(groups.across.findData("region"))
    groups.across.activated.emit(groups.across.currentIndex())
    assert groups.model.cells[0] == ["status", "Celand", "total"]
    assert groups.table.isVisible()
    assert not page.table.isVisible()


@pytest.mark.parametrize("with_names", [False, True])
def test_what_is_left_is_exported_with_its_filter(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    with_names: bool,
) -> None:
    click_label(window, "region", "Celand")
    dialog = carry_out(Act.EXPORT_RECORDS, window)
    assert isinstance(dialog, RecordExportDialog)
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    if with_names:
        dialog.names.click()
    click(dialog.save_button)
    qtbot.waitUntil(target.exists)
    left = [row for row in ROWS if row["region"] == "Celand"]
    text = target.read_text("utf-8-sig")
    assert "# filter: region: Celand" in text
    assert ("Іван" in text) is with_names
    again = read_table(target)
    assert again.table.rows == len(left)
    dialog.close()


def test_small_groups_are_hidden_in_exported_counts(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = records_page(window)
    click_label(window, "region", "Celand")
    page.groups.chosen.emit(("age", "status"))
    settle()
    dialog = carry_out(Act.EXPORT_RECORDS, window)
    assert isinstance(dialog, RecordExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(".xlsx"))
    target = tmp_path / "counts.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.small.click()
    click(dialog.save_button)
    qtbot.waitUntil(target.exists)
    sheet = load_workbook(target)["Rows"]
    cells = [
        cell for row in sheet.iter_rows(min_row=2, min_col=2, values_only=True) for cell in row
    ]
    assert "hidden" in cells
    assert all(cell in {"hidden", 0} or cell >= 5 for cell in cells)  # type: ignore[operator]
    assert "total" not in [cell.value for cell in sheet[1]]
    dialog.close()


def test_page_without_a_list_asks_for_one(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Page.RECORDS)
    assert not records_page(window).body.isVisible()
    assert named_button(window, "recordsOpen").isVisible()


def test_no_row_is_left(window: MainWindow, qtbot: QtBot) -> None:
    search = records_page(window).search
    click(search)
    QTest.keyClicks(search, "nobody")
    qtbot.waitUntil(lambda: counted(window).startswith("0 of 400"))
    said = [each.text() for each in records_page(window).groups.findChildren(QLabel)
            if each.isVisible()]  # fmt: skip
    assert "No row passes all filters." in said
    assert records_page(window).model.rowCount() == 0


@pytest.mark.parametrize("layout", list(Layout))
def test_layouts(window: MainWindow, layout: Layout) -> None:
    click_named(window, f"recordsLayout-{layout}")
    page = records_page(window)
    assert page.charts.isVisible() is (layout is not Layout.TABLE)
    assert page.groups.isVisible() is (layout is not Layout.CHART)


def test_stacked_bars_add_up(window: MainWindow) -> None:
    charts = records_page(window).charts
    row = charts.stack.findData("status")
    charts.stack.setCurrentIndex(row)
    charts.stack.activated.emit(row)
    assert window.store.state.records.stack == "status"
    assert charts.dates.totals.sum() == sum(bool(row["date"]) for row in ROWS)
    assert charts.dates.parts == 3


def test_many_rows_are_sorted_beside_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exploring_module, "QUICKLY_SORTED", 10)
    page = records_page(window)
    names = [each.name for each in page.model.columns]
    page.table.sort_clicked.emit("age")
    oldest = page.model.index(0, names.index("age"))
    youngest = min(row["age"] for row in ROWS)
    qtbot.waitUntil(lambda: oldest.data() == youngest)


def test_two_drags_are_two_steps(window: MainWindow) -> None:
    charts = records_page(window).charts
    drag_bins(charts.dates, 2, 8)
    drag_bins(charts.ages, 1, 3)
    assert {name for name, _ in window.store.state.records.filter.conditions} == {"date", "age"}
    window.actions_by_id[Act.UNDO].trigger()
    assert [name for name, _ in window.store.state.records.filter.conditions] == ["date"]


def test_a_searched_name_is_in_no_export_without_names(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(records_page(window).search, "прізвище01")
    qtbot.waitUntil(lambda: counted(window).startswith("10 of 400"))
    dialog = carry_out(Act.EXPORT_RECORDS, window)
    assert isinstance(dialog, RecordExportDialog)
    target = tmp_path / "left.json"
    dialog.format.setCurrentIndex(dialog.format.findData(".json"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(dialog.save_button)
    qtbot.waitUntil(target.exists)
    text = target.read_text("utf-8").casefold()
    assert "прізвище" not in text
    assert "left out" in text
    dialog.close()


def test_rows_are_sorted_by_a_key(window: MainWindow) -> None:
    page = records_page(window)
    table = page.table.table
    table.setFocus()
    names = [each.name for each in page.model.columns]
    table.setCurrentIndex(page.model.index(0, names.index("age")))
    assert "Row" in page.told.text()
    press(window, Qt.Key.Key_S)
    assert window.store.state.records.sort == ("age", False)


def test_find_leads_to_the_search_of_the_list(window: MainWindow) -> None:
    window.actions_by_id[Act.FIND].trigger()
    assert window.store.state.page is Page.RECORDS
    assert records_page(window).search.hasFocus()
