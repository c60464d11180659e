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
VERDICT_MEANINGS = {
    Verdict.HOLDS: QT_TRANSLATE_NOOP("Verdict", "The numbers agree, as the source words them."),
    Verdict.REMAINDER: QT_TRANSLATE_NOOP(
        "Verdict", "The parts leave something of their total over; what it is, is said."
    ),
    Verdict.FAILS: QT_TRANSLATE_NOOP("Verdict", "The numbers contradict each other."),
    Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP(
        "Verdict", "They agree in one reading and not in another; both are said."
    ),
    Verdict.NOT_DERIVABLE: QT_TRANSLATE_NOOP(
        "Verdict", "The claim is of something else than the numbers given."
    ),
    Verdict.CANNOT: QT_TRANSLATE_NOOP("Verdict", "A number that the check needs is not there."),
}
