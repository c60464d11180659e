"""The command line: one function a command. The window is imported only where it opens."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.cli_audit import add_audit
from desktop.cli_convert import add_convert
from desktop.cli_counts import add_counts
from desktop.cli_export import add_export, add_report, write_figures
from desktop.cli_licences import add_licences
from desktop.cli_output import complain, say, standard_output, write
from desktop.cli_validity import validity_as_json, validity_as_text
from desktop.cli_words import speak, speak_in_errors, told, words
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.figures import figures_as_csv, figures_as_json, figures_as_tsv
from desktop.storage import places
from desktop.storage.opening import Opened, is_dataset, open_dataset
from desktop.storage.tables import PARQUET_COMMAND

PAGES = ("overview", "figures", "timeline", "breakdown", "compare", "audit", "records")
THEMES = ("light", "dark", "contrast")
NARROWEST, LOWEST, LARGEST = 900, 560, 8192  # sides of a snapshot in pixels
INTERRUPTED = 130

FORMATS = {"csv": figures_as_csv, "tsv": figures_as_tsv, "json": figures_as_json}
REPORTS = {"text": validity_as_text, "json": validity_as_json}

_NEITHER = QT_TRANSLATE_NOOP(
    "CommandLine",
    'There is no file and no command of this name. "tollbook --help" lists the commands.',
)
_NOT_PNG = QT_TRANSLATE_NOOP(
    "CommandLine", "A picture is written as PNG. Give it a name that ends with .png."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "CommandLine", "The picture cannot be written there ({reason}). Name another file."
)

_USAGE = """\
tollbook [FILE]
       tollbook COMMAND [-h] ...
       tollbook [-h] [--version]"""
_DESCRIPTION = words(
    "Help",
    "Read, check and pass on documented war-loss statistics, offline.\n"
    "Without a command Tollbook opens its window.",
)
_FILE = words(
    "Help",
    "A FILE is a dataset: a datapackage.json, its folder, one JSON file with its\n"
    "tables inside, or a Tollbook file; or a list or series of your own: CSV, TSV,\n"
    "JSON, XLSX, XLS, ODS or Parquet. Without one, Tollbook takes the dataset that\n"
    "comes with it.",
)
_EXAMPLES = """\
examples:
  tollbook
  tollbook edition/datapackage.json
  tollbook figures --to figures.xlsx
  tollbook export by-status --to status.pdf
  tollbook report --to report.pdf
  tollbook audit
  tollbook validate edition/
  tollbook convert edition/ --to edition.tollbook
  tollbook counts list.csv --by region
  tollbook snapshot --page timeline --to timeline.png"""
_CODES = words(
    "Help",
    "A file that has the name of a command needs its folder: tollbook ./figures\n"
    "Exit codes: 0 done, 1 not done or not valid, 2 the command line is wrong,\n"
    "3 numbers disagree (audit --strict).",
)
_EPILOG = f"{_FILE}\n\n{_EXAMPLES}\n\n{_CODES}"
_SIZE = QT_TRANSLATE_NOOP(
    "Help",
    "write width and height in pixels, {least} to {most}, such as 1280x800",
)
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "Help", "--to takes its format from the file's name; leave --format out"
)


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code; what went wrong is said, never raised."""
    code = 0
    try:
        with standard_output():
            options = _parsed(list(arguments))
            code = int(options.command(options))
    except SystemExit as stop:  # raised by argparse
        return stop.code if isinstance(stop.code, int) else 0
    except TollbookError as error:
        complain(error)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


class Parser(ArgumentParser):
    """Writes as the commands do: help on standard output, faults on standard error."""

    def __init__(self, **options: Any) -> None:
        layout = RawDescriptionHelpFormatter
        super().__init__(allow_abbrev=False, formatter_class=layout, **options)

    def format_help(self) -> str:
        """The help in the reader's language."""
        speak(self)
        return super().format_help()

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            for line in message.splitlines():
                say(line)
        else:
            write(message)


def _parsed(arguments: list[str]) -> Namespace:
    if not arguments:  # the window need not wait until every command is described
        return Namespace(command=_open, file=None)
    speak_in_errors()
    parser = Parser(prog="tollbook", usage=_USAGE, description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=f"tollbook {__version__}")
    commands = parser.add_subparsers(
        title=words("Help", "commands"), metavar="COMMAND", prog="tollbook"
    )
    for add in (
        _add_open,
        _add_figures,
        add_export,
        add_report,
        add_audit,
        add_convert,
        add_counts,
        _add_validate,
        _add_snapshot,
        add_licences,
        _add_self_test,
        _add_parquet,
    ):
        add(commands)
    of_the_program = {*commands.choices, "-h", "--help", "--version"}
    if arguments[0] not in of_the_program:
        arguments = ["open", *arguments]
    return parser.parse_args(arguments)


def _add_file(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=words("Help", "a dataset")
    )


def _add_open(commands: Any) -> None:
    parser = commands.add_parser(
        "open",
        prog="tollbook [open]",
        help=words("Help", "open the window (the same as no command)"),
        description=words("Help", "Open the window, with the dataset FILE in it."),
        epilog="examples:\n  tollbook\n  tollbook edition/datapackage.json",
    )
    _add_file(parser)
    parser.set_defaults(command=_open)


def _add_figures(commands: Any) -> None:
    parser = commands.add_parser(
        "figures",
        help=words("Help", "print or write all figures as CSV, TSV, JSON or XLSX"),
        description=words(
            "Help", "Every figure with its bound, measure, population, period and source."
        ),
        epilog="examples:\n  tollbook figures > figures.csv\n"
        "  tollbook figures edition/ --format json\n"
        "  tollbook figures --to figures.xlsx",
    )
    _add_file(parser)
    parser.add_argument(
        "--format", choices=FORMATS, help=words("Help", "of what is printed; csv, unless given")
    )
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help=words("Help", "file to write: .csv, .tsv, .json or .xlsx"),
    )
    parser.set_defaults(command=_figures, refuse=parser.error)


def _add_validate(commands: Any) -> None:
    parser = commands.add_parser(
        "validate",
        help=words("Help", "say what is wrong with a dataset"),
        description=words(
            "Help", "Check a dataset in full: its form, its dates, its references, its sums."
        ),
        epilog="examples:\n  tollbook validate edition/datapackage.json\n"
        "  tollbook validate edition/ --format json",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help=words("Help", "a dataset"))
    parser.add_argument(
        "--format", choices=REPORTS, default="text", help=words("Help", "text, unless given")
    )
    parser.set_defaults(command=_validate)


def _add_snapshot(commands: Any) -> None:
    parser = commands.add_parser(
        "snapshot",
        help=words("Help", "save a picture of a page"),
        description=words("Help", "Save a page of the window as a PNG picture. No window opens."),
        epilog="examples:\n  tollbook snapshot --to overview.png\n"
        "  tollbook snapshot edition/ --page breakdown --theme dark --to breakdown.png\n"
        "  tollbook snapshot --page timeline --size 1600x1000 --to timeline.png",
    )
    _add_file(parser)
    parser.add_argument(
        "--page",
        choices=PAGES,
        default="overview",
        metavar="PAGE",
        help=words("Help", "%(choices)s; overview, unless given"),
    )
    parser.add_argument(
        "--size",
        type=_size,
        default=(1280, 800),
        metavar="WIDTHxHEIGHT",
        help=words("Help", "in pixels; 1280x800, unless given"),
    )
    parser.add_argument(
        "--theme", choices=THEMES, default="light", help=words("Help", "light, unless given")
    )
    parser.add_argument(
        "--lang",
        choices=places.translations(),
        default="en",
        help=words("Help", "en, unless given"),
    )
    parser.add_argument(
        "--text",
        type=int,
        choices=range(100, 201),
        default=100,
        metavar="PERCENT",
        help=words("Help", "size of the text, 100 to 200; 100, unless given"),
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar="PNG", help=words("Help", "file to write")
    )
    parser.set_defaults(command=_snapshot)


def _add_self_test(commands: Any) -> None:
    parser = commands.add_parser(
        "self-test",
        help=words("Help", "check that this installation works"),
        description=words("Help", "Open the dataset, draw every page and say whether all is well."),
        epilog="example:\n  tollbook self-test",
    )
    parser.set_defaults(command=_self_test)


def _add_parquet(commands: Any) -> None:
    """What reading Parquet calls in a process of its own; no help lists it."""
    parser = commands.add_parser(PARQUET_COMMAND)
    parser.add_argument("file", type=Path)
    parser.set_defaults(command=_parquet)


def _parquet(options: Namespace) -> int:
    from desktop.storage.tables.parquet import write_columns

    return write_columns(options.file)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if sides[0] < NARROWEST or sides[1] < LOWEST or max(sides) > LARGEST:
        least, most = f"{NARROWEST}x{LOWEST}", f"{LARGEST}x{LARGEST}"
        raise ArgumentTypeError(told(_SIZE.fill(least=least, most=most)))
    return sides


def _open(options: Namespace) -> int:
    path: Path | None = options.file
    if path is not None:
        _refuse_word(path)
    # What is wrong with a dataset is said here, before there is a window.
    is_asked = path is not None and not is_dataset(path)
    opened = None if path is None or is_asked else _opened(path)
    from desktop.app.application import run as run_window

    return run_window(opened, path if is_asked else None)


def _opened(path: Path) -> Opened:
    from desktop.storage.packages import is_packed

    if not is_packed(path):
        return open_dataset(path)
    from desktop.models.opening import open_packed

    return open_packed(path)


def _refuse_word(path: Path) -> None:
    if re.fullmatch("[a-z][a-z-]{0,30}", str(path)) and not path.exists():
        raise TollbookError(Problem(str(path), _NEITHER))


def _figures(options: Namespace) -> int:
    if options.to is not None and options.format is not None:
        options.refuse(told(_NO_FORMAT))
    if options.to is not None:
        write_figures(options.file, options.to)
        return 0
    from desktop.models.opening import open_any

    write(FORMATS[options.format or "csv"](open_any(options.file).dataset.figures))
    return 0


def _validate(options: Namespace) -> int:
    problems: tuple[Problem, ...] = ()
    dataset = None
    try:
        dataset = open_dataset(options.file, always_validate=True).dataset
        from desktop.analysis.audit.checking import relation_problems

        problems = relation_problems(dataset)
    except TollbookError as error:
        problems = error.problems
    dataset = None if problems else dataset
    write(REPORTS[options.format](str(options.file), dataset, problems))
    return 1 if problems else 0


def _snapshot(options: Namespace) -> int:
    from desktop.app.snapshot import snapshot

    if options.to.suffix.lower() != ".png":
        raise TollbookError(Problem(str(options.to), _NOT_PNG))
    try:
        look = (options.theme, options.lang, options.text / 100)
        snapshot(options.file, options.page, options.size, options.to, *look)
    except OSError as error:
        reason = error.strerror or str(error)
        raise TollbookError(Problem(str(options.to), _NOT_WRITTEN.fill(reason=reason))) from error
    return 0


def _self_test(_options: Namespace) -> int:
    from desktop.app.self_test import self_test

    return self_test()
