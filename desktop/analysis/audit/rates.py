"""Rates over a period or an area, and limits that a number is said to stay within."""

from desktop.analysis.audit.allowed import allowed
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    divisor,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
    wrong_parameter,
)
from desktop.analysis.guard import ruling
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Percent
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
_COULD_RISE = QT_TRANSLATE_NOOP(
    "Audit",
    "{value} over {base} is {rate}, below {low}; deaths without a date could close the gap.",
)
_OVER = QT_TRANSLATE_NOOP("Audit", "{value} / {base} = {rate}")
_WITHIN = QT_TRANSLATE_NOOP("Audit", "“{evidence}”, {value}, is within “{claim}”, {limit}.")
_BEYOND = QT_TRANSLATE_NOOP("Audit", "“{evidence}”, {value}, is beyond “{claim}”, {limit}.")
_SET_AGAINST = QT_TRANSLATE_NOOP("Audit", "{value} against {limit}")
_IMPRACTICAL = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} would need {needed} on each of %n day(s), with {ceiling} the highest "
    "stated; at that highest on every day it would be {most}, {share} of the whole. It can only be "
    "read as the largest part.",
    None,
    1,
)
_IMPOSSIBLE = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} would need {needed} on each of %n day(s), more than {ceiling}, the "
    "highest stated.",
    None,
    1,
)
_POSSIBLE = QT_TRANSLATE_NOOP(
    "Audit",
    "A majority of {whole} needs {needed} on each of %n day(s), which the highest of {ceiling} "
    "leaves room for; whether it was so cannot be seen.",
    None,
    1,
)
_NEEDED = QT_TRANSLATE_NOOP(
    "Audit", "{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}"
)
_NOT_A_RATE = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is no rate, so it has no base to be checked by."
)
_NOT_THAT_BASE = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is per {per}, and the relation divides by {base}."
)

_CONFIRMED = {Measure.CONFIRMED, Measure.CONFIRMED_DATED}


def _are_one_count(first: Figure, second: Figure) -> bool:
    """Of one population and measure; a list of known dates is part of the list of names."""
    measures = {first.base_measure, second.base_measure}
    return first.population == second.population and (len(measures) == 1 or measures <= _CONFIRMED)


def rate(terms: Terms) -> Outcome:
    """Whether a number over days or an area gives the rate that is claimed.

    Where the claim is of something else than the number, it is not derivable from it.
    """
    claim = terms.one("claim")
    if claim.measure is not Measure.RATE:
        faulty_unit(_NOT_A_RATE.fill(label=label(claim)))
    evidence, over = terms.maybe("numerator") or terms.maybe("evidence"), terms.maybe("denominator")
    terms.refuse_circle("claim", "numerator", "evidence", "denominator")
    days = terms.parameter("days", claim.period.days or 0)
    if over is None and claim.per != "day":
        faulty_unit(_NOT_THAT_BASE.fill(label=label(claim), per=claim.per or "", base="days"))
    if over is not None and over.unit != claim.per:
        words = {"per": claim.per or "", "base": over.unit or ""}
        faulty_unit(_NOT_THAT_BASE.fill(label=label(claim), **words))
    if evidence is None:
        return _without_evidence(claim, days)
    base = divisor(over) if over else days
    if not base:
        wrong_parameter("days")
    return _with_evidence(claim, evidence, over, base, terms.parameter("tolerance", 0.0))


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
    value, span = number(evidence), allowed(claim, tolerance)
    found, said = value / base, number(claim)
    words = {
        "value": value,
        "base": base,
        "rate": found,
        "claim": said,
        "needed": said * base,
        "low": span.low,
        "high": span.high,
    }
    if not _are_one_count(claim, evidence):
        verdict, sentence = Verdict.NOT_DERIVABLE, _NOT_DERIVABLE
    elif span.holds(found):
        verdict, sentence = Verdict.HOLDS, _RATE_HOLDS
    elif found > span.high:
        verdict, sentence = Verdict.FAILS, _RATE_ABOVE
    elif evidence.measure is Measure.CONFIRMED_DATED is not claim.of:
        verdict, sentence = Verdict.CANNOT, _COULD_RISE
    else:
        verdict, sentence = Verdict.FAILS, _RATE_BELOW
    divided_by = over.id if over else str(base)
    return Outcome(
        verdict,
        sentence.fill(**words),
        f"{evidence.id} / {divided_by}",
        _OVER.fill(value=value, base=base, rate=found),
        (("rate", found), ("claim", said), ("needed", said * base), ("base", base)),
        inputs(numerator=evidence, denominator=over, claim=claim),
    )


def bound(terms: Terms) -> Outcome:
    """Whether evidence stays within a claimed limit, or a majority is possible under a ceiling."""
    evidence, claim = terms.maybe("evidence"), terms.one("claim")
    if evidence is None:
        return _under_ceiling(terms, claim)
    terms.refuse_circle("evidence", "claim")
    if not _are_one_count(evidence, claim):
        refuse_mixed(ruling(evidence, claim).reason)
    value, limit = number(evidence), number(claim)
    holds = allowed(claim, terms.parameter("tolerance", 0.0)).holds(value)
    words = {"evidence": label(evidence), "value": value, "claim": label(claim), "limit": limit}
    return Outcome(
        Verdict.HOLDS if holds else Verdict.FAILS,
        (_WITHIN if holds else _BEYOND).fill(**words),
        f"{evidence.id} <= {claim.id}",
        _SET_AGAINST.fill(value=value, limit=limit),
        (("value", value), ("limit", limit)),
        inputs(evidence=evidence, claim=claim),
    )


def _under_ceiling(terms: Terms, claim: Figure) -> Outcome:
    whole, ceiling = terms.one("whole"), terms.one("ceiling")
    terms.refuse_circle("claim", "whole", "ceiling")
    if not _are_one_count(whole, ceiling):
        refuse_mixed(ruling(whole, ceiling).reason)
    days = terms.parameter("days", claim.period.days or 0)
    if ceiling.per != "day" or days < 1:
        per = ceiling.per or ""
        faulty_unit(_NOT_THAT_BASE.fill(label=label(ceiling), per=per, base="days"))
    majority = terms.parameter("majority", 0.5)
    total, highest = number(whole), divisor(ceiling)
    needed, most = majority * total / days, highest * days
    words = {"whole": total, "needed": needed, "ceiling": highest, "most": most}
    if needed > highest:
        verdict, sentence = Verdict.FAILS, _IMPOSSIBLE
    elif needed >= PRACTICAL * highest:
        verdict, sentence = Verdict.AMBIGUOUS, _IMPRACTICAL
    else:
        verdict, sentence = Verdict.CANNOT, _POSSIBLE
    reach = most / divisor(whole)
    return Outcome(
        verdict,
        sentence.fill(**words, share=Percent(reach)).counted(days),
        f"{majority} * {whole.id} / {days} <= {ceiling.id}",
        _NEEDED.fill(**words, majority=majority, days=days),
        (("needed", needed), ("ceiling", highest), ("most", most), ("share", reach)),
        inputs(whole=whole, ceiling=ceiling, claim=claim),
    )
