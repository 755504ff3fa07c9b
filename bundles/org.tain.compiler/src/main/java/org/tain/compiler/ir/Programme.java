package org.tain.compiler.ir;

import java.util.List;

/** What to do with the network. */
public sealed interface Programme {

    /**
     * {@code train on ... for N presentations}.
     *
     * @param measureEvery presentations per line of metrics
     * @param weightsAt points of {@code record weights}, ascending; {@code weightsLast} whether also after the last one
     * @param rasterOf numbers of the recorded presentations, ascending; {@code rasterLast} whether also the last one
     * @param checkpointEvery 0 for none
     */
    record Training(long presentations, long seed, int stepsPerPresentation, boolean reset, boolean online, long measureEvery,
            List<Long> weightsAt, boolean weightsLast, List<Long> rasterOf, boolean rasterLast, long checkpointEvery, int line)
            implements
                Programme {
        /** Copies the lists. */
        public Training {
            weightsAt = List.copyOf(weightsAt);
            rasterOf = List.copyOf(rasterOf);
        }
    }

    /**
     * {@code simulate for ...}; learning, if any, is online unless the model says otherwise.
     *
     * @param weightsAt points of {@code record weights}, ascending: 0 before the simulation, 1 after it; {@code weightsLast} also
     *            means after it
     */
    record Simulation(long steps, long seed, boolean online, List<Recorded> recorded, List<Long> weightsAt, boolean weightsLast,
            int line) implements Programme {
        /** Copies the lists. */
        public Simulation {
            recorded = List.copyOf(recorded);
            weightsAt = List.copyOf(weightsAt);
        }
    }

    /** A recorded state, every {@code intervalSteps} steps. */
    record Recorded(String population, String state, int intervalSteps) {
    }
}
