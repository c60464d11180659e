"""What a check looks like: parts against their total, a number against what the claim allows."""

from collections.abc import Callable
from math import isfinite

from desktop.analysis.audit.allowed import allowed
from desktop.analysis.audit.names import VERDICT_NAMES
from desktop.analysis.audit.terms import Terms, number
from desktop.analysis.audit.windows import tried_for
from desktop.analysis.charts import Caption, Glyph, ScaleChart, ScaleRow
from desktop.analysis.intervals import RATIO_NOTE, ratio_interval
from desktop.analysis.words import category_name, figure_name, foot
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent
from desktop.domain.verdicts import Check, Verdict

_SUBTITLE = QT_TRANSLATE_NOOP("AuditChart", "Verdict: {verdict}. {sentence}")
_TOTAL = QT_TRANSLATE_NOOP("AuditChart", "the total")
_PART = QT_TRANSLATE_NOOP("AuditChart", "{share} of the total")
_LEFT = QT_TRANSLATE_NOOP("AuditChart", "what remains: {what}")
_NOT_SAID = QT_TRANSLATE_NOOP("AuditChart", "what remains, not said by the source")
_CLAIM = QT_TRANSLATE_NOOP("AuditChart", "the claim; shaded: what its wording allows")
_PLAIN_CLAIM = QT_TRANSLATE_NOOP("AuditChart", "the claim")
_TIMES = QT_TRANSLATE_NOOP("AuditChart", "{first} / {second}")
_RATIO = QT_TRANSLATE_NOOP("AuditChart", "{ratio} times (95 %: {low} to {high})")
_RATIO_PLAIN = QT_TRANSLATE_NOOP("AuditChart", "{ratio} times")
_WORKED_OUT = QT_TRANSLATE_NOOP("AuditChart", "worked out")
_PER = QT_TRANSLATE_NOOP("AuditChart", "{value} / {base}")
_MAJORITY = QT_TRANSLATE_NOOP("AuditChart", "dashed: {share} of it")
_NEEDED = QT_TRANSLATE_NOOP("AuditChart", "Mean a day that a majority needs")
_DIFFERENCE = QT_TRANSLATE_NOOP("AuditChart", "Reports of {first} and {last}")
_ASKED = QT_TRANSLATE_NOOP("AuditChart", "the window that is claimed")
_MATCH = QT_TRANSLATE_NOOP("AuditChart", "this window matches")
_TRIED = QT_TRANSLATE_NOOP("AuditChart", "%n window(s) tried", None, 1)
_SPREAD = QT_TRANSLATE_NOOP("AuditChart", "{low} to {high}")
_COUNTED = QT_TRANSLATE_NOOP("AuditChart", "First and last day counted")
_SAID = QT_TRANSLATE_NOOP("AuditChart", "As said")
_DAYS = QT_TRANSLATE_NOOP("AuditChart", "%n day(s)", None, 1)
_AS_OF = QT_TRANSLATE_NOOP("AuditChart", "as of {day}")
_OVER = QT_TRANSLATE_NOOP("AuditChart", "of %n day(s)", None, 1)
_NUMBER = QT_TRANSLATE_NOOP("AuditChart", "{value}")
MOST_MATCHES = 6

Rows = tuple[ScaleRow, ...]


def picture(check: Check, dataset: Dataset) -> ScaleChart | None:
    """The picture of a check; None where there is nothing to draw, or the relation is faulty."""
    draw = _DRAWN.get(check.relation.kind)
    if draw is None or check.fault or check.verdict is Verdict.NOT_DERIVABLE:
        return None  # what is not of one thing is not drawn on one axis
    drawn = draw(check, Terms(check.relation, dataset))
    if drawn is None:
        return None
    subtitle = _SUBTITLE.fill(verdict=VERDICT_NAMES[check.verdict], sentence=check.sentence)
    figures = list(dict.fromkeys(row.figure for row in drawn.rows if row.figure))
    numbered = [figure for figure in check.figures if figure.value is not None]
    caption = Caption(check.question, subtitle, foot(figures or numbered))
    return drawn._replace(id=f"check:{check.id}", caption=caption)


def under_heading(chart: ScaleChart) -> ScaleChart:
    """The picture without the words that stand above it already."""
    empty = Message("", "")
    return chart._replace(caption=chart.caption._replace(title=empty, subtitle=empty))


def _chart(
    rows: Rows,
    *,
    band: tuple[float, float] | None = None,
    line: float | None = None,
    from_zero: bool = True,
) -> ScaleChart:
    """A chart that `picture` names and captions."""
    empty = Caption(*3 * (Message("", ""),))
    return ScaleChart("", empty, rows, band=band, line=line, from_zero=from_zero)


def _number(check: Check, name: str) -> float:
    value = dict(check.result)[name]
    return float(value) if isinstance(value, int | float) else 0.0


def _row(figure: Figure, glyph: Glyph = Glyph.DOT, note: Message | None = None) -> ScaleRow:
    """A figure with its number, or its range where it has one."""
    known = (each for each in (figure.value, figure.upper, figure.lower) if each is not None)
    value = next(known, None)
    is_range = figure.value is None and None not in (figure.lower, figure.upper)
    low, high = (figure.lower, figure.upper) if is_range else (None, None)
    shape = Glyph.BAND if is_range and glyph is Glyph.DOT else glyph
    shown = None if is_range else value
    return ScaleRow(figure_name(figure), shape, shown, low, high, figure, note=note)


def _sum(check: Check, terms: Terms) -> ScaleChart:
    total, parts, rest = terms.one("total"), terms.many("parts"), terms.maybe("remainder")
    whole, start = float(number(total)), 0.0
    rows = [_row(total, Glyph.BAR, _TOTAL)]
    for part in parts:
        value = float(number(part))
        share = _PART.fill(share=Percent(value / whole)) if whole else None
        named = category_name(part)
        row = _row(part, Glyph.REST if part.unknown else Glyph.PART, share)
        rows.append(row._replace(label=named, start=start, value=start + value))
        start += value
    if check.verdict is Verdict.REMAINDER:
        what = category_name(rest) if rest else None
        note = _LEFT.fill(what=what) if what else _NOT_SAID
        left = _number(check, "remainder")
        share = _PART.fill(share=Percent(left / whole))
        words = None if rest else _NUMBER.fill(value=left)
        rows.append(
            ScaleRow(note, Glyph.REST, whole, figure=rest, words=words, note=share, start=start)
        )
    return _chart(tuple(rows), line=whole)


def _ratio(check: Check, terms: Terms) -> ScaleChart | None:
    first, second, claim = terms.one("numerator"), terms.maybe("denominator"), terms.one("claim")
    if second is None:
        return None
    ratio = _number(check, "ratio")
    words, note, low, high = _RATIO_PLAIN.fill(ratio=ratio), _WORKED_OUT, ratio, ratio
    if interval := ratio_interval(first, second):
        low, high = interval
        words, note = _RATIO.fill(ratio=ratio, low=low, high=high), RATIO_NOTE
    label = _TIMES.fill(first=figure_name(first), second=figure_name(second))
    worked = ScaleRow(label, Glyph.INTERVAL, ratio, low, high, words=words, note=note)
    return _chart((_row(claim, note=_CLAIM), worked), band=_band(check))


def _band(check: Check) -> tuple[float, float] | None:
    low, high = _number(check, "low"), _number(check, "high")
    return (low, high) if isfinite(low) and isfinite(high) else None


def _bars(check: Check, _terms: Terms) -> ScaleChart:
    """Numbers of one kind as bars: an order, a change between editions."""
    figures = [figure for role, figure in check.inputs if role != "claim"]
    are_dated = len({figure.as_of for figure in figures}) > 1
    notes = [_AS_OF.fill(day=each.as_of) if are_dated and each.as_of else None for each in figures]
    rows = (_row(each, Glyph.BAR, note) for each, note in zip(figures, notes, strict=True))
    return _chart(tuple(rows))


def _pairs(_check: Check, terms: Terms) -> ScaleChart:
    """Claims with what they are set against below them, or the figures that have one number."""
    pairs = zip(terms.many("claim"), terms.many("evidence"), strict=False)
    figures = [figure for pair in pairs for figure in pair] or terms.many("figures")
    rows = (
        _row(figure, note=_OVER.counted(figure.period.days) if figure.period.days else None)
        for figure in dict.fromkeys(figures)
    )
    return _chart(tuple(rows))


def _share(_check: Check, terms: Terms) -> ScaleChart:
    part, whole = terms.one("numerator"), terms.one("denominator")
    majority = terms.parameter("majority", 0.5)
    note = _MAJORITY.fill(share=Percent(majority))
    rows = (_row(whole, Glyph.BAR, note), _row(part, Glyph.PART))
    return _chart(rows, line=majority * float(number(whole)))


def _rate(check: Check, terms: Terms) -> ScaleChart | None:
    evidence, claim = terms.maybe("numerator") or terms.maybe("evidence"), terms.one("claim")
    if evidence is None:
        return None
    rate = _number(check, "rate")
    value = number(evidence)
    words = _PER.fill(value=value, base=_number(check, "base"))
    found = _NUMBER.fill(value=rate)
    worked = ScaleRow(words, Glyph.DOT, rate, words=found, note=_WORKED_OUT)
    span = allowed(claim)
    band = span if isfinite(span.low) and isfinite(span.high) else None
    note = _CLAIM if band else _PLAIN_CLAIM
    line = None if band else _number(check, "claim")
    return _chart((_row(claim, note=note), worked), band=band, line=line)


def _bound(check: Check, terms: Terms) -> ScaleChart:
    claim, evidence = terms.one("claim"), terms.maybe("evidence")
    if evidence is not None:
        limit = _number(check, "limit")
        return _chart((_row(claim, note=_PLAIN_CLAIM), _row(evidence)), line=limit)
    needed = _number(check, "needed")
    worked = ScaleRow(
        _NEEDED, Glyph.DOT, needed, words=_NUMBER.fill(value=needed), note=_WORKED_OUT
    )
    return _chart((_row(terms.one("ceiling")), worked), line=_number(check, "ceiling"))


def _windows(_check: Check, terms: Terms) -> ScaleChart | None:
    claim, _series, window, tried = tried_for(terms)
    rows = [_row(claim, Glyph.CLAIMED, _PLAIN_CLAIM)]
    shown = {window: _ASKED} | dict.fromkeys(tried.matches[:MOST_MATCHES], _MATCH)
    for days, note in shown.items():
        value = tried.differences.get(days)
        if value is not None:
            label = _DIFFERENCE.fill(first=days[0], last=days[1])
            words = _NUMBER.fill(value=value)
            rows.append(ScaleRow(label, Glyph.DOT, float(value), words=words, note=note))
    values = tuple(map(float, tried.differences.values()))
    if not values:
        return None
    spread = _SPREAD.fill(low=min(values), high=max(values))
    label = _TRIED.counted(len(values))
    rows.append(ScaleRow(label, Glyph.TICKS, words=spread, others=values))
    return _chart(tuple(rows), line=float(tried.claimed), from_zero=False)


def _span(check: Check, terms: Terms) -> ScaleChart:
    figure = terms.one("figure")
    rows = (
        ScaleRow(label, Glyph.BAR, days, figure=figure, words=_DAYS.counted(round(days)))
        for label, days in ((_SAID, _number(check, "said")), (_COUNTED, _number(check, "days")))
    )
    return _chart(tuple(rows))


_DRAWN: dict[str, Callable[[Check, Terms], ScaleChart | None]] = {
    "sum of parts": _sum,
    "ratio": _ratio,
    "order": _bars,
    "edition change": _bars,
    "share": _share,
    "rate": _rate,
    "bound": _bound,
    "window difference": _windows,
    "same number": _pairs,
    "span": _span,
}
