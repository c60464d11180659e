"""A link to a figure."""

from PySide6.QtCore import Signal

from desktop.views.controls import ElidedButton


class FigureLink(ElidedButton):
    """A link that tells which figure it leads to."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__("", lambda: self.followed.emit(self._key))
        self._key = ""

    def aim(self, key: str, text: str) -> None:
        """Lead to the figure with this key."""
        self._key = key
        self.setObjectName(f"related-{key}")
        self.set_whole(text)
