"""`tollbook licences`: whose software is inside, under which terms."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.cli_output import write
from desktop.cli_words import words

if TYPE_CHECKING:
    from desktop.storage.licences import Component

_RULE = "-" * 78


def add_licences(commands: Any) -> None:
    """The command that shows the licences."""
    parser = commands.add_parser(
        "licences",
        help=words("Help", "print the licences of all software inside"),
        description=words(
            "Help", "Print what Tollbook holds of others: versions, licences, where sources are."
        ),
        epilog="examples:\n  tollbook licences\n  tollbook licences --format json",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=words("Help", "text with all licence texts, or json without them; text, unless given"),
    )
    parser.set_defaults(command=_licences)


def _licences(options: Namespace) -> int:
    from desktop.storage.licences import components

    write(_as_json(components()) if options.format == "json" else _as_text(components()))
    return 0


def _as_json(found: Sequence["Component"]) -> str:
    import json

    rows = [
        {
            "name": each.name,
            "version": each.version,
            "licence": each.licence,
            "source": each.source,
            "distribution": each.distribution,
        }
        for each in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _as_text(found: Sequence["Component"]) -> str:
    """Every text once, with the names of those it is for."""
    names: dict[str, list[str]] = {}
    for each in found:
        for text in each.texts:
            names.setdefault(text.strip(), []).append(each.name)
    lines = [f"{each.name} {each.version}: {each.licence}\n  {each.source}" for each in found]
    lines += [f"{_RULE}\n{', '.join(who)}\n\n{text}\n" for text, who in names.items()]
    return "\n".join(lines) + "\n"
