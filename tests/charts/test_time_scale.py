"""Days and values as pixels, ticks that have room, and which mark is pointed at."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.analysis.charts import Panel, Shape
from desktop.analysis.timeline import timeline
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.charts.axes import date_labels, draw_panel, panel_scale, plot_rect, value_ticks
from desktop.charts.captions import caption_heights, draw_caption
from desktop.charts.style import SMALL, Style
from desktop.charts.time_scale import TimeScale
from desktop.charts.times import (
    draw_key,
    key_height,
    mark_point,
    mark_rect,
    nearest_mark,
)
from desktop.models.document import Document

RECT = QRectF(50, 10, 700, 300)


def panels(document: Document) -> list[Panel]:
    """All panels there are, in all lengths of periods, with a rolling mean where there is one."""
    options = [
        TimelineOptions(
            tuple(Subject), grain, cumulative, earlier_editions=True, mean=mean, log=log
        )
        for grain, mean in ((Grain.WEEK, 5), (Grain.MONTH, 3), (Grain.YEAR, 0))
        for cumulative, log in ((False, False), (True, False), (True, True))
    ]
    return [panel for each in options for panel in timeline(document.dataset, each)]


def test_days_and_pixels_lead_back_and_forth() -> None:
    scale = TimeScale(RECT, 738000, 739000, 0, 500)
    assert scale.x(738000) == 50
    assert scale.x(739000) == 750
    assert scale.day(scale.x(738123)) == pytest.approx(738123)
    assert scale.y(0) == 310
    assert scale.y(500) == 10


def test_a_log_scale_puts_powers_at_equal_distances() -> None:
    scale = TimeScale(RECT, 738000, 739000, 10, 100_000, is_log=True)
    steps = [scale.y(10**power) - scale.y(10 ** (power + 1)) for power in range(1, 5)]
    assert steps == pytest.approx([75.0] * 4)
    assert scale.y(0) == scale.y(10) == 310


def test_a_flat_scale_divides_by_nothing() -> None:
    assert TimeScale(RECT, 738000, 739000, 5, 5).y(5) == 310
    assert TimeScale(RECT, 738000, 739000, 5, 5, is_log=True).y(5) == 310


def test_marks_lie_inside_and_bars_stand_on_the_floor(document: Document) -> None:
    for panel in panels(document):
        scale = panel_scale(panel, RECT)
        for line in panel.lines:
            for mark in line.marks:
                point = mark_point(mark, line, scale)
                assert RECT.adjusted(-1, -1, 1, 1).contains(point)
                if line.shape in (Shape.BARS, Shape.STEPS):
                    assert mark_rect(mark, scale).bottom() == pytest.approx(RECT.bottom())


def test_each_mark_is_found_where_it_is(document: Document) -> None:
    for panel in panels(document):
        scale = panel_scale(panel, RECT)
        for line in panel.lines:
            for mark in line.marks if line.shape is not Shape.MEAN else ():
                found = nearest_mark(panel, scale, mark_point(mark, line, scale))
                assert found is not None
                near = abs(scale.y(found.value) - scale.y(mark.value))
                assert near < 1
                assert abs(found.end.toordinal() - mark.end.toordinal()) < 32


def test_the_foot_of_a_bar_belongs_to_it_and_a_mean_to_nobody(document: Document) -> None:
    options = TimelineOptions(mean=3, earlier_editions=False)
    panel = timeline(document.dataset, options)[0]
    scale = panel_scale(panel, RECT)
    bar = max(panel.lines[0].marks, key=lambda mark: mark.value)
    foot = QPointF(mark_rect(bar, scale).center().x(), RECT.bottom() - 2)
    assert nearest_mark(panel, scale, foot) == bar
    assert nearest_mark(panel, scale, QPointF(RECT.left() - 200, 5)) is None
    keys = {mark.key for mark in panel.lines[-1].marks}
    assert keys == {""}


@pytest.mark.parametrize("width", [300, 500, 900, 1600])
def test_date_labels_do_not_touch(document: Document, style: Style, width: int) -> None:
    metrics = style.metrics(SMALL)
    for panel in panels(document):
        first, last = panel.span
        labels = date_labels(first, last, width, style)
        assert labels
        places = [(day - first) / (last - first) * width for day, _ in labels]
        halves = [metrics.horizontalAdvance(text) / 2 for _, text in labels]
        for place in range(len(labels) - 1):
            gap = places[place + 1] - halves[place + 1] - places[place] - halves[place]
            assert gap > 0, labels


def test_the_first_date_and_each_january_say_the_year(style: Style) -> None:
    first, last = date(2022, 11, 1).toordinal(), date(2023, 6, 1).toordinal()
    texts = [text for _, text in date_labels(first, last, 900, style)]
    assert texts[0] == "Nov 2022"
    assert "Jan 2023" in texts
    assert "Mar" in texts


@pytest.mark.parametrize("height", [60, 150, 400])
def test_value_ticks_begin_at_zero_and_have_room(height: int) -> None:
    ticks = value_ticks(0, 4208 * 1.06, height, is_log=False)
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= height / 15
    assert ticks == sorted(ticks)


@pytest.mark.parametrize("width", [250, 400, 700, 1200])
def test_a_key_takes_the_height_it_asks_for(document: Document, style: Style, width: int) -> None:
    image = QImage(1300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for panel in panels(document):
        used = draw_key(painter, QRectF(0, 0, width, 200), panel, style)
        assert used == key_height(panel, width, style)
    painter.end()


def test_a_panel_paints_itself_within_its_frame(document: Document, style: Style) -> None:
    for panel in panels(document):
        image = QImage(640, 320, QImage.Format.Format_RGB32)
        image.fill(style.colour("card"))
        painter = QPainter(image)
        frame = QRectF(20, 20, 600, 280)
        scale = draw_panel(painter, frame, panel, style, panel.keys[:1])
        painter.end()
        assert frame.contains(scale.rect)
        assert scale.rect == plot_rect(panel, frame, style)
        edge = {image.pixelColor(x, 4).name() for x in range(640)}
        assert edge == {style.colour("card").name()}


def test_captions_take_the_height_they_ask_for(document: Document, style: Style) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for panel in panels(document):
        for width in (200, 500, 880):
            rect = QRectF(0, 0, width, 590)
            left = draw_caption(painter, rect, panel.caption, style)
            taken = caption_heights(panel.caption, width, style).total
            assert left.height() == pytest.approx(rect.height() - taken)
            assert left.width() == width
    painter.end()
