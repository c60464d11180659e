"""Every text for people can be translated, and every number is put by the reader's locale."""

import ast
import re
from collections.abc import Iterator

import pytest
from source import Module, module, modules

MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
SHOWN = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "showMessage",
}
FORMATS_NUMBERS = "desktop/models/wording.py"
GROUPED = re.compile(r"[,_]|n$")  # format specifications that group digits
GROUPED_FIELD = re.compile(r"\{[^{}]*:[^{}]*(?:[,_][^{}]*|n)\}")
LETTER = re.compile(r"[^\W\d_]")


def calls(source: Module, names: set[str]) -> Iterator[tuple[str, ast.Call]]:
    """Calls of functions or methods with one of the names."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in names:
                yield name, node


def built_texts(source: Module) -> list[str]:
    """Texts marked for translation that the extractor cannot read: not one literal."""
    return [
        source.place(call)
        for name, call in calls(source, MARKERS)
        for argument in call.args[:2]  # context and text; lupdate's own two follow
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
        or (name.startswith("QT_") and not _is_text(argument))
    ]


def bare_texts(source: Module) -> list[str]:
    """Texts handed to widgets as they stand in the source."""
    return [
        source.place(call)
        for _, call in calls(source, SHOWN)
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        if LETTER.search("".join(_literals(argument)))
    ]


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp):
        if not isinstance(node, ast.IfExp):
            parts: list[ast.AST] = list(ast.iter_child_nodes(node))
        else:
            parts = [node.body, node.orelse]
        for part in parts:
            yield from _literals(part)


def grouped_numbers(source: Module) -> list[str]:
    """Numbers put with separators that are not the reader's."""
    return [source.place(node) for node in ast.walk(source.tree) if _groups(node)]


def _groups(node: ast.AST) -> bool:
    match node:
        case ast.FormattedValue(format_spec=ast.JoinedStr(values=values)):
            return any(GROUPED.search(text) for value in values for text in _literals(value))
        case ast.Call(func=ast.Name(id="format"), args=[_, ast.Constant(value=str(spec))]):
            return bool(GROUPED.search(spec))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return bool(GROUPED_FIELD.search(text))
    return False


@pytest.mark.parametrize("source", modules("desktop"), ids=lambda source: source.name)
def test_texts_can_be_extracted_and_numbers_are_put_by_locale(source: Module) -> None:
    assert not built_texts(source)
    if source.name != FORMATS_NUMBERS:
        assert not grouped_numbers(source)


@pytest.mark.parametrize(
    "source", modules("desktop/views", "desktop/app"), ids=lambda source: source.name
)
def test_widgets_show_no_bare_text(source: Module) -> None:
    assert not bare_texts(source)


@pytest.mark.parametrize(
    "text",
    [
        'self.tr(f"{n} figures")',
        'tr("one" + other)',
        'QCoreApplication.translate("Page", f"{n}")',
        'QT_TRANSLATE_NOOP("Page", text)',
        'QT_TRANSLATE_NOOP("Page", "one {n}".format(n=1))',
    ],
)
def test_built_texts_are_found(text: str) -> None:
    assert built_texts(module(text))


@pytest.mark.parametrize(
    "text",
    [
        'label.setText("Total")',
        'label.setText(f"Total {n}")',
        'label.setText("Total" if n else "")',
        'QLabel("Total", parent)',
        'QtWidgets.QPushButton(text="Total")',
        'menu.addAction(icon, "Copy")',
        'label.setToolTip("Total " + number)',
    ],
)
def test_bare_texts_are_found(text: str) -> None:
    assert bare_texts(module(text))


@pytest.mark.parametrize(
    "text",
    [
        'f"{n:,}"',
        'f"{n:,.2f}"',
        'f"{n:_}"',
        'f"{n:n}"',
        'f"{n:>{width},}"',
        'format(n, ",")',
        '"{:,}".format(n)',
        '"{n:10,d}".format(n=n)',
    ],
)
def test_grouped_numbers_are_found(text: str) -> None:
    assert grouped_numbers(module(text))


@pytest.mark.parametrize(
    "text",
    [
        'QT_TRANSLATE_NOOP("Page", "one " "text, {n}")',
        "label.setText(wording.text(TOTAL))",
        'label.setText("")',
        'label.setText("·")',
        'label.setText(f"{value} {unit}")',
        'label.setObjectName("total")',
        'label.setText(texts.get("total"))',
        'f"{n:.2f} {day:%Y-%m-%d}"',
        '"one, {n}".format(n=1)',
    ],
)
def test_what_is_allowed_is_not_found(text: str) -> None:
    source = module(text)
    assert not built_texts(source) + bare_texts(source) + grouped_numbers(source)
