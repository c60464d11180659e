"""Checks as rows for machines: names, numbers and sentences in the order of the audit."""

from collections.abc import Callable, Iterator, Sequence
from math import isinf
from typing import Any

from desktop.domain.figure import Figure
from desktop.domain.messages import Message
from desktop.domain.verdicts import Check

FIELDS = ("id", "kind", "verdict", "formula", "inputs", "result", "sentence")


def check_rows(checks: Sequence[Check], say: Callable[[Message], str]) -> Iterator[dict[str, Any]]:
    """One row a check, with `FIELDS` in their order; `say` puts a sentence into words."""
    for check in checks:
        yield {
            "id": check.id,
            "kind": check.relation.kind,
            "verdict": check.verdict.value,
            "formula": check.formula,
            "inputs": [_input(role, figure) for role, figure in check.inputs],
            "result": _result(check),
            "sentence": say(check.sentence),
        }


def _result(check: Check) -> dict[str, Any]:
    """Numbers and words by name; an end that is open is no number and left out."""
    finite = {
        name: value
        for name, value in check.result
        if not (isinstance(value, float) and isinf(value))
    }
    return finite | ({"fault": check.fault} if check.fault else {})


def _input(role: str, figure: Figure) -> dict[str, Any]:
    return {
        "role": role,
        "figure": figure.id,
        "value": figure.value,
        "lower": figure.lower,
        "upper": figure.upper,
        "bound": figure.bound.value,
        "unit": figure.unit,
    }
