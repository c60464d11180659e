"""Parts and their total: sums and shares."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.analysis.audit.allowed import Span, allowed, reach
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    added,
    divisor,
    faulty_unit,
    inputs,
    number,
    refuse_mixed,
    refuse_no_ratio,
    tidy,
)
from desktop.analysis.guard import (
    why_no_parts,
    why_not_divided,
    why_not_set_against,
    why_not_summed,
)
from desktop.analysis.words import category_name
from desktop.domain.dataset import Point, Series, series_figures
from desktop.domain.figure import Figure, Number, Period
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, Percent, data_text
from desktop.domain.verdicts import Verdict

_HOLDS = QT_TRANSLATE_NOOP("Audit", "The %n part(s) add up to {total}, the total given.", None, 1)
_HOLDS_AS_WORDED = QT_TRANSLATE_NOOP(
    "Audit",
    "The %n part(s) add up to {known}; with a total of {total}, the wording leaves room for it.",
    None,
    1,
)
_REMAINS = QT_TRANSLATE_NOOP(
    "Audit",
    "The %n part(s) add up to {known} of {total}; {rest} ({share}) remain: {what}.",
    None,
    1,
)
_NOT_SAID = QT_TRANSLATE_NOOP("Audit", "the source does not say what they are")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Audit",
    "The %n part(s) add up to {known}, which is {rest} more than {total}, the total.",
    None,
    1,
)
_TOO_FEW = QT_TRANSLATE_NOOP(
    "Audit",
    "The %n part(s), those not established included, add up to {known}, which is {rest} less than "
    "{total}, the total.",
    None,
    1,
)
_OTHER_REST = QT_TRANSLATE_NOOP(
    "Audit", "{total} less the parts leaves {left}; the remainder is given as {given}."
)
_EQUALS = QT_TRANSLATE_NOOP("Audit", "{parts} = {known}; {total} − {known} = {rest}")
_NO_PART = QT_TRANSLATE_NOOP("Audit", "{part} is more than {whole}, so it is no part of it.")
_MAJORITY = QT_TRANSLATE_NOOP("Audit", "{part} of {whole} are {share}: a majority.")
_ABOVE_SHARE = QT_TRANSLATE_NOOP("Audit", "{part} of {whole} are {share}, more than {threshold}.")
_LARGEST = QT_TRANSLATE_NOOP(
    "Audit",
    "{part} of {whole} are {share}: the largest of %n equally long parts (the next has {next}), "
    "not a majority.",
    None,
    1,
)
_NOT_LARGEST = QT_TRANSLATE_NOOP(
    "Audit",
    "{part} of {whole} are {share}: neither a majority nor the largest of %n equally long parts "
    "(the largest has {next}).",
    None,
    1,
)
_NO_MAJORITY = QT_TRANSLATE_NOOP(
    "Audit",
    "{part} of {whole} are {share}: not a majority. Whether it is the largest part cannot be seen.",
)
_SHARE_CLAIM = QT_TRANSLATE_NOOP("Audit", "{part} of {whole} are {share}; the claim is {claim}.")
_IS_SHARE = QT_TRANSLATE_NOOP("Audit", "{part} / {whole} = {share}")
_NOT_PARTS = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is a running total, so its values are no parts of a whole."
)


def sum_of_parts(terms: Terms) -> Outcome:
    """Whether parts add up to their total, or what remains of it.

    Where those not established are among the parts, nothing may remain.
    """
    total, parts, rest = terms.one("total"), terms.several("parts"), terms.maybe("remainder")
    terms.refuse_circle("total", "parts")
    whole, values = number(total), tuple(map(number, parts))
    refuse_mixed(why_no_parts(total, parts))
    refuse_mixed(why_not_summed((total, *((rest,) if rest else ()))))
    known = tidy(sum(values))
    left = tidy(whole - known)
    verdict, sentence = _judged(total, parts, rest, known, left)
    formula = f"{total.id} - ({' + '.join(part.id for part in parts)})"
    return Outcome(
        verdict,
        sentence.counted(len(parts)),
        formula,
        _EQUALS.fill(parts=added(values), known=known, total=whole, rest=left),
        (("sum", known), ("total", whole), ("remainder", left), ("share", left / (whole or 1))),
        inputs(total=total, parts=parts, remainder=rest),
    )


def _judged(
    total: Figure, parts: tuple[Figure, ...], rest: Figure | None, known: Number, left: Number
) -> tuple[Verdict, Message]:
    whole, span, least_most = number(total), allowed(total), _reach(parts)
    words = {"known": known, "total": whole, "rest": abs(left)}
    if least_most.low > span.high:
        return Verdict.FAILS, _TOO_MANY.fill(**words)
    if rest is not None and not _fits(rest, total, least_most):
        return Verdict.FAILS, _OTHER_REST.fill(total=whole, left=left, given=number(rest))
    if least_most.high >= span.low:
        return Verdict.HOLDS, (_HOLDS_AS_WORDED if left else _HOLDS).fill(**words)
    if any(part.unknown for part in parts):
        return Verdict.FAILS, _TOO_FEW.fill(**words)
    what = category_name(rest) if rest else _NOT_SAID
    share = Percent(left / divisor(total))
    return Verdict.REMAINDER, _REMAINS.fill(**words, share=share, what=what)


def _reach(parts: tuple[Figure, ...]) -> Span:
    """The least and the most that parts add up to."""
    spans = [reach(part) for part in parts]
    return Span(tidy(sum(span.low for span in spans)), tidy(sum(span.high for span in spans)))


def _fits(rest: Figure, total: Figure, parts: Span) -> bool:
    """Whether the remainder that is given can be what the parts leave of the total."""
    whole, given = reach(total), allowed(rest)
    return whole.low - parts.high <= given.high and given.low <= whole.high - parts.low


def share(terms: Terms) -> Outcome:
    """What share one number is of another: a majority, the largest part, or the share claimed."""
    part, whole, claim = terms.one("numerator"), terms.one("denominator"), terms.maybe("claim")
    terms.refuse_circle("numerator", "denominator", "claim")
    value = number(part) / divisor(whole)
    refuse_mixed(why_not_divided(part, whole) or why_no_parts(whole, (part,)))
    if claim:
        refuse_mixed(why_not_set_against(claim, part))
    words: dict[str, Argument] = {
        "part": number(part),
        "whole": number(whole),
        "share": Percent(value),
    }
    verdict, sentence = _share_verdict(terms, part, value, claim)
    return Outcome(
        verdict,
        sentence.fill(**dict(sentence.arguments), **words),
        f"{part.id} / {whole.id}",
        _IS_SHARE.fill(**words),
        (("share", value),),
        inputs(numerator=part, denominator=whole, claim=claim),
    )


def _share_verdict(
    terms: Terms, part: Figure, value: float, claim: Figure | None
) -> tuple[Verdict, Message]:
    """A share claimed as a number is compared; one in words is a majority or the largest part."""
    if value > 1:
        return Verdict.FAILS, _NO_PART
    if claim and {claim.value, claim.lower, claim.upper} != {None}:
        refuse_no_ratio(claim)
        holds = allowed(claim, terms.parameter("tolerance", 0.0)).holds(tidy(value))
        sentence = _SHARE_CLAIM.fill(claim=Percent(float(number(claim))))
        return (Verdict.HOLDS if holds else Verdict.FAILS), sentence
    threshold = terms.parameter("majority", 0.5)
    if value > threshold:
        told = _MAJORITY if threshold == 0.5 else _ABOVE_SHARE.fill(threshold=Percent(threshold))
        return Verdict.HOLDS, told
    series = terms.series()
    others = _other_parts(series, part, terms.one("denominator")) if series else []
    if not others:
        return Verdict.AMBIGUOUS, _NO_MAJORITY
    is_largest = number(part) > max(others)
    form = _LARGEST if is_largest else _NOT_LARGEST
    sentence = form.fill(next=max(others)).counted(len(others) + 1)
    return (Verdict.HOLDS if is_largest else Verdict.FAILS), sentence


def _other_parts(series: Series, part: Figure, whole: Figure) -> list[Number]:
    """The values of the other parts, of as many points as `part`, that make up `whole`."""
    if series.kind == "cumulative":
        faulty_unit(_NOT_PARTS.fill(label=data_text(series.title)))
    refuse_mixed(why_not_summed((part, next(series_figures(series)))))
    inside, own = _within(series, whole.period), _within(series, part.period)
    if not (_is_whole(own, part.period) and _is_whole(inside, whole.period)):
        return []
    blocks = [inside[at : at + len(own)] for at in range(0, len(inside), len(own))]
    if own not in blocks or len(blocks[-1]) < len(own):
        return []
    return [tidy(sum(point.value for point in block)) for block in blocks if block != own]


def _within(series: Series, period: Period) -> Sequence[Point]:
    start, end = period.start or date.max, period.end or date.min
    return [point for point in series.points if start <= point.start and point.end <= end]


def _is_whole(points: Sequence[Point], period: Period) -> bool:
    """Whether points cover a period from its first day to its last without a gap."""
    starts = [point.start for point in points]
    follow = [point.end + timedelta(days=1) for point in points]
    ends = [(points[0].start, points[-1].end)] if points else []
    return ends == [(period.start, period.end)] and starts[1:] == follow[:-1]
