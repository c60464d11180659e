"""What is left of a list, as rows or as counts, ready to be written: names only where asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.records.groups import Groups
from desktop.analysis.records.suppression import SMALL, suppressed
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Role
from desktop.export.records import Cell, Listing
from desktop.models.exploring import AnyColumn, Exploring
from desktop.models.group_table import group_cells
from desktop.models.opening import OpenedTable
from desktop.models.record_wording import filter_text, shown_text
from desktop.models.wording import Wording
from desktop.state.app_state import RecordsOptions

_WITHOUT_NAMES = QT_TRANSLATE_NOOP(
    "Records", "columns with names of people are left out: {columns}"
)
_NAME_SEARCHED = QT_TRANSLATE_NOOP("Records", "(left out, since they may be of a name)")
_SUPPRESSED = QT_TRANSLATE_NOOP(
    "Records",
    "groups under {small}, and others that would tell them, are hidden; so are the totals of rows "
    "and columns",
)
HIDDEN = QT_TRANSLATE_NOOP("Records", "hidden")


def exported_columns(exploring: Exploring, *, with_names: bool) -> list[AnyColumn]:
    """The columns that are written."""
    return [each for each in exploring.columns if with_names or each.role is not Role.NAME]


def rows_left(
    exploring: Exploring, columns: Sequence[AnyColumn], sort: tuple[str, bool] | None
) -> Iterator[list[Cell]]:
    """The rows that pass the filter now, in the order that they are shown in.

    They are found at once: what follows may be written in another thread.
    """
    return _cells(
        exploring, columns, exploring.visible(0, exploring.cross.shown(), sort, waits=True)
    )


def whole_list(opened: OpenedTable, wording: Wording, *, with_names: bool) -> Listing:
    """All rows of the newest file, in the order in which they stand in it."""
    exploring = Exploring(opened.files[0].records)
    columns = exported_columns(exploring, with_names=with_names)
    in_file = np.argsort(exploring.records.origin, kind="stable")
    options = RecordsOptions()
    notes = notes_of(exploring, options, opened.files[0].name, wording, with_names=with_names)
    header = [each.name for each in columns]
    return Listing(header, _cells(exploring, columns, in_file), len(in_file), notes)


def _cells(
    exploring: Exploring, columns: Sequence[AnyColumn], rows: NDArray[np.integer]
) -> Iterator[list[Cell]]:
    for row in rows.tolist():
        cells = (exploring.cell(row, column) for column in columns)
        yield [int(c) if isinstance(c, float) and c.is_integer() else c for c in cells]


def notes_of(
    exploring: Exploring,
    options: RecordsOptions,
    source: str,
    wording: Wording,
    *,
    with_names: bool,
) -> list[tuple[str, str]]:
    """Where rows are from, how many they are, and by which filter."""
    shown, every = exploring.cross.shown(), exploring.records.count
    names = [each.name for each in exploring.columns if each.role is Role.NAME]
    said = options.filter
    if names and not with_names and said.search.strip():
        said = replace(said, search=wording.text(_NAME_SEARCHED))
    notes = [
        ("source", source),
        ("rows", shown_text(shown, every, wording)),
        ("filter", filter_text(exploring.records, said, wording)),
    ]
    if names and not with_names:
        notes.append(("left out", wording.text(_WITHOUT_NAMES.fill(columns=", ".join(names)))))
    return notes


def group_rows(groups: Groups, wording: Wording, *, suppress: bool) -> list[list[str | int]]:
    """Counts with their header; small groups hidden where asked, and with them all totals."""
    cells = group_cells(groups, wording)
    if not suppress:
        return cells
    hidden = wording.text(HIDDEN)
    counts = suppressed(groups.counts.ravel().tolist())
    across = groups.counts.shape[1]
    made = [cells[0][: across + 1]]
    for number, row in enumerate(cells[1:-1]):
        shown = counts[number * across : (number + 1) * across]
        made.append([row[0], *(hidden if each is None else each for each in shown)])
    return made


def is_told_by_total(counts: Sequence[int], shown: Sequence[object]) -> bool:
    """Whether the total would tell hidden groups: all are hidden, or it is small itself."""
    is_all = all(each is None for count, each in zip(counts, shown, strict=True) if count)
    return (is_all and any(counts)) or 0 < sum(counts) < SMALL


def suppression_note(wording: Wording) -> tuple[str, str]:
    """What is said where groups are hidden."""
    return "hidden", wording.text(_SUPPRESSED.fill(small=SMALL))
