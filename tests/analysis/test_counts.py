"""Counts meet on an axis only where they are of one kind, whatever a dataset holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.analysis.charts import Panel
from desktop.analysis.claimed_panel import rates_per_day
from desktop.analysis.timeline import grains, subjects, timeline
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.domain.dataset import Dataset, Edition, Point, Series
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Measure

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]


def panel(dataset: Dataset, subject: Subject, **options: object) -> Panel:
    (found,) = timeline(dataset, TimelineOptions((subject,), **options))
    return found


def deaths(dataset: Dataset, grain: Grain) -> Panel:
    return panel(dataset, Subject.DEATHS, grain=grain)


def counts(key: str = "S", **fields: object) -> Series:
    usual: dict[str, object] = {
        "title": "A series",
        "kind": "count",
        "granularity": "month",
        "measure": Measure.CONFIRMED_DATED,
        "population": "everyone",
        "unit": "people",
        "bound": Bound.EXACT,
        "publisher": "A publisher",
        "points": (Point(date(2025, 1, 1), date(2025, 1, 31), 3),),
        "as_of": date(2025, 2, 1),
    }
    return Series(key, **usual | fields)


def totals(*days: date, **fields: object) -> Series:
    points = tuple(Point(day, day, 10 * number) for number, day in enumerate(days))
    return counts("C", kind="cumulative", points=points, **{"measure": Measure.CLAIMED} | fields)


@pytest.mark.parametrize(
    "other",
    [
        {"measure": Measure.ACKNOWLEDGED},
        {"population": "others"},
        {"publisher": "Another"},
    ],
)
def test_counts_of_different_kinds_share_no_axis(
    other: dict[str, object], make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    series = (counts("A"), counts("B", as_of=date(2025, 3, 1), **other))
    (line,) = deaths(make_dataset(make_figure(), series=series), Grain.MONTH).lines
    assert line.id == "B"


def test_claimed_counts_of_months_are_no_deaths(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    claimed = counts("C", measure=Measure.CLAIMED, as_of=date(2025, 6, 1))
    (panel,) = timeline(
        make_dataset(make_figure(), series=(claimed,)), TimelineOptions(tuple(Subject))
    )
    assert panel.caption.title.plain() == "Claimed losses (killed and wounded), by month"
    both = deaths(make_dataset(make_figure(), series=(claimed, counts("A"))), Grain.MONTH)
    assert [line.id for line in both.lines] == ["A"]


def test_the_grain_that_there_is_stands_in_for_the_one_asked_for(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    dataset = make_dataset(make_figure(), series=(counts(granularity="week"),))
    assert grains(dataset) == (Grain.WEEK,)
    for grain in Grain:
        assert (
            deaths(dataset, grain).caption.title.plain()
            == "Confirmed deaths, date known, by week of death"
        )


def test_years_need_figures_with_known_days(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    year = make_figure(
        value=1,
        category_scheme="year of death",
        category="2024",
        period=Period("2024", date(2024, 1, 1), date(2024, 12, 31)),
        as_of=date(2025, 1, 1),
    )
    assert grains(make_dataset(year)) == (Grain.YEAR,)
    for lacking in ({"as_of": None}, {"period": Period("2024")}, {"value": None}):
        assert grains(make_dataset(replace(year, **lacking))) == ()


@pytest.mark.parametrize(("ago", "provisional"), [(179, True), (180, False), (181, False)])
def test_what_ended_so_many_days_before_the_edition_is_settled(
    ago: int, make_figure: MakeFigure, make_dataset: MakeDataset, *, provisional: bool
) -> None:
    as_of = date(2025, 7, 1)
    end = as_of - timedelta(ago)
    series = counts(points=(Point(end, end, 1),), as_of=as_of, provisional_days=180)
    (line,) = deaths(make_dataset(make_figure(), series=(series,)), Grain.MONTH).lines
    assert line.marks[0].provisional is provisional


def test_two_reports_of_one_day_give_no_rate() -> None:
    day = date(2025, 1, 1)
    points = (Point(day, day + timedelta(1), 10), Point(day + timedelta(1), day + timedelta(1), 20))
    assert list(rates_per_day(counts(kind="cumulative", points=points))) == []


def test_one_report_has_a_total_and_no_rate(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    dataset = make_dataset(make_figure(), series=(totals(date(2025, 1, 1)),))
    assert panel(dataset, Subject.CLAIMED).lines[0].marks == ()
    assert len(panel(dataset, Subject.CLAIMED, cumulative=True).lines[0].marks) == 1


@pytest.mark.parametrize("series", [(), (counts(points=()),), (totals(),)])
def test_nothing_to_show_is_no_panel(
    series: tuple[Series, ...], make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    dataset = make_dataset(make_figure(), series=series)
    assert subjects(dataset) == ()
    assert timeline(dataset, TimelineOptions(tuple(Subject))) == ()


def test_a_lower_total_of_another_publisher_is_no_correction(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    editions = (
        Edition("A1", date(2025, 1, 1), "as of", 100, "A"),
        Edition("B1", date(2025, 1, 2), "as of", 90, "B"),
        Edition("A2", date(2025, 1, 3), "as of", 110, "A"),
    )
    assert panel(make_dataset(make_figure(), editions=editions), Subject.EDITIONS).events == ()
