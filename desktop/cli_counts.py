"""`tollbook counts`: how many rows of a list have each value of a column, under filters."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli_output import write
from desktop.cli_words import told, words
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.domain.tables import Role

if TYPE_CHECKING:
    from desktop.analysis.records.columns import Coded, Records
    from desktop.analysis.records.filters import Label, RecordFilter
    from desktop.domain.tables import Recipe

    Rows = list[tuple[Label, int | None]]  # a hidden count is None

HIDDEN = "hidden"
_WHERE = QT_TRANSLATE_NOOP("Help", "write column=value, such as region=Buryatia")
_A_DAY = QT_TRANSLATE_NOOP("Help", "write a day as 2023-01-31")
_NO_COLUMN = QT_TRANSLATE_NOOP(
    "CommandLine", 'There is no column "{name}" to count by. There are: {names}.'
)
_NO_DATE = QT_TRANSLATE_NOOP("CommandLine", "The list has no dates: leave --from and --to out.")
_NO_VALUE = QT_TRANSLATE_NOOP("CommandLine", 'No row has "{value}" in the column "{name}".')
_NAMES = QT_TRANSLATE_NOOP(
    "CommandLine",
    'The column "{name}" holds names of people. Say --with-names if they are to be written.',
)
_UNSURE = QT_TRANSLATE_NOOP(
    "CommandLine",
    'In the column "{name}" day and month may stand either way. Say which with --date-order.',
)


def add_counts(commands: Any) -> None:
    """The command that counts a list."""
    parser = commands.add_parser(
        "counts",
        help=words("Help", "count the rows of a list by a column"),
        description=words(
            "Help", "Count the rows of a list (CSV, JSON, XLSX, ODS, Parquet) by a column."
        ),
        epilog="examples:\n  tollbook counts list.csv --by region\n"
        "  tollbook counts list.csv --by status --where 'region=Tuva' --from 2023-01-01\n"
        "  tollbook counts list.xlsx --by rank --search ivan --format csv",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help=words("Help", "a list"))
    parser.add_argument(
        "--by", required=True, metavar="COLUMN", help=words("Help", "the column to count by")
    )
    parser.add_argument(
        "--where",
        type=_pair,
        action="append",
        default=[],
        metavar="COLUMN=VALUE",
        help=words(
            "Help",
            "only rows with this value; != for rows without it; nothing after it stands for "
            "rows where nothing is stated. May be repeated",
        ),
    )
    parser.add_argument(
        "--from", type=_day, dest="begin", metavar="DATE", help=words("Help", "only from a day on")
    )
    parser.add_argument(
        "--to", type=_day, dest="end", metavar="DATE", help=words("Help", "only up to a day")
    )
    _add_reading(parser)
    parser.set_defaults(command=_counts)


def _add_reading(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--sheet", default="", metavar="NAME", help=words("Help", "a sheet of a workbook")
    )
    parser.add_argument(
        "--search", default="", metavar="TEXT", help=words("Help", "only rows with these words")
    )
    parser.add_argument(
        "--date-order",
        choices=("dmy", "mdy"),
        help=words("Help", "how dates such as 03/04/2023 are written"),
    )
    parser.add_argument(
        "--suppress",
        action="store_true",
        help=words("Help", "hide groups under five, and what would tell them"),
    )
    parser.add_argument(
        "--with-names",
        action="store_true",
        help=words("Help", "let a column with names of people be counted by"),
    )
    parser.add_argument(
        "--format", choices=_FORMATS, default="json", help=words("Help", "json, unless given")
    )


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ArgumentTypeError(told(_WHERE))
    return name.strip(), value.strip()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(told(_A_DAY)) from error


def _counts(options: Namespace) -> int:
    import numpy as np

    from desktop.analysis.records.crossfilter import Crossfilter
    from desktop.analysis.records.search import Index
    from desktop.analysis.records.suppression import suppressed
    from desktop.export.record_listing import is_told_by_total

    made = _records(options)
    column = _column(options.file, made, options.by)
    if column.role is Role.NAME and not options.with_names:
        raise _refusal(options.file, _NAMES.fill(name=column.name))
    index = Index(made.texts, made.count) if options.search else None
    cross = Crossfilter(made, index)
    cross.apply(_filter(options, made))
    left = cross.rows()
    counts = np.bincount(column.codes[left], minlength=len(column.labels)).tolist()
    shown = suppressed(counts) if options.suppress else counts
    rows = [(label, count) for label, count in zip(column.labels, shown, strict=True) if count != 0]
    is_told = options.suppress and is_told_by_total(counts, shown)
    write(_FORMATS[options.format](column, rows, made.count, None if is_told else len(left)))
    return 0


def _records(options: Namespace) -> "Records":
    """The rows of a file with a table, or of a Tollbook file with one."""
    from desktop.analysis.records.columns import records
    from desktop.models.collation import sort_key
    from desktop.models.opening import open_packed, proposed_table
    from desktop.storage.packages import is_packed

    if is_packed(options.file):
        return open_packed(options.file).files[0].records
    found = proposed_table(options.file, sheet=options.sheet)
    return records(found.table, _ordered(found.recipe, options), sort_key())


def _ordered(recipe: "Recipe", options: Namespace) -> "Recipe":
    """The recipe with the order of dates that is asked for, where there is more than one."""
    from desktop.domain.tables import DateOrder

    for each in recipe.columns:
        if each.order is DateOrder.UNKNOWN and each.role is not Role.IGNORED:
            if options.date_order is None:
                raise _refusal(options.file, _UNSURE.fill(name=each.name))
            recipe = recipe.changed(each.name, order=DateOrder(options.date_order))
    return recipe


def _refusal(file: Path, sentence: Any) -> TollbookError:
    return TollbookError(Problem(file.name, sentence))


def _column(file: Path, made: "Records", name: str) -> "Coded":
    column = made.column(name)
    if column is None:
        names = ", ".join(each.name for each in made.coded)
        raise _refusal(file, _NO_COLUMN.fill(name=name, names=names))
    return column


def _filter(options: Namespace, made: "Records") -> "RecordFilter":
    from collections import defaultdict

    from desktop.analysis.records.filters import Chosen, Range, RecordFilter

    wanted = RecordFilter(search=options.search)
    with_: dict[str, set[Label]] = defaultdict(set)
    without: dict[str, set[Label]] = defaultdict(set)
    for name, value in options.where:
        column = _column(options.file, made, name.removesuffix("!"))
        labels = without if name.endswith("!") else with_
        labels[column.name].add(_label(options.file, column, value))
    for name in {*with_, *without}:
        chosen = Chosen(frozenset(without[name]), excluded=True)
        if with_[name]:
            chosen = Chosen(frozenset(with_[name] - without[name]))
        wanted = wanted.with_condition(name, chosen)
    if options.begin or options.end:
        if made.by is None:
            raise _refusal(options.file, _NO_DATE)
        wanted = wanted.with_condition(made.by.name, Range(options.begin, options.end))
    return wanted


def _label(file: Path, column: "Coded", value: str) -> "Label":
    """The label that a person writes: dates as 2023-01-31, nothing for rows without a value."""
    if not value:
        return None
    for label in column.labels:
        if label is not None and value in (str(label), _as_text(label)):
            return label
    raise _refusal(file, _NO_VALUE.fill(value=value, name=column.name))


def _as_text(label: "Label") -> str:
    if isinstance(label, float):
        return f"{label:g}" if not label.is_integer() else str(int(label))
    return "" if label is None else str(label)


def _as_json(column: "Coded", rows: "Rows", count: int, shown: int | None) -> str:
    import json

    def value(label: "Label") -> str | int | float | None:
        if isinstance(label, float):
            return int(label) if label.is_integer() else label
        return None if label is None else str(label)

    content = {
        "by": column.name,
        "rows": count,
        "shown": shown,
        "unread": column.unread,
        "counts": [{"value": value(label), "count": number} for label, number in rows],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _as_csv(column: "Coded", rows: "Rows", _count: int, _shown: int | None) -> str:
    import csv
    import io

    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow([column.name, "count"])
    table.writerows(
        [_as_text(label), HIDDEN if number is None else number] for label, number in rows
    )
    return written.getvalue()


_FORMATS = {"json": _as_json, "csv": _as_csv}
