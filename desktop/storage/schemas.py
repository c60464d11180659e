"""Validate tables against the versioned schemas and say each fault as a sentence.

This module brings jsonschema, so it is imported late: the bundled dataset needs its digest only.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from desktop.domain.dataset import FORMAT
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.storage import places
from desktop.storage.reading import Unusable, printable
from desktop.storage.schema_rules import RULES
from desktop.storage.values import row_and_field

LONGEST_SHOWN = 60  # characters of a value that a sentence quotes

_MISSING_FIELD = QT_TRANSLATE_NOOP("Schema", 'The field "{field}" is missing. Add it.')
_UNKNOWN_FIELD = QT_TRANSLATE_NOOP(
    "Schema", 'The field "{field}" is not known here. Remove it, or correct its name.'
)
_MISSPELT = QT_TRANSLATE_NOOP(
    "Schema",
    "The value {value} is not one of the allowed words. Did you mean {nearest}? Correct it.",
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} is not one of the allowed words. Write one of: {allowed}."
)
_WRONG_TYPE = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} is not of the kind {limit}. Correct it, or leave the field out."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Schema", "{value} is not a number that a count can have. Correct it, or leave the field out."
)
_WRONG_FORM = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} does not have the expected form: {form}. Correct it."
)
_DATE_FORM = QT_TRANSLATE_NOOP("Schema", "year-month-day, such as 2025-05-02")
_ID_FORM = QT_TRANSLATE_NOOP("Schema", "letters, digits, dots, hyphens and underscores")
_TEXT_FORM = QT_TRANSLATE_NOOP("Schema", "one line without spaces at its ends")
_OTHER_FORM = QT_TRANSLATE_NOOP("Schema", "a text that matches {pattern}")
_RULE = QT_TRANSLATE_NOOP(
    "Schema", "The field does not go with the others of its row: {rule} Correct the row."
)
_TOGETHER = QT_TRANSLATE_NOOP("Schema", "A category and the scheme that it is of stand together.")
_EITHER = QT_TRANSLATE_NOOP("Schema", "Only one of {fields} may stand here. Remove the others.")
_OTHER = QT_TRANSLATE_NOOP(
    "Schema", "The value {value} is not accepted here ({reason}). Correct it."
)
_ENTRIES = QT_TRANSLATE_NOOP("Schema", "(%n entries)", None, 1)
_EMPTY = QT_TRANSLATE_NOOP("Schema", "The value is empty. Fill it in, or leave the field out.")
_SENTENCES = {
    "type": _WRONG_TYPE,
    "const": QT_TRANSLATE_NOOP("Schema", "The value {value} is not accepted. Write {limit}."),
    "minItems": _EMPTY,
    "minLength": _EMPTY,
    "minProperties": _EMPTY,
    "maxLength": QT_TRANSLATE_NOOP("Schema", "The text is longer than {limit} characters. Cut it."),
    "minimum": QT_TRANSLATE_NOOP("Schema", "{value} is below {limit}. Correct the number."),
    "maximum": QT_TRANSLATE_NOOP("Schema", "{value} is above {limit}. Correct the number."),
    "uniqueItems": QT_TRANSLATE_NOOP("Schema", "The list says something twice. Say it once."),
}
_FORMS = {
    r"^\d{4}-\d{2}-\d{2}$": _DATE_FORM,
    r"^[A-Za-z0-9][A-Za-z0-9._-]*$": _ID_FORM,
    r"^[a-z0-9][a-z0-9._-]*$": _ID_FORM,
    r"^\S(.*\S)?$": _TEXT_FORM,
}


Errors = Iterator[ValidationError]
Row = Mapping[str, Any]


@cache
def _validator(table: str) -> Any:
    path = places.resources() / "schemas" / f"v{FORMAT}" / f"{table}.schema.json"
    own = {"pattern": _pattern, "required": _required, "properties": _properties}
    validator: Any = extend(Draft202012Validator, own)  # type: ignore[no-untyped-call]
    schema = json.loads(path.read_text(encoding="utf-8"))
    return validator(_inlined(schema, schema["$defs"]))


def _inlined(schema: Any, definitions: Row) -> Any:
    """The schema with its definitions in place: looking them up would take half of the time."""
    if isinstance(schema, list):
        return [_inlined(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    named = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    base = _inlined(definitions[named], definitions) if named else {}
    kept = {key: item for key, item in schema.items() if key not in {"$ref", "$defs"}}
    return base | {key: _inlined(item, definitions) for key, item in kept.items()}


def _pattern(_validator: Any, pattern: str, value: Any, _schema: Any) -> Errors:
    """Where a pattern says "end", Python would let a line break follow."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(pattern)


def _required(_validator: Any, names: Sequence[str], row: Any, _schema: Any) -> Errors:
    """One error for each missing field, with its name as the message."""
    if isinstance(row, dict):
        yield from (ValidationError(name) for name in names if name not in row)


def _properties(validator: Any, properties: Row, row: Any, _schema: Any) -> Errors:
    """A field that must not be there is named; jsonschema would name its row only."""
    names = [name for name in properties if name in row] if isinstance(row, dict) else []
    for name in names:
        if properties[name] is False:
            yield ValidationError(name, path=[name])
        else:
            yield from validator.descend(row[name], properties[name], path=name, schema_path=name)


def schema_problems(table: str, value: Any, file: str) -> Iterator[Problem]:
    """Every place where `value` departs from the schema of `table`."""
    for error in _validator(table).iter_errors(value):
        yield from _problems(error, table, file)


def _problems(error: ValidationError, table: str, file: str) -> Iterator[Problem]:
    row, field = row_and_field(tuple(error.absolute_path))
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
        for name in sorted(error.instance.keys() - known.keys()):
            yield Problem(file, _UNKNOWN_FIELD.fill(field=_quoted(name)), row, field)
    elif error.context:
        for inner in _likeliest(error.context):
            yield from _problems(inner, table, file)
    else:
        yield Problem(file, _sentence(error, table), row, field)


def _likeliest(errors: Sequence[ValidationError]) -> Sequence[ValidationError]:
    """Of several forms a value could have, what keeps it from the one it comes closest to."""
    by_form: dict[int | str, list[ValidationError]] = defaultdict(list)
    for error in errors:
        by_form[error.schema_path[0]].append(error)
    return min(by_form.values(), key=lambda form: (any(map(_is_of_another_kind, form)), len(form)))


def _is_of_another_kind(error: ValidationError) -> bool:
    return error.validator in {"const", "type"}


def _sentence(error: ValidationError, table: str) -> Message:
    value = _short(error.instance)
    if isinstance(error.instance, Unusable):
        return _NO_NUMBER.fill(value=value)
    if error.validator == "required":
        return _MISSING_FIELD.fill(field=error.message)
    if error.validator == "dependentRequired":
        return _RULE.fill(rule=_TOGETHER)
    if rule := _rule(error, table):
        return _RULE.fill(rule=Message(RULES, rule))
    if form := _SENTENCES.get(str(error.validator)):
        return form.fill(value=value, limit=_short(error.validator_value))
    return _particular(error, value)


def _particular(error: ValidationError, value: str | Message) -> Message:
    match error.validator:
        case "enum":
            return _nearest(error, value)
        case "pattern":
            pattern = error.message
            form = _FORMS.get(pattern, _OTHER_FORM.fill(pattern=pattern))
            return _WRONG_FORM.fill(value=value, form=form)
        case "oneOf":
            forms: Any = error.validator_value
            fields = [name for form in forms for name in form.get("required", ())]
            return _EITHER.fill(fields=", ".join(fields))
        case _:
            return _OTHER.fill(value=value, reason=str(error.validator))


def _nearest(error: ValidationError, value: str | Message) -> Message:
    words: Any = error.validator_value
    nearest = get_close_matches(str(error.instance)[:LONGEST_SHOWN], words, n=1)
    if nearest:
        return _MISSPELT.fill(value=value, nearest=_short(nearest[0]))
    return _NOT_ALLOWED.fill(value=value, allowed=", ".join(words))


def _rule(error: ValidationError, table: str) -> str | None:
    """What the schema says about fields that depend on each other, where that is the fault."""
    steps = list(error.absolute_schema_path)
    if steps[:2] != ["items", "allOf"]:
        return None
    rule = _validator(table).schema["items"]["allOf"][steps[2]]
    return str(rule["description"])


def _short(value: object) -> str | Message:
    if isinstance(value, dict | list):
        return _ENTRIES.counted(len(value))
    if isinstance(value, str):
        return f'"{_quoted(value)}"'
    return repr(value) if isinstance(value, Unusable) else json.dumps(value)


def _quoted(text: str) -> str:
    shown = printable(text[:LONGEST_SHOWN])
    return shown if len(text) <= LONGEST_SHOWN else shown + "…"
