"""The command that checks the published numbers against each other."""

import csv
import io
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli_output import write
from desktop.cli_words import words
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Check, Verdict
from desktop.storage import places

if TYPE_CHECKING:
    from desktop.models.wording import Wording

FORMATS = ("text", "json", "csv")
DISAGREES = 3  # exit code of --strict where a verdict is "does not hold"

_CODES = words("Help", 'Exit codes: 0 checked, 3 with --strict where a verdict is "does not hold".')
_SUMMARY = QT_TRANSLATE_NOOP("CommandLine", "%n check(s): {verdicts}", None, 1)
_PROPOSED = QT_TRANSLATE_NOOP("CommandLine", "proposed by Tollbook")
_NONE = QT_TRANSLATE_NOOP(
    "CommandLine", "This dataset states no relations, and Tollbook finds none to propose."
)


def add_audit(commands: Any) -> None:
    """The command that prints all checks with their verdicts."""
    parser: ArgumentParser = commands.add_parser(
        "audit",
        help=words("Help", "check the published numbers against each other"),
        description=words(
            "Help",
            "Put every relation of a dataset to its figures, and those that its numbers\n"
            "suggest, and say whether they agree.",
        ),
        epilog="examples:\n  tollbook audit\n  tollbook audit edition/ --format csv > checks.csv\n"
        "  tollbook audit --format json --strict\n\n" + _CODES,
    )
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=words("Help", "a dataset")
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help=words("Help", "text, unless given")
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=words("Help", 'exit with 3 where a verdict is "does not hold"'),
    )
    parser.add_argument(
        "--lang",
        choices=places.translations(),
        default="en",
        help=words("Help", "en, unless given"),
    )
    parser.set_defaults(command=_audit)


def _audit(options: Namespace) -> int:
    from desktop.models.document import Document
    from desktop.models.opening import open_any
    from desktop.models.wording import Wording

    document = Document(open_any(options.file))
    checks = document.every_check()
    formats = {"text": _as_text, "json": _as_json, "csv": _as_csv}
    write(formats[options.format](checks, Wording(options.lang).of(document.dataset)))
    disagrees = any(check.verdict is Verdict.FAILS for check in checks)
    return DISAGREES if options.strict and disagrees else 0


def _as_text(checks: Sequence[Check], wording: "Wording") -> str:
    """A paragraph a check, and what they come to."""
    from desktop.analysis.audit.checking import verdict_counts
    from desktop.analysis.audit.names import VERDICT_NAMES

    if not checks:
        return wording.text(_NONE) + "\n"
    blocks = []
    for check in checks:
        proposed = f" ({wording.text(_PROPOSED)})" if check.is_proposed else ""
        verdict = wording.text(VERDICT_NAMES[check.verdict])
        lines = [
            f"{check.id}  {verdict}{proposed}  {wording.text(check.question)}",
            wording.text(check.sentence),
        ]
        if check.formula:
            lines.append(check.formula)
        if check.numbers:
            lines.append(wording.text(check.numbers))
        blocks.append("\n    ".join(lines))
    counts = verdict_counts(checks).items()
    told = ", ".join(f"{wording.text(VERDICT_NAMES[each])} {count}" for each, count in counts)
    blocks.append(wording.text(_SUMMARY.fill(verdicts=told).counted(len(checks))))
    return "\n\n".join(blocks) + "\n"


def _as_json(checks: Sequence[Check], wording: "Wording") -> str:
    from desktop.analysis.audit.told import check_rows

    rows = list(check_rows(checks, wording.text))
    return json.dumps(rows, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _as_csv(checks: Sequence[Check], wording: "Wording") -> str:
    from desktop.analysis.audit.told import FIELDS, check_rows

    target = io.StringIO()
    rows = csv.DictWriter(target, FIELDS, lineterminator="\r\n")
    rows.writeheader()
    for row in check_rows(checks, wording.text):
        named = [f"{each['role']}={each['figure']}" for each in row["inputs"]]
        result = [f"{name}={value}" for name, value in row["result"].items()]
        rows.writerow(row | {"inputs": "; ".join(named), "result": "; ".join(result)})
    return target.getvalue()
