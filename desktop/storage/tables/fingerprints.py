"""Files that are known at sight, by their columns: what each column is, and what the file is of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Meaning, Recipe, Role
from desktop.storage.tables.cells import Table

Reading = tuple[Kind, Role]

_DATED = (Kind.DATE, Role.EVENT_DATE)
_REPORTED = (Kind.DATE, Role.REPORT_DATE)
_COUNT = (Kind.NUMBER, Role.COUNT)
_TOTAL = (Kind.NUMBER, Role.CUMULATIVE)
_LOW = (Kind.NUMBER, Role.LOW)
_HIGH = (Kind.NUMBER, Role.HIGH)
_NUMBER = (Kind.NUMBER, Role.OTHER)
_GROUP = (Kind.CATEGORY, Role.CATEGORY)
_PLACE = (Kind.CATEGORY, Role.REGION)
_NOTE = (Kind.TEXT, Role.OTHER)
_SOURCE = (Kind.TEXT, Role.SOURCE)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A file of a known publisher: it has all columns `needs`, and its first cell where given.

    `unverified` says that its columns are known from what the publisher writes about them, not
    from a file of theirs.
    """

    name: Message
    needs: tuple[str, ...]
    columns: Mapping[str, Reading] = field(hash=False)
    meaning: Meaning = field(default_factory=Meaning)
    is_all: bool = False  # whether it has no other columns
    first: str = ""  # the first cell of its first column
    unverified: bool = False

    def fits(self, names: Sequence[str], first: str | None) -> bool:
        """Whether a table with these columns, and this first cell, is one of them."""
        given = [each.casefold() for each in names]
        if not set(self.needs) <= set(given) or (self.is_all and len(given) != len(self.needs)):
            return False
        return not self.first or first == self.first

    def applied(self, recipe: Recipe) -> Recipe:
        """The recipe with the known columns read so; no other is a count, or a date of it."""
        columns = tuple(self._read(each) for each in recipe.columns)
        return replace(recipe, columns=columns, meaning=self.meaning)

    def _read(self, column: ColumnRecipe) -> ColumnRecipe:
        known = self.columns.get(column.name.casefold())
        if known is None:
            has_dates = Kind.DATE in {kind for kind, _ in self.columns.values()}
            is_other = column.kind is Kind.NUMBER or (column.kind is Kind.DATE and has_dates)
            return replace(column, role=Role.OTHER) if is_other else column
        kind, role = known
        order = column.order if kind is column.kind else DateOrder.YEAR_FIRST
        return ColumnRecipe(column.name, kind, role, order)


def _each(reading: Reading, names: str) -> dict[str, Reading]:
    return dict.fromkeys(names.split(), reading)


_RUSSIAN = "Russian forces in Ukraine, DPR and LPR militias excluded"
_MINISTRY = Meaning(
    title="Claimed losses by day",
    publisher="General Staff of the Armed Forces of Ukraine",
    population="Russian forces",
    measure=Measure.CLAIMED,
    bound=Bound.CLAIMED,
)
_EQUIPMENT = replace(
    _MINISTRY, title="Claimed losses of equipment by day", unit="pieces of equipment"
)
_GAZA = Meaning(
    title="Killed and injured by day, Gaza",
    publisher="Ministry of Health in Gaza",
    population="people in Gaza",
    measure=Measure.LOSSES,
)

KNOWN: tuple[Fingerprint, ...] = (
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Mediazona: confirmed deaths by day"),
        ("date", "change", "total"),
        {"date": _DATED, "change": _COUNT, "total": _TOTAL},
        Meaning(
            title="Confirmed deaths by day",
            publisher="Mediazona",
            population=_RUSSIAN,
            measure=Measure.CONFIRMED_DATED,
            bound=Bound.AT_LEAST,
        ),
        is_all=True,
        first="2022-02-24",
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Ukraine's General Staff: claimed losses, with sources"),
        ("date", "sourceuri", "personnel", "tanks", "afvs"),
        {"date": _REPORTED, "sourceuri": _SOURCE, "personnel": _TOTAL},
        _MINISTRY,
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Ukraine's General Staff: claimed losses of personnel"),
        ("date", "day", "personnel", "personnel*"),
        {"date": _REPORTED, "personnel": _TOTAL, "personnel*": _GROUP},
        _MINISTRY,
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Ukraine's General Staff: claimed losses of equipment"),
        ("date", "day", "aircraft", "helicopter", "tank", "apc"),
        {
            "date": _REPORTED,
            **_each(_TOTAL, "aircraft helicopter tank apc mrl drone submarines"),
            **dict.fromkeys(
                (
                    "field artillery",
                    "military auto",
                    "fuel tank",
                    "naval ship",
                    "anti-aircraft warfare",
                    "special equipment",
                    "mobile srbm system",
                    "vehicles and fuel tanks",
                    "cruise missiles",
                    "ground robotic systems",
                ),
                _TOTAL,
            ),
            "greatest losses direction": _GROUP,
        },
        _EQUIPMENT,
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Gaza: killed and injured by day of report"),
        ("report_date", "report_source", "ext_killed_cum"),
        {
            "report_date": _REPORTED,
            "report_source": (Kind.CATEGORY, Role.SOURCE),
            **_each(_COUNT, "killed injured"),
            **_each(
                _TOTAL,
                "killed_cum injured_cum killed_children_cum killed_women_cum med_killed_cum "
                "press_killed_cum civdef_killed_cum aid_seeker_killed_cum aid_seeker_injured_cum",
            ),
        },
        _GAZA,
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "West Bank: killed and injured by day of report"),
        ("report_date", "verified.killed_cum", "flash_source"),
        {
            "report_date": _REPORTED,
            "flash_source": (Kind.CATEGORY, Role.SOURCE),
            **_each(
                _COUNT,
                "verified.killed verified.injured verified.killed_children "
                "verified.injured_children",
            ),
            **_each(
                _TOTAL,
                "verified.killed_cum verified.injured_cum verified.killed_children_cum "
                "verified.injured_children_cum killed_cum killed_children_cum injured_cum "
                "injured_children_cum",
            ),
        },
        replace(
            _GAZA,
            title="Killed and injured by day, West Bank",
            publisher="OCHA",
            population="people in the West Bank",
        ),
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Oryx: losses of equipment, by type and day of record"),
        ("country", "equipment_type", "destroyed", "abandoned", "type_total", "date_recorded"),
        {
            **_each(_GROUP, "country equipment_type"),
            "date_recorded": _REPORTED,
            "type_total": _TOTAL,
            **_each(_NUMBER, "destroyed abandoned captured damaged"),
        },
        Meaning(
            title="Equipment losses documented with pictures",
            publisher="Oryx",
            population="Equipment of both sides",
            measure=Measure.LOSSES,
            bound=Bound.AT_LEAST,
            unit="pieces of equipment",
        ),
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "Ranges of deaths by war, side and kind of death"),
        ("war_id", "war_name", "side", "bucket", "low", "high"),
        {
            **_each(_GROUP, "war_id war_name side bucket"),
            "low": _LOW,
            "high": _HIGH,
            "notes": _NOTE,
        },
        Meaning(
            title="Ranges of deaths by war",
            measure=Measure.ESTIMATED,
            bound=Bound.RANGE,
        ),
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "UCDP Georeferenced Event Dataset"),
        ("relid", "type_of_violence", "date_start", "best", "high", "low"),
        {
            "date_start": _DATED,
            "date_end": (Kind.DATE, Role.OTHER),
            "best": _COUNT,
            "low": _LOW,
            "high": _HIGH,
            **_each(_PLACE, "country region adm_1"),
            **_each(_GROUP, "type_of_violence conflict_name dyad_name side_a side_b event_clarity"),
            **_each(_SOURCE, "source_article source_headline"),
            **_each(_NOTE, "source_original source_office where_description geom_wkt"),
        },
        Meaning(
            title="UCDP Georeferenced Event Dataset",
            publisher="Uppsala Conflict Data Program",
            measure=Measure.ESTIMATED,
            bound=Bound.RANGE,
        ),
        unverified=True,
    ),
    Fingerprint(
        QT_TRANSLATE_NOOP("Tables", "ACLED export"),
        ("event_id_cnty", "event_date", "event_type", "fatalities"),
        {
            "event_date": _DATED,
            "fatalities": _COUNT,
            **_each(_PLACE, "region country admin1"),
            **_each(_GROUP, "disorder_type event_type sub_event_type actor1 actor2 source_scale"),
            **_each(_NOTE, "notes assoc_actor_1 assoc_actor_2 tags"),
            "source": _SOURCE,
        },
        Meaning(title="ACLED events", publisher="ACLED", measure=Measure.LOSSES),
        unverified=True,
    ),
)

HXL = QT_TRANSLATE_NOOP("Tables", "Humanitarian Exchange Language, as on HDX")
_HXL_ROLES: tuple[tuple[str, str, Role], ...] = (  # the tag, an attribute, the role: the first
    ("#date", "+reported", Role.REPORT_DATE),
    ("#date", "+publication", Role.REPORT_DATE),
    ("#date", "", Role.EVENT_DATE),
    ("#affected", "+min", Role.LOW),
    ("#affected", "+max", Role.HIGH),
    ("#affected", "+killed", Role.COUNT),
    ("#affected", "+dead", Role.COUNT),
    ("#country", "", Role.REGION),
    ("#region", "", Role.REGION),
    ("#adm", "+name", Role.REGION),
    ("#meta", "+source", Role.SOURCE),
    ("#cause", "", Role.CATEGORY),
    ("#event", "+type", Role.CATEGORY),
    ("#group", "", Role.CATEGORY),
)


def recognised(given: Table | Sequence[str], tags: Sequence[str] = ()) -> Fingerprint | None:
    """What a table is known as, by itself or by the names of its columns alone; None for unknown.

    `tags` are those of the Humanitarian Exchange Language, one a column.
    """
    names = [each.name for each in given.columns] if isinstance(given, Table) else list(given)
    first = _first_cell(given) if isinstance(given, Table) else None
    found = next((each for each in KNOWN if each.fits(names, first)), None)
    return found or (_tagged(names, tags) if any(tags) else None)


def _first_cell(table: Table) -> str | None:
    if not table.rows:
        return None
    cells = table.columns[0]
    return str(cells.values[int(cells.codes[0])]).strip()


def _tagged(names: Sequence[str], tags: Sequence[str]) -> Fingerprint:
    """What the tags of a table say of its columns: only of those that they are plain about."""
    pairs = zip(names, tags, strict=True)
    columns = dict(_readings((name.casefold(), tag) for name, tag in pairs))
    return Fingerprint(HXL, (), columns, unverified=True)


def _readings(pairs: Iterable[tuple[str, str]]) -> Iterable[tuple[str, Reading]]:
    kinds = {
        **dict.fromkeys((Role.EVENT_DATE, Role.REPORT_DATE), Kind.DATE),
        **dict.fromkeys((Role.COUNT, Role.LOW, Role.HIGH), Kind.NUMBER),
        Role.SOURCE: Kind.TEXT,
    }
    for name, tag in pairs:
        plain = tag.replace(" ", "").casefold()
        for begin, attribute, role in _HXL_ROLES:
            if plain.startswith(begin) and attribute in plain:
                yield name, (kinds.get(role, Kind.CATEGORY), role)
                break
