"""One run of the program with a window: objects composed, settings kept, files opened."""

import base64
import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon

from desktop.app.crash import CrashHandler, log, start_log
from desktop.app.instance import Instance
from desktop.app.languages import install, languages, resolve
from desktop.app.offscreen import application
from desktop.app.output import OUTPUT, carry_out
from desktop.app.pages import MAKERS
from desktop.domain.messages import QT_TRANSLATE_NOOP, Percent
from desktop.domain.problems import Problem
from desktop.models.document import Document
from desktop.models.jobs import Preload, Proposing, wait_for_imports
from desktop.models.looking import Looking
from desktop.models.store import Store
from desktop.state.saved import restored, saved
from desktop.storage import places
from desktop.storage.opening import Opened, open_bundled
from desktop.storage.settings import Settings
from desktop.storage.tables.source import Progress
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
THEMES = {Act.THEME_SYSTEM: "system", Act.THEME_LIGHT: "light", Act.THEME_DARK: "dark"}
_OPENING = QT_TRANSLATE_NOOP("Session", "Opening {name}…")
_READING = QT_TRANSLATE_NOOP("Session", "Reading {name}: {share}, {rate}")
_CANCEL = QT_TRANSLATE_NOOP("Session", "Cancel")
_MEGABYTES = QT_TRANSLATE_NOOP("Session", "{number} MB")
_UNSAVED = QT_TRANSLATE_NOOP(
    "Session", "Settings cannot be kept in {folder} ({reason}). They last until you quit."
)


class Session(QObject):
    """The window with what reaches beyond it: files, settings, theme, language, second starts."""

    def __init__(self, opened: Opened | None = None, asked: Path | None = None) -> None:
        super().__init__()
        self.app = application()
        self.app.installEventFilter(self)
        self._first, self._asked = opened, asked
        self._opening: Looking | None = None
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
        store = Store(
            Document(self._first or open_bundled()),
            install(language),
            restored(self.settings.get("state") or {}),
        )
        self.store, self.looks = store, Looks(store, self._theme())
        self.looks.apply_colours()
        self.crash = CrashHandler(self.looks)
        self.crash.install()
        self.window = MainWindow(store, self.looks, MAKERS)
        self.window.menu_bar.offer_languages(languages(), language)
        self._connect()
        self.looks.apply_sheet()
        self._restore_window()
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
        self.preload.start()

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
        self._saver = QTimer(window, singleShot=True, interval=SAVED_AFTER)
        self._saver.timeout.connect(self._save)
        self.store.changed.connect(self._save_soon)
        self.instance.asked.connect(self._asked_by_second_start)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow_system)
        window.actions_by_id[Act.KEEP_LISTS].setChecked(self._keeps_lists)
        choice = self.settings.get("theme", "system")
        for act, name in THEMES.items():
            window.actions_by_id[act].setChecked(name == choice)

    def _theme(self) -> str:
        chosen = self.settings.get("theme", "system")
        if chosen in {"light", "dark"}:
            return str(chosen)
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def follow_system(self) -> None:
        """Take the theme that the system has now, where the reader has chosen none."""
        self.looks.set_theme(self._theme())

    def _carry_out(self, act: Act) -> None:
        window_acts = self.window.actions_by_id
        if act in THEMES:
            self._remember({"theme": THEMES[act]})
            self.looks.set_theme(self._theme())
        elif act is Act.OPEN_BUNDLED:
            self.open_file(None)
        elif act is Act.KEEP_LISTS:
            self._remember({"keep_lists": window_acts[act].isChecked()})
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

    def _open(self, paths: Sequence[Path], work: Callable[[Progress], object]) -> None:
        self._give_up_opening()
        job = Looking(work, paths[0] if paths else None)
        job.progressed.connect(lambda share: self._tell_opening(job, share))
        job.done.connect(self._opened)
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)
        self._opening = job
        QTimer.singleShot(SHOWN_AFTER, job, lambda: self._tell_opening(job))
        job.start()

    def _tell_opening(self, job: Looking, share: float = 0.0) -> None:
        if job is self._opening:
            name = job.path.name if job.path else ""
            told = _OPENING.fill(name=name)
            if share:
                told = _READING.fill(
                    name=name, share=Percent(share), rate=self.looks.reading_rate(job)
                )
            text = self.looks.text(told)
            self.window.show_busy(text, self.looks.text(_CANCEL), self._give_up_opening)

    def _give_up_opening(self) -> None:
        if self._opening is not None:
            self._opening.give_up()
        self._end_opening()

    def _end_opening(self) -> None:
        self._opening = None
        self.window.hide_busy()

    def _opened(self, opened: object) -> None:
        from desktop.models.opening import Unread

        self._end_opening()
        if isinstance(opened, Unread):
            self._ask_how(opened.paths)
        elif isinstance(opened, Opened):
            self.store.open(Document(opened))
            self._remember_file(opened.path)

    def _recent(self) -> list[str]:
        """Files that were open before and are still there."""
        kept = self.settings.get("recent") or []
        names = [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []
        return names[:MOST_RECENT]

    def _remember_file(self, path: Path) -> None:
        """Offer a file again at the next start; the bundled dataset has a command of its own."""
        name = str(path.resolve())
        if not self.store.document.opened.is_bundled:
            others = [each for each in self._recent() if each != name]
            self._remember({"recent": [name, *others][:MOST_RECENT]})
            self.window.menu_bar.offer_recent(self._recent())

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
        self._end_opening()
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
        self.window.reset_layout()
        self.window.actions_by_id[Act.THEME_SYSTEM].setChecked(True)
        self.looks.set_theme(self._theme())
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

    def _save_soon(self) -> None:
        self._saver.start()

    def _save(self) -> None:
        self._saver.stop()
        self._remember(
            {
                "state": saved(self.store.state),
                "window": self.window.layout_values(),
            }
        )

    def _restore_window(self) -> None:
        values = self.settings.get("window") or {}
        try:
            geometry = base64.b64decode(values.get("geometry", ""))
            sizes = [int(size) for size in values.get("splitter", [])]
            self.window.widths = {
                str(page): {str(name): int(width) for name, width in widths.items()}
                for page, widths in values.get("widths", {}).items()
            }
        except (ValueError, TypeError, AttributeError):
            return
        if geometry:
            self.window.restoreGeometry(QByteArray(geometry))
        if len(sizes) == 3:
            self.window.split.setSizes(sizes)
        if values.get("inspector") is False:
            self.window.actions_by_id[Act.INSPECTOR].trigger()
        self._bring_onto_screen()

    def _bring_onto_screen(self) -> None:
        """Where the screen it was on is gone, the window comes to the one that is there."""
        frame = self.window.frameGeometry()
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(screen.intersects(frame) for screen in screens):
            primary = QGuiApplication.primaryScreen().availableGeometry()
            self.window.resize(self.window.size().boundedTo(primary.size()))
            frame.moveCenter(primary.center())
            self.window.move(frame.topLeft())
