"""A document as data: what follows what. Paper and HTML are made from the same blocks."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from desktop.analysis.charts import Chart

Cells: TypeAlias = Sequence[str]


class Heading(NamedTuple):
    """Begins a chapter (level 1) or a section (level 2); listed in the contents and outline."""

    text: str
    anchor: str
    level: int = 1
    starts_page: bool = False


class Paragraph(NamedTuple):
    """A text in a role: "text", "lead", "small", "title", "number" or "strong"."""

    text: str
    role: str = "text"
    url: str | None = None


class Term(NamedTuple):
    """A word and what is meant by it; or a place and what is said of it."""

    term: str
    text: str
    url: str | None = None


class Picture(NamedTuple):
    """A chart with its texts; the marks of `selected` stand out. Alone it fills its page."""

    chart: Chart
    selected: frozenset[str] = frozenset()
    fills: bool = False


class Table(NamedTuple):
    """Rows under a header. `numeric` columns stand to the right; `row` gives the cells of one."""

    header: Cells
    numeric: frozenset[int]
    length: int
    row: Callable[[int], Cells]
    caption: str = ""


class Contents(NamedTuple):
    """The list of headings with their pages."""

    title: str


class PageBreak(NamedTuple):
    """What follows begins on a new page."""


Block: TypeAlias = Heading | Paragraph | Term | Picture | Table | Contents | PageBreak


def is_web(url: str) -> bool:
    """Whether an address may be made a link: a dataset could name a program or a script."""
    return url.startswith(("https://", "http://"))


class Running(NamedTuple):
    """What stands at the top and foot of every page; `page` says "page 3 of 12"."""

    title: str
    dated: str
    dataset: str
    page: Callable[[int, int], str]
