# ruff: noqa: RUF001 - letters that look alike are what is tested
"""Searching forgives case and accents, never a letter of its own."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.folding import fold

TRICKY = "eéеёЁийіїґẞſKǰİΐøłß" + "\u0301\u0308\u0306\u0323\u0345"
TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(TRICKY)))


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(normalize("NFD", text)) == fold(normalize("NFC", text))


@given(st.text("абвгґдеєжзийіїклмнопрстуфхцчшщъыьэюяўѓќ", max_size=8))
def test_cyrillic_letters_stay_what_they_are(text: str) -> None:
    assert fold(text) == fold(text.upper()) == text


def test_letters_that_look_alike_stay_distinct() -> None:
    letters = ["й", "и", "і", "ї", "ґ", "г", "i", "e", "е"]
    assert len({fold(letter) for letter in letters}) == len(letters)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ёлка", "елка"),
        ("ёж", "еж"),
        ("е\u0308ж", "еж"),
        ("Київ", "київ"),
        ("Ки\u0456\u0308в", "київ"),
        ("Ґудзик", "ґудзик"),
        ("Été", "ete"),
        ("Zażółć", "zazołc"),
        ("İstanbul", "istanbul"),
        ("Dvořák", "dvorak"),
        ("e\u0323\u0301", "e"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("BBC News", "bbc news"),
        ("П’ять, пʼять, п'ять", "п'ять, п'ять, п'ять"),
        ("106,745", "106,745"),
    ],
)
def test_known_words(text: str, folded: str) -> None:
    assert fold(text) == folded
