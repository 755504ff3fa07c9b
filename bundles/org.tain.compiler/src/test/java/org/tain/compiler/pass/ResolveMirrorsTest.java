package org.tain.compiler.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection.Connectivity;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.window.ExampleNetworks;
import org.tain.compiler.window.ExampleRules;
import org.tain.compiler.window.PlasticSynapse;

/** What the derived mirrors do, seen from their definition. */
class ResolveMirrorsTest {
    private static final double ROUNDING = 1e-12;

    static List<Rule> rules() {
        return ExampleRules.all();
    }

    private static double[] train(Random random) {
        return random.doubles(random.nextInt(12), 0, 240).map(Math::floor).map(step -> step * 0.25).distinct().sorted()
                .toArray();
    }

    private static Rule derived(Rule rule) {
        Network network = ExampleNetworks.network(new ExampleNetworks.Learning(false, true, true),
                ExampleNetworks.w(ExampleRules.mirrored(rule), Connectivity.ALL_TO_ALL, 24, 24));
        return new ResolveMirrors().apply(network).projections().getFirst().rule();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOnTwoTrainsEqualsItsMirrorOnTheExchangedTrains(Rule rule) {
        Random random = new Random(11);
        PlasticSynapse synapse = new PlasticSynapse(rule);
        PlasticSynapse mirror = new PlasticSynapse(derived(rule));
        boolean differs = false;
        for (int k = 0; k < 300; k++) {
            double[] a = train(random);
            double[] b = train(random);
            double weight = 2 * random.nextDouble();
            assertEquals(synapse.afterPresentation(a, b, weight), mirror.afterPresentation(b, a, weight), ROUNDING);
            assertEquals(synapse.afterOnline(a, b, weight), mirror.afterOnline(b, a, weight), ROUNDING);
            differs |= Math.abs(synapse.change(a, b, weight) - synapse.change(b, a, weight)) > 1e-3;
        }
        assertEquals(true, differs, "a rule that does not care for order would prove nothing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theMirrorOfTheMirrorIsTheRule(Rule rule) {
        Rule twice = derived(derived(rule));
        assertEquals(rule.onPre(), twice.onPre());
        assertEquals(rule.onPost(), twice.onPost());
        assertEquals(rule.traces(), twice.traces());
        assertNotEquals(rule.traces(), derived(rule).traces());
    }

    @Test
    void onlyMirrorsChange() {
        Rule rule = ExampleRules.triplet();
        Network network = ExampleNetworks.network(new ExampleNetworks.Learning(false, true, true),
                ExampleNetworks.w(rule, Connectivity.ALL_TO_ALL, 24, 24),
                ExampleNetworks.q(ExampleRules.mirrored(rule), 24, 24));
        Network resolved = new ResolveMirrors().apply(network);
        assertSame(network.projections().get(0), resolved.projections().get(0));
        assertFalse(resolved.projections().get(1).rule().mirror());
        assertEquals("mirror of Triplet", resolved.projections().get(1).rule().type());
        assertEquals(network.pairs(), resolved.pairs());
        assertEquals(network.populations(), resolved.populations());
    }
}
