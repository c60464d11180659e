"""The report: chosen pages as one document with scope, methods, cautions and sources."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

from desktop import __version__
from desktop.analysis.breakdown import bar_chart
from desktop.analysis.charts import Chart, Panel, retitled
from desktop.analysis.filters import Column
from desktop.analysis.timeline import subjects, timeline
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.domain.dataset import Source
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.export.audited import audit_blocks
from desktop.export.blocks import (
    Block,
    Contents,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Term,
)
from desktop.export.facts import Facts, dataset_facts, now
from desktop.export.tabulated import chart_table, figures_table
from desktop.models.document import Document
from desktop.models.summaries import dataset_line, later_lines
from desktop.models.wording import Wording
from desktop.storage.reading import in_one_line

_MINIMUM = QT_TRANSLATE_NOOP("Report", "A confirmed minimum.")
_AUTHOR = QT_TRANSLATE_NOOP("Report", "Put together by {author}")
_MADE = QT_TRANSLATE_NOOP("Report", "Made on {day} with Tollbook {version}")
_DIGEST = QT_TRANSLATE_NOOP("Report", "Fingerprint of the dataset (SHA-256): {digest}")
_CONTENTS = QT_TRANSLATE_NOOP("Report", "Contents")
_SCOPE = QT_TRANSLATE_NOOP("Report", "Scope and definitions")
_COUNTED = QT_TRANSLATE_NOOP("Report", "What was counted")
_NOT_COUNTED = QT_TRANSLATE_NOOP("Report", "What was not counted")
_COMPLETE = QT_TRANSLATE_NOOP("Report", "How complete the count is")
_DEFINITIONS = QT_TRANSLATE_NOOP("Report", "Definitions")
_METHODS = QT_TRANSLATE_NOOP("Report", "Method notes")
_CAUTIONS = QT_TRANSLATE_NOOP("Report", "Cautions")
_SOURCES = QT_TRANSLATE_NOOP("Report", "Sources")
_FIGURE = QT_TRANSLATE_NOOP("Report", "Figures")
_CAUTION = QT_TRANSLATE_NOOP("Report", "Caution")
_NO_LIST = QT_TRANSLATE_NOOP("Report", "The dataset does not say what was not counted.")
_NO_CAUTIONS = QT_TRANSLATE_NOOP("Report", "The dataset carries no cautions.")
_BY_DAY = QT_TRANSLATE_NOOP("Report", "{title}, as of {day}")
_LICENCE = QT_TRANSLATE_NOOP("Report", "Licence of the dataset: {licence}.")
_EMPTY = QT_TRANSLATE_NOOP("Report", "This dataset has nothing for this page.")


class Chapter(StrEnum):
    """The pages that a report can hold, in the order of the window."""

    OVERVIEW = "overview"
    TIMELINE = "timeline"
    BREAKDOWN = "breakdown"
    COMPARE = "compare"
    AUDIT = "audit"
    FIGURES = "figures"


CHAPTER_NAMES = {
    Chapter.OVERVIEW: QT_TRANSLATE_NOOP("Report", "Overview"),
    Chapter.TIMELINE: QT_TRANSLATE_NOOP("Report", "Timeline"),
    Chapter.BREAKDOWN: QT_TRANSLATE_NOOP("Report", "Breakdown"),
    Chapter.COMPARE: QT_TRANSLATE_NOOP("Report", "Compare"),
    Chapter.AUDIT: QT_TRANSLATE_NOOP("Report", "Audit"),
    Chapter.FIGURES: QT_TRANSLATE_NOOP("Report", "All figures"),
}
METHODS = (
    QT_TRANSLATE_NOOP(
        "Report",
        "Words that bound a number, such as “at least”, “about” or “claimed”, are the source's own "
        "and are part of it. A count of people confirmed by name is a minimum whatever its bound.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "A remainder is the total of an edition less the parts that the source gives. It is "
        "worked out here, marked as derived and drawn hatched; it is never spread over the parts.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Shares are parts of the total of the same edition. Numbers of different editions, "
        "populations or measures are not added up and do not share an axis.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Charts by date of death hold only deaths whose day is known. Periods that ended shortly "
        "before their edition are provisional [p]: deaths are confirmed with a delay, so they "
        "will still rise. They are drawn hatched or dotted.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "A running total adds up the periods from the first one on. A centred mean over n periods "
        "is the sum of n neighbouring values divided by n; it is drawn only where all n are there "
        "and settled.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Signs beside a number: [p] provisional, still filling up; [r] revised, lower than before; "
        "[b] after a break in method, not to be compared with earlier ones; [low confidence] read "
        "from a single or uncertain source.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Totals by edition are joined within one publisher and never across a break in method. A "
        "total may fall from one edition to the next when a list is corrected.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "A check puts published numbers against each other and ends in one of six verdicts. What "
        "a wording allows is: a plain number to its digits, a whole-number ratio and “about” by "
        "10 % either way, “nearly” by 10 % below, “at least” and “up to” on their own side.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Intervals of counts take deaths as independent of each other. They cover chance alone: "
        "no interval around a confirmed count measures the deaths that are not counted.",
    ),
    QT_TRANSLATE_NOOP(
        "Report",
        "Claimed losses count killed and wounded as a party to the war states them. They are "
        "compared with nothing but themselves.",
    ),
)
_COLUMNS = (
    Column.LABEL,
    Column.VALUE,
    Column.UNIT,
    Column.PERIOD,
    Column.AS_OF,
    Column.PUBLISHER,
)


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a report holds. An empty title stands for the dataset's own."""

    chapters: tuple[Chapter, ...] = tuple(Chapter)
    title: str = ""
    author: str = ""
    timeline: TimelineOptions = TimelineOptions(subjects=tuple(Subject))
    as_shares: bool = False
    compared: tuple[str, ...] | None = None


class Report:
    """Makes the blocks of a report, in order."""

    def __init__(self, document: Document, options: ReportOptions, wording: Wording) -> None:
        self._document, self._wording = document, wording
        title, author = in_one_line(options.title), in_one_line(options.author)
        self._options = replace(options, title=title, author=author)
        self._anchors = count(1)

    @property
    def title(self) -> str:
        """The title on the cover."""
        return self._options.title or self._wording.said(self._document.dataset.title)

    def facts(self) -> Facts:
        """What the file says of itself."""
        dataset = self._document.dataset
        return Facts(
            title=self.title,
            description=" ".join(map(self._wording.said, (*dataset.counted, *dataset.not_counted))),
            language=self._wording.code,
            made=now(),
            author=self._options.author,
            origin=(("pages", ", ".join(self._options.chapters)), *dataset_facts(dataset)),
        )

    def blocks(self) -> Iterator[Block]:
        """Cover, contents, scope, the chosen pages, methods, cautions, sources."""
        yield from self._cover()
        yield PageBreak()
        yield Contents(self._say(_CONTENTS))
        yield from self._scope()
        make = {
            Chapter.OVERVIEW: self._overview,
            Chapter.TIMELINE: self._timeline,
            Chapter.BREAKDOWN: self._breakdown,
            Chapter.COMPARE: self._compare,
            Chapter.AUDIT: self._audit,
            Chapter.FIGURES: self._figures,
        }
        for chapter in self._options.chapters:
            yield self._heading(CHAPTER_NAMES[chapter])
            yield from make[chapter]()
        yield from self._methods()
        yield from self._cautions()
        yield from self._sources()
        yield from self._not_counted()

    def _say(self, message: Message) -> str:
        return self._wording.text(message)

    def _heading(self, text: Message, level: int = 1, *, goes_on: bool = False) -> Heading:
        anchor = f"part-{next(self._anchors)}"
        return Heading(self._say(text), anchor, level, starts_page=level == 1 and not goes_on)

    def _cover(self) -> Iterator[Block]:
        page, wording = self._document.overview, self._wording
        yield Paragraph(self.title, "title")
        if page.period:
            yield Paragraph(self._say(page.period), "lead")
        if figure := page.headline:
            yield Paragraph(wording.value(figure), "number")
            yield Paragraph(wording.headline_dated(figure), "lead")
            if figure.is_confirmed_minimum:
                yield Paragraph(self._say(_MINIMUM), "strong")
        for line in later_lines(self._document, wording):
            yield Paragraph(line)
        if self._options.author:
            yield Paragraph(self._say(_AUTHOR.fill(author=self._options.author)), "lead")
        dataset = self._document.dataset
        yield Paragraph(self._say(_MADE.fill(day=now().date(), version=__version__)), "small")
        yield Paragraph(f"{wording.said(dataset.title)}, {dataset.version}", "small")
        yield Paragraph(dataset_line(self._document, wording), "small")
        yield Paragraph(self._say(_DIGEST.fill(digest=dataset.digest)), "small")

    def _scope(self) -> Iterator[Block]:
        page, dataset = self._document.overview, self._document.dataset
        yield self._heading(_SCOPE)
        for heading, sentences in ((_COUNTED, page.counted), (_NOT_COUNTED, page.not_counted)):
            if sentences:
                yield self._heading(heading, 2)
                yield from (Paragraph(self._wording.said(sentence)) for sentence in sentences)
        if page.bands:
            yield self._heading(_COMPLETE, 2)
            for band in page.bands:
                known = f"{self._wording.quantity(band)}."
                cautions = map(self._wording.said, band.cautions)
                yield Term(self._wording.name(band), " ".join((known, *cautions)))
        if dataset.definitions:
            yield self._heading(_DEFINITIONS, 2)
            said = self._wording.said
            yield from (Term(said(term), said(text)) for term, text in dataset.definitions)

    def _section(self, heading: Message, chart: Chart) -> Iterator[Block]:
        """A chart under a heading that stands for its title, and its table."""
        yield self._heading(heading, 2)
        yield Picture(retitled(chart, "", None))
        yield chart_table(chart, self._document, self._wording)

    def _overview(self) -> Iterator[Block]:
        """Its charts; their tables where no other page of the report has them."""
        page = self._document.overview
        charts = (*((page.growth,) if page.growth else ()), *page.bar_charts)
        for chart in charts:
            yield Picture(chart)
            elsewhere = Chapter.TIMELINE if isinstance(chart, Panel) else Chapter.BREAKDOWN
            if elsewhere not in self._options.chapters:
                yield chart_table(chart, self._document, self._wording)
        if not charts:
            yield Paragraph(self._say(_EMPTY))

    def _timeline(self) -> Iterator[Block]:
        dataset, options = self._document.dataset, self._options.timeline
        present = tuple(each for each in options.subjects if each in subjects(dataset))
        for panel in timeline(dataset, options):
            yield from self._section(panel.caption.title, panel)
        if not present:
            yield Paragraph(self._say(_EMPTY))

    def _breakdown(self) -> Iterator[Block]:
        splits = self._document.splits
        for split in splits:
            as_shares = self._options.as_shares
            chart = bar_chart(self._document.dataset, split, as_shares=as_shares)
            title = chart.caption.title
            if split.as_of:
                title = _BY_DAY.fill(title=title, day=split.as_of)
            yield from self._section(title, chart)
        if not splits:
            yield Paragraph(self._say(_EMPTY))

    def _compare(self) -> Iterator[Block]:
        compared = self._document.comparison(self._options.compared)
        for panel in compared.panels:
            yield from self._section(panel.chart.caption.title, panel.chart)
        if compared.left_out:
            yield Paragraph(self._say(compared.left_out), "small")
        if not compared.figures:
            yield Paragraph(self._say(_EMPTY))

    def _audit(self) -> Iterator[Block]:
        yield from audit_blocks(self._document, self._wording, self._heading)

    def _figures(self) -> Iterator[Block]:
        yield figures_table(self._document.dataset.figures, _COLUMNS, self._wording)

    def _methods(self) -> Iterator[Block]:
        yield self._heading(_METHODS)
        yield from (Paragraph(self._say(note)) for note in METHODS)

    def _cautions(self) -> Iterator[Block]:
        said: dict[str, list[str]] = {}
        for figure in self._document.dataset.figures:
            named = f"{self._wording.name(figure)}: {self._wording.value(figure)}"
            for caution in figure.cautions:
                said.setdefault(self._wording.said(caution), []).append(named)
        yield self._heading(_CAUTIONS)
        if not said:
            yield Paragraph(self._say(_NO_CAUTIONS))
            return
        rows = [("\n".join(figures), caution) for caution, figures in said.items()]
        header = (self._say(_FIGURE), self._say(_CAUTION))
        yield Table(header, frozenset(), len(rows), lambda index: rows[index])

    def _sources(self) -> Iterator[Block]:
        dataset = self._document.dataset
        yield self._heading(_SOURCES)
        for source in dataset.sources:
            yield Term(self._wording.said(source.title), self._about(source), source.url)
        if dataset.licence:
            yield Paragraph(self._say(_LICENCE.fill(licence=dataset.licence)), "small")

    def _about(self, source: Source) -> str:
        day = self._wording.date(source.day) if source.day else None
        say = self._wording.said
        parts = (say(source.publisher), day, say(source.reference), source.licence)
        known = ", ".join(part for part in parts if part)
        told = [part.rstrip(".") for part in (known, say(source.note)) if part]
        return ". ".join(told) + "." if told else ""

    def _not_counted(self) -> Iterator[Block]:
        sentences: Sequence[str] = self._document.overview.not_counted
        yield self._heading(_NOT_COUNTED, goes_on=True)
        texts = [self._say(data_text(each)) for each in sentences] or [self._say(_NO_LIST)]
        yield from (Paragraph(text) for text in texts)
