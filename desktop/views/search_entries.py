"""What the search of the window can lead to: pages, commands, figures, checks."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.check_table import verdict_text
from desktop.models.store import Store
from desktop.models.wording import Wording
from desktop.state.palette import Entry
from desktop.storage.handbook import handbook
from desktop.views.actions import SPECS, Act, Spec, plain_text
from desktop.views.looks import Looks
from desktop.views.page import PAGE_NAMES
from desktop.views.synonyms import SYNONYMS

_PAGE_KIND = QT_TRANSLATE_NOOP("Search", "page")
_CHAPTER_KIND = QT_TRANSLATE_NOOP("Search", "handbook")
_CHECK_KIND = QT_TRANSLATE_NOOP("Search", "check")
_COMMAND_KIND = QT_TRANSLATE_NOOP("Search", "command")


def search_entries(store: Store, looks: Looks) -> list[Entry]:
    """Entries in the reader's language."""
    text = looks.text
    return [
        *(
            Entry("page", page.value, text(name), text(_PAGE_KIND))
            for page, name in PAGE_NAMES.items()
        ),
        *(
            Entry(
                "command",
                spec.act.value,
                plain_text(text(spec.text)),
                _hint(spec, looks),
                SYNONYMS.get(spec.act, ""),
            )
            for spec in SPECS
            if spec.choice != "page" and spec.act is not Act.SEARCH
        ),
        *figure_entries(store),
        *_checks(store, looks),
        *_chapters(looks),
    ]


def _hint(spec: Spec, looks: Looks) -> str:
    kind = looks.text(_COMMAND_KIND)
    keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{kind} · {keys}" if keys else kind


def _chapters(looks: Looks) -> list[Entry]:
    kind = looks.text(_CHAPTER_KIND)
    return [
        Entry(
            "chapter",
            chapter.id,
            chapter.title,
            kind,
            " ".join(section.heading for section in chapter.sections),
        )
        for chapter in handbook(looks.style.wording.code)
    ]


def figure_entries(store: Store) -> list[Entry]:
    """All figures of the dataset."""
    wording = store.wording
    return [
        Entry(
            "figure",
            figure.id,
            wording.name(figure),
            f"{wording.value(figure)} · {wording.period(figure)}",
            " ".join(_searched(figure, wording)),
        )
        for figure in store.document.dataset.figures
    ]


def _searched(figure: Figure, wording: Wording) -> Iterator[str]:
    """What else finds a figure: its words as the dataset has them, and in the reader's language."""
    yield from (figure.id, str(figure.value), figure.label)
    for text in filter(None, (figure.category, figure.region, figure.publisher)):
        yield from (text, wording.said(text))


def _checks(store: Store, looks: Looks) -> list[Entry]:
    text = looks.text
    return [
        Entry(
            "check",
            check.id,
            text(check.question),
            f"{text(_CHECK_KIND)} · {verdict_text(check, store.wording)}",
            f"{check.id} {text(check.sentence)}",
        )
        for check in store.document.checks
    ]
