"""The paper part of a form: format, orientation, margins, colours."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.export.paper import (
    FORMATS,
    LARGEST_MARGIN,
    LARGEST_SIDE,
    LEAST_SIDE,
    MOST_OF_SIDE,
    PageSetup,
    page_setup,
)
from desktop.views.export_dialog import THEME_NAMES
from desktop.views.output_dialog import OutputDialog
from desktop.views.segmented import Segmented

_PAPER = QT_TRANSLATE_NOOP("Paper", "Paper")
_CUSTOM = QT_TRANSLATE_NOOP("Paper", "Other size")
_ACROSS = QT_TRANSLATE_NOOP("Paper", "Width of the paper")
_TALL = QT_TRANSLATE_NOOP("Paper", "Height of the paper")
_TURN = QT_TRANSLATE_NOOP("Paper", "Orientation")
_UPRIGHT = QT_TRANSLATE_NOOP("Paper", "Upright")
_LYING = QT_TRANSLATE_NOOP("Paper", "On its side")
_MARGINS = QT_TRANSLATE_NOOP("Paper", "Margins: left, top, right, bottom")
_MARGIN = (
    QT_TRANSLATE_NOOP("Paper", "Left margin"),
    QT_TRANSLATE_NOOP("Paper", "Top margin"),
    QT_TRANSLATE_NOOP("Paper", "Right margin"),
    QT_TRANSLATE_NOOP("Paper", "Bottom margin"),
)
_COLOURS = QT_TRANSLATE_NOOP("Paper", "Colours")
_MILLIMETRE = QT_TRANSLATE_NOOP("Paper", " mm")
_OWN = "own"
_THEMES = ("light", "grey")  # ink on paper: a dark ground is for screens


class PaperForm:
    """Adds its rows to a dialog's form, and knows the page and colours that they ask for."""

    def __init__(self, dialog: OutputDialog, changed: Callable[[], object]) -> None:
        self._dialog, self._changed = dialog, changed
        say = dialog.looks.text
        names: list[tuple[object, str]] = [(name, name) for name in FORMATS]
        self.paper = dialog.choice("paperFormat", [*names, (_OWN, say(_CUSTOM))], self._tell)
        self.across = self._side("paperWidth", _ACROSS, 170)
        self.tall = self._side("paperHeight", _TALL, 240)
        self.turn, self.theme = Segmented("paperOrientation"), Segmented("paperTheme")
        self._is_lying, self._theme = False, _THEMES[0]
        self.margins = [self._margin(text, index) for index, text in enumerate(_MARGIN)]
        self._add_rows()

    def _side(self, name: str, text: Message, value: int) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setRange(round(LEAST_SIDE), round(LARGEST_SIDE))
        made.setValue(value)
        made.setSuffix(self._dialog.looks.text(_MILLIMETRE))
        made.setAccessibleName(self._dialog.looks.text(text))
        made.valueChanged.connect(self._tell)
        return made

    def _margin(self, text: Message, index: int) -> QDoubleSpinBox:
        made = QDoubleSpinBox()
        made.setObjectName(f"margin{index}")
        made.setDecimals(0)
        made.setRange(0, LARGEST_MARGIN)
        made.setValue(PageSetup().margins[index])
        made.setAccessibleName(self._dialog.looks.text(text))
        made.setToolTip(made.accessibleName())
        made.valueChanged.connect(self._changed)
        return made

    def _add_rows(self) -> None:
        dialog = self._dialog
        dialog.row(_PAPER, self.paper)
        dialog.form.addRow(self.across)
        dialog.form.addRow(self.tall)
        dialog.row(_TURN, self.turn)
        sides = QHBoxLayout()
        for margin in self.margins:
            sides.addWidget(margin)
        dialog.row(_MARGINS, sides)
        dialog.row(_COLOURS, self.theme)
        self.turn.chosen.connect(self._turn)
        self.theme.chosen.connect(self._choose_theme)
        self._offer()

    def _turn(self, key: str) -> None:
        self._is_lying = key == "lying"
        self._tell()

    def _choose_theme(self, key: str) -> None:
        self._theme = key
        self._tell()

    def _tell(self) -> None:
        self._offer()
        self._changed()

    def _offer(self) -> None:
        say = self._dialog.looks.text
        sides = [("upright", say(_UPRIGHT)), ("lying", say(_LYING))]
        self.turn.offer(sides, "lying" if self._is_lying else "upright", say(_TURN))
        themes = [(name, say(THEME_NAMES[name])) for name in _THEMES]
        self.theme.offer(themes, self._theme, say(_COLOURS))
        is_own = self.paper.currentData() == _OWN
        for widget in (self.across, self.tall):
            widget.setVisible(is_own)
        self.turn.setEnabled(not is_own)
        page = self.setup
        for margin, side in zip(self.margins, 2 * (page.width, page.height), strict=True):
            with QSignalBlocker(margin):
                margin.setMaximum(min(LARGEST_MARGIN, side * MOST_OF_SIDE))

    @property
    def theme_name(self) -> str:
        """The colours chosen."""
        return self._theme

    @property
    def setup(self) -> PageSetup:
        """The page asked for."""
        left, top, right, bottom = (margin.value() for margin in self.margins)
        margins = (left, top, right, bottom)
        if self.paper.currentData() == _OWN:
            return PageSetup(self.across.value(), self.tall.value(), margins)
        named = page_setup(self.paper.currentData())
        upright = PageSetup(named.width, named.height, margins)
        return upright.turned() if self._is_lying else upright
