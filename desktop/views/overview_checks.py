"""What the audit found, on the Overview: how many checks hold, and those that do not."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.analysis.audit.checking import verdict_counts
from desktop.analysis.audit.names import VERDICT_NAMES
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Verdict
from desktop.models.store import Store
from desktop.views.controls import WrappedLink, button, label

_TITLE = QT_TRANSLATE_NOOP("Overview", "Do the published numbers agree?")
_COUNT = QT_TRANSLATE_NOOP("Overview", "{verdict} {count}")
_LINK = QT_TRANSLATE_NOOP("Overview", "{question} {verdict}")
_ALL = QT_TRANSLATE_NOOP("Overview", "Show all %n check(s)", None, 1)
_ALL_HOLD = QT_TRANSLATE_NOOP("Overview", "No check contradicts a published number.")
_MOST = 9
_FIRST = (Verdict.FAILS, Verdict.AMBIGUOUS, Verdict.NOT_DERIVABLE)


class OverviewChecks(QFrame):
    """A card with the verdicts and links to the checks that do not simply hold."""

    opened = Signal(str)
    all_asked = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("card")
        wording, checks = store.wording, store.document.stated_checks
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(3)
        title, counts = label("title", wraps=True), label("muted", wraps=True)
        title.setText(wording.text(_TITLE))
        verdicts = (
            wording.text(_COUNT.fill(verdict=VERDICT_NAMES[verdict], count=count))
            for verdict, count in verdict_counts(checks).items()
        )
        counts.setText(" · ".join(verdicts))
        column.addWidget(title)
        column.addWidget(counts)
        column.addSpacing(4)
        open_ones = [check for check in checks if check.verdict in _FIRST]
        open_ones.sort(key=lambda check: _FIRST.index(check.verdict))
        for check in open_ones[:_MOST]:
            link = WrappedLink(f"overview-check-{check.id}", partial(self.opened.emit, check.id))
            verdict = wording.label(VERDICT_NAMES[check.verdict])
            told = _LINK.fill(question=check.question, verdict=f"{verdict}.")
            link.set_words(wording.text(told))
            column.addWidget(link)
        rest = button("link", "overview-all-checks", self.all_asked.emit)
        rest.setText(wording.text(_ALL.counted(len(checks))))
        column.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)
        if not open_ones and not any(check.fault for check in checks):
            agreed = label(wraps=True)
            agreed.setText(wording.text(_ALL_HOLD))
            column.addWidget(agreed)
        column.addStretch(1)
