"""One number against another: ratio, order, change between editions."""

from datetime import date

from desktop.analysis.audit.allowed import Span, allowed, ends, quotient, reach
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    divisor,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_mixed,
    refuse_no_ratio,
    tidy,
    wrong_parameter,
)
from desktop.analysis.guard import share_days, why_not_divided, why_not_set_against
from desktop.domain.figure import Figure, Number
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, Percent, Stated
from desktop.domain.verdicts import Verdict

_RATIO_HOLDS = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is {ratio} times “{second}”; {low} to {high} pass for {claim}."
)
_RATIO_OPEN = QT_TRANSLATE_NOOP(
    "Audit",
    "“{first}” is about {ratio} times “{second}”; {low} to {high} pass for {claim}, and the "
    "wording of the two numbers leaves it open.",
)
_RATIO_FAILS = QT_TRANSLATE_NOOP(
    "Audit",
    "“{first}” is {ratio} times “{second}”, not {claim}: {claim} times would be {would}; {low} to "
    "{high} would pass for it.",
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
    "The periods differ: {first} stands for “{larger}”, {second} for “{smaller}”. Neither can "
    "contradict the other.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "Audit",
    "“{larger}” is {first} and “{smaller}” is {second}; as they are worded, either may be above.",
)
_ABOVE_ZERO = QT_TRANSLATE_NOOP(
    "Audit", "“{larger}”, {first}, is above “{smaller}”, which is {second}."
)
_COMPARED = QT_TRANSLATE_NOOP("Audit", "{first} − {second} = {difference}")
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
_BROKEN = QT_TRANSLATE_NOOP(
    "Audit",
    "From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). The "
    "method changed in between, so this is not a change of the count alone.",
)
_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "Audit", "The edition named as the later one is not later: {earlier} and {later}."
)
_NO_DAY = QT_TRANSLATE_NOOP("Audit", "“{label}” does not say as of which day it is.")
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
    refuse_mixed(why_not_set_against(claim, first))
    if second is None:
        each = value / said
        return Outcome(
            Verdict.CANNOT,
            _NO_DIVISOR.fill(value=Stated(first), claim=Stated(claim), each=each),
            f"{first.id} / {claim.id}",
            _DIVIDED.fill(first=value, second=said, ratio=each),
            (("each", each),),
            inputs(numerator=first, claim=claim),
        )
    times = value / divisor(second)
    refuse_mixed(why_not_divided(first, second))
    refuse_no_ratio(claim)
    span = allowed(claim, terms.parameter("tolerance", 0.0))
    verdict, form = _ratio_verdict(quotient(reach(first), reach(second)), span)
    words: dict[str, Argument] = {
        "first": label(first),
        "second": label(second),
        "ratio": times,
        "claim": Stated(claim),
        "would": said * number(second),
        **ends(span),
    }
    return Outcome(
        verdict,
        form.fill(**words),
        f"{first.id} / {second.id}",
        _DIVIDED.fill(first=value, second=number(second), ratio=times),
        (("ratio", times), ("claim", said), ("low", span.low), ("high", span.high)),
        inputs(numerator=first, denominator=second, claim=claim),
    )


def _ratio_verdict(times: Span, span: Span) -> tuple[Verdict, Message]:
    """Decided only where the whole of what the ratio may be is on one side."""
    if span.low <= times.low and times.high <= span.high:
        return Verdict.HOLDS, _RATIO_HOLDS
    if times.high < span.low or times.low > span.high:
        return Verdict.FAILS, _RATIO_FAILS
    return Verdict.AMBIGUOUS, _RATIO_OPEN


def order(terms: Terms) -> Outcome:
    """Whether one number is above another, or is at least not contradicted by it."""
    larger, smaller = terms.one("larger"), terms.one("smaller")
    terms.refuse_circle("larger", "smaller")
    first, second = number(larger), number(smaller)
    difference = tidy(first - second)
    refuse_mixed(why_not_divided(larger, smaller))
    words: dict[str, Argument] = {
        "larger": label(larger),
        "smaller": label(smaller),
        "first": Stated(larger),
        "second": Stated(smaller),
    }
    differ = terms.parameter("different_periods", default=False)
    if differ and not _are_apart(larger, smaller):
        wrong_parameter("different_periods")
    if differ:
        verdict, sentence = Verdict.HOLDS, _APART.fill(**words)
    elif not _is_clear(larger, smaller):
        verdict, sentence = Verdict.AMBIGUOUS, _OPEN.fill(**words)
    elif first <= second:
        verdict, sentence = Verdict.FAILS, _NOT_ABOVE.fill(**words)
    else:
        sentence = _above(words, first, second)
        verdict = Verdict.HOLDS
    return Outcome(
        verdict,
        sentence,
        f"{larger.id} > {smaller.id}",
        _COMPARED.fill(first=first, second=second, difference=difference),
        (("first", first), ("second", second), ("difference", difference)),
        inputs(larger=larger, smaller=smaller, claim=terms.maybe("claim")),
    )


def _is_clear(larger: Figure, smaller: Figure) -> bool:
    """Whether one number is above the other however either is read."""
    one, other = reach(larger), reach(smaller)
    return one.low > other.high or one.high <= other.low


def _are_apart(first: Figure, second: Figure) -> bool:
    """Whether they share no day; where days are not known, whether the source words them apart."""
    if first.period.days and second.period.days:
        return not share_days(first.period, second.period)
    return first.period.label != second.period.label


def _above(words: dict[str, Argument], first: Number, second: Number) -> Message:
    """By how much the one is above the other, as a share where there is one."""
    if second <= 0:
        return _ABOVE_ZERO.fill(**words)
    return _ABOVE.fill(**words, percent=Percent(first / second - 1))


def edition_change(terms: Terms) -> Outcome:
    """How a number changed between two editions; the parameter `direction` says "up" or "down"."""
    earlier, later = terms.one("earlier"), terms.one("later")
    terms.refuse_circle("earlier", "later")
    first, second = divisor(earlier), number(later)
    refuse_mixed(why_not_divided(earlier, later))
    if _category(earlier) != _category(later):
        faulty_unit(_TWO_COUNTS.fill(first=label(earlier), second=label(later)))
    before, after = _day(earlier), _day(later)
    change = tidy(second - first)
    words: dict[str, Argument] = {
        "earlier": before,
        "later": after,
        "first": first,
        "second": second,
        "change": change,
    }
    ways = {"": True, "up": change > 0, "down": change < 0}
    said = terms.parameter("direction", "")
    if said not in ways:
        wrong_parameter("direction")
    verdict, sentence = Verdict.FAILS, _OUT_OF_ORDER
    if before < after:
        verdict, sentence = (Verdict.HOLDS, _CHANGED) if ways[said] else (Verdict.FAILS, _WRONG_WAY)
        breaks = (each.day for each in terms.dataset.editions if each.method_break)
        if any(before < day <= after for day in breaks):
            verdict, sentence = Verdict.AMBIGUOUS, _BROKEN
    relative = change / first
    return Outcome(
        verdict,
        sentence.fill(**words, percent=Percent(relative)),
        f"{later.id} - {earlier.id}",
        _DIFFERENCE.fill(first=first, second=second, change=change),
        (("change", change), ("relative", relative)),
        inputs(earlier=earlier, later=later),
    )


def _category(figure: Figure) -> tuple[str | None, str | None, str | None]:
    return figure.category_scheme, figure.category, figure.region


def _day(figure: Figure) -> date:
    if figure.as_of is None:
        faulty_unit(_NO_DAY.fill(label=label(figure)))
    return figure.as_of
