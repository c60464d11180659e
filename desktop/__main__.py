"""Start Tollbook: `tollbook`, `python -m desktop`, and the frozen program."""

import sys
from collections.abc import Sequence

from desktop.cli import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (without the program's name) and return its exit code."""
    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
