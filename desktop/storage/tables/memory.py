"""Whether a table will fit into the memory that is free, asked before it is opened."""

import ctypes
import sys
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.reading import refuse
from desktop.storage.tables.source import Format

# Bytes of memory for a byte of the file, at the peak: measured with a million rows of ten columns
# (CSV 2.5, JSON 1.8, XLSX 30 of its packed size), and somewhat more.
NEEDED = {Format.DELIMITED: 3.5, Format.JSON: 3.0, Format.WORKBOOK: 40.0, Format.PARQUET: 20.0}
LEFT_FREE = 256 << 20  # bytes for everything else
_UNITS = 1 << 20

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Tables",
    "Opening this table would take about {needed} MB of memory; {free} MB are free. Close other "
    "programs, or open a part of it.",
)


def refuse_too_large(name: str, kind: Format, size: int) -> None:
    """Raise TollbookError where a file of `size` bytes would not fit; unpacked, where known."""
    free = free_bytes()
    needed = int(size * NEEDED.get(kind, 1.0))
    if free is not None and needed > free - LEFT_FREE:
        raise refuse(name, _TOO_LARGE.fill(needed=needed // _UNITS, free=free // _UNITS))


def free_bytes() -> int | None:
    """Bytes of memory that programs can still have; None where the system does not tell."""
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    fields = dict(line.split(":", 1) for line in lines if ":" in line)
    return int(fields["MemAvailable"].split()[0]) * 1024 if "MemAvailable" in fields else None


class _Status(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def _free_on_windows() -> int | None:
    status = _Status(length=ctypes.sizeof(_Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems do not have it
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
