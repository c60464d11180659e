"""Who: parts of one count by status, branch, year or region, with what is left over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.analysis.charts import Bar, BarChart, Caption
from desktop.analysis.counts import EVENT_YEAR_SCHEME, YEAR_SCHEME
from desktop.analysis.words import category_name, foot, measure_name, unit_name
from desktop.domain.dataset import Dataset
from desktop.domain.figure import DERIVED_PUBLISHER, LAST_DATE, Derivation, Figure, Number
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, DayOfYear, Message, data_text

_TITLE = QT_TRANSLATE_NOOP("Breakdown", "{measure}, by {scheme}")
_SUBTITLE = QT_TRANSLATE_NOOP("Breakdown", "{population}; {unit}, as of {as_of}")
_SUBTITLE_LAST = QT_TRANSLATE_NOOP(
    "Breakdown", "{population}; {unit}, last date in the file {as_of}"
)
_UNTIL = QT_TRANSLATE_NOOP("Breakdown", "until {end}")
_SUBTITLE_UNDATED = QT_TRANSLATE_NOOP("Breakdown", "{population}; {unit}, day not stated")
_SUBTITLE_SHARE = QT_TRANSLATE_NOOP(
    "Breakdown", "{population}; share of {total} {unit}, as of {as_of}"
)
_ANOTHER_EDITION = QT_TRANSLATE_NOOP("Breakdown", "{subtitle} (another edition than the headline)")
_FROM_WAR_START = QT_TRANSLATE_NOOP("Breakdown", "from {start}")
_DERIVED_NOTE = QT_TRANSLATE_NOOP("Breakdown", "derived")
_RESTS = {
    "status": QT_TRANSLATE_NOOP("Own", "other statuses, and not established"),
    YEAR_SCHEME: QT_TRANSLATE_NOOP("Own", "other years, and not assigned to one"),
    EVENT_YEAR_SCHEME: QT_TRANSLATE_NOOP("Own", "other years, and not assigned to one"),
    "region": QT_TRANSLATE_NOOP("Own", "all other regions, and not established"),
}
_REST = QT_TRANSLATE_NOOP("Own", "all others, and not established")
_REST_CAUTION = QT_TRANSLATE_NOOP(
    "Own", "Derived: the total of this edition less the parts that the source gives."
)
_ROUNDED_CAUTION = QT_TRANSLATE_NOOP(
    "Own", "Some of the numbers it is worked out from may be rounded."
)
REST = "rest:"


@dataclass(frozen=True, slots=True)
class Split:
    """The figures of one scheme, measure and edition, and the total they are part of."""

    id: str
    scheme: str
    parts: tuple[Figure, ...]
    total: Figure | None
    rest: Figure | None

    @property
    def as_of(self) -> date | None:
        """The day the numbers were known."""
        return self.parts[0].as_of

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Parts and remainder."""
        return (*self.parts, self.rest) if self.rest else self.parts


def splits(dataset: Dataset) -> tuple[Split, ...]:
    """Every split the dataset has; those of the headline's edition first, then the newest."""
    groups: dict[str, list[Figure]] = {}
    for figure in dataset.figures:
        if _is_part(figure):
            groups.setdefault(_key(figure), []).append(figure)
    found = [_split(dataset, key, parts) for key, parts in groups.items()]
    schemes = list(dict.fromkeys(split.scheme for split in found))
    found.sort(key=lambda split: (schemes.index(split.scheme), _rank(dataset, split)))
    return tuple(found)


def _key(figure: Figure) -> str:
    """What the parts of a split have in common; its id."""
    common = (
        figure.category_scheme,
        figure.measure,
        figure.of,
        figure.per,
        figure.population,
        figure.edition or figure.publisher,
        figure.as_of,
    )
    return "|".join(str(each) for each in common if each)


def _is_part(figure: Figure) -> bool:
    is_counted = figure.value is not None and figure.measure is not Measure.RANK
    return bool(figure.category_scheme) and is_counted and figure.kind is not Kind.DERIVED


def _rank(dataset: Dataset, split: Split) -> tuple[bool, int]:
    is_headline = split.parts[0].edition == dataset.edition is not None
    return (not is_headline, -split.as_of.toordinal() if split.as_of else 0)


def _split(dataset: Dataset, key: str, parts: list[Figure]) -> Split:
    first = parts[0]
    total = _total(dataset, parts)
    stated = _stated_rest(dataset, first, total)
    rest = stated or (_computed_rest(key, parts, total) if total else None)
    return Split(key, first.category_scheme or "", tuple(_ordered(parts)), total, rest)


def _ordered(parts: Iterable[Figure]) -> list[Figure]:
    """Calendar years in their order, everything else by size; the unknown come last."""
    parts = list(parts)
    if all(part.unknown or (part.category or "").isdigit() for part in parts):
        return sorted(parts, key=lambda part: (part.unknown, part.category or ""))
    return sorted(parts, key=lambda part: (part.unknown, -(part.value or 0)))


def _total(dataset: Dataset, parts: list[Figure]) -> Figure | None:
    ids = {part.id for part in parts}
    for relation in dataset.relations:
        if relation.kind == "sum of parts" and ids <= set(relation.term("parts")):
            return dataset.figure(relation.term("total")[0])
    first = parts[0]
    if first.kind is Kind.COUNTED:
        return _counted_total(dataset, first)
    is_own = first.edition == dataset.edition
    total = dataset.figure(dataset.headline if is_own else first.edition)
    if total and (total.measure, total.population) == (first.measure, first.population):
        return total
    return None


def _counted_total(dataset: Dataset, part: Figure) -> Figure | None:
    """All rows that a part was counted from."""
    kin = (part.kind, part.measure, part.population, part.edition, None)
    for each in dataset.figures:
        if (each.kind, each.measure, each.population, each.edition, each.category_scheme) == kin:
            return each
    return None


def _stated_rest(dataset: Dataset, part: Figure, total: Figure | None) -> Figure | None:
    for figure in dataset.of_scheme(part.category_scheme or ""):
        derivation = figure.derivation
        if derivation and total and derivation.inputs[0] == total.id:
            return figure if part.id in derivation.inputs else None
    return None


def _computed_rest(key: str, parts: list[Figure], total: Figure) -> Figure | None:
    known = sum(part.value or 0 for part in parts)
    left = (total.value or 0) - known
    if left <= 0:
        return None
    inputs = (total.id, *(part.id for part in parts))
    is_exact = all(figure.bound is Bound.EXACT for figure in (total, *parts))
    cautions = (_REST_CAUTION,) if is_exact else (_REST_CAUTION, _ROUNDED_CAUTION)
    scheme = parts[0].category_scheme
    category = _RESTS.get(scheme or "", _REST).text
    return Figure(
        id=REST + key,
        kind=Kind.DERIVED,
        label=category,
        bound=Bound.EXACT if is_exact else Bound.NOT_STATED,
        measure=total.measure,
        population=total.population,
        publisher=DERIVED_PUBLISHER,
        value=left,
        unit=total.unit,
        category_scheme=scheme,
        category=category,
        period=total.period,
        as_of=parts[0].as_of,
        edition=total.edition,
        cautions=tuple(caution.text for caution in cautions),
        derivation=Derivation("remainder", f"{inputs[0]} - ({' + '.join(inputs[1:])})", inputs),
    )


def bar_chart(dataset: Dataset, split: Split, *, as_shares: bool = False) -> BarChart:
    """The split as horizontal bars, the remainder hatched and last."""
    total = split.total
    as_shares = as_shares and total is not None
    first = split.parts[0]
    words: dict[str, Argument] = {
        "population": data_text(first.population),
        "unit": unit_name(first),
        "as_of": split.as_of or "",
    }
    if total is not None and as_shares:
        words["total"] = total.value or 0
    form = _SUBTITLE_SHARE if as_shares else _SUBTITLE if split.as_of else _SUBTITLE_UNDATED
    if first.date_kind == LAST_DATE and not as_shares:
        form = _SUBTITLE_LAST
    subtitle = form.fill(**words)
    if dataset.edition and first.edition != dataset.edition:
        subtitle = _ANOTHER_EDITION.fill(subtitle=subtitle)
    return BarChart(
        id=f"breakdown:{split.id}",
        caption=Caption(
            _TITLE.fill(measure=measure_name(first), scheme=data_text(split.scheme)),
            subtitle,
            foot(split.parts),
        ),
        bars=tuple(_bar(figure, total, figure is split.rest) for figure in split.figures),
        total=total,
        as_shares=as_shares,
    )


def _bar(figure: Figure, total: Figure | None, is_rest: bool) -> Bar:  # noqa: FBT001
    value: Number = figure.value or 0
    named = category_name(figure)
    is_computed = is_rest and figure.id.startswith(REST)
    return Bar(
        figure=figure,
        label=_RESTS.get(figure.category_scheme or "", _REST) if is_computed else named,
        value=value,
        share=value / total.value if total and total.value else None,
        is_remainder=is_rest or figure.unknown,
        note=_DERIVED_NOTE if is_rest else _partial_year(figure),
    )


def _partial_year(figure: Figure) -> Message | None:
    start = figure.period.start
    if (
        figure.category
        and figure.category.isdigit()
        and start
        and (start.month, start.day) != (1, 1)
    ):
        return _FROM_WAR_START.fill(start=DayOfYear(start))
    end = figure.period.end
    if figure.kind is Kind.COUNTED and figure.category and figure.category.isdigit() and end:
        return _UNTIL.fill(end=DayOfYear(end)) if (end.month, end.day) != (12, 31) else None
    return None
