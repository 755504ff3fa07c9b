package org.tain.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.tain.language.Models;

/** Names, units and definitions inside neurons, synapses and rules. */
class TypeChecksTest {

    private static String neuron(String member) {
        return "neuron Cell { parameter tau = 10 ms, theta = 15 mV state v : mV input drive : mV " + member + " }";
    }

    @Test
    void unknownNames() {
        Marked.error(neuron("v' = (drive - v) / «tua»"), IssueCodes.NAME_UNKNOWN,
                "nothing here is called 'tua'; did you mean 'tau'?");
        Marked.error(
                "layer hidden : LIF[1] layer a : LIF[1] connect «hiden» -> a { all to all, weight 1 mV, Exponential(tau = 2 ms),"
                        + " delay 1 ms }",
                IssueCodes.NAME_UNKNOWN, "no layer is called 'hiden'; did you mean 'hidden'?");
        Marked.error("layer a : «LiF»[1]", IssueCodes.NAME_UNKNOWN, "no neuron is called 'LiF'; did you mean 'LIF'?");
        Marked.error(neuron("«w'» = 1 / tau"), IssueCodes.NAME_UNKNOWN, "no state is called 'w'; did you mean 'v'?");
        Marked.error("parameter a = 3 mV / «ms»", IssueCodes.NAME_UNKNOWN,
                "nothing here is called 'ms'; it is a unit and needs a number: write 1 ms");
        Marked.error("layer a : LIF[1](«taus» = 2 ms)", IssueCodes.NAME_UNKNOWN,
                "no parameter is called 'taus'; did you mean 'tau'?");
        Marked.error("layer a : LIF[1] driven by constant 1 mV onto «current»", IssueCodes.NAME_UNKNOWN,
                "no input is called 'current'; there is 'drive'");
        Marked.error("pool LIF2 : LIF[1] { } layer a : LIF[1] driven by «LIF2»", IssueCodes.NAME_UNKNOWN,
                "no stimulus is called 'LIF2'; there is a pool of that name");
    }

    @Test
    void duplicateNames() {
        Marked.error("parameter a = 1\nlayer «a» : LIF[1]", IssueCodes.NAME_DUPLICATE,
                "the name 'a' is already that of a parameter in line 1; choose another one");
        Marked.error(neuron("state «tau» : mV"), IssueCodes.NAME_DUPLICATE,
                "the name 'tau' is already that of a parameter in line 1; choose another one");
        Marked.error("layer a : LIF[1](tau = 2 ms, «tau = 3 ms»)", IssueCodes.NAME_DUPLICATE,
                "'tau' is given twice; remove one of the two values");
        Marked.error("synapse S { state g : weight, «g» : weight on arrival { g += weight } gives g }",
                IssueCodes.NAME_DUPLICATE, "the name 'g' is already that of a state in line 1; choose another one");
        Marked.error("rule R { trace pre decays 1 ms trace «pre» decays 2 ms on pre { weight -= weight } }",
                IssueCodes.NAME_DUPLICATE, "the name 'pre' is already that of a trace in line 1; choose another one");
    }

    @Test
    void wrongDimensions() {
        Marked.error("layer a : LIF[2] driven by constant «1 ms .. 2 mV»", IssueCodes.UNIT_MISMATCH,
                "'1 ms' is a time (ms) and '2 mV' is a voltage (mV): they cannot be spread between; give both the same unit");
        Marked.error(neuron("v' = («drive + 2 ms» - v) / tau"), IssueCodes.UNIT_MISMATCH,
                "'drive' is a voltage (mV) and '2 ms' is a time (ms): they cannot be added; give both the same unit");
        Marked.error(neuron("v' = «drive - v»"), IssueCodes.UNIT_MISMATCH,
                "the rate of change of 'v' must be in mV/ms, but 'drive - v' is a voltage (mV)");
        Marked.error(neuron("limit v at least «-1»"), IssueCodes.UNIT_MISMATCH,
                "the lower limit of 'v' must be a voltage (mV), but '-1' is a pure number");
        Marked.error(neuron("limit v at least 0 at most «1 ms»"), IssueCodes.UNIT_MISMATCH,
                "the upper limit of 'v' must be a voltage (mV), but '1 ms' is a time (ms)");
        Marked.error(neuron("spike when «v >= tau» { v = 0 mV }"), IssueCodes.UNIT_MISMATCH,
                "'v' is a voltage (mV) and 'tau' is a time (ms): they cannot be compared; give both the same unit");
        Marked.error(neuron("spike when «v» { v = 0 mV }"), IssueCodes.UNIT_MISMATCH,
                "'v' is a voltage (mV); a comparison such as v >= theta is needed here");
        Marked.error(neuron("spike when v >= theta { v += «1 ms» }"), IssueCodes.UNIT_MISMATCH,
                "what changes 'v' must be a voltage (mV), but '1 ms' is a time (ms)");
        Marked.error(neuron("spike when v >= theta { v *= «1 mV» }"), IssueCodes.UNIT_MISMATCH,
                "what changes 'v' must be a pure number, but '1 mV' is a voltage (mV)");
        Marked.error(neuron("spike when v >= theta { v = 0 } hold v for «theta»"), IssueCodes.UNIT_MISMATCH,
                "the duration of a hold must be a time (ms), but 'theta' is a voltage (mV)");
        Marked.error(neuron("state w : mV = «1 ms»"), IssueCodes.UNIT_MISMATCH,
                "the initial value of 'w' must be a voltage (mV), but '1 ms' is a time (ms)");
        Marked.error("parameter a : mV = «3 ms»", IssueCodes.UNIT_MISMATCH,
                "'a' must be a voltage (mV), but '3 ms' is a time (ms)");
        Marked.error("layer a : LIF[1](tau = «3 mV»)", IssueCodes.UNIT_MISMATCH,
                "'tau' of 'LIF' must be a time (ms) here, but '3 mV' is a voltage (mV)");
        Marked.error("layer a : LIF[1] driven by constant «3 ms»", IssueCodes.UNIT_MISMATCH,
                "'drive' of 'a' takes a voltage (mV), but what drives it is a time (ms)");
    }

    @Test
    void wrongDimensionsOfGenericTypes() {
        Marked.error("synapse S { parameter tau = 1 ms state g : weight g' = «-g» on arrival { g += weight } gives g * tau }",
                IssueCodes.UNIT_MISMATCH, "the rate of change of 'g' must be in weight/ms, but '-g' is a weight");
        Marked.error("synapse S { state g : mV, h : weight on arrival { g += «weight»; h += weight } gives h }",
                IssueCodes.UNIT_MISMATCH,
                "what changes 'g' must be a voltage (mV), but 'weight' is a weight");
        Marked.error("synapse S { state g : mV on arrival { g += 1 mV } gives «g» }", IssueCodes.UNIT_MISMATCH,
                "what a synapse gives must be made of its weight, but this is a voltage (mV); declare a state such as g : weight that"
                        + " arrivals add to");
        Marked.error("rule R { parameter eta = 1 mV on pre { weight += «eta» } }", IssueCodes.UNIT_MISMATCH,
                "what changes 'weight' must be a weight, but 'eta' is a voltage (mV)");
        Marked.error("rule R { trace pre decays «1 mV» on post { weight -= weight * pre } }", IssueCodes.UNIT_MISMATCH,
                "the decay of 'pre' must be a time (ms), but '1 mV' is a voltage (mV)");
        Marked.error("rule R { on pre { weight -= weight } bounds 0 .. «3 mV» }", IssueCodes.UNIT_MISMATCH,
                "the upper bound must be a weight, but '3 mV' is a voltage (mV)");
    }

    @Test
    void unknownUnitsAndFunctions() {
        Marked.error("parameter a = «3 mv»", IssueCodes.UNIT_UNKNOWN, "'mv' is no unit; did you mean mV or MV?");
        Marked.error(neuron("state w : «volt»"), IssueCodes.UNIT_UNKNOWN,
                "'volt' is no unit; the units are s, V, A, S, F, Ohm, Hz and C with prefixes such as m, u and n");
        Marked.error(neuron("input w : «volt/ms»"), IssueCodes.UNIT_UNKNOWN,
                "'volt' in 'volt/ms' is no unit; the units are s, V, A, S, F, Ohm, Hz and C with prefixes such as m, u and n");
        Marked.error("parameter a : «volt» = 0", IssueCodes.UNIT_UNKNOWN,
                "'volt' is no unit; the units are s, V, A, S, F, Ohm, Hz and C with prefixes such as m, u and n");
        Marked.error("parameter a = «sinh(3)»", IssueCodes.FUNCTION,
                "there is no function called 'sinh'; there are exp, log, sqrt, abs, min, max and uniform");
    }

    @Test
    void parametersHaveValuesThatDoNotNeedThemselves() {
        Marked.error("parameter a = «1 + a», b = 2 * a", IssueCodes.PARAMETER_CYCLE,
                "'a' is defined by itself: a, which needs a; give one of them a number");
        assertEquals(List.of("'a' is defined by itself: a, which needs b, which needs a; give one of them a number",
                "'b' is defined by itself: b, which needs a, which needs b; give one of them a number"),
                Models.issues(Models.read("parameter a = b + 1, b = 2 * a, c = a")).stream().map(Issue::getMessage).toList());
    }

    @Test
    void parametersHaveValues() {
        Marked.error("parameter «a» : mV", IssueCodes.PARAMETER_VALUE, "the parameter 'a' needs a value, such as a = 1");
        Marked.error("neuron N { parameter «a» }", IssueCodes.PARAMETER_VALUE,
                "the parameter 'a' needs a value or, to be given where"
                        + " 'N' is used, a unit, such as a : mV");
        Marked.error("layer a : LIF[1] connect a -> a { all to all, weight 1 mV, «Exponential», delay 1 ms }",
                IssueCodes.PARAMETER_VALUE, "'Exponential' needs a value for 'tau' (ms): write Exponential(tau = ...)");
    }

    @Test
    void valuesAreConstant() {
        Marked.error(neuron("state w : mV = «v»"), IssueCodes.NUMBER_CONSTANT,
                "the initial value of 'w' must be one constant, but 'v' is not constant");
        Marked.error(neuron("parameter b = 2 * «v»"), IssueCodes.NUMBER_CONSTANT,
                "the value of 'b' must be constant, but 'v' is not constant");
        Marked.error("layer a : LIF[1](tau = «uniform(1 ms, 2 ms)»)", IssueCodes.NUMBER_CONSTANT,
                "the value of 'tau' must be constant, but 'uniform(1 ms, 2 ms)' is not constant");
        Marked.error("layer a : LIF[«1 / 0»]", IssueCodes.NUMBER_CONSTANT,
                "the number of neurons has no value: '1 / 0' has no value");
        Marked.error("parameter n = «3 / 0»", IssueCodes.NUMBER_CONSTANT, "'n' has no value: '3 / 0' has no value");
        Marked.error("parameter a = «1 mV .. 2 mV»", IssueCodes.NUMBER_SPREAD,
                "'1 mV .. 2 mV' spreads values over neurons; here stands one value, such as 1 mV");
        Marked.error(
                "layer a : «LIF»[2](refractory = 1 ms .. 2 ms)".replace("«LIF»", "LIF").replace("1 ms .. 2 ms", "«1 ms .. 2 ms»"),
                IssueCodes.NUMBER_SPREAD,
                "the hold of 'LIF' must be one constant: 'refractory' differs from neuron to neuron; one value"
                        + " is needed here");
    }

    @Test
    void timeConstantsAreAboveZero() {
        Marked.error(neuron("parameter slow = «-1 ms» v' = (drive - v) / slow"), IssueCodes.NUMBER_RANGE,
                "the time constant 'slow' must be above 0, but it is '-1 ms'");
        Marked.error("layer a : LIF[1](tau = «0 ms»)", IssueCodes.NUMBER_RANGE,
                "the time constant 'tau' of 'LIF' must be above 0, but it is 0 ms");
        Marked.error("layer a : LIF[2](tau = «-1 ms .. 2 ms»)", IssueCodes.NUMBER_RANGE,
                "the time constant 'tau' of 'LIF' must be above 0, but it is -1 ms");
        Marked.error("layer a : LIF[1](refractory = «-1 ms»)", IssueCodes.NUMBER_RANGE,
                "the hold of 'LIF' lasts -1 ms; it must be 0 or more");
        Marked.error(neuron("«limit v at least 2 mV at most 1 mV»"), IssueCodes.NUMBER_RANGE,
                "the lower limit of 'v', '2 mV', is above the upper one, '1 mV'");
    }

    @Test
    void everythingIsSaidOnce() {
        Marked.error(neuron("v' = -v / tau «v' = v / tau»"), IssueCodes.ITEM_TWICE,
                "'v' already has an equation; remove one of the two");
        Marked.error(neuron("spike when v > theta { } «spike when v < theta { }»"), IssueCodes.ITEM_TWICE,
                "'Cell' says twice when it spikes; join the conditions with or");
        Marked.error(neuron("«limit v»"), IssueCodes.ITEM_MISSING, "a limit needs a bound: at least ... or at most ...");
        Marked.error("synapse «S» { state g : weight gives g }", IssueCodes.ITEM_MISSING,
                "'S' does not say what happens on arrival, such as on arrival { g += weight }");
        Marked.error("synapse «S» { state g : weight on arrival { g += weight } }", IssueCodes.ITEM_MISSING,
                "'S' does not say what it gives, such as gives g");
        Marked.error("synapse S { state g : weight on arrival { g += weight } gives g «gives 2 * g» }", IssueCodes.ITEM_TWICE,
                "'S' says twice what it gives; remove one of them");
        Marked.error("rule R { on pre { weight -= weight } «on pre { weight += weight }» }", IssueCodes.ITEM_TWICE,
                "'R' says twice what happens on pre; put both into one block");
        Marked.error("rule «R» { }", IssueCodes.ITEM_MISSING,
                "'R' never changes a weight; add on pre { ... } or on post { ... }");
        Marked.error("rule R { trace «x» decays 1 ms on pre { weight -= weight * x } }", IssueCodes.ITEM_MISSING,
                "the trace 'x' does not say whose spikes it counts: write trace x of pre, or of post");
    }

    @Test
    void everythingStandsWhereItMeansSomething() {
        Marked.error(neuron("v' = «weight» / tau"), IssueCodes.MISPLACED,
                "only synapses and rules have a weight; nothing here is called 'weight'");
        Marked.error(neuron("v' = «post.v» / tau"), IssueCodes.MISPLACED,
                "'post.v' is the state of the neuron behind a synapse; it can only be read in a synapse");
        Marked.error("synapse S { state g : weight on arrival { «weight» += g } gives g }", IssueCodes.MISPLACED,
                "the weight is changed by rules only, and 'S' is a synapse; change one of its states");
        Marked.error("layer a : LIF[1] connect a -> a { all to all, weight 1, «Bad»(tau = 2 ms), delay 1 ms }"
                + "synapse Bad { parameter tau : ms state g : weight g' = -g / tau on arrival { g += weight } gives g * post.u }",
                IssueCodes.NAME_UNKNOWN,
                "'Bad' cannot be used here: the neuron 'LIF' behind this synapse has no state called 'u'");
    }

    @Test
    void textThatDoesNotFit() {
        Marked.error("layer a : LIF[1 «layer» b : LIF[1]", IssueCodes.SYNTAX, "'layer' does not fit here; ']' is expected");
        Marked.error("stimulus s { images \"a.png\" patch 4 x 4 present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV« »",
                IssueCodes.SYNTAX, "the text ends too early; '}' is expected");
    }
}
