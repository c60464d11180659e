"""Switching the language while the program runs: every text is written anew, nothing else changes.

The language is made up here from the texts as the extractor finds them, each put in brackets.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from sessions import Start, Stop

from desktop.analysis.filters import Column, FigureFilter
from desktop.analysis.timeline_options import Subject
from desktop.app import languages
from desktop.app.session import Session
from desktop.charts.mark_view import MarkView
from desktop.charts.plot import PanelPlot
from desktop.models.wording import Wording
from desktop.state.app_state import Page
from desktop.state.commands import Select, ShowPage, set_figures, set_timeline
from desktop.storage import places
from desktop.views.actions import Act
from desktop.views.controls import ElidedButton
from desktop.views.facets import FacetButton
from desktop.views.table import FigureTable

ROOT = Path(__file__).parents[2]
OPEN, CLOSE = "⟦", "⟧"
BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
LETTERS = re.compile(r"[^\W\d_]{2,}")
BETWEEN = re.compile(r"[^\w\s'\u2019-]|[\d_]")
SAME = {"tollbook", "ctrl"}  # in every language


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of translations in which Ukrainian is English in brackets."""
    folder = tmp_path_factory.mktemp("translations")
    source = folder / "tollbook_uk.ts"
    modules = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py"))
    languages_of = ["-source-language", "en", "-target-language", "uk"]
    alias = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=words")  # of the command line's help
    _tool("pyside6-lupdate", *modules, *alias, "-ts", str(source), *languages_of)
    tree = ET.parse(source)  # noqa: S314 - made just now
    for message in tree.getroot().iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = list(translation.iter("numerusform"))
        for each in forms or [translation]:
            each.text = f"{OPEN}{text}{CLOSE}"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    _tool("pyside6-lrelease", str(source), "-qm", str(source.with_suffix(".qm")))
    return folder


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(name)
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def only_made_up(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program finds no translation but the made-up one; in it, datasets are in brackets too."""

    def said(wording: Wording, text: str | None) -> str:
        return f"{OPEN}{text}{CLOSE}" if text and wording.code == "uk" else text or ""

    monkeypatch.setattr(Wording, "said", said)
    monkeypatch.setattr(places, "translation_file", lambda code: made_up / f"tollbook_{code}.qm")
    monkeypatch.setattr(places, "translations", lambda: ("en", "uk"))
    monkeypatch.setattr(languages, "_system", lambda: ["en_GB"])


def choose_language(session: Session, code: str) -> None:
    """Choose a language in the menu."""
    action = next(
        each for each in session.window.menu_bar.languages.actions()
        if each.objectName() == f"language-{code}"
    )  # fmt: skip
    action.trigger()
    QCoreApplication.processEvents()


def said(session: Session) -> Iterator[tuple[str, str]]:
    """Every text of the window that a person sees or hears, with where it stands."""
    window = session.window
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            name = f"{type(widget).__name__} {widget.objectName()}"
            yield from ((name, text) for text in texts_of(widget) if text)
    for menu in (*window.menu_bar.menus.values(), window.menu_bar.languages):
        yield "menu", menu.title()
        for action in menu.actions():
            if not action.objectName().startswith("language-"):
                yield "action", action.text()
    yield from ((f"action {act}", each.text()) for act, each in window.actions_by_id.items())
    yield from (("page", window.list.item(row).text()) for row in range(window.list.count()))


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget says by itself, aloud, and when pointed at."""
    yield widget.accessibleName()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, ElidedButton):
        yield widget.text()  # of an elided text the whole is its name
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, MarkView | PanelPlot):
        yield from widget.accessibleDescription().splitlines()
    if isinstance(widget, FigureTable):
        model = widget.figures
        yield from (model.text(row, column) for row in model.heading_rows
                    for column in model.columns[:1])  # fmt: skip
        for section in range(model.columnCount()):
            yield str(model.headerData(section, widget.horizontalHeader().orientation()))
    if isinstance(widget, FacetButton):
        yield from (widget.words.item(row).text() for row in range(widget.words.count()))


def pieces(text: str) -> set[str]:
    """What stands between signs and numbers in a text."""
    found = {piece.strip().casefold() for piece in BETWEEN.split(text)}
    return {piece for piece in found if LETTERS.search(piece)}


def left_over(text: str) -> str:
    """What of a text is not translated: nested brackets are taken away from the inside."""
    while text != (text := BRACKETED.sub("|", text)):
        pass
    return text


def untranslated(session: Session) -> list[str]:
    """Texts that are not translated, codes and addresses of the dataset aside."""
    dataset = session.store.document.dataset
    known = SAME.copy()
    named = (*dataset.figures, *dataset.sources, *dataset.editions, *dataset.series)
    for text in (*(each.id for each in named), *(each.url or "" for each in dataset.sources)):
        known |= pieces(text)
    return [
        f"{where}: {text!r}" for where, text in said(session) if pieces(left_over(text)) - known
    ]


def show_all(session: Session) -> None:
    """Bring out texts that are not there from the beginning."""
    send = session.store.dispatch
    send(set_figures(grouped=True, filter=FigureFilter(text="confirmed")))
    send(set_timeline(subjects=tuple(Subject), cumulative=True))
    send(Select(("D-STATUS", "C29")))


def test_english_is_found_untranslated(start: Start) -> None:
    session = start()
    assert len(untranslated(session)) > 30


@pytest.mark.parametrize("page", Page)
def test_every_text_is_written_anew(start: Start, page: Page) -> None:
    session = start()
    show_all(session)
    session.store.dispatch(ShowPage(page))
    choose_language(session, "uk")
    assert not untranslated(session)


def test_page_selection_and_filters_stay(start: Start) -> None:
    session = start()
    show_all(session)
    session.store.dispatch(ShowPage(Page.FIGURES))
    before, size = session.store.state, session.window.size()
    choose_language(session, "uk")
    assert session.store.state == before
    assert session.window.size() == size
    page = session.window.pages[Page.FIGURES]
    field = page.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "confirmed"
    table = page.findChild(FigureTable)
    assert table is not None
    rows = [index.row() for index in table.selectionModel().selectedRows()]
    assert set(table.figures.keys(rows)) == set(before.selection) & set(
        table.figures.keys(range(table.figures.rowCount()))
    )
    session.store.undo()
    assert session.store.state.page is Page.OVERVIEW


def test_back_to_english_is_as_before(start: Start) -> None:
    session = start()
    for page in Page:
        session.store.dispatch(ShowPage(page))
        before = list(said(session))
        choose_language(session, "uk")
        assert list(said(session)) != before
        choose_language(session, "en")
        assert list(said(session)) == before


def test_numbers_and_dates_follow_the_language(start: Start) -> None:
    session = start()
    choose_language(session, "uk")
    texts = {text for _, text in said(session)}
    english = [text for text in texts if re.search(r"\d,\d{3}", text.replace("10,000 men", ""))]
    assert not english
    assert any("106\u00a0745" in text for text in texts)
    assert any("травня 2025" in text for text in texts)


def test_the_language_comes_back_and_is_ticked(start: Start, stop: Stop) -> None:
    first = start()
    choose_language(first, "uk")
    stop(first)
    second = start()
    assert second.window.menuBar().actions()[0].text() == f"{OPEN}&File{CLOSE}"
    ticked = [
        each.objectName() for each in second.window.menu_bar.languages.actions() if each.isChecked()
    ]
    assert ticked == ["language-uk"]


def test_a_language_that_is_gone_gives_way_to_english(start: Start, stop: Stop) -> None:
    first = start()
    first.set_language("xx")
    assert first.store.wording.text(first_title()) == "Overview"
    stop(first)
    assert start().store.wording.code == "en"


def first_title() -> object:
    from desktop.views.main_window import PAGE_NAMES

    return PAGE_NAMES[Page.OVERVIEW]


def test_the_search_speaks_the_language(start: Start) -> None:
    session = start()
    session.window.finder.open()
    session.window.finder.dialog.close()
    choose_language(session, "uk")
    session.window.finder.open()
    found = session.window.finder.dialog.results.item(0).text()
    assert found == f"{OPEN}Overview{CLOSE}   {OPEN}page{CLOSE}"
    session.window.finder.dialog.close()


def test_dialogs_speak_the_language(start: Start) -> None:
    session = start()
    choose_language(session, "uk")
    for act in (Act.REPORT_NUMBER, Act.ABOUT, Act.RESET):
        session.window.actions_by_id[act].trigger()
        dialog = next(each for each in session.window.findChildren(QWidget)
                      if each.isWindow() and each.isVisible() and each is not session.window
                      and each.isModal())  # fmt: skip
        assert dialog.windowTitle().startswith(OPEN)
        labels = [
            each.text() for each in dialog.findChildren(QLabel) if LETTERS.search(each.text())
        ]
        assert labels
        assert all(text.startswith(OPEN) for text in labels)
        dialog.close()
        QCoreApplication.processEvents()


def test_sorting_follows_the_language(start: Start) -> None:
    session = start()
    session.store.dispatch(ShowPage(Page.FIGURES))
    choose_language(session, "uk")
    table = session.window.pages[Page.FIGURES].findChild(FigureTable)
    assert table is not None
    section = table.figures.columns.index(Column.MEASURE)
    table.horizontalHeader().sectionClicked.emit(section)
    assert table.figures.rowCount() == len(session.store.document.dataset.figures)
