"""Days: which weekday, how many, and one number for two periods."""

from collections.abc import Sequence

from desktop.analysis.audit.allowed import agree
from desktop.analysis.audit.terms import (
    Outcome,
    Terms,
    faulty_unit,
    inputs,
    label,
    number,
    refuse_circle,
    refuse_mixed,
    refuse_other_base,
    refuse_other_days,
    tidy,
    wrong_parameter,
)
from desktop.analysis.guard import why_not_divided, why_not_set_against, why_other_days
from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, Stated
from desktop.domain.verdicts import Verdict

WEEKDAYS = {
    "Monday": QT_TRANSLATE_NOOP("Audit", "Monday"),
    "Tuesday": QT_TRANSLATE_NOOP("Audit", "Tuesday"),
    "Wednesday": QT_TRANSLATE_NOOP("Audit", "Wednesday"),
    "Thursday": QT_TRANSLATE_NOOP("Audit", "Thursday"),
    "Friday": QT_TRANSLATE_NOOP("Audit", "Friday"),
    "Saturday": QT_TRANSLATE_NOOP("Audit", "Saturday"),
    "Sunday": QT_TRANSLATE_NOOP("Audit", "Sunday"),
}
_IS_DAY = QT_TRANSLATE_NOOP("Audit", "{day} is a {weekday}, as is said.")
_IS_OTHER_DAY = QT_TRANSLATE_NOOP("Audit", "{day} is a {weekday}, not a {said}.")
_DAY = QT_TRANSLATE_NOOP("Audit", "{day}: {weekday}")
_NOT_ONE_DAY = QT_TRANSLATE_NOOP("Audit", "“{label}” is not about one day.")
_NO_SPAN = QT_TRANSLATE_NOOP("Audit", "“{label}” does not say its first and last day.")
_SPAN_HOLDS = QT_TRANSLATE_NOOP(
    "Audit", "{start} to {end}, both included, are %n day(s), as is said.", None, 1
)
_SPAN_AMBIGUOUS = QT_TRANSLATE_NOOP(
    "Audit",
    "{start} to {end} are %n day(s) where both are counted, and {said} where one is not: "
    "{value} is {first} a day over {said} days and {second} over {days}.",
    None,
    1,
)
_SPAN_FAILS = QT_TRANSLATE_NOOP(
    "Audit", "{start} to {end}, both included, are %n day(s), not {said}.", None, 1
)
_SPAN = QT_TRANSLATE_NOOP(
    "Audit", "{start} to {end}: {days}; {value} / {said} = {first}; {value} / {days} = {second}"
)
_ONE_NUMBER = QT_TRANSLATE_NOOP(
    "Audit",
    "{number} stands for “{first}” ({days} days) and for “{second}” ({others} days): one of the "
    "two periods is wrong.",
)
_SAME = QT_TRANSLATE_NOOP("Audit", "{number} stands for both, and both are of one period.")
_AS_WORDED = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is {value}, “{second}” is {other}: as they are worded, they may be one."
)
_NOT_SAME = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is {value}, “{second}” is {other}, though both are of one period."
)
_TWO_PERIODS = QT_TRANSLATE_NOOP(
    "Audit", "“{first}” is {value}, “{second}” is {other}: two numbers for two periods."
)
_LISTS_AGREE = QT_TRANSLATE_NOOP("Audit", "The two lists agree, as they are worded: {pairs}.")
_LISTS_DIFFER = QT_TRANSLATE_NOOP("Audit", "The two lists give different numbers: {pairs}.")
_PAIR = QT_TRANSLATE_NOOP("Audit", "{first} against {second}")
_PAIRS = QT_TRANSLATE_NOOP("Audit", "{first}; {second}")
_UNPAIRED = QT_TRANSLATE_NOOP(
    "Audit", "Claims and evidence do not pair off: %n and {other}.", None, 1
)
_NOT_TWO = QT_TRANSLATE_NOOP("Audit", "It names %n figure(s) instead of two.", None, 1)


def weekday(terms: Terms) -> Outcome:
    """Whether the day that a figure is about is the weekday that is said."""
    figure, said = terms.one("figure"), terms.parameter("weekday", "")
    day = figure.period.start
    if day is None or figure.period.days != 1:
        faulty_unit(_NOT_ONE_DAY.fill(label=label(figure)))
    if said not in WEEKDAYS:
        wrong_parameter("weekday")
    actual = list(WEEKDAYS)[day.weekday()]
    words: dict[str, Argument] = {"day": day, "weekday": WEEKDAYS[actual], "said": WEEKDAYS[said]}
    holds = actual == said
    return Outcome(
        Verdict.HOLDS if holds else Verdict.FAILS,
        (_IS_DAY if holds else _IS_OTHER_DAY).fill(**words),
        f"weekday({figure.id})",
        _DAY.fill(**words),
        (("weekday", actual),),
        inputs(figure=figure),
    )


def span(terms: Terms) -> Outcome:
    """Whether a period has as many days as is said; counted with one end only, it is ambiguous."""
    figure = terms.one("figure")
    said = terms.parameter("days", 0)
    start, end, days = figure.period.start, figure.period.end, figure.period.days
    if start is None or end is None or days is None:
        faulty_unit(_NO_SPAN.fill(label=label(figure)))
    if said < 1:
        wrong_parameter("days")
    value = number(figure)
    first, second = value / said, value / days
    words: dict[str, Argument] = {
        "start": start,
        "end": end,
        "days": days,
        "said": said,
        "value": value,
        "first": first,
        "second": second,
    }
    forms = {0: (Verdict.HOLDS, _SPAN_HOLDS), 1: (Verdict.AMBIGUOUS, _SPAN_AMBIGUOUS)}
    verdict, sentence = forms.get(days - said, (Verdict.FAILS, _SPAN_FAILS))
    return Outcome(
        verdict,
        sentence.fill(**words).counted(days),
        f"days({figure.id})",
        _SPAN.fill(**words),
        (("days", days), ("said", said), ("per day of those said", first), ("per day", second)),
        inputs(figure=figure),
    )


def same_number(terms: Terms) -> Outcome:
    """One number under two periods, or two lists set against each other pair by pair."""
    if terms.many("claim"):
        return _two_lists(terms)
    terms.refuse_circle("figures")
    figures = terms.several("figures")
    if len(figures) != 2:
        faulty_unit(_NOT_TWO.counted(len(figures)))
    first, second = figures
    value, other = number(first), number(second)
    refuse_mixed(why_not_divided(first, second))
    words: dict[str, Argument] = {
        "number": value,
        "value": Stated(first),
        "other": Stated(second),
        "first": label(first),
        "second": label(second),
        "days": _days(first),
        "others": _days(second),
    }
    verdict, sentence = _same_verdict(first, second, terms.parameter("tolerance", 0.0))
    return Outcome(
        verdict,
        sentence.fill(**words),
        f"{first.id} = {second.id}",
        _PAIR.fill(first=value, second=other),
        (("first", value), ("second", other)),
        inputs(figures=figures),
    )


def _days(figure: Figure) -> int:
    days = figure.period.days
    if days is None:
        faulty_unit(_NO_SPAN.fill(label=label(figure)))
    return days


def _same_verdict(first: Figure, second: Figure, tolerance: float) -> tuple[Verdict, Message]:
    periods = {(each.period.start, each.period.end) for each in (first, second)}
    is_one_period, is_one_number = len(periods) == 1, number(first) == number(second)
    if is_one_number:
        return (Verdict.HOLDS, _SAME) if is_one_period else (Verdict.AMBIGUOUS, _ONE_NUMBER)
    if is_one_period and agree(first, second, tolerance):
        return Verdict.HOLDS, _AS_WORDED
    return Verdict.FAILS, _NOT_SAME if is_one_period else _TWO_PERIODS


def _two_lists(terms: Terms) -> Outcome:
    """Numbers of two lists of one count: where they differ, each may be right for its own list."""
    claims, evidence = terms.many("claim"), terms.several("evidence")
    if len(claims) != len(evidence):
        faulty_unit(_UNPAIRED.fill(other=len(evidence)).counted(len(claims)))
    pairs = list(zip(claims, evidence, strict=True))
    differences = [(f"{a.id} - {b.id}", tidy(number(a) - number(b))) for a, b in pairs]
    for pair in pairs:
        refuse_circle(pair)
        refuse_mixed(why_not_set_against(*pair))
        refuse_other_base(*pair)
        refuse_other_days(why_other_days(*pair, slack=1))
    tolerance = terms.parameter("tolerance", 0.0)
    differ = [pair for pair in pairs if not agree(*pair, tolerance)]
    are_one_list = all(
        (claim.publisher, claim.edition) == (other.publisher, other.edition)
        for claim, other in pairs
    )
    verdict = Verdict.FAILS if are_one_list else Verdict.AMBIGUOUS
    shown = _paired([_PAIR.fill(first=number(a), second=number(b)) for a, b in pairs])
    return Outcome(
        verdict if differ else Verdict.HOLDS,
        (_LISTS_DIFFER if differ else _LISTS_AGREE).fill(pairs=shown),
        "; ".join(f"{claim.id} = {other.id}" for claim, other in pairs),
        shown,
        tuple(differences),
        inputs(claim=tuple(dict.fromkeys(claims)), evidence=evidence),
    )


def _paired(messages: Sequence[Message]) -> Message:
    if len(messages) == 1:
        return messages[0]
    half = len(messages) // 2
    return _PAIRS.fill(first=_paired(messages[:half]), second=_paired(messages[half:]))
