"""Open a table of one's own: how it is written, what it holds, what it says, its review."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.importing.looking import (
    Looked,
    Reviewed,
    column_facts,
    look,
    look_whole,
    reviewed,
    written_order,
)
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.domain.tables import ColumnRecipe, Kind, Meaning, TextFormat
from desktop.models.collation import sort_key
from desktop.models.looking import Looking, Work
from desktop.state import importing
from desktop.state.importing import STEPS, Importing, Step
from desktop.storage.recipes import RecipeBook
from desktop.storage.tables.preview import MENDABLE
from desktop.storage.tables.source import Format
from desktop.views.controls import button, label
from desktop.views.import_columns import ColumnsStep
from desktop.views.import_meaning import MeaningStep
from desktop.views.import_review import ReviewStep
from desktop.views.import_source import SourceStep
from desktop.views.looks import Looks

if TYPE_CHECKING:
    from desktop.analysis.importing.facts import Facts
    from desktop.analysis.importing.findings import Finding

_TITLE = QT_TRANSLATE_NOOP("Import", "Open a table: {name}")
_STEPS = {
    Step.SOURCE: QT_TRANSLATE_NOOP("Import", "How the file is written"),
    Step.COLUMNS: QT_TRANSLATE_NOOP("Import", "What each column is"),
    Step.MEANING: QT_TRANSLATE_NOOP("Import", "What the whole file is about"),
    Step.REVIEW: QT_TRANSLATE_NOOP("Import", "What was found in it"),
}
_PLACE = QT_TRANSLATE_NOOP("Import", "Step {number} of {all}: {name}")
_BACK = QT_TRANSLATE_NOOP("Import", "Back")
_NEXT = QT_TRANSLATE_NOOP("Import", "Next")
_OPEN = QT_TRANSLATE_NOOP("Import", "Open")
_CLOSE = QT_TRANSLATE_NOOP("Import", "Close")
_STOP = QT_TRANSLATE_NOOP("Import", "Cancel")
_PROGRESS = QT_TRANSLATE_NOOP("Import", "Progress")
_READING = QT_TRANSLATE_NOOP("Import", "The file is being read…")
_REVIEWING = QT_TRANSLATE_NOOP("Import", "The table is being looked through…")
_GIVEN_UP = QT_TRANSLATE_NOOP("Import", "Given up. Go on with Next, or close.")
_LEAST, _SIZE = (820, 560), (980, 680)  # pixels
_SOON = 300  # milliseconds after which it is said that something takes its time


class ImportDialog(QDialog):
    """Four steps from a file to the recipe that it is read by; closed before, nothing has changed.

    `paths` are the files as they are to be read: where a Data Package was given, the table that it
    names, and after the review without those that have other columns. A recipe of the `book` is
    offered for a table of its shape.
    """

    accepted_recipe = Signal(object)  # the Recipe; it is kept in the book
    unreadable = Signal(object)  # the problems, where the file is no table however it is read

    @property
    def kind(self) -> Format | None:
        """What kind of file it is, once that is known."""
        return self._looked.found.kind if self._looked else None

    def __init__(
        self, parent: QWidget, looks: Looks, paths: Sequence[Path], book: RecipeBook | None = None
    ) -> None:
        super().__init__(parent)
        self.looks, self.paths, self._book = looks, tuple(paths), book
        self._path, self._others = paths[0], tuple(paths[1:])
        self.state = importing.begun([path.name for path in paths])
        self.job: Looking | None = None
        self._doing, self._holds = _READING, True
        self._looked: Looked | None = None
        self._facts: dict[ColumnRecipe, Facts] = {}
        self.findings: Sequence[Finding] = ()
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(looks.text(_TITLE.fill(name=paths[0].name)))
        self.heading, self.news = label("page"), label(wraps=True)
        self.bar = QProgressBar()
        self.stack = QStackedWidget()
        self.source, self.columns = SourceStep(looks), ColumnsStep(looks)
        self.meaning, self.review = MeaningStep(looks), ReviewStep(looks)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._first = QTimer(self, singleShot=True, interval=_SOON)
        self._first.timeout.connect(self.open)
        self._build()
        self._connect()
        self._show()
        self._look()
        self.setMinimumSize(*_LEAST)
        self.resize(looks.within(self, *_SIZE))

    def _build(self) -> None:
        say = self.looks.text
        self.news.setObjectName("news")
        self.bar.setAccessibleName(say(_PROGRESS))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        for step in (self.source, self.columns, self.meaning, self.review):
            self.stack.addWidget(step)
        self.stop = self._button("cancelImport", _STOP, self.give_up)
        self.close_button = self._button("closeImport", _CLOSE, self.reject)
        self.back_button = self._button("importBack", _BACK, self._back)
        self.next_button = self._button("importNext", _NEXT, self._next)
        self.open_button = self._button("importOpen", _OPEN, self._open)
        news, buttons = QHBoxLayout(), QHBoxLayout()
        news.addWidget(self.news, 1)
        news.addWidget(self.bar)
        news.addWidget(self.stop)
        news.addStrut(self.stop.sizeHint().height())  # what stands above stays where it is
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        for made in (self.back_button, self.next_button, self.open_button):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.stack, 1)
        column.addLayout(news)
        column.addLayout(buttons)
        self.bar.hide()
        self.stop.hide()

    def _button(self, name: str, text: Message, action: Callable[[], object]) -> QPushButton:
        made = button("", name, action)
        made.setText(self.looks.text(text))
        made.setAutoDefault(False)
        return made

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show_busy)
        self.source.text_chosen.connect(self._read_as)
        self.source.sheet_chosen.connect(self._read_sheet)
        self.source.names.toggled.connect(self._show_names)
        self.columns.looked_at.connect(self._look_at)
        self.columns.kind_chosen.connect(self._choose_kind)
        self.columns.role_chosen.connect(
            lambda role: self._change(importing.with_role(self.state, role))
        )
        self.columns.order_chosen.connect(
            lambda order: self._change(importing.with_order(self.state, order))
        )
        self.meaning.said.connect(self._say)

    def _show_names(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.columns.shows_names = shown

    # What is shown.

    def _show(self) -> None:
        """Show the state, in the step it is at."""
        state = self.state
        number, name = state.place + 1, _STEPS[state.step]
        place = _PLACE.fill(number=number, all=len(STEPS), name=name)
        self.heading.setText(self.looks.text(place))
        self.stack.setCurrentIndex(state.place)
        found = self._looked.found if self._looked else None
        if state.step is Step.SOURCE:
            self.source.show_state(state, found)
        elif state.step is Step.COLUMNS:
            column = state.chosen
            cells = found.read.table.column(column.name) if found and column else None
            self.columns.show_state(state, self._facts, cells)
        elif state.step is Step.MEANING:
            self.meaning.show_state(state)
        self._show_buttons()

    def _show_buttons(self) -> None:
        obstacle = importing.obstacle(self.state)
        is_last = self.state.step is STEPS[-1]
        is_free = self._looked is not None and (self.job is None or not self._holds)
        self.back_button.setEnabled(self.state.step is not STEPS[0])
        self.next_button.setVisible(not is_last)
        self.open_button.setVisible(is_last)
        self.next_button.setEnabled(is_free and obstacle is None)
        self.open_button.setEnabled(is_free)
        (self.open_button if is_last else self.next_button).setDefault(True)
        if obstacle:
            self.news.setText(self.looks.text(obstacle))
        elif self.job is None:
            self.news.setText("")

    def _show_busy(self) -> None:
        """Say what is being done, once it takes its time: what flickers is not read."""
        if self.job is not None:
            self.news.setText(self.looks.text(self._doing))
            self.bar.show()
            self.stop.show()

    def _tell_progress(self, job: Looking, share: float) -> None:
        self.bar.setValue(round(share * 1000))
        if self.bar.isVisible() and self._doing is _READING:
            doing, rate = self.looks.text(_READING), self.looks.reading_rate(job)
            self.news.setText(f"{doing} {rate}")

    # Work beside the window.

    def _run(
        self,
        work: Work,
        done: Callable[[object], object],
        doing: Message = _READING,
        *,
        holds: bool = True,
    ) -> None:
        """Do something beside the window, in place of what is being done now.

        Where it `holds`, the next step waits for it.
        """
        self._end()
        job = Looking(work, self._path)
        job.progressed.connect(lambda share: self._tell_progress(job, share))
        job.done.connect(partial(self._done, done))
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)
        self.job, self._doing, self._holds = job, doing, holds
        self._soon.start()
        self._show_buttons()
        job.start()

    def _end(self) -> None:
        if self.job is not None:
            self.job.give_up()
            self.job = None
        self._soon.stop()
        self.bar.setValue(0)
        self.bar.hide()
        self.stop.hide()

    def _done(self, done: Callable[[object], object], result: object) -> None:
        self._end()
        done(result)

    def _refused(self, problems: Sequence[Problem]) -> None:
        self._end()
        if self._looked is None and self.state.text is None and not self.state.sheet:
            self._first.stop()
            if problems[0].sentence.text in MENDABLE:
                self.open()
            else:
                self.unreadable.emit(problems)
        self._show()
        self.news.setText("\n".join(map(self.looks.problem, problems)))

    def _failed(self, error: BaseException) -> None:
        self._end()
        self._show_buttons()
        raise error

    def give_up(self) -> None:
        """End what is being done."""
        if self.job is not None:
            self._end()
            self._show_buttons()
            self.news.setText(self.looks.text(_GIVEN_UP))

    def done(self, result: int) -> None:
        """Closed in whatever way: what is being done is given up."""
        self._end()
        super().done(result)

    # The first step.

    def _look(self) -> None:
        path, state = self._path, self.state
        self._looked = None
        self._run(partial(look, path, state.text, state.sheet), self._have_looked)

    def open_soon(self) -> None:
        """Open as soon as there is something to be seen, or it takes its time to be there."""
        self._first.start()

    def _have_looked(self, result: object) -> None:
        if self._first.isActive():
            self._first.stop()
            self.open()
        if isinstance(result, Looked):
            self.paths = (result.path, *self._others)
            self._take(result)
            self._show()

    def _take(self, looked: Looked) -> None:
        self._looked, self._facts = looked, {}
        found, package = looked.found, looked.package
        offered = self._book.offered(found.names, found.kind) if self._book else None
        self.state = importing.with_table(self.state, found, offered, package)

    def _read_as(self, text: TextFormat) -> None:
        self.state = importing.with_text(self.state, text)
        self._look()

    def _read_sheet(self, sheet: str) -> None:
        self.state = importing.with_sheet(self.state, sheet)
        self._look()

    # The second step.

    def _look_at(self, column: int) -> None:
        self.state = importing.looking_at(self.state, column)
        self._show()

    def _change(self, state: Importing) -> None:
        self.state = state
        self._look_through()

    def _choose_kind(self, kind: Kind) -> None:
        column, looked = self.state.chosen, self._looked
        if column is not None and looked is not None:
            order = written_order(looked.found.read.table, column.name)
            self._change(importing.with_kind(self.state, kind, order))

    def _look_through(self) -> None:
        """Work out what the columns come to now."""
        if self._looked is not None:
            table, recipe = self._looked.found.read.table, self.state.recipe
            work = partial(column_facts, table, recipe, self._facts)
            self._run(work, self._have_facts, _REVIEWING, holds=False)
            self._show()

    def _have_facts(self, result: object) -> None:
        if isinstance(result, dict):
            self._facts |= result
            self._show()

    # On and back.

    def _next(self) -> None:
        match self.state.step:
            case Step.SOURCE:
                self._read_whole()
            case Step.MEANING:
                self._review()
            case _:
                self._go(importing.forward(self.state))

    def _read_whole(self) -> None:
        if self._looked is None:
            return
        if self._looked.found.is_whole and self._facts:
            self._go(importing.forward(self.state))
            return
        self._run(partial(look_whole, self._looked, self.state.sheet), self._have_read)

    def _have_read(self, result: object) -> None:
        if isinstance(result, Looked) and self._looked is not None:
            if result is not self._looked:
                self._take(result)
            self._go(importing.forward(self.state))
            self._look_through()

    def _review(self) -> None:
        if self._looked is None:
            return
        found, recipe = self._looked.found, self.state.recipe
        work = partial(reviewed, found, recipe, self._others, sort_key())
        self._run(work, self._have_reviewed, _REVIEWING)

    def _have_reviewed(self, result: object) -> None:
        if isinstance(result, Reviewed):
            self.findings = result.findings
            self.paths = (self.paths[0], *result.alike)
            self.review.show_findings(self.findings)
            self._go(importing.forward(self.state))

    def _back(self) -> None:
        self._end()
        self._go(importing.back(self.state))
        if self.state.step is Step.COLUMNS:
            self._look_through()

    def _go(self, state: Importing) -> None:
        is_new = state.step is not self.state.step
        self.state = state
        self._show()
        if is_new:
            self._focus()

    def _focus(self) -> None:
        """Let the keyboard begin where the step begins."""
        first = {
            Step.SOURCE: self.source.table,
            Step.COLUMNS: self.columns.table,
            Step.MEANING: self.meaning.title,
            Step.REVIEW: self.open_button,
        }
        first[self.state.step].setFocus()

    def _say(self, meaning: Meaning) -> None:
        self.state = importing.with_meaning(self.state, meaning)
        self._show()

    def _open(self) -> None:
        self.accepted_recipe.emit(self.state.recipe)
        self.accept()
