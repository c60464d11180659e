"""The handbook, the sheet of keys, the tour, and the search that leads to all of it."""

from collections.abc import Callable

import pytest
from driving import settle
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app.languages import install
from desktop.state.app_state import Page
from desktop.state.commands import ShowPage
from desktop.state.palette import Entry, ranked
from desktop.storage.handbook import handbook
from desktop.views.actions import SPECS, Act
from desktop.views.handbook_dialog import HandbookDialog
from desktop.views.main_window import MainWindow
from desktop.views.page import CHAPTERS
from desktop.views.shortcut_sheet import ShortcutSheet
from desktop.views.synonyms import SYNONYMS
from desktop.views.tour import TourDialog

OpenWindow = Callable[..., MainWindow]


def shown(kind: type[QDialog]) -> QDialog | None:
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next((each for each in found if each.isVisible()), None)


def book(window: MainWindow) -> HandbookDialog:
    found = shown(HandbookDialog)
    assert isinstance(found, HandbookDialog)
    assert found.parent() is window
    return found


def first_line(dialog: HandbookDialog) -> str:
    return dialog.text.document().begin().text()


def topmost(dialog: HandbookDialog) -> str:
    return dialog.text.cursorForPosition(dialog.text.viewport().rect().topLeft()).block().text()


def titles(dialog: HandbookDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


@pytest.mark.parametrize("page", Page)
def test_f1_opens_the_chapter_of_the_page(open_window: OpenWindow, page: Page) -> None:
    window = open_window(page)
    QTest.keyClick(window, Qt.Key.Key_F1)
    chapter = next(each for each in handbook("en") if each.id == CHAPTERS[page])
    assert first_line(book(window)) == chapter.title
    assert book(window).list.currentItem().text() == chapter.title
    window.store.dispatch(ShowPage(Page.AUDIT))
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert first_line(book(window)) == "Audit"
    book(window).close()


def test_a_search_finds_sections_and_opens_them(open_window: OpenWindow) -> None:
    window = open_window()
    window.open_handbook("01-start")
    dialog = book(window)
    assert len(titles(dialog)) == len(handbook("en"))
    dialog.field.setText("lowess cleveland")
    assert "LOWESS (Methods: numbers over time)" in titles(dialog)
    dialog.list.setCurrentRow(titles(dialog).index("LOWESS (Methods: numbers over time)"))
    settle()
    assert topmost(dialog) == "LOWESS"
    dialog.field.setText("no such word anywhere")
    assert titles(dialog) == []
    dialog.field.clear()
    assert len(titles(dialog)) == len(handbook("en"))
    assert dialog.list.currentItem().text() == "Methods: numbers over time"
    dialog.close()


def test_links_lead_to_chapters_and_sections(open_window: OpenWindow) -> None:
    window = open_window()
    window.open_handbook("04-timeline")
    dialog = book(window)
    dialog.text.anchorClicked.emit(QUrl("13-methods-time#limits-of-chance"))
    settle()
    assert first_line(dialog) == "Methods: numbers over time"
    assert topmost(dialog) == "Limits of chance"
    dialog.close()


def test_the_handbook_follows_the_language_and_the_size_of_text(open_window: OpenWindow) -> None:
    window = open_window()
    window.open_handbook("07-audit")
    dialog = book(window)
    before = dialog.text.document().defaultFont().pixelSize()
    window.looks.set_scale(2.0)
    assert dialog.text.document().defaultFont().pixelSize() == 2 * before
    window.store.reword(install("uk"))
    assert first_line(dialog) == "Звірка"
    assert dialog.windowTitle() == "Довідник"
    window.store.reword(install("en"))
    window.looks.set_scale(1.0)
    dialog.close()


def test_every_key_is_on_the_sheet(open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_by_id[Act.SHORTCUTS].trigger()
    sheet = shown(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    model = sheet.table.model()
    keys = {model.index(row, 2).data() for row in range(model.rowCount())}
    assert {QKeySequence(spec.shortcut).toString() for spec in SPECS if spec.shortcut} <= keys
    sheet.field.setText("handb")
    model = sheet.table.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["Handbook"]
    sheet.close()


def test_no_two_commands_share_a_key() -> None:
    keys = [spec.shortcut for spec in SPECS if spec.shortcut]
    assert len(keys) == len(set(keys))


def test_the_tour_has_four_steps_and_frames_what_it_is_about(open_window: OpenWindow) -> None:
    window = open_window(size=(1280, 800))
    window.actions_by_id[Act.TOUR].trigger()
    tour = shown(TourDialog)
    assert isinstance(tour, TourDialog)
    told = []
    for number in range(1, 5):
        assert tour.place.text() == f"{number} of 4"
        assert tour.back.isEnabled() is (number > 1)
        told.append(tour.title.text())
        QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(set(told)) == 4
    assert shown(TourDialog) is None


@pytest.mark.parametrize("way", ["skip", "escape"])
def test_the_tour_can_be_left_at_any_step(open_window: OpenWindow, way: str) -> None:
    window = open_window()
    window.show_tour()
    tour = shown(TourDialog)
    assert isinstance(tour, TourDialog)
    tour.next.click()
    tour.back.click()
    assert tour.place.text() == "1 of 4"
    if way == "skip":
        tour.skip.click()
    else:
        QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert shown(TourDialog) is None


def results(window: MainWindow, query: str) -> list[str]:
    window.finder.open()
    window.finder.dialog.field.setText(query)
    found = window.finder.dialog.results
    texts = [found.item(row).text() for row in range(found.count())]
    window.finder.dialog.close()
    return texts


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("hotkeys", "Keyboard shortcuts"),
        ("друк", "Print"),
        ("принтер", "Print"),
        ("печать", "Print"),
        ("bookmark", "Save this view"),
        ("закладка", "Save this view"),
        ("справка", "Handbook"),
        ("масштаб", "Larger text"),
        ("зір", "High-contrast theme"),
        ("зрение", "High-contrast theme"),
    ],
)
def test_commands_have_other_words_in_every_language(
    open_window: OpenWindow, query: str, title: str
) -> None:
    texts = results(open_window(), query)
    assert any(text.startswith(f"{title}   ") for text in texts[:4]), texts[:4]


def test_every_command_is_found_by_its_name_and_has_other_words(open_window: OpenWindow) -> None:
    window = open_window()
    window.finder.open()
    window.finder.dialog.close()
    offered = {each.entry.key for each in window.finder.dialog.entries}
    for spec in SPECS:
        if spec.choice == "page" or spec.act is Act.SEARCH:
            continue
        assert spec.act in SYNONYMS, spec.act
        if window.actions_by_id[spec.act].isEnabled():
            assert spec.act.value in offered, spec.act


def test_what_was_used_last_comes_first(open_window: OpenWindow) -> None:
    window = open_window()
    window.finder.go_to(Entry("page", Page.AUDIT.value, "Audit"))
    window.finder.go_to(Entry("figure", "C29", ""))
    assert window.finder.recent == ("figure:C29", "page:audit")
    texts = results(window, "")
    assert texts[1].startswith("Audit")
    first = ranked(window.finder.dialog.entries, "", recent=window.finder.recent)
    assert [entry.key for entry in first[:2]] == ["C29", "audit"]


def test_chapters_languages_and_views_are_found(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.menu_bar.offer_views(["My winter & more"])
    window.menu_bar.offer_languages({"en": "English", "uk": "Українська"}, "en")
    assert any("My winter & more" in text for text in results(window, "winter"))
    with qtbot.waitSignal(window.menu_bar.view_asked) as asked:
        window.finder.dialog.field.setText("winter")
        window.finder.dialog.field.returnPressed.emit()
    assert asked.args == ["My winter & more"]
    with qtbot.waitSignal(window.menu_bar.language_chosen) as chosen:
        window.finder.open()
        window.finder.dialog.field.setText("україн")
        window.finder.dialog.field.returnPressed.emit()
    assert chosen.args == ["uk"]
    window.finder.open()
    window.finder.dialog.field.setText("handbook lowess")
    window.finder.dialog.field.returnPressed.emit()
    assert first_line(book(window)) == "Methods: numbers over time"
    book(window).close()


def test_the_window_can_be_used_and_closed_beside_tour_and_handbook(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    window.show_tour()
    tour = shown(TourDialog)
    assert isinstance(tour, TourDialog)
    QTest.keyClick(tour.next, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.store.state.page is Page.TIMELINE
    window.open_handbook("01-start")
    window.close()
    assert shown(TourDialog) is None
    assert shown(HandbookDialog) is None
