"""A faulty relation is told in its own place, with what to do, and spoils no other."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relating import ENGLISH, figure, put, relation, said

from desktop.analysis.audit.checking import KINDS, audit, check
from desktop.analysis.audit.told import FIELDS, check_rows
from desktop.domain.dataset import Dataset, Relation
from desktop.domain.figure import Derivation, Figure
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.verdicts import Verdict
from desktop.storage.opening import open_bundled

BUNDLED = open_bundled().dataset
C06 = next(each for each in BUNDLED.figures if each.id == "C06")


def like_the_headline(key: str, value: float | None, **fields: Any) -> Figure:
    return replace(C06, id=key, label=f"Number {key}", value=value, lower=None, **fields)


MORE = (
    like_the_headline("ZERO", 0),
    like_the_headline("TWICE", 2 * 45_287, derivation=Derivation("x", "2 x C20", ("C20",))),
    like_the_headline("WORDS", None, bound=Bound.QUALITATIVE, unit=None),
    replace(C06, id="SHARE", measure=Measure.RATIO, of=Measure.CONFIRMED, value=0, unit="ratio"),
)
DATASET = replace(BUNDLED, figures=BUNDLED.figures + MORE)
VERDICTS = [check.verdict for check in audit(BUNDLED)]

AREA: dict[str, Any] = {"claim": "C05", "numerator": "C20"}
APRIL: dict[str, object] = {"start": "2025-04-01", "end": "2025-05-01"}

UNKNOWN = [
    relation("sum of parts", total="C07", parts=["C12", "C99"]),
    relation("sum of parts", total="C99", parts=["C12"]),
    relation("ratio", numerator="C20", denominator="C22", claim=""),
    relation("order", larger="S-CLAIMED", smaller="C21"),  # a series where a figure is needed
    relation("weekday", {"weekday": "Monday"}, figure="S-CLAIMED"),
    relation("window difference", APRIL, claim="C36", series="C20"),  # and the reverse
    relation("window difference", APRIL, claim="C36", series="S-NONE"),
    relation("share", numerator="O51", denominator="O52", series="C20"),
    relation("bound", claim="C29", evidence="S-CLAIMED@1999-01-01"),
]
UNIT = [
    relation("sum of parts", total="C36", parts=["C37"]),  # people and divisions
    relation("order", larger="C36", smaller="C37"),
    relation("weekday", {"weekday": "Friday"}, figure="C06"),
    relation("weekday", {"weekday": "Friday"}, figure="C03"),
    relation("span", {"days": 7}, figure="C03"),
    relation("ratio", numerator="C20", denominator="C22", claim="C01"),
    relation("rate", {"days": 366}, **AREA),  # per km2 divided by days
    relation("rate", {"days": 62}, claim="C20", evidence="O50"),
    relation("rate", claim="C30", evidence="O50", denominator="O39"),
    relation("rate", claim="C30", evidence="D-RATE-2023"),
    relation("bound", claim="C29", evidence="O51"),
    relation("bound", claim="C28", whole="C21", ceiling="C20"),
    relation("same number", figures=["C20", "C21", "C22"]),
    relation("same number", claim=["C23", "C32"], evidence=["O53"]),
    relation("edition change", earlier="C11", later="O10"),
    relation("window difference", APRIL, claim="C36", series="S-MONTH-2025-04-26"),
]
CIRCULAR = [
    relation("sum of parts", total="C06", parts=["C07", "C06"]),
    relation("sum of parts", total="C06", parts=["C07", "C08", "C09", "C10", "C11", "D-STATUS"]),
    relation("sum of parts", total="D-STATUS", parts=["C06"]),
    relation("sum of parts", total="C07", parts=["C12", "C12"]),
    relation("ratio", numerator="C20", denominator="C20", claim="C03"),
    relation("ratio", numerator="C03", denominator="C20", claim="C03"),
    relation("order", larger="C20", smaller="C20"),
    relation("order", larger="TWICE", smaller="C20"),
    relation("share", numerator="C36", denominator="C36"),
    relation("rate", {"days": 366}, claim="D-RATE-2024", numerator="C20"),
    relation("bound", claim="C29", evidence="C29"),
    relation("same number", figures=["C22", "C22"]),
    relation("same number", claim=["C23", "C32"], evidence=["O53", "C32"]),
    relation("edition change", earlier="C11", later="C11"),
]
ZERO = [
    relation("ratio", numerator="C20", denominator="ZERO", claim="C03"),
    relation("ratio", numerator="C20", denominator="C22", claim="SHARE"),
    relation("share", numerator="C20", denominator="ZERO"),
    relation("edition change", earlier="ZERO", later="C06"),
    relation("bound", claim="C28", whole="ZERO", ceiling="C29"),
]
MIXED = [
    relation("sum of parts", total="C06", parts=["C36"]),
    relation("sum of parts", total="C06", parts=["O51"]),
    relation("sum of parts", total="O43", parts=["O40"]),  # whose dead they are
    relation("sum of parts", total="C06", parts=["O10"]),  # of which edition
    relation("sum of parts", total="C06", parts=["C07"], remainder="O15"),
    relation("ratio", numerator="C36", denominator="C06", claim="C03"),
    relation("ratio", numerator="C06", denominator="O40", claim="C03"),
    relation("ratio", numerator="C20", claim="C37"),
    relation("order", larger="C06", smaller="O40"),
    relation("order", larger="C06", smaller="C36"),
    relation("order", larger="O32", smaller="C06"),
    relation("order", larger="O40", smaller="O43"),
    relation("share", numerator="O51", denominator="C21"),
    relation("share", numerator="O51", denominator="O52", claim="C36"),
    relation("share", numerator="O51", denominator="O52", series="S-MONTH-2024-10-26"),
    relation("window difference", APRIL, claim="C32", series="S-CLAIMED"),
    relation("rate", {"days": 30}, claim="C30", evidence="C36"),
    relation("bound", claim="C29", evidence="C36"),
    relation("bound", claim="C28", whole="C36", ceiling="C29"),
    relation("same number", figures=["C06", "O32"]),
    relation("same number", claim=["C32"], evidence=["C36"]),
    relation("edition change", earlier="O41", later="O43"),
]
NO_NUMBER = [
    relation("sum of parts", total="C06", parts=["C07", "WORDS"]),
    relation("sum of parts", total="WORDS", parts=["C07"]),
    relation("ratio", numerator="C25", denominator="C22", claim="C03"),
    relation("ratio", numerator="C20", denominator="C22", claim="C25"),
    relation("order", larger="C02", smaller="C20"),
    relation("share", numerator="WORDS", denominator="C06"),
    relation("same number", figures=["C26", "WORDS"]),
    relation("same number", claim=["C23"], evidence=["WORDS"]),
    relation("edition change", earlier="WORDS", later="C06"),
    relation("bound", claim="WORDS", evidence="C06"),
    relation("window difference", APRIL, claim="C33", series="S-CLAIMED"),
]
ROLE = [
    *(relation(kind, {"weekday": "Monday", "days": 7}) for kind in KINDS),
    relation("sum of parts", total="C07"),
    relation("sum of parts", total="C07", parts=[]),
    relation("sum of parts", total=["C06", "C07"], parts=["C12"]),
    relation("ratio", numerator="C20", denominator=["C21", "C22"], claim="C03"),
    relation("order", larger="C20"),
    relation("share", numerator="C20", denominator=[]),
    relation("window difference", APRIL, claim="C36"),
    relation("window difference", APRIL, claim="C36", series=["S-CLAIMED", "S-CLAIMED"]),
    relation("rate", claim="C05", denominator="O39"),
    relation("bound", claim="C28", whole="C21"),
    relation("same number", claim="C23"),
]
PARAMETER = [
    relation("weekday", {"weekday": "Fryday"}, figure="C23"),
    relation("weekday", {}, figure="C23"),
    relation("span", {}, figure="C32"),
    relation("span", {"days": 0}, figure="C32"),
    relation("span", {"days": 10**400}, figure="C32"),
    relation("span", {"days": True}, figure="C32"),
    relation("ratio", {"tolerance": "much"}, numerator="C20", denominator="C22", claim="C03"),
    relation("ratio", {"tolerance": -0.1}, numerator="C20", denominator="C22", claim="C03"),
    relation("rate", {"days": -62}, claim="C30", evidence="O50"),
    relation("rate", {"days": 0}, claim="C30"),
    relation("bound", {"days": 0}, claim="C28", whole="C21", ceiling="C29"),
    relation("bound", {"majority": 1.5}, claim="C28", whole="C21", ceiling="C29"),
    relation("order", {"different_periods": "yes"}, larger="C29", smaller="C23"),
    relation("order", {"different_periods": True}, larger="C20", smaller="C01"),
    relation("edition change", {"direction": "sideways"}, earlier="C11", later="O14"),
    relation("window difference", claim="C36", series="S-CLAIMED"),
    relation("window difference", APRIL | {"end": 0}, claim="C36", series="S-CLAIMED"),
    relation("horoscope", figure="C06"),
]
FAULTS = [
    *(("unknown figure", each) for each in UNKNOWN),
    *(("wrong unit", each) for each in UNIT),
    *(("circular", each) for each in CIRCULAR),
    *(("division by zero", each) for each in ZERO),
    *(("mixed measures", each) for each in MIXED),
    *(("no number", each) for each in NO_NUMBER),
    *(("wrong role", each) for each in ROLE),
    *(("wrong parameter", each) for each in PARAMETER),
]


@pytest.mark.parametrize(("fault", "faulty"), FAULTS)
def test_fault_is_named_with_what_to_do(fault: str, faulty: Relation) -> None:
    found = check(faulty, DATASET)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, fault), said(found)
    text = said(found)
    assert text.startswith("The relation is faulty")
    assert text.endswith(".")
    assert " Name " in text or " Correct " in text
    assert "{" not in text
    assert not found.result
    assert not found.formula
    keys = [key for _, keys in faulty.terms for key in keys]
    assert [figure.id for _, figure in found.inputs] == [key for key in keys if DATASET.figure(key)]


@pytest.mark.parametrize("place", [0, 7, 20])
def test_the_others_are_checked_all_the_same(place: int) -> None:
    for _, faulty in FAULTS:
        relations = [*BUNDLED.relations[:place], faulty, *BUNDLED.relations[place:]]
        found = [check.verdict for check in audit(replace(DATASET, relations=tuple(relations)))]
        assert found == [*VERDICTS[:place], Verdict.CANNOT, *VERDICTS[place:]]


def test_every_fault_of_a_kind_is_tried() -> None:
    tried = {faulty.kind for _, faulty in FAULTS}
    assert tried == {*KINDS, "horoscope"}


def test_an_id_that_names_nothing_is_told() -> None:
    assert "“C99”" in said(put(DATASET, "order", larger="C99", smaller="C20"))
    assert "“C99”" in said(put(DATASET, "window difference", claim="C36", series="C99"))


def test_a_label_may_hold_anything() -> None:
    odd = figure("A", 0, label="{0} {x} % %n %1 “”")
    dataset = replace(BUNDLED, figures=(odd, figure("B", 5)))
    text = said(put(dataset, "share", numerator="B", denominator="A"))
    assert "{0} {x} % %n %1 “”" in text


# Whatever a relation says

FIGURES = [each.id for each in DATASET.figures]
POINTS = ["S-CLAIMED@2025-04-01", "S-MONTH-2025-04-26@2023-01-01", "S-CLAIMED@nonsense"]
ROLES = "total parts remainder numerator denominator claim larger smaller figure figures series"
ROLES += " earlier later evidence whole ceiling nonsense"
NAMES = "tolerance days days_around start end weekday majority different_periods direction x"
some_ids = (
    st.sampled_from(FIGURES)
    | st.sampled_from(["C06", "C20", "C22", "C28", "C29", "C30", "C36", "C37", "O50", "O51", "O52"])
    | st.sampled_from([series.id for series in DATASET.series])
    | st.sampled_from([*POINTS, *(each.id for each in MORE), "", "C99", "~known-dates", "{x}"])
)
some_terms = st.lists(
    st.tuples(
        st.sampled_from(ROLES.split()), st.lists(some_ids, min_size=1, max_size=4).map(tuple)
    ),
    max_size=6,
    unique_by=lambda term: term[0],
)
odd_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([0, 1, 7, 62, 90, 100_000, 10**400, -1]),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(
        ["Tuesday", "up", "down", "2025-04-01", "2025-05-01", "9999-12-31", "0001-01-01"]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=2), st.integers(), max_size=1),
)
some_parameters = st.dictionaries(st.sampled_from(NAMES.split()), odd_values, max_size=5)


def well_told(relation: Relation, dataset: Dataset) -> Verdict:
    found = check(relation, dataset)
    (row,) = check_rows([found], ENGLISH.text)
    assert tuple(row) == FIELDS
    assert json.loads(json.dumps(row, allow_nan=False))["verdict"] in {*Verdict}
    assert row["sentence"].endswith(".")
    assert "inf" not in row["result"].values()
    if found.numbers:
        assert ENGLISH.text(found.numbers)
    assert (found.verdict is Verdict.CANNOT) or not found.fault
    return found.verdict


@settings(max_examples=400)
@given(st.sampled_from([*KINDS, "nonsense"]), some_terms, some_parameters)
def test_no_relation_is_ever_an_error(
    kind: str, terms: list[tuple[str, tuple[str, ...]]], parameters: dict[str, object]
) -> None:
    random = Relation("T", kind, "Does it hold?", tuple(terms), tuple(parameters.items()))
    well_told(random, DATASET)


@settings(max_examples=400)
@given(st.data())
def test_no_stated_relation_with_other_figures_is_an_error(data: st.DataObject) -> None:
    stated = data.draw(st.sampled_from(BUNDLED.relations))
    terms = tuple(
        (role, tuple(data.draw(some_ids) if data.draw(st.booleans()) else key for key in keys))
        for role, keys in stated.terms
    )
    parameters = dict(stated.parameters) | data.draw(some_parameters)
    well_told(stated._replace(terms=terms, parameters=tuple(parameters.items())), DATASET)


def thousandths(number: int) -> float:
    return number / 1_000


figures = st.builds(
    lambda key, value, low, high, bound, measure, of, days_: replace(
        figure(key, value, bound=bound, measure=measure, of=of, lower=low, upper=high),
        period=days_,
        kind=Kind.CLAIM,
        per="day" if measure is Measure.RATE else None,
    ),
    st.sampled_from("ABC"),
    *[st.none() | st.integers(-(10**9), 10**9) | st.integers(-(10**9), 10**9).map(thousandths)] * 3,
    st.sampled_from(Bound),
    st.sampled_from([Measure.CONFIRMED, Measure.CONFIRMED_DATED, Measure.RATE, Measure.RATIO]),
    st.sampled_from([None, Measure.CONFIRMED, Measure.CONFIRMED_DATED]),
    st.sampled_from([C06.period, figure("X").period, BUNDLED.figures[9].period]),
)


@settings(max_examples=400)
@given(st.lists(figures, min_size=2, max_size=3, unique_by=lambda each: each.id), st.data())
def test_no_numbers_are_an_error(made_up: list[Figure], data: st.DataObject) -> None:
    stated = data.draw(st.sampled_from(BUNDLED.relations))
    ids = st.sampled_from([each.id for each in made_up])
    terms = tuple(
        (role, keys if role == "series" else tuple(data.draw(ids) for _ in keys[:2]))
        for role, keys in stated.terms
    )
    well_told(stated._replace(terms=terms), replace(DATASET, figures=tuple(made_up)))
