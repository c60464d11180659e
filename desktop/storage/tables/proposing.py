"""What the columns of a table are likely to be: proposed, never decided, and asked where unsure."""

import re
from collections.abc import Callable, Sequence
from itertools import compress

from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Recipe, Role
from desktop.storage.tables.cells import Cell, Cells, Codes, Table
from desktop.storage.tables.dates import day_of, order_of
from desktop.storage.tables.numbers import is_missing, number_of

LOOKED_AT = 3_000  # cells of a column that its kind is read from
MOSTLY = 0.9  # the share of cells that must be of a kind
MOST_CATEGORIES = 5_000
LONGEST_CATEGORY = 60  # characters on average; longer ones are notes

# What the names of columns say, in three languages: the first that fits.
_ROLES: tuple[tuple[str, Role], ...] = (
    (r"(^|[ _.])(low|min|minimum|lower|мін|мин)($|[ _.])", Role.LOW),
    (r"(^|[ _.])(high|max|maximum|upper|макс)($|[ _.])", Role.HIGH),
    (r"(^|[ _.])age$|^вік$|^возраст$", Role.AGE),
    (r"cum(sum|ulative)?$|^total$|_total$|усього|всього|всего|итого|personnel", Role.CUMULATIVE),
    (r"killed|deaths|fatalit|dead|count|change|losses|number|best$|загибл|погибш|втрат|потер",
     Role.COUNT),
    (r"region|oblast|province|admin1|country|adm_?1|область|регіон|регион|субъект", Role.REGION),
    (r"source|url|uri|link|джерел|источник|ссылк", Role.SOURCE),
)  # fmt: skip
# Columns that hold names of people: rather one too many, since names are left out of exports.
_NAMES = re.compile(
    r"(^|[\W_])names?($|[\W_])"
    r"|(first|last|sur|given|family|middle|full|maiden|en|ar|ua|ru)[ _.-]?name"
    r"|patronym|call.?sign|позивн|позывн|по.батькові|отчеств|прізвищ|фамили"
    r"|(^|[\W_])(п\.? ?і\.? ?б|ф\.? ?и\.? ?о)($|[\W_])|^ім.?я|^имя"
    r"|^victims?$|^deceased$|^person$|اسم",
    re.IGNORECASE,
)
_OF_NOBODY = re.compile(
    r"(file|user|place|unit|war|conflict|dyad|region|country|city|town|side|party|event|source"
    r"|column|sheet|admin\d?|location|village|brigade|battle|operation|organi[sz]ation)"
    r"[ _.-]?names?",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"repor|record|updat|(?<!re)publ|повідом|звіт|зведен|(?<!рес)публік"
    r"|сообщ|отч[её]т|сводк|(?<!рес)публик",
    re.IGNORECASE,
)


def proposed(table: Table) -> Recipe:
    """How the columns are best read, by their cells and names."""
    columns = [_column(each) for each in table.columns]
    return Recipe(tuple(_with_one_date(columns)), sheet=table.sheet)


def hxl_row(table: Table) -> bool:
    """Whether the first row has tags of the Humanitarian Exchange Language, such as #affected."""
    cells = [each.values[int(each.codes[0])] for each in table.columns if len(each)]
    tags = [str(cell).startswith("#") for cell in cells if not is_missing(cell)]
    return len(tags) > 1 and all(tags)


def without_tags(table: Table) -> Table:
    """The table without its first row."""
    columns = (Cells(each.name, each.codes[1:], each.values) for each in table.columns)
    return Table(tuple(columns), table.source, table.sheet)


def _column(cells: Cells) -> ColumnRecipe:
    used = cells.used()
    looked_at = _present(cells, used)
    kind, order = kind_of(looked_at)
    if kind is Kind.TEXT and _is_category(cells, len(used)):
        kind = Kind.CATEGORY
    return ColumnRecipe(cells.name, kind, _role(cells.name, kind, looked_at), order)


def present(cells: Cells) -> list[Cell]:
    """Cells of a column that tell something: distinct where they repeat, from all over it."""
    return _present(cells, cells.used())


def _present(cells: Cells, used: Codes) -> list[Cell]:
    step = max(1, len(used) // LOOKED_AT)
    chosen = [cells.values[code] for code in used[::step].tolist()]
    return list(compress(chosen, (not is_missing(cell) for cell in chosen)))


def kind_of(cells: Sequence[Cell]) -> tuple[Kind, DateOrder]:
    """What cells are, and how their dates are written. Years alone are numbers."""
    if not cells:
        return Kind.TEXT, DateOrder.YEAR_FIRST
    order = order_of(cells)
    numbers = any(_mostly(lambda cell: number_of(cell, sign), cells) for sign in ".,")  # noqa: B023
    days = _mostly(lambda cell: day_of(cell, order), cells)
    if days and not (numbers and all(len(str(cell)) <= 4 for cell in cells)):
        return Kind.DATE, order
    return (Kind.NUMBER if numbers else Kind.TEXT), DateOrder.YEAR_FIRST


def _mostly(meaning: Callable[[Cell], object], cells: Sequence[Cell]) -> bool:
    """Whether most cells mean something; asked no further once too many do not."""
    left = len(cells)
    for cell in cells:
        if meaning(cell) is None:
            left -= 1
            if left < MOSTLY * len(cells):
                return False
    return True


def _is_category(cells: Cells, used: int) -> bool:
    """Whether words repeat often enough to be counted by."""
    lengths = [len(str(value)) for value in cells.values[:200]]
    is_short = sum(lengths) <= LONGEST_CATEGORY * len(lengths)
    return is_short and 2 * used <= len(cells) and used <= MOST_CATEGORIES


def _role(name: str, kind: Kind, cells: Sequence[Cell]) -> Role:
    if kind is Kind.DATE:
        return Role.REPORT_DATE if _REPORTED.search(name) else Role.EVENT_DATE
    if kind is not Kind.NUMBER and _NAMES.search(name) and not _OF_NOBODY.search(name):
        return Role.NAME
    said = next((role for words, role in _ROLES if re.search(words, name, re.IGNORECASE)), None)
    if kind is Kind.NUMBER:
        if said in {Role.COUNT, Role.CUMULATIVE, Role.LOW, Role.HIGH, Role.AGE}:
            return said
        return Role.OTHER
    if said in {Role.SOURCE, Role.REGION}:
        return said
    if any("://" in str(cell) for cell in cells[:20]):
        return Role.SOURCE
    return Role.CATEGORY if kind is Kind.CATEGORY else Role.OTHER


def _with_one_date(columns: Sequence[ColumnRecipe]) -> list[ColumnRecipe]:
    """Columns of which one date, at most, is that of the event."""
    made: list[ColumnRecipe] = []
    for each in columns:
        taken = any(other.role is Role.EVENT_DATE for other in made)
        is_second = each.role is Role.EVENT_DATE and taken
        role = Role.OTHER if is_second else each.role
        made.append(ColumnRecipe(each.name, each.kind, role, each.order))
    return made
