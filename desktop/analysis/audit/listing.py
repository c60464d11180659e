"""The list of checks: what of it is shown, and in which order."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.analysis.audit.names import KIND_NAMES
from desktop.analysis.folding import fold
from desktop.analysis.words import figure_name
from desktop.domain.messages import Message
from desktop.domain.verdicts import Check, Verdict

Say = Callable[[Message], str]
Collate = Callable[[str], Any]


class CheckColumn(StrEnum):
    """What the list says of a check, left to right."""

    ID = "id"
    VERDICT = "verdict"
    QUESTION = "question"
    NUMBERS = "numbers"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class CheckSort:
    """The column that the list is sorted by; by id it stands in the dataset's own order."""

    column: CheckColumn = CheckColumn.ID
    descending: bool = False


def listed(
    checks: Sequence[Check],
    verdict: Verdict | None,
    text: str,
    sort: CheckSort,
    say: Say,
    known: dict[str, str],
    collate: Collate = fold,
) -> list[Check]:
    """The checks with a verdict (None: with any) in which every word of `text` occurs, sorted.

    `known` keeps what a search sees of each check, by its id, from one letter to the next;
    `collate` gives the key by which words are sorted in the reader's language.
    """
    words = fold(text).split()
    found = [
        check
        for check in checks
        if verdict in (None, check.verdict)
        and (not words or all(word in _folded(check, say, known) for word in words))
    ]
    if sort.column is not CheckColumn.ID:
        found.sort(key=lambda check: _place(check, sort.column, say, collate))
    return found[::-1] if sort.descending else found


def _folded(check: Check, say: Say, known: dict[str, str]) -> str:
    """What a search sees of a check: its question, its sentence, and the names of its figures."""
    if check.id not in known:
        known[check.id] = _searched(check, say)
    return known[check.id]


def _searched(check: Check, say: Say) -> str:
    named = " ".join(say(figure_name(figure)) for _, figure in check.inputs)
    numbers = say(check.numbers) if check.numbers else ""
    said = f"{check.id} {say(check.question)} {say(check.sentence)} {numbers}"
    kind = say(KIND_NAMES[check.relation.kind])
    plain = re.sub(r"(?<=\d)\W(?=\d{3}\b)", "", said)
    return fold(f"{said} {plain} {kind} {named} {' '.join(check.keys)}")


def _place(check: Check, column: CheckColumn, say: Say, collate: Collate) -> Any:
    match column:
        case CheckColumn.VERDICT:
            return list(Verdict).index(check.verdict)
        case CheckColumn.QUESTION:
            return collate(say(check.question))
        case CheckColumn.NUMBERS:
            return fold(say(check.numbers)) if check.numbers else ""
        case _:
            return collate(say(KIND_NAMES[check.relation.kind]))
