"""What the window shows, as one frozen value, and how it is saved and read again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.analysis.audit.listing import CheckSort
from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.records.filters import NO_FILTER, RecordFilter
from desktop.analysis.timeline_options import TimelineOptions
from desktop.domain.verdicts import Verdict


class Page(StrEnum):
    """The pages, in the order of the list."""

    OVERVIEW = "overview"
    FIGURES = "figures"
    TIMELINE = "timeline"
    BREAKDOWN = "breakdown"
    COMPARE = "compare"
    AUDIT = "audit"
    RECORDS = "records"


class Layout(StrEnum):
    """What a page with a chart and a table shows of the two."""

    CHART = "chart"
    TABLE = "table"
    BOTH = "both"


DEFAULT_COLUMNS = (
    Column.LABEL,
    Column.VALUE,
    Column.PERIOD,
    Column.AS_OF,
    Column.PUBLISHER,
    Column.MEASURE,
    Column.UNIT,
)


@dataclass(frozen=True, slots=True)
class FiguresOptions:
    """The table of all figures: what passes, in which order, in which columns."""

    filter: FigureFilter = FigureFilter()
    sort: tuple[SortKey, ...] = ()
    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    grouped: bool = False


@dataclass(frozen=True, slots=True)
class BreakdownOptions:
    """Which split the breakdown shows (None: the first), and whether as shares."""

    split: str | None = None
    as_shares: bool = False


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """What is compared (None: what the dataset suggests), and which two are worked out."""

    keys: tuple[str, ...] | None = None
    first: str | None = None
    second: str | None = None


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """The check that is open (None: the first shown), what passes, and the order of checks."""

    check: str | None = None
    verdict: Verdict | None = None
    text: str = ""
    sort: CheckSort = CheckSort()


@dataclass(frozen=True, slots=True)
class RecordsOptions:
    """The page of records: what passes, in which order, and what is counted by what.

    `sort` is a column and whether it is descending; `stack` the column whose labels the bars over
    time are stacked by; `groups` the columns counted by: none for rows, one, or two across.
    Names of people are hidden until they are asked for.
    """

    filter: RecordFilter = NO_FILTER
    sort: tuple[str, bool] | None = None
    stack: str = ""
    groups: tuple[str, ...] = ()
    shows_names: bool = False


@dataclass(frozen=True, slots=True)
class AppState:
    """Page, selection and every page's options. `selection` holds keys of figures, current first.

    `brush` is the interval of days chosen on the timeline, both ends included.
    """

    page: Page = Page.OVERVIEW
    selection: tuple[str, ...] = ()
    layout: Layout = Layout.BOTH
    figures: FiguresOptions = FiguresOptions()
    timeline: TimelineOptions = TimelineOptions()
    breakdown: BreakdownOptions = BreakdownOptions()
    compare: CompareOptions = CompareOptions()
    audit: AuditOptions = AuditOptions()
    brush: tuple[date, date] | None = None
    records: RecordsOptions = RecordsOptions()

    @property
    def current(self) -> str | None:
        """The key that the inspector explains."""
        return self.selection[0] if self.selection else None
