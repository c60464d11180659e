"""Long work in steps: a command line runs them at once, a window between its own events."""

import threading
from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

from desktop.models.garbage import hold_garbage, release_garbage

NEARLY_DONE = 0.9
Result = TypeVar("Result")


def run(steps: Iterator[float]) -> None:
    """Do all steps."""
    for _ in steps:
        pass


def aside(work: Callable[[], Result]) -> Generator[float, None, Result]:
    """Do what cannot be cut into steps in a thread of its own; yields until it is done.

    Returns its result or raises what it raised. Left early, its result is dropped: `work` must
    write nothing.
    """
    results: list[Result] = []
    faults: list[BaseException] = []

    def whole() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again below
            faults.append(error)

    thread = threading.Thread(target=whole, daemon=True)
    hold_garbage()
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.005)
            yield NEARLY_DONE
    finally:
        if thread.is_alive():  # left early: its own end is the end of it
            threading.Thread(target=_release_after, args=(thread,), daemon=True).start()
        else:
            release_garbage()
    if faults:
        raise faults[0]
    return results[0]


def _release_after(thread: threading.Thread) -> None:
    thread.join()
    release_garbage()
