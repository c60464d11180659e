"""Feed the readers of lists what a coverage-guided fuzzer makes up; any error but ours is a find.

python tests/fuzz/readers.py FOLDER [-max_total_time=60]

FOLDER keeps the inputs that reach new code; a find is written to the folder this runs in and named
at the end. It becomes a test in tests/tables, and is mended.
"""

import sys
import tempfile
from pathlib import Path

import atheris

INSTRUMENTED = [
    "desktop.storage.tables",
    "desktop.domain.tables",
    "desktop.state.importing",
    "desktop.analysis.importing",
    "desktop.analysis.records",
    "desktop.analysis.own_data",
]
with atheris.instrument_imports(include=INSTRUMENTED):
    from desktop.analysis.importing.looking import column_facts, look, look_whole, reviewed
    from desktop.analysis.own_data.dataset import OwnFile, own_dataset
    from desktop.analysis.records.columns import records
    from desktop.domain.problems import TollbookError
    from desktop.state.importing import begun, with_table
    from desktop.storage.tables import json_rows, source

SEEDS = {
    "quoted": b'a;b\n"x ""y""\nz";1,5\n"q";2\n',
    "dated": b"date,n\n24.02.2022,1 234\n2022-W09,n/a\n",
    "tagged": b"Date,Killed\n#date,#affected\n2022-02-24,5\n",
    "cyrillic": "ім'я;вік\nҐалаґан;34\n".encode("cp1251"),
    "wide": "a\tb\nx\t1\n".encode("utf-16"),
    "array": b'[{"a": 1, "b": {"c": [2]}}, {"a": null}]',
    "lines": b'{"a": 1}\n{"a": 2}\n',
    "keyed": b'{"2022-02-24": {"n": 1}, "x": {"n": 2}}',
    "sheet": b"PK\x03\x04",
    "package": b'{"resources": [{"path": "made.csv", "schema": {"fields": [{"name": "a"}]}}]}',
    "series": b"date,change,total\n2022-02-24,1,1\n2022-02-26,2,3\n2022-02-27,2,2\n",
    "ranges": b"war,low,high\nA,1,2\nB,3,\n",
}
FILE = Path(tempfile.mkdtemp()) / "made.json"


def nothing(_share: float) -> None:
    """Nobody asks how far it has come."""


def read(content: bytes) -> None:
    """Read made-up content as the wizard does, review it, and make a dataset of it."""
    FILE.write_bytes(content)
    try:
        looked = look_whole(look(FILE, None, "", nothing), "", nothing)
        recipe = with_table(begun([FILE.name]), looked.found, None, looked.package).recipe
        table = looked.found.read.table
        column_facts(table, recipe, {}, nothing)
        reviewed(looked.found, recipe, (), str, nothing)
    except TollbookError:
        return
    made = records(table, recipe, str)
    if made.count != table.rows:
        message = f"{table.rows} rows became {made.count}"
        raise AssertionError(message)
    own_dataset([OwnFile(made, recipe, FILE.name, "")])


def main() -> None:
    """Fuzz; the process ends in libFuzzer."""
    # Small bounds, so that what lies beyond them is reached too.
    source.LONGEST_LINE, source.UNSUSPECTED, json_rows.CHUNK = 1 << 12, 1 << 14, 1 << 8
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    for name, content in SEEDS.items():
        (corpus / name).write_bytes(content)
    atheris.Setup([*sys.argv, "-max_len=2048", "-timeout=20", "-rss_limit_mb=4096"], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
