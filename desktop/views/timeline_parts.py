"""Parts of the Timeline: what each line is, and whose numbers are drawn where there are several."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.analysis.charts import Panel
from desktop.charts.times import draw_key, key_height
from desktop.domain.messages import data_text
from desktop.views.looks import Looks

_WIDEST = 320  # pixels


class LineKey(QWidget):
    """What each line of a panel is."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the chart below
        self._looks = looks
        self._panel: Panel | None = None

    def show_panel(self, panel: Panel) -> None:
        """Name the lines of another panel."""
        self._panel = panel
        self.setVisible(len(panel.lines) > 1)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as the rows that the names take at this width."""
        if self._panel:
            tall = key_height(self._panel, max(self.width(), 300), self._looks.style)
            self.setFixedHeight(round(tall))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._panel:
            painter = QPainter(self)
            draw_key(painter, QRectF(self.rect()), self._panel, self._looks.style)
            painter.end()


class Populations(QComboBox):
    """Whose numbers are drawn; to be seen where there are several to choose from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(_WIDEST)

    def offer(self, found: Sequence[str], now: str, looks: Looks, *, is_drawn: bool) -> None:
        """Offer populations, one of which is chosen now, or else the first."""
        self.setVisible(is_drawn and len(found) > 1)
        with QSignalBlocker(self):
            self.clear()
            for each in found:
                self.addItem(looks.text(data_text(each)), each)
            self.setCurrentIndex(max(0, self.findData(now)))
