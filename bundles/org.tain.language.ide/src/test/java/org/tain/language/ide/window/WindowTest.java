package org.tain.language.ide.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/** Windows of rules, against their formulas. */
class WindowTest {
    private static final double CLOSE = 1e-12;
    private static final Quantity WEIGHT = new Quantity(new BigDecimal("0.5"), Dimension.VOLTAGE);

    private static RuleUse use(String rule) {
        Editor editor = Editor.open("layer a : LIF[1] connect a -> a { all to all, weight 1 mV, Alpha(tau = 1 ms), delay 1 ms,"
                + " learns " + rule + " }");
        return EcoreUtil2.getAllContentsOfType(editor.model(), RuleUse.class).getFirst();
    }

    private static Window window(String rule, double skewMs) {
        return Window.of(use(rule), WEIGHT, skewMs);
    }

    @Test
    void classicalAndMirrored() {
        Window stdp = window("STDP(rate = 0.2 mV, aMinus = 0.5, tauMinus = 40 ms)", 0);
        Window mirror = window("mirror of STDP(rate = 0.2 mV, aMinus = 0.5, tauMinus = 40 ms)", 0);
        for (double ms = 0.5; ms < 60; ms += 3.7) {
            assertEquals(0.2 * Math.exp(-ms / 20), stdp.at(ms), CLOSE);
            assertEquals(-0.1 * Math.exp(-ms / 40), stdp.at(-ms), CLOSE);
            assertEquals(stdp.at(ms), mirror.at(-ms), CLOSE);
            assertEquals(stdp.at(-ms), mirror.at(ms), CLOSE);
        }
        assertEquals(0, stdp.at(0), CLOSE);
        assertTrue(stdp.isComplete());
        assertEquals(40, stdp.longestMs(), CLOSE);
    }

    @Test
    void delaysShiftIt() {
        Window straight = window("STDP(rate = 0.2 mV)", 0);
        Window shifted = window("STDP(rate = 0.2 mV)", -4);
        assertEquals(straight.at(6), shifted.at(10), CLOSE);
        assertEquals(straight.at(-3), shifted.at(1), CLOSE);
    }

    @Test
    void weightDependent() {
        Window window = window("WeightDependentSTDP(rate = 0.2 mV, largest = 2 mV)", 0);
        assertEquals(0.2 * (1 - 0.25) * Math.exp(-0.5), window.at(10), CLOSE);
        assertEquals(-0.2 * 0.25 * Math.exp(-0.5), window.at(-10), CLOSE);
        assertTrue(window.dependsOnWeight());
        assertFalse(window.isComplete());
    }

    @Test
    void changesThatNeedOneSpikeOnly() {
        Window oja = window("Oja(rate = 0.2 mV, norm = 2 mV)", 0);
        assertEquals(0.2 * (Math.exp(-0.25) - 0.25), oja.at(5), CLOSE);
        assertEquals(-0.2 * 0.25, oja.at(-5), CLOSE);
    }

    @Test
    void aRuleByItselfAndOneWithoutWindow() {
        Editor editor = Editor.open("rule R { parameter rate : weight trace pre decays 10 ms on post { weight += rate * pre } }"
                + " rule P { on pre { weight += weight * (post.v / 1 mV) } }");
        Window plain = Window.of((RuleType) editor.model().getDeclarations().get(0));
        assertEquals(Math.exp(-1), plain.at(10), CLOSE);
        assertEquals(Optional.empty(), plain.obstacle());
        assertEquals(Optional.of("'post.v' is not constant"),
                Window.of((RuleType) editor.model().getDeclarations().get(1)).obstacle());
    }

    @Test
    void drawnWithLetters() {
        assertEquals("""
                 +0.2 mV                      .
                                              ##..
                                              ######...
                                              #############.......
                       0 --------------------+--------------------
                -0.05 mV          '''''''''##
                         -50 ms              0              +50 ms
                                          post - pre
                """, picture("STDP(rate = 0.2 mV, aMinus = 0.25)"));
        assertTrue(picture("STDP(rate = 0.2 mV, aPlus = 0)").startsWith("      0 ----"));
    }

    private static String picture(String rule) {
        return Picture.of(window(rule, 0), "mV").replace('\u2588', '#').replace('\u2584', '.').replace('\u2580', '\'')
                .replace('\u2500', '-').replace('\u253c', '+');
    }
}
