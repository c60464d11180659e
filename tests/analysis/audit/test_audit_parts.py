"""What is no part is not added, other days are not compared, loose words decide nothing."""

from typing import Any

import pytest
from relating import put, said

from desktop.analysis.audit.checking import relation_problems
from desktop.analysis.guard import why_no_parts, why_not_added, why_not_summed
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.verdicts import Verdict


def figures(dataset: Dataset, *keys: str) -> list[Figure]:
    found = [figure for key in keys if (figure := dataset.figure(key))]
    assert len(found) == len(keys)
    return found


@pytest.mark.parametrize(
    "pair", [("O27", "O28"), ("C29", "D-RATE-2024"), ("C23", "C29"), ("C34", "C34")]
)
def test_rates_and_ranks_are_not_added(pair: tuple[str, str], dataset: Dataset) -> None:
    assert why_not_summed(figures(dataset, *pair)) is not None
    assert why_not_added(*figures(dataset, *pair)) is not None


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("C06", ["C20", "C21", "C22", "C26"]),  # the first year holds 2022
        ("C06", ["C07", "C20", "C35"]),  # status, year and region
        ("C20", ["C07", "C08"]),  # of the whole war in a year
        ("C20", ["C21"]),
    ],
)
def test_parts_that_are_none(total: str, parts: list[str], dataset: Dataset) -> None:
    whole, *others = figures(dataset, total, *parts)
    assert why_no_parts(whole, others) is not None
    found = put(dataset, "sum of parts", total=total, parts=parts)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "mixed measures")
    assert "overlap" in said(found) or "not within the days" in said(found)


@pytest.mark.parametrize(("part", "whole"), [("C21", "C20"), ("C11", "O14"), ("O28", "O27")])
def test_a_share_needs_a_part(part: str, whole: str, dataset: Dataset) -> None:
    found = put(dataset, "share", numerator=part, denominator=whole)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "mixed measures")


@pytest.mark.parametrize(
    ("kind", "terms"),
    [
        ("bound", {"claim": "C29", "evidence": "C23"}),
        ("bound", {"claim": "C29", "evidence": "C30"}),
        ("rate", {"claim": "C30", "evidence": "C20"}),
        ("same number", {"claim": ["C32"], "evidence": ["C20"]}),
    ],
)
def test_other_days_are_not_compared(kind: str, terms: dict[str, Any], dataset: Dataset) -> None:
    found = put(dataset, kind, **terms)
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "other days")


def test_a_window_far_from_the_claim(dataset: Dataset) -> None:
    days: dict[str, object] = {"start": "2024-04-01", "end": "2024-05-01"}
    found = put(dataset, "window difference", days, claim="C36", series="S-CLAIMED")
    assert (found.verdict, found.fault) == (Verdict.CANNOT, "other days")


def test_a_break_in_method_is_named(dataset: Dataset) -> None:
    found = put(dataset, "edition change", earlier="C06", later="E-2026-02-24-12-J")
    assert found.verdict is Verdict.AMBIGUOUS
    assert "The method changed in between" in said(found)


def test_loose_words_decide_nothing(dataset: Dataset) -> None:
    found = put(dataset, "order", larger="C01", smaller="C26")  # at least, at least
    assert found.verdict is Verdict.AMBIGUOUS
    assert "either may be above" in said(found)
    found = put(dataset, "ratio", numerator="C01", denominator="C22", claim="C03")
    assert found.verdict is Verdict.AMBIGUOUS
    assert "leaves it open" in said(found)


def test_the_bundled_relations_are_in_order(dataset: Dataset) -> None:
    assert relation_problems(dataset) == ()
