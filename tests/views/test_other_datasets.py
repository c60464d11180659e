"""Pages of datasets that have little, nothing, or other things than the bundled one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from clipping import clipped
from driving import page_of, settle
from PySide6.QtWidgets import QLabel, QWidget

from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure
from desktop.models.document import Document
from desktop.state.app_state import BreakdownOptions, Page
from desktop.storage.opening import Opened
from desktop.views.figures_page import FiguresPage
from desktop.views.main_window import MainWindow
from desktop.views.timeline_page import TimelinePage

OpenWindow = Callable[..., MainWindow]
MakeFigure = Callable[..., Figure]
YEAR = {"category_scheme": "year of death", "as_of": date(2024, 1, 1), "edition": None}


def figures_of(kind: str, make: MakeFigure) -> list[Figure]:
    """Figures of small datasets, each kind with something that others do not have."""
    day = Period(start=date(2023, 5, 4), end=date(2023, 5, 4))
    kinds: dict[str, list[Figure]] = {
        "nothing": [],
        "one": [make("F1", value=3)],
        "unknown": [make("F1"), make("F2", bound=Bound.QUALITATIVE), make("F3", lower=5)],
        "undated": [make("F1", value=3, period=Period("some time"))],
        "one part": [make("F1", value=7, category="2023", period=day, **YEAR)],
        "noughts": [make(f"F{each}", value=0, category=str(each), **YEAR) for each in (2022, 2023)],
        "large": [make("F1", value=10**9), make("F2", lower=10**9, upper=10**12)],
        "long": [make("F1", value=1, label="word " * 60, category="Weltkriegsteilnehmer", **YEAR)],
        "right to left": [make("F1", value=4, label="عدد القتلى", category="غير معروف", **YEAR)],
        "derived": [make("F1", value=2.5, kind=Kind.DERIVED, measure=Measure.RATE, per="day")],
    }
    return kinds[kind]


KINDS = (
    "nothing",
    "one",
    "unknown",
    "undated",
    "one part",
    "noughts",
    "large",
    "long",
    "right to left",
    "derived",
)


@pytest.fixture
def opened_as(
    make_dataset: Callable[..., Dataset], make_figure: MakeFigure
) -> Callable[[str], Opened]:
    """A small dataset of some kind, as if it were opened from a file."""

    def make(kind: str) -> Opened:
        figures = figures_of(kind, make_figure)
        headline = figures[0].id if figures else None
        return Opened(make_dataset(*figures, headline=headline), Path("other.json"), False)  # noqa: FBT003

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_shows_a_small_dataset(
    open_window: OpenWindow, opened_as: Callable[[str], Opened], kind: str
) -> None:
    window = open_window(dataset=opened_as(kind))
    for act in ("page-overview", "page-figures", "page-timeline", "page-breakdown"):
        window.actions_by_id[act].trigger()  # type: ignore[index]
        settle()
        assert page_of(window).isVisible()
        assert not clipped(window)
    assert "not the bundled one" in window.windowTitle()


def test_a_long_address_in_a_caution_leaves_the_rest_readable(
    open_window: OpenWindow, make_dataset: Callable[..., Dataset], make_figure: MakeFigure
) -> None:
    address = "https://example.org/" + "a-very-long-name/" * 12
    figure = make_figure("F1", value=3, cautions=(f"See {address} for more.",))
    dataset = make_dataset(figure, headline="F1")
    window = open_window(dataset=Opened(dataset, Path("other.json"), is_bundled=False))
    settle()
    assert all(address in fault for fault in clipped(window))
    assert window.inspector.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", ["nothing", "unknown", "one"])
def test_nothing_is_left_of_the_dataset_before(
    open_window: OpenWindow, opened_as: Callable[[str], Opened], kind: str
) -> None:
    options = TimelineOptions(subjects=tuple(Subject), cumulative=True)
    window = open_window(
        Page.TIMELINE, timeline=options, breakdown=BreakdownOptions(as_shares=True)
    )
    window.store.open(Document(opened_as(kind)))
    settle()
    timeline = page_of(window)
    assert isinstance(timeline, TimelinePage)
    assert timeline.model.rowCount() == 0
    assert not [plot for plot in timeline.plots.values() if plot.isVisible()]
    assert says(timeline, "nothing that is dated")
    window.actions_by_id["page-figures"].trigger()  # type: ignore[index]
    figures = page_of(window)
    assert isinstance(figures, FiguresPage)
    count = len(window.store.document.dataset.figures)
    assert figures.model.rowCount() == count
    assert says(figures, "This dataset has no figures.") is (count == 0)
    assert not says(figures, "Clear them")
    assert "45,287" not in window.inspector.accessibleName()
    assert not clipped(window)


def says(page: QWidget, words: str) -> bool:
    """Whether a visible label of a page says so."""
    return any(words in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_the_bundled_dataset_comes_back_whole(
    open_window: OpenWindow, opened_as: Callable[[str], Opened], opened: Opened
) -> None:
    window = open_window(Page.TIMELINE, dataset=opened_as("nothing"))
    window.store.open(Document(opened))
    settle()
    page = page_of(window)
    assert isinstance(page, TimelinePage)
    assert page.plots[Subject.DEATHS].isVisible()
    assert page.model.rowCount() > 30
    assert not says(page, "nothing that is dated")


def test_a_figure_without_day_source_and_value_is_explained(
    open_window: OpenWindow, opened_as: Callable[[str], Opened]
) -> None:
    window = open_window(dataset=opened_as("unknown"))
    texts = [each.text() for each in window.inspector.findChildren(QLabel) if each.isVisible()]
    assert any("not known" in text for text in texts)
    assert "not stated" in texts
