"""What comes of putting a relation to its figures: a verdict with all that led to it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.dataset import Relation
from desktop.domain.figure import Figure, Number
from desktop.domain.messages import Message


class Verdict(StrEnum):
    """How a check ends. There is no other way, and none of them is a score."""

    HOLDS = "holds"
    REMAINDER = "remainder"
    FAILS = "does not hold"
    AMBIGUOUS = "ambiguous"
    NOT_DERIVABLE = "not derivable"
    CANNOT = "cannot be checked"


@dataclass(frozen=True, slots=True)
class Check:
    """A relation with its verdict. `inputs` are (role, figure), in the order of the formula.

    `formula` names figures by their ids; `numbers` is the same with their values; `result` holds
    what was worked out, by name. `fault` names what is wrong with the relation itself, if anything.
    """

    relation: Relation
    question: Message
    verdict: Verdict
    sentence: Message
    formula: str = ""
    numbers: Message | None = None
    inputs: tuple[tuple[str, Figure], ...] = ()
    result: tuple[tuple[str, Number | str], ...] = ()
    fault: str = ""
    is_proposed: bool = False

    @property
    def id(self) -> str:
        """The id of its relation."""
        return self.relation.id

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures concerned, each once, in the order of the formula."""
        return tuple({figure.id: figure for _, figure in self.inputs}.values())

    @property
    def keys(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(figure.id for figure in self.figures)

    def concerns(self, key: str) -> bool:
        """Whether a figure, or the series or edition that it is part of, stands in the check."""
        return self.relation.concerns(key)
