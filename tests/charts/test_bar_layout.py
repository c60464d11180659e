"""Bars begin at zero, are as long as their values, and leave room for their words."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.analysis.breakdown import bar_chart
from desktop.analysis.charts import BarChart
from desktop.charts.bars import bar_texts, draw_bars, fill_mark, lay_out, needed_height
from desktop.charts.style import SMALL, TEXT, Style
from desktop.models.document import Document

WIDTHS = (260, 400, 800, 1400)


def charts(document: Document) -> list[BarChart]:
    """Every split of the dataset, as counts and as shares."""
    dataset = document.dataset
    return [
        bar_chart(dataset, split, as_shares=as_shares)
        for split in document.splits
        for as_shares in (False, True)
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_bars_begin_at_zero_and_are_as_long_as_their_values(
    document: Document, style: Style, width: int
) -> None:
    for chart in charts(document):
        rows = lay_out(chart, QRectF(0, 0, width, 500), style).rows
        assert len({row.mark.left() for row in rows}) == 1
        longest = max(rows, key=lambda row: row.mark.width())
        assert longest.bar.value == max(bar.value for bar in chart.bars)
        for row in rows:
            expected = longest.mark.width() * row.bar.value / longest.bar.value
            assert row.mark.width() == pytest.approx(expected, abs=1.0)


@pytest.mark.parametrize("width", WIDTHS)
def test_words_stay_beside_their_bars(document: Document, style: Style, width: int) -> None:
    text, small = style.metrics(TEXT), style.metrics(SMALL)
    for chart in charts(document):
        height = needed_height(chart, width, style)
        rows = lay_out(chart, QRectF(0, 0, width, height), style).rows
        for row, bar in zip(rows, chart.bars, strict=True):
            _, value, share = bar_texts(bar, chart, style)
            end = row.words.left() + text.horizontalAdvance(value)
            assert end <= width - small.horizontalAdvance(share) + 1
            assert row.label.right() <= row.mark.left()
        assert rows[-1].row.bottom() <= height + 1


def test_rows_follow_each_other(document: Document, style: Style) -> None:
    for chart in charts(document):
        layout = lay_out(chart, QRectF(10, 20, 600, 900), style)
        assert layout.rows[0].row.top() == 20
        for above, below in zip(layout.rows, layout.rows[1:], strict=False):
            assert above.row.bottom() == pytest.approx(below.row.top())
        for row in layout.rows:
            middle = row.row.center()
            assert layout.key_at(middle.x(), middle.y()) == row.bar.figure.id
            assert layout.rect(row.bar.figure.id) == row.row
        assert layout.key_at(5, 5) is None
        assert layout.rect("none such") is None


def test_narrow_charts_need_more_height(document: Document, style: Style) -> None:
    for chart in charts(document):
        heights = [needed_height(chart, width, style) for width in WIDTHS]
        assert heights == sorted(heights, reverse=True)


def test_a_chart_of_nothing(style: Style) -> None:
    assert lay_out(BarChart.empty(), QRectF(0, 0, 300, 200), style).rows == ()
    assert paint(BarChart.empty(), style) == paint(BarChart.empty(), style)


def paint(chart: BarChart, style: Style, selected: tuple[str, ...] = ()) -> QImage:
    """A picture of bars."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(style.colour("card"))
    painter = QPainter(image)
    draw_bars(painter, QRectF(0, 0, 600, 400), chart, style, selected)
    painter.end()
    return image


def test_a_selected_row_is_lit(document: Document, style: Style) -> None:
    chart = charts(document)[0]
    key = chart.keys[2]
    place = lay_out(chart, QRectF(0, 0, 600, 400), style).rect(key)
    assert place is not None
    at = place.topLeft().toPoint()
    plain, lit = paint(chart, style), paint(chart, style, (key,))
    assert plain.pixelColor(at.x() + 1, at.y() + 2) == style.colour("card")
    assert lit.pixelColor(at.x() + 1, at.y() + 2) == style.colour("selected")


def test_a_bar_of_nought_is_still_seen(document: Document, style: Style) -> None:
    chart = charts(document)[0]
    bars = tuple(bar._replace(value=0) for bar in chart.bars)
    rows = lay_out(chart._replace(bars=bars), QRectF(0, 0, 600, 400), style).rows
    assert all(row.mark.width() >= 1 for row in rows)


def test_pictures_grow_with_the_scale(document: Document, style: Style) -> None:
    chart, large = charts(document)[0], Style(style.theme, style.wording, 3.0)
    small_rows = lay_out(chart, QRectF(0, 0, 500, 300), style).rows
    large_rows = lay_out(chart, QRectF(0, 0, 1500, 900), large).rows
    for one, three in zip(small_rows, large_rows, strict=True):
        assert three.mark.width() == pytest.approx(one.mark.width() * 3, rel=0.03)
        assert three.row.top() == pytest.approx(one.row.top() * 3, abs=8)


@pytest.mark.parametrize(("hatched", "colours"), [(False, 1), (True, 2)])
def test_a_remainder_is_hatched(style: Style, hatched: bool, colours: int) -> None:  # noqa: FBT001
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    fill_mark(painter, QRectF(0, 0, 80, 40), style.theme.series_colour(0), hatched=hatched)
    painter.end()
    assert len({image.pixel(x, 20) for x in range(80)}) >= colours
    assert (image.pixelColor(40, 20) == style.theme.series_colour(0)) or hatched
