"""Pages at the sizes of real screens and scale factors: nothing blank, nothing cut off."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from clipping import SIZES, THEMES, clipped, faults_of_pages, is_blank
from driving import click_named, page_of, settle
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.state.app_state import Page
from desktop.views.main_window import MainWindow

NARROW = ((900, 560), (1024, 700))


@pytest.mark.parametrize("theme", [*THEMES, "contrast"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.usefixtures("qapp")
def test_no_text_is_cut_off(size: tuple[int, int], theme: str) -> None:
    assert not list(faults_of_pages([size], [theme]))


@pytest.mark.usefixtures("qapp")
def test_no_text_is_cut_off_in_a_small_window() -> None:
    assert not list(faults_of_pages(NARROW, ["light"]))


@pytest.mark.parametrize("factor", ["1.25", "1.5"])
def test_no_text_is_cut_off_on_a_finer_screen(factor: str) -> None:
    program = Path(__file__).with_name("clipping.py")
    scaled = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    scaled["PYTHONPATH"] = str(program.parents[2])
    run = subprocess.run(
        [sys.executable, str(program)], env=scaled, capture_output=True, text=True, check=False
    )
    assert (run.stdout.strip(), run.stderr.strip(), run.returncode) == ("", "", 0)


def test_a_page_that_was_wide_fits_when_the_window_grows_narrow(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    for page in Page:
        window = open_window(page, size=(1920, 1000))
        settle()
        window.resize(900, 560)
        qtbot.waitUntil(partial(is_whole, window))


def is_whole(window: MainWindow) -> bool:
    """Whether nothing is cut off."""
    return not clipped(window)


def test_texts_of_the_inspector_wrap(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(size=(900, 560))
    for figure in window.store.document.dataset.figures:
        if figure.cautions or figure.derivation:
            window.inspector.followed.emit(figure.id)
    settle()
    assert not clipped(window)
    assert window.inspector.horizontalScrollBar().maximum() == 0


def test_the_inspector_can_make_room(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(size=(900, 560))
    before = page_of(window).width()
    window.actions_by_id["inspector"].trigger()
    settle()
    assert page_of(window).width() > before + 200
    click_named(page_of(window), "headline")


def test_texts_that_are_cut_off_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label, wrapped, button = QLabel("a text"), QLabel("many words " * 30), QPushButton("a button")
    wrapped.setWordWrap(True)
    for widget in (label, wrapped, button):
        row.addWidget(widget)
    window.resize(600, 400)
    window.show()
    assert not clipped(window)
    label.setFixedWidth(10)
    wrapped.setFixedHeight(20)
    button.setFixedWidth(20)
    settle()
    assert [fault.split(":")[0] for fault in clipped(window)] == ["cut off"] * 3
    label.setFixedWidth(200)
    wrapped.setFixedHeight(300)
    button.setFixedWidth(200)
    settle()
    row.removeWidget(label)
    label.move(-20, 0)
    button.setGeometry(wrapped.geometry())
    assert {fault.split(":")[0] for fault in clipped(window)} == {"outside", "on each other"}


def test_blank_pictures_are_found() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert is_blank(image)
