package org.tain.language.ide.fix;

import java.util.List;
import java.util.stream.Collectors;
import org.tain.language.units.Dimension;

/** Definitions that work and wait to be changed. */
final class Skeletons {
    private Skeletons() {
    }

    /**
     * A parameter that a use gives to a type that does not exist yet.
     *
     * @param name of the parameter
     * @param value as written
     * @param dimension of the value
     */
    record Given(String name, String value, Dimension dimension) {
    }

    /** Leaky integrate-and-fire; the first time that is given is its time constant, the others are declared. */
    static String neuron(String name, List<Given> given) {
        String tau = time(given, "tau");
        String theta = given.stream().anyMatch(parameter -> "theta".equals(parameter.name())) ? "" : ", theta = 15 mV";
        return """
                neuron %s {
                    parameter %s%s
                    state v : mV = 0 mV
                    input drive : mV
                    v' = (drive - v) / %s
                    spike when v >= theta { v = 0 mV }
                }

                """.formatted(name, declared(given, tau, "10 ms"), theta, tau);
    }

    /** Exponential; the first time that is given is its time constant, the others are declared. */
    static String synapse(String name, List<Given> given) {
        String tau = time(given, "tau");
        return """
                synapse %s {
                    parameter %s
                    state g : weight = 0
                    g' = -g / %s
                    on arrival { g += weight }
                    gives g
                }

                """.formatted(name, declared(given, tau, "2 ms"), tau);
    }

    /** Classical pairs of spikes; a rate is declared in the unit of the weight. */
    static String rule(String name, List<Given> given) {
        List<Given> others = given.stream().filter(parameter -> !"rate".equals(parameter.name())).toList();
        String tau = time(others, "tau");
        return """
                rule %s {
                    parameter rate : weight, %s
                    trace pre decays %s
                    trace post decays %s
                    on post { weight += rate * pre }
                    on pre { weight -= rate * post }
                    bounds 0 ..
                }

                """.formatted(name, declared(others, tau, "20 ms"), tau, tau);
    }

    /** Pictures in a folder. */
    static String stimulus(String name) {
        return """
                stimulus %s {
                    images "data/*.png"
                    patch 16 x 16
                    samples centre, split on off
                    present 65 ms, pulse 0 ms .. 4 ms, amplitude 80 mV
                }

                """.formatted(name);
    }

    private static String time(List<Given> given, String otherwise) {
        return given.stream().filter(parameter -> parameter.dimension().equals(Dimension.TIME)).map(Given::name).findFirst()
                .orElse(otherwise);
    }

    private static String declared(List<Given> given, String tau, String value) {
        String all = given.stream().map(parameter -> parameter.name() + " = " + parameter.value())
                .collect(Collectors.joining(", "));
        boolean hasTau = given.stream().anyMatch(parameter -> parameter.name().equals(tau));
        return hasTau ? all : tau + " = " + value + (all.isEmpty() ? "" : ", " + all);
    }
}
