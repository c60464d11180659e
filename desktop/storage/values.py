"""What JSON can hold and a table cannot: keys that stand twice, characters that are none."""

from collections.abc import Iterator
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem
from desktop.storage.reading import UNSHOWABLE, Repeating, printable

Steps = tuple[str | int, ...]

_TWICE = QT_TRANSLATE_NOOP(
    "Values", 'The field "{field}" stands twice in the same place. Remove one of the two.'
)
_UNSHOWABLE = QT_TRANSLATE_NOOP(
    "Values", "The text holds the character U+{code}, which cannot be shown. Remove it."
)


def value_problems(value: Any, file: str, *, skipping: str | None = None) -> Iterator[Problem]:
    """Every such place in `value`, but for what stands under a key `skipping`."""
    return _found(value, file, (), skipping)


def row_and_field(steps: Steps) -> tuple[int | None, str | None]:
    """Row, counted from 1, and field of the steps into a table or a package."""
    if steps and isinstance(steps[0], int):
        return steps[0] + 1, _joined(steps[1:])
    return None, _joined(steps)


def _joined(steps: Steps) -> str | None:
    return printable(".".join(map(str, steps))) or None


def _found(value: Any, file: str, steps: Steps, skipping: str | None) -> Iterator[Problem]:
    if isinstance(value, str):
        if found := UNSHOWABLE.search(value):
            code = f"{ord(found[0]):04X}"
            yield Problem(file, _UNSHOWABLE.fill(code=code), *row_and_field(steps))
        return
    if isinstance(value, Repeating):
        for key in value.keys_twice:
            yield Problem(file, _TWICE.fill(field=printable(key)), *row_and_field((*steps, key)))
    for step, child in _children(value):
        if step != skipping:
            yield from _found(child, file, (*steps, step), skipping)


def _children(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)
