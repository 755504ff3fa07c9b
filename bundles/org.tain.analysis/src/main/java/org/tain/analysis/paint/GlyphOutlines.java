package org.tain.analysis.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Reads glyphs of the tables {@code loca} and {@code glyf} as paths in font units, y upwards. */
final class GlyphOutlines {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int ONE_SCALE = 8;
    private static final int MORE_PARTS = 32;
    private static final int TWO_SCALES = 64;
    private static final int FULL_MATRIX = 128;

    private final ByteBuffer data;
    private final int loca;
    private final int glyf;
    private final boolean longOffsets;

    GlyphOutlines(ByteBuffer data, int loca, int glyf, boolean longOffsets) {
        this.data = data;
        this.loca = loca;
        this.glyf = glyf;
        this.longOffsets = longOffsets;
    }

    Path2D outline(int glyph) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return new Path2D.Double();
        }
        ByteBuffer in = data.duplicate().position(glyf + start);
        int contours = in.getShort();
        in.position(in.position() + 8);
        return contours < 0 ? composite(in) : simple(in, contours);
    }

    private int offset(int glyph) {
        return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * (data.getShort(loca + 2 * glyph) & 0xffff);
    }

    private Path2D simple(ByteBuffer in, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = in.getShort() & 0xffff;
        }
        int instructions = in.getShort() & 0xffff;
        in.position(in.position() + instructions);
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int[] flags = flags(in, points);
        int[] x = coordinates(in, flags, X_SHORT, X_SAME);
        int[] y = coordinates(in, flags, Y_SHORT, Y_SAME);
        Path2D path = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            contour(path, flags, x, y, first, end);
            first = end + 1;
        }
        return path;
    }

    private static int[] flags(ByteBuffer in, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = in.get() & 0xff;
            int repeats = (flags[i] & REPEAT) == 0 ? 0 : in.get() & 0xff;
            for (; repeats > 0; repeats--) {
                flags[i + 1] = flags[i];
                i++;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer in, int[] flags, int isShort, int isSame) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = in.get() & 0xff;
                value += same ? step : -step;
            } else if (!same) {
                value += in.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Two neighbouring points off the curve have an implied one on it, halfway between them. */
    private static void contour(Path2D path, int[] flags, int[] x, int[] y, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        boolean startsOn = (flags[first] & ON_CURVE) != 0;
        double startX = startsOn ? x[first] : (x[first] + x[last]) / 2.0;
        double startY = startsOn ? y[first] : (y[first] + y[last]) / 2.0;
        path.moveTo(startX, startY);
        for (int k = startsOn ? 1 : 0; k < count; k++) {
            int i = first + k;
            int next = first + (k + 1) % count;
            if ((flags[i] & ON_CURVE) != 0) {
                path.lineTo(x[i], y[i]);
            } else if (k + 1 == count) {
                path.quadTo(x[i], y[i], startX, startY);
            } else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(x[i], y[i], x[next], y[next]);
                k++;
            } else {
                path.quadTo(x[i], y[i], (x[i] + x[next]) / 2.0, (y[i] + y[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private Path2D composite(ByteBuffer in) {
        Path2D path = new Path2D.Double();
        int flags;
        do {
            flags = in.getShort();
            int glyph = in.getShort() & 0xffff;
            boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
            double dx = words ? in.getShort() : in.get();
            double dy = words ? in.getShort() : in.get();
            double[] matrix = matrix(in, flags);
            path.append(outline(glyph).getPathIterator(
                    new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], dx, dy)), false);
        } while ((flags & MORE_PARTS) != 0);
        return path;
    }

    private static double[] matrix(ByteBuffer in, int flags) {
        if ((flags & ONE_SCALE) != 0) {
            double scale = fraction(in);
            return new double[] {scale, 0, 0, scale};
        }
        if ((flags & TWO_SCALES) != 0) {
            return new double[] {fraction(in), 0, 0, fraction(in)};
        }
        if ((flags & FULL_MATRIX) != 0) {
            return new double[] {fraction(in), fraction(in), fraction(in), fraction(in)};
        }
        return new double[] {1, 0, 0, 1};
    }

    private static double fraction(ByteBuffer in) {
        return in.getShort() / 16384.0;
    }
}
