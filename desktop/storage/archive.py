"""A Tollbook file: a dataset's package file and tables together in one zip archive."""

import io
import zipfile
import zlib
from collections.abc import Mapping

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import LARGEST_FILE, broken, refuse

FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of zip; the same dataset makes the same file

_NO_PACKAGE = QT_TRANSLATE_NOOP(
    "Archive",
    "This archive holds no {file}: it is not a Tollbook file. Choose another file, or unpack it "
    "and open what is inside.",
)
_NOT_INSIDE = QT_TRANSLATE_NOOP(
    "Archive", "The file is not in the archive. Get a whole archive from where it came from."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Archive",
    "What is packed in the archive has more than {most} MB; Tollbook reads no more. This is hardly "
    "a dataset.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "Archive", "The archive is locked by a password or packed in an unusual way. Pack it anew."
)


class Archive:
    """The files of an archive, in memory, within bounds. Nothing is ever unpacked to a folder."""

    def __init__(self, content: bytes, name: str, package: str) -> None:
        """`package` names the file that the dataset begins with, in the archive or in a folder.

        Raises TollbookError where that is not inside, as do reads of what cannot be read.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise broken(name) from error
        names = [each for each in self._zip.namelist() if each.count("/") <= 1]
        found = [each for each in names if each.rpartition("/")[2] == package]
        if not found:
            raise refuse(name, _NO_PACKAGE.fill(file=package))
        self._folder = min(found, key=len).removesuffix(package)
        self._left = LARGEST_FILE

    def read(self, path: str, name: str) -> bytes:
        """A file by its path from the package's folder; `name` is what messages call it."""
        try:
            member = self._zip.getinfo(self._folder + path)
        except KeyError as error:
            raise refuse(name, _NOT_INSIDE) from error
        if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise refuse(name, _LOCKED)
        self._left -= member.file_size  # zipfile unpacks no more than is stated here
        if self._left < 0:
            raise refuse(name, _TOO_LARGE.fill(most=LARGEST_FILE >> 20))
        try:
            return self._zip.read(member)
        except (RuntimeError, NotImplementedError) as error:
            raise refuse(name, _LOCKED) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise broken(name) from error


def packed(files: Mapping[str, bytes]) -> bytes:
    """An archive of files; the same files make the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, FIRST_DAY)
            member.create_system = 3  # the same on every system
            member.external_attr = 0o644 << 16
            archive.writestr(member, content, zipfile.ZIP_DEFLATED, 9)
    return written.getvalue()
