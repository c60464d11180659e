"""The one place that holds the state: commands go in, (old, new) comes out."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.verdicts import Check
from desktop.models.document import Document
from desktop.models.wording import Wording
from desktop.state.app_state import AppState
from desktop.state.commands import Command, ShowView
from desktop.state.history import History

if TYPE_CHECKING:
    from desktop.analysis.columns import FigureColumns


class Store(QObject):
    """State, document and wording of one window. Whoever shows any of them listens here."""

    changed = Signal(object, object)
    document_changed = Signal()
    reworded = Signal()
    checked = Signal()  # proposed relations have been found

    def __init__(self, document: Document, wording: Wording, state: AppState | None = None) -> None:
        super().__init__()
        self.document = document
        self.wording = wording.of(document.dataset)
        self._columns: FigureColumns | None = None
        self._history = History(self._starting(state or AppState()))

    def _starting(self, state: AppState) -> AppState:
        """What is selected is in the dataset, or else the headline: it is always explained."""
        known = tuple(key for key in state.selection if self.document.figure(key))
        headline = self.document.dataset.headline
        return replace(state, selection=known or ((headline,) if headline else ()))

    @property
    def state(self) -> AppState:
        """The present state."""
        return self._history.present

    @property
    def columns(self) -> "FigureColumns":
        """All figures as columns, sorted and searched in the reader's language."""
        if self._columns is None:
            from desktop.models.collation import figure_columns

            self._columns = figure_columns(self.document.dataset.figures, self.wording)
        return self._columns

    def show_view(self, state: AppState) -> None:
        """Show a state that was saved; a step like any other."""
        self.dispatch(ShowView(self._starting(state)))

    def dispatch(self, command: Command, *, merge: int = 0) -> None:
        """Apply a command and announce the change, if it is one; `merge` as in the history."""
        self._announce(self.state, self._history.apply(command, merge=merge))

    def undo(self) -> None:
        """Take back the last command."""
        self._announce(self.state, self._history.undo())

    def redo(self) -> None:
        """Apply again what was taken back."""
        self._announce(self.state, self._history.redo())

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether anything was taken back."""
        return self._history.can_redo

    def open(self, document: Document, state: AppState | None = None) -> None:
        """Show another dataset, in a state that was saved or a fresh one on the same page."""
        self.document = document
        self.wording = self.wording.of(document.dataset)
        self._columns = None
        self._history = History(self._starting(state or AppState(page=self.state.page)))
        self.document_changed.emit()

    def add_proposals(self, document: Document, proposals: tuple[Check, ...]) -> None:
        """Take what was found for a document, unless another one is open by now."""
        document.proposals = proposals
        if document is self.document:
            self.checked.emit()

    def reword(self, wording: Wording) -> None:
        """Speak another language."""
        self.wording = wording.of(self.document.dataset)
        self._columns = None
        self.reworded.emit()

    def _announce(self, old: AppState, new: AppState) -> None:
        if new != old:
            self.changed.emit(old, new)
