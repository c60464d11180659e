"""Words for what a column holds and what it says."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.tables import Kind, Role

KIND_NAMES = {
    Kind.DATE: QT_TRANSLATE_NOOP("Columns", "Date"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Columns", "Number"),
    Kind.CATEGORY: QT_TRANSLATE_NOOP("Columns", "Category"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Columns", "Text"),
}
ROLE_NAMES = {
    Role.EVENT_DATE: QT_TRANSLATE_NOOP("Columns", "Date of the event"),
    Role.REPORT_DATE: QT_TRANSLATE_NOOP("Columns", "Date of the report"),
    Role.COUNT: QT_TRANSLATE_NOOP("Columns", "Count"),
    Role.CUMULATIVE: QT_TRANSLATE_NOOP("Columns", "Cumulative count"),
    Role.LOW: QT_TRANSLATE_NOOP("Columns", "Low end of a range"),
    Role.HIGH: QT_TRANSLATE_NOOP("Columns", "High end of a range"),
    Role.NAME: QT_TRANSLATE_NOOP("Columns", "Name of a person"),
    Role.AGE: QT_TRANSLATE_NOOP("Columns", "Age"),
    Role.REGION: QT_TRANSLATE_NOOP("Columns", "Region"),
    Role.CATEGORY: QT_TRANSLATE_NOOP("Columns", "Category"),
    Role.SOURCE: QT_TRANSLATE_NOOP("Columns", "Source"),
    Role.OTHER: QT_TRANSLATE_NOOP("Columns", "Other"),
    Role.IGNORED: QT_TRANSLATE_NOOP("Columns", "Ignored"),
}
