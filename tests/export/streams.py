"""What a page's content stream paints: how large its letters are, and how thick its lines."""

from collections.abc import Sequence
from math import hypot
from typing import Any, NamedTuple

from pypdf import PageObject
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float]  # without what it moves by
SHOW = {b"Tj", b"TJ", b"'", b'"'}
STROKE = {b"S", b"s", b"B", b"B*", b"b", b"b*"}


class Painted(NamedTuple):
    """Sizes of all letters and widths of all lines, in points."""

    letters: list[float]
    lines: list[float]


class _State(NamedTuple):
    matrix: Matrix = (1.0, 0.0, 0.0, 1.0)
    line: float = 1.0
    size: float = 0.0


def painted_on(page: PageObject) -> Painted:
    """Walk through the content as ISO 32000, 8.4 and 9.4 say; nothing is left to other objects."""
    resources: Any = page["/Resources"]
    assert not resources.get("/XObject"), "not everything is in the page's own content"
    stream = ContentStream(page.get_contents(), page.pdf)
    state, saved, text = _State(), [], _State().matrix
    painted = Painted([], [])
    for operands, operator in stream.operations:
        if operator == b"q":
            saved.append(state)
        elif operator == b"Q":
            state = saved.pop()
        elif operator in (b"BT", b"Tm"):
            text = _matrix(operands) if operands else _State().matrix
        elif operator in SHOW:
            painted.letters.append(state.size * _least(_times(text, state.matrix)))
        elif operator in STROKE:
            painted.lines.append(state.line * _least(state.matrix))
        else:
            state = _changed(state, operator, operands)
    return painted


def _changed(state: _State, operator: bytes, operands: Sequence[Any]) -> _State:
    if operator == b"cm":
        return state._replace(matrix=_times(_matrix(operands), state.matrix))
    if operator == b"w":
        return state._replace(line=float(operands[0]))
    if operator == b"Tf":
        return state._replace(size=float(operands[1]))
    return state


def _matrix(operands: Sequence[Any]) -> Matrix:
    a, b, c, d = map(float, operands[:4])
    return a, b, c, d


def _times(one: Matrix, other: Matrix) -> Matrix:
    (a, b, c, d), (e, f, g, h) = one, other
    return a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h


def _least(matrix: Matrix) -> float:
    """How much it makes larger at the least."""
    a, b, c, d = matrix
    return min(hypot(a, b), hypot(c, d))
