"""The program's icon in the forms of Windows and macOS: both hold PNG pictures as they are."""

import struct
from pathlib import Path

from installers import project

SOURCE = project.ROOT / "resources" / "icons"
ICO_SIZES = (16, 32, 64, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic08": 256}


def _picture(size: int) -> bytes:
    return (SOURCE / f"tollbook-{size}.png").read_bytes()


def ico() -> bytes:
    """An .ico file: a header, an entry of 16 bytes for each picture, the pictures."""
    pictures = [_picture(size) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    written = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        written += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return written + b"".join(pictures)


def icns() -> bytes:
    """An .icns file: a header, then each picture after its kind and length."""
    pictures = {kind: _picture(size) for kind, size in ICNS_KINDS.items()}
    parts = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(suffix: str) -> Path:
    """Write the icon to build/tollbook.ico or .icns and return its path."""
    target = project.BUILD / f"tollbook{suffix}"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes({".ico": ico, ".icns": icns}[suffix]())
    return target
