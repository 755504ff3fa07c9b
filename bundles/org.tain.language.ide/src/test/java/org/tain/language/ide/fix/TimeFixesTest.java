package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of times that do not fit the step. */
class TimeFixesTest {
    private static final String MODEL = """
            parameter d = 0.0061 s
            layer a : LIF[1](refractory = 1 ms)
            connect a -> a { all to all, weight 1 mV, Alpha(tau = 20 ms), delay # }
            simulate for 1 s { step 0.25 ms }
            """;

    private static Fixed multiple(String text) {
        return new Fixed(IssueCodes.TIME_MULTIPLE, text);
    }

    @Test
    void bothNearestMultiples() {
        assertEquals(List.of("write 6 ms", "write 6.25 ms"), multiple(MODEL.replace("#", "6.1 ms")).titles());
        multiple(MODEL.replace("#", "6.1 ms")).becomes("write 6 ms", MODEL.replace("#", "6 ms"));
        multiple(MODEL.replace("#", "6.1 ms /* slow */")).becomes("write 6.25 ms", MODEL.replace("#", "6.25 ms /* slow */"));
        assertEquals(List.of("write 0.25 ms"), multiple(MODEL.replace("#", "0.2 ms")).titles());
    }

    @Test
    void inTheUnitThatTheUserWrote() {
        multiple(MODEL.replace("#", "0.0061 s")).becomes("write 0.00625 s", MODEL.replace("#", "0.00625 s"));
    }

    @Test
    void theParameterThatHoldsTheTime() {
        multiple(MODEL.replace("#", "d")).becomes("set 'd' to 0.006 s", MODEL.replace("#", "d").replace("0.0061", "0.006"));
    }

    @Test
    void theHoldOfANeuron() {
        multiple(MODEL.replace("#", "1 ms").replace("1 ms)", "1.1 ms)")).becomes("write 1 ms", MODEL.replace("#", "1 ms"));
        String plain = "layer a : LIF[1]\nsimulate for 1.2 s { step 0.3 ms }";
        multiple(plain).becomes("add refractory = 1.2 ms", plain.replace("LIF[1]", "LIF[1](refractory = 1.2 ms)"));
        multiple(plain.replace("[1]", "[1](tau = 9 ms)")).becomes("add refractory = 0.9 ms",
                plain.replace("LIF[1]", "LIF[1](tau = 9 ms, refractory = 0.9 ms)"));
    }

    @Test
    void delaysBelowOneStep() {
        new Fixed(IssueCodes.DELAY_ZERO, MODEL.replace("#", "0 ms")).becomes("delay one step, 0.25 ms",
                MODEL.replace("#", "0.25 ms"));
        new Fixed(IssueCodes.DELAY_ZERO, MODEL.replace("#", "axonal 0 ms dendritic 0 ms")).becomes("delay one step, 0.25 ms",
                MODEL.replace("#", "0.25 ms"));
    }

    @Test
    void steps() {
        new Fixed(IssueCodes.STEP_MISSING, "simulate for 1 s { record spikes }").becomes("add step 0.25 ms",
                "simulate for 1 s { step 0.25 ms record spikes }");
        new Fixed(IssueCodes.STEP_MISSING, "simulate for 1 s {\n    record spikes\n}\n").becomes("add step 0.1 ms",
                "simulate for 1 s {\n    step 0.1 ms\n    record spikes\n}\n");
        new Fixed(IssueCodes.STEP_COARSE, "layer a : LIF[1](tau = 1 ms)\nsimulate for 1 s { step 0.5 ms }").becomes(
                "write 0.2 ms",
                "layer a : LIF[1](tau = 1 ms)\nsimulate for 1 s { step 0.2 ms }");
    }

    @Test
    void delaysThatShiftAMirror() {
        String pair = """
                layer a : LIF[1]
                layer b : LIF[1]
                connect a -> b as W { all to all, weight 1 mV, Alpha(tau = 9 ms), delay axonal 5 ms dendritic 1 ms }
                connect b -> a as Q { all to all, weight 1 mV, Alpha(tau = 9 ms), delay # }
                pair m { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }
                simulate for 1 s { step 0.5 ms }
                """;
        assertEquals(List.of("give 'Q' delay axonal 1 ms dendritic 5 ms", "give 'W' delay 6 ms"),
                new Fixed(IssueCodes.PAIR_SHIFTED, pair.replace("#", "6 ms")).titles());
        new Fixed(IssueCodes.PAIR_SHIFTED, pair.replace("#", "6 ms")).becomes("give 'Q' delay axonal 1 ms dendritic 5 ms",
                pair.replace("#", "axonal 1 ms dendritic 5 ms"));
        new Fixed(IssueCodes.PAIR_SHIFTED, pair.replace("#", "6 ms")).becomes("give 'W' delay 6 ms",
                pair.replace("#", "6 ms").replace("delay axonal 5 ms dendritic 1 ms", "delay 6 ms"));
        assertEquals(List.of("give 'W' delay 6 ms"), new Fixed(IssueCodes.PAIR_SHIFTED, pair.replace("#", "3 ms")).titles());
    }
}
