"""Export, print, report and copy in the real window: what is asked for is what is written."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from sessions import Start, dialogs

from desktop.analysis.filters import FigureFilter
from desktop.app.session import Session
from desktop.export import png
from desktop.models.jobs import Steps
from desktop.state.app_state import Page
from desktop.state.commands import ShowPage, set_breakdown, set_figures
from desktop.views.actions import Act
from desktop.views.data_dialog import DataDialog
from desktop.views.export_dialog import ExportDialog
from desktop.views.output_dialog import OutputDialog
from desktop.views.paper_dialog import PaperDialog
from desktop.views.timeline_page import TimelinePage

Answer = Callable[[Path], None]
Open = Callable[[Page, Act], OutputDialog]
Save = Callable[[OutputDialog, str, Path], str]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(start: Start) -> Session:
    """A window with all its pages."""
    return start()


@pytest.fixture
def open_dialog(session: Session, qtbot: QtBot) -> Open:
    """Open what an act asks for on a page."""

    def make(page: Page, act: Act) -> OutputDialog:
        session.store.dispatch(ShowPage(page))
        session.window.actions_by_id[act].trigger()
        (dialog,) = dialogs()
        assert isinstance(dialog, OutputDialog)
        if isinstance(dialog, PaperDialog):
            qtbot.waitUntil(lambda: dialog.printed is not None)
        return dialog

    return make


@pytest.fixture
def save(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Press a button that writes, answer the question for a name; returns what is said then."""

    def run(dialog: OutputDialog, name: str, path: Path) -> str:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        press(dialog, name)
        qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
        return dialog.news.text()

    return run


def press(dialog: OutputDialog, name: str) -> None:
    """Click the button of that name."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text_of(path: Path) -> str:
    """All text of a PDF."""
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def size_of(path: Path) -> tuple[float, float]:
    """The first page's width and height in millimetres."""
    box = PdfReader(path).pages[0].mediabox
    return round(float(box.width) * 25.4 / 72, 1), round(float(box.height) * 25.4 / 72, 1)


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_E, CTRL, ExportDialog),
        (Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier, DataDialog),
        (Qt.Key.Key_P, CTRL, PaperDialog),
        (Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier, PaperDialog),
    ],
)
@pytest.mark.parametrize("page", Page)
def test_shortcuts_open_dialogs_on_every_page_and_escape_closes_them(
    session: Session,
    page: Page,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    kind: type[OutputDialog],
) -> None:
    session.store.dispatch(ShowPage(page))
    QTest.keyClick(session.window, key, modifier)
    (dialog,) = dialogs()
    assert isinstance(dialog, kind)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialogs()


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_a_chart_is_written_as_it_is_shown(
    open_dialog: Open, save: Save, tmp_path: Path, ending: str
) -> None:
    dialog = open_dialog(Page.BREAKDOWN, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    dialog.format.chosen.emit(ending)
    target = tmp_path / f"Статус 1.{ending}"
    assert save(dialog, "saveChart", target) == f"Written: {target}"
    assert [each.name for each in tmp_path.glob("*.*")] == [target.name]
    if ending == "pdf":
        assert size_of(target)[0] == 85
        assert "26,618" in text_of(target)
    elif ending == "svg":
        assert "26,618" in target.read_text("utf-8")
    else:
        assert "26,618" in QImage(str(target)).text("Description")


def test_words_and_a_mark_can_be_changed_but_the_foot_stays(
    open_dialog: Open, save: Save, tmp_path: Path
) -> None:
    dialog = open_dialog(Page.BREAKDOWN, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    dialog.format.chosen.emit("svg")
    dialog.title.setText("Who they were")
    assert not dialog.note.isEnabled()
    dialog.mark.setCurrentIndex(1)
    dialog.mark.activated.emit(1)
    dialog.note.setText("one in four")
    save(dialog, "saveChart", tmp_path / "own.svg")
    own = (tmp_path / "own.svg").read_text("utf-8")
    assert ">Who they were<" in own
    assert ">one in four<" in own
    dialog.has_title.setChecked(False)
    assert not dialog.title.isEnabled()
    save(dialog, "saveChart", tmp_path / "bare.svg")
    bare = (tmp_path / "bare.svg").read_text("utf-8")
    assert ">Who they were<" not in bare
    assert "Source: BBC News Russian and Mediazona" in bare


def test_shares_and_zoomed_days_are_exported_as_they_are_seen(
    session: Session, open_dialog: Open
) -> None:
    session.store.dispatch(set_breakdown(as_shares=True))
    dialog = open_dialog(Page.BREAKDOWN, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    assert ("shares", "yes") in dialog.request().options
    dialog.close()
    page = session.window.pages[Page.TIMELINE]
    assert isinstance(page, TimelinePage)
    session.store.dispatch(ShowPage(Page.TIMELINE))
    page.plots["deaths"].zoom_to(738_500, 738_700)
    dialog = open_dialog(Page.TIMELINE, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    assert dialog.request().chart.days == (738_500, 738_700)  # type: ignore[union-attr]
    dialog.only_days.setChecked(False)
    assert dialog.request().chart.days is None  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("width", "millimetres"), [(0, 85), (1, 120), (2, 180), (3, 97), (4, 211.7)]
)
def test_the_width_is_a_column_or_a_number(
    open_dialog: Open, save: Save, tmp_path: Path, width: int, millimetres: float
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    dialog.width_choice.setCurrentIndex(width)
    dialog.width_choice.activated.emit(width)
    dialog.size_mm.setValue(97)
    dialog.size_px.setValue(800)
    save(dialog, "saveChart", tmp_path / "x.pdf")
    assert size_of(tmp_path / "x.pdf")[0] == millimetres


def test_what_cannot_be_written_is_said_and_the_old_file_stays(
    open_dialog: Open, save: Save, tmp_path: Path
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.EXPORT_CHART)
    said = save(dialog, "saveChart", tmp_path / "nowhere" / "x.pdf")
    assert "is not there" in said
    (tmp_path / "folder.pdf").mkdir()
    assert "name of a folder" in save(dialog, "saveChart", tmp_path / "folder.pdf")
    (tmp_path / "old.pdf").write_text("old")
    assert "is there already" in save(dialog, "saveChart", tmp_path / "old")
    assert (tmp_path / "old.pdf").read_text() == "old"
    assert "Written" in save(dialog, "saveChart", tmp_path / "new")
    assert (tmp_path / "new.pdf").exists()


def test_the_chart_with_the_focus_is_copied_as_picture_and_as_table(session: Session) -> None:
    session.store.dispatch(ShowPage(Page.BREAKDOWN))
    session.window.actions_by_id[Act.COPY_PICTURE].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    picture = QImage.fromData(data.data("image/png").data())
    assert "26,618" in picture.text("Description")
    assert session.store.document.dataset.digest in picture.text("Source")
    session.window.actions_by_id[Act.COPY_DATA].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "Volunteers\t26,618\t24.9 %" in data.text()
    assert data.text().splitlines()[-1].startswith("Source: ")
    assert "<td>26,618</td>" in data.html()
    session.store.dispatch(ShowPage(Page.FIGURES))
    assert not session.window.actions_by_id[Act.COPY_PICTURE].isEnabled()


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("chart", ["26,618", "Page 1 of 1", "Edition as of 2 May 2025"]),
        ("both", ["Category", "Regular contract servicemen"]),
        ("table", ["Rows of the page Breakdown", "Published by"]),
        ("report", ["Contents", "Method notes", "Sources"]),
    ],
)
def test_each_subject_is_printed_to_pdf(
    open_dialog: Open, save: Save, tmp_path: Path, qtbot: QtBot, subject: str, words: list[str]
) -> None:
    dialog = open_dialog(Page.BREAKDOWN, Act.PRINT)
    assert isinstance(dialog, PaperDialog)
    dialog.choose(subject)
    qtbot.waitUntil(lambda: dialog.printed is not None)
    assert dialog.printed is not None
    target = tmp_path / f"{subject}.pdf"
    assert "Written" in save(dialog, "savePdf", target)
    assert len(PdfReader(target).pages) == dialog.preview.count == dialog.printed.count
    assert size_of(target) == (210, 297)
    found = text_of(target)
    assert not [word for word in words if word not in found]


def test_paper_can_be_turned_and_be_of_any_size(
    open_dialog: Open, save: Save, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(Page.BREAKDOWN, Act.PRINT)
    assert isinstance(dialog, PaperDialog)
    dialog.paper.turn.chosen.emit("lying")
    qtbot.waitUntil(lambda: dialog.printed is not None)
    save(dialog, "savePdf", tmp_path / "lying.pdf")
    assert size_of(tmp_path / "lying.pdf") == (297, 210)
    dialog.paper.paper.setCurrentIndex(2)
    dialog.paper.paper.activated.emit(2)
    dialog.paper.across.setValue(120)
    dialog.paper.tall.setValue(160)
    qtbot.waitUntil(lambda: dialog.printed is not None)
    save(dialog, "savePdf", tmp_path / "own.pdf")
    assert size_of(tmp_path / "own.pdf") == (120, 160)


def test_pages_of_the_report_are_chosen_ordered_and_named(
    open_dialog: Open, save: Save, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.REPORT)
    assert isinstance(dialog, PaperDialog)
    assert dialog.subject == "report"
    dialog.chapters.item(3).setCheckState(Qt.CheckState.Unchecked)
    dialog.chapters.setCurrentRow(2)
    press(dialog, "chapterUp")
    press(dialog, "chapterUp")
    dialog.author.setText("A. Editor")
    dialog.author.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.printed is not None)
    save(dialog, "savePdf", tmp_path / "r.pdf")
    reader = PdfReader(tmp_path / "r.pdf")
    titles = [each["/Title"] for each in reader.outline if not isinstance(each, list)]
    assert titles[1:4] == ["Breakdown", "Overview", "Timeline"]
    assert reader.metadata is not None
    assert reader.metadata.author == "A. Editor"
    assert "Written" in save(dialog, "saveHtml", tmp_path / "r.html")
    assert "Put together by A. Editor" in (tmp_path / "r.html").read_text("utf-8")


def test_pages_are_turned_by_buttons_keys_and_wheel(open_dialog: Open) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.REPORT)
    assert isinstance(dialog, PaperDialog)
    last = dialog.preview.count - 1
    press(dialog, "nextPage")
    assert dialog.page.text() == f"Page 2 of {last + 1}"
    QTest.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.preview.index == last
    QTest.keyClick(dialog.preview, Qt.Key.Key_PageUp)
    assert dialog.preview.index == last - 1
    QTest.keyClick(dialog.preview, Qt.Key.Key_Home)
    assert dialog.preview.index == 0


def test_what_is_given_up_leaves_no_file(
    open_dialog: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.REPORT)
    target = tmp_path / "r.pdf"
    target.write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog, "savePdf")
    assert dialog.job is not None
    press(dialog, "cancelOutput")
    assert dialog.job is None
    assert "nothing was written" in dialog.news.text()
    press(dialog, "savePdf")
    dialog.close()
    assert target.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["r.pdf"]


def test_figures_are_written_as_shown_or_all(
    session: Session, open_dialog: Open, save: Save, tmp_path: Path
) -> None:
    session.store.dispatch(set_figures(filter=FigureFilter(text="Bashkortostan")))
    dialog = open_dialog(Page.FIGURES, Act.EXPORT_DATA)
    assert isinstance(dialog, DataDialog)
    save(dialog, "saveData", tmp_path / "all.xlsx")
    dialog.which.setCurrentIndex(0)
    assert "Bashkortostan" in dialog.which.currentText()
    dialog.format.setCurrentIndex(dialog.format.findData(".csv"))
    save(dialog, "saveData", tmp_path / "some.csv")
    dialog.format.setCurrentIndex(dialog.format.findData(".json"))
    save(dialog, "saveData", tmp_path / "some.json")
    text = (tmp_path / "some.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    shown = session.window.pages[Page.FIGURES].rows()
    assert shown is not None
    assert 0 < len(rows) < 20
    assert [row["id"] for row in rows] == [figure.id for figure in shown.figures]
    assert len(json.loads((tmp_path / "some.json").read_text("utf-8"))) == len(rows)
    assert (tmp_path / "all.xlsx").stat().st_size > 10_000


def test_what_is_typed_is_written_by_the_first_click(
    open_dialog: Open, save: Save, tmp_path: Path
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.REPORT)
    assert isinstance(dialog, PaperDialog)
    dialog.title.setFocus()
    QTest.keyClicks(dialog.title, "Spring")
    assert "Written" in save(dialog, "savePdf", tmp_path / "r.pdf")
    assert "Spring" in PdfReader(tmp_path / "r.pdf").pages[0].extract_text()


def test_nothing_is_changed_while_a_file_is_written(
    open_dialog: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(Page.OVERVIEW, Act.REPORT)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.pdf"), ""))
    press(dialog, "savePdf")
    saves = [each for each in dialog.findChildren(QPushButton) if each.objectName() == "savePdf"]
    assert not dialog.fields.isEnabled()
    assert not saves[0].isEnabled()
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert dialog.fields.isEnabled()
    assert saves[0].isEnabled()


def test_work_that_is_done_is_not_kept(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Page.BREAKDOWN, Act.PRINT)
    assert isinstance(dialog, PaperDialog)
    for margin in range(10, 20):
        dialog.paper.margins[0].setValue(margin)
        qtbot.waitUntil(lambda: dialog.printed is not None)
    qtbot.waitUntil(lambda: len(dialog.findChildren(Steps)) <= 1)


@pytest.mark.parametrize("act", [Act.EXPORT_CHART, Act.EXPORT_DATA, Act.PRINT])
def test_tab_walks_the_form_from_its_first_field_down(open_dialog: Open, act: Act) -> None:
    dialog = open_dialog(Page.BREAKDOWN, act)
    places: list[int] = []
    while (widget := dialog.focusWidget()) is not None and dialog.fields.isAncestorOf(widget):
        places.append(widget.mapTo(dialog.fields, widget.rect().topLeft()).y())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert len(places) >= 2
    assert places == sorted(places)


def test_a_huge_picture_is_refused_and_the_window_stays(
    open_dialog: Open, save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "MOST_PIXELS", 10_000)
    dialog = open_dialog(Page.BREAKDOWN, Act.EXPORT_CHART)
    assert isinstance(dialog, ExportDialog)
    dialog.format.chosen.emit("png")
    assert "too large" in save(dialog, "saveChart", tmp_path / "x.png")
    press(dialog, "copyPicture")
    assert "too large" in dialog.news.text()
    assert not list(tmp_path.glob("*.png"))
