"""Validate tables against the versioned schemas and say each fault as a sentence.

jsonschema is imported here, late: opening the bundled dataset compares a digest only.
"""

import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain.dataset import FORMAT
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.storage import places
from desktop.storage.reading import Unusable

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_MISSING_FIELD = QT_TRANSLATE_NOOP("Schema", 'The field "{field}" is missing. Add it.')
_UNKNOWN_FIELD = QT_TRANSLATE_NOOP(
    "Schema", 'The field "{field}" is not known here. Remove it, or correct its name.'
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} is not one of the allowed words. Did you mean {nearest}?"
)
_WRONG_TYPE = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} is not of the kind {kind}. Correct it, or leave the field out."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Schema", "{value} is not a number that a count can have. Correct it, or leave the field out."
)
_WRONG_FORM = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} does not have the expected form: {form}."
)
_DATE_FORM = QT_TRANSLATE_NOOP("Schema", "year-month-day, such as 2025-05-02")
_ID_FORM = QT_TRANSLATE_NOOP("Schema", "letters, digits, dots, hyphens and underscores")
_OTHER = QT_TRANSLATE_NOOP("Schema", "The value {value} is not accepted here: {reason}.")


@cache
def _validator(table: str) -> Any:
    from jsonschema import Draft202012Validator

    path = places.resources() / "schemas" / f"v{FORMAT}" / f"{table}.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def schema_problems(table: str, value: Any, file: str) -> Iterator[Problem]:
    """Every place where `value` departs from the schema of `table`."""
    for error in _validator(table).iter_errors(value):
        yield from _problems(error, file)


def _problems(error: "ValidationError", file: str) -> Iterator[Problem]:
    path = list(error.absolute_path)
    row = path.pop(0) + 1 if path and isinstance(path[0], int) else None
    field = ".".join(map(str, path)) or None
    if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
        known = error.schema.get("properties", {})
        for name in error.instance.keys() - known.keys():
            yield Problem(file, _UNKNOWN_FIELD.fill(field=_short(name)), row, field)
        return
    if error.validator in {"anyOf", "oneOf"} and error.context and _is_named(error):
        for inner in error.context:
            yield from _problems(inner, file)
        return
    yield Problem(file, _sentence(error), row, field)


def _is_named(error: "ValidationError") -> bool:
    return all(len(inner.absolute_path) > len(error.absolute_path) for inner in error.context or ())


def _sentence(error: "ValidationError") -> Message:
    value = _short(error.instance)
    if isinstance(error.instance, Unusable):
        return _NO_NUMBER.fill(value=value)
    match error.validator:
        case "required":
            missing = [name for name in error.validator_value if name not in error.instance]
            return _MISSING_FIELD.fill(field=missing[0] if missing else "?")
        case "enum":
            allowed = [str(word) for word in error.validator_value]
            nearest = get_close_matches(str(error.instance), allowed, n=1, cutoff=0.4) or allowed
            return _NOT_ALLOWED.fill(value=value, nearest=f'"{nearest[0]}"')
        case "type":
            return _WRONG_TYPE.fill(value=value, kind=str(error.validator_value))
        case "pattern":
            is_date = r"\d{4}" in str(error.validator_value)
            return _WRONG_FORM.fill(value=value, form=_DATE_FORM if is_date else _ID_FORM)
        case _:
            return _OTHER.fill(value=value, reason=f"{error.validator} {error.validator_value!r:.80}")


def _short(value: object) -> str:
    if isinstance(value, dict | list):
        return f"({len(value)} entries)"
    text = repr(value) if not isinstance(value, str) else f'"{value[:60]}"'
    return text if len(text) <= 80 else text[:79] + "…"
