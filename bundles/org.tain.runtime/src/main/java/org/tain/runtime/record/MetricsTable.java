package org.tain.runtime.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tain.runtime.UserError;

/**
 * What {@code metrics.csv} holds now. It may be read while it grows: a last line that is not yet complete is left out.
 */
public final class MetricsTable {
    /** The first column: number of presentations done at the end of the block. */
    public static final String PRESENTATION = "presentation";
    private final List<String> columns;
    private final List<double[]> rows;
    private final long end;

    /** A table whose last complete line ends at a byte of its file. */
    private MetricsTable(List<String> columns, List<double[]> rows, long end) {
        this.columns = columns;
        this.rows = rows;
        this.end = end;
    }

    /** A table without columns, of a run that has not begun one. */
    public static MetricsTable none() {
        return new MetricsTable(List.of(PRESENTATION), List.of(), 0);
    }

    static String header(List<String> columns) {
        return columns.isEmpty() ? PRESENTATION : PRESENTATION + "," + String.join(",", columns);
    }

    /**
     * Reads a table.
     *
     * @throws UserError if the file is missing or is no such table
     */
    public static MetricsTable read(Path file) {
        return none().further(file);
    }

    /**
     * This table with what was appended to its file since; this one is not changed. A file that was written anew is to be
     * {@link #read} anew.
     *
     * @throws UserError if the file is missing or goes on as no such table
     */
    public MetricsTable further(Path file) {
        byte[] bytes = bytes(file, end);
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] != '\n') {
            length--;
        }
        if (length == 0) {
            return this; // not even one line more is complete
        }
        List<String> lines = new String(bytes, 0, length, StandardCharsets.UTF_8).lines().toList();
        boolean begins = end == 0;
        List<String> names = begins ? List.of(lines.getFirst().split(",")) : columns;
        if (!names.getFirst().equals(PRESENTATION)) {
            throw new UserError(file + " is no table of measures: its first column is not \"" + PRESENTATION + "\".");
        }
        List<double[]> longer = new ArrayList<>(rows);
        for (String line : begins ? lines.subList(1, lines.size()) : lines) {
            longer.add(numbers(file, longer.size() + 2, line, names.size()));
        }
        return new MetricsTable(names, longer, end + length);
    }

    private static byte[] bytes(Path file, long from) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return in.readAllBytes();
        } catch (IOException e) {
            throw WholeFile.unreadable(file, e);
        }
    }

    private static double[] numbers(Path file, int line, String text, int count) {
        try {
            double[] numbers = Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
            if (numbers.length == count) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            throw new UserError("%s, line %d: \"%s\" are not numbers.".formatted(file, line, text), e);
        }
        throw new UserError("%s, line %d: %d numbers are needed, \"%s\".".formatted(file, line, count, text));
    }

    /** Names of the columns without {@link #PRESENTATION}. */
    public List<String> columns() {
        return columns.subList(1, columns.size());
    }

    /** Whether there is such a column with at least one block. */
    public boolean has(String name) {
        return columns.contains(name) && !rows.isEmpty();
    }

    /** Number of blocks. */
    public int rows() {
        return rows.size();
    }

    /** Number of presentations done at the end of a block. */
    public long presentation(int row) {
        return (long) rows.get(row)[0];
    }

    /** Values of a block in the order of {@link #columns}. */
    public double[] row(int row) {
        return Arrays.copyOfRange(rows.get(row), 1, columns.size());
    }

    /** One column, {@link #PRESENTATION} included. */
    public double[] column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new UserError(
                    "The measures have no column \"" + name + "\", only " + String.join(", ", columns) + ".");
        }
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /**
     * The measures at the end: each averaged over the last presentations, a block weighing as many of them as it holds.
     *
     * @param presentations how many of the last ones count, such as 10,000
     * @return {@code presentation} and every column; empty where no block is complete
     */
    public SequencedMap<String, Double> last(long presentations) {
        SequencedMap<String, Double> means = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            return means;
        }
        long end = presentation(rows() - 1);
        double[] sums = new double[columns.size()];
        for (int row = 0; row < rows(); row++) {
            long begin = row == 0 ? 0 : presentation(row - 1);
            long weight = presentation(row) - Math.max(begin, end - presentations);
            for (int c = 1; weight > 0 && c < sums.length; c++) {
                sums[c] += weight * rows.get(row)[c];
            }
        }
        means.put(PRESENTATION, (double) end);
        for (int c = 1; c < sums.length; c++) {
            means.put(columns.get(c), sums[c] / Math.min(end, presentations));
        }
        return means;
    }

    /** The last block alone. */
    public Map<String, Double> latest() {
        return last(1);
    }
}
