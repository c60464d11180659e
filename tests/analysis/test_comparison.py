"""What may share an axis does; the rest stands apart with the reason; marks tell kinds apart."""

from collections.abc import Callable

import pytest

from desktop.analysis.charts import Glyph, Panel, ScaleChart
from desktop.analysis.comparison import Comparison, comparison, suggested
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Measure
from desktop.models.wording import Wording

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]


def compared(dataset: Dataset, *keys: str) -> Comparison:
    figures = [figure for key in keys if (figure := dataset.figure(key))]
    return comparison(dataset, keys, figures)


def groups(found: Comparison) -> list[set[str]]:
    return [{figure.id for figure in panel.figures} for panel in found.panels]


def test_what_is_suggested(dataset: Dataset) -> None:
    assert suggested(dataset) == ("C06", "O32", "O36", "O35", "O38", "C36", "O42", "O46")


def test_the_suggested_panels(dataset: Dataset, wording: Wording) -> None:
    found = compared(dataset, *suggested(dataset))
    assert groups(found) == [{"C06", "O32"}, {"O36"}, {"O35"}, {"O38"}, {"C36"}, {"O42"}, {"O46"}]
    assert found.panels[0].why is None
    for panel in found.panels[1:]:
        assert panel.why is not None
        assert wording.text(panel.why) in wording.text(panel.chart.caption.subtitle)
    (claimed,) = (panel for panel in found.panels if panel.figures[0].id == "C36")
    assert claimed.why is not None
    assert "killed and wounded" in wording.text(claimed.why)


def test_each_kind_has_its_own_mark(dataset: Dataset, wording: Wording) -> None:
    marks = {
        row.figure.id: (row.glyph, wording.text(row.note) if row.note else "")
        for panel in compared(dataset, *suggested(dataset)).panels
        if isinstance(panel.chart, ScaleChart)
        for row in panel.chart.rows
        if row.figure
    }
    expected = {
        "C06": (Glyph.DOT, "a confirmed minimum"),
        "O32": (Glyph.BAND, "experts' judgement, not a confidence interval"),
        "O35": (Glyph.INTERVAL, "an estimate with its interval"),
        "C36": (Glyph.CLAIMED, "killed and wounded"),
        "O42": (Glyph.ACKNOWLEDGED, "acknowledges"),
    }
    for key, (glyph, told) in expected.items():
        assert marks[key][0] is glyph
        assert told in marks[key][1]
    assert len({glyph for glyph, _ in expected.values()}) == 5


def test_numbers_of_one_count_share_an_axis_across_editions(dataset: Dataset) -> None:
    found = compared(dataset, "C11", "O14", "C20", "C22", "E-2025-12-12-10-J")
    assert groups(found) == [{"C11", "O14", "C20", "C22", "E-2025-12-12-10-J"}]
    assert found.panels[0].why is None


def test_ukrainian_and_russian_dead_stand_apart(dataset: Dataset, wording: Wording) -> None:
    found = compared(dataset, "O42", "O46")
    assert groups(found) == [{"O42"}, {"O46"}]
    assert found.panels[1].why is not None
    assert "different people" in wording.text(found.panels[1].why)


def test_statements_in_words_are_named_and_not_drawn(dataset: Dataset, wording: Wording) -> None:
    found = compared(dataset, "C20", "C28", "C31")
    assert groups(found) == [{"C20"}]
    assert [figure.id for figure in found.words_only] == ["C28", "C31"]
    assert found.left_out is not None
    assert "no comparable lulls" in wording.text(found.left_out)


def test_series_of_one_measure_share_a_panel_and_others_do_not(dataset: Dataset) -> None:
    keys = ("S-MONTH-2025-04-26", "S-MONTH-2024-04-27", "S-WEEK-2025-04-26", "S-CLAIMED")
    panels = compared(dataset, *keys).panels
    charts = [panel.chart for panel in panels if isinstance(panel.chart, Panel)]
    assert [[line.id for line in chart.lines] for chart in charts] == [
        ["S-MONTH-2025-04-26", "S-MONTH-2024-04-27"],
        ["S-WEEK-2025-04-26"],
        ["S-CLAIMED"],
    ]
    assert [panel.why is None for panel in panels] == [True, False, False]


def test_nothing_and_what_is_not_there(dataset: Dataset) -> None:
    assert compared(dataset).panels == ()
    assert compared(dataset, "gone").panels == ()
    assert compared(dataset).left_out is None


def test_an_estimate_meets_a_count_of_the_same_days_only(
    make_figure: MakeFigure, make_dataset: MakeDataset, dataset: Dataset
) -> None:
    days = dataset.figures[0].period
    count = make_figure("A", value=10, period=days)
    later = Period(None, days.start, dataset.editions[0].day)
    same, other = (
        make_figure(key, lower=20, upper=30, measure=Measure.ESTIMATED, bound=Bound.RANGE, period=p)
        for key, p in (("B", days), ("C", later))
    )
    own = make_dataset(count, same, other)
    assert groups(compared(own, "A", "B", "C")) == [{"A", "B"}, {"C"}]


@pytest.mark.parametrize("measure", [Measure.CLAIMED, Measure.RATE, Measure.AREA])
def test_other_measures_never_share_its_axis(
    measure: Measure, make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    of = {"of": Measure.CONFIRMED, "per": "day"} if measure is Measure.RATE else {}
    one = make_figure("A", value=10)
    other = make_figure("B", value=10, measure=measure, **of)
    assert groups(compared(make_dataset(one, other), "A", "B")) == [{"A"}, {"B"}]
