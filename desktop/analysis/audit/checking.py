"""Put every relation of a dataset to its figures."""

from collections.abc import Callable, Iterable
from typing import NoReturn

from desktop.analysis.audit.days import same_number, span, weekday
from desktop.analysis.audit.rates import bound, rate
from desktop.analysis.audit.ratios import edition_change, order, ratio
from desktop.analysis.audit.sums import share, sum_of_parts
from desktop.analysis.audit.terms import Faulty, Outcome, Terms, wrong_parameter
from desktop.analysis.audit.windows import window_difference
from desktop.domain.dataset import Dataset, Relation
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.domain.problems import Problem
from desktop.domain.verdicts import Check, Verdict

KINDS: dict[str, Callable[[Terms], Outcome]] = {
    "sum of parts": sum_of_parts,
    "ratio": ratio,
    "order": order,
    "share": share,
    "window difference": window_difference,
    "weekday": weekday,
    "span": span,
    "rate": rate,
    "bound": bound,
    "same number": same_number,
    "edition change": edition_change,
}

_NOTED = QT_TRANSLATE_NOOP("Audit", "{sentence} {note}")


def check(relation: Relation, dataset: Dataset, question: Message | None = None) -> Check:
    """The verdict on one relation; what is wrong with the relation itself is said in its place.

    A `question` makes it a proposed one.
    """
    asked = question or data_text(relation.label)
    try:
        outcome = KINDS.get(relation.kind, _no_kind)(Terms(relation, dataset))
    except Faulty as fault:
        return Check(
            relation,
            asked,
            Verdict.CANNOT,
            fault.sentence,
            inputs=_known(relation, dataset),
            fault=fault.fault,
            is_proposed=question is not None,
        )
    note = relation.note
    sentence = outcome.sentence
    return Check(
        relation,
        asked,
        outcome.verdict,
        _NOTED.fill(sentence=sentence, note=data_text(note)) if note else sentence,
        outcome.formula,
        outcome.numbers,
        outcome.inputs,
        outcome.result,
        is_proposed=question is not None,
    )


def _no_kind(_terms: Terms) -> NoReturn:
    wrong_parameter("kind")


def _known(relation: Relation, dataset: Dataset) -> tuple[tuple[str, Figure], ...]:
    """The figures of a faulty relation that do exist."""
    return tuple(
        (role, figure)
        for role, keys in relation.terms
        for key in keys
        if (figure := dataset.figure(key))
    )


def audit(dataset: Dataset) -> tuple[Check, ...]:
    """All relations that the dataset states, in its order."""
    return tuple(check(relation, dataset) for relation in dataset.relations)


def relation_problems(dataset: Dataset) -> tuple[Problem, ...]:
    """What is wrong with the relations themselves, each with its row."""
    return tuple(
        Problem("relations", each.sentence, row, "terms")
        for row, each in enumerate(audit(dataset), 1)
        if each.fault
    )


def verdict_counts(checks: Iterable[Check]) -> dict[Verdict, int]:
    """How many checks end with each verdict, those with none left out."""
    found = [each.verdict for each in checks]
    return {verdict: found.count(verdict) for verdict in Verdict if verdict in found}
