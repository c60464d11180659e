"""Where the window was and how its parts stood, from the settings."""

import base64
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from desktop.views.actions import Act
from desktop.views.main_window import MainWindow


def restore_place(window: MainWindow, values: Any) -> None:
    """Bring the window back to where it was; damaged values leave it as on the first day."""
    values = values or {}
    try:
        geometry = base64.b64decode(values.get("geometry", ""))
        sizes = [int(size) for size in values.get("splitter", [])]
        window.widths = {
            str(page): {str(name): int(width) for name, width in widths.items()}
            for page, widths in values.get("widths", {}).items()
        }
    except (ValueError, TypeError, AttributeError):
        return
    if geometry:
        window.restoreGeometry(QByteArray(geometry))
    if len(sizes) == 3:
        window.split.setSizes(sizes)
    if values.get("inspector") is False:
        window.actions_by_id[Act.INSPECTOR].trigger()
    _bring_onto_screen(window)


def _bring_onto_screen(window: MainWindow) -> None:
    """Where the screen it was on is gone, the window comes to the one that is there."""
    frame = window.frameGeometry()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not any(screen.intersects(frame) for screen in screens):
        primary = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(window.size().boundedTo(primary.size()))
        frame.moveCenter(primary.center())
        window.move(frame.topLeft())
