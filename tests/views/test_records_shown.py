"""The full page of records: nothing cut off, everything named and reached without a mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from clipping import SIZES, THEMES, clipped
from driving import settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot
from test_keyboard import name, walk, widgets

from desktop.analysis.records.filters import RecordFilter
from desktop.models.opening import open_any
from desktop.state.app_state import Page, RecordsOptions
from desktop.state.commands import set_records
from desktop.views.main_window import MainWindow
from desktop.views.records_page import RecordsPage

NARROW = (900, 560)
FULL = RecordsOptions(
    RecordFilter().only("region", "Zaporizhzhia").excluding("status", "volunteer"), stack="status"
)


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    """A list with a row for each of many people, none of whom there ever was."""
    regions, statuses = ("Zaporizhzhia", "Donetsk", "Luhansk"), ("contract", "volunteer", "n/a")
    path = tmp_path / "list.csv"
    rows = (
        f"2023-{1 + n % 12:02d}-{1 + n % 28:02d},Person {n},{regions[n % 3]},"
        f"{statuses[n // 3 % 3]},{18 + n % 50}\n"
        for n in range(300)
    )
    path.write_text("date,name,region,status,age\n" + "".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def open_list(
    open_window: Callable[..., MainWindow], qtbot: QtBot, list_file: Path
) -> Callable[..., MainWindow]:
    """A window on the list, with filters and stacked bars."""

    def make(options: RecordsOptions = FULL, **state: object) -> MainWindow:
        window = open_window(Page.RECORDS, dataset=open_any(list_file), records=options, **state)
        page = window.pages[Page.RECORDS]
        assert isinstance(page, RecordsPage)
        qtbot.waitUntil(lambda: page.exploring is not None and page.exploring.is_ready)
        settle()
        return window

    return make


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [*SIZES, NARROW], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("groups", [(), ("status", "region")])
def test_nothing_is_cut_off(
    open_list: Callable[..., MainWindow], size: tuple[int, int], theme: str, groups: tuple[str, ...]
) -> None:
    options = RecordsOptions(FULL.filter, stack="status", groups=groups)
    assert not clipped(open_list(options, size=size, theme=theme))


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_everything_is_reached_by_keys(open_list: Callable[..., MainWindow], key: Qt.Key) -> None:
    window = open_list()
    seen = walk(window, key)
    missing = [name(each) for each in widgets(window) if each not in seen]
    assert not missing


def test_everything_has_a_name(open_list: Callable[..., MainWindow]) -> None:
    window = open_list()
    page = window.pages[Page.RECORDS]
    shown = [each for each in widgets(window) if page.isAncestorOf(each)]
    areas = [each for each in shown if isinstance(each, QAbstractScrollArea)]
    assert len(shown) > 12
    assert areas
    assert all(name(each) for each in shown)


@pytest.mark.parametrize("text", ["Person 7\n", ""])
def test_lists_without_dates_or_numbers_have_their_page(
    open_window: Callable[..., MainWindow], tmp_path: Path, text: str
) -> None:
    path = tmp_path / "names.csv"
    path.write_text("status,name\na,One\na,Two\nb,Three\nb,Four\na," + (text or "Five\n"), "utf-8")
    window = open_window(Page.RECORDS, dataset=open_any(path))
    page = window.pages[Page.RECORDS]
    assert isinstance(page, RecordsPage)
    assert not page.charts.isVisible()
    assert page.counted.text() == "5 rows"
    window.store.dispatch(set_records(filter=RecordFilter().only("status", "b")))
    assert page.counted.text().startswith("2 of 5 rows")
    settle()
    assert not clipped(window)
