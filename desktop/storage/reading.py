"""Read JSON that may be anything: each refusal is a sentence with the file and the place."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem, TollbookError

LARGEST_FILE = 256 * 1024 * 1024  # bytes of JSON; beyond it memory runs out before sense does
DEEPEST = 40  # levels; a dataset needs 6
LONGEST_NUMBER = 16  # digits; no count of people has more
LONGEST_LITERAL = 24  # characters of an unusable number that a sentence shows

# Control characters except tab and line breaks, halves of surrogate pairs, and two that XML bars.
UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKING = re.compile("[\t\n\r\u2028\u2029]|" + UNSHOWABLE.pattern)

_MISSING = QT_TRANSLATE_NOOP(
    "Reading", "The file does not exist. Check the name, or choose another file."
)
_FOLDER = QT_TRANSLATE_NOOP(
    "Reading",
    "This is a folder or a device, not a file. Name a file, such as the dataset's "
    "datapackage.json.",
)
_DENIED = QT_TRANSLATE_NOOP(
    "Reading", "The file cannot be read ({reason}). Check its permissions, or copy it elsewhere."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Reading",
    "The file has {size} MB of JSON; Tollbook reads up to {most} MB. Split it into resources.",
)
_ENCODING = QT_TRANSLATE_NOOP(
    "Reading", "The file is not UTF-8 text (byte {byte}). Save it as UTF-8 JSON."
)
_NOT_JSON = QT_TRANSLATE_NOOP(
    "Reading",
    "The file is not valid JSON at line {line}, column {column}: {reason}. Mend it there, or get "
    "the file again if it was cut off.",
)
EMPTY = QT_TRANSLATE_NOOP("Reading", "The file is empty. Get it again from where it came from.")
_BROKEN = QT_TRANSLATE_NOOP(
    "Reading", "The file is damaged or cut off. Get it again from where it came from."
)
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Reading", "Values are nested more than {most} levels deep. This is not a Tollbook dataset."
)


class Unusable:
    """A number that is no number a table can hold: NaN, infinite, or with too many digits."""

    def __init__(self, literal: str) -> None:
        is_long = len(literal) > LONGEST_LITERAL
        self.literal = literal[: LONGEST_LITERAL - 4] + "…" if is_long else literal

    def __repr__(self) -> str:
        return self.literal


class Repeating(dict[str, Any]):
    """An object that has a key more than once; `keys_twice` says which, the last value stands."""

    def __init__(self, pairs: Sequence[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counts = Counter(key for key, _ in pairs)
        self.keys_twice = tuple(key for key, count in counts.items() if count > 1)


def printable(text: str) -> str:
    """`text` on one line, with whatever no screen or file can hold written as an escape."""
    return _BREAKING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def in_one_line(text: str) -> str:
    """A person's words on one line, without what no file can hold."""
    return " ".join(UNSHOWABLE.sub("", text).split())


def refuse(file: str, sentence: Message) -> TollbookError:
    """The error for a fault of a whole file."""
    return TollbookError(Problem(file, sentence))


def broken(name: str) -> TollbookError:
    """The error for a file that cannot be what it says it is."""
    return refuse(name, _BROKEN)


def denied(name: str, error: OSError | ValueError) -> TollbookError:
    """The error for a file that the system does not let be read."""
    return refuse(name, _DENIED.fill(reason=getattr(error, "strerror", None) or str(error)))


def file_size(path: Path, name: str, no_file: Message = _FOLDER) -> int:
    """Bytes of a regular file; raises TollbookError otherwise, with `no_file` for what is none."""
    try:
        if not path.exists():
            raise refuse(name, _MISSING)
        if not path.is_file():  # reading a pipe would wait for ever
            raise refuse(name, no_file)
        return path.stat().st_size
    except (OSError, ValueError) as error:
        raise denied(name, error) from error


def read_bytes(path: Path, name: str) -> bytes:
    """The bytes of a regular file of at most `LARGEST_FILE`; raises TollbookError otherwise."""
    size = file_size(path, name)
    if size > LARGEST_FILE:
        megabytes = -(-size >> 20)  # rounded up
        raise refuse(name, _TOO_LARGE.fill(size=megabytes, most=LARGEST_FILE >> 20))
    try:
        return path.read_bytes() if size else b""  # files without a size may have no end either
    except (OSError, ValueError) as error:
        raise denied(name, error) from error


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder; False where that cannot be found out."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_missing(path: Path) -> bool:
    """Whether there is nothing at `path`; False where that cannot be found out."""
    try:
        return not path.exists()
    except OSError:
        return False


def parse_json(content: bytes, name: str) -> Any:
    """The value in `content`; numbers that cannot be used come back as `Unusable`.

    Objects with a key twice come back as `Repeating`. Raises TollbookError where it is no JSON.
    """
    if not content.strip():
        raise refuse(name, EMPTY)
    try:
        value = json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_object,
            parse_constant=Unusable,
            parse_int=_whole,
            parse_float=_decimal,
        )
    except UnicodeDecodeError as error:
        raise refuse(name, _ENCODING.fill(byte=error.start)) from error
    except json.JSONDecodeError as error:
        sentence = _NOT_JSON.fill(line=error.lineno, column=error.colno, reason=error.msg)
        raise refuse(name, sentence) from error
    except RecursionError as error:
        raise refuse(name, _TOO_DEEP.fill(most=DEEPEST)) from error
    if _is_deeper(value, DEEPEST):
        raise refuse(name, _TOO_DEEP.fill(most=DEEPEST))
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    return value if len(value) == len(pairs) else Repeating(pairs)


def _whole(literal: str) -> int | Unusable:
    return int(literal) if len(literal.lstrip("-")) <= LONGEST_NUMBER else Unusable(literal)


def _decimal(literal: str) -> float | Unusable:
    number = float(literal)
    return number if abs(number) < 10.0**LONGEST_NUMBER else Unusable(literal)


def _is_deeper(value: Any, most: int) -> bool:
    level = [value]
    for _ in range(most):
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
        if not level:
            return False
    return True
