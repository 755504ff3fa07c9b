package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of wrong units and numbers. */
class UnitFixesTest {

    private static Fixed mismatch(String text) {
        return new Fixed(IssueCodes.UNIT_MISMATCH, text);
    }

    private static Fixed range(String text) {
        return new Fixed(IssueCodes.NUMBER_RANGE, text);
    }

    @Test
    void unitsThatDoNotExist() {
        new Fixed(IssueCodes.UNIT_UNKNOWN, "parameter a = 3 mv").becomes("change 'mv' to 'mV'", "parameter a = 3 mV");
        new Fixed(IssueCodes.UNIT_UNKNOWN, "neuron N { state v : mv/ms }").becomes("change 'mv' to 'mV'",
                "neuron N { state v : mV/ms }");
        new Fixed(IssueCodes.UNIT_UNKNOWN, "parameter a = 3 msec").becomes("change 'msec' to 'ms'", "parameter a = 3 ms");
        new Fixed(IssueCodes.UNIT_UNKNOWN, "neuron N { input i : hz }").becomes("change 'hz' to 'Hz'",
                "neuron N { input i : Hz }");
    }

    @Test
    void unitsThatAreMissing() {
        String delay = "layer a : LIF[1]\nconnect a -> a { all to all, weight 1 mV, Alpha(tau = 2 ms), delay # }";
        mismatch(delay.replace("#", "6")).becomes("add the unit: 6 ms", delay.replace("#", "6 ms"));
        mismatch(delay.replace("#", "6")).becomes("add the unit: 6 s", delay.replace("#", "6 s"));
        mismatch(delay.replace("#", "6 ms").replace("1 mV", "1")).becomes("add the unit: 1 mV", delay.replace("#", "6 ms"));
        mismatch("layer a : LIF[1](theta = -12)").becomes("add the unit: 12 mV", "layer a : LIF[1](theta = -12 mV)");
        mismatch("parameter a : mV = 3").becomes("add the unit: 3 mV", "parameter a : mV = 3 mV");
    }

    @Test
    void unitsOfSomethingElse() {
        mismatch("layer a : LIF[1](theta = 12 ms)").becomes("change the unit: 12 mV", "layer a : LIF[1](theta = 12 mV)");
        mismatch("layer a : LIF[3 mV]").becomes("remove the unit", "layer a : LIF[3]");
        mismatch("layer a[2] : poisson 50 ms").becomes("convert to 20 Hz", "layer a[2] : poisson 20 Hz");
        assertEquals(List.of("change the unit: 2 mV", "change the unit: 3 ms"), mismatch("parameter a = 3 mV + 2 ms").titles());
        mismatch("parameter a = 3 mV + 2 ms").becomes("change the unit: 2 mV", "parameter a = 3 mV + 2 mV");
        mismatch("parameter a = 3 + 2 ms").becomes("add the unit: 3 ms", "parameter a = 3 ms + 2 ms");
        mismatch("layer a : LIF[1] driven by constant 1 ms .. 2 mV").becomes("change the unit: 1 mV",
                "layer a : LIF[1] driven by constant 1 mV .. 2 mV");
    }

    @Test
    void aRateThatIsNone() {
        mismatch("neuron N { parameter tau = 1 ms state v : mV input i : mV v' = i - v }").becomes("divide by tau",
                "neuron N { parameter tau = 1 ms state v : mV input i : mV v' = (i - v) / tau }");
    }

    @Test
    void numbersOutOfRange() {
        range("layer a : LIF[-3]").becomes("remove the sign", "layer a : LIF[3]");
        range("layer a : LIF[2.6]").becomes("write 3", "layer a : LIF[3]");
        range("layer a : LIF[2.6]").becomes("write 2", "layer a : LIF[2]");
        range("layer a : LIF[0]").becomes("write 1", "layer a : LIF[1]");
        range("layer a : LIF[1](tau = -5 ms)").becomes("remove the sign", "layer a : LIF[1](tau = 5 ms)");
        range("layer a : LIF[1]\nconnect a -> a { all to all, weight uniform(2 mV, 1 mV), Alpha(tau = 2 ms), delay 1 ms }")
                .becomes("exchange 2 mV and 1 mV", "layer a : LIF[1]\n"
                        + "connect a -> a { all to all, weight uniform(1 mV, 2 mV), Alpha(tau = 2 ms), delay 1 ms }");
        range("neuron N { state v : mV limit v at least 2 mV at most 1 mV }").becomes("exchange 2 mV and 1 mV",
                "neuron N { state v : mV limit v at least 1 mV at most 2 mV }");
        range("stimulus s { images \"x\" present 5 ms, pulse 0 ms .. 9 ms, amplitude 1 mV }").becomes("write 5 ms",
                "stimulus s { images \"x\" present 5 ms, pulse 0 ms .. 5 ms, amplitude 1 mV }");
        range("stimulus s { images \"x\" present 5 ms, pulse 4 ms .. 1 ms, amplitude 1 mV }").becomes("exchange 4 ms and 1 ms",
                "stimulus s { images \"x\" present 5 ms, pulse 1 ms .. 4 ms, amplitude 1 mV }");
        range("layer a : LIF[1]\nlayer b : LIF[2]\nconnect a -> b { one to one, weight 1 mV, Alpha(tau = 2 ms), delay 1 ms }")
                .becomes("connect all to all", "layer a : LIF[1]\nlayer b : LIF[2]\n"
                        + "connect a -> b { all to all, weight 1 mV, Alpha(tau = 2 ms), delay 1 ms }");
    }

    @Test
    void weightsOutOfRange() {
        String pool = "layer a : LIF[1]\npool p : LIF[1] { inhibits a: weight #, Alpha(tau = 2 ms), delay 1 ms }";
        new Fixed(IssueCodes.WEIGHT_RANGE, pool.replace("#", "-2 mV")).becomes("remove the sign", pool.replace("#", "2 mV"));
        String learns = "layer a : LIF[1]\n"
                + "connect a -> a { all to all, weight #, Alpha(tau = 2 ms), delay 1 ms, learns STDP(rate = 1 mV) }";
        new Fixed(IssueCodes.WEIGHT_RANGE, learns.replace("#", "-2 mV")).becomes("write 0", learns.replace("#", "0"));
    }

    @Test
    void spreadsAndMissingValues() {
        new Fixed(IssueCodes.NUMBER_SPREAD, "parameter a = 1 ms .. 2 ms").becomes("write 2 ms", "parameter a = 2 ms");
        new Fixed(IssueCodes.PARAMETER_VALUE, "parameter a : mV").becomes("give it the value 1 mV", "parameter a : mV = 1 mV");
        new Fixed(IssueCodes.PARAMETER_CYCLE, "parameter a : mV = b, b = a").becomes("give 'a' the value 1 mV",
                "parameter a : mV = 1 mV, b = a");
        new Fixed(IssueCodes.PARAMETER_VALUE, "neuron N { parameter a }").becomes("give it the unit mV",
                "neuron N { parameter a : mV }");
        String use = "layer a : LIF[1]\nconnect a -> a { all to all, weight 1 mV, Alpha#, delay 1 ms, learns STDP%(aPlus = 2) }";
        new Fixed(IssueCodes.PARAMETER_VALUE, use.replace("#", "").replace("%", "")).becomes("add tau = 1 ms",
                use.replace("#", "(tau = 1 ms)").replace("%", "").replace("(aPlus = 2)", "(aPlus = 2)"));
    }
}
