"""A search finds what fits every word, the best fit first, in any script."""

# ruff: noqa: RUF001 - letters that look alike are what is tested
import pytest

from desktop.state.palette import Entry, folded, ranked

ENTRIES = folded(
    [
        Entry("page", "timeline", "Timeline", "how it ran", "months weeks"),
        Entry("figure", "C23", "Worst day of 2024", "201", "time"),
        Entry("figure", "C12", "Motor rifle", "7,441", "branch"),
        Entry("command", "copy", "Copy the table", "", "clipboard"),
        Entry("figure", "C35", "Named dead from Bashkortostan", "4,836", ""),
        Entry("page", "figures", "Усі цифри", "Ёлка Été", "Київ"),
    ]
)


def found(query: str, most: int = 50) -> list[str]:
    return [entry.key for entry in ranked(ENTRIES, query, most)]


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("time", ["timeline", "C23"]),  # begins the title; stands in the words
        ("TIME", ["timeline", "C23"]),
        ("table", ["copy"]),
        ("worst 2024", ["C23"]),
        ("2024 worst", ["C23"]),
        ("worst 2023", []),
        ("bash", ["C35"]),
        ("4,836", ["C35"]),
        ("усі", ["figures"]),
        ("УСІ ЦИФРИ", ["figures"]),
        ("елка", ["figures"]),
        ("ЁЛКА", ["figures"]),
        ("ete", ["figures"]),
        ("київ", ["figures"]),
        ("киів", []),
        ("nothing of the kind", []),
    ],
)
def test_queries(query: str, keys: list[str]) -> None:
    assert found(query) == keys


def test_a_title_that_begins_with_the_word_comes_before_one_that_holds_it() -> None:
    titles = ["Unlike the rest", "A like", "Like this", "None"]
    entries = folded([Entry("page", title, title, "something like it") for title in titles])
    keys = [entry.key for entry in ranked(entries, "like")]
    assert keys == ["Like this", "A like", "Unlike the rest", "None"]


def test_equal_fits_keep_their_order() -> None:
    entries = folded([Entry("page", str(number), "Same title") for number in range(5)])
    assert [entry.key for entry in ranked(entries, "same")] == list("01234")


@pytest.mark.parametrize("query", ["", "  "])
def test_no_query_finds_everything_in_its_order(query: str) -> None:
    assert found(query) == [each.entry.key for each in ENTRIES]


def test_no_more_than_asked_for() -> None:
    assert len(found("", most=2)) == 2
    assert found("t", most=1) == ["timeline"]
