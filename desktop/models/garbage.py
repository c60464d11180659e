"""While work runs beside the window, no cyclic garbage is collected.

Python collects it in whichever thread happens to allocate. What Qt owns among it would then be
taken apart outside the window's thread, which ends the program.
"""

import gc
import threading

_lock = threading.Lock()
_holders = 0
_was_enabled = False


def hold_garbage() -> None:
    """Collect none until as many have released it as have held it."""
    global _holders, _was_enabled  # noqa: PLW0603 - the collector is one for the whole process
    with _lock:
        if _holders == 0:
            _was_enabled = gc.isenabled()
            gc.disable()
        _holders += 1


def release_garbage() -> None:
    """End a hold; after the last one it is as before the first."""
    global _holders  # noqa: PLW0603 - as above
    with _lock:
        _holders -= 1
        if _holders == 0 and _was_enabled:
            gc.enable()
