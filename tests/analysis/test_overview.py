"""The first page says what is known, as of when, by whom and how completely."""

from collections.abc import Callable
from datetime import date

from desktop.analysis.breakdown import splits
from desktop.analysis.overview import later_editions, overview
from desktop.domain.dataset import Dataset, Edition
from desktop.domain.figure import Figure
from desktop.domain.measures import Bound
from desktop.models.wording import Wording


def test_the_headline_is_exact_and_a_confirmed_minimum(dataset: Dataset) -> None:
    headline = overview(dataset, splits(dataset)).headline
    assert headline
    assert (headline.value, headline.bound) == (106_745, Bound.EXACT)
    assert headline.is_confirmed_minimum
    assert headline.as_of == date(2025, 5, 2)


def test_a_confirmed_minimum_is_not_turned_into_at_least(
    dataset: Dataset, wording: Wording
) -> None:
    headline = overview(dataset, splits(dataset)).headline
    assert headline
    assert wording.value(headline) == "106,745"
    assert wording.quantity(headline) == "106,745 people"


def test_later_editions_are_those_since_in_order(dataset: Dataset) -> None:
    later = overview(dataset, splits(dataset)).later
    days = [edition.day for edition in later]
    assert days == sorted(days)
    assert days[0] == date(2025, 5, 8)
    assert (later[-1].day, later[-1].total) == (date(2026, 7, 3), 230_600)
    assert len(later) == sum(edition.day > date(2025, 5, 2) for edition in dataset.editions)


def test_what_the_page_shows_is_of_the_datasets_own_edition(dataset: Dataset) -> None:
    page = overview(dataset, splits(dataset))
    for chart in (page.years, page.status, page.branches):
        assert chart
        assert {bar.figure.edition for bar in chart.bars} == {dataset.edition}
    assert page.years
    assert page.years.total is page.headline
    assert page.branches
    assert page.branches.total is dataset.figure("C07")


def test_completeness_scope_and_size_are_stated(dataset: Dataset) -> None:
    page = overview(dataset, splits(dataset))
    (band,) = page.bands
    assert (band.lower, band.upper) == (164_223, 237_211)  # 106,745 / 0.65 and / 0.45
    assert page.counted
    assert page.not_counted
    assert page.claims == 36
    assert page.editions == 89
    assert page.figures == len(dataset.figures)
    assert page.period
    assert page.period.plain().startswith("2022-02-24 to 2025-05-02 · BBC News Russian")


def test_regional_charts_compare_several_regions(dataset: Dataset) -> None:
    page = overview(dataset, splits(dataset))
    assert page.regions
    assert len(page.regions.bars) == 6  # five regions and all others
    assert page.rates
    assert [bar.value for bar in page.rates.bars] == [120, 91, 89, 3]
    assert page.bar_charts == (page.years, page.status, page.branches, page.regions, page.rates)


def test_growth_marks_this_edition_among_all(dataset: Dataset) -> None:
    growth = overview(dataset, splits(dataset)).growth
    assert growth
    assert len(growth.keys) == 89
    (own,) = (event for event in growth.events if event.is_own)
    assert (own.key, own.day, own.value) == (dataset.edition, date(2025, 5, 2), 106_745)
    assert len([event for event in growth.events if not event.is_own]) == 3


def test_a_dataset_with_one_number_has_a_page(
    make_figure: Callable[..., Figure], make_dataset: Callable[..., Dataset]
) -> None:
    dataset = make_dataset(make_figure(value=1))
    page = overview(dataset, splits(dataset))
    assert (page.headline, page.period, page.growth) == (None, None, None)
    assert page.bar_charts == ()
    assert page.later == ()
    assert page.figures == 1


def test_without_an_edition_of_its_own_nothing_is_later(
    make_figure: Callable[..., Figure], make_dataset: Callable[..., Dataset]
) -> None:
    edition = Edition("E", date(2025, 5, 2), "as of", 1, "A publisher")
    assert later_editions(make_dataset(make_figure(), editions=(edition,))) == ()
