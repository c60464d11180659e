"""The third step of an import: what the whole file is about."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.analysis.words import MEASURES, UNITS
from desktop.domain.measures import Bound, Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.tables import DateOrder, Meaning
from desktop.models.wording import BOUND_NAMES
from desktop.state.importing import Importing
from desktop.storage.reading import in_one_line
from desktop.storage.tables.dates import day_of, order_of
from desktop.views.controls import label, scrolled
from desktop.views.import_parts import choice, offer
from desktop.views.looks import Looks

_TITLE = QT_TRANSLATE_NOOP("Import", "Title")
_PUBLISHER = QT_TRANSLATE_NOOP("Import", "Published by")
_POPULATION = QT_TRANSLATE_NOOP("Import", "Who is counted")
_MEASURE = QT_TRANSLATE_NOOP("Import", "What is counted")
_BOUND = QT_TRANSLATE_NOOP("Import", "How firmly the source says it")
_UNIT = QT_TRANSLATE_NOOP("Import", "Unit")
_AS_OF = QT_TRANSLATE_NOOP("Import", "As of")
_HINT = QT_TRANSLATE_NOOP(
    "Import",
    "What the source itself says; leave empty what it does not say. It goes with every chart, "
    "print and copy.",
)
_EXAMPLE_PUBLISHER = QT_TRANSLATE_NOOP("Import", "as the publisher writes its own name")
_EXAMPLE_POPULATION = QT_TRANSLATE_NOOP("Import", "such as: Russian forces, all")
_EXAMPLE_DAY = QT_TRANSLATE_NOOP("Import", "such as: 2024-05-31; empty where not stated")
_DAY_READ = QT_TRANSLATE_NOOP("Import", "The day that the numbers were known: {day}.")
_NO_DAY = QT_TRANSLATE_NOOP("Import", "The day that the numbers were known is not stated.")
_DAY_UNREAD = QT_TRANSLATE_NOOP(
    "Import", "This is no day that can be read in one way only. Write the year first: 2024-05-31."
)
_LONGEST = 300  # characters of a field
_WIDEST = 620  # pixels of the form
# What a table of a person's own can be of: ratios and ranks are worked out, not listed.
_OFFERED = tuple(
    each
    for each in Measure
    if each not in {Measure.RATE, Measure.RATIO, Measure.RANK, Measure.AREA}
)
_BOUNDS = tuple(each for each in Bound if each not in {Bound.RANKING, Bound.QUALITATIVE})


class MeaningStep(QWidget):
    """A form; `said` tells the whole Meaning after every change."""

    said = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._meaning = Meaning()
        self.title, self.publisher = _line("importTitle"), _line("importPublisher")
        self.population, self.day = _line("importPopulation"), _line("importAsOf")
        self.measure = choice("importMeasure", self._tell, 30)
        self.bound = choice("importBound", self._tell, 30)
        self.unit = _unit_box()
        self.day_told = label("muted", wraps=True)
        self.day_told.setObjectName("importDay")
        self._build()

    def _build(self) -> None:
        say = self._looks.text
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 0, 8, 0)
        form.setVerticalSpacing(6)
        hint = label("muted", wraps=True)
        hint.setText(say(_HINT))
        form.addRow(hint)
        rows: tuple[tuple[Message, QWidget], ...] = (
            (_TITLE, self.title),
            (_PUBLISHER, self.publisher),
            (_POPULATION, self.population),
            (_MEASURE, self.measure),
            (_BOUND, self.bound),
            (_UNIT, self.unit),
            (_AS_OF, self.day),
        )
        for text, control in rows:
            name = label("field")
            name.setText(say(text))
            name.setBuddy(control)
            control.setAccessibleName(name.text())
            form.addRow(name, control)
        form.addRow(self.day_told)
        for line, example in (
            (self.publisher, _EXAMPLE_PUBLISHER),
            (self.population, _EXAMPLE_POPULATION),
            (self.day, _EXAMPLE_DAY),
        ):
            line.setPlaceholderText(say(example))
        for line in (self.title, self.publisher, self.population, self.day):
            line.textEdited.connect(self._tell)
        self.unit.editTextChanged.connect(self._tell)
        panel = QWidget()
        panel.setLayout(form)
        panel.setMaximumWidth(_WIDEST)
        scroll = scrolled(panel)
        scroll.setObjectName("outputForm")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_state(self, state: Importing) -> None:
        """Show what is said of the file; what is being written is left as it is."""
        meaning, say = state.recipe.meaning, self._looks.text
        lines = (
            (self.title, meaning.title),
            (self.publisher, meaning.publisher),
            (self.population, meaning.population),
        )
        if meaning != self._meaning or not self.measure.count():
            for line, text in lines:
                with QSignalBlocker(line):
                    line.setText(text)
                    line.setCursorPosition(0)
            self.day.setText(meaning.as_of.isoformat() if meaning.as_of else "")
            offer(self.measure, [(each, say(MEASURES[each])) for each in _OFFERED], meaning.measure)
            offer(self.bound, [(each, say(BOUND_NAMES[each])) for each in _BOUNDS], meaning.bound)
            self._offer_units(meaning.unit)
        self._meaning = meaning
        self._tell_day()

    def _offer_units(self, current: str) -> None:
        say = self._looks.text
        with QSignalBlocker(self.unit):
            self.unit.clear()
            for key in _unit_keys():
                self.unit.addItem(say(UNITS[key]), key)
            place = self.unit.findData(current)
            self.unit.setCurrentIndex(place)
            self.unit.setEditText(self.unit.itemText(place) if place >= 0 else current)

    def _day(self) -> date | None:
        """The day that is written; None where it is none, or could be two."""
        text = self.day.text().strip()
        order = order_of([text])
        return None if order is DateOrder.UNKNOWN else day_of(text, order)

    def _tell_day(self) -> None:
        day, is_written = self._day(), bool(self.day.text().strip())
        said = _DAY_READ.fill(day=day) if day else _DAY_UNREAD if is_written else _NO_DAY
        self.day_told.setText(self._looks.text(said))

    def _tell(self) -> None:
        text = in_one_line(self.unit.currentText())
        place = self.unit.findText(text)
        self._meaning = replace(
            self._meaning,
            title=in_one_line(self.title.text()),
            publisher=in_one_line(self.publisher.text()),
            population=in_one_line(self.population.text()),
            measure=Measure(self.measure.currentData()),  # Qt makes a plain text of it
            bound=Bound(self.bound.currentData()),
            unit=self.unit.itemData(place) if place >= 0 else text,
            as_of=self._day(),
        )
        self.said.emit(self._meaning)


def _unit_keys() -> tuple[str, ...]:
    return tuple(key for key in UNITS if key not in {"ratio", "rank"})


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setMaxLength(_LONGEST)
    return made


def _unit_box() -> QComboBox:
    """Units that there are, or any that is written."""
    made = QComboBox()
    made.setObjectName("importUnit")
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return made
