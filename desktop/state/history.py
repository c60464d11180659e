"""Undo and redo over states: what is undone is page, selection, filters and options alike."""

from dataclasses import dataclass, field

from desktop.state.app_state import AppState
from desktop.state.commands import (
    Brush,
    Command,
    Select,
    SelectCheck,
    SetAudit,
    SetFigures,
    SetRecords,
)

MOST = 200
_MERGED = (
    Select,
    SetFigures,
    SetAudit,
    SelectCheck,
    Brush,
    SetRecords,
)  # typing and dragging make many; one step undoes a run


@dataclass
class History:
    """The states before and after the present one."""

    present: AppState = field(default_factory=AppState)
    _past: list[AppState] = field(default_factory=list)
    _future: list[AppState] = field(default_factory=list)
    _run: tuple[type, int] | None = None

    def apply(self, command: Command, *, merge: int = 0) -> AppState:
        """The state after a command; those of one kind and one `merge` number in a row are a step.

        0 is never merged; True will do where a kind has only one sort of run.
        """
        after = command(self.present)
        if after == self.present:
            return after
        run = (type(command), merge) if merge and isinstance(command, _MERGED) else None
        if run is None or run != self._run:
            self._past = [*self._past[1 - MOST :], self.present]
        self._future.clear()
        self._run = run
        self.present = after
        if self._past[-1] == after:  # typed and deleted again: nothing is left to undo
            self._past.pop()
            self._run = None
        return after

    @property
    def can_undo(self) -> bool:
        """Whether there is a state to go back to."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone."""
        return bool(self._future)

    def undo(self) -> AppState:
        """Go back one step."""
        return self._step(self._past, self._future)

    def redo(self) -> AppState:
        """Go forward one step."""
        return self._step(self._future, self._past)

    def _step(self, source: list[AppState], target: list[AppState]) -> AppState:
        if source:
            target.append(self.present)
            self.present = source.pop()
            self._run = None
        return self.present
