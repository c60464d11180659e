"""Relations that a dataset does not state but its numbers suggest, for any dataset.

Only within one measure, population, publisher and edition. What could be chance is left out: two
numbers that agree count only where so many pairs were looked at that hardly any would agree.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain, count

from desktop.analysis.audit.checking import check
from desktop.analysis.audit.terms import tidy
from desktop.analysis.audit.windows import AROUND, Tried, Window, reports, tried_windows
from desktop.analysis.words import figure_name
from desktop.domain.dataset import Dataset, Relation, Series
from desktop.domain.figure import Figure, Number
from desktop.domain.measures import Bound, Kind, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message, data_text
from desktop.domain.verdicts import Check

# Agreements to be expected by chance: where there are more, one that is found says nothing.
CHANCE, CHANCE_OF_WINDOWS = 0.01, 0.03
FEWEST_PARTS = 2
NEAR = 5  # times, by which a total may pass parts that leave nothing out and be theirs
_COUNTED = {Bound.EXACT, Bound.NOT_STATED, Bound.AT_LEAST, Bound.CLAIMED}

_SUM = QT_TRANSLATE_NOOP("Proposal", "Do the parts by {scheme} add up to “{total}”?")
_SAME = QT_TRANSLATE_NOOP("Proposal", "Can one number stand for “{first}” and for “{second}”?")
_TWICE = QT_TRANSLATE_NOOP("Proposal", "Is “{first}” the same as “{second}”?")
_WINDOW = QT_TRANSLATE_NOOP(
    "Proposal", "Is “{claim}” the difference of the cumulative reports over its days?"
)


def propose(dataset: Dataset) -> tuple[Check, ...]:
    """Proposed relations, checked; those that the dataset states itself are left out."""
    groups = _groups(dataset.figures)
    found = [
        *(each for group in groups for each in _sums(group, dataset)),
        *(each for group in groups for each in _same_numbers(group)),
        *_windows(dataset),
    ]
    stated = {_signature(relation) for relation in dataset.relations}
    new = {
        _signature(relation): (relation, question)
        for relation, question in found
        if _signature(relation) not in stated
    }
    taken = {relation.id for relation in dataset.relations}
    free = (key for place in count(1) if (key := f"P{place}") not in taken)
    return tuple(
        check(relation._replace(id=key), dataset, question)
        for key, (relation, question) in zip(free, new.values(), strict=False)
    )


Proposed = tuple[Relation, Message]


def _signature(relation: Relation) -> tuple[str, frozenset[str]]:
    """What makes two relations one: the same kind and the same figures, a named rest apart."""
    rest = relation.term("remainder")
    return relation.kind, relation.figures.difference(rest)


def _proposed(kind: str, question: Message, **terms: Sequence[str]) -> Proposed:
    named = tuple((role, tuple(keys)) for role, keys in terms.items())
    return Relation("P", kind, question.plain(), named), question


def _groups(figures: Iterable[Figure]) -> list[list[Figure]]:
    """Published counts that may be compared: of one measure, population, publisher and edition."""
    groups: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        is_count = figure.measure not in {Measure.RANK, Measure.RATIO} and figure.value is not None
        if is_count and figure.kind is not Kind.DERIVED and figure.bound in _COUNTED:
            groups[_kin(figure)].append(figure)
    return [group for group in groups.values() if len(group) > 1]


def _kin(figure: Figure) -> tuple[object, ...]:
    return (
        figure.measure,
        figure.of,
        figure.per,
        figure.unit,
        figure.population,
        figure.publisher,
        figure.edition,
        figure.as_of,
    )


def _sums(group: Sequence[Figure], dataset: Dataset) -> Iterator[Proposed]:
    """Parts of one scheme that add up to a figure, or that must and do not.

    They must where those not established are among them: then nothing may be left of the total.
    """
    schemes: dict[str, list[Figure]] = defaultdict(list)
    for figure in group:
        if figure.category_scheme and figure.of is None:
            schemes[figure.category_scheme].append(figure)
    by_value: dict[Number, list[Figure]] = defaultdict(list)
    for figure in group:
        by_value[figure.value or 0].append(figure)
    for scheme, parts in schemes.items():
        if len(parts) < FEWEST_PARTS or len({part.category for part in parts}) < len(parts):
            continue
        known = tidy(sum(part.value or 0 for part in parts))
        is_chance = len(group) * len(schemes) > CHANCE * _range(known) / _rounded_to(known)
        equal = [] if is_chance else [each for each in by_value[known] if each not in parts]
        total = next(chain(_named_total(scheme, parts, group), equal, _own(parts, dataset)), None)
        if total is not None:
            question = _SUM.fill(scheme=data_text(scheme), total=figure_name(total))
            ids = [part.id for part in parts]
            yield _proposed("sum of parts", question, total=[total.id], parts=ids)


def _named_total(scheme: str, parts: Sequence[Figure], group: Sequence[Figure]) -> Iterator[Figure]:
    """The total of parts that leave nothing out: the category that their scheme says it is of."""
    if any(part.unknown for part in parts):
        of = scheme.split(" of ", 1)
        named = (each for each in group if each.category and each.category in of)
        yield from (each for each in named if each.category_scheme != scheme)


def _own(parts: Sequence[Figure], dataset: Dataset) -> Iterator[Figure]:
    """The total of their edition, where parts that leave nothing out come near it or pass it.

    Those of a part of it, such as the branches of one status, do neither.
    """
    total = dataset.figure(parts[0].edition)
    if total and total.measure is parts[0].measure and any(part.unknown for part in parts):
        known = sum(part.value or 0 for part in parts)
        if (total.value or 0) <= NEAR * known:
            yield total


def _same_numbers(group: Sequence[Figure]) -> Iterator[Proposed]:
    """One value under two periods; and one period under two values, which is a contradiction."""
    whole = [figure for figure in group if figure.period.days and _is_undivided(figure)]
    by_value: dict[Number, list[Figure]] = defaultdict(list)
    by_period: dict[tuple[object, object], list[Figure]] = defaultdict(list)
    for figure in whole:
        by_value[figure.value or 0].append(figure)
        by_period[figure.period.start, figure.period.end].append(figure)
    sizes = Counter(_range(figure.value or 0) for figure in whole)
    for value, alike in by_value.items():
        many = sizes[_range(value)]
        if many * (many - 1) / 2 <= CHANCE * _range(value) / _rounded_to(value):
            yield from _pairs(alike, _SAME, _days)
    for alike in by_period.values():
        exact = [figure for figure in alike if figure.bound is Bound.EXACT]
        yield from _pairs(exact, _TWICE, lambda figure: figure.value)


def _pairs(
    alike: Sequence[Figure], question: Message, what: Callable[[Figure], object]
) -> Iterator[Proposed]:
    """The first figure with each that differs from it."""
    for other in alike[1:]:
        first = alike[0]
        if what(other) != what(first):
            asked = question.fill(first=figure_name(first), second=figure_name(other))
            yield _proposed("same number", asked, figures=[first.id, other.id])


def _is_undivided(figure: Figure) -> bool:
    """Whether it counts everybody of its period: no part by status, branch or region."""
    return figure.region is None and (figure.category or "0").isdigit()


def _days(figure: Figure) -> tuple[object, object]:
    return figure.period.start, figure.period.end


def _range(value: Number) -> int:
    """How many numbers have as many digits."""
    return 9 * int(10 ** (len(str(int(abs(value)))) - 1))


def _rounded_to(value: Number) -> int:
    """The power of ten that a number may have been rounded to: 100 for 24,200."""
    digits = str(int(abs(value)))
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))


def _windows(dataset: Dataset) -> Iterator[Proposed]:
    """Figures that a cumulative series gives over some window near their days."""
    for series in dataset.series:
        if series.kind == "cumulative" and series.points:
            yield from _windows_of(series, dataset.figures)


def _windows_of(series: Series, figures: Iterable[Figure]) -> Iterator[Proposed]:
    totals = reports(series)
    kin = (series.measure, series.population, series.publisher, series.unit, series.edition)
    claims = [
        figure
        for figure in figures
        if (figure.measure, figure.population, figure.publisher, figure.unit, figure.edition) == kin
        if figure.kind is not Kind.DERIVED and figure.period.days and figure.value is not None
    ]
    for figure in claims:
        start, end, value = figure.period.start, figure.period.end, figure.value
        if start is None or end is None or value is None:
            continue
        after = end + timedelta(days=1)
        tried = tried_windows(totals, start, after, value)
        if not tried.matches or _is_chance(tried, (start, after), len(claims)):
            continue
        question = _WINDOW.fill(claim=figure_name(figure))
        relation, _ = _proposed(
            "window difference", question, claim=[figure.id], series=[series.id]
        )
        days = (("start", str(start)), ("end", str(after)), ("days_around", AROUND))
        yield relation._replace(parameters=days), question


def _is_chance(tried: Tried, window: Window, claims: int) -> bool:
    """Whether windows lie so close together that one of them would be met by chance."""
    values = tried.differences.values()
    tries = 1 if window in tried.matches else len(values)
    return tries * claims > CHANCE_OF_WINDOWS * max(max(values) - min(values), 1)
