package org.tain.language.ide.testing;

/** Large models, made for measuring. */
public final class Large {
    private static final int LINES_PER_PART = 30;

    private Large() {
    }

    /** A model without faults of about this many lines: neurons, synapses, rules, layers, pools, projections, pairs. */
    public static String model(int lines) {
        StringBuilder model = new StringBuilder("/** Made for measuring. */\nnetwork Large\n\n");
        for (int i = 0; i < lines / LINES_PER_PART; i++) {
            model.append(PART.replace("#", Integer.toString(i)));
        }
        return model.append("simulate for 1 s {\n    step 0.25 ms, solver exponential euler\n    record spikes\n}\n").toString();
    }

    /** Prints a model; the argument is its number of lines. */
    public static void main(String[] arguments) {
        System.out.print(model(Integer.parseInt(arguments[0])));
    }

    private static final String PART = """
            /** Learning rate number #. */
            parameter eta# = 0.05 mV, tau# = 10 ms // for part #
            /** Leaky integrate-and-fire neuron; the potential is relative to rest. */
            neuron Cell# {
                parameter tau = tau#, theta = 15 mV, lowest = -10 mV, refractory = 1 ms, gain = 1
                state v : mV = 0 mV
                input drive : mV
                v' = (gain * drive - v) / tau
                limit v at least lowest
                spike when v >= theta { v = 0 mV } hold v for refractory
            }
            rule Rule# {
                parameter rate : weight, aPlus = 1, aMinus = 1, tauPlus = 20 ms, tauMinus = 20 ms
                trace pre decays tauPlus // +1 on each presynaptic spike
                trace post decays tauMinus
                on post { weight += rate * aPlus * pre }
                on pre { weight -= rate * aMinus * post }
                bounds 0 ..
            }
            layer visible# : Cell#[100] driven by constant 1 mV .. 20 mV onto drive
            layer hidden# : Cell#[40](tau = 5 ms, gain = 0.5 .. 1.5)
            pool inhibition# : Cell#[10] {
                excited by visible#: weight 1.5 mV, Exponential(tau = 2 ms), delay 1 ms
                inhibits hidden#: weight 0.3 mV, Exponential(tau = 4 ms), delay 1 ms
            }
            connect visible# -> hidden# as W# { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 3 ms), delay 6 ms }
            connect hidden# -> visible# as Q# { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 2 ms), delay 6 ms }
            pair mirrored# { forward W# learns Rule#(rate = eta#) backward Q# learns mirror of Rule#(rate = eta#) }

            """;
}
