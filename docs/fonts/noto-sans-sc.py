"""Makes NotoSansSC-Regular.ttf: GBK's characters of Noto Sans CJK SC, as TrueType outlines."""
import sys
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, newTable

source, target = sys.argv[1:]
font = next(f for f in TTCollection(source).fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
characters = {
    c for c in map(ord, map(chr, range(0x20, 0x10000))) if not 0xD800 <= c < 0xE000
    and len(chr(c).encode("gbk", "ignore")) > 0
} | set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {0x2610, 0x2611, 0x2713, 0x2014, 0x2212}
options = Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False,
                  drop_tables=["GSUB", "GPOS", "BASE", "VORG", "vhea", "vmtx", "DSIG", "GDEF"])
subsetter = Subsetter(options)
subsetter.populate(unicodes=characters)
subsetter.subset(font)

glyphs, outlines = font.getGlyphSet(), {}
for name in font.getGlyphOrder():
    pen = TTGlyphPen(None)
    glyphs[name].draw(Cu2QuPen(pen, 1.5, reverse_direction=True))
    outlines[name] = pen.glyph()
font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), outlines
del font["CFF "]
font["maxp"].tableVersion = 0x00010000
for field in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs "
              "maxStackElements maxSizeOfInstructions maxComponentElements").split():
    setattr(font["maxp"], field, 1 if field == "maxZones" else 0)
font["post"].formatType = 3.0
font.sfntVersion = "\x00\x01\x00\x00"
font.save(target)
print(len(font.getGlyphOrder()), "glyphs")
