"""Parts, remainder and total belong together, and what the source gives adds up."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop.analysis.breakdown import Split, bar_chart, splits
from desktop.domain.dataset import Dataset, Edition, Relation
from desktop.domain.figure import Figure
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.messages import DayOfYear

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]

OWN = date(2025, 5, 2)
SIX_WAY = date(2025, 12, 12)


def split_of(dataset: Dataset, scheme: str, as_of: date = OWN) -> Split:
    (found,) = (
        split for split in splits(dataset) if (split.scheme, split.as_of) == (scheme, as_of)
    )
    return found


def values(split: Split) -> dict[str, float]:
    return {part.category or "": part.value or 0 for part in split.parts}


# The bundled dataset


def test_statuses_add_up_with_the_remainder(dataset: Dataset) -> None:
    split = split_of(dataset, "status")
    assert values(split) == {
        "volunteers": 26_618,
        "regular contract servicemen": 17_754,
        "recruited from prison": 16_745,
        "mobilised": 12_058,
        "private military companies": 3_167,
    }
    assert split.total is dataset.figure("C06")
    assert split.rest
    assert split.rest.value == 30_403 == 106_745 - 76_342
    assert split.rest is dataset.figure("D-STATUS")  # the dataset's own row, not a second one


def test_years_stand_in_their_order_with_the_remainder(dataset: Dataset) -> None:
    split = split_of(dataset, "year of death")
    assert list(values(split).items()) == [("2022", 17_890), ("2023", 37_633), ("2024", 45_287)]
    assert split.rest
    assert split.rest.value == 5_935


def test_six_statuses_of_december_2025_leave_nothing(dataset: Dataset) -> None:
    split = split_of(dataset, "status", SIX_WAY)
    assert len(split.parts) == 6
    assert split.rest is None
    assert split.total
    assert sum(values(split).values()) == split.total.value == 155_368


def test_branches_are_parts_of_the_contract_servicemen(dataset: Dataset) -> None:
    split = split_of(dataset, "branch of regular contract servicemen")
    assert split.rest is None
    assert split.total is dataset.figure("C07")
    assert sum(values(split).values()) == 17_754


def test_every_split_with_a_total_adds_up(dataset: Dataset) -> None:
    whole = [split for split in splits(dataset) if split.total]
    assert len(whole) > 10
    for split in whole:
        assert split.total
        assert sum(figure.value or 0 for figure in split.figures) == split.total.value
        assert {figure.edition for figure in split.figures} == {split.parts[0].edition}
        shares = [bar.share or 0 for bar in bar_chart(dataset, split).bars]
        assert sum(shares) == pytest.approx(1)


def test_a_split_mixes_neither_measures_nor_populations_nor_editions(dataset: Dataset) -> None:
    found = splits(dataset)
    for split in found:
        assert len({(part.measure, part.of, part.per) for part in split.parts}) == 1
        assert len({(part.population, part.as_of, part.edition) for part in split.parts}) == 1
    assert len({split.id for split in found}) == len(found)
    parts = [part.id for split in found for part in split.parts]
    assert len(set(parts)) == len(parts)


def test_what_is_no_count_is_no_part(dataset: Dataset) -> None:
    parts = {part.id for split in splits(dataset) for part in split.parts}
    assert "C34" not in parts  # a rank
    assert "C35" in parts
    assert not {part for part in parts if part.startswith("D-")}


def test_the_headlines_edition_comes_first_then_the_newest(dataset: Dataset) -> None:
    found = splits(dataset)
    assert found[0].scheme == "status"
    for scheme in {split.scheme for split in found}:
        own, *days = (split.as_of for split in found if split.scheme == scheme)
        dated = [day for day in days if day]
        assert dated == sorted(dated, reverse=True)
        if scheme in {"status", "year of death", "region"}:
            assert own == OWN


def test_bars_are_ordered_by_size_and_the_remainder_is_last(dataset: Dataset) -> None:
    for split in splits(dataset):
        chart = bar_chart(dataset, split)
        sizes = [bar.value for bar in chart.bars if not bar.is_remainder]
        if split.scheme != "year of death":
            assert sizes == sorted(sizes, reverse=True)
        hatched = [bar.is_remainder for bar in chart.bars]
        assert hatched == sorted(hatched)
        unknown = {figure.id for figure in split.figures if figure.unknown or figure is split.rest}
        assert {bar.figure.id for bar in chart.bars if bar.is_remainder} == unknown
        assert chart.keys == tuple(figure.id for figure in split.figures)


@pytest.mark.parametrize(("scheme", "percent"), [("status", 28.48), ("year of death", 5.56)])
def test_share_of_the_remainder(scheme: str, percent: float, dataset: Dataset) -> None:
    chart = bar_chart(dataset, split_of(dataset, scheme), as_shares=True)
    assert chart.as_shares
    assert chart.bars[-1].is_remainder
    assert round((chart.bars[-1].share or 0) * 100, 2) == percent
    assert "share of 106745" in chart.caption.subtitle.plain()


def test_rates_have_no_shares_even_when_asked_for(dataset: Dataset) -> None:
    split = split_of(dataset, "region", date(2025, 5, 30))
    chart = bar_chart(dataset, split, as_shares=True)
    assert not chart.as_shares
    assert [bar.value for bar in chart.bars] == [120, 91, 89, 3]
    assert {bar.share for bar in chart.bars} == {None}
    assert "10,000 men" in chart.caption.subtitle.plain()


def test_caption_names_measure_day_source_and_the_minimum(dataset: Dataset) -> None:
    caption = bar_chart(dataset, split_of(dataset, "status")).caption
    assert caption.title.plain() == "Confirmed deaths (named), by status"
    who = "Russian forces in Ukraine, DPR and LPR militias excluded"
    assert caption.subtitle.plain() == f"{who}; people, as of 2025-05-02"
    foot = caption.foot.plain()
    for words in ("BBC News Russian and Mediazona", "via Ukrinform", "2025-05-02", "minimum"):
        assert words in foot


def test_the_year_that_began_with_the_war_says_so(dataset: Dataset) -> None:
    bars = bar_chart(dataset, split_of(dataset, "year of death")).bars
    assert bars[0].note
    assert dict(bars[0].note.arguments) == {"start": DayOfYear(date(2022, 2, 24))}
    assert [bar.note for bar in bars[1:3]] == [None, None]


# Other datasets


def part(make_figure: MakeFigure, key: str, **fields: object) -> Figure:
    usual = {"value": 10, "category_scheme": "status", "category": key, "as_of": OWN}
    return make_figure(key, **usual | fields)


@pytest.fixture
def whole(make_figure: MakeFigure) -> Figure:
    return make_figure("T", value=100, as_of=OWN, edition="E")


def test_a_remainder_is_worked_out_with_its_formula(
    make_figure: MakeFigure, make_dataset: MakeDataset, whole: Figure
) -> None:
    parts = [part(make_figure, key, edition="E") for key in ("A", "B")]
    (split,) = splits(make_dataset(whole, *parts, headline="T", edition="E"))
    assert split.rest
    assert (split.rest.value, split.rest.kind) == (80, Kind.DERIVED)
    assert split.rest.bound is Bound.EXACT
    assert split.rest.derivation
    assert split.rest.derivation.inputs == ("T", "A", "B")
    assert split.rest.derivation.formula == "T - (A + B)"


@pytest.mark.parametrize("bound", [Bound.NOT_STATED, Bound.ABOUT, Bound.AT_LEAST])
def test_a_remainder_of_rounded_parts_is_not_exact(
    bound: Bound, make_figure: MakeFigure, make_dataset: MakeDataset, whole: Figure
) -> None:
    parts = [part(make_figure, "A", edition="E", bound=bound)]
    (split,) = splits(make_dataset(whole, *parts, headline="T", edition="E"))
    assert split.rest
    assert split.rest.bound is Bound.NOT_STATED


@pytest.mark.parametrize(
    "other",
    [
        {"measure": Measure.ESTIMATED},
        {"population": "others"},
        {"publisher": "Another"},
        {"as_of": date(2025, 5, 3)},
        {"measure": Measure.RATE, "of": Measure.CONFIRMED, "per": "day"},
    ],
)
def test_parts_of_different_kinds_are_different_splits(
    other: dict[str, object], make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    dataset = make_dataset(part(make_figure, "A"), part(make_figure, "B", **other))
    found = splits(dataset)
    assert [[each.id for each in split.parts] for split in found] in (
        [["A"], ["B"]],
        [["B"], ["A"]],
    )
    assert found[0].id != found[1].id


def test_rates_of_different_measures_are_different_splits(
    make_figure: MakeFigure, make_dataset: MakeDataset
) -> None:
    rate = {"measure": Measure.RATE, "per": "10,000 men"}
    dataset = make_dataset(
        part(make_figure, "A", of=Measure.CONFIRMED, **rate),
        part(make_figure, "B", of=Measure.ESTIMATED, **rate),
    )
    assert len({split.id for split in splits(dataset)}) == 2


@pytest.mark.parametrize("other", [{"population": "others"}, {"measure": Measure.ACKNOWLEDGED}])
def test_a_total_of_another_kind_is_no_total(
    other: dict[str, object], make_figure: MakeFigure, make_dataset: MakeDataset, whole: Figure
) -> None:
    parts = [part(make_figure, "A", edition="E", **other)]
    (split,) = splits(make_dataset(whole, *parts, headline="T", edition="E"))
    assert split.total is None
    assert split.rest is None


def test_parts_of_another_edition_are_set_against_that_editions_total(
    make_figure: MakeFigure, make_dataset: MakeDataset, whole: Figure
) -> None:
    editions = tuple(Edition(key, OWN, "as of", 0, "A publisher") for key in ("E", "E2"))
    later = make_figure("E2", kind=Kind.EDITION, value=30, edition="E2")
    dataset = make_dataset(
        whole,
        later,
        part(make_figure, "A", edition="E2"),
        editions=editions,
        headline="T",
        edition="E",
    )
    (split,) = splits(dataset)
    assert split.total is later
    assert split.rest
    assert split.rest.value == 20


def test_parts_that_exceed_the_total_leave_nothing(
    make_figure: MakeFigure, make_dataset: MakeDataset, whole: Figure
) -> None:
    parts = [part(make_figure, key, edition="E", value=60) for key in ("A", "B")]
    (split,) = splits(make_dataset(whole, *parts, headline="T", edition="E"))
    assert split.rest is None


def test_a_relation_names_the_total(make_figure: MakeFigure, make_dataset: MakeDataset) -> None:
    total = make_figure("T", value=15)
    relation = Relation("R", "sum of parts", "?", (("total", ("T",)), ("parts", ("A",))))
    (split,) = splits(make_dataset(total, part(make_figure, "A"), relations=(relation,)))
    assert split.total is total
    assert split.rest
    assert split.rest.value == 5


def test_no_categories_no_splits(make_figure: MakeFigure, make_dataset: MakeDataset) -> None:
    assert splits(make_dataset(make_figure(value=1))) == ()
