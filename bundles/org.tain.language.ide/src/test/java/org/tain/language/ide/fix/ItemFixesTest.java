package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of what is missing, said twice or in the wrong place. */
class ItemFixesTest {
    private static final String ITEMS = "all to all, weight 1 mV, Alpha(tau = 2 ms), delay 1 ms";

    private static Fixed missing(String text) {
        return new Fixed(IssueCodes.ITEM_MISSING, text);
    }

    private static Fixed twice(String text) {
        return new Fixed(IssueCodes.ITEM_TWICE, text);
    }

    private static Fixed misplaced(String text) {
        return new Fixed(IssueCodes.MISPLACED, text);
    }

    @Test
    void aProjectionThatDoesNotSayAll() {
        String network = "layer a : LIF[1]\nconnect a -> a { # }\n";
        missing(network.replace("#", "all to all, weight 1 mV, Alpha(tau = 2 ms)")).becomes("add delay 1 ms",
                network.replace("#", ITEMS));
        missing(network.replace("#", "all to all, weight 1 mV, Alpha(tau = 2 ms)") + "simulate for 3 s { step 0.3 ms }")
                .becomes("add delay 1.2 ms", network.replace("#", ITEMS.replace("delay 1 ms", "delay 1.2 ms"))
                        + "simulate for 3 s { step 0.3 ms }");
        missing(network.replace(" # ", " ")).becomes("add weight 1 mV", network.replace("#", "weight 1 mV"));
        missing(network.replace("#", "weight 1 mV, Alpha(tau = 2 ms), delay 1 ms")).becomes("add all to all",
                network.replace("#", "weight 1 mV, Alpha(tau = 2 ms), delay 1 ms, all to all"));
        missing(network.replace("{ # }", "{\n    all to all, // all\n    Alpha(tau = 2 ms), delay 1 ms // last\n}"))
                .becomes("add weight 1 mV", network.replace("{ # }",
                        "{\n    all to all, // all\n    Alpha(tau = 2 ms), delay 1 ms, weight 1 mV // last\n}"));
        missing("layer a : ConductanceLIF[1]\nconnect a -> a { all to all, Conductance(tau = 2 ms), delay 1 ms }")
                .becomes("add weight 1 nS",
                        "layer a : ConductanceLIF[1]\nconnect a -> a { all to all, Conductance(tau = 2 ms), delay 1 ms, weight 1 nS }");
        missing("layer a : LIF[1]\npool p : LIF[1] {\n    inhibits a: weight 1 mV, Alpha(tau = 2 ms)\n}").becomes(
                "add delay 1 ms",
                "layer a : LIF[1]\npool p : LIF[1] {\n    inhibits a: weight 1 mV, Alpha(tau = 2 ms), delay 1 ms\n}");
    }

    @Test
    void sizes() {
        missing("layer a : LIF(tau = 2 ms)").becomes("add the size [100]", "layer a : LIF[100](tau = 2 ms)");
        missing("layer a : spikes at 1 ms").becomes("add the size [1]", "layer a[1] : spikes at 1 ms");
        missing("pool p : LIF { }").becomes("add the size [50]", "pool p : LIF[50] { }");
        twice("layer a[3] : LIF[2](tau = 2 ms)").becomes("remove the second size", "layer a[3] : LIF(tau = 2 ms)");
    }

    @Test
    void typesThatDoNotSayAll() {
        missing("synapse S {\n    state i : weight\n    gives i // all\n}\n").becomes("add on arrival { i += weight }",
                "synapse S {\n    state i : weight\n    gives i // all\n    on arrival { i += weight }\n}\n");
        missing("synapse S { on arrival { } }").becomes("add gives g",
                "synapse S { state g : weight = 0 on arrival { } gives g }");
        missing("rule R { parameter rate : weight trace pre decays 1 ms bounds 0 .. }")
                .becomes("add on post { weight += rate * pre }",
                        "rule R { parameter rate : weight trace pre decays 1 ms on post { weight += rate * pre } bounds 0 .. }");
        missing("rule R { trace a decays 1 ms on pre { weight += weight * a } }").becomes("write of post",
                "rule R { trace a of post decays 1 ms on pre { weight += weight * a } }");
        missing("neuron N { state v : mV limit v }").becomes("write at least 0", "neuron N { state v : mV limit v at least 0 }");
        missing("stimulus s {\n    images \"x\"\n    patch 4 x 4\n}\n").becomes(
                "add present 65 ms, pulse 0 ms .. 4 ms, amplitude 80 mV",
                "stimulus s {\n    images \"x\"\n    patch 4 x 4\n    present 65 ms, pulse 0 ms .. 4 ms, amplitude 80 mV\n}\n");
    }

    @Test
    void whatIsSaidTwice() {
        String network = "layer a : LIF[1]\nconnect a -> a { # }\n";
        twice(network.replace("#", ITEMS + ", delay 2 ms")).becomes("remove the second one", network.replace("#", ITEMS));
        twice(network.replace("#", "delay 3 ms, delay 2 ms, all to all")).becomes("remove the second one",
                network.replace("#", "delay 3 ms, all to all"));
        twice("simulate for 1 s {\n    step 1 ms\n    // again\n    step 2 ms // gone\n    record spikes\n}\n")
                .becomes("remove the second one", "simulate for 1 s {\n    step 1 ms\n    // again\n    record spikes\n}\n");
        twice("neuron N { state v : mV v' = -v / (1 ms) v' = -v / (2 ms) }").becomes("remove the second one",
                "neuron N { state v : mV v' = -v / (1 ms) }");
        twice("rule R { on pre { weight -= weight } on pre { weight += weight } }").becomes("remove the second one",
                "rule R { on pre { weight -= weight } }");
        new Fixed(IssueCodes.PROGRAMME_TWICE, "simulate for 1 s { step 1 ms }\n\nsimulate for 2 s { step 1 ms }\n")
                .becomes("remove it", "simulate for 1 s { step 1 ms }\n\n");
    }

    @Test
    void whatIsInTheWrongPlace() {
        misplaced("stimulus s { images \"x\" samples split on off, centre present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }")
                .becomes("split last",
                        "stimulus s { images \"x\" samples centre, split on off present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }");
        misplaced("layer a[1] : spikes at 1 ms driven by constant 1 mV").becomes("remove the drive",
                "layer a[1] : spikes at 1 ms");
        misplaced("simulate for 1 s { step 1 ms checkpoint every 10 presentations }").becomes("remove it",
                "simulate for 1 s { step 1 ms }");
    }

    @Test
    void rulesInTheWrongPlace() {
        new Fixed(IssueCodes.RULE_PLACE, "layer a : LIF[1]\npool p : LIF[1] { inhibits a: weight 1 mV, learns STDP(rate = 1 mV), "
                + "Alpha(tau = 2 ms), delay 1 ms }").becomes("remove 'learns STDP(rate = 1 mV)'",
                        "layer a : LIF[1]\npool p : LIF[1] { inhibits a: weight 1 mV, Alpha(tau = 2 ms), delay 1 ms }");
        String pair = "layer a : LIF[1]\nconnect a -> a as W { " + ITEMS + "# }\nconnect a -> a as Q { " + ITEMS + " }\n"
                + "pair m { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }";
        new Fixed(IssueCodes.RULE_PLACE, pair.replace("#", ", learns Oja(rate = 1 mV, norm = 2 mV)"))
                .becomes("remove 'learns Oja(rate = 1 mV, norm = 2 mV)'", pair.replace("#", ""));
    }

    @Test
    void inputs() {
        String neuron = "neuron N { state v : mV input fast : mV input slow : mV }\nlayer a : N[1]";
        Fixed drive = new Fixed(IssueCodes.INPUT, neuron + " driven by constant 1 mV");
        assertEquals(List.of("write onto fast", "write onto slow"), drive.titles());
        drive.becomes("write onto slow", neuron + " driven by constant 1 mV onto slow");
        new Fixed(IssueCodes.INPUT, neuron + "\nconnect a -> a as W { " + ITEMS + " }").becomes("write onto fast",
                neuron + "\nconnect a -> a onto fast as W { " + ITEMS + " }");
        new Fixed(IssueCodes.INPUT, "neuron N { state v : mV }\nlayer a : N[1] driven by constant 1 mV").becomes(
                "create the input 'drive' of 'N'",
                "neuron N { input drive : mV state v : mV }\nlayer a : N[1] driven by constant 1 mV");
    }
}
