"""Records that were made of a file, kept so that opening the same file again takes no time."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from desktop import __version__
from desktop.analysis.records.columns import Coded, Numbers, Records, Texts
from desktop.domain.tables import Kind, Recipe, Role
from desktop.storage.tables import cache
from desktop.storage.tables.cache import Array, Content

FORMAT = 1  # of what is told of the columns; an older one is made anew


@dataclass(frozen=True, slots=True)
class State:
    """A file as it is at some moment: its place, hashed, and what changes with its content."""

    place: str
    size: int
    changed: int
    described: int
    inode: int


@dataclass(frozen=True, slots=True)
class Kept:
    """Records as they were made, by which recipe, and what else was kept of reading them."""

    records: Records
    recipe: Recipe
    extra: Mapping[str, Any] = field(default_factory=dict)


def state_of(path: Path) -> State | None:
    """The state of a file, to be asked before it is read; None where it cannot be."""
    try:
        real = path.resolve(strict=True)
        told = real.stat()
    except (OSError, ValueError, RuntimeError):  # a link to itself
        return None
    place = _hash(str(real))
    return State(place, told.st_size, told.st_mtime_ns, told.st_ctime_ns, told.st_ino)


def load(path: Path, recipe: Recipe | None, language: str, *, enabled: bool = True) -> Kept | None:
    """What is kept of a file as it is now, by this recipe, or by the one that was used last.

    Words are sorted by `language`. What is kept of the file as it was before is removed.
    """
    state = state_of(path) if enabled else None
    if state is None:
        return None
    _forget_older(state)
    exact = _name(state, language, recipe)
    for each in cache.found(exact):
        content = cache.read(each, _key(state, language, recipe) if recipe else None)
        kept = _kept(content) if content else None
        if kept and content and content.key == _key(state, language, kept.recipe):
            cache.used(each)
            return kept
        cache.remove(each)
    return None


def last_recipe(path: Path) -> Recipe | None:
    """The recipe that a file as it is now was last read by, whatever language words were in."""
    state = state_of(path)
    if state is None:
        return None
    for each in cache.found(f"{_of_file(state)}-*"):
        content = cache.read(each)
        if content and (kept := _kept(content)):
            return kept.recipe
    return None


def keep(
    path: Path,
    records: Records,
    recipe: Recipe,
    language: str,
    *,
    before: State | None,
    extra: Mapping[str, Any] | None = None,
    most: int = cache.MOST,
    enabled: bool = True,
) -> bool:
    """Keep what was made of a file, which is as it was `before` it was read; whether it is kept."""
    if not enabled or before is None or state_of(path) != before:
        return False
    try:
        told = msgspec.json.encode(_told(records, recipe, dict(extra or {})))
        key = _key(before, language, recipe)
    except (TypeError, ValueError):  # halves of letters, or no JSON
        return False
    _forget_older(before)
    content = Content(key, told, list(_arrays(records)))
    return cache.write(_name(before, language, recipe), content, most)


def _hash(said: str | bytes) -> str:
    said = said.encode("utf-8", "surrogateescape") if isinstance(said, str) else said
    return hashlib.blake2b(said, digest_size=10).hexdigest()


def _key(state: State, language: str, recipe: Recipe) -> str:
    """All that records depend on, in words."""
    parts = (FORMAT, __version__, state, language, recipe)
    return msgspec.json.encode(parts, order="deterministic").decode()


def _of_file(state: State) -> str:
    of = (FORMAT, __version__, cache.FORMAT, state)
    return f"{state.place}-{_hash(msgspec.json.encode(of))}"


def _name(state: State, language: str, recipe: Recipe | None) -> str:
    read_by = _hash(msgspec.json.encode(recipe, order="deterministic")) if recipe else "*"
    return f"{_of_file(state)}-{_hash(language)}-{read_by}"


def _forget_older(state: State) -> None:
    """Remove what was made of a file before it changed, or by another version."""
    for each in cache.found(f"{state.place}-*"):
        if not each.name.startswith(_of_file(state)):
            cache.remove(each)


class _Column(msgspec.Struct):
    """What is told of a column; labels where they are words, but for the last, which is None."""

    name: str
    role: Role
    kind: Kind = Kind.TEXT
    unread: int = 0
    words: list[str] = []


class _Told(msgspec.Struct):
    count: int
    coded: list[_Column]
    numbers: list[_Column]
    texts: list[_Column]
    by: int | None
    recipe: Recipe
    extra: dict[str, Any]


def _told(records: Records, recipe: Recipe, extra: dict[str, Any]) -> _Told:
    coded = [
        _Column(each.name, each.role, each.kind, each.unread, _words(each))
        for each in records.coded
    ]
    numbers = [_Column(each.name, each.role, Kind.NUMBER, each.unread) for each in records.numbers]
    texts = [_Column(each.name, each.role) for each in records.texts]
    places = [place for place, each in enumerate(records.coded) if each is records.by]
    by = places[0] if places else None
    return _Told(records.count, coded, numbers, texts, by, recipe, extra)


def _words(column: Coded) -> list[str]:
    words = [label for label in column.labels if isinstance(label, str)]
    if column.kind in {Kind.CATEGORY, Kind.TEXT} and len(words) != len(column.labels) - 1:
        raise TypeError
    return words


def _arrays(records: Records) -> Iterator[Array]:
    """All columns; dates and numbers that are labels stand behind their codes."""
    for coded in records.coded:
        yield coded.codes
        if coded.kind is Kind.NUMBER:
            yield np.array(coded.labels[:-1], np.float64)
        elif coded.kind is Kind.DATE:
            days = [label.toordinal() for label in coded.labels if isinstance(label, date)]
            yield np.array(days, np.int32)
    yield from (each.values for each in records.numbers)
    for texts in records.texts:
        yield texts.buffer
        yield texts.ends
    yield records.origin


def _kept(content: Content) -> Kept | None:
    try:
        told = msgspec.json.decode(content.told, type=_Told)
        return Kept(_records(told, iter(content.arrays)), told.recipe, told.extra)
    except (ValueError, OverflowError, StopIteration):  # what msgspec raises is a ValueError, too
        return None


def _records(told: _Told, arrays: Iterator[Array]) -> Records:
    count = told.count
    coded = tuple(_coded(each, count, arrays) for each in told.coded)
    numbers = tuple(
        Numbers(each.name, _checked(next(arrays), "f8", count), each.role, each.unread)
        for each in told.numbers
    )
    texts = tuple(_texts(each, count, arrays) for each in told.texts)
    origin = _checked(next(arrays), "i4", count)
    _refuse_beyond(origin, count)
    if next(arrays, None) is not None or not -1 < (told.by or 0) < max(1, len(coded)):
        raise ValueError
    by = coded[told.by] if told.by is not None and coded else None
    return Records(count, coded, numbers, texts, by, origin)


def _coded(told: _Column, count: int, arrays: Iterator[Array]) -> Coded:
    codes = _checked(next(arrays), "u1 u2 u4 u8", count)
    known: list[Any] = told.words
    if told.kind is Kind.NUMBER:
        known = _checked(next(arrays), "f8").tolist()
    elif told.kind is Kind.DATE:
        known = [date.fromordinal(day) for day in _checked(next(arrays), "i4").tolist()]
    _refuse_beyond(codes, len(known) + 1)
    return Coded(told.name, told.kind, codes, (*known, None), told.role, told.unread)


def _texts(told: _Column, count: int, arrays: Iterator[Array]) -> Texts:
    buffer, ends = _checked(next(arrays), "u1"), _checked(next(arrays), "u4 u8", count)
    if len(buffer) != (int(ends[-1]) + 1 if count else 0) or (ends[1:] <= ends[:-1]).any():
        raise ValueError
    return Texts(told.name, buffer, ends, told.role)


def _checked(array: Array, types: str, count: int | None = None) -> Array:
    if array.dtype.str[1:] not in types.split() or count not in {None, len(array)}:
        raise ValueError
    return array


def _refuse_beyond(codes: Array, count: int) -> None:
    if len(codes) and not (codes.min() >= 0 and codes.max() < count):
        raise ValueError
