"""Frozen values of the state as plain ones for JSON, and back by their types."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

Plain: TypeAlias = Any  # of JSON: None, bool, int, float, str, lists and dicts of them
Made = TypeVar("Made")
DATE = "date"  # the one key of a date, which would be a text otherwise


def plain(value: Any) -> Plain:
    """A value of the state in JSON's own kinds."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return {DATE: value.isoformat()}
    if isinstance(value, frozenset):
        return sorted(map(plain, value), key=repr)  # the same file for the same choice
    return [plain(each) for each in value] if isinstance(value, tuple) else value


def made(kind: type[Made], value: Plain) -> Made:
    """The value of a type; a field that is missing or damaged takes its first value.

    Raises ValueError or TypeError where the whole is of another type, or a field without a first
    value is missing.
    """
    result: Made = _made(kind, value)
    return result


def _made(kind: Any, value: Plain) -> Any:
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _one_of(get_args(kind), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if origin is frozenset:
        return frozenset(_made(get_args(kind)[0], each) for each in _list(value))
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind, value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is date:
        return date.fromisoformat(_whole(value, {DATE})[DATE])
    if kind is float and type(value) is int:
        return value
    if type(value) is not kind:
        raise ValueError(value)
    return value


def _one_of(kinds: tuple[Any, ...], value: Plain) -> Any:
    """By the first of the types that it is of; of dataclasses by the names of their fields."""
    if value is None and NoneType in kinds:
        return None
    for kind in kinds:
        try:
            if is_dataclass(kind) and set(value) != {each.name for each in fields(kind)}:
                continue
            return _made(kind, value)
        except (ValueError, TypeError):
            continue
    raise ValueError(value)


def _tuple(kinds: tuple[Any, ...], value: Plain) -> tuple[Any, ...]:
    items = _list(value)
    if kinds[-1] is Ellipsis:
        return tuple(_made(kinds[0], each) for each in items)
    return tuple(_made(kind, each) for kind, each in zip(kinds, items, strict=True))


def _list(value: Plain) -> list[Plain]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _whole(value: Plain, names: set[str]) -> Mapping[str, Plain]:
    if not isinstance(value, dict) or not names <= set(value):
        raise ValueError(value)
    return value


@cache
def _fields(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    types = get_type_hints(kind)
    return tuple((each, types[each.name]) for each in fields(kind))


def _dataclass(kind: type, value: Plain) -> Any:
    values = _whole(value, set())
    found = {}
    for each, of in _fields(kind):
        try:
            found[each.name] = _made(of, values[each.name])
        except (LookupError, ValueError, TypeError):
            if each.default is MISSING:
                raise ValueError(each.name) from None
    return kind(**found)
