"""Figures as columns whose words sort by the rules of the reader's language."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from desktop.analysis.columns import FigureColumns
from desktop.domain.figure import Figure
from desktop.models.figure_table import figure_cell
from desktop.models.wording import Wording


def figure_columns(figures: Sequence[Figure], wording: Wording) -> FigureColumns:
    """Columns found by what a wording says of them, collated by the default locale."""
    return FigureColumns(
        figures, sort_key(), lambda figure, column: figure_cell(figure, column, wording)
    )


def language() -> str:
    """The language whose rules words are sorted by."""
    return QLocale().name()


def sort_key() -> Callable[[str], Any]:
    """What words are sorted by in the default locale; digits inside them compare as numbers."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # compares bytes: capitals first, 10 before 2
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    return collator.sortKey
