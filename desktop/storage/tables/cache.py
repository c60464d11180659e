"""Arrays kept in files of the user's cache folder, and read again where they lie.

People's names are in them: only the user may read them, and all can be removed at once. Nothing
that is there is trusted before its checksums have been seen to be right.
"""

import mmap
import os
import stat
import struct
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from desktop.domain.problems import TollbookError
from desktop.storage import places
from desktop.storage.writing import written_aside

MOST = 2 << 30  # bytes of all files
FORMAT = 1
SUFFIX = ".table"
_BEGIN = struct.Struct("<8sII")  # mark with the format, length and checksum of the head
_MARK = b"TOLLTAB" + bytes([FORMAT])
_ALIGNED = 64  # bytes that arrays begin at a multiple of
_FORGOTTEN = 3600  # seconds after which a file that was never finished is nobody's any more
_TYPES = {np.dtype(each).str for each in ("u1", "u2", "u4", "u8", "i4", "f8")}

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Content:
    """Arrays, and what is told of them as JSON; `key` says what they are of."""

    key: str
    told: bytes
    arrays: Sequence[Array]


class _Head(msgspec.Struct):
    key: str
    arrays: list[tuple[str, int, int]]  # type, length and checksum of each
    told: msgspec.Raw


def folder() -> Path:
    """Where the files are."""
    return places.cache_folder() / "tables"


def found(pattern: str) -> list[Path]:
    """Files by a pattern of their names, the one used last first."""
    return [path for path, _ in _files(pattern + SUFFIX)]


def _files(pattern: str = "*") -> list[tuple[Path, os.stat_result]]:
    paths = folder().glob(pattern)
    files = [(path, told) for path in paths if (told := _described(path))]
    return sorted(files, key=lambda each: each[1].st_mtime_ns, reverse=True)


def _described(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:  # another Tollbook has removed it
        return None


def write(name: str, content: Content, most: int = MOST) -> bool:
    """Keep `content`; whatever was used longest ago makes room. False where it cannot be kept."""
    if sum(each.nbytes for each in content.arrays) > most:
        return False
    try:
        for each in (places.cache_folder(), folder()):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder().chmod(0o700)
        with written_aside(folder() / f"{name}{SUFFIX}") as aside:
            _write(aside, content)
        used(folder() / f"{name}{SUFFIX}")
    except (OSError, TollbookError):
        return False
    _make_room(most, f"{name}{SUFFIX}")
    return True


def _write(path: Path, content: Content) -> None:
    arrays = [np.ascontiguousarray(each) for each in content.arrays]
    described = [(each.dtype.str, len(each), zlib.crc32(each.data)) for each in arrays]
    head = msgspec.json.encode(_Head(content.key, described, msgspec.Raw(content.told)))
    path.touch(mode=0o600, exist_ok=False)
    with path.open("r+b") as file:
        file.write(_BEGIN.pack(_MARK, len(head), zlib.crc32(head)) + head)
        for each in arrays:
            file.write(bytes(-file.tell() % _ALIGNED))
            file.write(each.data)


def read(path: Path, key: str | None = None) -> Content | None:
    """What was kept in a file, of `key` where one is given; the file goes where it is damaged."""
    try:
        content = _content(_mapped(path))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, struct.error):  # what msgspec raises is a ValueError, too
        remove(path)
        return None
    return content if key is None or content.key == key else None


def _mapped(path: Path) -> mmap.mmap:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _content(mapped: mmap.mmap) -> Content:
    mark, length, checksum = _BEGIN.unpack_from(mapped)
    head = mapped[_BEGIN.size : _BEGIN.size + length]
    if mark != _MARK or len(head) != length or zlib.crc32(head) != checksum:
        raise ValueError
    told = msgspec.json.decode(head, type=_Head)
    place, arrays = _BEGIN.size + length, []
    for kind, count, checksum in told.arrays:
        if kind not in _TYPES or count < 0:
            raise ValueError
        place += -place % _ALIGNED
        array = np.frombuffer(mapped, kind, count, place) if count else np.empty(0, kind)
        if zlib.crc32(array.data) != checksum:
            raise ValueError
        place += array.nbytes
        arrays.append(array)
    if place != len(mapped):
        raise ValueError
    return Content(told.key, bytes(told.told), arrays)


def used(path: Path) -> None:
    """Say that a file is used now: it is not the first to make room."""
    now = time.time_ns()  # the system's own stamps are up to a hundredth of a second late
    try:
        os.utime(path, ns=(now, now))
    except OSError:  # what cannot be said is not needed
        return


def remove(path: Path) -> None:
    """Remove a file, where the system lets it."""
    try:
        path.unlink(missing_ok=True)
    except OSError:  # a folder, or open under Windows: it goes the next time
        return


def clear() -> bool:
    """Remove all that was kept, and what was left unfinished; whether nothing is left."""
    for path, _ in _files():
        remove(path)
    return not _files()


def size() -> int:
    """Bytes of all that is kept."""
    return sum(each.st_size for _, each in _files())


def _make_room(most: int, just_kept: str) -> None:
    left = most
    for path, told in sorted(_files(), key=lambda each: each[0].name != just_kept):
        is_forgotten = path.suffix != SUFFIX and time.time() - told.st_mtime > _FORGOTTEN
        if is_forgotten or told.st_size > left:
            remove(path)
        else:
            left -= told.st_size
