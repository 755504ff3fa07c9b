package org.tain.analysis.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tain.analysis.measure.Symmetry;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.MetricsTable;

/** The correlation of forward and backward weights over the training. */
public final class SymmetryFigure implements Figure {
    private static final double LEFT = 84;
    private static final double BOTTOM = 58;
    private static final double TOP = Head.HEIGHT + 14;
    /** Independent weights correlate by chance by less than this. */
    private static final double NEAR_ZERO = 0.05;

    private final Head head;
    private final Roles roles;
    private final double[] presentations;
    private final double[] correlations;

    private SymmetryFigure(Head head, Roles roles, Map<Long, Double> course) {
        this.head = head;
        this.roles = roles;
        presentations = course.keySet().stream().mapToDouble(Long::doubleValue).toArray();
        correlations = course.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The recorded blocks, and before them the recorded weights. */
    public static SymmetryFigure of(RunFolder run) throws MissingData {
        MetricsTable metrics = run.metrics();
        Roles roles = Roles.of(run.network());
        if (!metrics.has("corr_WQ") || roles.backward() == null) {
            throw new MissingData("the run recorded no correlation of forward and backward weights");
        }
        Map<Long, Double> course = new TreeMap<>();
        double[] presentations = metrics.column("presentation");
        double[] correlations = metrics.column("corr_WQ");
        for (int i = 0; i < presentations.length; i++) {
            course.put((long) presentations[i], correlations[i]);
        }
        course.putAll(before(run, roles, (long) presentations[0]));
        return new SymmetryFigure(Head.of(run), roles, course);
    }

    /**
     * The correlation of the weights that were recorded before a number of presentations, by their own numbers; empty if
     * there is no way back or a matrix was not recorded.
     */
    public static SortedMap<Long, Double> before(RunFolder run, long presentation) {
        try {
            return before(run, Roles.of(run.network()), presentation);
        } catch (MissingData e) {
            return new TreeMap<>();
        }
    }

    private static SortedMap<Long, Double> before(RunFolder run, Roles roles, long presentation) throws MissingData {
        SortedMap<Long, Double> course = new TreeMap<>();
        for (long point : roles.backward() == null ? List.<Long>of() : run.weightPoints()) {
            if (point < presentation) {
                HdfArray forward = weights(run, roles.forward(), point);
                course.put(point, Symmetry.correlation(forward, weights(run, roles.backward(), point)));
            }
        }
        return course;
    }

    private static HdfArray weights(RunFolder run, String projection, long point) throws MissingData {
        return run.weights(projection, point)
                .orElseThrow(() -> new MissingData("the weights of " + projection + " were not recorded"));
    }

    @Override
    public String name() {
        return "fig7c-symmetry";
    }

    @Override
    public String title() {
        return "Symmetry of forward and backward weights";
    }

    @Override
    public String caption() {
        return "Pearson's correlation over all pairs of a forward weight " + roles.forward()
                + " and the backward weight " + roles.backward()
                + " between the same two neurons; 1 is a perfect mirror.";
    }

    @Override
    public double width() {
        return 520;
    }

    @Override
    public double height() {
        return 350;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, width - LEFT - Head.MARGIN - 14, height - TOP - BOTTOM);
        double smallest = Courses.smallest(correlations, Double.NEGATIVE_INFINITY);
        double least = smallest < -NEAR_ZERO ? smallest : 0;
        Text label = Text.of("correlation of " + roles.forward() + " and " + roles.backward());
        Axis axis = Axis.linear(label, least, 1, 5);
        if (axis.from() < 0) {
            new Plot(canvas, area, Courses.presentations(1), axis).level(0);
        }
        Courses.paint(canvas, area, axis, presentations, correlations, Palette.GREEN);
    }
}
