"""Whether a dataset is valid, for people and for machines."""

import json
from collections.abc import Sequence

from desktop.cli_words import complaint, told
from desktop.domain.dataset import Dataset
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem

SHORT_DIGEST = 8  # characters

_VALID = QT_TRANSLATE_NOOP("CommandLine", "{title}: valid, {count} figures, digest {digest}")


def validity_as_text(_file: str, dataset: Dataset | None, problems: Sequence[Problem]) -> str:
    """One line a problem, with its place; for a valid dataset title, figures and short digest."""
    if dataset is None:
        return "".join(complaint(problem) + "\n" for problem in problems)
    digest, count = dataset.digest[:SHORT_DIGEST], len(dataset.figures)
    return told(_VALID.fill(title=dataset.title, count=str(count), digest=digest)) + "\n"


def validity_as_json(file: str, dataset: Dataset | None, problems: Sequence[Problem]) -> str:
    """One object; title, digest and the number of figures are null where it is not valid."""
    report = {
        "valid": dataset is not None,
        "file": file,
        "title": dataset.title if dataset else None,
        "digest": dataset.digest if dataset else None,
        "figures": len(dataset.figures) if dataset else None,
        "problems": [
            {
                "file": problem.file,
                "row": problem.row,
                "field": problem.field,
                "sentence": problem.sentence.plain(),
            }
            for problem in problems
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
