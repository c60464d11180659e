"""Every chart has one name that can be typed, and can be made in every way."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.audit.checking import audit
from desktop.analysis.breakdown import splits
from desktop.analysis.catalogue import ChartOptions, Entry, catalogue
from desktop.analysis.charts import BarChart, Chart, Panel, ScaleChart
from desktop.analysis.timeline import timeline
from desktop.analysis.timeline_options import Grain, Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.measures import Measure

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]

PAGES = ("overview", "timeline", "breakdown", "compare", "audit")
TYPEABLE = re.compile(r"\w+(-\w+)*")
OPTIONS = [
    ChartOptions(),
    ChartOptions(as_shares=True),
    ChartOptions(timeline=TimelineOptions(cumulative=True, log=True)),
    ChartOptions(timeline=TimelineOptions(earlier_editions=False, mean=3, grain=Grain.WEEK)),
    ChartOptions(timeline=TimelineOptions(subjects=(), log=True, mean=5)),
    ChartOptions(timeline=TimelineOptions(subjects=tuple(Subject), grain=Grain.YEAR)),
]
DAY = date(2025, 5, 2)


@pytest.fixture(scope="module")
def entries(dataset: Dataset) -> dict[str, Entry]:
    """The bundled dataset's charts by name."""
    return {entry.name: entry for entry in catalogue(dataset, splits(dataset), audit(dataset))}


def names(dataset: Dataset) -> list[str]:
    """The names of a dataset's charts, in order."""
    return [entry.name for entry in catalogue(dataset, splits(dataset), audit(dataset))]


# The bundled dataset


def test_names_are_there_once_and_can_be_typed(dataset: Dataset) -> None:
    found = names(dataset)
    assert len(found) > 20
    assert len(set(found)) == len(found)
    for name in found:
        assert TYPEABLE.fullmatch(name)
        assert name.isascii()
        assert name == name.casefold()
    assert names(dataset) == found


def test_names_stay_what_they_are(entries: dict[str, Entry]) -> None:
    assert list(entries)[:7] == [
        "growth",
        "deaths-by-week",
        "deaths-by-month",
        "deaths-by-year",
        "editions",
        "claimed",
        "by-status",
    ]
    assert {
        "by-status-2025-12-12",
        "by-branch-of-regular-contract-servicemen",
        "by-year-of-death",
        "by-region",
        "by-region-rate",
        "by-officers-across-statuses",
    } <= entries.keys()


def test_charts_stand_in_the_order_of_the_pages(entries: dict[str, Entry]) -> None:
    places = [PAGES.index(entry.page) for entry in entries.values()]
    assert places == sorted(places)
    assert set(places) == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("options", OPTIONS)
def test_every_chart_can_be_made(options: ChartOptions, entries: dict[str, Entry]) -> None:
    for entry in entries.values():
        chart = entry.make(options)
        assert chart.keys
        assert all(part.plain() for part in chart.caption)
        if isinstance(chart, ScaleChart):
            assert all(row.numbers for row in chart.rows)
        elif isinstance(chart, BarChart):
            assert chart.as_shares == (options.as_shares and chart.total is not None)
        else:
            assert all(line.marks for line in chart.lines)
            assert not (chart.is_log and not options.timeline.log)


def panel(entries: dict[str, Entry], name: str, **options: Any) -> Panel:
    """A panel by its name, made with options of the timeline."""
    chart: Chart = entries[name].make(ChartOptions(timeline=TimelineOptions(**options)))
    assert isinstance(chart, Panel)
    return chart


def test_a_name_means_its_chart_whatever_the_options_say(entries: dict[str, Entry]) -> None:
    lengths = {
        grain: len(panel(entries, f"deaths-by-{grain}", grain=Grain.YEAR).lines[0].marks)
        for grain in (Grain.WEEK, Grain.MONTH, Grain.YEAR)
    }
    assert lengths[Grain.WEEK] > 3 * lengths[Grain.MONTH] > 9 * lengths[Grain.YEAR]
    assert panel(entries, "claimed").id == "claimed"
    assert panel(entries, "editions", subjects=(Subject.CLAIMED,)).id == "editions"


def test_options_change_the_chart(entries: dict[str, Entry]) -> None:
    assert len(panel(entries, "deaths-by-month", earlier_editions=False).lines) == 1
    assert len(panel(entries, "deaths-by-month").lines) == 3
    assert panel(entries, "deaths-by-month", cumulative=True).top > 80_000
    assert len(panel(entries, "deaths-by-month", mean=3).lines) == 4


def test_the_timeline_page_shows_the_same_charts(
    entries: dict[str, Entry], dataset: Dataset
) -> None:
    options = TimelineOptions(subjects=tuple(Subject))
    on_page = timeline(dataset, options)
    made = [panel(entries, name) for name in ("deaths-by-month", "editions", "claimed")]
    assert list(on_page) == made


def test_every_split_has_its_chart(entries: dict[str, Entry], dataset: Dataset) -> None:
    bars = [entry for entry in entries.values() if entry.page == "breakdown"]
    for entry, split in zip(bars, splits(dataset), strict=True):
        assert entry.make(ChartOptions()).keys == tuple(figure.id for figure in split.figures)


# Other datasets


def part(make_figure: MakeFigure, number: int, scheme: str, **fields: object) -> Figure:
    """A figure that is part of a split by a scheme."""
    usual = {"category": "a part", "category_scheme": scheme, "value": 5}
    return make_figure(f"P{number}", **usual | fields)


schemes = st.lists(
    st.tuples(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=10)
        | st.sampled_from(
            ["статус", "Статус ", "...", "!?", "рід війська", "by", "2", "region 2", "İı"]
        ),
        st.sampled_from([None, DAY, DAY + timedelta(1)]),
        st.sampled_from(["everyone", "others"]),
    ),
    min_size=1,
    max_size=12,
)


@given(schemes)
def test_any_schemes_get_names_of_their_own(
    make_figure: MakeFigure,
    make_dataset: MakeDataset,
    found: Sequence[tuple[str, date | None, str]],
) -> None:
    parts = [
        part(make_figure, number, scheme, as_of=day, population=population)
        for number, (scheme, day, population) in enumerate(found)
    ]
    dataset = make_dataset(*parts)
    given_names = names(dataset)
    assert len(given_names) == len(splits(dataset))
    assert len(set(given_names)) == len(given_names)
    assert all(TYPEABLE.fullmatch(name) and name.startswith("by-") for name in given_names)


@pytest.mark.parametrize(
    ("scheme", "name"),
    [
        ("Статус", "by-статус"),
        ("рід військ, ґ", "by-рід-військ-ґ"),
        ("  two  words ", "by-two-words"),
        ("officers (across statuses)", "by-officers-across-statuses"),
        ("!?…", "by-part"),
        ("A/B\\C", "by-a-b-c"),
        ("--to", "by-to"),
        ("штат", "by-штат"),
    ],
)
def test_words_of_any_script_are_joined(
    scheme: str, name: str, make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    assert names(make_dataset(part(make_figure, 1, scheme))) == [name]


def test_names_that_would_be_the_same_get_a_day_or_a_number(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    later = DAY + timedelta(30)
    parts = [
        part(make_figure, 1, "status", as_of=later),
        part(make_figure, 2, "status", as_of=DAY),
        part(make_figure, 3, "Status?", as_of=DAY),
        part(make_figure, 4, "(status)", as_of=None),
    ]
    assert names(make_dataset(*parts)) == [
        "by-status",
        "by-status-2025-05-02",
        "by-status-2",
        "by-status-3",
    ]


def test_the_headlines_split_has_the_plain_name(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    parts = [
        part(make_figure, 1, "status", as_of=DAY + timedelta(30), edition="later"),
        part(make_figure, 2, "status", as_of=DAY, edition="own"),
    ]
    dataset = make_dataset(*parts, edition="own")
    own, later = catalogue(dataset, splits(dataset))
    assert (own.name, own.make(ChartOptions()).keys) == ("by-status", ("P2",))
    assert later.name == "by-status-2025-06-01"


def test_a_rate_is_named_apart(make_figure: MakeFigure, make_dataset: MakeDataset) -> None:
    rate = {"measure": Measure.RATE, "of": Measure.CONFIRMED, "per": "10,000 men"}
    parts = [part(make_figure, 1, "region"), part(make_figure, 2, "region", **rate)]
    assert names(make_dataset(*parts)) == ["by-region", "by-region-rate"]


def test_a_dataset_without_charts_has_none(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    assert names(make_dataset(make_figure(value=1))) == []
