package org.tain.runtime.stimulus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file (ISO/IEC 15948), checked: the Java platform's own reader ignores their checksums and would
 * show a damaged picture.
 */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    /** Length, type and checksum. */
    private static final int AROUND_DATA = 12;
    private static final int HEADER_BYTES = 13;

    private final List<ByteBuffer> data = new ArrayList<>();
    private ByteBuffer header;

    /**
     * Reads the chunks up to the end mark.
     *
     * @param content begins with the PNG signature
     * @throws IOException if the file ends early, a checksum is wrong or the header is missing
     */
    PngFile(byte[] content) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(content, Long.BYTES, content.length - Long.BYTES);
        String type = "";
        while (!type.equals("IEND")) {
            int length = file.remaining() < AROUND_DATA ? -1 : file.getInt();
            if (length < 0 || length > file.remaining() - (AROUND_DATA - Integer.BYTES)) {
                throw new EOFException("it ends too early, after " + content.length + " bytes");
            }
            int start = file.position();
            type = new String(content, start, Integer.BYTES, StandardCharsets.ISO_8859_1);
            CRC32 checksum = new CRC32();
            checksum.update(content, start, Integer.BYTES + length);
            file.position(start + Integer.BYTES + length);
            if (file.getInt() != (int) checksum.getValue()) {
                throw new IOException("the checksum of its part " + type + " at byte " + start + " is wrong");
            }
            keep(type, file.slice(start + Integer.BYTES, length));
        }
        if (header == null) {
            throw new IOException("it has no header");
        }
    }

    static boolean isPng(byte[] content) {
        return content.length >= Long.BYTES && ByteBuffer.wrap(content).getLong() == SIGNATURE;
    }

    private void keep(String type, ByteBuffer chunk) {
        if (type.equals("IHDR") && chunk.remaining() == HEADER_BYTES) {
            header = chunk;
        } else if (type.equals("IDAT")) {
            data.add(chunk);
        }
    }

    int columns() {
        return header.getInt(0);
    }

    int rows() {
        return header.getInt(Integer.BYTES);
    }

    /** Bits of one sample. */
    int bits() {
        return header.get(8);
    }

    /** Whether it is grey of 8 or 16 bits, without alpha and not interlaced. */
    boolean isPlainGrey() {
        return (bits() == 8 || bits() == 16) && header.get(9) == 0 && header.get(12) == 0;
    }

    /** The parts of the compressed stream of pixels. */
    List<ByteBuffer> data() {
        return data;
    }
}
