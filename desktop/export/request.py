"""A chart to be passed on: what of it, how large, in which form. One way for screen and command."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from desktop.analysis.catalogue import Entry
from desktop.analysis.charts import Chart, Panel, cut_to
from desktop.charts.style import load_theme
from desktop.domain.dataset import Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.export.facts import Facts, dataset_facts, now
from desktop.export.paper import paper_style
from desktop.export.pdf import pdf_steps
from desktop.export.png import png_steps
from desktop.export.printed import Sketch
from desktop.export.svg import svg_steps
from desktop.models.summaries import chart_summary
from desktop.models.wording import Wording

WIDTHS = (85.0, 120.0, 180.0)  # millimetres: one, one and a half, and two columns
NARROWEST, WIDEST = 60.0, 420.0
FEWEST_PIXELS, MOST_PIXELS = 320, 4000
FACTORS = (1, 2, 3, 4)
THEMES = ("light", "dark", "grey")
_PIXEL_POINTS = 0.75  # a pixel at 96 an inch
_POINTS = ((100.0, 0.6), (150.0, 0.64))  # up to a width in millimetres: points for a pixel
_MOST_POINTS = 0.7
_PAD = 4.0  # millimetres around what is not placed on white paper
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "Export", "Charts are written as PDF, SVG or PNG. Give the file a name that ends so."
)


class Width(NamedTuple):
    """Millimetres, and how large a pixel of the screen's text is on them, in points."""

    millimetres: float
    points: float


def column_width(millimetres: float) -> Width:
    """A column of print: the narrower, the smaller its text, but never under 7 points."""
    fitting = (points for most, points in _POINTS if millimetres <= most)
    return Width(millimetres, next(fitting, _MOST_POINTS))


def pixel_width(pixels: int) -> Width:
    """So many pixels, with text as large as on screen."""
    return Width(pixels * 25.4 / 96, _PIXEL_POINTS)


class Request(NamedTuple):
    """A chart as it is to be passed on. `options` are names with values, for the file's facts.

    `days` are those that it is to be `cut` to.
    """

    chart: Chart
    name: str
    page: str
    width: Width = column_width(WIDTHS[0])
    theme: str = "light"
    marked: str | None = None
    options: tuple[tuple[str, str], ...] = ()
    factor: int = 2
    days: tuple[float, float] | None = None

    @property
    def selected(self) -> frozenset[str]:
        """The marks that stand out: the marked one, or none."""
        return frozenset({self.marked} if self.marked else ())

    @property
    def cut(self) -> "Request":
        """The same with its chart cut to its days, where it has such."""
        if self.days is None or not isinstance(self.chart, Panel):
            return self
        first, last = (date.fromordinal(max(int(day), 1)).isoformat() for day in self.days)
        said = ("days", f"{first} to {last}")
        chart = cut_to(self.chart, self.days)
        return self._replace(chart=chart, options=(*self.options, said), days=None)


def request_for(entry: Entry, chart: Chart) -> Request:
    """What a chart of the catalogue is passed on as, unless asked otherwise."""
    return Request(chart, entry.name, entry.page)


def sketch_of(request: Request, wording: Wording, suffix: str = ".pdf") -> Sketch:
    """The picture. Only on white paper, and in a file that a layout places, it has no margin."""
    style = paper_style(load_theme(request.theme), wording, request.width.points)
    is_placed = suffix != ".png" and request.theme != "dark"
    pad = 0.0 if is_placed else _PAD
    return Sketch(request.chart, request.width.millimetres, style, request.selected, pad)


def facts_of(request: Request, dataset: Dataset, wording: Wording) -> Facts:
    """What the file says of itself."""
    title, _, described = chart_summary(request.chart, wording).partition("\n")
    return Facts(
        title=title or wording.text(request.chart.caption.subtitle) or wording.said(dataset.title),
        description=described,
        language=wording.code,
        made=now(),
        origin=(
            ("chart", request.name),
            ("page", request.page),
            *request.options,
            *dataset_facts(dataset),
        ),
    )


Write = Callable[[Request, Sketch, Facts, Path], Iterator[float]]
WRITERS: dict[str, Write] = {
    ".pdf": lambda _request, sketch, facts, target: pdf_steps(sketch, facts, target),
    ".svg": lambda _request, sketch, facts, target: svg_steps(sketch, facts, target),
    ".png": lambda request, sketch, facts, target: png_steps(sketch, request.factor, facts, target),
}


def chart_steps(
    request: Request, dataset: Dataset, wording: Wording, target: Path
) -> Iterator[float]:
    """Write a chart in the form that the name's ending says. Raises TollbookError."""
    suffix = target.suffix.lower()
    if suffix not in WRITERS:
        raise TollbookError(Problem(str(target), _NO_FORMAT))
    facts = facts_of(request, dataset, wording)
    yield from WRITERS[suffix](request, sketch_of(request, wording, suffix), facts, target)
