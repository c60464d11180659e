"""What of a list is shown, as values: chosen labels, ranges and words, one for each column."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

Label: TypeAlias = str | float | date | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Rows with one of these labels, or, `excluded`, rows with none of them."""

    labels: frozenset[Label]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """Rows from `low` to `high`, both included; None is no bound. Rows without a value fail."""

    low: float | date | None = None
    high: float | date | None = None


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Conditions by column, all of which a row must meet, and words that its texts must have."""

    conditions: tuple[tuple[str, Chosen | Range], ...] = ()
    search: str = ""

    def of(self, column: str) -> Chosen | Range | None:
        """The condition on a column."""
        return dict(self.conditions).get(column)

    def with_condition(self, column: str, condition: Chosen | Range | None) -> "RecordFilter":
        """The filter with another condition on a column, or none."""
        others = tuple(each for each in self.conditions if each[0] != column)
        added = ((column, condition),) if condition is not None else ()
        return replace(self, conditions=(*others, *added))

    def only(self, column: str, label: Label) -> "RecordFilter":
        """Rows of one label alone."""
        return self.with_condition(column, Chosen(frozenset({label})))

    def including(self, column: str, label: Label) -> "RecordFilter":
        """Rows of one label more."""
        now = self.of(column)
        if not isinstance(now, Chosen):
            return self.only(column, label)
        labels = now.labels - {label} if now.excluded else now.labels | {label}
        return self._chosen(column, Chosen(labels, now.excluded))

    def excluding(self, column: str, label: Label) -> "RecordFilter":
        """Rows of one label less."""
        now = self.of(column)
        if not isinstance(now, Chosen):
            return self.with_condition(column, Chosen(frozenset({label}), excluded=True))
        if now.excluded or now.labels == {label}:  # none would be left to be shown
            kept = now.labels if now.excluded else frozenset[Label]()
            return self.with_condition(column, Chosen(kept | {label}, excluded=True))
        return self._chosen(column, Chosen(now.labels - {label}))

    def toggled(self, column: str, label: Label) -> "RecordFilter":
        """As a click on a label does: taken in, or, where it is in already, taken out again."""
        now = self.of(column)
        if isinstance(now, Chosen) and label in now.labels:
            return self._chosen(column, Chosen(now.labels - {label}, now.excluded))
        return self.including(column, label)

    def inverted(self, column: str) -> "RecordFilter":
        """Rows with just the labels that are left out now; unchanged where none were chosen."""
        now = self.of(column)
        if not isinstance(now, Chosen):
            return self
        return self.with_condition(column, Chosen(now.labels, not now.excluded))

    def _chosen(self, column: str, chosen: Chosen) -> "RecordFilter":
        """A choice of nothing is no condition: a click that takes the last label shows all."""
        return self.with_condition(column, chosen if chosen.labels else None)


NO_FILTER = RecordFilter()
