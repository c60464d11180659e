"""The size of texts and the tour: chosen by commands, kept for the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sessions import Start, Stop, dialogs

from desktop.app import appearance
from desktop.app.session import Session
from desktop.state.app_state import Page
from desktop.state.commands import ShowPage
from desktop.views.actions import Act
from desktop.views.plain_table import ROW_HEIGHT
from desktop.views.table import FigureTable
from desktop.views.tour import TourDialog

LITTLE, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast
OFFER_TOUR = Session.offer_tour  # before other tests take it away


def trigger(session: Session, act: Act, times: int = 1) -> None:
    for _ in range(times):
        session.window.actions_by_id[act].trigger()


def test_text_grows_in_steps_and_with_it_what_goes_with_it(start: Start) -> None:
    session = start()
    session.store.dispatch(ShowPage(Page.FIGURES))
    table = session.window.pages[Page.FIGURES].findChild(FigureTable)
    assert table is not None
    before = QApplication.font().pixelSize(), table.columnWidth(1)
    trigger(session, Act.TEXT_LARGER)
    assert session.looks.scale == 1.25
    trigger(session, Act.TEXT_LARGER, 9)
    assert session.looks.scale == 2.0
    assert QApplication.font().pixelSize() == 2 * before[0]
    assert table.rowHeight(0) == 2 * ROW_HEIGHT
    assert table.columnWidth(1) >= 1.8 * before[1]
    assert not session.window.actions_by_id[Act.TEXT_LARGER].isEnabled()
    trigger(session, Act.TEXT_SMALLER)
    assert session.looks.scale == 1.75
    trigger(session, Act.TEXT_NORMAL)
    assert (QApplication.font().pixelSize(), table.columnWidth(1)) == before
    assert not session.window.actions_by_id[Act.TEXT_SMALLER].isEnabled()


def test_the_size_of_text_comes_back_and_reset_takes_it(start: Start, stop: Stop) -> None:
    first = start()
    trigger(first, Act.TEXT_LARGER, 2)
    stop(first)
    second = start()
    assert second.looks.scale == 1.5
    second.reset()
    assert second.looks.scale == 1.0


def test_a_width_that_was_chosen_grows_with_the_text(start: Start) -> None:
    session = start()
    session.store.dispatch(ShowPage(Page.FIGURES))
    table = session.window.pages[Page.FIGURES].findChild(FigureTable)
    assert table is not None
    table.horizontalHeader().resizeSection(2, 180)
    trigger(session, Act.TEXT_LARGER, 4)
    assert table.columnWidth(2) == 360
    trigger(session, Act.TEXT_NORMAL)
    assert table.columnWidth(2) == 180


def test_reset_brings_menus_back_to_the_first_day(start: Start) -> None:
    session = start()
    trigger(session, Act.KEEP_LISTS)
    trigger(session, Act.THEME_CONTRAST)
    session.window.menu_bar.offer_recent(["/somewhere/list.csv"])
    session.reset()
    actions = session.window.actions_by_id
    assert actions[Act.KEEP_LISTS].isChecked()
    assert actions[Act.THEME_SYSTEM].isChecked()
    assert not session.window.menu_bar.recent.isEnabled()


def test_the_tour_is_shown_at_the_first_start_alone(
    start: Start, stop: Stop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(Session, "offer_tour", OFFER_TOUR)
    first = start()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (tour,) = dialogs()
    assert isinstance(tour, TourDialog)
    tour.skip.click()
    stop(first)
    second = start()
    assert not dialogs()
    second.reset()
    stop(second)
    start()
    assert not dialogs()


@pytest.mark.parametrize(
    ("choice", "scheme", "contrast", "name"),
    [
        (Act.THEME_SYSTEM, Qt.ColorScheme.Dark, LITTLE, "dark"),
        (Act.THEME_SYSTEM, Qt.ColorScheme.Light, LITTLE, "light"),
        (Act.THEME_SYSTEM, Qt.ColorScheme.Unknown, LITTLE, "light"),
        (Act.THEME_SYSTEM, Qt.ColorScheme.Light, HIGH, "contrast"),
        (Act.THEME_LIGHT, Qt.ColorScheme.Dark, HIGH, "light"),
        (Act.THEME_DARK, Qt.ColorScheme.Light, LITTLE, "dark"),
        (Act.THEME_CONTRAST, Qt.ColorScheme.Light, LITTLE, "contrast"),
    ],
)
def test_the_theme_follows_the_system_unless_one_is_chosen(
    start: Start,
    monkeypatch: pytest.MonkeyPatch,
    choice: Act,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    name: str,
) -> None:
    session = start()
    session.window.actions_by_id[choice].trigger()
    hints = QGuiApplication.styleHints()
    with monkeypatch.context() as patch:
        says = SystemSays(scheme, contrast)
        patch.setattr(appearance.QGuiApplication, "styleHints", lambda: says)
        if contrast is HIGH:
            hints.accessibility().contrastPreferenceChanged.emit(contrast)
        else:
            hints.colorSchemeChanged.emit(scheme)
    assert session.looks.theme.name == name
    assert QApplication.palette().base().color() == QColor(session.looks.theme.card)


class SystemSays:
    """The system's hints, as far as a theme is concerned."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self._scheme, self._contrast = scheme, contrast

    def accessibility(self) -> "SystemSays":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self._contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self._scheme
