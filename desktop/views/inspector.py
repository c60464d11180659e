"""Where does this number come from? Everything the dataset says of the selected figure."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.figure import Figure
from desktop.domain.measures import Kind
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.verdicts import Check
from desktop.models.store import Store
from desktop.models.wording import BOUND_NAMES, KIND_NAMES
from desktop.views.controls import ElidedButton, Reused, button, label
from desktop.views.figure_link import FigureLink
from desktop.views.flow import FlowLayout
from desktop.views.looks import Looks

_SELECTED = QT_TRANSLATE_NOOP("Inspector", "Selected figure")
_SELECTED_OF = QT_TRANSLATE_NOOP("Inspector", "Selected figure, 1 of {count}")
_NOTHING = QT_TRANSLATE_NOOP("Inspector", "Nothing is selected")
_HINT = QT_TRANSLATE_NOOP(
    "Inspector",
    "Choose a bar, a point, a row or a number to see where it comes from: who published it, "
    "through whom it was relayed, and what to be careful about.",
)
_MINIMUM = QT_TRANSLATE_NOOP("Inspector", "a confirmed minimum")
_NOT_STATED = QT_TRANSLATE_NOOP("Inspector", "not stated")
_COPY = QT_TRANSLATE_NOOP("Inspector", "Copy citation")
_IN_TABLE = QT_TRANSLATE_NOOP("Inspector", "Show in table")
_NAME = QT_TRANSLATE_NOOP("Inspector", "Inspector")
_RELATED = QT_TRANSLATE_NOOP("Inspector", "Checks it stands in")
_COPY_ADDRESS = QT_TRANSLATE_NOOP("Inspector", "Copy the address {address}")
_LINK = QT_TRANSLATE_NOOP("Inspector", "{value} · {what}")
FIELDS: dict[str, Message] = {
    "bound": QT_TRANSLATE_NOOP("Inspector", "Bound, as the source words it"),
    "measure": QT_TRANSLATE_NOOP("Inspector", "Measure"),
    "population": QT_TRANSLATE_NOOP("Inspector", "Population"),
    "category": QT_TRANSLATE_NOOP("Inspector", "Category"),
    "period": QT_TRANSLATE_NOOP("Inspector", "Period"),
    "as_of": QT_TRANSLATE_NOOP("Inspector", "As of"),
    "edition": QT_TRANSLATE_NOOP("Inspector", "Edition"),
    "publisher": QT_TRANSLATE_NOOP("Inspector", "Published by"),
    "relays": QT_TRANSLATE_NOOP("Inspector", "Reached us through"),
    "source": QT_TRANSLATE_NOOP("Inspector", "Source"),
    "locator": QT_TRANSLATE_NOOP("Inspector", "Place in the source"),
    "formula": QT_TRANSLATE_NOOP("Inspector", "Formula"),
    "kind": QT_TRANSLATE_NOOP("Inspector", "Kind"),
}
_OPTIONAL = {"bound", "category", "formula", "relays", "edition", "locator"}
MOST_LINKS = 8
_SIDE = 16  # pixels between what it says and its edges
MANY_CHECKS, FEW_LINKS = 3, 2  # beyond so many checks, links for each of them


class Inspector(QScrollArea):
    """The panel on the right. Links select the figure they name, or open the check."""

    followed = Signal(str)  # key of a related figure
    shown_in_table = Signal(str)
    check_opened = Signal(str)

    def __init__(self, store: Store, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._looks = store, looks
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields: dict[str, tuple[QLabel, QLabel]] = {}
        self._is_complete = False
        self._build()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("inspectorBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 14, _SIDE, 16)
        column.setSpacing(1)
        self._heading = label("field", wraps=True)
        self._number = label("number", wraps=True)
        self._number.setObjectName("inspectorValue")
        self._sentence, self._minimum = label(wraps=True), label("strong", wraps=True)
        for widget in (self._heading, self._number, self._sentence, self._minimum):
            column.addWidget(widget)
        self._cautions = QVBoxLayout()
        self._cautions.setSpacing(6)
        self._cautions.setContentsMargins(0, 8, 0, 2)
        column.addLayout(self._cautions)
        self._caution_boxes = Reused(self._cautions, _caution_box)
        self._address = ElidedButton("copyAddress", self._copy_address)
        for name in FIELDS:
            self._fields[name] = label("field", wraps=True), label(wraps=True)
            self._fields[name][1].setObjectName(f"inspector-{name}")
            column.addSpacing(6)
            for widget in self._fields[name]:
                column.addWidget(widget)
            if name == "locator":
                column.addWidget(self._address)
        self._related_heading = label("field", wraps=True)
        self._related = QVBoxLayout()
        self._related.setSpacing(0)
        column.addSpacing(6)
        column.addWidget(self._related_heading)
        column.addLayout(self._related)
        self._headings = Reused(self._related, lambda: label("muted", wraps=True))
        self._checks = Reused(self._related, self._check_link)
        self._links = Reused(self._related, self._link)
        column.addSpacing(10)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self.setWidget(body)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(8)
        self._copy = button("", "copyCitation", self.copy_citation)
        self._table = button("", "showInTable", self._show_in_table)
        for each in (self._copy, self._table):
            row.addWidget(each)
        return row

    def least_width(self) -> int:
        """What the wider of its buttons takes with the margins around it."""
        buttons = max(each.sizeHint().width() for each in (self._copy, self._table))
        return buttons + 2 * _SIDE + self.verticalScrollBar().sizeHint().width()

    def complete(self) -> None:
        """Add what would hold up the first paint: links to other figures, values to select."""
        if not self._is_complete:
            self._is_complete = True
            self._fill_related(self.figure)
            for _, value in self._fields.values():
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if body := self.widget():
            body.setMaximumWidth(self.viewport().width())  # whatever long word it holds

    @property
    def figure(self) -> Figure | None:
        """The figure explained."""
        return self._store.document.figure(self._store.state.current)

    def refresh(self) -> None:
        """Show what the state selects."""
        self.setAccessibleName(self._looks.text(_NAME))
        figure = self.figure
        for widget in (self._copy, self._table, self._number, self._related_heading):
            widget.setVisible(figure is not None)
        self._copy.setText(self._looks.text(_COPY))
        self._table.setText(self._looks.text(_IN_TABLE))
        self._fill_cautions(figure)
        self._fill_related(figure if self._is_complete else None)
        self._fill_fields(figure)
        self._fill_address(figure)
        if figure is None:
            self._heading.setText(self._looks.text(_NOTHING))
            self._sentence.setText(self._looks.text(_HINT))
            self._minimum.hide()
            return
        self._fill_head(figure)
        is_row = self._store.document.dataset.is_row(figure.id)
        self._table.setVisible(is_row)

    def _fill_head(self, figure: Figure) -> None:
        count = len(self._store.state.selection)
        heading = _SELECTED_OF.fill(count=count) if count > 1 else _SELECTED
        self._heading.setText(self._looks.text(heading))
        wording = self._store.wording
        self._number.setText(wording.quantity(figure))
        self._sentence.setText(wording.name(figure))
        self._minimum.setText(self._looks.text(_MINIMUM))
        self._minimum.setVisible(figure.is_confirmed_minimum)

    def _fill_fields(self, figure: Figure | None) -> None:
        values = self._values(figure) if figure else {}
        for name, (caption, value) in self._fields.items():
            text = values.get(name, "")
            shown = figure is not None and bool(text or name not in _OPTIONAL)
            caption.setVisible(shown)
            value.setVisible(shown)
            caption.setText(self._looks.text(FIELDS[name]))
            value.setText(text or self._looks.text(_NOT_STATED))

    def _values(self, figure: Figure) -> dict[str, str]:
        wording, dataset = self._store.wording, self._store.document.dataset
        source = dataset.sources_by_id.get(figure.source or "")
        locator = "" if is_address(figure.locator) else figure.locator or ""
        scheme, category = wording.said(figure.category_scheme), wording.said(figure.category)
        return {
            "bound": "" if figure.derivation else wording.text(BOUND_NAMES[figure.bound]),
            "measure": wording.measure(figure),
            "population": wording.said(figure.population),
            "category": f"{scheme}: {category}" if scheme and category else "",
            "period": wording.period(figure),
            "as_of": wording.dated(figure),
            "edition": self._edition(figure),
            "publisher": wording.said(figure.publisher),
            "relays": "; ".join(map(wording.said, figure.relays)),
            "source": wording.said(source.title) if source else "",
            "locator": wording.said(locator or (source.reference if source else "")),
            "formula": wording.said(figure.derivation.formula) if figure.derivation else "",
            "kind": wording.text(KIND_NAMES[figure.kind]),
        }

    def _edition(self, figure: Figure) -> str:
        edition = self._store.document.dataset.editions_by_id.get(figure.edition or "")
        if edition is None:
            return ""
        wording = self._store.wording
        return f"{wording.said(edition.publisher)}, {wording.date(edition.day)} ({edition.id})"

    def _address_of(self, figure: Figure | None) -> str:
        """The address of the page: the place in the source where it is one, else the source's."""
        if figure is None:
            return ""
        if is_address(figure.locator):
            return figure.locator or ""
        source = self._store.document.dataset.sources_by_id.get(figure.source or "")
        return (source.url if source else None) or ""

    def _fill_address(self, figure: Figure | None) -> None:
        address = self._address_of(figure)
        self._address.set_whole(address, Qt.TextElideMode.ElideMiddle)
        text = self._looks.text(_COPY_ADDRESS.fill(address=address))
        self._address.setToolTip(text)
        self._address.setAccessibleName(text)
        self._address.setVisible(bool(address))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address_of(self.figure))

    def _fill_cautions(self, figure: Figure | None) -> None:
        self._caution_boxes.begin()
        wording = self._store.wording
        remarks = wording.remarks(figure) if figure else []
        for caution in (*remarks, *map(wording.said, figure.cautions if figure else ())):
            self._caution_boxes.take().setText(caution)
        self._caution_boxes.end()

    def _fill_related(self, figure: Figure | None) -> None:
        checks = self._store.document.checks_of(figure.id) if figure else ()
        inputs = figure.derivation.inputs if figure and figure.derivation else ()
        self._related_heading.setText(self._looks.text(_RELATED))
        self._related_heading.setVisible(bool(checks or inputs))
        for reused in (self._headings, self._links, self._checks):
            reused.begin()
        related = {key for check in checks for key in check.keys}
        self._add_links(tuple(key for key in inputs if key not in related), figure)
        for check in checks:
            self._add_check(check)
            self._add_links(
                check.keys, figure, FEW_LINKS if len(checks) > MANY_CHECKS else MOST_LINKS
            )
        for reused in (self._headings, self._links, self._checks):
            reused.end()

    def _add_check(self, check: Check) -> None:
        from desktop.models.check_table import verdict_text

        wording = self._store.wording
        title = f"{check.id} · {verdict_text(check, wording)} · {wording.text(check.question)}"
        self._checks.take().aim(check.id, title)
        self._headings.take().setText(wording.text(check.sentence))

    def _add_links(
        self, keys: tuple[str, ...], figure: Figure | None, most: int = MOST_LINKS
    ) -> None:
        wording, document = self._store.wording, self._store.document
        others = [other for key in keys if (other := document.figure(key)) and other is not figure]
        for other in others[:most]:
            of_series = wording.period(other) if other.kind is Kind.POINT else ""
            named = wording.said(other.category or other.period.label) or wording.name(other)
            what = named if other.category else of_series or named
            text = self._looks.text(_LINK.fill(value=wording.quantity(other), what=what))
            self._links.take().aim(other.id, text)

    def _link(self) -> FigureLink:
        link = FigureLink()
        link.followed.connect(self.followed)
        return link

    def _check_link(self) -> FigureLink:
        link = FigureLink()
        link.followed.connect(self.check_opened)
        return link

    def copy_citation(self) -> None:
        """Put the citation of the figure on the clipboard."""
        if figure := self.figure:
            citation = self._store.wording.citation(self._store.document.dataset, figure)
            QGuiApplication.clipboard().setText(citation)

    def _show_in_table(self) -> None:
        if figure := self.figure:
            self.shown_in_table.emit(figure.id)


def _caution_box() -> QLabel:
    box = label(wraps=True)
    box.setObjectName("caution")
    return box


def is_address(text: str | None) -> bool:
    """Whether a place in a source is the address of a page."""
    return bool(text) and str(text).startswith(("http://", "https://"))
