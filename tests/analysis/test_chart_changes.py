"""A chart with words of one's own: the numbers and the foot stay what they are."""

from datetime import date

import pytest

from desktop.analysis.breakdown import splits
from desktop.analysis.catalogue import ChartOptions, catalogue
from desktop.analysis.charts import BarChart, Chart, Panel, annotated, cut_to, retitled
from desktop.domain.dataset import Dataset

SOME = ("growth", "deaths-by-month", "claimed", "by-status")


@pytest.fixture(scope="module")
def charts(dataset: Dataset) -> dict[str, Chart]:
    """The bundled dataset's charts by name."""
    found = catalogue(dataset, splits(dataset))
    return {entry.name: entry.make(ChartOptions()) for entry in found}


@pytest.mark.parametrize("name", SOME)
def test_other_words_above_leave_everything_else(name: str, charts: dict[str, Chart]) -> None:
    chart = charts[name]
    other = retitled(chart, "Назва {ґ}", "")
    assert other.caption.title.plain() == "Назва {ґ}"
    assert other.caption.subtitle.plain() == ""
    assert other.caption.foot == chart.caption.foot
    assert other._replace(caption=chart.caption) == chart


@pytest.mark.parametrize("name", SOME)
def test_no_words_given_are_the_charts_own(name: str, charts: dict[str, Chart]) -> None:
    chart = charts[name]
    assert retitled(chart, None, None) == chart
    assert retitled(chart, None, "x").caption.title == chart.caption.title
    assert retitled(chart, "x", None).caption.subtitle == chart.caption.subtitle


def test_a_note_stands_at_its_bar_alone(charts: dict[str, Chart]) -> None:
    chart = charts["by-status"]
    assert isinstance(chart, BarChart)
    noted = annotated(chart, chart.keys[2], "see p. 3")
    assert isinstance(noted, BarChart)
    assert [bar.remark for bar in noted.bars] == ["", "", "see p. 3", "", "", ""]
    assert [bar.value for bar in noted.bars] == [bar.value for bar in chart.bars]
    assert noted.caption == chart.caption


def test_a_note_stands_at_the_value_and_day_of_its_mark(charts: dict[str, Chart]) -> None:
    chart = charts["deaths-by-month"]
    assert isinstance(chart, Panel)
    mark = chart.lines[0].marks[11]
    noted = annotated(chart, mark.key, "{here}")
    assert isinstance(noted, Panel)
    (event,) = noted.events
    assert (event.key, event.value, event.label.plain()) == (mark.key, mark.value, "{here}")
    assert mark.start <= event.day <= mark.end
    assert noted.lines == chart.lines


def test_a_note_takes_the_place_of_what_was_said_of_its_mark(charts: dict[str, Chart]) -> None:
    chart = charts["growth"]
    assert isinstance(chart, Panel)
    own = next(event for event in chart.events if event.is_own and event.key)
    noted = annotated(chart, own.key or "", "ours")
    assert isinstance(noted, Panel)
    assert len(noted.events) == len(chart.events)
    assert own.label not in [event.label for event in noted.events]
    breaks = [event for event in chart.events if event.is_break]
    assert breaks
    assert [event for event in noted.events if event.is_break] == breaks


@pytest.mark.parametrize("name", SOME)
def test_a_note_at_no_mark_changes_nothing(name: str, charts: dict[str, Chart]) -> None:
    assert annotated(charts[name], "no such figure", "lost") == charts[name]


def test_a_panel_is_cut_to_days_and_bars_are_not(charts: dict[str, Chart]) -> None:
    days = float(date(2023, 1, 1).toordinal()), float(date(2023, 7, 1).toordinal())
    cut = cut_to(charts["deaths-by-month"], days)
    assert isinstance(cut, Panel)
    assert cut.days == days
    assert cut.values(*days) == (0.0, 4208)
    said = cut.caption.subtitle.plain()
    assert said.endswith("Shown: 2023-01-01 to 2023-07-01.")
    assert cut_to(charts["deaths-by-month"], None) == charts["deaths-by-month"]
    assert cut_to(charts["by-status"], days) == charts["by-status"]
