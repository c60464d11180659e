"""Another language, theme and size of text on every page; a letter in the search of 2,000 entries.

Run: python tests/benchmarks/reach.py [LIST]
Offscreen; a LIST is opened too, and its pages are measured. Medians from the action to the end of
the frame it leads to; the slowest page or letter counts.
"""

import os
import statistics
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from window import SIZE, median_ms, show

from desktop.app.languages import install
from desktop.app.offscreen import application, make_window
from desktop.models.opening import open_any
from desktop.state.app_state import AppState, Page
from desktop.state.commands import ShowPage
from desktop.state.palette import Entry, folded
from desktop.storage.opening import open_bundled
from desktop.views.search import PLACEHOLDER
from desktop.views.search_entries import search_entries

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS, ENTRIES = 6, 2_000
QUERY = "prison regular 2024"


def settle() -> None:
    for _ in range(10):
        QCoreApplication.processEvents()


def looks(path: Path | None, name: str) -> None:
    """From one language, theme and size of text to another and back, on each page."""
    opened = open_any(path) if path else open_bundled()
    window = make_window(opened, "light", "en", AppState())
    window.resize(*SIZE)
    window.allow_all_pages()
    window.show()
    settle()
    changes: tuple[tuple[str, Callable[[Any], object], tuple[Any, ...], int | None], ...] = (
        ("language", lambda code: window.store.reword(install(code)), ("uk", "ru", "en"), 300),
        ("theme", window.looks.set_theme, ("dark", "contrast", "light"), None),
        ("size of text", window.looks.set_scale, (1.5, 2.0, 1.0), None),
    )
    for what, change, values, budget in changes:
        slowest = 0.0
        for page in Page:
            window.store.dispatch(ShowPage(page))
            settle()
            took = median_ms(partial(change, value) for value in values * RUNS)
            show(f"{name}: another {what}, {page}", took, None)
            slowest = max(slowest, took)
        show(f"{name}: another {what}, slowest page", slowest, budget)
    window.close()


def keystrokes() -> None:
    """Letters typed one after the other into the search, and taken away again."""
    window = make_window(open_bundled(), "light", "en", AppState())
    window.resize(*SIZE)
    window.allow_all_pages()
    window.show()
    settle()
    found = search_entries(window.store, window.looks)
    more = [
        Entry("figure", f"X{number}", f"Named dead, list {number}", f"{number} · 2024", "prison")
        for number in range(ENTRIES - len(found))
    ]
    entries = folded([*found, *more])
    dialog = window.finder.dialog
    dialog.ask(PLACEHOLDER, entries, ())
    settle()
    rounds = []
    for _ in range(RUNS):
        rounds.append(
            [
                median_ms([lambda letter=letter: QTest.keyClicks(dialog.field, letter)])
                for letter in QUERY
            ]
        )
        dialog.field.clear()
        settle()
    letters = [statistics.median(times) for times in zip(*rounds, strict=True)]
    show(f"a letter among {len(entries)} entries, slowest of {len(letters)}", max(letters), 16)
    show("the same, median", statistics.median(letters), None)
    window.close()


def main() -> None:
    """Print the figures."""
    application()
    looks(None, "bundled")
    if len(sys.argv) > 1:
        looks(Path(sys.argv[1]), "list")
    keystrokes()


if __name__ == "__main__":
    main()
