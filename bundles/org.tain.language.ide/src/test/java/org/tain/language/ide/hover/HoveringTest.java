package org.tain.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** What is said of the word under the mouse. */
class HoveringTest {
    private static final String NETWORK = """
            network Net
            /** learning rate,
             *  forward */
            parameter eta = 0.05 mV, zeta = 2 * eta // backward
            parameter slow = 0.02 s
            stimulus s { images "x*.png" patch 4 x 4 samples centre, split on off
                present 9 ms, pulse 0 ms .. 4 ms, amplitude 1 mV }
            layer v : LIF[s] driven by s
            layer h : LIF[10](tau = slow, theta = 10 mV .. 20 mV)
            pool p : LIF[5] {
                excited by v: weight 1 mV, Alpha(tau = 2 ms), delay 1 ms
                inhibits h: weight 2 mV, Alpha(tau = 2 ms), delay 1 ms
            }
            connect v -> h as W { all to all, weight uniform(0 mV, 2 mV), Alpha(tau = 2 ms), delay 6 ms }
            connect h -> v as Q { all to all, weight 1 mV, Alpha(tau = 2 ms), delay axonal 5 ms dendritic 1 ms }
            pair m { forward W learns STDP(rate = eta) backward Q learns mirror of STDP(rate = zeta) }
            homeostasis on h { scale W towards 0.1 spikes per presentation, rate 0.02 }
            train on s for 100 presentations { step 0.25 ms }
            """;

    private static Hover hover(Editor editor) {
        return editor.service(IHoverService.class).hover(editor.document(), editor.resource(),
                new HoverParams(editor.identifier(), editor.position()), CancelIndicator.NullImpl);
    }

    private static String said(String marked) {
        return hover(Editor.open(marked)).getContents().getRight().getValue() + "\n";
    }

    /** Of the network above, with the cursor where the one in a piece of it stands. */
    private static String saidAt(String piece) {
        String plain = piece.replace("\u2038", "");
        assertTrue(NETWORK.contains(plain), plain);
        return said(NETWORK.replaceFirst(java.util.regex.Pattern.quote(plain), java.util.regex.Matcher.quoteReplacement(piece)));
    }

    @Test
    void parameters() {
        assertEquals("""
                ```tain
                parameter eta = 0.05 mV
                ```

                parameter of the network, a voltage (mV)

                learning rate,
                forward
                """, saidAt("parameter \u2038eta"));
        assertEquals("""
                ```tain
                parameter zeta = 2 * eta
                ```

                parameter of the network, a voltage (mV)

                value `2 * eta` = `0.1 mV`

                learning rate,
                forward
                """, saidAt("rate = ze\u2038ta"));
        assertEquals("""
                ```tain
                parameter slow = 0.02 s
                ```

                parameter of the network, a time (ms)

                value `0.02 s` = 80 steps of 0.25 ms
                """, saidAt("tau = \u2038slow"));
        assertEquals("""
                ```tain
                parameter tau = 10 ms
                ```

                parameter of `LIF`, a time (ms)

                here `slow` = `0.02 s` = 80 steps of 0.25 ms, by default `10 ms`

                *from the standard library, `neurons.tain`*
                """, saidAt("\u2038tau = slow"));
    }

    @Test
    void members() {
        String neuron = """
                neuron N {
                    parameter tau : ms // how fast
                    state v : mV = 1 mV, w : mV
                    input drive : mV
                    v' = (drive - v) / tau
                    limit v at least 0
                }
                rule R { trace slow of pre decays 0.01 s nearest on post { weight += slow * (1 - weight) } }
                layer a : N[2](tau = 1 ms) driven by constant 1 mV
                """;
        assertEquals("""
                ```tain
                parameter tau : ms
                ```

                parameter of `N`, a time (ms)

                no default: every use gives a value

                how fast
                """, said(neuron.replace("/ tau", "/ ta\u2038u")));
        assertEquals("""
                ```tain
                state v : mV = 1 mV
                v' = (drive - v) / tau
                limit v at least 0
                ```

                state of `N`, a voltage (mV)
                """, said(neuron.replace("- v", "- \u2038v")));
        assertEquals("""
                ```tain
                input drive : mV
                ```

                input of `N`, a voltage (mV)

                the sum of the drive of `a`
                """, said(neuron.replace("(drive", "(\u2038drive")));
        assertEquals("""
                ```tain
                trace slow of pre decays 0.01 s nearest
                ```

                trace of `R`: 1 after the last of the presynaptic spikes, time constant `0.01 s`
                """, said(neuron.replace("+= slow", "+= \u2038slow")));
    }

    @Test
    void layersAndPools() {
        assertEquals("""
                ```tain
                layer v : LIF[s] driven by s
                ```

                layer of 32 neurons (4 x 4, ON and OFF): `LIF`

                - driven by `s` onto `drive`
                - excites `p`, `weight 1 mV`
                - excites `h` through `W`, learns STDP
                - excited by `h` through `Q`, learns mirror of STDP
                """, saidAt("connect \u2038v -> h"));
        assertEquals("""
                ```tain
                pool p : LIF[5]
                ```

                pool of 5 neurons, which only count spikes: `LIF`

                - excited by `v`, `weight 1 mV`
                - inhibits `h`, `weight 2 mV`
                """, saidAt("pool \u2038p"));
        assertTrue(saidAt("scale W tow\u2038ards").startsWith("**towards**: How many spikes"));
        assertTrue(saidAt("layer \u2038h").endsWith("- homeostasis scales `W` towards 0.1 spikes per presentation\n"));
    }

    @Test
    void projectionsWithDelaysAndWindows() {
        String said = saidAt("scale \u2038W");
        assertTrue(said.startsWith("""
                ```tain
                connect v -> h as W
                ```

                from `v` to `h` onto `drive`

                - 320 synapses, all to all (32 x 10)
                - weight `uniform(0 mV, 2 mV)`, mean `1 mV`
                - synapse `Alpha(tau = 2 ms)`
                - delay `6 ms` = 24 steps of 0.25 ms: 3 ms axonal, 3 ms dendritic
                - learns `STDP(rate = eta)`

                ```text
                +0.05 mV  """), said);
        assertTrue(said.endsWith("window of one pre- and one postsynaptic spike\n"), said);
        assertTrue(saidAt("\u2038-> v").contains("- learns `mirror of STDP(rate = zeta)`"));
        assertEquals("""
                **axonal**: The time from the presynaptic cell body to the synapse.

                delay `6 ms` = 24 steps of 0.25 ms: 5 ms axonal, 1 ms dendritic, which shifts the window of a rule by -4 ms
                """, saidAt("axo\u2038nal"));
    }

    @Test
    void rulesWithTheirWindows() {
        String use = saidAt("mirror of \u2038STDP");
        assertTrue(use.contains("shifted by its delays by 4 ms"), use);
        assertTrue(use.contains("+0.1 mV"), use);
        assertTrue(use.endsWith("*from the standard library, `rules.tain`*\n"), use);
        String triplet = said(
                "rule R { trace a of pre decays 5 ms trace b of pre decays 9 ms on post { weight += \u2038a * b } }")
                + said("rule \u2038R { parameter rate : weight trace pre decays 5 ms on post { weight += rate * pre } }");
        assertTrue(triplet.contains("window of one pre- and one postsynaptic spike where `rate` = 1"), triplet);
        assertTrue(said("rule \u2038R { on pre { weight += weight * (post.v / 1 mV) } }")
                .endsWith("no window is drawn: 'post.v' is not constant\n"));
    }

    @Test
    void unitsNumbersFunctionsAndSigns() {
        assertEquals("**mV**: millivolt = 1e-3 V, a voltage\n", said("parameter a = 1 m\u2038V"));
        assertEquals("**s**: second, a time\n", said("neuron N { state v : mV/\u2038s }"));
        assertEquals("**MOhm**: megaohm = 1e6 Ohm, a resistance\n", said("parameter a = 1 MO\u2038hm"));
        assertEquals("**ms**: millisecond = 1e-3 s, a time; here 36 steps of 0.25 ms\n", saidAt("present 9 \u2038ms"));
        assertEquals("= 36 steps of 0.25 ms\n", saidAt("present \u20389 ms"));
        assertEquals(
                "**uniform(a, b)**: drawn evenly from a, included, to b, excluded; only as the initial weight of a projection\n",
                saidAt("uni\u2038form"));
        assertEquals("**exp(x)**: e to the power of a pure number; here `2.71828`\n", said("parameter a = \u2038exp(1)"));
        assertEquals("`2 * eta` = `0.1 mV`\n", saidAt("2 \u2038* eta"));
    }

    @Test
    void whereNothingIsToBeSaid() {
        assertNull(hover(Editor.open("\u2038")));
        assertNull(hover(Editor.open("// com\u2038ment\n")));
        assertNull(hover(Editor.open("layer a : Unkn\u2038own[1]")));
        assertNull(hover(Editor.open("layer a : LIF[\u20381]")));
    }

    @Test
    void theWordThatItIsAbout() {
        Editor editor = Editor.open("layer abc : LIF[1] connect a\u2038bc -> abc { }");
        assertEquals("abc", editor.text(hover(editor).getRange()));
        assertEquals(27, hover(editor).getRange().getStart().getCharacter());
    }

    @Test
    void everyPlaceOfABrokenText() {
        String broken = NETWORK.replace("layer h : LIF[10]", "layer h : [").replace("weight 1 mV, Alpha(tau", "weight , Alpha(");
        for (int at = 0; at <= broken.length(); at++) {
            Editor editor = Editor.open(broken);
            if (at % 7 == 0) {
                hover(new Editor(editor.text(), at, editor.resource()));
            }
        }
    }
}
