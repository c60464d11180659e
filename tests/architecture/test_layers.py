"""What may import what, with the reason in each rule's name."""

import ast
import sys
from pathlib import Path

import pytest
from pytest_archon import archrule
from source import Module, module, modules

import desktop

COMMANDS = ("desktop.__main__", "desktop.cli", "desktop.cli_*")
LAYERS = (
    "app",
    "views",
    "export",
    "charts",
    "models",
    "state",
    "analysis",
    "storage",
    "domain",
)
NETWORK = (
    "PySide6.QtNetwork*",
    "PySide6.QtWeb*",
    "aiohttp*",
    "ftplib*",
    "http*",
    "imaplib*",
    "poplib*",
    "requests*",
    "smtplib*",
    "socket*",
    "ssl*",
    "urllib.request*",
    "urllib3*",
    "xmlrpc*",
)


def within(*layers: str) -> tuple[str, ...]:
    """Patterns for layers and everything inside them."""
    return tuple(
        pattern for layer in layers for pattern in (f"desktop.{layer}", f"desktop.{layer}.*")
    )


@pytest.mark.parametrize("layer", LAYERS)
def test_layers(layer: str) -> None:
    above = LAYERS[: LAYERS.index(layer)]
    (
        archrule(f"{layer} imports only what stands below it, so that data flows one way")
        .match(*within(layer))
        .should_not_import(*COMMANDS, *within(*above))
        .check("desktop")
    )


def test_every_module_has_its_place_among_the_layers() -> None:
    package = Path(desktop.__file__).parent
    folders = {path.parent.name for path in package.glob("*/__init__.py")}
    alone = {path.stem for path in package.glob("*.py")}
    assert folders == set(LAYERS)
    assert all(name in {"__init__", "__main__", "cli"} or name.startswith("cli_") for name in alone)


def test_domain_is_plain() -> None:
    (
        archrule(
            "domain needs the standard library alone, so that every layer can speak of figures"
        )
        .match(*within("domain"))
        .should(imports_only_the_standard_library)
        .check("desktop")
    )


def imports_only_the_standard_library(
    _module: str, direct: set[str], _all: dict[str, set[str]]
) -> bool:
    roots = {name.partition(".")[0] for name in direct if not name.startswith("desktop.domain")}
    return roots <= sys.stdlib_module_names


def test_core_is_without_qt() -> None:
    (
        archrule("storage, analysis and state know no Qt, so that they are tested without a window")
        .match(*within("storage", "analysis", "state"))
        .should_not_import("PySide6*", "shiboken6*", "pyqtgraph*")
        .check("desktop")
    )


def test_models_need_qtcore_only() -> None:
    (
        archrule("models use QtCore alone, so that they work where there is no screen")
        .match(*within("models"))
        .should_not_import("PySide6*", "pyqtgraph*")
        .may_import("PySide6.QtCore", "PySide6.QtCore.*")
        .check("desktop")
    )


def test_views_do_not_compute() -> None:
    (
        archrule("views show what analysis has worked out, so that paper and files show the same")
        .match(*within("views"))
        .should_not_import("numpy*", "pandas*", "scipy*")
        .check("desktop", only_direct_imports=True)
    )


def test_pyqtgraph_is_in_charts_only() -> None:
    (
        archrule(
            "pyqtgraph stays in charts, so that it is loaded with the first page that needs it"
        )
        .match("desktop", "desktop.*")
        .exclude(*within("charts"))
        .should_not_import("pyqtgraph*")
        .check("desktop", only_direct_imports=True)
    )


def test_pandas_is_in_analysis_and_storage_only() -> None:
    (
        archrule("pandas stays in analysis and storage, so that nothing else waits for its import")
        .match("desktop", "desktop.*")
        .exclude(*within("analysis", "storage"))
        .should_not_import("pandas*")
        .check("desktop", only_direct_imports=True)
    )


def test_nothing_reaches_a_network() -> None:
    (
        archrule("nothing opens a connection, so that what a reader looks at stays with the reader")
        .match("desktop", "desktop.*")
        .should_not_import(*NETWORK)
        .check("desktop", only_direct_imports=True)
    )


def from_qt_itself(source: Module) -> list[str]:
    """`from PySide6 import QtNetwork`, which the rules would see as an import of PySide6 alone."""
    return [
        source.place(node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6"
        if any(name.name.startswith("Qt") for name in node.names)
    ]


def test_modules_of_qt_are_imported_in_a_form_that_the_rules_see() -> None:
    assert not [place for source in modules("desktop") for place in from_qt_itself(source)]
    assert from_qt_itself(module("import PySide6\nfrom PySide6 import QtNetwork\n"))
