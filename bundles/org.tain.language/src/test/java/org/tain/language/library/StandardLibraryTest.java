package org.tain.language.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.language.Models;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.Model;
import org.tain.language.validation.IssueCodes;

class StandardLibraryTest {
    private static final String SIMULATE = "simulate for 1 s { step 0.1 ms, solver %s record spikes }";

    private static void works(String model) {
        assertEquals(List.of(), Models.problems(Models.read(model)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neurons.tain", "synapses.tain", "rules.tain"})
    void everyDefinitionIsCleanAndDocumented(String file) throws IOException {
        try (InputStream text = StandardLibrary.open(file)) {
            assertNotNull(text);
            Model model = Models.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(List.of(), Models.problems(model));
            IEObjectDocumentationProvider docs = Models.LANGUAGE.getInstance(IEObjectDocumentationProvider.class);
            model.getDeclarations().forEach(type -> assertTrue(docs.getDocumentation(type).length() > 20, () -> Names.of(type)));
        }
    }

    @Test
    void theFilesHoldWhatTheReferenceLists() {
        List<String> names = StandardLibrary.files().stream()
                .flatMap(file -> Members.of(Models.read(Path.of("src/main/java/org/tain/language/library").resolve(file)))
                        .stream())
                .map(Names::of).toList();
        assertEquals(List.of("LIF", "AdaptiveLIF", "ConductanceLIF", "Izhikevich", "Exponential", "Alpha", "Conductance", "STDP",
                "TripletSTDP", "WeightDependentSTDP", "Oja"), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIF", "AdaptiveLIF"})
    void linearNeuronsTakeVoltagesAndAnySolver(String neuron) {
        for (String solver : List.of("exact", "exponential euler", "rk4")) {
            works("layer a : " + neuron + "[2] driven by constant 0 mV .. 20 mV " + SIMULATE.formatted(solver));
        }
    }

    @Test
    void conductancesActOnCurrents() {
        works("layer a : ConductanceLIF[2] driven by constant 0.3 nA connect a -> a { all to all, weight 3 nS, Conductance(tau = 5 ms,"
                + " reversal = -80 mV), delay 1 ms } " + SIMULATE.formatted("exponential euler"));
        works("layer a : ConductanceLIF[2] connect a -> a { all to all, weight 30 pA, Alpha(tau = 5 ms), delay 1 ms } "
                + SIMULATE.formatted("exact"));
    }

    @Test
    void izhikevichNeedsRungeKutta() {
        works("layer a : Izhikevich[2](a = 0.1 kHz, d = 2 mV) driven by constant 10 mV " + SIMULATE.formatted("rk4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STDP(rate = 0.1 mV)", "mirror of STDP(rate = 0.1 mV, aMinus = 1.05)", "TripletSTDP(rate = 0.1 mV)",
            "WeightDependentSTDP(rate = 0.1 mV, largest = 5 mV)", "Oja(rate = 0.1 mV, norm = 10 mV)"})
    void everyRuleTeachesAProjection(String rule) {
        works("layer a[2] : poisson 20 Hz layer b : LIF[2] connect a -> b { all to all, weight uniform(0 mV, 5 mV),"
                + " Exponential(tau = 2 ms), delay 1 ms, learns " + rule + " } " + SIMULATE.formatted("exponential euler"));
    }

    @Test
    void aDefinitionOfTheSameNameHidesTheLibrarys() {
        works("neuron LIF { state v : nA input i : nA v' = (i - v) / 3 ms } layer a : LIF[2] driven by constant 3 nA "
                + SIMULATE.formatted("exact"));
    }

    @Test
    void hidingIsRemarkedOn() {
        List<Issue> issues = Models.issues(Models.read("neuron LIF { state v : nA input i : nA v' = (i - v) / 3 ms }"));
        assertEquals(List.of(IssueCodes.NAME_HIDES), issues.stream().map(Issue::getCode).toList());
        assertEquals("this neuron 'LIF' is used instead of the standard library's of the same name",
                issues.getFirst().getMessage());
        assertEquals(7, issues.getFirst().getOffset());
    }

    @Test
    void whoeverWritesOutWhatTheLibrarySaysIsNotTold() {
        String same = """
                // as in the library
                synapse Exponential { parameter tau : ms // of the decay
                    state g : weight = 0 g' = -g / tau
                    on arrival { g += weight } gives g }
                """;
        assertEquals(List.of(), Models.issues(Models.read(same)));
        assertEquals(List.of(IssueCodes.NAME_HIDES), Models.issues(Models.read(same.replace("-g / tau", "-2 * g / tau")))
                .stream().map(Issue::getCode).toList());
    }
}
