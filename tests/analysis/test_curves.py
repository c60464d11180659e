"""Curves over counts: on whole and settled periods only, each with how it was made."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.analysis.charts import Shape
from desktop.analysis.curves import curves
from desktop.analysis.timeline import deaths_panel
from desktop.analysis.timeline_options import Curve, Grain, TimelineOptions
from desktop.domain.dataset import Dataset, Point, Series
from desktop.models.wording import Wording

OVER_ALL = (Curve.LOWESS, Curve.LEVELS, Curve.LIMITS)


def monthly(dataset: Dataset) -> Series:
    return dataset.series_by_id["S-MONTH-2025-04-26"]


def with_values(series: Series, values: list[float]) -> Series:
    """Weeks of these values, all settled."""
    start = date(2022, 1, 3)
    points = tuple(
        Point(start + timedelta(7 * week), start + timedelta(7 * week + 6), value)
        for week, value in enumerate(values)
    )
    return series._replace(points=points, provisional_days=None)


@pytest.mark.parametrize("curve", OVER_ALL)
def test_settled_whole_months_only(curve: Curve, dataset: Dataset) -> None:
    series = monthly(dataset)
    found = curves(series, TimelineOptions(curve=curve))
    settled = {
        point.start
        for point in series.points
        if not series.is_provisional(point) and (point.end - point.start).days > 26
    }
    marks = [mark for line in found.lines for mark in line.marks]
    assert {mark.start for mark in marks} == settled
    assert all(line.shape is Shape.MEAN for line in found.lines)
    assert found.note is not None


def test_a_trailing_mean_is_late_and_a_centred_one_is_not(dataset: Dataset) -> None:
    series = with_values(monthly(dataset), [0, 0, 0, 10, 10, 10, 10])
    week = TimelineOptions(grain=Grain.WEEK, mean=3)
    centred = curves(series, week).lines[0].marks
    trailing = curves(series, replace(week, curve=Curve.TRAILING)).lines[0].marks
    assert [mark.value for mark in centred] == pytest.approx([0, 10 / 3, 20 / 3, 10, 10])
    assert [mark.value for mark in trailing] == pytest.approx([0, 10 / 3, 20 / 3, 10, 10])
    assert centred[0].start == series.points[1].start
    assert trailing[0].start == series.points[2].start


def test_one_change_of_level_is_found(dataset: Dataset, wording: Wording) -> None:
    series = with_values(monthly(dataset), [5.0] * 6 + [9.0] * 4)
    before, after = curves(series, TimelineOptions(grain=Grain.WEEK, curve=Curve.LEVELS)).lines
    assert {mark.value for mark in before.marks} == {5.0}
    assert {mark.value for mark in after.marks} == {9.0}
    assert len(before.marks) == 6
    assert "13 February 2022" in wording.text(before.label)


def test_limits_enclose_an_even_rate(dataset: Dataset, wording: Wording) -> None:
    series = with_values(monthly(dataset), [100.0] * 10)
    found = curves(series, TimelineOptions(grain=Grain.WEEK, curve=Curve.LIMITS))
    values = [line.marks[0].value for line in found.lines]
    assert values == pytest.approx([100, 70.0653, 80.3663, 119.5809, 131.8048], abs=5e-4)
    assert found.note is not None
    assert "Overdispersion 0:" in wording.text(found.note)


@pytest.mark.parametrize("curve", OVER_ALL)
def test_too_few_periods_for_a_curve(curve: Curve, dataset: Dataset) -> None:
    series = with_values(monthly(dataset), [1.0, 2.0, 3.0])
    assert curves(series, TimelineOptions(grain=Grain.WEEK, curve=curve)).lines == ()


@pytest.mark.parametrize("curve", OVER_ALL)
def test_nothing_but_zeros(curve: Curve, dataset: Dataset) -> None:
    series = with_values(monthly(dataset), [0.0] * 12)
    found = curves(series, TimelineOptions(grain=Grain.WEEK, curve=curve))
    assert all(mark.value == 0 for line in found.lines for mark in line.marks)


def test_a_running_total_has_no_curve(dataset: Dataset) -> None:
    options = TimelineOptions(curve=Curve.LOWESS, cumulative=True)
    shapes = [line.shape for line in deaths_panel(dataset, options).lines]
    assert Shape.MEAN not in shapes
