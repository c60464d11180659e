"""What a person can do, as data: id, text, shortcut and menu. Each becomes one QAction."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.views.looks import Looks

_ACCESS_KEY = re.compile("&(.)")  # two of them are one that is read


class Act(StrEnum):
    """Ids of all commands; the object name of each action."""

    OPEN = "open"
    OPEN_BUNDLED = "open-bundled"
    SAVE = "save"
    KEEP_LISTS = "keep-lists"
    FORGET_LISTS = "forget-lists"
    EXPORT_CHART = "export-chart"
    EXPORT_DATA = "export-data"
    EXPORT_RECORDS = "export-records"
    REPORT = "report"
    PRINT = "print"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    COPY_CITATION = "copy-citation"
    COPY_PICTURE = "copy-picture"
    COPY_DATA = "copy-data"
    COMPARE_SELECTED = "compare-selected"
    FIND = "find"
    SEARCH = "search"
    PAGE_OVERVIEW = "page-overview"
    PAGE_FIGURES = "page-figures"
    PAGE_TIMELINE = "page-timeline"
    PAGE_BREAKDOWN = "page-breakdown"
    PAGE_COMPARE = "page-compare"
    PAGE_AUDIT = "page-audit"
    PAGE_RECORDS = "page-records"
    LAYOUT_CHART = "layout-chart"
    LAYOUT_TABLE = "layout-table"
    LAYOUT_BOTH = "layout-both"
    INSPECTOR = "inspector"
    NEXT_PART = "next-part"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_CONTRAST = "theme-contrast"
    TEXT_LARGER = "text-larger"
    TEXT_SMALLER = "text-smaller"
    TEXT_NORMAL = "text-normal"
    SAVE_VIEW = "save-view"
    MANAGE_VIEWS = "manage-views"
    HANDBOOK = "handbook"
    SHORTCUTS = "shortcuts"
    TOUR = "tour"
    REPORT_NUMBER = "report-number"
    LOG_FOLDER = "log-folder"
    RESET = "reset-settings"
    ABOUT = "about"


class Menu(StrEnum):
    """The menus, left to right; `views` and `text` open from the one before."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    VIEWS = "views"
    TEXT = "text"
    HELP = "help"


MENU_NAMES = {
    Menu.FILE: QT_TRANSLATE_NOOP("Menu", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Menu", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menu", "&View"),
    Menu.VIEWS: QT_TRANSLATE_NOOP("Menu", "Sa&ved views"),
    Menu.TEXT: QT_TRANSLATE_NOOP("Menu", "Text si&ze"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menu", "&Help"),
}


class Spec(NamedTuple):
    """A command. Those of one `choice` exclude each other; `starts` opens a group in its menu."""

    act: Act
    menu: Menu
    text: Message
    shortcut: str = ""
    choice: str = ""
    checkable: bool = False
    starts: bool = False


SPECS = (
    Spec(Act.OPEN, Menu.FILE, QT_TRANSLATE_NOOP("Action", "&Open a dataset or list…"), "Ctrl+O"),
    Spec(Act.OPEN_BUNDLED, Menu.FILE, QT_TRANSLATE_NOOP("Action", "Back to the &bundled dataset")),
    Spec(Act.SAVE, Menu.FILE, QT_TRANSLATE_NOOP("Action", "&Save as a Tollbook file…"), "Ctrl+S"),
    Spec(
        Act.KEEP_LISTS,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Keep lists as they were read"),
        checkable=True,
    ),
    Spec(
        Act.FORGET_LISTS, Menu.FILE, QT_TRANSLATE_NOOP("Action", "&Forget the lists that are kept…")
    ),
    Spec(
        Act.EXPORT_CHART,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Export a chart…"),
        "Ctrl+E",
        starts=True,
    ),
    Spec(
        Act.EXPORT_DATA,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Export fi&gures…"),
        "Ctrl+Shift+E",
    ),
    Spec(
        Act.EXPORT_RECORDS,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Export reco&rds…"),
        "Ctrl+Alt+E",
    ),
    Spec(
        Act.REPORT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Make a report…"),
        "Ctrl+Shift+P",
        starts=True,
    ),
    Spec(Act.PRINT, Menu.FILE, QT_TRANSLATE_NOOP("Action", "&Print…"), "Ctrl+P"),
    Spec(Act.QUIT, Menu.FILE, QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q", starts=True),
    Spec(Act.UNDO, Menu.EDIT, QT_TRANSLATE_NOOP("Action", "&Undo"), "Ctrl+Z"),
    Spec(Act.REDO, Menu.EDIT, QT_TRANSLATE_NOOP("Action", "&Redo"), "Ctrl+Shift+Z"),
    Spec(Act.COPY, Menu.EDIT, QT_TRANSLATE_NOOP("Action", "&Copy rows"), "Ctrl+C", starts=True),
    Spec(
        Act.COPY_CITATION,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Copy as c&itation"),
        "Ctrl+Shift+C",
    ),
    Spec(
        Act.COPY_PICTURE,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Copy the chart as a &picture"),
        "Ctrl+Alt+C",
    ),
    Spec(
        Act.COPY_DATA,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Copy the chart's &data"),
        "Ctrl+Alt+Shift+C",
    ),
    Spec(
        Act.COMPARE_SELECTED,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Co&mpare what is selected"),
        "Ctrl+M",
        starts=True,
    ),
    Spec(
        Act.FIND,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Find in the table"),
        "Ctrl+F",
    ),
    Spec(
        Act.SEARCH,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Search pages, figures, commands"),
        "Ctrl+K",
    ),
    Spec(
        Act.PAGE_OVERVIEW,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Overview"),
        "Ctrl+1",
        choice="page",
    ),
    Spec(
        Act.PAGE_FIGURES,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Figures"),
        "Ctrl+2",
        choice="page",
    ),
    Spec(
        Act.PAGE_TIMELINE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Timeline"),
        "Ctrl+3",
        choice="page",
    ),
    Spec(
        Act.PAGE_BREAKDOWN,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Breakdown"),
        "Ctrl+4",
        choice="page",
    ),
    Spec(
        Act.PAGE_COMPARE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Co&mpare"),
        "Ctrl+5",
        choice="page",
    ),
    Spec(
        Act.PAGE_AUDIT,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "A&udit"),
        "Ctrl+6",
        choice="page",
    ),
    Spec(
        Act.PAGE_RECORDS,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Records"),
        "Ctrl+7",
        choice="page",
    ),
    Spec(
        Act.LAYOUT_CHART,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Show the &chart"),
        "Ctrl+Shift+1",
        choice="layout",
        starts=True,
    ),
    Spec(
        Act.LAYOUT_TABLE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Show the t&able"),
        "Ctrl+Shift+2",
        choice="layout",
    ),
    Spec(
        Act.LAYOUT_BOTH,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Sho&w both"),
        "Ctrl+Shift+3",
        choice="layout",
    ),
    Spec(
        Act.INSPECTOR,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Inspector"),
        "Ctrl+I",
        checkable=True,
        starts=True,
    ),
    Spec(Act.NEXT_PART, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "&Next part of the window"), "F6"),
    Spec(
        Act.THEME_SYSTEM,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Theme of the &system"),
        choice="theme",
        starts=True,
    ),
    Spec(Act.THEME_LIGHT, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "&Light theme"), choice="theme"),
    Spec(Act.THEME_DARK, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "&Dark theme"), choice="theme"),
    Spec(
        Act.THEME_CONTRAST,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&High-contrast theme"),
        choice="theme",
    ),
    Spec(Act.TEXT_LARGER, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "&Larger text"), "Ctrl++"),
    Spec(Act.TEXT_SMALLER, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "&Smaller text"), "Ctrl+-"),
    Spec(Act.TEXT_NORMAL, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "&Normal text"), "Ctrl+0"),
    Spec(
        Act.SAVE_VIEW,
        Menu.VIEWS,
        QT_TRANSLATE_NOOP("Action", "Sa&ve this view…"),
        "Ctrl+D",
    ),
    Spec(Act.MANAGE_VIEWS, Menu.VIEWS, QT_TRANSLATE_NOOP("Action", "Mana&ge saved views…")),
    Spec(Act.HANDBOOK, Menu.HELP, QT_TRANSLATE_NOOP("Action", "&Handbook"), "F1"),
    Spec(
        Act.SHORTCUTS,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
        "Ctrl+F1",
    ),
    Spec(Act.TOUR, Menu.HELP, QT_TRANSLATE_NOOP("Action", "&Tour")),
    Spec(
        Act.REPORT_NUMBER,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Action", "Report a &wrong number…"),
        starts=True,
    ),
    Spec(Act.LOG_FOLDER, Menu.HELP, QT_TRANSLATE_NOOP("Action", "Open the &log folder")),
    Spec(Act.RESET, Menu.HELP, QT_TRANSLATE_NOOP("Action", "&Reset settings…")),
    Spec(Act.ABOUT, Menu.HELP, QT_TRANSLATE_NOOP("Action", "&About Tollbook"), starts=True),
)


def make_actions(
    parent: QWidget, handlers: Mapping[Act, Callable[[], object]]
) -> dict[Act, QAction]:
    """One action a command; raises KeyError where a command has no handler."""
    actions: dict[Act, QAction] = {}
    for spec in SPECS:
        action = QAction(parent)
        action.setObjectName(spec.act)
        action.setCheckable(spec.checkable or bool(spec.choice))
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        handler = handlers[spec.act]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        actions[spec.act] = action
        parent.addAction(action)
    return actions


def name_actions(actions: Mapping[Act, QAction], looks: Looks) -> None:
    """Give every action its text in the reader's language."""
    for spec in SPECS:
        actions[spec.act].setText(looks.text(spec.text))


def plain_text(text: str) -> str:
    """A menu text without the mark of its access key."""
    return _ACCESS_KEY.sub(r"\1", text).rstrip("…")
