"""What dialogs that write files share: a form, a preview, progress, and what went wrong."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.problems import Problem
from desktop.models.jobs import Steps
from desktop.models.looking import Looking, in_steps
from desktop.views.controls import button, label, scrolled
from desktop.views.looks import Looks
from desktop.views.segmented import Segmented

_CANCEL = QT_TRANSLATE_NOOP("Output", "Cancel")
_CLOSE = QT_TRANSLATE_NOOP("Output", "Close")
_WRITTEN = QT_TRANSLATE_NOOP("Output", "Written: {name}")
_GIVEN_UP = QT_TRANSLATE_NOOP("Output", "Given up; nothing was written.")
_RATE = QT_TRANSLATE_NOOP("Output", "{rows} rows a second")
_TAKEN = QT_TRANSLATE_NOOP(
    "Output", "{name} is there already. To replace it, choose it by its whole name."
)
_OPEN_FOLDER = QT_TRANSLATE_NOOP("Output", "Open the folder")
_PROGRESS = QT_TRANSLATE_NOOP("Output", "Progress")
_FORM_WIDTH, _WIDEST_FORM, _WIDEST_LIST = 350, 560, 640


class OutputDialog(QDialog):
    """A form on the left, a preview on the right where there is one, buttons and news below."""

    def __init__(self, parent: QWidget, looks: Looks, name: str, title: Message) -> None:
        super().__init__(parent)
        self.looks = looks
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(looks.text(title))
        self.job: Steps | Looking | None = None
        self._written: Path | None = None
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setContentsMargins(0, 0, 8, 0)
        self.form.setVerticalSpacing(6)
        self.body, self.buttons = QHBoxLayout(), QHBoxLayout()
        self.news = label(wraps=True)
        self.news.setObjectName("news")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(looks.text(_PROGRESS))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.cancel = button("", "cancelOutput", self.give_up)
        self.folder = button("link", "openFolder", self._open_folder)
        self.cancel.setText(looks.text(_CANCEL))
        self.folder.setText(looks.text(_OPEN_FOLDER))
        self._lay_out()
        for widget in (self.bar, self.cancel, self.folder):
            widget.hide()

    def _lay_out(self) -> None:
        self.fields = QWidget()
        self.fields.setLayout(self.form)
        scroll = scrolled(self.fields)
        scroll.setObjectName("outputForm")
        scroll.setFixedWidth(min(self.looks.pixels(_FORM_WIDTH), _WIDEST_FORM))
        self.body.addWidget(scroll)
        self.body.setSpacing(14)
        news = QHBoxLayout()
        news.addWidget(self.news, 1)
        for widget in (self.folder, self.bar, self.cancel):
            news.addWidget(widget)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(self.body, 1)
        column.addLayout(news)
        column.addLayout(self.buttons)
        self.buttons.addStretch(1)

    def row(self, text: Message, field: QWidget | QLayout) -> QLabel:
        """A labelled row of the form; a widget is named after it for those who listen."""
        named = label("field")
        named.setText(self.looks.text(text))
        if isinstance(field, Segmented):
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if isinstance(field, QWidget):
            field.setAccessibleName(named.text())
            named.setBuddy(field)
        self.form.addRow(named, field)
        return named

    def choice(
        self, name: str, options: Sequence[tuple[object, str]], changed: Callable[[], object]
    ) -> QComboBox:
        """A list of (data, text) to choose one from."""
        made = QComboBox()
        made.setObjectName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(20)
        for data, text in options:
            made.addItem(text, data)
            made.setItemData(made.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        made.view().setMinimumWidth(min(made.view().sizeHintForColumn(0) + 24, _WIDEST_LIST))
        made.activated.connect(lambda _row: changed())
        return made

    def offer(self, name: str, text: Message, action: Callable[[], object]) -> QPushButton:
        """A button at the foot."""
        made = button("", name, action)
        made.setText(self.looks.text(text))
        made.setAutoDefault(False)
        self.buttons.addWidget(made)
        return made

    def offer_close(self) -> None:
        """The last button."""
        self.offer("closeOutput", _CLOSE, self.close)

    def order_tabs(self) -> None:
        """Let Tab walk the form row by row, and begin there: parts of it were made later."""
        roles = QFormLayout.ItemRole
        order: list[QWidget] = []
        for row in range(self.form.rowCount()):
            for role in (roles.FieldRole, roles.SpanningRole):
                item = self.form.itemAt(row, role)
                order += _focusable(item) if item else []
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        if order:
            order[0].setFocus()

    def ask_target(
        self, title: Message, name: str, kinds: Sequence[tuple[str, Message]]
    ) -> Path | None:
        """Ask for a file to write; (ending, what it is) are the forms, the first is proposed."""
        filters = [f"{self.looks.text(text)} (*{ending})" for ending, text in kinds]
        wanted = name + kinds[0][0]
        chosen, used = QFileDialog.getSaveFileName(
            self, self.looks.text(title), wanted, ";;".join(filters)
        )
        endings = [ending for ending, _ in kinds]
        path = Path(chosen)
        if not chosen or path.suffix.lower() in endings:
            return path if chosen else None
        path = path.with_name(
            path.name + (endings[filters.index(used)] if used in filters else endings[0])
        )
        if path.exists():  # the system has asked about another name
            self.news.setText(self.looks.text(_TAKEN.fill(name=path.name)))
            return None
        return path

    def run(self, steps: Iterator[float], target: Path, said: Message | None = None) -> None:
        """Write `target` in steps, with progress, and say how it ended: `said` if it went well."""
        self._start(Steps(steps, self), target, said)

    def run_beside(self, steps: Iterator[float], target: Path, rows: int) -> None:
        """The same in a thread, for so many rows; how many are written in a second is told."""
        job = Looking(in_steps(steps))
        job.progressed.connect(lambda _share: self._tell_rate(job.rate(rows)))
        self._start(job, target)

    def _tell_rate(self, rows: float) -> None:
        if self.bar.isVisible():
            number = self.looks.style.wording.number(round(rows))
            self.news.setText(self.looks.text(_RATE.fill(rows=number)))

    def _start(self, job: Steps | Looking, target: Path, said: Message | None = None) -> None:
        self.give_up()
        job.progressed.connect(lambda done: self.bar.setValue(round(done * 1000)))
        job.done.connect(lambda: self._done(target, said))
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)
        self.job = job
        self.news.setText("")
        self._show_busy(is_busy=True)
        job.start()

    def _show_busy(self, *, is_busy: bool) -> None:
        self.bar.setValue(0)
        self.bar.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        self.fields.setEnabled(not is_busy)
        self.folder.setVisible(not is_busy and self._written is not None)
        for index in range(self.buttons.count()):
            if (item := self.buttons.itemAt(index)) and (widget := item.widget()):
                widget.setEnabled(not is_busy or widget.objectName() == "closeOutput")

    def _end(self) -> None:
        self.job = None
        self._show_busy(is_busy=False)

    def _done(self, target: Path, said: Message | None) -> None:
        self._written = None if said else target
        self._end()
        self.news.setText(self.looks.text(said or _WRITTEN.fill(name=str(target))))

    def _refused(self, problems: Sequence[Problem]) -> None:
        self._written = None
        self._end()
        self.news.setText("\n".join(map(self.looks.problem, problems)))

    def _failed(self, error: BaseException) -> None:
        self._end()
        raise error

    def give_up(self) -> None:
        """End what is being written; no half file is left."""
        if self.job is not None:
            self.job.give_up()
            self._written = None
            self._end()
            self.news.setText(self.looks.text(_GIVEN_UP))

    def _open_folder(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def done(self, result: int) -> None:
        """Closed in whatever way: what is being written is given up."""
        self.give_up()
        super().done(result)


def _focusable(item: QLayoutItem) -> list[QWidget]:
    """What of an item of a form takes the keyboard, in order."""
    if layout := item.layout():
        inside = (layout.itemAt(index) for index in range(layout.count()))
        return [widget for each in inside if each for widget in _focusable(each)]
    widget = item.widget()
    if widget is None:
        return []
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
