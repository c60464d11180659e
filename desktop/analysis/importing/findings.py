"""What a review of a table comes to: sentences, each with what it is about and where."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.messages import Message


class Topic(StrEnum):
    """What a finding is about, in the order they are said in."""

    READ = "read"
    UNREAD = "unread"
    DATES = "dates"
    GAPS = "gaps"
    FALLS = "falls"
    SUMS = "sums"
    RANGES = "ranges"
    DUPLICATES = "duplicates"
    MISSING = "missing"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence. `asks` says that it is something to look at, not only to know.

    `count` is the number that it is about, `row` the first row of the file that it is about,
    counted from 1 below the names.
    """

    topic: Topic
    sentence: Message
    asks: bool = False
    count: int = 0
    row: int | None = None
    column: str = ""


def asking(
    topic: Topic, sentence: Message, count: int, row: int | None = None, column: str = ""
) -> Finding:
    """A finding that is something to look at."""
    return Finding(topic, sentence, asks=True, count=count, row=row, column=column)
