"""What comes of every relation of the bundled dataset: verdict, numbers and sentence."""

import re

import pytest
from relating import ENGLISH, said

from desktop.analysis.audit.checking import audit, verdict_counts
from desktop.domain.dataset import Dataset
from desktop.domain.measures import Kind
from desktop.domain.verdicts import Check, Verdict

HOLDS, REMAINDER, FAILS = Verdict.HOLDS, Verdict.REMAINDER, Verdict.FAILS
AMBIGUOUS, NOT_DERIVABLE, CANNOT = Verdict.AMBIGUOUS, Verdict.NOT_DERIVABLE, Verdict.CANNOT

# id: verdict, numbers to the digits that are written here, words of the sentence
KNOWN: dict[str, tuple[Verdict, dict[str, object], list[str]]] = {
    "R1": (HOLDS, {"sum": 17_754, "total": 17_754, "remainder": 0}, ["17,754, the total given"]),
    "R2": (
        REMAINDER,
        {"sum": 76_342, "total": 106_745, "remainder": 30_403, "share": "0.2848"},
        ["76,342 of 106,745", "30,403 (28.5 %)", "status not established"],
    ),
    "R4": (
        REMAINDER,
        {"sum": 100_810, "total": 106_745, "remainder": 5_935, "share": "0.0556"},
        [
            "5,935 (5.6 %)",
            "2025 and not assigned to a year",
            "does not split the remainder",
            "not the undated part of any other list",
        ],
    ),
    "R5": (
        FAILS,
        {"ratio": "2.5314", "claim": 3, "low": "2.7", "high": "3.3"},
        ["2.53 times", "3 times would be 53,670", "2.70 to 3.30"],
    ),
    "R6": (HOLDS, {"first": 45_287, "second": 37_633}, ["45,287, is 20.3 % above", "37,633"]),
    "R8": (HOLDS, {"weekday": "Tuesday"}, ["20 February 2024 is a Tuesday"]),
    "R9": (
        HOLDS,
        {"first": 213, "second": 201},
        ["The periods differ: up to 213", "201", "Neither can contradict", "not of the war"],
    ),
    "R10": (
        AMBIGUOUS,
        {"days": 8, "said": 7, "per day of those said": "175.1", "per day": "153.25"},
        ["6 August 2024 to 13 August 2024", "175.14 a day over 7", "153.25 over 8"],
    ),
    "R11": (
        AMBIGUOUS,
        {"needed": "209.07", "ceiling": 213, "most": 19_170, "share": "0.509"},
        ["209.07", "213", "19,170, 50.9 %", "read as the largest part"],
    ),
    "R12": (
        NOT_DERIVABLE,
        {"rate": "10.87", "claim": 27, "needed": 112_536, "base": 4_168},
        ["45,287 over 4,168 is 10.87", "27 would need 112,536"],
    ),
    "R14": (
        CANNOT,
        {"each": 11_670},
        ["35,010 claimed divided by nearly 3 is 11,670", "does not state"],
    ),
    "R15": (
        FAILS,
        {
            "stated": 36_420,
            "claimed": 35_010,
            "tried": 81,
            "matches": "2025-04-02/2025-05-01",
        },
        ["1 April 2025 and 1 May 2025 differ by 36,420", "35,010", "2 April 2025 and 1 May 2025",
         "short", "Of 81 window", "this one alone matches"],
    ),
    "R18": (CANNOT, {"low": 2_480, "high": 3_100, "days": 62}, ["2,480 to 3,100", "X4"]),
    "R20": (
        AMBIGUOUS,
        {"first": 17_890, "second": 17_890},
        ["17,890 stands for", "(365 days)", "(311 days)", "one of the two periods is wrong"],
    ),
    "X1": (HOLDS, {"sum": 155_368, "total": 155_368, "remainder": 0}, ["155,368"]),
    "X2": (
        HOLDS,
        {"change": -333, "relative": "-0.105"},
        ["from 3,167 to 2,834", "−333 (−10.5 %)", "may rise and fall between editions"],
    ),
    "X3": (
        FAILS,
        {"value": 245, "limit": 213},
        ["245", "213", "another publisher's, another edition", "known dates only"],
    ),
    "X4": (
        FAILS,
        {"rate": "65.1", "base": 62},
        ["4,036 over 62 is 65.10, above 50", "another publisher's, another edition",
         "known dates only", "undated deaths could only add"],
    ),
    "X5": (
        HOLDS,
        {"share": "0.345"},
        ["11,430 of 33,117 are 34.5 %", "the largest of 4", "8,955", "not a majority",
         "known dates only"],
    ),
    "X6": (
        AMBIGUOUS,
        {"C23 - O53": 201 - 177, "C32 - O54": 1_226 - 845, "C32 - O55": 1_226 - 953},
        ["201 against 177", "1,226 against 845", "1,226 against 953", "filled differently"],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def checks(dataset: Dataset) -> dict[str, Check]:
    return {check.id: check for check in audit(dataset)}


def digits(text: str) -> int:
    return len(text.partition(".")[2])


@pytest.mark.parametrize("key", KNOWN)
def test_verdict_numbers_and_sentence(key: str, checks: dict[str, Check]) -> None:
    check, (verdict, numbers, words) = checks[key], KNOWN[key]
    assert check.verdict is verdict
    result = dict(check.result)
    for name, known in numbers.items():
        found = result[name]
        if isinstance(known, str) and isinstance(found, float):
            assert f"{found:.{digits(known)}f}" == known
        else:
            assert found == known
    assert all(word in said(check) for word in words), said(check)


def test_twenty_relations_carry_a_verdict(checks: dict[str, Check], dataset: Dataset) -> None:
    assert list(checks) == list(KNOWN) == [relation.id for relation in dataset.relations]
    assert len([key for key in checks if key.startswith("R")]) == 14
    assert len([key for key in checks if key.startswith("X")]) == 6


def test_verdicts_are_counted_and_those_with_none_left_out(checks: dict[str, Check]) -> None:
    assert verdict_counts(checks.values()) == {
        HOLDS: 7,
        REMAINDER: 2,
        FAILS: 4,
        AMBIGUOUS: 4,
        NOT_DERIVABLE: 1,
        CANNOT: 2,
    }
    assert verdict_counts([checks["R1"]]) == {HOLDS: 1}
    assert verdict_counts([]) == {}


@pytest.mark.parametrize(
    ("key", "value", "count", "days"),
    [
        ("D-RATE-2024", 123.73, "C20", 366),
        ("D-RATE-2023", 103.10, "C21", 365),
        ("D-RATE-2022", 57.52, "C22", 311),
    ],
)
def test_means_per_day_are_figures_and_no_checks(
    key: str, value: float, count: str, days: int, dataset: Dataset, checks: dict[str, Check]
) -> None:
    figure, numerator = dataset.figure(key), dataset.figure(count)
    assert figure
    assert numerator
    assert (figure.kind, figure.value) == (Kind.DERIVED, value)
    assert round((numerator.value or 0) / days, 2) == value
    assert numerator.period.days == days
    assert "R7" not in checks


def test_named_deaths_of_a_week_never_meet_the_claimed_series(
    checks: dict[str, Check], dataset: Dataset
) -> None:
    assert {key for key, check in checks.items() if check.concerns("C32")} == {"R10", "X6"}
    assert {each.id for each in dataset.relations if each.concerns("S-CLAIMED")} == {"R15"}
    assert {figure.measure for _, figure in checks["R15"].inputs} == {
        dataset.series_by_id["S-CLAIMED"].measure
    }


@pytest.mark.parametrize("key", KNOWN)
def test_check_can_be_redone_by_hand(key: str, checks: dict[str, Check], dataset: Dataset) -> None:
    check = checks[key]
    assert check.formula
    assert check.inputs
    assert check.result
    assert check.numbers
    assert not check.fault
    assert not check.is_proposed
    named = re.findall(r"[A-Z]+-?[0-9A-Z][\w@-]*", check.formula)
    assert named
    assert set(named) <= set(check.keys)
    assert all(
        dataset.figure(id_) is figure
        for id_, figure in zip(
            check.keys, dict.fromkeys(figure for _, figure in check.inputs), strict=True
        )
    )
    for text in (said(check), ENGLISH.text(check.numbers), ENGLISH.text(check.question)):
        assert "{" not in text
        assert "%n" not in text
    assert said(check).endswith(".")
    assert not said(check).endswith("..")
    assert "inf" not in said(check)
