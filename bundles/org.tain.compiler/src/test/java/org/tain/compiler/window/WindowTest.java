package org.tain.compiler.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection.Connectivity;
import org.tain.compiler.ir.Rule;

/** Windows as they are drawn. */
class WindowTest {
    private static final Connectivity ALL = Connectivity.ALL_TO_ALL;

    private static List<Window> windows(double unit, org.tain.compiler.ir.Projection... projections) {
        Network network = ExampleNetworks.network(new ExampleNetworks.Learning(false, true, true), projections);
        return Windows.of(network, name -> unit);
    }

    private static double at(Window window, double deltaMs) {
        return window.change()[(int) Math.round((deltaMs + 60) / 0.5)];
    }

    @Test
    void classicalRuleIsTwoExponentials() {
        Window window = windows(1, ExampleNetworks.w(ExampleRules.stdp(0.05, 0.7), ALL, 24, 24)).getFirst();
        assertEquals(241, window.deltaMs().length);
        assertEquals(-60, window.deltaMs()[0]);
        assertEquals(60, window.deltaMs()[240]);
        assertEquals(0.05 * Math.exp(-10 / 20.0), at(window, 10), 1e-12);
        assertEquals(-0.05 * 0.7 * Math.exp(-10 / 13.0), at(window, -10), 1e-12);
        assertEquals(0, at(window, 0));
        assertEquals(1, window.weight());
    }

    @Test
    void mirrorIsTheWindowAtTheNegatedDifference() {
        for (Rule rule : ExampleRules.all()) {
            List<Window> both = windows(1, ExampleNetworks.w(rule, ALL, 24, 24),
                    ExampleNetworks.q(ExampleRules.mirrored(rule), 24, 24));
            for (int k = 0; k <= 240; k++) {
                assertEquals(both.get(0).change()[k], both.get(1).change()[240 - k], 1e-15, rule.type());
            }
            assertTrue(both.get(1).mirror());
            assertFalse(both.get(0).mirror());
        }
    }

    @Test
    void anatomyOfTheDelayShiftsIt() {
        // axonal 5 ms, dendritic 1 ms: at the synapse the target's spike is 4 ms earlier relative to the source's
        Window window = windows(1, ExampleNetworks.w(ExampleRules.stdp(0.05, 0.7), ALL, 40, 8)).getFirst();
        assertEquals(0, at(window, 4));
        assertEquals(0.05 * Math.exp(-6 / 20.0), at(window, 10), 1e-12);
        assertEquals(-0.05 * 0.7 * Math.exp(-2 / 13.0), at(window, 2), 1e-12);
    }

    @Test
    void isInTheUnitOfTheWeight() {
        Window window = windows(0.001, ExampleNetworks.w(ExampleRules.stdp(0.05, 0.7), ALL, 24, 24)).getFirst();
        assertEquals(1000, window.weight());
        assertEquals(50 * Math.exp(-10 / 20.0), at(window, 10), 1e-9);
    }

    @Test
    void weightDependenceIsSeenAtTheMiddleOfTheInitialWeights() {
        Window window = windows(1, ExampleNetworks.w(ExampleRules.weightDependent(), ALL, 24, 24)).getFirst();
        assertEquals(0.05 * (2 - 1) * Math.exp(-10 / 20.0), at(window, 10), 1e-12);
        assertEquals(-0.05 * 1 * Math.exp(-10 / 13.0), at(window, -10), 1e-12);
    }
}
