"""Makes the typefaces for what NotoSansSC-Regular.ttf lacks, as TrueType outlines.

NotoSansSC-Rare.ttf: what Noto Sans CJK SC has beyond GBK, Hangul apart.
NotoSans-World.ttf: other scripts, symbols and emoji in outline, each from the first font that has it.
"""
import sys
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

UNITS, TOLERANCE = 1000, 2.5
regular, collection, folder, emoji = sys.argv[1:]


def outline(glyphs, name, scale):
    """Flat, in quadratic curves, so many units to the em."""
    drawn = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(drawn)
    pen = TTGlyphPen(None)
    cubic = any(step[0] == "curveTo" for step in drawn.value)
    drawn.replay(TransformPen(Cu2QuPen(pen, TOLERANCE, reverse_direction=True) if cubic else pen,
                              (scale, 0, 0, scale, 0, 0)))
    return pen.glyph()


def build(target, family, sources, left_out):
    order, outlines, metrics, characters = [".notdef"], {}, {}, {}
    pen = TTGlyphPen(None)
    outlines[".notdef"], metrics[".notdef"] = pen.glyph(), (UNITS, 0)
    for font in sources:
        glyphs, scale = font.getGlyphSet(), UNITS / font["head"].unitsPerEm
        for character, name in sorted(font.getBestCmap().items()):
            if left_out(character) or character in characters:
                continue
            own = f"u{character:05X}"
            order.append(own)
            characters[character] = own
            outlines[own] = outline(glyphs, name, scale)
            metrics[own] = (round(glyphs[name].width * scale), 0)
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(characters)
    builder.setupGlyf(outlines)
    builder.setupHorizontalMetrics(
        {own: (width, getattr(outlines[own], "xMin", 0)) for own, (width, _) in metrics.items()})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "")})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=1160, usWinDescent=288)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 3000000000
    builder.font.recalcTimestamp = False
    builder.save(target)
    print(target, len(order), "glyphs")
    return set(characters)


have = set(TTFont(regular).getBestCmap())
chinese = next(f for f in TTCollection(collection).fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
rare = build("NotoSansSC-Rare.ttf", "Noto Sans SC Rare", [chinese],
             lambda c: c in have or c < 0x20 or 0x1100 <= c < 0x1200 or 0xA960 <= c < 0xA980
             or 0xAC00 <= c < 0xD800)
names = ["Sans", "SansArabic", "SansHebrew", "SansThai", "SansLao", "SansKhmer", "SansMyanmar",
         "SansDevanagari", "SansBengali", "SansTamil", "SansArmenian", "SansGeorgian", "SansMongolian",
         "SansYi", "SerifTibetan", "SansSymbols", "SansSymbols2"]
world = [TTFont(f"{folder}/Noto{name}-Regular.ttf") for name in names] + [TTFont(emoji)]
build("NotoSans-World.ttf", "Noto Sans World", world,
      lambda c: c in have or c in rare or c < 0x20 or 0x1D000 <= c < 0x1D800 or 0xE000 <= c < 0xF900)
