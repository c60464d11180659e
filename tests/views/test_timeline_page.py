"""The timeline: periods, panels and their controls, brush, zoom, and the walk by keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from driving import (
    SHIFT,
    click,
    click_mark,
    click_named,
    drag,
    find_named,
    heard,
    is_lit,
    named_button,
    page_of,
    press,
    settle,
)
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.analysis.timeline_options import Curve, Grain, Subject, TimelineOptions
from desktop.charts.plot import PanelPlot
from desktop.state.app_state import Page
from desktop.views.timeline_page import TimelinePage

OpenWindow = Callable[..., object]
OpenPage = Callable[..., TimelinePage]
MONTHS, WEEKS = "S-MONTH-2025-04-26", "S-WEEK-2025-04-26"
CONTROLS = ("timeline-mean", "timeline-log", "timeline-earlier", "timelineGrain", "timelineValues")


@pytest.fixture
def open_page(open_window: Callable[..., object]) -> OpenPage:
    """The page in a window of its own; arguments are options of the timeline."""

    def make(**options: object) -> TimelinePage:
        window = open_window(Page.TIMELINE, timeline=TimelineOptions(**options))
        page = page_of(window)
        assert isinstance(page, TimelinePage)
        return page

    return make


def deaths(page: TimelinePage) -> PanelPlot:
    return page.plots[Subject.DEATHS]


def labels(page: TimelinePage) -> str:
    """Everything that the page's visible labels say."""
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def days(plot: PanelPlot) -> tuple[float, float]:
    """First and last ordinal day in view."""
    first, last = plot.getViewBox().viewRange()[0]
    return first, last


def place_of(plot: PanelPlot, day: float) -> QPointF:
    """The middle of the plot's height at a day."""
    view = plot.getViewBox()
    at = view.mapViewToScene(QPointF(day, 0.4))
    return QPointF(at)


def tick(page: TimelinePage, name: str) -> None:
    box = named_button(page, name)
    assert isinstance(box, QCheckBox)
    click(box, QPoint(8, box.height() // 2))


def shown_controls(page: TimelinePage) -> set[str]:
    """Names of those controls that can be seen."""
    kinds = (QComboBox, QCheckBox)
    found = [each for kind in kinds for each in page.findChildren(kind)]
    found += [page.grain, page.values]
    return {each.objectName() for each in found if each.isVisible()} & set(CONTROLS)


@pytest.mark.parametrize(
    ("grain", "title", "bars", "first"),
    [
        (Grain.WEEK, "by week of death", 166, f"{WEEKS}@2022-02-24"),
        (Grain.MONTH, "by month of death", 39, f"{MONTHS}@2022-02-24"),
        (Grain.YEAR, "by year of death", 3, "C22"),
    ],
)
def test_periods(open_page: OpenPage, grain: Grain, title: str, bars: int, first: str) -> None:
    page = open_page(grain=Grain.YEAR if grain is Grain.WEEK else Grain.WEEK)
    click_named(page, f"timelineGrain-{grain}")
    assert title in labels(page)
    assert len(deaths(page).panel.lines[0].marks) == bars
    assert page.model.figure(0).id == first
    assert title in deaths(page).accessibleName()


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({}, {"mean", "earlier", "Grain", "Values"}),
        ({"grain": Grain.WEEK}, {"mean", "Grain", "Values"}),
        ({"grain": Grain.YEAR}, {"earlier", "Grain", "Values"}),
        ({"cumulative": True}, {"log", "earlier", "Grain", "Values"}),
        ({"subjects": (Subject.EDITIONS,)}, {"log"}),
        ({"subjects": (Subject.CLAIMED,)}, {"Values"}),
        ({"subjects": (Subject.CLAIMED,), "cumulative": True}, {"log", "Values"}),
    ],
)
def test_a_control_shows_only_where_it_does_something(
    open_page: OpenPage, options: dict[str, object], shown: set[str]
) -> None:
    page = open_page(**options)
    wanted = {f"timeline{name}" if name[0].isupper() else f"timeline-{name}" for name in shown}
    assert shown_controls(page) == wanted


def test_cumulative_and_log(open_page: OpenPage) -> None:
    page = open_page()
    click_named(page, "timelineValues-cumulative")
    marks = deaths(page).panel.lines[0].marks
    assert [mark.value for mark in marks] == sorted(mark.value for mark in marks)
    tick(page, "timeline-log")
    assert deaths(page).panel.is_log
    click_named(page, "timelineValues-count")
    assert not deaths(page).panel.is_log
    assert "timeline-log" not in shown_controls(page)


def test_the_rolling_mean_names_its_window(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    page.mean.setFocus()
    QTest.keyClick(page.mean, Qt.Key.Key_Down)
    assert page.mean.currentText() == "Centred mean, 3 months"
    qtbot.waitUntil(lambda: deaths(page).panel.lines[-1].shape == "mean")
    assert "centred mean over 3 months" in deaths(page).accessibleDescription()
    click_named(page, "timelineGrain-week")
    assert page.mean.currentText() == "No curve"
    assert [page.mean.itemText(row) for row in range(1, page.mean.count())] == [
        "Centred mean, 5 weeks",
        "Centred mean, 13 weeks",
        "Trailing mean, 5 weeks",
        "Trailing mean, 13 weeks",
        "LOWESS curve",
        "One change of level",
        "Limits of chance",
    ]


@pytest.mark.parametrize(
    ("curve", "told"),
    [
        (Curve.LOWESS, "Cleveland 1979"),
        (Curve.LEVELS, "least squares"),
        (Curve.LIMITS, "Overdispersion 273.92: far above 1"),
    ],
)
def test_a_curve_says_how_it_was_made(open_page: OpenPage, curve: Curve, told: str) -> None:
    page = open_page(curve=curve)
    assert deaths(page).panel.lines[-1].shape == "mean"
    assert told in deaths(page).accessibleDescription()
    click_named(page, "timelineValues-cumulative")
    assert told not in deaths(page).accessibleDescription()


def test_other_editions_of_the_same_months(open_page: OpenPage) -> None:
    page = open_page()
    assert len(deaths(page).panel.lines) == 3
    tick(page, "timeline-earlier")
    assert len(deaths(page).panel.lines) == 1
    assert page.model.rowCount() == 39


def test_brushing_tells_the_sum_and_filters_the_table(open_page: OpenPage) -> None:
    page = open_page(earlier_editions=False)
    plot = deaths(page)
    drag(plot, start(plot, "2023-01-01"), end(plot, "2023-03-01"))
    assert page.readout.text().startswith("1 January 2023 to 31 March 2023: 11,430 in 3 ")
    rows = [page.model.figure(row).id for row in range(page.model.rowCount())]
    assert rows == [f"{MONTHS}@2023-0{month}-01" for month in (1, 2, 3)]
    click_named(page, "resetZoom")
    assert page.model.rowCount() == 39
    assert page.store.state.brush is None


def start(plot: PanelPlot, month: str) -> QPointF:
    """A little right of the left edge of a month's bar."""
    return place_of(plot, date.fromisoformat(month).toordinal() + 5)


def end(plot: PanelPlot, month: str) -> QPointF:
    """A little left of the right edge of a month's bar."""
    return place_of(plot, date.fromisoformat(month).toordinal() + 25)


def test_a_brush_keeps_to_days_where_there_are_no_bars(open_page: OpenPage) -> None:
    page = open_page(subjects=(Subject.EDITIONS,))
    plot = page.plots[Subject.EDITIONS]
    first, last = days(plot)
    drag(plot, place_of(plot, first + 200), place_of(plot, first + 600))
    brush = page.store.state.brush
    assert brush is not None
    assert abs(brush[0].toordinal() - first - 200) < 4
    assert abs(brush[1].toordinal() - first - 600) < 4
    inside = [
        each for each in page.store.document.dataset.editions if brush[0] <= each.day <= brush[1]
    ]
    assert page.model.rowCount() == len(inside)
    assert last > first


def test_chosen_days_are_zoomed_to_and_given_up(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    assert not [each for each in find_named(page, "zoomToBrush") if each.isVisible()]
    drag(plot, end(plot, "2024-03-01"), start(plot, "2023-06-01"))
    click_named(page, "zoomToBrush")
    first, last = days(plot)
    assert (first, last) == pytest.approx((738672, 738977), abs=1)
    plot.setFocus()
    press(page.window(), Qt.Key.Key_Escape)
    assert page.store.state.brush is None


def test_one_undo_takes_back_one_brush(open_page: OpenPage) -> None:
    page = open_page(earlier_editions=False)
    plot = deaths(page)
    drag(plot, start(plot, "2023-01-01"), end(plot, "2023-03-01"))
    chosen = page.store.state.brush
    drag(plot, start(plot, "2023-06-01"), end(plot, "2023-09-01"))
    assert page.store.state.brush != chosen
    page.store.undo()
    assert page.store.state.brush == chosen
    page.store.undo()
    assert page.store.state.brush is None


def test_shift_and_drag_zoom(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    whole = days(plot)
    drag(plot, start(plot, "2023-01-01"), end(plot, "2023-12-01"), SHIFT)
    first, last = days(plot)
    assert 300 < last - first < 360
    assert page.store.state.brush is None
    click_named(page, "resetZoom")
    assert days(plot) == pytest.approx(whole)


def test_the_wheel_zooms_in_and_out_at_the_mouse(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    first, last = days(plot)
    at = start(plot, "2023-07-01")
    turn_wheel(plot, at, 120)
    nearer = days(plot)
    assert nearer[1] - nearer[0] < last - first
    assert nearer[0] > first
    assert nearer[1] < last
    turn_wheel(plot, at, -120)
    assert days(plot) == pytest.approx((first, last), abs=2)


def turn_wheel(plot: PanelPlot, at: QPointF, steps: int) -> None:
    """Turn the wheel over a place of the plot's scene."""
    place = QPointF(plot.mapFromScene(at))
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        place,
        QPointF(plot.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, steps),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's argument
    )
    QApplication.sendEvent(plot.viewport(), event)


def test_keys_zoom(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    whole = days(plot)
    plot.setFocus()
    press(page.window(), Qt.Key.Key_Plus)
    assert days(plot)[1] - days(plot)[0] == pytest.approx((whole[1] - whole[0]) / 2)
    press(page.window(), Qt.Key.Key_Minus)
    assert days(plot) == pytest.approx(whole)
    press(page.window(), Qt.Key.Key_Plus)
    press(page.window(), Qt.Key.Key_0)
    assert days(plot) == pytest.approx(whole)


def test_what_was_zoomed_away_is_walked_to_and_seen(open_page: OpenPage) -> None:
    """A mark that the keyboard reaches is in view, however far the panel was zoomed in."""
    page = open_page()
    plot = deaths(page)
    plot.setFocus()
    press(page.window(), Qt.Key.Key_Right)
    plot.zoom_to(739500, 739600)
    press(page.window(), Qt.Key.Key_Right)
    first, last = days(plot)
    assert first <= plot.panel.lines[0].marks[1].start.toordinal() <= last


def test_arrows_walk_and_tell(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    plot.setFocus()
    press(page.window(), Qt.Key.Key_Right)
    told = "24 to 28 February 2022: 487 people, first seen 26 April 2025"
    assert heard(plot) == told
    press(page.window(), Qt.Key.Key_Right)
    assert heard(plot) == "March 2022: 1,978 people, first seen 26 April 2025"
    assert page.readout.text().startswith("March 2022: 1,978")
    press(page.window(), Qt.Key.Key_Down)
    assert heard(plot).startswith("March 2022: 1,948")
    assert heard(plot).endswith("first seen 26 October 2024")
    press(page.window(), Qt.Key.Key_Up)
    press(page.window(), Qt.Key.Key_Return)
    assert page.store.state.current == f"{MONTHS}@2022-03-01"
    assert is_lit(plot, f"{MONTHS}@2022-03-01")
    press(page.window(), Qt.Key.Key_Left)
    press(page.window(), Qt.Key.Key_Left)
    assert heard(plot).startswith("24 to 28 February 2022")


def test_days_are_chosen_by_walking_with_shift(open_page: OpenPage) -> None:
    page = open_page()
    plot = deaths(page)
    plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(plot, key)
    for _ in range(2):
        QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.store.state.brush == (date(2022, 3, 1), date(2022, 5, 31))
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.store.state.brush == (date(2022, 3, 1), date(2022, 4, 30))
    page.store.undo()
    assert page.store.state.brush is None
    page.store.redo()
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert page.store.state.brush is None


def test_hovering_reads_out_the_value(open_page: OpenPage) -> None:
    page = open_page(cumulative=True)
    plot = deaths(page)
    click_mark(plot, f"{MONTHS}@2022-03-01")
    plot.scene().sigMouseMoved.emit(plot.scene_point(f"{MONTHS}@2022-03-01"))
    assert "March 2022: 2,465" in page.readout.text()
    plot.scene().sigMouseMoved.emit(QPointF(-10, -10))
    assert page.readout.text().startswith("Drag, or walk with Shift")


def test_panels_share_their_days(open_page: OpenPage) -> None:
    page = open_page(subjects=tuple(Subject))
    settle()
    plots = list(page.plots.values())
    assert len(plots) == 3
    assert len({days(plot) for plot in plots}) == 1
    drag(plots[1], place_of(plots[1], 738600), place_of(plots[1], 738900), SHIFT)
    settle()
    assert days(plots[1])[1] - days(plots[1])[0] == pytest.approx(300, abs=6)
    for plot in plots:
        assert days(plot) == pytest.approx(days(plots[1]), abs=0.5)
    rects = [plot.getViewBox().sceneBoundingRect() for plot in plots]
    assert len({(round(rect.left()), round(rect.width())) for rect in rects}) == 1


def test_panels_come_and_go_in_their_order(open_page: OpenPage) -> None:
    page = open_page(subjects=(Subject.CLAIMED,))
    tick(page, "subject-deaths")
    settle()
    plots = [page.plots[each] for each in (Subject.DEATHS, Subject.CLAIMED)]
    tops = [plot.mapTo(page, QPoint(0, 0)).y() for plot in plots]
    assert tops == sorted(tops)
    tick(page, "subject-claimed")
    settle()
    assert not page.plots[Subject.CLAIMED].isVisible()
    tick(page, "subject-deaths")
    assert named_button(page, "subject-deaths").isChecked()
    assert page.plots[Subject.DEATHS].isVisible()


def test_editions_are_marked_with_break_and_corrections(open_page: OpenPage) -> None:
    page = open_page(subjects=(Subject.EDITIONS,))
    panel = page.plots[Subject.EDITIONS].panel
    breaks = [event for event in panel.events if event.is_break]
    assert [event.day.isoformat() for event in breaks] == ["2026-02-24"]
    corrections = [event for event in panel.events if not event.is_break]
    assert [event.key for event in corrections] == ["E-2024-06-14-16-M", "E-2025-05-13-46-M"]
    spoken = page.plots[Subject.EDITIONS].accessibleDescription()
    assert "24 February 2026: break in method, February 2026" in spoken
    assert "14 June 2024: corrected" in spoken
