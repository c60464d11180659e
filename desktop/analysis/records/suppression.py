"""Small groups hidden from exports, with as many others as it takes to keep them hidden."""

from collections.abc import Sequence

SMALL = 5


def suppressed(counts: Sequence[int], small: int = SMALL) -> list[int | None]:
    """Counts of the parts of a total that is known; None for those that are hidden.

    Groups under `small`, but for empty ones, are hidden, and then the next smallest, until there
    are two or more and any of them may be `small` or larger for all that the total and the others
    tell: then nothing hidden can be worked out by subtraction. Where that takes all, all go.
    """
    order = sorted((count, place) for place, count in enumerate(counts) if count > 0)
    hidden = [pair for pair in order if pair[0] < small]
    if not hidden:
        return list(counts)
    for pair in order[len(hidden) :]:
        # Each of the others is at least 1, so that one may be what is left of their sum.
        if len(hidden) > 1 and sum(count for count, _ in hidden) - (len(hidden) - 1) >= small:
            break
        hidden.append(pair)
    places = {place for _, place in hidden}
    return [None if place in places else count for place, count in enumerate(counts)]
