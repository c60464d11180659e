"""Files written aside and renamed: the old file is whole until the new one is."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem, TollbookError

_FULL = QT_TRANSLATE_NOOP(
    "Writing", "There is no room left on the disk. Free some, or name another folder."
)
_FOLDER = QT_TRANSLATE_NOOP("Writing", "This is the name of a folder. Choose another name.")
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Writing", "The folder {folder} is not there. Make it, or name another."
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Writing",
    "Nothing may be written there, or another program has the file open. Close it there, or name "
    "another folder.",
)
_LONG = QT_TRANSLATE_NOOP("Writing", "The name is too long. Choose a shorter one.")
_OTHER = QT_TRANSLATE_NOOP("Writing", "It cannot be written ({reason}). Name another file.")

_numbers = count(1)  # two files may be under way in one folder


def write_aside(path: Path, content: bytes) -> None:
    """Write `content` under another name and rename it; missing folders are made.

    Raises OSError; nothing is left beside the file then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _aside(path) as aside:
        aside.write_bytes(content)


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """A name to write a new file under; it becomes `path` at the end of the block.

    A link stays a link, and who may read the old file may read the new one.

    Raises TollbookError with a sentence where the file cannot be written. Whatever is raised
    inside the block, and a block that is left early, leave the old file and nothing beside it.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        real = path.resolve()
        with _aside(real) as aside:
            yield aside
            if real.exists():
                shutil.copymode(real, aside)
    except OSError as error:
        raise TollbookError(Problem(str(path), _sentence(error, path))) from error


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    aside = path.with_name(f".{os.getpid()}-{next(_numbers)}.part")
    try:
        yield aside
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _sentence(error: OSError, path: Path) -> Message:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return _FULL
        case errno.EISDIR:
            return _FOLDER
        case errno.ENOENT | errno.ENOTDIR:
            return _NO_FOLDER.fill(folder=str(path.parent))
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _FORBIDDEN
        case errno.ENAMETOOLONG:
            return _LONG
        case _:
            return _OTHER.fill(reason=error.strerror or str(error))
