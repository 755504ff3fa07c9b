package org.tain.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tain.language.Models;
import org.tain.language.model.Members;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Parameter;
import org.tain.language.types.ConstantEvaluator.Range;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.units.Quantity;
import org.tain.language.units.Units;

class ConstantEvaluatorTest {

    private static Quantity value(String expression) {
        Parameter parameter = Members.parameters(Models.read("parameter a = " + expression)).getFirst();
        return new ConstantEvaluator().evaluate(parameter.getValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.1 + 0.2|0.3", "2 * 3 mV|6 mV", "1 mV / 4 ms|0.25 mV/ms", "-2 ^ 2|-4", "2 ^ 3 ^ 2|512",
            "sqrt(4 mV * 9 mV)|6 mV", "max(1 ms, 2 us)|1 ms", "abs(-3)|3", "10 - 2 - 3|5", "0 + 3 mV|3 mV", "2 nA * 5 MOhm|10 mV",
            "(3 mV) ^ 2|9 mV^2", "2 ^ -1|0.5", "20 Hz * 100 ms|2", "1 / 3 * 3|0.9999999999999999999999999999999999"})
    void constantsAreExactDecimals(String expression, String text) {
        assertEquals(text, value(expression).text());
    }

    @Test
    void functionsHoldThirtyDigits() {
        BigDecimal e = new BigDecimal("2.718281828459045235360287471352662");
        assertTrue(value("exp(1)").value().subtract(e).abs().compareTo(new BigDecimal("1e-31")) < 0);
        assertTrue(value("log(exp(2.5)) - 2.5").value().abs().compareTo(new BigDecimal("1e-30")) < 0);
        assertTrue(value("log(1000) / log(10) - 3").value().abs().compareTo(new BigDecimal("1e-30")) < 0);
        assertTrue(value("8 ^ (1 / 3) - 2").value().abs().compareTo(new BigDecimal("1e-30")) < 0);
    }

    private static final String LAYER = """
            parameter slow = 20 ms
            neuron Cell {
                parameter tau = 10 ms, twice = 2 * tau, gain = 0.5 .. 1.5
                state v : mV
                input drive : mV
                v' = (gain * drive - v) / tau
            }
            layer cell : Cell[2](tau = slow)
            """;

    private static Parameter parameter(Model model, int index) {
        return Members.parameters(Models.first(model, Layer.class).getNeuron().getType()).get(index);
    }

    @Test
    void aUseOverridesWhatOtherDefaultsAreMadeOf() {
        Model model = Models.read(LAYER);
        NeuronUse use = Models.first(model, Layer.class).getNeuron();
        ConstantEvaluator declared = new ConstantEvaluator();
        assertEquals("20 ms", declared.evaluate(parameter(model, 1).getValue()).text());
        assertEquals("40 ms", declared.evaluate(parameter(model, 1).getValue(), use).text());
        Quantity set = Quantity.of("7", Units.parse("ms"));
        assertEquals("14 ms", new ConstantEvaluator(Map.of("slow", set)).range(parameter(model, 1), use).from().text());
    }

    @Test
    void aSpreadHasTwoEndsAndNoSingleValue() {
        Model model = Models.read(LAYER);
        Range gain = new ConstantEvaluator().range(parameter(model, 2), null);
        assertEquals("0.5", gain.from().text());
        assertEquals("1.5", gain.to().text());
        assertEquals(Reason.SPREAD, assertThrows(EvaluationException.class,
                () -> new ConstantEvaluator().evaluate(parameter(model, 2).getValue())).reason());
    }

    @Test
    void aCircleIsFollowedOnce() {
        Model model = Models.read("parameter a = b, b = 2 * a");
        EvaluationException circle = assertThrows(EvaluationException.class,
                () -> new ConstantEvaluator().evaluate(Members.parameters(model).getFirst().getValue()));
        assertEquals(Reason.CYCLE, circle.reason());
        assertEquals("'b' is defined by itself: b, which needs a, which needs b", circle.getMessage());
    }

    @Test
    void whatIsNotConstantSaysSo() {
        assertEquals(Reason.UNDEFINED, assertThrows(EvaluationException.class, () -> value("1 / 0")).reason());
        assertEquals(Reason.UNDEFINED, assertThrows(EvaluationException.class, () -> value("1 mV + 1 ms")).reason());
        assertEquals(Reason.UNDEFINED, assertThrows(EvaluationException.class, () -> value("log(0)")).reason());
        assertEquals(Reason.NOT_CONSTANT, assertThrows(EvaluationException.class, () -> value("uniform(0, 1)")).reason());
        assertEquals(Reason.NOT_CONSTANT, assertThrows(EvaluationException.class, () -> value("1 < 2")).reason());
    }
}
