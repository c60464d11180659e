"""Words sort as the reader's language sorts them, on every computer."""

from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtCore import QLocale

from desktop.analysis.filters import Column
from desktop.domain.figure import Figure
from desktop.models.collation import figure_columns
from desktop.models.wording import Wording


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("C", ["Altai", "alto", "Éire", "Perm 2", "Perm 10", "Tyva"]),
        ("en", ["Altai", "alto", "Éire", "Perm 2", "Perm 10", "Tyva"]),
        ("uk", ["ганок", "ґанок", "дім", "еней", "єнот", "жук", "иржа", "ірис", "їжак", "йод"]),
        ("ru", ["ёж", "ежик", "жук", "йод"]),
    ],
)
def test_order_of_words(code: str, words: list[str], make_figure: Callable[..., Figure]) -> None:
    QLocale.setDefault(QLocale(code))
    figures = [make_figure(str(number), label=word) for number, word in enumerate(words[::-1])]
    assert figure_columns(figures, Wording()).codes(Column.LABEL)[1] == words


def test_words_that_compare_equal_have_one_order(make_figure: Callable[..., Figure]) -> None:
    QLocale.setDefault(QLocale("en"))
    words = ["Perm 02", "Perm 2", "Perm 002"]
    orders = {
        tuple(
            figure_columns([make_figure(word, label=word) for word in order], Wording()).codes(
                Column.LABEL
            )[1]
        )
        for order in permutations(words)
    }
    assert orders == {("Perm 002", "Perm 02", "Perm 2")}
