package org.tain.analysis.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One panel: measures that share a vertical axis.
 *
 * @param id its name, for choosing it
 * @param heading what it shows
 * @param quantity the label of the axis
 * @param lines the measures
 * @param shape how the axis is chosen
 */
public record Chart(String id, String heading, String quantity, List<Line> lines, Shape shape) {

    /** One measure: its column in {@code metrics.csv} and what it is called beside the others. */
    public record Line(String column, String name) {
    }

    /** How the vertical axis is chosen: from zero, up to one at least, or by decades. */
    public enum Shape {
        FROM_ZERO, TO_ONE, DECADES
    }

    private static final List<Chart> KNOWN = List.of(
            one("rec_loss", "Reconstruction loss", "squared spikes", Shape.FROM_ZERO),
            one("rec_norm", "Normalised loss", "loss / loss of silence", Shape.FROM_ZERO),
            one("corr_rec", "Similarity", "cosine", Shape.TO_ONE),
            one("sparsity_loss", "Sparsity loss", "squared deviation", Shape.DECADES),
            one("corr_WQ", "Symmetry of W and Q", "correlation", Shape.TO_ONE),
            one("mean_y", "Rate of the code", "spikes per neuron", Shape.FROM_ZERO),
            new Chart("spikes", "Spikes of the bouts", "spikes",
                    List.of(new Line("x_spikes", "input"), new Line("y_spikes", "code"),
                            new Line("r_spikes", "reconstruction")),
                    Shape.FROM_ZERO),
            one("silent", "Silent presentations", "share", Shape.TO_ONE),
            one("t_last_ms", "Last spike", "time (ms)", Shape.FROM_ZERO),
            one("late_h", "Fourth bout", "spikes", Shape.FROM_ZERO));
    private static final List<String> GROUPS = List.of("pool_", "spikes_");

    private static Chart one(String column, String heading, String quantity, Shape shape) {
        return new Chart(column, heading, quantity, List.of(new Line(column, "")), shape);
    }

    /** The charts that these runs have measures for, in the order in which they are read. */
    public static List<Chart> of(Collection<Course> courses) {
        Set<String> columns = new LinkedHashSet<>();
        courses.forEach(course -> columns.addAll(course.columns()));
        Set<String> left = new LinkedHashSet<>(columns);
        List<Chart> charts = new ArrayList<>();
        for (Chart chart : KNOWN) {
            List<Line> lines = chart.lines().stream().filter(line -> columns.contains(line.column())).toList();
            if (!lines.isEmpty()) {
                charts.add(new Chart(chart.id(), chart.heading(), chart.quantity(), lines, chart.shape()));
                lines.forEach(line -> left.remove(line.column()));
            }
        }
        for (String prefix : GROUPS) {
            List<Line> lines = left.stream().filter(column -> column.startsWith(prefix))
                    .map(column -> new Line(column, column.substring(prefix.length()))).toList();
            if (!lines.isEmpty()) {
                String heading = prefix.equals("pool_") ? "Spikes of pools" : "Spikes of populations";
                charts.add(new Chart(prefix, heading, "spikes", lines, Shape.FROM_ZERO));
                lines.forEach(line -> left.remove(line.column()));
            }
        }
        left.forEach(column -> charts.add(one(column, column, column, Shape.FROM_ZERO)));
        return charts;
    }

    /** The charts that are shown until somebody chooses others: losses, sparsity, symmetry and rates. */
    public static List<Chart> first(List<Chart> all) {
        Set<String> ids = Set.of("rec_loss", "sparsity_loss", "corr_WQ", "corr_rec", "mean_y", "spikes");
        List<Chart> chosen = all.stream().filter(chart -> ids.contains(chart.id())).toList();
        return chosen.isEmpty() ? all : chosen;
    }
}
