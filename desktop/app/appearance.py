"""Theme and size of text: what the settings say, and else what the system asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.storage.settings import Settings
from desktop.views.actions import Act

THEMES = {
    Act.THEME_SYSTEM: "system",
    Act.THEME_LIGHT: "light",
    Act.THEME_DARK: "dark",
    Act.THEME_CONTRAST: "contrast",
}
SIZES = (100, 125, 150, 175, 200)  # per cent: of texts, and of all that goes with them
STEPS = {Act.TEXT_LARGER: 1, Act.TEXT_SMALLER: -1, Act.TEXT_NORMAL: -len(SIZES)}


def theme(settings: Settings) -> str:
    """The name of the theme that is chosen, or that the system asks for."""
    chosen = settings.get("theme")
    if chosen in {"light", "dark", "contrast"}:
        return str(chosen)
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def text_size(settings: Settings) -> int:
    """The size of texts in per cent, one of those that there are."""
    size = settings.get("text_size")
    return size if type(size) is int and size in SIZES else SIZES[0]
