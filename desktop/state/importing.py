"""The steps from a file to the recipe it is read by: frozen state and pure transitions."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import (
    ColumnRecipe,
    DateOrder,
    Kind,
    Meaning,
    Recipe,
    Role,
    TextFormat,
)
from desktop.storage.tables.fingerprints import Fingerprint, recognised
from desktop.storage.tables.packages import Packaged
from desktop.storage.tables.preview import Preview


class Step(StrEnum):
    """What is asked, in this order."""

    SOURCE = "source"
    COLUMNS = "columns"
    MEANING = "meaning"
    REVIEW = "review"


STEPS = tuple(Step)

_CHOOSE_ORDER = QT_TRANSLATE_NOOP(
    "Import", 'Choose how the dates of "{column}" are written before you go on.'
)
_NO_COLUMNS = QT_TRANSLATE_NOOP(
    "Import", "All columns are ignored. Choose what at least one of them is."
)
_NO_TITLE = QT_TRANSLATE_NOOP("Import", "Write a title before you go on: charts are headed by it.")
_DAY = re.compile(r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)")
_SEPARATORS = re.compile(r"[\s_]+|(?<=\w)-(?=\w)")

# Roles that a kind can have, as they are offered.
ROLES: Mapping[Kind, tuple[Role, ...]] = {
    Kind.DATE: (Role.EVENT_DATE, Role.REPORT_DATE, Role.OTHER, Role.IGNORED),
    Kind.NUMBER: (
        Role.COUNT,
        Role.CUMULATIVE,
        Role.LOW,
        Role.HIGH,
        Role.AGE,
        Role.OTHER,
        Role.IGNORED,
    ),
    Kind.CATEGORY: (Role.CATEGORY, Role.REGION, Role.SOURCE, Role.NAME, Role.OTHER, Role.IGNORED),
    Kind.TEXT: (Role.NAME, Role.SOURCE, Role.REGION, Role.OTHER, Role.IGNORED),
}


@dataclass(frozen=True, slots=True)
class Importing:
    """Where a person is between a file and its recipe.

    `text` and `sheet` are what was chosen; None and empty where what was found is kept. `is_kept`
    says that the recipe is one that was accepted before for a file of this shape.
    """

    names: tuple[str, ...]  # of the files, the first is shown
    step: Step = Step.SOURCE
    recipe: Recipe = field(default_factory=lambda: Recipe(()))
    text: TextFormat | None = None
    sheet: str = ""
    known: Fingerprint | None = None
    is_kept: bool = False
    is_told: bool = False  # whether the reader has said something about the whole file
    column: int = 0  # the column that is looked at

    @property
    def place(self) -> int:
        """The number of the step, from 0."""
        return STEPS.index(self.step)

    @property
    def chosen(self) -> ColumnRecipe | None:
        """The column that is looked at."""
        columns = self.recipe.columns
        return columns[self.column] if self.column < len(columns) else None


def begun(names: Sequence[str]) -> Importing:
    """The first step for some files."""
    return Importing(tuple(names))


def with_text(state: Importing, text: TextFormat) -> Importing:
    """The delimited text is read otherwise."""
    return replace(state, text=text)


def with_sheet(state: Importing, sheet: str) -> Importing:
    """Another sheet of the workbook."""
    return replace(state, sheet=sheet)


def with_table(
    state: Importing, found: Preview, offered: Recipe | None = None, package: Packaged | None = None
) -> Importing:
    """The table as it was read now: its columns are proposed anew.

    First comes a recipe that was accepted for such columns before, then what a package says, then
    what is known at sight. What the reader has said about the whole file stays.
    """
    proposed = found.read.recipe
    is_kept = offered is not None and _names(offered) == found.names
    known = None
    if is_kept and offered is not None:
        recipe = _kept(offered, proposed, state.text)
    elif package is not None:
        recipe = package.applied(proposed)
    else:
        known = recognised(found.read.table, found.tags)
        recipe = known.applied(proposed) if known else proposed
    meaning = state.recipe.meaning if state.is_told else _proposed(recipe.meaning, state.names[0])
    return replace(
        state,
        recipe=replace(recipe, meaning=meaning),
        known=known,
        is_kept=is_kept,
        column=min(state.column, len(recipe.columns) - 1),
    )


def _kept(offered: Recipe, proposed: Recipe, text: TextFormat | None) -> Recipe:
    """What was accepted before, for a file that is written as this one is.

    Where the cells of this file settle how its dates are written, they do; and what may be read
    with either decimal sign is read as before.
    """
    pairs = zip(offered.columns, proposed.columns, strict=True)
    columns = tuple(
        replace(kept, order=now.order)
        if kept.kind is now.kind is Kind.DATE and now.order is not DateOrder.UNKNOWN
        else kept
        for kept, now in pairs
    )
    written = text or replace(proposed.text, decimal=offered.text.decimal)
    return replace(offered, columns=columns, text=written, sheet=proposed.sheet, hxl=proposed.hxl)


def _names(recipe: Recipe) -> tuple[str, ...]:
    return tuple(each.name for each in recipe.columns)


def _proposed(meaning: Meaning, file: str) -> Meaning:
    """The meaning with a title and a day from the file's name where it has none."""
    title = meaning.title or title_of(file)
    return replace(meaning, title=title, as_of=meaning.as_of or day_in(file))


def title_of(file: str) -> str:
    """A title from the name of a file: without its ending and its day, words apart."""
    stem = Path(file).name.removesuffix(".gz")
    stem = _DAY.sub(" ", Path(stem).stem)
    words = _SEPARATORS.sub(" ", stem).strip(" -_.,")
    return words[:1].upper() + words[1:] or Path(file).stem


def day_in(file: str) -> date | None:
    """The day in the name of a file, written with its year first; None where there is none."""
    for found in _DAY.finditer(Path(file).name):
        try:
            day = date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            continue
        if 1900 <= day.year <= 2100:
            return day
    return None


def looking_at(state: Importing, column: int) -> Importing:
    """Another column is looked at."""
    return replace(state, column=max(0, min(column, len(state.recipe.columns) - 1)))


def with_kind(state: Importing, kind: Kind, order: DateOrder = DateOrder.YEAR_FIRST) -> Importing:
    """The column is read as another kind; its role stays where such a column can have it.

    `order` is how its cells are written, should they be dates.
    """
    column = state.chosen
    if column is None or column.kind is kind:
        return state
    role = column.role if column.role in ROLES[kind] else Role.OTHER
    order = order if kind is Kind.DATE else DateOrder.YEAR_FIRST
    return _with(state, replace(column, kind=kind, role=role, order=order))


def with_role(state: Importing, role: Role) -> Importing:
    """The column is something else. Of dates of event there is one: another gives way."""
    column = state.chosen
    if column is None:
        return state
    state = _with(state, replace(column, role=role))
    if role is not Role.EVENT_DATE:
        return state
    columns = tuple(
        replace(each, role=Role.OTHER)
        if each.role is Role.EVENT_DATE and place != state.column
        else each
        for place, each in enumerate(state.recipe.columns)
    )
    return replace(state, recipe=replace(state.recipe, columns=columns))


def with_order(state: Importing, order: DateOrder) -> Importing:
    """The column's dates are written in this order."""
    column = state.chosen
    return _with(state, replace(column, order=order)) if column else state


def _with(state: Importing, column: ColumnRecipe) -> Importing:
    columns = list(state.recipe.columns)
    columns[state.column] = column
    return replace(state, recipe=replace(state.recipe, columns=tuple(columns)))


def with_meaning(state: Importing, meaning: Meaning) -> Importing:
    """The reader says what the whole file is about."""
    return replace(state, recipe=replace(state.recipe, meaning=meaning), is_told=True)


def undecided(recipe: Recipe) -> ColumnRecipe | None:
    """The first column of dates that could be read in two ways and of which nobody has said how."""
    return next(
        (
            each
            for each in recipe.columns
            if each.kind is Kind.DATE
            and each.order is DateOrder.UNKNOWN
            and each.role is not Role.IGNORED
        ),
        None,
    )


def obstacle(state: Importing) -> Message | None:
    """What must be said before the next step; None where nothing must."""
    if state.step is Step.COLUMNS:
        column = undecided(state.recipe)
        if column is not None:
            return _CHOOSE_ORDER.fill(column=column.name)
        if all(each.role is Role.IGNORED for each in state.recipe.columns):
            return _NO_COLUMNS
    if state.step is Step.MEANING and not state.recipe.meaning.title.strip():
        return _NO_TITLE
    return None


def forward(state: Importing) -> Importing:
    """The next step, where nothing stands in the way."""
    if obstacle(state) or state.step is STEPS[-1]:
        return state
    step = STEPS[state.place + 1]
    column = undecided(state.recipe)
    if step is Step.COLUMNS and column is not None:
        state = looking_at(state, state.recipe.columns.index(column))
    return replace(state, step=step)


def back(state: Importing) -> Importing:
    """The step before."""
    return replace(state, step=STEPS[max(0, state.place - 1)])
