"""Relations are proposed beside the window: after the start, and after another dataset opens."""

import gc
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sessions import DATA, Start

from desktop.analysis.audit import proposing
from desktop.app.session import Session
from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure
from desktop.models.document import Document
from desktop.state.app_state import Page
from desktop.state.commands import Select, ShowPage, set_audit
from desktop.storage.opening import Opened, open_dataset
from desktop.views.audit_page import AuditPage

PROPOSED = ["P1", "P2", "P3"]
LOOKING = "Looking for relations to propose…"
MARK = "Proposed by Tollbook: the dataset does not state this check."
WITH_FAULT = [
    {"id": "Z1", "kind": "order", "label": "?", "terms": {"larger": "C99", "smaller": "C20"}},
    {"id": "Z2", "kind": "order", "label": "?", "terms": {"larger": "C20", "smaller": "C21"}},
]
Stating = Callable[..., Path]


@pytest.fixture
def stating(tmp_path: Path) -> Stating:
    """The bundled dataset with other relations, or with none."""

    def write(*relations: dict[str, object]) -> Path:
        folder = tmp_path / f"with {len(relations)}"
        shutil.copytree(DATA, folder)
        (folder / "relations.json").write_text(json.dumps(relations), "utf-8")
        return folder / "datapackage.json"

    return write


class Held:
    """Looking for relations, which waits until it is told to go on."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.begun: list[Dataset] = []
        self.threads: set[threading.Thread] = set()
        self._propose = proposing.propose

    def propose(self, dataset: Dataset) -> object:
        """Wait, unless it is the bundled dataset; then look."""
        self.begun.append(dataset)
        self.threads.add(threading.current_thread())
        if not dataset.relations:
            self.go_on.wait(20)
        return self._propose(dataset)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """In datasets that state no relations, none is found before `go_on` is set."""
    made = Held()
    monkeypatch.setattr(proposing, "propose", made.propose)
    yield made
    made.go_on.set()


@pytest.fixture(autouse=True)
def ended(qtbot: QtBot) -> Iterator[None]:
    """Whatever works beside the window has come to its end when a test has."""
    yield
    qtbot.waitUntil(gc.isenabled, timeout=20_000)


def audit_of(session: Session) -> AuditPage:
    """The Audit, shown."""
    session.store.dispatch(ShowPage(Page.AUDIT))
    page = session.window.current_page
    assert isinstance(page, AuditPage)
    return page


def listed(session: Session) -> list[str]:
    """Ids of the checks on the Audit, top to bottom."""
    model = audit_of(session).model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def texts(page: AuditPage) -> list[str]:
    """What the visible labels of the page say."""
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def has_looked(session: Session) -> bool:
    """Whether looking for relations has come to its end."""
    return session.store.document.proposals is not None


def test_they_are_looked_for_after_the_start(start: Start, stating: Stating, qtbot: QtBot) -> None:
    session = start(open_dataset(stating()))
    page = audit_of(session)
    qtbot.waitUntil(lambda: listed(session) == PROPOSED)
    assert all(check.is_proposed for check in page.model.checks)
    page.table.setFocus()
    for check in page.model.checks:
        assert page.open_check is check
        assert MARK in texts(page)
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert gc.isenabled()


def test_the_bundled_dataset_states_all_that_would_be_proposed(start: Start, qtbot: QtBot) -> None:
    session = start()
    qtbot.waitUntil(lambda: has_looked(session))
    assert session.store.document.proposals == ()
    assert len(listed(session)) == 20
    assert MARK not in texts(audit_of(session))
    assert gc.isenabled()


def test_they_are_looked_for_after_another_dataset_was_opened(
    start: Start, stating: Stating, qtbot: QtBot
) -> None:
    session = start()
    qtbot.waitUntil(lambda: has_looked(session))
    assert len(listed(session)) == 20
    session.open_file(stating())
    qtbot.waitUntil(lambda: listed(session) == PROPOSED)
    session.open_file(None)
    qtbot.waitUntil(lambda: len(listed(session)) == 20)
    qtbot.waitUntil(lambda: has_looked(session))
    assert not set(PROPOSED) & set(listed(session))


def test_the_window_goes_on_meanwhile(
    start: Start, stating: Stating, held: Held, qtbot: QtBot
) -> None:
    session = start(open_dataset(stating()))
    qtbot.waitUntil(lambda: bool(held.begun))
    turns: list[int] = []
    timer = QTimer(session.window, interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(turns) > 50)
    assert listed(session) == []
    assert LOOKING in texts(audit_of(session))
    assert not gc.isenabled()
    session.window.list.setCurrentRow(list(Page).index(Page.FIGURES))
    assert session.store.state.page is Page.FIGURES
    assert not has_looked(session)
    held.go_on.set()
    qtbot.waitUntil(lambda: has_looked(session))
    timer.stop()
    assert listed(session) == PROPOSED
    assert LOOKING not in texts(audit_of(session))
    assert threading.main_thread() not in held.threads


def test_they_come_into_what_the_reader_is_looking_at(
    start: Start, stating: Stating, held: Held, qtbot: QtBot
) -> None:
    """The inspector and the search know of them too; what is shown stays."""
    session = start(open_dataset(stating()))
    qtbot.waitUntil(lambda: bool(held.begun))
    window = session.window
    session.store.dispatch(Select(("C26",)))
    before = session.store.state
    assert not window.inspector.findChildren(object, "related-P3")
    held.go_on.set()
    qtbot.waitUntil(lambda: has_looked(session))
    assert session.store.state == before
    assert window.inspector.findChildren(object, "related-P3")
    window.finder.open()
    QTest.keyClicks(window.finder.dialog.field, "one number stand first year")
    QTest.keyClick(window.finder.dialog.field, Qt.Key.Key_Return)
    page = audit_of(session)
    assert page.open_check is not None
    assert page.open_check.id == "P3"
    assert MARK in texts(page)


def test_a_word_that_is_being_typed_stays(
    start: Start, stating: Stating, held: Held, qtbot: QtBot
) -> None:
    session = start(open_dataset(stating()))
    qtbot.waitUntil(lambda: bool(held.begun))
    session.store.dispatch(set_audit(text="branch"))
    page = audit_of(session)
    held.go_on.set()
    qtbot.waitUntil(lambda: has_looked(session))
    assert page.search.text() == "branch"
    assert listed(session) == ["P1"]


def test_none_of_a_dataset_that_was_replaced_is_shown(
    start: Start, stating: Stating, held: Held, qtbot: QtBot
) -> None:
    session = start(open_dataset(stating()))
    first = session.store.document
    qtbot.waitUntil(lambda: held.begun == [first.dataset])
    session.open_file(None)
    qtbot.waitUntil(lambda: session.store.document is not first and has_looked(session))
    assert first.proposals is None
    shown = listed(session)
    held.go_on.set()
    qtbot.waitUntil(lambda: first.proposals is not None)
    assert [check.id for check in first.proposals or ()] == PROPOSED
    QCoreApplication.processEvents()
    assert listed(session) == shown
    assert len(shown) == 20
    assert session.store.document.proposals == ()


def test_where_nothing_can_be_proposed_the_page_says_so(
    start: Start, make_dataset: Callable[..., Dataset], make_figure: Callable[..., Figure],
    held: Held, qtbot: QtBot,
) -> None:  # fmt: skip
    dataset = make_dataset(make_figure("F1", value=3))
    session = start(Opened(dataset, Path("other.json"), is_bundled=False))
    page = audit_of(session)
    qtbot.waitUntil(lambda: bool(held.begun))
    assert LOOKING in texts(page)
    held.go_on.set()
    qtbot.waitUntil(lambda: has_looked(session))
    said = "This dataset states no relations between its figures, and none could be proposed."
    assert said in texts(page)
    assert listed(session) == []
    assert not page.search.isEnabled()
    assert not page.verdicts.isVisible()
    assert not page.has_charts
    assert not page.copy()


def test_a_faulty_relation_is_listed_as_one_beside_the_others(
    start: Start, stating: Stating, qtbot: QtBot
) -> None:
    session = start(open_dataset(stating(*WITH_FAULT)))
    qtbot.waitUntil(lambda: has_looked(session))
    page = audit_of(session)
    assert listed(session) == ["Z1", "Z2", *PROPOSED]
    verdicts = [str(page.model.index(row, 1).data()) for row in range(2)]
    assert verdicts == ["faulty relation", "holds"]
    said = texts(page.detail)
    assert "Faulty relation" in said
    sentence = "The relation is faulty: there is no figure “C99” in the dataset. Correct the id."
    assert sentence in said
    assert not page.has_charts
    session.store.dispatch(set_audit(check="Z2"))
    assert page.has_charts
    assert "45,287" in page.detail.sentence.text()


def test_garbage_is_collected_again_after_all_of_it(
    start: Start, stating: Stating, held: Held, qtbot: QtBot
) -> None:
    assert gc.isenabled()
    session = start(open_dataset(stating()))
    qtbot.waitUntil(lambda: len(held.begun) == 1)
    session.store.open(Document(session.store.document.opened))
    qtbot.waitUntil(lambda: len(held.begun) == 2)
    assert not gc.isenabled()
    held.go_on.set()
    qtbot.waitUntil(lambda: has_looked(session))
    qtbot.waitUntil(gc.isenabled)


CLOSED_MEANWHILE = """
import sys, threading
from pathlib import Path
from desktop.analysis.audit import proposing
from desktop.app.session import Session
from desktop.storage.opening import open_dataset
propose, closed = proposing.propose, threading.Event()
def wait(dataset):
    asked.set()
    closed.wait(20)
    return propose(dataset)
asked, proposing.propose = threading.Event(), wait
from PySide6.QtCore import QTimer
session = Session(open_dataset(Path(sys.argv[1])))
def close():
    if asked.is_set():
        timer.stop()
        session.window.close()
        closed.set()
timer = QTimer(interval=5)
timer.timeout.connect(close)
timer.start()
print(session.run())
"""


def test_a_window_closed_meanwhile_leaves_quietly(stating: Stating) -> None:
    run = subprocess.run(
        [sys.executable, "-c", CLOSED_MEANWHILE, str(stating())],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (run.stdout, run.returncode) == ("0\n", 0)
    assert "Error" not in run.stderr
