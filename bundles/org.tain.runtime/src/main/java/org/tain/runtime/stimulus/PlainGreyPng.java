package org.tain.runtime.stimulus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes PNG files of plain grey (ISO/IEC 15948, 9 and 10). Natural scenes come as these, and starting the Java
 * platform's image reader alone takes longer than reading ten of them here.
 */
final class PlainGreyPng {
    private final PngFile png;
    private final int bytesPerPixel;
    private final int bytesPerRow;

    PlainGreyPng(PngFile png) throws IOException {
        this.png = png;
        this.bytesPerPixel = png.bits() / Byte.SIZE;
        long bytes = (1 + (long) png.columns() * bytesPerPixel) * png.rows();
        if (png.columns() < 1 || png.rows() < 1 || bytes > Integer.MAX_VALUE / 2) {
            throw new IOException("its header says " + png.rows() + " x " + png.columns() + " pixels");
        }
        this.bytesPerRow = png.columns() * bytesPerPixel;
    }

    /** Grey, 0 .. 1, [rows * columns]. */
    float[] pixels() throws IOException {
        byte[] lines = inflate();
        float[] pixels = new float[png.rows() * png.columns()];
        byte[] above = new byte[bytesPerRow];
        byte[] line = new byte[bytesPerRow];
        for (int r = 0; r < png.rows(); r++) {
            int start = r * (1 + bytesPerRow);
            System.arraycopy(lines, start + 1, line, 0, bytesPerRow);
            reconstruct(lines[start], line, above);
            toGrey(line, pixels, r * png.columns());
            byte[] next = above;
            above = line;
            line = next;
        }
        return pixels;
    }

    private void toGrey(byte[] line, float[] pixels, int start) {
        float white = (1 << png.bits()) - 1;
        int count = line.length / bytesPerPixel;
        for (int c = 0; c < count; c++) {
            int value = bytesPerPixel == 1
                    ? line[c] & 0xFF
                    : (line[2 * c] & 0xFF) << Byte.SIZE | line[2 * c + 1] & 0xFF;
            pixels[start + c] = value / white;
        }
    }

    private byte[] inflate() throws IOException {
        byte[] lines = new byte[(1 + bytesPerRow) * png.rows()];
        Inflater inflater = new Inflater();
        try {
            Iterator<ByteBuffer> parts = png.data().iterator();
            int filled = 0;
            while (filled < lines.length) {
                int count = inflater.inflate(lines, filled, lines.length - filled);
                filled += count;
                if (count == 0) {
                    if (inflater.finished() || inflater.needsDictionary() || !parts.hasNext()) {
                        throw new EOFException("its pixels end in row " + filled / (1 + bytesPerRow));
                    }
                    inflater.setInput(parts.next());
                }
            }
        } catch (DataFormatException e) {
            throw new IOException("its compressed pixels make no sense: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
        return lines;
    }

    private void reconstruct(int filter, byte[] line, byte[] above) throws IOException {
        switch (filter) {
            case 0 -> {
            }
            case 1 -> addLeft(line, bytesPerPixel);
            case 2 -> addAbove(line, above, line.length);
            case 3 -> addAverage(line, above, bytesPerPixel);
            case 4 -> addNearest(line, above, bytesPerPixel);
            default -> throw new IOException("it uses the unknown filter " + filter);
        }
    }

    private static void addLeft(byte[] line, int bytesPerPixel) {
        for (int b = bytesPerPixel; b < line.length; b++) {
            line[b] += line[b - bytesPerPixel];
        }
    }

    private static void addAbove(byte[] line, byte[] above, int count) {
        for (int b = 0; b < count; b++) {
            line[b] += above[b];
        }
    }

    private static void addAverage(byte[] line, byte[] above, int bytesPerPixel) {
        for (int b = 0; b < line.length; b++) {
            int left = b < bytesPerPixel ? 0 : line[b - bytesPerPixel] & 0xFF;
            line[b] += (byte) (left + (above[b] & 0xFF) >> 1);
        }
    }

    /** Filter 4, Paeth's: adds the one of left, above and corner that is nearest to left + above - corner. */
    private static void addNearest(byte[] line, byte[] above, int bytesPerPixel) {
        // outside the picture everything is 0, so the nearest is the one above
        addAbove(line, above, bytesPerPixel);
        for (int b = bytesPerPixel; b < line.length; b++) {
            int corner = above[b - bytesPerPixel] & 0xFF;
            int up = (above[b] & 0xFF) - corner;
            int left = (line[b - bytesPerPixel] & 0xFF) - corner;
            int toLeft = Math.abs(up);
            int toAbove = Math.abs(left);
            int toCorner = Math.abs(left + up);
            int nearest = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? up : 0;
            line[b] += (byte) (corner + nearest);
        }
    }
}
