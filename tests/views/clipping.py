"""Finds texts that are cut off, lie outside of what is shown, or lie on each other.

Run as a program it looks at every page in the sizes and themes that the pictures are made in, and
prints what it finds: a scale factor is fixed for a whole process (QT_SCALE_FACTOR).
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from pathlib import Path

from painted import faults, listening
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desktop.views.controls import ElidedButton
from desktop.views.main_window import MainWindow

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark")
FEWEST_COLOURS = 20


def clipped(window: QWidget) -> list[str]:
    """What is wrong with the visible texts of a window, one line each."""
    shown = [widget for widget in texts(window) if widget.isVisible()]
    faults = [f"cut off: {_name(widget)}" for widget in shown if not _has_room(widget)]
    faults += [f"outside: {_name(widget)}" for widget in shown if not _lies_inside(widget)]
    faults += [
        f"on each other: {_name(one)} and {_name(other)}"
        for one, other in combinations(shown, 2)
        if _visible(one).intersects(_visible(other))
    ]
    return faults


def texts(window: QWidget) -> Iterator[QLabel | QAbstractButton | QComboBox]:
    """Labels, buttons and boxes of a window, the hidden ones too."""
    for kind in (QLabel, QAbstractButton, QComboBox):
        for each in window.findChildren(kind):
            if each.window() is window and not isinstance(each.parent(), QAbstractButton):
                yield each


def _has_room(widget: QWidget) -> bool:
    """Whether the whole text of a widget is shown."""
    if isinstance(widget, ElidedButton | QComboBox) and widget.toolTip() == _whole(widget):
        return True  # says the whole text when pointed at
    if isinstance(widget, QAbstractButton) and _width(widget, widget.text()) > widget.width():
        return False
    if widget.hasHeightForWidth():
        is_high = widget.heightForWidth(widget.width()) <= widget.height()
        return is_high and all(map(_longest_word_fits, _labels(widget)))
    if isinstance(widget, QLabel):
        return _width(widget, widget.text()) <= widget.contentsRect().width()
    if isinstance(widget, QComboBox):
        return (
            widget.fontMetrics().horizontalAdvance(widget.currentText()) <= _field(widget).width()
        )
    hint = widget.sizeHint()
    return hint.width() <= widget.width() and hint.height() <= widget.height()


def _whole(widget: ElidedButton | QComboBox) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.accessibleName()


def _labels(widget: QWidget) -> list[QLabel]:
    return [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _longest_word_fits(widget: QLabel) -> bool:
    widest = max((_width(widget, word) for word in widget.text().split()), default=0)
    return widest <= widget.contentsRect().width()


def _field(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)


def _lies_inside(widget: QWidget) -> bool:
    """Whether a widget can be seen whole without scrolling sideways."""
    parent, rect = widget.parentWidget(), widget.geometry()
    while parent is not None and widget.window() is not parent.parentWidget():
        is_scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if rect.left() < 0 or rect.right() > parent.width():
            return False
        if not is_scrolled and isinstance(parent.parentWidget(), QWidget):
            rect.translate(parent.pos())
        else:
            return True
        parent = parent.parentWidget()
    return True


def _visible(widget: QWidget) -> QRect:
    """Where a widget is in its window, as far as it is not scrolled away."""
    region = widget.visibleRegion().boundingRect()
    return region.translated(widget.mapTo(widget.window(), region.topLeft()) - region.topLeft())


def _name(widget: QWidget) -> str:
    text = widget.currentText() if isinstance(widget, QComboBox) else widget.property("text")
    text = text or widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {text!r}"


def is_blank(image: QImage) -> bool:
    """Whether a picture shows next to nothing."""
    small = image.scaled(64, 40)
    return len({small.pixel(x, y) for x in range(64) for y in range(40)}) < FEWEST_COLOURS


def faults_of_pages(
    sizes: Sequence[tuple[int, int]] = SIZES,
    themes: Sequence[str] = THEMES,
    language: str = "en",
    scale: float = 1.0,
    path: Path | None = None,
) -> Iterator[str]:
    """What is wrong on all pages of a file, in all these sizes and themes."""
    from desktop.app.offscreen import make_window
    from desktop.models.opening import open_any
    from desktop.state.app_state import AppState, Page
    from desktop.state.commands import ShowPage

    opened = open_any(path)
    for theme, size in product(themes, sizes):
        window = make_window(opened, theme, language, AppState(), scale)
        window.allow_all_pages()
        window.resize(*size)
        window.show()
        for page in Page:
            window.store.dispatch(ShowPage(page))
            settle(window)
            with listening() as painted:
                blank = ["blank"] if is_blank(window.grab().toImage()) else []
            for fault in blank + clipped(window) + faults(painted):
                yield f"{page}, {theme}, {size[0]}x{size[1]}: {fault}"
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle(window: MainWindow) -> None:
    """Let layouts come to rest: heights follow from widths."""
    for _ in range(3):
        QCoreApplication.processEvents()
        window.grab()


if __name__ == "__main__":
    found = list(faults_of_pages())
    print("\n".join(found))
    sys.exit(len(found) > 0)
