package org.tain.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tain.language.Models;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Source;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Model;
import org.tain.language.tain.Projection;

class TypingTest {

    private static Expression expression(String text) {
        return Members.parameters(Models.read("parameter a = " + text)).getFirst().getValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3 mV + 2 V|mV", "3 mV / 2 ms|mV/ms", "0 + 3 mV|mV", "sqrt(4 mV * 1 mV)|mV",
            "exp(-3 ms / 2 ms)|1", "(2 mV) ^ 2|mV^2", "1 mV .. 2 mV|mV", "min(0, 3 ms)|ms", "uniform(0 mV, 1 mV)|mV",
            "2 nS * 3 mV|nA"})
    void whatFitsHasOneDimension(String text, String unit) {
        List<TypeProblem> problems = new ArrayList<>();
        assertEquals(unit, new Typing(problems::add).dimension(expression(text)).orElseThrow().unit());
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "1 - exp(0) * (3 mV + 2 ms)|(3 mV + 2 ms)|'3 mV' is a voltage (mV) and '2 ms' is a time (ms): they cannot be added; give both the same unit",
            "exp(3 mV)|3 mV|the argument of exp must be a pure number, but '3 mV' is a voltage (mV)",
            "2 ^ 3 ms|3 ms|an exponent must be a pure number, but '3 ms' is a time (ms)",
            "sqrt(3 mV)|sqrt(3 mV)|'3 mV' is a voltage (mV), of which there is no square root; divide it by a unit first",
            "1 + (1 < 2)|(1 < 2)|'(1 < 2)' is true or false; a quantity is needed here",
            "min(3)|min(3)|'min' takes 2 arguments, not 1",
            "sinus(3)|sinus(3)|there is no function called 'sinus'; there are exp, log, sqrt, abs, min, max and uniform",
            "3 mv|3 mv|'mv' is no unit; did you mean mV or MV?"})
    void whatDoesNotFitIsNamedAtItsPlace(String text, String place, String message) {
        List<TypeProblem> problems = new ArrayList<>();
        new Typing(problems::add).type(expression(text));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(message, problems.getFirst().message());
        assertEquals(place, Source.text(problems.getFirst().place()));
    }

    @Test
    void theWeightTakesTheDimensionThatItsInputAsksFor() {
        Model model = Models.read("""
                neuron Cell {
                    state v : mV
                    input drive : mV
                    input current : nA
                    v' = (drive + 2 MOhm * current - v) / 10 ms
                }
                synapse Conductance {
                    parameter tau = 5 ms, reversal = 70 mV
                    state g : weight
                    g' = -g / tau
                    on arrival { g += weight }
                    gives g * (reversal - post.v)
                }
                layer a : Cell[1]
                connect a -> a { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }
                connect a -> a { all to all, weight 1 pA, Exponential(tau = 2 ms), delay 1 ms }
                connect a -> a { all to all, weight 3 nS, Conductance, delay 1 ms }
                """);
        List<String> found = new ArrayList<>();
        for (Projection projection : Members.of(model, Projection.class)) {
            Connection connection = Connection.of(projection);
            found.add(Connections.input(connection).orElseThrow().getName() + " "
                    + Connections.weight(connection).orElseThrow().unit());
        }
        assertEquals(List.of("drive mV", "current nA", "current uS"), found);
    }
}
