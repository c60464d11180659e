"""Qt without a window: what painting on paper and into files needs, and no more."""

import os

from PySide6.QtGui import QGuiApplication

from desktop.app.languages import install, resolve
from desktop.charts.style import load_fonts
from desktop.models.wording import Wording


def start(language: str) -> Wording:
    """Make painting possible where there is no display; returns the wording of a language."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if os.environ.get("LC_ALL") in {"C", "POSIX"}:  # Qt would complain on the terminal
            os.environ["LC_ALL"] = "C.UTF-8"
        _kept.append(QGuiApplication(["tollbook"]))
    load_fonts()
    return install(resolve(language))


_kept: list[QGuiApplication] = []  # Qt's application lives as long as the program
