"""Read JSON that may be anything: each refusal is a sentence with the file and the place."""

import json
from pathlib import Path
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem, TollbookError

LARGEST_FILE = 256 * 1024 * 1024  # bytes of JSON; beyond it memory runs out before sense does
DEEPEST = 40  # levels; a dataset needs 6
LONGEST_NUMBER = 16  # digits; no count of people has more

_MISSING = QT_TRANSLATE_NOOP(
    "Reading", "The file does not exist. Check the name, or choose another file."
)
_FOLDER = QT_TRANSLATE_NOOP(
    "Reading", "This is not a file. Choose the dataset's datapackage.json, or its folder."
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
_EMPTY = QT_TRANSLATE_NOOP("Reading", "The file is empty. Get it again from where it came from.")
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Reading", "Values are nested more than {most} levels deep. This is not a Tollbook dataset."
)


class Unusable:
    """A number that is no number a table can hold: NaN, infinite, or with too many digits."""

    def __init__(self, literal: str) -> None:
        self.literal = literal if len(literal) <= 24 else literal[:20] + "…"

    def __repr__(self) -> str:
        return self.literal


def refuse(file: str, sentence: Message) -> TollbookError:
    """The error for a fault of a whole file."""
    return TollbookError(Problem(file, sentence))


def read_bytes(path: Path, name: str) -> bytes:
    """The bytes of a regular file of at most `LARGEST_FILE`; raises TollbookError otherwise."""
    try:
        if not path.exists():
            raise refuse(name, _MISSING)
        if not path.is_file():
            raise refuse(name, _FOLDER)
        size = path.stat().st_size
        if size > LARGEST_FILE:
            megabytes = LARGEST_FILE >> 20
            raise refuse(name, _TOO_LARGE.fill(size=(size >> 20) or 1, most=megabytes))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refuse(name, _DENIED.fill(reason=reason)) from error


def parse_json(content: bytes, name: str) -> Any:
    """The value in `content`; numbers that cannot be used come back as `Unusable`."""
    if not content.strip():
        raise refuse(name, _EMPTY)
    try:
        value = json.loads(
            content.decode("utf-8-sig"),
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


def _whole(literal: str) -> int | Unusable:
    return int(literal) if len(literal) <= LONGEST_NUMBER else Unusable(literal)


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
