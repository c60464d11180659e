"""Pass one chart on: its form, width and colours, its words, one mark; seen before it goes out."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.analysis.charts import Chart, annotated, retitled
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import TollbookError
from desktop.export.clipboard import chart_data, picture_data
from desktop.export.png import pixels_of
from desktop.export.request import (
    FACTORS,
    FEWEST_PIXELS,
    MOST_PIXELS,
    NARROWEST,
    WIDEST,
    WIDTHS,
    Request,
    Width,
    chart_steps,
    column_width,
    pixel_width,
    sketch_of,
)
from desktop.export.shown import chart_names, marks_of
from desktop.models.document import Document
from desktop.models.summaries import mark_summary
from desktop.models.wording import Wording
from desktop.views.controls import label
from desktop.views.looks import Looks
from desktop.views.output_dialog import OutputDialog
from desktop.views.preview import PagePreview
from desktop.views.segmented import Segmented

_TITLE = QT_TRANSLATE_NOOP("Export", "Export a chart")
_CHART = QT_TRANSLATE_NOOP("Export", "Chart")
_FORMAT = QT_TRANSLATE_NOOP("Export", "Format")
_WIDTH = QT_TRANSLATE_NOOP("Export", "Width")
_COLUMN = QT_TRANSLATE_NOOP("Export", "{number} mm: {columns}")
_COLUMNS = (
    QT_TRANSLATE_NOOP("Export", "one column"),
    QT_TRANSLATE_NOOP("Export", "one and a half"),
    QT_TRANSLATE_NOOP("Export", "two columns"),
)
_OTHER = QT_TRANSLATE_NOOP("Export", "Other, in millimetres")
_PIXELS = QT_TRANSLATE_NOOP("Export", "In pixels")
_MILLIMETRE = QT_TRANSLATE_NOOP("Export", " mm")
_PIXEL = QT_TRANSLATE_NOOP("Export", " px")
_SCALE = QT_TRANSLATE_NOOP("Export", "Pixels for each pixel of the width (96 an inch)")
_TIMES = QT_TRANSLATE_NOOP("Export", "{number}×")
_COLOURS = QT_TRANSLATE_NOOP("Export", "Colours")
THEME_NAMES = {
    "light": QT_TRANSLATE_NOOP("Export", "Light"),
    "dark": QT_TRANSLATE_NOOP("Export", "Dark"),
    "grey": QT_TRANSLATE_NOOP("Export", "Greyscale"),
}
_WITH_TITLE = QT_TRANSLATE_NOOP("Export", "With title and subtitle")
_OWN_TITLE = QT_TRANSLATE_NOOP("Export", "Title")
_OWN_SUBTITLE = QT_TRANSLATE_NOOP("Export", "Subtitle")
_MARK = QT_TRANSLATE_NOOP("Export", "Mark that stands out")
_NO_MARK = QT_TRANSLATE_NOOP("Export", "None")
_NOTE = QT_TRANSLATE_NOOP("Export", "Words beside it")
_DAYS = QT_TRANSLATE_NOOP("Export", "Only the days that are zoomed to")
_SIZE = QT_TRANSLATE_NOOP("Export", "{width} × {height} mm. The foot goes with every copy.")
_SIZE_PIXELS = QT_TRANSLATE_NOOP(
    "Export", "{width} × {height} pixels. The foot goes with every copy."
)
_PREVIEW = QT_TRANSLATE_NOOP("Export", "Preview")
_SAVE = QT_TRANSLATE_NOOP("Export", "Save…")
_COPY_PICTURE = QT_TRANSLATE_NOOP("Export", "Copy picture")
_COPY_DATA = QT_TRANSLATE_NOOP("Export", "Copy data")
_COPIED_PICTURE = QT_TRANSLATE_NOOP("Export", "The picture is on the clipboard.")
_COPIED_DATA = QT_TRANSLATE_NOOP("Export", "The data is on the clipboard, as a table.")
_KINDS = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF document"),
    "svg": QT_TRANSLATE_NOOP("Export", "SVG drawing"),
    "png": QT_TRANSLATE_NOOP("Export", "PNG picture"),
}
_LONGEST_NOTE = 60
_MM, _PX = "mm", "px"  # what the width is given in, where it is no column


class ExportDialog(OutputDialog):
    """Options on the left, the chart as it will be on the right."""

    def __init__(
        self, parent: QWidget, looks: Looks, document: Document, requests: Sequence[Request]
    ) -> None:
        super().__init__(parent, looks, "exportDialog", _TITLE)
        self._document, self._requests = document, requests
        self.chart = self.choice(
            "exportChart", chart_names(requests, looks.style.wording), self._chart_chosen
        )
        self.format = Segmented("exportFormat")
        self.width_choice = self.choice("exportWidth", self._widths(), self._changed)
        self.size_mm = self._spin("exportMillimetres", NARROWEST, WIDEST, _MILLIMETRE, 120)
        self.size_px = self._spin("exportPixels", FEWEST_PIXELS, MOST_PIXELS, _PIXEL, 800)
        self.factor = self.choice("exportScale", self._factors(), self._changed)
        self.theme = Segmented("exportTheme")
        self.has_title, self.only_days = QCheckBox(), QCheckBox()
        self.title, self.subtitle, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.mark = self.choice("exportMark", (), self._changed)
        self.preview, self.told = PagePreview(looks), label("muted")
        self._format, self._theme = "pdf", "light"
        self._build()
        self._chart_chosen()
        self.order_tabs()
        self.resize(self.looks.within(self, 1080, 760))

    def _widths(self) -> list[tuple[object, str]]:
        say = self.looks.text
        columns = [
            (width, say(_COLUMN.fill(number=round(width), columns=text)))
            for width, text in zip(WIDTHS, _COLUMNS, strict=True)
        ]
        return [*columns, (_MM, say(_OTHER)), (_PX, say(_PIXELS))]

    def _factors(self) -> list[tuple[object, str]]:
        return [(factor, self.looks.text(_TIMES.fill(number=factor))) for factor in FACTORS]

    def _spin(self, name: str, least: float, most: float, suffix: Message, value: int) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setRange(round(least), round(most))
        made.setValue(value)
        made.setSuffix(self.looks.text(suffix))
        made.setAccessibleName(self.looks.text(_WIDTH))
        made.valueChanged.connect(self._changed)
        return made

    def _build(self) -> None:
        say = self.looks.text
        self.row(_CHART, self.chart)
        self.row(_FORMAT, self.format)
        self.row(_WIDTH, self.width_choice)
        self.form.addRow(self.size_mm)
        self.form.addRow(self.size_px)
        self._factor_label = self.row(_SCALE, self.factor)
        self.row(_COLOURS, self.theme)
        for box, text, on in ((self.has_title, _WITH_TITLE, True), (self.only_days, _DAYS, True)):
            box.setText(say(text))
            box.setChecked(on)
        self.has_title.toggled.connect(self._changed)
        self.only_days.toggled.connect(self._chart_chosen)
        self.has_title.setObjectName("exportHasTitle")
        self.only_days.setObjectName("exportOnlyDays")
        self.form.addRow(self.only_days)
        self.form.addRow(self.has_title)
        for name, text, line in (
            ("exportTitle", _OWN_TITLE, self.title),
            ("exportSubtitle", _OWN_SUBTITLE, self.subtitle),
        ):
            line.setObjectName(name)
            self.row(text, line)
            line.textChanged.connect(self._changed)
        self.row(_MARK, self.mark)
        self.note.setObjectName("exportNote")
        self.note.setMaxLength(_LONGEST_NOTE)
        self.row(_NOTE, self.note)
        self.note.textChanged.connect(self._changed)
        self.factor.setCurrentIndex(1)
        self.format.chosen.connect(self._choose_format)
        self.theme.chosen.connect(self._choose_theme)
        right = QVBoxLayout()
        self.preview.setAccessibleName(say(_PREVIEW))
        right.addWidget(self.preview, 1)
        right.addWidget(self.told)
        self.body.addLayout(right, 1)
        self.offer("copyPicture", _COPY_PICTURE, self.copy_picture)
        self.offer("copyData", _COPY_DATA, self.copy_data)
        self.save_button = self.offer("saveChart", _SAVE, self.save)
        self.save_button.setDefault(True)
        self.offer_close()

    def _choose_format(self, key: str) -> None:
        self._format = key
        self._changed()

    def _choose_theme(self, key: str) -> None:
        self._theme = key
        self._changed()

    @property
    def _chosen(self) -> Request:
        """The chart chosen, cut to the days that are zoomed to unless all are wanted."""
        whole = self._requests[self.chart.currentIndex()]
        return whole.cut if self.only_days.isChecked() else whole._replace(days=None)

    def _chart_chosen(self) -> None:
        """Another chart: its own words, and its own marks to choose from."""
        chart, wording = self._chosen.chart, self.looks.style.wording
        for line, text in (
            (self.title, chart.caption.title),
            (self.subtitle, chart.caption.subtitle),
        ):
            with QSignalBlocker(line):
                line.setText(wording.text(text))
                line.setCursorPosition(0)
        self.mark.clear()
        self.mark.addItem(self.looks.text(_NO_MARK), None)
        for figure in marks_of(chart, self._document):
            self.mark.addItem(mark_summary(figure, wording), figure.id)
        self.note.clear()
        self.only_days.setVisible(self._requests[self.chart.currentIndex()].days is not None)
        self._changed()

    def _offer_choices(self) -> None:
        say = self.looks.text
        formats = [(key, key.upper()) for key in _KINDS]
        self.format.offer(formats, self._format, say(_FORMAT))
        themes = [(key, say(text)) for key, text in THEME_NAMES.items()]
        self.theme.offer(themes, self._theme, say(_COLOURS))
        chosen = self.width_choice.currentData()
        self.size_mm.setVisible(chosen == _MM)
        self.size_px.setVisible(chosen == _PX)
        for widget in (self.factor, self._factor_label):
            widget.setVisible(self._format == "png")
        for line in (self.title, self.subtitle):
            line.setEnabled(self.has_title.isChecked())
        self.note.setEnabled(self.mark.currentData() is not None)

    @property
    def _width(self) -> Width:
        chosen = self.width_choice.currentData()
        if chosen == _PX:
            return pixel_width(self.size_px.value())
        return column_width(self.size_mm.value() if chosen == _MM else chosen)

    def request(self) -> Request:
        """The chart as the form asks for it."""
        return self._chosen._replace(
            chart=self._edited(),
            width=self._width,
            theme=self._theme,
            marked=self.mark.currentData(),
            factor=self.factor.currentData(),
        )

    def _edited(self) -> Chart:
        chart = self._chosen.chart
        mark = self.mark.currentData()
        if mark is not None and self.note.text().strip():
            chart = annotated(chart, mark, self.note.text().strip())
        if not self.has_title.isChecked():
            return retitled(chart, "", "")
        own = [self.looks.text(each) for each in chart.caption[:2]]
        title, subtitle = (
            None if line.text() == text else line.text()
            for line, text in zip((self.title, self.subtitle), own, strict=True)
        )
        return retitled(chart, title, subtitle)

    def _changed(self) -> None:
        self._offer_choices()
        sketch = sketch_of(self.request(), self._wording, f".{self._format}")
        self.preview.show_leaves(sketch)
        width, height = sketch.size()
        if self._format == "png":
            wide, tall = pixels_of(sketch, self.factor.currentData())
            text = _SIZE_PIXELS.fill(width=wide, height=tall)
        else:
            text = _SIZE.fill(width=round(width), height=round(height))
        self.told.setText(self.looks.text(text))

    @property
    def _wording(self) -> Wording:
        return self.looks.style.wording

    def save(self) -> None:
        """Ask for a name and write the file."""
        request, kinds = self.request(), [(f".{self._format}", _KINDS[self._format])]
        if target := self.ask_target(_TITLE, request.name, kinds):
            steps = chart_steps(request, self._document.dataset, self._wording, target)
            self.run(steps, target)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        try:
            data = picture_data(self.request(), self._document, self._wording)
        except TollbookError as error:
            self.news.setText(self.looks.text(error.problems[0].sentence))
        else:
            self._copy(data, _COPIED_PICTURE)

    def copy_data(self) -> None:
        """Put what the chart draws on the clipboard, as a table."""
        self._copy(chart_data(self.request(), self._document, self._wording), _COPIED_DATA)

    def _copy(self, data: QMimeData, said: Message) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.news.setText(self.looks.text(said))
