"""How did it run? Panels over time with linked days, and the rows of what is drawn."""

import sys
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from desktop.analysis.charts import Panel, Shape, TimeMark
from desktop.analysis.counts import DEATHS, counted_populations, running_totals
from desktop.analysis.filters import Column
from desktop.analysis.timeline import grains, has_editions, shown_subjects, subjects, timeline
from desktop.analysis.timeline_options import (
    MEAN_WINDOWS,
    Curve,
    Grain,
    Subject,
    TimelineOptions,
)
from desktop.charts.plot import PanelPlot
from desktop.domain.figure import Figure
from desktop.domain.measures import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Argument, Message
from desktop.models.jobs import Preload
from desktop.models.store import Store
from desktop.models.summaries import mark_summary, panel_summary
from desktop.state.app_state import AppState
from desktop.state.commands import Brush, set_timeline
from desktop.views.chart_table_page import ChartTablePage
from desktop.views.controls import Card, button, label, scrolled
from desktop.views.flow import Folding
from desktop.views.looks import Looks
from desktop.views.segmented import Segmented
from desktop.views.timeline_parts import LineKey, Populations

_TITLE = QT_TRANSLATE_NOOP("Timeline", "Timeline")
_SUBJECTS = {
    Subject.DEATHS: QT_TRANSLATE_NOOP("Timeline", "Date of death"),
    Subject.EDITIONS: QT_TRANSLATE_NOOP("Timeline", "Editions"),
    Subject.CLAIMED: QT_TRANSLATE_NOOP("Timeline", "Claimed losses"),
}
_RUNNING = QT_TRANSLATE_NOOP("Timeline", "Running totals")
_BY_DATE = QT_TRANSLATE_NOOP("Timeline", "By date")
_GRAINS = {
    Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "Day"),
    Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "Week"),
    Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "Month"),
    Grain.YEAR: QT_TRANSLATE_NOOP("Timeline", "Year"),
}
_GRAIN = QT_TRANSLATE_NOOP("Timeline", "Period")
_AS = QT_TRANSLATE_NOOP("Timeline", "Values")
_COUNT = QT_TRANSLATE_NOOP("Timeline", "Per period")
_CUMULATIVE = QT_TRANSLATE_NOOP("Timeline", "Cumulative")
_CURVE = QT_TRANSLATE_NOOP("Timeline", "Curve over the counts")
_NO_CURVE = QT_TRANSLATE_NOOP("Timeline", "No curve")
_MEANS = {
    Curve.MEAN: {
        Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "Centred mean, %n day(s)", None, 1),
        Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "Centred mean, %n week(s)", None, 1),
        Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "Centred mean, %n month(s)", None, 1),
    },
    Curve.TRAILING: {
        Grain.DAY: QT_TRANSLATE_NOOP("Timeline", "Trailing mean, %n day(s)", None, 1),
        Grain.WEEK: QT_TRANSLATE_NOOP("Timeline", "Trailing mean, %n week(s)", None, 1),
        Grain.MONTH: QT_TRANSLATE_NOOP("Timeline", "Trailing mean, %n month(s)", None, 1),
    },
}
_CURVES = {
    Curve.LOWESS: QT_TRANSLATE_NOOP("Timeline", "LOWESS curve"),
    Curve.LEVELS: QT_TRANSLATE_NOOP("Timeline", "One change of level"),
    Curve.LIMITS: QT_TRANSLATE_NOOP("Timeline", "Limits of chance"),
}
_COUNTED = QT_TRANSLATE_NOOP("Timeline", "What is counted by date")
_TOTAL = QT_TRANSLATE_NOOP("Timeline", "Which running total")
_LOG = QT_TRANSLATE_NOOP("Timeline", "Log scale")
_EARLIER = QT_TRANSLATE_NOOP("Timeline", "Other editions")
_RESET = QT_TRANSLATE_NOOP("Timeline", "Show all")
_ZOOM = QT_TRANSLATE_NOOP("Timeline", "Zoom to chosen days")
_HINT = QT_TRANSLATE_NOOP(
    "Timeline",
    "Drag, or walk with Shift and arrows, to choose days. Zoom with the wheel or Shift and drag.",
)
_READOUT = QT_TRANSLATE_NOOP("Timeline", "{period}: {value} · {what}; {as_of}")
_READOUT_TOTAL = QT_TRANSLATE_NOOP("Timeline", "up to {end}: {value} in all · {what}; {as_of}")
_BRUSHED = QT_TRANSLATE_NOOP(
    "Timeline", "{first} to {last}: {sum} in %n period(s) · {measure}; {as_of}", None, 1
)
_CHOSEN = QT_TRANSLATE_NOOP("Timeline", "{first} to {last}: %n mark(s)", None, 1)
_TABLE = QT_TRANSLATE_NOOP("Timeline", "Table of what is drawn")
_EMPTY = QT_TRANSLATE_NOOP("Timeline", "This dataset has nothing that is dated.")


class TimelinePage(ChartTablePage):
    """Panels of the chosen subjects above each other, sharing their days."""

    name = _TITLE

    columns = (Column.PERIOD, Column.VALUE, Column.UNIT, Column.MEASURE, Column.AS_OF,
               Column.PUBLISHER)  # fmt: skip

    def __init__(self, store: Store, looks: Looks) -> None:
        super().__init__(store, looks, "timeline")
        self.plots: dict[str, PanelPlot] = {}
        self._cards: dict[str, Card] = {}
        self._keys: dict[str, LineKey] = {}
        self.grain, self.values = Segmented("timelineGrain"), Segmented("timelineValues")
        self.mean, self.log, self.earlier = QComboBox(), QCheckBox(), QCheckBox()
        self.counted = Populations("timeline-counted")
        self.total = Populations("timeline-total")
        self.subjects = {subject: QCheckBox() for subject in Subject}
        self.readout = label("muted", wraps=True)
        self.readout.setObjectName("readout")
        self._reset = button("", "resetZoom", self.reset_zoom)
        self._zoom = button("", "zoomToBrush", self.zoom_to_brush)
        self._empty = label("muted", wraps=True)
        self._panels: tuple[Panel, ...] = ()
        self._smoother: Preload | None = None
        self._had_several = False
        self._place_controls()
        self._connect()

    def _place_controls(self) -> None:
        for subject, box in self.subjects.items():
            box.setObjectName(f"subject-{subject}")
            self.head.addWidget(box)
        for name in ("mean", "earlier", "log"):
            getattr(self, name).setObjectName(f"timeline-{name}")
        for each in (
            self.counted, self.total, self.grain, self.values, self.mean, self.earlier, self.log,
        ):  # fmt: skip
            self.controls.addWidget(each)
        column = QVBoxLayout(self.charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._empty)
        inside = QWidget()
        inside.setObjectName("page")
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        column.addWidget(scrolled(inside), 1)
        column.addWidget(Folding(self.readout, self._zoom, self._reset, spacing=6, widest=0))

    def _connect(self) -> None:
        send = self.store.dispatch
        self.grain.chosen.connect(lambda key: send(set_timeline(grain=Grain(key), mean=0)))
        self.values.chosen.connect(lambda key: send(set_timeline(cumulative=key == "cumulative")))
        self.mean.activated.connect(self._choose_curve)
        self.counted.activated.connect(
            lambda row: send(set_timeline(counted=self.counted.itemData(row)))
        )
        self.total.activated.connect(lambda row: send(set_timeline(total=self.total.itemData(row))))
        self.log.toggled.connect(lambda on: send(set_timeline(log=on)))
        self.earlier.toggled.connect(lambda on: send(set_timeline(earlier_editions=on)))
        for box in self.subjects.values():
            box.toggled.connect(self._choose_subjects)

    def _choose_subjects(self) -> None:
        chosen = tuple(subject for subject, box in self.subjects.items() if box.isChecked())
        if chosen:
            self.store.dispatch(set_timeline(subjects=chosen))
        else:
            self._show_controls(self.store.state.timeline)

    def refresh(self, old: AppState | None, new: AppState) -> None:
        if old is None:
            self._reword()
        if old is None or old.timeline != new.timeline:
            self._show_panels(new.timeline)
        if old is None or old.brush != new.brush or old.timeline != new.timeline:
            self._show_brush(new)
        super().refresh(old, new)
        for plot in self.plots.values():
            plot.select(new.selection)

    def _reword(self) -> None:
        text = self.looks.text
        self.title.setText(text(_TITLE))
        self.log.setText(text(_LOG))
        self.earlier.setText(text(_EARLIER))
        self.mean.setAccessibleName(text(_CURVE))
        self.counted.setAccessibleName(text(_COUNTED))
        self.total.setAccessibleName(text(_TOTAL))
        self._reset.setText(text(_RESET))
        self._zoom.setText(text(_ZOOM))
        self._empty.setText(text(_EMPTY))
        self.table.setAccessibleName(text(_TABLE))
        self.readout.setText(text(_HINT))
        for subject, box in self.subjects.items():
            box.setText(text(self._subject_name(subject)))

    def _subject_name(self, subject: Subject) -> Message:
        dataset = self.store.document.dataset
        measures = {
            Subject.DEATHS: {each.measure for each in dataset.series if each.kind == "count"},
            Subject.CLAIMED: {each.measure for each in running_totals(dataset)},
        }.get(subject, set())
        if subject is Subject.CLAIMED and measures - {Measure.CLAIMED}:
            return _RUNNING
        return _BY_DATE if measures - DEATHS and subject is Subject.DEATHS else _SUBJECTS[subject]

    def _show_controls(self, options: TimelineOptions) -> None:
        dataset, text = self.store.document.dataset, self.looks.text
        present = subjects(dataset)
        shown = shown_subjects(dataset, options)
        if Subject.DEATHS in shown and options.grain not in grains(dataset):
            options = replace(options, grain=grains(dataset)[0])
        deaths, claimed = Subject.DEATHS in shown, Subject.CLAIMED in shown
        for subject, box in self.subjects.items():
            box.setVisible(subject in present and len(present) > 1)
            with QSignalBlocker(box):
                box.setChecked(subject in shown)
        lengths = [(grain.value, text(_GRAINS[grain])) for grain in grains(dataset)]
        self.grain.offer(lengths, options.grain, text(_GRAIN))
        self.grain.setVisible(deaths)
        values = [("count", text(_COUNT)), ("cumulative", text(_CUMULATIVE))]
        self.values.offer(values, "cumulative" if options.cumulative else "count", text(_AS))
        self.values.setVisible(deaths or claimed)
        self._offer_curves(options)
        self.mean.setVisible(
            deaths and not options.cumulative and bool(MEAN_WINDOWS[options.grain])
        )
        self.earlier.setVisible(deaths and has_editions(dataset, options))
        counts = counted_populations(dataset)
        self.counted.offer(counts, options.counted, self.looks, is_drawn=deaths)
        totals = tuple(dict.fromkeys(each.population for each in running_totals(dataset)))
        self.total.offer(totals, options.total, self.looks, is_drawn=claimed)
        has_lines = Subject.EDITIONS in shown or (options.cumulative and (deaths or claimed))
        self.log.setVisible(has_lines)
        for box, on in ((self.log, options.log), (self.earlier, options.earlier_editions)):
            with QSignalBlocker(box):
                box.setChecked(on)
        self._empty.setVisible(not present)
        for widget in (self.readout, self._reset):
            widget.setVisible(bool(present))

    def _offer_curves(self, options: TimelineOptions) -> None:
        with QSignalBlocker(self.mean):
            self.mean.clear()
            self.mean.addItem(self.looks.text(_NO_CURVE), (Curve.MEAN, 0))
            for curve, texts in _MEANS.items():
                for window in MEAN_WINDOWS[options.grain]:
                    text = texts[options.grain].counted(window)
                    self.mean.addItem(self.looks.text(text), (curve, window))
            for curve, text in _CURVES.items():
                self.mean.addItem(self.looks.text(text), (curve, 0))
            offered = [self.mean.itemData(row) for row in range(self.mean.count())]
            wanted = (options.curve, options.mean)
            self.mean.setCurrentIndex(offered.index(wanted) if wanted in offered else 0)

    def _choose_curve(self, row: int) -> None:
        curve, window = self.mean.itemData(row)
        self.store.dispatch(set_timeline(curve=Curve(curve), mean=window))

    def _show_panels(self, options: TimelineOptions) -> None:
        self._show_controls(options)
        if options.mean and not self._can_smooth():
            options = replace(options, mean=0)
        self._panels = timeline(self.store.document.dataset, options)
        wanted = {panel.id for panel in self._panels}
        for panel in self._panels:
            if panel.id not in self.plots:
                self._add_plot(panel)
            self._show_panel(panel)
        for name, card in self._cards.items():
            card.setVisible(name in wanted)
        self._link_days()

    def _can_smooth(self) -> bool:
        """Whether pandas is there; otherwise it is fetched, and the mean drawn when it has come."""
        if "pandas" in sys.modules and self._smoother is None:
            return True
        if self._smoother is None:
            self._smoother = Preload(("pandas",))
            self._smoother.ready.connect(self._smooth)
            self._smoother.start()
        return False

    def _smooth(self) -> None:
        self._smoother = None
        self._show_panels(self.store.state.timeline)
        self._show_brush(self.store.state)

    def _add_plot(self, panel: Panel) -> None:
        plot, key = PanelPlot(panel, self.looks.style), LineKey(self.looks)
        plot.setMinimumHeight(self.looks.pixels(150))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(key)
        column.addWidget(plot, 1)
        plot.picked.connect(self.pick)
        plot.brushed.connect(lambda days, drag: self.store.dispatch(Brush(days), merge=drag))
        plot.pointed.connect(self._point)
        plot.tell = self._read_aloud
        self.plots[panel.id], self._keys[panel.id] = plot, key
        self._cards[panel.id] = Card(inside)
        order = [subject for subject in Subject if subject in self.plots]
        self._stack.insertWidget(order.index(Subject(panel.id)), self._cards[panel.id], 1)

    def _show_panel(self, panel: Panel) -> None:
        plot, card = self.plots[panel.id], self._cards[panel.id]
        plot.show_panel(panel, self.looks.style)
        self._keys[panel.id].show_panel(panel)
        caption = panel.caption
        card.set_texts(*map(self.looks.text, (caption.title, caption.subtitle, caption.foot)))
        title, _, rest = panel_summary(panel, self.store.wording).partition("\n")
        plot.setAccessibleName(title)
        plot.setAccessibleDescription(rest)

    def _link_days(self) -> None:
        """All panels show the same days: those of the first."""
        shown = [self.plots[panel.id] for panel in self._panels]
        width = max((plot.label_width() for plot in shown), default=0)
        for plot in self.plots.values():
            plot.setXLink(None)
            plot.set_label_width(width)
        for plot in shown[1:]:
            plot.setXLink(shown[0])
        spans = [panel.span for panel in self._panels]
        if spans and (len(spans) > 1 or self._had_several):
            first, last = min(low for low, _ in spans), max(high for _, high in spans)
            margin = (last - first) * 0.01  # a mark at the edge is whole
            shown[0].zoom_to(first - margin, last + margin)
        self._had_several = len(spans) > 1

    def chart_id(self) -> str | None:
        focused = (panel.id for panel in self._panels if self.plots[panel.id].hasFocus())
        return next(focused, None)

    def days(self) -> tuple[float, float] | None:
        shown = [self.plots[panel.id] for panel in self._panels]
        return shown[0].days if shown else None

    def _marks(self) -> Iterator[TimeMark]:
        for panel in self._panels:
            for line in panel.lines:
                if line.shape is not Shape.MEAN:
                    yield from line.marks

    def _show_brush(self, state: AppState) -> None:
        brush = state.brush
        for plot in self.plots.values():
            plot.show_brush(brush)
        self._zoom.setVisible(brush is not None)
        keys = [
            mark.key
            for mark in self._marks()
            if brush is None or (mark.end >= brush[0] and mark.start <= brush[1])
        ]
        document = self.store.document
        figures = (document.figure(key) for key in dict.fromkeys(keys))
        self.show_figures([figure for figure in figures if figure])
        self.readout.setText(self._brush_text() if brush else self.looks.text(_HINT))

    def _brush_text(self) -> str:
        """What lies in the chosen days: the sum of bars of deaths, else how many marks."""
        brush = self.store.state.brush
        if brush is None or not self._panels:
            return ""
        panel, line = self._panels[0], self._panels[0].lines[0]
        inside = [mark for mark in line.marks if mark.start >= brush[0] and mark.end <= brush[1]]
        figures = [figure for mark in inside if (figure := self.store.document.figure(mark.key))]
        days: dict[str, Argument] = {"first": brush[0], "last": brush[1]}
        if not (figures and line.shape is Shape.BARS and panel.id == Subject.DEATHS):
            count = sum(mark.end >= brush[0] and mark.start <= brush[1] for mark in self._marks())
            return self.looks.text(_CHOSEN.fill(**days).counted(count))
        total = self.store.wording.number(sum(figure.value or 0 for figure in figures))
        is_settled = not any(figure.provisional for figure in figures)
        told = _BRUSHED.fill(
            **days,
            sum=total if is_settled else f"{total} [p]",
            measure=self.store.wording.measure(figures[0]),
            as_of=self.store.wording.dated(figures[0]),
        )
        return self.looks.text(told.counted(len(inside)))

    def _point(self, mark: TimeMark | None) -> None:
        figure = self.store.document.figure(mark.key) if mark else None
        if figure is None or mark is None:
            text = self._brush_text() if self.store.state.brush else self.looks.text(_HINT)
            self.readout.setText(text)
            return
        self.readout.setText(self._readout(figure, mark))

    def _read_aloud(self, mark: TimeMark) -> str:
        figure = self.store.document.figure(mark.key)
        return mark_summary(figure, self.store.wording) if figure else ""

    def _readout(self, figure: Figure, mark: TimeMark) -> str:
        wording = self.store.wording
        words: dict[str, Argument] = {
            "period": wording.period(figure),
            "value": wording.value(figure),
            "what": f"{wording.measure(figure)}, {wording.said(figure.publisher)}",
            "as_of": wording.dated(figure) or "–",
        }
        if mark.value == figure.value:
            return wording.text(_READOUT.fill(**words))
        words |= {"end": mark.end, "value": wording.number(mark.value)}
        if figure.provisional:
            words["value"] = f"{words['value']} [p]"
        return wording.text(_READOUT_TOTAL.fill(**words))

    def reset_zoom(self) -> None:
        """Show all days and choose none."""
        self.store.dispatch(Brush(None))
        for panel in self._panels[:1]:
            self.plots[panel.id].reset_zoom()
        self._link_days()

    def zoom_to_brush(self) -> None:
        """Show the chosen days only."""
        if (brush := self.store.state.brush) and self._panels:
            plot = self.plots[self._panels[0].id]
            plot.zoom_to(brush[0].toordinal(), brush[1].toordinal() + 1)
