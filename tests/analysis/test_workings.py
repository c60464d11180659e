"""What follows from two figures, and that nothing follows where the guard forbids it."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop.analysis.guard import ruling
from desktop.analysis.workings import Workings, workings
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Period
from desktop.models.wording import Wording

MakeFigure = Callable[..., Figure]


def worked(dataset: Dataset, first: str, second: str) -> Workings:
    one, other = dataset.figure(first), dataset.figure(second)
    assert one is not None
    assert other is not None
    return workings(one, other, dataset.populations)


def said(found: Workings, wording: Wording) -> dict[str, str]:
    return {wording.text(each.name): wording.text(each.value) for each in found.found}


def test_two_years(dataset: Dataset, wording: Wording) -> None:
    found = worked(dataset, "C20", "C22")
    assert said(found, wording) == {
        "Difference": "27,397 (153.1 % above the second)",
        "Ratio": "2.53 (95 %: 2.49 to 2.58)",
        "Per day, “Named dead in 2024”": "123.73 over 366 days (95 %: 122.60 to 124.88)",
        "Per day, “Named dead in 2022”": "57.52 over 311 days (95 %: 56.68 to 58.37)",
        "Ratio of the two per day": "2.15 (95 %: 2.11 to 2.19)",
        "Sum": "63,177",
    }
    assert found.refusals == ()


def test_the_published_ratio_per_day(dataset: Dataset, wording: Wording) -> None:
    assert said(worked(dataset, "C20", "C21"), wording)["Ratio of the two per day"] == (
        "1.20 (95 %: 1.18 to 1.22)"
    )


def test_a_part_and_its_total(dataset: Dataset, wording: Wording) -> None:
    for pair in (("C07", "C06"), ("C06", "C07")):
        found = worked(dataset, *pair)
        assert said(found, wording)["Share of “All named dead since the invasion began”"] == (
            "16.6 % (95 %: 16.4 % to 16.9 %)"
        )
        assert "Sum" not in said(found, wording)
        assert found.refusals


def test_every_number_says_what_it_assumes(dataset: Dataset, wording: Wording) -> None:
    for pair in (("C20", "C22"), ("C07", "C06"), ("C35", "C06")):
        for each in worked(dataset, *pair).found:
            assumption = wording.text(each.assumption)
            assert assumption.endswith(".")
            if "95 %" in wording.text(each.value):
                assert "not counted" in assumption


@pytest.mark.parametrize("pair", [("C06", "C36"), ("C06", "O32"), ("O42", "O46"), ("C06", "C05")])
def test_refused_with_the_guards_own_sentence(pair: tuple[str, str], dataset: Dataset) -> None:
    found = worked(dataset, *pair)
    one, other = (dataset.figure(key) for key in pair)
    assert one is not None
    assert other is not None
    assert found.found == ()
    assert found.refusals == (ruling(one, other, dataset.populations).reason,)


def test_a_statement_in_words_has_no_number(dataset: Dataset, wording: Wording) -> None:
    found = worked(dataset, "C20", "C28")
    assert found.found == ()
    assert "no number" in wording.text(found.refusals[0])


def test_one_figure_against_itself(dataset: Dataset) -> None:
    found = worked(dataset, "C20", "C20")
    assert (found.found, len(found.refusals)) == ((), 1)


def test_ranges_and_limits_are_no_single_number(dataset: Dataset, wording: Wording) -> None:
    found = worked(dataset, "D-RATE-2023", "C30")
    assert found.found == ()
    assert "not one number" in wording.text(found.refusals[0])


def test_zero_is_not_divided_by(make_figure: MakeFigure, wording: Wording) -> None:
    day = Period(None, date(2024, 1, 1), date(2024, 1, 31))
    found = workings(make_figure("A", value=5, period=day), make_figure("B", value=0, period=day))
    assert said(found, wording)["Difference"] == "5"
    assert "Ratio" not in said(found, wording)
    assert "zero" in wording.text(found.refusals[0])


def test_parts_of_one_scheme_may_be_added_and_editions_not(
    dataset: Dataset, wording: Wording
) -> None:
    assert said(worked(dataset, "C07", "C08"), wording)["Sum"] == "34,499"
    found = worked(dataset, "C11", "O14")
    assert "Sum" not in said(found, wording)
    assert "editions" in wording.text(found.refusals[0])
