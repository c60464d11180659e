"""Languages that nobody speaks: longer, accented, and written from right to left."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.messages import Message
from desktop.models.wording import Wording

Pseudo = Callable[[str], str]
_ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_KEPT = re.compile(r"(\{\w+\}|%n|&.|\n)")
_FORM_OF_DATES = "yyyy"
_VOWEL = re.compile(r"([áéíóúýÁÉÍÓÚÝ])(?=\w)")
_OVERRIDE, _END = "\u202e", "\u202c"  # letters between them run from right to left


def longer(text: str) -> str:
    """About two fifths longer, with marks above and below the letters."""
    parts = _KEPT.split(text)
    parts[::2] = [_VOWEL.sub(r"\1\1", part.translate(_ACCENTED)) for part in parts[::2]]
    return "".join(parts)


def mirrored(text: str) -> str:
    """As long, and from right to left."""
    return f"{_OVERRIDE}{text}{_END}" if text else text


@contextmanager
def speaking(pseudo: Pseudo) -> Iterator[None]:
    """English, texts of the dataset too, becomes a pseudo-language meanwhile."""
    translated, said = Wording._translated, Wording.said  # noqa: SLF001 - below all texts

    def strange(wording: Wording, message: Message) -> str:
        text = translated(wording, message)
        return text if _FORM_OF_DATES in text else pseudo(text)

    Wording._translated = strange  # type: ignore[method-assign]  # noqa: SLF001
    Wording.said = lambda wording, text: pseudo(said(wording, text))  # type: ignore[method-assign]
    if pseudo is mirrored:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        Wording._translated = translated  # type: ignore[method-assign]  # noqa: SLF001
        Wording.said = said  # type: ignore[method-assign]
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
