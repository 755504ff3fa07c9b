package org.tain.compiler.emit;

import org.tain.compiler.ir.Population;

/** Phase 2 of a step in the way the model's solver says. */
interface Integrations {

    /** Writes the body of the method that advances one population and the synapses onto it. */
    void write(JavaWriter w);

    /**
     * The way of the model's solver.
     *
     * @param driven whether the stimulus is on
     */
    static Integrations of(Parts parts, Population population, boolean driven) {
        return switch (parts.network().solver()) {
            case EXPONENTIAL_EULER -> new Integration(parts, population, driven)::write;
            case EXACT -> new ExactIntegration(parts, population, driven)::write;
            case RK4 -> new RungeKuttaIntegration(parts, population, driven)::write;
        };
    }
}
