"""Charts and pages as plain text: for screen readers, terminals and descriptions inside files."""

from collections.abc import Sequence

from desktop.analysis.charts import Bar, BarChart, Chart, Panel, ScaleChart, ScaleRow
from desktop.domain.figure import AS_OF, Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, data_text
from desktop.models.document import Document
from desktop.models.wording import Wording

_HEADLINE = QT_TRANSLATE_NOOP("Summary", "{value} {unit}, as of {as_of} (a confirmed minimum)")
_HEADLINE_PLAIN = QT_TRANSLATE_NOOP("Summary", "{value} {unit}, as of {as_of}")
_COUNTED = QT_TRANSLATE_NOOP("Summary", "Counted: {text}")
_NOT_COUNTED = QT_TRANSLATE_NOOP("Summary", "Not counted: {text}")
_LATER = QT_TRANSLATE_NOOP(
    "Summary",
    "The dataset knows %n later edition(s); the last: {total} as of {day} ({publisher}).",
    None,
    1,
)
_DATASET = QT_TRANSLATE_NOOP("Summary", "Dataset {digest}, {state}")
BUNDLED = QT_TRANSLATE_NOOP("Summary", "bundled, unchanged")
CHANGED = QT_TRANSLATE_NOOP("Summary", "not the bundled one")
_LINE = QT_TRANSLATE_NOOP("Summary", "{line}: {count}, from {first} to {last}; highest {highest}")
_VALUES = QT_TRANSLATE_NOOP("Summary", "%n value(s)", None, 1)
_MARK = QT_TRANSLATE_NOOP("Summary", "{label}: {value}, as of {when}")
_MARK_DATED = QT_TRANSLATE_NOOP("Summary", "{label}: {value}, {when}")


def bar_label(bar: Bar, wording: Wording) -> str:
    """What stands beside a bar: its category, with its note."""
    label = wording.label(bar.label)
    return f"{label} ({wording.text(bar.note)})" if bar.note else label


def bar_lines(chart: BarChart, wording: Wording) -> list[tuple[str, str, str]]:
    """Label, value and share of each bar."""
    return [
        (
            bar_label(bar, wording),
            wording.value(bar.figure) + (f" · {bar.remark}" if bar.remark else ""),
            "" if bar.share is None else wording.percent(bar.share),
        )
        for bar in chart.bars
    ]


def bar_summary(chart: BarChart, wording: Wording) -> str:
    """A bar chart in words: captions, every bar, foot."""
    caption = chart.caption
    lines = bar_lines(chart, wording)
    wide = max((len(label) for label, _, _ in lines), default=0)
    long = max((len(value) for _, value, _ in lines), default=0)
    return "\n".join(
        [
            wording.text(caption.title),
            wording.text(caption.subtitle),
            *(
                f"  {label:<{wide}}  {value:>{long}}  {share:>7}".rstrip()
                for label, value, share in lines
            ),
            wording.text(caption.foot),
        ]
    )


def panel_summary(panel: Panel, wording: Wording) -> str:
    """A panel in words: captions, each line's extent and highest value, events, foot."""
    lines = [
        wording.text(
            _LINE.fill(
                line=line.label,
                count=_VALUES.counted(len(line.marks)),
                first=line.marks[0].start,
                last=line.marks[-1].end,
                highest=max(mark.value for mark in line.marks),
            )
        )
        for line in panel.lines
        if line.marks
    ]
    events = [f"{wording.date(event.day)}: {wording.text(event.label)}" for event in panel.events]
    caption = panel.caption
    return "\n".join(
        [
            wording.text(caption.title),
            wording.text(caption.subtitle),
            *(f"  {line}" for line in lines + events),
            wording.text(caption.foot),
        ]
    )


def scale_texts(row: ScaleRow, wording: Wording) -> tuple[str, str, str, str]:
    """What stands beside a row of a scale: label, number, note and remark, empty where none."""
    number = wording.text(row.words) if row.words else ""
    if row.figure and not row.words:
        number = wording.quantity(row.figure)
    note = wording.text(row.note) if row.note else ""
    return wording.label(row.label), number, note, row.remark


def scale_summary(chart: ScaleChart, wording: Wording) -> str:
    """Numbers on one axis in words: captions, every row, foot."""
    caption = chart.caption
    rows = (" · ".join(filter(None, scale_texts(row, wording))) for row in chart.rows)
    return "\n".join(
        [
            wording.text(caption.title),
            wording.text(caption.subtitle),
            *(f"  {row}" for row in rows),
            wording.text(caption.foot),
        ]
    )


def chart_summary(chart: Chart, wording: Wording) -> str:
    """A chart in words: its title in the first line."""
    if isinstance(chart, BarChart):
        return bar_summary(chart, wording)
    if isinstance(chart, ScaleChart):
        return scale_summary(chart, wording)
    return panel_summary(chart, wording)


def mark_summary(figure: Figure, wording: Wording) -> str:
    """What is announced for one mark: label, value with bound, as-of date."""
    label = wording.period(figure) if figure.period.start else wording.name(figure)
    label = wording.said(figure.category) or label
    if figure.as_of is None:
        return f"{label}: {wording.value(figure)}"
    value = wording.quantity(figure)
    form = _MARK if figure.date_kind == AS_OF else _MARK_DATED
    when = wording.dated(figure)
    return wording.text(form.fill(label=label, value=value, when=when))


def overview_summary(document: Document, wording: Wording) -> str:
    """The Overview in words, for a terminal."""
    page = document.overview
    parts = [wording.text(page.title)]
    if page.period:
        parts.append(wording.text(page.period))
    if page.headline and page.headline.as_of:
        form = _HEADLINE if page.headline.is_confirmed_minimum else _HEADLINE_PLAIN
        parts.append(
            wording.text(
                form.fill(
                    value=wording.value(page.headline),
                    unit=wording.unit(page.headline.unit, page.headline.value),
                    as_of=page.headline.as_of,
                )
            )
        )
    parts += (
        [wording.text(_COUNTED.fill(text=_sentences(page.counted, wording)))]
        if page.counted
        else []
    )
    if page.not_counted:
        parts.append(wording.text(_NOT_COUNTED.fill(text=_sentences(page.not_counted, wording))))
    blocks = ["\n".join(parts)]
    blocks += [bar_summary(chart, wording) for chart in page.bar_charts]
    if page.growth:
        blocks.append(panel_summary(page.growth, wording))
    blocks.append("\n".join([*later_lines(document, wording), dataset_line(document, wording)]))
    return "\n\n".join(blocks)


def _sentences(sentences: Sequence[str], wording: Wording) -> str:
    return " ".join(map(wording.said, sentences))


def later_lines(document: Document, wording: Wording) -> list[str]:
    """That newer editions exist, where the dataset knows of them."""
    later = document.overview.later
    if not later:
        return []
    last = later[-1]
    total = document.figure(last.id)
    shown = wording.value(total) if total else last.total
    text = _LATER.fill(total=shown, day=last.day, publisher=data_text(last.publisher))
    return [wording.text(text.counted(len(later)))]


def dataset_line(document: Document, wording: Wording) -> str:
    """Which dataset is open, its short digest, and whether it is the bundled one."""
    dataset = document.dataset
    state = BUNDLED if document.opened.is_bundled else CHANGED
    text = _DATASET.fill(digest=dataset.digest[:8], state=state)
    return wording.text(text)
