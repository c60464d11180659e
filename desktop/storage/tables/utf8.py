"""A text in whatever encoding, as the UTF-8 that pandas' parser takes without a copy more."""

import codecs
from collections.abc import Callable, Iterator

from desktop.storage.tables.source import Source

_CHUNK = 1 << 18  # bytes


class Utf8:
    """A file's text below its first lines. It is no file to pandas, which would decode it again."""

    def __init__(
        self, source: Source, encoding: str, lines_above: int, watch: Callable[[bytes], bytes]
    ) -> None:
        """Begin below so many lines; `watch` sees all that is read below them."""
        self._source, self._watch = source, watch
        is_utf8 = encoding in {"utf-8", "utf-8-sig"}
        self._decoder = None if is_utf8 else codecs.getincrementaldecoder(encoding)()
        source.rewind(by_lines=True)
        self._left = b""
        lines: list[bytes] = []
        while len(lines) <= lines_above and (chunk := self._chunk(_CHUNK)):
            self._left += chunk
            lines = self._left.splitlines(keepends=True)
        self._left = b"".join(lines[lines_above:])

    def __iter__(self) -> Iterator[bytes]:
        """As pandas asks of whatever it reads."""
        return iter(self.read, b"")

    def read(self, size: int = _CHUNK) -> bytes:
        """The next bytes, about as many as are asked for, in UTF-8."""
        left, self._left = self._left, b""
        return self._watch(left or self._chunk(size))

    def _chunk(self, size: int) -> bytes:
        if self._decoder is None:
            return self._source.read(size)
        text = ""
        while not text:  # the first byte of a letter of two makes none yet
            content = self._source.read(size)
            text = self._decoder.decode(content, final=not content)
            if not content:
                break
        return text.encode()


def first_fault(source: Source, encoding: str) -> int:
    """The place of the first byte that is no text in an encoding; the end where all of it is."""
    decoder = codecs.getincrementaldecoder(encoding)()
    source.rewind()
    place = 0
    while True:
        content = source.read(_CHUNK)
        begun = len(decoder.getstate()[0])
        try:
            decoder.decode(content, final=not content)
        except UnicodeDecodeError as error:
            return place - begun + error.start
        except UnicodeError:  # UTF-16 without the mark that it begins with
            return 0
        if not content:
            return place
        place += len(content)
