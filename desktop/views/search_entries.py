"""What the search of the window can lead to: pages, commands, figures, checks."""

from collections.abc import Iterator, Mapping

from desktop.domain.figure import Figure
from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.models.check_table import verdict_text
from desktop.models.store import Store
from desktop.models.wording import Wording
from desktop.state.app_state import Page
from desktop.state.palette import Entry
from desktop.views.actions import SPECS, Act, Spec, plain_text
from desktop.views.looks import Looks

_PAGE_KIND = QT_TRANSLATE_NOOP("Search", "page")
_CHECK_KIND = QT_TRANSLATE_NOOP("Search", "check")
_COMMAND_KIND = QT_TRANSLATE_NOOP("Search", "command")


def search_entries(store: Store, looks: Looks, pages: Mapping[Page, Message]) -> list[Entry]:
    """Entries in the reader's language; `pages` names the pages."""
    text = looks.text
    return [
        *(Entry("page", page.value, text(name), text(_PAGE_KIND)) for page, name in pages.items()),
        *(
            Entry("command", spec.act.value, plain_text(text(spec.text)), _hint(spec, looks))
            for spec in SPECS
            if spec.choice != "page" and spec.act is not Act.SEARCH
        ),
        *figure_entries(store),
        *_checks(store, looks),
    ]


def _hint(spec: Spec, looks: Looks) -> str:
    kind = looks.text(_COMMAND_KIND)
    return f"{kind} · {spec.shortcut}" if spec.shortcut else kind


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
