"""What is saved of the window comes back, and a damaged file never stops the program."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.analysis.audit.listing import CheckColumn, CheckSort
from desktop.analysis.filters import Column, FigureFilter, SortKey
from desktop.analysis.records.filters import Chosen, Label, Range, RecordFilter
from desktop.analysis.timeline_options import Curve, Grain, Subject, TimelineOptions
from desktop.domain.verdicts import Verdict
from desktop.state.app_state import (
    AppState,
    AuditOptions,
    BreakdownOptions,
    CompareOptions,
    FiguresOptions,
    Layout,
    Page,
    RecordsOptions,
)
from desktop.state.commands import supported
from desktop.state.saved import restored, saved, without_dataset

OLD_FILES = Path(__file__).parents[1] / "old_files"
TEXTS = st.text(max_size=5)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
LABELS: st.SearchStrategy[Label] = st.one_of(st.none(), TEXTS, NUMBERS, st.dates())
ENDS = st.one_of(st.none(), NUMBERS, st.dates())
CONDITIONS = st.one_of(
    st.builds(Chosen, st.frozensets(LABELS, max_size=3), st.booleans()),
    st.builds(Range, ENDS, ENDS),
)
STATES = st.builds(
    AppState,
    page=st.sampled_from(Page),
    selection=st.lists(TEXTS, max_size=3).map(tuple),
    layout=st.sampled_from(Layout),
    figures=st.builds(
        FiguresOptions,
        filter=st.builds(
            FigureFilter,
            st.lists(
                st.tuples(st.sampled_from(Column), st.frozensets(TEXTS, max_size=2)), max_size=2
            ).map(tuple),
            TEXTS,
        ),
        sort=st.lists(st.builds(SortKey, st.sampled_from(Column), st.booleans()), max_size=2).map(
            tuple
        ),
        columns=st.lists(st.sampled_from(Column), min_size=1, unique=True).map(tuple),
        grouped=st.booleans(),
    ),
    timeline=st.builds(
        TimelineOptions,
        st.lists(st.sampled_from(Subject), min_size=1, unique=True).map(tuple),
        st.sampled_from(Grain),
        st.booleans(),
        st.booleans(),
        st.sampled_from([0, 3, 5]),
        st.booleans(),
        st.sampled_from(Curve),
        TEXTS,
        TEXTS,
    ).map(supported),
    breakdown=st.builds(BreakdownOptions, st.sampled_from([None, "status|E1"]), st.booleans()),
    compare=st.builds(
        CompareOptions, st.one_of(st.none(), st.lists(TEXTS, max_size=3).map(tuple)), TEXTS
    ),
    audit=st.builds(
        AuditOptions, st.one_of(st.none(), TEXTS), st.one_of(st.none(), st.sampled_from(Verdict))
    ),
    brush=st.one_of(st.none(), st.tuples(st.dates(), st.dates())),
    records=st.builds(
        RecordsOptions,
        filter=st.builds(
            RecordFilter, st.lists(st.tuples(TEXTS, CONDITIONS), max_size=3).map(tuple), TEXTS
        ),
        sort=st.one_of(st.none(), st.tuples(TEXTS, st.booleans())),
        stack=TEXTS,
        groups=st.lists(TEXTS, max_size=2).map(tuple),
    ),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(["", "week"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["a", "split"]), inner)
    ),
    max_leaves=5,
)


@given(STATES)
def test_a_state_comes_back_from_a_file(state: AppState) -> None:
    assert restored(json.loads(json.dumps(saved(state)))) == state


def test_all_parts_of_the_state_are_tried() -> None:
    """A part that is added must come back too."""
    changed = AppState(
        page=Page.AUDIT,
        selection=("C06",),
        layout=Layout.CHART,
        figures=FiguresOptions(grouped=True),
        timeline=TimelineOptions(cumulative=True),
        breakdown=BreakdownOptions("status|E1"),
        compare=CompareOptions(("C06",)),
        audit=AuditOptions("R1"),
        brush=(date(2024, 1, 1), date(2024, 12, 31)),
        records=RecordsOptions(stack="rank"),
    )
    first = AppState()
    for name in get_type_hints(AppState):
        assert getattr(changed, name) != getattr(first, name), name
    assert restored(json.loads(json.dumps(saved(changed)))) == changed


def test_names_of_people_stay_hidden_until_they_are_asked_for() -> None:
    state = AppState(records=RecordsOptions(stack="rank", shows_names=True))
    assert restored(saved(state)).records == RecordsOptions(stack="rank")


def test_what_belongs_to_one_dataset_stays_out_of_another() -> None:
    state = AppState(
        page=Page.FIGURES,
        selection=("C06",),
        figures=FiguresOptions(FigureFilter(text="status"), grouped=True),
        brush=(date(2024, 1, 1), date(2024, 12, 31)),
    )
    expected = AppState(page=Page.FIGURES, figures=FiguresOptions(grouped=True))
    assert without_dataset(state) == expected


def test_a_state_of_the_first_version_comes_back() -> None:
    """Written by Tollbook before filters and selection were kept."""
    values = json.loads((OLD_FILES / "settings-of-first-state.json").read_text("utf-8"))
    assert restored(values["state"]) == AppState(
        page=Page.TIMELINE,
        layout=Layout.TABLE,
        figures=FiguresOptions(
            sort=(SortKey(Column.VALUE, descending=True),),
            columns=(Column.VALUE, Column.LABEL, Column.CAUTIONS),
            grouped=True,
        ),
        timeline=TimelineOptions(
            subjects=(Subject.DEATHS, Subject.CLAIMED),
            grain=Grain.WEEK,
            earlier_editions=False,
            mean=5,
            curve=Curve.TRAILING,
        ),
        breakdown=BreakdownOptions("status|E-2025-05-02-7-B", as_shares=True),
        audit=AuditOptions(sort=CheckSort(CheckColumn.VERDICT, descending=True)),
    )


def test_a_state_of_a_version_to_come_is_left_alone() -> None:
    assert restored({"version": 99, "page": "audit"}) == AppState()


@given(st.dictionaries(st.sampled_from(sorted(saved(AppState()))), JSON))
@example({"version": 2, "timeline": {"mean": float("inf")}})
@example({"version": 2, "figures": {"columns": [[]], "sort": [{"column": 1}]}})
@example({"version": 2, "records": {"filter": {"conditions": [["a", 5], []]}}})
@example({"columns": [[]], "sort": [["id", True, 3]]})
def test_damaged_values_take_their_first_value(values: dict[str, object]) -> None:
    state = restored(values)
    assert restored(json.loads(json.dumps(saved(state)))) == state
    assert state.figures.columns
    assert state.timeline.subjects
    assert supported(state.timeline) == state.timeline


def test_one_damaged_value_leaves_the_others() -> None:
    state = AppState(page=Page.TIMELINE, layout=Layout.TABLE)
    values = saved(state) | {"layout": "upside down", "figures": {"columns": ["no such"]}}
    assert restored(values) == replace(state, layout=Layout.BOTH)


def test_a_column_named_twice_is_shown_once() -> None:
    columns = restored(
        {"version": 2, "figures": {"columns": ["value", "id", "value"]}}
    ).figures.columns
    assert columns == (Column.VALUE, Column.ID)


@pytest.mark.parametrize("values", [[], [1], "text", 5])
def test_what_is_no_object_at_all_is_the_first_state(values: object) -> None:
    assert restored(values) == AppState()
