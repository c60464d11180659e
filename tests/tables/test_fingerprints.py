"""Files that are known at sight: each is proposed as it is, and nothing else is taken for it."""

from pathlib import Path

import pytest

from desktop.domain.measures import Bound, Measure
from desktop.domain.tables import Kind, Recipe, Role
from desktop.storage.tables.cells import Table, coded
from desktop.storage.tables.fingerprints import HXL, KNOWN, recognised
from desktop.storage.tables.preview import Preview, preview
from desktop.storage.tables.proposing import proposed

FILES = Path(__file__).parents[3] / "shared" / "testdata"
needs_files = pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")

_UCDP = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
    "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
    "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
    "source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
    "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
    "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
    "deaths_unknown,best,high,low,gwnoa,gwnob"
)
_ACLED = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
    "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
    "notes,fatalities,tags,timestamp"
)
UCDP, ACLED = (each.split(",") for each in (_UCDP, _ACLED))


def applied(found: Preview) -> Recipe:
    known = recognised(found.read.table, found.tags)
    assert known is not None
    return known.applied(found.read.recipe)


def roles(recipe: Recipe, *wanted: Role) -> list[str]:
    return [each.name for each in recipe.columns if each.role in wanted]


@needs_files
@pytest.mark.parametrize(
    ("name", "publisher", "dates", "counts", "totals"),
    [
        ("mediazona_editions/2025-05-24_cumsum.csv", "Mediazona", "date", "change", "total"),
        (
            "ua_general_staff/orc_russian_losses.json",
            "General Staff of the Armed Forces of Ukraine",
            "date",
            "",
            "personnel",
        ),
        (
            "ua_general_staff/russia_losses_personnel.json",
            "General Staff of the Armed Forces of Ukraine",
            "date",
            "",
            "personnel",
        ),
        ("oryx/equipment_daily_count.csv", "Oryx", "date_recorded", "", "type_total"),
    ],
)
def test_files_of_others_are_known(
    name: str, publisher: str, dates: str, counts: str, totals: str
) -> None:
    recipe = applied(preview(FILES / name))
    assert recipe.meaning.publisher == publisher
    assert roles(recipe, Role.EVENT_DATE, Role.REPORT_DATE) == [dates]
    assert roles(recipe, Role.COUNT) == ([counts] if counts else [])
    assert roles(recipe, Role.CUMULATIVE) == [totals]


@needs_files
def test_every_edition_of_the_daily_series_is_known() -> None:
    editions = sorted((FILES / "mediazona_editions").glob("*.csv"))
    recipes = [applied(preview(path)) for path in editions]
    assert {each.meaning.measure for each in recipes} == {Measure.CONFIRMED_DATED}
    assert {each.meaning.bound for each in recipes} == {Bound.AT_LEAST}
    assert len(recipes) == 35


@needs_files
def test_equipment_is_not_counted_as_people() -> None:
    recipe = applied(preview(FILES / "ua_general_staff" / "russia_losses_equipment.json"))
    assert recipe.meaning.unit == "pieces of equipment"
    assert len(roles(recipe, Role.CUMULATIVE)) == 17
    assert "day" in roles(recipe, Role.OTHER)
    mixed = applied(preview(FILES / "ua_general_staff" / "orc_russian_losses.json"))
    assert (mixed.meaning.unit, "tanks" in roles(mixed, Role.OTHER)) == ("people", True)


@needs_files
def test_what_compilers_fill_in_is_not_taken_for_what_was_said() -> None:
    recipe = applied(preview(FILES / "gaza" / "casualties_daily.json"))
    assert roles(recipe, Role.COUNT) == ["killed", "injured"]
    filled = [each for each in recipe.columns if each.name.startswith("ext_")]
    assert {each.role for each in filled} == {Role.OTHER}
    west = applied(preview(FILES / "gaza" / "west_bank_daily.json"))
    assert len(roles(west, Role.COUNT)) == 4
    assert len(roles(west, Role.CUMULATIVE)) == 8


@needs_files
def test_ranges_are_known() -> None:
    recipe = applied(preview(FILES / "ranges" / "conflict_ranges.csv"))
    assert (roles(recipe, Role.LOW), roles(recipe, Role.HIGH)) == (["low"], ["high"])
    assert (recipe.meaning.measure, recipe.meaning.bound) == (Measure.ESTIMATED, Bound.RANGE)


def table(names: list[str], *rows: list[str]) -> Table:
    return Table(tuple(coded(n, [row[p] for row in rows]) for p, n in enumerate(names)), "t")


def test_a_series_of_somebody_else_with_such_names_is_not_taken_for_it() -> None:
    names = ["date", "change", "total"]
    assert recognised(table(names, ["2020-03-01", "1", "1"])) is None
    assert recognised(names) is None  # by its names alone it could be anything
    assert recognised(table(names, ["2022-02-24", "1", "1"])) is not None
    assert recognised(table([*names, "more"], ["2022-02-24", "1", "1", "x"])) is None


def test_exports_by_their_published_names_are_proposed_unverified() -> None:
    for names, publisher in ((UCDP, "Uppsala Conflict Data Program"), (ACLED, "ACLED")):
        known = recognised(names)
        assert known is not None
        assert known.unverified
        assert known.meaning.publisher == publisher
        assert recognised([each.upper() for each in names]) is known
        assert set(known.columns) <= set(names)


def test_ucdp_counts_the_best_estimate_only() -> None:
    made = table(UCDP, ["2022-02-24 00:00:00.000" if "date" in n else "3" for n in UCDP])
    known = recognised(made)
    assert known is not None
    recipe = known.applied(proposed(made))
    assert roles(recipe, Role.COUNT) == ["best"]
    assert roles(recipe, Role.EVENT_DATE) == ["date_start"]
    column = recipe.column("type_of_violence")
    assert column is not None
    assert column.kind is Kind.CATEGORY


def test_tags_say_what_columns_are(tmp_path: Path) -> None:
    path = tmp_path / "hdx.csv"
    path.write_text(
        "Day,Place,Dead,Least,Comment\n"
        "#date,#adm1+name,#affected+killed,#affected+killed+min,#meta+source\n"
        "2022-03-01,Kyiv,5,2,a\n2022-03-02,Lviv,6,3,b\n",
        encoding="utf-8",
    )
    found = preview(path)
    known = recognised(found.read.table, found.tags)
    assert known is not None
    assert (known.name, known.unverified) == (HXL, True)
    assert [each.role for each in applied(found).columns] == [
        Role.EVENT_DATE,
        Role.REGION,
        Role.COUNT,
        Role.LOW,
        Role.SOURCE,
    ]


def test_nothing_is_known_of_other_tables() -> None:
    assert recognised(["name", "born", "died"]) is None
    assert recognised([]) is None
    assert recognised(Table((), "t")) is None


def test_names_are_matched_in_small_letters() -> None:
    for each in KNOWN:
        assert all(name == name.casefold() for name in (*each.needs, *each.columns))
