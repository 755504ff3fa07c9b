package org.tain.runtime.stimulus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Writes the PNG files of the tests; row r uses filter r modulo 5, and the pixels are spread over several chunks. */
final class PngWriter {
    private static final int CHUNK = 100;

    private PngWriter() {
    }

    /** A file of 8-bit grey whose pixel (r, c) is {@code (first + 7 r + 13 c) mod 256}. */
    static void ramp(Path file, int rows, int columns, int first) throws IOException {
        int[][] values = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                values[r][c] = first + 7 * r + 13 * c & 0xFF;
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, grey(values, 1));
    }

    /** The bytes of a file. */
    static byte[] of(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /**
     * Plain grey.
     *
     * @param bytesPerPixel 1 or 2
     */
    static byte[] grey(int[][] values, int bytesPerPixel) throws IOException {
        int columns = values[0].length;
        byte[][] lines = new byte[values.length + 1][bytesPerPixel * (columns + 1)];
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(pixels)) {
            for (int r = 0; r < values.length; r++) {
                byte[] line = lines[r + 1];
                for (int c = 0; c < columns; c++) {
                    int at = bytesPerPixel * (c + 1);
                    line[at] = (byte) (values[r][c] >> 8 * (bytesPerPixel - 1));
                    line[at + bytesPerPixel - 1] = (byte) values[r][c];
                }
                out.write(filtered(r % 5, line, lines[r], bytesPerPixel));
            }
        }
        return file(values.length, columns, bytesPerPixel, pixels.toByteArray());
    }

    private static byte[] file(int rows, int columns, int bytesPerPixel, byte[] pixels) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(columns);
        fields.writeInt(rows);
        fields.write(new byte[] {(byte) (8 * bytesPerPixel), 0, 0, 0, 0});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", header.toByteArray(), 0, header.size());
        for (int from = 0; from < pixels.length; from += CHUNK) {
            chunk(out, "IDAT", pixels, from, Math.min(CHUNK, pixels.length - from));
        }
        chunk(out, "IEND", new byte[0], 0, 0);
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data, int from, int count) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes());
        checksum.update(data, from, count);
        out.writeInt(count);
        out.writeBytes(type);
        out.write(data, from, count);
        out.writeInt((int) checksum.getValue());
    }

    /** Both lines begin with one pixel of zeros, so the definitions of the filters need no case for the edge. */
    private static byte[] filtered(int filter, byte[] line, byte[] above, int bytesPerPixel) {
        byte[] result = new byte[1 + line.length - bytesPerPixel];
        result[0] = (byte) filter;
        for (int b = bytesPerPixel; b < line.length; b++) {
            int left = line[b - bytesPerPixel] & 0xFF;
            int up = above[b] & 0xFF;
            int corner = above[b - bytesPerPixel] & 0xFF;
            int predicted = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, corner);
            };
            result[1 + b - bytesPerPixel] = (byte) (line[b] - predicted);
        }
        return result;
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int best = left;
        for (int candidate : new int[] {up, corner}) {
            best = Math.abs(estimate - candidate) < Math.abs(estimate - best) ? candidate : best;
        }
        return best;
    }
}
