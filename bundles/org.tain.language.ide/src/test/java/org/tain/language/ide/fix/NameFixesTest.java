package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of unknown, double and unused names. */
class NameFixesTest {

    private static Fixed unknown(String text) {
        return new Fixed(IssueCodes.NAME_UNKNOWN, text);
    }

    @Test
    void misspeltNames() {
        unknown("layer hidden : LIF[1]\nconnect hiden -> hidden { all to all }").becomes("change 'hiden' to 'hidden'",
                "layer hidden : LIF[1]\nconnect hidden -> hidden { all to all }");
        unknown("layer a : LiF[1] // keep").becomes("change 'LiF' to 'LIF'", "layer a : LIF[1] // keep");
        unknown("neuron N { state volt : mV vlt' = 1 mV / 1 ms }").becomes("change 'vlt' to 'volt'",
                "neuron N { state volt : mV volt' = 1 mV / 1 ms }");
        unknown("layer a : LIF[1](tua = 1 ms)").becomes("change 'tua' to 'tau'", "layer a : LIF[1](tau = 1 ms)");
        String synapse = """
                synapse S { state g : weight on arrival { g += weight } gives g * (1 mV - post.#) / 1 mV }
                neuron N { state volt : mV input drive : mV }
                layer a : N[1]
                connect a -> a { all to all, weight 1 mV, S, delay 1 ms }
                """;
        unknown(synapse.replace("#", "vol")).becomes("read 'post.volt' instead of 'post.vol'", synapse.replace("#", "volt"));
        new Fixed(IssueCodes.FUNCTION, "parameter a = sqr(4)").becomes("change 'sqr' to 'sqrt'", "parameter a = sqrt(4)");
    }

    @Test
    void aUnitWithoutNumber() {
        unknown("parameter a = 3 mV / ms").becomes("write 1 ms", "parameter a = 3 mV / 1 ms");
    }

    @Test
    void aMissingLayer() {
        assertEquals(List.of("create the layer 'deep'"), unknown("layer a : LIF[1]\nconnect a -> deep { all to all }").titles());
        unknown("""
                neuron Cell { state v : mV }
                layer visible : Cell[3]

                /** the way in */
                connect visible -> deep { all to all }
                """).becomes("create the layer 'deep'", """
                neuron Cell { state v : mV }
                layer visible : Cell[3]

                layer deep : Cell[100]
                /** the way in */
                connect visible -> deep { all to all }
                """);
    }

    @Test
    void missingTypes() {
        unknown("layer a : Cell[3](leak = 3 ms, gain = 2)\n").becomes("create the neuron 'Cell'", """
                neuron Cell {
                    parameter leak = 3 ms, gain = 2, theta = 15 mV
                    state v : mV = 0 mV
                    input drive : mV
                    v' = (drive - v) / leak
                    spike when v >= theta { v = 0 mV }
                }

                layer a : Cell[3](leak = 3 ms, gain = 2)
                """);
        String network = "layer a : LIF[1]\nconnect a -> a { all to all, weight 1 mV, Slow, delay 1 ms, learns Hebb(rate = 1 mV) }\n";
        unknown(network).becomes("create the synapse 'Slow'", """
                layer a : LIF[1]
                synapse Slow {
                    parameter tau = 2 ms
                    state g : weight = 0
                    g' = -g / tau
                    on arrival { g += weight }
                    gives g
                }

                connect a -> a { all to all, weight 1 mV, Slow, delay 1 ms, learns Hebb(rate = 1 mV) }
                """);
    }

    @Test
    void missingParameters() {
        String neuron = "neuron N {\n    state v : mV\n    v' = -v / tauX\n}\n";
        unknown(neuron).becomes("create the parameter 'tauX' of 'N'",
                "neuron N {\n    parameter tauX = 1 ms\n    state v : mV\n    v' = -v / tauX\n}\n");
        unknown(neuron).becomes("create the parameter 'tauX' of the network", "parameter tauX = 1 ms\n" + neuron);
        unknown("parameter a = 3 mV + b").becomes("create the parameter 'b' of the network",
                "parameter b = 1 mV\nparameter a = 3 mV + b");
        unknown("neuron N { state v : mV }\nlayer a : N[1](gain = 2 mV)").becomes("create the parameter 'gain' of 'N'",
                "neuron N { parameter gain = 2 mV state v : mV }\nlayer a : N[1](gain = 2 mV)");
        unknown("neuron N { state v : mV spike when v > 0 { u = 1 mV } }").becomes("create the state 'u' of 'N'",
                "neuron N { state u : mV = 0 state v : mV spike when v > 0 { u = 1 mV } }");
        unknown("neuron N { state v : mV }\nlayer a : N[1] driven by constant 1 mV onto drive").becomes(
                "create the input 'drive' of 'N'",
                "neuron N { input drive : mV state v : mV }\nlayer a : N[1] driven by constant 1 mV onto drive");
    }

    @Test
    void doubleNames() {
        new Fixed(IssueCodes.NAME_DUPLICATE, "parameter a = 1, a2 = 2\nlayer a : LIF[1]").becomes("rename it to 'a3'",
                "parameter a = 1, a2 = 2\nlayer a3 : LIF[1]");
        new Fixed(IssueCodes.NAME_DUPLICATE, "layer a : LIF[1](tau = 2 ms, tau = 3 ms)").becomes("remove the second value",
                "layer a : LIF[1](tau = 2 ms)");
    }

    @Test
    void unusedDefinitions() {
        String model = """
                /** used */
                parameter a = 1 ms
                /** not used
                 *  at all */
                neuron N {
                    state v : mV
                } // end

                layer b : LIF[1](tau = a)
                """;
        new Fixed(IssueCodes.UNUSED, model).becomes("remove 'N'", """
                /** used */
                parameter a = 1 ms

                layer b : LIF[1](tau = a)
                """);
        new Fixed(IssueCodes.UNUSED, "parameter a = 1 ms, b = 2\nlayer c : LIF[1](tau = a)").becomes("remove 'b'",
                "parameter a = 1 ms\nlayer c : LIF[1](tau = a)");
        new Fixed(IssueCodes.UNUSED, "parameter b = 2, a = 1 ms\nlayer c : LIF[1](tau = a)").becomes("remove 'b'",
                "parameter a = 1 ms\nlayer c : LIF[1](tau = a)");
        new Fixed(IssueCodes.UNUSED, "parameter b = 2\nparameter a = 1 ms\nlayer c : LIF[1](tau = a)").becomes("remove 'b'",
                "parameter a = 1 ms\nlayer c : LIF[1](tau = a)");
    }

    @Test
    void textsThatDoNotFollowTheGrammar() {
        new Fixed(IssueCodes.SYNTAX, "layer a : LIF[3 driven by constant 1 mV").becomes("insert ']'",
                "layer a : LIF[3] driven by constant 1 mV");
        new Fixed(IssueCodes.SYNTAX, "stimulus s { images 'x y.png' present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }")
                .becomes("use double quotes",
                        "stimulus s { images \"x y.png\" present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }");
    }
}
