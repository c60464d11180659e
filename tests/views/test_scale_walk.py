"""Arrows walk every row of a check's picture, also what was worked out and is no figure."""

from collections.abc import Callable

from driving import CTRL, heard, press, settle
from PySide6.QtCore import Qt

from desktop.state.app_state import AuditOptions, Page
from desktop.views.audit_page import AuditPage
from desktop.views.main_window import MainWindow


def test_what_was_worked_out_is_read_aloud(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Page.AUDIT, audit=AuditOptions(check="R5"))
    settle()
    page = window.pages[Page.AUDIT]
    assert isinstance(page, AuditPage)
    view = page.detail.view
    view.setFocus()
    press(window, Qt.Key.Key_Down)
    assert "the claim; shaded" in heard(view)
    press(window, Qt.Key.Key_Return)
    assert window.store.state.selection == ("C03",)
    press(window, Qt.Key.Key_Down)
    assert "2.53 times (95 %: 2.49 to 2.58)" in heard(view)
    press(window, Qt.Key.Key_Return)  # it is no figure
    press(window, Qt.Key.Key_Return, CTRL)
    assert window.store.state.selection == ("C03",)
    press(window, Qt.Key.Key_Down)
    assert "2.53 times" in heard(view)


def test_the_sentence_of_a_check_can_be_reached(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Page.AUDIT, audit=AuditOptions(check="R8"))
    settle()
    page = window.pages[Page.AUDIT]
    assert isinstance(page, AuditPage)
    sentence = page.detail.sentence
    assert sentence.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert sentence.accessibleName().endswith("20 February 2024 is a Tuesday, as is said.")
    index = page.model.index(page.model.place("R8") or 0, 0)
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "20 February 2024 is a Tuesday, as is said."
