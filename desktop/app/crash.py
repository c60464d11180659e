"""What nobody foresaw: into the log, and into a dialog with a report to save."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from desktop import __version__
from desktop.storage import places
from desktop.views.looks import Looks

log = logging.getLogger("tollbook")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log() -> Path | None:
    """Write the log into its folder; None where that cannot be written."""
    from logging.handlers import RotatingFileHandler  # 7 ms: after the first paint

    folder = places.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "tollbook.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return folder


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} and sys.stderr:
        sys.stderr.write(f"{message}\n")


def report(error: BaseException) -> str:
    """Versions, system and traceback."""
    import platform
    import traceback

    trace = "".join(traceback.format_exception(error))
    system = f"{platform.platform()}, Python {platform.python_version()}, PySide6 {qt_version}"
    return f"Tollbook {__version__}\n{system}\n\n{trace}"


class CrashHandler:
    """Shows unforeseen errors one at a time; the window goes on."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._showing = False

    def install(self) -> None:
        """Catch what reaches the top, in Python and in Qt."""
        sys.excepthook = self.handle
        qInstallMessageHandler(_from_qt)

    def handle(
        self,
        kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """Log an error and show it."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = report(error)
        log.error("%s", text)
        windows = QApplication.topLevelWidgets() if QApplication.instance() else []
        if windows and not self._showing:
            self._show(QApplication.activeWindow() or windows[0], text)

    def _show(self, parent: QWidget, text: str) -> None:
        from desktop.app.crash_dialog import crash_dialog

        self._showing = True
        dialog = crash_dialog(parent, self._looks, text)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False
