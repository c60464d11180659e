"""Which widget shows which page; modules with heavy libraries are imported when first needed."""

from desktop.models.store import Store
from desktop.state.app_state import Page
from desktop.views.looks import Looks
from desktop.views.main_window import PageMakers
from desktop.views.overview_page import OverviewPage
from desktop.views.page import PageView


def _figures(store: Store, looks: Looks) -> PageView:
    from desktop.views.figures_page import FiguresPage

    return FiguresPage(store, looks)


def _timeline(store: Store, looks: Looks) -> PageView:
    from desktop.views.timeline_page import TimelinePage

    return TimelinePage(store, looks)


def _breakdown(store: Store, looks: Looks) -> PageView:
    from desktop.views.breakdown_page import BreakdownPage

    return BreakdownPage(store, looks)


def _compare(store: Store, looks: Looks) -> PageView:
    from desktop.views.compare_page import ComparePage

    return ComparePage(store, looks)


def _audit(store: Store, looks: Looks) -> PageView:
    from desktop.views.audit_page import AuditPage

    return AuditPage(store, looks)


def _records(store: Store, looks: Looks) -> PageView:
    from desktop.views.records_page import RecordsPage

    return RecordsPage(store, looks)


MAKERS: PageMakers = {
    Page.OVERVIEW: OverviewPage,
    Page.FIGURES: _figures,
    Page.TIMELINE: _timeline,
    Page.BREAKDOWN: _breakdown,
    Page.COMPARE: _compare,
    Page.AUDIT: _audit,
    Page.RECORDS: _records,
}
