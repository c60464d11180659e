"""`tollbook self-test`: whether this installation works, one line a check, without a display."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO

from desktop.storage.opening import as_archive, open_bundled, open_dataset

Check = tuple[str, Callable[[], bool]]
PAGES = ("overview", "figures", "timeline", "breakdown", "compare", "audit")
FILES = ("chart.pdf", "chart.svg", "chart.png", "report.pdf", "report.html", "figures.xlsx")

LISTS = ("list.csv", "list.json", "list.xlsx", "list.parquet")


def self_test() -> int:
    """Run every check; 0 when all pass, 1 otherwise. A check that says anything has failed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = 0
    for name, check in _checks():
        passed, reason = _outcome(check)
        failed += not passed
        print(f"{'ok' if passed else 'FAILED'}  {name}{reason}", flush=True)
    return 1 if failed else 0


def _outcome(check: Callable[[], bool]) -> tuple[bool, str]:
    with tempfile.TemporaryFile() as heard:
        with _overheard(heard):
            try:
                passed, reason = check(), ""
            except Exception as error:  # noqa: BLE001 - whatever happens is the finding
                passed, reason = False, f": {type(error).__name__}: {error}"
        heard.seek(0)
        said = heard.read().decode("utf-8", "replace").strip()
    if said:
        return False, f"{reason}: unexpected output: {' / '.join(said.splitlines())}"
    return passed, reason


@contextmanager
def _overheard(heard: IO[bytes]) -> Iterator[None]:
    """Whatever Python, Qt and the libraries below print goes into a file for a while."""
    kept = {number: os.dup(number) for number in (1, 2) if _is_open(number)}
    for number in kept:
        os.dup2(heard.fileno(), number)
    try:
        yield
    finally:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
        for number, copy in kept.items():
            os.dup2(copy, number)
            os.close(copy)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:  # a program without a terminal may have neither
        return False
    return True


def _checks() -> Iterator[Check]:
    from desktop.storage import places

    yield "the bundled dataset is unchanged", lambda: open_bundled().is_bundled
    yield "the bundled dataset passes every check", _validates
    yield "a Tollbook file opens as what was packed", _packs
    yield "the typeface is there", _has_typeface
    for page in PAGES:
        for theme in ("light", "dark", "contrast"):
            yield f"page {page}, {theme}", partial(_paints, page, theme)
    for language in places.translations():
        yield f"the window speaks {language}", partial(_speaks, language)
        yield f"the handbook is there in {language}", partial(_explains, language)
    yield "Qt speaks Ukrainian and Russian", _qt_speaks
    yield "Ukrainian letters sort as in Ukrainian", _sorts
    for name in LISTS:
        yield f"reads and counts {name}", partial(_counts, name)
    yield "a list is saved and opens equal", _saves_lists
    yield "the Overview in words", _tells
    yield "rolling means", _smooths
    yield "every relation of the bundled dataset ends in a verdict", _audits
    for name in FILES:
        yield f"writes {name}", partial(_writes, name)
    yield "every part made by others has its licence", _licensed


def _explains(language: str) -> bool:
    """Whether the handbook has all its chapters, in words of its own."""
    from desktop.storage.handbook import FIRST, handbook

    own, first = handbook(language), handbook(FIRST)
    is_same = own[0].markdown == first[0].markdown
    return len(own) == len(first) > 0 and is_same is (language == FIRST)


def _validates() -> bool:
    from desktop.storage import places

    return bool(open_dataset(places.bundled_package(), always_validate=True).dataset.figures)


def _packs() -> bool:
    from desktop.storage import places

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "packed.tollbook"
        target.write_bytes(as_archive(places.bundled_package()))
        return open_dataset(target).dataset == open_bundled().dataset


def _has_typeface() -> bool:
    from PySide6.QtGui import QFontDatabase

    from desktop.app.offscreen import application
    from desktop.charts.style import FAMILY

    application()
    return FAMILY in QFontDatabase.families()


def _paints(page: str, theme: str) -> bool:
    """Whether a page becomes a picture of the size asked for that is not blank."""
    from PySide6.QtGui import QImage

    from desktop.app.snapshot import snapshot

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "page.png"
        snapshot(None, page, (1280, 800), target, theme)
        image = QImage(str(target))
    small = image.scaled(64, 40)
    colours = {small.pixel(x, y) for x in range(64) for y in range(40)}
    return (image.width(), image.height()) == (1280, 800) and len(colours) > 20


def _speaks(language: str) -> bool:
    """Whether a window that speaks English speaks another language when it is switched to it."""
    from desktop.app.languages import install
    from desktop.app.offscreen import make_window
    from desktop.state.app_state import AppState

    window = make_window(open_bundled(), "light", "en", AppState())
    try:
        window.store.reword(install(language))
        return window.store.wording.code == language and bool(window.windowTitle())
    finally:
        window.store.reword(install("en"))
        window.close()
        window.deleteLater()


def _qt_speaks() -> bool:
    """Whether Qt's own texts, such as those of its buttons, are there."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return all(QTranslator().load(f"qtbase_{code}", folder) for code in ("uk", "ru"))


def _sorts() -> bool:
    """Whether the rules for sorting are there: by code point, ґ, є and і would come last."""
    from PySide6.QtCore import QCollator, QLocale

    letters = sorted("яйїіизжєедґг", key=QCollator(QLocale("uk")).sortKey)
    return "".join(letters) == "гґдеєжзиіїйя"


def _counts(name: str) -> bool:
    """Whether a list of each format, in an old encoding where there is one, is read right."""
    from desktop.analysis.records.columns import records
    from desktop.storage.tables.reading import read_table

    days, words = ("2022-02-24", *["2022-02-25"] * 3), ("відомо", "ґанок", "відомо", "відомо")
    rows = [["день", "стан"], *(list(row) for row in zip(days, words, strict=True))]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        _write_list(path, rows)
        found = read_table(path)
    made = records(found.table, found.recipe, str)
    column = made.column("стан")
    return made.by is not None and column is not None and column.labels[:-1] == ("відомо", "ґанок")


def _saves_lists() -> bool:
    """Whether a list is saved as a Tollbook file and comes back equal, as does its page."""
    from PySide6.QtGui import QImage

    from desktop.app.snapshot import snapshot
    from desktop.export.packing import save_steps
    from desktop.export.work import run
    from desktop.models.opening import open_any

    with tempfile.TemporaryDirectory() as folder:
        path, target = Path(folder) / "list.csv", Path(folder) / "list.tollbook"
        rows = [["день", "стан"], *([f"2022-03-0{1 + n % 5}", "аб"[n % 2]] for n in range(20))]
        _write_list(path, rows)
        run(save_steps(open_any(path), target, with_names=True))
        picture = target.with_suffix(".png")
        snapshot(target, "records", (1280, 800), picture)
        is_painted = QImage(str(picture)).width() == 1280
        return is_painted and open_any(target).dataset == open_any(path).dataset


def _write_list(path: Path, rows: list[list[str]]) -> None:
    if path.suffix == ".xlsx":
        import xlsxwriter

        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    elif path.suffix == ".parquet":
        from desktop.storage.tables.cells import Table, coded
        from desktop.storage.tables.parquet import write_parquet

        columns = (coded(name, cells) for name, *cells in zip(*rows, strict=True))
        write_parquet(path, Table(tuple(columns), path.name))
    elif path.suffix == ".json":
        objects = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
        path.write_text(json.dumps(objects), encoding="utf-8")
    else:
        text = "".join(";".join(row) + "\n" for row in rows)
        path.write_text(text, encoding="cp1251")


def _tells() -> bool:
    from desktop.app.snapshot import overview_text

    return len(overview_text(None)) > 1000


def _smooths() -> bool:
    """Whether pandas is whole, which is imported only when something is smoothed."""
    from desktop.analysis.statistics import trailing_mean

    return trailing_mean([1.0, 2.0, 6.0], 3) == [None, None, 3.0]


def _audits() -> bool:
    """Whether the audit runs, and finds no relation that is faulty."""
    from desktop.analysis.audit.checking import audit

    checks = audit(open_bundled().dataset)
    return bool(checks) and not any(check.fault for check in checks)


def _licensed() -> bool:
    from desktop.storage.licences import components

    return all(each.texts for each in components())


def _writes(name: str) -> bool:
    """Whether a file of some size comes out that begins as such files do."""
    from desktop.export.work import run

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / name
        run(_steps(target))
        content = target.read_bytes()
    return len(content) > 5000 and content.startswith(_BEGINNINGS[target.suffix])


def _steps(target: Path) -> Iterator[float]:
    """What writes a file of this name: a chart, the report, or the figures."""
    from desktop.app.headless import start
    from desktop.export.data import data_steps
    from desktop.export.documents import report_html_steps, report_pdf_steps
    from desktop.export.paper import page_setup
    from desktop.export.report import ReportOptions
    from desktop.export.request import chart_steps
    from desktop.export.shown import shown_charts
    from desktop.models.document import Document
    from desktop.state.app_state import AppState

    document, wording = Document(open_bundled()), start("en")
    dataset = document.dataset
    if target.stem == "chart":
        request = shown_charts(document, AppState())[0]
        return chart_steps(request, dataset, wording, target)
    if target.stem == "figures":
        return data_steps(dataset.figures, dataset, wording, target)
    if target.suffix == ".html":
        return report_html_steps(document, ReportOptions(), wording, target)
    return report_pdf_steps(document, ReportOptions(), page_setup("A4"), wording, target)


_BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".svg": b"<?xml",
    ".png": b"\x89PNG",
    ".html": b"<!DOCTYPE html>",
    ".xlsx": b"PK",
}
