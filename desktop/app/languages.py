"""The languages there are, and Qt's own texts in one of them."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.models.wording import Wording
from desktop.storage import places

_installed: list[QTranslator] = []


def languages() -> dict[str, str]:
    """Language codes with a translation, each with the language's own name; English is first."""
    codes = places.translations()
    return {code: QLocale(code).nativeLanguageName().capitalize() or code for code in codes}


def resolve(code: str | None) -> str:
    """A language that there is: the one asked for, the system's, or English."""
    known = languages()
    wanted = [code or "", *(name.replace("_", "-").split("-")[0] for name in _system())]
    return next((each for each in wanted if each in known), "en")


def _system() -> list[str]:
    return list(QLocale.system().uiLanguages())


def install(code: str) -> Wording:
    """Let Qt speak a language from now on; returns its wording."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != "en" and qt.load(f"qtbase_{code}", folder):
        QCoreApplication.installTranslator(qt)
        _installed.append(qt)
    wording = Wording(code)
    QLocale.setDefault(wording.locale)
    return wording
