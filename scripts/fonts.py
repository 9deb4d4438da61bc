#!/usr/bin/env python3
"""Makes the fonts in crates/paper/fonts again: subsets of Debian's fonts-noto-core and fonts-noto-cjk.

    python3 -m venv tools/fonts && tools/fonts/bin/pip install fonttools==4.60.1
    tools/fonts/bin/python scripts/fonts.py

What is kept: Latin with all its accents, Greek, Cyrillic; Arabic; of Chinese the 6,763 characters of GB 2312 and
whatever our own catalogues and lists use beyond them. The same sources give the same bytes.
"""
import os
import sys
from pathlib import Path

os.environ["SOURCE_DATE_EPOCH"] = "0"

from fontTools import subset  # noqa: E402
from fontTools.ttLib import TTCollection, TTFont  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "crates/paper/fonts"
NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


def ranges(*pairs):
    return {code for first, last in pairs for code in range(first, last + 1)}


WESTERN = ranges(
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x2199),
    (0x2200, 0x22FF), (0x25A0, 0x25FF), (0xFB01, 0xFB02),
)
ARABIC = ranges(
    (0x20, 0x2F), (0x3A, 0x3B), (0xA0, 0xA0), (0xAB, 0xAB), (0xBB, 0xBB), (0x600, 0x6FF), (0x750, 0x77F),
    (0x200B, 0x200F), (0x2010, 0x2015), (0x2018, 0x201E), (0x2026, 0x2026), (0xFDF2, 0xFDF2), (0xFDFA, 0xFDFC),
)


def chinese():
    codes = ranges((0x20, 0x7E), (0x2010, 0x2027), (0x2460, 0x249B), (0x3000, 0x303F), (0xFF01, 0xFF5E), (0x25A1, 0x25A1))
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    # Kana, Greek and Cyrillic of GB 2312 are not Chinese; the fonts of their own scripts have the latter two.
    codes -= ranges((0x370, 0x52F), (0x3040, 0x30FF))
    for folder in ("crates/locale/ftl/zh", "crates/locale/data", "crates/domain/data"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.is_file() and file.suffix in (".ftl", ".csv", ".json", ".tsv", ".txt"):
                codes |= {ord(c) for c in file.read_text("utf-8") if 0x2E80 <= ord(c) <= 0x9FFF}
    return codes


def options(features):
    chosen = subset.Options()
    chosen.hinting = False
    chosen.desubroutinize = False
    chosen.layout_features = features
    chosen.name_IDs = ["*"]
    chosen.name_languages = [0x409]
    chosen.notdef_outline = True
    chosen.recalc_timestamp = False
    chosen.drop_tables += ["DSIG", "vhea", "vmtx", "VORG", "BASE", "meta"]
    return chosen


def make(font, codes, name, features):
    subsetter = subset.Subsetter(options(features))
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    OUT.mkdir(parents=True, exist_ok=True)
    font.save(OUT / name)
    size = (OUT / name).stat().st_size
    print(f"{name}: {len(font.getBestCmap())} characters, {size // 1024} KiB")


def main():
    # Kerning by pairs and marks on letters; no small capitals, fractions and the like.
    western = ["kern", "mark", "mkmk", "ccmp", "locl", "liga"]
    arabic = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig", "calt", "isol", "init", "medi", "fina"]
    for style in ("Regular", "Bold", "Italic"):
        make(TTFont(NOTO / f"NotoSans-{style}.ttf"), WESTERN, f"NotoSans-{style}.ttf", western)
    for style in ("Regular", "Bold"):
        make(TTFont(NOTO / f"NotoNaskhArabic-{style}.ttf"), ARABIC, f"NotoNaskhArabic-{style}.ttf", arabic)
    fonts = TTCollection(CJK).fonts
    simplified = [font for font in fonts if font["name"].getDebugName(1) == "Noto Sans CJK SC"]
    if len(simplified) != 1:
        sys.exit(f"{CJK} has no font of simplified Chinese")
    make(simplified[0], chinese(), "NotoSansCJKsc-Regular.otf", ["ccmp", "locl"])


main()
