"""One number against another: ratio, order, share, change between editions."""

from datetime import date

from desktop.analysis.audit.allowed import Span, allowed
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    divisor,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
)
from desktop.analysis.guard import why_not_divided
from desktop.domain.dataset import Series
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, Percent
from desktop.domain.verdicts import Verdict

_RATIO_HOLDS = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is {ratio} times “{second}”; the claim of {claim} allows {low} to {high}."
)
_RATIO_FAILS = QT_TRANSLATE_NOOP(
    "Audit",
    "“{first}” is {ratio} times “{second}”, not {claim}: {claim} times would be {would}, and the "
    "wording allows {low} to {high}.",
)
_NO_DIVISOR = QT_TRANSLATE_NOOP(
    "Audit",
    "{value} divided by {claim} is {each}, but the source does not state the number that it "
    "divides by.",
)
_DIVIDED = QT_TRANSLATE_NOOP("Audit", "{first} / {second} = {ratio}")
_ABOVE = QT_TRANSLATE_NOOP(
    "Audit", "“{larger}”, {first}, is {percent} above “{smaller}”, {second}."
)
_NOT_ABOVE = QT_TRANSLATE_NOOP("Audit", "“{larger}”, {first}, is not above “{smaller}”, {second}.")
_APART = QT_TRANSLATE_NOOP(
    "Audit",
    "The periods differ: {first} is about “{larger}”, {second} about “{smaller}”. The one does not "
    "contradict the other.",
)
_OVERLAP = QT_TRANSLATE_NOOP(
    "Audit",
    "“{smaller}”, {second}, is above “{larger}”, {first}, though its period does not say more.",
)
_ABOVE_ZERO = QT_TRANSLATE_NOOP(
    "Audit", "“{larger}”, {first}, is above “{smaller}”, which is {second}."
)
_COMPARED = QT_TRANSLATE_NOOP("Audit", "{first} − {second} = {difference}")
_NOT_A_RATIO = QT_TRANSLATE_NOOP(
    "Audit", "“{label}” is in “{unit}”, which no ratio of two counts can be."
)
_MAJORITY = QT_TRANSLATE_NOOP("Audit", "{part} of {whole} are {share}: a majority.")
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
_CHANGED = QT_TRANSLATE_NOOP(
    "Audit",
    "From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). "
    "Counts may rise and fall between editions.",
)
_WRONG_WAY = QT_TRANSLATE_NOOP(
    "Audit",
    "From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}), "
    "not the way that is said.",
)
_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "Audit", "The edition named as the later one is not later: {earlier} and {later}."
)
_TWO_COUNTS = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” and “{second}” are of different categories, so they are no two editions."
)
_DIFFERENCE = QT_TRANSLATE_NOOP("Audit", "{second} − {first} = {change}")


def ratio(terms: Terms) -> Outcome:
    """Whether one number is as many times another as is claimed."""
    first, second = terms.one("numerator"), terms.maybe("denominator")
    claim = terms.one("claim")
    terms.refuse_circle("numerator", "denominator", "claim")
    value, said = number(first), divisor(claim)
    if second is None:
        each = value / said
        return Outcome(
            Verdict.CANNOT,
            _NO_DIVISOR.fill(value=value, claim=said, each=each),
            f"{first.id} / {claim.id}",
            _DIVIDED.fill(first=value, second=said, ratio=each),
            (("each", each),),
            inputs(numerator=first, claim=claim),
        )
    refuse_mixed(why_not_divided(first, second))
    if claim.measure is not Measure.RATIO:
        faulty_unit(_NOT_A_RATIO.fill(label=label(claim), unit=claim.unit or claim.measure.value))
    times = value / divisor(second)
    span = allowed(claim, terms.parameter("tolerance", 0.0))
    holds = span.holds(times)
    words: dict[str, Argument] = {
        "first": label(first),
        "second": label(second),
        "ratio": times,
        "claim": said,
        **_ends(span),
    }
    if not holds:
        words["would"] = said * number(second)
    return Outcome(
        Verdict.HOLDS if holds else Verdict.FAILS,
        (_RATIO_HOLDS if holds else _RATIO_FAILS).fill(**words),
        f"{first.id} / {second.id}",
        _DIVIDED.fill(first=value, second=number(second), ratio=times),
        (("ratio", times), ("claim", said), ("low", span.low), ("high", span.high)),
        inputs(numerator=first, denominator=second, claim=claim),
    )


_ENDLESS = QT_TRANSLATE_NOOP("Audit", "any number")


def _ends(span: Span) -> dict[str, Argument]:
    """Both ends as words of a sentence: an end that is open allows any number."""
    return {
        name: _ENDLESS if value in (float("inf"), float("-inf")) else round(value, 6)
        for name, value in (("low", span.low), ("high", span.high))
    }


def order(terms: Terms) -> Outcome:
    """Whether one number is above another, or is at least not contradicted by it."""
    larger, smaller = terms.one("larger"), terms.one("smaller")
    terms.refuse_circle("larger", "smaller")
    refuse_mixed(why_not_divided(larger, smaller))
    first, second = number(larger), number(smaller)
    words: dict[str, Argument] = {
        "larger": label(larger),
        "smaller": label(smaller),
        "first": first,
        "second": second,
    }
    differ = terms.parameter("different_periods", default=False)
    if first <= second:
        verdict, sentence = Verdict.FAILS, (_OVERLAP if differ else _NOT_ABOVE).fill(**words)
    elif differ:
        verdict, sentence = Verdict.HOLDS, _APART.fill(**words)
    else:
        sentence = _above(words, first, second)
        verdict = Verdict.HOLDS
    return Outcome(
        verdict,
        sentence,
        f"{larger.id} > {smaller.id}",
        _COMPARED.fill(first=first, second=second, difference=first - second),
        (("first", first), ("second", second), ("difference", first - second)),
        inputs(larger=larger, smaller=smaller, claim=terms.maybe("claim")),
    )


def _above(words: dict[str, Argument], first: Number, second: Number) -> Message:
    """By how much the one is above the other, as a share where there is one."""
    if second <= 0:
        return _ABOVE_ZERO.fill(**words)
    return _ABOVE.fill(**words, percent=Percent(first / second - 1))


def share(terms: Terms) -> Outcome:
    """What share one number is of another: a majority, the largest part, or the share claimed."""
    part, whole, claim = terms.one("numerator"), terms.one("denominator"), terms.maybe("claim")
    terms.refuse_circle("numerator", "denominator", "claim")
    refuse_mixed(why_not_divided(part, whole))
    value = number(part) / divisor(whole)
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
    """A share that is claimed as a number is compared; one in words is a majority or the largest."""
    if claim is not None and claim.value is not None:
        holds = allowed(claim, terms.parameter("tolerance", 0.0)).holds(value)
        sentence = _SHARE_CLAIM.fill(claim=Percent(float(claim.value)))
        return (Verdict.HOLDS if holds else Verdict.FAILS), sentence
    if value >= terms.parameter("majority", 0.5):
        return Verdict.HOLDS, _MAJORITY
    series = terms.series()
    others = _equal_parts(series, part, terms.one("denominator")) if series else []
    if not others:
        return Verdict.AMBIGUOUS, _NO_MAJORITY
    is_largest = number(part) > max(others)
    form = _LARGEST if is_largest else _NOT_LARGEST
    sentence = form.fill(next=max(others)).counted(len(others) + 1)
    return (Verdict.HOLDS if is_largest else Verdict.FAILS), sentence


def _equal_parts(series: Series, part: Figure, whole: Figure) -> list[Number]:
    """The values of the other parts, of as many points as `part`, that make up `whole`."""
    start, end = whole.period.start, whole.period.end
    if not (start and end and part.period.start and part.period.end):
        return []
    inside = [point for point in series.points if start <= point.start and point.end <= end]
    own = [
        point
        for point in inside
        if part.period.start <= point.start and point.end <= part.period.end
    ]
    if not own or len(inside) % len(own):
        return []
    blocks = [inside[at : at + len(own)] for at in range(0, len(inside), len(own))]
    return [sum(point.value for point in block) for block in blocks if block != own]


def edition_change(terms: Terms) -> Outcome:
    """How a number changed between two editions; the parameter `direction` says "up" or "down"."""
    earlier, later = terms.one("earlier"), terms.one("later")
    terms.refuse_circle("earlier", "later")
    refuse_mixed(why_not_divided(earlier, later))
    if (earlier.category_scheme, earlier.category) != (later.category_scheme, later.category):
        faulty_unit(_TWO_COUNTS.fill(first=label(earlier), second=label(later)))
    first, second = number(earlier), number(later)
    days: dict[str, Argument] = {"earlier": earlier.as_of or "", "later": later.as_of or ""}
    change = second - first
    words: dict[str, Argument] = {**days, "first": first, "second": second, "change": change}
    verdict, sentence = Verdict.HOLDS, _CHANGED
    said = {"up": change > 0, "down": change < 0}.get(terms.parameter("direction", ""), True)
    if not said:
        verdict, sentence = Verdict.FAILS, _WRONG_WAY
    if (earlier.as_of or date.max) >= (later.as_of or date.min):
        verdict, sentence = Verdict.FAILS, _OUT_OF_ORDER
    relative = change / divisor(earlier)
    return Outcome(
        verdict,
        sentence.fill(**words, percent=Percent(relative)),
        f"{later.id} - {earlier.id}",
        _DIFFERENCE.fill(first=first, second=second, change=change),
        (("change", change), ("relative", relative)),
        inputs(earlier=earlier, later=later),
    )
