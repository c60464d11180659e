"""Do the published figures agree with themselves? Every check, and the open one in full."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy

from desktop.analysis.audit.checking import verdict_counts
from desktop.analysis.audit.listing import CheckColumn, CheckSort, listed
from desktop.analysis.audit.names import VERDICT_NAMES
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.verdicts import Check, Verdict
from desktop.export.shown import ShownRows
from desktop.models.check_table import CheckTableModel
from desktop.models.collation import sort_key
from desktop.models.store import Store
from desktop.state.app_state import DEFAULT_COLUMNS, AppState, Layout
from desktop.state.commands import SelectCheck, SetLayout, set_audit
from desktop.views.chart_table_page import LAYOUT_NAMES, SHOW
from desktop.views.check_detail import CheckDetail
from desktop.views.check_table import CheckTable
from desktop.views.controls import SearchField, label, scrolled, stacked
from desktop.views.flow import Folding
from desktop.views.looks import Looks
from desktop.views.page import PageView
from desktop.views.segmented import Segmented

_TITLE = QT_TRANSLATE_NOOP("Audit", "Audit")
_SEARCH = QT_TRANSLATE_NOOP("Audit", "Find in checks")
_VERDICTS = QT_TRANSLATE_NOOP("Audit", "Verdict")
_ALL = QT_TRANSLATE_NOOP("Audit", "All {count}")
_SOME = QT_TRANSLATE_NOOP("Audit", "{verdict} {count}")
_EMPTY = QT_TRANSLATE_NOOP(
    "Audit", "This dataset states no relations between its figures, and none could be proposed."
)
_LOOKING = QT_TRANSLATE_NOOP("Audit", "Looking for relations to propose…")
_NOTHING = QT_TRANSLATE_NOOP(
    "Audit", "No check passes. Choose all verdicts, or search for another word."
)
_TABLE = QT_TRANSLATE_NOOP("Audit", "List of checks")
_SCOPE = QT_TRANSLATE_NOOP("Audit", "Figures of %n check(s)", None, 1)
_EVERY = "all"


class AuditPage(PageView):
    """The list of checks above, the open one below with its picture."""

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks)
        self.model = CheckTableModel(store.wording, self)
        self.table = CheckTable(self.model, looks)
        self.table.setObjectName("auditTable")
        self.detail = CheckDetail(store, looks)
        self.title, self.empty = label("page"), label("muted", wraps=True)
        self.search = SearchField("auditSearch")
        self.verdicts = Segmented("auditVerdicts")
        self.layouts = Segmented("auditLayout")
        self._texts: dict[str, str] = {}  # of checks, as a search sees them
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self.column()
        column.addWidget(Folding(self.title, self.search, self.layouts, spacing=16))
        column.addWidget(self.verdicts)
        self._scroll = scrolled(self.detail)
        self._split = stacked(self.looks, self.table, self._scroll, (230, 400), (2, 3))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self.empty)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        send = self.store.dispatch
        self.search.textChanged.connect(lambda text: send(set_audit(text=text), merge=1))
        self.verdicts.chosen.connect(
            lambda key: send(set_audit(verdict=None if key == _EVERY else Verdict(key)))
        )
        self.layouts.chosen.connect(lambda key: send(SetLayout(Layout(key))))
        self.table.chosen.connect(self._choose)
        self.table.sort_clicked.connect(self._sort)
        self.detail.followed.connect(lambda key: self.pick(key, extend=False))
        self.detail.view.picked.connect(self.pick)
        self.store.checked.connect(self._show_anew)

    def _choose(self, key: str) -> None:
        check = next(each for each in self.model.checks if each.id == key)
        self.store.dispatch(SelectCheck(key, check.keys), merge=True)

    def _sort(self, column: CheckColumn) -> None:
        now = self.store.state.audit.sort
        turned = column is now.column and not now.descending
        self.store.dispatch(set_audit(sort=CheckSort(column, turned)))

    def _show_anew(self) -> None:
        self.refresh(None, self.store.state)

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._reword()
        if old is None or old.audit != new.audit:
            self._show_checks(old, new)
        options = [(each.value, self.looks.text(text)) for each, text in LAYOUT_NAMES.items()]
        self.layouts.offer(options, new.layout, self.looks.text(SHOW))
        self.table.setVisible(new.layout is not Layout.CHART)
        self._scroll.setVisible(new.layout is not Layout.TABLE)
        self.detail.view.select(new.selection)

    def _reword(self) -> None:
        self._texts.clear()
        say = self.looks.text
        self.title.setText(say(_TITLE))
        self.search.setPlaceholderText(say(_SEARCH))
        self.search.setAccessibleName(say(_SEARCH))
        self.table.setAccessibleName(say(_TABLE))

    def _show_checks(self, old: AppState | None, new: AppState) -> None:
        checks, options = self.store.document.checks, new.audit
        with QSignalBlocker(self.search):
            if self.search.text() != options.text:
                self.search.setText(options.text)
        self._offer_verdicts(checks, options.verdict)
        say, known = self.looks.text, self._texts
        found = listed(checks, options.verdict, options.text, options.sort, say, known, sort_key())
        if old is None or tuple(found) != self.model.checks or old.audit.sort != options.sort:
            self.model.show(found, options.sort, self.store.wording)
        wanted = options.check if self.model.place(options.check) is not None else None
        shown = wanted or (found[0].id if found else None)
        self.table.open(shown)
        check = next((each for each in found if each.id == shown), None)
        if old is None or check is not self.detail.check:
            self.detail.show_check(check)
        self._show_emptiness(checks, found)

    def _offer_verdicts(self, checks: tuple[Check, ...], chosen: Verdict | None) -> None:
        say = self.looks.text
        options = [(_EVERY, say(_ALL.fill(count=len(checks))))]
        for verdict, count in verdict_counts(checks).items():
            words = _SOME.fill(verdict=VERDICT_NAMES[verdict], count=count)
            options.append((verdict.value, self.store.wording.label(words)))
        self.verdicts.offer(options, chosen or _EVERY, say(_VERDICTS))
        self.verdicts.setVisible(bool(checks))

    def _show_emptiness(self, checks: tuple[Check, ...], found: list[Check]) -> None:
        is_looking = self.store.document.proposals is None
        text = _NOTHING if checks else _LOOKING if is_looking else _EMPTY
        self.empty.setText(self.looks.text(text))
        self.empty.setVisible(not found)
        self._split.setVisible(bool(found))
        self.search.setEnabled(bool(checks))

    @property
    def open_check(self) -> Check | None:
        """The check that is shown in full."""
        return self.detail.check

    @property
    def has_charts(self) -> bool:
        """Whether the open check has a picture."""
        return self.detail.check is not None and not self.detail.view.isHidden()

    def chart_id(self) -> str | None:
        return self.detail.view.chart_id if self.has_charts else None

    def rows(self) -> ShownRows:
        figures = [figure for check in self.model.checks for figure in check.figures]
        scope = self.looks.text(_SCOPE.counted(len(self.model.checks)))
        return ShownRows(tuple(dict.fromkeys(figures)), DEFAULT_COLUMNS, scope)

    def copy(self) -> bool:
        return self.table.copy()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
