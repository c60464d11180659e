"""What every page has: the store, the looks, and a way to show a change."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.models.store import Store
from desktop.state.app_state import AppState, Page
from desktop.state.commands import Select
from desktop.views.looks import Looks

if TYPE_CHECKING:
    from desktop.export.shown import ShownRows
    from desktop.views.table import FigureTable

PAGE_NAMES = {
    Page.OVERVIEW: QT_TRANSLATE_NOOP("Page", "Overview"),
    Page.FIGURES: QT_TRANSLATE_NOOP("Page", "Figures"),
    Page.TIMELINE: QT_TRANSLATE_NOOP("Page", "Timeline"),
    Page.BREAKDOWN: QT_TRANSLATE_NOOP("Page", "Breakdown"),
    Page.COMPARE: QT_TRANSLATE_NOOP("Page", "Compare"),
    Page.AUDIT: QT_TRANSLATE_NOOP("Page", "Audit"),
    Page.RECORDS: QT_TRANSLATE_NOOP("Page", "Records"),
}
CHAPTERS = {  # of the handbook
    Page.OVERVIEW: "02-overview",
    Page.FIGURES: "03-figures",
    Page.TIMELINE: "04-timeline",
    Page.BREAKDOWN: "05-breakdown",
    Page.COMPARE: "06-compare",
    Page.AUDIT: "07-audit",
    Page.RECORDS: "08-records",
}
_LISTED = QT_TRANSLATE_NOOP("Page", "Rows of the page {title} ({count})")


class PageView(QWidget):
    """A page. It shows the state and sends commands; it keeps nothing of its own."""

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("page")
        self.store, self.looks = store, looks

    def column(self) -> QVBoxLayout:
        """Lay the page out as a column within the margins that pages have."""
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 14)
        column.setSpacing(8)
        return column

    def refresh(self, old: AppState | None, new: AppState) -> None:
        """Show `new`; `old` is what was shown before, None when everything must be shown."""
        raise NotImplementedError

    def pick(self, key: str, extend: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Select one figure, or add it to or take it from the selection."""
        before = self.store.state.selection
        if not extend:
            self.store.dispatch(Select((key,)))
        elif key in before:
            self.store.dispatch(Select(tuple(each for each in before if each != key)))
        else:
            self.store.dispatch(Select((key, *before)))

    def pick_all(self, keys: Sequence[str]) -> None:
        """Select exactly these figures; a run of changes is one step to undo."""
        self.store.dispatch(Select(tuple(keys)), merge=True)

    def complete(self) -> None:
        """Make what was left out of the first paint."""

    def widths(self) -> dict[str, int]:
        """Widths of the columns of the page's table, by the columns' names."""
        return {}

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Give the columns of the page's table the widths that they were left with."""

    def copy(self) -> bool:
        """Copy the selected rows; False where the page has none."""
        return False

    @property
    def has_charts(self) -> bool:
        """Whether there is a chart on the page that can be exported."""
        return True

    def chart_id(self) -> str | None:
        """The chart that has the focus, where the page shows several."""
        return None

    def days(self) -> tuple[float, float] | None:
        """The days that the page is zoomed to, as ordinals; None where it shows all."""
        return None

    def rows(self) -> "ShownRows | None":
        """The figures that the page lists; None where it lists none."""
        return None

    def focus_search(self) -> None:
        """Put the cursor where text is searched, where the page has such a place."""


class TablePage(PageView):
    """A page with a table of figures."""

    table: "FigureTable"

    def rows(self) -> "ShownRows | None":
        from desktop.export.shown import ShownRows

        model = self.table.figures
        return ShownRows(model.figures(), model.columns, self.looks.text(self.scope()))

    name: Message

    def scope(self) -> Message:
        """In words, which figures the table lists."""
        return _LISTED.fill(title=self.name, count=self.table.figures.figure_count)

    def widths(self) -> dict[str, int]:
        return self.table.named_widths()

    def set_widths(self, widths: Mapping[str, int]) -> None:
        self.table.set_named_widths(widths)

    def copy(self) -> bool:
        return self.table.copy()
