"""The real window on a dataset, shown on a platform without a display."""

from collections.abc import Callable
from typing import Any

import pyqtgraph
import pytest
from pytestqt.qtbot import QtBot

from desktop.app.offscreen import make_window
from desktop.state.app_state import AppState, Page
from desktop.storage.opening import Opened
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def every_mouse_move() -> None:
    """pyqtgraph leaves out moves that follow each other within a hundredth of a second."""
    pyqtgraph.setConfigOption("mouseRateLimit", -1)


@pytest.fixture
def open_window(qtbot: QtBot, opened: Opened) -> OpenWindow:
    """Make a window at a page, with all pages made; further arguments are parts of the state."""

    def make(
        page: Page = Page.OVERVIEW,
        *,
        dataset: Opened = opened,
        theme: str = "light",
        size: tuple[int, int] = (1280, 800),
        **state: Any,
    ) -> MainWindow:
        window = make_window(dataset, theme, "en", AppState(page=page, **state))
        qtbot.addWidget(window)
        window.resize(*size)
        window.allow_all_pages()
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: len(window.pages) == len(Page) and window.isActiveWindow())
        return window

    return make
