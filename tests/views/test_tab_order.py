"""Tab goes through the window as it is read: pages, the page, the inspector, and round again."""

from collections.abc import Callable

import pytest
from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.state.app_state import Page
from desktop.views.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def part(window: MainWindow) -> str:
    """The part of the window that has the keyboard."""
    parts = {"pages": window.list, "page": window.stack, "inspector": window.inspector}
    now = QApplication.focusWidget()
    assert isinstance(now, QWidget)
    return next((n for n, each in parts.items() if each is now or each.isAncestorOf(now)), "rest")


@pytest.mark.parametrize("page", Page)
def test_parts_come_one_after_the_other(open_window: OpenWindow, page: Page) -> None:
    window = open_window(page)
    settle()
    window.list.setFocus()
    seen = [part(window)]
    for _ in range(120):
        press(window, Qt.Key.Key_Tab)
        if part(window) != seen[-1]:
            seen.append(part(window))
        if window.list.hasFocus():
            break
    assert seen == ["pages", "page", "inspector", "rest", "pages"]


def test_f6_leads_from_part_to_part(open_window: OpenWindow) -> None:
    window = open_window(Page.FIGURES)
    settle()
    window.list.setFocus()
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        seen.append(part(window))
    assert seen == ["page", "inspector", "rest", "pages"]
