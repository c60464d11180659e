"""The picture of a check shows what the check says."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.analysis.audit.checking import audit, check
from desktop.analysis.audit.pictures import picture, under_heading
from desktop.analysis.charts import Glyph, ScaleChart
from desktop.domain.dataset import Dataset, Relation
from desktop.domain.figure import Period
from desktop.domain.verdicts import Verdict
from desktop.models.summaries import scale_summary, scale_texts
from desktop.models.wording import Wording

WITHOUT = {"R8", "R12", "R14", "R18"}  # nothing to be set against, or not of one thing


def drawn(dataset: Dataset, key: str) -> ScaleChart:
    found = next(each for each in audit(dataset) if each.id == key)
    chart = picture(found, dataset)
    assert chart is not None
    return chart


def test_every_check_that_has_something_to_draw_is_drawn(dataset: Dataset) -> None:
    found = {each.id: picture(each, dataset) for each in audit(dataset)}
    assert {key for key, chart in found.items() if chart is None} == WITHOUT
    for chart in found.values():
        if chart:
            low, high = chart.extent
            assert all(low <= number <= high for row in chart.rows for number in row.numbers)


@pytest.mark.parametrize("key", ["R1", "R2", "R4", "X1"])
def test_parts_lie_end_to_end_up_to_the_total(key: str, dataset: Dataset) -> None:
    chart = drawn(dataset, key)
    total, *parts = chart.rows
    assert total.value == chart.line
    ends = [0.0, *(part.value or 0.0 for part in parts)]
    assert [part.start for part in parts] == ends[:-1]
    assert ends[-1] == chart.line


def test_what_remains_is_hatched(dataset: Dataset, wording: Wording) -> None:
    rest = drawn(dataset, "R2").rows[-1]
    assert rest.glyph is Glyph.REST
    assert "30,403 people" in scale_texts(rest, wording)
    assert rest.figure is not None
    assert rest.figure.id == "D-STATUS"
    assert drawn(dataset, "R1").rows[-1].glyph is Glyph.REST  # branch not established
    assert Glyph.REST not in {row.glyph for row in drawn(dataset, "R1").rows[:-1]}


def test_parts_beyond_their_total_pass_its_line(dataset: Dataset) -> None:
    terms = (("total", ("C11",)), ("parts", ("C07", "C08")))
    found = check(Relation("T", "sum of parts", "?", terms), dataset)
    chart = picture(found, dataset)
    assert chart is not None
    assert chart.line == 3167
    assert max(row.value or 0 for row in chart.rows) == 17754 + 16745
    assert Glyph.REST not in {row.glyph for row in chart.rows}


def test_the_ratio_lies_outside_of_what_the_claim_allows(
    dataset: Dataset, wording: Wording
) -> None:
    chart = drawn(dataset, "R5")
    assert chart.band == pytest.approx((2.7, 3.3))
    claim, worked = chart.rows
    assert claim.value == 3
    assert worked.value == pytest.approx(2.5314, abs=5e-5)
    assert (worked.low, worked.high) == pytest.approx((2.4880, 2.5756), abs=5e-5)
    assert "not counted" in scale_texts(worked, wording)[2]


def test_all_windows_are_there_and_the_one_that_matches(dataset: Dataset, wording: Wording) -> None:
    chart = drawn(dataset, "R15")
    assert chart.line == 35010
    assert not chart.from_zero
    assert [row.value for row in chart.rows] == [35010, 36420, 35010, None]
    assert len(chart.rows[-1].others) == 81
    assert "2 April 2025" in scale_texts(chart.rows[2], wording)[0]


def test_evidence_lies_beyond_the_range(dataset: Dataset) -> None:
    chart = drawn(dataset, "X4")
    assert chart.band == (40, 50)
    assert chart.rows[0].glyph is Glyph.BAND
    assert chart.rows[1].value == pytest.approx(65.1, abs=0.01)


def test_lists_stand_pair_by_pair(dataset: Dataset) -> None:
    assert drawn(dataset, "X6").keys == ("C23", "O53", "C32", "O54", "O55")


def test_it_says_verdict_and_sentence(dataset: Dataset, wording: Wording) -> None:
    chart = drawn(dataset, "R5")
    told = scale_summary(chart, wording)
    assert told.startswith("Is 2024 three times the first year?\nVerdict: does not hold. ")
    assert "53,670" in told
    bare = scale_summary(under_heading(chart), wording)
    assert "Verdict" not in bare
    assert "Source: BBC News Russian" in bare


def test_a_faulty_relation_has_no_picture(dataset: Dataset) -> None:
    terms = (("total", ("C99",)), ("parts", ("C07",)))
    found = check(Relation("T", "sum of parts", "?", terms), dataset)
    assert found.fault
    assert picture(found, dataset) is None


def test_no_report_near_the_window_leaves_nothing_to_draw(dataset: Dataset) -> None:
    figures = tuple(
        replace(each, period=Period(None, date(2019, 1, 1), date(2019, 1, 31)))
        if each.id == "C36"
        else each
        for each in dataset.figures
    )
    days = (("start", "2019-01-01"), ("end", "2019-02-01"))
    terms = (("claim", ("C36",)), ("series", ("S-CLAIMED",)))
    own = replace(dataset, figures=figures)
    found = check(Relation("T", "window difference", "?", terms, days), own)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "")
    assert picture(found, own) is None
