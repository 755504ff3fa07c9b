package org.tain.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.language.ide.testing.Editor;

/** What is proposed where the cursor stands. */
class CompletionTest {
    private static final String TYPES = """
            network Sketch
            parameter eta = 0.05 mV, count = 20
            neuron Cell {
                parameter tau = 10 ms, theta = 15 mV
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= theta { v = 0 mV } hold v for 1 ms
            }
            """;
    private static final String LAYERS = TYPES + """
            layer left : Cell[10]
            layer right : Cell[20]
            """;

    private static List<CompletionItem> items(Editor editor) {
        CompletionParams params = new CompletionParams(editor.identifier(), editor.position());
        return editor.resource().getResourceServiceProvider().get(ContentAssistService.class)
                .createCompletionList(editor.document(), editor.resource(), params, CancelIndicator.NullImpl).getItems();
    }

    private static List<CompletionItem> items(String marked) {
        return items(Editor.open(marked));
    }

    private static List<String> labels(String marked) {
        return items(marked).stream().map(CompletionItem::getLabel).toList();
    }

    private static CompletionItem item(String marked, String label) {
        List<CompletionItem> all = items(marked);
        return all.stream().filter(item -> item.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + all));
    }

    private static void assertFirst(List<String> labels, String... expected) {
        assertEquals(List.of(expected), labels.subList(0, Math.min(expected.length, labels.size())), labels::toString);
    }

    @Test
    void aTimeConstantIsATime() {
        assertFirst(labels("network A\nneuron Cell {\n    parameter tau = ‸\n}\n"), "10 ms", "20 ms", "1 ms");
        assertFirst(labels(LAYERS + "layer x : Cell[3](tau = ‸)\n"), "10 ms", "20 ms");
        assertEquals("a time (ms)", item(LAYERS + "layer x : Cell[3](tau = ‸)\n", "10 ms").getDetail());
    }

    @Test
    void aNumberIsFollowedByTheUnitsThatFit() {
        assertFirst(labels(LAYERS + "layer x : Cell[3](tau = 10 ‸)\n"), "ms", "s");
        assertFirst(labels(LAYERS + "layer x : Cell[3](theta = 10 ‸)\n"), "mV");
        assertFalse(labels(LAYERS + "layer x : Cell[3](theta = 10 ‸)\n").contains("ms"));
    }

    @Test
    void aProjectionBeginsAtALayer() {
        assertEquals(List.of("left", "right"), labels(LAYERS + "connect ‸"));
        assertEquals(List.of("left", "right"), labels(LAYERS + "connect left -> ‸"));
        assertEquals("Cell[20]", item(LAYERS + "connect left -> ‸", "right").getDetail());
    }

    @Test
    void anInputIsOneOfTheTarget() {
        assertEquals(List.of("drive"), labels(LAYERS + "connect left -> right onto ‸"));
    }

    @Test
    void aProjectionLearnsRulesOfTheLibraryAndTheirMirrors() {
        String learns = LAYERS + "connect left -> right as W { all to all, learns ‸";
        assertTrue(labels(learns).containsAll(List.of("STDP", "TripletSTDP", "mirror of")), () -> labels(learns).toString());
        assertTrue(item(learns, "STDP").getDocumentation().getRight().getValue().contains("standard library"));
        assertEquals(CompletionItemKind.Function, item(learns, "STDP").getKind());
    }

    @Test
    void aUseIsGivenParametersThatItDoesNotHaveYet() {
        assertEquals(List.of("tau", "theta"), labels(LAYERS + "layer x : Cell[3](‸"));
        assertEquals(List.of("theta"), labels(LAYERS + "layer x : Cell[3](tau = 5 ms, ‸"));
        CompletionItem theta = item(LAYERS + "layer x : Cell[3](‸", "theta");
        assertEquals("theta = ", theta.getTextEdit().getLeft().getNewText());
        assertEquals("15 mV", theta.getDetail());
    }

    @Test
    void aConnectionSaysOnlyWhatItHasNotSaidYet() {
        List<String> labels = labels(LAYERS + "connect left -> right as W { all to all, delay 1 ms, ‸");
        assertTrue(labels.containsAll(List.of("weight", "weight uniform", "learns", "Exponential")), labels::toString);
        assertFalse(labels.contains("one to one"), labels::toString);
        assertFalse(labels.contains("delay"), labels::toString);
    }

    @Test
    void settingsAreNotSaidTwice() {
        List<String> labels = labels(LAYERS + "simulate for 1 s {\n    step 0.1 ms\n    ‸\n}\n");
        assertTrue(labels.containsAll(List.of("record spikes", "record a state", "precision double")), labels::toString);
        assertFalse(labels.contains("step"), labels::toString);
        assertFalse(labels.contains("record measures"), labels::toString);
    }

    @Test
    void everyConstructHasATemplateWithTabStops() {
        List<String> labels = labels(TYPES + "‸");
        assertTrue(labels.containsAll(List.of("neuron", "synapse", "rule", "stimulus", "layer", "pool", "connect", "pair",
                "homeostasis", "measure autoencoder", "train on", "simulate for", "parameter")), labels::toString);
        CompletionItem pool = item(TYPES + "po‸", "pool");
        assertEquals(InsertTextFormat.Snippet, pool.getInsertTextFormat());
        assertEquals(CompletionItemKind.Snippet, pool.getKind());
        assertTrue(pool.getTextEdit().getLeft().getNewText().startsWith("pool ${1:"));
        assertTrue(pool.getDocumentation().getRight().getValue().contains("```tain\npool inhibition"));
    }

    @Test
    void namesOfFittingDimensionComeFirst() {
        String spike = TYPES.replace("v >= theta", "v >= ‸").replace("{ v = 0 mV } hold v for 1 ms", "");
        List<String> labels = labels(spike.substring(0, spike.indexOf('‸') + 1) + " { v = 0 mV }\n}\n");
        assertTrue(labels.containsAll(List.of("tau", "theta", "v", "drive", "eta")), labels::toString);
        String hold = TYPES.replace("for 1 ms", "for ‸");
        List<String> times = labels(hold);
        assertTrue(times.indexOf("tau") < times.indexOf("theta"), times::toString);
    }

    @Test
    void noPunctuationAndNoWordsThatAreOnlyNames() {
        for (String marked : List.of(LAYERS + "connect ‸", LAYERS + "layer x : ‸", TYPES + "‸",
                LAYERS + "pool p : Cell[2] { ‸")) {
            for (String label : labels(marked)) {
                assertTrue(Character.isLetterOrDigit(label.charAt(0)) || label.startsWith("-"), () -> label + " in " + marked);
            }
        }
        assertFalse(labels(LAYERS + "layer x : ‸").contains("cutoff"));
    }

    @Test
    void aStringNamesDataBesideTheModel(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("data/natural"));
        Files.write(folder.resolve("data/natural/one.png"), new byte[0]);
        Files.write(folder.resolve("data/natural/two.png"), new byte[0]);
        Editor editor = Editor.open("network A\nstimulus s {\n    images ‸\n}\n", folder.resolve("a.tain"));
        assertEquals(List.of("\"data/natural/*.png\""), items(editor).stream().map(CompletionItem::getLabel).toList());
    }

    @Test
    void aHomeostasisScalesWhatArrivesAtItsLayer() {
        String connected = LAYERS + """
                connect left -> right as W { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }
                connect right -> left as Q { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }
                """;
        assertEquals(List.of("W"), labels(connected + "homeostasis on right { scale ‸"));
    }
}
