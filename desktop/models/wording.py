"""Messages, numbers, dates and figures in the reader's language. The one place that formats."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.analysis.words import measure_name
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Bound
from desktop.domain.messages import DATA, QT_TRANSLATE_NOOP, Argument, Message, Month

_BOUNDS = {
    Bound.AT_LEAST: QT_TRANSLATE_NOOP("Value", "at least {value}"),
    Bound.UP_TO: QT_TRANSLATE_NOOP("Value", "up to {value}"),
    Bound.ABOUT: QT_TRANSLATE_NOOP("Value", "about {value}"),
    Bound.NEARLY: QT_TRANSLATE_NOOP("Value", "nearly {value}"),
    Bound.CLAIMED: QT_TRANSLATE_NOOP("Value", "{value} claimed"),
}
_RANGE = QT_TRANSLATE_NOOP("Value", "{lower} to {upper}")
_RANGE_AROUND = QT_TRANSLATE_NOOP("Value", "{value} ({lower} to {upper})")
_IN_WORDS = QT_TRANSLATE_NOOP("Value", "in words only")
_ORDER_ONLY = QT_TRANSLATE_NOOP("Value", "order only")
_RANK = QT_TRANSLATE_NOOP("Value", "rank {value}")
_NOT_KNOWN = QT_TRANSLATE_NOOP("Value", "not known")
_PROVISIONAL = QT_TRANSLATE_NOOP("Value", "{value} [p]")
_PERCENT = QT_TRANSLATE_NOOP("Value", "{value} %")
_PERIOD = QT_TRANSLATE_NOOP("Value", "{start} to {end}")
_PERIOD_TO = QT_TRANSLATE_NOOP("Value", "to {end}")
_PERIOD_FROM = QT_TRANSLATE_NOOP("Value", "from {start}")
_DATE_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMMM yyyy")
_SHORT_DATE_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMM yyyy")
UNITS = {
    "people": QT_TRANSLATE_NOOP("Unit", "people"),
    "people per day": QT_TRANSLATE_NOOP("Unit", "people per day"),
    "deaths per km2": QT_TRANSLATE_NOOP("Unit", "deaths per km²"),
    "deaths per 10,000 men": QT_TRANSLATE_NOOP("Unit", "deaths per 10,000 men"),
    "ratio": QT_TRANSLATE_NOOP("Unit", "times"),
    "rank": QT_TRANSLATE_NOOP("Unit", "rank"),
    "divisions": QT_TRANSLATE_NOOP("Unit", "divisions"),
    "km2": QT_TRANSLATE_NOOP("Unit", "km²"),
}
BOUND_NAMES = {
    Bound.EXACT: QT_TRANSLATE_NOOP("Bound", "exact"),
    Bound.AT_LEAST: QT_TRANSLATE_NOOP("Bound", "at least"),
    Bound.UP_TO: QT_TRANSLATE_NOOP("Bound", "up to"),
    Bound.ABOUT: QT_TRANSLATE_NOOP("Bound", "about"),
    Bound.NEARLY: QT_TRANSLATE_NOOP("Bound", "nearly"),
    Bound.RANGE: QT_TRANSLATE_NOOP("Bound", "range"),
    Bound.CLAIMED: QT_TRANSLATE_NOOP("Bound", "claimed"),
    Bound.RANKING: QT_TRANSLATE_NOOP("Bound", "ranking"),
    Bound.QUALITATIVE: QT_TRANSLATE_NOOP("Bound", "in words"),
    Bound.NOT_STATED: QT_TRANSLATE_NOOP("Bound", "not stated"),
}


class Wording:
    """Texts for one language. `code` is a language such as "en"; the translators are installed."""

    def __init__(self, code: str = "en") -> None:
        self.code = code
        self.locale = QLocale(code)
        if code == "en":
            self.locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

    def text(self, message: Message) -> str:
        """A message translated, with its arguments in the locale's form."""
        text = self._translated(message)
        if not message.arguments:
            return text
        values = {name: self._argument(value) for name, value in message.arguments}
        return text.format(**values)

    def _translated(self, message: Message) -> str:
        if message.context == DATA:
            return message.text
        count = -1 if message.count is None else message.count
        text = QCoreApplication.translate(message.context, message.text, None, count)
        return text.replace("%n", self.number(count)) if count >= 0 else text

    def _argument(self, value: Argument) -> str:
        if isinstance(value, Message):
            return self.text(value)
        if isinstance(value, Month):
            return self.locale.toString(_qdate(value.day), "MMMM yyyy")
        if isinstance(value, date):
            return self.date(value)
        return value if isinstance(value, str) else self.number(value)

    def number(self, value: Number) -> str:
        """Whole numbers with group separators, others with up to two decimals."""
        if isinstance(value, int) or float(value).is_integer():
            text = self.locale.toString(int(value))
        else:
            text = self.locale.toString(float(value), "f", 2)
        return text.replace("-", "\u2212", 1) if value < 0 else text

    def date(self, day: date) -> str:
        """A date written out."""
        return self.locale.toString(_qdate(day), self.text(_DATE_FORMAT))

    def short_date(self, day: date) -> str:
        """A date with a short month, for axes and tables."""
        return self.locale.toString(_qdate(day), self.text(_SHORT_DATE_FORMAT))

    def month(self, day: date) -> str:
        """The short name of a month."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)

    def percent(self, share: float) -> str:
        """A share with one decimal."""
        return self.text(_PERCENT.fill(value=self.locale.toString(share * 100, "f", 1)))

    def value(self, figure: Figure) -> str:
        """The number as it must always be shown: with its bound."""
        text = self._bounded(figure)
        return self.text(_PROVISIONAL.fill(value=text)) if figure.provisional else text

    def _bounded(self, figure: Figure) -> str:
        if figure.bound is Bound.QUALITATIVE:
            return self.text(_IN_WORDS)
        if figure.lower is not None and figure.upper is not None and figure.lower != figure.upper:
            around = _RANGE if figure.value is None else _RANGE_AROUND.fill(value=figure.value)
            arguments = dict(around.arguments) | {"lower": figure.lower, "upper": figure.upper}
            return self.text(around.fill(**arguments))
        if figure.value is None:
            return self.text(_ORDER_ONLY if figure.bound is Bound.RANKING else _NOT_KNOWN)
        number = self.number(figure.value)
        if figure.bound is Bound.RANKING:
            return self.text(_RANK.fill(value=number))
        form = _BOUNDS.get(figure.bound)
        return self.text(form.fill(value=number)) if form else number

    def unit(self, unit: str | None) -> str:
        """The unit's name; empty where a statement has none."""
        if unit is None:
            return ""
        return self.text(UNITS[unit]) if unit in UNITS else unit

    def period(self, figure: Figure) -> str:
        """First and last day, or the source's label where the days are not known."""
        start, end = figure.period.start, figure.period.end
        if start and start == end:
            return self.date(start)
        if start and end:
            return self.text(_PERIOD.fill(start=self.date(start), end=self.date(end)))
        if figure.period.label:
            return figure.period.label
        if end:
            return self.text(_PERIOD_TO.fill(end=self.date(end)))
        return self.text(_PERIOD_FROM.fill(start=self.date(start))) if start else ""

    def measure(self, figure: Figure) -> str:
        """The measure in words."""
        return self.text(measure_name(figure))

    def citation(self, dataset: Dataset, figure: Figure) -> str:
        """One paragraph that can stand under the number anywhere: what, by whom, where, as of."""
        source = dataset.sources_by_id.get(figure.source or "")
        relays = ", ".join(figure.relays)
        parts = [
            f"{figure.label}: {' '.join(filter(None, (self.value(figure), self.unit(figure.unit))))}",
            self.measure(figure),
            figure.population,
            self.period(figure),
        ]
        sentence = self.text(_CITED.fill(what="; ".join(filter(None, parts))))
        by = _BY_VIA.fill(publisher=figure.publisher, relays=relays) if relays else None
        published = by or _BY.fill(publisher=figure.publisher)
        where = [source.title if source else "", figure.locator or "", (source and source.url) or ""]
        as_of = [self.text(_AS_OF.fill(as_of=figure.as_of))] if figure.as_of else []
        told = [sentence, self.text(published), *as_of]
        if any(where):
            told.append(self.text(_FOUND.fill(where=", ".join(filter(None, where)))))
        told.append(self.text(_DATASET.fill(title=dataset.title, digest=dataset.digest[:8])))
        return " ".join(told)


_CITED = QT_TRANSLATE_NOOP("Citation", "{what}.")
_BY = QT_TRANSLATE_NOOP("Citation", "Published by {publisher}.")
_BY_VIA = QT_TRANSLATE_NOOP("Citation", "Published by {publisher}, via {relays}.")
_AS_OF = QT_TRANSLATE_NOOP("Citation", "As of {as_of}.")
_FOUND = QT_TRANSLATE_NOOP("Citation", "Found in: {where}.")
_DATASET = QT_TRANSLATE_NOOP("Citation", 'Tollbook dataset "{title}", {digest}.')


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
