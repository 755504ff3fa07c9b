package org.tain.runtime.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Appends the measures of each block to {@code metrics.csv}; a line is in the file when {@link #append} returns. */
public final class MetricsWriter {
    private final Path file;
    private final int columns;

    private MetricsWriter(Path file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Begins a table with its header line.
     *
     * @param columns without the first one, {@code presentation}
     */
    public static MetricsWriter begin(Path file, List<String> columns) {
        WholeFile.write(file, MetricsTable.header(columns) + "\n");
        return new MetricsWriter(file, columns.size());
    }

    /**
     * Goes on with a table after its last line not later than a presentation; later lines are dropped.
     *
     * @param presentation number of presentations done
     */
    public static MetricsWriter resume(Path file, List<String> columns, long presentation) {
        MetricsTable table = MetricsTable.read(file);
        MetricsWriter writer = begin(file, columns);
        for (int row = 0; row < table.rows() && table.presentation(row) <= presentation; row++) {
            writer.append(table.presentation(row), table.row(row));
        }
        return writer;
    }

    /**
     * Appends one line.
     *
     * @param presentation number of presentations done
     * @param values as many as there are columns
     */
    public void append(long presentation, double[] values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        StringBuilder line = new StringBuilder().append(presentation);
        for (double value : values) {
            line.append(',').append(value);
        }
        try {
            Files.write(file, line.append('\n').toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }
}
