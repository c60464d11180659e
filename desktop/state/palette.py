"""What a search finds: entries ranked by how well their words fit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.analysis.folding import fold


class Entry(NamedTuple):
    """Something a search can lead to. `kind` is page, command, figure…; `key` says which."""

    kind: str
    key: str
    title: str
    detail: str = ""
    words: str = ""


class FoldedEntry(NamedTuple):
    """An entry with its texts folded once."""

    entry: Entry
    title: str
    rest: str


def folded(entries: Iterable[Entry]) -> tuple[FoldedEntry, ...]:
    """Entries made ready for searching."""
    return tuple(
        FoldedEntry(entry, fold(entry.title), fold(f"{entry.detail} {entry.words}"))
        for entry in entries
    )


def ranked(
    entries: Sequence[FoldedEntry], query: str, most: int = 50, recent: Sequence[str] = ()
) -> list[Entry]:
    """The entries in which every word of `query` occurs, best first; all of them for no query.

    Of those that fit as well, what is `recent` comes first: kind and key, the last one used first.
    """
    words = fold(query).split()
    ranks = {name: rank for rank, name in enumerate(recent)}
    scored = [
        (-score, ranks.get(f"{each.entry.kind}:{each.entry.key}", len(ranks)), position)
        for position, each in enumerate(entries)
        if (score := _score(each, words)) is not None
    ]
    return [entries[position].entry for _, _, position in sorted(scored)[:most]]


def _score(entry: FoldedEntry, words: Sequence[str]) -> int | None:
    score = 0
    for word in words:
        if entry.title.startswith(word):
            score += 4
        elif f" {word}" in entry.title:
            score += 3
        elif word in entry.title:
            score += 2
        elif word in entry.rest:
            score += 1
        else:
            return None
    return score
