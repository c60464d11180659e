"""An open dataset with what is worked out from it, each made when first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.analysis.breakdown import Split, splits
from desktop.analysis.claimed_panel import figures_beyond_rows
from desktop.analysis.overview import Overview, overview
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.verdicts import Check
from desktop.models.opening import OpenedTable
from desktop.storage.opening import Opened

if TYPE_CHECKING:
    from desktop.analysis.catalogue import Entry
    from desktop.analysis.comparison import Comparison
    from desktop.analysis.records.columns import Records
    from desktop.analysis.records.crossfilter import Crossfilter


class Document:
    """What is open: the dataset, where it came from, and its derived figures."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.proposals: tuple[Check, ...] | None = None  # None until they have been looked for

    @property
    def records(self) -> "Records | None":
        """The list that the dataset was worked out from, or that came with it."""
        return self.opened.files[0].records if isinstance(self.opened, OpenedTable) else None

    @property
    def cross(self) -> "Crossfilter | None":
        """Its rows, counted, where that was made ready when it was opened."""
        return self.opened.cross if isinstance(self.opened, OpenedTable) else None

    @property
    def dataset(self) -> Dataset:
        """The dataset itself."""
        return self.opened.dataset

    @cached_property
    def overview(self) -> Overview:
        """The first page as data."""
        return overview(self.dataset, self.splits)

    @cached_property
    def splits(self) -> tuple[Split, ...]:
        """Everything that the breakdown can show."""
        return splits(self.dataset)

    @cached_property
    def stated_checks(self) -> tuple[Check, ...]:
        """The verdicts on all relations that the dataset states."""
        from desktop.analysis.audit.checking import audit

        return audit(self.dataset)

    @property
    def checks(self) -> tuple[Check, ...]:
        """Those, and the verdicts on what Tollbook proposes, once it has been found."""
        return (*self.stated_checks, *(self.proposals or ()))

    def every_check(self) -> tuple[Check, ...]:
        """As above; what has not been looked for yet is looked for now."""
        if self.proposals is None:
            from desktop.analysis.audit.proposing import propose

            self.proposals = propose(self.dataset)
        return self.checks

    def checks_of(self, key: str) -> tuple[Check, ...]:
        """The checks that a figure, or the series or edition it is part of, stands in."""
        return tuple(check for check in self.checks if check.concerns(key))

    def compared(self, keys: tuple[str, ...] | None) -> tuple[str, ...]:
        """What is compared: the keys chosen, or where there are None what the dataset suggests."""
        from desktop.analysis.comparison import suggested

        return suggested(self.dataset) if keys is None else keys

    def comparison(self, keys: tuple[str, ...] | None) -> "Comparison":
        """Figures and series side by side, as far as they may be."""
        from desktop.analysis.comparison import comparison

        wanted = self.compared(keys)
        figures = (self.figure(key) for key in wanted)
        return comparison(self.dataset, wanted, [figure for figure in figures if figure])

    @cached_property
    def catalogue(self) -> "tuple[Entry, ...]":
        """Every chart there is, by a name that can be typed."""
        from desktop.analysis.catalogue import catalogue

        return catalogue(self.dataset, self.splits, self.stated_checks)

    @cached_property
    def _derived(self) -> dict[str, Figure]:
        figures = {figure.id: figure for figure in figures_beyond_rows(self.dataset)}
        rests = (split.rest for split in self.splits if split.rest)
        return figures | {rest.id: rest for rest in rests}

    def figure(self, key: str | None) -> Figure | None:
        """The figure, point or derived figure with this key."""
        if key is None:
            return None
        return self.dataset.figure(key) or self._derived.get(key)
