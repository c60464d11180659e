"""The interactive panel by itself: its axis follows what is in view, and it announces keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.analysis.timeline import timeline
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.charts.mark_view import BarView, PanelView
from desktop.charts.plot import PanelPlot
from desktop.charts.style import Style, load_theme
from desktop.models.document import Document

OpenPlot = Callable[..., PanelPlot]


@pytest.fixture
def open_plot(document: Document, style: Style, qtbot: QtBot) -> OpenPlot:
    """Show a panel by itself; arguments are options of the timeline."""

    def make(**options: object) -> PanelPlot:
        panel = timeline(document.dataset, TimelineOptions(**options))[0]
        plot = PanelPlot(panel, style)
        qtbot.addWidget(plot)
        plot.resize(800, 300)
        with qtbot.waitExposed(plot):
            plot.show()
        return plot

    return make


def days(plot: PanelPlot) -> tuple[float, float]:
    first, last = plot.getViewBox().viewRange()[0]
    return first, last


def values(plot: PanelPlot) -> tuple[float, float]:
    scale = plot.time_scale(QRectF(0, 0, 1, 1))
    return scale.bottom, scale.top


def test_the_value_axis_follows_what_is_in_view(open_plot: OpenPlot) -> None:
    plot = open_plot()
    low, high = values(plot)
    assert low == 0
    assert high > 4208
    plot.zoom_to(date(2022, 5, 1).toordinal(), date(2022, 8, 31).toordinal())
    assert values(plot)[1] < 2000
    plot.reset_zoom()
    assert values(plot) == (low, high)


def test_a_log_axis_starts_above_zero(open_plot: OpenPlot) -> None:
    low, high = values(open_plot(cumulative=True, log=True))
    assert 0 < low < 487
    assert high > 80_000


def test_at_least_a_week_is_shown(open_plot: OpenPlot) -> None:
    plot = open_plot()
    plot.zoom_to(738500, 738501)
    first, last = days(plot)
    assert (first, last) == pytest.approx((738497, 738504))
    for _ in range(20):
        plot.zoom_by(0.5)
    assert days(plot)[1] - days(plot)[0] == pytest.approx(7)


def test_days_beyond_the_calendar_are_brought_back(open_plot: OpenPlot, qtbot: QtBot) -> None:
    plot = open_plot(subjects=(Subject.EDITIONS,))
    with qtbot.waitSignal(plot.brushed) as told:
        plot.brush_days(-1e9, 1e12)
    assert told.args is not None
    assert told.args[0] == (date.min, date.max)


def test_whole_bars_are_chosen(open_plot: OpenPlot, qtbot: QtBot) -> None:
    plot = open_plot()
    start = date(2023, 1, 1).toordinal()
    for first, last in ((start, start + 89), (start + 12, start + 78), (start - 9, start + 101)):
        with qtbot.waitSignal(plot.brushed) as told:
            plot.brush_days(first, last)
        assert told.args is not None
        assert told.args[0] == (date(2023, 1, 1), date(2023, 3, 31))
    with qtbot.assertNotEmitted(plot.brushed):
        plot.brush_days(start + 1, start + 5)


def test_nothing_is_picked_far_from_every_mark(open_plot: OpenPlot, qtbot: QtBot) -> None:
    plot = open_plot(subjects=(Subject.EDITIONS,))
    with qtbot.assertNotEmitted(plot.picked):
        plot.pick_at(QPointF(120, 30), extend=False)
    place = plot.scene_point("E-2026-07-03-65-M")
    assert place is not None
    with qtbot.waitSignal(plot.picked) as told:
        plot.pick_at(place, extend=True)
    assert told.args == ["E-2026-07-03-65-M", True]
    assert plot.scene_point("none such") is None


def test_the_interval_in_view_stays_in_another_theme(open_plot: OpenPlot, style: Style) -> None:
    plot = open_plot()
    plot.zoom_to(738500, 738600)
    plot.show_panel(plot.panel, Style(load_theme("dark"), style.wording))
    assert days(plot) == pytest.approx((738500, 738600))
    assert plot.backgroundBrush().color() == load_theme("dark").card


def test_keys_it_does_not_know_are_left_to_others(open_plot: OpenPlot, qtbot: QtBot) -> None:
    plot = open_plot()
    before = days(plot)
    with qtbot.assertNotEmitted(plot.picked):
        QTest.keyClick(plot, Qt.Key.Key_Return)  # nothing is walked to yet
        QTest.keyClick(plot, Qt.Key.Key_A)
    assert days(plot) == before


def test_no_menu_opens_over_a_panel(open_plot: OpenPlot, qtbot: QtBot) -> None:
    plot = open_plot()
    right, place = Qt.MouseButton.RightButton, QPointF(400, 150)
    with qtbot.assertNotEmitted(plot.picked):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            at = QPointF(plot.mapToGlobal(place))
            event = QMouseEvent(kind, place, at, right, right, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(plot.viewport(), event)
    assert QApplication.activePopupWidget() is None


def point_at(view: BarView | PanelView, key: str) -> str:
    """What is told when the mouse rests on a mark."""
    view.grab()
    place = view.mark_place(key)
    assert place is not None
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at = place.center()
    event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, plain)
    QApplication.sendEvent(view, event)
    return view.toolTip()


def test_a_resting_mouse_is_told_the_value(document: Document, style: Style, qtbot: QtBot) -> None:
    overview = document.overview
    assert overview.status is not None
    assert overview.growth is not None
    bars = BarView(document, overview.status, style)
    growth = PanelView(document, overview.growth, style)
    for view in (bars, growth):
        qtbot.addWidget(view)
        view.resize(600, 400)
        view.show()
    assert "26,618 people" in point_at(bars, "C09")
    assert "230,600 people" in point_at(growth, "E-2026-07-03-65-M")


def test_a_picture_of_the_focus_goes_when_the_focus_goes(
    document: Document, style: Style, qtbot: QtBot
) -> None:
    assert document.overview.years is not None
    view = BarView(document, document.overview.years, style)
    qtbot.addWidget(view)
    view.resize(500, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.clearFocus()
    plain = view.grab().toImage()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.grab().toImage() != plain
    view.clearFocus()
    assert view.grab().toImage() == plain
