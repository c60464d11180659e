"""Datasets worked out from tables: totals, parts, series, ranges, editions."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.analysis.timeline import grains, timeline
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.domain.measures import Bound, Measure
from desktop.domain.tables import Meaning
from desktop.domain.verdicts import Verdict
from desktop.models.document import Document
from desktop.models.opening import OpenedTable, open_any, open_tables
from desktop.storage.tables.reading import read_table

FILES = Path(__file__).parents[3] / "shared" / "testdata"
with_files = pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")


def opened(folder: Path, text: str, name: str = "made.csv") -> OpenedTable:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    found = open_any(path)
    assert isinstance(found, OpenedTable)
    return found


def values(dataset: Dataset, scheme: str | None) -> dict[str, object]:
    return {
        each.category or each.label: each.value
        for each in dataset.figures
        if each.category_scheme == scheme
    }


def points(dataset: Dataset, granularity: str) -> dict[date, object]:
    series = next(each for each in dataset.series if each.granularity == granularity)
    return {point.start: point.value for point in series.points}


PEOPLE = """date,region,age
2022-12-30,A,20
2022-12-30,B,30
2023-01-02,A,
,A,40
2023-01-05,,50
"""


def test_list_of_people_is_counted_by_its_rows(tmp_path: Path) -> None:
    dataset = opened(tmp_path, PEOPLE * 1 + "2023-01-05,B,21\n2023-01-05,B,22\n").dataset
    assert dataset.figure(dataset.headline).value == 7  # type: ignore[union-attr]
    assert values(dataset, "region") == {"A": 3, "B": 3, "not stated": 1}
    assert values(dataset, "year") == {"2022": 2, "2023": 4, "not stated": 1}
    unknown = [each for each in dataset.figures if each.unknown]
    assert {each.category for each in unknown} == {"not stated"}
    days = points(dataset, "day")
    assert days[date(2022, 12, 30)] == 2
    assert days[date(2022, 12, 31)] == 0  # no row is about it: nobody is listed for it
    assert days[date(2023, 1, 5)] == 3
    assert sum(points(dataset, "week").values()) == 6  # type: ignore[arg-type]


def test_every_split_of_a_list_adds_up(tmp_path: Path) -> None:
    document = Document(opened(tmp_path, PEOPLE + "2023-01-05,B,21\n2023-01-05,B,22\n"))
    assert len(document.splits) == 2
    for split in document.splits:
        assert split.total is not None
        assert sum(part.value or 0 for part in split.parts) == split.total.value == 7
        assert split.rest is None
    assert not document.stated_checks  # nothing is checked against itself


def test_series_with_a_row_a_day_keeps_days_without_one_as_missing(tmp_path: Path) -> None:
    text = "date,killed\n2023-01-01,5\n2023-01-02,n/a\n2023-01-04,7\n2023-02-01,1\n"
    dataset = opened(tmp_path, text).dataset
    days = points(dataset, "day")
    assert days == {date(2023, 1, 1): 5, date(2023, 1, 4): 7, date(2023, 2, 1): 1}
    assert points(dataset, "month") == {date(2023, 1, 1): 12, date(2023, 2, 1): 1}
    assert values(dataset, None) == {"killed": 13}


def test_series_by_month_is_shown_by_month_alone(tmp_path: Path) -> None:
    rows = "".join(f"2023-{month:02d},{month}\n" for month in range(1, 13))
    dataset = opened(tmp_path, "month,deaths\n" + rows).dataset
    assert {each.granularity for each in dataset.series} == {"month"}
    assert grains(dataset) == (Grain.MONTH, Grain.YEAR)


def test_running_totals_of_several_groups_are_not_added(tmp_path: Path) -> None:
    rows = "".join(
        f"2023-01-{day:02d},{kind},{day * size}\n"
        for day in range(1, 9)
        for kind, size in (("all", 3), ("part", 1))
    )
    dataset = opened(tmp_path, "report_date,kind,total\n" + rows).dataset
    assert values(dataset, None) == {"total, all": 24, "total, part": 8}
    assert dataset.headline is None
    assert {each.kind for each in dataset.series} == {"cumulative"}


def test_ranges_have_bounds_and_their_places(tmp_path: Path) -> None:
    text = "war,low,high\nOne,10,20\nTwo,30,\nThree,,40\nFour,,\nFive,7,7\n"
    figures = {each.locator: each for each in opened(tmp_path, text).dataset.figures}
    told = {place: (each.value, each.lower, each.upper, each.bound) for place, each in
            figures.items()}  # fmt: skip
    assert told == {
        "row 1": (None, 10, 20, Bound.RANGE),
        "row 2": (30, 30, None, Bound.AT_LEAST),
        "row 3": (40, None, 40, Bound.UP_TO),
        "row 5": (7, None, None, Bound.NOT_STATED),
    }


def test_what_the_file_means_goes_along(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    meaning = Meaning(
        title="A list",
        publisher="Somebody",
        population="people of a town",
        measure=Measure.CONFIRMED,
        bound=Bound.AT_LEAST,
        as_of=date(2024, 5, 1),
    )
    recipe = read_table(path).recipe.__class__(read_table(path).recipe.columns, meaning=meaning)
    dataset = open_tables([path], recipe).dataset
    total = dataset.figure(dataset.headline)
    assert total is not None
    assert (dataset.title, total.publisher, total.population) == (
        "A list",
        "Somebody",
        "people of a town",
    )
    assert (total.measure, total.bound, total.as_of) == (
        Measure.CONFIRMED,
        Bound.AT_LEAST,
        date(2024, 5, 1),
    )
    assert values(dataset, "year of death")["2022"] == 2


@with_files
def test_editions_of_one_series_are_set_beside_each_other() -> None:
    paths = sorted((FILES / "mediazona_editions").glob("*.csv"))
    found = open_tables(paths)
    dataset = found.dataset
    assert len(dataset.editions) == 35
    assert [each.total for each in dataset.editions[:1]] == [29_235]
    assert dataset.figure(dataset.headline).value == 86_222  # type: ignore[union-attr]
    panels = timeline(dataset, TimelineOptions(subjects=tuple(Subject), grain=Grain.MONTH))
    assert [panel.id for panel in panels] == list(Subject)
    days = [line.id for line in panels[0].lines]
    assert len(days) == 6  # as many as there are colours, the newest and the oldest among them
    assert days[0].startswith("edition-2025-05-24")
    assert days[-1].startswith("edition-2023-12-30")
    assert "6 of 35 editions" in panels[0].caption.subtitle.plain()


DISAGREEING = {
    # 68,864 killed by day and 73,419 at the end; 137,192 and 174,364 injured
    "gaza/casualties_daily.json": {"S1": Verdict.FAILS, "S2": Verdict.FAILS},
    "gaza/west_bank_daily.json": dict.fromkeys(("S1", "S2", "S3", "S4"), Verdict.FAILS),
}


@with_files
@pytest.mark.parametrize(
    ("name", "total", "series"),
    [
        ("mediazona_editions/2025-05-24_cumsum.csv", 86_222, 4),
        ("gaza/casualties_daily.json", None, 15),
        ("gaza/west_bank_daily.json", None, 20),
        ("ua_general_staff/orc_russian_losses.json", 1_475_270, 1),
        ("ua_general_staff/russia_losses_personnel.json", 1_456_610, 1),
        ("ua_general_staff/russia_losses_equipment.json", None, 17),
        ("ranges/conflict_ranges.csv", None, 0),
        ("oryx/equipment_daily_count.csv", None, 60),
    ],
)
def test_every_page_shows_a_file_of_others(name: str, total: int | None, series: int) -> None:
    document = Document(open_any(FILES / name))
    headline = document.dataset.figure(document.dataset.headline)
    if total is not None:
        assert headline is not None
        assert headline.value == total
    assert len(document.dataset.series) == series
    assert document.overview.figures == len(document.dataset.figures)
    verdicts = {check.id: check.verdict for check in document.stated_checks}
    assert verdicts == dict.fromkeys(verdicts, Verdict.HOLDS) | DISAGREEING.get(name, {})
    for grain in grains(document.dataset):
        assert timeline(document.dataset, TimelineOptions(tuple(Subject), grain))


def test_editions_of_one_day_stay_apart(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.csv" for name in ("march", "april")]
    for number, path in enumerate(paths, 1):
        path.write_text(f"date,killed\n2023-01-01,{number}\n2023-01-02,{number}\n", "utf-8")
    dataset = open_tables(paths).dataset
    keys = [each.id for each in dataset.figures]
    assert len(set(keys)) == len(keys)
    assert sorted(each.total for each in dataset.editions) == [2, 4]
    assert len({each.id for each in dataset.editions}) == 2
    assert len({each.id for each in dataset.series}) == len(dataset.series)
    for edition in dataset.editions:
        figure = dataset.figure(edition.id)
        assert figure is not None
        assert figure.value == edition.total


def test_the_day_that_is_stated_wins_over_that_in_the_name(tmp_path: Path) -> None:
    path = tmp_path / "list-2023-01-01.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    recipe = read_table(path).recipe
    stated = replace(recipe, meaning=Meaning(as_of=date(2023, 6, 30)))
    assert open_tables([path], stated).files[0].as_of == date(2023, 6, 30)
    unstated = open_tables([path], replace(recipe, meaning=Meaning())).dataset
    total = unstated.figure(unstated.headline)
    assert total is not None
    assert (total.as_of, total.date_kind) == (date(2023, 1, 5), "last date")


def test_what_is_not_stated_is_no_zero(tmp_path: Path) -> None:
    text = "date,side,killed\n" + "".join(
        f"2023-01-0{day},{side},{'' if side == 'South' else 3}\n"
        for day in range(1, 6)
        for side in ("North", "South")
    )
    dataset = opened(tmp_path, text).dataset
    assert values(dataset, "side") == {"North": 15}
    total = dataset.figure(dataset.headline)
    assert total is not None
    assert total.value == 15
    assert any(caution.startswith("5 of the rows") for caution in total.cautions)
    blank = "date,killed\n2023-01-01,\n2023-01-02,\n2023-01-03,n/a\n"
    assert values(opened(tmp_path, blank, "blank.csv").dataset, None) in (
        {},
        {"Rows of the list": 3},
    )


def test_a_column_called_year_does_not_double_the_years(tmp_path: Path) -> None:
    text = "date,year\n" + "".join(f"2022-01-0{n % 9 + 1},{'ab'[n % 2]}\n" for n in range(20))
    dataset = opened(tmp_path, text).dataset
    assert values(dataset, "year") == {"2022": 20}
    assert values(dataset, "year (column)") == {"a": 10, "b": 10}


def test_a_group_without_a_name_is_not_the_whole(tmp_path: Path) -> None:
    rows = "".join(
        f"2023-01-0{day},{region},{day * size}\n"
        for day in range(1, 7)
        for region, size in (("", 1), ("a", 3))
    )
    dataset = opened(tmp_path, "report_date,region,killed_cum\n" + rows).dataset
    assert values(dataset, None) == {"killed_cum, not stated": 6, "killed_cum, a": 18}
    assert dataset.headline is None


def test_numbers_that_only_stand_beside_each_other_are_not_checked(tmp_path: Path) -> None:
    rows = "".join(f"2023-01-{day:02d},{day},{day * 1000}\n" for day in range(1, 20))
    path = tmp_path / "beside.csv"
    path.write_text("date,killed,refugees_total\n" + rows, encoding="utf-8")
    found = open_any(path)
    assert not found.dataset.relations
