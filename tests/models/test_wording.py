"""Numbers, dates and bounds as a reader of each language expects them, and never a bare number."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.words import UNITS_OF_PARTS
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Number, Period
from desktop.domain.measures import Bound, Mark, Measure
from desktop.domain.messages import DayOfYear, Message, Month, data_text
from desktop.models.document import Document
from desktop.models.wording import BOUND_NAMES, UNITS, Wording

SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
DAY = date(2025, 5, 2)


@pytest.fixture(params=["en", "uk", "ru"])
def spoken(request: pytest.FixtureRequest) -> Wording:
    """Each language."""
    return Wording(request.param)


# Numbers


@pytest.mark.parametrize(
    ("code", "number", "text"),
    [
        ("en", 0, "0"),
        ("en", 999, "999"),
        ("en", 1000, "1,000"),
        ("en", 106_745, "106,745"),
        ("en", 1_447_620.0, "1,447,620"),
        ("en", 57.52, "57.52"),
        ("en", 103.1, "103.10"),
        ("en", 1234.5, "1,234.50"),
        ("en", -333, f"{MINUS}333"),
        ("en", -10.5, f"{MINUS}10.50"),
        ("uk", 106_745, f"106{SPACE}745"),
        ("uk", 57.52, "57,52"),
        ("uk", -1333, f"{MINUS}1{SPACE}333"),
        ("ru", 106_745, f"106{SPACE}745"),
        ("ru", 1234.5, f"1{SPACE}234,50"),
        ("ru", -0.25, f"{MINUS}0,25"),
    ],
)
def test_numbers(code: str, number: Number, text: str) -> None:
    assert Wording(code).number(number) == text


@given(st.integers(-(10**15), 10**15))
def test_whole_numbers_keep_every_digit(number: int) -> None:
    for code in ("en", "uk", "ru"):
        text = Wording(code).number(number)
        assert int(re.sub(rf"[,{SPACE}]", "", text).replace(MINUS, "-")) == number
        assert "-" not in text


@pytest.mark.parametrize(
    ("code", "share", "text"),
    [
        ("en", 0.284819, "28.5 %"),
        ("en", 1.0, "100.0 %"),
        ("en", -0.1051, f"{MINUS}10.5 %"),
        ("uk", 0.284819, "28,5\u00a0%"),
        ("ru", -0.1051, f"{MINUS}10,5\u00a0%"),
    ],
)
def test_shares(code: str, share: float, text: str) -> None:
    assert Wording(code).percent(share) == text


# Dates


@pytest.mark.parametrize(
    ("code", "written", "short", "month"),
    [
        ("en", "2 May 2025", "2 May 2025", "May"),
        ("uk", "2 травня 2025", "2 трав. 2025", "трав."),
        ("ru", "2 мая 2025", "2 мая 2025", "май"),
    ],
)
def test_dates(code: str, written: str, short: str, month: str) -> None:
    wording = Wording(code)
    assert wording.date(DAY) == written
    assert wording.short_date(DAY) == short
    assert wording.month(DAY) == month


@pytest.mark.parametrize(
    ("code", "month", "day"),
    [
        ("en", "February 2026", "24\u00a0Feb"),
        ("uk", "лютий 2026", "24\u00a0лют"),
        ("ru", "февраль 2026", "24\u00a0фев"),
    ],
)
def test_months_and_days_as_arguments(code: str, month: str, day: str) -> None:
    """A month that stands alone is in the nominative; a day is not parted from its month."""
    text = Message("Nowhere", "{month}|{day}")
    at = date(2026, 2, 24)
    words = Wording(code).text(text.fill(month=Month(at), day=DayOfYear(at))).split("|")
    assert words[0] == month
    assert words[1].startswith(day)


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period("2024", date(2024, 1, 1), date(2024, 12, 31)), "2024"),
        (Period("April", date(2025, 4, 1), date(2025, 4, 30)), "April 2025"),
        (Period(None, date(2024, 2, 1), date(2024, 2, 29)), "February 2024"),
        (Period(None, date(2024, 2, 1), date(2024, 2, 28)), "1 to 28 February 2024"),
        (Period(None, date(2024, 8, 6), date(2024, 8, 13)), "6 to 13 August 2024"),
        (Period(None, date(2022, 2, 24), date(2022, 12, 31)), "24 February to 31 December 2022"),
        (Period("whole war", date(2022, 2, 24), DAY), "24 February 2022 to 2 May 2025"),
        (Period("a day", DAY, DAY), "2 May 2025"),
        (Period("to May 2023", None, DAY), "to May 2023"),
        (Period(None, None, DAY), "to 2 May 2025"),
        (Period(None, DAY, None), "from 2 May 2025"),
        (Period(), ""),
        (Period(None, date(2022, 2, 24), date.max), "24 February 2022 to 31 December 9999"),
    ],
)
def test_periods(
    period: Period, text: str, wording: Wording, make_figure: Callable[..., Figure]
) -> None:
    assert wording.period(make_figure(period=period)) == text


@pytest.mark.parametrize(
    ("code", "text"), [("uk", "6–13 серпня 2024"), ("ru", "6–13 августа 2024")]
)
def test_days_of_one_month_stand_close(code: str, text: str) -> None:
    period = Period(None, date(2024, 8, 6), date(2024, 8, 13))
    assert Wording(code).period_text(period) == text


# Values


@pytest.mark.parametrize(
    ("key", "value", "quantity"),
    [
        ("C01", "at least 45,287", "at least 45,287 people"),
        ("C02", "order only", "order only"),
        ("C03", "3", "3 times"),
        ("C05", "at least 27", "at least 27 deaths per km²"),
        ("C06", "106,745", "106,745 people"),
        ("C25", "in words only", "in words only"),
        ("C29", "up to 213", "up to 213 people per day"),
        ("C30", "40 to 50", "40 to 50 people per day"),
        ("C34", "rank 1", "rank 1"),
        ("C36", "35,010 claimed", "35,010 people claimed"),
        ("C37", "nearly 3", "nearly 3 divisions"),
        ("O31", "138,500 to 200,000", "138,500 to 200,000 people"),
        ("O35", "47,000 (40,000 to 55,000)", "47,000 (40,000 to 55,000) people"),
        ("O46", "about 55,000", "about 55,000 people"),
        ("D-RATE-2024", "123.73", "123.73 people per day"),
        ("S-CLAIMED@2024-08-05", "584,090 claimed", "584,090 people claimed"),
        ("S-CLAIMED@2024-08-05:rate", "1,150 claimed", "1,150 people per day claimed"),
        ("S-MONTH-2025-04-26@2025-04-01", "28 [p]", "28 people [p]"),
        ("S-MONTH-2025-04-26@2023-01-01", "4,208", "4,208 people"),
    ],
)
def test_values_of_the_bundled_dataset(
    key: str, value: str, quantity: str, document: Document, wording: Wording
) -> None:
    figure = document.figure(key)
    assert figure
    assert wording.value(figure) == value
    assert wording.quantity(figure) == quantity


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"bound": Bound.AT_LEAST, "lower": 40}, "at least 40"),
        ({"bound": Bound.NOT_STATED, "lower": 40}, "at least 40"),
        ({"bound": Bound.NOT_STATED, "upper": 40}, "up to 40"),
        ({"bound": Bound.CLAIMED, "value": 50, "lower": 40, "upper": 60}, "50 (40 to 60) claimed"),
        ({"bound": Bound.ABOUT, "lower": 40, "upper": 60}, "about 40 to 60"),
        ({"bound": Bound.RANGE, "value": 40, "lower": 40, "upper": 40}, "40"),
        ({"bound": Bound.EXACT, "value": 0}, "0"),
        ({"bound": Bound.EXACT}, "not known"),
        ({"bound": Bound.AT_LEAST}, "not known"),
        ({"bound": Bound.AT_LEAST, "value": 5, "marks": (Mark.PROVISIONAL,)}, "at least 5 [p]"),
        ({"bound": Bound.EXACT, "value": -333}, f"{MINUS}333"),
    ],
)
def test_values_that_other_datasets_may_have(
    fields: dict[str, object], text: str, wording: Wording, make_figure: Callable[..., Figure]
) -> None:
    assert wording.value(make_figure(**fields)) == text


def test_no_value_is_shown_without_its_bound(spoken: Wording, document: Document) -> None:
    bare = {Bound.EXACT, Bound.NOT_STATED, Bound.RANGE}
    for figure in document.dataset.figures:
        if figure.value is not None and figure.bound not in bare:
            shown = spoken.value(figure)
            assert shown != spoken.number(figure.value)
            assert spoken.number(figure.value) in shown


def test_ranges_in_other_languages_are_of_localised_numbers(
    spoken: Wording, document: Document
) -> None:
    band = document.figure("O32")
    assert band
    numbers = [spoken.number(number) for number in (164_223, 237_211)]
    assert all(number in spoken.value(band) for number in numbers)


@pytest.mark.parametrize(
    ("code", "number", "bound", "quantity"),
    [
        ("uk", 21, Bound.EXACT, "21 особа"),
        ("uk", 2.5, Bound.EXACT, "2,50 особи"),
        ("uk", 22, Bound.AT_LEAST, "щонайменше 22 особи"),
        ("uk", 21, Bound.UP_TO, "до 21 особи"),
        ("uk", 22, Bound.UP_TO, "до 22 осіб"),
        ("uk", 11, Bound.ABOUT, "близько 11 осіб"),
        ("ru", 2.5, Bound.EXACT, "2,50 человека"),
        ("ru", 22, Bound.AT_LEAST, "не менее 22 человек"),
        ("ru", 21, Bound.AT_LEAST, "не менее 21 человека"),
        ("ru", 22, Bound.NEARLY, "почти 22 человека"),
        ("ru", 1.5, Bound.ABOUT, "около 1,50 человека"),
        ("en", 1, Bound.UP_TO, "up to 1 person"),
        ("en", 2, Bound.ABOUT, "about 2 people"),
    ],
)
def test_the_unit_takes_the_case_of_number_and_bound(
    code: str, number: float, bound: Bound, quantity: str, make_figure: Callable[..., Figure]
) -> None:
    assert Wording(code).quantity(make_figure(value=number, bound=bound)) == quantity


@pytest.mark.parametrize(
    ("code", "words"), [("en", "2.53 times"), ("uk", "2,53 раза"), ("ru", "2,53 раза")]
)
def test_a_ratio_is_so_many_times(
    code: str, words: str, make_figure: Callable[..., Figure]
) -> None:
    assert Wording(code).quantity(make_figure(value=2.5323, unit="ratio")) == words


def test_every_bound_and_unit_of_the_dataset_has_words(dataset: Dataset, wording: Wording) -> None:
    assert set(BOUND_NAMES) == set(Bound)
    assert {figure.unit for figure in dataset.figures if figure.unit} <= set(UNITS)
    assert set(UNITS_OF_PARTS) == set(UNITS)
    assert (wording.unit(None), wording.unit("km2"), wording.unit("other")) == ("", "km²", "other")


# Messages


def test_arguments_take_the_form_of_the_language(spoken: Wording) -> None:
    text = Message("Nowhere", "{number}; {day}; {inner}; {word}")
    inner = Message("Nowhere", "of {n}").fill(n=1000)
    shown = spoken.text(text.fill(number=106_745, day=DAY, inner=inner, word="5,000"))
    number, day = spoken.number(106_745), spoken.date(DAY)
    assert shown == f"{number}; {day}; of {spoken.number(1000)}; 5,000"


@pytest.mark.parametrize("count", [0, 1, 180, 1234, 35_000])
def test_counts_in_plural_forms_are_grouped(count: int, spoken: Wording) -> None:
    text = Message("Nowhere", "the last %n day(s) of {year}")
    shown = spoken.text(text.fill(year="all").counted(count))
    assert shown == f"the last {spoken.number(count)} day(s) of all"


def test_words_of_a_dataset_are_shown_as_they_are(wording: Wording) -> None:
    assert wording.text(data_text("50 % of {it} %n")) == "50 % of {it} %n"


def test_a_label_begins_with_a_capital(wording: Wording) -> None:
    assert wording.label(Message("Nowhere", "at least")) == "At least"
    assert wording.label(Message("Nowhere", "")) == ""


# Citations


def test_a_citation_is_complete(dataset: Dataset, wording: Wording) -> None:
    figure = dataset.figure("C01")
    assert figure
    assert wording.citation(dataset, figure) == (
        "Named dead in the deadliest year so far: at least 45,287 people; "
        "Confirmed deaths (named); Russian forces in Ukraine, DPR and LPR militias excluded; 2024. "
        "Published by BBC News Russian and Mediazona, via Ukrinform, MENAFN. As of 2 May 2025. "
        "A confirmed minimum. "
        "Found in: Ukrinform, through MENAFN: report of 2 May 2025 on the count by BBC News "
        "Russian and Mediazona, paragraph 1, https://menafn.com/1109500601/2024-Becomes-Deadliest-"
        "Year-For-Russian-Forces-In-War-Against-Ukraine-Media. "
        f'Tollbook dataset "Russian forces: deaths confirmed by name", {dataset.digest[:8]}.'
    )


def test_every_citation_names_number_measure_people_publisher_and_day(
    spoken: Wording, document: Document
) -> None:
    dataset, spoken = document.dataset, spoken.of(document.dataset)
    points = [document.figure(key) for key in ("S-CLAIMED@2024-08-05", "S-CLAIMED@2024-08-05:rate")]
    for figure in (*dataset.figures, *points):
        assert figure
        cited = spoken.citation(dataset, figure)
        told = [
            spoken.name(figure),
            spoken.quantity(figure),
            spoken.measure(figure),
            spoken.said(figure.population),
            spoken.period(figure),
            spoken.said(figure.derivation.formula if figure.derivation else figure.publisher),
            *(() if figure.derivation else map(spoken.said, figure.relays)),
            spoken.date(figure.as_of) if figure.as_of else "",
            spoken.said(figure.locator),
            dataset.digest[:8],
        ]
        assert [words for words in told if words not in cited] == []
        if figure.source:
            assert spoken.said(dataset.sources_by_id[figure.source].title) in cited


def test_only_confirmed_counts_are_called_a_minimum(document: Document, wording: Wording) -> None:
    cited = {
        key: wording.citation(document.dataset, figure)
        for key in ("C06", "C36", "O32", "S-MONTH-2025-04-26@2023-01-01")
        if (figure := document.figure(key))
    }
    minimums = [key for key, text in cited.items() if "A confirmed minimum." in text]
    assert minimums == ["C06", "S-MONTH-2025-04-26@2023-01-01"]


def test_a_figure_without_source_and_day_has_a_shorter_citation(
    make_figure: Callable[..., Figure], make_dataset: Callable[..., Dataset], wording: Wording
) -> None:
    figure = make_figure(value=5, measure=Measure.ESTIMATED)
    assert wording.citation(make_dataset(figure), figure) == (
        "A number: 5 people; Estimated deaths; everyone. Published by A publisher. "
        'Tollbook dataset "A dataset", 00000000.'
    )


def test_numbers_beyond_those_of_qt(wording: Wording) -> None:
    assert wording.number(10**20) == "100,000,000,000,000,000,000"
    assert wording.number(-(2**63)).startswith("\u22129,223,372,036,854,7")


def test_numbers_near_zero(wording: Wording) -> None:
    assert [wording.number(each) for each in (0.5, 0.1, 0.0412, 0.0)] == [
        "0.50",
        "0.10",
        "0.0412",
        "0",
    ]
