"""Rates over a period or an area, and limits that a number is said to stay within."""

from desktop.analysis.audit.allowed import Span, allowed, ends, reach
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    divisor,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
    refuse_other_base,
    refuse_other_days,
    wrong_parameter,
)
from desktop.analysis.guard import why_not_set_against, why_other_days, why_outside
from desktop.analysis.words import PERS, unit_name
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, Percent, Stated, data_text
from desktop.domain.verdicts import Verdict

PRACTICAL = 0.9  # of a daily ceiling: to stay above it on every day is practically impossible

_NO_EVIDENCE = QT_TRANSLATE_NOOP(
    "Audit",
    "Over %n day(s) that would be {low} to {high}; the source gives no number to compare it with.",
    None,
    1,
)
_NO_EVIDENCE_ONE = QT_TRANSLATE_NOOP(
    "Audit",
    "Over %n day(s) that would be {high}; the source gives no number to compare it with.",
    None,
    1,
)
_TIMES = QT_TRANSLATE_NOOP("Audit", "{low} × {days} = {first}; {high} × {days} = {second}")
_NOT_DERIVABLE = QT_TRANSLATE_NOOP(
    "Audit",
    "{value} over {base} is {rate}; a rate of {claim} would need {needed}. The claim is not of "
    "the numbers given, so it cannot be derived from them.",
)
_RATE_HOLDS = QT_TRANSLATE_NOOP("Audit", "{value} over {base} is {rate}, within {low} to {high}.")
_RATE_ABOVE = QT_TRANSLATE_NOOP("Audit", "{value} over {base} is {rate}, above {high}.")
_RATE_BELOW = QT_TRANSLATE_NOOP("Audit", "{value} over {base} is {rate}, below {low}.")
_RATE_OPEN = QT_TRANSLATE_NOOP(
    "Audit",
    "{value} over {base} is {rate}; as it is worded, it may be within {low} to {high} or not.",
)
_COULD_RISE = QT_TRANSLATE_NOOP(
    "Audit",
    "{value} over {base} is {rate}, below {low}; deaths without a date could close the gap.",
)
_OVER = QT_TRANSLATE_NOOP("Audit", "{value} / {base} = {rate}")
_WITHIN = QT_TRANSLATE_NOOP("Audit", "“{evidence}”, {value}, is within “{claim}”, {limit}.")
_BEYOND = QT_TRANSLATE_NOOP("Audit", "“{evidence}”, {value}, is beyond “{claim}”, {limit}.")
_BELOW = QT_TRANSLATE_NOOP("Audit", "“{evidence}”, {value}, is below “{claim}”, {limit}.")
_BELOW_COULD_RISE = QT_TRANSLATE_NOOP(
    "Audit",
    "“{evidence}”, {value}, is below “{claim}”, {limit}; deaths without a date could close the "
    "gap.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "Audit",
    "“{evidence}” is {value} and “{claim}” {limit}; as they are worded, it may be within or not.",
)
_SET_AGAINST = QT_TRANSLATE_NOOP("Audit", "{value} against {limit}")
_IMPRACTICAL = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} would need {needed} a day on average over %n day(s), with {ceiling} the "
    "highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean "
    "so near the highest is practically impossible, so it is read as the largest part.",
    None,
    1,
)
_IMPOSSIBLE = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} would need {needed} a day on average over %n day(s), more than "
    "{ceiling}, the highest stated.",
    None,
    1,
)
_POSSIBLE = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} needs {needed} a day on average over %n day(s), which the highest of "
    "{ceiling} leaves room for; whether it was so cannot be seen.",
    None,
    1,
)
_NEEDED = QT_TRANSLATE_NOOP(
    "Audit", "{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}"
)
_NOT_A_RATE = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is no rate, so it has no base to be checked by."
)
_NOT_A_COUNT = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is in “{unit}”, so it is no count that could be divided."
)
_A_DAY = QT_TRANSLATE_NOOP("Audit", "days")
_NOT_THAT_BASE = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is per {per}, and the relation divides by {base}."
)


def rate(terms: Terms) -> Outcome:
    """Whether a number over days or an area gives the rate that is claimed.

    Where the claim is of something else than the number, it is not derivable from it.
    """
    claim = terms.one("claim")
    if claim.measure is not Measure.RATE:
        faulty_unit(_NOT_A_RATE.fill(label=label(claim)))
    evidence, over = terms.maybe("numerator") or terms.maybe("evidence"), terms.maybe("denominator")
    terms.refuse_circle("claim", "numerator", "evidence", "denominator")
    if claim.per != (over.unit if over else "day"):
        divided_by = unit_name(over) if over else _A_DAY
        words: dict[str, Argument] = {"per": _per(claim), "base": divided_by}
        faulty_unit(_NOT_THAT_BASE.fill(label=label(claim), **words))
    days = 1 if over else _days(terms, claim)
    if evidence:
        _refuse_evidence(claim, evidence)
    _refuse_other_length(days, claim, over)
    if evidence is None and over is None:
        return _without_evidence(claim, days)
    evidence = evidence or terms.one("numerator")
    for other in (evidence, *((over,) if over else ())):
        refuse_other_days(why_other_days(claim, other))
    base = divisor(over) if over else days
    return _with_evidence(claim, evidence, over, base, terms.parameter("tolerance", 0.0))


def _days(terms: Terms, claim: Figure) -> int:
    """Length of the claim's period; where it is not known, as the relation says."""
    days = terms.parameter("days", claim.period.days or 0)
    if days < 1:
        wrong_parameter("days")
    return days


def _refuse_other_length(days: int, claim: Figure, over: Figure | None = None) -> None:
    """Raise Faulty where the days of the relation are not as many as those of the claim."""
    if not over and days != (claim.period.days or days):
        wrong_parameter("days")


def _per(figure: Figure) -> Message:
    return PERS.get(figure.per or "", data_text(figure.per or "–"))


def _refuse_evidence(claim: Figure, evidence: Figure) -> None:
    """Raise Faulty for evidence that is no count, or where claimed losses meet other numbers."""
    if evidence.of is not None:
        faulty_unit(_NOT_A_COUNT.fill(label=label(evidence), unit=unit_name(evidence)))
    if Measure.CLAIMED in {claim.base_measure, evidence.base_measure}:
        refuse_mixed(why_not_set_against(claim, evidence))


def _without_evidence(claim: Figure, days: int) -> Outcome:
    high = number(claim)
    low = high if claim.lower is None else claim.lower
    form = _NO_EVIDENCE if low != high else _NO_EVIDENCE_ONE
    first, second = low * days, high * days
    return Outcome(
        Verdict.CANNOT,
        form.fill(low=first, high=second).counted(days),
        f"{claim.id} * {days}",
        _TIMES.fill(low=low, high=high, days=days, first=first, second=second),
        (("low", first), ("high", second), ("days", days)),
        inputs(claim=claim),
    )


def _with_evidence(
    claim: Figure, evidence: Figure, over: Figure | None, base: Number, tolerance: float
) -> Outcome:
    value, said = number(evidence), number(claim)
    found = value / base
    words: dict[str, Argument] = {"value": value, "base": base, "rate": found}
    if why_not_set_against(claim, evidence):
        verdict, sentence = Verdict.NOT_DERIVABLE, _NOT_DERIVABLE
    else:
        span, known = allowed(claim, tolerance), reach(evidence)
        words |= ends(span)
        rates = Span(known.low / base, known.high / base)
        verdict, sentence = _rate_verdict(claim, evidence, rates, span)
    return Outcome(
        verdict,
        sentence.fill(**words, claim=Stated(claim), needed=said * base),
        f"{evidence.id} / {over.id if over else base}",
        _OVER.fill(value=value, base=base, rate=found),
        (("rate", found), ("claim", said), ("needed", said * base), ("base", base)),
        inputs(numerator=evidence, denominator=over, claim=claim),
    )


def _rate_verdict(
    claim: Figure, evidence: Figure, found: Span, span: Span
) -> tuple[Verdict, Message]:
    """Decided only where the whole of what the rate may be is on one side."""
    if span.low <= found.low and found.high <= span.high:
        return Verdict.HOLDS, _RATE_HOLDS
    if found.low > span.high:
        return Verdict.FAILS, _RATE_ABOVE
    if found.high >= span.low:
        return Verdict.AMBIGUOUS, _RATE_OPEN
    if _could_rise(claim, evidence):
        return Verdict.CANNOT, _COULD_RISE
    return Verdict.FAILS, _RATE_BELOW


def _could_rise(claim: Figure, evidence: Figure) -> bool:
    """Whether evidence holds known dates only, and the claim does not."""
    return evidence.base_measure is Measure.CONFIRMED_DATED is not claim.base_measure


def bound(terms: Terms) -> Outcome:
    """Whether evidence stays within a claimed limit, or a majority is possible under a ceiling."""
    evidence, claim = terms.maybe("evidence"), terms.one("claim")
    if evidence is None:
        return _under_ceiling(terms, claim)
    terms.refuse_circle("evidence", "claim")
    value, limit = number(evidence), number(claim)
    refuse_mixed(why_not_set_against(claim, evidence))
    refuse_other_base(claim, evidence)
    refuse_other_days(why_outside(evidence, claim))
    span, known = allowed(claim, terms.parameter("tolerance", 0.0)), reach(evidence)
    if span.low <= known.low and known.high <= span.high:
        verdict, sentence = Verdict.HOLDS, _WITHIN
    elif known.low > span.high:
        verdict, sentence = Verdict.FAILS, _BEYOND
    elif known.high >= span.low:
        verdict, sentence = Verdict.AMBIGUOUS, _OPEN
    elif _could_rise(claim, evidence):
        verdict, sentence = Verdict.CANNOT, _BELOW_COULD_RISE
    else:
        verdict, sentence = Verdict.FAILS, _BELOW
    if claim.bound is Bound.RANGE and value < span.low:
        limit = span.low
    words: dict[str, Argument] = {
        "evidence": label(evidence),
        "value": Stated(evidence),
        "claim": label(claim),
        "limit": Stated(claim),
    }
    return Outcome(
        verdict,
        sentence.fill(**words),
        f"{evidence.id} <= {claim.id}",
        _SET_AGAINST.fill(value=value, limit=limit),
        (("value", value), ("limit", limit)),
        inputs(evidence=evidence, claim=claim),
    )


def _under_ceiling(terms: Terms, claim: Figure) -> Outcome:
    whole, ceiling = terms.one("whole"), terms.one("ceiling")
    terms.refuse_circle("claim", "whole", "ceiling")
    total, highest = divisor(whole), number(ceiling)
    for other in (ceiling, claim):
        refuse_mixed(why_not_set_against(other, whole))
    if ceiling.per != "day":
        faulty_unit(_NOT_A_RATE.fill(label=label(ceiling)))
    if whole.of is not None:
        faulty_unit(_NOT_A_COUNT.fill(label=label(whole), unit=unit_name(whole)))
    days, majority = _days(terms, claim), terms.parameter("majority", 0.5)
    _refuse_other_length(days, claim)
    refuse_other_days(why_outside(claim, whole) or why_other_days(claim, ceiling))
    needed, most = majority * total / days, highest * days
    words = {"whole": total, "needed": needed, "ceiling": highest, "most": most}
    if needed > highest:
        verdict, sentence = Verdict.FAILS, _IMPOSSIBLE
    elif needed >= PRACTICAL * highest:
        verdict, sentence = Verdict.AMBIGUOUS, _IMPRACTICAL
    else:
        verdict, sentence = Verdict.CANNOT, _POSSIBLE
    reach = most / total
    return Outcome(
        verdict,
        sentence.fill(**words, share=Percent(reach)).counted(days),
        f"{majority} * {whole.id} / {days} <= {ceiling.id}",
        _NEEDED.fill(**words, majority=majority, days=days),
        (("needed", needed), ("ceiling", highest), ("most", most), ("share", reach)),
        inputs(whole=whole, ceiling=ceiling, claim=claim),
    )
