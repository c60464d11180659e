#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = ["brotli>=1.1", "fonttools>=4.50"]
# ///
"""Make the bundled typeface, Tollbook Sans, from an unpacked ``inter-ui`` 4.1 npm package.

Columns of numbers must line up on screen, in SVG and in PDF. Inter's tabular figures sit behind an
OpenType feature which not every reader honours, so 0 to 9 are mapped straight to them. Only the
characters the program uses stay, with kerning and marks (contextual forms would turn "->" into an
arrow). The result is a modified font, hence its own name. SemiBold is also the family's Bold, so
that ``<b>`` and ``QFont.setBold`` use it instead of smearing Regular.

    make_fonts.py path/to/inter-ui [path/to/resources/fonts]

The same input and the same fontTools give the same bytes: the dates inside the files are Inter's.
"""

from __future__ import annotations

import shutil
import sys
from copy import deepcopy
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import PairPos

FAMILY, POSTSCRIPT = "Tollbook Sans", "TollbookSans"
STYLES = {"Regular": "Regular", "SemiBold": "Bold"}  # our style: its place in a four-style family
RANGES = (
    (0x0020, 0x0259),  # Latin up to schwa
    (0x02B0, 0x052F),  # modifier letters (Ukrainian apostrophe), combining marks, Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x22FF),  # punctuation, spaces, currency, fractions, arrows, mathematics
    (0x2318, 0x23CE),  # keys: command, option, backspace, return
    (0x25A0, 0x2717),  # geometric shapes, check and ballot marks
)
FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk"]
WINDOWS_ENGLISH = (3, 1, 0x409)
KEPT_NAMES = {0, 8, 9, 11, 12, 13, 14}  # copyright, makers and their sites, licence
BOLD, REGULAR = 1 << 5, 1 << 6  # OS/2 fsSelection
YI, YI_KERNING = 0x0457, 200  # in units of 1/2048 em


def use_tabular_figures(font: TTFont) -> None:
    """Map 0 to 9 to the tabular figures, which share one width; Inter does not kern them."""
    names = font.getBestCmap()
    figures = {code: names[code] + ".tf" for code in range(ord("0"), ord("9") + 1)}
    if len({font["hmtx"][name][0] for name in figures.values()}) != 1:
        sys.exit("the tabular figures differ in width")
    for table in font["cmap"].tables:
        table.cmap.update(figures)


def mend_cyrillic(font: TTFont) -> None:
    """Let marks sit on Cyrillic and Greek letters, and close the gap in the word "її"."""
    gpos = font["GPOS"].table
    scripts = {r.ScriptTag: r.Script.DefaultLangSys for r in gpos.ScriptList.ScriptRecord}
    for tag in ("cyrl", "grek"):  # Inter gives these kerning only
        scripts[tag].FeatureIndex = scripts["latn"].FeatureIndex
    letter = font.getBestCmap()[YI]
    tables = [getattr(t, "ExtSubTable", t) for x in gpos.LookupList.Lookup for t in x.SubTable]
    singles = (table for table in tables if isinstance(table, PairPos) and table.Format == 1)
    pairs = next(table for table in singles if letter in table.Coverage.glyphs)
    records = pairs.PairSet[pairs.Coverage.glyphs.index(letter)].PairValueRecord
    records.append(deepcopy(records[0]))
    records[-1].SecondGlyph, records[-1].Value1.XAdvance = letter, YI_KERNING
    records.sort(key=lambda each: font.getGlyphID(each.SecondGlyph))


def separate_shared_glyphs(font: TTFont) -> None:
    """One glyph per character, or apostrophe and quotation mark mix when copied from a PDF."""
    owners: dict[str, int] = {}
    for code, name in sorted(font.getBestCmap().items(), reverse=True):
        if owners.setdefault(name, code) == code:
            continue
        copy = f"{name}.{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), copy])
        font["glyf"][copy], font["hmtx"][copy] = deepcopy(font["glyf"][name]), font["hmtx"][name]
        for table in font["cmap"].tables:
            table.cmap[code] = copy


def rename(font: TTFont, style: str) -> None:
    """Name the font as its own family, keeping Inter's copyright, makers and licence."""
    name, linked, postscript = font["name"], STYLES[style], f"{POSTSCRIPT}-{style}"
    version = f"Version {font['head'].fontRevision:.3f}; Tollbook subset, tabular figures"
    name.names = [record for record in name.names if record.nameID in KEPT_NAMES]
    names = {1: FAMILY, 2: linked, 3: f"{version}; {postscript}", 4: f"{FAMILY} {style}"}
    names |= {5: version, 6: postscript, 10: "Made from Inter", 16: FAMILY, 17: style}
    for identifier, text in names.items():
        name.setName(text, identifier, *WINDOWS_ENGLISH)
    os2, weight = font["OS/2"], BOLD if linked == "Bold" else REGULAR
    os2.achVendID, os2.fsSelection = "NONE", os2.fsSelection & ~(BOLD | REGULAR) | weight
    font["head"].macStyle = int(linked == "Bold")


def main(package: Path, target: Path) -> None:
    """Write one TrueType file per style, and the licence beside them."""
    target.mkdir(parents=True, exist_ok=True)
    subsetter = Subsetter(Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True))
    subsetter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    for style in STYLES:
        font = TTFont(package / "web" / f"Inter-{style}.woff2", recalcTimestamp=False)
        use_tabular_figures(font)
        mend_cyrillic(font)
        separate_shared_glyphs(font)
        subsetter.subset(font)
        rename(font, style)
        font.flavor = None
        font.save(target / f"{POSTSCRIPT}-{style}.ttf")
    shutil.copyfile(package / "LICENSE.txt", target / "OFL.txt")


if __name__ == "__main__":
    resources = Path(__file__).resolve().parents[1] / "resources" / "fonts"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else resources)
