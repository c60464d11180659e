"""What commands write: UTF-8 bytes on standard output, sentences on standard error."""

import os
import sys
from contextlib import suppress

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage.reading import printable

_STDOUT = "standard output"
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "CommandLine", "Nothing can be written there ({reason}). Send the output somewhere else."
)
_CLOSED = QT_TRANSLATE_NOOP("CommandLine", "it is closed")


def write(content: bytes | str) -> None:
    """Write to standard output, text as UTF-8; raises TollbookError where that fails.

    Where the reader has gone, as `head` does, the rest is dropped in silence.
    """
    if sys.stdout is None:
        raise TollbookError(Problem(_STDOUT, _NOT_WRITTEN.fill(reason=_CLOSED)))
    encoded = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        sys.stdout.buffer.write(encoded)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _discard_rest()
    except OSError as error:
        _discard_rest()
        reason = error.strerror or str(error)
        raise TollbookError(Problem(_STDOUT, _NOT_WRITTEN.fill(reason=reason))) from error


def _discard_rest() -> None:
    """What is still buffered must not fail a second time when the program ends."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


def complain(error: TollbookError) -> None:
    """Write every problem to standard error, one a line."""
    for problem in error.problems:
        say(problem.plain())


def say(line: str) -> None:
    """Write one line to standard error, if there is one that listens."""
    with suppress(OSError, AttributeError):
        print(printable(line), file=sys.stderr, flush=True)
