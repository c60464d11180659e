"""The figures that a relation names, and what is wrong with a relation that cannot be checked."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple, NoReturn, TypeAlias, TypeVar

from desktop.domain.dataset import Dataset, Relation, Series
from desktop.domain.figure import Figure, Number
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, data_text
from desktop.domain.verdicts import Verdict

Result: TypeAlias = tuple[tuple[str, Number | str], ...]
Parameter = TypeVar("Parameter", int, float, str, bool)

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: there is no “{key}” in the dataset. Correct the id."
)
_MISSING = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: it names no “{role}”. Name a figure in that role."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{label}” ({key}) has no number. Name one that has."
)
_NOT_A_SERIES = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{key}” is no cumulative series with values. Name one."
)
_PARAMETER = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: “{name}” is missing or not of the expected kind. Correct it."
)
_ZERO = QT_TRANSLATE_NOOP(
    "Audit", "The relation is faulty: it divides by “{label}” ({key}), which is zero."
)
_CIRCLE = QT_TRANSLATE_NOOP(
    "Audit",
    "The relation is faulty: “{label}” ({key}) is checked against itself, so it proves nothing.",
)
_MIXED = QT_TRANSLATE_NOOP("Audit", "The relation is faulty. {reason}")


class Fault(StrEnum):
    """What can be wrong with a relation itself."""

    UNKNOWN = "unknown figure"
    ROLE = "missing role"
    PARAMETER = "wrong parameter"
    NO_NUMBER = "no number"
    UNIT = "wrong unit"
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
    assumption: Message | None = None


class Terms:
    """A relation with the dataset that its ids are looked up in. Look-ups raise Faulty."""

    def __init__(self, relation: Relation, dataset: Dataset) -> None:
        self.relation, self.dataset = relation, dataset

    def many(self, role: str) -> tuple[Figure, ...]:
        """All figures in a role; none where the relation does not have it."""
        return tuple(map(self._figure, self.relation.term(role)))

    def maybe(self, role: str) -> Figure | None:
        """The figure in a role, if the relation has it."""
        return next(iter(self.many(role)), None)

    def one(self, role: str) -> Figure:
        """The figure in a role that the relation must have."""
        figure = self.maybe(role)
        if figure is None:
            raise Faulty(Fault.ROLE, _MISSING.fill(role=role))
        return figure

    def series(self) -> Series | None:
        """The series of the relation, if it has one."""
        for key in self.relation.term("series"):
            series = self.dataset.series_by_id.get(key)
            if series is None or not series.points:
                raise Faulty(Fault.UNKNOWN, _NOT_A_SERIES.fill(key=key))
            return series
        return None

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
        """A parameter of the kind of `default`, which stands where there is none."""
        value = dict(self.relation.parameters).get(name, default)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if not isinstance(value, type(default)) or isinstance(value, bool) is not isinstance(
            default, bool
        ):
            wrong_parameter(name)
        return value

    def day(self, name: str) -> date:
        """A parameter that is a day."""
        try:
            return date.fromisoformat(self.parameter(name, ""))
        except ValueError:
            wrong_parameter(name)

    def refuse_circle(self, *roles: str) -> None:
        """Raise Faulty where a figure stands in two of these roles, or follows from another one.

        A derived figure is the outcome of its inputs: with one of them it can only agree.
        """
        figures = [figure for role in roles for figure in self.many(role)]
        keys = [figure.id for figure in figures]
        for figure in figures:
            inputs = figure.derivation.inputs if figure.derivation else ()
            if keys.count(figure.id) > 1 or set(inputs) & set(keys):
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
        raise Faulty(Fault.MIXED, _MIXED.fill(reason=reason))


def wrong_parameter(name: str) -> NoReturn:
    """Raise Faulty for a parameter that is missing or makes no sense."""
    raise Faulty(Fault.PARAMETER, _PARAMETER.fill(name=name))


def faulty_unit(reason: Message) -> NoReturn:
    """Raise Faulty for a figure that a check of this kind cannot be put to."""
    raise Faulty(Fault.UNIT, _MIXED.fill(reason=reason))


def _named(form: Message, figure: Figure) -> Message:
    return form.fill(label=data_text(figure.label), key=figure.id)


def label(figure: Figure) -> Message:
    """What a figure is called in a sentence."""
    return data_text(figure.label)


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
