"""The figures that a relation names, and what is wrong with a relation that cannot be checked."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, NoReturn, TypeAlias, TypeVar

from desktop.analysis.guard import UNITS, is_of_one_day
from desktop.analysis.words import figure_name, unit_name
from desktop.domain.dataset import Dataset, Relation, Series
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message
from desktop.domain.verdicts import Verdict

Result: TypeAlias = tuple[tuple[str, Number | str], ...]
Parameter = TypeVar("Parameter", int, float, str, bool)

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: there is no figure “{key}” in the dataset. Correct the id."
)
_MISSING = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: it names no “{role}”. Name a figure in that role."
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: it names several times a “{role}”. Name one."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{label}” ({key}) has no number. Name one that has."
)
_NOT_A_SERIES = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{key}” is no series with values. Name one."
)
_PARAMETER = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{name}” is missing or not of the expected kind. Correct it."
)
_ZERO = QT_TRANSLATE_NOOP(
    "Audit",
    "The relation is faulty: it divides by “{label}” ({key}), which is zero. Name another figure.",
)
_CIRCLE = QT_TRANSLATE_NOOP(
    "Audit",
    "The relation is faulty: “{label}” ({key}) is checked against itself, so it proves nothing. "
    "Name another figure.",
)
_MIXED = QT_TRANSLATE_NOOP("Audit", "The relation is faulty. {reason} Name figures that may meet.")
_UNIT = QT_TRANSLATE_NOOP("Audit", "The relation is faulty. {reason} Correct the relation.")
_OTHER_BASE = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is in “{unit}” and “{second}” in “{other}”, which cannot be compared."
)
_NOT_A_RATIO = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is in “{unit}”, which no ratio of two counts can be."
)
MOST_DAYS, YEARS = 100_000, range(1000, 3000)  # of parameters


class Fault(StrEnum):
    """What can be wrong with a relation itself."""

    UNKNOWN = "unknown figure"
    ROLE = "wrong role"
    PARAMETER = "wrong parameter"
    NO_NUMBER = "no number"
    UNIT = "wrong unit"
    PERIOD = "other days"
    MIXED = "mixed measures"
    CIRCULAR = "circular"
    ZERO = "division by zero"


class Faulty(Exception):  # noqa: N818 - it is the relation that is faulty
    """A relation that cannot be put to its figures."""

    def __init__(self, fault: Fault, sentence: Message) -> None:
        self.fault, self.sentence = fault, sentence
        super().__init__(sentence.plain())


class Outcome(NamedTuple):
    """How a check of one kind ends: see `Check` for the fields."""

    verdict: Verdict
    sentence: Message
    formula: str
    numbers: Message | None = None
    result: Result = ()
    inputs: tuple[tuple[str, Figure], ...] = ()


class Terms:
    """A relation with the dataset that its ids are looked up in. Look-ups raise Faulty."""

    def __init__(self, relation: Relation, dataset: Dataset) -> None:
        self.relation, self.dataset = relation, dataset

    def many(self, role: str) -> tuple[Figure, ...]:
        """All figures in a role; none where the relation does not have it."""
        return tuple(map(self._figure, self.relation.term(role)))

    def several(self, role: str) -> tuple[Figure, ...]:
        """All figures in a role that the relation must have."""
        figures = self.many(role)
        if not figures:
            raise Faulty(Fault.ROLE, _MISSING.fill(role=role))
        return figures

    def maybe(self, role: str) -> Figure | None:
        """The figure in a role, if the relation has it."""
        figures = self.many(role)
        if len(figures) > 1:
            raise Faulty(Fault.ROLE, _SEVERAL.fill(role=role))
        return figures[0] if figures else None

    def one(self, role: str) -> Figure:
        """The figure in a role that the relation must have."""
        return self.maybe(role) or self.several(role)[0]

    def series(self) -> Series | None:
        """The series of the relation, if it has one."""
        keys = self.relation.term("series")
        if len(keys) > 1:
            raise Faulty(Fault.ROLE, _SEVERAL.fill(role="series"))
        found = [self.dataset.series_by_id.get(key) for key in keys]
        if keys and not (found[0] and found[0].points):
            raise Faulty(Fault.UNKNOWN, _NOT_A_SERIES.fill(key=keys[0]))
        return found[0] if found else None

    def needed_series(self) -> Series:
        """The series that the relation must have."""
        series = self.series()
        if series is None:
            raise Faulty(Fault.ROLE, _MISSING.fill(role="series"))
        return series

    def _figure(self, key: str) -> Figure:
        figure = self.dataset.figure(key)
        if figure is None:
            raise Faulty(Fault.UNKNOWN, _UNKNOWN.fill(key=key))
        return figure

    def parameter(self, name: str, default: Parameter) -> Parameter:
        """A parameter of the kind of `default`, which stands where there is none.

        Whole numbers are days, at most `MOST_DAYS`; other numbers are shares of one.
        """
        value = dict(self.relation.parameters).get(name, default)
        if isinstance(default, float) and type(value) is int and value in {0, 1}:
            value = float(value)
        if not isinstance(value, type(default)) or type(value) is not type(default):
            wrong_parameter(name)
        most = 1 if isinstance(default, float) else MOST_DAYS
        if isinstance(value, int | float) and not 0 <= value <= most:
            wrong_parameter(name)
        return value

    def day(self, name: str) -> date:
        """A parameter that is a day."""
        try:
            day = date.fromisoformat(self.parameter(name, ""))
        except ValueError:
            wrong_parameter(name)
        if day.year not in YEARS:
            wrong_parameter(name)
        return day

    def refuse_circle(self, *roles: str) -> None:
        """Raise Faulty where a figure stands in two of these roles, or follows from another one.

        A derived figure is the outcome of its inputs: with one of them it can only agree.
        """
        refuse_circle([figure for role in roles for figure in self.many(role)])


def refuse_circle(figures: Sequence[Figure]) -> None:
    """Raise Faulty where a figure stands twice among these, or follows from another of them."""
    counts = Counter(figure.id for figure in figures)
    for figure in figures:
        inputs = figure.derivation.inputs if figure.derivation else ()
        if counts[figure.id] > 1 or not counts.keys().isdisjoint(inputs):
            raise Faulty(Fault.CIRCULAR, _named(_CIRCLE, figure))


def number(figure: Figure) -> Number:
    """The figure's number: its value, else the end of it that the source states."""
    for value in (figure.value, figure.upper, figure.lower):
        if value is not None:
            return value
    raise Faulty(Fault.NO_NUMBER, _named(_NO_NUMBER, figure))


def divisor(figure: Figure) -> Number:
    """The figure's number where it is not zero."""
    value = number(figure)
    if value == 0:
        raise Faulty(Fault.ZERO, _named(_ZERO, figure))
    return value


def refuse_mixed(reason: Message | None) -> None:
    """Raise Faulty with the guard's reason, if there is one."""
    if reason is not None:
        fault = Fault.UNIT if reason.text == UNITS.text else Fault.MIXED
        raise Faulty(fault, _MIXED.fill(reason=reason))


def refuse_other_days(reason: Message | None) -> None:
    """Raise Faulty with the reason why two figures are of different days, if there is one."""
    if reason is not None:
        raise Faulty(Fault.PERIOD, _UNIT.fill(reason=reason))


def refuse_no_ratio(claim: Figure) -> None:
    """Raise Faulty where a claim is no ratio."""
    if claim.measure is not Measure.RATIO:
        faulty_unit(_NOT_A_RATIO.fill(label=label(claim), unit=claim.unit or claim.measure.value))


def wrong_parameter(name: str) -> NoReturn:
    """Raise Faulty for a parameter that is missing or makes no sense."""
    raise Faulty(Fault.PARAMETER, _PARAMETER.fill(name=name))


def faulty_unit(reason: Message) -> NoReturn:
    """Raise Faulty for a figure that a check of this kind cannot be put to."""
    raise Faulty(Fault.UNIT, _UNIT.fill(reason=reason))


def refuse_other_base(first: Figure, second: Figure) -> None:
    """Raise Faulty where one is a rate or ratio and the other is not, or is one of another base.

    A count of one day is a rate per day.
    """
    kinds = [(each.of and each.measure, each.per, each.unit) for each in (first, second)]
    daily = [each.per == "day" or is_of_one_day(each) for each in (first, second)]
    is_rate = [each.of is not None for each in (first, second)]
    if kinds[0] != kinds[1] and not (all(daily) and any(is_rate)):
        names = {"first": label(first), "second": label(second)}
        units = {"unit": unit_name(first), "other": unit_name(second)}
        faulty_unit(_OTHER_BASE.fill(**names, **units))


def _named(form: Message, figure: Figure) -> Message:
    return form.fill(label=figure_name(figure), key=figure.id)


def tidy(value: Number) -> Number:
    """A number without the dust that binary fractions leave."""
    return value if isinstance(value, int) else round(value, 9)


def label(figure: Figure) -> Message:
    """What a figure is called in a sentence."""
    return figure_name(figure)


_PLUS = QT_TRANSLATE_NOOP("Audit", "{first} + {second}")
_FROM_TO = QT_TRANSLATE_NOOP("Audit", "{first} + … + {second}")
MOST_SHOWN = 12


def added(values: tuple[Number, ...]) -> Argument:
    """Numbers joined by plus signs; of many only the first and the last."""
    if len(values) > MOST_SHOWN:
        return _FROM_TO.fill(first=values[0], second=values[-1])
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return _PLUS.fill(first=added(values[:half]), second=added(values[half:]))


def inputs(**roles: Figure | tuple[Figure, ...] | None) -> tuple[tuple[str, Figure], ...]:
    """(role, figure) pairs, what is not there left out."""
    return tuple(
        (role, figure)
        for role, found in roles.items()
        for figure in (found if isinstance(found, tuple) else (found,))
        if figure is not None
    )
