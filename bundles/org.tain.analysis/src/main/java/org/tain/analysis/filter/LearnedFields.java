package org.tain.analysis.filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.TileDots;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.RunFolder;

/**
 * The receptive fields of a layer at one recorded point of the training, and what is known of each of its neurons. Safe
 * for use by any thread.
 */
public final class LearnedFields {
    private final Roles roles;
    private final long point;
    private final HdfArray forward;
    private final HdfArray backward;
    private final List<UnitMeasure> measures;
    private final Map<Look, TileDots> dots = new EnumMap<>(Look.class);

    private enum Look {
        FORWARD, BACKWARD, FORWARD_TOGETHER, BACKWARD_TOGETHER
    }

    private LearnedFields(Roles roles, long point, HdfArray forward, HdfArray backward, List<UnitMeasure> measures) {
        this.roles = roles;
        this.point = point;
        this.forward = forward;
        this.backward = backward;
        this.measures = List.copyOf(measures);
    }

    /**
     * Reads the fields.
     *
     * @param point a recorded point of the weights
     * @throws MissingData if the run did not record these weights
     */
    public static LearnedFields read(RunFolder run, Roles roles, long point) throws MissingData {
        String w = "/projections/" + roles.forward() + "/weights";
        String q = "/projections/" + roles.backward() + "/weights";
        String layer = "/layers/" + roles.code() + "/";
        SortedMap<String, HdfArray> learned = run.learned(point,
                path -> path.equals(w) || path.equals(q) || path.startsWith(layer));
        HdfArray forward = learned.remove(w);
        if (forward == null) {
            throw new MissingData("the weights of " + roles.forward() + " were not recorded");
        }
        HdfArray backward = learned.remove(q);
        boolean fits = forward.shape().length == 2 && forward.rows() == roles.inputs()
                && (backward == null || backward.shape().length == 2 && backward.columns() == roles.inputs()
                        && backward.rows() == forward.columns());
        if (!fits) {
            throw new MissingData("the weights of " + roles.forward() + " are not those of the network");
        }
        return new LearnedFields(roles, point, forward, backward,
                new UnitMeasures(run, roles, point).of(forward, backward, learned));
    }

    /** Which projections and layers these are. */
    public Roles roles() {
        return roles;
    }

    /** How many presentations had been shown. */
    public long point() {
        return point;
    }

    /** Number of neurons. */
    public int units() {
        return forward.columns();
    }

    /** Whether there is a way back. */
    public boolean hasBackward() {
        return backward != null;
    }

    /** What is known of each neuron, its index first. */
    public List<UnitMeasure> measures() {
        return measures;
    }

    /** The measure of a name. */
    public Optional<UnitMeasure> measure(String name) {
        return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** About how much memory the numbers take, without the pictures of them. */
    public long bytes() {
        return 4L * (forward.values().length + (backward == null ? 0 : backward.values().length));
    }

    /** The pictures of all neurons: ON minus OFF of the weights to them, or of those back from them. */
    TileDots dots(boolean back, boolean together) {
        Look look = back
                ? together ? Look.BACKWARD_TOGETHER : Look.BACKWARD
                : together ? Look.FORWARD_TOGETHER : Look.FORWARD;
        synchronized (dots) {
            return dots.computeIfAbsent(look, wanted -> {
                List<Tile> tiles = back
                        ? Filters.backward(backward, roles.stimulus())
                        : Filters.forward(forward, roles.stimulus());
                return together ? TileDots.together(tiles) : TileDots.each(tiles);
            });
        }
    }

    /** ON minus OFF of the weights to a neuron. */
    public Tile difference(int neuron) {
        return Filters.picture(forward.column(neuron), roles.stimulus());
    }

    /** ON minus OFF of the weights back from a neuron. */
    public Tile feedback(int neuron) {
        return Filters.picture(backward.row(neuron), roles.stimulus());
    }

    /** The weights to a neuron from one channel: 0 is ON, 1 is OFF. */
    public Tile channel(int neuron, int channel) {
        Stimulus s = roles.stimulus();
        double[] weights = forward.column(neuron);
        double[] pixels = new double[s.pixels()];
        System.arraycopy(weights, channel * pixels.length, pixels, 0, pixels.length);
        return new Tile(s.rows(), s.columns(), pixels);
    }
}
