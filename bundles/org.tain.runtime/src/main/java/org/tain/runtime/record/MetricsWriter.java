package org.tain.runtime.record;

import java.io.IOException;
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
        StringBuilder kept = new StringBuilder(MetricsTable.header(columns)).append('\n');
        for (int row = 0; row < table.rows() && table.presentation(row) <= presentation; row++) {
            kept.append(line(table.presentation(row), table.row(row)));
        }
        WholeFile.write(file, kept.toString());
        return new MetricsWriter(file, columns.size());
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
        try {
            Files.writeString(file, line(presentation, values), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }

    private static String line(long presentation, double[] values) {
        StringBuilder line = new StringBuilder().append(presentation);
        for (double value : values) {
            line.append(',').append(value);
        }
        return line.append('\n').toString();
    }
}
