"""Paper from a printer: the same pages, painted on what Qt knows as a printer."""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.paper import painting
from desktop.export.pdf import Leaves

_NO_PAPER = QT_TRANSLATE_NOOP(
    "Printing",
    "The printer has no paper of this size. Choose another, or save a PDF and print that.",
)
_REFUSES = QT_TRANSLATE_NOOP(
    "Printing",
    "The printer does not take the pages. See whether it is switched on and connected, or save a "
    "PDF and print that.",
)
_GONE = QT_TRANSLATE_NOOP(
    "Printing", "There is no printer of this name any more. Choose another, or save a PDF."
)


def printer_names() -> list[str]:
    """The printers that the system knows, its own choice first."""
    names, first = QPrinterInfo.availablePrinterNames(), QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != first, name))


def printer_named(name: str) -> QPrinter:
    """A printer of the system. Raises TollbookError where it is gone."""
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise TollbookError(Problem(name, _GONE))
    return QPrinter(found, QPrinter.PrinterMode.HighResolution)


def print_steps(
    leaves: Leaves, printer: QPrinter, first: int = 0, last: int | None = None
) -> Iterator[float]:
    """Print the pages `first` to `last` (indexes); yields progress. Raises TollbookError."""
    name = printer.printerName() or "PDF"
    last = leaves.count - 1 if last is None else min(last, leaves.count - 1)
    printer.setFullPage(True)
    if not printer.setPageLayout(_layout(*leaves.size(first))):
        raise TollbookError(Problem(name, _NO_PAPER))
    try:
        with painting(printer, printer.resolution()) as painter:
            for index in range(first, last + 1):
                if index > first and not printer.newPage():
                    raise TollbookError(Problem(name, _REFUSES))
                leaves.paint(painter, index)
                yield (index - first + 1) / (last - first + 1)
    except OSError as error:
        raise TollbookError(Problem(name, _REFUSES)) from error


def _layout(width: float, height: float) -> QPageLayout:
    """Paper as printers know it: upright, and turned where it lies on its side."""
    is_lying = width > height
    short, long = min(width, height), max(width, height)
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter, "", _MATCH)
    turns = QPageLayout.Orientation
    layout = QPageLayout(size, turns.Landscape if is_lying else turns.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


_MATCH = QPageSize.SizeMatchPolicy.FuzzyMatch
