"""What tests of the running program share."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from desktop.app.session import Session

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
