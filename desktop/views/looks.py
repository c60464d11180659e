"""How everything looks and speaks now: theme and wording, announced when either changes."""

import re
from collections.abc import Callable
from string import Template

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.charts.style import SMALL, TEXT, TITLE, Style, Theme, load_theme
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.models.looking import Looking
from desktop.models.store import Store
from desktop.storage import places

_LENGTH = re.compile(r"\b([4-9]|[1-9]\d+)px")
_RATE = QT_TRANSLATE_NOOP("Looks", "{number} MB a second")
_SHEET = Template("""
QMainWindow, #page, #pageScroll { background: $paper; }
#pageScroll, #outputForm { border: none; }
#outputForm, #outputForm > QWidget > QWidget { background: transparent; }
QDialog { background: $paper; }
QSpinBox, QDoubleSpinBox { min-height: 26px; }
QCheckBox { min-height: 22px; }
QProgressBar { background: $card; border: 1px solid $control; border-radius: 4px;
  max-height: 10px; min-width: 160px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenuBar { background: $card; border-bottom: 1px solid $hairline; padding: 3px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $card; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 3px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $control; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }
QStatusBar { background: $card; border-top: 1px solid $hairline; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: ${small}px; padding: 2px 8px; }
QSplitter::handle:horizontal { background: $hairline; }
QSplitter::handle:vertical, #plainSplit::handle { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
#pages { background: $card; border: none; padding: 8px 6px; outline: none; }
#pages::item { padding: 7px 10px; border-radius: 4px; color: $ink; }
#pages::item:selected { background: $accent; color: $on_accent; font-weight: 600; }
#pages::item:hover:!selected { background: $selected; }
#pages[keyboard="true"] { border: 2px solid $focus; padding: 6px 4px; }
#tour { background: $card; border: 1px solid $control; }
#tourFrame { border: 3px solid $focus; background: transparent; }
#card, #notice, #caution { background: $card; border: 1px solid $hairline; border-radius: 5px; }
#notice, #caution { background: $caution; border: none; border-left: 3px solid $caution_mark;
  border-radius: 0; }
#caution { padding: 6px 10px; }
#notice QLabel, #caution QLabel { background: transparent; }
#inspector, #inspectorBody { background: $card; border: none; }
#inspector { border-left: 3px solid $card; }
#inspector:focus { border-left-color: $focus; }
QGraphicsView { border: 2px solid $card; }
QGraphicsView:focus { border-color: $focus; }
QLabel[role="page"] { font-size: 20px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="number"] { font-size: 22px; font-weight: 600; }
QLabel[role="muted"], QLabel[role="field"] { color: $muted; font-size: ${small}px; }
QLabel[role="read"] { border: 1px solid transparent; }
QLabel[role="read"]:focus { border: 1px solid $focus; }
QLabel[role="link"] { color: $accent; background: transparent; }
QLabel[role="strong"] { font-weight: 600; }
QToolButton, QPushButton { background: $card; border: 1px solid $control;
  border-radius: 4px; padding: 4px 10px; min-height: 18px; }
QToolButton:hover, QPushButton:hover { background: $selected; }
QToolButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $control; border-color: $hairline; }
QToolButton::menu-indicator { image: none; }
QToolButton:focus, QPushButton:focus, QLineEdit:focus, QCheckBox:focus {
  border: 2px solid $focus; padding: 3px 9px; }
QCheckBox:focus { border-radius: 3px; padding: 0; }
QToolButton[role="link"], QPushButton[role="link"] { border: none; color: $accent; padding: 2px 0;
  text-align: left; background: transparent; }
QToolButton[role="link"]:hover, QPushButton[role="link"]:hover { text-decoration: underline;
  background: transparent; }
QToolButton[role="link"]:focus, QPushButton[role="link"]:focus { border: 2px solid $focus;
  padding: 0; }
QPushButton[role="number"] { border: none; color: $ink; background: transparent; padding: 0;
  font-size: 40px; font-weight: 600; text-align: left; }
QPushButton[role="number"]:hover { color: $accent; }
QPushButton[role="number"]:focus { border: 2px solid $focus; }
QPushButton[role="chip"] { border-radius: 10px; padding: 1px 9px; font-size: ${small}px; }
QPushButton[role="chip"]:focus { padding: 0 8px; }
QLineEdit { background: $card; border: 1px solid $control; border-radius: 4px; padding: 4px 8px;
  min-height: 18px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox { background: $card; border: 1px solid $control; border-radius: 4px;
  padding: 4px 8px; min-height: 21px; }
QComboBox:hover { background: $selected; }
QComboBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $control; outline: none;
  selection-background-color: $selected; selection-color: $ink; }
QCheckBox::indicator, QListWidget::indicator { width: 14px; height: 14px; background: $card;
  border: 1px solid $control; border-radius: 3px; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $accent;
  border-color: $accent; image: url("$check"); }
QTableView { background: $card; border: 1px solid $hairline; gridline-color: $hairline;
  outline: none; selection-background-color: $selected; selection-color: $ink; }
QTableView:focus, QListWidget:focus, QTextEdit:focus, QPlainTextEdit:focus {
  border: 2px solid $focus; }
QHeaderView { background: $card; }
QHeaderView::section { background: $card; color: $muted; border: none; font-size: ${small}px;
  border-bottom: 1px solid $control; padding: 6px 8px; font-weight: 600; }
QHeaderView::section:hover { background: $selected; }
#auditVerdicts QToolButton { padding: 2px 8px; font-size: ${small}px; }
#auditVerdicts QToolButton:focus { padding: 1px 7px; }
QListWidget, QTextBrowser { background: $card; border: 1px solid $hairline; outline: none; }
QListWidget::item { padding: 4px 6px; }
QListWidget::item:selected { background: $selected; color: $ink; }
QToolTip { background: $card; color: $ink; border: 1px solid $control; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $hairline; border-radius: 4px; min-height: 28px;
  min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


class Looks(QObject):
    """The style of all views of a window."""

    changed = Signal()
    resized = Signal()  # before `changed`, where the texts have another size

    def __init__(self, store: Store, theme: str, scale: float = 1.0) -> None:
        super().__init__()
        self._store = store
        self._window: QWidget | None = None
        self.theme, self.scale = load_theme(theme), scale
        store.reworded.connect(self.changed)

    @property
    def style(self) -> Style:
        """Theme and wording for painting on screen."""
        return Style(self.theme, self._store.wording, self.scale)

    def pixels(self, number: float) -> int:
        """A length that goes with the text, from what it is at 100 %."""
        return round(number * self.scale)

    def within(self, parent: QWidget, width: int, height: int) -> QSize:
        """The size of a dialog, from what it is at 100 %: no larger than the screen."""
        room = parent.screen().availableSize() - QSize(40, 60)
        return QSize(self.pixels(width), self.pixels(height)).boundedTo(room)

    def fit(self, size: Callable[[], object]) -> None:
        """Size a widget that lives as long as the window, now and whenever the text does."""
        size()
        self.resized.connect(size)

    def problem(self, problem: Problem) -> str:
        """Where something is wrong, and the sentence about it."""
        return f"{self.text(problem.place())}: {self.text(problem.sentence)}"

    def text(self, message: Message) -> str:
        """A message in the reader's language."""
        return self._store.wording.text(message)

    def reading_rate(self, job: Looking) -> str:
        """How much of its file a job reads in a second."""
        size = job.path.stat().st_size if job.path and job.path.exists() else 0
        number = self._store.wording.number(round(job.rate(size) / 1e6, 1))
        return self.text(_RATE.fill(number=number))

    def set_theme(self, name: str) -> None:
        """Use another theme everywhere."""
        if name != self.theme.name:
            self.theme = load_theme(name)
            self._apply()
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Use another size of text everywhere: 1 to 2."""
        if scale != self.scale:
            self.scale = scale
            self._apply()
            self.resized.emit()
            self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a window and all that it opens the style sheet, now and whenever it changes.

        Cheapest when all widgets are there, for each is then polished once. The sheet is not the
        application's: Qt polishes each widget as many times as it is deep for one of those.
        """
        self._window = window
        window.setStyleSheet(style_sheet(self.theme, self.scale))

    def _apply(self) -> None:
        self.apply_colours()
        if self._window:
            self.dress(self._window)

    def apply_colours(self) -> None:
        """Palette and typeface: cheapest while there are no widgets yet."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setFont(self.style.font())


def palette(theme: Theme) -> QPalette:
    """Qt's colour roles from the theme."""
    colours = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: theme.card,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.paper,
        role.Text: theme.ink,
        role.Button: theme.card,
        role.ButtonText: theme.ink,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.hairline,
    }
    for each, colour in pairs.items():
        colours.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.control))
    return colours


def style_sheet(theme: Theme, scale: float) -> str:
    """The few rules that Qt's own style leaves open; all but hairlines go with the text."""
    sheet = _SHEET.substitute(
        paper=theme.paper,
        card=theme.card,
        ink=theme.ink,
        muted=theme.muted,
        hairline=theme.hairline,
        control=theme.control,
        accent=theme.accent,
        on_accent=theme.on_accent,
        selected=theme.selected,
        focus=theme.focus,
        caution=theme.caution,
        caution_mark=theme.caution_mark,
        check=(places.resources() / "icons" / f"check-{theme.name}.svg").as_posix(),
        down=(places.resources() / "icons" / f"down-{theme.name}.svg").as_posix(),
        small=round(SMALL),
        text=round(TEXT),
        title=round(TITLE),
    )
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", sheet)
