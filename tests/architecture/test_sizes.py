"""Functions and files stay short enough to be read, and say what they are for."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from statistics import median

import pyqtgraph
import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from source import Function, Module, length, module, modules

LONGEST_FUNCTION, LONG_FUNCTION, MEDIAN_FUNCTION = 50, 25, 10
LONGEST_FILE, LONG_FILE = 450, 300
MOST_LONG_FUNCTIONS, MOST_LONG_FILES = 0.05, 0.10

EVERYTHING = ("desktop", "packaging", "tests")


def too_long(source: Module, most: int) -> list[str]:
    return [
        f"{source.place(function)} {function.name}: {length(function)} lines"
        for function in source.functions()
        if length(function) > most
    ]


@pytest.mark.parametrize("source", modules(*EVERYTHING), ids=lambda source: source.name)
def test_no_file_and_no_function_is_over_the_cap(source: Module) -> None:
    assert source.lines <= LONGEST_FILE
    assert not too_long(source, LONGEST_FUNCTION)


def test_few_functions_are_long() -> None:
    lengths = [length(function) for source in modules("desktop") for function in source.functions()]
    long = [each for source in modules("desktop") for each in too_long(source, LONG_FUNCTION)]
    assert median(lengths) <= MEDIAN_FUNCTION
    assert len(long) <= MOST_LONG_FUNCTIONS * len(lengths), "\n".join(long)


def test_few_files_are_long() -> None:
    long = [f"{each.name}: {each.lines}" for each in modules("desktop") if each.lines > LONG_FILE]
    assert len(long) <= MOST_LONG_FILES * len(modules("desktop")), "\n".join(long)


@cache
def classes(*sources: Module) -> dict[str, ast.ClassDef]:
    """Classes by name."""
    nodes = (node for source in sources for node in ast.walk(source.tree))
    return {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}


def undocumented(source: Module, known: Mapping[str, ast.ClassDef]) -> Iterator[str]:
    """Public modules, classes and functions without a docstring.

    An override needs none: Qt's method says what it does, or that of our own base class.
    """
    if ast.get_docstring(source.tree) is None:
        yield f"{source.name}: the module"
    yield from _undocumented_in(source, source.tree, known)


def _undocumented_in(
    source: Module, scope: ast.Module | ast.ClassDef, known: Mapping[str, ast.ClassDef]
) -> Iterator[str]:
    for node in scope.body:
        if not isinstance(node, ast.ClassDef | Function) or node.name.startswith("_"):
            continue
        inherited = isinstance(scope, ast.ClassDef) and node.name in _inherited(scope, known)
        if ast.get_docstring(node) is None and not inherited:
            yield f"{source.place(node)} {node.name}"
        if isinstance(node, ast.ClassDef):
            yield from _undocumented_in(source, node, known)


def _inherited(scope: ast.ClassDef, known: Mapping[str, ast.ClassDef]) -> set[str]:
    names: set[str] = set()
    for base in map(ast.unparse, scope.bases):
        if base in known:
            body = (node for node in known[base].body if isinstance(node, Function))
            names |= {node.name for node in body} | _inherited(known[base], known)
        else:
            names |= set(dir(FROM_OUTSIDE.get(base.rpartition(".")[2])))
    return names


FROM_OUTSIDE = vars(QtWidgets) | vars(QtGui) | vars(QtCore) | vars(pyqtgraph)


@pytest.mark.parametrize("source", modules("desktop"), ids=lambda source: source.name)
def test_everything_public_says_what_it_is_for(source: Module) -> None:
    assert not list(undocumented(source, classes(*modules("desktop"))))


UNDOCUMENTED = """
def public():
    def inner(): pass
def _private(): pass
class Plain:
    "Said."
    def __init__(self): pass
    @property
    def size(self): pass
class Window(QtWidgets.QWidget):
    "Said."
    def paintEvent(self, event): pass
    def ourOwn(self): pass
class Page(Window):
    "Said."
    def sizeHint(self): pass
    def ourOwn(self): pass
    def further(self): pass
class _Hidden:
    def method(self): pass
"""


def test_missing_docstrings_are_found() -> None:
    example = module(UNDOCUMENTED)
    found = [text.rpartition(" ")[2] for text in undocumented(example, classes(example))]
    assert found == ["module", "public", "size", "ourOwn", "further"]


def test_long_functions_are_found() -> None:
    body = "    pass\n" * 50
    example = module(f"def short():\n{body[9:]}\n\n@cached\ndef long():\n{body}")
    assert too_long(example, 50) == ["example.py:54 long: 51 lines"]
