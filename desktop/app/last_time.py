"""Where a start goes on: what was open the last time, how it looked, and whether it ended well."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.state.app_state import AppState
from desktop.state.saved import restored, without_dataset
from desktop.storage.settings import Settings

RUNNING = "running"  # set while a window is open
OPEN = "open"  # paths of the files that are open; none for the bundled dataset
STATE = "state"


class LastTime(NamedTuple):
    """The state that was saved last, of which files, and whether the program ended after it."""

    state: AppState
    paths: tuple[Path, ...] = ()
    has_crashed: bool = False

    def state_of(self, asked: Path | None) -> AppState:
        """The state to start in: what belongs to files that are not open stays out."""
        if self.has_crashed:
            return AppState()
        paths = (asked.resolve(),) if asked else ()
        return self.state if self.paths == paths else without_dataset(self.state)


def last_time(settings: Settings) -> LastTime:
    """What the settings say; what is damaged counts as the first day."""
    names = settings.get(OPEN)
    is_list = isinstance(names, list) and all(isinstance(name, str) for name in names)
    return LastTime(
        restored(settings.get(STATE) or {}),
        tuple(map(Path, names)) if is_list else (),
        has_crashed=settings.get(RUNNING) is True,
    )


def as_names(paths: Sequence[Path]) -> list[str]:
    """Paths for the settings."""
    return [str(path.resolve()) for path in paths]
