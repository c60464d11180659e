"""Which counts of a dataset may share an axis: one measure, one population, one publisher."""

from datetime import date

from desktop.domain.dataset import Dataset, Series
from desktop.domain.figure import Figure
from desktop.domain.measures import Kind, Measure

YEAR_SCHEME = "year of death"
DEATHS = frozenset(
    {
        Measure.CONFIRMED,
        Measure.CONFIRMED_DATED,
        Measure.ACKNOWLEDGED,
        Measure.CIVILIAN_DEATHS,
        Measure.ESTIMATED,
        Measure.EXCESS,
    }
)


def dated_series(dataset: Dataset, granularity: str) -> list[Series]:
    """Deaths by date of death in periods of a length: the newest edition, then earlier ones."""
    found = [
        series
        for series in dataset.series
        if series.kind == "count" and series.granularity == granularity
        if series.measure in DEATHS and series.points
    ]
    found.sort(key=lambda series: series.as_of or date.min, reverse=True)
    return [series for series in found if _count(series) == _count(found[0])]


def deaths_by_year(dataset: Dataset) -> dict[date, list[Figure]]:
    """Deaths by year of death, by the day they were known; the dataset's own edition first."""
    found: dict[date, list[Figure]] = {}
    for figure in dataset.of_scheme(YEAR_SCHEME):
        if figure.as_of and figure.period.days and _is_count_of_deaths(figure):
            found.setdefault(figure.as_of, []).append(figure)
    own = dataset.editions_by_id.get(dataset.edition or "")
    days = sorted(found, key=lambda day: (own is None or day != own.day, -day.toordinal()))
    alike = {day: _like(found[days[0]][0], found[day]) for day in days}
    return {day: figures for day, figures in alike.items() if figures}


def claimed_series(dataset: Dataset) -> list[Series]:
    """Running totals of losses as claimed."""
    return [
        series
        for series in dataset.series
        if series.measure is Measure.CLAIMED and series.kind == "cumulative" and series.points
    ]


def _count(series: Series) -> tuple[str, ...]:
    return series.measure, series.population, series.publisher


def _is_count_of_deaths(figure: Figure) -> bool:
    is_stated = figure.kind is not Kind.DERIVED and figure.value is not None
    return is_stated and figure.measure in DEATHS


def _like(first: Figure, figures: list[Figure]) -> list[Figure]:
    kind = (first.measure, first.population)
    alike = [figure for figure in figures if (figure.measure, figure.population) == kind]
    return sorted(alike, key=lambda figure: figure.period.start or date.min)
