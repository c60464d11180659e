"""What leaves the window: copies, exports, prints, reports. The dialogs are made when asked for."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from desktop.app.languages import languages
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import TollbookError
from desktop.state.app_state import DEFAULT_COLUMNS, Page
from desktop.state.commands import ShowPage
from desktop.views.actions import Act
from desktop.views.main_window import MainWindow

OUTPUT = {
    Act.PRINT,
    Act.REPORT,
    Act.EXPORT_CHART,
    Act.SAVE,
    Act.EXPORT_DATA,
    Act.EXPORT_RECORDS,
    Act.COPY_PICTURE,
    Act.COPY_DATA,
}
TOLD_FOR = 6000  # milliseconds that news stand in the status bar
_NO_CHART = QT_TRANSLATE_NOOP(
    "Output", "There is no chart here. Its figures can be exported as data."
)
_NO_RECORDS = QT_TRANSLATE_NOOP("Output", "This dataset has no list of records. Open a list first.")
_COPIED_PICTURE = QT_TRANSLATE_NOOP("Output", "Copied as a picture: {title}")
_COPIED_DATA = QT_TRANSLATE_NOOP("Output", "Copied as a table: {title}")
_ALL_FIGURES = QT_TRANSLATE_NOOP("Output", "All figures of the dataset")


def carry_out(act: Act, window: MainWindow) -> QDialog | None:
    """Copy, or open the dialog that an act asks for; returns it."""
    if act in (Act.COPY_PICTURE, Act.COPY_DATA):
        _copy(act, window)
        return None
    dialog = _dialog(act, window)
    if dialog is None and act is Act.EXPORT_RECORDS:
        _tell(window, window.looks.text(_NO_RECORDS))
    elif dialog is None:
        _tell(window, window.looks.text(_NO_CHART))
    else:
        dialog.open()
    return dialog


def _tell(window: MainWindow, text: str) -> None:
    window.statusBar().showMessage(text, TOLD_FOR)


def _copy(act: Act, window: MainWindow) -> None:
    from desktop.export.clipboard import chart_data, picture_data
    from desktop.export.shown import shown_charts

    store, looks, page = window.store, window.looks, window.current_page
    if page is None:
        return
    found = shown_charts(store.document, store.state, page.days())
    if not found:
        _tell(window, looks.text(_NO_CHART))
        return
    request = next((each for each in found if each.chart.id == page.chart_id()), found[0])
    request = request.cut._replace(theme=looks.style.theme.name)
    made, said = picture_data, _COPIED_PICTURE
    if act is Act.COPY_DATA:
        made, said = chart_data, _COPIED_DATA
    try:
        data = made(request, store.document, store.wording)
    except TollbookError as error:
        _tell(window, looks.text(error.problems[0].sentence))
        return
    QGuiApplication.clipboard().setMimeData(data)
    _tell(window, looks.text(said.fill(title=request.chart.caption.title)))


def _records_dialog(window: MainWindow) -> QDialog | None:
    page = window.pages.get(Page.RECORDS)
    if window.store.document.records is None or page is None:
        return None
    from desktop.views.record_export_dialog import RecordExportDialog
    from desktop.views.records_page import RecordsPage

    if window.store.state.page is not Page.RECORDS:
        window.store.dispatch(ShowPage(Page.RECORDS))
    return RecordExportDialog(window, page) if isinstance(page, RecordsPage) else None


def _dialog(act: Act, window: MainWindow) -> QDialog | None:
    from desktop.export.shown import ShownRows, all_charts

    store, looks, page = window.store, window.looks, window.current_page
    document = store.document
    rows = page.rows() if page else None
    if act is Act.SAVE:
        from desktop.views.save_dialog import SaveDialog

        return SaveDialog(window, window.looks, window.store.document)
    if act is Act.EXPORT_RECORDS:
        return _records_dialog(window)
    if act is Act.EXPORT_DATA:
        from desktop.views.data_dialog import DataDialog

        return DataDialog(window, looks, document, rows)
    charts = list(all_charts(document, store.state, page.days() if page else None))
    charts.sort(key=lambda each: page is None or each.chart.id != page.chart_id())
    if act is Act.EXPORT_CHART:
        from desktop.views.export_dialog import ExportDialog

        return ExportDialog(window, looks, document, charts) if charts else None
    from desktop.export.report import Chapter
    from desktop.views.paper_dialog import REPORT, TABLE, PaperDialog

    if rows is None:
        scope = looks.text(_ALL_FIGURES)
        rows = ShownRows(document.dataset.figures, DEFAULT_COLUMNS, scope)
    dialog = PaperDialog(window, looks, document, store.state, charts, rows, languages())
    if act is Act.REPORT:
        dialog.choose(REPORT)
    elif store.state.page is Page.AUDIT:
        dialog.choose_chapter(Chapter.AUDIT)
    elif not page or not page.has_charts:
        dialog.choose(TABLE)
    return dialog
