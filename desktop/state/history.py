"""Undo and redo over states: what is undone is page, selection, filters and options alike."""

from dataclasses import dataclass, field

from desktop.state.app_state import AppState
from desktop.state.commands import Brush, Command, Select, SetFigures

MOST = 200
_MERGED = (Select, SetFigures, Brush)  # typing and dragging make many; one step undoes a run


@dataclass
class History:
    """The states before and after the present one."""

    present: AppState = field(default_factory=AppState)
    _past: list[AppState] = field(default_factory=list)
    _future: list[AppState] = field(default_factory=list)
    _last: type | None = None

    def apply(self, command: Command, *, merge: bool = False) -> AppState:
        """The state after a command; `merge` joins it with a command of the same kind before."""
        after = command(self.present)
        if after == self.present:
            return after
        joins = merge and isinstance(command, _MERGED) and type(command) is self._last
        if not joins:
            self._past = [*self._past[1 - MOST :], self.present]
        self._future.clear()
        self._last = type(command) if merge else None
        self.present = after
        if self._past[-1] == after:  # typed and deleted again: nothing is left to undo
            self._past.pop()
            self._last = None
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
            self._last = None
        return self.present
