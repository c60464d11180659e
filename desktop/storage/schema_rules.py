"""What the schemas say about fields that depend on each other, as texts to be translated.

The sentences stand in the schema files, which know no translation; a test holds the two equal.
"""

from desktop.domain.messages import QT_TRANSLATE_NOOP

RULES = "Rule"  # their context
SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Rule", "A derived row says how it was worked out; no other row has a derivation."
    ),
    QT_TRANSLATE_NOOP(
        "Rule", "A rate, a ratio or a rank names its base measure, and nothing else does."
    ),
    QT_TRANSLATE_NOOP("Rule", "A rate says what it is divided by, and nothing else does."),
    QT_TRANSLATE_NOOP("Rule", "A range has both ends."),
    QT_TRANSLATE_NOOP("Rule", "A number has a unit."),
    QT_TRANSLATE_NOOP("Rule", "A sum of parts names a total and its parts."),
    QT_TRANSLATE_NOOP("Rule", "A ratio names a numerator and a claim."),
    QT_TRANSLATE_NOOP("Rule", "An order names the larger and the smaller number."),
    QT_TRANSLATE_NOOP("Rule", "A share names a numerator and a denominator."),
    QT_TRANSLATE_NOOP(
        "Rule",
        'A window difference names a claim and a series, and says "start" and "end" in its '
        "parameters.",
    ),
    QT_TRANSLATE_NOOP(
        "Rule",
        'A weekday names the figure that is about the day, and says "weekday" in its parameters.',
    ),
    QT_TRANSLATE_NOOP(
        "Rule",
        'A span names the figure that is about the period, and says "days" in its parameters.',
    ),
    QT_TRANSLATE_NOOP("Rule", "A rate names the claim."),
    QT_TRANSLATE_NOOP("Rule", "A bound names the claim."),
    QT_TRANSLATE_NOOP("Rule", "An edition change names the earlier and the later number."),
    QT_TRANSLATE_NOOP(
        "Rule", "One number under two periods names figures; two lists name claim and evidence."
    ),
)
