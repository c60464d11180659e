"""Words that several charts share, and the foot that every chart carries."""

from collections.abc import Sequence
from functools import reduce

from desktop.domain.figure import Figure
from desktop.domain.measures import Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text, data_texts

MEASURES = {
    Measure.CONFIRMED: QT_TRANSLATE_NOOP("Measure", "Confirmed deaths (named)"),
    Measure.CONFIRMED_DATED: QT_TRANSLATE_NOOP("Measure", "Confirmed deaths, date known"),
    Measure.CLAIMED: QT_TRANSLATE_NOOP("Measure", "Claimed losses (killed and wounded)"),
    Measure.ESTIMATED: QT_TRANSLATE_NOOP("Measure", "Estimated deaths"),
    Measure.EXCESS: QT_TRANSLATE_NOOP("Measure", "Excess deaths"),
    Measure.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Measure", "Acknowledged deaths"),
    Measure.CIVILIAN_DEATHS: QT_TRANSLATE_NOOP("Measure", "Verified civilian deaths"),
    Measure.CIVILIAN_INJURIES: QT_TRANSLATE_NOOP("Measure", "Verified civilian injuries"),
    Measure.LOSSES: QT_TRANSLATE_NOOP("Measure", "Losses, not specified"),
    Measure.RATE: QT_TRANSLATE_NOOP("Measure", "Rate"),
    Measure.RATIO: QT_TRANSLATE_NOOP("Measure", "Ratio"),
    Measure.RANK: QT_TRANSLATE_NOOP("Measure", "Rank"),
    Measure.AREA: QT_TRANSLATE_NOOP("Measure", "Area"),
}
_RATE_OF = QT_TRANSLATE_NOOP("Measure", "Rate: {of}, per {per}")
_RATIO_OF = QT_TRANSLATE_NOOP("Measure", "Ratio: {of}")
_RANK_OF = QT_TRANSLATE_NOOP("Measure", "Rank: {of}")
PERS = {
    "day": QT_TRANSLATE_NOOP("Measure", "day"),
    "km2": QT_TRANSLATE_NOOP("Measure", "km²"),
    "10,000 men": QT_TRANSLATE_NOOP("Measure", "10,000 men"),
}

MANY = 5  # takes the form of a unit that stands for itself, or after most numbers
UNITS = {
    "people": QT_TRANSLATE_NOOP("Unit", "people", None, 1).counted(MANY),
    "people per day": QT_TRANSLATE_NOOP("Unit", "people per day", None, 1).counted(MANY),
    "deaths per km2": QT_TRANSLATE_NOOP("Unit", "deaths per km²", None, 1).counted(MANY),
    "deaths per 10,000 men": QT_TRANSLATE_NOOP("Unit", "deaths per 10,000 men", None, 1).counted(
        MANY
    ),
    "ratio": QT_TRANSLATE_NOOP("Unit", "times", None, 1).counted(MANY),
    "rank": QT_TRANSLATE_NOOP("Unit", "rank", None, 1).counted(MANY),
    "divisions": QT_TRANSLATE_NOOP("Unit", "divisions", None, 1).counted(MANY),
    "km2": QT_TRANSLATE_NOOP("Unit", "km²", None, 1).counted(MANY),
}
# After a fraction: in Slavic languages the genitive singular, which no plural form may be.
UNITS_OF_PARTS = {
    "people": QT_TRANSLATE_NOOP("UnitOfParts", "people"),
    "people per day": QT_TRANSLATE_NOOP("UnitOfParts", "people per day"),
    "deaths per km2": QT_TRANSLATE_NOOP("UnitOfParts", "deaths per km²"),
    "deaths per 10,000 men": QT_TRANSLATE_NOOP("UnitOfParts", "deaths per 10,000 men"),
    "ratio": QT_TRANSLATE_NOOP("UnitOfParts", "times"),
    "rank": QT_TRANSLATE_NOOP("UnitOfParts", "rank"),
    "divisions": QT_TRANSLATE_NOOP("UnitOfParts", "divisions"),
    "km2": QT_TRANSLATE_NOOP("UnitOfParts", "km²"),
}
_TOTAL_OF = QT_TRANSLATE_NOOP("Charts", "Total, {publisher}, {day}")
_DATED_OF = QT_TRANSLATE_NOOP("Charts", "Deaths with a known date, {publisher}, {day}")
_FOOT = QT_TRANSLATE_NOOP("Charts", "Source: {sources}. {dated}")
_FOOT_MINIMUM = QT_TRANSLATE_NOOP("Charts", "Source: {sources}. {dated} A confirmed minimum.")
_VIA = QT_TRANSLATE_NOOP("Charts", "{publisher}, via {relays}")
_BOTH = QT_TRANSLATE_NOOP("Charts", "{first}; {second}")
DATED = {
    "as of": QT_TRANSLATE_NOOP("Charts", "As of {day}."),
    "first seen": QT_TRANSLATE_NOOP("Charts", "First seen {day}."),
    "published": QT_TRANSLATE_NOOP("Charts", "Published {day}."),
    "page dated": QT_TRANSLATE_NOOP("Charts", "Page dated {day}."),
    "last date": QT_TRANSLATE_NOOP("Charts", "Last date in the file {day}."),
}
_DATED_FROM_TO = QT_TRANSLATE_NOOP("Charts", "As known between {first} and {last}.")
_NO_DAY = QT_TRANSLATE_NOOP("Charts", "Day not stated.")


def figure_name(figure: Figure) -> Message:
    """What a figure is called; the totals of editions are named by publisher and day."""
    form = {Kind.EDITION: _TOTAL_OF, Kind.EDITION_DATED: _DATED_OF}.get(figure.kind)
    if form and figure.as_of:
        return form.fill(publisher=data_text(figure.publisher), day=figure.as_of)
    return data_text(figure.label)


def category_name(figure: Figure) -> Message:
    """The category a figure is of, or where it is of none what it is called."""
    return data_text(figure.category) if figure.category else figure_name(figure)


def measure_name(figure: Figure) -> Message:
    """The measure in words; a rate, ratio or rank names what it is of."""
    if figure.of is None:
        return MEASURES[figure.measure]
    of = MEASURES[figure.of]
    if figure.measure is Measure.RATE and figure.per:
        return _RATE_OF.fill(of=of, per=PERS.get(figure.per, data_text(figure.per)))
    return (_RANK_OF if figure.measure is Measure.RANK else _RATIO_OF).fill(of=of)


def unit_name(figure: Figure) -> Message:
    """The unit in words; empty for a statement without a number."""
    return UNITS.get(figure.unit or "", data_text(figure.unit or ""))


def foot(figures: Sequence[Figure]) -> Message:
    """Who published what a chart shows, through whom it came, as of when, and that it is a minimum.

    `figures` are all that are drawn: each of their publishers and relays is named.
    """
    origins = dict.fromkeys((figure.publisher, figure.relays) for figure in figures)
    sources = joined([_origin(publisher, relays) for publisher, relays in origins])
    named = [figure for figure in figures if not figure.is_left_over] or figures
    is_minimum = all(figure.is_confirmed_minimum for figure in named)
    form = _FOOT_MINIMUM if is_minimum else _FOOT
    return form.fill(sources=sources, dated=_dated(figures))


def joined(messages: Sequence[Message]) -> Message:
    """Several texts in one, a semicolon between them."""
    return reduce(lambda first, second: _BOTH.fill(first=first, second=second), messages)


def _origin(publisher: str, relays: Sequence[str]) -> Message:
    if not relays:
        return data_text(publisher)
    return _VIA.fill(publisher=data_text(publisher), relays=data_texts(relays))


def _dated(figures: Sequence[Figure]) -> Message:
    days = sorted({figure.as_of for figure in figures if figure.as_of})
    if len(days) > 1:
        return _DATED_FROM_TO.fill(first=days[0], last=days[-1])
    return DATED[figures[0].date_kind].fill(day=days[0]) if days else _NO_DAY
