"""No text is cut off or lies on another in any language, real or made up, at any size of text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from clipping import clipped, faults_of_pages
from painted import Painted, faults, listening
from pseudo import Pseudo, longer, mirrored, speaking
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.languages import install
from desktop.state.app_state import Page
from desktop.views.main_window import MainWindow

COMMON, SMALL, LARGE = (1280, 800), (900, 560), (1920, 1080)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def own_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list with dates, numbers and words to be counted."""
    path = tmp_path_factory.mktemp("lists") / "people.csv"
    ranks = ("private", "senior lieutenant of the guard", "major", "")
    regions = ("Tuva", "Khanty-Mansi Autonomous Okrug", "Buryatia")
    rows = [
        f"2023-{1 + row % 12:02}-{1 + row % 28:02},{18 + row % 40},{ranks[row % 4]},"
        f"{regions[row % 3]}"
        for row in range(300)
    ]
    path.write_text("\n".join(["died,age,rank,region", *rows]) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("pseudo", [longer, mirrored])
@pytest.mark.parametrize("size", [COMMON, SMALL], ids=str)
def test_made_up_languages_fit(pseudo: Pseudo, size: tuple[int, int]) -> None:
    with speaking(pseudo):
        assert not list(faults_of_pages([size], ["light"]))


@pytest.mark.parametrize("pseudo", [longer, mirrored])
def test_lists_in_made_up_languages_fit(pseudo: Pseudo, own_list: Path) -> None:
    with speaking(pseudo):
        assert not list(faults_of_pages([COMMON], ["light"], path=own_list))


@pytest.mark.parametrize("language", ["uk", "ru"])
@pytest.mark.parametrize("size", [COMMON, LARGE], ids=str)
def test_real_languages_fit(language: str, size: tuple[int, int]) -> None:
    assert not list(faults_of_pages([size], ["light"], language))


@pytest.mark.parametrize("page", Page)
def test_texts_fit_after_the_language_was_switched(
    open_window: Callable[..., MainWindow], qtbot: QtBot, page: Page
) -> None:
    window = open_window(page)
    for language in ("uk", "ru", "en"):
        window.store.reword(install(language))
        qtbot.waitUntil(lambda: not clipped(window), timeout=10_000)


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_fits(language: str, scale: float) -> None:
    """At 200 % pages may scroll; nothing on them is lost."""
    assert not list(faults_of_pages([COMMON], ["dark"], language, scale))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lists_fit_at_any_size(scale: float, own_list: Path) -> None:
    assert not list(faults_of_pages([COMMON], ["light"], "uk", scale, own_list))


def test_made_up_languages_are_what_they_should_be() -> None:
    text = "Rows of the page {title} (%n)"
    assert longer(text) == "Róóws óóf thé páágé {title} (%n)"
    with speaking(mirrored):
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_painted_texts_that_are_wrong_are_found(qtbot: QtBot) -> None:
    class Chart(QWidget):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            for text, rect in (
                ("fits well", QRectF(0, 0, 400, 60)),
                ("has too little room", QRectF(0, 100, 30, 60)),
                ("beyond the edge", QRectF(380, 200, 400, 60)),
                ("one text", QRectF(0, 300, 400, 60)),
                ("another", QRectF(4, 304, 400, 60)),
            ):
                painter.drawText(rect, 0, text)
            painter.end()

    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(400, 400)
    with listening() as found:
        chart.render(QImage(400, 400, QImage.Format.Format_RGB32))
    assert all(isinstance(each, Painted) for each in found)
    assert faults(found) == [
        "cut off: 'has too little room'",
        "outside: 'beyond the edge'",
        "on each other: 'one text' and 'another'",
    ]
