"""What tests of the running program share."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.session import Session
from desktop.views.import_dialog import ImportDialog

DATA = Path(__file__).parents[2] / "data"
Start = Callable[..., Session]
Stop = Callable[[Session], None]


def close(session: Session) -> None:
    """Close the window of a session, as a person does."""
    session.window.close()
    assert not session.window.isVisible()


def dialogs() -> list[QDialog]:
    """The dialogs that can be seen."""
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if isinstance(each, QDialog) and each.isVisible()]


def wizard(qtbot: QtBot) -> ImportDialog:
    """The wizard that is open."""

    def shown() -> bool:
        return any(isinstance(each, ImportDialog) for each in dialogs())

    qtbot.waitUntil(shown)
    return next(each for each in dialogs() if isinstance(each, ImportDialog))


def press(qtbot: QtBot, button: QPushButton) -> None:
    """Click a button as soon as it can be clicked."""
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def walk_through(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Accept everything that the wizard proposes."""
    for _ in range(3):
        press(qtbot, dialog.next_button)
    press(qtbot, dialog.open_button)
