"""Figures as files for other programs: CSV, TSV, JSON, XLSX. The rows are the same in each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.figures import csv_lines, json_lines, tsv_lines
from desktop.export.workbook import workbook_steps
from desktop.models.wording import Wording
from desktop.storage.writing import written_aside

Lines = Callable[[Iterable[Figure]], Iterator[str]]

TEXTS: dict[str, tuple[Lines, str]] = {
    ".csv": (csv_lines, "utf-8-sig"),  # with the mark by which Excel knows UTF-8
    ".tsv": (tsv_lines, "utf-8"),
    ".json": (json_lines, "utf-8"),
}
FORMATS = (*TEXTS, ".xlsx")
_CHUNK = 200  # rows between two reports of progress
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "Export", "Figures are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so."
)


def data_steps(
    figures: Sequence[Figure], dataset: Dataset, wording: Wording, target: Path, scope: str = ""
) -> Iterator[float]:
    """Write figures in the form that the name's ending says; yields progress, 0 to 1.

    `scope` says, in the reader's language, which of the dataset's figures they are. Raises
    TollbookError.
    """
    suffix = target.suffix.lower()
    if suffix not in FORMATS:
        raise TollbookError(Problem(str(target), _NO_FORMAT))
    with written_aside(target) as path:
        if suffix in TEXTS:
            yield from _text_steps(figures, path, *TEXTS[suffix])
        else:
            yield from workbook_steps(figures, dataset, wording, path, scope)
    yield 1.0


def _text_steps(
    figures: Sequence[Figure], path: Path, lines: Lines, encoding: str
) -> Iterator[float]:
    with path.open("w", encoding=encoding, errors="backslashreplace", newline="") as file:
        for number, line in enumerate(lines(figures)):
            file.write(line)
            if number % _CHUNK == 0:
                yield number / (len(figures) + 1)
