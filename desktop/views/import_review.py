"""The last step of an import: what was read, and what does not add up, said in sentences."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.analysis.importing.findings import Finding, Topic
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.controls import clear, label, scrolled
from desktop.views.import_parts import readable
from desktop.views.looks import Looks

_TOPICS = {
    Topic.READ: QT_TRANSLATE_NOOP("Import", "Rows"),
    Topic.UNREAD: QT_TRANSLATE_NOOP("Import", "Cells that could not be read"),
    Topic.DATES: QT_TRANSLATE_NOOP("Import", "Dates"),
    Topic.GAPS: QT_TRANSLATE_NOOP("Import", "Days without a row"),
    Topic.FALLS: QT_TRANSLATE_NOOP("Import", "Totals that fall"),
    Topic.SUMS: QT_TRANSLATE_NOOP("Import", "Sums"),
    Topic.RANGES: QT_TRANSLATE_NOOP("Import", "Ranges"),
    Topic.DUPLICATES: QT_TRANSLATE_NOOP("Import", "Rows that stand twice"),
    Topic.MISSING: QT_TRANSLATE_NOOP("Import", "Missing cells"),
    Topic.FILES: QT_TRANSLATE_NOOP("Import", "Other files"),
}
_NOTHING = QT_TRANSLATE_NOOP(
    "Import", "Nothing was found that does not add up. Nothing is changed in the file."
)
_SOMETHING = QT_TRANSLATE_NOOP(
    "Import",
    "%n things to look at, marked at the left. Nothing is changed in the file: what it says is "
    "opened as it stands. Rows are counted from the first below the names.",
    None,
    1,
)
_LOOKED_AT = QT_TRANSLATE_NOOP("Import", "To look at: {sentence}")


class ReviewStep(QWidget):
    """Findings by topic. Each is a sentence that the keyboard reaches."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.summary = label(wraps=True)
        self.summary.setObjectName("importSummary")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(6)
        panel = QWidget()
        panel.setLayout(self._list)
        scroll = scrolled(panel)
        scroll.setObjectName("outputForm")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(readable(self.summary))
        column.addWidget(scroll, 1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say all of them."""
        say = self._looks.text
        clear(self._list)
        asking = sum(each.asks for each in findings)
        self.summary.setText(say(_SOMETHING.counted(asking) if asking else _NOTHING))
        for topic, members in groupby(findings, lambda each: each.topic):
            heading = label("strong")
            heading.setText(say(_TOPICS[topic]))
            self._list.addSpacing(4)
            self._list.addWidget(heading)
            for each in members:
                self._list.addWidget(self._sentence(each))
        self._list.addStretch(1)

    def _sentence(self, finding: Finding) -> QWidget:
        words = label(wraps=True)
        words.setObjectName(f"finding-{finding.topic.value}")
        words.setText(self._looks.text(finding.sentence))
        readable(words)
        if not finding.asks:
            return words
        words.setAccessibleName(self._looks.text(_LOOKED_AT.fill(sentence=finding.sentence)))
        frame = QFrame()
        frame.setObjectName("caution")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(words)
        return frame
