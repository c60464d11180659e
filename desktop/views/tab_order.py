"""Where Tab leads: through the parts of the window in the order in which they are read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def stops(window: QWidget, part: QWidget) -> list[QWidget]:
    """What takes the keyboard in a part of a window, in the order of Qt's own chain."""
    return [each for each in _chain(window) if part is each or part.isAncestorOf(each)]


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            yield widget
        widget = widget.nextInFocusChain()


def move(window: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Go to the next stop, or the one before; after the last of a part comes the next part."""
    found = [stop for part in parts for stop in stops(window, part)]
    now = QApplication.focusWidget()
    if not found:
        return False
    step = 1 if forward else -1
    start = -1 if forward else 0
    at = found.index(now) if now in found else start
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _go_to(found[(at + step) % len(found)], reason)
    return True


def next_part(window: QWidget, parts: Sequence[QWidget]) -> None:
    """Go to the first stop of the next part that has any."""
    now = QApplication.focusWidget()
    at = next((n for n, each in enumerate(parts) if now and _holds(each, now)), -1)
    for part in (*parts[at + 1 :], *parts[: at + 1]):
        if found := stops(window, part):
            _go_to(found[0], Qt.FocusReason.ShortcutFocusReason)
            return


def _go_to(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a widget the keyboard and bring it into view, as Qt does where it leads itself."""
    widget.setFocus(reason)
    around = widget.parentWidget()
    while around:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
