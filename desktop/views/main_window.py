"""The window: pages on the left, the page in the middle, the inspector on the right."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.models.store import Store
from desktop.models.summaries import BUNDLED, CHANGED
from desktop.state.app_state import AppState, Layout, Page
from desktop.state.commands import (
    CompareThese,
    OpenCheck,
    Select,
    SetLayout,
    ShowFigure,
    ShowPage,
)
from desktop.views import tab_order
from desktop.views.actions import Act, make_actions
from desktop.views.controls import scrolled
from desktop.views.finder import Finder
from desktop.views.inspector import Inspector
from desktop.views.looks import Looks
from desktop.views.menus import MenuBar
from desktop.views.overview_page import OverviewPage
from desktop.views.page import CHAPTERS, PAGE_NAMES, PageView
from desktop.views.page_list import PageList

PAGE_ACTS = {
    Page.OVERVIEW: Act.PAGE_OVERVIEW,
    Page.FIGURES: Act.PAGE_FIGURES,
    Page.TIMELINE: Act.PAGE_TIMELINE,
    Page.BREAKDOWN: Act.PAGE_BREAKDOWN,
    Page.COMPARE: Act.PAGE_COMPARE,
    Page.AUDIT: Act.PAGE_AUDIT,
    Page.RECORDS: Act.PAGE_RECORDS,
}
LAYOUT_ACTS = {
    Layout.CHART: Act.LAYOUT_CHART,
    Layout.TABLE: Act.LAYOUT_TABLE,
    Layout.BOTH: Act.LAYOUT_BOTH,
}
_BACK_TAB = Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_Tab
_SIZE, _PARTS = (1280, 800), [166, 820, 290]  # pages, page and inspector side by side
_PAGE_WIDTH, _INSPECTOR_WIDTH = 500, 230  # the Overview's longest line takes so much
_WINDOW_TITLE = QT_TRANSLATE_NOOP("Window", "{title} · {digest} ({state}) – Tollbook")
_PAGES = QT_TRANSLATE_NOOP("Window", "Pages")
_SEARCH = QT_TRANSLATE_NOOP("Window", "Search pages, figures, commands   Ctrl+K")
_STATUS = QT_TRANSLATE_NOOP("Window", "{figures}, {selected} selected")
_FIGURES = QT_TRANSLATE_NOOP("Window", "%n figure(s)", None, 1)
_OFFLINE = QT_TRANSLATE_NOOP("Window", "Offline")
_WAIT = QT_TRANSLATE_NOOP("Window", "Getting the page ready…")

if TYPE_CHECKING:
    from desktop.views.handbook_dialog import HandbookDialog

PageMakers = Mapping[Page, Callable[[Store, Looks], PageView]]


class MainWindow(QMainWindow):
    """Shows the store's state. What reaches beyond the window is left to signals."""

    asked = Signal(object)  # an Act that the application carries out
    dropped = Signal(list)  # paths of files dropped onto the window
    closing = Signal()
    painted = Signal()  # once, after the first paint

    def __init__(self, store: Store, looks: Looks, makers: PageMakers) -> None:
        super().__init__()
        self.store, self.looks, self._makers = store, looks, makers
        self.pages: dict[Page, PageView] = {}
        self._frames: dict[Page, QWidget] = {}  # in which pages scroll that are larger
        self._shown: dict[Page, AppState] = {}
        self._has_painted = False
        self._handbook: HandbookDialog | None = None
        self._give_up: Callable[[], None] | None = None
        self._inspected: tuple[str, ...] | None = None
        self.widths: dict[str, dict[str, int]] = {}  # of a page's columns, as they were left
        self.can_make = {Page.OVERVIEW}
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self.resize(*_SIZE)
        self._build_body()
        self.finder = Finder(self)
        self.finder.check_asked.connect(self.open_check)
        self.finder.chapter_asked.connect(self.open_handbook)
        self.actions_by_id = make_actions(self, self._handlers())
        self._build_menus()
        self._build_tabs()
        self.painted.connect(self._complete)
        store.changed.connect(self._changed)
        store.document_changed.connect(self.show_everything)
        store.checked.connect(self._checked)
        looks.changed.connect(self.show_everything)
        self.show_everything()
        looks.dress(self)
        self._fit_parts()

    def _build_body(self) -> None:
        self.list = PageList()
        self.list.setObjectName("pages")
        for page in Page:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, page.value)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._page_chosen)
        self.stack = QStackedWidget()
        self._waiting = QLabel()
        self._waiting.setObjectName("page")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._waiting)
        self.inspector = Inspector(self.store, self.looks)
        self.inspector.followed.connect(lambda key: self.store.dispatch(Select((key,))))
        self.inspector.check_opened.connect(self.open_check)
        self.inspector.shown_in_table.connect(lambda key: self.store.dispatch(ShowFigure(key)))
        self.split = QSplitter()
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for widget in (self.list, self.stack, self.inspector):
            self.split.addWidget(widget)
            widget.raise_()  # the order in which screen readers go through them
        self.split.setStretchFactor(1, 1)
        self.split.setSizes(_PARTS)
        self.setCentralWidget(self.split)
        self._dataset_label, self._count_label, self._offline = QLabel(), QLabel(), QLabel()
        self.statusBar().addWidget(self._dataset_label)
        self.statusBar().addWidget(self._count_label)
        self._busy, self._cancel = QLabel(), QPushButton()
        self._cancel.setObjectName("cancelOpening")
        self._cancel.clicked.connect(self._given_up)
        for each in (self._busy, self._cancel, self._offline):
            self.statusBar().addPermanentWidget(each)
        self.hide_busy()

    def _build_menus(self) -> None:
        self.menu_bar = MenuBar(self.actions_by_id)
        self.setMenuBar(self.menu_bar)
        self.actions_by_id[Act.INSPECTOR].setChecked(True)
        self._search_button = QPushButton()
        self._search_button.setObjectName("searchButton")
        self._search_button.clicked.connect(self.finder.open)
        self.menu_bar.setCornerWidget(self._search_button)

    def _handlers(self) -> dict[Act, Callable[[], object]]:
        handlers: dict[Act, Callable[[], object]] = {
            act: lambda act=act: self.asked.emit(act)  # type: ignore[misc]
            for act in Act
        }
        handlers |= {
            PAGE_ACTS[page]: lambda page=page: self.store.dispatch(ShowPage(page))  # type: ignore[misc]
            for page in Page
        }
        handlers |= {
            LAYOUT_ACTS[each]: lambda each=each: self.store.dispatch(SetLayout(each))  # type: ignore[misc]
            for each in Layout
        }
        return handlers | {
            Act.QUIT: self.close,
            Act.UNDO: self.store.undo,
            Act.REDO: self.store.redo,
            Act.COPY: self._copy,
            Act.COPY_CITATION: self.inspector.copy_citation,
            Act.COMPARE_SELECTED: self._compare_selected,
            Act.FIND: self._find,
            Act.SEARCH: self.finder.open,
            Act.HANDBOOK: lambda: self.open_handbook(CHAPTERS[self.store.state.page]),
            Act.SHORTCUTS: self._show_shortcuts,
            Act.TOUR: self.show_tour,
            Act.INSPECTOR: self._toggle_inspector,
            Act.NEXT_PART: lambda: tab_order.next_part(self, self._window_parts()),
        }

    def show_everything(self) -> None:
        """Write every text anew and show the whole state: another language, theme or dataset."""
        self.finder.forget()
        self._shown.clear()
        self._inspected = None
        self._search_button.setText(self.looks.text(_SEARCH))
        self.menu_bar.reword(self.looks)  # and lays out anew what stands in its corner
        self.list.setAccessibleName(self.looks.text(_PAGES))
        for row, page in enumerate(Page):
            self.list.item(row).setText(self.looks.text(PAGE_NAMES[page]))
        self._waiting.setText(self.looks.text(_WAIT))
        self._offline.setText(self.looks.text(_OFFLINE))
        self._name_dataset()
        self._show(self.store.state)
        self._fit_parts()

    def _fit_parts(self) -> None:
        """Parts beside each other as narrow as they may be at this size of text."""
        pixels, names = (
            self.looks.pixels,
            self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth(),
        )
        self.list.setFixedWidth(max(_PARTS[0], names + pixels(12)))
        self.stack.setMinimumWidth(min(pixels(_PAGE_WIDTH), _PAGE_WIDTH + 60))
        widest = min(pixels(_INSPECTOR_WIDTH), _INSPECTOR_WIDTH + 130)
        self.inspector.setMinimumWidth(max(widest, self.inspector.least_width()))

    def _name_dataset(self) -> None:
        opened, dataset = self.store.document.opened, self.store.document.dataset
        state = BUNDLED if opened.is_bundled else CHANGED
        name = data_text(dataset.title)
        title = _WINDOW_TITLE.fill(title=name, digest=dataset.digest[:8], state=state)
        self.setWindowTitle(self.looks.text(title))
        self._dataset_label.setText(self.looks.text(name))
        self.actions_by_id[Act.OPEN_BUNDLED].setEnabled(not opened.is_bundled)

    def _checked(self) -> None:
        if self.store.document.proposals:
            self.show_everything()

    def open_check(self, key: str) -> None:
        """Show a check on the page of the audit."""
        keys = next(each.keys for each in self.store.document.checks if each.id == key)
        self.store.dispatch(OpenCheck(key, keys))

    def _changed(self, _old: AppState, new: AppState) -> None:
        self._show(new)

    def _show(self, state: AppState) -> None:
        page = self._page(state.page)
        self.stack.setCurrentWidget(self._frames[state.page] if page else self._waiting)
        if page and self._shown.get(state.page) != state:
            page.refresh(self._shown.get(state.page), state)
            self._shown[state.page] = state
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(list(Page).index(state.page))
        if state.selection != self._inspected:
            self._inspected = state.selection
            self.inspector.refresh()
        self._show_actions(state, page)
        figures = _FIGURES.counted(len(self.store.document.dataset.figures))
        text = _STATUS.fill(figures=figures, selected=len(state.selection))
        self._count_label.setText(self.looks.text(text))

    def _show_actions(self, state: AppState, page: PageView | None) -> None:
        self.actions_by_id[PAGE_ACTS[state.page]].setChecked(True)
        self.actions_by_id[LAYOUT_ACTS[state.layout]].setChecked(True)
        self.actions_by_id[Act.UNDO].setEnabled(self.store.can_undo)
        self.actions_by_id[Act.REDO].setEnabled(self.store.can_redo)
        self.actions_by_id[Act.COPY_CITATION].setEnabled(self.inspector.figure is not None)
        self.actions_by_id[Act.COMPARE_SELECTED].setEnabled(bool(state.selection))
        for act in (Act.COPY_PICTURE, Act.COPY_DATA):
            self.actions_by_id[act].setEnabled(page is not None and page.has_charts)

    def _page(self, page: Page) -> PageView | None:
        """The widget of a page, made when first shown; None while its libraries are loading."""
        if page not in self.pages and page in self.can_make:
            self.pages[page] = self._makers[page](self.store, self.looks)
            self._frames[page] = scrolled(self.pages[page])
            self.stack.addWidget(self._frames[page])
            self.pages[page].set_widths(self.widths.get(page, {}))
            if hasattr(view := self.pages[page], "asked"):
                view.asked.connect(lambda act: self.actions_by_id[act].trigger())
            if isinstance(view, OverviewPage):
                view.wants_bundled.connect(lambda: self.asked.emit(Act.OPEN_BUNDLED))
                view.check_opened.connect(self.open_check)
        return self.pages.get(page)

    def allow_all_pages(self) -> None:
        """The libraries are there: make the pages not yet made, one each time nothing else is."""
        self.can_make = set(Page)
        self._complete()
        self._show(self.store.state)
        QTimer.singleShot(0, self, self._make_next)

    def _complete(self) -> None:
        self.inspector.complete()
        for page in self.pages.values():
            page.complete()

    def _make_next(self) -> None:
        missing = [page for page in Page if page not in self.pages]
        if missing and (page := self._page(missing[0])):
            page.refresh(None, self.store.state)
            self._shown[missing[0]] = self.store.state
            QTimer.singleShot(0, self, self._make_next)

    def _page_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.store.dispatch(ShowPage(Page(item.data(Qt.ItemDataRole.UserRole))))

    @property
    def current_page(self) -> PageView | None:
        """The page that is open; None while it is being made."""
        return self.pages.get(self.store.state.page)

    def _copy(self) -> None:
        page = self.current_page
        if not (page and page.copy()):
            self.inspector.copy_citation()

    def _compare_selected(self) -> None:
        """Set what is selected beside each other; of points their series."""
        chosen = (
            key.partition("@")[0] if "@" in key else key for key in self.store.state.selection
        )
        self.store.dispatch(CompareThese(tuple(dict.fromkeys(chosen))))

    def _find(self) -> None:
        if self.store.state.page not in {Page.AUDIT, Page.RECORDS}:
            self.store.dispatch(ShowPage(Page.FIGURES))
        if page := self.current_page:
            page.focus_search()

    def _toggle_inspector(self) -> None:
        shown = self.actions_by_id[Act.INSPECTOR].isChecked()
        self.inspector.setVisible(shown)

    def open_handbook(self, where: str) -> None:
        """Open the handbook beside the window, at a chapter or a section of it."""
        if self._handbook is None:
            from desktop.views.handbook_dialog import HandbookDialog

            self._handbook = HandbookDialog(self, self.looks)
        self._handbook.show()
        self._handbook.raise_()
        self._handbook.activateWindow()
        self._handbook.open_at(where)

    def _show_shortcuts(self) -> None:
        from desktop.views.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self, self.looks).open()

    def show_tour(self) -> None:
        """Show what the parts of the window are for, in four steps."""
        from desktop.views.tour import TourDialog, steps

        if not self.actions_by_id[Act.INSPECTOR].isChecked():
            self.actions_by_id[Act.INSPECTOR].trigger()
        parts = (self.list, self.stack, self.inspector, self._search_button)
        TourDialog(self, self.looks, steps(parts)).show()

    def show_busy(self, text: str, cancel: str, give_up: Callable[[], None]) -> None:
        """Say that something is being done, with a button that gives it up."""
        self._busy.setText(text)
        self._cancel.setText(cancel)
        self._cancel.setAccessibleName(f"{cancel}: {text}")
        self._give_up = give_up
        self._busy.show()
        self._cancel.show()

    def _given_up(self) -> None:
        if self._give_up:
            self._give_up()

    def hide_busy(self) -> None:
        """It is done, or given up."""
        self._busy.hide()
        self._cancel.hide()

    def layout_values(self) -> dict[str, Any]:
        """Where the window and its parts are, for the settings."""
        widths = {page.value: view.widths() for page, view in self.pages.items()}
        values: dict[str, Any] = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "splitter": self.split.sizes(),
            "inspector": self.actions_by_id[Act.INSPECTOR].isChecked(),
            "widths": self.widths | widths,
        }
        return values

    def reset_layout(self) -> None:
        """Give the window and its parts the places and sizes of the first day."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.resize(*_SIZE)
        self.split.setSizes(_PARTS)
        if not self.actions_by_id[Act.INSPECTOR].isChecked():
            self.actions_by_id[Act.INSPECTOR].trigger()
        self.widths = {}
        for page in self.pages.values():
            page.set_widths({})

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _window_parts(self) -> tuple[QWidget, ...]:
        """The parts of the window in the order in which Tab goes through them."""
        return (self.list, self.stack, self.inspector, self.statusBar(), self.menu_bar)

    def _build_tabs(self) -> None:
        """Tab by shortcut: Qt asks for the next widget also while one is being deleted."""
        for key, forward in ((Qt.Key.Key_Tab, True), (_BACK_TAB, False)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(
                lambda forward=forward: tab_order.move(self, self._window_parts(), forward=forward)
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        for dialog in self.findChildren(QDialog):  # those beside it close with it
            dialog.close()
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = (url for url in event.mimeData().urls() if url.isLocalFile())
        if paths := [url.toLocalFile() for url in urls]:
            self.dropped.emit(paths)
