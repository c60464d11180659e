"""What is wrong with a file or a request, said so that a person can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message

_PLACES = {  # by whether row and field are known
    (False, False): QT_TRANSLATE_NOOP("Problem", "{file}"),
    (True, False): QT_TRANSLATE_NOOP("Problem", "{file}, row {row}"),
    (False, True): QT_TRANSLATE_NOOP("Problem", '{file}, field "{field}"'),
    (True, True): QT_TRANSLATE_NOOP("Problem", '{file}, row {row}, field "{field}"'),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the file, the row (counted from 1) and the field it is in, and a sentence."""

    file: str
    sentence: Message
    row: int | None = None
    field: str | None = None

    def place(self) -> Message:
        """`file, row 3, field "bound"`, as far as it is known."""
        text = _PLACES[self.row is not None, bool(self.field)]
        return text.fill(file=self.file, row=str(self.row), field=self.field or "")

    def plain(self) -> str:
        """The place and the sentence on one line, in English."""
        return f"{self.place().plain()}: {self.sentence.plain()}"


class TollbookError(Exception):
    """The one error that is shown to people as sentences; any other is a crash with a report."""

    def __init__(self, problems: Problem | Sequence[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(problem.plain() for problem in self.problems))
