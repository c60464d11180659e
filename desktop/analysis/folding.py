"""Fold text for searching: case, apostrophes, Latin accents and ё fold; й ї і и ґ stay distinct."""

import re
from unicodedata import normalize

# Below U+0250 lie the Latin letters; of the Cyrillic ones only ё loses its mark.
_LATIN_ACCENTS = re.compile("(?<=[\\0-\u024f])[\u0300-\u036f]+")
_YO_DOTS = re.compile("(?<=\u0435)\u0308+")
# Texts are set with ’ or ʼ; keyboards type the plain one.
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'"))


def fold(text: str) -> str:
    """`text` as searches compare it.

    >>> fold("Ёлка, Été, Київ, п’ять")
    "елка, ete, київ, п'ять"
    """
    folded = normalize("NFD", text).casefold()
    if folded.isascii():
        return folded
    bare = _YO_DOTS.sub("", _LATIN_ACCENTS.sub("", normalize("NFD", folded)))
    return normalize("NFC", bare).translate(_APOSTROPHES)
