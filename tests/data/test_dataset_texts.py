"""The bundled dataset says everything in each of its languages, with the same numbers."""

import json
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.dataset import Dataset
from desktop.storage import places

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = [code for code in places.translations() if code != "en"]
SHOWN = {
    "figures": (
        "label", "population", "publisher", "category_scheme", "category", "region",
        "period_label", "locator", "relays", "cautions", "per",
    ),
    "editions": ("publisher", "relays", "locator", "cautions", "break"),
    "series": ("title", "population", "publisher", "granularity", "relays", "cautions"),
    "points": ("locator", "cautions"),
    "relations": ("label", "note"),
    "sources": ("title", "publisher", "note"),
}  # fmt: skip
NUMBER = re.compile(r"\d[\d,.\u00a0]*\d|\d")
MONTHS = "January February March April May June July August September October November December"


def rows(table: str) -> list[dict[str, Any]]:
    """A table of the bundled dataset."""
    found: list[dict[str, Any]] = json.loads((DATA / f"{table}.json").read_text(encoding="utf-8"))
    return found


def for_people() -> Iterator[str]:
    """Every text that a person reads."""
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    about = package["tollbook"]
    yield package["title"]
    yield from (*about["counted"], *about["not_counted"], *chain(*about["populations"]))
    for item in about["definitions"]:
        yield from (item["term"], item["text"])
    for table, fields in SHOWN.items():
        for row in rows(table):
            for field in fields:
                value = row.get(field, ())
                yield from (value,) if isinstance(value, str) else value
            if formula := row.get("derivation", {}).get("formula"):
                yield formula


def is_worded(text: str) -> bool:
    """Whether a text has words of a language: addresses and bare numbers have none."""
    return not text.startswith("http") and bool(re.search(r"[^\W\d_]", text))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(dataset: Dataset, code: str) -> None:
    wanted = {text for text in for_people() if is_worded(text)}
    assert len(wanted) > 400
    assert wanted == set(dataset.texts[code])


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_are_the_same(dataset: Dataset, code: str) -> None:
    for text, translated in dataset.texts[code].items():
        assert digits(text) <= digits(translated) | {"2"}, text  # km2 is written km²


def digits(text: str) -> set[str]:
    """The numbers of a text, without what groups their digits."""
    return {re.sub(r"[,.\u00a0]", "", number) for number in NUMBER.findall(text)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_in_english(dataset: Dataset, code: str) -> None:
    for text, translated in dataset.texts[code].items():
        assert not re.search(rf"\b({'|'.join(MONTHS.split())})\b", translated), text
        if re.search(r"[a-z]{4,} [a-z]{3,}", text):
            assert re.search(r"[а-яґєії]", translated), text


@pytest.mark.parametrize(
    ("code", "text", "translated"),
    [
        ("uk", "Russian forces: deaths confirmed by name", "підтверджен"),
        ("ru", "Russian forces: deaths confirmed by name", "подтвержд"),
        ("uk", "volunteers", "добровольці"),
        ("ru", "volunteers", "добровольцы"),
        ("uk", "paragraph 1", "абзац 1"),
        ("ru", "paragraph 1", "абзац 1"),
    ],
)
def test_words_of_the_field(dataset: Dataset, code: str, text: str, translated: str) -> None:
    assert translated in dataset.texts[code][text]
