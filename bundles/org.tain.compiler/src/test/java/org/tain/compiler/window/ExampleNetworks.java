package org.tain.compiler.window;

import java.util.List;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Pair;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Projection.Connectivity;
import org.tain.compiler.ir.Rule;

/** Networks for tests of learning: two layers, W from left to right, Q back. */
public final class ExampleNetworks {
    /** Number of neurons on the left. */
    public static final int LEFT = 7;
    /** Number of neurons on the right. */
    public static final int RIGHT = 5;
    /** Steps of a presentation. */
    public static final int STEPS = 60;
    /** Length of a step. */
    public static final double STEP_MS = 0.25;

    private ExampleNetworks() {
    }

    /** When and in which precision a network learns. */
    public record Learning(boolean online, boolean reset, boolean doublePrecision) {
    }

    /** A projection from left to right; delays in half steps. */
    public static Projection w(Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        return projection("W", "left", "right", rule, connectivity, axonal, dendritic);
    }

    /** A projection from right to left; delays in half steps. */
    public static Projection q(Rule rule, int axonal, int dendritic) {
        return projection("Q", "right", "left", rule, Connectivity.ALL_TO_ALL, axonal, dendritic);
    }

    /** A projection between two layers. */
    public static Projection projection(String name, String source, String target, Rule rule, Connectivity connectivity,
            int axonal, int dendritic) {
        return new Projection(name, source, target, "drive", false, connectivity,
                new Projection.Uniform(0, 2, "uniform(0 mV, 2 mV)"), (axonal + dendritic) / 2, axonal, dendritic, null,
                rule, false, "mV", 90);
    }

    /** The network of these projections; layers have {@link #LEFT} and {@link #RIGHT} neurons. */
    public static Network network(Learning learning, Projection... projections) {
        return network(new Programme.Training(3, 1, STEPS, learning.reset(), learning.online(), 1, List.of(), false,
                List.of(), false, 0, 99), learning.doublePrecision(), LEFT, RIGHT, projections);
    }

    /** A network of two layers with these names and {@link #RIGHT} neurons each. */
    public static Network named(String one, String other, boolean online, Projection... projections) {
        Programme programme = network(new Learning(online, true, true)).programme();
        return network(programme, true, List.of(layer(one, RIGHT), layer(other, RIGHT)), projections);
    }

    /** A network with this programme and layers of these sizes. */
    public static Network network(Programme programme, boolean doublePrecision, int left, int right,
            Projection... projections) {
        return network(programme, doublePrecision, List.of(layer("left", left), layer("right", right)), projections);
    }

    private static Network network(Programme programme, boolean doublePrecision, List<Population> populations,
            Projection... projections) {
        List<Pair> pairs = projections.length < 2
                ? List.of()
                : List.of(new Pair("pair", projections[0].name(), projections[1].name(), true, 95));
        return new Network("Learner", "learner", "learner.tain", "", STEP_MS, "0.25 ms",
                Network.Solver.EXPONENTIAL_EULER, doublePrecision, List.of(), populations, List.of(projections), pairs,
                List.of(), null, null, programme);
    }

    private static Population layer(String name, int size) {
        return new Population(name, Population.Kind.LAYER, size, List.of(size), null, null, null, "", 1);
    }
}
