package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of pairs that do not mirror each other, and of roles that do not fit. */
class PairFixesTest {
    private static final String NETWORK = """
            layer a : LIF[1]
            layer b : LIF[1]
            connect a -> b as W { all to all, weight uniform(0 mV, 1 mV), Alpha(tau = 2 ms), delay 6 ms }
            connect b -> a as Q { all to all, weight uniform(0 mV, 1 mV), Alpha(tau = 2 ms), delay 6 ms }
            """;
    private static final String TRAINED = """
            stimulus s { images "x" patch 2 x 2 present 9 ms, pulse 0 ms .. 4 ms, amplitude 1 mV }
            layer a : LIF[s] driven by s
            layer b : LIF[1]
            connect a -> b as W { all to all, weight uniform(0 mV, 1 mV), Alpha(tau = 2 ms), delay 6 ms }
            connect b -> a as Q { all to all, weight uniform(0 mV, 1 mV), Alpha(tau = 2 ms), delay 6 ms }
            """;

    private static String pair(String forward, String backward) {
        return NETWORK + "pair m { forward W learns " + forward + " backward Q learns " + backward + " }\n";
    }

    @Test
    void theMirrorOfTheForwardRule() {
        Fixed plain = new Fixed(IssueCodes.PAIR_UNMIRRORED, pair("STDP(rate = 1 mV)", "STDP(rate = 2 mV)"));
        assertEquals(List.of("learn mirror of STDP backward", "say that it is meant: unmirrored"), plain.titles());
        plain.becomes("learn mirror of STDP backward", pair("STDP(rate = 1 mV)", "mirror of STDP(rate = 2 mV)"));
        new Fixed(IssueCodes.PAIR_UNMIRRORED, pair("STDP(rate = 1 mV)", "Oja(rate = 1 mV, norm = 2 mV)"))
                .becomes("learn mirror of STDP backward", pair("STDP(rate = 1 mV)", "mirror of STDP(rate = 1 mV)"));
        new Fixed(IssueCodes.PAIR_UNMIRRORED, pair("mirror of STDP(rate = 1 mV)", "mirror of STDP(rate = 1 mV)"))
                .becomes("learn STDP backward", pair("mirror of STDP(rate = 1 mV)", "STDP(rate = 1 mV)"));
    }

    @Test
    void aPairThatIsMeantToBeUnmirrored() {
        new Fixed(IssueCodes.PAIR_UNMIRRORED, pair("STDP(rate = 1 mV)", "STDP(rate = 2 mV)"))
                .becomes("say that it is meant: unmirrored", pair("STDP(rate = 1 mV)", "STDP(rate = 2 mV)")
                        .replace("pair m", "pair m unmirrored"));
    }

    @Test
    void aMirrorWithOtherValues() {
        new Fixed(IssueCodes.PAIR_UNMIRRORED, pair("STDP(rate = 1 mV, aPlus = 2)", "mirror of STDP(rate = 1 mV)"))
                .becomes("give the backward rule the values of the forward rule",
                        pair("STDP(rate = 1 mV, aPlus = 2)", "mirror of STDP(rate = 1 mV, aPlus = 2)"));
    }

    @Test
    void projectionsThatCannotMirror() {
        String other = pair("STDP(rate = 1 mV)", "mirror of STDP(rate = 1 mV)").replace("as Q { all to all", "as Q { one to one");
        new Fixed(IssueCodes.PAIR_MISMATCH, other).becomes("connect 'Q' all to all",
                other.replace("as Q { one to one", "as Q { all to all"));
        String same = pair("STDP(rate = 1 mV)", "mirror of STDP(rate = 1 mV)").replace("connect b -> a", "connect a -> b")
                + "connect b -> a as R { all to all, weight 1 mV, Alpha(tau = 2 ms), delay 6 ms }\n";
        new Fixed(IssueCodes.PAIR_MISMATCH, same).becomes("pair 'W' with 'R'", same.replace("backward Q", "backward R"));
    }

    @Test
    void boundsThatDiffer() {
        String rule = "rule Free { parameter rate : weight trace pre decays 9 ms on post { weight += rate * pre }# }\n";
        String pair = pair("STDP(rate = 1 mV)", "Free(rate = 1 mV)").replace("pair m", "pair m unmirrored");
        new Fixed(IssueCodes.PAIR_MISMATCH, rule.replace("#", "") + pair).becomes("state bounds 0 .. in 'Free'",
                rule.replace("#", " bounds 0 ..") + pair);
        String values = pair("WeightDependentSTDP(rate = 1 mV, largest = 2 mV)",
                "mirror of WeightDependentSTDP(rate = 1 mV, largest = #)");
        new Fixed(IssueCodes.PAIR_MISMATCH, values.replace("#", "3 mV")).becomes(
                "give 'Q' the values (rate = 1 mV, largest = 2 mV)", values.replace("#", "2 mV"));
    }

    @Test
    void homeostasis() {
        String learns = TRAINED.replace("as W {", "# {").replaceFirst("delay 6 ms", "delay 6 ms, learns STDP(rate = 1 mV)");
        String train = "train on s for 9 presentations { step 0.25 ms }\n";
        new Fixed(IssueCodes.HOMEOSTASIS_MISSING, learns.replace("#", "as W") + train).becomes("add homeostasis on b",
                learns.replace("#", "as W").replace("connect b", "homeostasis on b { scale W towards 0.02 spikes per"
                        + " presentation, rate 0.02 }\nconnect b") + train);
        new Fixed(IssueCodes.HOMEOSTASIS_MISSING, learns.replace("# {", "{") + train).becomes("add homeostasis on b",
                learns.replace("#", "as W").replace("connect b", "homeostasis on b { scale W towards 0.02 spikes per"
                        + " presentation, rate 0.02 }\nconnect b") + train);
    }

    @Test
    void roles() {
        String homeostasis = "homeostasis on a { scale # towards 1 spikes per presentation, rate 0.1 }";
        new Fixed(IssueCodes.ROLE, TRAINED + homeostasis.replace("#", "W")).becomes("scale 'Q'",
                TRAINED + homeostasis.replace("#", "Q"));
        new Fixed(IssueCodes.ROLE, TRAINED + homeostasis.replace("#", "W")).becomes("keep 'b' instead",
                TRAINED + homeostasis.replace("#", "W").replace("on a", "on b"));
        String measure = "measure autoencoder { input a, code b, forward %s, backward Q late from 1 ms, fourth bout from 9 ms"
                + " after the first %s spike }";
        new Fixed(IssueCodes.ROLE, TRAINED + measure.formatted("W", "a")).becomes("change 'a' to 'b'",
                TRAINED + measure.formatted("W", "b"));
        new Fixed(IssueCodes.ROLE, TRAINED + measure.formatted("Q", "b")).becomes("change 'Q' to 'W'",
                TRAINED + measure.formatted("W", "b"));
        new Fixed(IssueCodes.NAME_UNKNOWN, TRAINED + measure.formatted("W", "b").replace("autoencoder", "auto")).becomes(
                "change 'auto' to 'autoencoder'", TRAINED + measure.formatted("W", "b"));
    }
}
