"""How files were read before, kept for the next file of the same shape."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from desktop.domain.problems import TollbookError
from desktop.domain.tables import RECIPE_FORMAT, Recipe
from desktop.storage.tables.source import Format
from desktop.storage.writing import written_aside

MOST = 200  # recipes; the oldest go
LARGEST = 8 << 20  # bytes of the file; 200 recipes of 100 columns have a tenth of it
_MODE = 0o600  # what a person's files are about is nobody else's business


class _Kept(msgspec.Struct):
    recipe: Recipe
    kind: Format | None = None


class _Book(msgspec.Struct):
    version: int
    recipes: list[msgspec.Raw] = []


class RecipeBook:
    """The recipes of a settings folder. A file that is damaged counts as empty."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "recipes.json"
        self.fault: str | None = None
        self._kept = self._read()

    def offered(self, names: Sequence[str], kind: Format | None = None) -> Recipe | None:
        """How the last file with these columns, in this order, was read; None where there is none.

        Where it is given, it must have been of the same `kind`. The day that it was known stays
        out: it was that of another file.
        """
        wanted = tuple(names)
        for each in reversed(self._kept):
            if _names(each.recipe) == wanted and (kind is None or each.kind in {None, kind}):
                return replace(each.recipe, meaning=replace(each.recipe.meaning, as_of=None))
        return None

    def keep(self, recipe: Recipe, kind: Format | None = None) -> None:
        """Keep a recipe in place of an older one for the same shape; `fault` says why it failed."""
        others = [
            each
            for each in self._kept
            if (_names(each.recipe), each.kind) != (_names(recipe), kind)
        ]
        self._kept = [*others, _Kept(recipe, kind)][-MOST:]
        raws = [msgspec.Raw(msgspec.json.encode(each)) for each in self._kept]
        content = msgspec.json.format(msgspec.json.encode(_Book(RECIPE_FORMAT, raws)), indent=1)
        self.fault = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with written_aside(self.path) as aside:
                aside.touch(_MODE)
                aside.write_bytes(content)
        except (OSError, TollbookError) as error:
            self.fault = str(error)

    def _read(self) -> list[_Kept]:
        try:
            if not self.path.is_file() or self.path.stat().st_size > LARGEST:
                return []
            book = msgspec.json.decode(self.path.read_bytes(), type=_Book)
        except (OSError, ValueError, RecursionError):  # msgspec's errors are values' errors
            return []
        if book.version != RECIPE_FORMAT:
            return []
        return [kept for raw in book.recipes if (kept := _decoded(raw)) is not None]


def _decoded(raw: msgspec.Raw) -> _Kept | None:
    """A recipe; None where it is damaged, which loses no other."""
    try:
        kept = msgspec.json.decode(raw, type=_Kept)
    except (ValueError, RecursionError):
        return None
    names = _names(kept.recipe)
    is_whole = kept.recipe.format == RECIPE_FORMAT and names and len(set(names)) == len(names)
    return kept if is_whole else None


def _names(recipe: Recipe) -> tuple[str, ...]:
    return tuple(each.name for each in recipe.columns)
