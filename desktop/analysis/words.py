"""Words that several charts share, and the foot that every chart carries."""

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message, data_text

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

FOOT = QT_TRANSLATE_NOOP("Charts", "Source: {publisher}. As of {as_of}.")
FOOT_MINIMUM = QT_TRANSLATE_NOOP(
    "Charts", "Source: {publisher}. As of {as_of}. A confirmed minimum."
)
FOOT_RELAYED = QT_TRANSLATE_NOOP("Charts", "Source: {publisher}, via {relays}. As of {as_of}.")
FOOT_RELAYED_MINIMUM = QT_TRANSLATE_NOOP(
    "Charts", "Source: {publisher}, via {relays}. As of {as_of}. A confirmed minimum."
)
UNKNOWN = QT_TRANSLATE_NOOP("Charts", "not known")


def measure_name(figure: Figure) -> Message:
    """The measure in words; a rate, ratio or rank names what it is of."""
    if figure.of is None:
        return MEASURES[figure.measure]
    of = MEASURES[figure.of]
    if figure.measure is Measure.RATE and figure.per:
        return _RATE_OF.fill(of=of, per=PERS.get(figure.per, data_text(figure.per)))
    return (_RANK_OF if figure.measure is Measure.RANK else _RATIO_OF).fill(of=of)


def foot(dataset: Dataset, figure: Figure) -> Message:
    """Source, relays, as-of date and what kind of minimum it is, for charts of such figures."""
    edition = dataset.editions_by_id.get(figure.edition or "")
    as_of = figure.as_of or (edition.day if edition else None)
    relays = "; ".join(figure.relays)
    if figure.is_confirmed_minimum:
        text = FOOT_RELAYED_MINIMUM if relays else FOOT_MINIMUM
    else:
        text = FOOT_RELAYED if relays else FOOT
    arguments: dict[str, Argument] = {"publisher": data_text(figure.publisher)}
    if relays:
        arguments["relays"] = relays
    return text.fill(as_of=as_of or UNKNOWN, **arguments)
