"""Parts and their total."""

from desktop.analysis.audit.allowed import Span, allowed
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    added,
    divisor,
    inputs,
    number,
    refuse_mixed,
)
from desktop.analysis.guard import why_not_summed
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Bound
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, Percent, data_text
from desktop.domain.verdicts import Verdict

_HOLDS = QT_TRANSLATE_NOOP("Audit", "The %n part(s) add up to {total}, the total given.", None, 1)
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
    "Audit", "{total} less the parts leaves {rest}; the remainder is given as {given}."
)
_PLAIN = {Bound.EXACT, Bound.NOT_STATED, Bound.CLAIMED}
_EQUALS = QT_TRANSLATE_NOOP("Audit", "{parts} = {known}; {total} − {known} = {rest}")


def sum_of_parts(terms: Terms) -> Outcome:
    """Whether parts add up to their total, or what remains of it.

    Where those not established are among the parts, nothing may remain.
    """
    total, parts, rest = terms.one("total"), terms.many("parts"), terms.maybe("remainder")
    terms.refuse_circle("total", "parts")
    terms.one("parts")
    refuse_mixed(why_not_summed((total, *parts)))
    whole, values = number(total), tuple(map(number, parts))
    known = _tidy(sum(values))
    left = _tidy(whole - known)
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
    whole = number(total)
    span = allowed(total)
    low, high = _reach(parts)
    words = {"known": known, "total": whole, "rest": abs(left)}
    if low <= span.high and high >= span.low:
        return Verdict.HOLDS, _HOLDS.fill(total=whole)
    if low > span.high:
        return Verdict.FAILS, _TOO_MANY.fill(**words)
    if any(part.unknown for part in parts):
        return Verdict.FAILS, _TOO_FEW.fill(**words)
    if rest is not None and not allowed(rest).holds(left):
        return Verdict.FAILS, _OTHER_REST.fill(total=whole, rest=left, given=number(rest))
    what = data_text(rest.category or rest.label) if rest else _NOT_SAID
    share = Percent(left / divisor(total))
    return Verdict.REMAINDER, _REMAINS.fill(**words, share=share, what=what)


def _reach(parts: tuple[Figure, ...]) -> tuple[float, float]:
    """The least and the most that parts add up to; plain numbers are taken as they are."""
    spans = [
        Span(number(part), number(part)) if part.bound in _PLAIN else allowed(part)
        for part in parts
    ]
    return sum(span.low for span in spans), sum(span.high for span in spans)


def _tidy(value: Number) -> Number:
    """A sum without the dust that binary fractions leave."""
    return value if isinstance(value, int) else round(value, 9)
