"""What commands write: UTF-8 on standard output in every locale, sentences on standard error."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import TextIOBase
from typing import TextIO, cast

from desktop.cli_words import complaint
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument
from desktop.domain.problems import Problem, TollbookError
from desktop.storage.reading import printable

_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "CommandLine", "Nothing can be written there ({reason}). Send the output somewhere else."
)
_CLOSED = QT_TRANSLATE_NOOP("CommandLine", "it is closed")


class Output(TextIOBase):
    """Standard output in UTF-8 and as it is: line ends stay what they are on every system."""

    def __init__(self, target: TextIO | None) -> None:
        self._target = target

    def write(self, text: str) -> int:
        """Write at once; raises TollbookError where that fails.

        Where its reader has gone, as `head` does, the rest is dropped in silence.
        """
        if self._target is None:
            raise _not_written(_CLOSED)
        try:
            self._target.buffer.write(text.encode("utf-8", "backslashreplace"))
            self._target.buffer.flush()
        except BrokenPipeError:
            self._discard_rest()
        except OSError as error:
            self._discard_rest()
            raise _not_written(error.strerror or str(error)) from error
        return len(text)

    def _discard_rest(self) -> None:
        """What is still buffered must not fail a second time when the program ends."""
        if self._target:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, self._target.fileno())
            os.close(null)


def _not_written(reason: Argument) -> TollbookError:
    return TollbookError(Problem("standard output", _NOT_WRITTEN.fill(reason=reason)))


@contextmanager
def standard_output() -> Iterator[None]:
    """Whatever is printed goes through `Output`."""
    with redirect_stdout(cast("TextIO", Output(sys.stdout))):
        yield


def write(text: str) -> None:
    """Write to standard output."""
    sys.stdout.write(text)


def complain(error: TollbookError) -> None:
    """Write every problem to standard error, one a line."""
    for problem in error.problems:
        say(complaint(problem))


def say(line: str) -> None:
    """Write one line to standard error, if there is one that listens."""
    with suppress(OSError):
        if sys.stderr is not None:
            print(printable(line), file=sys.stderr, flush=True)


def say_in_place(text: str) -> None:
    """Write to the terminal's line, over what stood there."""
    with suppress(OSError):
        sys.stderr.write(f"\r{text:<8}\r")
        sys.stderr.flush()
