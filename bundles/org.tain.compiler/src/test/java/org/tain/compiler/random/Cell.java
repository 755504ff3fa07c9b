package org.tain.compiler.random;

import java.util.List;

/**
 * A type of neuron that a random layer may be made of.
 *
 * @param declaration its text, empty for one of the library
 * @param values for its parameters, in parentheses, or nothing
 * @param current whether its input is a current instead of a voltage
 * @param inputs names of its inputs
 * @param linear whether all its equations are linear
 */
record Cell(String type, String declaration, String values, boolean current, List<String> inputs, boolean linear) {

    /**
     * Draws one.
     *
     * @param number makes its name one of its own
     */
    static Cell draw(Chance chance, String solver, Steps steps, String number) {
        List<String> drive = List.of("drive");
        return switch (chance.between(0, solver.equals("rk4") ? 7 : 6)) {
            case 0 -> new Cell("LIF", "", "", false, drive, true);
            case 1 -> new Cell("LIF", "", "(tau = %s ms, theta = 9 mV .. 16 mV, reset = %s mV, refractory = %s)"
                    .formatted(chance.number(8, 30, "0.5"), chance.number(-4, 2, "1"), steps.duration(chance.between(0, 8))),
                    false, drive, true);
            case 2 -> new Cell("AdaptiveLIF", "", "(jump = %s mV)".formatted(chance.number(0, 8, "0.5")), false, drive, true);
            case 3 -> new Cell("Cell" + number, """
                    neuron Cell%s {
                        parameter tau = 10 ms, theta = 12 mV, lowest = -10 mV, refractory = %s, gain = 1
                        state v : mV = 0 mV
                        input drive : mV
                        v' = (gain * drive - v) / tau
                        limit v at least lowest
                        spike when v >= theta { v = 0 mV } hold v for refractory
                    }
                    """.formatted(number, steps.duration(chance.between(1, 4))), "(gain = 0.5 .. 1.5)", false, drive, true);
            case 4 -> coupled(chance, steps, number);
            case 5 -> new Cell("Moving", """
                    neuron Moving {
                        state v : mV, theta : mV = 10 mV
                        input drive : mV
                        input extra : mV
                        v' = (drive + 0.5 * extra - v) / (8 ms)
                        theta' = (10 mV - theta) / (50 ms)
                        spike when v > theta { v = 0 mV; theta += 3 mV }
                    }
                    """, "", false, List.of("drive", "extra"), true);
            case 6 -> new Cell("ConductanceLIF", "", "", true, List.of("current"), true);
            default -> new Cell("Izhikevich", "", "", false, drive, false);
        };
    }

    private static Cell coupled(Chance chance, Steps steps, String number) {
        return new Cell("Coupled" + number,
                """
                neuron Coupled%s {
                    parameter tau = 10 ms, slow = 30 ms, theta = 12 mV
                    state v : mV = 1 mV, w : mV
                    input drive : mV
                    v' = (drive - v - w) / tau
                    w' = (0.5 * v - w) / slow
                    limit v at least -20 mV at most 40 mV
                    spike when v >= theta and w < %s mV { v = 0.25 * w; w += 2 mV } hold %s for %s
                }
                """.formatted(number, chance.number(3, 20, "1"), chance.oneOf("v", "v, w", "w"),
                        steps.duration(chance.between(1, 6))),
                "", false, List.of("drive"), true);
    }

    /** A constant drive, or nothing. */
    String drive(Chance chance) {
        if (!chance.maybe()) {
            return "";
        }
        String onto = inputs.size() == 1 ? "" : " onto " + inputs.getFirst();
        if (current) {
            return " driven by constant " + chance.number(1, 8, "0.1") + " nA" + onto;
        }
        return " driven by constant " + chance.oneOf("20 mV", "11 mV", "8 mV .. 30 mV") + onto;
    }
}
