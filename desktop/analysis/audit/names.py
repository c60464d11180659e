"""Verdicts in words, and what each says."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Verdict

VERDICT_NAMES = {
    Verdict.HOLDS: QT_TRANSLATE_NOOP("Verdict", "holds"),
    Verdict.REMAINDER: QT_TRANSLATE_NOOP("Verdict", "remainder"),
    Verdict.FAILS: QT_TRANSLATE_NOOP("Verdict", "does not hold"),
    Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP("Verdict", "ambiguous"),
    Verdict.NOT_DERIVABLE: QT_TRANSLATE_NOOP("Verdict", "not derivable"),
    Verdict.CANNOT: QT_TRANSLATE_NOOP("Verdict", "cannot be checked"),
}
KIND_NAMES = {
    "sum of parts": QT_TRANSLATE_NOOP("Relation", "sum of parts"),
    "ratio": QT_TRANSLATE_NOOP("Relation", "ratio"),
    "order": QT_TRANSLATE_NOOP("Relation", "order"),
    "share": QT_TRANSLATE_NOOP("Relation", "share"),
    "window difference": QT_TRANSLATE_NOOP("Relation", "window of a running total"),
    "weekday": QT_TRANSLATE_NOOP("Relation", "weekday"),
    "span": QT_TRANSLATE_NOOP("Relation", "length of a period"),
    "rate": QT_TRANSLATE_NOOP("Relation", "rate"),
    "bound": QT_TRANSLATE_NOOP("Relation", "limit"),
    "same number": QT_TRANSLATE_NOOP("Relation", "one number, two places"),
    "edition change": QT_TRANSLATE_NOOP("Relation", "change between editions"),
}
VERDICT_MEANINGS = {
    Verdict.HOLDS: QT_TRANSLATE_NOOP("Verdict", "The numbers agree, as the source words them."),
    Verdict.REMAINDER: QT_TRANSLATE_NOOP(
        "Verdict", "The parts leave something of their total over; what it is, is said."
    ),
    Verdict.FAILS: QT_TRANSLATE_NOOP("Verdict", "The numbers contradict each other."),
    Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP(
        "Verdict", "Whether they agree depends on how they are read; it is said how."
    ),
    Verdict.NOT_DERIVABLE: QT_TRANSLATE_NOOP(
        "Verdict", "The claim is of something else than the numbers given."
    ),
    Verdict.CANNOT: QT_TRANSLATE_NOOP("Verdict", "A number that the check needs is not there."),
}
