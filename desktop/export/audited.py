"""The audit as a document: what the checks come to, a list of them, and each in full."""

from collections.abc import Callable, Iterator

from desktop.analysis.audit.checking import verdict_counts
from desktop.analysis.audit.listing import CheckColumn
from desktop.analysis.audit.names import VERDICT_MEANINGS, VERDICT_NAMES
from desktop.analysis.audit.pictures import picture
from desktop.analysis.charts import retitled
from desktop.analysis.filters import Column
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.verdicts import Check
from desktop.export.blocks import Block, Heading, Paragraph, Picture, Table, Term
from desktop.export.tabulated import figures_table
from desktop.models.check_table import CHECK_HEADERS, check_cell, verdict_text
from desktop.models.document import Document
from desktop.models.wording import Wording

_SUMMARY = QT_TRANSLATE_NOOP(
    "Audit", "%n check(s) of published numbers against each other.", None, 1
)
_COUNT = QT_TRANSLATE_NOOP("Audit", "{verdict}: {count}")
_TITLE = QT_TRANSLATE_NOOP("Audit", "{key} · {question}")
_VERDICT = QT_TRANSLATE_NOOP("Audit", "Verdict: {verdict}.")
_PROPOSED = QT_TRANSLATE_NOOP("Audit", "Proposed by Tollbook; the dataset does not state it.")
_FORMULA = QT_TRANSLATE_NOOP("Audit", "Formula")
_NUMBERS = QT_TRANSLATE_NOOP("Audit", "With numbers")
_EMPTY = QT_TRANSLATE_NOOP("Audit", "This dataset states no relations between its figures.")
_FIGURES = (Column.ID, Column.LABEL, Column.VALUE, Column.AS_OF, Column.PUBLISHER)
_COLUMNS = (CheckColumn.ID, CheckColumn.VERDICT, CheckColumn.QUESTION, CheckColumn.KIND)

MakeHeading = Callable[[Message, int], Heading]


def audit_blocks(document: Document, wording: Wording, heading: MakeHeading) -> Iterator[Block]:
    """The blocks of the chapter below its own heading."""
    checks = document.every_check()
    if not checks:
        yield Paragraph(wording.text(_EMPTY))
        return
    yield Paragraph(wording.text(_SUMMARY.counted(len(checks))))
    for verdict, count in verdict_counts(checks).items():
        told = _COUNT.fill(verdict=VERDICT_NAMES[verdict], count=count)
        yield Term(wording.label(told), wording.text(VERDICT_MEANINGS[verdict]))
    yield Table(
        header=[wording.text(CHECK_HEADERS[column]) for column in _COLUMNS],
        numeric=frozenset(),
        length=len(checks),
        row=lambda row: [check_cell(checks[row], column, wording) for column in _COLUMNS],
    )
    for check in checks:
        yield from _check(check, document, wording, heading)


def _check(
    check: Check, document: Document, wording: Wording, heading: MakeHeading
) -> Iterator[Block]:
    yield heading(_TITLE.fill(key=check.id, question=check.question), 2)
    if chart := picture(check, document.dataset):
        yield Picture(retitled(chart, "", None))
    else:
        verdict = verdict_text(check, wording)
        yield Paragraph(wording.label(_VERDICT.fill(verdict=verdict)), "strong")
        yield Paragraph(wording.text(check.sentence))
    if check.is_proposed:
        yield Paragraph(wording.text(_PROPOSED), "small")
    if check.formula:
        yield Term(wording.text(_FORMULA), check.formula)
    if check.numbers:
        yield Term(wording.text(_NUMBERS), wording.text(check.numbers))
    if check.figures:
        yield figures_table(check.figures, _FIGURES, wording)
