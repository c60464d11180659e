"""Which counts of a dataset may share an axis: one measure, one population, one publisher."""

from datetime import date

from desktop.domain.dataset import Dataset, Series
from desktop.domain.figure import Figure
from desktop.domain.measures import Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP

YEAR_SCHEME = QT_TRANSLATE_NOOP("Own", "year of death").text
EVENT_YEAR_SCHEME = QT_TRANSLATE_NOOP("Own", "year").text  # of what is not known to be a death
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
NO_COUNTS = frozenset({Measure.RATE, Measure.RATIO, Measure.RANK, Measure.AREA})


def dated_series(dataset: Dataset, granularity: str, population: str = "") -> list[Series]:
    """Counts by date in periods of a length: the newest edition, then earlier ones.

    Of those that do not share an axis, the ones of a population, or else deaths, the newest first.
    """
    found = [
        series
        for series in dataset.series
        if series.kind == "count" and series.granularity == granularity and series.points
    ]
    found.sort(key=lambda series: series.as_of or date.min, reverse=True)
    found.sort(key=lambda series: series.measure not in DEATHS)
    first = next((each for each in found if each.population == population), None)
    kind = _count(first or found[0]) if found else ()
    return [series for series in found if _count(series) == kind]


def counted_populations(dataset: Dataset) -> tuple[str, ...]:
    """Whom there are counts by date of."""
    counted = (each.population for each in dataset.series if each.kind == "count" and each.points)
    return tuple(dict.fromkeys(counted))


def counts_by_year(dataset: Dataset, population: str = "") -> dict[date, list[Figure]]:
    """Counts by year, by the day they were known; the dataset's own edition first.

    Those of a population, where there are any, or else of the first that there is.
    """
    found: dict[date, list[Figure]] = {}
    of_years = [
        figure
        for figure in (*dataset.of_scheme(YEAR_SCHEME), *dataset.of_scheme(EVENT_YEAR_SCHEME))
        if figure.as_of and figure.period.days and _is_count(figure)
    ]
    asked = [figure for figure in of_years if figure.population == population]
    for figure in asked or of_years:
        found.setdefault(figure.as_of or date.min, []).append(figure)
    own = dataset.editions_by_id.get(dataset.edition or "")
    days = sorted(found, key=lambda day: (own is None or day != own.day, -day.toordinal()))
    alike = {day: _like(found[days[0]][0], found[day]) for day in days}
    return {day: figures for day, figures in alike.items() if figures}


def running_totals(dataset: Dataset) -> list[Series]:
    """Totals that run on from report to report; of several editions the newest."""
    found = [each for each in dataset.series if each.kind == "cumulative" and each.points]
    found.sort(key=lambda series: series.as_of or date.min, reverse=True)
    return list({_count(each): each for each in reversed(found)}.values())[::-1]


def _count(series: Series) -> tuple[str, ...]:
    return series.measure, series.population, series.publisher


def _is_count(figure: Figure) -> bool:
    is_stated = figure.kind is not Kind.DERIVED and figure.value is not None
    return is_stated and figure.measure not in NO_COUNTS


def _like(first: Figure, figures: list[Figure]) -> list[Figure]:
    kind = (first.measure, first.population)
    alike = [figure for figure in figures if (figure.measure, figure.population) == kind]
    return sorted(alike, key=lambda figure: figure.period.start or date.min)
