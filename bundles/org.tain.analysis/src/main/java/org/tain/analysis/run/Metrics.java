package org.tain.analysis.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tain.runtime.UserError;

/** The table {@code metrics.csv}: one line per recorded block of presentations. */
public final class Metrics {
    private final List<String> names;
    private final List<double[]> lines;

    private Metrics(List<String> names, List<double[]> lines) {
        this.names = List.copyOf(names);
        this.lines = List.copyOf(lines);
    }

    /** The table of the lines of a file; a last line that is still being written is left out. */
    static Metrics parse(Path path, List<String> text) {
        if (text.isEmpty()) {
            return new Metrics(List.of(), List.of());
        }
        List<String> names = List.of(text.getFirst().trim().split("\\s*,\\s*"));
        List<double[]> lines = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            String[] cells = text.get(i).trim().split("\\s*,\\s*");
            boolean last = i == text.size() - 1;
            if (cells.length == names.size()) {
                lines.add(numbers(path, i + 1, cells));
            } else if (!last) {
                throw new UserError("Line " + (i + 1) + " of " + path + " has " + cells.length + " columns instead of "
                        + names.size() + "; remove the line.");
            }
        }
        return new Metrics(names, lines);
    }

    private static double[] numbers(Path path, int line, String[] cells) {
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            try {
                numbers[i] = Double.parseDouble(cells[i]);
            } catch (NumberFormatException e) {
                throw new UserError("Line " + line + " of " + path + " has \"" + cells[i]
                        + "\" where a number should be; remove the line.", e);
            }
        }
        return numbers;
    }

    /** The column names, in the file's order. */
    public List<String> names() {
        return names;
    }

    /** Number of blocks. */
    public int size() {
        return lines.size();
    }

    /** Whether there is such a column with at least one block. */
    public boolean has(String name) {
        return names.contains(name) && !lines.isEmpty();
    }

    /** One column, [blocks]. */
    public double[] column(String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no column " + name);
        }
        return lines.stream().mapToDouble(line -> line[column]).toArray();
    }
}
