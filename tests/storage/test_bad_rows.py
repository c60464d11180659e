"""Each fault of a row is told with its file, its row, its field and a remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop.analysis.audit.checking import relation_problems
from desktop.storage.opening import open_dataset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.domain.problems import Problem
    from tests.storage.conftest import DatasetCopy

    Refused = Callable[[Path], Sequence[Problem]]

REMOVED = "(removed)"
FAULTS: dict[str, tuple[str, int, dict[str, Any], str | None, str]] = {
    # table, row, changed fields, field that is named, part of the sentence
    "unknown measure": (
        "figures",
        1,
        {"measure": "confirmed death"},
        "measure",
        'Did you mean "confirmed deaths"?',
    ),
    "unknown bound": (
        "figures",
        2,
        {"bound": "zzzz"},
        "bound",
        "Write one of: exact, at least, up to",
    ),
    "unknown field": ("figures", 3, {"amount": 1}, None, '"amount" is not known here'),
    "missing field": ("figures", 4, {"label": REMOVED}, None, 'The field "label" is missing'),
    "number as a text": ("figures", 1, {"value": "45287"}, "value", 'not of the kind "number"'),
    "number as a flag": ("figures", 1, {"value": True}, "value", "true is not of the kind"),
    "nothing": ("figures", 1, {"value": None}, "value", "null is not of the kind"),
    "number in a text": ("figures", 1, {"label": 45287}, "label", 'not of the kind "string"'),
    "list in a number": ("figures", 1, {"value": [1, 2]}, "value", "(2 entries)"),
    "number out of reach": ("figures", 1, {"value": 10**15 + 1}, "value", "is above"),
    "empty text": ("figures", 1, {"label": ""}, "label", "is empty"),
    "space at an end": ("figures", 1, {"label": "dead "}, "label", "one line without spaces"),
    "line break at the end": ("figures", 1, {"label": "dead\n"}, "label", "one line"),
    "line break after an id": ("figures", 1, {"id": "C01\n"}, "id", "letters, digits"),
    "half a surrogate pair": ("figures", 1, {"label": "a\ud800"}, "label", "U+D800"),
    "control character": ("figures", 1, {"label": "a\0b"}, "label", "U+0000"),
    "escape sequence": ("figures", 1, {"cautions": ["a", "\x1b[2J"]}, "cautions.1", "U+001B"),
    "same caution twice": ("figures", 1, {"cautions": ["a", "a"]}, "cautions", "Say it once"),
    "no caution": ("figures", 1, {"cautions": []}, "cautions", "is empty"),
    "date in words": ("figures", 1, {"as_of": "2 May 2025"}, "as_of", "year-month-day"),
    "date with a time": ("figures", 1, {"as_of": "2025-05-02T00:00"}, "as_of", "such as 2025-05"),
    "impossible date": ("figures", 1, {"as_of": "2025-02-30"}, "as_of", 'no such day as "2025-02'),
    "date in other digits": (
        "figures",
        1,
        {"as_of": "2025-0\u0665-02"},
        "as_of",
        "no such day",
    ),
    "year 0": ("figures", 1, {"as_of": "0000-01-01"}, "as_of", "no such day"),
    "year 9999": ("figures", 1, {"as_of": "9999-12-31"}, "as_of", "not in the years 1000 to 2999"),
    "period backwards": (
        "figures",
        1,
        {"period_end": "2023-12-31"},
        "period_end",
        "before it starts on 2024-01-01",
    ),
    "lower above the value": (
        "figures",
        1,
        {"lower": 45288},
        "value",
        "45288, 45287 and - are not",
    ),
    "value above the upper": ("figures", 1, {"upper": 1}, "value", "not in order"),
    "no such source": ("figures", 1, {"source": "nowhere"}, "source", 'no "nowhere" in sources'),
    "no such edition": ("figures", 1, {"edition": "E-0"}, "edition", 'no "E-0" in editions'),
    "id twice": ("figures", 2, {"id": "C01"}, "id", '"C01" stands in row 1 already'),
    "rate without a base": ("figures", 5, {"of": REMOVED}, None, '"of" is missing'),
    "base without a rate": (
        "figures",
        1,
        {"of": "area"},
        "of",
        "A rate, a ratio or a rank names its base measure",
    ),
    "number without a unit": ("figures", 1, {"unit": REMOVED}, None, '"unit" is missing'),
    "unit without a number": (
        "figures",
        2,
        {"unit": "people"},
        "unit",
        "A number has a unit",
    ),
    "category without a scheme": (
        "figures",
        7,
        {"category_scheme": REMOVED},
        None,
        "A category and the scheme that it is of stand together",
    ),
    "range without an end": ("figures", 1, {"bound": "range"}, None, '"upper" is missing'),
    "claim with a derivation": (
        "figures",
        1,
        {"derivation": {"kind": "remainder"}},
        "derivation",
        "A derived row says how",
    ),
    "edition without a total": ("editions", 1, {"total": REMOVED}, None, '"total" is missing'),
    "part of a person": ("editions", 1, {"total": 4515.5}, "total", 'not of the kind "integer"'),
    "fewer than none": ("editions", 1, {"total": -1}, "total", "below 0"),
    "correction denied": ("editions", 1, {"correction": False}, "correction", "Write true"),
    "edition's source": ("editions", 1, {"source": "nowhere"}, "source", "in sources"),
    "edition's date": ("editions", 1, {"date": "2025-13-01"}, "date", "no such day"),
    "series' measure": ("series", 1, {"measure": "deaths"}, "measure", "Did you mean"),
    "series' source": ("series", 1, {"source": "nowhere"}, "source", "in sources"),
    "series' edition": ("series", 1, {"edition": "E-0"}, "edition", "in editions"),
    "point of no series": ("points", 3, {"series": "S-0"}, "series", 'no "S-0" in series'),
    "point backwards": ("points", 1, {"end": "2022-01-01"}, "end", "before it starts"),
    "point twice": ("points", 2, {"start": "2022-02-24"}, "start", "two values that start on"),
    "point without a value": ("points", 2, {"value": REMOVED}, None, '"value" is missing'),
    "source's address": ("sources", 1, {"url": "ftp://x"}, "url", "a text that matches ^https?"),
    "source's date": ("sources", 1, {"date": "2025-02-29"}, "date", "no such day"),
    "relation of a new kind": ("relations", 1, {"kind": "guess"}, "kind", "allowed words"),
    "sum without parts": (
        "relations",
        1,
        {"terms": {"total": "C07"}},
        "terms",
        '"parts" is missing',
    ),
    "window without days": (
        "relations",
        12,
        {"parameters": {"start": "2025-04-01"}},
        "parameters",
        '"end" is missing',
    ),
    "weekday that is none": (
        "relations",
        6,
        {"parameters": {"weekday": "Tuesdey"}},
        "parameters.weekday",
        "Did you mean",
    ),
    "parameter of no name": ("relations", 8, {"parameters": {"day": 7}}, "parameters", "not known"),
    "term of no role": ("relations", 1, {"terms": {"guess": "C01"}}, "terms", "allowed words"),
    "term of no kind": ("relations", 1, {"terms": {"total": 7}}, "terms.total", "not of the kind"),
    "no terms": ("relations", 1, {"terms": {}}, "terms", "is empty"),
}


def changes(copy: DatasetCopy, fields: dict[str, Any]) -> dict[str, Any]:
    return {name: copy.removed if value == REMOVED else value for name, value in fields.items()}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_a_row(name: str, copy: DatasetCopy) -> None:
    table, row, fields, field, sentence = FAULTS[name]
    copy.change(table, row, **changes(copy, fields))
    told = copy.problems()
    assert [
        problem
        for problem in told
        if (problem.file, problem.row, problem.field) == (f"{table}.json", row, field)
        and sentence in problem.sentence.plain()
    ], "\n".join(problem.plain() for problem in told)


FAULTY_RELATIONS = {
    "term to nowhere": (
        {"terms": {"total": "C99", "parts": ["C12"]}},
        "no figure “C99”",
    ),
    "term in a list to nowhere": (
        {"terms": {"total": "C07", "parts": ["C12", "C99"]}},
        "no figure “C99”",
    ),
    "sum of two measures": (
        {"terms": {"total": "C07", "parts": ["C12", "C36"]}},
        "compared with nothing but themselves",
    ),
}


@pytest.mark.parametrize("name", FAULTY_RELATIONS)
def test_faulty_relation_keeps_nothing_closed_and_is_told(name: str, copy: DatasetCopy) -> None:
    fields, sentence = FAULTY_RELATIONS[name]
    copy.change("relations", 1, **fields)
    opened = open_dataset(copy.file, always_validate=True)
    assert opened.dataset.relations[0].id == "R1"
    (problem,) = relation_problems(opened.dataset)
    assert (problem.file, problem.row, problem.field) == ("relations", 1, "terms")
    assert sentence in problem.sentence.plain()
