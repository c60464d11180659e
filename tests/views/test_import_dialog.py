"""The import of a table of one's own, by clicks and keys: nothing opens that was not agreed to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from clipping import clipped
from driving import choose_item, click, click_named, named_button, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.measures import Bound, Measure
from desktop.domain.tables import ColumnRecipe, DateOrder, Kind, Recipe, Role, TextFormat
from desktop.state.importing import Step
from desktop.storage import places
from desktop.storage.recipes import RecipeBook
from desktop.storage.tables.reading import read_table
from desktop.views.import_dialog import ImportDialog
from desktop.views.main_window import MainWindow

FILES = Path(__file__).parents[3] / "shared" / "testdata"
needs_files = pytest.mark.skipif(not FILES.is_dir(), reason="the files of others are not here")
Open = Callable[..., ImportDialog]

OTHER_COLUMNS = (
    "other.csv has other columns: without date, change, total, and with day, n. It is left out; "
    "open it by itself."
)
LIST = "Name;Died;Age;Region;Deaths\n" + "".join(
    f"Person {row};{row % 12 + 1:02d}/{5 * row % 11 + 1:02d}/2022;{age};Kyiv;{row}\n"
    for row, age in enumerate(
        ["23", "n/a", "-", "45*", "six", "31", "", "50", "61", "44", "20", "9"]
    )
)


@pytest.fixture
def open_import(open_window: Callable[..., MainWindow], qtbot: QtBot) -> Open:
    """Open the dialog on files, and wait until the first rows are there."""

    def make(*paths: Path, offered: Recipe | None = None, theme: str = "light") -> ImportDialog:
        window = open_window(theme=theme)
        book = RecipeBook(places.settings_folder())
        if offered is not None:
            book.keep(offered)
        dialog = ImportDialog(window, window.looks, paths, book)
        dialog.open()
        idle(qtbot, dialog)
        return dialog

    return make


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people_2024-05-31.csv"
    path.write_text(LIST, encoding="cp1251")
    return path


def idle(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.job is None)
    settle()


def go_on(qtbot: QtBot, dialog: ImportDialog, times: int = 1) -> None:
    for _ in range(times):
        click_named(dialog, "importNext")
        idle(qtbot, dialog)


def said(dialog: ImportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def header(dialog: ImportDialog) -> list[str]:
    model = dialog.source.model
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(each, across)) for each in range(model.columnCount())]


def first_row(dialog: ImportDialog) -> list[str]:
    model = dialog.source.model
    return [str(model.index(0, each).data()) for each in range(model.columnCount())]


def look_at(dialog: ImportDialog, name: str) -> None:
    table = dialog.columns.table
    names = [each.name for each in dialog.state.recipe.columns]
    index = table.model().index(names.index(name), 0)
    table.scrollTo(index)
    click(table.viewport(), table.visualRect(index).center())


def test_a_list_is_opened_by_clicks(open_import: Open, people: Path, qtbot: QtBot) -> None:
    dialog = open_import(people)
    kinds = [each.partition("\n")[2] for each in header(dialog)]
    assert kinds == ["Text", "Date, unclear", "Text", "Category", "Number"]
    go_on(qtbot, dialog)
    assert dialog.state.step is Step.COLUMNS
    assert not named_button(dialog, "importNext").isEnabled()
    assert said(dialog, "news") == 'Choose how the dates of "Died" are written before you go on.'
    assert said(dialog, "importAsk").splitlines()[1:] == [
        "02/06/2022 is 2 June 2022 with the day first, 6 February 2022 with the month first.",
        "03/11/2022 is 3 November 2022 with the day first, 11 March 2022 with the month first.",
    ]
    click_named(dialog, "importOrder-mdy")
    idle(qtbot, dialog)
    assert said(dialog, "news") == ""
    go_on(qtbot, dialog)
    assert dialog.meaning.title.text() == "People"
    assert said(dialog, "importDay") == "The day that the numbers were known: 31 May 2024."
    choose_item(dialog.meaning.measure, "Confirmed deaths (named)")
    choose_item(dialog.meaning.bound, "at least")
    go_on(qtbot, dialog)
    assert said(dialog, "finding-read") == "12 rows were read."
    with qtbot.waitSignal(dialog.accepted_recipe) as told:
        click_named(dialog, "importOpen")
    recipe = told.args[0]
    assert recipe.text == TextFormat("utf-8", ";", ".", 0)
    assert recipe.column("Died") == ColumnRecipe(
        "Died", Kind.DATE, Role.EVENT_DATE, DateOrder.MONTH_FIRST
    )
    meaning = recipe.meaning
    assert (meaning.measure, meaning.bound) == (Measure.CONFIRMED, Bound.AT_LEAST)
    assert isinstance(meaning.measure, Measure)  # Qt makes plain texts of such values
    assert isinstance(meaning.bound, Bound)
    assert (meaning.title, meaning.as_of) == ("People", date(2024, 5, 31))
    assert read_table(people, recipe).table.rows == 12


def test_it_is_walked_through_by_keyboard_alone(
    open_import: Open, people: Path, qtbot: QtBot
) -> None:
    dialog = open_import(people)
    tell = qtbot.waitSignal(dialog.accepted_recipe)

    def key(*keys: Qt.Key) -> None:
        for each in keys:
            QTest.keyClick(QApplication.focusWidget() or dialog, each)
            idle(qtbot, dialog)

    key(Qt.Key.Key_Return)
    assert dialog.state.step is Step.COLUMNS
    assert QApplication.focusWidget() is dialog.columns.table
    for _ in range(10):
        key(Qt.Key.Key_Tab)
        if (QApplication.focusWidget() or dialog).objectName() == "importOrder-dmy":
            break
    key(Qt.Key.Key_Space)
    assert dialog.state.chosen is not None
    assert dialog.state.chosen.order is DateOrder.DAY_FIRST
    key(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    assert dialog.state.step is Step.MEANING
    assert QApplication.focusWidget() is dialog.meaning.title
    QTest.keyClick(dialog.meaning.title, Qt.Key.Key_End)
    QTest.keyClicks(dialog.meaning.title, " of Kyiv")
    key(Qt.Key.Key_Return)
    assert dialog.state.step is Step.REVIEW
    with tell as told:
        key(Qt.Key.Key_Return)
    assert told.args[0].meaning.title == "People of Kyiv"


def test_every_control_has_a_name(open_import: Open, people: Path, qtbot: QtBot) -> None:
    dialog = open_import(people)
    go_on(qtbot, dialog)
    click_named(dialog, "importOrder-dmy")
    idle(qtbot, dialog)
    go_on(qtbot, dialog, 2)
    for widget in dialog.findChildren(QWidget):
        is_ours = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName()
        is_empty = isinstance(widget, QLabel) and widget.isHidden()
        if is_ours and not is_empty and not widget.objectName().startswith("qt_"):
            text = getattr(widget, "text", lambda: "")()
            assert widget.accessibleName() or text, widget.objectName()


def test_reading_otherwise_is_seen_at_once(open_import: Open, people: Path, qtbot: QtBot) -> None:
    dialog = open_import(people)
    choose_item(dialog.source.delimiter, "Comma")
    idle(qtbot, dialog)
    assert header(dialog) == ["Name;Died;Age;Region;Deaths\nText"]
    choose_item(dialog.source.delimiter, "Semicolon")
    choose_item(dialog.source.header, "None")
    idle(qtbot, dialog)
    assert header(dialog)[0] == "column 1\nText"
    assert first_row(dialog)[0] == "Name"
    choose_item(dialog.source.header, "Row 2")
    idle(qtbot, dialog)
    assert header(dialog)[0] == "Person 0\nText"
    go_on(qtbot, dialog)
    assert dialog.state.recipe.text.header == 1


def test_what_cannot_be_read_so_is_said_and_mended(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "short.csv"
    path.write_text("day,n\n2022-03-01,1\n2022-03-02,2\n", encoding="utf-8")
    dialog = open_import(path)
    choose_item(dialog.source.header, "Row 9")
    idle(qtbot, dialog)
    assert "no rows below its column names" in said(dialog, "news")
    assert dialog.source.model.rowCount() == 0
    assert not named_button(dialog, "importNext").isEnabled()
    choose_item(dialog.source.header, "Row 1")
    idle(qtbot, dialog)
    assert (said(dialog, "news"), first_row(dialog)) == ("", ["1 Mar 2022", "1"])


def test_the_decimal_sign_changes_what_is_read(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "n.csv"
    path.write_text("name;n\na;1,234\nb;2,500\n", encoding="utf-8")
    dialog = open_import(path)
    assert first_row(dialog)[1] == "1,234"
    choose_item(dialog.source.decimal, "Comma: 1,5")
    idle(qtbot, dialog)
    assert first_row(dialog)[1] == "1.23"


def test_sheets_are_offered_where_there_are_several(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for sheet, cells in (("Deaths", [["day", "n"], ["x", 1]]), ("Other", [["a"], [2], [3]])):
            made = book.add_worksheet(sheet)
            for row, values in enumerate(cells):
                made.write_row(row, 0, values)
    dialog = open_import(path)
    assert not dialog.source.encoding.isVisible()
    choose_item(dialog.source.sheet, "Other")
    idle(qtbot, dialog)
    assert header(dialog) == ["a\nNumber"]
    assert dialog.state.recipe.sheet == "Other"


def test_columns_say_what_is_missing_and_what_cannot_be_read(
    open_import: Open, people: Path, qtbot: QtBot
) -> None:
    dialog = open_import(people)
    go_on(qtbot, dialog)
    look_at(dialog, "Age")
    assert (
        said(dialog, "importMissing") == '3 cells are missing: 1 empty, 1 with "-", 1 with "n/a".'
    )
    choose_item(dialog.columns.kind, "Number")
    idle(qtbot, dialog)
    assert "could not be read as such and would count as missing: six." in said(
        dialog, "importUnread"
    )
    choose_item(dialog.columns.role, "Age")
    idle(qtbot, dialog)
    assert dialog.state.recipe.columns[2] == ColumnRecipe("Age", Kind.NUMBER, Role.AGE)
    assert "45* → 45" in said(dialog, "importSamples")


def test_a_column_of_dates_can_be_text_and_a_date_again(
    open_import: Open, people: Path, qtbot: QtBot
) -> None:
    dialog = open_import(people)
    go_on(qtbot, dialog)
    choose_item(dialog.columns.kind, "Text")
    idle(qtbot, dialog)
    assert named_button(dialog, "importNext").isEnabled()
    choose_item(dialog.columns.kind, "Date")
    idle(qtbot, dialog)
    assert not named_button(dialog, "importNext").isEnabled()


def test_a_day_that_could_be_two_is_not_guessed(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "series.csv"
    path.write_text("day,n\n2022-03-01,1\n2022-03-02,2\n", encoding="utf-8")
    dialog = open_import(path)
    go_on(qtbot, dialog, 2)
    assert said(dialog, "importDay") == "The day that the numbers were known is not stated."
    for typed, day in (("03/04/2024", None), ("2024-04-03", date(2024, 4, 3)), ("x", None)):
        dialog.meaning.day.selectAll()
        QTest.keyClicks(dialog.meaning.day, typed)
        assert dialog.state.recipe.meaning.as_of == day
        assert ("Write the year first" in said(dialog, "importDay")) == (day is None)
    dialog.meaning.title.selectAll()
    QTest.keyClick(dialog.meaning.title, Qt.Key.Key_Delete)
    assert not named_button(dialog, "importNext").isEnabled()
    QTest.keyClicks(dialog.meaning.title, "T")
    box = dialog.meaning.unit
    box.lineEdit().selectAll()
    QTest.keyClicks(box, "pieces")
    assert dialog.state.recipe.meaning.unit == "pieces"
    choose_item(box, "people")
    assert dialog.state.recipe.meaning.unit == "people"


def test_back_keeps_what_was_said(open_import: Open, people: Path, qtbot: QtBot) -> None:
    dialog = open_import(people)
    go_on(qtbot, dialog)
    click_named(dialog, "importOrder-dmy")
    idle(qtbot, dialog)
    go_on(qtbot, dialog)
    QTest.keyClicks(dialog.meaning.publisher, "Somebody")
    for _ in range(2):
        click_named(dialog, "importBack")
        idle(qtbot, dialog)
    assert dialog.state.step is Step.SOURCE
    go_on(qtbot, dialog, 3)
    assert dialog.state.step is Step.REVIEW
    assert dialog.state.recipe.meaning.publisher == "Somebody"
    assert dialog.state.recipe.columns[1].order is DateOrder.DAY_FIRST


def test_closing_changes_nothing(open_import: Open, people: Path, qtbot: QtBot) -> None:
    before = people.read_bytes()
    dialog = open_import(people)
    told: list[object] = []
    dialog.accepted_recipe.connect(told.append)
    go_on(qtbot, dialog)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert (told, people.read_bytes()) == ([], before)


def test_work_can_be_given_up_and_begun_again(
    open_import: Open, people: Path, qtbot: QtBot
) -> None:
    dialog = open_import(people)
    dialog.next_button.click()
    dialog.give_up()
    assert (dialog.job, dialog.state.step) == (None, Step.SOURCE)
    assert said(dialog, "news") == "Given up. Go on with Next, or close."
    go_on(qtbot, dialog)
    assert dialog.state.step is Step.COLUMNS


def test_a_file_that_is_none_is_refused_in_a_sentence(open_import: Open, tmp_path: Path) -> None:
    dialog = open_import(tmp_path / "none.csv")
    assert said(dialog, "news").startswith("none.csv: The file does not exist.")
    assert not named_button(dialog, "importNext").isEnabled()


def test_a_recipe_that_was_kept_is_used_and_says_so(open_import: Open, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    path.write_text("day,n\n01/02/2022,1\n02/03/2022,2\n", encoding="utf-8")
    day = ColumnRecipe("day", Kind.DATE, Role.REPORT_DATE, DateOrder.MONTH_FIRST)
    kept = Recipe((day, ColumnRecipe("n", Kind.NUMBER, Role.CUMULATIVE)))
    dialog = open_import(path, offered=kept)
    assert said(dialog, "importKnown").startswith("Read as you read the last file")
    assert dialog.state.recipe.columns == kept.columns
    assert first_row(dialog)[0] == "2 Jan 2022"


def test_what_is_known_by_names_alone_says_so(open_import: Open, tmp_path: Path) -> None:
    path = tmp_path / "acled.csv"
    path.write_text(
        "event_id_cnty,event_date,event_type,fatalities\nUKR1,01 March 2022,Battles,3\n"
        "UKR2,02 March 2022,Battles,0\n",
        encoding="utf-8",
    )
    dialog = open_import(path)
    assert "Not checked with a real file of theirs" in said(dialog, "importUnverified")
    assert said(dialog, "importKnown") == ""
    assert dialog.state.recipe.meaning.publisher == "ACLED"


def test_a_package_of_others_leads_to_its_table(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "list.csv").write_text("day;n\n03/04/2022;1\n04/05/2022;2\n", encoding="utf-8")
    package = tmp_path / "datapackage.json"
    package.write_text(
        '{"title": "Losses", "resources": [{"path": "list.csv", "schema": {"fields": '
        '[{"name": "day", "type": "date", "format": "%d/%m/%Y"}]}}]}',
        encoding="utf-8",
    )
    dialog = open_import(package)
    assert dialog.paths == (tmp_path / "list.csv",)
    go_on(qtbot, dialog, 2)
    assert dialog.meaning.title.text() == "Losses"
    assert dialog.state.recipe.columns[0].order is DateOrder.DAY_FIRST


@needs_files
def test_editions_are_read_alike_and_others_are_named(
    open_import: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    editions = sorted((FILES / "mediazona_editions").glob("*.csv"))[:4]
    other = tmp_path / "other.csv"
    other.write_text("day,n\n2022-03-01,1\n", encoding="utf-8")
    dialog = open_import(*editions, other)
    assert said(dialog, "importKnown").startswith("Recognised: Mediazona")
    assert said(dialog, "importFiles") == (
        f"{editions[0].name} is shown. What you say of it is used for all 5 files that have the "
        "same columns."
    )
    go_on(qtbot, dialog, 3)
    files = [each.text() for each in dialog.findChildren(QLabel, "finding-files")]
    assert files == [
        OTHER_COLUMNS,
        "4 files have these columns and are read in this way.",
    ]
    assert dialog.paths == tuple(editions)
    assert "total is the running sum of change in every row." in said(dialog, "finding-sums")


@needs_files
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(820, 560), (1280, 800)], ids=["small", "large"])
def test_nothing_is_cut_off(
    open_import: Open, size: tuple[int, int], theme: str, qtbot: QtBot
) -> None:
    dialog = open_import(FILES / "gaza" / "casualties_daily.json", theme=theme)
    dialog.resize(*size)
    settle()
    assert not clipped(dialog)
    for _ in range(3):
        go_on(qtbot, dialog)
        assert not clipped(dialog)


def test_nothing_is_cut_off_where_something_is_asked(
    open_import: Open, people: Path, qtbot: QtBot
) -> None:
    dialog = open_import(people, people.with_name("none.csv"))
    dialog.resize(820, 560)
    settle()
    assert not clipped(dialog)
    go_on(qtbot, dialog)
    assert not clipped(dialog)


def test_names_of_people_are_hidden_until_asked_for(open_import: Open, people: Path) -> None:
    dialog = open_import(people)
    assert "Person" not in " ".join(first_row(dialog))
    dialog.source.names.click()
    assert "Person" in " ".join(first_row(dialog))
