"""The report as one HTML file that needs nothing else: charts as SVG, the typeface inside."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

from desktop.charts.style import FAMILY, Theme, load_theme
from desktop.export.blocks import (
    Block,
    Contents,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Term,
    is_web,
)
from desktop.export.facts import PROGRAM, Facts
from desktop.export.paper import paper_style
from desktop.export.printed import Sketch
from desktop.export.request import column_width
from desktop.export.svg import FILES, font_faces, letters_of, serialised, svg_tree
from desktop.export.work import aside
from desktop.models.summaries import chart_summary
from desktop.models.wording import Wording
from desktop.storage.writing import written_aside

_WIDTH = 180.0  # millimetres of a chart
_ROWS = 500  # of a table, between two reports of progress
_SHEET = """
:root{{color-scheme:light}}
body{{font:16px/1.5 "{family}",Inter,Helvetica,Arial,sans-serif;color:{ink};background:{card};
max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}}
h1{{font-size:2rem;line-height:1.2}}h2{{font-size:1.5rem;margin-top:3rem}}
h3{{font-size:1.1rem;margin-top:2rem}}h1,h2,h3,th,.strong{{font-weight:600}}
.lead,.small,th{{color:{muted}}}.lead{{font-size:1.15rem}}.small,table{{font-size:.85rem}}
.number{{font-size:3rem;font-weight:600;line-height:1.1;margin:1rem 0 0}}
svg{{width:100%;min-width:34rem;height:auto;margin:1rem 0}}a{{color:{accent}}}
table{{border-collapse:collapse;margin:0 0 2rem}}.wide{{overflow-x:auto}}
th,td{{text-align:start;vertical-align:top;padding:.2rem .8rem .2rem 0;
border-bottom:1px solid {hairline}}}
.end{{text-align:end;font-variant-numeric:tabular-nums}}td{{white-space:pre-line}}
dt{{font-weight:600;margin-top:.8rem}}dd{{margin:0}}nav ul{{list-style:none;padding:0}}
nav .level1{{font-weight:600;margin-top:.5rem}}nav .level2{{margin-left:1.2rem}}
a:focus-visible{{outline:2px solid {focus}}}
@media print{{h2{{break-before:page}}tr,svg{{break-inside:avoid}}
thead{{display:table-header-group}}}}
"""


def html_steps(
    blocks: Sequence[Block], facts: Facts, wording: Wording, target: Path
) -> Iterator[float]:
    """Write the document; yields how far it has come, 0 to 1. Raises TollbookError."""
    with written_aside(target) as path:
        page = _Page(blocks, facts, wording)
        yield from page.steps()
        html = yield from aside(lambda: page.html)
        path.write_text(html, encoding="utf-8", errors="backslashreplace", newline="\n")
    yield 1.0


class _Page:
    """The document as it is put together."""

    def __init__(self, blocks: Sequence[Block], facts: Facts, wording: Wording) -> None:
        self._blocks, self._facts, self._wording = blocks, facts, wording
        self._theme = load_theme("light")
        self._letters: dict[str, set[str]] = {weight: set() for weight in FILES}
        self._parts: list[str] = []
        self._charts = 0

    @property
    def html(self) -> str:
        """The whole file."""
        facts, body = self._facts, "\n".join(self._parts)
        for letters in self._letters.values():
            letters.update(body)
        style = "".join(font_faces(self._letters)) + _sheet(self._theme)
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(facts.language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(facts.title)}</title>\n{_metas(facts)}"
            f"<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
        )

    def steps(self) -> Iterator[float]:
        """Put every block; yields how far it has come."""
        for index, block in enumerate(self._blocks):
            for part in self._html_of(block):
                self._parts.append(part)
                yield index / len(self._blocks)

    def _html_of(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                level = block.level + 1
                yield f'<h{level} id="{block.anchor}">{escape(block.text)}</h{level}>'
            case Paragraph(role="title"):
                yield f"<h1>{escape(block.text)}</h1>"
            case Paragraph():
                yield f'<p class="{block.role}">{_linked(block.text, block.url)}</p>'
            case Term():
                link = f"<dd>{_linked(block.url, block.url)}</dd>" if block.url else ""
                text = f"<dd>{escape(block.text)}</dd>"
                yield f"<dl><dt>{escape(block.term)}</dt>{text}{link}</dl>"
            case Picture():
                yield self._svg(block)
            case Table():
                yield from _table(block)
            case Contents():
                yield self._contents(block)
            case PageBreak():
                return

    def _svg(self, block: Picture) -> str:
        """A chart; what it refers to inside itself is named apart from other charts'."""
        wording, width = self._wording, column_width(_WIDTH)
        style = paper_style(self._theme, wording, width.points)
        title, _, described = chart_summary(block.chart, wording).partition("\n")
        title = title or wording.text(block.chart.caption.subtitle)
        facts = self._facts._replace(title=title, description=described, origin=())
        root = svg_tree(Sketch(block.chart, _WIDTH, style, block.selected), facts)
        for weight, letters in letters_of(root).items():
            self._letters[weight].update(letters)
        self._charts += 1
        content = serialised(_without_metadata(root)).decode()
        content = content.partition("?>")[2].strip()
        content = f'<div class="wide">{content}</div>'
        own = f"chart{self._charts}-"
        return content.replace('"clipPath', f'"{own}').replace("(#clipPath", f"(#{own}")

    def _contents(self, block: Contents) -> str:
        headings = [each for each in self._blocks if isinstance(each, Heading)]
        entries = "".join(
            f'<li class="level{each.level}"><a href="#{each.anchor}">{escape(each.text)}</a></li>'
            for each in headings
        )
        return f"<nav><h2>{escape(block.title)}</h2><ul>{entries}</ul></nav>"


def _without_metadata(root: ET.Element) -> ET.Element:
    for element in [each for each in root if each.tag.endswith("metadata")]:
        root.remove(element)
    return root


def _table(block: Table) -> Iterator[str]:
    if block.caption:
        yield f'<p class="strong">{escape(block.caption)}</p>'
    head = _cells('th scope="col"', block.header, block.numeric)
    rows: list[str] = []
    for index in range(block.length):
        rows.append(f"<tr>{_cells('td', block.row(index), block.numeric)}</tr>")
        if index % _ROWS == _ROWS - 1:
            yield ""
    body = "\n".join(rows)
    table = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    yield f'<div class="wide"><table>{table}</table></div>'


def _cells(tag: str, texts: Iterable[str], numeric: frozenset[int]) -> str:
    name = tag.partition(" ")[0]
    return "".join(
        f"<{tag}{' class=end' if column in numeric else ''}>{escape(text)}</{name}>"
        for column, text in enumerate(texts)
    )


def _linked(text: str, url: str | None) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url and is_web(url) else escape(text)


def _metas(facts: Facts) -> str:
    texts = {
        "description": facts.description,
        "author": facts.author,
        "keywords": facts.keywords,
        "generator": PROGRAM,
        "date": f"{facts.made:%Y-%m-%dT%H:%M:%SZ}",
    }
    return "".join(
        f'<meta name="{name}" content="{escape(text)}">\n' for name, text in texts.items() if text
    )


def _sheet(theme: Theme) -> str:
    return _SHEET.format(
        family=FAMILY,
        ink=theme.ink,
        card=theme.card,
        muted=theme.muted,
        accent=theme.accent,
        hairline=theme.hairline,
        focus=theme.focus,
    )
