"""The bundled dataset says what the collected facts say, in its own words, and adds up."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
FACTS = Path(__file__).parents[3] / "shared" / "facts"
DATA = ROOT / "data"
SCHEMAS = ROOT / "resources" / "schemas" / "v1"
TABLES = ("figures", "sources", "editions", "series", "points", "relations", "texts")
COUNTS = {"figures": 103, "editions": 89, "series": 5, "points": 370, "relations": 20}
RUN_OF_WORDS = 8

Row = dict[str, Any]

needs_facts = pytest.mark.skipif(not FACTS.is_dir(), reason="the collected facts are not here")

MEASURES = {
    "confirmed deaths (named)": "confirmed deaths",
    "confirmed deaths (named, date known)": "confirmed deaths with a known date",
    "confirmed deaths per 10,000 men": "rate",
    "claimed losses (killed and wounded)": "claimed losses",
    "losses, not specified": "losses not specified",
    "estimated deaths per area": "rate",
    "estimated deaths (expert coverage 45-65%)": "estimated deaths",
    "estimated deaths (excess mortality, probate registry)": "excess deaths",
    "estimated deaths (probate registry)": "estimated deaths",
    "excess male deaths (demography)": "excess deaths",
    "area taken, km2": "area",
    "officially acknowledged deaths": "acknowledged deaths",
}
CLAIMS_OF_ANOTHER_KIND = {
    "C02": "rank",
    "C03": "ratio",
    "C04": "rank",
    "C29": "rate",
    "C30": "rate",
    "C34": "rank",
}
CATEGORIES = {
    "contract soldiers": "regular contract servicemen",
    "contract (regular)": "regular contract servicemen",
    "former prisoners": "recruited from prison",
    "officers (cuts across the categories)": "officers",
}
PUBLISHERS = {
    "BBC": "BBC News Russian",
    "BBC and Mediazona": "BBC News Russian and Mediazona",
    "BBC / Mediazona": "BBC News Russian and Mediazona",
}


def facts(name: str) -> list[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(name: str) -> list[Row]:
    rows: list[Row] = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def package() -> Row:
    content: Row = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    return content


def by_id(name: str) -> dict[str, Row]:
    return {row["id"]: row for row in table(name)}


def number(text: str) -> float | None:
    return float(text) if text else None


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        if not inner:
            yield value
        for item in inner:
            yield from leaves(item)
    else:
        yield value


def bare(address: str) -> str:
    return re.sub(r"^https?://", "", address)


def found_in(text: str, source: Row) -> bool:
    """Whether the place named in the facts is the source, or one of the two shortens the other."""
    if text.startswith("dated series"):
        return bool(source["id"] == "mediazona-archive")
    known = bare(source.get("reference") or source["url"])
    return known in bare(text) or known.startswith(bare(text))


def numbers_of(row: Row) -> tuple[float | None, ...]:
    return row.get("value"), row.get("lower"), row.get("upper")


# The tables themselves


@pytest.mark.parametrize("name", ["datapackage", *TABLES])
def test_table_fits_its_schema(name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"tollbook:v1/{name}"
    checker = Draft202012Validator.FORMAT_CHECKER
    content = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=checker).validate(content)


@pytest.mark.parametrize("name", TABLES)
def test_table_has_one_row_a_line(name: str) -> None:
    lines = (json.dumps(row, ensure_ascii=False) for row in table(name))
    expected = "[\n" + ",\n".join(lines) + "\n]\n"
    assert (DATA / f"{name}.json").read_text(encoding="utf-8") == expected


@pytest.mark.parametrize("name", ["datapackage", *TABLES])
def test_unknown_is_an_absent_key(name: str) -> None:
    content = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    assert not [leaf for leaf in leaves(content) if leaf in (None, "", [], {})]


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_described_and_in_order(name: str) -> None:
    schemas = {item["name"]: item["schema"] for item in package()["resources"]}
    fields = [field["name"] for field in schemas[name]["fields"]]
    for row in table(name):
        assert list(row) == [field for field in fields if field in row]


@pytest.mark.parametrize("name", TABLES)
def test_columns_match_the_schema(name: str) -> None:
    schemas = {item["name"]: item["schema"] for item in package()["resources"]}
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))["items"]
    fields = schemas[name]["fields"]
    required = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
    named = [field["name"] for field in fields]
    assert named[: len(schema["properties"])] == list(schema["properties"])
    for name_of_other in named[len(schema["properties"]) :]:
        assert schema["additionalProperties"]
        assert re.fullmatch(schema["propertyNames"]["pattern"], name_of_other)
    assert required == schema["required"]


@pytest.mark.parametrize("name", COUNTS)
def test_number_of_rows(name: str) -> None:
    assert len(table(name)) == COUNTS[name]


def test_tables_are_listed_in_order() -> None:
    assert [item["name"] for item in package()["resources"]] == list(TABLES)


def test_keys_are_unique() -> None:
    ids = [row["id"] for name in TABLES if name not in {"points", "texts"} for row in table(name)]
    assert len(ids) == len(set(ids))
    points = [(row["series"], row["start"]) for row in table("points")]
    assert len(points) == len(set(points))


def test_references_resolve() -> None:
    for resource in package()["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            known = by_id(key["reference"]["resource"])
            field = key["fields"][0]
            used = {row[field] for row in table(resource["name"]) if field in row}
            assert used <= known.keys(), (resource["name"], field)


def test_references_inside_objects_resolve() -> None:
    known = by_id("figures").keys() | by_id("editions").keys() | by_id("series").keys()
    for relation in table("relations"):
        assert set(texts(relation["terms"])) <= known, relation["id"]
    for figure in table("figures"):
        derivation = figure.get("derivation", {})
        inputs = {key: derivation[key] for key in derivation if key not in ("kind", "formula")}
        assert set(texts(inputs)) <= known, figure["id"]
    tollbook = package()["tollbook"]
    assert {tollbook["headline"], tollbook["edition"], *tollbook["completeness"]} <= known


def test_every_source_is_used_or_an_archive() -> None:
    used = {row["source"] for name in ("figures", "editions", "series") for row in table(name)}
    assert {row["id"] for row in table("sources") if row["kind"] != "archive"} <= used


def test_periods_run_forward() -> None:
    for row in table("points"):
        assert date.fromisoformat(row["start"]) <= date.fromisoformat(row["end"])
    for row in table("figures"):
        if "period_start" in row and "period_end" in row:
            assert date.fromisoformat(row["period_start"]) <= date.fromisoformat(row["period_end"])


# Against the facts


def claims() -> list[dict[str, str]]:
    return facts("claims.csv") if FACTS.is_dir() else []


def others() -> list[tuple[str, dict[str, str]]]:
    rows = facts("other_figures.csv") if FACTS.is_dir() else []
    return [(f"O{place:02d}", row) for place, row in enumerate(rows, 1)]


every_other_figure = pytest.mark.parametrize(
    ("key", "fact"), [pytest.param(key, fact, id=key) for key, fact in others()]
)


def edition_facts() -> list[dict[str, str]]:
    return facts("editions.csv") if FACTS.is_dir() else []


@needs_facts
def test_every_fact_has_its_row() -> None:
    figures = by_id("figures")
    kinds = {kind: [key for key in figures if key[0] == kind] for kind in "COYD"}
    assert kinds["C"] == [row["id"] for row in facts("claims.csv")]
    assert kinds["O"] == [key for key, _ in others()]
    rates = ["D-RATE-2022", "D-RATE-2023", "D-RATE-2024"]
    assert kinds["D"] == ["D-STATUS", "D-YEARS", *rates]
    assert list(by_id("editions")) == [row["id"] for row in facts("editions.csv")]
    years = [row for row in facts("year_by_edition.csv") if row["as_of"] != "2025-05-02"]
    assert len(kinds["Y"]) == len(years)


@pytest.mark.parametrize("fact", claims(), ids=lambda fact: fact["id"])
def test_claim(fact: dict[str, str]) -> None:
    row = by_id("figures")[fact["id"]]
    assert row["kind"] == "claim"
    assert numbers_of(row) == tuple(number(fact[key]) for key in ("value", "lower", "upper"))
    measure = CLAIMS_OF_ANOTHER_KIND.get(fact["id"], MEASURES[fact["measure"]])
    assert row["measure"] == measure
    for key in ("bound", "population", "period_label", "as_of", "publisher"):
        assert row[key] == fact[key]
    for key in ("region", "period_start", "period_end"):
        assert row.get(key, "") == fact[key]
    if fact["category"]:
        assert row["category"] == CATEGORIES.get(fact["category"], fact["category"])
    assert row.get("unit", "") == fact["unit"].replace("km (km2 probable)", "km2")
    assert row["relays"] == fact["relayed_by"].split("; ")
    assert row["locator"] == f"paragraph {fact['paragraph']}"
    assert "cautions" in row or not fact["caution"]


@every_other_figure
def test_other_figure(key: str, fact: dict[str, str]) -> None:
    row = by_id("figures")[key]
    assert row["kind"] == "figure"
    assert numbers_of(row) == tuple(number(fact[part]) for part in ("value", "lower", "upper"))
    assert row["measure"] == MEASURES.get(fact["measure"], fact["measure"])
    assert row["as_of"] == fact["as_of"]
    assert row["publisher"] == PUBLISHERS.get(fact["publisher"], fact["publisher"])
    assert found_in(fact["found_in"], by_id("sources")[row["source"]])
    assert "cautions" in row or not fact["caution"]
    if fact["population"].startswith("region "):
        _, code, name = fact["population"].split(" ", 2)
        assert (row["region"], row["category"], row["category_scheme"]) == (code, name, "region")
    elif row["measure"] == "confirmed deaths":
        assert row["category"] == CATEGORIES.get(fact["population"], fact["population"])


@every_other_figure
def test_wording_of_other_figure(key: str, fact: dict[str, str]) -> None:
    bound = by_id("figures")[key]["bound"]
    if fact["lower"] and fact["upper"]:
        assert bound == "range"
    elif fact["caution"] == "about":
        assert bound == "about"
    elif fact["measure"].startswith("verified civilian"):
        assert bound == "at least"
    elif fact["caution"] == "rounded" or not fact["measure"].startswith("confirmed"):
        assert bound == "not stated"
    else:
        assert bound in ("exact", "not stated")


@needs_facts
def test_years_by_edition() -> None:
    figures = table("figures")
    for fact in facts("year_by_edition.csv"):
        value = int(fact["count"])
        period = re.sub(r" \(.*\)", "", fact["event_period"])
        rows = [
            row
            for row in figures
            if row.get("value") == value
            and row["kind"] != "derived"
            and row["period_label"] == period
        ]
        assert rows, fact
        known = {row.get("as_of", "") for row in rows}
        assert known == {fact["as_of"] if fact["as_of"].count("-") > 1 else ""}
        urls = {by_id("sources")[row["source"]].get("url") for row in rows}
        assert fact["url"] in urls or fact["url"] in ("source article", "as the row above")


@pytest.mark.parametrize("fact", edition_facts(), ids=lambda fact: fact["id"])
def test_edition(fact: dict[str, str]) -> None:
    row = by_id("editions")[fact["id"]]
    for key in ("date", "date_kind", "publisher"):
        assert row[key] == fact[key]
    assert row["total"] == int(fact["total"])
    assert row.get("with_known_date") == number(fact["with_known_date"])
    assert found_in(fact["found_in"], by_id("sources")[row["source"]])
    relays = fact["relayed_by"].removesuffix("relays").replace(" and ", "/")
    assert "/".join(row.get("relays", [])) == relays
    said = "cautions" in row or "break" in row
    assert said or fact["note"] in ("", "source article")


@needs_facts
def test_dated_deaths() -> None:
    expected = [
        (
            f"S-{fact['granularity'].upper()}-{fact['edition_first_seen']}",
            fact["period_start"],
            fact["period_end"],
            int(fact["deaths_with_known_date"]),
        )
        for fact in facts("dated_deaths.csv")
    ]
    rows = [row for row in table("points") if row["series"] != "S-CLAIMED"]
    assert [(row["series"], row["start"], row["end"], row["value"]) for row in rows] == expected


@needs_facts
def test_claimed_losses() -> None:
    rows = [row for row in table("points") if row["series"] == "S-CLAIMED"]
    known = facts("ua_general_staff.csv")
    assert [(row["start"], row["value"]) for row in rows] == [
        (fact["report_date"], int(fact["cumulative_personnel_losses"])) for fact in known
    ]
    for row, fact in zip(rows, known, strict=True):
        assert row["end"] == row["start"]
        assert row["locator"] == fact["source"].removesuffix(" (MIT)")
        assert "cautions" in row or fact["agrees_in_both_archives"] == "yes"


@needs_facts
def test_words_are_our_own() -> None:
    words = re.findall(r"\w+", (FACTS / "source-article.txt").read_text(encoding="utf-8").lower())
    runs = {tuple(words[at : at + RUN_OF_WORDS]) for at in range(len(words) - RUN_OF_WORDS + 1)}
    for name in ("datapackage", *TABLES):
        content = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
        for text in texts(content):
            ours = re.findall(r"\w+", text.lower())
            for at in range(len(ours) - RUN_OF_WORDS + 1):
                assert tuple(ours[at : at + RUN_OF_WORDS]) not in runs, text


# The numbers among themselves


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ([f"C{place}" for place in range(12, 20)], 17_754),
        (["C07", "C08", "C09", "C10", "C11"], 76_342),
        (["C07", "C08", "C09", "C10", "C11", "D-STATUS"], 106_745),
        (["C20", "C21", "C22"], 100_810),
        (["C20", "C21", "C22", "D-YEARS"], 106_745),
        (["D-STATUS"], 30_403),
        (["D-YEARS"], 5_935),
        ([f"O{place}" for place in range(10, 16)], 155_368),
    ],
)
def test_parts_add_up(parts: list[str], total: int) -> None:
    figures = by_id("figures")
    assert sum(figures[part]["value"] for part in parts) == total


def test_derived_figures_follow_from_their_inputs() -> None:
    figures = by_id("figures")
    for row in figures.values():
        match row.get("derivation"):
            case {"kind": "remainder", "total": total, "parts": parts}:
                rest = figures[total]["value"] - sum(figures[part]["value"] for part in parts)
                assert row["value"] == rest
            case {"kind": "rate per day", "numerator": numerator, "days": days}:
                start, end = (date.fromisoformat(row[f"period_{end}"]) for end in ("start", "end"))
                assert (end - start).days + 1 == days
                assert row["value"] == round(figures[numerator]["value"] / days, 2)
            case _:
                assert row["kind"] != "derived"


def test_april_2025_is_one_day_short() -> None:
    rows = [row for row in table("points") if row["series"] == "S-CLAIMED"]
    claimed = {row["start"]: row["value"] for row in rows}
    short = claimed["2025-05-01"] - claimed["2025-04-02"]
    assert short == by_id("figures")["C36"]["value"] == 35_010
    assert claimed["2025-05-01"] - claimed["2025-04-01"] == 36_420


def test_totals_fall_only_where_marked_as_corrections() -> None:
    last: dict[str, int] = {}
    for row in table("editions"):
        fell = row["total"] < last.get(row["publisher"], 0)
        assert row.get("correction", False) == fell, row["id"]
        last[row["publisher"]] = row["total"]


def test_series_hold_the_dated_part_of_their_edition() -> None:
    editions = by_id("editions")
    for series in table("series"):
        if series["kind"] == "count":
            values = (row["value"] for row in table("points") if row["series"] == series["id"])
            assert sum(values) == editions[series["edition"]]["with_known_date"]


def test_provisional_months_are_those_that_grew_by_more_than_half() -> None:
    points: dict[str, dict[str, Row]] = {}
    for row in table("points"):
        points.setdefault(row["series"], {})[row["start"]] = row
    earlier = by_id("series")["S-MONTH-2024-10-26"]
    seen = date.fromisoformat(earlier["as_of"])
    for start, row in points[earlier["id"]].items():
        age = (seen - date.fromisoformat(row["end"])).days
        growth = points["S-MONTH-2025-04-26"][start]["value"] / row["value"]
        assert (growth > 1.5) == (age < earlier["provisional_days"]), start
