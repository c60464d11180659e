"""What a schema cannot say: ids that repeat, references to nothing, periods that run backwards."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.storage.building import derivation_inputs

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]

ROUNDING = 0.005  # how far a derived value may lie from its formula
YEARS = range(1000, 3000)  # of days that a count can be about

_DUPLICATE = QT_TRANSLATE_NOOP(
    "Checking", 'The id "{key}" stands in row {first} already. Give one of them another id.'
)
_SHARED = QT_TRANSLATE_NOOP(
    "Checking", 'The id "{key}" stands in {table} too, row {first}. Give one of them another id.'
)
_NOWHERE = QT_TRANSLATE_NOOP(
    "Checking", 'There is no "{key}" in {table}. Add it there, or correct the reference.'
)
_NO_DATE = QT_TRANSLATE_NOOP("Checking", 'There is no such day as "{text}". Correct the date.')
_WRONG_YEAR = QT_TRANSLATE_NOOP(
    "Checking", 'The day "{text}" is not in the years {first} to {last}. Correct the date.'
)
_BACKWARDS = QT_TRANSLATE_NOOP(
    "Checking", "The period ends on {end}, before it starts on {start}. Correct one of them."
)
_CROSSED = QT_TRANSLATE_NOOP(
    "Checking",
    "The numbers {lower}, {value} and {upper} are not in order: low, value, high. Correct them.",
)
_DERIVED = QT_TRANSLATE_NOOP(
    "Checking", "The derived value is {value}, but its formula gives {computed}. Correct one."
)
_MIXED = QT_TRANSLATE_NOOP(
    "Checking",
    'The figure "{key}" is {measure} of "{population}"; it cannot be added to or taken from '
    '"{total}", which is {other} of "{others}". Correct the measure, or take it out.',
)
_REPEATED = QT_TRANSLATE_NOOP(
    "Checking", 'The series "{series}" has two values that start on {start}. Remove one.'
)

_DATES = {
    "figures": ("period_start", "period_end", "as_of"),
    "editions": ("date",),
    "series": ("as_of", "since"),
    "points": ("start", "end"),
    "sources": ("date",),
}
_PERIODS = {"figures": ("period_start", "period_end"), "points": ("start", "end")}
_CITABLE = ("figures", "editions", "series")  # share their ids: relations name any of them
_REFERENCES = (
    ("figures", "source", "sources"),
    ("figures", "edition", "editions"),
    ("editions", "source", "sources"),
    ("series", "source", "sources"),
    ("series", "edition", "editions"),
    ("points", "series", "series"),
)


def table_problems(
    package: Row, tables: Tables, files: Mapping[str, str], name: str
) -> Iterator[Problem]:
    """Every fault between rows and tables; `files` names each table's file, `name` the package's.

    Package and tables have passed the schemas.
    """
    for table, rows in tables.items():
        yield from _duplicates(rows, "text" if table == "texts" else "id", files[table])
        yield from _impossible_dates(table, rows, files[table])
    yield from _shared_ids(tables, files)
    yield from _crossed_numbers(tables["figures"], files["figures"])
    yield from _dangling(tables, files)
    yield from _dangling_inputs(tables, files)
    yield from _dangling_headline(package, tables, name)
    yield from _mixed_remainders(tables, files)
    yield from _wrong_derivations(tables["figures"], files["figures"])
    yield from _repeated_points(tables.get("points", ()), files.get("points", ""))


def _ids(tables: Tables, table: str) -> set[str]:
    return {row["id"] for row in tables.get(table, ())}


def _duplicates(rows: Sequence[Row], field: str, file: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, row in enumerate(rows, 1):
        key = row.get(field)
        if key is None:
            continue
        if key in first:
            yield Problem(file, _DUPLICATE.fill(key=key, first=first[key]), number, field)
        first.setdefault(key, number)


def _shared_ids(tables: Tables, files: Mapping[str, str]) -> Iterator[Problem]:
    first: dict[str, tuple[str, int]] = {}
    for table in _CITABLE:
        for number, row in enumerate(tables.get(table, ()), 1):
            other, place = first.setdefault(row["id"], (table, number))
            if other != table:
                sentence = _SHARED.fill(key=row["id"], table=other, first=place)
                yield Problem(files[table], sentence, number, "id")


def _as_date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _impossible_dates(table: str, rows: Sequence[Row], file: str) -> Iterator[Problem]:
    start_name, end_name = _PERIODS.get(table, ("", ""))
    for number, row in enumerate(rows, 1):
        for name in _DATES.get(table, ()):
            if name in row and (sentence := _wrong_date(row[name])):
                yield Problem(file, sentence, number, name)
        start, end = _as_date(row.get(start_name)), _as_date(row.get(end_name))
        if start and end and end < start:
            yield Problem(file, _BACKWARDS.fill(start=start, end=end), number, end_name)


def _wrong_date(text: str) -> Message | None:
    day = _as_date(text)
    if day is None:
        return _NO_DATE.fill(text=text)
    if day.year in YEARS:
        return None
    return _WRONG_YEAR.fill(text=text, first=str(YEARS[0]), last=str(YEARS[-1]))


def _crossed_numbers(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    for number, row in enumerate(rows, 1):
        known = [row[name] for name in ("lower", "value", "upper") if name in row]
        if known != sorted(known):
            shown = {name: str(row.get(name, "-")) for name in ("lower", "value", "upper")}
            yield Problem(file, _CROSSED.fill(**shown), number, "value")


def _dangling(tables: Tables, files: Mapping[str, str]) -> Iterator[Problem]:
    for table, field, target in _REFERENCES:
        known = _ids(tables, target)
        for number, row in enumerate(tables.get(table, ()), 1):
            if field in row and row[field] not in known:
                sentence = _NOWHERE.fill(key=row[field], table=target)
                yield Problem(files[table], sentence, number, field)


def _dangling_inputs(tables: Tables, files: Mapping[str, str]) -> Iterator[Problem]:
    known = set[str]().union(*(_ids(tables, table) for table in _CITABLE))
    for number, row in enumerate(tables["figures"], 1):
        for key in derivation_inputs(row.get("derivation", {})):
            if key not in known:
                sentence = _NOWHERE.fill(key=key, table=", ".join(_CITABLE))
                yield Problem(files["figures"], sentence, number, "derivation")


def _dangling_headline(package: Row, tables: Tables, name: str) -> Iterator[Problem]:
    about = package["tollbook"]
    named = [(field, about[field]) for field in ("headline", "edition") if field in about]
    named += [("completeness", key) for key in about.get("completeness", ())]
    for field, key in named:
        table = "editions" if field == "edition" else "figures"
        if key not in _ids(tables, table):
            sentence = _NOWHERE.fill(key=key, table=table)
            yield Problem(name, sentence, None, f"tollbook.{field}")


def _wrong_derivations(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    values = {row["id"]: row["value"] for row in rows if "value" in row}
    for number, row in enumerate(rows, 1):
        derivation = row.get("derivation")
        if not derivation or "value" not in row:
            continue
        inputs = [values.get(key) for key in derivation_inputs(derivation)]
        known = [value for value in inputs if value is not None]
        if not known or len(known) != len(inputs):
            continue
        computed = _computed(derivation, known)
        if abs(computed - row["value"]) > ROUNDING:
            sentence = _DERIVED.fill(value=row["value"], computed=computed)
            yield Problem(file, sentence, number, "value")


def _computed(derivation: Row, inputs: Sequence[int | float]) -> int | float:
    if derivation["kind"] == "remainder":
        return inputs[0] - sum(inputs[1:])
    days: int | float = derivation["days"]
    return inputs[0] / days


def _mixed_remainders(tables: Tables, files: Mapping[str, str]) -> Iterator[Problem]:
    """Numbers are taken from each other only within one measure and population."""
    rows = {row["id"]: row for row in tables["figures"]}
    for number, row in enumerate(tables["figures"], 1):
        derivation = row.get("derivation", {})
        if derivation.get("kind") == "remainder":
            keys = (row["id"], *derivation_inputs(derivation))
            yield from _mixed(rows, keys, files["figures"], number, "derivation")


def _mixed(
    rows: Mapping[str, Row], keys: Sequence[str], file: str, number: int, field: str
) -> Iterator[Problem]:
    known = [rows[key] for key in keys if key in rows]
    for row in known[1:]:
        first = known[0]
        if any(row.get(name) != first.get(name) for name in ("measure", "of", "population")):
            sentence = _MIXED.fill(
                key=row["id"],
                measure=row["measure"],
                population=row["population"],
                total=first["id"],
                other=first["measure"],
                others=first["population"],
            )
            yield Problem(file, sentence, number, field)


def _repeated_points(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for number, row in enumerate(rows, 1):
        key = (row["series"], row["start"])
        if key in seen:
            sentence = _REPEATED.fill(series=row["series"], start=row["start"])
            yield Problem(file, sentence, number, "start")
        seen.add(key)
