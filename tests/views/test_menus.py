"""Menus can be walked by their letters in every language."""

from collections import Counter
from collections.abc import Callable

import pytest

from desktop.app.languages import install
from desktop.views.main_window import MainWindow


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_no_two_entries_of_a_menu_share_a_letter(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window()
    window.store.reword(install(language))
    bar = window.menu_bar
    for menu in (*bar.menus.values(), bar):
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = Counter(text.partition("&")[2][:1].casefold() for text in texts)
        assert "" not in letters, texts
        assert max(letters.values()) == 1, letters.most_common(2)
    window.store.reword(install("en"))
