"""Whatever can be selected can be explained."""

import pytest

from desktop.analysis.claimed_panel import RATE
from desktop.analysis.timeline import timeline
from desktop.analysis.timeline_options import Subject, TimelineOptions
from desktop.domain.dataset import Dataset
from desktop.models.document import Document


def test_every_figure_is_found_by_its_key(document: Document, dataset: Dataset) -> None:
    assert all(document.figure(figure.id) is figure for figure in dataset.figures)
    assert len({figure.id for figure in dataset.figures}) == len(dataset.figures)


def test_whatever_a_chart_shows_is_found_by_its_key(document: Document) -> None:
    keys = {key for chart in document.overview.bar_charts for key in chart.keys}
    keys |= {figure.id for split in document.splits for figure in split.figures}
    for cumulative in (False, True):
        options = TimelineOptions(tuple(Subject), cumulative=cumulative, mean=3)
        keys |= {key for panel in timeline(document.dataset, options) for key in panel.keys}
    assert len(keys) > 300
    for key in keys:
        figure = document.figure(key)
        assert figure
        assert figure.id == key


@pytest.mark.parametrize("key", [None, "", "no such figure", "S-CLAIMED@1999-01-01", RATE])
def test_what_there_is_not_is_not_found(key: str | None, document: Document) -> None:
    assert document.figure(key) is None
