package org.tain.runtime.stimulus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The content of an IDX file of unsigned bytes: 0, 0, 8, number of dimensions, their sizes as big-endian int32, the
 * values.
 */
final class IdxFile {
    private static final int UNSIGNED_BYTES = 0x00000800;

    private final byte[] content;
    private final int[] sizes;
    private final int start;

    private IdxFile(byte[] content, int[] sizes, int start) {
        this.content = content;
        this.sizes = sizes;
        this.start = start;
    }

    /**
     * Reads the header and checks that the values are as many as it says.
     *
     * @param content of the file, plain or gzipped
     * @param dimensions how many there must be
     */
    static IdxFile decode(DataPath path, byte[] content, int dimensions) {
        byte[] plain = plain(path, content);
        ByteBuffer header = ByteBuffer.wrap(plain);
        int start = Integer.BYTES * (1 + dimensions);
        int magic = plain.length < Integer.BYTES ? 0 : header.getInt();
        if (magic != UNSIGNED_BYTES + dimensions) {
            throw path.fault(null, "begins with %08x; an IDX file of bytes with %d dimension%s begins with %08x",
                    magic, dimensions, dimensions == 1 ? "" : "s", UNSIGNED_BYTES + dimensions);
        }
        if (plain.length < start) {
            throw path.fault(null, "ends within its header; copy it anew");
        }
        int[] sizes = new int[dimensions];
        long promised = 1;
        for (int d = 0; d < dimensions; d++) {
            sizes[d] = header.getInt();
            promised = sizes[d] < 1 ? 0 : Math.min(Integer.MAX_VALUE + 1L, promised * sizes[d]);
            if (promised == 0) {
                throw path.fault(null, "says that its dimension %d is %d; it must be 1 or more", d, sizes[d]);
            }
        }
        if (promised != plain.length - start) {
            throw path.fault(null, "promises %s values in its header but holds %d; copy it anew",
                    Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining(" x ")),
                    plain.length - start);
        }
        return new IdxFile(plain, sizes, start);
    }

    private static byte[] plain(DataPath path, byte[] content) {
        boolean gzipped = content.length >= 2 && content[0] == 0x1f && content[1] == (byte) 0x8b;
        if (!gzipped) {
            return content;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw path.fault(e, "is a damaged gzip file (%s); copy it anew", e.getMessage());
        }
    }

    int size(int dimension) {
        return sizes[dimension];
    }

    /** Value at a position, last dimension fastest, 0 .. 255. */
    int value(int position) {
        return content[start + position] & 0xFF;
    }
}
