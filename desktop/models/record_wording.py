"""Filters and bins of a list in words."""

from datetime import date

from desktop.analysis.records.bins import Bins
from desktop.analysis.records.columns import Coded, Records
from desktop.analysis.records.filters import Chosen, Label, Range, RecordFilter
from desktop.domain.figure import Period
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import Kind
from desktop.models.record_table import is_years, label_text
from desktop.models.wording import Wording

MOST_NAMED = 3  # labels in one chip; of more, their number is said
_ONE_OF = QT_TRANSLATE_NOOP("Records", "{column}: {labels}")
_NONE_OF = QT_TRANSLATE_NOOP("Records", "{column}: not {labels}")
_AND_MORE = QT_TRANSLATE_NOOP("Records", "{labels} and %n more", None, 1)
_BETWEEN = QT_TRANSLATE_NOOP("Records", "{column}: {low} to {high}")
_SEARCHED = QT_TRANSLATE_NOOP("Records", "words: {words}")
_NO_FILTER = QT_TRANSLATE_NOOP("Records", "no filter")
SHOWN = QT_TRANSLATE_NOOP("Records", "{shown} of {all} ({share})")
_ROWS = QT_TRANSLATE_NOOP("Records", "%n row(s)", None, 1)
_UNDER = QT_TRANSLATE_NOOP("Records", "under {share}")
_LEAST_SHARE = 0.001
_BIN = QT_TRANSLATE_NOOP("Records", "{span}: {count}")
_SPAN = QT_TRANSLATE_NOOP("Records", "{low} to {high}")


def condition_text(
    column: Coded, condition: Chosen | Range, wording: Wording, most: int = MOST_NAMED
) -> str:
    """What is asked of a column, such as "region: Tuva, Buryatia and 3 more"."""
    is_year = is_years(column)

    def said(label: Label) -> str:
        return label_text(label, wording, is_year=is_year)

    if isinstance(condition, Range):
        first, last = column.between(condition.low, condition.high)
        inside = column.labels[first:last] or (condition.low, condition.high)
        if column.kind is Kind.DATE:  # the days that were chosen, whether or not any row has them
            inside = (condition.low or inside[0], condition.high or inside[-1])
        ends = {"low": said(inside[0]), "high": said(inside[-1])}
        return wording.text(_BETWEEN.fill(column=column.name, **ends))
    chosen = [label for label in column.labels if label in condition.labels]
    labels = ", ".join(said(label) for label in chosen[:most])
    if len(chosen) > most:
        labels = wording.text(_AND_MORE.fill(labels=labels).counted(len(chosen) - most))
    form = _NONE_OF if condition.excluded else _ONE_OF
    return wording.text(form.fill(column=column.name, labels=labels))


def search_text(words: str, wording: Wording) -> str:
    """What is searched for."""
    return wording.text(_SEARCHED.fill(words=words))


def filter_text(records: Records, wanted: RecordFilter, wording: Wording) -> str:
    """The whole filter on one line, every label named: it goes into what is exported."""
    parts = [
        condition_text(column, condition, wording, most=len(column.labels))
        for name, condition in wanted.conditions
        if (column := records.column(name))
    ]
    if wanted.search.strip():
        parts.append(search_text(wanted.search, wording))
    return "; ".join(parts) or wording.text(_NO_FILTER)


def shown_text(shown: int, every: int, wording: Wording) -> str:
    """How many rows are left of all."""
    rows = wording.text(_ROWS.counted(every))
    if shown == every:
        return rows
    share = wording.percent(shown / every) if every else "–"
    if 0 < shown < every * _LEAST_SHARE:
        share = wording.text(_UNDER.fill(share=wording.percent(_LEAST_SHARE)))
    return wording.text(SHOWN.fill(shown=shown, all=rows, share=share))


def bin_text(bins: Bins, place: int, count: int, wording: Wording) -> str:
    """A bin and how many rows it has."""
    return wording.text(_BIN.fill(span=span_text(bins, place, wording), count=count))


def span_text(bins: Bins, place: int, wording: Wording, *, is_year: bool = False) -> str:
    """What a bin spans."""
    low, high = bins.edges[place], bins.edges[place + 1]
    if bins.is_dated:
        first, last = date.fromordinal(int(low)), date.fromordinal(int(high) - 1)
        return wording.period_text(Period(None, first, last))
    ends = (low, high - 1) if low.is_integer() and high.is_integer() else (low, high)
    first_said, last_said = (label_text(float(end), wording, is_year=is_year) for end in ends)
    if ends[0] == ends[1]:
        return first_said
    return wording.text(_SPAN.fill(low=first_said, high=last_said))


GRAINS: dict[str, Message] = {
    "day": QT_TRANSLATE_NOOP("Records", "by day"),
    "week": QT_TRANSLATE_NOOP("Records", "by week"),
    "month": QT_TRANSLATE_NOOP("Records", "by month"),
    "quarter": QT_TRANSLATE_NOOP("Records", "by quarter"),
    "year": QT_TRANSLATE_NOOP("Records", "by year"),
    "decade": QT_TRANSLATE_NOOP("Records", "by decade"),
}
