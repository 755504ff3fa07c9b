package org.tain.compiler.random;

/**
 * A type of synapse that a random projection may have.
 *
 * @param declaration its text, empty for one of the library
 * @param use as a projection names it
 * @param unit of the weights
 * @param scale weights around this many units matter
 */
record Contact(String type, String declaration, String use, String unit, int scale) {

    /** Draws one that acts on a cell. */
    static Contact draw(Chance chance, Cell target, String solver) {
        String tau = "(tau = %s ms)".formatted(chance.number(2, 12, "1"));
        String unit = target.current() ? "nA" : "mV";
        int scale = target.current() ? 1 : 40;
        return switch (chance.between(0, solver.equals("exact") ? 4 : 5)) {
            case 0 -> new Contact("Exponential", "", "Exponential" + tau, unit, scale);
            case 1 -> new Contact("Alpha", "", "Alpha" + tau, unit, scale);
            case 2 -> new Contact("Depressing", """
                    synapse Depressing {
                        parameter tau : ms
                        state g : weight = 0, x : 1 = 1
                        g' = -g / tau
                        x' = (1 - x) / (50 ms)
                        on arrival { g += weight * x; x = 0.8 * x }
                        gives 1.5 * g
                    }
                    """, "Depressing" + tau, unit, scale);
            case 3 -> new Contact("Latch", """
                    synapse Latch {
                        state g : weight = 0, last : weight = 0
                        g' = (last - g) / (5 ms)
                        on arrival { last = max(weight, 0.5 * last) }
                        gives 0.2 * g
                    }
                    """, "Latch", unit, scale);
            case 4 -> new Contact("Dual", """
                    synapse Dual {
                        parameter tau : ms
                        state fast : weight = 0, slow : weight = 0
                        fast' = -fast / tau
                        slow' = (0.3 * fast - slow) / (3 * tau)
                        on arrival { fast += weight; slow -= 0.1 * weight }
                        gives fast - 0.5 * slow
                    }
                    """, "Dual" + tau, unit, scale);
            default -> new Contact("Conductance", "", target.current()
                    ? "Conductance" + tau
                    : "Conductance(tau = %s ms, reversal = 60 mV)".formatted(chance.number(2, 12, "1")),
                    target.current() ? "nS" : "", target.current() ? 20 : 1);
        };
    }

    /** A weight that matters: thousandths of the scale. */
    String weight(int thousandths) {
        String number = new java.math.BigDecimal(scale * thousandths).movePointLeft(3).toPlainString();
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
