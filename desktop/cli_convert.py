"""`tollbook convert`: a dataset or a list as one Tollbook file, or a list as a table."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli_output import say
from desktop.cli_words import told, words
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage import places
from desktop.storage.opening import ARCHIVE_SUFFIX, as_archive, open_dataset
from desktop.storage.writing import written_aside

if TYPE_CHECKING:
    from desktop.models.opening import OpenedTable

_TABLES = (".csv", ".tsv", ".json", ".xlsx")
_NOT_ARCHIVE = QT_TRANSLATE_NOOP(
    "CommandLine", "A Tollbook file ends with .tollbook. Give the file to write such a name."
)
_NO_FORM = QT_TRANSLATE_NOOP(
    "CommandLine",
    "A list is written as .tollbook, .csv, .tsv, .json or .xlsx. Give the file a name that ends "
    "so.",
)
_SAME = QT_TRANSLATE_NOOP(
    "CommandLine", "This is the list itself. Give the file to write another name."
)
_KEPT = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{file} will hold names of people (column: {columns}). --without-names leaves them out.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Names of people are left out of {file} (column: {columns}). --with-names keeps them.",
)


def add_convert(commands: Any) -> None:
    """The command that packs a dataset or a list."""
    parser = commands.add_parser(
        "convert",
        help=words("Help", "write a dataset or a list as one Tollbook file, or a list as a table"),
        description=words(
            "Help",
            "Check a dataset in full, or read a list, and write it as one file that\n"
            "Tollbook opens. A list can be written as CSV, TSV, JSON or XLSX too.",
        ),
        epilog="examples:\n  tollbook convert edition/ --to edition.tollbook\n"
        "  tollbook convert list.xlsx --to list.tollbook --without-names\n"
        "  tollbook convert list.tollbook --to list.csv\n"
        "  tollbook convert --to first.tollbook",
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=words("Help", "a dataset, or a list or series"),
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help=words("Help", "file to write")
    )
    names = parser.add_mutually_exclusive_group()
    names.add_argument(
        "--without-names",
        action="store_true",
        help=words(
            "Help", "leave names of people out of a Tollbook file, which keeps them otherwise"
        ),
    )
    names.add_argument(
        "--with-names",
        action="store_true",
        help=words("Help", "keep names of people in a table, which leaves them out otherwise"),
    )
    parser.set_defaults(command=_convert)


def _convert(options: Namespace) -> int:
    from desktop.models.opening import OpenedTable, holds_tables, open_any

    path: Path = options.file or places.bundled_package()
    if holds_tables(path):
        opened = open_any(path)
        if isinstance(opened, OpenedTable):
            _write_tables(opened, options)
        return 0
    from desktop.analysis.audit.checking import relation_problems

    target: Path = options.to
    if target.suffix.lower() != ARCHIVE_SUFFIX:
        raise TollbookError(Problem(str(target), _NOT_ARCHIVE))
    if faults := relation_problems(open_dataset(path).dataset):
        raise TollbookError(faults)
    content = as_archive(path)
    with written_aside(target) as aside:
        aside.write_bytes(content)
    return 0


def _write_tables(opened: "OpenedTable", options: Namespace) -> None:
    from desktop.export.packing import named_columns, save_steps
    from desktop.export.records import listing_steps
    from desktop.export.work import run

    target: Path = options.to
    if target.exists() and target.samefile(opened.path):
        raise TollbookError(Problem(str(target), _SAME))
    suffix = target.suffix.lower()
    if suffix not in {ARCHIVE_SUFFIX, *_TABLES}:
        raise TollbookError(Problem(str(target), _NO_FORM))
    is_packed = suffix == ARCHIVE_SUFFIX
    with_names = not options.without_names if is_packed else options.with_names
    if columns := named_columns(opened):
        news = _KEPT if with_names else _LEFT_OUT
        say(told(news.fill(file=str(target), columns=", ".join(columns))))
    if is_packed:
        run(save_steps(opened, target, with_names=with_names))
        return
    from desktop.export.record_listing import whole_list
    from desktop.models.wording import Wording

    run(listing_steps(whole_list(opened, Wording("en"), with_names=with_names), target))
