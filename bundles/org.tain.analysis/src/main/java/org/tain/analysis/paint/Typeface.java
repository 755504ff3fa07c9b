package org.tain.analysis.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType face read from its file, so that text has the same outlines on every machine, also on one without fonts.
 * It reads the tables head, maxp, hhea, hmtx, cmap (format 4), loca, glyf and kern of the OpenType specification 1.9.
 */
public final class Typeface {
    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Character, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Path2D> outlines = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();
    private final GlyphOutlines reader;
    private final double unitsPerEm;
    private final int advances;

    /** The face of the bytes of a {@code .ttf} file. */
    public Typeface(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), data.getInt(entry + 8));
        }
        unitsPerEm = unsigned(tables.get("head") + 18);
        advances = unsigned(tables.get("hhea") + 34);
        reader = new GlyphOutlines(data, tables.get("loca"), tables.get("glyf"),
                data.getShort(tables.get("head") + 50) != 0);
        readCharacters();
        readKerning();
    }

    /** Width of a text at a size, in the units of the size. */
    public double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(glyph(text.charAt(i)));
            width += i == 0 ? 0 : kern(text.charAt(i - 1), text.charAt(i));
        }
        return width * size / unitsPerEm;
    }

    /** The filled outline of a text at a size, its baseline starting at the origin, y downwards. */
    public Path2D outline(String text, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            x += i == 0 ? 0 : kern(text.charAt(i - 1), text.charAt(i));
            int glyph = glyph(text.charAt(i));
            Path2D outline = outlines.computeIfAbsent(glyph, reader::outline);
            path.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x * scale, 0)), false);
            x += advance(glyph);
        }
        return path;
    }

    /** Whether the face has a glyph for a character. */
    public boolean has(char character) {
        return glyphs.containsKey(character);
    }

    private int glyph(char character) {
        return glyphs.getOrDefault(character, 0);
    }

    private int kern(char left, char right) {
        return kerning.getOrDefault(glyph(left) << 16 | glyph(right), 0);
    }

    private int advance(int glyph) {
        return unsigned(tables.get("hmtx") + 4 * Math.min(glyph, advances - 1));
    }

    private int unsigned(int offset) {
        return data.getShort(offset) & 0xffff;
    }

    private void readCharacters() {
        int table = tables.get("cmap");
        int count = unsigned(table + 2);
        for (int i = 0; i < count; i++) {
            int subtable = table + data.getInt(table + 4 + 8 * i + 4);
            if (unsigned(subtable) == 4) {
                readSegments(subtable);
            }
        }
    }

    private void readSegments(int subtable) {
        int segments = unsigned(subtable + 6) / 2;
        int ends = subtable + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int s = 0; s < segments; s++) {
            int start = unsigned(starts + 2 * s);
            int offset = unsigned(offsets + 2 * s);
            for (int c = start; c <= unsigned(ends + 2 * s) && c < 0xffff; c++) {
                int found = offset == 0 ? c : unsigned(offsets + 2 * s + offset + 2 * (c - start));
                int glyph = found == 0 ? 0 : found + data.getShort(deltas + 2 * s) & 0xffff;
                if (glyph != 0) {
                    glyphs.put((char) c, glyph);
                }
            }
        }
    }

    private void readKerning() {
        Integer table = tables.get("kern");
        if (table == null) {
            return;
        }
        int pairs = unsigned(table + 10);
        for (int i = 0; i < pairs; i++) {
            int pair = table + 18 + 6 * i;
            kerning.put(data.getInt(pair), (int) data.getShort(pair + 4));
        }
    }
}
