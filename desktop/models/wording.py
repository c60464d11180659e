"""Messages, numbers, dates and figures in the reader's language. The one place that formats."""

import datetime as dt
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTranslator

from desktop.analysis.words import (
    DATED,
    MANY,
    UNITS,
    UNITS_OF_PARTS,
    figure_name,
    measure_name,
)
from desktop.domain.dataset import Dataset
from desktop.domain.figure import LAST_DATE, Figure, Number, Period
from desktop.domain.measures import Bound, Kind, Mark
from desktop.domain.messages import (
    DATA,
    OWN,
    QT_TRANSLATE_NOOP,
    Argument,
    DayOfYear,
    Message,
    Month,
    Percent,
    Stated,
    data_text,
    data_texts,
)
from desktop.storage import places

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
_GENITIVE = {  # bounds whose words put what is counted into that case, by language
    "uk": {Bound.UP_TO, Bound.ABOUT},
    "ru": {Bound.UP_TO, Bound.ABOUT, Bound.AT_LEAST},
}
_SIGNS = {
    Mark.PROVISIONAL: QT_TRANSLATE_NOOP("Value", "[p]"),
    Mark.REVISED: QT_TRANSLATE_NOOP("Value", "[r]"),
    Mark.BREAK: QT_TRANSLATE_NOOP("Value", "[b]"),
    Mark.LOW_CONFIDENCE: QT_TRANSLATE_NOOP("Value", "[low confidence]"),
}
_REMARKS = {
    Mark.PROVISIONAL: QT_TRANSLATE_NOOP("Value", "Provisional [p]: still filling up."),
    Mark.REVISED: QT_TRANSLATE_NOOP("Value", "Revised [r]: lower than before."),
    Mark.BREAK: QT_TRANSLATE_NOOP("Value", "After a break in method [b]."),
    Mark.LOW_CONFIDENCE: QT_TRANSLATE_NOOP("Value", "Low confidence."),
}
_LAST = QT_TRANSLATE_NOOP("Value", "{day} (last)")
_DATED = {
    "last date": QT_TRANSLATE_NOOP("Value", "last date in the file {day}"),
    "as of": QT_TRANSLATE_NOOP("Value", "{day}"),
    "first seen": QT_TRANSLATE_NOOP("Value", "first seen {day}"),
    "published": QT_TRANSLATE_NOOP("Value", "published {day}"),
    "page dated": QT_TRANSLATE_NOOP("Value", "page dated {day}"),
}
_UNDATED = QT_TRANSLATE_NOOP("Value", "{unit}; day not stated")
_UNIT_DATED = QT_TRANSLATE_NOOP("Value", "{unit}, {dated}")
_WITH_UNIT = QT_TRANSLATE_NOOP("Value", "{value} {unit}")
_PERCENT = QT_TRANSLATE_NOOP("Value", "{value} %")
_PERIOD = QT_TRANSLATE_NOOP("Value", "{start} to {end}")
_DAYS_OF_MONTH = QT_TRANSLATE_NOOP("Value", "{first} to {end}")
_PERIOD_TO = QT_TRANSLATE_NOOP("Value", "to {end}")
_PERIOD_FROM = QT_TRANSLATE_NOOP("Value", "from {start}")
_DATE_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMMM yyyy")
_DAY_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMM")
_SAME_YEAR_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMMM")
_SHORT_DATE_FORMAT = QT_TRANSLATE_NOOP("Value", "d MMM yyyy")
BOUND_NAMES = {
    Bound.EXACT: QT_TRANSLATE_NOOP("Bound", "none: a plain number"),
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

KIND_NAMES = {
    Kind.CLAIM: QT_TRANSLATE_NOOP("Kind", "statement of the source"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("Kind", "published figure"),
    Kind.EDITION: QT_TRANSLATE_NOOP("Kind", "total of an edition"),
    Kind.EDITION_DATED: QT_TRANSLATE_NOOP("Kind", "edition, deaths with a known date"),
    Kind.POINT: QT_TRANSLATE_NOOP("Kind", "value of a series"),
    Kind.COUNTED: QT_TRANSLATE_NOOP("Kind", "counted by Tollbook from the rows of a file"),
    Kind.DERIVED: QT_TRANSLATE_NOOP("Kind", "derived, not published"),
}


@cache
def _translator(file: Path) -> QTranslator:
    translator = QTranslator()
    translator.load(str(file))
    return translator


class Wording:
    """Texts for one language, such as "en", whatever the language of the window is."""

    def __init__(self, code: str = "en", dataset: Dataset | None = None) -> None:
        self.code = code
        self._texts = dataset.texts.get(code, {}) if dataset else {}
        self._messages = dataset.messages if dataset else {}
        self._translator = _translator(places.translation_file(code))
        self.locale = QLocale(code)
        if code == "en":
            self.locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

    def of(self, dataset: Dataset) -> "Wording":
        """The same language, with a dataset's own texts in it."""
        return Wording(self.code, dataset)

    def said(self, text: str | None) -> str:
        """A text of the dataset, translated where there is a translation; empty for None."""
        if not text or text in self._texts:
            return self._texts.get(text or "", "")
        if text in self._messages:
            return self.text(self._messages[text])
        return self._translator.translate(OWN, text) or text

    def text(self, message: Message) -> str:
        """A message translated, with its arguments in the locale's form."""
        text = self._translated(message)
        if not message.arguments:
            return text
        values = {name: self._argument(value) for name, value in message.arguments}
        return _DOUBLED.sub(".", text.format(**values))

    def _translated(self, message: Message) -> str:
        if message.context == DATA:
            return self.said(message.text)
        count = -1 if message.count is None else message.count
        text = self._translator.translate(message.context, message.text, None, count)
        return (text or message.text).replace("%n", self.number(count))

    def _argument(self, value: Argument) -> str:
        if isinstance(value, Message):
            return self.text(value)
        if isinstance(value, tuple):
            return ", ".join(map(self.text, value))
        if isinstance(value, Stated):
            return self.value(value.figure)
        if isinstance(value, Percent):
            return self.percent(value.share)
        if isinstance(value, Month):
            name = self.locale.standaloneMonthName(value.day.month)
            return f"{name} {value.day.year}"
        if isinstance(value, DayOfYear):
            text = self.locale.toString(_qdate(value.day), self.text(_DAY_FORMAT))
            return text.replace(" ", "\u00a0")
        if isinstance(value, dt.date):
            return self.date(value)
        return value if isinstance(value, str) else self.number(value)

    def number(self, value: Number) -> str:
        """Whole numbers with group separators, others with two decimals, near zero with four."""
        if isinstance(value, int) or float(value).is_integer():
            text = self._whole(int(value))
        else:
            text = self.locale.toString(float(value), "f", 2 if abs(value) >= _SMALL else 4)
        return _with_minus(text)

    def _whole(self, value: int) -> str:
        """Qt's whole numbers end at 2 to the 63rd."""
        if abs(value) < _ENDS_AT:
            return self.locale.toString(value)
        return self.locale.toString(float(value), "f", 0)

    def date(self, day: dt.date) -> str:
        """A date written out."""
        return self.locale.toString(_qdate(day), self.text(_DATE_FORMAT))

    def short_date(self, day: dt.date) -> str:
        """A date with a short month, for axes and tables."""
        return self.locale.toString(_qdate(day), self.text(_SHORT_DATE_FORMAT))

    def month(self, day: dt.date) -> str:
        """The short name of a month."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)

    def percent(self, share: float) -> str:
        """A share with one decimal."""
        number = self.locale.toString(share * 100, "f", 1)
        return self.text(_PERCENT.fill(value=_with_minus(number)))

    def value(self, figure: Figure) -> str:
        """The number as it must always be shown: with its bound."""
        return self._shown(figure)

    def quantity(self, figure: Figure) -> str:
        """The number with its bound and its unit, as in "35,010 people claimed"."""
        return self._shown(figure, self._unit_of(figure))

    def _shown(self, figure: Figure, unit: str = "") -> str:
        signs = (self.text(_SIGNS[mark]) for mark in figure.marks)
        return " ".join((self._bounded(figure, unit), *signs))

    def dated(self, figure: Figure, *, briefly: bool = False) -> str:
        """The as-of date; where it is another kind of date, that is said. Empty where not known."""
        if figure.as_of is None:
            return ""
        day = self.short_date(figure.as_of) if briefly else self.date(figure.as_of)
        is_last = briefly and figure.date_kind == LAST_DATE
        return self.text((_LAST if is_last else _DATED[figure.date_kind]).fill(day=day))

    def headline_dated(self, figure: Figure) -> str:
        """What stands below a headline: its unit, and as of when it is, or that this is unknown."""
        unit, day = self._unit_of(figure), figure.as_of
        if day is None:
            return self.text(_UNDATED.fill(unit=unit))
        dated = self.text(DATED[figure.date_kind].fill(day=day)).rstrip(".")
        return self.text(_UNIT_DATED.fill(unit=unit, dated=dated[:1].lower() + dated[1:]))

    def remarks(self, figure: Figure) -> list[str]:
        """What the signs in square brackets mean, written out."""
        return [self.text(_REMARKS[mark]) for mark in figure.marks]

    def _bounded(self, figure: Figure, unit: str) -> str:
        if figure.bound is Bound.QUALITATIVE:
            return self.text(_IN_WORDS)
        number = self._stated(figure)
        if not number:
            return self.text(_ORDER_ONLY if figure.bound is Bound.RANKING else _NOT_KNOWN)
        if figure.bound is Bound.RANKING:
            return self.text(_RANK.fill(value=number))
        if unit:
            number = self.text(_WITH_UNIT.fill(value=number, unit=unit))
        form = _BOUNDS.get(_stated_bound(figure))
        return self.text(form.fill(value=number)) if form else number

    def _stated(self, figure: Figure) -> str:
        lower, value, upper = figure.lower, figure.value, figure.upper
        if lower is None or upper is None or lower == upper:
            known = next((each for each in (value, lower, upper) if each is not None), None)
            return "" if known is None else self.number(known)
        if value is None:
            return self.text(_RANGE.fill(lower=lower, upper=upper))
        return self.text(_RANGE_AROUND.fill(value=value, lower=lower, upper=upper))

    def unit(self, unit: str | None, number: Number | None = None) -> str:
        """The unit's name as it stands after a number; empty where a statement has none."""
        if unit not in UNITS:
            return self.said(unit)
        if number is None:
            return self.text(UNITS[unit])
        if not float(number).is_integer():
            return self.text(UNITS_OF_PARTS[unit])
        return self.text(UNITS[unit].counted(abs(int(number))))

    def _unit_of(self, figure: Figure) -> str:
        numbers = (figure.value, figure.upper, figure.lower)
        number = next((each for each in numbers if each is not None), None)
        if number is not None and _stated_bound(figure) in _GENITIVE.get(self.code, ()):
            number = _PART if _is_as_one(number) else MANY
        return self.unit(figure.unit, number)

    def period(self, figure: Figure, *, briefly: bool = False) -> str:
        """First and last day, or the source's label where the days are not known."""
        return self.period_text(figure.period, briefly=briefly)

    def period_text(self, period: Period, *, briefly: bool = False) -> str:
        """As above, for a period alone."""
        start, end = period.start, period.end
        say = self.short_date if briefly else self.date
        if start and start == end:
            return say(start)
        if start and end:
            return self._span(start, end, briefly=briefly)
        if period.label:
            return self.said(period.label)
        if end:
            return self.text(_PERIOD_TO.fill(end=say(end)))
        return self.text(_PERIOD_FROM.fill(start=say(start))) if start else ""

    def _span(self, start: dt.date, end: dt.date, *, briefly: bool) -> str:
        """Two days as briefly as they can be read: a year, a month, or what the two share once."""
        if start.day == 1 and _ends_month(end):
            if (start.month, end.month, start.year) == (1, 12, end.year):
                return str(start.year)
            if (start.year, start.month) == (end.year, end.month):
                return self._argument(Month(start))
        say = self.short_date if briefly else self.date
        if (start.year, start.month) == (end.year, end.month):
            return self.text(_DAYS_OF_MONTH.fill(first=start.day, end=say(end)))
        first = say(start)
        if start.year == end.year:
            form = self.text(_DAY_FORMAT if briefly else _SAME_YEAR_FORMAT)
            first = self.locale.toString(_qdate(start), form)
        return self.text(_PERIOD.fill(start=first, end=say(end)))

    def label(self, message: Message) -> str:
        """A message at the start of a line: its first letter is a capital one."""
        text = self.text(message)
        return text[:1].upper() + text[1:]

    def name(self, figure: Figure) -> str:
        """What the figure is called; what Tollbook worked out begins with a capital letter."""
        named = figure_name(figure)
        return self.label(named) if figure.kind is Kind.DERIVED else self.text(named)

    def measure(self, figure: Figure) -> str:
        """The measure in words."""
        return self.text(measure_name(figure))

    def citation(self, dataset: Dataset, figure: Figure) -> str:
        """One paragraph that can stand under the number anywhere: what, by whom, where, as of."""
        source = dataset.sources_by_id.get(figure.source or "")
        relays = data_texts(figure.relays)
        parts = [
            f"{self.name(figure)}: {self.quantity(figure)}",
            self.measure(figure),
            self.said(figure.population),
            self.period(figure),
        ]
        sentence = self.text(_CITED.fill(what="; ".join(filter(None, parts))))
        publisher = data_text(figure.publisher)
        published = _BY.fill(publisher=publisher)
        if figure.derivation:
            published = _WORKED_OUT.fill(formula=data_text(figure.derivation.formula))
        elif relays:
            published = _BY_VIA.fill(publisher=publisher, relays=relays)
        where = [
            self.said(source.title) if source else "",
            self.said(figure.locator),
            (source and source.url) or "",
        ]
        as_of = [self.text(DATED[figure.date_kind].fill(day=figure.as_of))] if figure.as_of else []
        minimum = [self.text(_MINIMUM)] if figure.is_confirmed_minimum else []
        told = [sentence, self.text(published), *as_of, *minimum, *self.remarks(figure)]
        if any(where):
            told.append(self.text(_FOUND.fill(where=", ".join(filter(None, where)))))
        told.append(
            self.text(_DATASET.fill(title=data_text(dataset.title), digest=dataset.digest[:8]))
        )
        return " ".join(told)


_CITED = QT_TRANSLATE_NOOP("Citation", "{what}.")
_BY = QT_TRANSLATE_NOOP("Citation", "Published by {publisher}.")
_BY_VIA = QT_TRANSLATE_NOOP("Citation", "Published by {publisher}, via {relays}.")
_WORKED_OUT = QT_TRANSLATE_NOOP("Citation", "Worked out by Tollbook: {formula}.")
_MINIMUM = QT_TRANSLATE_NOOP("Citation", "A confirmed minimum.")
_FOUND = QT_TRANSLATE_NOOP("Citation", "Found in: {where}.")
_DATASET = QT_TRANSLATE_NOOP("Citation", 'Tollbook dataset "{title}", {digest}.')


_DOUBLED = re.compile(r"(?<![.…])\.\.(?!\.)")  # an abbreviation at the end of a sentence
_ENDS_AT = 2**63
_SMALL = 0.1  # below it two decimals say too little
_PART = 0.5  # takes the form of a unit that every fraction takes


def _is_as_one(number: Number) -> bool:
    """Whether the genitive after a number is singular in Slavic languages: 1, 21, 2.5, not 11."""
    return number % 1 != 0 or (number % 10 == 1 and number % 100 != 11)


def _ends_month(day: dt.date) -> bool:
    return day.day == 31 or (day + dt.timedelta(days=1)).day == 1


def _stated_bound(figure: Figure) -> Bound:
    """The source's bound; where it gives one end and no value, the bound that this end is."""
    if figure.value is None and figure.upper is None:
        return Bound.AT_LEAST
    if figure.value is None and figure.lower is None:
        return Bound.UP_TO
    return figure.bound


def _with_minus(number: str) -> str:
    return number.replace("-", "\u2212", 1)


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
