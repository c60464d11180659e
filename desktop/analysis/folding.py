"""Fold text for searching: case, Latin accents and ё fold; й ї і и ґ stay distinct."""

from functools import lru_cache
from unicodedata import normalize


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    if character == "ё":
        return "е"
    base = normalize("NFD", character)[0]
    return base if base < "\u0250" else character  # below it lie the Latin letters


def fold(text: str) -> str:
    """`text` as searches compare it.

    >>> fold("Ёлка, Été, Київ")
    'елка, ete, київ'
    """
    lowered = normalize("NFC", text).casefold()
    if lowered.isascii():
        return lowered
    return "".join(map(_folded_character, lowered))
