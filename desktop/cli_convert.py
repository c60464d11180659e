"""`tollbook convert`: a dataset as one Tollbook file, to hand out."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage import places
from desktop.storage.opening import ARCHIVE_SUFFIX, as_archive, open_dataset
from desktop.storage.writing import written_aside

_NOT_ARCHIVE = QT_TRANSLATE_NOOP(
    "CommandLine", "A Tollbook file ends with .tollbook. Give the file to write such a name."
)


def add_convert(commands: Any) -> None:
    """The command that packs a dataset."""
    parser = commands.add_parser(
        "convert",
        help="write a dataset as one Tollbook file",
        description="Check a dataset in full and write it as one file that Tollbook opens.",
        epilog="examples:\n  tollbook convert edition/ --to edition.tollbook\n"
        "  tollbook convert --to first.tollbook",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a dataset")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="file to write")
    parser.set_defaults(command=_convert)


def _convert(options: Namespace) -> int:
    from desktop.analysis.audit.checking import relation_problems

    target: Path = options.to
    if target.suffix.lower() != ARCHIVE_SUFFIX:
        raise TollbookError(Problem(str(target), _NOT_ARCHIVE))
    path = options.file or places.bundled_package()
    if faults := relation_problems(open_dataset(path).dataset):
        raise TollbookError(faults)
    content = as_archive(path)
    with written_aside(target) as aside:
        aside.write_bytes(content)
    return 0
