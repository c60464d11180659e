"""Texts for people as data: an English source text, its context and typed arguments.

Layers without Qt make messages; `models.wording` translates them and formats numbers and dates.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from desktop.domain.figure import Figure

Messages: TypeAlias = "tuple[Message, ...]"
Argument: TypeAlias = (
    "str | int | float | date | DayOfYear | Month | Percent | Stated | Message | Messages"
)

OWN = "Own"  # the context of words that Tollbook writes into figures that it works out
DATA = "data"  # the context of words that come from a dataset: translated by the dataset's tables


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day as an argument where the year is plain: shown as day and short month."""

    day: date

    def __str__(self) -> str:
        return f"{self.day:%d %b}"


@dataclass(frozen=True, slots=True)
class Month:
    """A month as an argument: shown as its name and year."""

    day: date

    def __str__(self) -> str:
        return f"{self.day:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Percent:
    """A share as an argument: 0.25 is shown as 25.0 per cent."""

    share: float

    def __str__(self) -> str:
        return f"{self.share:.1%}"


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure's number as an argument: shown with its bound, as in "at least 27"."""

    figure: Figure

    def __str__(self) -> str:
        return str(self.figure.value)


@dataclass(frozen=True, slots=True)
class Message:
    """A text with `{named}` placeholders; `count` chooses the plural form where there is one."""

    context: str
    text: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    count: int | None = None

    def fill(self, **arguments: Argument) -> "Message":
        """The same text with its placeholders' values."""
        return replace(self, arguments=tuple(arguments.items()))

    def counted(self, count: int) -> "Message":
        """The same text in the plural form for `count`, shown where the text says `%n`."""
        return replace(self, count=count)

    def plain(self) -> str:
        """The text in English and without a locale, for logs and machine-readable output."""
        text = self.text if self.count is None else self.text.replace("%n", str(self.count))
        values = {name: _plain(value) for name, value in self.arguments}
        return text.format(**values) if values else text


def _plain(value: Argument) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return value.plain() if isinstance(value, Message) else str(value)


def QT_TRANSLATE_NOOP(  # noqa: N802 - lupdate looks for this name
    context: str, text: str, _comment: None = None, _count: int | None = None
) -> Message:
    """Mark `text` for translation; returns it as a message.

    With a fourth argument lupdate takes the text as one that has plural forms.
    """
    return Message(context, text)


def data_text(text: str) -> Message:
    """Words of the dataset itself, such as a category's name."""
    return Message(DATA, text)


def data_texts(texts: Iterable[str]) -> tuple[Message, ...]:
    """Several of them, as an argument that is shown with commas between."""
    return tuple(map(data_text, texts))
