"""The tables of an import as item models, and the work beside the window."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.analysis.importing.facts import facts
from desktop.domain.messages import Message
from desktop.domain.problems import Problem, TollbookError
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Recipe, Role
from desktop.models.column_table import ColumnModel
from desktop.models.looking import Looking
from desktop.models.preview_table import STATE, PreviewModel, State
from desktop.models.wording import Wording
from desktop.storage.tables.cells import Table, coded

TABLE = Table(
    (
        coded("day", ["2022-03-01", "n/a", "soon"]),
        coded("n", ["1234567", "", "six"]),
        coded("year", ["2021", "2022", "2022"]),
        coded("note", ["a\nb", "c", "d"]),
    ),
    "t",
)
RECIPE = Recipe(
    (
        ColumnRecipe("day", Kind.DATE, Role.EVENT_DATE),
        ColumnRecipe("n", Kind.NUMBER, Role.COUNT),
        ColumnRecipe("year", Kind.NUMBER),
        ColumnRecipe("note", Kind.TEXT, Role.IGNORED),
    )
)


def texts(model: PreviewModel | ColumnModel, column: int) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def preview(wording: Wording) -> PreviewModel:
    model = PreviewModel(wording)
    model.show(TABLE, RECIPE, wording, shows_names=True)
    return model


def test_cells_are_shown_as_they_are_read(preview: PreviewModel) -> None:
    assert texts(preview, 0) == ["1 Mar 2022", "[missing]", "soon"]
    assert texts(preview, 1) == ["1,234,567", "[missing]", "six"]
    assert texts(preview, 2) == ["2021", "2022", "2022"]  # years have no separators
    states = [preview.index(row, 1).data(STATE) for row in range(3)]
    assert states == [State.READ, State.MISSING, State.UNREAD]
    assert preview.index(0, 3).data(STATE) == State.IGNORED


def test_names_of_people_are_said_nowhere_until_asked_for(wording: Wording) -> None:
    recipe = RECIPE.changed("note", role=Role.NAME)
    model = PreviewModel(wording)
    model.show(TABLE, recipe, wording, shows_names=False)
    index = model.index(0, 3)
    said = [index.data(Qt.ItemDataRole(role)) for role in range(16)]
    assert texts(model, 3) == ["[name hidden]"] * 3
    assert not [each for each in said if isinstance(each, str) and each.startswith("a")]


def test_headers_and_tips_say_what_cells_are(preview: PreviewModel) -> None:
    across, tip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    assert preview.headerData(1, across) == "n\nNumber"
    assert preview.headerData(1, across, tip) == "n: Number, count"
    assert preview.index(1, 0).data(tip) == 'missing: the file says "n/a"'
    assert preview.index(2, 1).data(tip) == "not read as a number"
    at_right = preview.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert at_right & int(Qt.AlignmentFlag.AlignRight)


def test_models_keep_the_rules_of_models(
    preview: PreviewModel, wording: Wording, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(preview)
    columns = ColumnModel(wording)
    columns.show(RECIPE, {}, wording)
    qtmodeltester.check(columns)
    preview.clear()
    assert (preview.rowCount(), preview.columnCount()) == (0, 0)


def test_columns_say_what_is_missing_once_it_is_known(wording: Wording) -> None:
    model = ColumnModel(wording)
    model.show(RECIPE, {}, wording)
    assert texts(model, 3) == ["…"] * 4
    known = {
        each: facts(cells, each, ".")
        for each, cells in zip(RECIPE.columns, TABLE.columns, strict=True)
    }
    model.show(RECIPE, known, wording)
    assert texts(model, 3) == ["1", "1", "0", "0"]
    assert texts(model, 4) == ["1", "1", "0", "0"]
    assert model.index(0, 4).data(STATE) == State.UNREAD
    unclear = RECIPE.changed("day", order=DateOrder.UNKNOWN)
    model.show(unclear, {}, wording)
    assert texts(model, 1)[0] == "Date, unclear"


def test_dates_that_are_unclear_are_shown_as_they_stand(wording: Wording) -> None:
    table = Table((coded("day", ["01/02/2022", "-"]),), "t")
    model = PreviewModel(wording)
    column = ColumnRecipe("day", Kind.DATE, order=DateOrder.UNKNOWN)
    model.show(table, Recipe((column,)), wording, shows_names=True)
    assert texts(model, 0) == ["01/02/2022", "[missing]"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "day\nDate, unclear"


def test_work_tells_its_end_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    threads: list[object] = []
    work_threads: list[object] = []

    def work(progress: Callable[[float], None]) -> int:
        progress(0.5)
        work_threads.append(threading.current_thread())
        return 7

    job = Looking(work)
    for signal in (job.progressed, job.done):
        signal.connect(lambda _told: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.done) as told:
        job.start()
    assert told.args == [7]
    assert work_threads != [threading.main_thread()]
    assert threads == [threading.main_thread()] * 2


def test_problems_and_errors_are_told_apart(qtbot: QtBot) -> None:
    problem = Problem("a.csv", Message("", "It is broken."))

    def refuse(_progress: Callable[[float], None]) -> None:
        raise TollbookError(problem)

    def fail(_progress: Callable[[float], None]) -> None:
        raise KeyError("x")

    job = Looking(refuse)
    with qtbot.waitSignal(job.refused) as refused:
        job.start()
    assert refused.args == [(problem,)]
    job = Looking(fail)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert isinstance(failed.args[0], KeyError)


def test_work_that_is_given_up_ends_and_tells_nothing(qtbot: QtBot) -> None:
    goes_on, ended = threading.Event(), threading.Event()

    def work(progress: Callable[[float], None]) -> None:
        goes_on.wait(5)
        try:
            progress(0.5)
        finally:
            ended.set()

    job = Looking(work)
    told: list[object] = []
    for signal in (job.done, job.refused, job.failed, job.progressed):
        signal.connect(told.append)
    job.start()
    job.give_up()
    goes_on.set()
    qtbot.waitUntil(ended.is_set)
    qtbot.wait(50)
    assert not told
