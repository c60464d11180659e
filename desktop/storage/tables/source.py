"""The file that a table is read from: what it is, how far reading has come, within bounds."""

import gzip
import io
import os
import zipfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import IO

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import EMPTY, broken, denied, file_size, printable, refuse

LARGEST = 8 << 30  # bytes of a file, unpacked too
LONGEST_LINE = 16 << 20  # bytes without a line break; a row of a table has a few hundred
HIGHEST_RATIO = 400  # unpacked to packed; text of numbers reaches 40
UNSUSPECTED = 64 << 20  # bytes up to which any ratio is harmless
HEAD = 256 << 10  # bytes that a file is recognised by
Progress = Callable[[float], None]  # the share that is read, 0 to 1; raises to give up

_NO_FILE = QT_TRANSLATE_NOOP(
    "Tables", "This is a folder, a pipe or a device, not a file. Choose a file."
)
_LARGE = QT_TRANSLATE_NOOP(
    "Tables", "The file has more than {most} GB; Tollbook reads no more. Split it, by year say."
)
_BOMB = QT_TRANSLATE_NOOP(
    "Tables",
    "The file unpacks to more than {ratio} times its size: it is made to fill the memory. It is "
    "not opened.",
)
_LONG_LINE = QT_TRANSLATE_NOOP(
    "Tables", "A line has more than {most} MB: this is no table. Choose another file."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "Tables", "The file has changed while it was read. Open it again when it is written."
)


class Format(StrEnum):
    """What a file is, by its content."""

    DELIMITED = "delimited"
    JSON = "json"
    WORKBOOK = "workbook"
    PARQUET = "parquet"
    ARCHIVE = "archive"


class Source(io.RawIOBase):
    """A regular file, unpacked where it is packed with gzip, that watches how it is read.

    Raises TollbookError where it cannot be opened, and later where it unpacks to too much, has a
    line without an end, or changes.
    """

    def __init__(self, path: Path, progress: Progress = lambda _share: None) -> None:
        super().__init__()
        self.name = printable(path.name)
        self._path, self.progress = path, progress
        self._file = self._opened(path)
        self._before = os.fstat(self._file.fileno())
        packed = self._file.read(2) == b"\x1f\x8b"
        self._file.seek(0)
        self._text: IO[bytes] | gzip.GzipFile = (
            gzip.GzipFile(fileobj=self._file) if packed else self._file
        )
        self._read = self._since_break = 0
        self._watches_lines = False

    def _opened(self, path: Path) -> IO[bytes]:
        size = file_size(path, self.name, _NO_FILE)
        if not 0 < size <= LARGEST:
            raise refuse(self.name, _LARGE.fill(most=LARGEST >> 30) if size else EMPTY)
        try:
            return path.open("rb")
        except (OSError, ValueError) as error:
            raise denied(self.name, error) from error

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return self._before.st_size

    @property
    def unpacked_size(self) -> int:
        """Bytes that reading gives, as far as can be known: gzip tells the size below 4 GB."""
        if self._text is self._file:
            return self.size
        with self._path.open("rb") as file:
            file.seek(-4, os.SEEK_END)
            told = int.from_bytes(file.read(4), "little")
        return max(told, self.size)

    def head(self) -> bytes:
        """The first bytes, unpacked; reading begins anew."""
        self.rewind()
        head = self.read(HEAD)
        self.rewind()
        return head

    def rewind(self, *, by_lines: bool = False) -> None:
        """Begin anew; `by_lines` refuses lines without an end."""
        self._text.seek(0)
        self._read = self._since_break = 0
        self._watches_lines = by_lines

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: object) -> int:
        """The next bytes, into a buffer; how many they are."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        content = self.read(len(view))
        view[: len(content)] = content
        return len(content)

    def read(self, size: int = -1) -> bytes:
        """The next bytes; nothing at the end, where it is said if the file has changed."""
        left = LARGEST + 1
        if self._text is self._file:  # what is added while it is read might never end
            left = self.size - self._file.tell()
        try:
            content = self._text.read(min(size, left) if size >= 0 else left)
        except (OSError, EOFError, gzip.zlib.error) as error:  # type: ignore[attr-defined]
            raise broken(self.name) from error
        self._watch(content)
        return content

    def _watch(self, content: bytes) -> None:
        self._read += len(content)
        if self._read > max(HIGHEST_RATIO * self.size, UNSUSPECTED):
            raise refuse(self.name, _BOMB.fill(ratio=HIGHEST_RATIO))
        if self._read > LARGEST:
            raise refuse(self.name, _LARGE.fill(most=LARGEST >> 30))
        if self._watches_lines:
            end = content.rfind(b"\n")
            self._since_break = (
                len(content) - end - 1 if end >= 0 else (self._since_break + len(content))
            )
            if self._since_break > LONGEST_LINE:
                raise refuse(self.name, _LONG_LINE.fill(most=LONGEST_LINE >> 20))
        if not content:
            self._refuse_changed()
        self.progress(min(1.0, self._file.tell() / self.size))

    def _refuse_changed(self) -> None:
        now = os.fstat(self._file.fileno())
        if (now.st_size, now.st_mtime_ns) != (self.size, self._before.st_mtime_ns):
            raise refuse(self.name, _CHANGED)

    def close(self) -> None:
        """Give the file back."""
        if not self.closed:
            self._file.close()
        super().close()


def format_of(head: bytes) -> Format:
    """What a file is, by how it begins."""
    if head.startswith(b"PAR1"):
        return Format.PARQUET
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return Format.WORKBOOK
    if head.startswith(b"PK\x03\x04"):
        return Format.ARCHIVE
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return Format.JSON if text[:1] in (b"[", b"{") else Format.DELIMITED


def archive_format(path: Path, name: str) -> Format:
    """Whether an archive is a workbook; raises TollbookError where it is damaged or a bomb."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
        raise broken(name) from error
    unpacked, packed = sum(each.file_size for each in members), path.stat().st_size
    if unpacked > max(HIGHEST_RATIO * packed, UNSUSPECTED):
        raise refuse(name, _BOMB.fill(ratio=HIGHEST_RATIO))
    names = {each.filename for each in members}
    is_workbook = bool(names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"})
    return Format.WORKBOOK if is_workbook else Format.ARCHIVE
