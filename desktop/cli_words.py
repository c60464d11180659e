"""In which language the command line speaks, and how: help, and what goes wrong.

What is written for other programs stays as it is in every language.
"""

import argparse
import os
from functools import cache

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.storage import places
from desktop.storage.settings import Settings

HELP = "Help"
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set counts

_HEADS = QT_TRANSLATE_NOOP("Help", "examples:"), QT_TRANSLATE_NOOP("Help", "example:")

# What argparse says itself, in its own words.
_OWN = (
    QT_TRANSLATE_NOOP("Help", "usage: "),
    QT_TRANSLATE_NOOP("Help", "options"),
    QT_TRANSLATE_NOOP("Help", "positional arguments"),
    QT_TRANSLATE_NOOP("Help", "show this help message and exit"),
    QT_TRANSLATE_NOOP("Help", "show program's version number and exit"),
    QT_TRANSLATE_NOOP("Help", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("Help", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("Help", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("Help", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("Help", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("Help", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("Help", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("Help", "one of the arguments %s is required"),
    QT_TRANSLATE_NOOP("Help", "expected one argument"),
    QT_TRANSLATE_NOOP("Help", "expected at most one argument"),
    QT_TRANSLATE_NOOP("Help", "expected at least one argument"),
)


def words(context: str, text: str) -> str:  # noqa: ARG001 - lupdate looks for it
    """Mark a text of the help for translation; it is translated where it is shown."""
    return text


@cache
def language() -> str:
    """The language chosen in the window, or the system's, where there is a translation."""
    chosen = Settings(places.settings_folder()).get("language")
    system = next(filter(None, map(os.environ.get, _VARIABLES)), "")
    wanted = [chosen, *(each[:2] for each in system.split(":"))]
    return next((code for code in wanted if code in places.translations()), "en")


def told(message: Message) -> str:
    """A message in the reader's language."""
    if language() == "en":
        return message.plain()
    from desktop.models.wording import Wording

    return Wording(language()).text(message)


def complaint(problem: Problem) -> str:
    """Where something is wrong, and the sentence about it."""
    return (
        problem.plain()
        if language() == "en"
        else f"{told(problem.place())}: {told(problem.sentence)}"
    )


def helped(text: str | None) -> str | None:
    """A text of the help in the reader's language, paragraph by paragraph.

    Of a paragraph of examples the first line is translated alone.
    """
    if not text or language() == "en":
        return text
    return "\n\n".join(map(_paragraph, text.split("\n\n")))


def _paragraph(text: str) -> str:
    whole = told(Message(HELP, text))
    if whole != text:
        return whole
    head, line_end, rest = text.partition("\n")
    return told(Message(HELP, head)) + line_end + rest


def speak(parser: argparse.ArgumentParser) -> None:
    """Put a parser's texts into the reader's language, before it shows them."""
    parser.description, parser.epilog = helped(parser.description), helped(parser.epilog)
    for group in parser._action_groups:  # noqa: SLF001 - argparse has no other way to them
        group.title = helped(group.title)
        for action in group._group_actions:  # noqa: SLF001 - as above
            action.help = helped(action.help)
            for listed in getattr(action, "_choices_actions", ()):
                listed.help = helped(listed.help)


def speak_in_errors() -> None:
    """Let argparse say what is wrong with a command line in the reader's language."""
    if language() != "en":
        known = {message.text: message for message in _OWN}
        setattr(  # noqa: B010 - the name that argparse calls its own texts by
            argparse, "_", lambda text: told(known[text]) if text in known else text
        )
