package org.tain.runtime.stimulus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Checks the chunks of a PNG file (ISO/IEC 15948, 5.3), since the Java platform's reader ignores their checksums and would show a
 * damaged picture.
 */
final class PngChunks {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    /** Length, type and checksum. */
    private static final int AROUND_DATA = 12;

    private PngChunks() {
    }

    /**
     * Accepts every file that is not PNG.
     *
     * @throws IOException if the file ends early or a checksum is wrong
     */
    static void verify(byte[] content) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(content);
        if (content.length < Long.BYTES || png.getLong() != SIGNATURE) {
            return;
        }
        String type = "";
        while (!type.equals("IEND")) {
            int length = png.remaining() < AROUND_DATA ? -1 : png.getInt();
            if (length < 0 || length > png.remaining() - (AROUND_DATA - Integer.BYTES)) {
                throw new EOFException("it ends too early, after " + content.length + " bytes");
            }
            int start = png.position();
            type = new String(content, start, Integer.BYTES, StandardCharsets.ISO_8859_1);
            CRC32 checksum = new CRC32();
            checksum.update(content, start, Integer.BYTES + length);
            png.position(start + Integer.BYTES + length);
            if (png.getInt() != (int) checksum.getValue()) {
                throw new IOException("the checksum of its part " + type + " at byte " + start + " is wrong");
            }
        }
    }
}
