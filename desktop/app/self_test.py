"""`tollbook self-test`: whether this installation works, one line a check, without a display."""

import os
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from desktop.storage.opening import open_bundled, open_dataset

Check = tuple[str, Callable[[], bool]]


def self_test() -> int:
    """Run every check; 0 when all pass, 1 otherwise."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = 0
    for name, check in _checks():
        try:
            passed, reason = check(), ""
        except Exception as error:  # noqa: BLE001 - whatever happens is the finding
            passed, reason = False, f": {type(error).__name__}: {error}"
        failed += not passed
        print(f"{'ok' if passed else 'FAILED'}  {name}{reason}")
    return 1 if failed else 0


def _checks() -> Iterator[Check]:
    yield "the bundled dataset is unchanged", lambda: open_bundled().is_bundled
    yield "the bundled dataset passes every check", _validates
    yield "the typeface is there", _has_typeface
    for page in ("overview", "figures", "timeline", "breakdown"):
        for theme in ("light", "dark"):
            yield f"page {page}, {theme}", partial(_paints, page, theme)
    yield "the Overview in words", _tells


def _validates() -> bool:
    from desktop.storage import places

    return bool(open_dataset(places.bundled_package(), always_validate=True).dataset.figures)


def _has_typeface() -> bool:
    from PySide6.QtGui import QFontDatabase

    from desktop.app.offscreen import application
    from desktop.charts.style import FAMILY

    application()
    return FAMILY in QFontDatabase.families()


def _paints(page: str, theme: str) -> bool:
    """Whether a page becomes a picture of the size asked for that is not blank."""
    from PySide6.QtGui import QImage

    from desktop.app.snapshot import snapshot

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "page.png"
        snapshot(None, page, (1280, 800), theme, "en", target)
        image = QImage(str(target))
    small = image.scaled(64, 40)
    colours = {small.pixel(x, y) for x in range(64) for y in range(40)}
    return (image.width(), image.height()) == (1280, 800) and len(colours) > 20


def _tells() -> bool:
    from desktop.app.snapshot import overview_text

    return len(overview_text(None)) > 1000
