"""Hands and eyes for the real window: click where a person would, and see what is lit up."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from desktop.charts.mark_view import BarView, MarkView
from desktop.charts.plot import PanelPlot
from desktop.state.app_state import Page
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow
from desktop.views.page import PageView
from desktop.views.table import FigureTable

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_CLOSE = 40  # difference of two colours that the eye takes for one


def page_of(window: MainWindow) -> PageView:
    """The page shown."""
    page = window.pages[window.store.state.page]
    assert window.stack.currentWidget().widget() is page
    return page


def click(widget: QWidget, at: QPoint | None = None, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Click a widget that can be seen."""
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT, modifier, at or widget.rect().center())


def click_named(window: QWidget, name: str) -> None:
    """Click the button with an object name."""
    click(named_button(window, name))


def named_button(window: QWidget, name: str) -> QAbstractButton:
    """The visible button with an object name."""
    settle()  # what was just put into a layout is shown
    visible = [each for each in find_named(window, name) if each.isVisible()]
    assert visible, f"no visible button {name}"
    return visible[0]


def find_named(window: QWidget, name: str) -> list[QAbstractButton]:
    """All buttons with an object name, hidden ones too."""
    return window.findChildren(QAbstractButton, name)


def heard(chart: QWidget) -> str:
    """What a screen reader reads of a chart: the mark that arrows have led to."""
    face = QAccessible.queryAccessibleInterface(chart)
    mark = face.focusChild() if face else None
    return mark.text(QAccessible.Text.Name) if mark else ""


def settle() -> None:
    """Let Qt do what it has put off: layouts, deletions, paints."""
    QCoreApplication.processEvents()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def key_of(page: Page) -> Qt.Key:
    """The digit of a page's shortcut."""
    return Qt.Key(Qt.Key.Key_1 + list(Page).index(page))


def mark_point(view: MarkView | PanelPlot, key: str) -> QPoint:
    """Where a mark is, in pixels of the widget that takes the mouse."""
    if isinstance(view, PanelPlot):
        place = view.scene_point(key)
        assert place is not None
        return view.mapFromScene(place)
    if view.mark_place(key) is None:
        view.grab()  # places are known once they were painted
    rect = view.mark_place(key)
    assert rect is not None
    return rect.center().toPoint()


def mouse_target(view: MarkView | PanelPlot) -> QWidget:
    """The widget of a chart that takes the mouse."""
    return view.viewport() if isinstance(view, PanelPlot) else view


def click_mark(view: MarkView | PanelPlot, key: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Click the mark of a figure."""
    click(mouse_target(view), mark_point(view, key), modifier)


def is_lit(view: MarkView | PanelPlot, key: str) -> bool:
    """Whether the mark of a figure is painted as selected."""
    theme = view.painting_style.theme if isinstance(view, PanelPlot) else None
    target, at = mouse_target(view), mark_point(view, key)
    image = target.grab().toImage()
    if isinstance(view, BarView):
        row = view.mark_place(key)
        assert row is not None
        corner = row.topLeft().toPoint() + QPoint(4, 2)
        return _is_like(_pixel(image, corner), QColor(_theme_colour("selected")))
    focus = QColor(theme.focus if theme else _theme_colour("focus"))
    around = QRect(at.x() - 8, at.y() - 8, 17, 17)
    return any(_is_like(_pixel(image, each), focus) for each in _points(around & target.rect()))


def _theme_colour(role: str) -> str:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    return str(getattr(window.looks.theme, role))


def _pixel(image: QImage, at: QPoint) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(at.x() * ratio), int(at.y() * ratio))


def _points(rect: QRect) -> Iterator[QPoint]:
    for y in range(rect.top(), rect.bottom() + 1):
        for x in range(rect.left(), rect.right() + 1):
            yield QPoint(x, y)


def _is_like(one: QColor, other: QColor) -> bool:
    parts = zip(one.getRgb(), other.getRgb(), strict=True)
    return sum(abs(first - second) for first, second in parts) < _CLOSE


def click_row(
    table: FigureTable, key: str, column: int = 0, modifier: Qt.KeyboardModifier = NONE
) -> None:
    """Click the row of a figure, wherever it is."""
    row = table.figures.place(key)
    assert row is not None, f"{key} is not in the table"
    index = table.figures.index(row, column)
    table.scrollTo(index)
    click(table.viewport(), table.visualRect(index).center(), modifier)


def click_header(table: FigureTable, section: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Click a header."""
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    click(header.viewport(), at, modifier)


def header_texts(table: FigureTable) -> list[str]:
    """What the headers say."""
    model = table.figures
    return [
        str(model.headerData(section, Qt.Orientation.Horizontal))
        for section in range(model.columnCount())
    ]


def selected_rows(table: FigureTable) -> list[str]:
    """Keys of the rows that are selected, top to bottom."""
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    return list(table.figures.keys(rows))


def is_in_view(table: FigureTable, key: str) -> bool:
    """Whether the row of a figure can be seen without scrolling."""
    row = table.figures.place(key)
    assert row is not None
    rect = table.visualRect(table.figures.index(row, 0))
    return table.isVisible() and table.viewport().rect().contains(rect.center())


def inspector_text(window: MainWindow, name: str) -> str:
    """What the inspector says in one of its fields, "value" for the number."""
    wanted = "inspectorValue" if name == "value" else f"inspector-{name}"
    found = window.inspector.findChild(QLabel, wanted)
    assert found is not None
    return found.text() if found.isVisible() else ""


def follow_link(window: MainWindow, key: str) -> None:
    """Click the inspector's link to a figure."""
    button = named_button(window.inspector, f"related-{key}")
    window.inspector.ensureWidgetVisible(button)
    click(button)


def drag(
    view: PanelPlot, start: QPointF, end: QPointF, modifier: Qt.KeyboardModifier = NONE
) -> None:
    """Drag with the left button between two points of the plot's scene."""
    target = view.viewport()
    first, last = view.mapFromScene(start), view.mapFromScene(end)
    QTest.mousePress(target, LEFT, modifier, first)
    for part in (0.2, 0.6, 1.0):
        move(target, first + (last - first) * part, LEFT, modifier)
    QTest.mouseRelease(target, LEFT, modifier, last)


def move(
    target: QWidget,
    at: QPoint,
    buttons: Qt.MouseButton = Qt.MouseButton.NoButton,
    modifier: Qt.KeyboardModifier = NONE,
) -> None:
    """Move the mouse with buttons held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(target.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        buttons,
        modifier,
    )
    QApplication.sendEvent(target, event)


def choose_item(box: QComboBox, text: str) -> None:
    """Open a box's list and choose one of its entries by keyboard."""
    row = box.findText(text)
    assert row >= 0, [box.itemText(each) for each in range(box.count())]
    click(box)
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def shown_keys(page: FiguresPage) -> tuple[str, ...]:
    """Keys of the figures shown, top to bottom."""
    return page.model.keys(range(page.model.rowCount()))
