"""The list of checks keeps Qt's contract, says what was found, and shows how it is sorted."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.analysis.audit.checking import check
from desktop.analysis.audit.listing import CheckColumn, CheckSort
from desktop.domain.dataset import Dataset, Relation
from desktop.domain.verdicts import Check
from desktop.models.check_table import COLUMNS, STRONG, CheckTableModel, verdict_text
from desktop.models.document import Document
from desktop.models.wording import Wording

Role = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal
FAILING = {"R5", "R15", "X3", "X4"}


@pytest.fixture
def checks(document: Document) -> tuple[Check, ...]:
    """What came of the bundled dataset's relations."""
    return document.stated_checks


@pytest.fixture
def model(checks: tuple[Check, ...], wording: Wording) -> CheckTableModel:
    """All of them, in their own order."""
    made = CheckTableModel(wording)
    made.show(checks, CheckSort(), wording)
    return made


def cell(
    model: CheckTableModel, key: str, column: CheckColumn, role: Role = Role.DisplayRole
) -> Any:
    """What is said of a check in a column."""
    row = model.place(key)
    assert row is not None
    return model.index(row, COLUMNS.index(column)).data(role)


def headers(model: CheckTableModel) -> list[object]:
    """What the headers say, left to right."""
    return [model.headerData(section, ACROSS) for section in range(model.columnCount())]


@pytest.mark.parametrize("count", [0, 1, 20])
def test_the_model_keeps_qts_contract(
    count: int, checks: tuple[Check, ...], wording: Wording, qtmodeltester: ModelTester
) -> None:
    model = CheckTableModel(wording)
    model.show(checks[:count], CheckSort(), wording)
    assert model.rowCount() == count
    qtmodeltester.check(model)


def test_the_contract_holds_through_changes(
    model: CheckTableModel, checks: tuple[Check, ...], wording: Wording, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.show(checks[::-1], CheckSort(CheckColumn.KIND, descending=True), wording)
    model.show((), CheckSort(), wording)
    model.show(checks[3:9], CheckSort(), Wording("uk"))
    assert [each.id for each in model.checks] == ["R5", "R6", "R8", "R9", "R10", "R11"]


def test_a_cell_has_no_cells_of_its_own(model: CheckTableModel) -> None:
    inside = model.index(0, 0)
    assert (model.rowCount(), model.columnCount()) == (20, len(COLUMNS))
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


def test_what_is_not_there_has_no_data(
    model: CheckTableModel, checks: tuple[Check, ...], wording: Wording
) -> None:
    assert model.data(QModelIndex()) is None
    old = model.index(19, 0)
    model.show(checks[:3], CheckSort(), wording)
    assert model.data(old) is None
    assert model.headerData(len(COLUMNS), ACROSS) is None
    assert model.headerData(-1, ACROSS) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Role.DecorationRole) is None


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (CheckColumn.ID, "R5"),
        (CheckColumn.VERDICT, "does not hold"),
        (CheckColumn.QUESTION, "Is 2024 three times the first year?"),
        (CheckColumn.NUMBERS, "45,287 / 17,890 = 2.53"),
        (CheckColumn.KIND, "ratio"),
    ],
)
def test_cells_of_a_check(column: CheckColumn, text: str, model: CheckTableModel) -> None:
    assert cell(model, "R5", column) == text
    assert cell(model, "R5", column, Role.AccessibleTextRole) == text


def test_the_sentence_is_said_when_pointed_at(model: CheckTableModel) -> None:
    for column in COLUMNS:
        assert "3 times would be 53,670" in cell(model, "R5", column, Role.ToolTipRole)


def test_only_a_contradiction_is_set_in_bold(
    model: CheckTableModel, checks: tuple[Check, ...]
) -> None:
    for each in checks:
        strong = {column for column in COLUMNS if cell(model, each.id, column, STRONG)}
        assert strong == ({CheckColumn.VERDICT} if each.id in FAILING else set())


@pytest.fixture
def faulty(dataset: Dataset) -> Check:
    """A relation that names a figure that there is not."""
    terms = (("total", ("C06",)), ("parts", ("C07", "C99")))
    return check(Relation("Z1", "sum of parts", "Do they add up?", terms), dataset)


def test_a_faulty_relation_is_called_so(
    faulty: Check, model: CheckTableModel, wording: Wording
) -> None:
    model.show((faulty,), CheckSort(), wording)
    assert verdict_text(faulty, wording) == "faulty relation"
    assert cell(model, "Z1", CheckColumn.VERDICT) == "faulty relation"
    assert cell(model, "Z1", CheckColumn.NUMBERS) == ""
    assert "“C99”" in cell(model, "Z1", CheckColumn.VERDICT, Role.ToolTipRole)
    assert not cell(model, "Z1", CheckColumn.VERDICT, STRONG)


def test_keys_lead_to_rows(
    model: CheckTableModel, checks: tuple[Check, ...], wording: Wording
) -> None:
    assert [model.place(each.id) for each in checks] == list(range(20))
    model.show(checks[::-1], CheckSort(descending=True), wording)
    assert model.place("R1") == 19
    model.show(checks[5:], CheckSort(), wording)
    assert model.place("R1") is None
    assert model.place(None) is None


def test_headers_show_the_order(
    model: CheckTableModel, checks: tuple[Check, ...], wording: Wording
) -> None:
    plain = ["Id", "Verdict", "Question", "Numbers", "Kind"]
    assert headers(model) == plain
    model.show(checks, CheckSort(descending=True), wording)
    assert headers(model) == ["Id ↓", *plain[1:]]
    for section, column in enumerate(COLUMNS[1:], 1):
        for descending, arrow in ((False, " ↑"), (True, " ↓")):
            model.show(checks, CheckSort(column, descending), wording)
            others = [text for place, text in enumerate(headers(model)) if place != section]
            assert headers(model)[section] == plain[section] + arrow
            assert others == [text for place, text in enumerate(plain) if place != section]


def test_headers_stand_where_their_texts_do(model: CheckTableModel) -> None:
    for section in range(len(COLUMNS)):
        side = model.headerData(section, ACROSS, Role.TextAlignmentRole)
        assert int(side) & Qt.AlignmentFlag.AlignLeft.value


def test_another_language_rewords_the_numbers(
    model: CheckTableModel, checks: tuple[Check, ...]
) -> None:
    told: list[bool] = []
    model.modelReset.connect(lambda: told.append(True))
    model.show(checks, CheckSort(), Wording("uk"))
    assert told == [True]
    assert cell(model, "R5", CheckColumn.NUMBERS).startswith("45\N{NO-BREAK SPACE}287")


def test_every_cell_says_something(model: CheckTableModel, checks: tuple[Check, ...]) -> None:
    silent = [
        f"{each.id} {column}" for each in checks for column in COLUMNS
        if not cell(model, each.id, column)
    ]  # fmt: skip
    assert not silent
