package org.tain.runtime.record;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;

/** Keeps one state of one population every few steps of a simulation. */
public final class StateRecorder {
    private final String population;
    private final String state;
    private final StateArray source;
    private final int everySteps;
    private final double stepMs;
    /** {@code float[]} or {@code double[]}, as the network computes. */
    private final Object values;
    private final double[] timeMs;
    private int records;

    /**
     * Makes room for a whole simulation.
     *
     * @param population the population's name
     * @param state the state's name
     * @param source the live array, [n]
     * @param everySteps recorded after the steps 0, everySteps, 2 everySteps, ...
     * @param steps steps of the simulation
     * @param stepMs length of a step, ms
     * @throws UserError if the recording is too large
     */
    public StateRecorder(String population, String state, StateArray source, int everySteps, int steps, double stepMs) {
        this.population = population;
        this.state = state;
        this.source = source;
        this.everySteps = everySteps;
        this.stepMs = stepMs;
        int most = (steps + everySteps - 1) / everySteps;
        long size = (long) most * source.length();
        if (size > Integer.MAX_VALUE - 8) {
            throw new UserError("record " + state + " of " + population + ": " + size
                    + " values are more than one recording may hold; record it less often.");
        }
        this.values = Array.newInstance(source.values().getClass().getComponentType(), (int) size);
        this.timeMs = new double[most];
    }

    /** Looks at the state after a step; does nothing if that step is not recorded. */
    public void after(int step) {
        if (step % everySteps != 0) {
            return;
        }
        int n = source.length();
        System.arraycopy(source.values(), 0, values, records * n, n);
        timeMs[records++] = step * stepMs;
    }

    /** Writes {@code states/states.h5}: {@code /cell/v} [records, n] and {@code /cell/time} [records]. */
    public static void write(Path file, String network, List<StateRecorder> recorders) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", network);
            recorders.forEach(recorder -> recorder.add(writer));
            writer.complete();
        }
    }

    private Object recorded(int length) {
        Object part = Array.newInstance(values.getClass().getComponentType(), length);
        System.arraycopy(values, 0, part, 0, length);
        return part;
    }

    private void add(Hdf5Writer writer) {
        int n = source.length();
        writer.array("/" + population + "/" + state, recorded(records * n), records, n)
                .putAttribute("unit", source.unit());
        writer.array("/" + population + "/time", Arrays.copyOf(timeMs, records), records).putAttribute("unit", "ms");
    }
}
