package org.tain.language.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.tain.language.Models;

/**
 * An editor looks again only at what a change can reach; whatever is changed, it comes to know what somebody knows who reads
 * the whole text. {@code -Dtain.edits=100000} and {@code -Dtain.edits.seed=7} say how many changes and which.
 */
class RenewedTextTest {
    private static final int EDITS = Integer.getInteger("tain.edits", 3000);
    private static final long SEED = Long.getLong("tain.edits.seed", 1);
    private static final int IN_A_ROW = 25;
    private static final Path PLACE = Path.of("../../dsl-examples/burbank2015/patches.tain");
    private static final URI FILE = URI.createFileURI(PLACE.toAbsolutePath().normalize().toString());
    private static final String MODEL = """
            network Small
            parameter fast = 5 ms
            neuron Cell {
                parameter tau = fast
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= 15 mV { v = 0 mV }
            }
            layer one : Cell[2] driven by constant 20 mV
            layer two : Cell[2]
            connect one -> two as W { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 3 ms), delay 1 ms }
            parameter apart = 2
            neuron Other {
                state v : mV = 0 mV
                v' = -v / (apart * 1 ms)
                spike when v >= 15 mV { v = 0 mV }
            }
            layer three : Other[2]
            simulate for 1 s { step 0.5 ms record spikes }
            """;

    @Test
    void whateverIsChangedTheSameIsKnownAsOfTheWholeText() {
        List<Path> models = Stream.of("dsl-corpus", "dsl-examples", "releng/brian2/corpus")
                .flatMap(folder -> networks(Path.of("../..").resolve(folder))).toList();
        Random random = new Random(SEED);
        int done = 0;
        for (int k = 0; done < EDITS; k++) {
            Path model = models.get(k % models.size());
            done += edited(model, random);
        }
        System.out.println("edits: " + done + " of -Dtain.edits.seed=" + SEED + " in " + models.size() + " models");
    }

    private static int edited(Path model, Random random) {
        String start = Models.text(model);
        URI file = URI.createFileURI(model.toAbsolutePath().normalize().toString());
        Edits edits = new Edits(start, random);
        EditedText text = new EditedText(file, start);
        for (int k = 0; k < IN_A_ROW; k++) {
            String before = text.text();
            text.edit(random.nextInt(4) < (text.canBeRead() ? 1 : 3) ? edits.back() : edits.next());
            EditedText whole = new EditedText(file, text.text());
            String story = model + ", change " + k + ", before:\n" + before + "\n---- after:\n" + text.text();
            if (random.nextInt(3) > 0) { // a build that is overtaken by the next key has not been checked
                assertEquals(whole.issues(), text.issues(), story);
            }
            if (random.nextInt(3) > 0) { // nor perhaps looked at
                assertEquals(whole.elements(), text.elements(), story);
                assertEquals(whole.words(), text.words(), story);
            }
        }
        return IN_A_ROW;
    }

    private static Stream<Path> networks(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tain") && Models.text(file).contains("network")).sorted()
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAChangeDoesNotReachIsSpared() {
        EditedText text = new EditedText(FILE, MODEL);
        text.issues();
        text.edit(MODEL.replace("fast = 5 ms", "fast = 6 ms"));
        assertFalse(text.isSpared(0), "the parameter itself");
        assertFalse(text.isSpared(1), "the neuron that names it");
        assertFalse(text.isSpared(2), "the layer of such neurons");
        assertFalse(text.isSpared(4), "the projection of the layer");
        assertTrue(text.isSpared(5), "another parameter");
        assertTrue(text.isSpared(6), "another neuron");
        assertTrue(text.isSpared(7), "its layer");
    }

    @Test
    void theRestIsSparedWhenATextCanBeReadAgain() {
        EditedText text = new EditedText(FILE, MODEL);
        text.issues();
        text.edit(MODEL.replace("fast = 5 ms", "fast = 5 ms)"));
        assertFalse(text.issues().isEmpty(), "the bracket is told");
        text.edit(MODEL.replace("fast = 5 ms", "fast = 6 ms"));
        assertTrue(text.isSpared(6), "another neuron, when the text can be read again");
        text.edit(MODEL);
        assertEquals(new EditedText(FILE, MODEL).issues(), text.issues());
    }

    @Test
    void theStepIsNamedByNobodyAndReachesAll() {
        EditedText text = new EditedText(FILE, MODEL);
        text.issues();
        text.edit(MODEL.replace("step 0.5 ms", "step 0.3 ms"));
        assertEquals(new EditedText(FILE, text.text()).issues(), text.issues());
        assertTrue(text.issues().stream().anyMatch(issue -> issue.contains("the delay is '1 ms'")), text.issues().toString());
    }

    @Test
    void theStepMayBeAParameter() {
        String model = MODEL.replace("step 0.5 ms", "step apart * 0.25 ms");
        EditedText text = new EditedText(FILE, model);
        assertEquals(List.of(), text.issues());
        text.edit(model.replace("apart = 2", "apart = 0.7"));
        assertEquals(new EditedText(FILE, text.text()).issues(), text.issues());
        assertTrue(text.issues().stream().anyMatch(issue -> issue.contains("the delay is '1 ms'")), text.issues().toString());
    }
}
