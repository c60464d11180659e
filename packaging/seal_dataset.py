"""Check the bundled dataset in full and write down its digest, after data/ has changed.

.venv/bin/python packaging/seal_dataset.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.analysis.audit.checking import relation_problems  # noqa: E402
from desktop.domain.problems import TollbookError  # noqa: E402 - found through the line above
from desktop.storage import places  # noqa: E402
from desktop.storage.opening import DIGEST_FILE, open_dataset  # noqa: E402


def main() -> int:
    """Seal the dataset of this checkout; 1, and nothing is written, where it is not valid."""
    try:
        opened = open_dataset(places.bundled_package(), always_validate=True)
    except TollbookError as error:
        print(error, file=sys.stderr)
        return 1
    if faults := relation_problems(opened.dataset):
        print(*(fault.plain() for fault in faults), sep="\n", file=sys.stderr)
        return 1
    target = places.resources() / DIGEST_FILE
    target.write_bytes(f"{opened.dataset.digest}\n".encode("ascii"))
    print(f"{target.relative_to(ROOT)}: {opened.dataset.digest}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
