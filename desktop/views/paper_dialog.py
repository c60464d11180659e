"""Print: a chart, a chart with its table, a table, or the report, with the pages in view."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.analysis.timeline_options import Subject
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.export.documents import (
    chart_and_table,
    chart_document,
    report_document,
    report_html_steps,
    table_document,
    table_facts,
)
from desktop.export.facts import Facts
from desktop.export.pdf import pdf_steps
from desktop.export.printed import Printed
from desktop.export.printing import print_steps, printer_named, printer_names
from desktop.export.report import Chapter, Report, ReportOptions
from desktop.export.request import Request, facts_of
from desktop.export.shown import ShownRows, chart_names
from desktop.export.tabulated import figures_table
from desktop.models.document import Document
from desktop.models.jobs import Steps
from desktop.models.wording import Wording
from desktop.state.app_state import AppState
from desktop.views.chapter_list import ChapterList
from desktop.views.controls import button, label
from desktop.views.looks import Looks
from desktop.views.output_dialog import OutputDialog
from desktop.views.paper_form import PaperForm
from desktop.views.preview import PagePreview

_TITLE = QT_TRANSLATE_NOOP("Print", "Print")
_WHAT = QT_TRANSLATE_NOOP("Print", "What")
TYPED_AFTER = 300  # milliseconds after the last letter, the pages follow
CHART, BOTH, TABLE, REPORT = "chart", "both", "table", "report"
_SUBJECTS = {
    CHART: QT_TRANSLATE_NOOP("Print", "A chart"),
    BOTH: QT_TRANSLATE_NOOP("Print", "A chart with its table"),
    TABLE: QT_TRANSLATE_NOOP("Print", "A table of figures"),
    REPORT: QT_TRANSLATE_NOOP("Print", "The report"),
}
_CHART = QT_TRANSLATE_NOOP("Print", "Chart")
_CHAPTERS = QT_TRANSLATE_NOOP("Print", "Pages of the report, in order")
_REPORT_TITLE = QT_TRANSLATE_NOOP("Print", "Title")
_AUTHOR = QT_TRANSLATE_NOOP("Print", "Put together by")
_LANGUAGE = QT_TRANSLATE_NOOP("Print", "Language")
_PRINTER = QT_TRANSLATE_NOOP("Print", "Printer")
_TO_PDF = QT_TRANSLATE_NOOP("Print", "PDF file")
_NO_PRINTER = QT_TRANSLATE_NOOP(
    "Print", "This computer knows no printer. A PDF can be printed anywhere."
)
_COPIES = QT_TRANSLATE_NOOP("Print", "Copies")
_FROM_TO = QT_TRANSLATE_NOOP("Print", "First and last page")
_FIRST = QT_TRANSLATE_NOOP("Print", "First page")
_LAST = QT_TRANSLATE_NOOP("Print", "Last page")
_PREVIEW = QT_TRANSLATE_NOOP("Print", "Preview")
_PAGE = QT_TRANSLATE_NOOP("Print", "Page {page} of {pages}")
_LAYING_OUT = QT_TRANSLATE_NOOP("Print", "Laying out the pages: {percent} %")
_PREVIOUS = QT_TRANSLATE_NOOP("Print", "Previous page")
_NEXT = QT_TRANSLATE_NOOP("Print", "Next page")
_PRINT = QT_TRANSLATE_NOOP("Print", "Print")
_SAVE_PDF = QT_TRANSLATE_NOOP("Print", "Save as PDF…")
_SAVE_HTML = QT_TRANSLATE_NOOP("Print", "Save as HTML…")
_PDF = QT_TRANSLATE_NOOP("Print", "PDF document")
_HTML = QT_TRANSLATE_NOOP("Print", "HTML document")
_SENT = QT_TRANSLATE_NOOP("Print", "Sent to the printer {name}.")


class PaperDialog(OutputDialog):
    """Options on the left; on the right the pages as they will come out."""

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        document: Document,
        state: AppState,
        charts: Sequence[Request],
        rows: ShownRows,
        languages: dict[str, str],
    ) -> None:
        super().__init__(parent, looks, "paperDialog", _TITLE)
        self._document, self._state, self._charts, self._rows = document, state, charts, rows
        self._laying_out: Steps | None = None
        self.printed: Printed | None = None
        say = looks.text
        subjects = [key for key in _SUBJECTS if charts or key not in (CHART, BOTH)]
        options: list[tuple[object, str]] = [(key, say(_SUBJECTS[key])) for key in subjects]
        self.what = self.choice("paperWhat", options, self._changed)
        names = chart_names(charts, looks.style.wording)
        self.chart = self.choice("paperChart", names, self._changed)
        self.chapters = ChapterList(looks)
        self.title, self.author = QLineEdit(), QLineEdit()
        spoken: list[tuple[object, str]] = list(languages.items())
        self.language = self.choice("paperLanguage", spoken, self._changed)
        self.language.setCurrentIndex(max(self.language.findData(looks.style.wording.code), 0))
        printers: list[tuple[object, str]] = [(name, name) for name in printer_names()]
        self.printer = self.choice(
            "paperPrinter", [(None, say(_TO_PDF)), *printers], self._show_fields
        )
        self.copies = self._count("paperCopies", 99)
        self.first, self.last = self._count("firstPage", 99_999), self._count("lastPage", 99_999)
        self.preview, self.page = PagePreview(looks), label("muted")
        self._build_form()
        self._build_right()
        self._typed = QTimer(self, singleShot=True, interval=TYPED_AFTER)
        self._typed.timeout.connect(self._changed)
        self.order_tabs()
        self.resize(self.looks.within(self, 1120, 800))
        self._changed()

    def _count(self, name: str, most: int) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setRange(1, most)
        return made

    def _build_form(self) -> None:
        self.row(_WHAT, self.what)
        self._chart_label = self.row(_CHART, self.chart)
        self._chapters_label = self.row(_CHAPTERS, self.chapters)
        self._movers = self.chapters.movers()
        self.form.addRow(self._movers)
        self.title.setObjectName("reportTitle")
        self.title.setPlaceholderText(self.looks.text(data_text(self._document.dataset.title)))
        self.author.setObjectName("reportAuthor")
        self._report_labels = [
            self.row(_REPORT_TITLE, self.title),
            self.row(_AUTHOR, self.author),
        ]
        self._language_label = self.row(_LANGUAGE, self.language)
        self.paper = PaperForm(self, self._changed)
        self.row(_PRINTER, self.printer)
        self._no_printer = label("muted", wraps=True)
        self._no_printer.setText(self.looks.text(_NO_PRINTER))
        self.form.addRow(self._no_printer)
        self._copies_label = self.row(_COPIES, self.copies)
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, text in ((self.first, _FIRST), (self.last, _LAST)):
            widget.setAccessibleName(self.looks.text(text))
            row.addWidget(widget)
        self._pages_label, self._pages = self.row(_FROM_TO, pages), pages
        self.chapters.changed.connect(self._changed)
        for line in (self.title, self.author):
            line.textChanged.connect(lambda _text: self._typed.start())

    def _build_right(self) -> None:
        right, turns = QVBoxLayout(), QHBoxLayout()
        self.preview.setAccessibleName(self.looks.text(_PREVIEW))
        right.addWidget(self.preview, 1)
        self._back = button("", "previousPage", lambda: self._turn(-1))
        self._on = button("", "nextPage", lambda: self._turn(1))
        self._back.setText("←")
        self._on.setText("→")
        for mover, text in ((self._back, _PREVIOUS), (self._on, _NEXT)):
            mover.setAccessibleName(self.looks.text(text))
            mover.setToolTip(mover.accessibleName())
            mover.setAutoDefault(False)
        turns.addStretch(1)
        for widget in (self._back, self.page, self._on):
            turns.addWidget(widget)
        turns.addStretch(1)
        right.addLayout(turns)
        self.body.addLayout(right, 1)
        self.preview.turned.connect(lambda _index: self._show_page())
        self.html = self.offer("saveHtml", _SAVE_HTML, self.save_html)
        self.pdf = self.offer("savePdf", _SAVE_PDF, self.save_pdf)
        self.print_button = self.offer("printPages", _PRINT, self.print_pages)
        self.offer_close()

    def _turn(self, step: int) -> None:
        self.preview.turn_to(self.preview.index + step)

    @property
    def subject(self) -> str:
        """What is to be printed."""
        return str(self.what.currentData())

    def choose(self, subject: str) -> None:
        """Begin with a subject."""
        self.what.setCurrentIndex(max(self.what.findData(subject), 0))
        self._changed()

    def choose_chapter(self, chapter: Chapter) -> None:
        """Begin with a report of one page alone."""
        self.chapters.tick_only(chapter)
        self.choose(REPORT)

    def report_options(self) -> ReportOptions:
        """The report as the form asks for it: the timeline's and the breakdown's own options."""
        return ReportOptions(
            chapters=self.chapters.chosen(),
            title=self.title.text().strip(),
            author=self.author.text().strip(),
            timeline=replace(self._state.timeline, subjects=tuple(Subject)),
            as_shares=self._state.breakdown.as_shares,
            compared=self._state.compare.keys,
        )

    @property
    def wording(self) -> Wording:
        """The language of the document: the window's, or for the report the one chosen."""
        code = self.language.currentData()
        own = self.looks.style.wording
        if self.subject != REPORT or code in (None, own.code):
            return own
        return Wording(code).of(self._document.dataset)

    def _request(self) -> Request:
        chosen = self._charts[max(self.chart.currentIndex(), 0)]
        return chosen.cut._replace(theme=self.paper.theme_name)

    def _laid_out(self) -> Printed:
        document, setup, theme = self._document, self.paper.setup, self.paper.theme_name
        match self.subject:
            case "chart":
                return chart_document(self._request(), document.dataset, setup, self.wording)
            case "both":
                return chart_and_table(self._request(), document, setup, self.wording)
            case "table":
                rows = self._rows
                table = figures_table(rows.figures, rows.columns, self.wording, rows.scope)
                return table_document(table, document.dataset, setup, self.wording, theme)
            case _:
                options = self.report_options()
                return report_document(document, options, setup, self.wording, theme)

    def _facts(self) -> Facts:
        document = self._document
        if self.subject in (CHART, BOTH):
            return facts_of(self._request(), document.dataset, self.wording)
        if self.subject == TABLE:
            return table_facts(self._rows.scope, document.dataset, self.wording)
        return Report(document, self.report_options(), self.wording).facts()

    def _show_fields(self) -> None:
        subject, has_printer = self.subject, self.printer.currentData() is not None
        is_report = subject == REPORT
        of_report = (self.chapters, self._chapters_label, self._movers, self.title, self.author)
        for group, is_shown in (
            ((self.chart, self._chart_label), subject in (CHART, BOTH)),
            ((*of_report, *self._report_labels), is_report),
            ((self.language, self._language_label), is_report and self.language.count() > 1),
            ((self.copies, self._copies_label, self._pages, self._pages_label), has_printer),
            ((self.html,), is_report),
            ((self._no_printer,), self.printer.count() == 1),
            ((self.print_button,), has_printer),
        ):
            for widget in group:
                widget.setVisible(is_shown)
        self.pdf.setDefault(not has_printer)
        self.print_button.setDefault(has_printer)

    def _changed(self) -> None:
        """Lay the pages out anew; what was being laid out is given up."""
        self._show_fields()
        self._stop()
        printed = self._laid_out()
        job = Steps(printed.steps(), self)
        job.progressed.connect(self._tell_progress)
        job.done.connect(lambda: self._show(printed))
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)
        self._laying_out, self.printed = job, None
        job.start()

    def _stop(self) -> None:
        if self._laying_out is not None:
            self._laying_out.give_up()
            self._laying_out = None

    def _tell_progress(self, done: float) -> None:
        self.page.setText(self.looks.text(_LAYING_OUT.fill(percent=round(done * 100))))

    def _show(self, printed: Printed) -> None:
        self._laying_out, self.printed = None, printed
        self.preview.show_leaves(printed)
        for box in (self.first, self.last):
            box.setMaximum(printed.count)
        self.first.setValue(1)
        self.last.setValue(printed.count)
        self._show_page()

    def _show_page(self) -> None:
        index, count = self.preview.index, self.preview.count
        text = self.looks.text(_PAGE.fill(page=index + 1, pages=count)) if count else ""
        self.page.setText(text)
        self.preview.setAccessibleDescription(text)
        self._back.setEnabled(index > 0)
        self._on.setEnabled(index < count - 1)

    def _name(self) -> str:
        if self.subject in (CHART, BOTH):
            return self._request().name
        return "tollbook-report" if self.subject == REPORT else "tollbook-table"

    def save_pdf(self) -> None:
        """Ask for a name and write the pages that are in view."""
        if target := self.ask_target(_SAVE_PDF, self._name(), [(".pdf", _PDF)]):
            self.run(self._writing(target), target)

    def _ready(self) -> Generator[float, None, Printed]:
        """The pages in view; laid out first where the last change is not in view yet."""
        if self.printed is not None and not self._typed.isActive():
            return self.printed
        self._typed.stop()
        self._stop()
        printed = self._laid_out()
        yield from printed.steps()
        self._show(printed)
        return printed

    def _writing(self, target: Path) -> Iterator[float]:
        printed = yield from self._ready()
        yield from pdf_steps(printed, self._facts(), target)

    def save_html(self) -> None:
        """Ask for a name and write the report as HTML."""
        if target := self.ask_target(_SAVE_HTML, self._name(), [(".html", _HTML)]):
            options = self.report_options()
            self.run(report_html_steps(self._document, options, self.wording, target), target)

    def print_pages(self) -> None:
        """Send the pages to the printer that is chosen."""
        name = str(self.printer.currentData())
        self.run(self._printing(name), Path(name), _SENT.fill(name=name))

    def _printing(self, name: str) -> Iterator[float]:
        printed = yield from self._ready()
        printer = printer_named(name)
        printer.setCopyCount(self.copies.value())
        printer.setDocName(self._facts().title)
        yield from print_steps(printed, printer, self.first.value() - 1, self.last.value() - 1)

    def give_up(self) -> None:
        super().give_up()
        self._stop()
