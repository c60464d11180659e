"""The real window without a display: made, filled, painted and taken down again."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.app.languages import install, resolve
from desktop.app.pages import MAKERS
from desktop.charts import read_aloud
from desktop.charts.style import load_fonts
from desktop.models.document import Document
from desktop.models.store import Store
from desktop.state.app_state import AppState, Page
from desktop.storage.opening import Opened
from desktop.views.looks import Looks
from desktop.views.main_window import MainWindow


def application() -> QApplication:
    """The one application object, with the bundled typeface."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["tollbook"])
        app.setApplicationName("Tollbook")
        app.setDesktopFileName("tollbook")
        app.setStyle("Fusion")
    load_fonts()
    read_aloud.install()
    return app


def make_window(
    opened: Opened, theme: str, language: str, state: AppState, scale: float = 1.0
) -> MainWindow:
    """A window on a dataset, in a theme and a language that there is."""
    app = application()
    app.setProperty("language", language)
    store = Store(Document(opened), install(resolve(language)), state)
    looks = Looks(store, theme, scale)
    looks.apply_colours()
    return MainWindow(store, looks, MAKERS)


def paint_page(
    opened: Opened, page: str, size: tuple[int, int], theme: str, language: str, scale: float
) -> QImage:
    """One page in a window of `size` pixels."""
    window = make_window(opened, theme, language, AppState(page=Page(page)), scale)
    from desktop.analysis.audit.proposing import propose

    document = window.store.document
    window.store.add_proposals(document, propose(document.dataset))
    window.allow_all_pages()
    window.resize(*size)
    window.show()
    for _ in range(3):
        QCoreApplication.processEvents()
    image = window.grab().toImage()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return image
