package org.tain.compiler.ir;

import java.util.List;

/**
 * A whole model, checked and resolved.
 *
 * @param packageName Java package, empty for none
 * @param file name of the model's file, without folders
 * @param parameters the model's own parameters with the values of this run
 * @param populations layers and sources, then pools, in model order
 * @param stimulus null without
 * @param roles null without a measure
 */
public record Network(String name, String packageName, String file, String doc, double stepMs, String stepText, Solver solver,
        boolean doublePrecision, List<ModelParam> parameters, List<Population> populations, List<Projection> projections,
        List<Pair> pairs, List<Homeostasis> homeostasis, StimulusPlan stimulus, Roles roles, Programme programme) {
    /** Copies the lists. */
    public Network {
        parameters = List.copyOf(parameters);
        populations = List.copyOf(populations);
        projections = List.copyOf(projections);
        pairs = List.copyOf(pairs);
        homeostasis = List.copyOf(homeostasis);
    }

    /** How continuous states advance. */
    public enum Solver {
        EXPONENTIAL_EULER, EXACT, RK4
    }

    /**
     * A parameter of the model.
     *
     * @param value in {@code unit}
     * @param declared as written in the model
     * @param set whether the command line set it
     */
    public record ModelParam(String name, double value, String unit, String declared, boolean set, String doc) {
    }

    /** The population of this name. */
    public Population population(String name) {
        return populations.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }
}
