"""What a file says about itself: title, description, where its content comes from, when."""

import os
import time
from datetime import UTC, datetime
from typing import NamedTuple

from desktop import __version__
from desktop.domain.dataset import Dataset

PROGRAM = f"Tollbook {__version__}"


class Facts(NamedTuple):
    """Written into every file. `origin` are names with values: page, options, dataset."""

    title: str
    description: str
    language: str
    made: datetime
    author: str = ""
    origin: tuple[tuple[str, str], ...] = ()

    @property
    def keywords(self) -> str:
        """The origin in one line."""
        return "; ".join(f"{name}: {value}" for name, value in self.origin)


def now() -> datetime:
    """The time to be written into files: `SOURCE_DATE_EPOCH` where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(epoch) if epoch.isdecimal() else int(time.time())
    return datetime.fromtimestamp(seconds, UTC)


def dataset_facts(dataset: Dataset) -> tuple[tuple[str, str], ...]:
    """Title, version and fingerprint of a dataset."""
    return (
        ("dataset", dataset.title),
        ("version", dataset.version),
        ("SHA-256", dataset.digest),
    )
