"""Which of two forms a Tollbook file has: a dataset's own tables, or tables of the reader's own."""

import json
import zipfile
from pathlib import Path

PACKAGE_FILE = "datapackage.json"
TABLES_FORMAT = 2  # of Tollbook files with tables; those with a dataset's own tables have format 1
LARGEST = 16 << 20  # bytes of the description


def is_packed(path: Path) -> bool:
    """Whether a file has tables; whatever is wrong with it is said when it is read."""
    try:
        if not path.is_file():  # opening a pipe would wait for ever
            return False
        with zipfile.ZipFile(path) as archive:
            about = json.loads(description(archive))["tollbook"]
        return bool(about["format"] == TABLES_FORMAT)
    except (OSError, ValueError, LookupError, TypeError, RuntimeError, zipfile.BadZipFile):
        return False


def description(archive: zipfile.ZipFile) -> bytes:
    """The file that says what is inside; raises KeyError or ValueError."""
    member = archive.getinfo(PACKAGE_FILE)
    if member.file_size > LARGEST:
        raise ValueError(PACKAGE_FILE)
    return archive.read(member)
