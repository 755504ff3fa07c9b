package org.tain.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.language.Models;

class SoftKeywordsTest {
    private static final Set<String> RESERVED = Set.of("package", "network", "parameter", "neuron", "synapse", "rule", "stimulus",
            "layer", "pool", "connect", "pair", "homeostasis", "measure", "train", "simulate", "and", "or");

    static Stream<String> words() {
        return GrammarUtil.getAllKeywords(Models.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0)) && !RESERVED.contains(word)).sorted();
    }

    private static List<Issue> errors(String text) {
        return Models.issues(Models.read(text)).stream().filter(issue -> issue.getSeverity() == Severity.ERROR).toList();
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(words().count() > 100);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyOtherWordNamesParametersStatesAndLayers(String word) {
        assertEquals(List.of(),
                errors("parameter " + word + " = 3 mV\nneuron N { parameter p = " + word + " state v : mV = " + word
                        + " input in1 : mV v' = (in1 - v + p + " + word + ") / 1 ms limit v at least " + word + " }\n"
                        + "layer a : N[1](p = 2 * " + word + ") driven by constant " + word));
        assertEquals(List.of(),
                errors("neuron N { parameter q = 1 state " + word + " : mV = 1 mV input in1 : mV " + word + "' = (in1 - q * "
                        + word + ") / 1 ms limit " + word + " at least 0 mV spike when " + word + " > 3 mV { " + word
                        + " = 0 mV; " + word
                        + " += 1 mV } hold " + word + " for 1 ms }"));
        assertEquals(List.of(), errors("layer " + word + " : LIF[3]\npool p : LIF[2] { excited by " + word
                + ": weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }\n"
                + "connect " + word + " -> " + word + " as W { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }\n"
                + "simulate for 1 s { step 0.1 ms record v of " + word + " every 1 ms }"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyOtherWordNamesInputsAndTraces(String word) {
        assertEquals(List.of(), errors("neuron N { state v : mV input " + word + " : mV v' = " + word + " / 1 ms }\n"
                + "layer a : N[1] driven by constant 3 mV onto " + word));
        assertEquals(List.of(), errors("rule R { parameter eta : weight trace " + word
                + " of pre decays 3 ms on post { weight -= eta * " + word + " } }"));
    }

    @Test
    void theReservedOnesCannotBeNames() {
        RESERVED.forEach(word -> assertFalse(errors("layer " + word + " : LIF[3]").isEmpty(), word));
    }
}
