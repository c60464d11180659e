"""Pages as pictures, without a display: the real window, painted into an image."""

import os
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.models.document import Document
from desktop.models.opening import open_any
from desktop.models.summaries import overview_summary

_CANNOT_WRITE = QT_TRANSLATE_NOOP(
    "Snapshot", "The picture cannot be written ({reason}). Choose another folder or name."
)


def overview_text(path: Path | None, language: str = "en") -> str:
    """The Overview in words."""
    from desktop.app.languages import install

    document = Document(open_any(path))
    return overview_summary(document, install(language).of(document.dataset))


def snapshot(
    path: Path | None,
    page: str,
    size: tuple[int, int],
    target: Path,
    theme: str = "light",
    language: str = "en",
    scale: float = 1.0,
) -> None:
    """Write `page` of a dataset, in a window of `size` pixels, to `target` (PNG).

    `scale` is the size of the text, 1 to 2.

    Raises TollbookError where the dataset cannot be opened or the picture not written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app.offscreen import paint_page

    image = paint_page(open_any(path), page, size, theme, language, scale)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise TollbookError(Problem(str(target), _CANNOT_WRITE.fill(reason=reason))) from error
    if not image.save(str(target), "PNG"):  # type: ignore[call-overload]
        reason = "Qt could not write the file"
        raise TollbookError(Problem(str(target), _CANNOT_WRITE.fill(reason=reason)))
