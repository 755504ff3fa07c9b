package org.tain.compiler.ir;

import java.util.List;

/**
 * A layer, a pool or a source of spikes.
 *
 * @param size number of neurons
 * @param shape channels, rows, columns where known, else [size]
 * @param neuron null for a source
 * @param source null unless a source
 * @param drive what a stimulus or a constant adds to an input; null without
 */
public record Population(String name, Kind kind, int size, List<Integer> shape, Neuron neuron, Source source, Drive drive,
        String doc, int line) {
    /** Copies the shape. */
    public Population {
        shape = List.copyOf(shape);
    }

    /** What it was declared as. */
    public enum Kind {
        LAYER, POOL, SOURCE
    }

    /** Spikes that come from no equation. */
    public sealed interface Source {
    }

    /** All neurons spike at these steps, ascending. */
    public record GivenSpikes(List<Integer> steps) implements Source {
        /** Copies the steps. */
        public GivenSpikes {
            steps = List.copyOf(steps);
        }
    }

    /** Each neuron spikes in each step with the probability {@code 1 - exp(-rate * step)}; rate in kHz. */
    public record Poisson(double rateKhz, String text) implements Source {
    }

    /** What drives an input besides projections. */
    public sealed interface Drive {
    }

    /** A constant (or a spread) in base units of the input. */
    public record ConstantDrive(String input, Param.Value value, String text) implements Drive {
    }

    /** The stimulus signal times {@code amplitude} in steps {@code startStep <= t < endStep}. */
    public record StimulusDrive(String input, double amplitude, String amplitudeText, int startStep, int endStep)
            implements
                Drive {
    }
}
