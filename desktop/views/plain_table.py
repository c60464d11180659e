"""What tables have in common: rows of one height, selected whole, with cells painted by hand."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.charts.style import SMALL, Style
from desktop.views.looks import Looks

ROW_HEIGHT = 26
MARGIN = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class PlainTable(QTableView):
    """A table without grid and row names; Tab leads out of it."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        looks.fit(self._fit)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._looks.pixels(ROW_HEIGHT))
        self.horizontalHeader().setFont(self._looks.style.font(SMALL, strong=True))


def draw_cell(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    style: Style,
    *,
    strong: bool = False,
    at_right: bool = False,
    muted: bool = False,
) -> None:
    """Paint what of a text fits into a cell, on the ground of what is selected where it is."""
    rect = cell_rect(option)
    if _state(option) & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, style.colour("selected"))
    inside = rect.adjusted(MARGIN, 0, -MARGIN, 0)
    painter.setFont(style.font(strong=strong))
    painter.setPen(style.colour("muted" if muted else "ink"))
    shown = style.fitted(text, inside.width(), strong=strong)
    painter.drawText(inside, _RIGHT if at_right else _LEFT, shown)


def cell_rect(option: QStyleOptionViewItem) -> QRect:
    """Where a cell lies."""
    return option.rect


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state
