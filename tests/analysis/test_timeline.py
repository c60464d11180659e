"""Each panel shows one measure, marks what is provisional, and adds up to what is published."""

from datetime import date, timedelta
from itertools import accumulate, pairwise, product

import pytest

from desktop.analysis.charts import Panel, Shape, TimeLine
from desktop.analysis.claimed_panel import rates_per_day
from desktop.analysis.statistics import centred_mean
from desktop.analysis.timeline import grains, subjects, timeline
from desktop.analysis.timeline_options import MEAN_WINDOWS, Grain, Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import Month
from desktop.models.document import Document

NEWEST = date(2025, 4, 26)
SERIES_TOTALS = {date(2024, 4, 27): 39_701, date(2024, 10, 26): 57_937, NEWEST: 82_212}


def panel(dataset: Dataset, subject: Subject, **options: object) -> Panel:
    (found,) = timeline(dataset, TimelineOptions((subject,), **options))
    return found


def deaths(dataset: Dataset, grain: Grain, **options: object) -> Panel:
    return panel(dataset, Subject.DEATHS, grain=grain, **options)


def between(line: TimeLine, start: date, end: date) -> float:
    """Sum of the marks that lie in the days from `start` to `end`."""
    return sum(mark.value for mark in line.marks if start <= mark.start and mark.end <= end)


# Deaths by date of death


def test_the_bundled_dataset_has_every_subject_and_grain(dataset: Dataset) -> None:
    assert subjects(dataset) == tuple(Subject)
    assert grains(dataset) == (Grain.WEEK, Grain.MONTH, Grain.YEAR)


def test_months_are_bars_with_earlier_editions_as_outlines(dataset: Dataset) -> None:
    lines = deaths(dataset, Grain.MONTH).lines
    assert [line.shape for line in lines] == [Shape.BARS, Shape.STEPS, Shape.STEPS]
    totals = [sum(mark.value for mark in line.marks) for line in lines]
    assert totals == sorted(SERIES_TOTALS.values(), reverse=True)
    assert [dict(line.label.arguments)["day"] for line in lines] == sorted(
        SERIES_TOTALS, reverse=True
    )
    assert len({line.colour for line in lines}) == len(lines)


def test_earlier_editions_can_be_left_out(dataset: Dataset) -> None:
    (line,) = deaths(dataset, Grain.MONTH, earlier_editions=False).lines
    assert len(line.marks) == 39


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (date(2023, 1, 1), date(2023, 12, 31), 33_117),
        (date(2023, 1, 1), date(2023, 3, 31), 11_430),
        (date(2023, 7, 1), date(2023, 8, 31), 4_036),
        (date(2022, 2, 24), NEWEST, 82_212),
    ],
)
def test_months_add_up_to_what_was_counted_otherwise(
    start: date, end: date, count: int, dataset: Dataset
) -> None:
    assert between(deaths(dataset, Grain.MONTH).lines[0], start, end) == count


def test_weeks_and_months_of_one_edition_hold_the_same_deaths(dataset: Dataset) -> None:
    (weeks,) = deaths(dataset, Grain.WEEK).lines
    assert sum(mark.value for mark in weeks.marks) == 82_212
    assert {mark.start.weekday() for mark in weeks.marks[1:]} == {0}
    assert all(
        later.start - earlier.end == timedelta(1) for earlier, later in pairwise(weeks.marks)
    )


def test_years_of_the_own_edition_come_first(dataset: Dataset) -> None:
    lines = deaths(dataset, Grain.YEAR).lines
    assert [[mark.value for mark in line.marks] for line in lines] == [
        [17_890, 37_633, 45_287],
        [83_706, 49_935],
        [64_950, 33_203],
    ]
    assert [line.shape for line in lines] == [Shape.BARS, Shape.STEPS, Shape.STEPS]


@pytest.mark.parametrize("grain", [Grain.WEEK, Grain.MONTH])
def test_cumulative_is_the_running_sum(grain: Grain, dataset: Dataset) -> None:
    counts = deaths(dataset, grain).lines
    sums = deaths(dataset, grain, cumulative=True).lines
    assert len(counts) == len(sums)
    for count, total in zip(counts, sums, strict=True):
        expected = list(accumulate(mark.value for mark in count.marks))
        assert [mark.value for mark in total.marks] == expected
        assert total.shape is Shape.LINE
        assert [mark.key for mark in total.marks] == [mark.key for mark in count.marks]


def test_a_running_total_of_years_never_begins_in_the_middle(dataset: Dataset) -> None:
    (line,) = deaths(dataset, Grain.YEAR, cumulative=True).lines
    assert [mark.value for mark in line.marks] == [17_890, 55_523, 100_810]


def test_the_provisional_tail_is_the_last_half_year_before_each_edition(dataset: Dataset) -> None:
    for grain, cumulative in product((Grain.WEEK, Grain.MONTH), (False, True)):
        for line in deaths(dataset, grain, cumulative=cumulative).lines:
            as_of = dict(line.label.arguments)["day"]
            assert isinstance(as_of, date)
            for mark in line.marks:
                assert mark.provisional is ((as_of - mark.end).days < 180)


def test_the_first_provisional_periods_by_date(dataset: Dataset) -> None:
    starts = [
        next(mark.start for mark in deaths(dataset, grain).lines[0].marks if mark.provisional)
        for grain in (Grain.MONTH, Grain.WEEK)
    ]
    assert starts == [date(2024, 10, 1), date(2024, 10, 28)]


# The rolling mean


def test_centred_mean_known() -> None:
    means = centred_mean([10, 12, 8, 0, 20, 15, 5, 9, 11, 30], 7)
    assert means[:3] == means[-3:] == [None] * 3
    assert means[3:-3] == pytest.approx([10, 9.8571, 9.7143, 12.8571], abs=5e-5)


def test_a_mean_over_more_than_there_is_has_no_value() -> None:
    assert centred_mean([1, 2], 3) == [None, None]
    assert centred_mean([], 3) == []


@pytest.mark.parametrize(
    ("grain", "window"), [(grain, window) for grain in Grain for window in MEAN_WINDOWS[grain]]
)
def test_the_mean_covers_settled_periods_only(grain: Grain, window: int, dataset: Dataset) -> None:
    lines = deaths(dataset, grain, mean=window).lines
    (mean,) = (line for line in lines if line.shape is Shape.MEAN)
    settled = {mark.start: mark.value for mark in lines[0].marks if not mark.provisional}
    days = sorted(settled)
    assert window % 2
    assert len(mean.marks) >= len(days) - window
    for mark in mean.marks:
        at = days.index(mark.start)
        around = [settled[day] for day in days[at - window // 2 : at + window // 2 + 1]]
        assert len(around) == window
        assert mark.value == pytest.approx(sum(around) / window)
        assert not mark.key  # nothing to select: it is no figure


def test_no_mean_over_a_running_total_nor_unasked(dataset: Dataset) -> None:
    for options in ({"mean": 3, "cumulative": True}, {"mean": 0}):
        lines = deaths(dataset, Grain.MONTH, **options).lines
        assert Shape.MEAN not in {line.shape for line in lines}


# Totals by edition


def test_editions_are_one_line_a_publisher(dataset: Dataset) -> None:
    lines = panel(dataset, Subject.EDITIONS).lines
    editions = {edition.id: edition for edition in dataset.editions}
    assert sum(len(line.marks) for line in lines) == len(editions) == 89
    for line in lines:
        marked = [editions[mark.key] for mark in line.marks]
        assert {edition.publisher for edition in marked} == {line.id}
        assert [mark.value for mark in line.marks] == [edition.total for edition in marked]
        days = [mark.end for mark in line.marks]
        assert days == sorted(days)
    assert len({line.id for line in lines}) == len(lines) == 3


def test_both_corrections_and_the_one_break_are_marked(dataset: Dataset) -> None:
    events = sorted(panel(dataset, Subject.EDITIONS).events, key=lambda event: event.day)
    assert [(event.day, event.value, event.is_break) for event in events] == [
        (date(2024, 6, 14), 54_181, False),
        (date(2025, 5, 13), 107_616, False),
        (date(2026, 2, 24), None, True),
    ]
    assert [dict(event.label.arguments) for event in events] == [
        {"drop": 4},
        {"drop": 4},
        {"month": Month(date(2026, 2, 24))},
    ]


# Claimed losses


def test_claimed_totals_are_differenced_over_the_days_between(document: Document) -> None:
    rate = document.figure("S-CLAIMED@2024-08-05:rate")
    assert rate
    assert rate.value == (584_090 - 579_490) / 4 == 1150
    assert (rate.measure, rate.of, rate.per) == (Measure.RATE, Measure.CLAIMED, "day")
    assert (rate.period.start, rate.period.end) == (date(2024, 8, 2), date(2024, 8, 5))
    assert rate.bound is Bound.CLAIMED
    assert rate.derivation
    assert rate.derivation.formula == "(584090 - 579490) / 4"
    assert rate.derivation.inputs == ("S-CLAIMED@2024-08-05", "S-CLAIMED@2024-08-01")


def test_claimed_rates_times_days_give_the_whole_difference(dataset: Dataset) -> None:
    (series,) = (each for each in dataset.series if each.id == "S-CLAIMED")
    rates = list(rates_per_day(series))
    days = [rate.period.days or 0 for rate in rates]
    total = sum((rate.value or 0) * count for rate, count in zip(rates, days, strict=True))
    first, last = series.points[0], series.points[-1]
    assert sum(days) == (last.end - first.end).days
    assert total == pytest.approx(last.value - first.value, abs=0.005 * sum(days))  # two decimals


@pytest.mark.parametrize(
    ("start", "end", "losses"),
    [
        (date(2025, 4, 3), date(2025, 5, 1), 35_010),
        (date(2025, 4, 2), date(2025, 5, 1), 36_420),
    ],
)
def test_claimed_losses_of_april_2025(
    start: date, end: date, losses: int, dataset: Dataset
) -> None:
    """Cumulative 1 May less 2 April, and less 1 April, from reports of single days."""
    (line,) = panel(dataset, Subject.CLAIMED).lines
    assert between(line, start, end) == losses


def test_claimed_marks_follow_each_other_without_a_gap(dataset: Dataset) -> None:
    (line,) = panel(dataset, Subject.CLAIMED).lines
    assert line.shape is Shape.BARS
    assert all(later.start - earlier.end == timedelta(1) for earlier, later in pairwise(line.marks))


def test_claimed_totals_stand_at_their_report_dates(dataset: Dataset) -> None:
    (line,) = panel(dataset, Subject.CLAIMED, cumulative=True).lines
    assert line.shape is Shape.LINE
    assert all(mark.start == mark.end for mark in line.marks)
    assert (line.marks[-1].end, line.marks[-1].value) == (date(2026, 8, 1), 1_447_620)


# All panels


@pytest.mark.parametrize("grain", Grain)
@pytest.mark.parametrize("cumulative", [False, True])
def test_a_panel_shows_one_measure_of_one_population(
    grain: Grain, document: Document, *, cumulative: bool
) -> None:
    options = TimelineOptions(tuple(Subject), grain, cumulative=cumulative, mean=3, log=True)
    panels = timeline(document.dataset, options)
    assert [each.id for each in panels] == list(Subject)
    for each in panels:
        figures = [document.figure(key) for key in each.keys]
        assert all(figures)
        measures = {(figure.measure, figure.of, figure.population) for figure in figures if figure}
        assert len(measures) == 1
        assert each.caption.foot.plain().startswith("Source: ")


def test_bars_never_stand_on_a_log_scale(dataset: Dataset) -> None:
    for grain, cumulative in product(Grain, (False, True)):
        options = TimelineOptions(tuple(Subject), grain, cumulative=cumulative, log=True)
        for each in timeline(dataset, options):
            shapes = {line.shape for line in each.lines}
            assert not (each.is_log and shapes & {Shape.BARS, Shape.STEPS})
            assert each.is_log or cumulative is False


def test_claimed_losses_are_never_among_deaths(dataset: Dataset) -> None:
    assert all(
        "claimed" not in line.id.lower() for grain in Grain for line in deaths(dataset, grain).lines
    )
