"""Commands that write files: a chart, the report, the figures. No window, no display."""

import gc
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli_output import say_in_place, write
from desktop.cli_words import told, words
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, TollbookError
from desktop.storage import places
from desktop.storage.opening import Opened

if TYPE_CHECKING:
    from desktop.analysis.catalogue import ChartOptions
    from desktop.export.request import Request, Width
    from desktop.models.document import Document
    from desktop.models.wording import Wording

THEMES = ("light", "dark", "grey")
CHAPTERS = ("overview", "timeline", "breakdown", "compare", "audit", "figures")
PAPERS = ("A4", "Letter")
LEAST_MM, MOST_MM = 60, 420
LEAST_PX, MOST_PX = 320, 4000

_NO_CHART = QT_TRANSLATE_NOOP(
    "CommandLine",
    'This dataset has no chart of this name. "tollbook export --list" lists those it has.',
)
_NO_MARK = QT_TRANSLATE_NOOP(
    "CommandLine", "The chart draws no figure of this id. It draws: {keys}."
)
_WHOLE = QT_TRANSLATE_NOOP("Help", "write a whole number from {least} to {most}")
_PAGES = QT_TRANSLATE_NOOP("Help", "name pages with commas between them, of {pages}")
_NEEDS_MARK = QT_TRANSLATE_NOOP(
    "Help", "--note needs --mark: say beside which figure the words are to stand"
)
_ONE_DATASET = QT_TRANSLATE_NOOP("Help", "--list takes one dataset")
_NEEDS_BOTH = QT_TRANSLATE_NOOP(
    "Help", "name a chart and a file to write: tollbook export CHART --to FILE"
)
_OPTIONS = ("shares", "running_total", "log", "newest")
_NO_OPTION = QT_TRANSLATE_NOOP(
    "CommandLine", "{option} changes nothing in this chart. Leave it out, or choose another chart."
)
_ITSELF = QT_TRANSLATE_NOOP(
    "CommandLine", "This is the dataset itself. Give the file to write another name."
)
_NOT_A_REPORT = QT_TRANSLATE_NOOP(
    "CommandLine", "A report is written as PDF or HTML. Give the file a name that ends so."
)


def add_export(commands: Any) -> None:
    """The command that writes one chart."""
    parser = commands.add_parser(
        "export",
        usage="tollbook export CHART [FILE] --to FILE [options]\n       "
        "tollbook export --list [FILE]",
        help=words("Help", "write a chart as PDF, SVG or PNG"),
        description=words(
            "Help", "Write a chart of a dataset as PDF, SVG or PNG, with its source line."
        ),
        epilog="examples:\n  tollbook export --list\n"
        "  tollbook export by-status --to status.pdf --width-mm 120\n"
        "  tollbook export growth edition/ --to growth.svg --theme grey\n"
        "  tollbook export deaths-by-month --to months.png --width-px 800 --scale 2",
    )
    parser.add_argument(
        "names", nargs="*", metavar="CHART", help=words("Help", "a chart, then a dataset")
    )
    parser.add_argument(
        "--list", action="store_true", help=words("Help", "list the charts of a dataset")
    )
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help=words("Help", "file to write: .pdf, .svg, .png")
    )
    _add_size(parser)
    parser.add_argument(
        "--theme", choices=THEMES, default="light", help=words("Help", "light, unless given")
    )
    _add_language(parser)
    _add_words(parser)
    _add_options(parser)
    parser.set_defaults(command=_export, refuse=parser.error)


def _add_size(parser: ArgumentParser) -> None:
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--width-mm",
        type=_between(LEAST_MM, MOST_MM),
        metavar="N",
        help=words("Help", "width in millimetres: 85, 120 and 180 fit columns; 180, unless given"),
    )
    size.add_argument(
        "--width-px",
        type=_between(LEAST_PX, MOST_PX),
        metavar="N",
        help=words("Help", "width in pixels"),
    )
    parser.add_argument(
        "--scale",
        type=int,
        choices=(1, 2, 3, 4),
        default=2,
        help=words("Help", "of a PNG; 2, unless given"),
    )


def _add_words(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--title", metavar="TEXT", help=words("Help", 'a title of your own; "" for none')
    )
    parser.add_argument(
        "--subtitle", metavar="TEXT", help=words("Help", 'a subtitle of your own; "" for none')
    )
    parser.add_argument(
        "--mark", metavar="ID", help=words("Help", "let the mark of this figure stand out")
    )
    parser.add_argument(
        "--note", metavar="TEXT", default="", help=words("Help", "words beside that mark")
    )


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--shares", action="store_true", help=words("Help", "bars as shares of their total")
    )
    parser.add_argument(
        "--running-total", action="store_true", help=words("Help", "deaths added up over time")
    )
    parser.add_argument(
        "--log", action="store_true", help=words("Help", "a log scale, where there are no bars")
    )
    parser.add_argument(
        "--newest",
        action="store_true",
        help=words("Help", "the newest edition alone, without earlier ones"),
    )


def add_report(commands: Any) -> None:
    """The command that writes the report."""
    parser = commands.add_parser(
        "report",
        help=words("Help", "write a report as PDF or HTML"),
        description=words(
            "Help", "Write chosen pages as one document with scope, methods and sources."
        ),
        epilog="examples:\n  tollbook report --to report.pdf\n"
        "  tollbook report edition/ --to report.html --pages overview,breakdown\n"
        '  tollbook report --to report.pdf --paper Letter --author "A. Editor"',
    )
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=words("Help", "a dataset")
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help=words("Help", "file to write")
    )
    parser.add_argument(
        "--pages",
        type=_chapters,
        default=",".join(CHAPTERS),
        metavar="PAGES",
        help=words("Help", "in their order, with commas: %(default)s; all, unless given"),
    )
    parser.add_argument(
        "--paper", choices=PAPERS, default="A4", help=words("Help", "A4, unless given")
    )
    parser.add_argument(
        "--title", default="", metavar="TEXT", help=words("Help", "instead of the dataset's")
    )
    parser.add_argument(
        "--author", default="", metavar="TEXT", help=words("Help", "who put it together")
    )
    _add_language(parser)
    parser.set_defaults(command=_report)


def _add_language(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        choices=places.translations(),
        default="en",
        help=words("Help", "en, unless given"),
    )


def _between(least: int, most: int) -> Any:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal()) or not least <= int(text) <= most:
            raise ArgumentTypeError(told(_WHOLE.fill(least=str(least), most=str(most))))
        return int(text)

    return number


def _chapters(text: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [each for each in chosen if each not in CHAPTERS]
    if unknown or not chosen:
        raise ArgumentTypeError(told(_PAGES.fill(pages=",".join(CHAPTERS))))
    return chosen


def _export(options: Namespace) -> int:
    names: list[str] = options.names
    if options.note and options.mark is None:
        options.refuse(told(_NEEDS_MARK))
    if options.list and len(names) > 1:
        options.refuse(told(_ONE_DATASET))
    if options.list:
        return _list(Path(names[0]) if names else None, options.lang)
    if not names or len(names) > 2 or options.to is None:
        options.refuse(told(_NEEDS_BOTH))
    from desktop.app.headless import start
    from desktop.export.request import chart_steps
    from desktop.models.document import Document
    from desktop.models.opening import open_any

    document = Document(open_any(Path(names[1]) if len(names) == 2 else None))
    refuse_source(document.opened, options.to)
    wording = start(options.lang).of(document.dataset)
    request = _request(document, names[0], options)
    finish(chart_steps(request, document.dataset, wording, options.to))
    return 0


def _list(path: Path | None, language: str) -> int:
    from desktop.analysis.catalogue import ChartOptions
    from desktop.app.headless import start
    from desktop.models.document import Document
    from desktop.models.opening import open_any

    document = Document(open_any(path))
    entries = document.catalogue
    wording = start(language).of(document.dataset)
    wide = max((len(entry.name) for entry in entries), default=0)
    for entry in entries:
        title = wording.text(entry.make(ChartOptions()).caption.title)
        write(f"{entry.name:<{wide}}  {title}\n")
    return 0


def _request(document: "Document", name: str, options: Namespace) -> "Request":
    from desktop.analysis.charts import annotated, retitled
    from desktop.export.request import Request

    entries = {entry.name: entry for entry in document.catalogue}
    if name not in entries:
        raise TollbookError(Problem(name, _NO_CHART))
    named = tuple(each for each in _OPTIONS if vars(options)[each])
    chart = entries[name].make(_chart_options(named))
    for each in named:
        others = tuple(other for other in named if other != each)
        if entries[name].make(_chart_options(others)) == chart:
            option = f"--{each.replace('_', '-')}"
            raise TollbookError(Problem(name, _NO_OPTION.fill(option=option)))
    if options.mark is not None and options.mark not in chart.keys:
        raise TollbookError(Problem(options.mark, _NO_MARK.fill(keys=", ".join(chart.keys))))
    chart = retitled(chart, options.title, options.subtitle)
    if options.mark is not None and options.note:
        chart = annotated(chart, options.mark, options.note)
    return Request(
        chart=chart,
        name=name,
        page=entries[name].page,
        width=_width(options),
        theme=options.theme,
        marked=options.mark,
        options=tuple((each.replace("_", " "), "yes") for each in named),
        factor=options.scale,
    )


def _chart_options(named: tuple[str, ...]) -> "ChartOptions":
    from desktop.analysis.catalogue import ChartOptions
    from desktop.analysis.timeline_options import TimelineOptions

    timeline = TimelineOptions(
        cumulative="running_total" in named,
        log="log" in named,
        earlier_editions="newest" not in named,
    )
    return ChartOptions("shares" in named, timeline)


def _width(options: Namespace) -> "Width":
    from desktop.export.request import WIDTHS, column_width, pixel_width

    if options.width_px:
        return pixel_width(options.width_px)
    return column_width(options.width_mm or WIDTHS[-1])


def _report(options: Namespace) -> int:
    suffix = options.to.suffix.lower()
    if suffix not in {".pdf", ".html", ".htm"}:
        raise TollbookError(Problem(str(options.to), _NOT_A_REPORT))
    from desktop.app.headless import start
    from desktop.export.report import Chapter, ReportOptions
    from desktop.models.document import Document
    from desktop.models.opening import open_any

    document = Document(open_any(options.file))
    refuse_source(document.opened, options.to)
    chosen = ReportOptions(tuple(map(Chapter, options.pages)), options.title, options.author)
    wording = start(options.lang).of(document.dataset)
    finish(_report_steps(document, chosen, wording, options.to, options.paper))
    return 0


def _report_steps(
    document: "Document", options: Any, wording: "Wording", target: Path, paper: str
) -> Iterator[float]:
    from desktop.export.documents import report_html_steps, report_pdf_steps
    from desktop.export.paper import page_setup

    if target.suffix.lower() == ".pdf":
        yield from report_pdf_steps(document, options, page_setup(paper), wording, target)
    else:
        yield from report_html_steps(document, options, wording, target)


def write_figures(path: Path | None, target: Path) -> None:
    """Write all figures of a dataset in the form that the name's ending says."""
    from desktop.export.data import data_steps
    from desktop.models.opening import open_any
    from desktop.models.wording import Wording

    opened = open_any(path)
    refuse_source(opened, target)
    dataset = opened.dataset
    finish(data_steps(dataset.figures, dataset, Wording("en"), target))


def refuse_source(opened: Opened, target: Path) -> None:
    """Raises TollbookError where the file to write is the dataset that is read."""
    source = opened.path
    if source is not None and target.resolve() == source.resolve():
        raise TollbookError(Problem(str(target), _ITSELF))


def finish(steps: Iterator[float]) -> None:
    """Do all steps; on a terminal it is shown how far they have come."""
    shows = sys.stderr is not None and sys.stderr.isatty()
    shown = -1
    collects = gc.isenabled()
    gc.disable()  # millions of cells hold no cycles; looking for some takes long
    try:
        for done in steps:
            if shows and (percent := int(done * 100)) != shown:
                shown = percent
                say_in_place(f"{percent:3d} %")
    finally:
        if collects:
            gc.enable()
    if shows:
        say_in_place("")
