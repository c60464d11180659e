"""One run of the program with a window: objects composed, settings kept, files opened."""

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon

from desktop.app.appearance import SIZES, STEPS, THEMES, text_size, theme
from desktop.app.crash import CrashHandler, log, start_log
from desktop.app.instance import Instance
from desktop.app.languages import install, languages, resolve
from desktop.app.last_time import OPEN, RUNNING, STATE, as_names, last_time
from desktop.app.offscreen import application
from desktop.app.output import OUTPUT, carry_out
from desktop.app.pages import MAKERS
from desktop.app.saved_views import SavedViews
from desktop.app.window_place import restore_place
from desktop.domain.messages import QT_TRANSLATE_NOOP, Percent
from desktop.domain.problems import Problem
from desktop.models.document import Document
from desktop.models.jobs import Preload, Proposing, wait_for_imports
from desktop.models.looking import Looking
from desktop.models.store import Store
from desktop.state.app_state import AppState
from desktop.state.saved import saved
from desktop.storage import places
from desktop.storage.opening import Opened, open_bundled
from desktop.storage.settings import Settings
from desktop.storage.tables.source import Progress
from desktop.storage.views import ViewBook
from desktop.views.actions import Act
from desktop.views.looks import Looks
from desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.domain.tables import Recipe
    from desktop.storage.recipes import RecipeBook
    from desktop.views.import_dialog import ImportDialog

SHOWN_AFTER = 300  # milliseconds after which an opening that still runs is shown
SAVED_AFTER = 1000  # milliseconds after the last change; a program that is killed loses no more
MOST_RECENT = 9
_OPENING = QT_TRANSLATE_NOOP("Session", "Opening {name}…")
_READING = QT_TRANSLATE_NOOP("Session", "Reading {name}: {share}, {rate}")
_CANCEL = QT_TRANSLATE_NOOP("Session", "Cancel")
_MEGABYTES = QT_TRANSLATE_NOOP("Session", "{number} MB")
_UNSAVED = QT_TRANSLATE_NOOP(
    "Session", "Settings cannot be kept in {folder} ({reason}). They last until you quit."
)


class Opening(NamedTuple):
    """Files that are being opened, and the state in which they are shown then."""

    job: Looking
    paths: tuple[Path, ...]
    state: AppState | None


class Session(QObject):
    """The window with what reaches beyond it: files, settings, theme, language, second starts."""

    def __init__(self, opened: Opened | None = None, asked: Path | None = None) -> None:
        super().__init__()
        self.app = application()
        self.app.installEventFilter(self)
        self._first, self._asked = opened, asked
        self._opening: Opening | None = None
        self._looked_through: Document | None = None  # for relations to be proposed
        self._has_told_fault = False
        self.settings = Settings(places.settings_folder())
        self.instance = Instance(places.settings_folder())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Open what macOS hands over at a double click; elsewhere it comes on the command line."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_file(Path(event.file()))
            return True
        return False

    def run(self) -> int:
        """Open the window, or hand the file to the one that is open."""
        claimed = self.instance.claim()
        path = self._first.path if self._first else self._asked
        if not claimed and self.instance.hand_over(path):
            return 0
        self.open_window()
        try:
            return self.app.exec()
        finally:
            wait_for_imports()
            self.instance.release()

    def open_window(self) -> MainWindow:
        """Compose store, looks and window, and show them."""
        language = resolve(self.settings.get("language"))
        self.last = last_time(self.settings)
        asked = self._first.path if self._first else self._asked
        document = Document(self._first or open_bundled())
        store = Store(document, install(language), self.last.state_of(asked))
        self.store = store
        self.looks = Looks(store, theme(self.settings), text_size(self.settings) / 100)
        self.looks.apply_colours()
        self.crash = CrashHandler(self.looks)
        self.crash.install()
        self.window = MainWindow(store, self.looks, MAKERS)
        self.window.menu_bar.offer_languages(languages(), language)
        self._connect()
        self.views = SavedViews(self.window, ViewBook(places.settings_folder()))
        restore_place(self.window, self.settings.get("window"))
        self.preload = Preload()
        self.preload.ready.connect(self.window.allow_all_pages)
        self.preload.ready.connect(self._look_for_relations)
        store.document_changed.connect(self._look_for_relations)
        self.window.painted.connect(self._after_first_paint)
        self.window.show()
        return self.window

    def _after_first_paint(self) -> None:
        """What the reader need not wait for."""
        gc.enable()
        self.app.setWindowIcon(QIcon(str(places.resources() / "icons" / "tollbook-64.png")))
        start_log()
        if self._asked is not None:
            self.open_file(self._asked)
        elif self._first is None and self.last.paths and not self.last.has_crashed:
            self._go_on()
        is_open = {OPEN: self._names_of(self._first)} if self._first else {}
        self._remember({RUNNING: True, **is_open})
        if self.last.has_crashed:
            self._offer_last()
        elif not self.settings.get("tour"):
            self.offer_tour()
        self.preload.start()

    def _go_on(self) -> None:
        """Open what was open the last time, in the state it was in."""
        from desktop.models.opening import open_again

        paths, uses_cache = self.last.paths, self._keeps_lists
        if not paths and self.store.document.opened.is_bundled:
            self.store.show_view(self.last.state)
            return
        self._open(
            paths,
            lambda progress: open_again(paths, progress, from_cache=uses_cache),
            self.last.state,
        )

    def _offer_last(self) -> None:
        """The last run ended without being closed: what it showed is offered, not forced."""
        from desktop.views.dialogs import ask_go_on

        question = ask_go_on(self.window, self.looks)
        question.accepted.connect(self._go_on)
        question.rejected.connect(lambda: self._remember({OPEN: self._names_of()}))
        question.open()

    def offer_tour(self) -> None:
        """Show the tour at the first start, and never again by itself."""
        self._remember({"tour": True})
        self.window.show_tour()

    def _look_for_relations(self) -> None:
        """Propose relations for the open document, once, beside the window."""
        document = self.store.document
        if document.proposals is None and self._looked_through is not document:
            self._looked_through = document
            self._proposing = Proposing(document)
            self._proposing.found.connect(self.store.add_proposals)
            self._proposing.start()

    def _connect(self) -> None:
        window = self.window
        window.asked.connect(self._carry_out)
        window.dropped.connect(lambda names: self.open_files([Path(name) for name in names]))
        window.menu_bar.reopened.connect(lambda name: self.open_file(Path(name)))
        window.menu_bar.offer_recent(self._recent())
        window.closing.connect(self._closing)
        window.menu_bar.language_chosen.connect(self.set_language)
        window.finder.recent = self._names("palette")
        window.finder.used.connect(lambda: self._remember({"palette": list(window.finder.recent)}))
        self._saver = QTimer(window, singleShot=True, interval=SAVED_AFTER)
        self._saver.timeout.connect(self._save)
        self.store.changed.connect(self._save_soon)
        self.instance.asked.connect(self._asked_by_second_start)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)
        self._tick_choices()

    def _tick_choices(self) -> None:
        """Tick in the menus what the settings say."""
        actions = self.window.actions_by_id
        actions[Act.KEEP_LISTS].setChecked(self._keeps_lists)
        choice = self.settings.get("theme", "system")
        for act, name in THEMES.items():
            actions[act].setChecked(name == choice)
        actions[Act.TEXT_LARGER].setEnabled(text_size(self.settings) < SIZES[-1])
        actions[Act.TEXT_SMALLER].setEnabled(text_size(self.settings) > SIZES[0])
        actions[Act.TEXT_NORMAL].setEnabled(text_size(self.settings) != SIZES[0])

    def _set_size(self, size: int) -> None:
        self._remember({"text_size": size})
        self.looks.set_scale(size / 100)
        self._tick_choices()

    def follow_system(self) -> None:
        """Take the theme that the system has now, where the reader has chosen none."""
        self.looks.set_theme(theme(self.settings))

    def _carry_out(self, act: Act) -> None:
        window_acts = self.window.actions_by_id
        if act in THEMES:
            self._remember({"theme": THEMES[act]})
            self.looks.set_theme(theme(self.settings))
        elif act is Act.OPEN_BUNDLED:
            self.open_file(None)
        elif act is Act.KEEP_LISTS:
            self._remember({"keep_lists": window_acts[act].isChecked()})
        elif act in STEPS:
            at = SIZES.index(text_size(self.settings)) + STEPS[act]
            self._set_size(SIZES[max(0, at)])
        elif act is Act.SAVE_VIEW:
            self.views.ask_name()
        elif act is Act.MANAGE_VIEWS:
            self.views.manage()
        elif act in OUTPUT:
            carry_out(act, self.window)
        else:
            self._ask(act)

    def _ask(self, act: Act) -> None:
        """What opens a dialog; these widgets are imported when first needed."""
        from desktop.views import dialogs
        from desktop.views.about_dialog import about_dialog

        window, looks, document = self.window, self.looks, self.store.document
        if act is Act.OPEN:
            if names := dialogs.choose_files(window, looks):
                self.open_files([Path(name) for name in names])
        elif act is Act.FORGET_LISTS:
            self._ask_forget()
        elif act is Act.REPORT_NUMBER:
            dialogs.show_report(window, looks, document, self.store.state.current)
        elif act is Act.LOG_FOLDER:
            dialogs.show_folder(places.log_folder())
        elif act is Act.RESET:
            question = dialogs.ask_reset(window, looks)
            question.accepted.connect(self.reset)
            question.open()
        elif act is Act.ABOUT:
            about_dialog(window, looks, document).open()

    def _ask_forget(self) -> None:
        """Remove what is kept of lists, once that is confirmed."""
        from desktop.storage.tables import cache
        from desktop.views.dialogs import ask_forget

        megabytes = self.store.wording.number(round(cache.size() / 1e6, 1))
        size = self.looks.text(_MEGABYTES.fill(number=megabytes))
        question = ask_forget(self.window, self.looks, size)
        question.accepted.connect(cache.clear)
        question.open()

    def open_file(self, path: Path | None) -> None:
        """Open a file (None: the bundled dataset); what is wrong is said, and the old one stays."""
        self.open_files((path,) if path else ())

    def open_files(self, paths: Sequence[Path]) -> None:
        """The same with several: editions of one series."""
        from desktop.models.opening import open_or_ask

        uses_cache = self._keeps_lists
        self._open(paths, lambda _progress: open_or_ask(paths, from_cache=uses_cache))

    @property
    def _keeps_lists(self) -> bool:
        """Whether lists are kept as they were read: yes, unless that was switched off."""
        return self.settings.get("keep_lists", True) is not False

    def _open(
        self,
        paths: Sequence[Path],
        work: Callable[[Progress], object],
        state: AppState | None = None,
    ) -> None:
        """Open files beside the window; `state` is what it then shows, None for a fresh one."""
        self._give_up_opening()
        job = Looking(work, paths[0] if paths else None)
        job.progressed.connect(lambda share: self._tell_opening(job, share))
        job.done.connect(self._opened)
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)
        self._opening = Opening(job, tuple(paths), state)
        QTimer.singleShot(SHOWN_AFTER, job, lambda: self._tell_opening(job))
        job.start()

    def _tell_opening(self, job: Looking, share: float = 0.0) -> None:
        if self._opening and job is self._opening.job:
            name = job.path.name if job.path else ""
            told = _OPENING.fill(name=name)
            if share:
                told = _READING.fill(
                    name=name, share=Percent(share), rate=self.looks.reading_rate(job)
                )
            text = self.looks.text(told)
            self.window.show_busy(text, self.looks.text(_CANCEL), self._give_up_opening)

    def _give_up_opening(self) -> None:
        if opening := self._end_opening():
            opening.job.give_up()
            self._stay(opening)

    def _end_opening(self) -> "Opening | None":
        opening, self._opening = self._opening, None
        self.window.hide_busy()
        return opening

    def _stay(self, opening: "Opening | None") -> None:
        """What was to be open again is not: the next start does not ask for it either."""
        if opening and opening.state:
            self._remember({OPEN: self._names_of()})

    def _opened(self, opened: object) -> None:
        from desktop.models.opening import Unread

        opening = self._end_opening()
        if isinstance(opened, Unread):
            self._ask_how(opened.paths)
        elif isinstance(opened, Opened):
            self.store.open(Document(opened), opening.state if opening else None)
            self._remember_files(opening.paths if opening and opening.paths else (opened.path,))

    def _recent(self) -> list[str]:
        """Files that were open before and are still there."""
        return list(self._names("recent")[:MOST_RECENT])

    def _names(self, key: str) -> tuple[str, ...]:
        """A list of names in the settings; what is none of them stays out."""
        kept = self.settings.get(key)
        names = kept if isinstance(kept, list) else []
        return tuple(name for name in names if isinstance(name, str))

    def _names_of(self, opened: Opened | None = None, paths: Sequence[Path] = ()) -> list[str]:
        """What the next start opens: the files that are open now, none for the bundled dataset."""
        opened = opened or self.store.document.opened
        return [] if opened.is_bundled else as_names(paths or (opened.path,))

    def _remember_files(self, paths: Sequence[Path]) -> None:
        """Go on with these at the next start; the bundled dataset has a command of its own."""
        names = self._names_of(paths=paths)
        recent = list(dict.fromkeys([*names[:1], *self._recent()]))[:MOST_RECENT]
        self._remember({OPEN: names, STATE: saved(self.store.state), "recent": recent})
        self.window.menu_bar.offer_recent(recent)

    def _ask_how(self, paths: Sequence[Path]) -> None:
        """Ask how a table is to be read; nothing changes until that is known."""
        from desktop.models.opening import recipes
        from desktop.views.import_dialog import ImportDialog

        book = recipes()
        dialog = ImportDialog(self.window, self.looks, paths, book)
        dialog.accepted_recipe.connect(lambda recipe: self._read(dialog, recipe, book))
        dialog.unreadable.connect(dialog.deleteLater)
        dialog.unreadable.connect(self._refused)
        dialog.open_soon()

    def _read(self, dialog: "ImportDialog", recipe: "Recipe", book: "RecipeBook") -> None:
        """Open tables as was said, and offer the same for the next of their shape."""
        from desktop.models.opening import open_tables, ready_to_explore

        book.keep(recipe, dialog.kind)
        paths, keeps = dialog.paths, self._keeps_lists

        def work(progress: Progress) -> Opened:
            return ready_to_explore(open_tables(paths, recipe, progress, keeps=keeps))

        self._open(paths, work)

    def _refused(self, problems: Sequence[Problem]) -> None:
        self._stay(self._end_opening())
        log.info("Not opened: %s", "; ".join(problem.plain() for problem in problems))
        from desktop.views.dialogs import show_problems

        show_problems(self.window, self.looks, problems)

    def _failed(self, error: BaseException) -> None:
        self._end_opening()
        raise error

    def _asked_by_second_start(self, name: str) -> None:
        if name:
            self.open_file(Path(name))
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def set_language(self, code: str) -> None:
        """Speak another language from now on."""
        self._remember({"language": code})
        self._speak(code)

    def _speak(self, code: str) -> None:
        self.store.reword(install(code))
        self.window.menu_bar.offer_languages(languages(), code)

    def reset(self) -> None:
        """Forget all settings."""
        self.settings.reset()
        self.settings.update({"tour": True, RUNNING: True})
        self.window.reset_layout()
        self.window.finder.recent = ()
        self.window.menu_bar.offer_recent(())
        self._set_size(SIZES[0])
        self.looks.set_theme(theme(self.settings))
        self._speak(resolve(None))
        self.store.open(self.store.document)

    def _remember(self, values: dict[str, object]) -> None:
        self.settings.update(values)
        if self.settings.fault and not self._has_told_fault:
            self._has_told_fault = True
            text = _UNSAVED.fill(folder=str(self.settings.path.parent), reason=self.settings.fault)
            self.window.statusBar().showMessage(self.looks.text(text), 15_000)

    def _closing(self) -> None:
        self._save()
        self._remember({RUNNING: False})

    def _save_soon(self) -> None:
        self._saver.start()

    def _save(self) -> None:
        self._saver.stop()
        coming = self._opening.state if self._opening else None
        state = saved(coming or self.store.state)
        self._remember({STATE: state, "window": self.window.layout_values()})
