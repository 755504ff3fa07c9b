package org.tain.eclipse.run;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lets through all but the records, which stand between the control character RS and a line break. */
final class RecordFilter extends FilterInputStream {
    private static final int RECORD = 0x1e;
    private final RunReports reports;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean inRecord;

    RecordFilter(InputStream in, RunReports reports) {
        super(in);
        this.reports = reports;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (true) {
            int read = in.read(bytes, offset, length);
            if (read < 0) {
                endLine();
                return read;
            }
            int kept = 0;
            for (int i = 0; i < read; i++) {
                byte b = bytes[offset + i];
                if (passes(b)) {
                    bytes[offset + kept++] = b;
                }
            }
            if (kept > 0 || length == 0) {
                return kept;
            }
        }
    }

    private boolean passes(byte b) {
        if (inRecord) {
            if (b == '\n') {
                reports.record(record.toString(StandardCharsets.UTF_8));
                record.reset();
                inRecord = false;
            } else {
                record.write(b);
            }
            return false;
        }
        inRecord = b == RECORD;
        if (!inRecord) {
            if (b == '\n') {
                endLine();
            } else {
                line.write(b);
            }
        }
        return !inRecord;
    }

    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!text.isEmpty()) {
            reports.line(text);
        }
    }
}
